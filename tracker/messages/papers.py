"""What is said of a plan's paper: what was read, what is asked, what came in, what a corrected one changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.voice.said import Offer


@dataclass(frozen=True)
class Doubt:
    """Something that a paper leaves in doubt, and for how many actions."""

    sentence: str
    rows: int


@dataclass(frozen=True)
class TableTaken:
    """The columns of a table that were taken for something, what matters most first."""

    part: str
    columns: tuple[tuple[str, str], ...]
    """Heading and meaning; no meaning where the heading says it."""
    more: int
    """Further ones."""
    noted: int
    """Those that are kept as notes."""


@dataclass(frozen=True)
class ColumnsTaken:
    """How the columns of a paper's tables were taken, and who told so."""

    tables: tuple[TableTaken, ...] = ()
    more: int = 0
    offers: tuple[Offer, ...] = ()
    """What can be done about it while the paper's file is kept."""
    told_by: str = ""
    """Whose word it was last; empty where nobody said anything."""
    told_on: date | None = None
    told_here: bool = False
    """Said of this very paper, not remembered from an earlier one."""


@dataclass(frozen=True)
class TableNamed:
    """A table by where it stands and what its columns are called, and the press that opens its form."""

    part: str
    headings: tuple[str, ...]
    offers: tuple[Offer, ...]


@dataclass(frozen=True)
class WhichTable:
    """A paper has several tables: the columns of which are to be corrected?"""

    paper_id: int
    file_name: str
    tables: tuple[TableNamed, ...]


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
    taken: ColumnsTaken = ColumnsTaken()


@dataclass(frozen=True)
class RowRead:
    """A row of a paper: its place, its cells as written, and what was understood; `left` says why it is no action."""

    place: str
    written: tuple[tuple[str, str], ...]
    action: str = ""
    area: str = ""
    owners: tuple[str, ...] = ()
    due: date | None = None
    status: str = ""
    progress: str = ""
    doubts: tuple[str, ...] = ()
    left: str = ""


@dataclass(frozen=True)
class RowsRead:
    """A page of a paper's rows beside what was understood of them; the columns' meanings stand on the first."""

    paper_id: int
    file_name: str
    rows: tuple[RowRead, ...]
    columns: tuple[tuple[str, str], ...]
    page: int
    pages: int
    total: int


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
class CorrectionLine:
    """An action that a corrected paper changes, and what of it."""

    number: int
    title: str
    what: str


@dataclass(frozen=True)
class Correction:
    """What a corrected paper would change of a plan, before it is applied."""

    paper_id: int
    file_name: str
    key: str
    title: str
    new: tuple[str, ...]
    changed: tuple[CorrectionLine, ...]
    gone: tuple[CorrectionLine, ...]
    moved: int
    kept: tuple[CorrectionLine, ...]
    """What the paper says otherwise than people did here; theirs stays."""
    same: int
    questions: int
    doubts: tuple[Doubt, ...]
    taken: ColumnsTaken = ColumnsTaken()


@dataclass(frozen=True)
class Corrected:
    """That a corrected paper was applied."""

    key: str
    title: str
    new: int
    changed: int
    gone: int
    moved: int
