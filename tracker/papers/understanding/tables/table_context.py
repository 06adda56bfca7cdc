"""What a table stands under: rows above its header, headings of the text, the name of its sheet, labels."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tracker.papers.draft import AreaHeading
from tracker.papers.grid import BLANK, Block, Cell, Grid, Line, Row
from tracker.papers.understanding.tables.sections import Section
from tracker.papers.understanding.words.areas import Bands, begins_as_heading, heading_of, is_remark
from tracker.papers.understanding.words.found import Findings
from tracker.papers.understanding.words.labels import label_role, leading_label
from tracker.papers.understanding.words.looks import is_certain_date
from tracker.papers.understanding.words.outline import heading_path, is_heading
from tracker.papers.understanding.words.roles import Role
from tracker.rules.owners import OwnerKind, split_owners

_TITLE = re.compile(
    r"\b(?:(?:work)?plan|tracker|log|register|form|report|programme|template|schedule|monitoring|workbook|dashboard|list"
    r"|review|update|(?:things|jobs) to do|"
    r"cynllun|rhaglen|programme|tableau)\b",
    re.IGNORECASE,
)

_SUBTITLE = re.compile(
    r"\W*(?:(?:status|position|as) (?:as )?at\b|as of\b|(?:last )?(?:updated|reviewed|revised|printed|exported"
    r"|prepared|produced"
    r"|issued|approved)\b|draft\b|version\b|v\d|date\b)",
    re.IGNORECASE,
)
"""What stands below a title and says when the paper was made."""

_NAMES_PLAN = re.compile(r"\W*(?:(?:plan|board|workbook) (?:name|title)|name of (?:the )?plan)\W*", re.IGNORECASE)
"""The label above an export that says what the whole plan is called."""

_TITLE_ROWS = 3
"""Rows from the top among which the name of a plan stands."""

_BY_PERSON = re.compile(
    r"\b(?:by|per|for each) (?:(?:action|lead|responsible) )?(?:owner|person|lead|officer|member|assignee|trustee"
    r"|governor|colleague)s?\b|\bwho (?:does|is doing|will do) what\b",
    re.IGNORECASE,
)
_PEOPLE = frozenset((OwnerKind.NAME, OwnerKind.NAME_WITH_TITLE, OwnerKind.INITIALS))

_CODE = re.compile(r"[A-Z]{1,6}[ .-]?\d{1,3}(?:\.\d{1,2})*")
_NUMBERED = re.compile(r"(?P<name>[^\W\d]+(?: [^\W\d]+)?) \d{1,3}(?:\.\d{1,2})*[.:]?")
_CODED = 4
"""Cells of a row at most that names a part by its code and words beside it."""

_NO_NAME = re.compile(r"(?:sheet|table)\s*\d*", re.IGNORECASE)


@dataclass(frozen=True)
class Surroundings:
    """The paper around its tables: its blocks, the titles that several sheets share, whether there are several."""

    blocks: Sequence[Block]
    titles: frozenset[str]
    several: bool

    def areas(self, section: Section, findings: Findings) -> tuple[AreaHeading, ...]:
        """What a section stands under: rows above its header, else the text's headings, else the sheet's name."""
        bands = Bands()
        for number, row in enumerate(section.above, start=0 if section.tops else 1):
            own = row.own
            texts = list(dict.fromkeys(cell.flat for _, cell in own))
            area = self._area_in(texts, number)
            if area and not (bands.areas and (is_remark(area) or _stays(bands.areas[-1].text, area))):
                bands.take(replace(own[0][1], text=area), own[0][0])
                findings.name(row.place, " ".join(texts), "area")
                continue
            for column, cell in own:
                findings.name(replace(row.place, column=column + 1), cell.text, "title")
        return bands.areas or self._areas_around(section)

    def _area_in(self, texts: Sequence[str], number: int) -> str:
        """The area that a row names, alone or behind a label, as in forms for minutes: "Agenda item: Website"."""
        if len(texts) == 1:
            return "" if texts[0] in self.titles or _is_title(texts[0], number) else texts[0]
        if texts and _NAMES_PLAN.fullmatch(texts[0]):
            return ""
        if len(texts) == 2 and label_role(re.sub(r"[\s\d.:]+$", "", texts[0])) is Role.AREA:
            return " ".join(texts)
        if _is_coded(texts):
            return " ".join(texts)
        label = leading_label(texts[0]) if texts else None
        if label is None or label.role is not Role.AREA:
            return ""
        return label.text or texts[1]

    def _areas_around(self, section: Section) -> tuple[AreaHeading, ...]:
        path = heading_path(self.blocks, section.at)
        if form := _form_around(self.blocks, section.at):
            return (heading_of(form, " / ".join(path[-1:])),)
        if path:
            return (heading_of(path[-1], " / ".join(path[:-1])),)
        name = section.grid.name
        return (heading_of(name),) if self.several and name and not _NO_NAME.fullmatch(name) else ()


def _form_around(blocks: Sequence[Block], at: int) -> str:
    """What a form is about whose last label has nothing beside it but the table below it, as tables in cells have."""
    form = blocks[at - 1] if at else None
    if not isinstance(form, Grid) or form.name:
        return ""
    top, last = form.rows[0].own, form.rows[-1].own
    labels = len(last) == 1 and label_role(last[0][1].flat.rstrip(":")) is not None
    return top[0][1].flat if labels and top and begins_as_heading(top[0][1].flat) else ""


def _is_coded(texts: Sequence[str]) -> bool:
    """Whether a row names its part by a code and words beside it: "MD04 | Must do | Regulation 12"."""
    if not 1 < len(texts) <= _CODED:
        return False
    numbered = _NUMBERED.fullmatch(texts[0])
    named = numbered is not None and label_role(numbered["name"]) in {Role.FINDING, Role.RECOMMENDATION}
    return (named or bool(_CODE.fullmatch(texts[0]))) and not any(
        is_certain_date(text) or label_role(text.rstrip(":")) for text in texts[1:]
    )


def _stays(area: str, below: str) -> bool:
    """Whether a numbered area holds on below a row that is no such heading: "Priority 1" above "3-year strategy"."""
    return begins_as_heading(area) and not begins_as_heading(below)


def surroundings(blocks: Sequence[Block], sections: Sequence[Section]) -> Surroundings:
    """What stands above the headers of several sheets alike is the paper's title, not an area."""
    counts: dict[str, set[str]] = defaultdict(set)
    for section in sections:
        for row in section.above:
            if len(row.own) == 1:
                counts[row.own[0][1].flat].add(section.grid.name)
    titles = frozenset(text for text, sheets in counts.items() if len(sheets) > 1)
    topped = [section for section in sections if section.tops]
    if len(topped) == 1:
        parts = sum(section.grid is topped[0].grid for section in sections)
        titles |= _whose_plan(topped[0].above if parts < 2 else topped[0].above[:-1])
    return Surroundings(blocks, titles, len({id(section.grid) for section in sections}) > 1)


def _whose_plan(above: Sequence[Row]) -> frozenset[str]:
    """The rows at the only top of a paper, down to the plan's name: whose it is stands in front of that."""
    texts = [row.own[0][1].flat for row in above[:_TITLE_ROWS] if len(row.own) == 1]
    names = [at for at, text in enumerate(texts) if _TITLE.search(text) and not begins_as_heading(text)]
    headed = any(begins_as_heading(text) for text in texts)
    return frozenset(texts[: names[-1]]) | frozenset(texts[at] for at in names) if names and not headed else frozenset()


def _is_title(text: str, number: int) -> bool:
    """The first row of a sheet that names a plan or form is its title; sentences of instruction are none of both."""
    if begins_as_heading(text):
        return False
    instructs = len(text.split()) > 40 or (len(text.split()) > 6 and text.endswith("."))
    return (number == 0 and bool(_TITLE.search(text))) or instructs or bool(_SUBTITLE.match(text))


def owner_headed(blocks: Sequence[Block], at: int) -> Cell:
    """Whose name the heading right above a table is, in a paper that says that it parts its actions by owner."""
    headings = [block.text for block in blocks[:at] if isinstance(block, Line) and is_heading(block)]
    if not any(_BY_PERSON.search(text) for text in headings[:-1]):
        return BLANK
    owners = split_owners(headings[-1])
    return Cell(headings[-1]) if owners and all(owner.kind in _PEOPLE for owner in owners) else BLANK


def owner_above(section: Section) -> Cell:
    """Who a label above a table says is responsible: "Lead agency: ..." in a row of it or a line before it.

    Where each of several parts before it has its own, the last is no more than that of its part.
    """
    for row in section.above:
        own = [cell for _, cell in row.own]
        if len(own) > 1 and label_role(own[0].flat.rstrip(":")) is Role.OWNER:
            return own[1]
    labels = [(at, label) for at, line in enumerate(section.lines) if (label := leading_label(line.text))]
    owners = [(at, label.text) for at, label in labels if label.role is Role.OWNER and label.text]
    if not owners:
        return BLANK
    at, owner = owners[-1]
    of_another = len(owners) > 1 and any(map(is_heading, section.lines[at + 1 :]))
    return BLANK if of_another else Cell(owner)
