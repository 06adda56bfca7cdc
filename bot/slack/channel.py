"""Slack as a way out (tracker.work.Channel): each message carries its key, so that one in doubt can be looked for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.slack import mouth, pictures
from bot.slack.blocks import Json
from bot.slack.failures import FAILURES, code_of, understood
from bot.slack.pressables import Unsayable
from tracker.work import Outgoing, Undeliverable

EVENT_TYPE = "chaser_message"
"""Name of the metadata that carry a message's key (docs.slack.dev/messaging/message-metadata)."""
_LOOKED_BACK = timedelta(days=3)
"""How far back a message in doubt is looked for: longer than it is tried."""
_PAGE = 200
_GONE = {"channel_not_found", "user_not_found", "thread_not_found", "not_in_channel", "is_archived"}


class SlackChannel:
    """Posts messages to people and channels."""

    def __init__(self, client: WebClient) -> None:
        """`client` repeats nothing on its own account (bot.slack.client)."""
        self._client = client

    def send(self, outgoing: Outgoing) -> str:
        """Post a message, and return its timestamp.

        Raises:
            Undeliverable: for good. TryLater: not now. InDoubt: it may have arrived.

        """
        picture = pictures.put(self._client, outgoing.said.picture) if outgoing.said.picture else ""
        try:
            return self._post(outgoing, picture)
        except SlackApiError as error:
            if not picture or code_of(error) != "invalid_blocks":
                raise understood(error) from error
        except FAILURES as error:
            raise understood(error) from error
        return self._without_picture(outgoing)

    def _without_picture(self, outgoing: Outgoing) -> str:
        """Slack does not show the picture: nothing was posted, and the words say the same."""
        try:
            return self._post(outgoing)
        except FAILURES as error:
            raise understood(error) from error

    def _post(self, outgoing: Outgoing, picture: str = "") -> str:
        try:
            message = mouth.message(outgoing.said, picture)
        except Unsayable as error:
            raise Undeliverable(str(error)) from error
        posted = self._client.chat_postMessage(
            channel=outgoing.address,
            text=message.text,
            blocks=message.blocks,
            metadata={"event_type": EVENT_TYPE, "event_payload": {"key": outgoing.key}},
            unfurl_links=False,
            unfurl_media=False,
            thread_ts=outgoing.thread_id or None,
        )
        return str(posted["ts"])

    def find(self, outgoing: Outgoing) -> str | None:
        """Look for a message in doubt by its key; None where it is known not to have arrived.

        Raises:
            Undeliverable: it could not be looked for; TryLater and InDoubt: not now.

        """
        try:
            channel = self._conversation(outgoing.address)
            for message in self._messages(channel, outgoing):
                metadata = message.get("metadata") or {}
                if metadata.get("event_type") == EVENT_TYPE and _key(metadata) == outgoing.key:
                    return str(message["ts"])
        except SlackApiError as error:
            if code_of(error) in _GONE:
                return None
            raise understood(error) from error
        except FAILURES as error:
            raise understood(error) from error
        return None

    def _conversation(self, address: str) -> str:
        """The conversation of an address: a person's is the direct message with them."""
        if not address.startswith(("U", "W")):
            return address
        return str(self._client.conversations_open(users=address)["channel"]["id"])

    def _messages(self, channel: str, outgoing: Outgoing) -> Iterator[Json]:
        """The messages among which it would stand, newest first, page by page."""
        asked: dict[str, Any] = {"channel": channel, "limit": _PAGE, "include_all_metadata": True}
        if outgoing.at is not None:
            asked["oldest"] = f"{(outgoing.at - _LOOKED_BACK).timestamp():.6f}"
        cursor = ""
        while True:
            if outgoing.thread_id:
                answer = self._client.conversations_replies(**asked, ts=outgoing.thread_id, cursor=cursor)
            else:
                answer = self._client.conversations_history(**asked, cursor=cursor)
            yield from answer["messages"]
            cursor = (answer.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return


def _key(metadata: Json) -> str:
    return str((metadata.get("event_payload") or {}).get("key", ""))
