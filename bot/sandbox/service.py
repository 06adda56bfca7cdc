"""What stands behind the double of Slack in both directions: the workspace, its tokens, tickets and ordered faults."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.sandbox.faults import Faults
from bot.sandbox.state import Workspace
from bot.sandbox.things import Message
from bot.sandbox.tickets import Hooks, Triggers


@dataclass(frozen=True)
class Credentials:
    """What the app needs to know to talk with the double; made anew each time, so that nobody else knows it."""

    bot_token: str = field(default_factory=lambda: f"xoxb-local-{secrets.token_hex(12)}", repr=False)
    signing_secret: str = field(default_factory=lambda: secrets.token_hex(16), repr=False)
    verification_token: str = field(default_factory=lambda: secrets.token_hex(12), repr=False)


Told = Callable[[str, Message], None]
"""Hears of each message that the app has 'posted', 'changed' or 'deleted': Slack sends the app its own messages too."""


def _nobody(_what: str, _message: Message) -> None:
    """Nobody is told."""


class Service:
    """One running double of Slack. `origin` is its address, such as 'http://127.0.0.1:3000'."""

    def __init__(
        self,
        workspace: Workspace,
        origin: str,
        credentials: Credentials | None = None,
        stopwatch: Callable[[], float] = time.monotonic,
    ) -> None:
        self.workspace = workspace
        self.origin = origin
        self.credentials = credentials or Credentials()
        self.triggers = Triggers(stopwatch)
        self.hooks = Hooks(workspace.pulse.now)
        self.faults = Faults()
        self.tell: Told = _nobody
