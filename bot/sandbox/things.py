"""What a workspace holds, as values: people, conversations, messages, screens and files, named as Slack names them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
"""One object of Slack's JSON. Kept values are never changed in place: a store copies what it is given."""

SLACKBOT = "USLACKBOT"
"""The member in whose name Slack itself speaks to one person, such as when a command failed."""


class SlackError(Exception):
    """Slack says no: `code` is its error code, `messages` what it adds in `response_metadata`."""

    def __init__(self, code: str, *messages: str) -> None:
        super().__init__(code, *messages)
        self.code = code
        self.messages = messages


@dataclass(frozen=True)
class Member:
    """A person, or the app itself as a bot user; `tz` is an IANA name."""

    id: str
    name: str
    real_name: str
    email: str = ""
    tz: str = "Europe/London"
    is_bot: bool = False
    is_admin: bool = False
    deleted: bool = False
    title: str = ""


@dataclass(frozen=True)
class Channel:
    """A conversation: a channel (`C...`), a group message (`G...`) or a direct message of two (`D...`)."""

    id: str
    name: str
    members: tuple[str, ...] = ()
    topic: str = ""
    is_im: bool = False
    is_mpim: bool = False
    is_private: bool = False
    is_archived: bool = False


@dataclass(frozen=True)
class Reaction:
    """One emoji under a message and who put it there."""

    name: str
    users: tuple[str, ...]


@dataclass(frozen=True)
class Message:
    """One message. `ephemeral_to` names the one person who sees it; `edited` is the ts of the last change."""

    ts: str
    channel: str
    user: str
    text: str = ""
    bot_id: str = ""
    blocks: tuple[Json, ...] = ()
    attachments: tuple[Json, ...] = ()
    thread_ts: str = ""
    broadcast: bool = False
    ephemeral_to: str = ""
    reactions: tuple[Reaction, ...] = ()
    metadata: Json | None = None
    edited: str = ""
    files: tuple[str, ...] = ()
    subtype: str = ""

    @property
    def is_reply(self) -> bool:
        """True for an answer in a thread; the message that a thread hangs from is none."""
        return bool(self.thread_ts) and self.thread_ts != self.ts


@dataclass(frozen=True)
class View:
    """A modal or a Home view as its owner sees it; `payload` is what the app sent, ids filled in.

    `values` is what has been entered so far, in the shape of Slack's `state.values`.
    """

    id: str
    type: str
    owner: str
    payload: Json
    hash: str
    root_id: str
    previous_id: str = ""
    external_id: str = ""
    values: Json = field(default_factory=dict)

    @property
    def blocks(self) -> tuple[Json, ...]:
        """The view's blocks in order."""
        return tuple(self.payload.get("blocks", ()))

    @property
    def callback_id(self) -> str:
        """The app's own name for this screen, or ''."""
        return str(self.payload.get("callback_id", ""))

    @property
    def private_metadata(self) -> str:
        """What the app wants back unchanged when the view is submitted."""
        return str(self.payload.get("private_metadata", ""))


@dataclass(frozen=True)
class File:
    """A file that somebody uploaded; `channels` are those in which it was shared."""

    id: str
    name: str
    mimetype: str
    content: bytes
    user: str
    created: int
    title: str = ""
    alt_text: str = ""
    channels: tuple[str, ...] = ()

    @property
    def size(self) -> int:
        """Bytes."""
        return len(self.content)


@dataclass(frozen=True)
class Command:
    """A slash command as the manifest declares it; `name` with its slash."""

    name: str
    description: str = ""
    usage_hint: str = ""
    should_escape: bool = False


@dataclass(frozen=True)
class Shortcut:
    """A shortcut of the manifest: `kind` is 'global' (anywhere) or 'message' (in a message's menu)."""

    callback_id: str
    name: str
    kind: str = "global"
    description: str = ""
