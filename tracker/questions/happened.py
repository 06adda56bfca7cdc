"""What happened to actions over a time: how each one's rating went over all, and the last words (domain 7.3)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from models.journal import Entry, Flip
from models.plan import Plan
from models.queries import actions, people
from models.queries.actions import Line
from tracker import lines, messages
from tracker.actions import history, journal, wordings
from tracker.questions import past
from tracker.rules.asking import Query
from tracker.work import Work

_SHOWN = {"target", "forecast", "owner_id"}
"""Fields whose change is told by itself; what else was said stands in the words."""
_RECENT = timedelta(days=7)
"""How far back is looked where a question names no day."""


def changes(work: Work, query: Query, found: Sequence[Line]) -> tuple[messages.ChangeLine, ...]:
    """What changed of these actions: new ratings first, worst first; what was taken back again is left out.

    Where only what is done or closed is asked for, it has to have become so within the time.
    """
    by_plan: defaultdict[str, list[Line]] = defaultdict(list)
    for line in found:
        by_plan[line[1].key].append(line)
    told = [line for own in by_plan.values() for line in _of_plan(work, query, own[0][1], own)]
    rank = {item.number: i for i, item in enumerate(lines.worst_first(line.item for line in told))}
    return tuple(sorted(told, key=lambda line: (line.was is None, rank[line.item.number])))


def _of_plan(work: Work, query: Query, plan: Plan, found: Sequence[Line]) -> list[messages.ChangeLine]:
    since, until = _bounds(work, query, plan)
    flips: defaultdict[int, list[Flip]] = defaultdict(list)
    for flip in actions.flips_since(work.db, plan.id or 0, since):
        if flip.at < until:
            flips[flip.action_id].append(flip)
    entries: defaultdict[int, list[Entry]] = defaultdict(list)
    for entry in _standing(plan, actions.entries_since(work.db, plan.id or 0, since), until):
        entries[entry.action_id].append(entry)
    shown = {item.number: item for item in lines.items(work, found)}
    told = (
        _line(work, shown[action.number or 0], flips[action.id or 0], entries[action.id or 0])
        for action, _ in found
        if flips[action.id or 0] or entries[action.id or 0]
    )
    became = query.meanings if query.meanings and not any(one.is_open for one in query.meanings) else ()
    return [line for line in told if not became or (line.was is not None and line.item.meaning in became)]


def _bounds(work: Work, query: Query, plan: Plan) -> tuple[datetime, datetime]:
    span, zone = query.changed, ZoneInfo(plan.zone)
    now = past.end_of(query.as_of, plan.zone) if query.as_of else work.now
    first = span.first if span and span.first else now.astimezone(zone).date() - _RECENT
    until = past.end_of(span.last, plan.zone) if span and span.last else now
    return datetime.combine(first, time.min, zone), min(until, now) + timedelta(microseconds=1)


def _standing(plan: Plan, entries: Sequence[Entry], until: datetime) -> list[Entry]:
    """What was said and done within the time, without what was taken back within it too, and from the release on."""
    kept = [entry for entry in entries if entry.at < until and plan.released_at and entry.at >= plan.released_at]
    undone = {entry.undoes_id for entry in kept} & {entry.id for entry in kept}
    return [entry for entry in kept if entry.id not in undone and entry.undoes_id not in undone]


def _line(work: Work, item: messages.Item, flips: Sequence[Flip], entries: Sequence[Entry]) -> messages.ChangeLine:
    said = next((entry for entry in reversed(entries) if entry.words and entry.kind != journal.IMPORTED), None)
    last = said or (entries[-1] if entries else None)
    return messages.ChangeLine(
        item=item,
        was=flips[0].was if flips and flips[0].was is not flips[-1].now else None,
        at=last.at if last else flips[-1].at,
        who=people.by_id(work.db, last.actor_id).name if last and last.actor_id is not None else "",
        words=said.open_words if said else "",
        did=history.KINDS.get(last.kind, last.kind) if last and not said else "",
        changes=_over_all(work, entries),
    )


def _over_all(work: Work, entries: Sequence[Entry]) -> tuple[messages.Change, ...]:
    """Fields before the first entry and after the last, where the two differ."""
    before = {name: value for entry in reversed(entries) for name, value in entry.before.items() if name in _SHOWN}
    after = {name: value for entry in entries for name, value in entry.after.items() if name in _SHOWN}
    return wordings.between(work, before, after)
