"""What an owner cell was understood to say. Values only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class OwnerKind(StrEnum):
    """What a printed owner is (domain 3.1)."""

    INITIALS = "initials"
    NAME = "name"
    NAME_WITH_TITLE = "name with title"
    TITLE = "title"
    TEAM = "team"
    EVERYONE = "everyone"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class WrittenOwner:
    """One owner as printed. `name` is whom the legend gives for initials; `duty` is "lead" or "support" where printed.

    `doubt` is a sentence where another reader could have cut the cell differently.
    """

    text: str
    kind: OwnerKind = OwnerKind.UNKNOWN
    name: str = ""
    duty: str = ""
    doubt: str = ""
