"""A workspace with three people in it, a clock that tests move, and the small app, all running on this machine."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from bot.sandbox.server import Sandbox
from bot.sandbox.state import Workspace
from bot.sandbox.things import Channel, Command, Member, Message, Shortcut
from tests.bot.sandbox.small_app import SmallApp

COMMANDS = ("/hello", "/shout", "/wrong", "/form", "/slow", "/chatty", "/unheard")


class MovedClock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.moment = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment

    def move(self, by: timedelta) -> None:
        self.moment += by


@dataclass(frozen=True)
class Office:
    """The workspace, who and what is in it, and the small app at work there."""

    clock: MovedClock
    sandbox: Sandbox
    app: SmallApp
    mair: Member
    ifor: Member
    left: Member
    plans: Channel
    private: Channel

    @property
    def space(self) -> Workspace:
        return self.sandbox.service.workspace

    def timeline(self, channel: Channel | None = None, viewer: Member | None = None) -> list[str]:
        """What stands in a conversation, by default what all see in #plans."""
        place, who = channel or self.plans, viewer.id if viewer else ""
        return [message.text for message in self.space.talk.timeline(place.id, who)]

    def last(self, channel: Channel | None = None, viewer: Member | None = None) -> Message:
        """The newest message of a conversation."""
        return self.space.talk.timeline((channel or self.plans).id, viewer.id if viewer else "")[-1]

    def settle(self) -> None:
        """Wait until every event is delivered."""
        assert self.sandbox.dispatcher.settle(10)

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so, ten seconds at most: listeners work on after they have acknowledged."""
        deadline = time.monotonic() + 10
        while not condition():
            assert time.monotonic() < deadline, f"not so after ten seconds; heard {self.app.heard[-3:]}"
            time.sleep(0.005)


@pytest.fixture
def clock() -> MovedClock:
    return MovedClock()


@pytest.fixture
def office(clock: MovedClock) -> Iterator[Office]:
    space = Workspace(
        clock,
        name="Cwm Council",
        commands=[Command(name, should_escape=name == "/shout") for name in COMMANDS],
        shortcuts=[Shortcut("about", "About"), Shortcut("about", "About this", "message")],
    )
    mair = space.people.add_member("mair", "Mair Pugh", email="mair@cwm.example", tz="Europe/London", is_admin=True)
    ifor = space.people.add_member("ifor", "Ifor Rees", email="ifor@cwm.example")
    left = space.people.add_member("gone", "Gwen Hall", email="gwen@cwm.example")
    space.people.deactivate(left.id)
    plans = space.people.add_channel("plans", [space.bot.id, mair.id, ifor.id], topic="What we promised")
    private = space.people.add_channel("directors", [mair.id], is_private=True)
    sandbox = Sandbox(space, retries=(0.0, 0.05))
    sandbox.start()
    app = SmallApp(sandbox)
    sandbox.mount(app=app.wsgi)
    yield Office(clock, sandbox, app, mair, ifor, left, plans, private)
    sandbox.stop()
    app.close()
