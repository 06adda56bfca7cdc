"""Who is who in Slack: names and addresses, asked of Slack once and remembered for a while."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable

import structlog
from slack_sdk import WebClient

from bot.slack.blocks import Json
from bot.slack.failures import FAILURES, understood
from tracker.heard import Sender

_REMEMBERED = 3_600.0
"""Seconds for which an answer is good: a new address or name is known within the hour."""
_MOST = 5_000

log = structlog.get_logger(__name__)


class Directory:
    """Looks people up in Slack. A person who cannot be looked up is known by their Slack user alone."""

    def __init__(self, client: WebClient, tick: Callable[[], float] = time.monotonic) -> None:
        """`tick` gives seconds that only grow."""
        self._client = client
        self._tick = tick
        self._known: OrderedDict[str, tuple[float, Sender]] = OrderedDict()
        self._lock = threading.Lock()

    def sender(self, user: str) -> Sender:
        """A person as the hall is told of them."""
        with self._lock:
            asked_at, known = self._known.get(user, (0.0, None))
        if known is not None and self._tick() - asked_at < _REMEMBERED:
            return known
        found = self._ask(user)
        if found is None:
            return known or Sender(slack_user=user)
        with self._lock:
            self._known[user] = (self._tick(), found)
            self._known.move_to_end(user)
            while len(self._known) > _MOST:
                self._known.popitem(last=False)
        return found

    def names(self, users: Iterable[str]) -> dict[str, str]:
        """The names of some people, as far as they are known."""
        found = {user: self.sender(user).name for user in users}
        return {user: name for user, name in found.items() if name}

    def _ask(self, user: str) -> Sender | None:
        try:
            answer = self._client.users_info(user=user)
        except FAILURES as error:
            log.warning("person not looked up", user=user, why=understood(error).why)
            return None
        return _known_as(user, answer["user"])


def _known_as(user: str, member: Json) -> Sender:
    """The name and address of a member; no address of a bot, or of somebody whose own workspace vouches for it."""
    profile = member.get("profile") or {}
    name = member.get("real_name") or profile.get("real_name") or member.get("name") or ""
    is_ours = not (member.get("is_bot") or member.get("is_stranger") or member.get("deleted"))
    return Sender(slack_user=user, email=str(profile.get("email") or "").lower() if is_ours else "", name=str(name))
