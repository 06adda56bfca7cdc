"""Make a draft plan of a paper, and set it going on release (domain 1.1, 1.6)."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

from models.people import Person
from models.plan import Action, Paper, Plan
from models.queries import actions, entries, plans
from tracker.actions import journal, nudging, ratings
from tracker.papers.draft import Draft
from tracker.people import register
from tracker.plans import paper_questions
from tracker.plans.plan_rows import PaperRows
from tracker.plans.plan_structure import Spot, lay_out
from tracker.work import Work


def to_data(draft: Draft) -> dict[str, Any]:
    """A draft as plain data, for the database."""
    data: dict[str, Any] = json.loads(json.dumps(dataclasses.asdict(draft), default=str))
    return data


def plant(work: Work, paper: Paper, key: str) -> Plan:
    """Make the draft plan of a paper, with all its actions."""
    plan = _plan(work, paper, key)
    rows = PaperRows(paper)
    owners = paper_questions.owners(work, paper)
    remember(work, plan, paper, owners)
    number = plans.next_number(work.db)
    for position, spot in enumerate(lay_out(work, plan, rows.rows)):
        plant_action(work, plan, rows, position, spot, number + position, owners)
    paper.plan_id = plan.id
    return plan


def plant_action(
    work: Work,
    plan: Plan,
    rows: PaperRows,
    position: int,
    spot: Spot,
    number: int,
    owners: dict[str, Person | None],
) -> Action:
    """Make the action of one row; its entry in the journal says all that the row brought."""
    row = rows.rows[position]
    action = Action(
        plan_id=plan.id or 0,
        block_id=spot.block_id,
        parent_id=spot.parent_id,
        number=number,
        ref=spot.ref,
        position=spot.position,
        title=row["action"],
    )
    work.db.add(action)
    work.db.flush()
    ids = owner_ids(rows, position, owners)
    entries.put_owners(work.db, action.id or 0, ids)
    values = {**rows.values(position), "owner_id": ids[0] if ids else None}
    entry = journal.change(work, action, journal.IMPORTED, values, row["full_text"] or row["action"])
    if ids:
        entry.before, entry.after = {**entry.before, "owners": []}, {**entry.after, "owners": ids}
    write_down(work, action, rows, position)
    return action


def owner_ids(rows: PaperRows, position: int, owners: dict[str, Person | None]) -> list[int]:
    """Who of the register owns an action by its row, its lead owner first."""
    named = (owners[owner["text"]] for owner in rows.owners(rows.rows[position]))
    return list(dict.fromkeys(person.id for person in named if person is not None and person.id is not None))


def write_down(work: Work, action: Action, rows: PaperRows, position: int) -> None:
    """Keep what the paper has for an action as written, and the days that its target names instead of earlier ones."""
    plans.forget_milestones(work.db, action.id or 0)
    work.db.add_all(rows.milestones(position, action.id or 0))
    work.db.add_all(rows.written(position, action.id or 0))


def remember(work: Work, plan: Plan, paper: Paper, owners: dict[str, Person | None]) -> None:
    """Remember whom the plan means by initials, and by what somebody was asked about."""
    for written in paper_questions.short_or_answered(paper):
        person = owners.get(written)
        if person is not None:
            register.write_initials(work, plan, written, person)


def ownerless(work: Work, plan: Plan) -> int:
    """How many tracked actions nobody owns."""
    return sum(action.owner_id is None for action, _ in actions.leaves(work.db, {plan.id or 0}))


def awaken(work: Work, plan: Plan) -> tuple[int, int]:
    """Rate and plan every action on release; returns how many there are and how many people own them."""
    rows = actions.leaves(work.db, {plan.id or 0})
    for action, _ in rows:
        ratings.rerate(work, action, plan)
        nudging.replan(work, action, plan)
    return len(rows), len({action.owner_id for action, _ in rows if action.owner_id is not None})


def _plan(work: Work, paper: Paper, key: str) -> Plan:
    """The plan itself: whoever brought the paper leads it, where nobody else is named."""
    said = paper.draft["plan"]
    lead, director = (paper.answers.get(name, "") for name in ("lead", "director"))
    plan = Plan(
        key=key,
        title=paper.answers.get("title") or said["title"] or paper.name,
        source=said["origin"],
        lead_id=int(lead) if lead.isdigit() else paper.brought_by,
        director_id=int(director) if director.isdigit() else None,
        zone=work.actor.zone,
        nation=work.actor.nation,
    )
    work.db.add(plan)
    work.db.flush()
    return plan
