"""Take what somebody said of their actions: read it, do what is clear, ask where it is not (domain 5.1, 5.2)."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from models.post import Outbox
from models.queries import actions, entries, people, questions
from models.queries.actions import Line
from models.vocabulary import Intent
from tracker import access, lines, messages, outbox
from tracker.actions import asked, evidence, updates
from tracker.answer import Answer
from tracker.replies import spoken, undo, unsure
from tracker.replies.spoken import Spoken
from tracker.rules.phrases import Change, Reading
from tracker.rules.wording import listed
from tracker.voice.formats import change as changed_words
from tracker.work import Work

THANKS_SIGN = "+1"

Result = messages.Understood | messages.NotSure | messages.Undone | messages.Told | Answer


def take(work: Work, said: Spoken) -> Result:
    """Do what somebody says about some actions.

    Raises:
        NotYours: a change is meant for an action that the person may not update. Whatever `updates.apply` raises.

    """
    if not said.words.strip() and not said.files:
        return messages.Told("I found no words of yours in that, so nothing was changed. Please say it again.")
    reading = spoken.read(work, said)
    if reading.must_ask:
        return unsure.ask(work, reading, said)
    match reading.intent:
        case Intent.UNDO:
            return _undo(work, reading, said)
        case Intent.THANKS:
            return Answer(sign=THANKS_SIGN)
        case Intent.QUESTION:
            return _pass_on(work, said)
    changes = reading.changes or tuple(Change(action.number or 0, words=said.words) for action, _ in said.mine)
    return _apply(work, changes, said.words, said.thread)


def chosen(work: Work, about: Mapping[str, Any], choice: str) -> messages.Understood | messages.Told:
    """Do what was chosen among the readings of a reply that was not clear."""
    if choice == unsure.NONE:
        return messages.Told("Then nothing is changed. Say it in other words, and I will try again.")
    reading = unsure.chosen(about, choice)
    evidence.carry(work, about.get("heard"))
    return _apply(work, reading.changes, str(about["words"]), None)


def known_to(work: Work, outbox_id: int) -> tuple[Line, ...]:
    """The actions that a message was about and that the person who asks may see."""
    rows = actions.of_message(work.db, outbox_id)
    return tuple((action, plan) for action, plan in rows if access.may_see(work, plan, work.actor))


def _apply(work: Work, changes: Sequence[Change], words: str, thread: Outbox | None) -> messages.Understood:
    statements = []
    for change in changes:
        action, plan = access.action_to_update(work, change.n)
        own_words = change.words if len(changes) > 1 and change.words else words
        statements.append(updates.Statement(action, plan, change, own_words))
    _forget_doubts(work, {change.n for change in changes})
    meanwhile = [_meanwhile(work, said.action.id or 0, thread) for said in statements]
    results = [
        dataclasses.replace(result, notes=(*earlier, *result.notes))
        for earlier, result in zip(meanwhile, updates.apply(work, statements), strict=True)
    ]
    return updates.understood(work, results)


def _meanwhile(work: Work, action_id: int, thread: Outbox | None) -> tuple[str, ...]:
    """What somebody else changed since the message that is answered went out, and since the person last spoke of it."""
    since: datetime | None = thread.sent_at if thread else None
    if since is None:
        return ()
    mine = entries.last_of(work.db, work.actor_id or 0, {action_id})
    since = max(since, mine.at) if mine else since
    for entry in reversed(entries.by_others(work.db, {action_id}, work.actor_id or 0, since)):
        wrote = [changed_words(one.field, one.before, one.after) for one in updates.in_words(work, entry)]
        if wrote and entry.actor_id is not None:
            who = people.by_id(work.db, entry.actor_id).name
            return (f"{who} wrote meanwhile: {'; '.join(wrote)}.",)
    return ()


def _forget_doubts(work: Work, numbers: set[int]) -> None:
    """What was asked of an earlier reply about the same actions is settled by saying it in other words."""
    for row in questions.put_to(work.db, work.actor_id or 0):
        if row.kind == unsure.KIND and numbers & set(row.about["numbers"]):
            asked.close(work, row, "it was said in other words")


def _undo(work: Work, reading: Reading, said: Spoken) -> messages.Understood | undo.Taken:
    """Take back what was said last in this thread; where the right words follow, do what they say."""
    undone = undo.in_thread(work, said.thread, {action.id or 0 for action, _ in said.shown or said.mine})
    return _apply(work, reading.changes, said.words, None) if reading.changes else undone


def _pass_on(work: Work, said: Spoken) -> messages.Told:
    """Give a question to the plan's lead, and a lead's to the owner; what the bot knows is shown at once."""
    if not said.mine:
        return messages.Told("Which action is that about? Say its number, such as #47.")
    action, plan = said.mine[0]
    item = lines.item(work, action, plan) if len(said.mine) == 1 else None
    others = (one for one in (plan.lead_id, action.owner_id) if one is not None and one != work.actor_id)
    reader_id = next(others, None)
    if reader_id is None:
        return messages.Told(f"I cannot answer that.{' This is what I know:' if item else ''}", item)
    reader = people.by_id(work.db, reader_id)
    numbers = listed(tuple(f"#{one.number}" for one, its_plan in said.mine if its_plan.id == plan.id))
    told = messages.Told(f"{work.actor.name} asks about {numbers}: {said.words}", item)
    about = tuple(one.id or 0 for one, _ in said.mine)
    outbox.tell(work, reader, f"question:{work.heard_id}", told, about=about)
    known = " This is what I know:" if item else ""
    return messages.Told(f"I passed your question on to {reader.name}.{known}", item)
