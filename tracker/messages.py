"""What can be said: one frozen dataclass a message, with a folder of the same name under `templates/`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from models.vocabulary import Colour, Meaning
from tracker.said import Offer


@dataclass(frozen=True)
class Name:
    """A person as a message names them."""

    name: str
    slack_user: str | None = None


@dataclass(frozen=True)
class Item:
    """An action as a line of any list."""

    number: int
    plan: str
    ref: str
    title: str
    parent: str
    owner: Name | None
    meaning: Meaning
    colour: Colour
    why: str
    target: date | None
    target_text: str
    forecast: date | None
    slips: int
    percent: int | None
    updated_on: date | None
    progress: str = ""

    @property
    def is_open(self) -> bool:
        """True while there is something left to do."""
        return self.meaning.is_open


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
class Refused:
    """A "no", with what to do instead."""

    sentence: str


@dataclass(frozen=True)
class MyActions:
    """One's own actions, worst first, a page of them."""

    items: tuple[Item, ...]
    page: int
    pages: int
    total: int
    open_count: int


@dataclass(frozen=True)
class PlanLine:
    """A plan on the Home page: how many of its actions stand how."""

    key: str
    title: str
    state: str
    counts: tuple[tuple[Colour, str, int], ...]
    """Colour, word and number, worst first."""


@dataclass(frozen=True)
class TeamLine:
    """Somebody whose manager reads: how much is theirs, and the worst of it."""

    name: str
    open_count: int
    late: int
    worst: Item


@dataclass(frozen=True)
class Home:
    """The Home page: what is mine, worst first, my team's, and the plans that I see (domain 7.4)."""

    name: Name
    items: tuple[Item, ...]
    more: int
    team: tuple[TeamLine, ...]
    plans: tuple[PlanLine, ...]
    more_plans: int


@dataclass(frozen=True)
class ActionCard:
    """Everything about one action (issue: a card per action)."""

    item: Item
    areas: tuple[str, ...]
    owners: tuple[Name, ...]
    baseline: date | None
    milestones: tuple[str, ...]
    outputs: str
    evidence: tuple[str, ...]
    status_text: str
    contradiction: str
    history: tuple[HistoryLine, ...]
    may_update: bool
    zone: str


@dataclass(frozen=True)
class Understood:
    """What was understood, what changed, and how to take it back (domain 5.2)."""

    changed: tuple[Changed, ...]
    unchanged: tuple[Item, ...]
    """Noted or left as they are: the words are kept, no field changed."""
    heard_id: int


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


@dataclass(frozen=True)
class Help:
    """How to use Chaser, on one phone screen."""

    topic: str


@dataclass(frozen=True)
class PersonLine:
    """Somebody as a line of the register."""

    name: str
    title: str
    email: str
    reached: str
    is_team: bool


@dataclass(frozen=True)
class People:
    """The register of people."""

    rows: tuple[PersonLine, ...]
    may_add: bool


@dataclass(frozen=True)
class PersonCard:
    """What is known of one person."""

    row: PersonLine
    manager: str
    initials: tuple[str, ...]
    away: str
    owns: int
    open_count: int


@dataclass(frozen=True)
class PeopleTaken:
    """What a list of people brought."""

    file_name: str
    new: int
    changed: int
    unreachable: tuple[str, ...]


@dataclass(frozen=True)
class Doubt:
    """Something that a paper leaves in doubt, and for how many actions."""

    sentence: str
    rows: int


@dataclass(frozen=True)
class Preview:
    """What a paper was understood to hold, before it is accepted."""

    paper_id: int
    file_name: str
    key: str
    title: str
    actions: int
    areas: int
    owners: int
    unmatched: int
    dated: int
    complete: int
    questions: int
    doubts: tuple[Doubt, ...]
    left_over: int
    examples: tuple[str, ...]


@dataclass(frozen=True)
class PaperQuestion:
    """One question that a paper leaves open."""

    name: str
    kind: str
    about: str
    sentence: str
    rows: int
    example: str
    options: tuple[str, ...]


@dataclass(frozen=True)
class PaperAsked:
    """A question about a paper, with what can be answered and how many more there are."""

    paper_id: int
    question: PaperQuestion
    more: int
    offers: tuple[Offer, ...]


@dataclass(frozen=True)
class Planted:
    """That a paper was accepted: the plan stands as a draft."""

    key: str
    title: str
    actions: int
    lead: str
    ownerless: int


@dataclass(frozen=True)
class Released:
    """That a plan is live: reminders start."""

    key: str
    title: str
    actions: int
    people: int


@dataclass(frozen=True)
class Plans:
    """The plans that somebody may see, a page of them."""

    rows: tuple[PlanLine, ...]
    page: int
    pages: int
    total: int


@dataclass(frozen=True)
class Puzzled:
    """That a question names somebody or something unknown: what was not understood, and nothing else."""

    doubts: tuple[str, ...]


@dataclass(frozen=True)
class InFile:
    """That an answer is handed over as a file."""

    echo: str
    doubts: tuple[str, ...]
    name: str
    total: int


@dataclass(frozen=True)
class Found:
    """The actions that a question asked for, a page of them."""

    echo: str
    doubts: tuple[str, ...]
    items: tuple[Item, ...]
    page: int
    pages: int
    total: int
    text: str


@dataclass(frozen=True)
class Summary:
    """How plans are doing: numbers, then the worst."""

    echo: str
    doubts: tuple[str, ...]
    plans: tuple[PlanLine, ...]
    worst: tuple[Item, ...]
    troubled: int
    lead: str
    is_draft: bool
    may_release: bool
    text: str
    """The question, to be asked on from."""


@dataclass(frozen=True)
class ChangeLine:
    """What changed of one action over a time."""

    item: Item
    was: Meaning | None
    """The rating before, where it is another now."""
    at: datetime
    """When it changed last."""
    who: str
    words: str
    changes: tuple[Change, ...]
    """Dates and owners, as they were at first and as they are."""


@dataclass(frozen=True)
class Changes:
    """What changed since a day, a page of it."""

    echo: str
    doubts: tuple[str, ...]
    rows: tuple[ChangeLine, ...]
    page: int
    pages: int
    total: int
    text: str
    zone: str


@dataclass(frozen=True)
class OwnerLine:
    """How many of the actions found somebody owns, and the worst of them."""

    name: str
    count: int
    worst: Item


@dataclass(frozen=True)
class ByOwner:
    """Actions counted by owner, a page of owners."""

    echo: str
    doubts: tuple[str, ...]
    rows: tuple[OwnerLine, ...]
    total: int
    page: int
    pages: int
    text: str


@dataclass(frozen=True)
class Reminder:
    """The one chasing message of a person's day (domain 6.2)."""

    own: tuple[Item, ...]
    more: int
    for_lead: tuple[Item, ...]
    for_director: tuple[Item, ...]
    said: Mapping[int, str]
    """What was said last of what is overdue in others' hands, by number."""
    today: date


@dataclass(frozen=True)
class AlertLine:
    """One change of rating with its reason."""

    item: Item
    was: Meaning
    why: str
    words: str


@dataclass(frozen=True)
class Alert:
    """Changes of rating in one plan (domain 7.1)."""

    plan: str
    rows: tuple[AlertLine, ...]


@dataclass(frozen=True)
class Moved:
    """An action whose rating is another than a week ago."""

    item: Item
    was: Meaning


@dataclass(frozen=True)
class Section:
    """A part of the digest: its first lines, and how many more there are."""

    title: str
    items: tuple[Item, ...]
    more: int


@dataclass(frozen=True)
class Digest:
    """The week in somebody's plans (domain 7.2)."""

    name: Name
    plans: tuple[PlanLine, ...]
    changed: tuple[Moved, ...]
    more_changed: int
    sections: tuple[Section, ...]
    slipped: int
    load: tuple[tuple[str, int], ...]
    today: date
