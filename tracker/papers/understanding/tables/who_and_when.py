"""Columns that hold who and when in one cell, "Clerk – 31 May 2027", parted into two before they are understood."""

from __future__ import annotations

import re
from dataclasses import replace

from tracker.papers.grid import BLANK, Cell, Row
from tracker.papers.understanding.tables.sections import Section
from tracker.papers.understanding.words.acting import are_owners
from tracker.papers.understanding.words.looks import is_certain_date, is_no_day
from tracker.papers.understanding.words.roles import Role, role_of
from tracker.rules.dates.parts import MONTH_PATTERN

_HEADING_CUT = re.compile(r"\s*(?:[/&,;|+]|\band\b|\s[–—-]\s)\s*", re.IGNORECASE)
_CUT = re.compile(r"\s*\n\s*|\s+[–—/|-]\s+|\s*[;,:]\s+|\s+by\s+|\s*\((?=[^()]*\)$)", re.IGNORECASE)
_OF_DAY = re.compile(rf"\d|\b{MONTH_PATTERN}\b|\b(?:spring|summer|autumn|winter|term|half)\b", re.IGNORECASE)
_ONLY_DAY = re.compile(
    rf"(?=.*\b(?:\d\S*|{MONTH_PATTERN}|spring|summer|autumn|winter|term|half|week|year|easter|christmas|\w+ly)\W*$)"
    rf"(?:{_OF_DAY.pattern}|(?:by|before|until|from|in|end|start|beginning|early|mid|late|w/[ce]|every|each|\w+day)\b)",
    re.IGNORECASE,
)
"""How the words of a day begin and end."""
_ADDRESS = re.compile(r"(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr|Prof|Revd?|Fr)\.?")
_MOST_WORDS, _LONGEST_DAY = 12, 5
_MOSTLY = 0.5
"""Share of a column's filled cells that hold both, from which it is parted."""


def part_who_and_when(section: Section) -> None:
    """Gives a section whose header has one column for both a further one, at the right end, for the days."""
    if section.header is None:
        return
    for column, heading in enumerate(section.header.texts):
        named = _named(heading)
        if named is None:
            continue
        cells = [row[column].text for row in section.rows if row[column].text]
        if not cells or sum(all(who_and_when(text)) for text in cells) < _MOSTLY * len(cells):
            continue
        texts = list(section.header.texts)
        texts[column : column + 1] = [named[0]]
        section.header = replace(section.header, texts=(*texts, named[1]))
        section.rows = [_widened(row, column) for row in section.rows]
        return


def _named(heading: str) -> tuple[str, str] | None:
    """The parts of a heading that say who and when, in this order; None where it is not of both."""
    found = {meaning.role: part for part in _HEADING_CUT.split(heading) if (meaning := role_of(part))}
    who, when = found.get(Role.OWNER), found.get(Role.TARGET) or found.get(Role.REVIEW)
    return (who, when) if who and when else None


def who_and_when(text: str) -> tuple[str, str]:
    """Who and when of a cell; what it does not hold is empty."""
    cuts = [(text[: cut.start()].strip(), text[cut.end() :].strip(" )")) for cut in _CUT.finditer(text)]
    behind = ((who, when) for who, when in reversed(cuts) if _is_when(when) and not _is_when(who))
    before = ((who, when) for when, who in cuts if _is_when(when) and not _is_when(who))
    if both := next(behind, None) or next(before, None):
        more = _around_day(both[1])
        return (text.removesuffix(more[1]).rstrip(" ,;–-"), more[1]) if more and text.endswith(more[1]) else both
    return _around_day(text) or (("", text) if _is_when(text) else (text, ""))


def _around_day(text: str) -> tuple[str, str] | None:
    """Who and when where only spaces part them: "Clerk 31 May 2027", "Clerk May 2027 Chair" for both of them."""
    words = text.split()
    if not 1 < len(words) <= _MOST_WORDS:
        return None
    spans = ((start, start + size) for size in range(_LONGEST_DAY, 0, -1) for start in range(len(words) - size + 1))
    for start, end in spans:
        day, people = " ".join(words[start:end]), [" ".join(part) for part in (words[:start], words[end:]) if part]
        if start == 0 and not re.search(r"\d", day):
            continue  # April Jones
        if (_ONLY_DAY.match(day) or is_no_day(day)) and _is_when(day) and people and all(map(_is_who, people)):
            return "\n".join(people), day
    return None


def _is_who(text: str) -> bool:
    return not (_OF_DAY.search(text) or _ADDRESS.fullmatch(text)) and are_owners(text, sure=True)


def _is_when(text: str) -> bool:
    return is_certain_date(text) or is_no_day(text)


def _widened(row: Row, column: int) -> Row:
    cell = row[column]
    if cell.empty or cell.covered or not cell.text or cell.columns > 1:
        return replace(row, cells=(*row.cells, BLANK))
    who, when = who_and_when(cell.text)
    cells = list(row.cells)
    cells[column] = replace(cell, text=who)
    day: Cell = replace(cell, text=when, struck="", day=None)
    return replace(row, cells=(*cells, day))
