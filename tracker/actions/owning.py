"""What nobody owns: asked of the plan's lead as one question, and given to people (domain 3.2, 3.4)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from models.people import Person
from models.plan import Action, Plan
from models.queries import actions, people, plans
from models.queries.actions import Line
from tracker import access, lines, messages, outbox
from tracker.actions import updates
from tracker.heard import Pressed
from tracker.people import directory, register
from tracker.refusals import NoSuchPlan
from tracker.rules.wording import count, listed
from tracker.work import Work

SHOWN = 15
"""Lines of the question; the rest are counted."""
_NAMED = 10
"""Actions that are named in one sentence."""
_GIVE = re.compile(
    r"(?:all |everything )?(?:of |from |actions of )*(?P<owner>\S.*?)(?:['’]s?)?(?: (?:open )?actions)?"
    r" to (?P<to>\S.*?)[.! ]*",
    re.IGNORECASE,
)


def ask(work: Work, plan: Plan) -> bool:
    """Ask the lead of a plan that was released about all that nobody owns; False where there is no such thing.

    What the paper gives to the same words is one line: one answer serves for all of it.
    """
    groups: dict[str, list[Line]] = {}
    for action, _ in _ownerless(work, plan):
        groups.setdefault(action.owner_text or str(action.number), []).append((action, plan))
    if not groups:
        return False
    ordered = sorted(groups.values(), key=lambda group: (-len(group), group[0][0].position))
    first = lines.items(work, [group[0] for group in ordered[:SHOWN]])
    rows = tuple(
        messages.OwnerlessLine(group[0][0].owner_text, len(group), item)
        for group, item in zip(ordered, first, strict=False)
    )
    total = sum(map(len, ordered))
    question = messages.Ownerless(plan.key, total, rows, total - sum(row.count for row in rows))
    reader_id = next((found for found in (plan.lead_id, plan.director_id, work.actor_id) if found is not None), None)
    if reader_id is None:
        return False
    about = [action.id or 0 for group in ordered for action, _ in group]
    return bool(outbox.tell(work, people.by_id(work.db, reader_id), f"ownerless:{plan.id}", question, about=about))


def all_of(plan: Plan, owner: Person) -> str:
    """What a press is about that gives all that somebody owns in a plan to somebody else."""
    return f"{plan.key}/{owner.id}"


def _own(work: Work, heard: Pressed) -> messages.Told:
    """Give an action to whoever was chosen, and with it all that the paper gives to the same words and nobody owns."""
    action, plan = access.action(work, int(heard.value))
    access.require_lead(work, plan)
    person = people.by_id(work.db, int(heard.choice))
    words = action.owner_text
    same = [one for one, _ in _ownerless(work, plan) if words and one.owner_text == words]
    if words.isupper() and len(words) <= 5:
        register.write_initials(work, plan, words, person)
    return _give(work, plan, {action.id: action, **{one.id: one for one in same}}.values(), person)


def _own_all(work: Work, heard: Pressed) -> messages.Told:
    """Give all that somebody owns in a plan to whoever was chosen."""
    key, _, owner_id = heard.value.partition("/")
    plan = plans.by_key(work.db, key)
    if plan is None or not access.may_see(work, plan, work.actor):
        raise NoSuchPlan(key=key)
    return _give_theirs(work, plan, int(owner_id), people.by_id(work.db, int(heard.choice)))


def _in_words(work: Work, plan: Plan, text: str, _channel: str) -> messages.Told:
    """`/plan KEY give Tom's actions to Sam`: the same in words."""
    said = _GIVE.fullmatch(text)
    if said is None:
        access.require_lead(work, plan)
        return messages.Told(f"Say whose actions go to whom: `/plan {plan.key} give NAME to NAME`.")
    owner, person = (directory.meant(work, plan, said[who]) for who in ("owner", "to"))
    return _give_theirs(work, plan, owner.id or 0, person)


def _give_theirs(work: Work, plan: Plan, owner_id: int, person: Person) -> messages.Told:
    """Give all that somebody owns and has not finished in a plan to somebody else (domain 3.4)."""
    access.require_lead(work, plan)
    theirs = [action for action, _ in actions.leaves(work.db, {plan.id or 0}) if action.owner_id == owner_id]
    return _give(work, plan, [a for a in theirs if a.meaning.is_open], person)


def give_all(work: Work, owned: Iterable[Line], owner: Person, person: Person) -> str:
    """Put somebody in the place of an owner who owns or shares actions; tells them, and names what they own now."""
    given: list[Line] = []
    for action, plan in owned:
        owners = [one.id or 0 for one in actions.owners_of(work.db, action)] or [owner.id or 0]
        owners = list(dict.fromkeys((person.id or 0) if one == owner.id else one for one in owners))
        updates.write(work, action, plan, "handover", {"owner_id": owners[0]}, "", owners=owners)
        given.append((action, plan))
    return _tell(work, given, person)


def _give(work: Work, plan: Plan, given: Iterable[Action], person: Person) -> messages.Told:
    """Make somebody the owner of actions, tell them, and say what was done."""
    rows = [(action, plan) for action in given]
    for action, _ in rows:
        updates.write(work, action, plan, "handover", {"owner_id": person.id}, "")
    if not rows:
        return messages.Told(f"There is nothing left to give to {person.name}.")
    return messages.Told(f"{person.name} owns {_tell(work, rows, person)} now. `/action undo` takes it back.")


def _tell(work: Work, given: Sequence[Line], person: Person) -> str:
    """Tell somebody what they own now; names it."""
    numbers = tuple(f"#{action.number}" for action, _ in given)
    named = listed((*numbers[:_NAMED], *([f"{len(numbers) - _NAMED} more"] if len(numbers) > _NAMED else [])))
    if person.id != work.actor_id:
        keys = listed(tuple(dict.fromkeys(plan.key for _, plan in given)))
        told = messages.Told(
            f"{work.actor.name} gave you {count(len(given), 'action')} of {keys}: {named}. I ask you how it goes "
            "when a date comes near."
        )
        outbox.tell(work, person, f"given:{work.heard_id}", told, about=[action.id or 0 for action, _ in given])
    return named


def _ownerless(work: Work, plan: Plan) -> tuple[Line, ...]:
    rows = actions.leaves(work.db, {plan.id or 0})
    return tuple(line for line in rows if line[0].owner_id is None and line[0].meaning.is_open)


SETTINGS: Mapping[str, Callable[[Work, Plan, str, str], object]] = {"give": _in_words}
PRESSES: Mapping[str, Callable[[Work, Pressed], messages.Told]] = {"own": _own, "own_all": _own_all}
