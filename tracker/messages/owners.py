"""What owners are told of their actions, and of what they said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from models.vocabulary import Meaning
from tracker.messages.items import Item, Name, PlanLine
from tracker.voice.said import Offer


@dataclass(frozen=True)
class Choice:
    """One answer to a question; by mail it is chosen by its number."""

    verb: str
    value: str
    label: str
    style: str = ""


@dataclass(frozen=True)
class Change:
    """A field before and after, in words."""

    field: str
    before: str
    after: str


@dataclass(frozen=True)
class Changed:
    """What a reply did to one action."""

    item: Item
    was: Meaning
    changes: tuple[Change, ...]
    notes: tuple[str, ...] = ()
    """What follows from it: who is asked for what."""


@dataclass(frozen=True)
class HistoryLine:
    """One entry of the journal as a card shows it."""

    at: datetime
    who: str
    way: str
    what: str


@dataclass(frozen=True)
class MyActions:
    """One's own actions, worst first, a page of them."""

    items: tuple[Item, ...]
    page: int
    pages: int
    total: int
    open_count: int


@dataclass(frozen=True)
class TeamLine:
    """Somebody whose manager reads: how much is theirs, and the worst of it."""

    name: str
    open_count: int
    late: int
    worst: Item


@dataclass(frozen=True)
class OpenQuestion:
    """What the reader was asked and has not answered, and what can be chosen."""

    sentence: str
    choices: tuple[Choice, ...] = ()
    number: int | None = None
    """The action that it is about."""


@dataclass(frozen=True)
class Urgency:
    """Actions that are as urgent as each other: those shown, and how many more there are."""

    title: str
    items: tuple[Item, ...]
    more: int = 0


@dataclass(frozen=True)
class Reached:
    """How and when the reader hears of things, and who covers for them."""

    person: str
    """The reader's row, as presses name it."""
    by: str
    starts: int
    ends: int
    """Hours of the reader's own day."""
    place: str
    """The zone of those hours, as its town."""
    away: str
    """Until when they are away or will be, and who covers; empty where they are not."""


@dataclass(frozen=True)
class Home:
    """The Home page: what is mine by urgency, my team's, the plans that I see, and how I am reached (domain 7.4)."""

    name: Name
    asked: tuple[OpenQuestion, ...]
    groups: tuple[Urgency, ...]
    open_count: int
    team: tuple[TeamLine, ...]
    plans: tuple[PlanLine, ...]
    more_plans: int
    reached: Reached


@dataclass(frozen=True)
class ActionCard:
    """Everything about one action: what can be done with it is offered by right (domain 11.1)."""

    item: Item
    areas: tuple[str, ...]
    owners: tuple[Name, ...]
    baseline: date | None
    moves: tuple[str, ...]
    """How its target was put off, the last time first."""
    milestones: tuple[str, ...]
    outputs: str
    evidence: tuple[str, ...]
    status_text: str
    contradiction: str
    links: tuple[Item, ...]
    """Other actions to which its words point."""
    questions: tuple[OpenQuestion, ...]
    history: tuple[HistoryLine, ...]
    may_update: bool
    may_decide: bool
    zone: str


@dataclass(frozen=True)
class Understood:
    """What was understood, what changed, and how to take it back (domain 5.2)."""

    changed: tuple[Changed, ...]
    unchanged: tuple[Item, ...]
    """Noted or left as they are: the words are kept, no field changed."""
    heard_id: int
    notes: tuple[str, ...] = ()
    """What became of the files that came along."""


@dataclass(frozen=True)
class Undone:
    """That something was taken back."""

    changed: tuple[Changed, ...]
    kept: tuple[str, ...]
    """What was not taken back since somebody wrote over it later."""


@dataclass(frozen=True)
class NotSure:
    """A reply that can be taken in more than one way: nothing is changed until one is chosen (domain 5.2)."""

    sentence: str
    words: str
    choices: tuple[Choice, ...]
    notes: tuple[str, ...] = ()
    """What became of the files that came along."""
    pick: Offer | None = None
    """A list to choose from, where there are too many choices for buttons."""


@dataclass(frozen=True)
class Asked:
    """A question to somebody who was not waiting for one: to check, to agree to a date, to take over."""

    subject_line: str
    sentence: str
    item: Item | None
    details: tuple[str, ...]
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class Told:
    """A short sentence to somebody: that a thing they asked for was decided or passed on."""

    sentence: str
    item: Item | None = None
    details: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    """What became of the files that came along."""
