"""What a paper says against itself: asked of the owner once, kindly, and remembered when answered (domain 4.6)."""

from __future__ import annotations

from models.plan import Action, Plan
from models.post import Question
from models.queries import actions, people, questions
from models.vocabulary import Reported
from tracker import access, lines, messages
from tracker.actions import asked, settling, updates
from tracker.rules.phrases import Change
from tracker.work import Work

KIND = settling.CONTRADICTION
_COMPLETE = "complete"
CHOICES = ((_COMPLETE, "It is complete", "primary"), ("not", "Not yet", "danger"))


def ask(work: Work, plan: Plan) -> int:
    """Ask the owners of a plan that was released; for what nobody owns its lead. Returns how many questions.

    What was asked before is not asked again, also when the plan is released anew.
    """
    rows = actions.leaves(work.db, {plan.id or 0})
    return sum(_ask_one(work, action, plan) for action, _ in rows if action.contradiction)


def decide(work: Work, question: Question, choice: str, words: str) -> messages.Understood:
    """Take the owner's answer: complete as any completion is, with evidence and a check; or not complete."""
    action, plan = access.action_to_update(work, int(question.about["action"]))
    label = next(label for answer, label, _ in CHOICES if answer == choice)
    said = f"{label}. {words}" if words else label
    if choice == _COMPLETE:
        change = Change(action.number or 0, Reported.COMPLETE, words=said)
        changed = updates.apply(work, (updates.Statement(action, plan, change, said),))
        return messages.Understood(changed, (), work.heard_id or 0)
    sets = {"contradiction": "", "updated_on": work.today(plan.zone), "progress": said}
    if action.reported is Reported.COMPLETE:
        sets |= {"reported": None, "complete_on": None, "checked_by": None}
        sets |= {"percent": None} if action.percent == 100 else {}
    changed_one = updates.write(work, action, plan, "update", sets, said)
    return messages.Understood((changed_one,), (), work.heard_id or 0)


def _ask_one(work: Work, action: Action, plan: Plan) -> bool:
    reader_id = action.owner_id if action.owner_id is not None else plan.lead_id
    asked_before = any(row.kind == KIND for row in questions.about_action(work.db, action.number or 0))
    if reader_id is None or asked_before:
        return False
    question = messages.Asked(
        f"How does #{action.number} stand?",
        f"The paper says two things of #{action.number}, so I would rather ask you than guess.",
        lines.item(work, action, plan),
        (action.contradiction,),
        (),
    )
    reader = people.by_id(work.db, reader_id)
    asked.send(work, reader, KIND, {"action": action.number}, CHOICES, question, action.id)
    return True
