"""Forms below headings, one for each thing that is tracked: what is to be done comes first, then who, when and how."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tracker.papers.grid import Cell
from tracker.papers.understanding.texts.event import Event, Kind
from tracker.papers.understanding.words.labels import label_role
from tracker.papers.understanding.words.looks import is_answer, is_certain_date
from tracker.papers.understanding.words.numbering import cut_number
from tracker.papers.understanding.words.roles import ACTION_LIKE, Role

_TELLING = frozenset((Role.REF, Role.OWNER, Role.SUPPORT, Role.TARGET, Role.STATUS, Role.PRIORITY, Role.DONE_ON))
"""What a form says of its action, wherever it stands in it."""
_SENTENCE = re.compile(r"(?P<label>[A-Z][A-Za-z -]{2,40})[.:]\s+(?P<words>\S.*)$", re.DOTALL)
"""A paragraph that begins with what it tells: "Remediation plan. Lock the cabinet every night."."""
_FEWEST = 2
"""Sections with a form of one action each, from which a paper tracks its actions so."""


@dataclass(frozen=True)
class _Section:
    """What stands below one heading: a form, and what is to be done, in the form or in a paragraph below it."""

    events: tuple[Event, ...]
    deed: int | None

    @property
    def in_order(self) -> list[Event]:
        """The events, with what is to be done before all that the form tells of it."""
        if self.deed is None:
            return list(self.events)
        first = next(at for at, event in enumerate(self.events) if _is_field(event))
        form = self.events[first]
        deed = _as_label(self.events[self.deed], form)
        assert deed is not None
        fields = [event for event in self.events if _is_field(event)]
        opening = [event for event in fields if event.role in _OPENING]
        told = [event for event in fields if event.role in _TELLING]
        rest = [event for at, event in enumerate(self.events[first:], first) if at != self.deed]
        rest = [_unless_answer(event) for event in rest if event not in (*opening, *told)]
        return [*self.events[:first], *opening, replace(deed, at=form.at, form=True), *self._code(form), *told, *rest]

    def _code(self, form: Event) -> list[Event]:
        """The code in the heading above the form, as a label of it; a code that the form gives comes first."""
        heading = self.events[0].line
        code = cut_number(heading.text)[0]
        known = any(_is_field(event) and event.role is Role.REF for event in self.events)
        if known or not re.match(r"[A-Z]", code):
            return []
        return [replace(form, line=replace(heading, text=code), role=Role.REF, label="", cell=Cell(code))]


_OPENING = frozenset((Role.AREA, Role.FINDING))
"""What a form says that its action stands under."""


def with_form_blocks(events: Sequence[Event]) -> list[Event]:
    """The events, with each form's action first, where several headings have a form of one action each."""
    sections = [_Section(part, _deed_in(part)) for part in _parts(events)]
    if sum(section.deed is not None for section in sections) < _FEWEST:
        return list(events)
    return [event for section in sections for event in section.in_order]


def _parts(events: Sequence[Event]) -> Iterator[tuple[Event, ...]]:
    """The events from each heading by its form to the next."""
    starts = [at for at, event in enumerate(events) if event.kind is Kind.HEADING and event.line.level]
    for start, end in zip([0, *starts], [*starts, len(events)], strict=True):
        yield tuple(events[start:end])


def _deed_in(events: Sequence[Event]) -> int | None:
    """Where the one thing to be done stands in a section with one form; None where there are more or none."""
    fields = [event for event in events if _is_field(event)]
    if len({event.at for event in fields}) != 1 or not {event.role for event in fields} & _TELLING:
        return None
    at = fields[0].at
    deeds = [place for place, event in enumerate(events) if (label := _as_label(event, event)) and _is_deed(label)]
    within = [place for place in deeds if events[place].at == at]
    chosen = within or deeds
    return chosen[0] if len(chosen) == 1 else None


def _is_field(event: Event) -> bool:
    return event.form and event.kind is Kind.LABEL


def _is_deed(label: Event) -> bool:
    words = label.line.text
    return label.role in ACTION_LIKE and not is_answer(words) and not is_certain_date(words) and len(words.split()) > 1


def _as_label(event: Event, form: Event) -> Event | None:
    """The event as a label: a paragraph below a form by its first words."""
    if event.kind is Kind.LABEL:
        return event
    found = _SENTENCE.match(event.line.text) if event.kind is Kind.TEXT and not event.line.marker else None
    role = label_role(found["label"]) if found else None
    if found is None or role is None:
        return None
    cell = Cell(found["words"])
    line = replace(event.line, text=found["words"])
    return Event(form.at, Kind.LABEL, line, role=role, label=found["label"], cell=cell)


def _unless_answer(event: Event) -> Event:
    """How a risk is to be met, "Treatment: mitigate", is a remark beside what is to be done."""
    answers = event.kind is Kind.LABEL and event.role in ACTION_LIKE and is_answer(event.line.text)
    return replace(event, role=Role.NOTE) if answers else event
