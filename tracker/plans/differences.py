"""What a corrected paper changes of a plan: new, changed, gone, moved, and what stays as recorded here (domain 1.7)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from models.journal import Entry
from models.people import Person
from models.plan import Action, Paper, Plan
from models.queries import actions, plans
from models.vocabulary import PlanState
from tracker.actions import journal
from tracker.plans import paper_questions, planting
from tracker.plans.plan_rows import PaperRows, printed
from tracker.rules.matching import Standing, match
from tracker.rules.references import Printed, Reference, plain, references
from tracker.work import Work

_PROGRESS = frozenset({"progress", "reported", "percent", "complete_on", "status_text", "status_lost", "contradiction"})
"""What owners say: once one has spoken here, a paper no longer does (domain 1.7)."""
_DAYS = frozenset({"baseline", "target"})


@dataclass(frozen=True)
class Again:
    """An action that the corrected paper has again, with what that changes."""

    action: Action
    position: int
    sets: Mapping[str, Any] = field(default_factory=dict)
    owners: tuple[int, ...] | None = None
    """Who owns it by the paper now; None where that has not changed."""
    new_date: date | None = None
    """Another target day than was agreed: a proposal, since the baseline stays (domain 2.3)."""
    kept: frozenset[str] = frozenset()
    """Fields that the paper changes, but that people have changed here: they stay."""
    has_moved: bool = False

    @property
    def is_changed(self) -> bool:
        """True where it says something else than before, wherever it stands."""
        return bool(self.sets) or self.owners is not None or self.new_date is not None


@dataclass(frozen=True)
class Difference:
    """A corrected paper beside its plan."""

    again: tuple[Again, ...]
    new: tuple[int, ...]
    """Positions in the paper."""
    gone: tuple[Action, ...]


@dataclass(frozen=True)
class _Ground:
    """What each action is looked at with."""

    rows: PaperRows
    owners: dict[str, Person | None]
    is_draft: bool
    dates_asked_for: frozenset[tuple[int, date]]
    entries: Mapping[int, Sequence[Entry]]
    now_owning: Mapping[int, tuple[Person, ...]]


def difference(work: Work, plan: Plan, paper: Paper) -> Difference:
    """Work out what a paper changes of a plan, without changing anything."""
    rows = PaperRows(paper)
    paper_rows = tuple(printed(row) for row in rows.rows)
    after = tuple(
        _as_printed(one, ref, row["action"])
        for one, ref, row in zip(paper_rows, references(paper_rows), rows.rows, strict=True)
    )
    present = tuple(action for action, _ in actions.leaves(work.db, {plan.id or 0}))
    before = _as_kept(work, plan, present)
    matched = match(before, after)
    pairs = [(present[one], other, before[one]) for one, other in matched.pairs]
    returned = _returned(work, plan, after, matched.new)
    ground = _ground(work, plan, paper, rows)
    again = [_again(ground, action, other, stood != _placed(stood, after[other])) for action, other, stood in pairs]
    again += [_again(ground, action, other, has_moved=True) for action, other in returned]
    back = {position for _, position in returned}
    return Difference(
        tuple(sorted(again, key=lambda one: one.position)),
        tuple(position for position in matched.new if position not in back),
        tuple(present[one] for one in matched.gone),
    )


def _ground(work: Work, plan: Plan, paper: Paper, rows: PaperRows) -> _Ground:
    entries: dict[int, list[Entry]] = {}
    for entry in plans.journal(work.db, plan.id or 0):
        entries.setdefault(entry.action_id, []).append(entry)
    return _Ground(
        rows,
        paper_questions.owners(work, paper),
        plan.state is PlanState.DRAFT,
        plans.dates_asked_for(work.db, plan.id or 0),
        entries,
        actions.owners(work.db, set(entries)),
    )


def _as_printed(one: Printed, ref: Reference, text: str) -> Standing:
    return Standing(one.area, ref.ref.partition("/")[2], text)


def _as_kept(work: Work, plan: Plan, present: Sequence[Action]) -> tuple[Standing, ...]:
    under = plans.areas_of_blocks(work.db, plan.id or 0)
    return tuple(
        Standing(
            frozenset(plain(area.title) for area in under.get(action.block_id, ())),
            action.ref.partition("/")[2],
            action.title,
        )
        for action in present
    )


def _placed(stood: Standing, stands: Standing) -> Standing:
    """An action with its old words where it stands now."""
    return Standing(stands.area, stands.ref, stood.text)


def _returned(work: Work, plan: Plan, after: Sequence[Standing], new: Sequence[int]) -> tuple[tuple[Action, int], ...]:
    """Actions that an earlier paper left out and this one has again, word for word."""
    gone = tuple(action for action, _ in actions.leaves(work.db, {plan.id or 0}, gone=True))
    matched = match(_as_kept(work, plan, gone), [after[position] for position in new])
    pairs = ((gone[one], new[other]) for one, other in matched.pairs)
    return tuple(pair for pair in pairs if plain(pair[0].title) == plain(after[pair[1]].text))


def _again(ground: _Ground, action: Action, position: int, has_moved: bool) -> Again:
    """Set the paper's former words, what stands here now, and the paper's new words side by side."""
    former = _former(ground.entries.get(action.id or 0, ()))
    values = ground.rows.values(position)
    blank = Action(plan_id=0, block_id=0, ref="", position=0, title="")
    corrected = {
        name: value
        for name, value in values.items()
        if name not in _DAYS and journal.to_data(value) != former.get(name, journal.to_data(getattr(blank, name)))
    }
    spoken_of = action.updated_on is not None
    kept = {
        name
        for name, value in corrected.items()
        if getattr(action, name) != value
        and ((name in _PROGRESS and spoken_of) or _differs(action, name, former, blank))
    }
    title = ground.rows.rows[position]["action"]
    sets = {name: value for name, value in corrected.items() if name not in kept and getattr(action, name) != value}
    sets |= {"title": title} if title != action.title else {}
    sets |= {"gone": False} if action.gone else {}
    days, new_date, is_kept = _days(ground, action, values["target"], former)
    owners, owners_kept = _owners(ground, action, position, former)
    kept |= ({"target"} if is_kept else set()) | ({"owner_id"} if owners_kept else set())
    return Again(action, position, sets | days, owners, new_date, frozenset(kept), has_moved)


def _former(entries: Sequence[Entry]) -> dict[str, Any]:
    """What the papers so far said of an action, each field as the last of them had it."""
    former: dict[str, Any] = {}
    for entry in entries:
        if entry.kind == journal.IMPORTED:
            former |= entry.after
    return former


def _differs(action: Action, name: str, former: Mapping[str, Any], blank: Action) -> bool:
    """Whether people have changed here what the papers said."""
    present = journal.to_data(getattr(action, name))
    return bool(present != former.get(name, journal.to_data(getattr(blank, name))))


def _days(
    ground: _Ground, action: Action, target: date | None, former: Mapping[str, Any]
) -> tuple[dict[str, Any], date | None, bool]:
    """The days to set, the day to propose, and whether another one stands that was agreed here."""
    before = journal.from_data("target", former.get("target"))
    if target in {before, action.target}:
        return {}, None, False
    if action.target != before:
        return {}, None, True
    if ground.is_draft or action.baseline is None:
        return {"baseline": target, "target": target}, None, False
    if target is None:
        return {}, None, True
    is_asked_for = (action.id or 0, target) in ground.dates_asked_for
    return {}, None if is_asked_for else target, is_asked_for


def _owners(
    ground: _Ground, action: Action, position: int, former: Mapping[str, Any]
) -> tuple[tuple[int, ...] | None, bool]:
    """Who owns it by the paper, where that is another than before, and whether others do who were named here."""
    first = former.get("owner_id")
    before = tuple(former.get("owners") or ([first] if first is not None else []))
    after = tuple(planting.owner_ids(ground.rows, position, ground.owners))
    present = tuple(person.id or 0 for person in ground.now_owning.get(action.id or 0, ()))
    is_unknown = not after and bool(ground.rows.owners(ground.rows.rows[position]))
    if after in {before, present} or is_unknown:
        return None, False
    return (after, False) if present == before else (None, True)
