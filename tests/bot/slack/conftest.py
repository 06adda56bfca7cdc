"""The door open in a workspace on this machine, with a hall behind it that does as a test tells it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from bot.sandbox.server import Sandbox
from bot.sandbox.state import Workspace
from bot.sandbox.things import Channel, Command, Member, Message
from bot.slack.app import Door, open_door
from bot.slack.client import KeptClient
from bot.slack.hall import Choices, Hall
from bot.slack.hands import Hands
from bot.slack.http import gate
from bot.slack.manifest import COMMANDS, EVENTS
from tracker.answer import Answer
from tracker.heard import Heard, Sender
from tracker.papers.draft import Draft, DraftPlan
from tracker.papers.refusals import NotAPlan
from tracker.voice.said import Part, Said


def said(text: str, *parts: Part) -> Said:
    """A message of one paragraph, and of further parts."""
    return Said("", (Part("text", text), *parts), text)


@dataclass
class ToldHall:
    """A hall that remembers what it heard and gives the answers that it was told to give, then empty ones."""

    heard: list[Heard] = field(default_factory=list)
    answers: list[Answer | Exception] = field(default_factory=list)
    typed: list[tuple[Sender, str, str]] = field(default_factory=list)
    wait: Callable[[Heard], object] = lambda _heard: None
    _once: set[str] = field(default_factory=set)

    def hear(self, heard: Heard) -> Answer:
        """As `tracker.desk.hear`: the same thing twice is answered once."""
        self.wait(heard)
        if heard.outside_id in self._once:
            return Answer()
        self._once.add(heard.outside_id)
        self.heard.append(heard)
        answer = self.answers.pop(0) if self.answers else Answer()
        if isinstance(answer, Exception):
            raise answer
        return answer

    def suggest(self, sender: Sender, seek: str, typed: str) -> Choices:
        """As `tracker.desk.suggest`."""
        self.typed.append((sender, seek, typed))
        return (("7", "Siân Ŵyn Hughes"), ("8", "Sam Okafor"))

    @staticmethod
    def read(name: str, content: bytes) -> Draft:
        """Read papers that begin with the word Plan."""
        if not content.startswith(b"Plan"):
            raise NotAPlan(name=name)
        return Draft(DraftPlan(title=content.decode()))


@dataclass(frozen=True)
class Office:
    """The workspace, who is in it, and the hall behind the door."""

    sandbox: Sandbox
    hall: ToldHall
    door: Door
    client: KeptClient
    ann: Member
    bo: Member
    plans: Channel
    direct: Channel

    @property
    def space(self) -> Workspace:
        return self.sandbox.service.workspace

    def tell(self, *answers: Answer | Exception) -> None:
        """What the hall will answer."""
        self.hall.answers.extend(answers)

    def messages(self, channel: Channel, viewer: Member | None = None) -> tuple[Message, ...]:
        """What stands in a conversation."""
        return self.space.talk.timeline(channel.id, viewer.id if viewer else "")

    def last(self, channel: Channel, viewer: Member | None = None) -> Message:
        """The newest message of a conversation."""
        return self.messages(channel, viewer)[-1]

    def until(self, condition: Callable[[], object]) -> None:
        """Wait until something is so: hands work on after the acknowledgement."""
        deadline = time.monotonic() + 10
        while not condition():
            assert time.monotonic() < deadline, f"not so after ten seconds; heard {self.hall.heard[-3:]}"
            time.sleep(0.005)

    def idle(self) -> None:
        """Wait until all is delivered and every hand is free."""
        assert self.sandbox.dispatcher.settle(10)
        self.until(lambda: not self.door.hands.taken)


@pytest.fixture
def office(request: pytest.FixtureRequest) -> Iterator[Office]:
    """The office; a test may say how many hands there are and how many things wait for one."""
    space = Workspace(
        lambda: datetime(2027, 3, 1, 9, 0, tzinfo=UTC),
        commands=[Command(c.name, c.description, c.usage_hint, should_escape=True) for c in COMMANDS],
        events=EVENTS,
    )
    ann = space.people.add_member("ann", "Ann Pugh", email="Ann@cwm.example")
    bo = space.people.add_member("bo", "Bo Rees", email="bo@cwm.example")
    plans = space.people.add_channel("plans", [space.bot.id, ann.id, bo.id])
    sandbox = Sandbox(space, retries=(0.0, 0.05))
    sandbox.start()
    secrets = sandbox.service.credentials
    client, hall = KeptClient(secrets.bot_token, sandbox.api_url), ToldHall()
    hands = Hands(*getattr(request, "param", ()))
    door = open_door(Hall(hall.hear, hall.suggest, hall.read), client, secrets.signing_secret, hands=hands)
    sandbox.mount(app=gate(door, secrets.signing_secret))
    direct = space.people.open_direct((space.bot.id, ann.id))
    yield Office(sandbox, hall, door, client, ann, bo, plans, direct)
    sandbox.stop()
    door.close()
    client.close()
