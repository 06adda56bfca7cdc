"""What a statement brings to others: a check, a new date to agree to, a closing (domain 2.3, 4.3, 5.4)."""

from __future__ import annotations

from dataclasses import dataclass

from models.people import Person
from models.plan import Action, Plan, Revision
from models.queries import actions, questions
from models.vocabulary import Way
from tracker import lines, messages
from tracker.actions import asked, deciding, discreet, handing
from tracker.rules.changes import Ask, Effect
from tracker.rules.phrases import Change
from tracker.voice.formats import day
from tracker.work import Work

CHECKED = (("accept", "Accept: it is done", "primary"), ("back", "Send back", "danger"))
_NOBODY = "Nobody else leads this plan, so nobody is asked to"


@dataclass(frozen=True)
class Wanted:
    """What was said, and what it would do."""

    effect: Effect
    change: Change
    words: str


def ask(work: Work, action: Action, plan: Plan, wanted: Wanted) -> tuple[str, ...]:
    """Put what somebody else has to decide to them; says to the person who spoke what follows."""
    notes = [_ask_one(work, action, plan, wanted, kind) for kind in wanted.effect.asks]
    return tuple(note for note in notes if note)


def _ask_one(work: Work, action: Action, plan: Plan, wanted: Wanted, kind: Ask) -> str:
    if kind is Ask.EVIDENCE:
        return _ask_for_evidence(work, action)
    if kind in {Ask.NEW_DATE, Ask.CLOSE} and not action.meaning.is_open:
        return f"It counts as “{action.meaning.words}”, so nobody is asked. If that is wrong, first say how it stands."
    person = deciding.decider(work, action, plan)
    match kind:
        case Ask.CHECK:
            if not deciding.needs_check(action, plan):
                return ""
            return ask_to_check(work, action, plan, person, wanted.words)
        case Ask.NEW_DATE:
            return _ask_for_date(work, action, plan, person, wanted)
        case Ask.CLOSE:
            return _ask_to_close(work, action, plan, person, wanted.words)
    return ""


def _ask_for_evidence(work: Work, action: Action) -> str:
    for row in questions.about_action(work.db, action.number or 0):
        if row.kind == Ask.EVIDENCE:
            asked.withdraw(work, row, "it was asked anew")
    asked.put(work, work.actor, Ask.EVIDENCE, {"action": action.number}, ())
    how = "Reply with" if work.way is Way.MAIL else f"Answer in the thread, or by `/action {action.number} …`, with"
    named = f" The plan names: {action.outputs}." if action.outputs else ""
    return f"What shows it? {how} a link, a file or where it is kept.{named}"


def ask_to_check(work: Work, action: Action, plan: Plan, person: Person | None, words: str) -> str:
    """Ask somebody who does not own it whether an action is done; says so to the person who spoke (domain 5.4)."""
    if person is None:
        return f"{_NOBODY} check it."
    if action.checked_by is not None:
        return ""
    if any(row.kind == Ask.CHECK for row in questions.about_action(work.db, action.number or 0)):
        return f"{person.name} is asked to check it already."
    question = messages.Asked(
        f"Please check #{action.number}",
        f"{work.actor.name} says it is done. Is it?",
        lines.item(work, action, plan),
        what_is_checked(action, words),
        (),
    )
    about = {"action": action.number, "words": words}
    asked.send(work, person, Ask.CHECK, about, CHECKED, question, action.id)
    return f"{person.name} is asked to check it."


def _ask_for_date(work: Work, action: Action, plan: Plan, person: Person | None, wanted: Wanted) -> str:
    new_date = wanted.effect.new_date
    if new_date is None:
        return ""
    if person is None:
        return f"{_NOBODY} agree: {day(action.target)} stands."
    for earlier in actions.revisions(work.db, action.id or 0):
        earlier.approved = False if earlier.approved is None else earlier.approved
    revision = Revision(
        action_id=action.id or 0,
        from_day=action.target,
        to_day=new_date,
        reason=discreet.kept(work, wanted.change.reason or wanted.words),
        author_id=work.actor.id or 0,
        asked_at=work.now,
    )
    work.db.add(revision)
    work.db.flush()
    moved = f"from {day(action.target)} to {day(new_date)}" if action.target else f"to {day(new_date)}"
    question = messages.Asked(
        f"New date asked for #{action.number}: {day(new_date)}",
        f"{work.actor.name} asks to move the target date {moved}.",
        lines.item(work, action, plan),
        _details(("They wrote", wanted.words)),
        (),
    )
    about = {"action": action.number, "revision": revision.id}
    asked.send(work, person, Ask.NEW_DATE, about, handing.AGREE_OR_NOT, question, action.id)
    stands = f"{day(action.target)} stands" if action.target else "it has no date"
    return f"{person.name} is asked to agree to {day(new_date)}; until then {stands}."


def _ask_to_close(work: Work, action: Action, plan: Plan, person: Person | None, words: str) -> str:
    if person is None:
        return f"{_NOBODY} agree: it stays open."
    question = messages.Asked(
        f"Close #{action.number} without doing it?",
        f"{work.actor.name} says this will not be done.",
        lines.item(work, action, plan),
        _details(("They wrote", words)),
        (),
    )
    about = {"action": action.number, "words": words}
    asked.send(work, person, Ask.CLOSE, about, handing.AGREE_OR_NOT, question, action.id)
    return f"{person.name} is asked to agree; until then it stays open."


def what_is_checked(action: Action, words: str) -> tuple[str, ...]:
    """What whoever checks has to go by."""
    evidence = ", ".join(action.evidence) or "none given yet"
    return _details(("They wrote", words), ("Evidence", evidence), ("The plan names", action.outputs))


def _details(*pairs: tuple[str, str]) -> tuple[str, ...]:
    return tuple(f"{label}: {text}" for label, text in pairs if text)
