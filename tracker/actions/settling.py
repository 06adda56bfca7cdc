"""Questions that an action as it now stands has answered, that more is known about, or that are asked again."""

from __future__ import annotations

from models.plan import Action, Plan, Revision
from models.post import Outbox, Question
from models.queries import entries, people, questions
from models.vocabulary import Reported
from tracker import access, messages, outbox
from tracker.actions import asked, followups
from tracker.rules.changes import Ask
from tracker.work import Work

CONTRADICTION = "contradiction"
"""Kind of the question of what holds where a paper says two things (domain 4.6)."""


def settle(work: Work, action: Action) -> None:
    """Ask no longer what an action as it now stands has answered."""
    for row in questions.about_action(work.db, action.number or 0):
        why = _settled(row, action)
        if why:
            asked.withdraw(work, row, why)
            forget_revision(work, row)


def show_checker(work: Work, action: Action, plan: Plan) -> None:
    """Let whoever is asked to check an action know what shows that it is done, in the thread of the question.

    A question that has not gone out yet is put anew instead.
    """
    for row in questions.about_action(work.db, action.number or 0):
        if row.kind != Ask.CHECK:
            continue
        messages_sent = [work.db.get_one(Outbox, sent) for sent in row.about.get("sent", ())]
        if any(one.state == "queued" for one in messages_sent):
            asked.withdraw(work, row, "it was asked anew")
            followups.ask_to_check(work, action, plan, people.by_id(work.db, row.person_id), str(row.about["words"]))
            continue
        told = messages.Told(f"What shows that #{action.number} is done: {', '.join(action.evidence)}")
        for one in messages_sent:
            to = outbox.Address(one.way, one.address, one.person_id)
            key = f"evidence:{row.id}:{len(action.evidence)}"
            outbox.queue(work, to, key, told, about=(action.id or 0,), thread_id=one.outside_id)


def forget_revision(work: Work, row: Question) -> None:
    """Nobody decides any more on the new date that a question asks for."""
    if row.kind == Ask.NEW_DATE:
        revision = work.db.get_one(Revision, row.about["revision"])
        revision.approved = False if revision.approved is None else revision.approved


def reopen(work: Work, row: Question) -> None:
    """Ask again what was answered, since the answer was taken back.

    It stays as it is where what brought the question was taken back as well, or the action as it now stands answers it.
    """
    action = access.action(work, int(row.about["action"]))[0]
    brought_by = row.about.get("heard")
    if _settled(row, action) or (brought_by is not None and entries.is_taken_back(work.db, int(brought_by))):
        return
    if row.kind == Ask.NEW_DATE:
        revision = work.db.get_one(Revision, row.about["revision"])
        revision.approved, revision.approver_id = None, None
    if row.kind == Ask.CHECK:
        asked.reopen(work, row, followups.what_is_checked(action, str(row.about["words"])))
    else:
        asked.reopen(work, row)


def _settled(row: Question, action: Action) -> str:
    """Why a question needs no answer any more; empty where it does."""
    is_done = action.reported is Reported.COMPLETE
    match row.kind:
        case Ask.CHECK if not is_done or action.checked_by is not None:
            return f"#{action.number} no longer waits for a check"
        case Ask.EVIDENCE if not is_done or action.evidence:
            return f"#{action.number} no longer waits for evidence"
        case Ask.NEW_DATE | Ask.CLOSE if not action.meaning.is_open:
            return f"#{action.number} is {action.meaning.words}"
        case Ask.TAKE_OVER if len(row.about["actions"]) == 1 and action.owner_id not in row.about["owners"]:
            return f"#{action.number} has another owner"
        case kind if kind == CONTRADICTION and not action.contradiction:
            return f"it was said how #{action.number} stands"
    return ""
