"""What `read FILE --json` prints: a paper as understood, without a database."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from models.vocabulary import Reported
from tracker.papers.draft import Draft, DraftAction
from tracker.papers.reading.files import read_file
from tracker.papers.understanding.understand import understand
from tracker.rules.owners import WrittenOwner
from tracker.rules.written_status import WrittenStatus

_RATINGS = frozenset({Reported.COMPLETE, Reported.PARTIAL, Reported.ON_TRACK, Reported.AT_RISK, Reported.OFF_TRACK})


def read_to_json(path: Path) -> dict[str, Any]:
    """The plan in a file as plain data. Raises a refusal for what is no plan, `FileNotFoundError` for no file."""
    return draft_to_json(understand(read_file(path)))


def draft_to_json(draft: Draft) -> dict[str, Any]:
    """A draft as plain data, every value with the words as written."""
    plan = draft.plan
    return {
        "plan": {
            "title": plan.title,
            "file": plan.file,
            "format": plan.format,
            "dated": _day(plan.dated),
            "year": plan.year,
            "origin": plan.origin,
            "initials": dict(plan.initials),
            "colours": dict(plan.colours),
            "columns": {
                column.heading: column.meaning for table in plan.tables for column in table.columns if column.heading
            },
        },
        "actions": [_action(action) for action in draft.actions],
        "questions": [
            {
                "kind": question.kind.value,
                "question": question.sentence,
                "about": question.about,
                "rows": list(question.rows),
                "options": list(question.options),
            }
            for question in draft.questions
        ],
        "left_over": [{"place": str(left.place), "text": left.text, "why": left.why} for left in draft.left_over],
    }


def _action(action: DraftAction) -> dict[str, Any]:
    target, status = action.target, action.status
    day = target.final if target is not None else action.target_inherited
    return {
        "ref": action.ref or None,
        "sub": action.sub,
        "area": action.area or None,
        "group": action.group or None,
        "parent_action": action.parent_action or None,
        "action": action.action,
        "full_text": action.full_text,
        "progress": action.progress or None,
        "owners": _names(action.owners),
        "supporting": _names(action.supporting),
        "target_text": (target.text if target is not None else "") or None,
        "target_date": _day(day),
        "target_inherited": _day(action.target_inherited),
        "target_dates": [_day(milestone.latest) for milestone in target.milestones] if target is not None else [],
        "target_partial": list(target.partial) if target is not None else [],
        "status_text": (status.text if status is not None else "") or None,
        "status": _rating(status),
        "state": _state(status),
        "status_source": action.status_source.value or None,
        "outcome": action.outcome or None,
        "outcome_inherited": action.outcome_inherited or None,
        "priority": action.priority or None,
        "notes": [list(note) for note in action.notes],
        "place": str(action.place),
        "doubts": list(action.doubts),
    }


def _rating(status: WrittenStatus | None) -> str | None:
    """What a monitoring report rates; not started, on hold and cancelled say how far an action is, not how it goes."""
    return status.status.value if status is not None and status.status in _RATINGS else None


def _state(status: WrittenStatus | None) -> str | None:
    """How far it is: a state without a rating, such as not started, else what the words say of progress."""
    if status is None:
        return None
    if status.status is not None and status.status not in _RATINGS:
        return status.status.value
    return status.state.value if status.state is not None else None


def _names(owners: Iterable[WrittenOwner]) -> list[str]:
    return [owner.text for owner in owners]


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
