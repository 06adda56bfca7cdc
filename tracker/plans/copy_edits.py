"""What was edited in a working copy of a plan, beside what was written here since it was made (domain 1.7, 5.3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from models.journal import Entry
from models.people import Person
from models.plan import Action
from models.queries import entries, people
from models.vocabulary import Reported
from tracker.papers.working_copy import STATUSES, CopyRow, Values, plain
from tracker.voice.formats import day, one_line
from tracker.work import Work

FIELDS = {
    "title": "wording", "owners": "owner", "target": "target date", "status": "status", "percent": "progress",
    "expected": "expected", "note": "note",
}  # fmt: skip
"""What a copy can say of an action, as people call it."""
_COLUMNS = {
    "title": "title", "owners": "owners", "target": "target", "status": "reported", "percent": "percent",
    "expected": "forecast",
}  # fmt: skip


@dataclass(frozen=True)
class Edited:
    """What a row of a copy changes of its action."""

    row: CopyRow
    action: Action
    now: Values
    values: Values
    """What the row says, beside what stands here now."""
    fields: tuple[str, ...]
    """What was edited there and stands here as it stood then."""
    newer: tuple[str, ...] = ()
    """What was edited there, but was written here since."""
    who: str = ""
    """Who wrote that."""
    emptied: tuple[str, ...] = ()
    """Cells that held something and are empty now: they change nothing."""

    @property
    def says_something(self) -> bool:
        """True where there is anything to tell of it."""
        return bool(self.fields or self.newer or self.emptied)

    def also_newer(self) -> Edited:
        """The same, with what was written here since written over."""
        return replace(self, fields=(*self.fields, *self.newer), newer=())


def edited(work: Work, action: Action, owners: Sequence[Person], row: CopyRow, seen: int | None = None) -> Edited:
    """Set what a row says beside what its action was when the copy was made, and is now.

    `seen` is the last entry that somebody was shown beside the copy, where that is later than the copy itself.

    Raises:
        Unclear: a cell cannot be read.

    """
    said = row.values()
    now = values_of(action, owners)
    later = [one for one in entries.history(work.db, action.id or 0) if (one.id or 0) > row.seen]
    was = _before(work, now, later)
    moved = [name for name in FIELDS if _of(said, name) not in {_of(was, name), _of(now, name)}]
    emptied = tuple(name for name in moved if not _of(said, name) and _of(said, name) != 0)
    changed = [name for name in moved if name not in emptied]
    since = [one for one in later if (one.id or 0) > (row.seen if seen is None else seen)]
    newer = tuple(name for name in changed if _writer(since, name) is not None)
    writers = dict.fromkeys(_name(work, _writer(since, name)) for name in newer)
    fields = tuple(name for name in changed if name not in newer)
    return Edited(row, action, now, said, fields, newer, " and ".join(writers), emptied)


def values_of(action: Action, owners: Sequence[Person]) -> Values:
    """An action as its row in a copy shows it."""
    return Values(
        title=plain(action.title),
        owners=tuple(person.name for person in owners),
        target=action.target,
        status=action.reported,
        percent=action.percent,
        expected=action.forecast,
    )


def in_words(values: Values, name: str) -> str:
    """One of the values in words."""
    match _of(values, name):
        case None | "" | ():
            return "nothing"
        case Reported() as status:
            return STATUSES[status].lower()
        case date() as found:
            return day(found)
        case int() as share:
            return f"{share} %"
        case tuple() as several:
            return ", ".join(several)
        case words:
            return one_line(str(words), 120)


def _before(work: Work, now: Values, later: Sequence[Entry]) -> Values:
    """The values before some entries: as the first of them found each."""
    first: dict[str, object] = {}
    for entry in reversed(later):
        first |= entry.before
    found: dict[str, Any] = {
        name: _value(work, name, first[column]) for name, column in _COLUMNS.items() if column in first
    }
    return replace(now, **found)


def _value(work: Work, name: str, data: object) -> object:
    if name == "owners" and isinstance(data, list):
        known = people.many(work.db, data)
        return tuple(known[one].name for one in data)
    if name == "title":
        return plain(str(data))
    if data is None or name == "percent":
        return data
    return Reported(str(data)) if name == "status" else date.fromisoformat(str(data))


def _of(values: Values, name: str) -> object:
    found: object = getattr(values, name)
    return found


def _writer(since: Sequence[Entry], name: str) -> Entry | None:
    """The last entry that changed a field."""
    column = _COLUMNS.get(name, "")
    return next(
        (one for one in reversed(since) if column in one.after and _changed(one.before, one.after, column)), None
    )


def _changed(before: Mapping[str, object], after: Mapping[str, object], column: str) -> bool:
    return before.get(column) != after.get(column)


def _name(work: Work, entry: Entry | None) -> str:
    return people.by_id(work.db, entry.actor_id).name if entry is not None and entry.actor_id is not None else "Chaser"
