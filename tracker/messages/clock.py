"""What the clock says: the message of a person's day, alerts, digests, what nobody owns; and how the bot is doing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from models.vocabulary import Colour, Meaning
from tracker.messages.items import Item, Name, PlanLine, PlanName
from tracker.voice.said import Picture


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
    meets_on: date | None = None
    """The plan's next meeting, where the action is asked about because of it (domain 6.6)."""


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
    """What a press that gives their actions to somebody else is about (`tracker.actions.owning`)."""


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
class IndicatorLine:
    """One change of an indicator's rating with its reason."""

    code: str
    title: str
    was: Meaning
    now: Meaning
    colour: Colour
    why: str
    lead: Name | None
    to_act: Name | None
    """Who has to do something now and may not know it; None where nobody has."""


@dataclass(frozen=True)
class IndicatorAlert:
    """Changes of rating of indicators (domain 7.1, 8.3)."""

    plan: str
    """Empty where the indicators belong to none."""
    rows: tuple[IndicatorLine, ...]


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
    trend: str
    """What the last weeks come to, beside their picture; empty where there is nothing to compare yet."""
    picture: Picture | None
    worse: int
    better: int
    sections: tuple[Section, ...]
    slipped: int
    load: tuple[tuple[str, int], ...]
    """The owners with most open actions, and how many each has."""
    since: date
    today: date


@dataclass(frozen=True)
class JobLine:
    """When one of the bot's jobs last did its work; None where it never did."""

    name: str
    last: datetime | None


@dataclass(frozen=True)
class Status:
    """How the bot itself is doing (domain 6.5)."""

    waiting: int
    """Messages that are to go out."""
    in_doubt: int
    """Messages that may have arrived, which is being found out."""
    failed: int
    """Messages of the last seven days that could not be delivered."""
    held: tuple[str, ...]
    """What holds messages up, for administrators."""
    late: tuple[JobLine, ...]
    """Jobs that have not done their work for too long."""
    last: datetime | None
    """When any job last did its work; None where none ever has."""
    found: str
    """What the bot found wrong with itself when it looked last, for administrators."""
    zone: str


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
