"""What follows when a question is answered: a check, a new date, a closing, a hand-over, a choice of readings."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from models.plan import Action, Revision
from models.post import Question
from models.queries import actions, entries, people
from models.queries.actions import Line
from models.vocabulary import Reported, Visibility
from tracker import (
    access,
    asked,
    contradictions,
    deciding,
    held,
    journal,
    lines,
    messages,
    outbox,
    readings,
    unsure,
    updates,
)
from tracker.declined import DayHasGone, NoLongerAsked
from tracker.formats import day
from tracker.forms import Field, Form
from tracker.refusals import NoOwnCheck, NoSuchAction
from tracker.rules.changes import Ask, agreed, sent_back
from tracker.rules.wording import listed
from tracker.work import Work

FORM = "answer"
"""The form that asks for the words that an answer needs."""
MORE = "more"
"""Kind of the question for the words that an answer needs, where no form can be shown."""

Outcome = object
Decide = Callable[[Work, Question, str, str], Outcome]


def answer(work: Work, given: asked.Given, *, by_press: bool = False) -> Outcome:
    """Take the answer to a question and do what follows. Where it needs words and has none, ask for them first.

    Raises:
        PutToSomebodyElse, QuestionAnswered, NoLongerAsked: it is not theirs to answer, or not any more.

    """
    question = asked.open_one(work, given.question_id)
    missing = _missing_words(work, question, given.choice)
    if missing and not given.words.strip():
        return _form(question, given.choice, missing) if by_press else _ask_for_words(work, question, given, missing)
    asked.close(work, question, given.choice)
    return DECISIONS[question.kind](work, question, given.choice, given.words.strip())


def in_words(work: Work, question: Question, words: str) -> Outcome:
    """Take the words that an answer was asked for."""
    asked.close(work, question, "given")
    about = question.about
    return answer(work, asked.Given(int(about["question"]), str(about["choice"]), words))


def from_form(work: Work, value: str, answers: Mapping[str, str]) -> Outcome:
    """Take the form that asks for those words."""
    question_id, _, choice = value.partition("/")
    return answer(work, asked.Given(int(question_id), choice, answers["words"]))


def _missing_words(work: Work, question: Question, choice: str) -> str:
    """What has to be said beside an answer; empty where it is enough by itself."""
    if question.kind != Ask.CHECK:
        return ""
    if choice == "back":
        return "What is missing? Its owner is told in your words."
    found = actions.by_number(work.db, int(question.about["action"]))
    return "No evidence was given. What have you seen that shows it?" if found and not found[0].evidence else ""


def _form(question: Question, choice: str, missing: str) -> Form:
    sentence, _, hint = missing.partition("? ")
    field = Field("words", f"{sentence}?" if hint else missing, "lines", hint=hint)
    title = f"Send back #{question.about['action']}" if choice == "back" else f"Accept #{question.about['action']}"
    return Form(FORM, title, f"{question.id}/{choice}", (field,), "Send back" if choice == "back" else "Accept")


def _ask_for_words(work: Work, question: Question, given: asked.Given, missing: str) -> messages.Told:
    about = {"question": question.id, "choice": given.choice, "thread": question.outbox_id}
    asked.put(work, work.actor, MORE, about, ())
    return messages.Told(f"{missing} Reply in your own words; until then nothing is changed.")


def _check(work: Work, question: Question, choice: str, words: str) -> Outcome:
    action, plan = _to_decide(work, question)
    if deciding.owns(work, action, work.actor_id):
        raise NoOwnCheck(number=action.number)
    if choice == "accept":
        sets: dict[str, object] = {"checked_by": work.actor_id}
        if not action.evidence:
            sets["evidence"] = [words]
        updates.write(work, action, plan, "checked", sets, words)
        return _told(work, question, (action, plan), f"checked #{action.number} and accepted that it is done.", words)
    standing = updates.standing_of(action, work.today(plan.zone))
    sets = sent_back(standing, _before_done(work, action))
    updates.write(work, action, plan, "sent back", sets, words)
    return _told(work, question, (action, plan), f"sent #{action.number} back: it is not done yet.", words)


def _before_done(work: Work, action: Action) -> dict[str, object]:
    """How an action stood before its owner said that it is done."""
    for entry in reversed(entries.history(work.db, action.id or 0)):
        if entry.after.get("reported") == Reported.COMPLETE and entry.before.get("reported") != Reported.COMPLETE:
            return {name: journal.from_data(name, value) for name, value in entry.before.items() if name != "owners"}
    return {}


def _new_date(work: Work, question: Question, choice: str, words: str) -> Outcome:
    action, plan = _to_decide(work, question)
    revision = work.db.get_one(Revision, question.about["revision"])
    today = work.today(plan.zone)
    if choice == "yes" and revision.to_day < today:
        raise DayHasGone(number=action.number, day=day(revision.to_day))
    revision.approver_id, revision.approved = work.actor_id, choice == "yes"
    if choice == "yes":
        sets = agreed(updates.standing_of(action, today), revision.to_day, today)
        updates.write(work, action, plan, "new date", sets, revision.reason)
        sentence = f"agreed: #{action.number} is now due {day(revision.to_day)}."
    else:
        stands = f"{day(action.target)} stands" if action.target else "it has no date"
        sentence = f"did not agree to {day(revision.to_day)} for #{action.number}: {stands}."
    return _told(work, question, (action, plan), sentence, words)


def _close(work: Work, question: Question, choice: str, words: str) -> Outcome:
    action, plan = _to_decide(work, question)
    if choice == "yes":
        reason = str(question.about["words"])
        sets = {"reported": Reported.CLOSED, "approver_id": work.actor_id, "reason": reason}
        updates.write(work, action, plan, "closed", sets, reason)
        sentence = f"agreed: #{action.number} is closed and will not be done."
    else:
        sentence = f"did not agree to close #{action.number}: it stays open."
    return _told(work, question, (action, plan), sentence, words)


def _take_over(work: Work, question: Question, choice: str, words: str) -> Outcome:
    """The person named says whether it is theirs; or the plan's lead does, for somebody who cannot be asked."""
    offered = [_offered(work, number) for number in question.about["actions"]]
    still = [
        line for line, owner in zip(offered, question.about["owners"], strict=True) if line[0].owner_id == owner
    ]
    if not still:
        raise NoLongerAsked(why="it has another owner by now")
    to = people.by_id(work.db, int(question.about["to"]))
    numbers = listed(tuple(f"#{action.number}" for action, _ in still))
    for action, plan in still if choice == "yes" else ():
        updates.write(work, action, plan, "handover", {"owner_id": to.id}, words)
    sentence = _taken(to.name if to.id != work.actor_id else "", numbers, is_agreed=choice == "yes")
    item = lines.item(work, *still[0]) if len(still) == 1 else None
    told = messages.Told(f"{work.actor.name} {sentence}", item, _said(words))
    asker = people.by_id(work.db, int(question.about["from"]))
    if asker.id != work.actor_id:
        about = [action.id or 0 for action, _ in still]
        outbox.tell(work, asker, f"told:{question.id}:{work.heard_id}", told, about=about)
    mine = f"You {sentence}" if choice == "yes" or to.id != work.actor_id else "Thank you, I told them."
    return messages.Told(mine, item)


def _taken(name: str, numbers: str, *, is_agreed: bool) -> str:
    """What became of a hand-over: to the person who answers, or to somebody named who could not be asked."""
    if name:
        return f"gave {numbers} to {name}." if is_agreed else f"did not agree to give {numbers} to {name}."
    return f"took over {numbers}." if is_agreed else f"did not take over {numbers}: nothing changes hands."


def _reading(work: Work, question: Question, choice: str, _words: str) -> Outcome:
    return readings.chosen(work, question.about, choice)


DECISIONS: Mapping[str, Decide] = {
    Ask.CHECK: _check,
    Ask.NEW_DATE: _new_date,
    Ask.CLOSE: _close,
    Ask.TAKE_OVER: _take_over,
    unsure.KIND: _reading,
    contradictions.KIND: contradictions.decide,
    held.KIND: held.decide,
}


def _to_decide(work: Work, question: Question) -> Line:
    """The action that a question is about, for somebody who decides on its plan.

    Raises:
        NoSuchAction: they may not see it any more. LeadOnly: they do not decide any more.

    """
    action, plan = access.action(work, int(question.about["action"]))
    access.require_lead(work, plan)
    return action, plan


def _offered(work: Work, number: int) -> Line:
    """An action that somebody was asked to take over: to own it is to see it, but in a plan for named people.

    Raises:
        NoSuchAction: there is none, or it is in a plan for named people who this person is none of.

    """
    found = actions.by_number(work.db, number)
    if found is None or (found[1].visibility is Visibility.NAMED and not access.may_see(work, found[1], work.actor)):
        raise NoSuchAction(number=number)
    return found


def _told(work: Work, question: Question, about: Line, sentence: str, words: str) -> messages.Told:
    """Tell the owner what was decided, and say it to whoever decided."""
    action, plan = about
    item = lines.item(work, action, plan)
    if action.owner_id is not None and action.owner_id != work.actor_id:
        told = messages.Told(f"{work.actor.name} {sentence}", item, _said(words))
        key = f"told:{question.id}:{work.heard_id}"
        outbox.tell(work, people.by_id(work.db, action.owner_id), key, told, about=(action.id or 0,))
    return messages.Told(f"You {sentence}", item)


def _said(words: str) -> tuple[str, ...]:
    return (f"In their words: {words}",) if words else ()
