"""Ratings: every row of the table of domain 4.3, which row wins, what is said, and when to look again."""

from __future__ import annotations

import dataclasses
import functools
from datetime import date

import pytest

from models.vocabulary import Meaning, Reported
from tests.rules.weekdays import Weekdays
from tracker.rules.rag import ActionFacts, Override, Rating, RatingPolicy, Rule, rate, worst

TODAY = date(2026, 11, 23)
"""A Monday."""
WEEKDAYS = Weekdays()
QUIET = ActionFacts(target=date(2027, 3, 31), updated_on=date(2026, 11, 20), reported=Reported.ON_TRACK)
"""An action of which nothing is to be said."""


facts = functools.partial(dataclasses.replace, QUIET)
"""That action, with something to be said."""


ROWS = [
    (
        "closed with reason and approver",
        facts(reported=Reported.CLOSED, reason="merged with the estates plan", close_approved=True),
        (Meaning.CLOSED, Rule.CLOSED, "closed, not done: merged with the estates plan"),
    ),
    (
        "closed without approver is not closed",
        facts(reported=Reported.CLOSED, reason="merged with the estates plan"),
        (Meaning.UNKNOWN, Rule.CLOSING, "said not to be done, not approved yet"),
    ),
    (
        "done with evidence and a second pair of eyes",
        facts(reported=Reported.COMPLETE, complete_on=date(2026, 11, 2), evidence_given=True, checked_by_other=True),
        (Meaning.VERIFIED, Rule.VERIFIED, "done on Monday 2 November, checked by somebody else"),
    ),
    (
        "done with evidence",
        facts(reported=Reported.COMPLETE, complete_on=date(2025, 11, 3), evidence_given=True),
        (Meaning.COMPLETE, Rule.COMPLETE, "done on Monday 3 November 2025, not checked yet"),
    ),
    (
        "checked without evidence is not verified",
        facts(reported=Reported.COMPLETE, checked_by_other=True),
        (Meaning.COMPLETE, Rule.COMPLETE, "its owner says done, no evidence yet"),
    ),
    (
        "done in time although the target is past",
        facts(reported=Reported.COMPLETE, target=date(2026, 11, 20), slips=2),
        (Meaning.COMPLETE, Rule.COMPLETE, "its owner says done, no evidence yet"),
    ),
    (
        "past its target, with all that makes it worse",
        facts(target=date(2026, 11, 20), slips=2, updated_on=date(2026, 10, 5), forecast=date(2026, 12, 4)),
        (
            Meaning.OVERDUE,
            Rule.OVERDUE,
            "was due Friday 20 November, expected Friday 4 December, second slip, no update since Monday 5 October",
        ),
    ),
    ("due today is not overdue", facts(target=TODAY), (Meaning.ON_TRACK, Rule.ON_TRACK, "due Monday 23 November")),
    (
        "its owner says off track",
        facts(reported=Reported.OFF_TRACK),
        (Meaning.OFF_TRACK, Rule.SAID_OFF_TRACK, "its owner says off track"),
    ),
    (
        "expected over three months past its only date",
        facts(baseline=date(2026, 11, 30), target=date(2026, 11, 30), forecast=date(2027, 3, 1)),
        (
            Meaning.OFF_TRACK,
            Rule.FORECAST_FAR,
            "expected Monday 1 March 2027, target is Monday 30 November",
        ),
    ),
    (
        "overdue, and nothing was ever heard",
        facts(target=date(2026, 11, 20), updated_on=None, watched_since=date(2026, 9, 1), reported=None),
        (Meaning.OVERDUE, Rule.OVERDUE, "was due Friday 20 November, nothing heard of it yet"),
    ),
    (
        "expected over three months past the first date",
        facts(baseline=date(2026, 11, 30), target=date(2027, 3, 31), forecast=date(2027, 3, 1)),
        (
            Meaning.OFF_TRACK,
            Rule.FORECAST_FAR,
            "expected Monday 1 March 2027, first date was Monday 30 November",
        ),
    ),
    (
        "three months after the end of November is the end of February",
        facts(baseline=date(2026, 11, 30), target=date(2027, 3, 31), forecast=date(2027, 2, 28)),
        (Meaning.ON_TRACK, Rule.ON_TRACK, "due Wednesday 31 March 2027"),
    ),
    (
        "its owner says at risk",
        facts(reported=Reported.AT_RISK),
        (Meaning.AT_RISK, Rule.SAID_AT_RISK, "its owner says at risk"),
    ),
    (
        "expected after its target",
        facts(forecast=date(2027, 4, 30)),
        (
            Meaning.AT_RISK,
            Rule.FORECAST_LATE,
            "expected Friday 30 April 2027, target is Wednesday 31 March 2027",
        ),
    ),
    ("slipped once", facts(slips=1), (Meaning.AT_RISK, Rule.SLIPPED, "first slip")),
    (
        "due in ten working days and not started",
        facts(reported=Reported.NOT_STARTED, target=date(2026, 12, 7)),
        (Meaning.AT_RISK, Rule.NOT_BEGUN, "not started, due Monday 7 December"),
    ),
    (
        "due in eleven working days and not started",
        facts(reported=Reported.NOT_STARTED, target=date(2026, 12, 8)),
        (Meaning.NOT_STARTED, Rule.NOT_STARTED, "its owner says not started"),
    ),
    (
        "some per cent is a start",
        facts(reported=None, percent=10, target=date(2026, 12, 1)),
        (Meaning.ON_TRACK, Rule.ON_TRACK, "due Tuesday 1 December, 10 % done"),
    ),
    (
        "a note on how it goes is a start",
        facts(reported=None, target=date(2026, 12, 1)),
        (Meaning.ON_TRACK, Rule.ON_TRACK, "due Tuesday 1 December"),
    ),
    (
        "no update for a cycle and five working days",
        facts(updated_on=date(2026, 10, 18)),
        (Meaning.AT_RISK, Rule.SILENT, "no update since Sunday 18 October"),
    ),
    (
        "no update for a cycle and just under five working days",
        facts(updated_on=date(2026, 10, 19)),
        (Meaning.ON_TRACK, Rule.ON_TRACK, "due Wednesday 31 March 2027"),
    ),
    (
        "no update since the plan was released",
        facts(updated_on=None, watched_since=date(2026, 9, 1)),
        (Meaning.AT_RISK, Rule.SILENT, "no update so far"),
    ),
    (
        "silence before the release does not count",
        facts(updated_on=date(2026, 5, 4), watched_since=date(2026, 11, 9)),
        (Meaning.ON_TRACK, Rule.ON_TRACK, "due Wednesday 31 March 2027"),
    ),
    (
        "on hold",
        facts(reported=Reported.ON_HOLD, hold_until=date(2027, 1, 11), reason="waiting for the landlord"),
        (Meaning.ON_HOLD, Rule.ON_HOLD, "on hold until Monday 11 January 2027: waiting for the landlord"),
    ),
    (
        "the day of the hold has come",
        facts(reported=Reported.ON_HOLD, hold_until=TODAY, reason="waiting for the landlord"),
        (Meaning.ON_TRACK, Rule.ON_TRACK, "due Wednesday 31 March 2027"),
    ),
    (
        "on hold for no reason is not green",
        facts(reported=Reported.ON_HOLD, hold_until=date(2027, 1, 11)),
        (Meaning.UNKNOWN, Rule.HOLD_UNCLEAR, "said to be on hold, without a reason and a day"),
    ),
    (
        "nobody's and undated: says which",
        facts(has_owner=False, target=None),
        (Meaning.UNKNOWN, Rule.NO_OWNER, "no owner, no date"),
    ),
    (
        "a status lost in the paper is not green",
        facts(reported=None, status_lost=True),
        (Meaning.UNKNOWN, Rule.STATUS_LOST, "its status in the paper could not be read"),
    ),
    (
        "a lost status is found once somebody says one",
        facts(reported=Reported.PARTIAL, status_lost=True),
        (Meaning.ON_TRACK, Rule.ON_TRACK, "due Wednesday 31 March 2027"),
    ),
    (
        "before its start",
        facts(reported=None, starts_on=date(2026, 11, 24)),
        (Meaning.NOT_STARTED, Rule.NOT_STARTED, "starts on Tuesday 24 November"),
    ),
    (
        "otherwise",
        facts(percent=60),
        (Meaning.ON_TRACK, Rule.ON_TRACK, "due Wednesday 31 March 2027, 60 % done"),
    ),
]


@pytest.mark.parametrize(("given_facts", "expected"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_each_row_of_the_table(given_facts: ActionFacts, expected: tuple[Meaning, str, str]) -> None:
    rating = rate(given_facts, TODAY, WEEKDAYS)
    assert (rating.meaning, rating.rule, rating.why) == expected


def test_a_bank_holiday_moves_the_day_on_which_a_start_is_missed() -> None:
    unbegun = facts(reported=Reported.NOT_STARTED, target=date(2026, 12, 8))
    assert rate(unbegun, TODAY, Weekdays(frozenset({date(2026, 12, 1)}))).rule == Rule.NOT_BEGUN


def test_a_plan_sets_its_own_cycle_and_distances() -> None:
    strict = RatingPolicy(cycle_days=7, grace_days=0, soon_days=30, far_months=1)
    late = facts(updated_on=date(2026, 11, 15), baseline=date(2026, 11, 1), forecast=date(2026, 12, 2))
    rating = rate(late, TODAY, WEEKDAYS, strict)
    assert (rating.rule, rating.why.count(",")) == (Rule.FORECAST_FAR, 2)


def test_a_lead_overrides_until_the_next_review() -> None:
    review = date(2026, 12, 7)
    overridden = facts(target=date(2026, 11, 20), override=Override(Meaning.ON_TRACK, "report is at print", review))
    assert rate(overridden, TODAY, WEEKDAYS) == Rating(
        Meaning.ON_TRACK, Rule.OVERRIDE, "its lead says on track: report is at print", review
    )
    assert rate(overridden, review, WEEKDAYS).meaning is Meaning.OVERDUE


def test_an_override_ends_when_the_action_is_done() -> None:
    lead_says = Override(Meaning.OFF_TRACK, "supplier went under", date(2026, 12, 7))
    assert rate(facts(reported=Reported.COMPLETE, override=lead_says), TODAY, WEEKDAYS).meaning is Meaning.COMPLETE


@pytest.mark.parametrize(("meaning", "reason"), [(Meaning.VERIFIED, "seen it"), (Meaning.AT_RISK, " ")])
def test_an_override_cannot_say_done_nor_go_without_a_reason(meaning: Meaning, reason: str) -> None:
    with pytest.raises(ValueError, match="override"):
        Override(meaning, reason, TODAY)


def rating(meaning: Meaning, next_look: date | None = None) -> Rating:
    return Rating(meaning, "rule", f"because {meaning}", next_look)


ROLLUPS = [
    ((Meaning.COMPLETE, Meaning.AT_RISK, Meaning.OVERDUE), Meaning.OVERDUE, "because overdue"),
    ((Meaning.VERIFIED, Meaning.ON_TRACK), Meaning.ON_TRACK, "because on_track"),
    ((Meaning.VERIFIED, Meaning.COMPLETE), Meaning.COMPLETE, "all 2 sub-actions complete, awaiting check"),
    ((Meaning.VERIFIED, Meaning.VERIFIED), Meaning.VERIFIED, "all 2 sub-actions complete and checked"),
    ((Meaning.VERIFIED, Meaning.CLOSED), Meaning.VERIFIED, "1 sub-action complete and checked, 1 closed"),
    ((Meaning.CLOSED, Meaning.CLOSED), Meaning.CLOSED, "all 2 sub-actions closed, not done"),
    ((Meaning.CLOSED,), Meaning.CLOSED, "because closed"),
]


@pytest.mark.parametrize(("parts", "meaning", "why"), ROLLUPS)
def test_an_action_is_its_worst_open_sub_action(parts: tuple[Meaning, ...], meaning: Meaning, why: str) -> None:
    whole = worst([rating(part) for part in parts])
    assert (whole.meaning, whole.why) == (meaning, why)


def test_an_action_is_looked_at_when_the_first_of_its_sub_actions_is() -> None:
    first, second = date(2026, 12, 1), date(2026, 12, 2)
    whole = worst([rating(Meaning.OVERDUE), rating(Meaning.ON_TRACK, second), rating(Meaning.AT_RISK, first)])
    assert whole.next_look == first


def test_without_sub_actions_there_is_nothing_to_roll_up() -> None:
    with pytest.raises(ValueError, match="own facts"):
        worst([])
