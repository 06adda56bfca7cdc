"""Take back what one said last: a new entry for each that it brought, nothing is deleted (domain 5.3)."""

from __future__ import annotations

from collections.abc import Collection

from models.journal import Entry
from models.plan import Action
from models.queries import actions, entries, people
from tracker import access, journal, messages, updates
from tracker.refusals import NothingToUndo
from tracker.work import Work


def last(work: Work, action_ids: Collection[int] = ()) -> messages.Undone:
    """Undo what the person said last; of the actions given, where some are.

    Raises:
        NothingToUndo: there is nothing of theirs that is not undone yet.

    """
    found = entries.last_of(work.db, work.actor.id or 0, action_ids)
    if found is None:
        raise NothingToUndo
    return _undo(work, (found,) if found.heard_id is None else entries.of_heard(work.db, found.heard_id))


def of_heard(work: Work, heard_id: int) -> messages.Undone:
    """Undo all that one thing heard brought, which the person said themselves.

    Raises:
        NothingToUndo: it is undone already, or was somebody else's.

    """
    rows = tuple(row for row in entries.of_heard(work.db, heard_id) if row.actor_id == work.actor_id)
    if not rows:
        raise NothingToUndo
    return _undo(work, rows)


def _undo(work: Work, rows: Collection[Entry]) -> messages.Undone:
    changed: list[messages.Changed] = []
    kept: list[str] = []
    for row in reversed(tuple(rows)):
        found = actions.by_ids(work.db, {row.action_id})[row.action_id]
        action, plan = found
        access.action_to_update(work, action.number or 0)
        back = {name: journal.from_data(name, value) for name, value in row.before.items() if _still(action, row, name)}
        kept.extend(_written_over(work, action, row, name) for name in row.before if name not in back)
        changed.append(updates.write(work, action, plan, "undo", back, "", undoes=row.id))
    return messages.Undone(tuple(changed), tuple(kept))


def _still(action: Action, row: Entry, name: str) -> bool:
    return bool(journal.to_data(getattr(action, name)) == row.after[name])


def _written_over(work: Work, action: Action, row: Entry, name: str) -> str:
    later = entries.later_writer(work.db, row, name)
    who = people.by_id(work.db, later).name if later is not None else "somebody"
    label = updates.LABELS.get(name, name.replace("_", " "))
    return f"#{action.number}: {label} stays, since {who} wrote it later."
