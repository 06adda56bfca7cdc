"""A plan as a working copy: out as a file, back with edits, shown as a difference, applied on a yes (domain 1.7).

What was written here since the copy was made is never written over in silence: it is shown apart, and stays unless
whoever brought the copy chooses otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from models.plan import Plan
from models.post import Question
from models.queries import actions, asking, entries, people, plans
from models.queries.actions import Line
from tracker import access, lines, messages
from tracker.actions import asked, handing, updates, updating
from tracker.answer import Answer
from tracker.forms import FormRefused
from tracker.heard import CopyBrought
from tracker.messages.papers import CorrectionLine
from tracker.papers import working_copy
from tracker.papers.working_copy import HEADER, STATUSES, CopyRow, Unclear
from tracker.papers.writing.sheets import Cell, Shaded, Sheet
from tracker.people import directory
from tracker.plans import copy_edits
from tracker.plans.copy_edits import FIELDS, Edited
from tracker.questions import exports
from tracker.refusals import NoSuchAction, Refusal
from tracker.rules.phrases import Change
from tracker.voice.formats import change as changed_words
from tracker.voice.words import say
from tracker.work import Work

KIND = "copy"
"""Kind of the question whether to apply what was edited in a copy."""
_STATED = {"status", "percent", "expected", "target", "note"}


@dataclass(frozen=True)
class _Looked:
    """A copy beside its plan."""

    plan: Plan
    edits: tuple[Edited, ...]
    """What changes something, or would."""
    refused: tuple[CorrectionLine, ...]
    """What cannot be taken, and why."""

    @property
    def ready(self) -> int:
        """How many actions would change."""
        return sum(bool(one.fields) for one in self.edits)


def export(work: Work, plan: Plan, text: str = "") -> Answer:
    """A plan as a file to be edited and sent back; for those who decide on it.

    Raises:
        LeadOnly: the person neither leads nor directs it.

    """
    access.require_lead(work, plan)
    kind = exports.CSV if exports.CSV in text.lower().split() else exports.EXCEL
    found = actions.leaves(work.db, {plan.id or 0})
    choices = {HEADER.index("Status"): tuple(STATUSES.values())}
    sheet = Sheet(plan.key, HEADER, _rows(work, plan, found), choices)
    name = f"{plan.key} {working_copy.NAME} {work.today(plan.zone).isoformat()}"
    file = exports.written(sheet, name, kind)
    made = messages.CopyMade(plan.key, file.name, len(found), working_copy.TO_EDIT)
    return Answer(said=say(made, work.tongues[work.way]), file=file)


def take(work: Work, heard: CopyBrought) -> messages.CopyCame:
    """Show what was edited in a copy, and ask whether to apply it.

    Raises:
        NoSuchPlan: its plan is none that the person may see. LeadOnly: they neither lead nor direct it.

    """
    rows = heard.copy.rows
    plan = access.plan(work, rows[0].key if rows else "of that copy")
    access.require_lead(work, plan)
    looked = _looked(work, plan, rows)
    choices: tuple[messages.Choice, ...] = ()
    if any(one.fields or one.newer for one in looked.edits):
        told = {str(one.row.number): _last_entry(work, one.action.id or 0) for one in looked.edits}
        about = {"key": plan.key, "rows": [one.row.as_data() for one in looked.edits], "told": told}
        _, choices = asked.put(work, work.actor, KIND, about, _choices(looked))
    return messages.CopyCame(
        file_name=heard.file_name,
        key=plan.key,
        title=plan.title,
        edits=tuple(_line(one) for one in looked.edits if one.fields),
        newer=tuple(_newer(one) for one in looked.edits if one.newer),
        refused=looked.refused,
        emptied=sum(len(one.emptied) for one in looked.edits),
        unmarked=heard.copy.unmarked,
        same=len(rows) - len(looked.edits) - len(looked.refused),
        choices=choices,
    )


def decide(work: Work, question: Question, choice: str, _words: str) -> messages.Understood | messages.Told:
    """Apply what was edited, with or without what is newer here, or leave it."""
    if choice == "leave":
        return messages.Told("Then nothing is changed.")
    about = question.about
    plan = access.plan(work, str(about["key"]))
    access.require_lead(work, plan)
    seen = {int(number): int(entry_id) for number, entry_id in about["told"].items()} if choice == "all" else {}
    looked = _looked(work, plan, [CopyRow.from_data(data) for data in about["rows"]], seen)
    results = [result for one in looked.edits if one.fields for result in _apply(work, plan, one)]
    if not results:
        return messages.Told("There is nothing left to apply: the plan was changed meanwhile. Send the file again.")
    return updates.understood(work, results)


def _rows(work: Work, plan: Plan, found: Sequence[Line]) -> tuple[tuple[Cell, ...], ...]:
    owners = actions.owners(work.db, {action.id or 0 for action, _ in found})
    areas = asking.areas_of_blocks(work.db, {plan.id or 0})
    last = plans.last_entries(work.db, plan.id or 0)

    def row(item: messages.Item, line: Line) -> tuple[Cell, ...]:
        action = line[0]
        own = "; ".join(person.name for person in owners.get(action.id or 0, ()))
        under = "; ".join(area.title for area in areas.get(action.block_id, ()))
        status = STATUSES[action.reported] if action.reported else ""
        return (
            item.number, item.ref, under, action.title, own, action.target, status, action.percent, action.forecast, "",
            Shaded(item.meaning.words, item.colour), item.progress,
            working_copy.mark(plan.key, item.number, last.get(action.id or 0, 0)),
        )  # fmt: skip

    return tuple(row(item, line) for item, line in zip(lines.items(work, found), found, strict=True))


def _looked(work: Work, plan: Plan, rows: Iterable[CopyRow], seen: Mapping[int, int] | None = None) -> _Looked:
    """Look at each row; where `seen` names it, what was written until then may be written over."""
    seen = seen or {}
    edits: list[Edited] = []
    refused: list[CorrectionLine] = []
    for row in rows:
        try:
            action, its_plan = access.action(work, row.number)
            if its_plan.id != plan.id or action.gone:
                raise NoSuchAction(number=row.number)
            owners = actions.owners_of(work.db, action)
            one = copy_edits.edited(work, action, owners, row, seen.get(row.number))
            _checked(work, plan, one.also_newer())
        except (Refusal, Unclear) as problem:
            refused.append(CorrectionLine(row.number, dict(row.cells).get("Action", ""), str(problem)))
        except FormRefused as problem:
            title = dict(row.cells).get("Action", "")
            refused.append(CorrectionLine(row.number, title, " ".join(problem.problems.values())))
        else:
            edits += [one] if one.says_something else []
    return _Looked(plan, tuple(edits), tuple(refused))


def _checked(work: Work, plan: Plan, one: Edited) -> tuple[tuple[Change, ...], tuple[int, ...]]:
    """What an edit states of its action, and who shall own it; nobody where that is as before.

    Raises:
        FormRefused: something that cannot be taken. NoSuchPerson, WhichPerson, MayNotSee: nor can an owner.

    """
    said, stated = one.values, _STATED & set(one.fields)
    status = said.status.value if said.status else ""
    answers = {
        "status": status if "status" in stated else "",
        "percent": str(said.percent) if "percent" in stated else "",
        "forecast": _iso(said.expected) if "expected" in stated else "",
        "target": _iso(said.target) if "target" in stated else "",
        "note": said.note if "note" in stated else "",
    }
    changes = updating.changes_of(one.action, answers, work.today(plan.zone)) if stated else ()
    owners = [directory.meant(work, plan, name) for name in said.owners] if "owners" in one.fields else []
    for person in owners:
        handing.require_sight(work, plan, person)
    return changes, tuple(dict.fromkeys(person.id or 0 for person in owners))


def _apply(work: Work, plan: Plan, one: Edited) -> list[messages.Changed]:
    """Do what was edited of one action: one result for all of it."""
    action, note = one.action, one.values.note
    changes, owners = _checked(work, plan, one)
    results = list(updates.apply(work, [updates.Statement(action, plan, change, note) for change in changes]))
    if owners:
        previous = action.owner_id
        results.append(updates.write(work, action, plan, "handover", {"owner_id": owners[0]}, "", owners=owners))
        if owners[0] != previous:
            handing.given(work, action, plan, people.by_id(work.db, owners[0]), previous, "")
    if "title" in one.fields:
        results.append(updates.write(work, action, plan, "update", {"title": one.values.title}, ""))
    return [updates.merged(results)]


def _choices(looked: _Looked) -> asked.Choices:
    newer = sum(bool(one.newer and not one.fields) for one in looked.edits)
    apply = (("apply", f"Apply {looked.ready}", "primary"),) if looked.ready else ()
    over = (
        (("all", f"Apply all {looked.ready + newer}, also over what is newer", ""),)
        if any(one.newer for one in looked.edits)
        else ()
    )
    return (*apply, *over, ("leave", "Leave it all", "danger"))


def _line(one: Edited) -> CorrectionLine:
    shown = (
        changed_words(
            FIELDS[name],
            "" if name == "title" else copy_edits.in_words(one.now, name),
            copy_edits.in_words(one.values, name),
        )
        for name in one.fields
    )
    return CorrectionLine(one.row.number, one.action.title, "; ".join(shown))


def _newer(one: Edited) -> CorrectionLine:
    """What stays as it was written here since, beside what the copy has."""
    shown = (
        f"{FIELDS[name]}: {copy_edits.in_words(one.values, name)} in the file, "
        f"{copy_edits.in_words(one.now, name)} here"
        for name in one.newer
    )
    return CorrectionLine(one.row.number, one.action.title, f"{'; '.join(shown)}, as {one.who} wrote since")


def _last_entry(work: Work, action_id: int) -> int:
    return max((entry.id or 0 for entry in entries.history(work.db, action_id)), default=0)


def _iso(value: date | None) -> str:
    return value.isoformat() if value else ""


SETTINGS: Mapping[str, Callable[[Work, Plan, str, str], object]] = {
    "export": lambda work, plan, text, _channel: export(work, plan, text),
}
