"""The ladder: which step is due when, what stops it, what one message holds, and who has gone quiet."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Mapping
from datetime import date

import pytest

from models.vocabulary import Meaning, Nation
from tests.rules.weekdays import Weekdays
from tracker.rules.calendar import working_days
from tracker.rules.meetings import Meetings
from tracker.rules.nudges import (
    Chase,
    Chased,
    Ladder,
    Nudge,
    SnoozeNeeds,
    Step,
    StepKind,
    bundle,
    due,
    is_silent,
    next_day,
    quiet_since,
    snooze_needs,
)

WEEKDAYS = Weekdays()
CHASE = Chase(Ladder(), WEEKDAYS)
TARGET = date(2026, 11, 20)
"""A Friday."""
ITEM = Chased(action_id=1, meaning=Meaning.ON_TRACK, target=TARGET)
item = functools.partial(dataclasses.replace, ITEM)


def names(chased: Chased, today: date, chase: Chase = CHASE) -> list[str]:
    return [step.name for step in due(chased, chase, today)]


@pytest.mark.parametrize(
    ("heard_on", "released_on", "silent"),
    [
        (date(2026, 11, 10), date(2026, 9, 1), False),
        (date(2026, 11, 9), date(2026, 9, 1), True),
        (None, date(2026, 11, 10), False),
        (None, date(2026, 11, 9), True),
        (None, None, False),
    ],
)
def test_an_action_is_silent_a_cycle_after_it_was_last_heard_of_or_released(
    heard_on: date | None, released_on: date | None, silent: bool
) -> None:
    assert is_silent(heard_on, released_on, date(2026, 11, 24), 14) is silent


def test_the_default_ladder_in_working_days() -> None:
    steps = {step.name: step.day for step in Ladder().steps(TARGET, WEEKDAYS)}
    assert steps == {
        "before 10": date(2026, 11, 6),
        "before 2": date(2026, 11, 18),
        "after 1": date(2026, 11, 23),
        "lead": date(2026, 11, 27),
        "after 6": date(2026, 11, 30),
        "director": date(2026, 12, 4),
    }


def test_each_nation_has_its_own_bank_holidays() -> None:
    saint_andrews_eve = date(2026, 11, 27)
    after = {
        nation: [step.day for step in Ladder(after=(1,)).steps(saint_andrews_eve, working_days(nation))][2]
        for nation in (Nation.ENGLAND, Nation.SCOTLAND)
    }
    assert after == {Nation.ENGLAND: date(2026, 11, 30), Nation.SCOTLAND: date(2026, 12, 1)}


DUE = [
    ("nothing before the first step", item(), date(2026, 11, 5), []),
    ("the first step on its day", item(), date(2026, 11, 6), ["before 10"]),
    ("not again the next day", item(told_on=date(2026, 11, 6)), date(2026, 11, 7), []),
    ("only the highest after days of silence", item(), date(2026, 12, 1), ["after 6", "lead"]),
    ("an update settles the steps up to its day", item(updated_on=date(2026, 11, 6)), date(2026, 11, 17), []),
    ("and not the next one", item(updated_on=date(2026, 11, 6)), date(2026, 11, 18), ["before 2"]),
    ("an update does not stop escalation", item(updated_on=date(2026, 11, 27)), date(2026, 11, 27), ["lead"]),
    ("a snooze holds the owner's step", item(left_alone_until=date(2026, 11, 24)), date(2026, 11, 23), []),
    (
        "and is over on its day",
        item(left_alone_until=date(2026, 11, 24)),
        date(2026, 11, 24),
        ["snoozed"],
    ),
    (
        "a snooze does not stop escalation",
        item(left_alone_until=date(2026, 12, 20)),
        date(2026, 12, 4),
        ["lead", "director"],
    ),
    (
        "a snooze brings it back without a step between",
        item(told_on=date(2026, 11, 6), left_alone_until=date(2026, 11, 11)),
        date(2026, 11, 11),
        ["snoozed"],
    ),
    (
        "the lead hears once for a target",
        item(told_on=date(2026, 11, 30), lead_told_on=date(2026, 11, 27)),
        date(2026, 12, 3),
        [],
    ),
    (
        "and again when a later target has passed too",
        item(target=date(2026, 12, 4), told_on=date(2026, 12, 7), lead_told_on=date(2026, 11, 27)),
        date(2026, 12, 11),
        ["lead"],
    ),
    (
        "a moved target starts a ladder of its own",
        item(target=date(2026, 12, 18), told_on=date(2026, 11, 30)),
        date(2026, 12, 4),
        ["before 10"],
    ),
    (
        "the director hears of the second slip the day after",
        item(target=date(2027, 3, 31), slips=2, slipped_on=date(2026, 11, 20)),
        date(2026, 11, 23),
        ["slip 2"],
    ),
    (
        "not of the first",
        item(target=date(2027, 3, 31), slips=1, slipped_on=date(2026, 11, 20)),
        date(2026, 11, 23),
        [],
    ),
    (
        "and once of each",
        item(target=date(2027, 3, 31), slips=3, slipped_on=date(2026, 11, 20), director_told_on=date(2026, 11, 23)),
        date(2026, 11, 24),
        [],
    ),
    ("done is done", item(meaning=Meaning.COMPLETE), date(2026, 12, 31), []),
    ("closed is closed", item(meaning=Meaning.CLOSED), date(2026, 12, 31), []),
    ("what has no date has no ladder", item(target=None), date(2026, 12, 31), []),
    ("afterwards there is only the digest", item(told_on=date(2026, 11, 30)), date(2027, 3, 1), ["lead", "director"]),
]


@pytest.mark.parametrize(("chased", "today", "expected"), [row[1:] for row in DUE], ids=[row[0] for row in DUE])
def test_what_is_due(chased: Chased, today: date, expected: list[str]) -> None:
    assert names(chased, today) == expected


def test_who_was_not_heard_of_for_a_cycle_is_asked_before_the_meeting() -> None:
    chase = Chase(Ladder(before=(), after=()), WEEKDAYS, Meetings(date(2026, 12, 10)), cycle_days=28)
    silent, heard = item(target=None, updated_on=date(2026, 11, 11)), item(target=None, updated_on=date(2026, 11, 12))
    assert names(silent, date(2026, 12, 2), chase) == []
    assert names(silent, date(2026, 12, 3), chase) == ["meeting"]
    assert names(heard, date(2026, 12, 3), chase) == []
    assert names(dataclasses.replace(silent, told_on=date(2026, 12, 3)), date(2026, 12, 4), chase) == []
    assert names(silent, date(2026, 12, 10), chase) == [], "the meeting has come: too late to ask"


@pytest.mark.parametrize(
    ("weeks", "cycle", "updated_on", "expected"),
    [
        (6, 28, date(2026, 11, 11), date(2026, 12, 3)),
        (6, 28, date(2026, 11, 12), date(2027, 1, 14)),
        (1, 28, date(2026, 11, 12), date(2026, 12, 10)),
        (1, 60, date(2026, 11, 30), date(2027, 1, 28)),
    ],
)
def test_an_owner_who_was_heard_is_asked_before_the_meeting_by_which_that_is_long_ago(
    weeks: int, cycle: int, updated_on: date, expected: date
) -> None:
    chase = Chase(Ladder(before=(), after=()), WEEKDAYS, Meetings(date(2026, 12, 10), weeks), cycle)
    assert next_day(item(target=None, updated_on=updated_on), chase, date(2026, 12, 1)) == expected


def test_settings_replace_steps_and_leave_the_others() -> None:
    ladder = Ladder.from_settings({"before": [15, 5, 0], "director_after": None, "lead_after": 3})
    assert ladder == Ladder(before=(15, 5, 0), lead_after=3, director_after=None)
    assert {step.name for step in ladder.steps(TARGET, WEEKDAYS) if not step.kind.is_for_owner} == {"lead"}


BAD_SETTINGS: list[tuple[Mapping[str, object], str]] = [
    ({"befor": [1]}, "befor is no setting"),
    ({"before": "10, 2"}, "not a list"),
    ({"after": [0]}, "from 1 to"),
    ({"after": ["6"]}, "not a number"),
    ({"before": [400]}, "from 0 to"),
    ({"before": list(range(9))}, "too many"),
    ({"lead_after": True}, "not a number"),
    ({"meeting_before": None}, "not a number"),
]


@pytest.mark.parametrize(("kept", "says"), BAD_SETTINGS)
def test_settings_that_cannot_be_are_refused_in_words(kept: Mapping[str, object], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        Ladder.from_settings(kept)


def nudge(person: int, action: int, kind: StepKind, meaning: Meaning, target: date | None = TARGET) -> Nudge:
    return Nudge(person, action, meaning, target, Step(TARGET, kind.value, TARGET, kind))


def test_one_message_holds_everything_worst_first() -> None:
    nudges = [
        nudge(7, 1, StepKind.BEFORE, Meaning.ON_TRACK),
        nudge(7, 2, StepKind.AFTER, Meaning.OVERDUE, date(2026, 11, 18)),
        nudge(7, 3, StepKind.AFTER, Meaning.OVERDUE, date(2026, 11, 11)),
        nudge(7, 3, StepKind.LEAD, Meaning.OVERDUE, date(2026, 11, 11)),
        nudge(7, 4, StepKind.LEAD, Meaning.OVERDUE),
        nudge(7, 4, StepKind.DIRECTOR, Meaning.OVERDUE),
        nudge(8, 5, StepKind.MEETING, Meaning.UNKNOWN, None),
    ]
    mine, other = bundle(reversed(nudges))
    assert [one.action_id for one in mine.own] == [3, 2, 1]
    assert [one.action_id for one in mine.for_lead] == [4], "what the lead owns is not escalated to the same person"
    assert mine.for_director == ()
    assert set(mine.reached) == set(nudges[:6])
    assert (other.person_id, [one.action_id for one in other.own]) == (8, [5])


def test_who_had_their_message_today_gets_no_other() -> None:
    assert bundle([nudge(7, 1, StepKind.AFTER, Meaning.OVERDUE)], told_today={7}) == ()


def test_an_owner_is_quiet_after_three_reminders_and_some_patience() -> None:
    reminded = [date(2026, 11, 6), date(2026, 11, 18), date(2026, 11, 23)]
    last_patient_day, next_morning = date(2026, 11, 30), date(2026, 12, 1)
    assert quiet_since(reminded, None, last_patient_day, WEEKDAYS) is None
    assert quiet_since(reminded, None, next_morning, WEEKDAYS) == date(2026, 11, 6)
    assert quiet_since([*reminded, date(2026, 11, 30)], None, date(2026, 12, 24), WEEKDAYS) == date(2026, 11, 6)
    assert quiet_since(reminded, date(2026, 11, 6), next_morning, WEEKDAYS) is None, "an answer on the day is an answer"


@pytest.mark.parametrize(
    ("until", "is_overdue", "reason", "expected"),
    [
        (date(2026, 11, 21), False, "", None),
        (date(2026, 11, 21), True, "the board meets on Thursday", None),
        (date(2026, 11, 21), True, "  ", SnoozeNeeds.REASON),
        (date(2026, 11, 20), False, "", SnoozeNeeds.LATER_DAY),
    ],
)
def test_what_a_snooze_needs(until: date, is_overdue: bool, reason: str, expected: SnoozeNeeds | None) -> None:
    assert snooze_needs(until, TARGET, is_overdue=is_overdue, reason=reason) == expected
