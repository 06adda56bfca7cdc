"""A private calendar address for each person: their target dates, and the meetings of their plans (domain 10.1).

The address ends in a token that nobody can guess. It is kept as a hash only, so that a copy of the database opens no
calendar, and it is shown once; whoever has lost it has a new one made, and the old one ends.
"""

from __future__ import annotations

import secrets
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from urllib.parse import urlsplit

from models.people import Person
from models.plan import Plan
from models.queries import actions, people
from models.queries.actions import Line
from models.vocabulary import PlanState, Way
from tracker import access, lines, messages, outbox
from tracker.heard import Pressed
from tracker.meetings import times as meetings
from tracker.papers.writing.calendar import DayEvent, to_icalendar
from tracker.refusals import UnknownCommand
from tracker.refusals_settings import NoPages
from tracker.rules.calendar import working_days
from tracker.rules.wording import count
from tracker.voice.formats import one_line, sentence
from tracker.work import Work

PATH = "/calendar/"
_MEETINGS = 12
"""Meetings of a plan to come that a calendar has."""
_BYTES = 32
_NEW, _OFF = frozenset({"new", "renew", "again"}), frozenset({"off", "end", "stop"})
WORDS = _NEW | _OFF
"""What can be said of it."""


def command(work: Work, text: str, channel: str = "") -> messages.CalendarAddress | messages.Told:
    """`/chaser calendar`: a private address, shown once; `calendar new` in place of it, `calendar off` ends it.

    Raises:
        NoPages: this program has no address on the web. UnknownCommand: other words.

    """
    word = text.strip().lower()
    if word in _OFF:
        work.actor.calendar_hash = None
        return messages.Told("Your calendar address works no longer.")
    if word not in _NEW and word:
        raise UnknownCommand(words=f"calendar {text}", command="/chaser")
    if not work.pages:
        raise NoPages
    had_one = work.actor.calendar_hash is not None
    if had_one and not word:
        return messages.CalendarAddress("", is_renewed=False)
    return _told_alone(work, _renewed(work, had_one=had_one), is_seen_by_them_alone=bool(channel))


def renew(work: Work, _heard: Pressed) -> messages.CalendarAddress | messages.Told:
    """A new address, from a button; raises NoPages where this program has no address on the web."""
    return command(work, "new")


def _renewed(work: Work, *, had_one: bool) -> messages.CalendarAddress:
    token = secrets.token_urlsafe(_BYTES)
    work.actor.calendar_hash = outbox.hash_token(token)
    return messages.CalendarAddress(f"{work.pages}{PATH}{token}.ics", had_one)


def _told_alone(
    work: Work, message: messages.CalendarAddress, *, is_seen_by_them_alone: bool
) -> messages.CalendarAddress | messages.Told:
    """Show the address where a command is answered to them alone; else send it to them."""
    if is_seen_by_them_alone and work.way is Way.SLACK:
        return message
    outbox.tell(work, work.actor, f"{outbox.OF_ONE_ALONE}:{work.actor_id}:{work.heard_id}", message)
    return messages.Told("I send you your calendar address, in a message to you alone.")


def feed(work: Work, token: str) -> bytes | None:
    """The calendar that a token opens; None where it opens none, or whose it was has left."""
    person = people.by_calendar(work.db, outbox.hash_token(token))
    if person is None or person.left_on is not None:
        return None
    work.actor = person
    return to_icalendar("Chaser", tuple(_events(work, person)), work.now)


def _events(work: Work, person: Person) -> Iterator[DayEvent]:
    """What is theirs with a date, what is due in the plans that they lead or direct, and when all these plans meet."""
    host = urlsplit(work.pages).hostname or "chaser"
    own = [line for line in actions.owned_by(work.db, person.id or 0) if access.may_see(work, line[1], person)]
    still = [line for line in own if line[0].meaning.is_open]
    led = [plan for plan in access.visible_plans(work) if _decides(plan, person)]
    yield from (_due(action_line, host) for action_line in still if action_line[0].target is not None)
    mine = {action.id for action, _ in own}
    for plan in led:
        others = [line for line in actions.leaves(work.db, {plan.id or 0}) if line[0].id not in mine]
        yield from _due_in(work, plan, others, host)
    for plan in {plan.id: plan for plan in (*(plan for _, plan in still), *led)}.values():
        yield from _meetings(work, plan, host)


def _decides(plan: Plan, person: Person) -> bool:
    return plan.state is PlanState.LIVE and person.id in {plan.lead_id, plan.director_id}


def _due(line: Line, host: str) -> DayEvent:
    action, plan = line
    number = action.number or 0
    rating = f"{lines.colour_of(plan, action.meaning).capitalize()}: {action.meaning.words}"
    why = f"{rating}. {sentence(action.why)}".strip()
    return DayEvent(
        uid=f"action-{number}@{host}",
        day=action.target or date.max,
        title=f"#{number} {one_line(action.title)} ({plan.key})",
        words=f"{action.title}\n\n{why}\n\nTell Chaser how it goes: {number} done, {number} 50%",
        version=action.version,
    )


def _due_in(work: Work, plan: Plan, rows: Sequence[Line], host: str) -> Iterator[DayEvent]:
    """What others owe in a plan, one entry a day."""
    by_day: defaultdict[date, list[Line]] = defaultdict(list)
    for action, its_plan in rows:
        if action.target is not None and action.meaning.is_open:
            by_day[action.target].append((action, its_plan))
    for day, due in sorted(by_day.items()):
        shown = lines.worst_first(lines.items(work, due))
        words = (
            f"#{item.number} {one_line(item.title)} – {item.owner.name if item.owner else 'nobody yet'}: "
            f"{item.meaning.words}"
            for item in shown
        )
        title = f"{plan.key}: {count(len(shown), 'action')} due"
        yield DayEvent(f"due-{plan.id}-{day}@{host}", day, title, "\n".join(words))


def _meetings(work: Work, plan: Plan, host: str) -> Iterator[DayEvent]:
    """The last meeting of a plan, and those to come."""
    held, today = meetings.of(plan), work.today(plan.zone)
    if held is None:
        return
    last = held.before(today + timedelta(days=1), working_days(plan.nation))
    for day in (*((last,) if last else ()), *meetings.coming(work, plan, _MEETINGS)):
        yield DayEvent(f"meeting-{plan.id}-{day}@{host}", day, f"{plan.key} meets", plan.title)


COMMANDS: Mapping[str, Callable[[Work, str, str], object]] = {"calendar": command}
PRESSES: Mapping[str, Callable[[Work, Pressed], object]] = {"calendar": renew}
