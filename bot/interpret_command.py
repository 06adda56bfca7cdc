"""Reading replies at the command line: JSON lines in, JSON lines out, no database (issue: `interpret --json`)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from models.vocabulary import Reported
from tracker.rules.phrases import About, Change, Person, Reading, ReplyContext, read_reply

_NAME_AND_INITIALS = re.compile(r"^(.*?)\s*\(([^()]*)\)\s*$")


def interpret_lines(lines: Iterable[str]) -> Iterator[str]:
    """Yield for each line that holds a reply one line with its `id`, `intent`, `must_ask` and `changes`.

    A line is a JSON object with `id`, `today`, `sender`, `people` ("Name (initials)"), `about` (`n`, `title`,
    `target`, `status`, `percent`) and `text`. Raises ValueError or KeyError where a line is none.
    """
    for line in lines:
        if line.strip():
            asked = json.loads(line)
            yield json.dumps(
                {"id": asked["id"], **_answer(read_reply(asked["text"], _context(asked)))}, ensure_ascii=False
            )


def _context(asked: dict[str, Any]) -> ReplyContext:
    return ReplyContext(
        today=date.fromisoformat(asked["today"]),
        sender=asked.get("sender") or "",
        people=tuple(_person(written) for written in asked.get("people") or ()),
        about=tuple(_about(row) for row in asked.get("about") or ()),
    )


def _person(written: str) -> Person:
    match = _NAME_AND_INITIALS.match(written)
    return Person(match[1], match[2]) if match else Person(written)


def _about(row: dict[str, Any]) -> About:
    return About(
        n=int(row["n"]),
        title=row.get("title") or "",
        target=date.fromisoformat(row["target"]) if row.get("target") else None,
        status=Reported(row["status"]) if row.get("status") else None,
        percent=row.get("percent"),
        owner=row.get("owner") or "",
    )


def _answer(reading: Reading) -> dict[str, Any]:
    return {
        "intent": reading.intent.value,
        "must_ask": reading.must_ask,
        "why_asked": reading.why_asked,
        "changes": [_change(change) for change in reading.changes],
        "choices": [choice.label for choice in reading.choices],
        "why": [f"{fired.rule}: {fired.words}" for fired in reading.fired],
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "n": change.n,
        "status": change.status.value if change.status else None,
        "percent": change.percent,
        "date": change.date.isoformat() if change.date else None,
        "date_kind": change.date_kind.value if change.date_kind else None,
        "to": change.to,
        "evidence": list(change.evidence),
        "reason": change.reason,
    }
