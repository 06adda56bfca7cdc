"""What a person sees of the workspace, as values for the templates: places at the left, messages in the middle."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from zlib import crc32

from bot.sandbox.page import Seat
from bot.sandbox.page_fields import placed
from bot.sandbox.people import is_open
from bot.sandbox.render import Choices, Surface
from bot.sandbox.render_dates import long_day, near_day
from bot.sandbox.render_inline import Eyes
from bot.sandbox.state import Workspace
from bot.sandbox.things import SLACKBOT, Channel, File, Member, Message, SlackError, View

_TOGETHER = timedelta(minutes=5)
"""Messages of one person within this time stand under one name."""


@dataclass(frozen=True)
class Author:
    """Who wrote: `hue` picks one of the page's eight colours for the square with the initials."""

    name: str
    initials: str
    hue: int
    is_bot: bool = False


@dataclass(frozen=True)
class Line:
    """One message as it stands in the page."""

    message: Message
    author: Author
    at: datetime
    surface: Surface
    new_day: str = ""
    follows: bool = False
    replies: tuple[Message, ...] = ()
    repliers: tuple[Author, ...] = ()
    last_reply: str = ""
    files: tuple[File, ...] = ()

    @property
    def is_interactive(self) -> bool:
        """True where something in the message can be pressed, chosen or entered."""
        return any(True for _ in placed(self.message.blocks))


@dataclass(frozen=True)
class Place:
    """One entry at the left: `kind` is 'channel', 'direct' or 'app'."""

    id: str
    name: str
    kind: str
    unread: int = 0
    topic: str = ""
    author: Author | None = None


def author(name: str, *, is_bot: bool = False) -> Author:
    """Somebody as a square with initials; the same name has the same colour everywhere."""
    words = [word for word in name.split() if word[0].isalnum()] or ["?"]
    initials = words[0][0] + (words[-1][0] if len(words) > 1 else "")
    return Author(name, initials.upper(), crc32(name.encode()) % 8, is_bot)


def moment(ts: str) -> datetime:
    """The moment of one of Slack's timestamps."""
    return datetime.fromtimestamp(float(ts), UTC)


def spoken_day(at: datetime, now: datetime) -> str:
    """'Today', 'Yesterday', else the whole day; both in the reader's zone."""
    return near_day(at, now).capitalize() or long_day(at)


class Room:
    """The workspace through the eyes of one person, at one moment."""

    def __init__(self, workspace: Workspace, seat: Seat, now: datetime) -> None:
        self._workspace = workspace
        self._me = seat.member_id
        self._members = {member.id: member for member in workspace.people.members()}
        self._files = f"/as/{seat.key}/file"
        names = {member.id: member.real_name or member.name for member in self._members.values()}
        channels = {channel.id: channel.name for channel in workspace.people.channels() if channel.name}
        self.eyes = Eyes(self._me, seat.tz, now.astimezone(seat.tz), names, channels)

    def places(self) -> tuple[Place, ...]:
        """The conversations of this person: channels by name, then the app, then direct messages."""
        mine = [self.place(channel) for channel in self._workspace.people.channels_of(self._me)]
        order = {"channel": 0, "app": 1, "direct": 2}
        return tuple(sorted(mine, key=lambda place: (order[place.kind], place.name.lower())))

    def place(self, channel: Channel) -> Place:
        """One conversation by the name that this person knows it by."""
        unread = self._workspace.talk.unread(self._me, channel.id)
        if not (channel.is_im or channel.is_mpim):
            return Place(channel.id, channel.name, "channel", unread, channel.topic)
        others = [self._members[member] for member in channel.members if member != self._me and member in self._members]
        if channel.is_im and others and others[0].id == self._workspace.bot.id:
            return Place(channel.id, others[0].real_name, "app", unread, author=self.author(others[0].id))
        name = ", ".join(member.real_name for member in others) or "Yourself"
        return Place(channel.id, name, "direct", unread, others[0].title if len(others) == 1 else "", author(name))

    def joinable(self) -> tuple[Channel, ...]:
        """Open channels that this person is not in."""
        channels = self._workspace.people.channels()
        return tuple(c for c in channels if is_open(c) and not c.is_archived and self._me not in c.members)

    def others(self) -> tuple[Member, ...]:
        """Everybody else whom one can write to."""
        return tuple(m for m in self._members.values() if m.id != self._me and not m.is_bot and not m.deleted)

    def author(self, member_id: str) -> Author:
        """Who is behind an id."""
        if member_id == SLACKBOT:
            return author("Slackbot", is_bot=True)
        member = self._members.get(member_id)
        return author(member.real_name or member.name, is_bot=member.is_bot) if member else author(member_id or "?")

    def lines(self, messages: Sequence[Message], where: str = "m") -> tuple[Line, ...]:
        """Messages as they stand under one another; `where` tells a thread from its conversation in the page's ids."""
        return tuple(self._lines(messages, where))

    def _lines(self, messages: Sequence[Message], where: str) -> Iterator[Line]:
        before: Line | None = None
        for message in messages:
            line = self._line(message, where)
            is_new_day = before is None or before.at.date() != line.at.date()
            new_day = spoken_day(line.at, self.eyes.now) if is_new_day else ""
            before = replace(line, new_day=new_day, follows=not is_new_day and _follows(before, line))
            yield before

    def _line(self, message: Message, where: str) -> Line:
        at = moment(message.ts).astimezone(self.eyes.zone)
        replies = () if message.is_reply else self._replies(message)
        last = moment(replies[-1].ts).astimezone(self.eyes.zone) if replies else at
        return Line(
            message,
            self.author(message.user or message.bot_id),
            at,
            self.surface(f"{where}{message.ts}".replace(".", "-")),
            replies=replies,
            repliers=tuple(self.author(user) for user in dict.fromkeys(reply.user for reply in replies)),
            last_reply=f"{near_day(last, self.eyes.now) or f'{last.day} {last:%B}'} at {last:%H:%M}",
            files=tuple(self._workspace.drawer.file(file) for file in message.files),
        )

    def _replies(self, message: Message) -> tuple[Message, ...]:
        try:
            return self._workspace.talk.replies(message.channel, message.ts)
        except SlackError:
            return ()

    def surface(self, key: str, of: View | None = None) -> Surface:
        """A surface on which this person sees blocks; `of` is the view whose entered values are shown."""
        people, channels, conversations = self._offered
        values = of.values if of else {}
        return Surface(key, self.eyes, self._files, values, {}, people, channels, conversations)

    @cached_property
    def _offered(self) -> tuple[Choices, Choices, Choices]:
        """What menus of people, of channels and of conversations offer."""
        people = tuple((m.id, m.real_name) for m in self._members.values() if not (m.is_bot or m.deleted))
        mine = self.places()
        channels = tuple((place.id, f"# {place.name}") for place in mine if place.kind == "channel")
        direct = tuple((place.id, place.name) for place in mine if place.kind != "channel")
        return people, channels, channels + direct


def _follows(before: Line | None, line: Line) -> bool:
    if before is None or before.message.ephemeral_to or line.message.ephemeral_to:
        return False
    return before.message.user == line.message.user and line.at - before.at < _TOGETHER and not before.replies
