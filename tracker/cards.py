"""Show actions: one's own as a list, one as a card with everything about it."""

from __future__ import annotations

from collections import Counter

from models.journal import Entry
from models.plan import Action, Plan
from models.queries import actions, people, plans
from models.vocabulary import WORST_FIRST
from tracker import access, lines, messages, updates
from tracker.formats import day, one_line
from tracker.work import Work

_KINDS = {
    "imported": "came in with the paper", "update": "said", "note": "noted", "undo": "took it back", "handover":
    "handed over", "snoozed": "put reminders off", "checked": "checked and accepted", "sent back": "sent it back",
    "new date": "agreed to a new date", "closed": "closed it", "override": "set the rating",
}  # fmt: skip


def mine(work: Work, page: int = 1) -> messages.MyActions:
    """The actions of the person who asks, worst first; what is done comes last."""
    shown = lines.worst_first(lines.items(work, actions.owned_by(work.db, work.actor.id or 0)))
    part, page, pages = lines.page_of(shown, page)
    return messages.MyActions(part, page, pages, len(shown), sum(item.is_open for item in shown))


def home(work: Work) -> messages.Home:
    """The Home page: what is open and mine, worst first, and how the plans that I see are doing (domain 7.4)."""
    shown = lines.worst_first(lines.items(work, actions.owned_by(work.db, work.actor.id or 0)))
    open_ones = tuple(item for item in shown if item.is_open)
    summaries = tuple(plan_line(work, plan) for plan in access.visible_plans(work))
    return messages.Home(
        lines.name_of(work.actor), open_ones[: lines.PAGE], max(0, len(open_ones) - lines.PAGE), summaries[: lines.PAGE]
    )


def plan_line(work: Work, plan: Plan) -> messages.PlanLine:
    """How many of a plan's actions stand how, worst first."""
    rows = actions.leaves(work.db, {plan.id or 0})
    counts = Counter(action.meaning for action, _ in rows)
    shown = tuple(
        (lines.colour_of(plan, meaning), meaning.words, counts[meaning]) for meaning in WORST_FIRST if counts[meaning]
    )
    return messages.PlanLine(plan.key, plan.title, plan.state, shown)


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
        history=tuple(_history(work, entry) for entry in actions.entries(work.db, action.id or 0)),
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


def _history(work: Work, entry: Entry) -> messages.HistoryLine:
    who = people.by_id(work.db, entry.actor_id).name if entry.actor_id is not None else "Chaser"
    changes = ", ".join(f"{one.field} {one.before} → {one.after}" for one in updates.in_words(work, entry))
    what = _KINDS.get(entry.kind, entry.kind)
    said = f" “{one_line(entry.words)}”" if entry.words else ""
    return messages.HistoryLine(entry.at, who, entry.way, f"{what}{said}" + (f" ({changes})" if changes else ""))
