"""What is heard: every command, press, form, reply and file in one shape, whichever way it came."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from models.vocabulary import Way
from tracker.answer import Attachment
from tracker.papers.draft import Draft
from tracker.papers.working_copy import WorkingCopy


@dataclass(frozen=True)
class Sender:
    """Who is heard, as their side names them; the hall looks the person up."""

    slack_user: str = ""
    email: str = ""
    name: str = ""


@dataclass(frozen=True)
class Heard:
    """Something that a person did. `outside_id` is their side's id of it: the same one twice is heard once."""

    way: Way
    outside_id: str
    sender: Sender


@dataclass(frozen=True)
class Commanded(Heard):
    """A command and what stands behind it: `/action 47 done` or the same line by mail or in a direct message."""

    command: str
    text: str
    channel: str = ""


@dataclass(frozen=True)
class Pressed(Heard):
    """A button pressed, or a choice made from a select."""

    verb: str
    value: str
    choice: str = ""
    place: str = ""
    """The channel before whose members it stood; empty where only whoever pressed saw it."""


@dataclass(frozen=True)
class FormSent(Heard):
    """A form filled in: its name, what it was about, and the answers by field."""

    form: str
    value: str
    answers: Mapping[str, str] = field(default_factory=dict)
    files: tuple[Attachment, ...] = field(default=(), repr=False)
    """The files that were put into it."""
    left_out: tuple[str, ...] = ()
    """What was put into it and was not taken, as with a reply."""


@dataclass(frozen=True)
class Replied(Heard):
    """Words said in the thread of a message or in answer to a mail, or straight to the bot."""

    words: str
    channel: str = ""
    thread_id: str = ""
    """The other side's id of the message that is answered."""
    direct: bool = False
    """Said to the bot alone, in a direct message or a mail."""
    token: str = ""
    """What a mail reply carries to be believed; Slack needs none."""
    evidence: tuple[str, ...] = ()
    """Names of the files that came with it."""
    files: tuple[Attachment, ...] = field(default=(), repr=False)
    """The files themselves, where they are at hand."""
    left_out: tuple[str, ...] = ()
    """What came with it and was not taken, each with the reason: `film.mp4: larger than 10 MB`."""


@dataclass(frozen=True)
class Brought(Heard):
    """A paper, read already: nothing is parsed inside a transaction."""

    file_name: str
    sha256: str
    draft: Draft
    words: str = ""
    """What was said with it, such as `import as CQC11`."""
    content: bytes = field(default=b"", repr=False)
    """The file itself, kept until somebody decides on it."""


@dataclass(frozen=True)
class PeopleBrought(Heard):
    """A list of people as rows of a CSV file, by column."""

    file_name: str
    rows: tuple[Mapping[str, str], ...]


@dataclass(frozen=True)
class CopyBrought(Heard):
    """A working copy of a plan that comes back, read already."""

    file_name: str
    copy: WorkingCopy


@dataclass(frozen=True)
class HomeOpened(Heard):
    """The bot's Home page was opened."""
