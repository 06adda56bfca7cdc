"""Areas, blocks and numbered actions of a plan, as its paper prints them (domain 1.2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from models.plan import Action, Area, Block, BlockArea, Plan
from models.queries import plans
from tracker.plans.plan_rows import Row, printed
from tracker.rules.references import Printed, Reference, free, plain, references
from tracker.work import Work


@dataclass(frozen=True)
class Spot:
    """Where an action stands: its block, the numbered action above it, its reference and its place in the order."""

    block_id: int
    parent_id: int | None
    ref: str
    position: int


def lay_out(work: Work, plan: Plan, rows: Sequence[Row]) -> tuple[Spot, ...]:
    """Make the areas, blocks and numbered actions that a paper prints and the plan has not; a spot for each row.

    The references of all its present actions are laid aside, since a corrected paper may print them in another order:
    who calls this gives each tracked action one again.
    """
    paper = tuple(printed(row) for row in rows)
    refs = references(paper)
    blocks = _blocks(work, plan, paper, refs)
    parents = _parents(work, plan, paper, refs, blocks)
    return tuple(
        Spot(blocks[ref.block].id or 0, parents[ref.parent].id if ref.parent else None, ref.ref, at * 2 + 1)
        for at, ref in enumerate(refs)
    )


def _blocks(work: Work, plan: Plan, paper: Sequence[Printed], refs: Sequence[Reference]) -> dict[str, Block]:
    """The plan's blocks by their codes; those that stand under the same areas as before are kept."""
    areas = _areas(work, plan, paper)
    under = plans.areas_of_blocks(work.db, plan.id or 0)
    present = {
        frozenset(plain(area.title) for area in under.get(block.id or 0, ())): block
        for block in plans.blocks(work.db, plan.id or 0)
    }
    blocks: dict[str, Block] = {}
    for one, ref in zip(paper, refs, strict=True):
        if ref.block in blocks:
            continue
        block = present.get(one.area) or Block(plan_id=plan.id or 0, code=ref.block, position=0)
        block.code, block.position = ref.block, len(blocks)
        work.db.add(block)
        work.db.flush()
        if one.area not in present:
            work.db.add_all(BlockArea(block_id=block.id or 0, area_id=areas[name].id or 0) for name in one.area)
        blocks[ref.block] = block
    work.db.flush()
    return blocks


def _areas(work: Work, plan: Plan, paper: Sequence[Printed]) -> dict[str, Area]:
    areas = {plain(area.title): area for area in plans.areas(work.db, plan.id or 0)}
    headings = dict.fromkeys(heading for one in paper for heading in one.headings)
    for position, (text, number) in enumerate(headings):
        area = areas.setdefault(plain(text), Area(plan_id=plan.id or 0, number=number, title=text, position=0))
        area.number, area.position = number, position
        work.db.add(area)
    work.db.flush()
    return areas


def _parents(
    work: Work, plan: Plan, paper: Sequence[Printed], refs: Sequence[Reference], blocks: dict[str, Block]
) -> dict[str, Action]:
    """The numbered actions by their references, each in the order before the first of its sub-actions."""
    present = {(parent.block_id, parent.ref): parent for parent in plans.numbered(work.db, plan.id or 0)}
    plans.lay_references_aside(work.db, plan.id or 0)
    taken = {ref for one in refs for ref in (one.ref, one.parent)} | plans.references(work.db, plan.id or 0)
    parents: dict[str, Action] = {}
    for at, (one, ref) in enumerate(zip(paper, refs, strict=True)):
        if not ref.parent or ref.parent in parents:
            continue
        block_id = blocks[ref.block].id or 0
        parent = present.pop((block_id, ref.parent), None)
        parent = parent or Action(plan_id=plan.id or 0, block_id=block_id, ref=ref.parent, position=0, title="")
        parent.ref, parent.title, parent.position, parent.gone = ref.parent, one.parent, at * 2, False
        work.db.add(parent)
        parents[ref.parent] = parent
    for (_, ref_before), parent in present.items():
        if parent.gone:
            continue
        parent.gone, parent.ref = True, free(f"{ref_before} (gone)", taken)
        taken.add(parent.ref)
    work.db.flush()
    return parents
