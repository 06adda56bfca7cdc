"""Questions: put to a person, answered once by a button, by a number or in words (domain 5.2)."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from models.people import Person
from models.post import Outbox, Question
from models.queries import actions, people, questions
from tracker import dispatch, lines, messages, outbox
from tracker.declined import NoLongerAsked, PutToSomebodyElse
from tracker.refusals import QuestionAnswered
from tracker.rules.answers import Says, ShortAnswer, short_answer
from tracker.rules.changes import Ask
from tracker.work import Work

VERB = "answer"
"""The verb of every button that answers a question; its value is `question/choice`."""
KEY = "ask"
"""Kind of the message that puts a question to somebody who is not waiting for it."""

AGREED_OR_NOT = ["primary", "danger"]
"""Styles of the choices of a question that is answered by yes or no."""

Choices = tuple[tuple[str, str, str], ...]
"""What can be answered: answer, label, style."""


@dataclass(frozen=True)
class Given:
    """An answer to a question, and what was said beside it."""

    question_id: int
    choice: str
    words: str = ""


def put(
    work: Work, person: Person, kind: str, about: Mapping[str, Any], choices: Choices
) -> tuple[Question, tuple[messages.Choice, ...]]:
    """Note a question that is shown at once. Returns the row and what to show; without choices any words answer it."""
    row = Question(
        person_id=person.id or 0,
        kind=kind,
        about={**about, "heard": work.heard_id},
        choices=[{"answer": answer, "label": label, "style": style} for answer, label, style in choices],
        asked_at=work.now,
    )
    work.db.add(row)
    work.db.flush()
    work.questions.append(row)
    return row, shown(row)


def shown(row: Question) -> tuple[messages.Choice, ...]:
    """What can be chosen in answer to a question."""
    return tuple(
        messages.Choice(VERB, f"{row.id}/{one['answer']}", str(one["label"]), str(one["style"])) for one in row.choices
    )


def send(
    work: Work,
    person: Person,
    kind: str,
    about: Mapping[str, Any],
    choices: Choices,
    asked: messages.Asked,
    action_id: int | None = None,
) -> None:
    """Put a question to somebody who is not waiting for it. Asked again of the same thing, the newer one counts."""
    if about.get("action") is not None:
        for older in questions.about_action(work.db, int(about["action"])):
            if older.kind == kind and older.person_id == person.id:
                withdraw(work, older, "it was asked anew")
    kept = {"subject": asked.subject_line, "sentence": asked.sentence, "details": list(asked.details)}
    row, offered = put(work, person, kind, {**about, "asked": kept, "action_id": action_id}, choices)
    work.questions.remove(row)
    _tell(work, row, person, dataclasses.replace(asked, choices=offered), f"{KEY}:{row.id}")


def open_one(work: Work, question_id: int) -> Question:
    """A question that the person who answers was asked, and that is still open; locked until the work is done.

    Raises:
        PutToSomebodyElse: it is not theirs to answer. QuestionAnswered: they have answered it. NoLongerAsked: there is
        no more reason to.

    """
    row = questions.by_id(work.db, question_id)
    if row is None:
        raise NoLongerAsked(why="I do not know the question any more")
    if row.person_id != work.actor_id:
        raise PutToSomebodyElse(name=people.by_id(work.db, row.person_id).name)
    if row.answered_at is None:
        return row
    label = next((str(one["label"]) for one in row.choices if one["answer"] == row.answer), "")
    if label:
        raise QuestionAnswered(answer=label)
    raise NoLongerAsked(why=row.answer)


def close(work: Work, row: Question, answer: str) -> None:
    """Note the answer to a question, or why it is no longer asked."""
    row.answered_at, row.answer = work.now, answer
    row.about = {**row.about, "closed": work.heard_id}


def reopen(work: Work, row: Question, details: tuple[str, ...] | None = None) -> None:
    """Ask a question again, since what closed it was taken back; where it had been answered, in a new message.

    `details` are what is said beside it by now, where that is not what was said at first.
    """
    was_answered = any(one["answer"] == row.answer for one in row.choices)
    row.answered_at, row.answer = None, ""
    row.about = {**row.about, "closed": None}
    kept = row.about.get("asked")
    if not was_answered or kept is None:
        return
    found = actions.by_ids(work.db, {row.about["action_id"]})
    item = lines.items(work, found.values())[0] if found else None
    again = messages.Asked(kept["subject"], kept["sentence"], item, details or tuple(kept["details"]), shown(row))
    _tell(work, row, people.by_id(work.db, row.person_id), again, f"{KEY}:{row.id}:{work.heard_id}")


def withdraw(work: Work, row: Question, why: str) -> None:
    """Ask a question no longer; what has not gone out of it is dropped."""
    close(work, row, why)
    for sent in row.about.get("sent", ()):
        if work.db.get_one(Outbox, sent).state == "queued":
            dispatch.dropped(work, sent)


def _tell(work: Work, row: Question, person: Person, message: messages.Asked, key: str) -> None:
    """Send a question, and note in which messages it stands: what is answered there answers it."""
    action_id = row.about["action_id"]
    sent = outbox.tell(work, person, key, message, about=() if action_id is None else (action_id,))
    row.outbox_id = sent[0] if sent else None
    row.about = {**row.about, "sent": [*row.about.get("sent", ()), *sent]}


def waiting_in(work: Work, row: Outbox) -> tuple[Question, ...]:
    """What the person who asks has not answered of what was asked in a message of ours, or in its thread."""
    found = questions.put_to(work.db, work.actor_id or 0)
    return tuple(one for one in found if row.id in {one.outbox_id, one.about.get("thread"), *one.about.get("sent", ())})


def answered_in(work: Work, row: Outbox) -> tuple[Question, ...]:
    """What was put in a message and waits for no answer any more: whoever answers it again is told so."""
    kind, _, rest = row.key.partition(":")
    question_id = rest.partition(":")[0]
    found = questions.by_id(work.db, int(question_id)) if kind == KEY and question_id.isdecimal() else None
    closed = (found,) if found is not None and found.answered_at is not None else ()
    return closed or questions.closed_in(work.db, row.id or 0, work.actor_id or 0)


def is_to_agree(row: Question) -> bool:
    """Whether a question is answered by yes or no."""
    return [one["style"] for one in row.choices] == AGREED_OR_NOT


def is_half_a_yes(row: Question, words: str) -> bool:
    """Whether words begin like a yes to a question, and then do not simply agree."""
    return _short(row, words).is_half_a_yes


def answered(row: Question, words: str) -> Given | None:
    """The answer that words give to a question: by its number, by its label, or by yes or no; None where they are none.

    Yes and no are the two choices of a question that is put so that it can be agreed to.
    """
    if not row.choices:
        return None
    said = _short(row, words)
    if 0 < said.number <= len(row.choices):
        return Given(row.id or 0, str(row.choices[said.number - 1]["answer"]))
    for one in row.choices:
        if str(one["label"]).casefold() == words.strip(" .!").casefold():
            return Given(row.id or 0, str(one["answer"]))
    if said.says is None or not is_to_agree(row):
        return None
    return Given(row.id or 0, str(row.choices[said.says is Says.NO]["answer"]), said.words)


def _short(row: Question, words: str) -> ShortAnswer:
    return short_answer(words, about_a_date=row.kind == Ask.NEW_DATE)
