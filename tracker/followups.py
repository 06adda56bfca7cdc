"""What a statement brings to others: a check, a new date to agree to, a closing, a hand-over (domain 2.3, 3.4, 5.4)."""

from __future__ import annotations

from dataclasses import dataclass

from models.people import Person
from models.plan import Action, Plan, Revision
from models.queries import people
from tracker import asked, lines, messages
from tracker.formats import day
from tracker.rules.changes import Ask, Effect
from tracker.rules.phrases import Change
from tracker.work import Work

YES_OR_NO = (("yes", "Agree", "primary"), ("no", "Not agreed", "danger"))
CHECKED = (("accept", "Accept: it is done", "primary"), ("back", "Send back", "danger"))


@dataclass(frozen=True)
class Wanted:
    """What was said, and what it would do."""

    effect: Effect
    change: Change
    to: Person | None
    words: str


def ask(work: Work, action: Action, plan: Plan, wanted: Wanted) -> tuple[str, ...]:
    """Put what somebody else has to decide to them; says to the person who spoke what follows."""
    notes = [_ask_one(work, action, plan, wanted, kind) for kind in wanted.effect.asks]
    if wanted.to is not None and Ask.TAKE_OVER not in wanted.effect.asks:
        notes.append(f"{wanted.to.name} owns it now.")
    return tuple(note for note in notes if note)


def decider(plan: Plan, work: Work, action: Action) -> Person | None:
    """Who decides on an action beside its owner: the plan's lead, or its director where the lead owns it."""
    for person_id in (plan.lead_id, plan.director_id):
        if person_id is not None and person_id not in {action.owner_id, work.actor_id}:
            return people.by_id(work.db, person_id)
    return None


def _ask_one(work: Work, action: Action, plan: Plan, wanted: Wanted, kind: Ask) -> str:
    if kind is Ask.EVIDENCE:
        named = f" The plan names: {action.outputs}." if action.outputs else ""
        return f"What shows it? Reply with a link, a file or where it is kept.{named}"
    if kind is Ask.TAKE_OVER and wanted.to is not None:
        return _ask_to_take_over(work, action, plan, wanted.to, wanted.words)
    person = decider(plan, work, action)
    if person is None:
        return "Nobody else leads this plan, so nobody is asked to agree." if kind is not Ask.CHECK else ""
    if kind is Ask.CHECK:
        return _ask_to_check(work, action, plan, person, wanted.words)
    if kind is Ask.NEW_DATE:
        return _ask_for_date(work, action, plan, person, wanted)
    return _ask_to_close(work, action, plan, person, wanted.words)


def _ask_to_check(work: Work, action: Action, plan: Plan, person: Person, words: str) -> str:
    question = messages.Asked(
        f"Please check #{action.number}",
        f"{work.actor.name} says it is done. Is it?",
        lines.item(work, action, plan),
        _details(("They wrote", words), ("Evidence", ", ".join(action.evidence) or "none given yet"),
                 ("The plan names", action.outputs)),
        (),
    )  # fmt: skip
    asked.send(work, person, Ask.CHECK, {"action": action.number}, CHECKED, question, action.id)
    return f"{person.name} is asked to check it."


def _ask_for_date(work: Work, action: Action, plan: Plan, person: Person, wanted: Wanted) -> str:
    new_date = wanted.effect.new_date
    if new_date is None:
        return ""
    revision = Revision(
        action_id=action.id or 0,
        from_day=action.target,
        to_day=new_date,
        reason=wanted.change.reason or wanted.words,
        author_id=work.actor.id or 0,
        asked_at=work.now,
    )
    work.db.add(revision)
    work.db.flush()
    question = messages.Asked(
        f"New date asked for #{action.number}: {day(new_date)}",
        f"{work.actor.name} asks to move the target date from {day(action.target)} to {day(new_date)}.",
        lines.item(work, action, plan),
        _details(("They wrote", wanted.words)),
        (),
    )
    about = {"action": action.number, "revision": revision.id}
    asked.send(work, person, Ask.NEW_DATE, about, YES_OR_NO, question, action.id)
    return f"{person.name} is asked to agree to {day(new_date)}; until then {day(action.target)} stands."


def _ask_to_close(work: Work, action: Action, plan: Plan, person: Person, words: str) -> str:
    question = messages.Asked(
        f"Close #{action.number} without doing it?",
        f"{work.actor.name} says this will not be done.",
        lines.item(work, action, plan),
        _details(("They wrote", words)),
        (),
    )
    asked.send(work, person, Ask.CLOSE, {"action": action.number, "words": words}, YES_OR_NO, question, action.id)
    return f"{person.name} is asked to agree; until then it stays open."


def _ask_to_take_over(work: Work, action: Action, plan: Plan, to: Person, words: str) -> str:
    question = messages.Asked(
        f"Will you take over #{action.number}?",
        f"{work.actor.name} says this is yours.",
        lines.item(work, action, plan),
        _details(("They wrote", words)),
        (),
    )
    about = {"action": action.number, "from": work.actor_id}
    choices = (("yes", "Yes, it is mine", "primary"), ("no", "No", "danger"))
    asked.send(work, to, Ask.TAKE_OVER, about, choices, question, action.id)
    return f"{to.name} is asked to take it over; until they do it stays where it is."


def _details(*pairs: tuple[str, str]) -> tuple[str, ...]:
    return tuple(f"{label}: {text}" for label, text in pairs if text)
