"""Take what somebody said of their actions: read it, do what is clear, ask where it is not (domain 5.1, 5.2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from models.people import Person as Registered
from models.plan import Action, Plan
from models.queries import actions, people
from models.queries.actions import Line
from models.vocabulary import DateKind, Intent, Reported
from tracker import access, asked, lines, messages, outbox, undo, updates
from tracker.answer import Answer
from tracker.rules.phrases import About, Change, Choice, Person, Reading, ReplyContext, read_reply
from tracker.work import Work

KIND = "reading"
THANKS_SIGN = "+1"

Result = messages.Understood | messages.NotSure | messages.Undone | messages.Told | Answer


def take(work: Work, words: str, about: Sequence[Line], evidence: tuple[str, ...] = ()) -> Result:
    """Do what somebody says about some actions that they may update.

    Raises:
        NotYours: a change is meant for an action that the person may not update.

    """
    reading = read_reply(words, _context(work, about))
    if evidence and not reading.must_ask:
        reading = _with_evidence(reading, about, evidence)
    if reading.must_ask:
        return _ask(work, reading, words, about)
    if reading.intent is Intent.UNDO:
        return undo.last(work, {action.id or 0 for action, _ in about})
    if reading.intent is Intent.THANKS:
        return Answer(sign=THANKS_SIGN)
    if reading.intent is Intent.QUESTION:
        return _pass_on(work, words, about)
    changes = reading.changes or tuple(Change(action.number or 0, words=words) for action, _ in about)
    return _apply(work, changes, words)


def chosen(work: Work, about: Mapping[str, Any], choice: str) -> messages.Understood | messages.Told:
    """Do what was chosen among the readings of a reply that was not clear."""
    if choice == "none":
        return messages.Told("Then nothing is changed. Say it in other words, and I will try again.")
    picked = about["choices"][int(choice)]
    words = str(about["words"])
    changes = tuple(_change_from_data(data) for data in picked["changes"])
    if not changes:
        changes = tuple(Change(number, words=words) for number in about["numbers"])
    return _apply(work, changes, words)


def _apply(work: Work, changes: Sequence[Change], words: str) -> messages.Understood:
    changed: list[messages.Changed] = []
    unchanged: list[messages.Item] = []
    for change in changes:
        action, plan = access.action_to_update(work, change.n)
        result = updates.apply(work, action, plan, change, change.words if len(changes) > 1 and change.words else words)
        if result.changes or result.notes or result.was is not result.item.meaning:
            changed.append(result)
        else:
            unchanged.append(result.item)
    return messages.Understood(tuple(changed), tuple(unchanged), work.heard_id or 0)


def _ask(work: Work, reading: Reading, words: str, about: Sequence[Line]) -> messages.NotSure:
    choices = [_choice_data(choice) for choice in reading.choices]
    labels = tuple((str(i), choice.label, "") for i, choice in enumerate(reading.choices))
    numbers = [action.number for action, _ in about]
    kept = {"words": words, "choices": choices, "numbers": numbers, "action": None}
    _, shown = asked.put(work, work.actor, KIND, kept, (*labels, ("none", "None of these", "")))
    return messages.NotSure(reading.why_asked, words, shown)


def _pass_on(work: Work, words: str, about: Sequence[Line]) -> messages.Told:
    """Give a question to the plan's lead, with where to answer; what the bot knows is shown at once."""
    if not about:
        return messages.Told("Which action is that about? Say its number, such as #47.")
    action, plan = about[0]
    item = lines.item(work, action, plan)
    lead = people.by_id(work.db, plan.lead_id) if plan.lead_id not in {None, work.actor_id} else None
    if lead is None:
        return messages.Told("I cannot answer that. This is what I know:", item)
    told = messages.Told(f"{work.actor.name} asks about #{action.number}: {words}", item)
    outbox.tell(work, lead, f"question:{work.heard_id}", told, about=(action.id or 0,))
    return messages.Told(f"I passed your question on to {lead.name}. This is what I know:", item)


def _with_evidence(reading: Reading, about: Sequence[Line], evidence: tuple[str, ...]) -> Reading:
    """Files that came with a reply are evidence for what it speaks of."""
    changes = reading.changes or tuple(Change(action.number or 0) for action, _ in about[:1])
    with_files = tuple(_replace(change, evidence=(*change.evidence, *evidence)) for change in changes)
    intent = Intent.UPDATE if reading.intent in {Intent.THANKS, Intent.NO_CHANGE, Intent.UNCLEAR} else reading.intent
    return Reading(intent, changes=with_files, fired=reading.fired)


def _replace(change: Change, **fields: Any) -> Change:  # noqa: ANN401 - the fields of Change
    return Change(**{**{name: getattr(change, name) for name in change.__dataclass_fields__}, **fields})


def _context(work: Work, about: Sequence[Line]) -> ReplyContext:
    zone = about[0][1].zone if about else work.actor.zone
    plan_id = about[0][1].id if about else None
    letters = {person_id: text for text, person_id in people.initials(work.db, plan_id).items()} if plan_id else {}
    everybody = tuple(_person(person, letters) for person in people.everybody(work.db))
    known = tuple(_about(action, plan) for action, plan in about)
    return ReplyContext(work.today(zone), work.actor.name, everybody, known)


def _person(person: Registered, letters: Mapping[int, str]) -> Person:
    return Person(person.name, letters.get(person.id or 0, ""))


def _about(action: Action, _plan: Plan) -> About:
    return About(action.number or 0, action.title, action.target, action.reported, action.percent)


def _choice_data(choice: Choice) -> dict[str, Any]:
    return {"label": choice.label, "changes": [_change_data(change) for change in choice.changes]}


def _change_data(change: Change) -> dict[str, Any]:
    day = change.date.isoformat() if change.date else None
    fields = {name: getattr(change, name) for name in change.__dataclass_fields__}
    return {**fields, "date": day, "evidence": list(change.evidence)}


def _change_from_data(data: Mapping[str, Any]) -> Change:
    return Change(
        **{
            **data,
            "status": Reported(data["status"]) if data["status"] else None,
            "date": date.fromisoformat(data["date"]) if data["date"] else None,
            "date_kind": DateKind(data["date_kind"]) if data["date_kind"] else None,
            "evidence": tuple(data["evidence"]),
        }
    )


def known_to(work: Work, outbox_id: int) -> tuple[Line, ...]:
    """The actions that a message was about and that the person who asks may see."""
    rows = actions.of_message(work.db, outbox_id)
    return tuple((action, plan) for action, plan in rows if access.may_see(work, plan, work.actor))
