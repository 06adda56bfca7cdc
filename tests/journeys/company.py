"""The whole house, open in a folder of its own, and the people who sit in it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from bot import local
from bot.sandbox.hands import Hands
from bot.sandbox.page import Leap
from bot.sandbox.things import Message
from bot.settings import Settings, read
from models.people import Person
from models.queries import people

Found = TypeVar("Found")

PATIENCE = 15.0
"""Seconds that an answer may take: the tests share two processors with much else."""


@dataclass(frozen=True)
class Seat:
    """One person at work: what they type and press, and what they see."""

    house: House
    person: Person
    hands: Hands

    @property
    def bot(self) -> str:
        """The direct message with the bot."""
        space = self.house.opened.workspace
        return space.people.open_direct([self.hands.member, space.bot.id]).id

    def type(self, line: str, channel: str = "", thread_ts: str = "") -> Message:
        """Type a line and wait for what the bot answers."""
        place = channel or self.bot
        seen = {message.ts for message in self._visible(place, thread_ts)}
        self.hands.type(place, line, thread_ts)
        return self.wait(lambda: self._answer(place, thread_ts, seen))

    def press(self, on: Message, label: str) -> Message:
        """Press a button and wait until the message is another or a new one is there."""
        before = {(m.ts, m.edited) for m in self._visible(on.channel, on.thread_ts)}
        self.hands.press(on, label)
        return self.wait(lambda: self._changed(on, before))

    def upload(self, path: Path, words: str) -> Message:
        """Give a file to the bot with some words, and wait for what it says."""
        seen = {message.ts for message in self._visible(self.bot, "")}
        self.house.opened.sandbox.dispatcher.upload(
            self.hands.member, self.bot, [(path.name, path.read_bytes())], words
        )
        return self.wait(lambda: self._answer(self.bot, "", seen))

    def latest(self, words: str, channel: str = "") -> Message:
        """The latest message of the bot that holds some words."""
        found = [m for m in self._visible(channel or self.bot, "") if self._is_bots(m) and words in said(m)]
        assert found, f"nothing says {words!r}: {[said(m)[:200] for m in self._visible(channel or self.bot, '')]}"
        return found[-1]

    def wait(self, look: Callable[[], Found | None]) -> Found:
        """Wait until something is there."""
        ends = time.monotonic() + PATIENCE
        while time.monotonic() < ends:
            found = look()
            if found is not None:
                return found
            self.house.opened.workspace.wait_for_change(self.house.opened.workspace.version, 0.1)
        raise AssertionError(f"no answer in {PATIENCE} seconds")

    def _answer(self, place: str, thread_ts: str, seen: set[str]) -> Message | None:
        fresh = [m for m in self._visible(place, thread_ts) if m.ts not in seen and self._is_bots(m)]
        return fresh[-1] if fresh else None

    def _changed(self, on: Message, before: set[tuple[str, str]]) -> Message | None:
        fresh = [m for m in self._visible(on.channel, on.thread_ts) if (m.ts, m.edited) not in before]
        return fresh[-1] if fresh else None

    def _visible(self, place: str, thread_ts: str) -> tuple[Message, ...]:
        talk = self.house.opened.workspace.talk
        return talk.thread(place, thread_ts, self.hands.member) if thread_ts else self.hands.seen(place)

    def _is_bots(self, message: Message) -> bool:
        return message.user == self.house.opened.workspace.bot.id


class House:
    """The open local workspace."""

    def __init__(self, folder: Path, *, with_sample: bool = True) -> None:
        self.settings: Settings = replace(read({"DATA_FOLDER": str(folder)}), port=0)
        self.opened = local.open_workspace(self.settings, with_sample=with_sample)

    def seat(self, name: str) -> Seat:
        """Sit down as somebody."""
        with self.opened.workshop.begin() as work:
            (person,) = people.called(work.db, name)
        hands = Hands(self.opened.sandbox.dispatcher, self.opened.workspace, person.slack_user or "")
        return Seat(self, person, hands)

    def channel(self, name: str) -> str:
        """The id of a channel."""
        return next(one.id for one in self.opened.workspace.people.channels() if one.name == name)

    def move(self, leap: Leap, day: date | None = None) -> tuple[str, ...]:
        """Move the clock; what was done on the way."""
        return tuple(self.opened.surroundings.move(leap, day))

    def close(self) -> None:
        """Close it all."""
        self.opened.close()


def said(message: Message) -> str:
    """All the words of a message, as they stand on the screen."""
    return "\n".join(_texts(message.blocks)) if message.blocks else message.text


def _texts(value: object) -> list[str]:
    if isinstance(value, dict):
        own = [value["text"]] if isinstance(value.get("text"), str) else []
        return own + [text for key, inner in value.items() if key != "value" for text in _texts(inner)]
    if isinstance(value, (list, tuple)):
        return [text for inner in value for text in _texts(inner)]
    return []
