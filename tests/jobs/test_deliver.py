"""Messages arrive once, whatever breaks on the way."""

from __future__ import annotations

import dataclasses
import time
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from jobs.deliver import deliver
from jobs.once import SomeFailed
from models.db import Engine
from models.vocabulary import Way
from tests.jobs.post import Killed, never, not_now, perhaps
from tests.jobs.town import Town
from tracker import dispatch, messages, outbox
from tracker.outbox import Address


@pytest.fixture
def town(engine: Engine) -> Town:
    """A council with an administrator and a clerk."""
    found = Town(engine)
    found.person("Ada", is_admin=True)
    found.person("Clerk")
    return found


def put(town: Town, key: str = "told:1", address: str = "UCLERK", **lasts: float) -> None:
    with town.work() as work:
        not_after = work.now + timedelta(**lasts) if lasts else None
        outbox.queue(work, Address(Way.SLACK, address, 2), key, messages.Told(f"This is {key}."), not_after=not_after)


def deliver_for(town: Town, every: int = 1, **how_long: float) -> None:
    """Deliver every so many minutes for a while."""
    ends = town.clock.moment + timedelta(**how_long)
    while town.clock.moment < ends:
        deliver(town.workshop)
        town.clock.wait(minutes=every)


def test_what_is_queued_twice_under_one_key_is_sent_once(town: Town) -> None:
    put(town)
    put(town)
    assert deliver(town.workshop) == "1 message sent"
    put(town)
    assert deliver(town.workshop) == ""
    assert town.slack.keys == ["told:1"]


Trouble = tuple[tuple[Exception | type[Killed], ...], tuple[Exception | type[Killed], ...], tuple[Exception, ...]]
BREAKS: dict[str, Trouble] = {
    "the line breaks after it arrived": ((), (perhaps(),), ()),
    "the line breaks before it arrived": ((perhaps(),), (), ()),
    "the other side is busy": ((not_now(),), (), ()),
    "the other side asks to wait": ((not_now(7),), (), ()),
    "the process dies before it arrived": ((Killed,), (), ()),
    "the process dies after it arrived": ((), (Killed,), ()),
    "our own code fails before it arrived": ((ValueError("a bug"),), (), ()),
    "our own code fails after it arrived": ((), (ValueError("a bug"),), ()),
    "it arrived, and asking fails twice": ((), (perhaps(),), (not_now(), perhaps())),
    "it did not arrive, and asking fails": ((perhaps(),), (), (not_now(20),)),
}
"""What the sendings run into before they arrive, what after it, and what asking about them runs into."""


@pytest.mark.parametrize("broken", BREAKS)
def test_a_message_arrives_once_when(town: Town, broken: str) -> None:
    before, after, asked = BREAKS[broken]
    town.slack.before.extend(before)
    town.slack.after.extend(after)
    town.slack.asked.extend(asked)
    put(town)
    put(town, "told:2", "UADA")
    try:
        deliver(town.workshop)
    except (Killed, SomeFailed):
        assert broken.startswith(("the process", "our own"))
    deliver_for(town, minutes=20)
    assert sorted(town.slack.keys) == ["told:1", "told:2"]
    assert town.states() == {"told:1": "sent", "told:2": "sent"}


def test_one_broken_message_does_not_keep_the_others_back(town: Town) -> None:
    for n in range(4):
        put(town, f"told:{n}")
    town.slack.before.append(ValueError("a bug"))
    with pytest.raises(SomeFailed, match="1 item of 4"):
        deliver(town.workshop)
    assert len(town.slack.arrived) == 3


def test_being_asked_to_wait_is_heeded_to_the_second(town: Town) -> None:
    town.slack.before.append(not_now(90))
    put(town)
    deliver(town.workshop)
    town.clock.wait(seconds=89)
    deliver(town.workshop)
    assert town.slack.keys == []
    town.clock.wait(seconds=1)
    deliver(town.workshop)
    assert town.slack.keys == ["told:1"]


def test_being_asked_to_wait_a_hundred_times_is_no_reason_to_give_up(town: Town) -> None:
    town.slack.before.extend(not_now(30) for _ in range(100))
    put(town)
    deliver_for(town, hours=2)
    assert town.slack.keys == ["told:1"]


def test_a_message_is_tried_for_most_of_a_day_then_given_up_and_the_administrators_are_told_once(town: Town) -> None:
    town.slack.before.extend(not_now() for _ in range(dispatch.RETRIES))
    put(town)
    deliver_for(town, hours=15, every=10)
    assert town.states() == {"told:1": "queued"}
    deliver_for(town, hours=9, every=10)
    assert town.states()["told:1"] == "failed"
    assert [one.address for one in town.slack.arrived] == ["UADA"]
    assert "could not reach Clerk by Slack" in town.slack.arrived[0].said.text


def test_many_that_cannot_be_delivered_to_one_person_are_told_once_a_week(town: Town) -> None:
    for n in range(5):
        put(town, f"told:{n}")
    town.slack.before.extend(never() for _ in range(5))
    deliver_for(town, hours=1)
    assert [one.address for one in town.slack.arrived] == ["UADA"]


def test_that_the_administrator_cannot_be_reached_either_ends_there(town: Town) -> None:
    put(town)
    town.slack.before.extend(never() for _ in range(9))
    deliver_for(town, hours=1)
    assert len(town.states()) == 2
    assert set(town.states().values()) == {"failed"}


def test_what_is_too_late_is_dropped_and_may_be_said_anew(town: Town) -> None:
    put(town, hours=2)
    town.clock.wait(hours=2)
    deliver(town.workshop)
    assert town.states() == {"told:1": "dropped"}
    put(town, hours=2)
    deliver(town.workshop)
    assert town.slack.keys == ["told:1"]


@pytest.mark.parametrize(("arrived", "state"), [(True, "sent"), (False, "dropped")])
def test_what_is_in_doubt_when_it_is_too_late_is_settled_but_not_sent(town: Town, arrived: bool, state: str) -> None:
    (town.slack.after if arrived else town.slack.before).append(perhaps())
    put(town, minutes=5)
    deliver(town.workshop)
    town.clock.wait(minutes=10)
    deliver(town.workshop)
    assert town.states() == {"told:1": state}
    assert len(town.slack.arrived) == arrived


def test_where_the_other_side_cannot_be_asked_for_good_it_is_not_sent_again(town: Town) -> None:
    town.slack.before.append(perhaps())
    town.slack.asked.append(never())
    put(town)
    deliver_for(town, hours=1)
    assert town.states()["told:1"] == "failed"
    assert "told:1" not in town.slack.keys


def test_a_message_whose_sending_always_kills_the_process_is_given_up(town: Town) -> None:
    put(town)
    for _ in range(dispatch.RETRIES + 1):
        town.slack.before.append(Killed)
        try:
            deliver(town.workshop)
        except Killed:
            town.clock.wait(minutes=10)
    assert town.states()["told:1"] == "failed"


def test_when_sending_takes_long_the_rest_is_given_back_untried_before_anybody_else_may_claim_it(town: Town) -> None:
    town.slack.on_send = lambda: town.clock.wait(minutes=4)
    for n in range(3):
        put(town, f"told:{n}")
    assert deliver(town.workshop) == "1 message sent"
    assert sorted(town.states().values()) == ["queued", "queued", "sent"]
    deliver(town.workshop)
    deliver(town.workshop)
    assert len(town.slack.arrived) == 3
    assert town.slack.found == []


def test_a_busy_channel_gets_one_message_at_a_time_and_keeps_nobody_else_waiting(town: Town) -> None:
    pace = 0.15
    town.clock.move_to(datetime.now(UTC))
    for n in range(3):
        put(town, f"told:{n}", "CROADS")
    put(town, "told:9", "UADA")
    town.paces = {Way.SLACK: pace}
    sent_at: list[float] = []
    town.slack.on_send = lambda: sent_at.append(time.monotonic())
    real = dataclasses.replace(town.workshop, clock=lambda: datetime.now(UTC))
    deliver(real)
    assert [one.key for one in town.slack.arrived] == ["told:0", "told:9", "told:1", "told:2"]
    gaps = [later - earlier for earlier, later in pairwise((sent_at[0], *sent_at[2:]))]
    assert all(gap >= pace for gap in gaps)


def test_a_way_that_is_not_set_up_is_said_to_the_administrators(town: Town) -> None:
    with town.work() as work:
        outbox.queue(work, Address(Way.LINE, "nowhere"), "told:1", messages.Told("Lost."))
    deliver_for(town, minutes=2)
    assert "no way out by line is set up" in town.slack.to("UADA")[0].said.text
