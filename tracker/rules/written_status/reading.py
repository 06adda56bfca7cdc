"""Reads a status cell by RULES 11: what its words report, then its lights, then its percent."""

from __future__ import annotations

import re
from collections.abc import Mapping

from models.vocabulary import Colour, Reported
from tracker.rules.dates.spelling import alike
from tracker.rules.written_status.column import StatusColumn
from tracker.rules.written_status.saying import Said, pieces_of, plainly_said, said_in, status_in_text
from tracker.rules.written_status.signs import bare_percent, colours_of, percent_in, tick_in, without_percent
from tracker.rules.written_status.vocabulary import COLOUR_MEANS
from tracker.rules.written_status.written import Progress, WrittenStatus

_LONGEST = 1_000
_SHORT = 8
"""Words up to which a cell is a status as a whole; of longer ones only what stands plainly first, or alone, counts."""
_CODES = {
    "y": Said(Reported.COMPLETE, Progress.COMPLETE),
    "c": Said(Reported.COMPLETE, Progress.COMPLETE),
    "tick": Said(Reported.COMPLETE, Progress.COMPLETE),
    "ticked": Said(Reported.COMPLETE, Progress.COMPLETE),
    "true": Said(Reported.COMPLETE, Progress.COMPLETE),
    "p": Said(Reported.PARTIAL, Progress.IN_PROGRESS),
}
_WORDS_WIN = frozenset({Reported.COMPLETE, Reported.CLOSED, Reported.PARTIAL, Reported.ON_HOLD})
_UNLIT = frozenset({None, Reported.NOT_STARTED})
"""What is told by words that a light only draws."""
_WORSE = (Reported.OFF_TRACK, Reported.AT_RISK, Reported.NOT_STARTED, Reported.ON_TRACK)
_HELD_BACK = re.compile(
    r"\b(?:await\w*|pending|subject to|outstanding|still to|remain\w*|except|but|however|not yet|yet to)\b|\?",
    re.IGNORECASE,
)


def read_status(
    text: str, *, column: StatusColumn | None = None, legend: Mapping[Colour, Reported] | None = None
) -> WrittenStatus:
    """What a status cell reports (domain 4.2, RULES 11). Never raises; what is not understood has status None.

    `column` is what the other cells of the column show (`settle_statuses`), `legend` what the paper says its lights
    mean; without a legend blue is read as complete, with a doubt.
    """
    shown = column or StatusColumn()
    plain = " ".join(alike(text[:_LONGEST]).split())
    percent = percent_in(plain) if len(plain.split()) <= _SHORT else percent_in(pieces_of(plain)[0])
    if percent is None:
        percent = bare_percent(plain, fractions=shown.fractions)
    colours = _lights(without_percent(plain), shown)
    said = _said(plain, shown)
    if said is None and not colours and (ticked := tick_in(plain)) is not None:
        said = Said(ticked, Progress.COMPLETE)
    if shown.drawn and re.search(r"[^\W_]", plain) and (said is None or said.status in _UNLIT):
        colours = ()
    said = _with_percent(said, percent, lit=bool(colours))
    status, doubts = _weighed(said, colours, legend or COLOUR_MEANS)
    if status is Reported.COMPLETE and percent is None and said is not None and _HELD_BACK.search(plain):
        doubts = (*doubts, f"“{plain[:80]}” says complete, and that something is still open.")
    if Colour.BLUE in colours and not legend:
        doubts = (*doubts, "Blue was read as complete; papers use it differently.")
    state = said.state if said is not None else Progress.COMPLETE if status is Reported.COMPLETE else None
    return WrittenStatus(text, status, percent, state, colours[-1] if colours else None, " ".join(doubts))


def _said(plain: str, column: StatusColumn) -> Said | None:
    """What the words of the cell report: all of a short one, of a long one what is said plainly first or last."""
    code = plain.strip(" .()").casefold()
    if code in _CODES and not (code == "y" and column.lights):
        return _CODES[code]
    words = without_percent(plain)
    if len(words.split()) <= _SHORT:
        return said_in(words)
    first = plainly_said(pieces_of(words)[0])
    if first is not None:
        return first
    later = status_in_text(words)
    return None if later is None else Said(later.status, later.state)


def _lights(plain: str, column: StatusColumn) -> tuple[Colour, ...]:
    """The traffic lights that the cell consists of, or that stand alone before or behind its words."""
    if column.lights and plain.strip(" .()").casefold() == "y":
        return (Colour.AMBER,)
    whole = colours_of(plain)
    if whole:
        return whole
    pieces = pieces_of(plain)
    alone = [lights for piece in (pieces[0], pieces[-1]) if (lights := colours_of(piece))]
    return alone[0] if alone else ()


def _with_percent(said: Said | None, percent: int | None, *, lit: bool) -> Said | None:
    """RULES 11: 100 is complete, 1 to 99 partial, where words and lights say nothing else."""
    if percent is None or lit:
        return said
    if said is not None and said.status is Reported.COMPLETE and percent < 100:
        return Said(Reported.PARTIAL, Progress.IN_PROGRESS)
    if said is not None and said.status is not None:
        return said
    if percent == 100:
        return Said(Reported.COMPLETE, Progress.COMPLETE)
    if percent == 0:
        return Said(Reported.NOT_STARTED, Progress.NOT_STARTED)
    return Said(Reported.PARTIAL, Progress.IN_PROGRESS)


def _weighed(
    said: Said | None, colours: tuple[Colour, ...], meanings: Mapping[Colour, Reported]
) -> tuple[Reported | None, tuple[str, ...]]:
    """Words and lights together: what is done or held stays so, otherwise the worse of the two counts (domain 4.4)."""
    lit = [meanings[colour] for colour in colours if colour in meanings]
    light = min(lit, key=_rank) if lit else None
    doubts = ("Two lights stand there; the rating lies between them.",) if len(set(lit)) > 1 else ()
    if len(set(lit)) > 1 and Reported.AT_RISK in lit:
        light = Reported.AT_RISK
    word = said.status if said is not None else None
    if word is None or light is None:
        return word or light, doubts
    if word in _WORDS_WIN:
        against = word is Reported.COMPLETE and light in {Reported.OFF_TRACK, Reported.AT_RISK}
        return word, ((*doubts, "It says complete beside a red or amber light.") if against else doubts)
    return min((word, light), key=_rank), doubts


def _rank(status: Reported) -> int:
    return _WORSE.index(status) if status in _WORSE else len(_WORSE)
