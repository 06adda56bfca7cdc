"""Write the journal: every change of an action with before and after, so that the present is explained by the past."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from models.journal import Entry
from models.plan import Action
from models.vocabulary import Meaning, Reported
from tracker.work import Work

Value = str | int | list[str] | bool | None
"""A field's value as the journal keeps it: days as ISO texts."""

_DATES = {
    "baseline", "target", "forecast", "starts_on", "complete_on", "hold_until", "snoozed_until", "updated_on",
    "override_until", "slipped_on", "review_on",
}  # fmt: skip
IMPORTED = "imported"
"""Kind of the entry that a paper makes."""
_ENUMS: dict[str, type[StrEnum]] = {"reported": Reported, "override": Meaning}


def change(
    work: Work,
    action: Action,
    kind: str,
    values: Mapping[str, Any],
    words: str = "",
    undoes: int | None = None,
    *,
    plan_only: bool = False,
) -> Entry:
    """Set fields of an action and write down what they were and are; the words are kept as said.

    `plan_only` keeps the words among the people of the plan.

    What somebody says again, without changing it, is written down too: it still holds when what was said before it is
    taken back (`tracker.replies.undo`).
    """
    changed = {name: value for name, value in values.items() if getattr(action, name) != value}
    written = changed if kind == IMPORTED else values
    entry = Entry(
        action_id=action.id or 0,
        plan_id=action.plan_id,
        at=work.now,
        actor_id=work.actor_id,
        way=work.way,
        kind=kind,
        words=words,
        plan_only=plan_only,
        before={name: to_data(getattr(action, name)) for name in written},
        after={name: to_data(value) for name, value in written.items()},
        heard_id=work.heard_id,
        undoes_id=undoes,
    )
    for name, value in changed.items():
        setattr(action, name, value)
    if changed:
        action.version += 1
    work.db.add(entry)
    work.db.flush()
    return entry


def to_data(value: Any) -> Value:  # noqa: ANN401 - any field of an action
    """A field's value as plain data."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return value.value
    kept: Value = list(value) if isinstance(value, tuple) else value
    return kept


def from_data(name: str, value: Value) -> Any:  # noqa: ANN401 - any field of an action
    """A field's value from what the journal kept."""
    if value is None:
        return None
    if name in _DATES:
        return date.fromisoformat(str(value))
    return _ENUMS[name](str(value)) if name in _ENUMS else value
