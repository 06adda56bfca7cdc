"""A table as it was understood, and what it says of itself: that it names actions, follows them up, only tells."""

from __future__ import annotations

from dataclasses import dataclass, field

from tracker.papers.understanding.columns.columns import Columns
from tracker.papers.understanding.tables.sections import Section
from tracker.papers.understanding.words.heading_words import PLAINLY, plain_words
from tracker.papers.understanding.words.roles import ACTION_LIKE, DATE_LIKE, Role, meanings

FOLLOWED = (Role.TARGET, Role.STATUS, Role.PERCENT, Role.DONE_ON)
"""What is followed up has a day or a state."""
_SURE, _CLOSE = 0.55, 0.05
"""How sure a heading's meaning is, and how near to its first another of its meanings counts as well."""
_EVENTS = frozenset(("event", "events", "incident", "incidents", "description", "details", "history"))
"""Words of headings below which may stand what came about."""
_FIGURES = 0.5
"""Share of a column's cells that are figures, from which it holds such."""
_ORDERS, _FEW_ORDERS = 0.6, 0.3
"""Shares of texts that tell somebody to do something, from which most do, and below which they say something else."""


@dataclass
class Table:
    """Sections with the same header, understood together, and how much they look like a plan."""

    columns: Columns
    sections: list[Section] = field(default_factory=list)
    points: float = 0.0

    @property
    def names_actions(self) -> bool:
        """Whether the heading of its text column says that actions stand there."""
        return self._named in ACTION_LIKE

    @property
    def only_tells(self) -> bool:
        """Whether its texts say what is or may go wrong, or what came of things, or whose they are.

        Of what is to be done it says nothing.
        """
        return self._named in {Role.FINDING, Role.RISK, Role.PROGRESS, Role.OWNER, Role.SUPPORT} or (
            self._named is Role.OUTCOME and self._told < _FEW_ORDERS
        )

    @property
    def orders(self) -> bool:
        """Whether its texts, below no heading, tell somebody to do something."""
        return self.tells_to_act and not any(self.columns.headings)

    @property
    def mends(self) -> bool:
        """Whether it says of what was found what is to be done about it."""
        return self.names_actions and self.tells_to_act and self.columns.filled(Role.FINDING)

    @property
    def tells_to_act(self) -> bool:
        """Whether most of its texts tell somebody to do something."""
        return self._told >= _ORDERS

    @property
    def _told(self) -> float:
        """The share of its texts that tell somebody to do something."""
        inner = self.columns.inner
        return self.columns.profiles[inner].orders if inner is not None else 0.0

    @property
    def follows_up(self) -> bool:
        """Whether it names actions and says who does them, and by when or how they stand."""
        return self.names_actions and self.columns.filled(Role.OWNER) and self.columns.filled(*FOLLOWED)

    @property
    def tracks_issues(self) -> bool:
        """Whether it says of issues who sees to them, and by when or how they stand."""
        return self._named is Role.FINDING and self.columns.filled(Role.OWNER) and self.columns.filled(*FOLLOWED)

    @property
    def only_lists(self) -> bool:
        """Whether it says of things who has to do with them, but no day nor state, and its texts are no orders."""
        heading = set(plain_words(self.columns.headings[self.columns.inner or 0]))
        named = bool(heading & PLAINLY)
        return not (named or self.tells_to_act or self.columns.filled(*FOLLOWED, Role.PRIORITY, Role.PROGRESS))

    @property
    def tells_events(self) -> bool:
        """Whether it says no more of things than when they came or come about: "Date" and "Event"."""
        columns = self.columns
        if columns.inner is None or not _EVENTS & set(plain_words(columns.headings[columns.inner])):
            return False
        beside = {role for role, cells in zip(columns.roles, columns.profiles, strict=True) if cells.filled}
        return beside <= {columns.roles[columns.inner], *DATE_LIKE, Role.NOTE, Role.REF}

    @property
    def measures(self) -> bool:
        """Whether it says how much there is of things: by figures below no header, or of measures beside targets."""
        cells = self.columns.profiles
        aimed = (cells[at].figures for at, text in enumerate(self.columns.headings) if "target" in plain_words(text))
        if self._named is Role.OUTCOME and any(share >= _FIGURES for share in aimed):
            return True
        if self.sections[0].header is not None or self.columns.all(Role.OWNER):
            return False
        figures = sum(column.figures >= _FIGURES for column in cells if column.filled)
        return figures > 1 and 2 * figures >= sum(bool(column.filled) for column in cells) - 1

    @property
    def _named(self) -> Role | None:
        """What the heading means; an action where it may mean one as well as another thing."""
        found = meanings(self.columns.headings[self.columns.inner]) if self.columns.inner is not None else ()
        sure = [meaning.role for meaning in found if meaning.score >= max(_SURE, found[0].score - _CLOSE)]
        return next((role for role in sure if role in ACTION_LIKE), sure[0] if sure else None)
