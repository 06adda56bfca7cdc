"""Notes of Emacs' Org mode in Markdown's marks: stars of headings, tasks with TODO or DONE, their deadlines.

Programs that turn such notes into Markdown leave the tasks as headings, "### DONE Book the hall", with the deadlines as
text below them.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from itertools import pairwise

_STARS = re.compile(r"(?P<stars>\*{1,6})\s+(?P<rest>\S.*)$")
_DEEP = re.compile(r"\*{2,6}\s+\S")
_HASHES = re.compile(r"#{1,6}\s+(?P<rest>\S.*)$")
_TASK = re.compile(r"(?P<keyword>TODO|DONE|CLOSED|NEXT|WAITING|CANCELLED)\s+(?:\[#[A-C]\]\s+)?(?P<rest>\S.*)$")
_STAMPS = re.compile(r"\s*(?:(?:CLOSED|DEADLINE|SCHEDULED):\s*[<\[][^>\]]*[>\]]\s*)+")
_DEADLINE = re.compile(r"DEADLINE:\s*<(?P<day>\d{4}-\d\d-\d\d)")
_FEWEST, _FEWEST_BARE = 2, 4
"""Headings of two stars and more by which such notes are known; tasks in headings of Markdown without any stamp."""


def in_markdown(lines: list[str]) -> list[str]:
    """The lines as they would stand in Markdown, as many as before; unchanged where they are no such notes.

    In a wiki two stars are an item within another's, which stands right below it; headings have a blank line above
    or nothing but headings.
    """
    if _is_org(lines):
        return [_line(line) for line in lines]
    return [_line_of_export(line) for line in lines] if _is_export(lines) else lines


def _is_org(lines: Sequence[str]) -> bool:
    deep = [(above.strip(), line) for above, line in pairwise(["", *lines]) if _DEEP.match(line)]
    if len(deep) < _FEWEST or any(line.rstrip().endswith("**") for _, line in deep):
        return False
    apart = sum(not above for above, _ in deep)
    headed = sum(bool(_STARS.match(above)) for above, _ in deep)
    tasks = sum(bool(_TASK.match(line.lstrip("* "))) for _, line in deep)
    return tasks >= _FEWEST or (apart + headed >= 0.8 * len(deep) and apart >= 0.5 * len(deep))


def _is_export(lines: Sequence[str]) -> bool:
    """Boards have headings such as "TODO this week" too, but few of them and no stamps."""
    tasks = sum(_exported(line) is not None for line in lines)
    stamped = any(_STAMPS.match(_plain(line)) for line in lines)
    return tasks >= (_FEWEST if stamped else _FEWEST_BARE)


def _line(line: str) -> str:
    stamps = _stamps(line)
    if stamps is not None:
        return stamps
    stars = _STARS.match(line)
    if stars is None:
        return line
    task = _TASK.match(stars["rest"])
    return _item(task) if task else f"{'#' * len(stars['stars'])} {stars['rest']}"


def _exported(line: str) -> re.Match[str] | None:
    """The task that a heading of Markdown is."""
    heading = _HASHES.match(line)
    return _TASK.match(heading["rest"]) if heading else None


def _line_of_export(line: str) -> str:
    task = _exported(line)
    if task:
        return _item(task)
    stamps = _stamps(_plain(line))
    return line if stamps is None else stamps


def _plain(line: str) -> str:
    """A line without the marks that keep brackets from being taken for markup."""
    return html.unescape(line).replace("\\", "")


def _item(task: re.Match[str]) -> str:
    return f"- [{'x' if task['keyword'] in {'DONE', 'CLOSED'} else ' '}] {task['rest']}"


def _stamps(line: str) -> str | None:
    """The deadline among the days below a task, and the words behind them; None for a line without a deadline."""
    stamps = _STAMPS.match(line)
    day = _DEADLINE.search(stamps[0]) if stamps else None
    if stamps is None or day is None:
        return None
    said = line[stamps.end() :].strip()
    return f"  Due: {day['day']}{f' Note: {said}' if said else ''}"
