"""What has been said in the workspace: messages, threads, reactions, and how far each person has read."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, replace

from bot.sandbox.pulse import Pulse
from bot.sandbox.things import SLACKBOT, Json, Message, Reaction, SlackError

TOMBSTONE = "This message was deleted."


@dataclass(frozen=True)
class Draft:
    """A message before it has a time and a place."""

    user: str
    text: str = ""
    bot_id: str = ""
    blocks: tuple[Json, ...] = ()
    attachments: tuple[Json, ...] = ()
    thread_ts: str = ""
    broadcast: bool = False
    ephemeral_to: str = ""
    metadata: Json | None = None
    files: tuple[str, ...] = ()
    subtype: str = ""


class Talk:
    """All messages, by conversation and time."""

    def __init__(self, pulse: Pulse) -> None:
        self._pulse = pulse
        self._messages: dict[str, dict[str, Message]] = {}
        self._read: dict[tuple[str, str], str] = {}

    def post(self, channel: str, draft: Draft) -> Message:
        """Say something. Raises SlackError thread_not_found when the thread's first message is not in `channel`."""
        with self._pulse.changing():
            said = self._messages.setdefault(channel, {})
            if draft.thread_ts and draft.thread_ts not in said:
                raise SlackError("thread_not_found")
            message = Message(self._pulse.ts(), channel, **vars(deepcopy(draft)))
            said[message.ts] = message
            if message.thread_ts:
                said[message.thread_ts] = replace(said[message.thread_ts], thread_ts=message.thread_ts)
            return message

    def message(self, channel: str, ts: str) -> Message:
        """One message, an ephemeral one too. Raises SlackError message_not_found."""
        with self._pulse.reading():
            message = self._messages.get(channel, {}).get(ts)
            if message is None:
                raise SlackError("message_not_found")
            return message

    def edit(
        self,
        channel: str,
        ts: str,
        *,
        text: str,
        blocks: tuple[Json, ...],
        attachments: tuple[Json, ...] | None = None,
        metadata: Json | None = None,
    ) -> Message:
        """Say it differently; attachments and metadata stay as they are where None. Raises message_not_found."""
        with self._pulse.changing():
            old = self.message(channel, ts)
            new = replace(
                old,
                text=text,
                blocks=deepcopy(blocks),
                attachments=old.attachments if attachments is None else deepcopy(attachments),
                metadata=old.metadata if metadata is None else deepcopy(metadata),
                edited=self._pulse.ts(),
            )
            self._messages[channel][ts] = new
            return new

    def delete(self, channel: str, ts: str) -> None:
        """Take a message back; where others have answered it a tombstone stays. Raises SlackError message_not_found."""
        with self._pulse.changing():
            message = self.message(channel, ts)
            said = self._messages[channel]
            if any(reply.thread_ts == ts for reply in said.values() if reply.is_reply):
                said[ts] = Message(ts, channel, SLACKBOT, TOMBSTONE, thread_ts=ts, subtype="tombstone")
            else:
                del said[message.ts]

    def react(self, channel: str, ts: str, name: str, user: str) -> None:
        """Put an emoji under a message. Raises SlackError already_reacted, message_not_found."""
        with self._pulse.changing():
            message = self.message(channel, ts)
            given = {reaction.name: reaction.users for reaction in message.reactions}
            if user in given.get(name, ()):
                raise SlackError("already_reacted")
            given[name] = (*given.get(name, ()), user)
            self._keep_reactions(message, given)

    def unreact(self, channel: str, ts: str, name: str, user: str) -> None:
        """Take an emoji away. Raises SlackError no_reaction, message_not_found."""
        with self._pulse.changing():
            message = self.message(channel, ts)
            given = {reaction.name: reaction.users for reaction in message.reactions}
            if user not in given.get(name, ()):
                raise SlackError("no_reaction")
            given[name] = tuple(u for u in given[name] if u != user)
            self._keep_reactions(message, given)

    def _keep_reactions(self, message: Message, given: dict[str, tuple[str, ...]]) -> None:
        reactions = tuple(Reaction(name, users) for name, users in given.items() if users)
        self._messages[message.channel][message.ts] = replace(message, reactions=reactions)

    def timeline(self, channel: str, viewer: str = "") -> tuple[Message, ...]:
        """What stands in a conversation, oldest first, replies in threads left out unless sent to the channel too.

        With a `viewer`, also the ephemeral messages that this person sees; without, none of those.
        """
        with self._pulse.reading():
            said = self._messages.get(channel, {}).values()
            return tuple(m for m in said if _seen(m, viewer) and (not m.is_reply or m.broadcast))

    def thread(self, channel: str, ts: str, viewer: str = "") -> tuple[Message, ...]:
        """A message and its replies, oldest first. Raises SlackError thread_not_found."""
        with self._pulse.reading():
            said = self._messages.get(channel, {})
            if ts not in said:
                raise SlackError("thread_not_found")
            return tuple(m for m in said.values() if _seen(m, viewer) and ts in {m.ts, m.thread_ts})

    def replies(self, channel: str, ts: str) -> tuple[Message, ...]:
        """The public replies under a message, oldest first."""
        return tuple(m for m in self.thread(channel, ts) if m.is_reply)

    def mark_read(self, member: str, channel: str) -> None:
        """Somebody has looked at a conversation. Not counted as a change: nobody else sees it."""
        with self._pulse.reading():
            last = max(self._messages.get(channel, {}), default="0")
            self._read[member, channel] = last

    def unread(self, member: str, channel: str) -> int:
        """How many messages of others somebody has not looked at."""
        with self._pulse.reading():
            since = self._read.get((member, channel), "0")
            said = self._messages.get(channel, {}).values()
            return sum(1 for m in said if m.ts > since and m.user != member and _seen(m, member))


def _seen(message: Message, viewer: str) -> bool:
    return not message.ephemeral_to or message.ephemeral_to == viewer
