"""The only way to get a plan or an action for a person; what they may not see does not exist for them (domain 11.1)."""

from __future__ import annotations

from models.indicator import Indicator
from models.people import Person
from models.plan import Action, Paper, Plan
from models.queries import actions, indicators, people, plans
from models.queries.actions import Line
from models.vocabulary import PlanState, Visibility
from tracker.refusals import AdministratorsOnly, LeadOnly, NoSuchAction, NoSuchPlan, NotYours
from tracker.work import Work


def plan(work: Work, key: str) -> Plan:
    """The plan with this key, for the person who asks.

    Raises:
        NoSuchPlan: there is none, or the person may not see it.

    """
    found = plans.by_key(work.db, key)
    if found is None or not may_see(work, found, work.actor):
        raise NoSuchPlan(key=key.upper())
    return found


def paper(work: Work, paper_id: int) -> Paper:
    """A paper, for whoever brought it, and for administrators.

    Raises:
        NoSuchPlan: there is none, or others brought it.

    """
    found = work.db.get(Paper, paper_id)
    if found is None or (found.brought_by != work.actor_id and not work.actor.is_admin):
        raise NoSuchPlan(key="of that paper")
    return found


def visible_plans(work: Work) -> tuple[Plan, ...]:
    """The plans that the person who asks may see, live ones first."""
    return tuple(found for found in plans.everyone(work.db) if may_see(work, found, work.actor))


def action(work: Work, number: int) -> Line:
    """The tracked action with this number and its plan, for the person who asks.

    Raises:
        NoSuchAction: there is none, or the person may not see its plan.

    """
    found = actions.by_number(work.db, number)
    if found is None or not may_see(work, found[1], work.actor):
        raise NoSuchAction(number=number)
    return found


def action_to_update(work: Work, number: int) -> Line:
    """The tracked action with this number, for somebody who may say how it goes.

    Raises:
        NoSuchAction: as above. NotYours: it may be seen, but belongs to others.

    """
    found, its_plan = action(work, number)
    if not may_update(work, found, its_plan):
        owner = people.by_id(work.db, found.owner_id).name if found.owner_id is not None else "nobody yet"
        raise NotYours(number=number, owner=owner, lead=lead_name(work, its_plan))
    return found, its_plan


def may_see(work: Work, its_plan: Plan, person: Person) -> bool:
    """Whether a plan exists for a person (domain 1.1): a draft does for those who prepare it."""
    if person.id is None or its_plan.id is None or person.left_on is not None:
        return False
    if work.before and person.id == work.actor_id and not _may_be_read_in(its_plan, work.before):
        return False
    if leads(its_plan, person) or its_plan.director_id == person.id or plans.is_named(work.db, its_plan.id, person.id):
        return True
    if its_plan.state is PlanState.DRAFT:
        return person.is_admin or plans.brought(work.db, its_plan.id, person.id)
    if its_plan.visibility is Visibility.EVERYONE:
        return True
    return its_plan.visibility is Visibility.PEOPLE and plans.has_part_in(work.db, its_plan.id, person.id)


def _may_be_read_in(its_plan: Plan, channel: str) -> bool:
    """Whether all who read a channel may see a plan: everybody may, or it is followed there."""
    is_open = its_plan.visibility is Visibility.EVERYONE and its_plan.state is not PlanState.DRAFT
    return is_open or its_plan.channel == channel


def may_update(work: Work, found: Action, its_plan: Plan) -> bool:
    """Owners, those who share it, their deputies during leave, and those who decide on the plan (domain 11.1)."""
    if may_decide(work, its_plan):
        return True
    me = work.actor.id
    owners = {person.id for person in actions.owners_of(work.db, found)} | {found.owner_id}
    if me in owners:
        return True
    away = people.away(work.db, work.today(its_plan.zone))
    return any(leave.deputy_id == me for person_id, leave in away.items() if person_id in owners)


def visible_indicators(work: Work) -> tuple[Indicator, ...]:
    """The indicators of plans that the person who asks may see, and those whose values they enter (domain 11.1)."""
    shown = {its_plan.id for its_plan in visible_plans(work)}
    rows = indicators.everyone(work.db)
    return tuple(row for row in rows if row.plan_id in shown or (not work.before and may_enter(work, row)))


def may_enter(work: Work, indicator: Indicator) -> bool:
    """Its data owner and its lead, their deputies during leave, and those who decide on its plan (domain 11.1)."""
    its_plan = work.db.get(Plan, indicator.plan_id) if indicator.plan_id is not None else None
    if its_plan is not None and may_decide(work, its_plan):
        return True
    charged = {indicator.data_owner_id, indicator.lead_id} - {None}
    if work.actor_id in charged:
        return True
    away = people.away(work.db, work.today(its_plan.zone if its_plan else work.actor.zone))
    return any(leave.deputy_id == work.actor_id for person_id, leave in away.items() if person_id in charged)


def may_decide(work: Work, its_plan: Plan) -> bool:
    """The plan's lead and director decide: on dates, on closing, on who owns what (domain 11.1)."""
    return leads(its_plan, work.actor) or its_plan.director_id == work.actor.id


def is_of_plan(work: Work, its_plan: Plan) -> bool:
    """Whether the person who asks is one of a plan's people: who decides, owns, is named, or covers for one (11.2)."""
    me, plan_id = work.actor.id or 0, its_plan.id or 0
    covered = (who for who, leave in people.away(work.db, work.today(its_plan.zone)).items() if leave.deputy_id == me)
    return (
        may_decide(work, its_plan)
        or plans.is_named(work.db, plan_id, me)
        or any(plans.has_part_in(work.db, plan_id, one) for one in (me, *covered))
    )


def leads(its_plan: Plan, person: Person) -> bool:
    """Whether a person leads a plan."""
    return its_plan.lead_id is not None and its_plan.lead_id == person.id


def require_lead(work: Work, its_plan: Plan) -> None:
    """Let only those pass who decide on a plan.

    Raises:
        LeadOnly: the person is neither its lead nor its director.

    """
    if not may_decide(work, its_plan):
        raise LeadOnly(lead=lead_name(work, its_plan), key=its_plan.key)


def require_administrator(work: Work) -> None:
    """Let only administrators pass.

    Raises:
        AdministratorsOnly: the person is none.

    """
    if not work.actor.is_admin:
        names = ", ".join(person.name for person in people.administrators(work.db)) or "none yet"
        raise AdministratorsOnly(administrators=names)


def lead_name(work: Work, its_plan: Plan) -> str:
    """The name of a plan's lead, as a refusal says it."""
    return people.by_id(work.db, its_plan.lead_id).name if its_plan.lead_id is not None else "its lead (not named yet)"
