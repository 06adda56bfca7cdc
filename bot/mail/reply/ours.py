"""Know our own lines again, in a mail whose program did not mark them as quoted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from bot.mail.reply import classes

_WORD = re.compile(r"\w+")
_RUN = 4
"""Words in a row by which a piece of our line is known; fewer may well be the person's own."""


def mark(seen: Sequence[str], letters: list[str], sent_lines: Iterable[str]) -> None:
    """Set the letters of lines that came from our own mail.

    A whole line of ours of four words or more is ours wherever it stands. A shorter one (`Complete`), or a piece of
    one, is ours only next to another in the order in which we sent them: it may be what the person answered.
    """
    sent = [folded for folded in (_fold(line) for line in sent_lines) if folded]
    if not sent:
        return
    places: dict[str, set[int]] = {}
    for place, folded in enumerate(sent):
        places.setdefault(" ".join(folded), set()).add(place)
    runs = _runs(word for folded in sent for word in folded)
    filled = [(at, _fold(line)) for at, line in enumerate(seen) if line]
    found = [places.get(" ".join(folded), set()) for _, folded in filled]
    own = [bool(hit) and len(folded) >= _RUN for hit, (_, folded) in zip(found, filled, strict=True)]
    own = [mine or _has_neighbour(found, index) for index, mine in enumerate(own)]
    _spread(own, [len(folded) >= _RUN and _runs(folded) <= runs for _, folded in filled])
    for (at, _), mine in zip(filled, own, strict=True):
        if mine and letters[at] != classes.MARKER:
            letters[at] = classes.OURS


def _fold(line: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(line.casefold())) if len(line) < 20_000 else ()


def _runs(folded: Iterable[str]) -> set[tuple[str, ...]]:
    flat = tuple(folded)
    return {flat[at : at + _RUN] for at in range(len(flat) - _RUN + 1)}


def _has_neighbour(found: Sequence[set[int]], index: int) -> bool:
    before = found[index - 1] if index else set()
    after = found[index + 1] if index + 1 < len(found) else set()
    return any(place - 1 in before or place + 1 in after for place in found[index])


def _spread(own: list[bool], pieces: Sequence[bool]) -> None:
    """Let what is ours take in the pieces of our lines above and below it."""
    for order in (range(1, len(own)), range(len(own) - 2, -1, -1)):
        for at in order:
            neighbour = at - order.step
            own[at] = own[at] or (pieces[at] and own[neighbour])
