"""Look later whether what was done has brought what it was for: set by who decides, asked when the day comes (5.4)."""

from __future__ import annotations

import re

from models.people import Person
from models.plan import Action, Plan
from models.post import Question
from models.queries import actions, people, reviews
from models.queries.actions import Line
from tracker import access, lines, messages, outbox
from tracker.actions import asked, deciding, updates
from tracker.declined import WhichReviewDay
from tracker.people import hours
from tracker.rules.hours import is_within
from tracker.rules.phrases.when import find_whens
from tracker.work import Work

KIND = "review"
"""Kind of the question, and of the entry that answers it."""
CHOICES = (("yes", "Yes, it has", "primary"), ("no", "No, it has not", "danger"))
_SAID = re.compile(
    r"(?:outcome )?review(?: (?:it|the outcome|outcome))? (?P<rest>(?:on|in|at)\b.*)", re.IGNORECASE | re.DOTALL
)
_SOON = 12
"""Characters within which the day stands behind "review": `on the 1 June`."""
_OF = re.compile(r"^[\s:,–-]*(?:(?:of|to see|for|see)\s+)?", re.IGNORECASE)


def said(work: Work, line: Line, words: str) -> messages.Understood | None:
    """Set the day on which the outcome of what is done is looked at, where words do so: `review on 1 June: to see`.

    None where they say something else, or the action is not done.

    Raises:
        LeadOnly: only those who decide on the plan do. WhichReviewDay: the day is not to come.

    """
    (action, plan), found = line, _SAID.fullmatch(words.strip())
    if found is None or action.complete_on is None:
        return None
    today, rest = work.today(plan.zone), found["rest"]
    when = next((one for one in find_whens(rest.lower(), today) if one.ahead or one.is_length), None)
    if when is None or when.start > _SOON:
        return None
    access.require_lead(work, plan)
    on = when.after(today) if when.is_length else when.ahead
    if on is None or on <= today:
        raise WhichReviewDay(number=action.number)
    of = _OF.sub("", rest[when.end :]).strip()
    sets = {"review_on": on, "review_of": of}
    return updates.understood(work, [updates.write(work, action, plan, "review set", sets, of)])


def waiting(work: Work) -> tuple[int, ...]:
    """The actions whose outcome is to be looked at, for whom somebody is at work to be asked."""
    leave = hours.leave_about(work)
    found = ((action, _reader(work, action, plan)) for action, plan in reviews.due(work.db, work.now.date()))
    return tuple(
        action.id or 0
        for action, reader in found
        if reader is not None and is_within(hours.of_person(reader, leave), work.now)
    )


def ask(work: Work, action_id: int) -> bool:
    """Ask whoever checked an action, or who decides, about its outcome; once for each day that was set."""
    action, plan = actions.by_ids(work.db, {action_id})[action_id]
    reader = _reader(work, action, plan)
    if reader is None or action.review_on is None or action.review_on > work.today(plan.zone):
        return False
    question = messages.Asked(
        f"Has #{action.number} brought what it was for?",
        "It is done, and today its outcome is looked at. Has it brought what it was for?",
        lines.item(work, action, plan),
        tuple(
            f"{label}: {text}" for label, text in (("To see", action.review_of), ("It made", action.outputs)) if text
        ),
        (),
    )
    asked.send(work, reader, KIND, {"action": action.number}, CHOICES, question, action.id)
    updates.write(work, action, plan, "review asked", {"review_on": None}, "")
    return True


def decide(work: Work, question: Question, choice: str, words: str) -> messages.Told:
    """Note what came of an action; its owner hears of it."""
    action, plan = access.action(work, int(question.about["action"]))
    access.require_lead(work, plan)
    came = "has brought what it was for" if choice == "yes" else "has not brought what it was for yet"
    updates.write(work, action, plan, KIND, {}, f"it {came}{': ' if words else ''}{words}")
    item = lines.item(work, action, plan)
    if action.owner_id is not None and action.owner_id != work.actor_id:
        told = messages.Told(f"{work.actor.name} looked at the outcome: #{action.number} {came}.", item)
        key = f"reviewed:{question.id}"
        outbox.tell(work, people.by_id(work.db, action.owner_id), key, told, about=(action.id or 0,))
    again = f" To look again say “{action.number} review on 1 June”." if choice == "no" else ""
    return messages.Told(f"Noted: #{action.number} {came}.{again}", item)


def _reader(work: Work, action: Action, plan: Plan) -> Person | None:
    """Who is asked: who checked it, while they decide on the plan; else its lead or director."""
    checker = people.by_id(work.db, action.checked_by) if action.checked_by is not None else None
    if checker is not None and checker.left_on is None and checker.id in {plan.lead_id, plan.director_id}:
        return checker
    return deciding.decider(work, action, plan)
