"""The columns of a table, each with its meaning, and which of them hold the actions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tracker.papers.understanding.columns.evidence import Profile
from tracker.papers.understanding.columns.told import column_names
from tracker.papers.understanding.words.roles import Role


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
    told: frozenset[int] = frozenset()
    """Those of which people told what they hold: nothing that is seen in them counts against it."""
    log: bool = False
    """Keeps risks or decisions in rows beside actions and issues, told apart by their types."""
    register: bool = False
    """Tells of risks and the like, and at most in one column of what is done about them."""

    def hold(self, meanings: Mapping[str, Role]) -> None:
        """Give columns, by name, the meaning that people told."""
        names = column_names(self.headings)
        self.told = frozenset(column for column, name in enumerate(names) if name in meanings)
        for column in self.told:
            self.roles[column] = meanings[names[column]]

    def all(self, *roles: Role) -> tuple[int, ...]:
        """The columns of these roles, from left to right."""
        return tuple(column for column, role in enumerate(self.roles) if role in roles)

    def untold(self, *roles: Role) -> tuple[int, ...]:
        """The columns that were taken for these roles, and of which nobody told."""
        return tuple(column for column in self.all(*roles) if column not in self.told)

    def first(self, *roles: Role) -> int | None:
        """The leftmost column of these roles."""
        found = self.all(*roles)
        return found[0] if found else None

    def filled(self, *roles: Role) -> bool:
        """Whether a column of these roles holds anything."""
        return any(self.profiles[column].filled for column in self.all(*roles))

    @property
    def nested(self) -> bool:
        """Whether numbered actions have several parts each, not one name beside each of their texts."""
        return self.inner is not None and self.outer is not None and self.surrounds(self.outer, self.inner)

    def surrounds(self, outer: int, inner: int) -> bool:
        """Whether one text column holds what several rows of another are part of: it changes less often."""
        around, within = self.profiles[outer], self.profiles[inner]
        if not around.filled or not within.filled:
            return False
        return around.filled * around.distinct <= 0.8 * within.filled * within.distinct
