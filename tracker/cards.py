"""Show actions: one's own as a list, one as a card with everything about it."""

from __future__ import annotations

from collections.abc import Sequence

from models.journal import Entry
from models.plan import Action, Plan
from models.queries import actions, asking, people, plans
from models.queries.actions import Line
from models.vocabulary import Meaning, PlanState
from tracker import access, journal, lines, messages, wordings
from tracker.formats import change, day, one_line
from tracker.work import Work

KINDS = {
    journal.IMPORTED: "brought a corrected paper", "update": "said", "note": "noted", "undo": "took it back",
    "handover": "handed it over", "snoozed": "put reminders off", "checked": "checked and accepted",
    "sent back": "sent it back", "new date": "agreed to a new date", "closed": "closed it",
    "override": "set the rating",
}  # fmt: skip
"""What somebody did, by the kind of the entry that tells of it."""


def mine(work: Work, page: int = 1) -> messages.MyActions:
    """The actions of the person who asks, worst first; what is done comes last."""
    shown = lines.worst_first(lines.items(work, _own(work)))
    part, page, pages = lines.page_of(shown, page)
    return messages.MyActions(part, page, pages, len(shown), sum(item.is_open for item in shown))


def home(work: Work) -> messages.Home:
    """The Home page: what is open and mine, worst first, my team's, and how the plans that I see do (domain 7.4)."""
    shown = lines.worst_first(lines.items(work, _own(work)))
    open_ones = tuple(item for item in shown if item.is_open)
    seen = access.visible_plans(work)
    live = tuple(plan for plan in seen if plan.state is PlanState.LIVE)
    return messages.Home(
        name=lines.name_of(work.actor),
        items=open_ones[: lines.PAGE],
        more=max(0, len(open_ones) - lines.PAGE),
        team=_team(work, live),
        plans=plan_lines(work, seen[: lines.PAGE]),
        more_plans=max(0, len(seen) - lines.PAGE),
    )


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


def _own(work: Work) -> tuple[Line, ...]:
    """What the person who asks owns or shares, in the live plans that they may see."""
    owned = actions.owned_by(work.db, work.actor.id or 0)
    its_plans = {plan.id: plan for _, plan in owned}
    seen = {plan_id for plan_id, plan in its_plans.items() if access.may_see(work, plan, work.actor)}
    return tuple(line for line in owned if line[1].id in seen)


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


def card(work: Work, number: int) -> messages.ActionCard:
    """Everything about one action.

    Raises:
        NoSuchAction: there is none, or the person may not see its plan.

    """
    action, plan = access.action(work, number)
    owners = actions.owners_of(work.db, action)
    return messages.ActionCard(
        item=lines.item(work, action, plan),
        areas=_areas(work, action, plan),
        owners=tuple(lines.name_of(person) for person in owners),
        baseline=action.baseline,
        milestones=_milestones(work, action),
        outputs=action.outputs,
        evidence=tuple(action.evidence),
        status_text=action.status_text,
        contradiction=action.contradiction,
        history=_history(work, action),
        may_update=access.may_update(work, action, plan),
        zone=work.actor.zone,
    )


def _areas(work: Work, action: Action, plan: Plan) -> tuple[str, ...]:
    found = plans.areas_of_blocks(work.db, plan.id or 0).get(action.block_id, ())
    return tuple(area.title for area in found)


def _milestones(work: Work, action: Action) -> tuple[str, ...]:
    rows = actions.milestones(work.db, action.id or 0)
    if len(rows) < 2:
        return ()
    return tuple(f"{row.label or 'by'}: {day(row.latest)}" for row in rows)


def _history(work: Work, action: Action) -> tuple[messages.HistoryLine, ...]:
    """The latest entries of the journal, newest first."""
    first = asking.first_entries(work.db, {action.id or 0})
    return tuple(_line(work, entry, is_first=entry.id in first) for entry in actions.entries(work.db, action.id or 0))


def _line(work: Work, entry: Entry, *, is_first: bool) -> messages.HistoryLine:
    if is_first:
        return messages.HistoryLine(entry.at, "It", entry.way, "came in with the paper")
    who = people.by_id(work.db, entry.actor_id).name if entry.actor_id is not None else "Chaser"
    changes = "; ".join(change(one.field, one.before, one.after) for one in wordings.in_words(work, entry))
    said = f" “{one_line(entry.words)}”" if entry.words and entry.kind != journal.IMPORTED else ""
    what = KINDS.get(entry.kind, entry.kind)
    return messages.HistoryLine(entry.at, who, entry.way, f"{what}{said}" + (f" ({changes})" if changes else ""))
