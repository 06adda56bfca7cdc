"""`/people`: who is known, who is away, who has left, and what one wants to hand over (domain 3.2 to 3.4)."""

from __future__ import annotations

import re

from tracker.actions import leavers
from tracker.people import directory, leaving, register
from tracker.work import Work

_SAID = re.compile(
    r"(?:(?P<name>[^\W\d_][\w'’.@+ -]*?)\s+)?(?P<what>(?:has )?left|back|leave)\b(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
"""What is said of somebody: `Ellis Moor left`, `leave 3 to 14 March, Sam covers`, `Sam Fisk back`."""


def people(work: Work, text: str, channel: str = "") -> object:
    """`/people`: everybody; with a name: what is known of them; `leave …`, `NAME left …`: who is away, who has left."""
    said = _SAID.fullmatch(text)
    if said is None:
        return register.command(work, text, channel)
    person = directory.meant(work, None, said["name"]) if said["name"] else work.actor
    rest = said["rest"].strip(" ,")
    match said["what"].lower():
        case "leave":
            return leaving.command(work, person, rest)
        case "back":
            return leavers.back(work, person)
    return leavers.left(work, person, rest)


def is_said(text: str) -> bool:
    """Whether words behind `people` say something of somebody."""
    return _SAID.fullmatch(text) is not None
