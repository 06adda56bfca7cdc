"""What became of an action, on the line below it or behind its words: "Complete. Sent in May", "Not taken forward"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from tracker.papers.grid import Cell, Line
from tracker.papers.understanding.texts.remarks import TELLS
from tracker.papers.understanding.words.found import Found
from tracker.papers.understanding.words.item_status import SINCE
from tracker.papers.understanding.words.items import read_line
from tracker.papers.understanding.words.looks import is_certain_date

_STATUS = (
    r"(?:now |all |not yet |not |partially |partly |mostly |nearly )*(?:completed?|done|closed|actioned|discharged"
    r"|finished|achieved|resolved|started|begun)"
    r"|in progress|in hand|on-?going|outstanding|open|pending|under ?way|on track|on hold|deferred|superseded|cancelled"
    r"|withdrawn|overdue|delayed|carried (?:forward|over)|c/?f(?:wd)?|no progress|no update"
    r"|not (?:to be )?(?:taken|carried|going) (?:forward|ahead)|no longer (?:required|needed|relevant)|to follow"
    r"|behind(?: (?:schedule|plan))?|stalled|stuck|paused|parked|blocked(?: (?:by|until) [^.;:,–—]{2,40})?"
    r"|ar y gweill|wedi'i gwblhau"
)
_OUTCOME = re.compile(
    rf"(?:(?:update|status|outcome|progress)\s*[:–—-]\s*)?[\[(]?(?P<status>(?:{_STATUS})"
    rf"(?P<day>{SINCE})?)[\])]?"
    r"(?:\s*$|\s*[.;:,]+(?:\s+|$)|\s*[–—-]\s+|(?(day)\s(?=(?:by|via|through|with)\s)|(?!)))(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_WHY = re.compile(r"\b(?:by|until)\b|\d", re.IGNORECASE)
"""A status that says what it waits for, or its day, needs nothing behind it: "Blocked by the agent"."""
_DASH = re.compile(
    r"(?<=\w\w)(?:\s+[–—-]\s+|-\s+)(?=\w)|(?<=[.)])\s+(?=(?:Completed?|Done|Closed|Actioned|On-?going|In progress"
    r"|Not started|Outstanding|On hold|Deferred|Superseded|Cancelled)\b)"
)
"""What parts how it went from an action: a dash, or the end of a sentence with the status right behind it."""
_UPDATE = re.compile(r"(?<=\S)\s*(?:>{2,3}|»)\s*(?=\S)")
"""What parts an action from what was found out of it since: "Book the band - Sue >> she has rung them"."""


@dataclass(frozen=True)
class Outcome:
    """The status as written, and what else is said."""

    status: str
    rest: str = ""


def outcome_of(text: str) -> Outcome | None:
    """What a line says of the action above it; None where it is no such line."""
    found = _OUTCOME.match(text.strip())
    return Outcome(found["status"], found["rest"].strip(" .")) if found else None


def cut_outcome(text: str) -> tuple[str, Outcome | None]:
    """An action and what is said behind a dash of how it went: "Ring them - JS - done. They will come"."""
    for dash in _DASH.finditer(text):
        outcome = outcome_of(text[dash.end() :])
        if outcome is not None and (outcome.rest or _WHY.search(outcome.status)):
            return text[: dash.start()], outcome
    return text, None


def read_item(line: Line) -> Found:
    """The action of a line, with what is said behind it of how it went."""
    return _with_update(line) or _with_outcome(line)


def _with_update(line: Line) -> Found | None:
    """The action in front of a mark such as ">>", where it says whose it is, or the update how it stands.

    What is parted into more than two is a path or a row, and what stands behind the mark may be its day.
    """
    parts = _UPDATE.split(line.text)
    if len(parts) != 2 or is_certain_date(parts[1]):
        return None
    outcome = outcome_of(parts[1])
    found = read_line(replace(line, text=parts[0]))
    tells = bool(found.target.text or TELLS.search(parts[1]))
    if outcome is None and not (found.owner.text and tells):
        return None
    found.statuses = (*found.statuses, *((Cell(outcome.status),) if outcome else ()))
    found.progress = f"{found.progress}\n{outcome.rest if outcome else parts[1]}".strip()
    return found


def _with_outcome(line: Line) -> Found:
    words, outcome = cut_outcome(line.text)
    if outcome is None:
        return read_line(line)
    found = read_line(replace(line, text=words))
    found.statuses, found.progress = (*found.statuses, Cell(outcome.status)), outcome.rest
    return found
