"""Notes of Emacs' Org mode in Markdown's marks: stars of headings, tasks with TODO or DONE, their deadlines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

_STARS = re.compile(r"(?P<stars>\*{1,6})\s+(?P<rest>\S.*)$")
_DEEP = re.compile(r"\*{2,6}\s+\S")
_TASK = re.compile(r"(?P<keyword>TODO|DONE|NEXT|WAITING|CANCELLED)\s+(?:\[#[A-C]\]\s+)?(?P<rest>\S.*)$")
_DEADLINE = re.compile(r"\s*(?:[A-Z]+:\s*[<\[][^>\]]*[>\]]\s*)*?DEADLINE:\s*<(?P<day>\d{4}-\d\d-\d\d)[^>]*>\s*$")
_FEWEST = 2
"""Headings of two stars and more by which such notes are known."""


def in_markdown(lines: list[str]) -> list[str]:
    """The lines as they would stand in Markdown, as many as before; unchanged where they are no such notes.

    In a wiki two stars are an item within another's, which stands right below it; headings have a blank line above
    or nothing but headings.
    """
    if not _is_org(lines):
        return lines
    return [_line(line) for line in lines]


def _is_org(lines: Sequence[str]) -> bool:
    deep = [(above.strip(), line) for above, line in pairwise(["", *lines]) if _DEEP.match(line)]
    if len(deep) < _FEWEST or any(line.rstrip().endswith("**") for _, line in deep):
        return False
    apart = sum(not above for above, _ in deep)
    headed = sum(bool(_STARS.match(above)) for above, _ in deep)
    tasks = sum(bool(_TASK.match(line.lstrip("* "))) for _, line in deep)
    return tasks >= _FEWEST or (apart + headed >= 0.8 * len(deep) and apart >= 0.5 * len(deep))


def _line(line: str) -> str:
    deadline = _DEADLINE.match(line)
    if deadline:
        return f"  Due: {deadline['day']}"
    stars = _STARS.match(line)
    if stars is None:
        return line
    task = _TASK.match(stars["rest"])
    if task is None:
        return f"{'#' * len(stars['stars'])} {stars['rest']}"
    return f"- [{'x' if task['keyword'] == 'DONE' else ' '}] {task['rest']}"
