"""The Events API: tells the app what happened where it may look (docs.slack.dev/apis/events-api)."""

from __future__ import annotations

import secrets

from bot.sandbox.postman import Postman
from bot.sandbox.service import Service
from bot.sandbox.shapes import message_json, view_json
from bot.sandbox.things import Channel, File, Json, Message


class Events:
    """Makes events and hands them to the postman; only those that the app has subscribed to."""

    def __init__(self, service: Service, postman: Postman) -> None:
        self._service = service
        self._space = service.workspace
        self._postman = postman

    def message(self, message: Message) -> None:
        """Somebody, perhaps the app itself, has said something."""
        if message.ephemeral_to:
            return
        self._in_channel(message.channel, {**self._told(message), **_composed(message)})
        mention = f"<@{self._space.bot.id}>" in message.text
        if mention and not self._channel(message).is_im and message.user != self._space.bot.id:
            told = {**self._told(message), "type": "app_mention"}
            told.pop("channel_type")
            self._post("app_mention", told)

    def changed(self, message: Message) -> None:
        """A message says something else now."""
        self._in_channel(message.channel, self._about(message, "message_changed", "message"))

    def deleted(self, message: Message) -> None:
        """A message is gone."""
        told = self._about(message, "message_deleted", "previous_message")
        self._in_channel(message.channel, {**told, "deleted_ts": message.ts})

    def home_opened(self, member: str, channel: Channel) -> None:
        """Somebody looks at the app's Home tab."""
        view = self._space.screens.home(member)
        shown = {"view": view_json(self._service, view)} if view else {}
        event = {"type": "app_home_opened", "user": member, "channel": channel.id, "tab": "home", **shown}
        self._post("app_home_opened", event)

    def joined(self, member: str, channel: Channel, inviter: str) -> None:
        """Somebody, perhaps the app itself, has come into a channel."""
        event: Json = {"type": "member_joined_channel", "user": member, "channel": channel.id}
        event |= {"channel_type": channel.id[0], "team": self._space.team_id}
        if inviter:
            event["inviter"] = inviter
        if self._space.bot.id in channel.members:
            self._post("member_joined_channel", event)

    def reacted(self, kind: str, member: str, name: str, message: Message) -> None:
        """An emoji was put under a message ('reaction_added') or taken away ('reaction_removed')."""
        if self._space.bot.id in self._channel(message).members:
            item = {"type": "message", "channel": message.channel, "ts": message.ts}
            self._post(kind, {"type": kind, "user": member, "reaction": name, "item": item, "item_user": message.user})

    def file_shared(self, member: str, file: File, channel: Channel) -> None:
        """A file was put into a conversation."""
        if self._space.bot.id in channel.members:
            told = {"file_id": file.id, "file": {"id": file.id}, "user_id": member, "channel_id": channel.id}
            self._post("file_shared", {"type": "file_shared", **told})

    def _in_channel(self, channel_id: str, event: Json) -> None:
        channel = self._space.people.channel(channel_id)
        if self._space.bot.id in channel.members:
            self._post(f"message.{_plural(channel)}", event)

    def _told(self, message: Message) -> Json:
        kind = channel_type(self._channel(message))
        shown = message_json(self._service, message)
        return {**shown, "channel": message.channel, "channel_type": kind, "event_ts": message.ts}

    def _about(self, message: Message, subtype: str, name: str) -> Json:
        stamp = self._space.pulse.ts()
        told = {"type": "message", "subtype": subtype, "hidden": True, "ts": stamp, "event_ts": stamp}
        place = {"channel": message.channel, "channel_type": channel_type(self._channel(message))}
        return {**told, **place, name: message_json(self._service, message)}

    def _channel(self, message: Message) -> Channel:
        return self._space.people.channel(message.channel)

    def _post(self, subscription: str, event: Json) -> None:
        if subscription not in self._space.events:
            return
        now = self._space.pulse.now()
        self._postman.post(
            {
                "token": self._service.credentials.verification_token,
                "team_id": self._space.team_id,
                "context_team_id": self._space.team_id,
                "context_enterprise_id": None,
                "api_app_id": self._space.app_id,
                "event": {"event_ts": self._space.pulse.ts(), **event},
                "type": "event_callback",
                "event_id": f"Ev0{secrets.token_hex(5).upper()}",
                "event_time": int(now.timestamp()),
                "authorizations": [
                    {
                        "enterprise_id": None,
                        "team_id": self._space.team_id,
                        "user_id": self._space.bot.id,
                        "is_bot": True,
                        "is_enterprise_install": False,
                    }
                ],
                "is_ext_shared_channel": False,
                "event_context": f"4-{secrets.token_hex(16)}",
            }
        )


def channel_type(channel: Channel) -> str:
    """How events call the kind of a conversation."""
    if channel.is_im:
        return "im"
    if channel.is_mpim:
        return "mpim"
    return "group" if channel.is_private else "channel"


def _plural(channel: Channel) -> str:
    kind = channel_type(channel)
    return f"{kind}s" if kind in {"channel", "group"} else kind


def _composed(message: Message) -> Json:
    """What Slack's own composer adds to a person's message: the same words as rich text."""
    if message.bot_id or not message.text:
        return {}
    section = {"type": "rich_text_section", "elements": [{"type": "text", "text": message.text}]}
    return {"blocks": [{"type": "rich_text", "block_id": f"b{message.ts[-6:]}", "elements": [section]}]}
