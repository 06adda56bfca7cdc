"""One chasing message a person and day, with everything in it, in their own hours (domain 6.1 to 6.4)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from models.people import Person
from models.plan import Action, Plan
from models.queries import clock, people, post
from tracker import access, outbox
from tracker.actions import noticing, nudging
from tracker.clock import day_message
from tracker.people import hours
from tracker.rules.hours import Away, is_within, stand_in
from tracker.rules.nudges import DayMessage, Nudge, StepKind, bundle, due
from tracker.work import Work

_ROLES = {StepKind.LEAD: "lead", StepKind.DIRECTOR: "director"}
Leave = Mapping[int, tuple[Away, ...]]


def readers(work: Work) -> tuple[int, ...]:
    """Those to whom something may be due, who are at work now and have not had their message of the day."""
    asked = clock.may_be_told(work.db, nudging.today_by_zone(work))
    if not asked:
        return ()
    leave = hours.leave_about(work)
    covering = {stand_in(person_id, leave, work.now.date()) for person_id in asked & leave.keys()}
    found = people.many(work.db, asked | covering)
    keys = {person_id: key_of(work, person) for person_id, person in found.items()}
    told = post.told_under(work.db, tuple(keys.values()))
    return tuple(
        person_id
        for person_id, person in sorted(found.items())
        if keys[person_id] not in told and _can_be_told(work, person, leave)
    )


def remind(work: Work, person_id: int) -> bool:
    """Queue a person's message of the day if there is anything to say; True where there is.

    A person who had theirs today gets no second one; what is due later the same day waits for tomorrow.
    """
    person = people.by_id(work.db, person_id)
    leave = hours.leave_about(work)
    key = key_of(work, person)
    if post.told_under(work.db, (key,)) or not _can_be_told(work, person, leave):
        return False
    found = clock.due_a_nudge(work.db, nudging.today_by_zone(work), _spoken_for(work, person_id, leave))
    nudges = [nudge for action, plan in found for nudge in _nudges(work, action, plan, leave, person)]
    notices = noticing.still_true(work, clock.notices_for(work.db, person_id))
    if not nudges and not notices:
        return False
    message = next(iter(bundle(nudges)), DayMessage(person_id))
    content = day_message.compose(work, person, message, {line[0].id or 0: line for line in found}, notices)
    roles = _roles(message)
    about = {action_id: roles.get(action_id, "") for action_id in content.about}
    rows = outbox.tell(work, person, key, content.said, about=about, not_after=_end_of_day(work, person))
    for notice in notices:
        notice.outbox_id = rows[0] if rows else None
    return bool(rows)


def reached(work: Work, outbox_id: int) -> None:
    """Note that a reminder was accepted: only then are its steps of the ladder reached (domain 6.4)."""
    for told, action, plan in clock.told_in(work.db, outbox_id):
        today = work.today(plan.zone)
        roles = told.role.split("+")
        if "owner" in roles:
            action.told_on, action.told_owner_id = today, told.owner_id
        if "lead" in roles:
            action.lead_told_on = today
        if "director" in roles:
            action.director_told_on = today
        nudging.plan_next(work, action, plan)
    for notice in clock.notices_in(work.db, outbox_id):
        notice.told_at = work.now


def key_of(work: Work, person: Person) -> str:
    """What makes the message of a person's day the only one."""
    return f"{nudging.REMINDER}:{person.id}:{work.today(person.zone)}"


def _can_be_told(work: Work, person: Person, leave: Leave) -> bool:
    return bool(outbox.addresses_of(person)) and is_within(hours.of_person(person, leave), work.now)


def _spoken_for(work: Work, person_id: int, leave: Leave) -> set[int]:
    """The person, and those whom they may cover for."""
    covered = {away for away in leave if stand_in(away, leave, work.now.date()) == person_id}
    return {person_id, *covered}


def _nudges(work: Work, action: Action, plan: Plan, leave: Leave, person: Person) -> Iterator[Nudge]:
    """The steps of an action that are due and for one person: their own, or those of somebody whom they cover for."""
    today = work.today(plan.zone)
    meant = {"lead": plan.lead_id, "director": plan.director_id, "owner": action.owner_id}
    for step in due(nudging.chased(action, plan), nudging.chase_of(plan), today):
        for_id = meant[_role(step.kind)]
        if for_id is None or stand_in(for_id, leave, today) != person.id:
            continue
        if access.may_see(work, plan, person):
            yield Nudge(person.id, action.id or 0, action.meaning, action.target, step)


def _roles(message: DayMessage) -> dict[int, str]:
    """As what the reader is told of each action: what the message settles once it was accepted."""
    roles: defaultdict[int, list[str]] = defaultdict(list)
    for nudge in message.reached:
        roles[nudge.action_id].append(_role(nudge.step.kind))
    return {action_id: "+".join(dict.fromkeys(found)) for action_id, found in roles.items()}


def _role(kind: StepKind) -> str:
    return _ROLES.get(kind, "owner")


def _end_of_day(work: Work, person: Person) -> datetime:
    """The end of the person's hours: a reminder that could not go out by then is made anew (domain 6.4)."""
    today = work.now.astimezone(ZoneInfo(person.zone)).date()
    return hours.of_person(person, {}).on(today)[1]
