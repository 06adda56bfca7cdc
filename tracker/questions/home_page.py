"""The Home page: what is open and mine, my team's, how the plans that I see do, and how I am reached (domain 7.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from models.plan import Plan
from models.queries import actions, clock, people, questions
from models.vocabulary import Meaning, PlanState, Way
from tracker import access, lines, messages, outbox
from tracker.actions import cards
from tracker.rules.calendar import working_days
from tracker.voice.formats import day
from tracker.work import Work

SOON = 10
"""Working days ahead that count as soon, as in the default ladder (domain 6.1)."""
_URGENT, _NEXT, _LATER = "Now", "Soon, or at risk", "Later"
_NOW = frozenset({Meaning.OVERDUE, Meaning.OFF_TRACK})
_BY = {Way.SLACK: "Slack", Way.MAIL: "e-mail"}


def home(work: Work) -> messages.Home:
    """What is open and mine, most urgent first, my team's, the plans that I see, and how I am reached."""
    shown = lines.worst_first(lines.items(work, cards.own(work)))
    open_ones = tuple(item for item in shown if item.is_open)
    seen = access.visible_plans(work)
    live = tuple(plan for plan in seen if plan.state is PlanState.LIVE)
    return messages.Home(
        name=lines.name_of(work.actor),
        asked=_asked(work),
        groups=tuple(_by_urgency(work, open_ones)),
        open_count=len(open_ones),
        team=_team(work, live),
        plans=cards.plan_lines(work, seen[: lines.PAGE]),
        more_plans=max(0, len(seen) - lines.PAGE),
        reached=_reached(work),
    )


def _asked(work: Work) -> tuple[messages.OpenQuestion, ...]:
    """What I was asked of actions and have not answered, the latest first; it is answered on the action's card."""
    rows = questions.put_to(work.db, work.actor_id or 0)
    return tuple(
        messages.OpenQuestion(str(row.about["asked"]["sentence"]), number=int(row.about["action"]))
        for row in rows
        if row.about.get("asked") and row.about.get("action") is not None
    )[: lines.PAGE]


def _by_urgency(work: Work, items: Sequence[messages.Item]) -> Iterator[messages.Urgency]:
    """What needs doing now, what soon or is at risk, and the rest; a page of all three together."""
    soon = working_days(work.actor.nation).add(work.today(work.actor.zone), SOON)
    groups: dict[str, list[messages.Item]] = {_URGENT: [], _NEXT: [], _LATER: []}
    for item in items:
        groups[_how_urgent(item, soon)].append(item)
    room = lines.PAGE
    for title, own in groups.items():
        if own:
            yield messages.Urgency(title, tuple(own[:room]), max(0, len(own) - room))
            room = max(0, room - len(own))


def _how_urgent(item: messages.Item, soon: date) -> str:
    if item.meaning in _NOW:
        return _URGENT
    is_near = item.target is not None and item.target <= soon
    return _NEXT if is_near or item.meaning is Meaning.AT_RISK else _LATER


def _team(work: Work, live: Sequence[Plan]) -> tuple[messages.TeamLine, ...]:
    """Those whose manager asks, who has most that is late first; who has nothing open is left out."""
    team = {person.id for person in people.everybody(work.db) if person.manager_id == work.actor_id}
    rows = actions.leaves(work.db, {plan.id or 0 for plan in live}) if team else ()
    own = [(action, plan) for action, plan in rows if action.owner_id in team and action.meaning.is_open]
    by_name: dict[str, list[messages.Item]] = {}
    for item in lines.worst_first(lines.items(work, own)):
        by_name.setdefault(item.owner.name if item.owner else "", []).append(item)
    told = (
        messages.TeamLine(name, len(items), sum(item.meaning is Meaning.OVERDUE for item in items), items[0])
        for name, items in by_name.items()
    )
    return tuple(sorted(told, key=lambda line: (-line.late, -line.open_count, line.name)))


def _reached(work: Work) -> messages.Reached:
    """By which ways, and in which hours; and the leave that I am on or that comes next."""
    person, today = work.actor, work.today(work.actor.zone)
    ways = (_BY[address.way] for address in outbox.addresses_of(person))
    own = [row for row in clock.leave_between(work.db, today, date.max) if row.person_id == person.id]
    leave = min(own, key=lambda row: row.first_day, default=None)
    away = ""
    if leave is not None:
        from_to = "until" if leave.first_day <= today else f"from {day(leave.first_day)} to"
        covers = people.by_id(work.db, leave.deputy_id).name if leave.deputy_id is not None else "nobody"
        away = f"{from_to} {day(leave.last_day)}; {covers} covers for you"
    place = person.zone.rpartition("/")[2].replace("_", " ")
    return messages.Reached(str(person.id), " and ".join(ways), person.day_starts, person.day_ends, place, away)
