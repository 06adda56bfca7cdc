"""Answer managers' questions: understood, said back, and answered worst first (domain 7.3)."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from models.plan import Action, Plan
from models.queries import actions, people, plans
from models.queries.actions import Line
from models.vocabulary import Meaning
from tracker import access, cards, lines, messages
from tracker.rules.asking import Asked, Gap, Known, KnownArea, KnownPerson, KnownPlan, Query, Wanted, read_question
from tracker.work import Work

MAX_SUMMARY = 5
"""Actions that a summary names; the rest are a question away."""


def understand(work: Work, text: str) -> Asked:
    """Read a question, with the plans, people and areas that the person who asks may name."""
    return read_question(text, _known(work))


def answer(work: Work, text: str, page: int = 1, plan: Plan | None = None) -> object:
    """Answer a question; of one plan where it was named by the command."""
    asked = understand(work, f"{plan.key} {text}".strip() if plan is not None else text)
    return answer_asked(work, asked, text if plan is None else f"{plan.key} {text}".strip(), page)


def answer_asked(work: Work, asked: Asked, text: str, page: int = 1) -> object:
    """Answer a question that was read already."""
    blocked = tuple(doubt.sentence for doubt in asked.doubts if doubt.blocks)
    if blocked:
        return messages.Told(f"{'; '.join(blocked)[:1].upper()}{'; '.join(blocked)[1:]}. `/plan help` has examples.")
    if asked.query.wanted is Wanted.HELP:
        return messages.Help("plan")
    if asked.query.wanted is Wanted.SUMMARY:
        return summary(work, asked.query, asked.echo)
    if asked.query.wanted is Wanted.CHANGES:
        return changes(work, asked.query, asked.echo)
    found = _matching(work, asked.query)
    shown = lines.worst_first(lines.items(work, found))
    if asked.query.wanted is Wanted.OWNERS:
        return _by_owner(shown, asked)
    part, page, pages = lines.page_of(shown, page)
    doubts = tuple(doubt.sentence for doubt in asked.doubts)
    return messages.Found(asked.echo, doubts, part, page, pages, len(shown), text)


def summary(work: Work, query: Query, echo: str) -> messages.Summary:
    """How the plans asked about are doing: numbers, then the worst."""
    chosen = _plans(work, query)
    found = lines.worst_first(lines.items(work, _matching(work, query)))
    troubled = {Meaning.OVERDUE, Meaning.OFF_TRACK, Meaning.AT_RISK}
    worst = tuple(item for item in found if item.meaning in troubled)[:MAX_SUMMARY]
    lead = people.by_id(work.db, chosen[0].lead_id).name if len(chosen) == 1 and chosen[0].lead_id is not None else ""
    return messages.Summary(
        echo=echo,
        plans=tuple(cards.plan_line(work, plan) for plan in chosen),
        worst=worst,
        troubled=sum(item.meaning in troubled for item in found),
        lead=lead,
        is_draft=len(chosen) == 1 and chosen[0].released_at is None,
        may_release=len(chosen) == 1 and access.may_decide(work, chosen[0]),
    )


def changes(work: Work, query: Query, echo: str) -> messages.Changes:
    """What was said and what changed in the plans asked about since a day."""
    span = query.changed
    told: list[messages.ChangeLine] = []
    for plan in _plans(work, query):
        zone = ZoneInfo(plan.zone)
        first = span.first if span and span.first else work.today(plan.zone) - timedelta(days=7)
        since = datetime.combine(first, time.min, zone)
        until = datetime.combine(span.last + timedelta(days=1), time.min, zone) if span and span.last else work.now
        told.extend(_change_lines(work, plan, since, max(until, since)))
    return messages.Changes(echo, tuple(told), work.actor.zone)


def _change_lines(work: Work, plan: Plan, since: datetime, until: datetime) -> list[messages.ChangeLine]:
    """One line an action: how its rating went over all, and the last words on it."""
    flips = [flip for flip in actions.flips_since(work.db, plan.id or 0, since) if flip.at <= until]
    entries = [entry for entry in actions.entries_since(work.db, plan.id or 0, since) if entry.at <= until]
    entries = [entry for entry in entries if entry.kind != "imported"]
    ids = dict.fromkeys([flip.action_id for flip in flips] + [entry.action_id for entry in entries])
    shown = lines.items(work, actions.by_ids(work.db, ids).values())
    by_number = {item.number: item for item in shown}
    found: list[messages.ChangeLine] = []
    for action_id, (action, _) in actions.by_ids(work.db, ids).items():
        own = [flip for flip in flips if flip.action_id == action_id]
        said = [entry for entry in entries if entry.action_id == action_id and entry.words]
        who = people.by_id(work.db, said[-1].actor_id).name if said and said[-1].actor_id is not None else ""
        was = own[0].was if own and own[0].was is not own[-1].now else None
        found.append(
            messages.ChangeLine(by_number[action.number or 0], was, who, said[-1].words if said else "")
        )
    rank = {item.number: i for i, item in enumerate(lines.worst_first(shown))}
    return sorted(found, key=lambda line: (line.was is None, rank[line.item.number]))


def _by_owner(shown: tuple[messages.Item, ...], asked: Asked) -> messages.ByOwner:
    counts = Counter(item.owner.name if item.owner else "nobody yet" for item in shown)
    rows = tuple(
        messages.OwnerLine(name, count, next(i for i in shown if (i.owner.name if i.owner else "nobody yet") == name))
        for name, count in counts.most_common()
    )
    return messages.ByOwner(asked.echo, rows, len(shown))


def _matching(work: Work, query: Query) -> tuple[Line, ...]:
    chosen = _plans(work, query)
    rows = actions.leaves(work.db, {plan.id or 0 for plan in chosen})
    areas = {plan.id: plans.areas_of_blocks(work.db, plan.id or 0) for plan in chosen} if query.areas else {}
    owners = actions.owners(work.db, {action.id or 0 for action, _ in rows}) if query.owners else {}
    found = []
    for action, plan in rows:
        own = {person.id for person in owners.get(action.id or 0, ())} | {action.owner_id}
        under = {area.id for area in areas.get(plan.id, {}).get(action.block_id, ())}
        if query.owners and not own & set(query.owners):
            continue
        if query.areas and not under & set(query.areas):
            continue
        if _fits(work, query, action, plan):
            found.append((action, plan))
    return tuple(found)


def _fits(work: Work, query: Query, action: Action, plan: Plan) -> bool:
    today = work.today(plan.zone)
    late = action.meaning.is_open and action.target is not None and action.target < today
    standing = [
        query.late and late,
        action.meaning in query.meanings,
        lines.colour_of(plan, action.meaning) in query.colours,
    ]
    if query.late or query.meanings or query.colours:
        if not any(standing):
            return False
    elif not action.meaning.is_open and not query.numbers and Gap.CHECK not in query.gaps:
        return False
    text = f"{action.title} {action.progress} {action.outputs} {action.ref}".lower()
    return all(
        (
            not query.numbers or action.number in query.numbers,
            not query.tags or any(tag.lower() in action.tags.lower() for tag in query.tags),
            not query.gaps or any(_has_gap(gap, action, plan, work) for gap in query.gaps),
            query.due is None or query.due.has(action.target),
            query.heard_before is None or action.updated_on is None or action.updated_on <= query.heard_before,
            action.slips >= query.slips,
            all(word.lower() in text for word in query.words),
        )
    )


def _has_gap(gap: Gap, action: Action, plan: Plan, work: Work) -> bool:
    since = work.today(plan.zone) - timedelta(days=plan.cycle_days)
    return {
        Gap.OWNER: action.owner_id is None,
        Gap.DATE: action.target is None,
        Gap.UPDATE: action.meaning.is_open and (action.updated_on is None or action.updated_on < since),
        Gap.EVIDENCE: not action.evidence,
        Gap.CHECK: action.meaning is Meaning.COMPLETE,
    }[gap]


def _plans(work: Work, query: Query) -> tuple[Plan, ...]:
    """The plans asked about; without a name the live ones that the person may see."""
    seen = access.visible_plans(work)
    if query.plans:
        return tuple(plan for plan in seen if plan.key in query.plans)
    return tuple(plan for plan in seen if plan.state == "live")


def _known(work: Work) -> Known:
    seen = access.visible_plans(work)
    letters: dict[int, list[tuple[str, str]]] = {}
    areas: list[KnownArea] = []
    tags: set[str] = set()
    for plan in seen:
        for text, person_id in people.initials(work.db, plan.id or 0).items():
            letters.setdefault(person_id, []).append((plan.key, text))
        areas += [
            KnownArea(area.id or 0, plan.key, area.number, area.title) for area in plans.areas(work.db, plan.id or 0)
        ]
        tags |= {action.tags for action, _ in actions.leaves(work.db, {plan.id or 0}) if action.tags}
    everybody = people.everybody(work.db)
    return Known(
        today=work.today(work.actor.zone),
        plans=tuple(KnownPlan(plan.key, plan.title) for plan in seen),
        people=tuple(
            KnownPerson(p.id or 0, p.name, people.aliases(work.db, p.id or 0), tuple(letters.get(p.id or 0, ())))
            for p in everybody
        ),
        areas=tuple(areas),
        tags=tuple(sorted(tags)),
        asker=work.actor_id,
        team=tuple(p.id or 0 for p in everybody if p.manager_id == work.actor_id),
        led=tuple(plan.key for plan in seen if access.leads(plan, work.actor)),
    )
