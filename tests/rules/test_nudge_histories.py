"""The ladder over random histories: no step is told twice, and a day for the next look is never missed."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from models.vocabulary import Meaning
from tests.rules.test_nudges import CHASE, WEEKDAYS, item
from tracker.rules.meetings import Meetings
from tracker.rules.nudges import Chase, Chased, Ladder, Nudge, StepKind, bundle, due, next_day

OWNERS, LEAD, DIRECTOR = (11, 12), 21, 31
START = date(2026, 11, 2)
EVENTS = st.lists(
    st.tuples(
        st.integers(0, 90),
        st.sampled_from(["update", "snooze", "move", "done", "reopen", "hand over", "down", "meeting"]),
        st.integers(1, 4),
        st.integers(1, 40),
    ),
    max_size=40,
)


@dataclasses.dataclass
class Played:
    """A plan of four actions played day by day, with what was told to whom."""

    items: dict[int, Chased] = dataclasses.field(
        default_factory=lambda: {n: item(action_id=n, target=START + timedelta(days=12 * n)) for n in range(1, 5)}
    )
    owners: dict[int, int] = dataclasses.field(default_factory=lambda: {1: 11, 2: 11, 3: 12, 4: 12})
    meetings: Meetings | None = None
    up_again: date = START
    told: list[tuple[int, int, date, str, date]] = dataclasses.field(default_factory=list)
    """Person, action, anchor, step, day."""

    def happen(self, kind: str, number: int, days: int, today: date) -> None:
        chased = self.items[number]
        match kind:
            case "update":
                chased = dataclasses.replace(chased, updated_on=today)
            case "snooze":
                chased = dataclasses.replace(chased, left_alone_until=today + timedelta(days=days))
            case "move":
                target, slips = today + timedelta(days=days), chased.slips + 1
                chased = dataclasses.replace(chased, target=target, slips=slips, slipped_on=today)
            case "done":
                chased = dataclasses.replace(chased, meaning=Meaning.COMPLETE)
            case "reopen":
                chased = dataclasses.replace(chased, meaning=Meaning.AT_RISK)
            case "hand over":
                self.owners[number] = 23 - self.owners[number]
                before = [told[4] for told in self.told if told[:2] == (self.owners[number], number)]
                chased = dataclasses.replace(chased, told_on=max(before, default=None))
            case "down":
                self.up_again = max(self.up_again, today + timedelta(days=days // 3))
            case "meeting":
                self.meetings = Meetings(today + timedelta(days=days), every=number)
        self.items[number] = chased

    def tick(self, today: date) -> None:
        if today < self.up_again or not WEEKDAYS.is_working(today):
            return
        chase = Chase(Ladder(), WEEKDAYS, self.meetings)
        nudges = []
        for number, chased in self.items.items():
            steps = due(chased, chase, today)
            looks_due = next_day(chased, chase, today)
            assert bool(steps) == (looks_due is not None and looks_due <= today)
            for step in steps:
                person = {StepKind.LEAD: LEAD, StepKind.DIRECTOR: DIRECTOR}.get(step.kind, self.owners[number])
                nudges.append(Nudge(person, number, chased.meaning, chased.target, step))
        messages = bundle(nudges)
        assert len({message.person_id for message in messages}) == len(messages)
        for message in messages:
            self.deliver(message.reached, today)
        for chased in self.items.values():
            assert due(chased, chase, today) == (), "one message a day leaves nothing for a second"

    def deliver(self, reached: tuple[Nudge, ...], today: date) -> None:
        for one in reached:
            chased, kind = self.items[one.action_id], one.step.kind
            assert chased.meaning.is_open
            if kind.is_for_owner:
                assert chased.left_alone_until is None or chased.left_alone_until <= today
                assert chased.updated_on is None or chased.updated_on < one.step.day <= today
                told = dataclasses.replace(chased, told_on=today)
            elif kind is StepKind.LEAD:
                told = dataclasses.replace(chased, lead_told_on=today)
            else:
                told = dataclasses.replace(chased, director_told_on=today)
            self.items[one.action_id] = told
            self.told.append((one.person_id, one.action_id, one.step.anchor, one.step.name, today))


@given(EVENTS)
@settings(max_examples=60)
def test_no_step_is_told_twice_whatever_happens(events: list[tuple[int, str, int, int]]) -> None:
    played = Played()
    for ahead in range(130):
        today = START + timedelta(days=ahead)
        for _, kind, number, days in (event for event in events if event[0] == ahead):
            played.happen(kind, number, days, today)
        played.tick(today)
    steps = [told[:4] for told in played.told]
    assert len(set(steps)) == len(steps)


@given(st.integers(0, 120), st.sets(st.integers(0, 120), max_size=6))
@settings(max_examples=100)
def test_the_next_day_is_the_first_on_which_something_is_due(ahead: int, updates: set[int]) -> None:
    today = START + timedelta(days=ahead)
    heard = max((START + timedelta(days=day) for day in updates if day <= ahead), default=None)
    chased = item(updated_on=heard, told_on=heard, lead_told_on=heard, director_told_on=heard)
    expected = next(
        (day for day in (today + timedelta(days=n) for n in range(200)) if due(chased, CHASE, day)),
        None,
    )
    found = next_day(chased, CHASE, today)
    assert (max(found, today) if found else None) == expected
