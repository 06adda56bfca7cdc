"""What became of an action, on the line below it: "Complete. Sent in May", "Not taken forward", "Ongoing"."""

from __future__ import annotations

import re
from dataclasses import dataclass

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
    rf"(?:(?:update|status|outcome|progress)\s*[:–—-]\s*)?[\[(]?(?P<status>{_STATUS})[\])]?"
    r"(?:\s*$|\s*[.;:,]+(?:\s+|$)|\s+[–—-]\s+)(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_WHY = re.compile(r"\b(?:by|until)\b", re.IGNORECASE)
"""A status that says what it waits for needs nothing behind it: "Blocked by the agent"."""
_DASH = re.compile(r"(?<=\w\w)\s+[–—-]\s+(?=\w)")


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
