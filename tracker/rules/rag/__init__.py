"""What an action's rating is on a day, why, and when time alone could change it (domain 4.1 to 4.6, 1.3, 2.3)."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from datetime import date

from models.vocabulary import WORST_FIRST, Meaning
from tracker.rules.calendar import WorkingDays
from tracker.rules.rag.facts import ActionFacts, Override, Rating, RatingPolicy, Rule
from tracker.rules.rag.table import CALM, ENDED, TROUBLES, Case, Row
from tracker.rules.wording import count, quoted

__all__ = ["ActionFacts", "Override", "Rating", "RatingPolicy", "Rule", "rate", "worst"]

_DEFAULTS = RatingPolicy()


def rate(facts: ActionFacts, today: date, workdays: WorkingDays, policy: RatingPolicy = _DEFAULTS) -> Rating:
    """Rate an action on a day of its plan's time zone: the first match of domain 4.3, unless its lead overrides it.

    An owner's word can make it worse, never better than the dates allow (domain 4.4).
    """
    case = Case(facts, today, workdays, policy)
    ended = _matches(ENDED, case)
    if ended:
        return ended[0]
    if facts.override and today < facts.override.lapses_on:
        return _overridden(facts.override)
    troubles = _matches(TROUBLES, case)
    first = (troubles or _matches(CALM, case))[0]
    why = ", ".join(trouble.why for trouble in troubles) or first.why
    return dataclasses.replace(first, why=why, next_look=case.next_look())


def worst(ratings: Sequence[Rating]) -> Rating:
    """Rate an action by its sub-actions (domain 1.3): the worst open one; complete or verified when all are.

    Sub-actions that were closed do not hold the others up. Raises ValueError where there are none.
    """
    if not ratings:
        raise ValueError("an action without sub-actions is rated by its own facts")
    first = min(ratings, key=lambda rating: WORST_FIRST.index(rating.meaning))
    if first.meaning.is_open:
        next_look = min((rating.next_look for rating in ratings if rating.next_look), default=None)
        return dataclasses.replace(first, next_look=next_look)
    return first if len(ratings) == 1 else dataclasses.replace(first, why=_all_ended(ratings, first.meaning))


def _matches(rows: Iterable[Row], case: Case) -> tuple[Rating, ...]:
    return tuple(rating for row in rows if (rating := row(case)))


def _overridden(override: Override) -> Rating:
    why = f"its lead says {override.meaning.words}: {quoted(override.reason)}"
    return Rating(override.meaning, Rule.OVERRIDE, why, override.lapses_on)


def _all_ended(ratings: Sequence[Rating], meaning: Meaning) -> str:
    closed = sum(rating.meaning is Meaning.CLOSED for rating in ratings)
    if closed in {0, len(ratings)}:
        return f"all {len(ratings)} sub-actions {meaning.words}"
    return f"{count(len(ratings) - closed, 'sub-action')} {meaning.words}, {closed} closed"
