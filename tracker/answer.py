"""What the hall gives back to whoever is waiting: words, a form, or a quiet sign."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tracker.forms import Form
from tracker.voice.said import Said


@dataclass(frozen=True)
class Attachment:
    """A file to hand over with an answer."""

    name: str
    content: bytes
    mimetype: str


@dataclass(frozen=True)
class Answer:
    """What is given back. All empty: nothing is to be said, as when the same thing is heard twice."""

    said: Said | None = None
    form: Form | None = None
    """A form to open (Slack) or to be put in words (mail)."""
    problems: Mapping[str, str] = field(default_factory=dict)
    """What is wrong with a form that was sent, by field; it stays open."""
    sign: str = ""
    """A quiet reaction to put on the message heard, by its emoji name: `+1` for a "thanks"."""
    instead: bool = False
    """The words take the place of the message in which something was pressed."""
    only_confirms: bool = False
    """It says what was understood, and asks nothing."""
    file: Attachment | None = None
