"""What a manager's question is understood to ask, what it may name, and what was not clear in it (domain 7.3)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.vocabulary import Colour, Meaning


class Wanted(StrEnum):
    """What kind of answer is wanted."""

    LIST = "list"
    """Actions, worst first."""
    OWNERS = "owners"
    """The same, counted by owner: "who is late"."""
    CHANGES = "changes"
    """What changed in `Query.changed`."""
    SUMMARY = "summary"
    """How a plan, an area or an owner is doing, in numbers."""
    HELP = "help"


class Gap(StrEnum):
    """Something that is missing of an action."""

    OWNER = "no owner"
    DATE = "no date"
    UPDATE = "no update for a cycle"
    EVIDENCE = "no evidence"
    CHECK = "awaiting check"


@dataclass(frozen=True)
class Span:
    """Days from and to, both included; None is open."""

    first: date | None = None
    last: date | None = None

    def has(self, day: date | None) -> bool:
        """Whether a day lies in it; no day never does."""
        return day is not None and (self.first or day) <= day <= (self.last or day)


@dataclass(frozen=True)
class Query:
    """A question as understood. Conditions of different kinds all hold; of the same kind any one does.

    `late`, `meanings` and `colours` are one kind, the standing; where none is named, every open action is meant.
    """

    wanted: Wanted = Wanted.LIST
    plans: tuple[str, ...] = ()
    late: bool = False
    """The end of the day of the target is past, whatever anybody's word."""
    meanings: tuple[Meaning, ...] = ()
    """In order of worst first."""
    colours: tuple[Colour, ...] = ()
    """To be resolved by each plan's own preset (domain 4.1)."""
    owners: tuple[int, ...] = ()
    areas: tuple[int, ...] = ()
    tags: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()
    """Short numbers of actions (`#47`)."""
    gaps: tuple[Gap, ...] = ()
    due: Span | None = None
    changed: Span | None = None
    heard_before: date | None = None
    """The last real update was on this day or earlier, or there was none."""
    slips: int = 0
    """At least so many slips."""
    words: tuple[str, ...] = ()
    """Words to look for in the text of an action; each must be there."""
    as_of: date | None = None
    file: str = ""
    """`csv` or `xlsx` where the answer is wanted as a file."""


@dataclass(frozen=True)
class KnownPlan:
    """A plan that the asker may see."""

    key: str
    title: str = ""


@dataclass(frozen=True)
class KnownPerson:
    """A person or team who owns something that the asker may see."""

    person_id: int
    name: str
    aliases: tuple[str, ...] = ()
    initials: tuple[tuple[str, str], ...] = ()
    """Plan key and initials, such as `("CQC10", "PA")`."""


@dataclass(frozen=True)
class KnownArea:
    """An area of a plan that the asker may see."""

    area_id: int
    plan: str
    number: str
    title: str


@dataclass(frozen=True)
class Known:
    """What a question may name, and who asks it when."""

    today: date
    plans: tuple[KnownPlan, ...] = ()
    people: tuple[KnownPerson, ...] = ()
    areas: tuple[KnownArea, ...] = ()
    tags: tuple[str, ...] = ()
    asker: int | None = None
    team: tuple[int, ...] = ()
    """The people whose manager asks: "my team"."""
    led: tuple[str, ...] = ()
    """Keys of the plans that the asker leads: "my plans"."""


class DoubtKind(StrEnum):
    """What was not clear."""

    WHICH_PERSON = "which person"
    NO_SUCH_PERSON = "no such person"
    NO_SUCH_PLAN = "no such plan"
    NO_SUCH_AREA = "no such area"
    NO_SUCH_DAY = "no such day"
    LATER_DAY = "day to come"
    SPELLING = "spelling"
    WORDS = "words"


_BLOCKING = frozenset({DoubtKind.NO_SUCH_PERSON, DoubtKind.NO_SUCH_PLAN, DoubtKind.NO_SUCH_DAY, DoubtKind.LATER_DAY})
_DOUBTS: Mapping[DoubtKind, str] = {
    DoubtKind.WHICH_PERSON: '"{words}" may be {candidates}',
    DoubtKind.NO_SUCH_PERSON: 'I do not know who "{words}" is',
    DoubtKind.NO_SUCH_PLAN: 'there is no plan "{words}" that you can see',
    DoubtKind.NO_SUCH_AREA: 'there is no area "{words}"; I looked for the words',
    DoubtKind.NO_SUCH_DAY: 'I cannot tell which day "{words}" is',
    DoubtKind.LATER_DAY: '"{words}" is still to come, so nobody knows yet',
    DoubtKind.SPELLING: 'I read "{words}" as {candidates}',
    DoubtKind.WORDS: 'I looked for the words "{words}"',
}


@dataclass(frozen=True)
class Doubt:
    """A part of the question that was read with doubt or not at all."""

    kind: DoubtKind
    words: str
    candidates: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """What the asker reads beside the echo."""
        return _DOUBTS[self.kind].format(words=self.words, candidates=" or ".join(self.candidates))

    @property
    def blocks(self) -> bool:
        """True where an answer would be to another question: somebody or something unknown was named."""
        return self.kind in _BLOCKING


@dataclass(frozen=True)
class Asked:
    """A question read: the query, one sentence that says it back, and the doubts."""

    query: Query
    echo: str
    doubts: tuple[Doubt, ...] = ()

    @property
    def is_answerable(self) -> bool:
        """False where somebody or something unknown was named: say the doubts, and answer nothing."""
        return not any(doubt.blocks for doubt in self.doubts)
