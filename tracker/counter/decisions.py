"""Take the answer to a question by what it was about; where it needs words and has none, ask for them first."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from models.post import Question
from tracker import messages
from tracker.actions import asked
from tracker.counter import held
from tracker.forms import Field, Form
from tracker.plans import copies
from tracker.replies import readings, unsure
from tracker.reviews import contradictions, outcomes, reviewing
from tracker.rules.changes import Ask
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
    missing = outcomes.missing_words(work, question, given.choice) if question.kind == Ask.CHECK else ""
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


def _form(question: Question, choice: str, missing: str) -> Form:
    sentence, _, hint = missing.partition("? ")
    field = Field("words", f"{sentence}?" if hint else missing, "lines", hint=hint)
    title = f"Send back #{question.about['action']}" if choice == "back" else f"Accept #{question.about['action']}"
    return Form(FORM, title, f"{question.id}/{choice}", (field,), "Send back" if choice == "back" else "Accept")


def _ask_for_words(work: Work, question: Question, given: asked.Given, missing: str) -> messages.Told:
    about = {"question": question.id, "choice": given.choice, "thread": question.outbox_id}
    asked.put(work, work.actor, MORE, about, ())
    return messages.Told(f"{missing} Reply in your own words; until then nothing is changed.")


def _reading(work: Work, question: Question, choice: str, _words: str) -> Outcome:
    return readings.chosen(work, question.about, choice)


DECISIONS: Mapping[str, Decide] = {
    Ask.CHECK: outcomes.check,
    Ask.NEW_DATE: outcomes.new_date,
    Ask.CLOSE: outcomes.close,
    Ask.TAKE_OVER: outcomes.take_over,
    unsure.KIND: _reading,
    contradictions.KIND: contradictions.decide,
    held.KIND: held.decide,
    copies.KIND: copies.decide,
    reviewing.KIND: reviewing.decide,
}
