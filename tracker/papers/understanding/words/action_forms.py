"""Forms: small tables with labels at the left and what they hold at the right, one for each action or finding."""

from __future__ import annotations

from tracker.papers.grid import Grid, Row
from tracker.papers.understanding.words.labels import label_role
from tracker.papers.understanding.words.looks import is_status_like
from tracker.papers.understanding.words.roles import ACTION_LIKE, Role

_WIDEST = 6
_MOSTLY = 0.6
"""Share of the rows that have a label at the left, from which the table is a form."""
_LEAST_ROWS = 3


def is_action_form(grid: Grid) -> bool:
    """Whether a table has an action, and who does it or by when, behind labels of their own, each of which comes once.

    A column of types, "Action" above "Risk", holds no owner's label, and those that stand again and again are values.
    """
    rows = [row for row in grid.rows if len(row.own) > 1]
    labels = [row.own[0][1].flat.rstrip(":").casefold() for row in rows if _role(row)]
    roles = {role for row in rows if (role := _role(row))}
    told = roles & set(ACTION_LIKE) and roles & {Role.OWNER, Role.TARGET}
    many = len(labels) >= max(_LEAST_ROWS, _MOSTLY * len(rows))
    return grid.width <= _WIDEST and bool(told) and many and len(set(labels)) == len(labels)


def _role(row: Row) -> Role | None:
    """What the label at the left of a row means."""
    text = row.own[0][1].flat.rstrip(":")
    return None if is_status_like(text) else label_role(text)
