"""Chooses among the dates of a cell the one that counts: the last of a range or of phases, the revision (RULES 10)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from models.vocabulary import Milestone, Precision
from tracker.rules.dates.roles import Cast, Role
from tracker.rules.dates.wordings import says
from tracker.rules.dates.written import DateContext, TargetKind, WrittenTarget

_ENDING = re.compile(
    r"\b(?:until|till?|to|by|end(?:s|ing)?|due|complet\w*|deadline|throughout|during|then)\b", re.IGNORECASE
)
_ONGOING_AFTER = re.compile(r"\s*(?:-\s*on-? ?going|onwards?|on wards|\+\s*$|-\s*$)", re.IGNORECASE)
_PERIOD_AFTER = re.compile(
    r"\b\w{1,6}\s?-?\s?(?:working |calendar )?(?:day|week|month|year)s?\s(?:of|from|after|following)\b[^()]{0,60}$",
    re.IGNORECASE,
)
_PLAN_YEAR = re.compile(r"\b(?:year|yr)\s?\d{1,2}\W{0,3}$", re.IGNORECASE)
_HOW_OFTEN_OF_WHAT = re.compile(
    r"\b(?:annual|monthly|quarterly|weekly|termly)\s(?!from|in|on|at|each|every|review|until|and|starting)[a-z]+",
    re.IGNORECASE,
)
_PAIR = 2
_TARGETS = frozenset({Role.PLAIN, Role.LABELLED, Role.REVISED})


@dataclass(frozen=True)
class _Day:
    """A date of the cell together with what it means in this paper."""

    cast: Cast
    milestone: Milestone


def choose(
    text: str, plain: str, casts: Sequence[Cast], context: DateContext, doubts: tuple[str, ...]
) -> WrittenTarget:
    """What a cell with dates says: the date that counts, those before it, or why none counts."""
    wins = _words_that_win(plain, casts)
    days, partial, missing = _resolved(plain, casts, context)
    if wins is not None:
        doubt = f"“{text.strip()[:80]}” was read as {wins.value}: the date in it was not taken as a target."
        return WrittenTarget(text, wins, doubts=(*doubts, doubt))
    doubts = (*doubts, *missing)
    if not days:
        kind = TargetKind.YEARLESS if partial else TargetKind.UNREAD
        return WrittenTarget(text, kind, partial=partial, doubts=doubts)
    return _counted(text, plain, _ranges(days), partial, doubts)


def _resolved(
    plain: str, casts: Sequence[Cast], context: DateContext
) -> tuple[list[_Day], tuple[str, ...], tuple[str, ...]]:
    """The dates that have a day; what can be said of those without a year; a sentence for each that has no day."""
    days: list[_Day] = []
    partial: list[str] = []
    doubts: list[str] = []
    for each in _over_new_year(casts, context):
        milestone = each.printed.milestone(context, each.label)
        words = plain[each.printed.start : each.printed.end].strip()
        if milestone is not None:
            days.append(_Day(each, milestone))
        elif each.printed.year_in(context) is not None:
            doubts.append(f"“{words}” is no day of the calendar.")
        else:
            partial.append(each.printed.partial or words)
            none = "is printed without its year" if context.known_year else "has no year, and the paper gives none"
            doubts.extend((f"“{words}” {none}.", *each.printed.doubts))
    return days, tuple(partial), tuple(doubts)


def _over_new_year(casts: Sequence[Cast], context: DateContext) -> list[Cast]:
    """The dates, where a range or pair without any year ("Sept - July", "Dec/Jan") ends in the year after its first."""
    turned: list[Cast] = []
    for each in casts:
        begun, year = turned[-1].printed if turned else None, each.printed.year_in(context)
        yearless = begun is not None and begun.year is None and each.printed.year is None
        runs_on = each.ends_range or (each.joined and len(casts) == _PAIR)
        if begun is not None and year is not None and yearless and runs_on and each.printed.month < begun.month:
            doubts = (*each.printed.doubts, "No year is printed; the range was taken to end in the year after.")
            printed = replace(each.printed, year=replace(year, start=year.start + 1), doubts=doubts)
            turned.append(replace(each, printed=printed))
        else:
            turned.append(each)
    return turned


def _words_that_win(plain: str, casts: Sequence[Cast]) -> TargetKind | None:
    """Recurring and ongoing work has no day, unless the cell says when it ends (RULES 10)."""
    before, after = plain[: casts[0].printed.start], plain[casts[-1].printed.end :]
    ends = _ENDING.search(before) is not None
    if _PLAN_YEAR.search(before) and casts[0].printed.year is None:
        return TargetKind.RELATIVE
    yearless = all(each.printed.year is None for each in casts)
    if _PERIOD_AFTER.search(before):
        return TargetKind.RELATIVE
    starts = all(each.role in {Role.START, Role.REVIEW} for each in casts)
    named = before if yearless or starts else _HOW_OFTEN_OF_WHAT.sub(" ", before)
    if says(named, TargetKind.RECURRING) and not ends:
        return TargetKind.RECURRING
    if says(after, TargetKind.RECURRING) and (yearless or starts):
        return TargetKind.RECURRING
    if says(before, TargetKind.ONGOING) and not ends and starts:
        return TargetKind.ONGOING
    if _ONGOING_AFTER.match(after) or (starts and says(after, TargetKind.ONGOING)):
        return TargetKind.ONGOING
    return None


def _ranges(days: list[_Day]) -> list[_Day]:
    """The days with each range made into one milestone that ends with its last date."""
    merged: list[_Day] = []
    for day in days:
        opens = merged[-1] if merged else None
        if opens is not None and day.cast.ends_range and opens.cast.role is not Role.EARLIER:
            earliest = min(opens.milestone.earliest, day.milestone.earliest)
            latest = max(opens.milestone.latest, day.milestone.latest)
            doubt = " ".join(dict.fromkeys(filter(None, (opens.milestone.doubt, day.milestone.doubt))))
            label = opens.milestone.label
            milestone = Milestone(latest, earliest, Precision.RANGE, label, doubt)
            role = Role.REVISED if opens.cast.role is Role.REVISED else day.cast.role
            merged[-1] = _Day(replace(day.cast, role=role), milestone)
        else:
            merged.append(day)
    return merged


def _counted(
    text: str, plain: str, days: list[_Day], partial: tuple[str, ...], doubts: tuple[str, ...]
) -> WrittenTarget:
    targets, note = _targets(days)
    final = max(targets, key=lambda day: day.milestone.latest) if targets else None
    done = any(day.cast.done for day in days)
    earlier = tuple(day.milestone for day in days if day.cast.role in {Role.EARLIER, *_TARGETS} and day not in targets)
    if final is None:
        doubt = "The only dates are said to be earlier ones."
        return WrittenTarget(text, TargetKind.SUPERSEDED, partial=partial, earlier=earlier, doubts=(*doubts, doubt))
    notes = [*doubts, *note, *_uncertain(plain), *(day.milestone.doubt for day in targets)]
    return WrittenTarget(
        text=text,
        kind=TargetKind.DATED,
        milestones=tuple(day.milestone for day in targets),
        final=final.milestone.latest,
        partial=partial,
        earlier=earlier,
        says_done=done,
        doubts=tuple(dict.fromkeys(filter(None, notes))),
    )


def _targets(days: list[_Day]) -> tuple[list[_Day], tuple[str, ...]]:
    """The dates among which the last counts, with a sentence where another reader could choose otherwise."""
    wanted = [day for day in days if day.cast.role in _TARGETS]
    revised = [day for day in wanted if day.cast.role is Role.REVISED]
    if revised:
        return [day for day in wanted if day.cast.role is Role.LABELLED] + revised[-1:], ()
    if wanted:
        listed = any(day.cast.role is Role.LABELLED or day.cast.joined for day in wanted)
        if listed or len({day.milestone.latest for day in wanted}) == 1:
            return wanted, ()
        return wanted[-1:], ("Several dates stand there with nothing to tell them apart: the last printed was taken.",)
    done = [day for day in days if day.cast.role is Role.DONE]
    if done:
        return done[-1:], ("The date is that on which it was done, not its target.",)
    other = [day for day in days if day.cast.role in {Role.START, Role.REVIEW}]
    return other[-1:], ("The only date is said to be a beginning or a review, not an end.",) if other else ()


def _uncertain(plain: str) -> tuple[str, ...]:
    if says(plain, TargetKind.OPEN) or "?" in plain:
        return ("The date is printed as not yet confirmed.",)
    if says(plain, TargetKind.ONGOING):
        return ("The work is said to be ongoing; the date was taken as its end.",)
    return ()
