"""Alerts: which changes are told, which are not, and which wait because the same was told just now."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.vocabulary import Meaning
from tracker.rules.alerts import Alert, AlertKind, Change, Telling, Told, kind_of, what_to_tell

TODAY = date(2026, 11, 23)
GREEN, AMBER, RED, DONE = Meaning.ON_TRACK, Meaning.AT_RISK, Meaning.OVERDUE, Meaning.COMPLETE


def change(flip: int, subject: int, was: Meaning, now: Meaning, on: date = TODAY) -> Change:
    return Change(flip, subject, was, now, f"reason {flip}", on)


@pytest.mark.parametrize(
    ("was", "now", "kind"),
    [
        (GREEN, AMBER, AlertKind.WORSENED),
        (AMBER, RED, AlertKind.WORSENED),
        (Meaning.OFF_TRACK, RED, AlertKind.WORSENED),
        (DONE, AMBER, AlertKind.WORSENED),
        (Meaning.ON_HOLD, RED, AlertKind.WORSENED),
        (RED, AMBER, AlertKind.IMPROVED),
        (AMBER, GREEN, AlertKind.IMPROVED),
        (RED, DONE, AlertKind.IMPROVED),
        (GREEN, DONE, None),
        (DONE, Meaning.VERIFIED, None),
        (DONE, GREEN, None),
        (Meaning.NOT_STARTED, GREEN, None),
        (RED, Meaning.ON_HOLD, None),
        (RED, Meaning.CLOSED, None),
        (GREEN, Meaning.UNKNOWN, None),
        (RED, RED, None),
    ],
)
def test_only_what_worsened_or_improved_is_told(was: Meaning, now: Meaning, kind: AlertKind | None) -> None:
    assert kind_of(was, now) is kind


def test_several_changes_are_one_message_worst_first() -> None:
    changes = [
        change(1, 5, AMBER, GREEN),
        change(2, 6, GREEN, AMBER),
        change(3, 7, GREEN, RED),
        change(4, 8, GREEN, DONE),
    ]
    telling = what_to_tell(changes, {}, TODAY)
    assert [(alert.subject_id, alert.kind) for alert in telling.alerts] == [
        (7, AlertKind.WORSENED),
        (6, AlertKind.WORSENED),
        (5, AlertKind.IMPROVED),
    ]
    assert telling.silent == (4,)


def test_changes_of_one_action_are_one_line_with_the_last_reason() -> None:
    changes = [change(2, 5, AMBER, RED), change(1, 5, GREEN, AMBER, TODAY - timedelta(days=1))]
    alert = Alert(5, AlertKind.WORSENED, GREEN, RED, "reason 2", (1, 2))
    assert what_to_tell(changes, {}, TODAY) == Telling(alerts=(alert,))


def test_what_went_and_came_back_between_two_looks_is_not_told() -> None:
    telling = what_to_tell([change(1, 5, GREEN, RED), change(2, 5, RED, GREEN)], {}, TODAY)
    assert telling == Telling(silent=(1, 2))


def test_the_same_is_not_told_twice_in_a_week_but_waits() -> None:
    told = {5: [Told(RED, TODAY - timedelta(days=3)), Told(GREEN, TODAY - timedelta(days=1))]}
    again = [change(3, 5, GREEN, RED)]
    assert what_to_tell(again, told, TODAY) == Telling(held=(3,), again_on=TODAY + timedelta(days=4))
    later = what_to_tell(again, told, TODAY + timedelta(days=4))
    assert [alert.now for alert in later.alerts] == [RED]


def test_something_new_is_told_at_once_although_something_else_was() -> None:
    told = {5: [Told(AMBER, TODAY)]}
    assert [alert.now for alert in what_to_tell([change(2, 5, AMBER, RED)], told, TODAY).alerts] == [RED]


WALKS = st.lists(st.tuples(st.integers(0, 3), st.integers(1, 2), st.sampled_from(Meaning)), max_size=60)


@given(WALKS)
@settings(max_examples=200)
def test_however_it_flips_each_change_is_told_at_most_once_and_never_spams(
    walk: list[tuple[int, int, Meaning]],
) -> None:
    today, now = TODAY, dict.fromkeys((1, 2), GREEN)
    waiting: list[Change] = []
    told: dict[int, list[Told]] = {1: [], 2: []}
    spent: list[int] = []
    for flip, (days, subject, meaning) in enumerate(walk):
        today += timedelta(days=days)
        if meaning is not now[subject]:
            waiting.append(change(flip, subject, now[subject], meaning, today))
            now[subject] = meaning
        telling = what_to_tell(waiting, told, today)
        for alert in telling.alerts:
            assert alert.now is now[alert.subject_id], "an alert says what is so"
            assert not [past for past in told[alert.subject_id] if past.now is alert.now and (today - past.on).days < 7]
            told[alert.subject_id].append(Told(alert.now, today))
            spent.extend(alert.flip_ids)
        spent.extend(telling.silent)
        assert (telling.again_on is not None) == bool(telling.held)
        waiting = [one for one in waiting if one.flip_id in telling.held]
    assert len(spent) == len(set(spent))
