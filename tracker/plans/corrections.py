"""Apply a corrected paper to its plan; progress recorded here and the first agreed dates stay (domain 1.7, 2.3)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from models.plan import Action, Paper, Plan, Revision
from models.queries import plans
from tracker import messages, outbox
from tracker.actions import journal, nudging, ratings, updates
from tracker.actions.wordings import OF_PAPERS
from tracker.messages.papers import Corrected, Correction, CorrectionLine
from tracker.plans import paper_columns, paper_questions, planting
from tracker.plans.differences import Again, Difference, difference
from tracker.plans.plan_rows import PaperRows
from tracker.plans.plan_structure import Spot, lay_out
from tracker.rules.changes import agreed
from tracker.rules.references import free
from tracker.rules.wording import listed
from tracker.voice.formats import day
from tracker.work import Work


def preview(work: Work, plan: Plan, paper: Paper, doubts: tuple[messages.Doubt, ...]) -> Correction:
    """What a corrected paper would change."""
    found = difference(work, plan, paper)
    rows = PaperRows(paper)
    return Correction(
        paper_id=paper.id or 0,
        file_name=paper.name,
        key=plan.key,
        title=plan.title,
        new=tuple(str(rows.rows[position]["action"]) for position in found.new),
        changed=tuple(_line(one) for one in found.again if one.is_changed),
        gone=tuple(CorrectionLine(action.number or 0, action.title, "") for action in found.gone),
        moved=sum(one.has_moved for one in found.again),
        kept=tuple(
            CorrectionLine(one.action.number or 0, one.action.title, _named(one.kept))
            for one in found.again
            if one.kept
        ),
        same=sum(not (one.is_changed or one.has_moved) for one in found.again),
        questions=len(paper_questions.waiting(work, paper)),
        doubts=doubts,
        taken=paper_columns.taken(work, paper),
    )


def apply(work: Work, plan: Plan, paper: Paper) -> Corrected:
    """Bring a plan to what its corrected paper says; who calls this has claimed the paper."""
    found = difference(work, plan, paper)
    rows = PaperRows(paper)
    owners = paper_questions.owners(work, paper)
    planting.remember(work, plan, paper, owners)
    refs_before = {action.id or 0: action.ref for action in found.gone}
    number = plans.next_number(work.db)
    spots = lay_out(work, plan, rows.rows)
    for one in found.again:
        _place(work, one.action, spots[one.position])
    _lay_down(work, plan, found, refs_before, spots)
    for one in found.again:
        _correct(work, plan, paper, one, rows)
    for count, position in enumerate(found.new):
        action = planting.plant_action(work, plan, rows, position, spots[position], number + count, owners)
        ratings.rerate(work, action, plan)
        nudging.replan(work, action, plan)
    paper.plan_id = plan.id
    changed = sum(one.is_changed for one in found.again)
    moved = sum(one.has_moved for one in found.again)
    return Corrected(plan.key, plan.title, len(found.new), changed, len(found.gone), moved)


def _place(work: Work, action: Action, spot: Spot) -> None:
    action.block_id, action.parent_id = spot.block_id, spot.parent_id
    action.ref, action.position = spot.ref, spot.position
    work.db.add(action)


def _lay_down(work: Work, plan: Plan, found: Difference, refs: Mapping[int, str], spots: tuple[Spot, ...]) -> None:
    """Mark what the paper no longer has as gone: it keeps its history, but its printed reference is free again."""
    taken = {spot.ref for spot in spots} | plans.references(work.db, plan.id or 0)
    for action in found.gone:
        action.ref = free(f"{refs[action.id or 0]} (gone)", taken)
        taken.add(action.ref)
        journal.change(work, action, journal.IMPORTED, {"gone": True})
        outbox.withdraw(work, action.id or 0, nudging.REMINDER)
    work.db.flush()


def _correct(work: Work, plan: Plan, paper: Paper, one: Again, rows: PaperRows) -> None:
    """Write what changed of one action; a new target date is a revision that whoever applies the paper agrees to."""
    sets: dict[str, Any] = dict(one.sets)
    if one.new_date is not None:
        today = work.today(plan.zone)
        sets |= agreed(updates.standing_of(one.action, today), one.new_date, today)
        work.db.add(_revision(work, paper, one.action, one.new_date))
    if one.owners is not None:
        sets["owner_id"] = one.owners[0] if one.owners else None
    if sets:
        row = rows.rows[one.position]
        words = row["full_text"] or row["action"]
        updates.write(work, one.action, plan, journal.IMPORTED, sets, words, owners=one.owners)
    planting.write_down(work, one.action, rows, one.position)


def _revision(work: Work, paper: Paper, action: Action, new_date: date) -> Revision:
    return Revision(
        action_id=action.id or 0,
        from_day=action.target,
        to_day=new_date,
        reason=f"the corrected paper {paper.name}",
        author_id=paper.brought_by,
        asked_at=work.now,
        approver_id=work.actor_id,
        approved=True,
    )


def _line(one: Again) -> CorrectionLine:
    said_below = {"target_text"} if one.new_date is not None else set()
    names = (set(one.sets) - said_below) | ({"owner_id"} if one.owners is not None else set())
    what = [_named(names)] if names else []
    if one.new_date is not None:
        what.append(f"a new target date, {day(one.new_date)} instead of {day(one.action.target)}")
    return CorrectionLine(one.action.number or 0, one.action.title, "; ".join(what))


def _named(fields: Collection[str]) -> str:
    return listed(tuple(dict.fromkeys(label for name, label in OF_PAPERS.items() if name in fields)))
