"""The workspace in memory: times that only rise, ids that stay the same, and what each person sees of it."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sandbox.state import Workspace
from bot.sandbox.talk import Draft
from bot.sandbox.things import SlackError
from bot.sandbox.tickets import Hook, Hooks, Triggers
from tests.bot.sandbox.conftest import MovedClock
from tests.bot.sandbox.kit_samples import asking, modal


@settings(max_examples=50)
@given(st.lists(st.integers(-10_000, 10_000), max_size=20))
def test_timestamps_rise_whatever_the_clock_does(leaps: list[int]) -> None:
    clock = MovedClock()
    space = Workspace(clock)
    stamps = []
    for seconds in leaps:
        clock.move(timedelta(seconds=seconds))
        stamps.append(space.pulse.ts())
    assert stamps == sorted(set(stamps), key=float)
    assert all(len(whole) == 10 and len(part) == 6 for whole, _, part in (s.partition(".") for s in stamps))


def test_people_and_places_have_the_same_ids_in_each_run_and_files_new_ones(clock: MovedClock) -> None:
    first, second = Workspace(clock), Workspace(clock)
    for space in (first, second):
        space.people.add_member("mair", "Mair Pugh")
    later = second.people.add_member("ifor", "Ifor Rees")
    assert first.people.members()[1] == second.people.members()[1]
    assert first.bot == second.bot
    direct = [space.people.open_direct((space.bot.id, space.people.members()[1].id)).id for space in (first, second)]
    assert direct[0] == direct[1]
    assert later.id not in {member.id for member in first.people.members()}
    assert first.drawer.begin("a.txt", 1, "U1").file_id != second.drawer.begin("a.txt", 1, "U1").file_id


def test_two_of_one_name_are_refused(clock: MovedClock) -> None:
    space = Workspace(clock)
    space.people.add_channel("plans")
    with pytest.raises(SlackError, match="name_taken"):
        space.people.add_channel("plans")
    with pytest.raises(SlackError, match="name_taken"):
        space.people.add_member("chaser", "Another")


def test_the_version_grows_with_each_change_and_wakes_who_waits(clock: MovedClock) -> None:
    space = Workspace(clock)
    seen = space.version
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(space.wait_for_change, seen, 10.0)
        space.people.add_channel("plans")
        assert waiting.result(10) > seen
    assert space.wait_for_change(space.version, 0.01) == space.version


def test_what_was_refused_is_no_change(clock: MovedClock) -> None:
    space = Workspace(clock)
    seen = space.version
    with pytest.raises(SlackError):
        space.talk.delete("C0", "1700000000.000100")
    assert space.version == seen


def test_many_threads_posting_lose_nothing(clock: MovedClock) -> None:
    space = Workspace(clock)
    place = space.people.add_channel("plans").id
    threads = [
        threading.Thread(target=lambda: [space.talk.post(place, Draft("U1", "x")) for _ in range(50)]) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({message.ts for message in space.talk.timeline(place)}) == 400


def test_unread_counts_what_others_said_since_one_looked(clock: MovedClock) -> None:
    space = Workspace(clock)
    place = space.people.add_channel("plans").id
    space.talk.post(place, Draft("U1", "mine"))
    space.talk.post(place, Draft("U2", "yours"))
    space.talk.post(place, Draft("U2", "not for you", ephemeral_to="U3"))
    assert space.talk.unread("U1", place) == 1
    space.talk.mark_read("U1", place)
    assert space.talk.unread("U1", place) == 0


def test_what_was_entered_stays_only_where_the_new_form_has_the_same_field(clock: MovedClock) -> None:
    space = Workspace(clock)

    def form(kind: str) -> dict[str, object]:
        return modal(asking({"type": kind, "action_id": "a"}, block_id="b"))

    view = space.screens.open("U1", form("plain_text_input"))
    entered = {"b": {"a": {"type": "plain_text_input", "value": "words"}}}
    space.screens.keep_values(view.id, entered)
    assert space.screens.update(view.id, form("plain_text_input")).values == entered
    assert space.screens.update(view.id, form("datepicker")).values == {}


def test_what_is_kept_does_not_change_when_the_sender_changes_what_was_sent(clock: MovedClock) -> None:
    space = Workspace(clock)
    place = space.people.add_channel("plans").id
    block = {"type": "divider"}
    message = space.talk.post(place, Draft("U1", "x", blocks=(block,)))
    block["type"] = "other"
    assert space.talk.message(place, message.ts).blocks == ({"type": "divider"},)


def test_a_trigger_lasts_three_seconds() -> None:
    now = 100.0
    triggers = Triggers(lambda: now)
    early, late = triggers.issue("U1"), triggers.issue("U1")
    now += 3.0
    assert triggers.redeem(early) == "U1"
    now += 0.1
    with pytest.raises(SlackError, match="expired_trigger_id"):
        triggers.redeem(late)


def test_a_response_url_lasts_half_an_hour(clock: MovedClock) -> None:
    hooks = Hooks(clock)
    secret = hooks.issue(Hook("C1", "U1"))
    clock.move(timedelta(minutes=30))
    assert hooks.use(secret).channel == "C1"
    clock.move(timedelta(seconds=1))
    with pytest.raises(SlackError, match="expired_url"):
        hooks.use(secret)
    with pytest.raises(SlackError, match="invalid_url"):
        hooks.use("made up")
