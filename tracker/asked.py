"""Questions with choices: put to a person, answered once by a button or, in a mail, by a number (domain 5.2)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from models.people import Person
from models.post import Question
from models.queries import post
from tracker import messages, outbox
from tracker.refusals import QuestionAnswered
from tracker.work import Work

VERB = "answer"
"""The verb of every button that answers a question; its value is `question/choice`."""


def put(
    work: Work, person: Person, kind: str, about: Mapping[str, Any], choices: tuple[tuple[str, str, str], ...]
) -> tuple[Question, tuple[messages.Choice, ...]]:
    """Note a question; `choices` are (answer, label, style). Returns the row and what to show."""
    row = Question(
        person_id=person.id or 0,
        kind=kind,
        about=dict(about),
        choices=[{"answer": answer, "label": label} for answer, label, _ in choices],
        asked_at=work.now,
    )
    work.db.add(row)
    work.db.flush()
    work.questions.append(row)
    shown = tuple(messages.Choice(VERB, f"{row.id}/{answer}", label, style) for answer, label, style in choices)
    return row, shown


def send(
    work: Work,
    person: Person,
    kind: str,
    about: Mapping[str, Any],
    choices: tuple[tuple[str, str, str], ...],
    asked: messages.Asked,
    action_id: int | None = None,
) -> None:
    """Put a question to somebody who is not waiting for it. Asked again of the same thing, the newer one counts."""
    for older in post.questions_to(work.db, person.id or 0):
        if older.kind == kind and older.about.get("action") == about.get("action"):
            older.answered_at, older.answer = work.now, "asked anew"
    row, shown = put(work, person, kind, about, choices)
    message = messages.Asked(asked.subject_line, asked.sentence, asked.item, asked.details, shown)
    sent = outbox.tell(
        work, person, f"ask:{row.id}", message, about=(action_id,) if action_id is not None else ()
    )
    row.outbox_id = sent[0] if sent else None


def take(work: Work, question_id: int, answer: str) -> Question:
    """Close a question with one of its answers.

    Raises:
        QuestionAnswered: it was answered before, or it is not this person's to answer.

    """
    row = post.open_question(work.db, question_id)
    if row is None or row.person_id != work.actor_id:
        raise QuestionAnswered(answer="it was not put to you")
    if row.answered_at is not None:
        raise QuestionAnswered(answer=_label(row, row.answer))
    row.answered_at, row.answer = work.now, answer
    return row


def by_number(work: Work, outbox_id: int, words: str) -> tuple[int, str] | None:
    """The question of a mail and the answer whose number the words are; None where they are none."""
    text = words.strip().rstrip(".)")
    if not text.isdigit():
        return None
    for row in post.questions_to(work.db, work.actor_id or 0):
        if row.outbox_id == outbox_id and 0 < int(text) <= len(row.choices):
            return row.id or 0, str(row.choices[int(text) - 1]["answer"])
    return None


def _label(row: Question, answer: str) -> str:
    return next((str(choice["label"]) for choice in row.choices if choice["answer"] == answer), answer)
