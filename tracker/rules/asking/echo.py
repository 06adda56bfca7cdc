"""Saying a question back in one sentence, so that the asker sees what was understood (domain 5.2, 7.3)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from models.vocabulary import Meaning
from tracker.rules.asking.grammar import OPEN
from tracker.rules.asking.names import Names
from tracker.rules.asking.query import Gap, Query, Span, Wanted
from tracker.rules.wording import count, day_in_words, listed

_GAPS = {
    Gap.OWNER: "without an owner",
    Gap.DATE: "without a date",
    Gap.UPDATE: "without an update for a cycle",
    Gap.EVIDENCE: "without evidence",
    Gap.CHECK: "awaiting a check",
}


_ENDED = {
    Meaning.COMPLETE: "complete",
    Meaning.VERIFIED: "checked",
    Meaning.CLOSED: "closed",
    Meaning.DONE: "complete",
}
_TIMES = {1: "once", 2: "twice"}


def echo(query: Query, names: Names, today: date) -> str:
    """The sentence, such as `Late actions in CQC10, owned by Priya Anand (PA), worst first`."""
    if query.wanted is Wanted.HELP:
        return "What you can ask"
    as_of = f", as of {day_in_words(query.as_of, today)}" if query.as_of else ""
    standing = _standing(query)
    which = _which(query, names, today)
    match query.wanted:
        case Wanted.SUMMARY:
            return f"How {_whole(query, names)} {'stand' if len(query.plans) > 1 else 'stands'}{as_of}"
        case Wanted.CHANGES:
            among = f", among {standing or 'all'} actions{which}" if standing or which else ""
            return f"What changed {_days(query.changed or Span(), today, 'since {}')}{among}{as_of}"
        case Wanted.OWNERS:
            return f"Owners of {standing or 'open'} actions{which}{as_of}, most first"
    if query.numbers:
        numbers = listed(tuple(f"#{number}" for number in query.numbers))
        return f"{'Action' if len(query.numbers) == 1 else 'Actions'} {numbers}{which}{as_of}"
    return f"{(standing or 'open').capitalize()} actions{which}{as_of}, worst first"


def _standing(query: Query) -> str:
    """Late, meanings and colours in words; empty where none was named."""
    if set(query.meanings) == set(Meaning):
        return "all"
    late = ("late",) if query.late else ()
    is_every_open = set(query.meanings) >= set(OPEN)
    opened = ("open",) if is_every_open else tuple(one.words for one in query.meanings if one.is_open)
    ended = tuple(dict.fromkeys(_ENDED[one] for one in query.meanings if not one.is_open))
    if ended[:2] == ("complete", "checked"):
        ended = ("complete", *ended[2:])
    return listed((*late, *opened, *ended, *query.colours), "or")


def _which(query: Query, names: Names, today: date) -> str:
    """Plans and all other conditions, as they follow "actions"."""
    plans = (f"in {listed(query.plans)}",) if query.plans else ()
    conditions = ", ".join((*plans, *_conditions(query, names, today)))
    return f" {conditions}" if conditions else ""


def _conditions(query: Query, names: Names, today: date) -> Iterator[str]:
    """Every other condition in words."""
    if query.areas:
        yield f"in {listed(_areas(query, names))}"
    if query.owners:
        yield f"owned by {listed(tuple(names.person(person) for person in query.owners), 'or')}"
    if query.tags:
        yield f"tagged {listed(query.tags, 'or')}"
    if query.gaps:
        yield listed(tuple(_GAPS[gap] for gap in query.gaps), "or")
    if query.due:
        yield f"due {_days(query.due, today, 'from {} on')}"
    if query.heard_before:
        yield f"not heard of since {day_in_words(query.heard_before + timedelta(days=1), today)}"
    if query.slips:
        yield f"slipped at least {_TIMES.get(query.slips) or count(query.slips, 'time')}"
    if query.words:
        yield f'with the words "{" ".join(query.words)}"'


def _areas(query: Query, names: Names) -> tuple[str, ...]:
    return tuple(names.area(area, with_plan=not query.plans) for area in query.areas)


def _days(span: Span, today: date, open_ended: str) -> str:
    first = day_in_words(span.first, today) if span.first else ""
    last = day_in_words(span.last, today) if span.last else ""
    if first and last:
        return f"on {first}" if first == last else f"from {first} to {last}"
    return f"by {last}" if last else open_ended.format(first)


def _whole(query: Query, names: Names) -> str:
    """What a summary sums up."""
    plans = listed(query.plans)
    parts = _areas(query, names)
    owners = listed(tuple(names.person(person) for person in query.owners))
    if owners:
        return f"what is owned by {owners}" + (f" in {listed((*parts, *query.plans))}" if parts or plans else "")
    if parts:
        return listed(parts) + (f" of {plans}" if plans else "")
    return plans or "everything"
