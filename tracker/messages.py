"""What can be said: one frozen dataclass a message, with a folder of the same name under `templates/`."""

from __future__ import annotations

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
    did: str
    """What was done last, where nothing was said with it."""
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
class PlanName:
    """A plan by its key and its title."""

    key: str
    title: str


@dataclass(frozen=True)
class LastWord:
    """What was said of an action last."""

    who: str
    on: date
    words: str


@dataclass(frozen=True)
class Due:
    """An action in the message of a person's day."""

    item: Item
    covers: str = ""
    """For whom the reader stands in, by name; empty where it is the reader's own."""
    last: LastWord | None = None


@dataclass(frozen=True)
class DueList:
    """Several of them, worst first: those shown, and how many more there are."""

    rows: tuple[Due, ...] = ()
    more: int = 0


@dataclass(frozen=True)
class Unanswered:
    """An owner who leaves reminders unanswered, or who cannot be sent any (domain 6.5)."""

    name: str
    plan: str
    count: int
    """Open actions of theirs in the plan."""
    since: date | None
    """The first reminder left unanswered; None where none can be sent."""
    has_left: bool
    give: str
    """What a press that gives their actions to somebody else is about (`tracker.owning`)."""


@dataclass(frozen=True)
class Reminder:
    """The one chasing message of a person's day (domain 6.2): what is asked of them, then what they should know."""

    welcome: tuple[PlanName, ...]
    """Plans that were released and that the person now hears of for the first time."""
    own: DueList
    overdue: DueList
    """What is overdue in the plans that the person leads."""
    long_overdue: DueList
    """What has been overdue for longer in the plans that the person directs."""
    put_off: DueList
    """What was put off again in the plans that the person directs."""
    unanswered: tuple[Unanswered, ...]
    today: date


@dataclass(frozen=True)
class AlertLine:
    """One change of rating with its reason."""

    item: Item
    was: Meaning
    why: str
    words: str
    """The last words on it, with who said them."""
    to_act: Name | None
    """Who has to do something now and may not know it; None where nobody has."""


@dataclass(frozen=True)
class Alert:
    """Changes of rating in one plan (domain 7.1)."""

    plan: str
    rows: tuple[AlertLine, ...]


@dataclass(frozen=True)
class Moved:
    """An action as a line of the digest, and its rating at the last one where that was another."""

    item: Item
    was: Meaning | None


@dataclass(frozen=True)
class Section:
    """A part of the digest: its first lines, how many more there are, and the question that lists them all."""

    title: str
    rows: tuple[Moved, ...]
    more: int
    query: str
    shows: str
    """What is said of each action: `why` it is in the list, its `date`, or what it is `now`."""


@dataclass(frozen=True)
class Digest:
    """What happened in somebody's plans since the last digest, and what needs attention (domain 7.2)."""

    covers: str
    """For whom the reader stands in, by name; empty where the plans are the reader's own."""
    plans: tuple[PlanLine, ...]
    worse: int
    better: int
    sections: tuple[Section, ...]
    slipped: int
    load: tuple[tuple[str, int], ...]
    """The owners with most open actions, and how many each has."""
    since: date
    today: date


@dataclass(frozen=True)
class OwnerlessLine:
    """Actions that nobody owns and that the paper gives to the same words."""

    words: str
    """Whom the paper names; empty where it names nobody."""
    count: int
    first: Item


@dataclass(frozen=True)
class Ownerless:
    """The one question about all that nobody owns in a plan that was released (domain 3.2)."""

    plan: str
    total: int
    rows: tuple[OwnerlessLine, ...]
    more: int
