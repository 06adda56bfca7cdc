"""What a paper was understood to say: the contract between reading papers and keeping plans. Values only."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from tracker.rules.dates import WrittenTarget
from tracker.rules.owners import WrittenOwner
from tracker.rules.written_status import WrittenStatus


@dataclass(frozen=True, order=True)
class Place:
    """Where words stood (domain 1.6): the part is a sheet, a table or "text"; counts start at 1, 0 is unknown.

    In Word a table row counts within its table, in text a row is the line of the file.
    """

    file: str = ""
    part: str = ""
    row: int = 0
    column: int = 0

    def __str__(self) -> str:
        where = [self.file, self.part, f"row {self.row}" if self.row else ""]
        return ", ".join(word for word in where if word)


@dataclass(frozen=True)
class AreaHeading:
    """One heading that a block of actions stands under, as printed, with its number if it carries one (domain 1.2).

    `within` is the heading above it that holds several such areas, as a theme does; empty for most.
    """

    text: str
    number: str = ""
    title: str = ""
    within: str = ""


class StatusSource(StrEnum):
    """What an action's status was read from; a later one never overrules an earlier one (domain 4.2)."""

    COLUMN = "column"
    TEXT = "text"
    COLOUR = "colour"
    STRUCK = "struck through"
    NONE = ""


class Asked(StrEnum):
    """Kinds of question a paper leaves open; the reader asks, the importer never guesses."""

    WHO_IS = "who_is"
    SAME_PERSON = "same_person"
    WHICH_YEAR = "which_year"
    CONTRADICTION = "contradiction"
    LOST_STATUS = "lost_status"
    COLOUR_MEANING = "colour_meaning"
    STATUS_MEANING = "status_meaning"
    NO_DATE = "no_date"
    NO_OWNER = "no_owner"
    DOUBTFUL_DATE = "doubtful_date"
    COLUMN_MEANING = "column_meaning"
    WHOLE_CELL = "whole_cell"


@dataclass(frozen=True)
class DraftAction:
    """A leaf of the plan (domain 1.3): what will be tracked, with the words as written and where they stood.

    `sub` counts from 1 within the numbered action `ref` of the same areas; (areas, ref, sub) is unique in a draft, the
    text is not. `full_text` is the whole cell, `action` the same without `progress`. `target_inherited` is the day of
    the cell above, where the date cell was merged or left blank below it. `owners` are those who answer for it,
    `supporting` those named in a second column.
    """

    action: str
    place: Place
    ref: str = ""
    sub: int = 1
    areas: tuple[AreaHeading, ...] = ()
    parent_action: str = ""
    group: str = ""
    full_text: str = ""
    progress: str = ""
    owners: tuple[WrittenOwner, ...] = ()
    supporting: tuple[WrittenOwner, ...] = ()
    owner_text: str = ""
    """The owners' cell as written (domain 1.6)."""
    target: WrittenTarget | None = None
    target_inherited: date | None = None
    starts_on: date | None = None
    done_on: date | None = None
    status: WrittenStatus | None = None
    status_source: StatusSource = StatusSource.NONE
    outcome: str = ""
    outcome_inherited: str = ""
    priority: str = ""
    notes: tuple[tuple[str, str], ...] = ()
    """Further columns as (header, text), kept so that nothing is lost."""
    places: tuple[Place, ...] = ()
    """Every row that the action was joined from; `place` is the first."""
    doubts: tuple[str, ...] = ()

    @property
    def area(self) -> str:
        """The headings above it, joined as they are printed one below the other."""
        texts = (text for heading in self.areas for text in (heading.within, heading.text) if text)
        return " / ".join(dict.fromkeys(texts))


@dataclass(frozen=True)
class DraftQuestion:
    """What the reader of a preview is asked, once for all rows that it concerns.

    `about` is the written word in question (`DKE`, `FFC000`, a column's header), `rows` the positions in
    `Draft.actions`, `options` the answers offered (the person may always answer otherwise).
    """

    kind: Asked
    sentence: str
    about: str = ""
    rows: tuple[int, ...] = ()
    options: tuple[str, ...] = ()


@dataclass(frozen=True)
class LeftOver:
    """Words of the paper that are in no action and are no heading, and why: nothing is dropped silently."""

    place: Place
    text: str
    why: str


@dataclass(frozen=True)
class ColumnRead:
    """A column of a plan's table and what it was taken to hold; `name` is what it is known by in tables of its form."""

    name: str
    heading: str
    meaning: str
    """One of `tracker.papers.understanding.words.roles.Role`."""
    example: str = ""
    """The first words that stand in it."""
    told: bool = False
    """People said so; it was not guessed."""


@dataclass(frozen=True)
class TableRead:
    """How the columns of a plan's table were understood, so that a person can correct it.

    `form` is what the tables of other papers with the same headings share, `part` where it stands.
    """

    form: str
    part: str
    columns: tuple[ColumnRead, ...]


@dataclass(frozen=True)
class DraftPlan:
    """What the paper says of itself: title, day or year, where it came from, legends of initials and colours."""

    title: str = ""
    file: str = ""
    format: str = ""
    dated: date | None = None
    year: int | None = None
    origin: str = ""
    lead: str = ""
    initials: tuple[tuple[str, str], ...] = ()
    colours: tuple[tuple[str, str], ...] = ()
    tables: tuple[TableRead, ...] = ()
    """Those that hold the plan, one of each form."""


@dataclass(frozen=True)
class Draft:
    """A whole paper, understood: what goes to the preview and, once accepted, into the plan."""

    plan: DraftPlan
    actions: tuple[DraftAction, ...] = ()
    questions: tuple[DraftQuestion, ...] = ()
    left_over: tuple[LeftOver, ...] = ()
    headings: tuple[LeftOver, ...] = field(default=(), repr=False)
    """Words understood as titles, headers, areas or legends; with `left_over` and the actions this is all of it."""

    @property
    def areas(self) -> tuple[tuple[AreaHeading, ...], ...]:
        """The blocks of the plan in the order in which they are printed."""
        return tuple(dict.fromkeys(action.areas for action in self.actions))
