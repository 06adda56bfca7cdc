"""Who has left: nothing more is sent to them, and what was theirs goes to others (domain 3.4)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from models.people import Person
from models.plan import Plan
from models.post import Question
from models.queries import absences, actions, people, questions
from models.queries.actions import Line
from tracker import access, lines, messages, outbox
from tracker.actions import asked, deciding, handing, owning
from tracker.answer import Answer
from tracker.declined import NobodyCovers, NotGoneYet, NotOneself
from tracker.heard import Pressed
from tracker.people import directory
from tracker.rules.changes import Ask
from tracker.rules.phrases.when import find_whens
from tracker.rules.wording import count
from tracker.voice.formats import day
from tracker.voice.words import say
from tracker.work import Work

_HEIR = re.compile(
    r"[,;:–-]?\s*(?P<who>[^\W\d_][\w'’. -]*?)\s+(?:takes?|taking|gets?|will take|has) (?:over|it all|everything|all)"
)
_GIVE = re.compile(
    r"(?:give|hand|pass)\w* (?:it |all |everything |theirs )*(?:over )?to\s+(?P<who>[^\W\d_][\w'’. -]*)", re.IGNORECASE
)


def left(work: Work, person: Person, rest: str) -> object:
    """`/people NAME left`, `/people NAME left on 20 November, Sam takes over`: note it, and give on what was theirs.

    Raises:
        AdministratorsOnly: people are looked after by administrators. NotOneself: who says so has not left.
        NotGoneYet: the day is still to come.

    """
    access.require_administrator(work)
    if person.id == work.actor_id:
        raise NotOneself
    today = work.today(person.zone)
    named = next((when for when in find_whens(rest.lower(), today) if when.back or when.ahead), None)
    on = named.back or named.ahead if named else None
    if named is not None and named.ahead is not None and named.has_year and named.ahead > today:
        raise NotGoneYet(day=day(named.ahead), name=person.name)
    person.left_on = person.left_on or on or today
    absences.drop_messages(work.db, person.id or 0)
    notes = (*_without_cover(work, person), *_ask_others(work, person))
    heir = _HEIR.search(rest) or _GIVE.search(rest)
    if heir:
        notes = (*notes, _give(work, person, directory.meant(work, None, heir["who"])))
    return _shown(work, person, notes)


def back(work: Work, person: Person) -> messages.Told:
    """`/people NAME back`: somebody who had left is there again.

    Raises:
        AdministratorsOnly: people are looked after by administrators.

    """
    access.require_administrator(work)
    person.left_on = None
    return messages.Told(f"{person.name} is here again. What was given to others stays theirs.")


def _shown(work: Work, person: Person, notes: tuple[str, ...]) -> messages.Leaver:
    owned = _owned(work, person)
    run = [plan for plan in absences.run_by(work.db, person.id or 0) if access.may_see(work, plan, work.actor)]
    plans = {plan.key: plan for plan in (*run, *(plan for _, plan in owned))}
    rows = tuple(_in_plan(plan, person, owned) for _, plan in sorted(plans.items()))
    return messages.Leaver(person.id or 0, person.name, person.left_on or work.now.date(), rows, notes)


def _in_plan(plan: Plan, person: Person, owned: Sequence[Line]) -> messages.LeftPlan:
    owns = sum(its_plan.id == plan.id for _, its_plan in owned)
    return messages.LeftPlan(plan.key, owns, plan.lead_id == person.id, plan.director_id == person.id)


def _owned(work: Work, person: Person) -> tuple[Line, ...]:
    """What somebody owns or shares and has not finished, in the plans that the person who asks may see.

    Of the others their leads hear by themselves (`tracker.actions.noticing`).
    """
    owned = actions.owned_by(work.db, person.id or 0)
    return tuple(
        (action, plan) for action, plan in owned if action.meaning.is_open and access.may_see(work, plan, work.actor)
    )


def _without_cover(work: Work, person: Person) -> tuple[str, ...]:
    """Let those know whom somebody was to cover for."""
    notes: list[str] = []
    for row in absences.covered_by(work.db, person.id or 0, work.today(person.zone)):
        away = people.by_id(work.db, row.person_id)
        row.deputy_id = None
        told = messages.Told(
            f"{person.name}, who was to cover for you from {day(row.first_day)}, has left. Who does now?"
        )
        outbox.tell(work, away, f"uncovered:{row.id}:{work.heard_id}", told)
        notes.append(f"Nobody covers for {away.name} from {day(row.first_day)} to {day(row.last_day)} now.")
    return tuple(notes)


def _ask_others(work: Work, person: Person) -> tuple[str, ...]:
    """Put what somebody was asked and has not answered to whoever else decides."""
    moved = sum(_asked_anew(work, row) for row in questions.put_to(work.db, person.id or 0))
    return (f"{count(moved, 'question')} that waited for them went to whoever else decides.",) if moved else ()


def _asked_anew(work: Work, row: Question) -> bool:
    """Close a question to somebody who has left; True where somebody else is asked it."""
    asked.withdraw(work, row, "they have left")
    kept, found = row.about.get("asked"), actions.by_ids(work.db, {row.about.get("action_id") or 0})
    if kept is None or not found or row.kind not in {Ask.CHECK, Ask.NEW_DATE, Ask.CLOSE}:
        return False
    action, plan = next(iter(found.values()))
    person = deciding.decider(work, action, plan)
    if person is None:
        return False
    again = messages.Asked(
        kept["subject"], kept["sentence"], lines.item(work, action, plan), tuple(kept["details"]), ()
    )
    choices = tuple((str(one["answer"]), str(one["label"]), str(one["style"])) for one in row.choices)
    about = {name: value for name, value in row.about.items() if name not in {"sent", "asked", "closed", "heard"}}
    asked.send(work, person, row.kind, about, choices, again, action.id)
    return True


def _give(work: Work, person: Person, to: Person) -> str:
    """Give all that somebody owned to somebody else; says what was done."""
    if to.id == person.id:
        raise NobodyCovers
    owned = _owned(work, person)
    for plan in {plan.id: plan for _, plan in owned}.values():
        handing.require_sight(work, plan, to)
    named = owning.give_all(work, owned, person, to)
    return f"{to.name} owns {named} now, and is told." if owned else f"There is nothing left to give to {to.name}."


def _given(work: Work, heard: Pressed) -> Answer:
    """Give what somebody owned to whoever was chosen."""
    access.require_administrator(work)
    person = people.by_id(work.db, int(heard.value))
    note = _give(work, person, people.by_id(work.db, int(heard.choice)))
    shown = _shown(work, person, (note,))
    return Answer(said=say(shown, work.tongues[work.way]), instead=True)


PRESSES: Mapping[str, Callable[[Work, Pressed], object]] = {"leaver_give": _given}
