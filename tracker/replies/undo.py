"""Take back what one said last: a new entry for each that it brought, nothing is deleted (domain 5.3)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from models.journal import Entry
from models.plan import Action, Plan
from models.post import Outbox
from models.queries import absences, actions, entries, people, questions
from models.queries.actions import Line
from models.vocabulary import Meaning, Way
from tracker import access, lines, messages, outbox
from tracker.actions import asked, handing, journal, settling, updates, wordings
from tracker.declined import UndoneAlready
from tracker.people import leaving
from tracker.refusals import NothingToUndo
from tracker.replies import sharing
from tracker.rules.changes import Ask
from tracker.rules.wording import listed
from tracker.voice.formats import change
from tracker.work import Work

_ANSWER = "answer"
"""Kind of the mails that say what was understood."""
_HANDOVER = "handover"
_DECISIONS = {"checked", "sent back", "new date", "closed"}
"""Kinds of entries of which the owner was told."""

Taken = messages.Undone | messages.Told
"""What was taken back of actions, or that somebody is away no more."""


def last(work: Work, action_ids: Collection[int] = ()) -> Taken:
    """Undo what the person said last; of the actions given, where some are.

    Raises:
        NothingToUndo: there is nothing of theirs that is not undone yet.

    """
    found = entries.last_of(work.db, work.actor.id or 0, action_ids)
    away = None if action_ids else absences.said_last(work.db, work.actor.id or 0)
    if away is not None and (found is None or (found.heard_id or 0) < (away.heard_id or 0)):
        return leaving.taken_back(work, away)
    if found is None:
        raise NothingToUndo
    return _undo(work, (found,) if found.heard_id is None else _own(work, found.heard_id))


def of_heard(work: Work, heard_id: int) -> Taken:
    """Undo all that one thing heard brought, which the person said themselves.

    Raises:
        UndoneAlready: it is undone already, or was somebody else's.

    """
    rows = _own(work, heard_id)
    away = absences.heard_as(work.db, work.actor.id or 0, heard_id)
    if away is not None:
        return leaving.taken_back(work, away)
    if not rows:
        raise UndoneAlready
    return _undo(work, rows)


def in_thread(work: Work, thread: Outbox | None, action_ids: Collection[int]) -> Taken:
    """Undo what the answered mail confirms; in any other thread, what was said last of its actions.

    Raises:
        NothingToUndo, UndoneAlready: as above.

    """
    if thread is not None and thread.kind == _ANSWER:
        heard_id = entries.heard_as(work.db, Way.MAIL, thread.key.removeprefix(f"{_ANSWER}:"))
        if heard_id is not None:
            return of_heard(work, heard_id)
    return last(work, action_ids)


@dataclass
class _Whole:
    """What undoing several entries of one action comes to."""

    action: Action
    plan: Plan
    was: Meaning
    before: dict[str, Any]
    after: dict[str, Any]


def _own(work: Work, heard_id: int) -> tuple[Entry, ...]:
    return tuple(row for row in entries.of_heard(work.db, heard_id) if row.actor_id == work.actor_id)


def _undo(work: Work, rows: Sequence[Entry]) -> messages.Undone:
    heard_ids = {row.heard_id for row in rows if row.heard_id is not None}
    notes = _ask_no_longer(work, heard_ids)
    wholes: dict[int, _Whole] = {}
    kept: list[str] = []
    for row in reversed(rows):
        action, plan = _to_take_back(work, row)
        history = entries.history(work.db, row.action_id)
        back = {name: _standing(history, row, name) for name in row.after}
        kept += _written_over(work, action, history, row)
        before = {name: journal.to_data(getattr(action, name)) for name in back if name != "owners"}
        changed = _write_back(work, action, plan, row, back)
        row.plan_only = row.plan_only or row.kind == sharing.KIND  # what was shared is kept again
        if row.kind == handing.LEAVE:
            handing.end_cover(work, action, work.today_of(plan.zone, row.at))
        whole = wholes.setdefault(row.action_id, _Whole(action, plan, changed.was, {}, {}))
        whole.before = {**before, **whole.before}
        whole.after |= {name: journal.to_data(getattr(action, name)) for name in before}
    _ask_again(work, heard_ids)
    _tell_owners(work, rows, wholes)
    _tell_those_given(work, rows, wholes)
    shown = [_shown(work, whole) for whole in wholes.values()]
    return messages.Undone(tuple(shown), (*dict.fromkeys(kept), *notes))


def _to_take_back(work: Work, row: Entry) -> Line:
    """The action of an entry of theirs. Who gave it away need not lead its plan, as an administrator for a leaver."""
    action, _ = actions.by_ids(work.db, {row.action_id})[row.action_id]
    find = access.action if row.kind == _HANDOVER else access.action_to_update
    return find(work, action.number or 0)


def _write_back(work: Work, action: Action, plan: Plan, row: Entry, back: dict[str, Any]) -> messages.Changed:
    owners = back.pop("owners", None)
    values = {name: journal.from_data(name, value) for name, value in back.items()}
    changed = {name: value for name, value in values.items() if getattr(action, name) != value}
    return updates.write(work, action, plan, "undo", changed, "", undoes=row.id, owners=owners)


def _shown(work: Work, whole: _Whole) -> messages.Changed:
    changes = wordings.between(work, whole.before, whole.after)
    return messages.Changed(lines.item(work, whole.action, whole.plan), whole.was, changes)


def _standing(history: Sequence[Entry], undone: Entry, name: str) -> journal.Value:
    """What a field is without an entry: as written last by what still stands; as it was at first where nothing does."""
    value: journal.Value = None
    for entry in reversed([entry for entry in history if name in entry.before]):
        value = entry.before[name]
    for entry in _still(history, undone):
        value = entry.after.get(name, value)
    return value


def _still(history: Iterable[Entry], undone: Entry) -> list[Entry]:
    """The entries that stand: neither taken back, nor a taking back, nor the one that is taken back now."""
    history = tuple(history)
    gone = {entry.undoes_id for entry in history} | {undone.id}
    return [entry for entry in history if entry.undoes_id is None and entry.id not in gone]


def _written_over(work: Work, action: Action, history: Sequence[Entry], undone: Entry) -> list[str]:
    """What stays as it is, since somebody wrote it later."""
    later = [entry for entry in _still(history, undone) if (entry.id or 0) > (undone.id or 0)]
    said: list[str] = []
    for name, label in wordings.LABELS.items():
        writers = [entry.actor_id for entry in later if name in entry.after]
        is_moved = name in undone.after and undone.before.get(name) != undone.after[name]
        if not is_moved or not writers:
            continue
        who = "you" if writers[-1] == work.actor_id else _name(work, writers[-1])
        now = wordings.value(work, name, journal.to_data(getattr(action, name)))
        said.append(f"#{action.number}: {change(label, '', now)} stays, since {who} wrote it later.")
    return said


def _name(work: Work, person_id: int | None) -> str:
    return people.by_id(work.db, person_id).name if person_id is not None else "somebody"


def _ask_no_longer(work: Work, heard_ids: Iterable[int]) -> list[str]:
    """Withdraw what others were asked because of what is taken back; what they decided already stays."""
    notes: list[str] = []
    for heard_id in heard_ids:
        notes += [
            f"What {_name(work, row.person_id)} decided on #{row.about['action']} since then stays."
            for row in questions.decided_of(work.db, heard_id)
            if row.kind in set(Ask) and row.person_id != work.actor_id
        ]
        for row in questions.opened_by(work.db, heard_id):
            asked.withdraw(work, row, "it was taken back")
            settling.forget_revision(work, row)
            if row.person_id != work.actor_id:
                notes.append(f"{_name(work, row.person_id)} is no longer asked about #{row.about['action']}.")
    return notes


def _ask_again(work: Work, heard_ids: Iterable[int]) -> None:
    """Ask again what had been answered, or needed no answer any more, by what is taken back."""
    for heard_id in heard_ids:
        for row in questions.closed_by(work.db, heard_id):
            if row.kind in set(Ask) | {settling.CONTRADICTION}:
                settling.reopen(work, row)


def _tell_owners(work: Work, rows: Sequence[Entry], wholes: dict[int, _Whole]) -> None:
    """An owner who was told of a decision hears that it was taken back."""
    for row in rows:
        whole = wholes[row.action_id]
        owner_id = whole.action.owner_id
        if row.kind in _DECISIONS and owner_id is not None and owner_id != work.actor_id:
            told = messages.Told(
                f"{work.actor.name} took back what was decided on #{whole.action.number}.",
                lines.item(work, whole.action, whole.plan),
            )
            outbox.tell(work, people.by_id(work.db, owner_id), f"undone:{row.id}", told, about=(row.action_id,))


def _tell_those_given(work: Work, rows: Sequence[Entry], wholes: Mapping[int, _Whole]) -> None:
    """Whoever was given actions hears that they are not theirs any more."""
    lost: defaultdict[int, list[Action]] = defaultdict(list)
    for row in rows:
        was, action = row.after.get("owner_id"), wholes[row.action_id].action
        if row.kind == _HANDOVER and was not in {None, work.actor_id, action.owner_id}:
            lost[int(was)].append(action)
    for person_id, taken in lost.items():
        named = listed(tuple(f"#{action.number}" for action in taken))
        told = messages.Told(f"{work.actor.name} took back what they gave you: {named}. Nothing is asked of you there.")
        about = [action.id or 0 for action in taken]
        outbox.tell(work, people.by_id(work.db, person_id), f"taken:{rows[0].id}", told, about=about)
