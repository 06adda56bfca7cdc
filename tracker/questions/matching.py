"""Which actions a question asks for: conditions of different kinds all hold, of one kind any does (domain 7.3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from models.plan import Action, Plan
from models.queries import asking
from models.queries.actions import Line
from models.vocabulary import Meaning
from tracker import lines
from tracker.questions import past
from tracker.rules import tags
from tracker.rules.asking import Gap, Query
from tracker.work import Work


@dataclass(frozen=True)
class Ground:
    """What the conditions look at beside the actions themselves."""

    query: Query
    days: Mapping[str, date]
    """The day that counts as today, by plan's key."""
    owners: Mapping[int, tuple[int, ...]]
    """Who owns or shares each action."""
    areas: Mapping[int, frozenset[int]]
    """Areas of each block."""


Condition = Callable[[Ground, Action, Plan], bool]


def matching(work: Work, query: Query, found: Sequence[Line], *, also_ended: bool = False) -> tuple[Line, ...]:
    """Those that fit a question. Where it names no standing, every open one, and with `also_ended` every one, does."""
    ground = _ground(work, query, found)
    standing = _any_standing if also_ended else _standing
    conditions = (standing, *_CONDITIONS)
    return tuple(line for line in found if all(fits(ground, *line) for fits in conditions))


def has_standing(query: Query) -> bool:
    """Whether a question names how actions must stand."""
    return bool(query.late or query.meanings or query.colours)


def _ground(work: Work, query: Query, found: Sequence[Line]) -> Ground:
    plans = {plan.key: plan for _, plan in found}
    under = asking.areas_of_blocks(work.db, {plan.id or 0 for plan in plans.values()}) if query.areas else {}
    return Ground(
        query,
        days={key: query.as_of or work.today(plan.zone) for key, plan in plans.items()},
        owners=past.owners(work, found, query.as_of) if query.owners else {},
        areas={block_id: frozenset(area.id or 0 for area in found) for block_id, found in under.items()},
    )


def _standing(ground: Ground, action: Action, plan: Plan) -> bool:
    """As asked for; where nothing was, open ones, unless a number or a gap of what is done is asked for."""
    query = ground.query
    if has_standing(query):
        return _any_standing(ground, action, plan)
    return action.meaning.is_open or bool(query.numbers) or Gap.CHECK in query.gaps


def _any_standing(ground: Ground, action: Action, plan: Plan) -> bool:
    query = ground.query
    if not has_standing(query):
        return True
    is_late = action.meaning.is_open and action.target is not None and action.target < ground.days[plan.key]
    return (
        (query.late and is_late)
        or action.meaning in query.meanings
        or lines.colour_of(plan, action.meaning) in query.colours
    )


def _owner(ground: Ground, action: Action, _plan: Plan) -> bool:
    wanted = set(ground.query.owners)
    return not wanted or bool({action.owner_id, *ground.owners.get(action.id or 0, ())} & wanted)


def _area(ground: Ground, action: Action, _plan: Plan) -> bool:
    wanted = ground.query.areas
    return not wanted or bool(ground.areas.get(action.block_id, frozenset()) & set(wanted))


def _number(ground: Ground, action: Action, _plan: Plan) -> bool:
    return not ground.query.numbers or action.number in ground.query.numbers


def _tag(ground: Ground, action: Action, _plan: Plan) -> bool:
    wanted = {tag.casefold() for tag in ground.query.tags}
    return not wanted or any(tag.casefold() in wanted for tag in tags.single(action.tags))


def _days(ground: Ground, action: Action, _plan: Plan) -> bool:
    query = ground.query
    is_quiet = query.heard_before is None or action.updated_on is None or action.updated_on <= query.heard_before
    return is_quiet and (query.due is None or query.due.has(action.target))


def _slips(ground: Ground, action: Action, _plan: Plan) -> bool:
    return action.slips >= ground.query.slips


def _words(ground: Ground, action: Action, _plan: Plan) -> bool:
    text = " ".join((action.title, action.progress, action.outputs, action.tags, action.owner_text, action.ref))
    return all(word.casefold() in text.casefold() for word in ground.query.words)


def _gap(ground: Ground, action: Action, plan: Plan) -> bool:
    return not ground.query.gaps or any(_GAPS[gap](ground, action, plan) for gap in ground.query.gaps)


def _is_quiet(ground: Ground, action: Action, plan: Plan) -> bool:
    """Nothing was heard for a cycle, counted from the release where nothing was ever heard."""
    since = ground.days[plan.key] - timedelta(days=plan.cycle_days)
    heard = action.updated_on or (plan.released_at.date() if plan.released_at else None)
    return action.meaning.is_open and (heard is None or heard < since)


_GAPS: Mapping[Gap, Condition] = {
    Gap.OWNER: lambda _ground, action, _plan: action.owner_id is None,
    Gap.DATE: lambda _ground, action, _plan: action.target is None,
    Gap.UPDATE: _is_quiet,
    Gap.EVIDENCE: lambda _ground, action, _plan: not action.evidence,
    Gap.CHECK: lambda _ground, action, _plan: action.meaning is Meaning.COMPLETE,
}
_CONDITIONS: tuple[Condition, ...] = (_number, _owner, _area, _tag, _days, _slips, _gap, _words)
