"""What follows when somebody decides: on a check, a new date, a closing, a hand-over (domain 2.3, 3.4, 4.3, 5.4)."""

from __future__ import annotations

import dataclasses

from models.plan import Action, Revision
from models.post import Question
from models.queries import actions, entries, people
from models.queries.actions import Line
from models.vocabulary import Reported, Visibility
from tracker import access, lines, messages, outbox
from tracker.actions import deciding, journal, updates
from tracker.declined import DayHasGone, NoLongerAsked
from tracker.refusals import NoOwnCheck, NoSuchAction
from tracker.rules.changes import agreed, sent_back
from tracker.rules.wording import listed
from tracker.voice.formats import day
from tracker.work import Work

LATER = "To have its outcome looked at later say “{number} review on 1 June: what to see”."
"""What whoever accepts an action is told, so that its outcome is not forgotten (domain 5.4)."""


def missing_words(work: Work, question: Question, choice: str) -> str:
    """What has to be said beside the answer to a check; empty where the answer is enough by itself."""
    if choice == "back":
        return "What is missing? Its owner is told in your words."
    action, _ = access.action(work, int(question.about["action"]))
    return "" if action.evidence else "No evidence was given. What have you seen that shows it?"


def check(work: Work, question: Question, choice: str, words: str) -> messages.Told:
    """Somebody who does not own it accepts that it is done, or sends it back with what is missing."""
    action, plan = _to_decide(work, question)
    if deciding.owns(work, action, work.actor_id):
        raise NoOwnCheck(number=action.number)
    if choice == "accept":
        sets: dict[str, object] = {"checked_by": work.actor_id}
        if not action.evidence:
            sets["evidence"] = [words]
        written = updates.write(work, action, plan, "checked", sets, words)
        told = _told(work, question, (action, plan), f"checked #{action.number} and accepted that it is done.", words)
        said = f"{told.sentence} {LATER.format(number=action.number)}"
        return dataclasses.replace(told, sentence=said, details=written.notes)
    standing = updates.standing_of(action, work.today(plan.zone))
    sets = sent_back(standing, _before_done(work, action))
    written = updates.write(work, action, plan, "sent back", sets, words)
    told = _told(work, question, (action, plan), f"sent #{action.number} back: it is not done yet.", words)
    return dataclasses.replace(told, details=written.notes)


def _before_done(work: Work, action: Action) -> dict[str, object]:
    """How an action stood before its owner said that it is done."""
    for entry in reversed(entries.history(work.db, action.id or 0)):
        if entry.after.get("reported") == Reported.COMPLETE and entry.before.get("reported") != Reported.COMPLETE:
            return {name: journal.from_data(name, value) for name, value in entry.before.items() if name != "owners"}
    return {}


def new_date(work: Work, question: Question, choice: str, words: str) -> messages.Told:
    """A new target date is agreed to, or is not; a later one is a slip."""
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


def close(work: Work, question: Question, choice: str, words: str) -> messages.Told:
    """That something will not be done is agreed to, or is not."""
    action, plan = _to_decide(work, question)
    if choice == "yes":
        reason = str(question.about["words"])
        sets = {"reported": Reported.CLOSED, "approver_id": work.actor_id, "reason": reason}
        updates.write(work, action, plan, "closed", sets, reason)
        sentence = f"agreed: #{action.number} is closed and will not be done."
    else:
        sentence = f"did not agree to close #{action.number}: it stays open."
    return _told(work, question, (action, plan), sentence, words)


def take_over(work: Work, question: Question, choice: str, words: str) -> messages.Told:
    """The person named says whether it is theirs; or the plan's lead does, for somebody who cannot be asked."""
    offered = [_offered(work, number) for number in question.about["actions"]]
    still = [line for line, owner in zip(offered, question.about["owners"], strict=True) if line[0].owner_id == owner]
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
