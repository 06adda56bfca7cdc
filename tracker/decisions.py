"""What follows when a question is answered: a check, a new date, a closing, a hand-over, a choice of readings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from models.people import Person
from models.plan import Action, Plan, Revision
from models.post import Question
from models.queries import actions, people
from models.vocabulary import Reported
from tracker import asked, lines, messages, outbox, readings, updates
from tracker.formats import day
from tracker.refusals import NoOwnCheck, NoSuchAction
from tracker.rules.changes import Ask, agreed
from tracker.work import Work

Outcome = messages.Understood | messages.Told
Decide = Callable[[Work, Question, str], Outcome]


def answer(work: Work, question_id: int, choice: str) -> Outcome:
    """Take the answer to a question and do what follows.

    Raises:
        QuestionAnswered: it was answered before, or put to somebody else.

    """
    question = asked.take(work, question_id, choice)
    return DECISIONS[question.kind](work, question, choice)


def _check(work: Work, question: Question, choice: str) -> Outcome:
    action, plan = _action(work, question)
    if action.owner_id == work.actor_id:
        raise NoOwnCheck(number=action.number)
    if choice == "accept":
        updates.write(work, action, plan, "checked", {"checked_by": work.actor_id}, "")
        sentence = f"{work.actor.name} checked #{action.number} and accepts that it is done."
    else:
        sets = {"reported": None, "complete_on": None, "checked_by": None, "percent": None}
        updates.write(work, action, plan, "sent back", sets, "")
        sentence = f"{work.actor.name} sent #{action.number} back: it is not done yet. Ask them what is missing."
    _tell_owner(work, question, action, plan, sentence)
    return messages.Told(_to_me(work, sentence), lines.item(work, action, plan))


def _new_date(work: Work, question: Question, choice: str) -> Outcome:
    action, plan = _action(work, question)
    revision = work.db.get_one(Revision, question.about["revision"])
    revision.approver_id, revision.approved = work.actor_id, choice == "yes"
    if revision.approved:
        today = work.today(plan.zone)
        sets = agreed(updates.standing_of(action, today), revision.to_day, today)
        updates.write(work, action, plan, "new date", sets, revision.reason)
        sentence = f"{work.actor.name} agreed: #{action.number} is now due {day(revision.to_day)}."
    else:
        sentence = f"{work.actor.name} did not agree to {day(revision.to_day)}: {day(action.target)} stands."
    _tell_owner(work, question, action, plan, sentence)
    return messages.Told(_to_me(work, sentence), lines.item(work, action, plan))


def _close(work: Work, question: Question, choice: str) -> Outcome:
    action, plan = _action(work, question)
    if choice == "yes":
        words = str(question.about["words"])
        sets = {"reported": Reported.CLOSED, "approver_id": work.actor_id, "reason": words}
        updates.write(work, action, plan, "closed", sets, words)
        sentence = f"{work.actor.name} agreed: #{action.number} is closed and will not be done."
    else:
        sentence = f"{work.actor.name} did not agree to close #{action.number}: it stays open."
    _tell_owner(work, question, action, plan, sentence)
    return messages.Told(_to_me(work, sentence), lines.item(work, action, plan))


def _take_over(work: Work, question: Question, choice: str) -> Outcome:
    action, plan = _action(work, question)
    if choice == "yes":
        updates.write(work, action, plan, "handover", {"owner_id": work.actor_id}, "")
        sentence = f"{work.actor.name} took over #{action.number}."
    else:
        sentence = f"{work.actor.name} says #{action.number} is not theirs either: it stays with you."
    asker = people.by_id(work.db, int(question.about["from"]))
    item = lines.item(work, action, plan)
    outbox.tell(work, asker, f"told:{question.id}", messages.Told(sentence, item), about=(action.id or 0,))
    return messages.Told(_to_me(work, sentence) if choice == "yes" else "Thank you, I told them.", item)


def _reading(work: Work, question: Question, choice: str) -> Outcome:
    return readings.chosen(work, question.about, choice)


DECISIONS: Mapping[str, Decide] = {
    Ask.CHECK: _check,
    Ask.NEW_DATE: _new_date,
    Ask.CLOSE: _close,
    Ask.TAKE_OVER: _take_over,
    readings.KIND: _reading,
}


def _action(work: Work, question: Question) -> tuple[Action, Plan]:
    number = int(question.about["action"])
    found = actions.by_number(work.db, number)
    if found is None:
        raise NoSuchAction(number=number)
    return found


def _tell_owner(work: Work, question: Question, action: Action, plan: Plan, sentence: str) -> None:
    owner: Person | None = people.by_id(work.db, action.owner_id) if action.owner_id is not None else None
    if owner is not None and owner.id != work.actor_id:
        told: Any = messages.Told(sentence, lines.item(work, action, plan))
        outbox.tell(work, owner, f"told:{question.id}", told, about=(action.id or 0,))


def _to_me(work: Work, sentence: str) -> str:
    return sentence.replace(f"{work.actor.name} ", "You ", 1)
