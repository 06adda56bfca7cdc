"""The two or three ways of taking a reply that are offered as buttons when it is not clear."""

from __future__ import annotations

from dataclasses import replace

from models.vocabulary import Intent, Reported
from tracker.rules.phrases.values import Change, Choice, Reading, ReplyContext

_LABEL = 75


def choices_for(reading: Reading, context: ReplyContext) -> tuple[Choice, ...]:
    """The best reading as it stands (if it changes anything), then complete, then only a note."""
    facts = tuple(change for change in reading.changes if not change.is_note)
    offered: list[Choice] = []
    if facts:
        offered.append(Choice(_label(facts), reading.intent, facts))
    about = facts or tuple(Change(action.n) for action in context.about[:1] if len(context.about) == 1)
    if reading.intent in {Intent.UPDATE, Intent.UNCLEAR} and about:
        done = tuple(
            replace(change, status=Reported.COMPLETE, percent=None, date=None, date_kind=None) for change in about
        )
        if done != facts:
            offered.append(Choice(_label(done), Intent.UPDATE, done))
    notes = tuple(Change(change.n, words=change.words) for change in reading.changes)
    offered.append(Choice("Keep it as it is, with this as a note", Intent.UPDATE, notes))
    return tuple(offered[:3])


def _label(changes: tuple[Change, ...]) -> str:
    first = changes[0]
    parts = [f"#{change.n}" for change in changes[:3]]
    what = [
        first.status.value.replace("_", " ") if first.status else "",
        f"{first.percent} %" if first.percent is not None else "",
        f"{first.date_kind.value.replace('_', ' ')} {first.date:%-d %B %Y}" if first.date and first.date_kind else "",
        f"to {first.to}" if first.to else "",
    ]
    return f"{', '.join(parts)}: {', '.join(part for part in what if part)}"[:_LABEL]
