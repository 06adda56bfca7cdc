"""Forms of bullets: below a heading items that are all labels with their values, of which one says what is done."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.papers.grid import Cell
from tracker.papers.understanding.texts.event import Event, Kind
from tracker.papers.understanding.words.heading_words import plain_words
from tracker.papers.understanding.words.roles import ACTION_LIKE, Role

_TELLING = frozenset((Role.OWNER, Role.TARGET, Role.STATUS, Role.DONE_ON))
_DEEDS = frozenset(
    ("mitigation", "mitigations", "treatment", "treatments", "remediation", "corrective", "response", "countermeasure")
)
"""Words of labels of what is done about the thing that the heading names; a description is then that thing's."""
_FIELD = re.compile(r"(?P<label>[A-Z][\w'’/& -]{1,40}):\s+(?P<words>\S.*)$", re.DOTALL)
_FEWEST = 4
"""Labels of such a form at least."""


def with_bullet_forms(events: Sequence[Event]) -> list[Event]:
    """The events, with the bullets of each such form as the labels of one form."""
    read: list[Event] = []
    at = 0
    while at < len(events):
        read.append(events[at])
        at += 1
        fields = _fields(events, at) if events[at - 1].kind is Kind.HEADING else []
        read += fields
        at += len(fields)
    return read


def _fields(events: Sequence[Event], start: int) -> list[Event]:
    """The bullets from here on as the labels of a form; empty where they are none."""
    end = start
    while end < len(events) and events[end].line.marker and _is_field(events[end]):
        end += 1
    bullets = events[start:end]
    labels = [event for event in bullets if event.kind is Kind.LABEL]
    deeds = [event for event in labels if _is_deed(event)]
    if len(labels) < _FEWEST or len({event.role for event in labels} & _TELLING) < 2 or len(deeds) != 1:
        return []
    return [_in_form(event, bullets[0].at, deeds[0]) for event in bullets]


def _is_field(event: Event) -> bool:
    said = event.kind is Kind.ITEM and event.line.done is None and _FIELD.match(event.line.text) is not None
    return event.kind is Kind.LABEL or said


def _is_deed(event: Event) -> bool:
    return event.role in ACTION_LIKE and bool(_DEEDS & set(plain_words(event.label)))


def _in_form(event: Event, at: int, deed: Event) -> Event:
    """One bullet as a label of the form; what else may be an action, or an area, is a remark."""
    if event.kind is Kind.LABEL:
        remark = event is not deed and event.role in {*ACTION_LIKE, Role.AREA, Role.FINDING}
        return replace(event, at=at, form=True, role=Role.NOTE if remark else event.role)
    found = _FIELD.match(event.line.text)
    assert found is not None
    line, cell = replace(event.line, text=found["words"]), Cell(found["words"])
    return Event(at, Kind.LABEL, line, role=Role.NOTE, label=found["label"], cell=cell, form=True)
