"""What Slack hands out for a short while: trigger ids that open one view, and response URLs that answer a few times."""

from __future__ import annotations

import re
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from threading import Lock

from bot.sandbox.pulse import Clock
from bot.sandbox.things import SlackError

TRIGGER_SECONDS = 3.0
"""How long a trigger can be exchanged for a view (Slack: handling user interaction)."""

RESPONSES, RESPONSE_TIME = 5, timedelta(minutes=30)
"""How often and how long a response URL can be used."""

_TRIGGER_FORM = re.compile(r"\d+\.\d+\.[0-9a-f]+")


class Triggers:
    """Trigger ids. They run out by the stopwatch, since the workspace's clock can be moved and can stand still."""

    def __init__(self, stopwatch: Callable[[], float] = time.monotonic) -> None:
        self._stopwatch = stopwatch
        self._lock = Lock()
        self._issued: dict[str, tuple[str, float]] = {}
        self._exchanged: set[str] = set()

    def issue(self, member: str) -> str:
        """A trigger for what somebody has just done."""
        with self._lock:
            trigger_id = f"{len(self._issued) + 1}.{secrets.randbelow(10**12)}.{secrets.token_hex(16)}"
            self._issued[trigger_id] = (member, self._stopwatch())
            return trigger_id

    def redeem(self, trigger_id: str) -> str:
        """Whose trigger it is; it can be exchanged once.

        Raises SlackError invalid_trigger_id, exchanged_trigger_id or expired_trigger_id.
        """
        with self._lock:
            if not _TRIGGER_FORM.fullmatch(trigger_id) or trigger_id not in self._issued:
                raise SlackError("invalid_trigger_id")
            if trigger_id in self._exchanged:
                raise SlackError("exchanged_trigger_id")
            member, issued = self._issued[trigger_id]
            if self._stopwatch() - issued > TRIGGER_SECONDS:
                raise SlackError("expired_trigger_id")
            self._exchanged.add(trigger_id)
            return member


@dataclass(frozen=True)
class Hook:
    """What a response URL answers to: somebody in a conversation, and the message that they acted on, if any."""

    channel: str
    user: str
    message_ts: str = ""
    thread_ts: str = ""


@dataclass(frozen=True)
class _Open:
    hook: Hook
    until: datetime
    left: int = RESPONSES


class Hooks:
    """Response URLs, by the secret at their end."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = Lock()
        self._open: dict[str, _Open] = {}

    def issue(self, hook: Hook) -> str:
        """The secret of a new response URL."""
        with self._lock:
            secret = secrets.token_hex(12)
            self._open[secret] = _Open(hook, self._clock() + RESPONSE_TIME)
            return secret

    def use(self, secret: str) -> Hook:
        """What a URL answers to; counts as one use. Raises SlackError used_url, expired_url or invalid_url."""
        with self._lock:
            if secret not in self._open:
                raise SlackError("invalid_url")
            entry = self._open[secret]
            if self._clock() > entry.until:
                raise SlackError("expired_url")
            if entry.left == 0:
                raise SlackError("used_url")
            self._open[secret] = replace(entry, left=entry.left - 1)
            return entry.hook
