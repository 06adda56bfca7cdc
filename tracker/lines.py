"""Show rows as messages name them: people, actions as items, colours by the plan's preset."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from models.people import Person
from models.plan import Action, Plan
from models.queries import actions, people
from models.queries.actions import Line
from models.vocabulary import DEFAULT_COLOURS, WORST_FIRST, Colour, Meaning
from tracker.messages.items import Item, Name, PlanLine
from tracker.work import Work

PAGE = 10
"""Items on one page of a list."""
COUNTED = {Meaning.COMPLETE: "awaiting check", Meaning.VERIFIED: "checked", Meaning.CLOSED: "closed"}
"""What is said of meanings beside their number, where their own words are too long for it."""

Shown = TypeVar("Shown")


def colour_of(plan: Plan, meaning: Meaning) -> Colour:
    """The colour that a plan shows for a meaning (domain 4.1)."""
    return Colour(plan.colours.get(meaning, DEFAULT_COLOURS[meaning]))


def name_of(person: Person) -> Name:
    """A person as a message names them."""
    return Name(person.name, person.slack_user)


def items(work: Work, lines: Iterable[Line]) -> tuple[Item, ...]:
    """Actions as messages show them, in the order given."""
    rows = tuple(lines)
    known = people.many(work.db, {action.owner_id for action, _ in rows if action.owner_id is not None})
    parents = actions.by_ids(work.db, {action.parent_id for action, _ in rows if action.parent_id is not None})
    return tuple(_item(action, plan, known, parents) for action, plan in rows)


def item(work: Work, action: Action, plan: Plan) -> Item:
    """One action as messages show it."""
    return items(work, [(action, plan)])[0]


def worst_first(shown: Iterable[Item]) -> tuple[Item, ...]:
    """Worst rating first, then the earliest date, then as printed (domain 7.3)."""
    rank = {meaning: i for i, meaning in enumerate(WORST_FIRST)}

    def key(one: Item) -> tuple[int, bool, str, int]:
        return rank[one.meaning], one.target is None, str(one.target or ""), one.number

    return tuple(sorted(shown, key=key))


def plan_line(plan: Plan, counts: Mapping[Meaning, int]) -> PlanLine:
    """A plan with how many of its actions stand how, worst first."""
    shown = (
        (colour_of(plan, meaning), COUNTED.get(meaning, meaning.words), counts.get(meaning, 0))
        for meaning in WORST_FIRST
    )
    return PlanLine(plan.key, plan.title, plan.state, tuple(one for one in shown if one[2]))


def page_of(shown: Sequence[Shown], page: int) -> tuple[tuple[Shown, ...], int, int]:
    """One page of a list, its number (from 1, kept within bounds) and how many there are."""
    pages = max(1, -(-len(shown) // PAGE))
    page = min(max(page, 1), pages)
    return tuple(shown[(page - 1) * PAGE : page * PAGE]), page, pages


def _item(action: Action, plan: Plan, known: dict[int, Person], parents: dict[int, Line]) -> Item:
    owner = known.get(action.owner_id) if action.owner_id is not None else None
    parent = parents.get(action.parent_id) if action.parent_id is not None else None
    return Item(
        number=action.number or 0,
        plan=plan.key,
        ref=action.ref,
        title=action.title,
        parent=parent[0].title if parent else "",
        owner=name_of(owner) if owner else None,
        meaning=action.meaning,
        colour=colour_of(plan, action.meaning),
        why=action.why,
        target=action.target,
        target_text=action.target_text,
        forecast=action.forecast,
        slips=action.slips,
        percent=action.percent,
        updated_on=action.updated_on,
        progress=action.progress,
    )
