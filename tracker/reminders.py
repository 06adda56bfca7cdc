"""One chasing message a person and day, with everything in it, in their own hours (domain 6.1 to 6.4)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from models.people import Person
from models.plan import Action, Plan
from models.queries import actions, people, post
from models.queries.actions import Line
from tracker import access, lines, messages, nudging, outbox
from tracker.rules.hours import Away, Hours, is_within, stand_in
from tracker.rules.nudges import DayMessage, Nudge, StepKind, bundle, due
from tracker.rules.calendar import working_days
from tracker.work import Work

SHOWN = 10
"""Items in full in one message; the rest are counted and a command away (domain 6.2)."""
_ROLES = {StepKind.LEAD: "lead", StepKind.DIRECTOR: "director"}
_TOLD_ON = {"owner": "told_on", "lead": "lead_told_on", "director": "director_told_on"}


def remind(work: Work) -> int:
    """Queue the message of the day for everybody to whom something is due and whose hours it is; returns how many.

    A person who had theirs today gets no second one; what is due later the same day waits for tomorrow.
    """
    found = actions.due_a_nudge(work.db, work.now.date() + timedelta(days=1))
    leave = _leave(work, found)
    nudges = tuple(nudge for action, plan in found for nudge in _nudges(work, action, plan, leave))
    persons = people.many(work.db, {nudge.person_id for nudge in nudges})
    keys = {person_id: _key(work, person) for person_id, person in persons.items()}
    told = post.told_under(work.db, tuple(keys.values()))
    by_id = {action.id or 0: (action, plan) for action, plan in found}
    queued = 0
    for message in bundle(nudges, {person_id for person_id, key in keys.items() if key in told}):
        person = persons[message.person_id]
        if is_within(hours_of(person, leave), work.now):
            queued += _queue(work, person, keys[message.person_id], message, by_id)
    return queued


def reached(work: Work, outbox_id: int) -> None:
    """Note that a reminder was accepted: only then are its steps of the ladder reached (domain 6.4)."""
    for told in post.about(work.db, outbox_id):
        if not told.role:
            continue
        action, plan = actions.by_ids(work.db, {told.action_id})[told.action_id]
        for role in told.role.split("+"):
            setattr(action, _TOLD_ON[role], work.today(plan.zone))
        nudging.plan_next(work, action, plan)


def hours_of(person: Person, leave: Mapping[int, tuple[Away, ...]]) -> Hours:
    """When a person may be written to."""
    return Hours(
        zone=person.zone,
        workdays=working_days(person.nation),
        starts=time(person.day_starts),
        ends=time(person.day_ends),
        away=leave.get(person.id or 0, ()),
    )


def _key(work: Work, person: Person) -> str:
    return f"{nudging.REMINDER}:{person.id}:{work.today(person.zone)}"


def _leave(work: Work, found: tuple[Line, ...]) -> dict[int, tuple[Away, ...]]:
    days = {work.today(plan.zone) for _, plan in found} | {work.now.date()}
    rows: defaultdict[int, dict[int, Away]] = defaultdict(dict)
    for day in days:
        for person_id, leave in people.away(work.db, day).items():
            rows[person_id][leave.id or 0] = Away(leave.first_day, leave.last_day, leave.deputy_id)
    return {person_id: tuple(found_leave.values()) for person_id, found_leave in rows.items()}


def _nudges(work: Work, action: Action, plan: Plan, leave: Mapping[int, tuple[Away, ...]]) -> Iterator[Nudge]:
    """The steps that are due of an action, each to whoever it is for, or to who covers for them."""
    today = work.today(plan.zone)
    receivers = {"lead": plan.lead_id, "director": plan.director_id, "owner": action.owner_id}
    for step in due(nudging.chased(action), nudging.chase_of(plan), today):
        person_id = receivers[_ROLES.get(step.kind, "owner")]
        if person_id is None:
            continue
        reader = stand_in(person_id, leave, today)
        if access.may_see(work, plan, people.by_id(work.db, reader)):
            yield Nudge(reader, action.id or 0, action.meaning, action.target, step)


def _queue(work: Work, person: Person, key: str, message: DayMessage, by_id: Mapping[int, Line]) -> bool:
    def shown(nudges: tuple[Nudge, ...]) -> tuple[messages.Item, ...]:
        return lines.items(work, [by_id[nudge.action_id] for nudge in nudges])

    own = shown(message.own)
    reminder = messages.Reminder(
        own=own[:SHOWN],
        more=max(0, len(own) - SHOWN),
        for_lead=shown(message.for_lead),
        for_director=shown(message.for_director),
        said={item.number: words for item in shown((*message.for_lead, *message.for_director))
              if (words := item.progress)},
        today=work.today(person.zone),
    )  # fmt: skip
    roles: defaultdict[int, list[str]] = defaultdict(list)
    for nudge in (*message.own, *message.for_lead, *message.for_director, *message.reached):
        roles[nudge.action_id].append(_ROLES.get(nudge.step.kind, "owner"))
    about = {action_id: "+".join(dict.fromkeys(found)) for action_id, found in roles.items()}
    return bool(outbox.tell(work, person, key, reminder, about=about, not_after=_end_of_day(work, person)))


def _end_of_day(work: Work, person: Person) -> datetime:
    """The end of the person's day: a reminder that could not go out by then is made anew (domain 6.4)."""
    zone = ZoneInfo(person.zone)
    today: date = work.today(person.zone)
    return datetime.combine(today + timedelta(days=1), time.min, zone)
