"""Who is in the workspace and where they talk: members, channels and direct messages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.sandbox.pulse import Pulse
from bot.sandbox.things import SLACKBOT, Channel, Member, SlackError


class People:
    """The register of members and conversations; ids come from names, so that each run gives the same ones."""

    def __init__(self, pulse: Pulse) -> None:
        self._pulse = pulse
        self._members = {SLACKBOT: Member(SLACKBOT, "slackbot", "Slackbot", is_bot=True)}
        self._channels: dict[str, Channel] = {}

    def add_member(
        self,
        name: str,
        real_name: str,
        *,
        email: str = "",
        tz: str = "Europe/London",
        title: str = "",
        is_bot: bool = False,
        is_admin: bool = False,
    ) -> Member:
        """A new member; `name` is the short one that a mention is typed with. Raises SlackError name_taken."""
        with self._pulse.changing():
            if any(member.name == name for member in self._members.values()):
                raise SlackError("name_taken")
            member = Member(self._pulse.new_id("U", name), name, real_name, email, tz, is_bot, is_admin, title=title)
            self._members[member.id] = member
            return member

    def deactivate(self, member_id: str) -> None:
        """Somebody has left the organisation; Slack keeps the account, marked deleted."""
        with self._pulse.changing():
            self._members[member_id] = replace(self.member(member_id), deleted=True)

    def members(self) -> tuple[Member, ...]:
        """Everybody but Slackbot, in the order in which they came."""
        with self._pulse.reading():
            return tuple(member for member in self._members.values() if member.id != SLACKBOT)

    def member(self, member_id: str) -> Member:
        """One member. Raises SlackError user_not_found."""
        with self._pulse.reading():
            if member_id not in self._members:
                raise SlackError("user_not_found")
            return self._members[member_id]

    def add_channel(
        self, name: str, members: Sequence[str] = (), *, topic: str = "", is_private: bool = False
    ) -> Channel:
        """A new channel with these member ids in it. Raises SlackError name_taken."""
        with self._pulse.changing():
            if any(channel.name == name for channel in self._channels.values()):
                raise SlackError("name_taken")
            channel = Channel(self._pulse.new_id("C", name), name, tuple(members), topic, is_private=is_private)
            self._channels[channel.id] = channel
            return channel

    def channels(self) -> tuple[Channel, ...]:
        """All conversations, direct messages included."""
        with self._pulse.reading():
            return tuple(self._channels.values())

    def channels_of(self, member_id: str) -> tuple[Channel, ...]:
        """The conversations that somebody is in."""
        return tuple(channel for channel in self.channels() if member_id in channel.members)

    def channel(self, channel_id: str, viewer: str = "") -> Channel:
        """One conversation. Raises SlackError channel_not_found, also when `viewer` may not know of it."""
        with self._pulse.reading():
            channel = self._channels.get(channel_id)
            if channel is None or (viewer and viewer not in channel.members and not is_open(channel)):
                raise SlackError("channel_not_found")
            return channel

    def open_direct(self, members: Sequence[str]) -> Channel:
        """The direct message of these people (two: D..., more: G...), made when it is not there yet."""
        people = tuple(dict.fromkeys(members))
        for member_id in people:
            self.member(member_id)
        with self._pulse.reading():
            for channel in self._channels.values():
                if (channel.is_im or channel.is_mpim) and set(channel.members) == set(people):
                    return channel
        return self._make_direct(people)

    def _make_direct(self, people: tuple[str, ...]) -> Channel:
        is_group = len(people) > 2
        with self._pulse.changing():
            channel_id = self._pulse.new_id("G" if is_group else "D", "+".join(sorted(people)))
            name = "mpdm-" + "--".join(self._members[p].name for p in people) + "-1" if is_group else ""
            channel = Channel(channel_id, name, people, is_im=not is_group, is_mpim=is_group)
            self._channels[channel_id] = channel
            return channel

    def join(self, channel_id: str, member_id: str) -> bool:
        """Put somebody into a channel; False when they were in it. Raises SlackError is_archived."""
        channel = self.channel(channel_id)
        if channel.is_archived:
            raise SlackError("is_archived")
        if member_id in channel.members:
            return False
        with self._pulse.changing():
            self._channels[channel_id] = replace(channel, members=(*channel.members, member_id))
        return True

    def leave(self, channel_id: str, member_id: str) -> None:
        """Take somebody out of a channel."""
        with self._pulse.changing():
            channel = self.channel(channel_id)
            rest = tuple(m for m in channel.members if m != member_id)
            self._channels[channel_id] = replace(channel, members=rest)

    def archive(self, channel_id: str) -> None:
        """Close a channel for good: what is in it can be read, nothing can be added."""
        with self._pulse.changing():
            self._channels[channel_id] = replace(self.channel(channel_id), is_archived=True)


def is_open(channel: Channel) -> bool:
    """True where anybody may look in and join."""
    return not (channel.is_private or channel.is_im or channel.is_mpim)
