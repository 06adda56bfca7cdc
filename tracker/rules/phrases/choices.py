"""The two or three ways of taking a reply that are offered as buttons when it is not clear."""

from __future__ import annotations

from dataclasses import replace

from models.vocabulary import Intent, Reported
from tracker.rules.phrases.gathered import Gathered
from tracker.rules.phrases.values import Change, Choice, Reading, ReplyContext
from tracker.rules.phrases.weighing import weigh

_AT_MOST = 3
_LABEL = 75
"""Characters that a button takes."""

_KEEP = "Keep it as it is, with this as a note"


def choices_for(reading: Reading, gathered: Gathered | None, context: ReplyContext) -> tuple[Choice, ...]:
    """Whom it may go to, which action it may be, or the best reading and complete; and last only to keep the words."""
    notes = tuple(Change(change.n, words=change.words) for change in reading.changes)
    offered = _people(reading, gathered) or _actions(gathered, context) or _readings(reading, context)
    return (*offered[: _AT_MOST - 1], Choice(_KEEP, Intent.UPDATE, notes))


def _people(reading: Reading, gathered: Gathered | None) -> tuple[Choice, ...]:
    """One choice for each person whom an ambiguous name may mean."""
    if gathered is None or reading.intent is not Intent.HANDOVER:
        return ()
    among = dict.fromkeys(name for facts in gathered.everything() if facts.handover for name in facts.handover.among)
    return tuple(
        _choice(Intent.HANDOVER, tuple(replace(change, to=name) for change in reading.changes if change.to is None))
        for name in among
        if reading.changes
    )


def _actions(gathered: Gathered | None, context: ReplyContext) -> tuple[Choice, ...]:
    """One choice for each action that a statement may be about which names none; of many none is offered."""
    if gathered is None or not gathered.loose.says_anything or len(context.about) >= _AT_MOST:
        return ()
    changes = (weigh(gathered.loose, action, gathered).change for action in context.about)
    return tuple(_choice(Intent.UPDATE, (change,)) for change in changes if not change.is_note)


def _readings(reading: Reading, context: ReplyContext) -> tuple[Choice, ...]:
    """The best reading as it stands, if it changes anything, and that the action is complete."""
    facts = tuple(change for change in reading.changes if not change.is_note)
    only = tuple(Change(action.n) for action in context.about) if len(context.about) == 1 else ()
    offered = [_choice(reading.intent, facts)] if facts else []
    done = tuple(
        replace(one, status=Reported.COMPLETE, percent=None, date=None, date_kind=None) for one in facts or only
    )
    if done and done != facts and reading.intent in {Intent.UPDATE, Intent.UNCLEAR}:
        offered.append(_choice(Intent.UPDATE, done))
    return tuple(offered)


def _choice(intent: Intent, changes: tuple[Change, ...]) -> Choice:
    """A choice whose label says what it would change, of the first action for all."""
    first, named = changes[0], ", ".join(f"#{change.n}" for change in changes[:3])
    what = (
        first.status.value.replace("_", " ") if first.status else "",
        f"{first.percent} %" if first.percent is not None else "",
        f"{first.date_kind.value.replace('_', ' ')} {first.date:%-d %B %Y}" if first.date and first.date_kind else "",
        f"to {first.to}" if first.to else "",
    )
    return Choice(f"{named}: {', '.join(part for part in what if part)}"[:_LABEL], intent, changes)
