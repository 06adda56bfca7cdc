"""A way out for the tests: it keeps what arrived, knows it again, and fails when it is told to."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from tracker.answer import Attachment
from tracker.voice.said import Said
from tracker.work import InDoubt, Outgoing, TryLater, Undeliverable


class Killed(BaseException):
    """The process dies here: nothing after it runs, not even what handles exceptions."""


@dataclass(frozen=True)
class Arrived:
    """A message that the other side accepted."""

    key: str
    address: str
    at: datetime
    said: Said
    outside_id: str
    thread_id: str = ""
    files: tuple[Attachment, ...] = ()


@dataclass
class Post:
    """A channel (tracker.work.Channel) whose other side is a list."""

    clock: Callable[[], datetime]
    arrived: list[Arrived] = field(default_factory=list)
    before: deque[Exception | type[Killed]] = field(default_factory=deque)
    """What the next sendings run into before the message arrives."""
    after: deque[Exception | type[Killed]] = field(default_factory=deque)
    """What the next sendings that arrive run into before the answer comes back."""
    asked: deque[Exception] = field(default_factory=deque)
    """What the next questions about messages in doubt run into."""
    closed: set[str] = field(default_factory=set)
    """Addresses that refuse everything."""
    found: list[str] = field(default_factory=list)
    """Keys of messages that were asked about."""
    on_send: Callable[[], object] = lambda: None
    """Happens before each sending."""
    _ids: itertools.count[int] = field(default_factory=itertools.count)

    def send(self, outgoing: Outgoing) -> str:
        """Let a message arrive, unless something is to go wrong."""
        self.on_send()
        if outgoing.address in self.closed:
            raise never()
        if self.before:
            raise self.before.popleft()
        outside_id = f"post:{next(self._ids)}"
        self.arrived.append(
            Arrived(
                outgoing.key,
                outgoing.address,
                self.clock(),
                outgoing.said,
                outside_id,
                outgoing.thread_id,
                outgoing.files,
            )
        )
        if self.after:
            raise self.after.popleft()
        return outside_id

    def find(self, outgoing: Outgoing) -> str | None:
        """Look among what arrived."""
        self.found.append(outgoing.key)
        if self.asked:
            raise self.asked.popleft()
        for one in self.arrived:
            if (one.key, one.address) == (outgoing.key, outgoing.address):
                return one.outside_id
        return None

    def to(self, address: str) -> list[Arrived]:
        """What arrived at an address."""
        return [one for one in self.arrived if one.address == address]

    @property
    def keys(self) -> list[str]:
        """The keys of what arrived, in order."""
        return [one.key for one in self.arrived]


def not_now(seconds: float | None = None) -> TryLater:
    """The other side cannot take it now."""
    return TryLater("it is busy", retry_after=seconds)


def perhaps() -> InDoubt:
    """The line broke before an answer came."""
    return InDoubt("the line broke")


def never() -> Undeliverable:
    """The other side refuses it for good."""
    return Undeliverable("nobody lives there")
