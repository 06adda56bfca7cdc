"""What goes into reading a reply and what comes out: its setting, the changes it asks for, and why. Values only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from models.vocabulary import DateKind, Intent, Reported


@dataclass(frozen=True)
class Person:
    """Someone to whom an action can be handed over: by full name, first name or initials (domain 3.2)."""

    name: str
    initials: str = ""


@dataclass(frozen=True)
class About:
    """One action that the reply may speak of, in the order in which the person was shown it, as it stands today."""

    n: int
    title: str
    target: date | None = None
    status: Reported | None = None
    percent: int | None = None
    owner: str = ""


@dataclass(frozen=True)
class ReplyContext:
    """The setting of a reply: the day in the plan's time zone, who writes, who there is, and what it may be about."""

    today: date
    sender: str
    people: tuple[Person, ...]
    about: tuple[About, ...]


@dataclass(frozen=True)
class Change:
    """What the reply says about one action; with nothing set it is a note, and only the words are kept.

    `to` is the name of one of the people, `evidence` links, file names and documents in the writer's spelling,
    `reason` what follows "because", `words` the piece of the reply that all of it rests on.
    """

    n: int
    status: Reported | None = None
    percent: int | None = None
    date: date | None = None
    date_kind: DateKind | None = None
    to: str | None = None
    evidence: tuple[str, ...] = ()
    reason: str | None = None
    words: str = ""

    @property
    def is_note(self) -> bool:
        """True where no field of the action would change."""
        return self.status is None and self.percent is None and self.date is None and self.to is None


@dataclass(frozen=True)
class Choice:
    """One way to take the reply, offered as a button; the label is what stands on it (75 characters at most)."""

    label: str
    intent: Intent
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True)
class Fired:
    """Why something was understood: the name of the rule, the words that it fired on, and the action (0: all)."""

    rule: str
    words: str
    n: int = 0


@dataclass(frozen=True)
class Reading:
    """How a reply was understood.

    With `must_ask` nothing may be changed until the person has chosen: `why_asked` is the sentence put to them,
    `choices` the two or three buttons, `changes` the best reading so far.
    """

    intent: Intent
    must_ask: bool = False
    why_asked: str = ""
    changes: tuple[Change, ...] = ()
    choices: tuple[Choice, ...] = ()
    fired: tuple[Fired, ...] = ()
