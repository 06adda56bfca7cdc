"""Puts the values behind labels into the cells of the action that they speak of."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.papers.grid import Cell
from tracker.papers.understanding.words.found import Found
from tracker.papers.understanding.words.labels import Labelled
from tracker.papers.understanding.words.looks import is_certain_date, is_status_like
from tracker.papers.understanding.words.roles import ACTION_LIKE, Role, may_mean

_CELLS = {
    Role.OWNER: "owner",
    Role.SUPPORT: "support",
    Role.TARGET: "target",
    Role.REVISED: "revised",
    Role.START: "start",
    Role.DONE_ON: "done_on",
    Role.PERCENT: "percent",
    Role.OUTCOME: "outcome",
    **dict.fromkeys(ACTION_LIKE, "action"),
}
"""Where a labelled value goes, by the name of the cell."""


def add_labels(found: Found, labelled: Sequence[Labelled]) -> None:
    """Adds labelled values to an action; a second value of one label is kept as a note."""
    for label in labelled:
        found.labels.append(label.label)
        name = "done_on" if _is_its_day(label) else _CELLS.get(label.role, "")
        if name and not getattr(found, name).text:
            setattr(found, name, Cell(label.text))
        elif label.role is Role.STATUS or _says_how_it_stands(label):
            found.statuses = (*found.statuses, Cell(label.text))
        elif label.role is Role.PROGRESS:
            found.progress = f"{found.progress}\n{label.text}".strip()
        elif label.role is Role.REF and not found.ref:
            found.ref = label.text
        elif label.role is Role.PRIORITY and not found.priority:
            found.priority = label.text
        else:
            found.notes.append((label.label, label.text))


def _is_its_day(label: Labelled) -> bool:
    """Whether a state has its day for a value: "Done: 3 March 2026"."""
    return label.role is Role.STATUS and is_status_like(label.label) and is_certain_date(label.text)


def _says_how_it_stands(label: Labelled) -> bool:
    """Whether what may tell of progress only names a state: "Position: Overdue"."""
    return may_mean(label.label, Role.STATUS, 0.9) and is_status_like(label.text)
