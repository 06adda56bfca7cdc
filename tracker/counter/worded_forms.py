"""Forms in words: by mail, where none can be shown, what a form asks is answered line by line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from models.post import Outbox
from models.vocabulary import Way
from tracker import messages
from tracker.actions import asked
from tracker.forms import Field, Form, FormRefused
from tracker.heard import FormSent, Replied
from tracker.people import directory
from tracker.refusals import Refusal
from tracker.rules.phrases.when import find_whens
from tracker.work import Work

KIND = "form"
"""Kind of the question that stands for a form."""
Given = Mapping[str, str]
"""What was answered, as written, by field."""
_FIGURES = re.compile(r"[\s,%£]+")
_WORDS = re.compile(r"\w+")
_ENCLOSED = "file"
"""Kind of the fields that nobody is asked in words: files come with the mail."""
_FEW = 6
"""Choices that are named one by one."""
_STOP = re.compile(
    r"\W*(?:no|stop|cancel|nothing|leave it(?: as it is)?|never ?mind|forget it)(?:,? thanks?)?\W*", re.IGNORECASE
)


def put(work: Work, form: Form, problems: Mapping[str, str] | None = None, given: Given | None = None) -> object:
    """Ask what a form asks, in words.

    `given` is what was answered before, and `problems` what could not be taken of it, both by field.
    """
    given = given or {}
    fields = tuple(field for field in _flat(form.fields) if field.kind != _ENCLOSED)
    about = {
        "form": form.name,
        "title": form.title,
        "value": form.value,
        "fields": [_to_data(field) for field in fields],
        "given": dict(given),
    }
    asked.put(work, work.actor, KIND, about, ())
    first = {field.options: field.name for field in reversed(fields)}
    shown = tuple(
        messages.WordedField(
            field.name,
            field.label,
            given.get(field.name) or _as_it_is(field),
            field.hint,
            _choices(field) if first[field.options] == field.name or len(field.options) <= _FEW else "",
        )
        for field in fields
        if field.kind != "words"
    )
    told = tuple(f"{field.label} {field.value}".strip() for field in fields if field.kind == "words")
    return messages.WordedForm(form.title, told, shown, tuple((problems or {}).values()))


def answered(work: Work, heard: Replied, row: Outbox | None, send: Callable[[FormSent], object]) -> object | None:
    """Fill in, with a reply by mail, the form that its message asked in words; None where it asked none.

    `send` takes the form. What it or we cannot take is asked again, with what was answered already.
    """
    if heard.way is not Way.MAIL or row is None:
        return None
    question = next((one for one in asked.waiting_in(work, row) if one.kind == KIND), None)
    if question is None:
        return None
    if _STOP.fullmatch(heard.words):
        asked.close(work, question, "left as it was")
        return messages.Told("Then nothing is changed.")
    about = question.about
    form = Form(about["form"], about["title"], about["value"], tuple(_from_data(data) for data in about["fields"]))
    new = _said(form.fields, heard.words)
    given = {**about["given"], **new}
    try:
        if not new and not heard.files:
            raise FormRefused(all="I could not tell which line that answers.")
        answers = _answers(work, form.fields, given)
        result = send(FormSent(heard.way, heard.outside_id, heard.sender, form.name, form.value, answers, heard.files))
    except FormRefused as refused:
        asked.close(work, question, "asked again")
        taken = {name: text for name, text in given.items() if name not in refused.problems}
        return put(work, form, refused.problems, taken)
    asked.close(work, question, "filled in")
    return result


def _said(fields: tuple[Field, ...], words: str) -> dict[str, str]:
    """What is said of each field: line by line with the field's name in front, or all of it of the only one open."""
    found: dict[str, str] = {}
    names = {spelling.casefold(): field.name for field in fields for spelling in (field.name, field.label)}
    named = re.compile(rf"\W*({'|'.join(map(re.escape, names))})\s*(?:[:=]\s*|\s)(.*)", re.IGNORECASE)
    for line in words.splitlines():
        match = named.fullmatch(line.strip())
        if match:
            found[names[match[1].casefold()]] = match[2].strip()
    open_ones = [field for field in fields if field.kind != "words" and not field.optional and not field.value]
    asked_for = open_ones or [field for field in fields if field.kind != "words"]
    if not found and len(asked_for) == 1 and words.strip():
        found[asked_for[0].name] = words.strip()
    return found


def _answers(work: Work, fields: tuple[Field, ...], said: Given) -> dict[str, str]:
    """Each field's answer in the shape in which a form gives it; what was not said stays as it was."""
    problems: dict[str, str] = {}
    answers: dict[str, str] = {}
    for field in fields:
        if field.kind == "words":
            continue
        text = said.get(field.name, field.value)
        if not text and not field.optional:
            problems[field.name] = f"Please say this too: {field.name}."
        try:
            answers[field.name] = _answer(work, field, text) if text and field.name in said else text
        except (Refusal, ValueError) as refused:
            problems[field.name] = f"{field.name}: {refused}"
    if problems:
        raise FormRefused(**problems)
    return answers


def _answer(work: Work, field: Field, text: str) -> str:
    match field.kind:
        case "person":
            return str(directory.meant(work, None, text).id)
        case "day":
            days = {when.ahead for when in find_whens(text.casefold(), work.today(work.actor.zone)) if when.ahead}
            if len(days) != 1:
                raise ValueError(f"which day is “{text}”?")
            return days.pop().isoformat()
        case "choice" if field.options:
            low = text.casefold()
            exact = [value for value, label in field.options if low in {value.casefold(), label.casefold()}]
            fitting = exact or [value for value, label in field.options if _names(low, label)]
            if not exact and len(fitting) != 1:
                raise ValueError(f"“{text}” is none of {_choices(field)}")
            return fitting[0]
        case "number":
            return _FIGURES.sub("", text)
    return text


def _as_it_is(field: Field) -> str:
    """How a field stands now, as a person reads it."""
    shown = dict(field.options).get(field.value, field.value)
    return "" if field.kind == "person" else shown


def _choices(field: Field) -> str:
    labels = [label for _, label in field.options]
    if len(labels) <= _FEW:
        return " / ".join(labels)
    is_range = all(any(map(str.isdecimal, label)) for label in labels)
    return f"{labels[0]} to {labels[-1]}" if is_range else "; ".join(labels)


def _names(words: str, label: str) -> bool:
    """Whether all the words that somebody wrote stand in a choice, such as "RAG" in "status or RAG"."""
    written = set(_WORDS.findall(words))
    return bool(written) and written <= set(_WORDS.findall(label.casefold()))


def _flat(fields: tuple[Field, ...]) -> Iterator[Field]:
    for field in fields:
        yield field
        yield from field.beside


def _to_data(field: Field) -> dict[str, Any]:
    names = ("name", "label", "kind", "value", "options", "hint", "optional")
    return {name: getattr(field, name) for name in names}


def _from_data(data: Mapping[str, Any]) -> Field:
    return Field(**{**data, "options": tuple((value, label) for value, label in data["options"])})
