"""What happened to one action, as people read it: the latest entries of its journal, newest first (domain 5.3)."""

from __future__ import annotations

from collections.abc import Sequence

from models.journal import Entry
from models.plan import Action, Plan
from models.queries import actions, asking, people
from tracker import access, messages
from tracker.actions import journal, wordings
from tracker.rules.wording import listed
from tracker.voice.formats import change, clause
from tracker.work import Work

KINDS = {
    journal.IMPORTED: "brought a corrected paper", "update": "said", "note": "noted", "undo": "took it back",
    "handover": "handed it over", "snoozed": "put reminders off", "checked": "checked and accepted",
    "sent back": "sent it back", "new date": "agreed to a new date", "closed": "closed it",
    "override": "set the rating", "shared": "shared what they had said",
    "review set": "set a day to look at the outcome", "review asked": "asked about the outcome",
    "review": "looked at the outcome",
}  # fmt: skip
"""What somebody did, by the kind of the entry that tells of it."""


def of_action(work: Work, action: Action) -> tuple[messages.HistoryLine, ...]:
    """The latest entries of an action."""
    first = asking.first_entries(work.db, {action.id or 0})
    rows = actions.entries(work.db, action.id or 0)
    known = people.many(work.db, {entry.actor_id for entry in rows if entry.actor_id is not None})
    names = {person_id: person.name for person_id, person in known.items()}
    is_theirs = access.is_of_plan(work, work.db.get_one(Plan, action.plan_id))
    return tuple(
        messages.HistoryLine(entry.at, "It", entry.way, "came in with the paper")
        if entry.id in first
        else messages.HistoryLine(
            entry.at, names.get(entry.actor_id or 0, "Chaser"), entry.way, _what(work, entry, is_theirs=is_theirs)
        )
        for entry in rows
    )


def _what(work: Work, entry: Entry, *, is_theirs: bool) -> str:
    """What an entry tells: what was done, in which words where they are for the reader, and what that changed."""
    did = KINDS.get(entry.kind, entry.kind)
    if entry.kind == journal.IMPORTED and "gone" in entry.after:
        return "brought a paper that " + ("no longer has it" if entry.after["gone"] else "has it again")
    words = entry.words if is_theirs else entry.open_words
    said = f" “{clause(words)}”" if words and entry.kind != journal.IMPORTED else ""
    shown = wordings.in_words(work, entry, with_texts=is_theirs or not entry.plan_only)
    changed = [change(one.field, one.before, one.after) for one in shown]
    if entry.kind == journal.IMPORTED:
        changed += _only_named(entry)
    return f"{did}{said}" + (f" ({'; '.join(changed)})" if changed else "")


def _only_named(entry: Entry) -> Sequence[str]:
    """What a corrected paper says otherwise that is too long to be said before and after."""
    told = set(wordings.LABELS)
    names = {label for name, label in wordings.OF_PAPERS.items() if name in told & entry.after.keys()}
    others = (label for name, label in wordings.OF_PAPERS.items() if name in entry.after.keys() - told)
    found = tuple(dict.fromkeys(label for label in others if label not in names))
    return [f"other {listed(found)}"] if found else []
