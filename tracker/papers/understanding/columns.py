"""The columns of a table, each with its meaning, and which of them hold the actions."""

from __future__ import annotations

from dataclasses import dataclass, field

from tracker.papers.understanding.evidence import Profile
from tracker.papers.understanding.roles import Role


@dataclass
class Columns:
    """The meaning of each column, and which hold the action and what it is part of.

    `inner` is the column of what is tracked (domain 1.3), `outer` that of the numbered action around it, None without.
    """

    roles: list[Role]
    headings: tuple[str, ...]
    profiles: list[Profile]
    scores: list[float] = field(default_factory=list)
    inner: int | None = None
    outer: int | None = None

    def all(self, *roles: Role) -> tuple[int, ...]:
        """The columns of these roles, from left to right."""
        return tuple(column for column, role in enumerate(self.roles) if role in roles)

    def first(self, *roles: Role) -> int | None:
        """The leftmost column of these roles."""
        found = self.all(*roles)
        return found[0] if found else None
