"""What `read FILE` prints: a paper as understood, for a person to look over, without a database."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from tracker.papers.draft import Draft, DraftAction
from tracker.rules.wording import count

_WIDTH = 100


def draft_to_text(draft: Draft) -> str:
    """A draft as lines: its actions under their areas, what is asked, and what was left over."""
    return "\n".join(_lines(draft))


def _lines(draft: Draft) -> Iterator[str]:
    dated = sum(_day(action) != "" for action in draft.actions)
    yield draft.plan.title or draft.plan.file
    yield f"{count(len(draft.actions), 'action')}, {dated} with a date, {count(len(draft.questions), 'question')}"
    area = None
    for action in draft.actions:
        if action.area != area:
            area = action.area
            yield ""
            yield _short(area or "Under no heading")
        yield from _action(action)
    if draft.questions:
        yield ""
        yield "To be asked:"
        yield from (f"  - {_short(question.sentence)}" for question in draft.questions)
    if draft.left_over:
        yield ""
        yield "In no action:"
        yield from (f"  - {left.place}: {_short(left.text)}" for left in draft.left_over)


def _action(action: DraftAction) -> Iterator[str]:
    part = f"({action.sub})" if action.parent_action else ""
    yield "  " + " ".join(filter(None, (action.ref, part, _short(action.action))))
    status = action.status.status.value.replace("_", " ") if action.status and action.status.status else ""
    facts = (", ".join(owner.text for owner in action.owners) or "nobody", _day(action) or "no date", status)
    yield f"      {' | '.join(filter(None, facts))}"


def _day(action: DraftAction) -> str:
    day = action.target.final if action.target is not None else action.target_inherited
    return day.isoformat() if day is not None else ""


def _short(text: str) -> str:
    return textwrap.shorten(text, _WIDTH, placeholder=" …")
