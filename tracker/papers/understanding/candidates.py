"""What may be an action in a text without a table, and what holds where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from tracker.papers.draft import AreaHeading
from tracker.papers.grid import BLANK, Cell
from tracker.papers.understanding.areas import heading_of
from tracker.papers.understanding.events import Event
from tracker.papers.understanding.found import Found
from tracker.papers.understanding.items import owner_in_sentence, take_signs


@dataclass
class Topic:
    """A topic of the text: its headings, and what labels outside any action say of all its actions."""

    headings: tuple[AreaHeading, ...] = ()
    owner: Cell = BLANK
    support: Cell = BLANK
    target: Cell = BLANK


@dataclass
class Candidate:
    """Something that may be an action, with what speaks for it."""

    at: int
    found: Found
    topic: Topic
    announced: bool = False
    """Stands below a heading that announces actions."""
    other: bool = False
    """Stands below a heading that announces something else."""
    labelled: bool = False
    """Has labels of its own, as a form or block has."""
    depth: int = 0
    children: int = 0
    item: bool = True

    @property
    def signs(self) -> int:
        """How many of owner, date and status it carries."""
        found = self.found
        return sum((bool(found.owner.text), bool(found.target.text), bool(found.statuses) or found.done is not None))


@dataclass
class State:
    """Where the reading of a text stands: its topic, what its last heading announced, what is still open."""

    candidates: list[Candidate] = field(default_factory=list)
    topic: Topic = field(default_factory=Topic)
    path: list[tuple[int, str]] = field(default_factory=list)
    announced: bool = False
    announced_rank: int = 0
    other: bool = False
    status: str = ""
    title: Event | None = None
    """A heading with nothing below it yet: the action itself, where labels follow."""
    block: Candidate | None = None
    form: int = -1
    """The block of the last form that named what it is about."""
    run: list[Candidate] = field(default_factory=list)
    """The items since the last heading or paragraph."""

    def add(self, event: Event, found: Found, *, item: bool = True, labelled: bool = False) -> Candidate:
        """A candidate under the present topic."""
        found.areas = self.topic.headings
        found.parent_number = -1 - len(self.candidates)
        candidate = Candidate(event.at, found, self.topic, self.announced, self.other, labelled, item=item)
        self.candidates.append(candidate)
        return candidate

    def enter(self, rank: int, text: str) -> None:
        """A new topic begins, in place of those of its rank and below."""
        self.path = [(upper, name) for upper, name in self.path if upper < rank]
        self.path.append((rank, text))
        self.topic = Topic(self._headings())

    def leave(self, text: str) -> None:
        """The heading that was entered last was no topic but an action."""
        if self.path and self.path[-1][1] == text:
            self.path.pop()
            self.topic = Topic(self._headings())

    def _headings(self) -> tuple[AreaHeading, ...]:
        """The topic with the one above it; the paper's own title holds for everything and is left out."""
        path = [text for _, text in self.path]
        if len(path) > 1 and self.path[0][0] == 1:
            path = path[1:]
        return (heading_of(path[-1], " / ".join(path[:-1][-1:])),) if path else ()


def settle_topics(candidates: Sequence[Candidate]) -> None:
    """What a label said of a whole topic goes to its actions that say nothing themselves."""
    for candidate in candidates:
        found, topic = candidate.found, candidate.topic
        if not found.owner.text:
            found.owner = topic.owner
        if not found.support.text:
            found.support = topic.support
        if not found.target.text:
            found.target = topic.target
        if not found.owner.text and (who := owner_in_sentence(found.action.flat)):
            found.owner = Cell(who)
        take_signs(found)
