"""What a question may name: the plans, areas and tags that the person who asks may see, and the people."""

from __future__ import annotations

from models.queries import asking
from tracker import access
from tracker.rules import tags
from tracker.rules.asking import Known, KnownArea, KnownPerson, KnownPlan
from tracker.work import Work


def known(work: Work) -> Known:
    """Everything that the person who asks may name. A handful of queries, however many plans there are."""
    seen = access.visible_plans(work)
    keys = {plan.id or 0: plan.key for plan in seen}
    everybody = asking.people_of(work.db, keys)
    aliases, initials = asking.aliases(work.db), asking.initials(work.db, keys)
    return Known(
        today=work.today(work.actor.zone),
        plans=tuple(KnownPlan(plan.key, plan.title) for plan in seen),
        people=tuple(
            KnownPerson(one.id or 0, one.name, aliases.get(one.id or 0, ()), initials.get(one.id or 0, ()))
            for one in everybody
        ),
        areas=tuple(
            KnownArea(area.id or 0, keys[area.plan_id], area.number, area.title) for area in asking.areas(work.db, keys)
        ),
        tags=tuple(sorted({tag for written in asking.tags(work.db, keys) for tag in tags.single(written)})),
        asker=work.actor_id,
        team=tuple(one.id or 0 for one in everybody if one.manager_id == work.actor_id),
        led=tuple(plan.key for plan in seen if access.leads(plan, work.actor)),
    )
