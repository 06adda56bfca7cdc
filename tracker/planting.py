"""Make a plan of a paper: areas, blocks, actions with the words as written, and where each stood (domain 1.2, 1.6)."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from models.plan import Action, ActionMilestone, ActionOwner, Area, Block, BlockArea, Paper, Plan, Written
from models.queries import actions, plans
from models.vocabulary import Precision, Reported
from tracker import journal, nudging, paper_questions, ratings, register
from tracker.papers.draft import Asked, Draft
from tracker.rules.references import block_code, free
from tracker.work import Work

Row = Mapping[str, Any]


def to_data(draft: Draft) -> dict[str, Any]:
    """A draft as plain data, for the database."""
    data: dict[str, Any] = json.loads(json.dumps(dataclasses.asdict(draft), default=str))
    return data


def target_of(row: Row, answers: Mapping[str, str]) -> date | None:
    """The target day of a row: as read, completed by the year that somebody answered, or that of the cell above."""
    target = row["target"]
    if target and target["final"]:
        return date.fromisoformat(target["final"])
    if target and target["partial"]:
        year = next((text for name, text in answers.items() if name.startswith(f"{Asked.WHICH_YEAR}:")), "")
        if year.isdigit():
            return date.fromisoformat(target["partial"][-1].replace("--", f"{int(year):04d}-", 1))
        return None
    return date.fromisoformat(row["target_inherited"]) if row["target_inherited"] and not target else None


def plant(work: Work, paper: Paper, key: str) -> Plan:
    """Make the draft plan; a draft of the same key that an earlier paper made gives way to it."""
    earlier = plans.by_key(work.db, key)
    if earlier is not None:
        plans.remove_draft(work.db, earlier)
    plan = _plan(work, paper, key)
    blocks = _areas_and_blocks(work, plan, paper)
    _actions(work, plan, paper, blocks)
    paper.plan_id, paper.state = plan.id, "accepted"
    return plan


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
    said = paper.draft["plan"]
    lead, director = (paper.answers.get(name, "") for name in ("lead", "director"))
    plan = Plan(
        key=key,
        title=paper.answers.get("title") or said["title"] or paper.name,
        source=said["origin"],
        lead_id=int(lead) if lead.isdigit() else work.actor_id,
        director_id=int(director) if director.isdigit() else None,
        zone=work.actor.zone,
        nation=work.actor.nation,
    )
    work.db.add(plan)
    work.db.flush()
    for written, person in paper_questions.owners(work, paper).items():
        if person is not None and written.isupper() and len(written) <= 5:
            register.write_initials(work, plan, written, person)
    return plan


def _areas_and_blocks(work: Work, plan: Plan, paper: Paper) -> dict[tuple[str, ...], Block]:
    areas: dict[str, Area] = {}
    blocks: dict[tuple[str, ...], Block] = {}
    for row in paper.draft["actions"]:
        headings = tuple(area["text"] for area in row["areas"])
        if headings in blocks:
            continue
        for area in row["areas"]:
            if area["text"] not in areas:
                made = Area(
                    plan_id=plan.id or 0, number=area["number"], title=area["text"], position=len(areas)
                )
                work.db.add(made)
                areas[area["text"]] = made
        headings_of = tuple((area["text"], area["number"]) for area in row["areas"])
        code = block_code(headings_of, len(blocks) + 1, {block.code for block in blocks.values()})
        blocks[headings] = Block(plan_id=plan.id or 0, code=code, position=len(blocks))
        work.db.add(blocks[headings])
    work.db.flush()
    for headings, block in blocks.items():
        for text in dict.fromkeys(headings):
            work.db.add(BlockArea(block_id=block.id or 0, area_id=areas[text].id or 0))
    work.db.flush()
    return blocks


def _actions(work: Work, plan: Plan, paper: Paper, blocks: Mapping[tuple[str, ...], Block]) -> None:
    known = paper_questions.owners(work, paper)
    number = actions.highest_number(work.db)
    doubts = _doubts(paper)
    parents: dict[tuple[int, str, str], Action] = {}
    refs: set[str] = set()
    counts: dict[int, int] = {}
    for position, row in enumerate(paper.draft["actions"]):
        block = blocks[tuple(area["text"] for area in row["areas"])]
        parent = _parent(work, plan, block, row, parents, counts, position)
        number += 1
        action = Action(
            plan_id=plan.id or 0,
            block_id=block.id or 0,
            parent_id=parent.id if parent else None,
            number=number,
            ref=_ref(block, row, parent, counts, refs),
            position=position * 2 + 1,
            title=row["action"],
        )
        work.db.add(action)
        work.db.flush()
        people = [known[owner["text"]] for owner in (*row["owners"], *row["supporting"])]
        ids = list(dict.fromkeys(person.id for person in people if person is not None))
        for place, person_id in enumerate(ids):
            work.db.add(ActionOwner(action_id=action.id or 0, person_id=person_id or 0, position=place))
        work.db.flush()
        values = _values(row, paper.answers) | {"owner_id": ids[0] if ids else None}
        values |= {"status_lost": position in doubts["lost"], "contradiction": doubts["said"].get(position, "")}
        journal.change(work, action, "imported", values, row["full_text"])
        _milestones(work, action, row)
        _written(work, action, paper, row)


def _values(row: Row, answers: Mapping[str, str]) -> dict[str, Any]:
    target = target_of(row, answers)
    status = row["status"] or {"status": None, "percent": None, "text": ""}
    return {
        "tags": row["group"],
        "outputs": row["outcome"] or row["outcome_inherited"],
        "progress": row["progress"],
        "owner_text": " / ".join(owner["text"] for owner in row["owners"]),
        "target_text": row["target"]["text"] if row["target"] else "",
        "baseline": target,
        "target": target,
        "reported": Reported(status["status"]) if status["status"] else None,
        "percent": status["percent"],
        "status_text": status["text"],
    }


def _doubts(paper: Paper) -> dict[str, Any]:
    """Rows whose status was lost, and what rows say against themselves."""
    lost: set[int] = set()
    said: dict[int, str] = {}
    for question in paper.draft["questions"]:
        if question["kind"] == Asked.LOST_STATUS:
            lost |= set(question["rows"])
        elif question["kind"] == Asked.CONTRADICTION:
            said |= dict.fromkeys(question["rows"], question["sentence"])
    return {"lost": lost, "said": said}


def _parent(
    work: Work,
    plan: Plan,
    block: Block,
    row: Row,
    parents: dict[tuple[int, str, str], Action],
    counts: dict[int, int],
    position: int,
) -> Action | None:
    """The numbered action above a sub-action, made where it is met first."""
    if not row["parent_action"]:
        return None
    name = (block.id or 0, row["ref"], row["parent_action"])
    if name not in parents:
        counts[block.id or 0] = counts.get(block.id or 0, 0) + 1
        printed = row["ref"] or str(counts[block.id or 0])
        taken = {parent.ref for parent in parents.values()}
        ref = free(f"{block.code}/A{printed}", taken)
        parent = Action(
            plan_id=plan.id or 0, block_id=block.id or 0, ref=ref, position=position * 2, title=row["parent_action"]
        )
        work.db.add(parent)
        work.db.flush()
        parents[name] = parent
    return parents[name]


def _ref(block: Block, row: Row, parent: Action | None, counts: dict[int, int], refs: set[str]) -> str:
    if parent is not None:
        ref = f"{parent.ref}/S{row['sub']}"
    else:
        counts[block.id or 0] = counts.get(block.id or 0, 0) + 1
        ref = f"{block.code}/A{row['ref'] or counts[block.id or 0]}"
    ref = free(ref, refs)
    refs.add(ref)
    return ref


def _milestones(work: Work, action: Action, row: Row) -> None:
    for place, day in enumerate(row["target"]["milestones"] if row["target"] else ()):
        work.db.add(
            ActionMilestone(
                action_id=action.id or 0,
                position=place,
                label=day["label"],
                earliest=date.fromisoformat(day["earliest"]),
                latest=date.fromisoformat(day["latest"]),
                precision=Precision(day["precision"]),
                doubt=day["doubt"],
            )
        )


def _written(work: Work, action: Action, paper: Paper, row: Row) -> None:
    """Keep every value as the paper had it and where it stood (domain 1.6)."""
    place = row["place"]
    where = ", ".join(filter(None, (place["part"], f"row {place['row']}" if place["row"] else "")))
    words = {
        "action": row["full_text"] or row["action"],
        "owner": " / ".join(owner["text"] for owner in (*row["owners"], *row["supporting"])),
        "target": row["target"]["text"] if row["target"] else "",
        "status": row["status"]["text"] if row["status"] else "",
        "outputs": row["outcome"],
        **dict(row["notes"]),
    }
    for name, text in words.items():
        if text:
            work.db.add(Written(action_id=action.id or 0, paper_id=paper.id or 0, field=name, words=text, place=where))
