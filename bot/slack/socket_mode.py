"""Slack by Socket Mode: the connection that we open to Slack, and a watch over it.

Slack's library reconnects when a connection closes, but one that was replaced may stay open and silent; so after some
silence a new one is opened before the old is let go. (docs.slack.dev/apis/events-api/using-socket-mode)
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import structlog
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.slack.app import Door, SlackClosed
from bot.slack.client import quiet_logger
from bot.slack.failures import FAILURES, code_of, understood

LOOK = 15.0
"""Seconds between two looks at the connection."""
SILENCE = 600.0
"""Seconds without a word after which a new connection is opened; Slack itself replaces one every few hours."""
PATIENCE = 600.0
"""Seconds without any connection after which the program gives up, so that whatever runs it starts it anew."""
_SPARE = 4
_SHUT_OUT = {"invalid_auth", "not_authed", "token_revoked", "token_expired", "account_inactive"}

log = structlog.get_logger(__name__)


class SocketLine:
    """The line to Slack."""

    def __init__(
        self, door: Door, client: WebClient, app_token: str, tick: Callable[[], float] = time.monotonic
    ) -> None:
        """`tick` gives seconds that only grow."""
        self._door = door
        self._client = client
        self._tick = tick
        self._last_word = self._last_connected = tick()
        self._handler = SocketModeHandler(
            door.app,
            app_token,
            logger=quiet_logger("slack_sdk"),
            web_client=client,
            receive_buffer_size=16 * 1024,
            concurrency=door.hands.count + _SPARE,
        )
        self._handler.client.on_message_listeners.append(lambda _message: self._hear_a_word())

    def run(self, stop: threading.Event, look: float = LOOK) -> None:
        """Keep the line open until told to stop; `look` is in seconds.

        Raises:
            SlackClosed: Slack refuses the tokens, or cannot be reached for long.

        """
        try:
            self._connect()
            while not stop.wait(look):
                self.watch()
        finally:
            self.close()

    def watch(self) -> None:
        """Look at the line once, and renew it where it has been silent for long.

        Raises:
            SlackClosed: Slack refuses the tokens, or cannot be reached for long.

        """
        now = self._tick()
        if now - self._last_word > SILENCE:
            self._last_word = now
            self._renew()
        if self._handler.client.is_connected():
            self._last_connected = now
        elif now - self._last_connected > PATIENCE:
            raise SlackClosed("Slack could not be reached for ten minutes.")

    def close(self) -> None:
        """Let the line go, once what came in by it is acknowledged."""
        self._handler.client.close()

    def _connect(self) -> None:
        try:
            self._handler.client.connect()
        except SlackApiError as error:
            raise SlackClosed(f"Slack does not take SLACK_APP_TOKEN: {understood(error).why}.") from error
        except FAILURES as error:
            log.warning("not connected yet", why=understood(error).why)

    def _renew(self) -> None:
        try:
            self._client.auth_test()
            self._handler.client.connect_to_new_endpoint(force=True)
        except SlackApiError as error:
            if code_of(error) in _SHUT_OUT:
                raise SlackClosed(f"Slack lets the bot in no longer: {understood(error).why}.") from error
            log.warning("line not renewed", why=understood(error).why)
        except FAILURES as error:
            log.warning("line not renewed", why=understood(error).why)

    def _hear_a_word(self) -> None:
        self._last_word = self._tick()
