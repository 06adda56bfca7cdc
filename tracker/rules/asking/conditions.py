"""The conditions of a question that need no names: standing, gaps, slips, silence, and days due or changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from models.vocabulary import Colour, Meaning
from tracker.rules.asking import grammar
from tracker.rules.asking.days import Lean, read_span
from tracker.rules.asking.query import Doubt, DoubtKind, Gap, Span
from tracker.rules.asking.remaining import Remaining, Taken
from tracker.rules.dates.parts import count_number
from tracker.rules.wording import day_in_words

_DAY = timedelta(days=1)
_RECENT = timedelta(days=7)
_SOON = timedelta(days=14)


@dataclass(frozen=True)
class Standing:
    """How actions must stand; nothing set means every open one."""

    late: bool = False
    meanings: tuple[Meaning, ...] = ()
    colours: tuple[Colour, ...] = ()
    due: Span | None = None
    """Days that follow from how late it is."""

    @property
    def is_ended(self) -> bool:
        """Only what is done or closed is meant, so that days are those on which it became so."""
        return bool(self.meanings) and not self.late and not any(meaning.is_open for meaning in self.meanings)


def take_as_of(rest: Remaining, today: date, doubts: list[Doubt]) -> date | None:
    """The day as of which is asked: the last day of what is named, and never one to come."""
    taken = rest.take_days(grammar.AS_OF, today, Lean.PAST)
    if taken and taken.span.first and taken.span.last:
        if taken.span.first <= today:
            return min(taken.span.last, today)
        doubts.append(Doubt(DoubtKind.LATER_DAY, day_in_words(taken.span.first, today)))
    _doubt_day(rest, grammar.NO_AS_OF, doubts)
    return None


def take_silence(rest: Remaining, today: date) -> date | None:
    """The last day on which something may have been heard."""
    taken = rest.take_days(grammar.SILENT, today, Lean.PAST)
    return taken.span.first - _DAY if taken and taken.span.first else None


def take_slips(rest: Remaining) -> int:
    """At least how many slips."""
    for pattern in grammar.SLIPS:
        found = rest.take(pattern)
        if found:
            named = found.groupdict()
            times = named.get("times")
            number = 1 if times is None else grammar.TIMES.get(times.lower(), count_number(times) or 1)
            return number + 1 if named.get("more") else number
    return 0


def take_gaps(rest: Remaining) -> tuple[Gap, ...]:
    """What must be missing."""
    found = {gap for pattern, gaps in grammar.GAPS if rest.take_all(pattern) for gap in gaps}
    return tuple(gap for gap in Gap if gap in found)


def take_standing(rest: Remaining, today: date) -> Standing:
    """Late, meanings and colours."""
    so_late = rest.take(grammar.SO_LATE)
    span = read_span(so_late["long"], today, Lean.PAST) if so_late else None
    taken = rest.take_days(grammar.LATE_BY, today, Lean.PAST)
    since = span[0].first if span else taken.span.first if taken else None
    not_late = rest.take(grammar.NOT_LATE)
    late = bool(rest.take_all(grammar.LATE)) or since is not None
    due = Span(None, since) if since else Span(today, None) if not_late else None
    return Standing(late, _meanings(rest), _colours(rest), due)


def take_days(rest: Remaining, today: date, *, ended: bool, doubts: list[Doubt]) -> tuple[Span | None, Span | None]:
    """The days on which something is due, and the days in which something changed.

    A day by itself means changes where it is past or where the question is about changes or about what is done.
    """
    due = _take_due(rest, today, doubts)
    since = rest.take_days(grammar.SINCE, today, Lean.PAST, grammar.TO)
    changed = _since(since) if since else None
    about_changes = bool(rest.take_all(grammar.CHANGED)) or ended
    alone = rest.take_days(grammar.DAYS, today, Lean.PAST if about_changes else Lean.COMING, grammar.TO)
    if alone and (about_changes or (alone.span.last or today) < today):
        changed = changed or alone.span
    elif alone:
        due = due or alone.span
    if about_changes and not ended and changed is None:
        changed = Span(today - _RECENT, None)
    return due, changed


def _take_due(rest: Remaining, today: date, doubts: list[Doubt]) -> Span | None:
    for frame in (grammar.DUE, grammar.BARE_DUE):
        taken = rest.take_days(frame, today, Lean.COMING, grammar.TO)
        if taken:
            return _bounded(taken)
    if _doubt_day(rest, grammar.NO_DAY, doubts) or not rest.take(grammar.SOON):
        return None
    return Span(today, today + _SOON)


def _bounded(taken: Taken) -> Span:
    """What "by", "before", "after" and "from" make of the days that they stand before."""
    span, how = taken.span, (taken.frame["how"] or "").lower()
    if span.first is None or span.last is None or taken.is_range:
        return span
    bounds = {
        "by": Span(None, span.last),
        "until": Span(None, span.last),
        "till": Span(None, span.last),
        "up to": Span(None, span.last),
        "before": Span(None, span.first - _DAY),
        "after": Span(span.last + _DAY, None),
        "from": Span(span.first, None),
        "since": Span(span.first, None),
    }
    return bounds.get(how, span)


def _since(taken: Taken) -> Span:
    return taken.span if taken.is_range else Span(taken.span.first, None)


def _doubt_day(rest: Remaining, pattern: grammar.Pattern, doubts: list[Doubt]) -> bool:
    found = rest.take(pattern)
    if found:
        doubts.append(Doubt(DoubtKind.NO_SUCH_DAY, found["words"]))
    return found is not None


def _meanings(rest: Remaining) -> tuple[Meaning, ...]:
    wanted: set[Meaning] = set()
    for pattern, meanings in grammar.STANDINGS:
        for found in rest.take_all(pattern):
            wanted |= set(grammar.OPEN) - set(meanings) if found.groupdict().get("not") else set(meanings)
    return tuple(meaning for meaning in Meaning if meaning in wanted)


def _colours(rest: Remaining) -> tuple[Colour, ...]:
    wanted: set[Colour] = set()
    for pattern, colour in grammar.COLOURS:
        for found in rest.take_all(pattern):
            wanted |= set(Colour) - {colour} if found["not"] else {colour}
    return tuple(colour for colour in Colour if colour in wanted)
