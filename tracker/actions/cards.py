"""Show actions: one's own as a list, one as a card with everything about it, and plans by how they stand."""

from __future__ import annotations

from collections.abc import Sequence

from models.people import Person
from models.plan import Action, Plan, Revision
from models.queries import actions, asking, people, plans, questions
from models.queries.actions import Line
from tracker import access, lines, messages
from tracker.actions import asked, history
from tracker.rules.links import links
from tracker.voice.formats import clause, day
from tracker.work import Work

_LINKED = 5
"""Other actions that a card names."""


def mine(work: Work, page: int = 1) -> messages.MyActions:
    """The actions of the person who asks, worst first; what is done comes last."""
    shown = lines.worst_first(lines.items(work, own(work)))
    part, page, pages = lines.page_of(shown, page)
    return messages.MyActions(part, page, pages, len(shown), sum(item.is_open for item in shown))


def seen_plans(work: Work, page: int = 1) -> messages.Plans:
    """The plans that the person who asks may see, live ones first."""
    seen = access.visible_plans(work)
    part, page, pages = lines.page_of(seen, page)
    return messages.Plans(plan_lines(work, part), page, pages, len(seen))


def plan_line(work: Work, plan: Plan) -> messages.PlanLine:
    """How many of a plan's actions stand how, worst first."""
    return plan_lines(work, (plan,))[0]


def plan_lines(work: Work, shown: Sequence[Plan]) -> tuple[messages.PlanLine, ...]:
    """How many actions of each plan stand how, worst first."""
    counts = asking.counts(work.db, {plan.id or 0 for plan in shown})
    return tuple(lines.plan_line(plan, counts[plan.id or 0]) for plan in shown)


def own(work: Work) -> tuple[Line, ...]:
    """What the person who asks owns or shares, in the live plans that they may see."""
    owned = actions.owned_by(work.db, work.actor.id or 0)
    its_plans = {plan.id: plan for _, plan in owned}
    seen = {plan_id for plan_id, plan in its_plans.items() if access.may_see(work, plan, work.actor)}
    return tuple(line for line in owned if line[1].id in seen)


def card(work: Work, number: int) -> messages.ActionCard:
    """Everything about one action.

    Raises:
        NoSuchAction: there is none, or the person may not see its plan.

    """
    action, plan = access.action(work, number)
    areas = plans.areas_of_blocks(work.db, plan.id or 0)
    return messages.ActionCard(
        item=lines.item(work, action, plan),
        areas=tuple(area.title for area in areas.get(action.block_id, ())),
        owners=tuple(lines.name_of(person) for person in actions.owners_of(work.db, action)),
        baseline=action.baseline,
        moves=_moves(work, action),
        milestones=_milestones(work, action),
        outputs=action.outputs,
        evidence=tuple(action.evidence),
        status_text=action.status_text,
        contradiction=action.contradiction,
        links=_links(work, action, plan),
        questions=_questions(work, action),
        history=history.of_action(work, action),
        may_update=access.may_update(work, action, plan),
        may_decide=access.may_decide(work, plan),
        zone=work.actor.zone,
    )


def _moves(work: Work, action: Action) -> tuple[str, ...]:
    """How the target was put off, the last time first: from when to when, why, and who agreed (domain 2.3)."""
    agreed = [row for row in actions.revisions(work.db, action.id or 0) if row.approved]
    known = people.many(work.db, {row.approver_id for row in agreed if row.approver_id is not None})
    return tuple(_move(row, known.get(row.approver_id or 0)) for row in reversed(agreed))


def _move(row: Revision, approver: Person | None) -> str:
    why = f", because {clause(row.reason)}" if row.reason else ""
    return f"from {day(row.from_day)} to {day(row.to_day)}{why}" + (f"; {approver.name} agreed" if approver else "")


def _milestones(work: Work, action: Action) -> tuple[str, ...]:
    rows = actions.milestones(work.db, action.id or 0)
    if len(rows) < 2:
        return ()
    return tuple(f"{row.label or 'by'}: {day(row.latest)}" for row in rows)


def _links(work: Work, action: Action, plan: Plan) -> tuple[messages.Item, ...]:
    """The other actions of its plan to which its words point (domain 1.4)."""
    found = links(" ".join((action.title, action.outputs, action.progress)))
    if not found:
        return ()
    areas = asking.areas_of_blocks(work.db, {plan.id or 0})
    under = {block_id: frozenset(area.number for area in own) for block_id, own in areas.items()}
    meant = [
        (one, its_plan)
        for link in found
        for one, its_plan in actions.leaves(work.db, {plan.id or 0})
        if one.id != action.id
        and link.leads_to(one.ref, under.get(one.block_id, frozenset()), is_same_block=one.block_id == action.block_id)
    ]
    return lines.items(work, meant[:_LINKED])


def _questions(work: Work, action: Action) -> tuple[messages.OpenQuestion, ...]:
    """What the person who looks was asked about it and has not answered."""
    rows = questions.about_action(work.db, action.number or 0)
    return tuple(
        messages.OpenQuestion(str(row.about["asked"]["sentence"]), asked.shown(row))
        for row in rows
        if row.person_id == work.actor_id and row.choices and row.about.get("asked")
    )
