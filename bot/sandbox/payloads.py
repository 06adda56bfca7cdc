"""What Slack sends to an app for what people do: commands, interactions and their parts, field for field."""

from __future__ import annotations

from bot.sandbox.service import Service
from bot.sandbox.shapes import message_json, view_json
from bot.sandbox.things import Channel, Command, Json, Member, Message, Shortcut, View
from bot.sandbox.tickets import Hook

_DOMAIN = "local"


class Payloads:
    """Builds payloads for one running double (docs.slack.dev/reference/interaction-payloads)."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._space = service.workspace

    def command(self, member: Member, channel: Channel, command: Command, text: str) -> dict[str, str]:
        """A slash command, as form fields."""
        return {
            "token": self._service.credentials.verification_token,
            "team_id": self._space.team_id,
            "team_domain": _DOMAIN,
            "channel_id": channel.id,
            "channel_name": channel_name(channel),
            "user_id": member.id,
            "user_name": member.name,
            "command": command.name,
            "text": text,
            "api_app_id": self._space.app_id,
            "is_enterprise_install": "false",
            "response_url": self._response_url(Hook(channel.id, member.id)),
            "trigger_id": self._service.triggers.issue(member.id),
        }

    def message_action(self, member: Member, message: Message, action: Json, values: Json) -> Json:
        """Something pressed or chosen in a message (block_actions)."""
        channel = self._space.people.channel(message.channel)
        return {
            **self._interaction("block_actions", member),
            "container": {
                "type": "message",
                "message_ts": message.ts,
                "channel_id": message.channel,
                "is_ephemeral": bool(message.ephemeral_to),
                **({"thread_ts": message.thread_ts} if message.thread_ts else {}),
            },
            "trigger_id": self._service.triggers.issue(member.id),
            "channel": {"id": channel.id, "name": channel_name(channel)},
            "state": {"values": values},
            "response_url": self._response_url(Hook(channel.id, member.id, message.ts, _thread(message))),
            "actions": [self._stamped(action)],
            **self._shown(message),
        }

    def view_action(self, member: Member, view: View, action: Json) -> Json:
        """Something pressed or chosen in a modal or in Home (block_actions)."""
        return {
            **self._interaction("block_actions", member),
            "container": {"type": "view", "view_id": view.id},
            "trigger_id": self._service.triggers.issue(member.id),
            "view": view_json(self._service, view),
            "actions": [self._stamped(action)],
        }

    def submission(self, member: Member, view: View) -> Json:
        """A modal submitted (view_submission)."""
        return {
            **self._interaction("view_submission", member),
            "trigger_id": self._service.triggers.issue(member.id),
            "view": view_json(self._service, view),
            "response_urls": [],
        }

    def closing(self, member: Member, view: View, *, is_cleared: bool) -> Json:
        """A modal put away (view_closed)."""
        return {
            **self._interaction("view_closed", member),
            "view": view_json(self._service, view),
            "is_cleared": is_cleared,
        }

    def shortcut(self, member: Member, shortcut: Shortcut) -> Json:
        """A shortcut that can be called anywhere."""
        return {
            **self._interaction("shortcut", member),
            "callback_id": shortcut.callback_id,
            "trigger_id": self._service.triggers.issue(member.id),
            "action_ts": self._space.pulse.ts(),
        }

    def message_shortcut(self, member: Member, shortcut: Shortcut, message: Message) -> Json:
        """A shortcut in a message's menu (message_action)."""
        channel = self._space.people.channel(message.channel)
        return {
            **self.shortcut(member, shortcut),
            "type": "message_action",
            "channel": {"id": channel.id, "name": channel_name(channel)},
            "message_ts": message.ts,
            "message": message_json(self._service, message),
            "response_url": self._response_url(Hook(channel.id, member.id, message.ts, _thread(message))),
        }

    def suggestion(self, member: Member, on: Message | View, block: Json, element: Json, typed: str) -> Json:
        """What was typed into a menu that the app fills (block_suggestion)."""
        common = {
            **self._interaction("block_suggestion", member),
            "action_id": element["action_id"],
            "block_id": block["block_id"],
            "value": typed,
        }
        if isinstance(on, View):
            view = view_json(self._service, on)
            return {**common, "container": {"type": "view", "view_id": on.id}, "view": view}
        channel = self._space.people.channel(on.channel)
        return {
            **common,
            "container": {"type": "message", "message_ts": on.ts, "channel_id": channel.id},
            "channel": {"id": channel.id, "name": channel_name(channel)},
            "message": message_json(self._service, on),
        }

    def _shown(self, message: Message) -> Json:
        """The message that was acted on; of an ephemeral one Slack keeps nothing that it could show."""
        return {} if message.ephemeral_to else {"message": message_json(self._service, message, metadata=True)}

    def _interaction(self, kind: str, member: Member) -> Json:
        team = {"id": self._space.team_id, "domain": _DOMAIN}
        return {
            "type": kind,
            "team": team,
            "user": {"id": member.id, "username": member.name, "name": member.name, "team_id": team["id"]},
            "api_app_id": self._space.app_id,
            "token": self._service.credentials.verification_token,
            "enterprise": None,
            "is_enterprise_install": False,
        }

    def _stamped(self, action: Json) -> Json:
        return {**action, "action_ts": self._space.pulse.ts()}

    def _response_url(self, hook: Hook) -> str:
        return f"{self._service.origin}/respond/{self._service.hooks.issue(hook)}"


def channel_name(channel: Channel) -> str:
    """How payloads call a conversation: those that are not open have no name of their own."""
    if channel.is_im:
        return "directmessage"
    return "privategroup" if channel.is_private or channel.is_mpim else channel.name


def _thread(message: Message) -> str:
    return message.thread_ts if message.is_reply else ""
