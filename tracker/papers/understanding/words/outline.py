"""The headings of a text, by their form and, where it has none, by how they read."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tracker.papers.grid import Block, Line
from tracker.papers.understanding.words.labels import leading_label

_CAPTION = re.compile(r"(?:table|figure|page|source|note)\b[\s\d:.]|https?://", re.IGNORECASE)
_TOPIC = re.compile(
    r"(?:(?:key|strategic|improvement|priority|focus|delivery|policy)\s+){0,2}(?:objective|theme|priority|area"
    r"|section|standard|goal|phase|stage|"
    r"outcome|part|strand|aim|domain|work ?stream|pillar|commitment|requirement|regulation|kloe|finding|project"
    r"|annex|appendix|chapter|amcan|blaenoriaeth|thema)"
    r"(?:\s+(?:for|of)\s+(?:improvement|action|development|focus|work|concern|change))?"
    r"\s+(?:no\.?\s*)?(?:[\dA-Z][\d.]*|one|two|three|four|five|six|seven|eight|nine|ten)\s*[:.–—-]\s*\S",
    re.IGNORECASE,
)
"""A topic with its number: "Objective 2: ...", "Priority A - ..."."""


_OPENING = re.compile(r"(?<=[.:;–—-])\s*(?:we|they) (?:will|shall|plan to|aim to|intend to)$", re.IGNORECASE)
"""The beginning of the sentence that the list below a heading ends: "Families. We will"."""
_MINUTE = re.compile(r"\d{1,5}[a-z]?(?:/\d+)?\s*[:.]\s*(?=[A-Z])")
"""The number of a minute in front of its heading: "2830: Playground:"."""
_COUNTED = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,4}/\d{2,4}[a-z]?)\s+(?=[A-Z])")
"""The number of an item of minutes that stands there as plain text: "2. Actions from last time", "25/085 Highways"."""


_LONGEST = 22
"""Words of a heading at most."""
_BOLD, _NAMED, _STACKED, _PLAIN = 50, 55, 58, 60
"""Ranks of headings without a style: bold, numbered topics, the upper of two, and those that are only short."""


def is_heading(line: Line) -> bool:
    """Whether a line stands as a heading: by its style, or because it is bold or short and says nothing to its end."""
    text = line.text
    if line.code:
        return False
    if line.level:
        return True
    words = text.split()
    if not words or len(words) > _LONGEST or line.done is not None or _CAPTION.match(text):
        return False
    if line.marker in {"•", "-", "*", "☐"}:
        return False
    if _TOPIC.match(text):
        return not text.endswith((".", ";", ",")) or len(words) <= 12
    if line.bold:
        return not text.endswith((".", ";", ","))
    text = text if line.marker else _COUNTED.sub("", text, count=1)
    if text.endswith(":") and _MINUTE.match(text):
        text = _MINUTE.sub("", text, count=1)
        words = text.split()
    short = len(words) <= 12 and not text.endswith((".", ";", ",", ".)", "!")) and text[:1].isupper()
    return short and not line.marker and (":" not in text[:-1] or text.endswith(":"))


def heading_rank(line: Line) -> int:
    """How high a heading stands, the smallest number highest: as it is styled, else by how it looks."""
    return line.level or (_BOLD if line.bold else _NAMED if _TOPIC.match(line.text) else _PLAIN)


def heading_path(blocks: Sequence[Block], at: int) -> tuple[str, ...]:
    """The headings above a block, the outermost first; without the paper's title where another stands below it.

    Where others have a style, a line that is only short heads nothing below further text.
    """
    path: list[tuple[int, str]] = []
    first, title, styled = True, "", False
    for number, block in enumerate(blocks[:at]):
        stacked = number == at - 2 and _is_stacked(blocks, number)
        headed = number == at - 1 and _heads(blocks, number)
        if not isinstance(block, Line):
            continue
        if not (is_heading(block) or headed or stacked):
            path = [(upper, text) for upper, text in path if upper < _STACKED] if styled else path
            continue
        styled = styled or bool(block.level)
        level = _STACKED if stacked else heading_rank(block)
        path = [(upper, text) for upper, text in path if upper < level]
        if first and level == 1:
            first, title = False, block.text.rstrip(":").strip()
            continue
        first = False
        path.append((level, f"{_number(block)}{block.text.rstrip(':').strip()}"))
    return tuple(text for _, text in path) or ((title,) if title else ())


def _is_stacked(blocks: Sequence[Block], at: int) -> bool:
    """Whether a line is the upper of two headings above a table, though it is long or a colon stands within it."""
    line, below = blocks[at : at + 2]
    above = blocks[at - 1] if at else None
    if not (isinstance(line, Line) and isinstance(below, Line)) or is_heading(line) or not is_heading(below):
        return False
    apart = not isinstance(above, Line) or above.place.row < line.place.row - 1
    close = below.place.row == line.place.row + 1
    brief = len(line.text.split()) <= _LONGEST and not (line.marker or line.text.endswith((".", ";", ",", ":")))
    return apart and close and brief and line.text[:1].isupper() and leading_label(line.text) is None


def _heads(blocks: Sequence[Block], at: int) -> bool:
    """Whether a numbered line right above a table heads it: it is short, and no item of a list that ends there."""
    line, before = blocks[at], blocks[at - 1] if at else None
    if not isinstance(line, Line) or not _number(line) or len(line.text.split()) > 12:
        return False
    listed = isinstance(before, Line) and bool(_number(before))
    return not listed and line.text[:1].isupper() and not line.text.endswith((".", ";", ","))


def _number(line: Line) -> str:
    """The number in front of a line, with the space behind it."""
    return f"{line.marker} " if line.marker[:1].isdigit() else ""


def topic_of(text: str) -> str:
    """A heading without the word that says what it heads: "Performance Indicator : D56 - Waits" is "D56 - Waits"."""
    bare = text.strip().rstrip(":").strip()
    label, _, rest = bare.partition(":")
    bare = _OPENING.sub("", bare).rstrip() or bare
    named = len(label.split()) <= 3 and re.search(r"indicator|measure|card|title", label, re.IGNORECASE)
    return rest.strip() if named and rest.strip() else bare
