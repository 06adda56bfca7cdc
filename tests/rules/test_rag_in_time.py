"""Ratings over any facts and days: they change only when a look is due, and never beyond what the dates allow."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from models.vocabulary import WORST_FIRST, Meaning, Reported
from tests.rules.weekdays import Weekdays
from tracker.rules.rag import ActionFacts, Override, rate

WEEKDAYS = Weekdays()
DAYS = st.dates(date(2024, 1, 1), date(2029, 12, 31))
OVERRIDES = st.builds(Override, st.sampled_from([one for one in Meaning if one.is_open]), st.just("why"), DAYS)
FACTS = st.builds(
    ActionFacts,
    has_owner=st.booleans(),
    baseline=st.none() | DAYS,
    target=st.none() | DAYS,
    forecast=st.none() | DAYS,
    starts_on=st.none() | DAYS,
    slips=st.integers(0, 30),
    reported=st.none() | st.sampled_from(Reported),
    percent=st.none() | st.integers(0, 100),
    reason=st.sampled_from(["", "waiting for the landlord"]),
    hold_until=st.none() | DAYS,
    close_approved=st.booleans(),
    complete_on=st.none() | DAYS,
    evidence_given=st.booleans(),
    checked_by_other=st.booleans(),
    updated_on=st.none() | DAYS,
    watched_since=st.none() | DAYS,
    status_lost=st.booleans(),
    override=st.none() | OVERRIDES,
)


@given(FACTS, DAYS, st.integers(0, 1500))
@settings(max_examples=300)
def test_time_alone_changes_nothing_before_the_next_look(known: ActionFacts, today: date, ahead: int) -> None:
    rating = rate(known, today, WEEKDAYS)
    assert rating.next_look is None or rating.next_look > today
    later = today + timedelta(days=ahead)
    if rating.next_look and later >= rating.next_look:
        later = rating.next_look - timedelta(days=1)
    then = rate(known, later, WEEKDAYS)
    assert (then.meaning, then.rule, then.next_look) == (rating.meaning, rating.rule, rating.next_look)
    if later.year == today.year:
        assert then.why == rating.why


@given(FACTS, DAYS)
@settings(max_examples=200)
def test_the_next_look_is_found_again_from_any_earlier_day(known: ActionFacts, today: date) -> None:
    day, turns = today, 0
    while (look := rate(known, day, WEEKDAYS).next_look) is not None:
        day, turns = look, turns + 1
    assert turns <= 6


@given(FACTS, DAYS, st.sampled_from([one for one in Reported if one not in {Reported.COMPLETE, Reported.CLOSED}]))
@settings(max_examples=300)
def test_an_owners_word_never_makes_it_better_than_the_dates_allow(
    known: ActionFacts, today: date, said: Reported
) -> None:
    by_dates = rate(dataclasses.replace(known, reported=Reported.PARTIAL, override=None), today, WEEKDAYS)
    by_word = rate(dataclasses.replace(known, reported=said, override=None), today, WEEKDAYS)
    if by_dates.meaning in {Meaning.OVERDUE, Meaning.OFF_TRACK, Meaning.AT_RISK}:
        assert WORST_FIRST.index(by_word.meaning) <= WORST_FIRST.index(by_dates.meaning)
