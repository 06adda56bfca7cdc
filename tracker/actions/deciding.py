"""Who decides on an action beside those who own it: the plan's lead, else its director (domain 2.3, 5.4, 11.1)."""

from __future__ import annotations

from models.people import Person
from models.plan import Action, Plan
from models.queries import actions, people
from tracker.rules import checks
from tracker.work import Work


def decider(work: Work, action: Action, plan: Plan) -> Person | None:
    """Who is asked: neither who speaks nor anybody who owns it, and rather somebody who is not on leave.

    None where nobody else leads or directs the plan.
    """
    away = people.away(work.db, work.today(plan.zone))
    found = [
        people.by_id(work.db, person_id)
        for person_id in (plan.lead_id, plan.director_id)
        if person_id is not None and person_id != work.actor_id and not owns(work, action, person_id)
    ]
    here = [person for person in found if person.left_on is None]
    return min(here, key=lambda person: person.id in away, default=None)


def owns(work: Work, action: Action, person_id: int | None) -> bool:
    """Whether somebody owns an action or shares it."""
    return person_id in {action.owner_id, *(person.id for person in actions.owners_of(work.db, action))}


def needs_check(action: Action, plan: Plan) -> bool:
    """Whether an action needs a second pair of eyes once it is done, as its plan sets it (domain 5.4)."""
    return checks.needs_check(plan.checks, number=action.number or 0, tags=action.tags, outputs=action.outputs)
