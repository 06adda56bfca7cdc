"""What may be an action in a text without a table, and what holds where it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tracker.papers.draft import AreaHeading
from tracker.papers.grid import BLANK, Cell, Line
from tracker.papers.understanding.texts.event import Event
from tracker.papers.understanding.words.acting import NOBODY_KNOWN, People
from tracker.papers.understanding.words.announcements import announces_actions, lead_in
from tracker.papers.understanding.words.areas import heading_of
from tracker.papers.understanding.words.attendance import is_of_meeting
from tracker.papers.understanding.words.found import Found
from tracker.papers.understanding.words.numbering import counts_on, is_numbered
from tracker.papers.understanding.words.outline import topic_of

NUMBERED_RANK = 20
"""Rank of headings that are so for their number."""
PLAIN_RANKS = 30
"""From here on headings are told by their looks alone: one may stand below another of its rank."""

_BARE = re.compile(r"\b(?:required|needed|taken|implemented|agreed|we|you|i|address)\b", re.IGNORECASE)
"""Words that make an announcement a mere one, which says nothing of what the actions are about."""


@dataclass
class Topic:
    """A topic of the text: its headings, and what labels outside any action say of all its actions."""

    headings: tuple[AreaHeading, ...] = ()
    owner: Cell = BLANK
    support: Cell = BLANK
    target: Cell = BLANK
    named: bool = False
    """Its owner's name is the heading."""


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
    form: bool = False
    """Stands in a form of a table."""
    vague: bool = False
    """Its label may be that of what was talked about: "Details", "Proposal"."""
    titled: bool = False
    """Is a heading that labels stand below, which may be those of the whole section."""
    top: bool = False
    """Is such a heading of the first rank, as the title of a paper is."""
    marked: bool = False
    """The text itself marks it: "ACTION: ..."."""
    pointed: bool = False
    """Stands in a list below a heading that says no more than "Actions"."""
    on_agenda: bool = False
    """Stands below the heading of an agenda, and may be no more than a point of it."""
    decided: bool = False
    """Stands in a list below a heading of what was decided."""
    told: bool = False
    """Tells one whom the paper knows to act."""
    day_first: bool = False
    """Its words begin with a day, as on a time line."""
    depth: int = 0
    children: int = 0
    item: bool = True
    list_number: int = 0
    """Counts the lists of the text."""
    within: Candidate | None = None
    """The item that it is nested in."""
    heading: Event | None = None
    """The heading right above its labels, which may be its own name."""
    around: tuple[AreaHeading, ...] = ()
    """The headings above that one."""
    planned: bool = False
    """Stands below a heading like those of the plan's tables."""

    @property
    def signs(self) -> int:
        """How many of owner, date and status it carries."""
        found = self.found
        return sum((bool(found.owner.text), bool(found.target.text), bool(found.statuses) or found.done is not None))

    @property
    def lent(self) -> bool:
        """Whether it has an owner of its own, and its day from what stands above."""
        return bool(self.found.owner.text or self.found.bracket) and bool(self.topic.target.text)


@dataclass
class State:
    """Where the reading of a text stands: its topic, what its last heading announced, what is still open."""

    people: People = NOBODY_KNOWN
    paper: str = ""
    """What the whole paper is called."""
    candidates: list[Candidate] = field(default_factory=list)
    topic: Topic = field(default_factory=Topic)
    path: list[tuple[int, str]] = field(default_factory=list)
    announced: bool = False
    announced_rank: int = 0
    other_rank: int = 0
    """Rank of a heading of something else below one that announces actions; 0 without one."""
    pointed: bool = False
    """The last heading said no more than "Actions"."""
    on_agenda: bool = False
    """An agenda's heading stands above."""
    decided: bool = False
    """The last heading spoke of what was decided."""
    counted: tuple[str, int] = ("", 0)
    """The number and depth of the last numbered heading, or of the last point of its list."""
    last: bool = False
    """No further topic follows."""
    latest: Candidate | None = None
    """The last that may be an action since the last heading, which a line below may say the outcome of."""
    announcing: tuple[int, str] | None = None
    """An item that announces the actions in the items below it: its depth and words."""
    other: bool = False
    status: str = ""
    """How what stands below the headings stands, as one of them says; `status_rank` is the rank of that."""
    status_rank: int = 0
    title: Event | None = None
    """A heading with nothing below it yet: the action itself, where labels follow."""
    block: Candidate | None = None
    form: int = -1
    """The block of the last form that named what it is about."""
    run: list[Candidate] = field(default_factory=list)
    """The items since the last heading or paragraph."""
    outline: list[Candidate] = field(default_factory=list)
    """The items since the last heading that are open where the list stands: the last, what that is nested in, ..."""
    lists: int = 0
    plain: bool = False
    """The last item is one below a heading of actions without a mark of a list."""
    above: Line | None = None
    """The last paragraph, which a mark below it may speak of."""

    def add(self, event: Event, found: Found, *, item: bool = True, labelled: bool = False) -> Candidate:
        """A candidate under the present topic."""
        found.areas = self.topic.headings
        found.parent_number = -1 - len(self.candidates)
        if item and not self.run:
            self.lists += 1
        announced = self.announced or self.announcing is not None
        candidate = Candidate(event.at, found, self.topic, announced, self.other, labelled, event.form, item=item)
        candidate.list_number = self.lists
        candidate.pointed, candidate.decided = self.pointed and item, self.decided and item
        candidate.on_agenda = self.on_agenda
        self.candidates.append(candidate)
        self.latest = candidate
        return candidate

    def nest(self, candidate: Candidate, line: Line) -> None:
        """Puts an item below those that it is nested in, though others between them were actions by themselves."""
        candidate.depth = max(line.depth, line.marker.strip(".)").count("."))
        while self.outline and self.outline[-1].depth >= candidate.depth:
            self.outline.pop()
        candidate.within = self.outline[-1] if self.outline else None
        self.outline.append(candidate)

    def go_on(self, line: Line, *, meeting: bool) -> None:
        """Numbered points of minutes behind plain lines below a heading of actions are no more of those."""
        if self.plain and meeting and line.marker[:1].isdigit():
            self.announced, self.pointed, self.run, self.outline = False, False, [], []
        self.plain = self.announced and not line.marker

    def enter(self, rank: int, text: str) -> None:
        """A new topic begins, in place of those of its rank and below."""
        self.path = [(upper, name) for upper, name in self.path if upper < rank]
        self.path.append((rank, text))
        self.topic = Topic(self._headings(), owner=Cell(lead_in(text)))

    def count_on(self, line: Line) -> None:
        """An item that counts on from a numbered heading stands beside it, and not below."""
        number, depth = self.counted
        if not number or line.depth > depth or not line.marker.strip("(")[:1].isdigit():
            return
        if not counts_on(number, line.marker):
            begins_anew = line.marker.strip(".)").count(".") <= number.strip(".)").count(".")
            self.counted = ("", 0) if begins_anew else self.counted
            return
        self.counted, self.outline, self.run = (line.marker, line.depth), [], []
        self.path = [(upper, name) for upper, name in self.path if upper < NUMBERED_RANK]
        self.topic = Topic(self._headings())
        if self.announced_rank >= NUMBERED_RANK:
            self.announced, self.pointed, self.status = False, False, ""

    def own(self, name: str, rank: int = 0) -> None:
        """What stands below belongs to somebody, under the same headings, or those above a `rank` of its own."""
        if 0 < rank < NUMBERED_RANK:
            self.path = [(upper, text) for upper, text in self.path if upper < rank or announces_actions(text)]
            self.topic = Topic(self._headings())
        self.topic = Topic(self.topic.headings, owner=Cell(name), named=True)

    def own_all(self, name: str) -> None:
        """What stands below is led by somebody, as a sentence above it says."""
        self.topic = replace(self.topic, owner=Cell(name))
        self.run, self.title, self.latest = [], None, None

    def close_plain(self) -> None:
        """A styled heading ends the topics that only looked like headings."""
        self.path = [(upper, name) for upper, name in self.path if upper <= PLAIN_RANKS]
        self.topic = Topic(self._headings())

    def head(self, rank: int, text: str) -> None:
        """A heading that announces actions is no topic of its own, unless none is left above it.

        One that ends the paper, has a number of its own, or follows on who was there and when, stands beside the topics
        of its rank by whatever looks. Below another that says what its actions are, a short one says so of its own.
        """
        if rank and self.last:
            self.path = [(upper, name) for upper, name in self.path if upper == 1]
            self.topic = Topic(self._headings())
        elif 0 < rank < PLAIN_RANKS or (rank and is_numbered(text)) or (self.path and is_of_meeting(self.path[-1][1])):
            self.path = [(upper, name) for upper, name in self.path if upper < rank]
            self.topic = Topic(self._headings())
        above = [name for upper, name in self.path if upper > 1 and name != self.paper]
        if not above:
            self.enter(rank or PLAIN_RANKS, text)
        elif (len(text.split()) > 2 and not _BARE.search(text)) or self.topic.headings != self._headings():
            heading = heading_of(text, above[-1])
            self.topic = Topic((heading,), self.topic.owner, self.topic.support, self.topic.target)

    def leave(self, text: str) -> None:
        """The heading that was entered last was no topic but an action."""
        if self.path and self.path[-1][1] == text:
            self.path.pop()
            self.topic = Topic(self._headings())

    def begin_below(self, title: Event) -> None:
        """The open block stands right below a heading, which may be its own name."""
        if self.block is not None and self.path and self.path[-1][1] == topic_of(title.line.text):
            self.block.heading, self.block.around = title, self._headings(self.path[:-1])

    def _headings(self, entered: Sequence[tuple[int, str]] | None = None) -> tuple[AreaHeading, ...]:
        """The topic with the one above it; the paper's own title holds for everything and is left out."""
        path = [text for _, text in (self.path if entered is None else entered)]
        if len(path) > 1 and (self.path[0][0] == 1 or path[0] == self.paper):
            path = path[1:]
        return (heading_of(path[-1], " / ".join(path[:-1][-1:])),) if path else ()
