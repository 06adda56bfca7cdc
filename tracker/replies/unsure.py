"""Put a reply that can be taken in more than one way to who wrote it; nothing is changed until they choose (5.2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from models.vocabulary import DateKind, Intent, Reported, Way
from tracker import messages
from tracker.actions import asked
from tracker.replies.spoken import Spoken
from tracker.rules.phrases import Change, Choice, Reading
from tracker.voice.said import Offer
from tracker.work import Work

KIND = "reading"
_BUTTONS = 7
"""Choices that stand as buttons; of more than these one is picked from a list."""
_LISTED = 100
"""What a list holds at most (Slack docs, "Select menu element")."""
NONE = "none"
"""The answer that chooses none of the ways offered."""


def ask(work: Work, reading: Reading, spoken: Spoken) -> messages.NotSure:
    """Ask which way a reply is meant."""
    labels = tuple((str(i), choice.label, "") for i, choice in enumerate(reading.choices))
    kept = {
        "words": spoken.words,
        "choices": [_choice_data(choice) for choice in reading.choices],
        "numbers": [action.number for action, _ in spoken.mine],
        "files": list(spoken.files),
        "thread": spoken.thread.id if spoken.thread else None,
    }
    row, shown = asked.put(work, work.actor, KIND, kept, (*labels, (NONE, "None of these", "")))
    if work.way is not Way.SLACK or len(labels) <= _BUTTONS:
        return messages.NotSure(reading.why_asked, spoken.words, shown)
    listed = tuple((answer, label) for answer, label, _ in labels[:_LISTED])
    pick = Offer(asked.VERB, "Choose an action…", f"{row.id}/", options=listed)
    return messages.NotSure(reading.why_asked, spoken.words, shown[-1:], pick=pick)


def chosen(about: Mapping[str, Any], answer: str) -> Reading:
    """The way that was chosen, with the files that came along; a choice without changes is a note on all of it."""
    changes = tuple(_change_from_data(data) for data in about["choices"][int(answer)]["changes"])
    changes = changes or tuple(Change(number, words=str(about["words"])) for number in about["numbers"])
    with_files = (replace(one, evidence=tuple(dict.fromkeys((*one.evidence, *about["files"])))) for one in changes)
    return Reading(Intent.UPDATE, changes=tuple(with_files))


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
