"""What a paper is called: its heading, the subject of a mail or the file's own name for it; never an action."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest

from tracker.papers.grid import Line, Paper
from tracker.papers.understanding.words.announcements import introduces_actions
from tracker.papers.understanding.words.found import Found
from tracker.rules.dates.parts import MONTH_PATTERN

_WORD = re.compile(
    r"\b(?:plan|tracker|log|register|report|form|template|programme|cynllun|review|strategy)\b", re.IGNORECASE
)
_SUBJECT = re.compile(r"subject\s*:\s*(?:(?:re|fwd?)\s*:\s*)*(?P<title>\S.*)", re.IGNORECASE)
_NO_TITLE = re.compile(
    r"(?:welcome|apologies|present|hi|hello|dear|hey|good (?:morning|afternoon|evening)|from\s*:|sent\s*:|to\s*:"
    r"|date\s*:)(?:\W|$)"
    rf"|.*\b\d{{1,2}}:\d\d\b|.*,$|(?:\d{{1,2}}\s)?{MONTH_PATTERN}\s\d{{4}}$",
    re.IGNORECASE,
)
"""How mails begin, the time of a message in a chat, and mere months."""
_MERE_PART = re.compile(
    r"(?:the )?(?:agenda|attendees|attendance|present|apologies|introduction|overview|summary|background|contents"
    r"|(?:new |open |agreed )?actions?(?: items?| points?)?|notes|decisions|discussion)\W*",
    re.IGNORECASE,
)
"""Headings of a part of a paper, which name none as a whole."""
_LONGEST = 20
"""Words of a line that may name a plan."""


def title_of(paper: Paper, top: Sequence[str], among: int) -> str:
    """The first heading, else the first line that names a plan, else what the file calls itself.

    `top` are the words at its top, `among` how many blocks belong to it.
    """
    lines = [block for block in paper.blocks[:among] if isinstance(block, Line)]
    for line, following in zip_longest(lines, lines[1:]):
        if _MERE_PART.fullmatch(line.text):
            continue
        if line.level == 1 and following is not None and _names_it_rather(following.text, line.text):
            return following.text
        if line.level == 1 or (line.level and _WORD.search(line.text)):
            return line.text
    if lines and lines[0].level and sum(line.level in {1, lines[0].level} for line in lines) == 1:
        return lines[0].text
    subject = next((found for line in lines if (found := _SUBJECT.match(line.text))), None)
    if subject:
        return subject["title"]
    items = {line.text for line in lines if line.marker}
    top = [text for text in top if text not in items] or top
    named = [text for text in top[:8] if _WORD.search(text) and len(text.split()) <= _LONGEST]
    if named:
        return named[0]
    if paper.title:
        return paper.title
    return next((text for text in top if _may_be_title(text)), "").rstrip(":")


def _names_it_rather(below: str, heading: str) -> bool:
    """Whether the line below a heading names the plan, and the heading at most whose it is."""
    if _WORD.search(heading) or not _WORD.search(below) or len(below.split()) > _LONGEST:
        return False
    return below[:1].isupper() and not below.endswith((".", ":", ";")) and ": " not in below


def _may_be_title(text: str) -> bool:
    return 2 <= len(text.split()) <= 14 and not (_NO_TITLE.match(text) or introduces_actions(text))


def is_action(title: str, paper: Paper, found: Sequence[Found]) -> bool:
    """Whether a title is the line or row of an action: a paper of nothing but actions has none."""
    places = {place for each in found for place in each.places}
    lines = {block.text.rstrip(":") for block in paper.blocks if isinstance(block, Line) and block.place in places}
    rows = (row for grid in paper.grids for row in grid.rows if row.place in places)
    return title in lines or any(title == " ".join(cell.flat for _, cell in row.own) for row in rows)
