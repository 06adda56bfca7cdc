"""The headings that actions stand under: single or several at once, in levels, from bands, columns and lines above."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from tracker.papers.draft import AreaHeading
from tracker.papers.grid import Cell
from tracker.papers.understanding.words.looks import is_grade

_NUMBERED = re.compile(
    r"(?P<kind>(?:[A-ZÀ-Þ][\w'’-]*\s+){0,3}?)(?P<number>\d+(?:\.\d+)*[a-z]?|[A-Z]\d*|[IVX]+)"
    r"\s*(?:[:.)–—-]+\s*|\s+(?=[A-Z]))(?P<title>\S.*)$"
)
_HEADING_WORD = re.compile(
    r"^(?:key\s+|strategic\s+|improvement\s+|priority\s+|focus\s+|main\s+|cross[- ]cutting\s+)*"
    r"(?:objective|theme|priority|area|section|standard|goal|phase|stage|outcome|part|strand|aim|domain"
    r"|work\s?stream|pillar|"
    r"commitment|requirement|recommendation|category|topic|chapter|principle|regulation|kloe|driver|issue|finding"
    r"|project|"
    r"programme|service|key line|amcan|blaenoriaeth|thema|maes|axe|objectif|thème)s?\b",
    re.IGNORECASE,
)

_BRACKETED = re.compile(r"\([^()]*\)")
_LABELLED = re.compile(r"[^:]{2,30}: ?\S")


_SENTENCES = re.compile(r"[a-z\d)]\. [A-Z]")
_LONGEST = 12
"""Words of a name that may hold the end of a sentence, or what looks like one."""


def names_topic(value: str) -> bool:
    """Whether the value of a label may name what actions stand under: it is no grade, nor several sentences."""
    told = len(value.split()) > _LONGEST and _SENTENCES.search(value)
    return bool(value) and not (is_grade(value) or told)


def heading_of(text: str, within: str = "") -> AreaHeading:
    """A heading with its number and title told apart: "Improvement Area 4 – Partners", "3.7 Delays", "B. Staff"."""
    flat = " ".join(text.split())
    found = _NUMBERED.match(flat)
    if not found:
        return AreaHeading(flat, "", flat, within)
    return AreaHeading(flat, found["number"], found["title"].strip(), within)


def begins_as_heading(text: str) -> bool:
    """Whether words begin as headings do: "Objective 3: ...", "THEME ..."."""
    return bool(_HEADING_WORD.match(text.strip()))


def is_remark(text: str) -> bool:
    """Whether words below or instead of a heading tell something of it: "Link governor: Jo Hale"."""
    return bool(_LABELLED.match(text)) and not begins_as_heading(text)


def split_headings(text: str) -> list[str]:
    """Several headings of one kind printed on one line, apart: "Area 11 - Ensure ... Area 13 - Ensure ..."."""
    flat = " ".join(text.split())
    found = _NUMBERED.match(flat)
    kind = found["kind"].strip() if found else ""
    if not kind:
        return [flat]
    starts = [match.start() for match in re.finditer(rf"(?<!\S){re.escape(kind)}\s+\d+\w*\s*[:.)–—-]", flat)]
    if len(starts) < 2 or starts[0] != 0:
        return [flat]
    return [flat[start:end].strip() for start, end in zip(starts, [*starts[1:], len(flat)], strict=True)]


@dataclass
class _Level:
    signature: tuple[object, ...]
    headings: list[str]


@dataclass
class Bands:
    """The bands of a table that are in force. Bands right below one another in one style hold together (domain 1.2)."""

    levels: list[_Level] = field(default_factory=list)
    _fresh: bool = False

    def take(self, cell: Cell, column: int) -> None:
        """A band begins: beside its like when nothing stands between, below its better, else in place of its like."""
        texts = split_headings(cell.flat or cell.struck)
        signature = _signature(cell, column)
        known = next((at for at, level in enumerate(self.levels) if level.signature == signature), None)
        if known is None:
            if self.levels and not self._fresh and self._replaces(signature):
                self.levels.pop()
            self.levels.append(_Level(signature, texts))
        elif self._fresh and known == len(self.levels) - 1:
            self.levels[known].headings += texts
        else:
            del self.levels[known + 1 :]
            self.levels[known] = _Level(signature, texts)
        self._fresh = True

    def _replaces(self, signature: tuple[object, ...]) -> bool:
        """A band unlike any before, after rows: it takes the place of the last, unless it is plainly smaller."""
        return self.levels[-1].signature[0] == signature[0]

    def rows_follow(self) -> None:
        """Rows stand below: the next band of the same style begins anew."""
        self._fresh = False

    @property
    def areas(self) -> tuple[AreaHeading, ...]:
        """What the rows stand under."""
        if not self.levels:
            return ()
        within = " / ".join(text for level in self.levels[:-1] for text in level.headings)
        return tuple(heading_of(text, within) for text in self.levels[-1].headings)


def _signature(cell: Cell, column: int) -> tuple[object, ...]:
    """What bands of one level have in common: how they begin and how they look."""
    text = cell.flat
    found = _NUMBERED.match(text)
    kind = found["kind"].strip().casefold() if found else ""
    depth = found["number"].count(".") if found else -1
    if kind:
        return (column, kind, depth)
    bare = _BRACKETED.sub("", text)
    return (column, cell.columns > 1, cell.fill, cell.bold, depth, bare.isupper() and len(bare) > 3)
