"""Words that somebody says of actions, in their setting: read with what they may be about (domain 5.1)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from models.post import Outbox
from models.queries import people, questions
from models.queries.actions import Line
from models.vocabulary import Intent
from tracker.rules.changes import Ask
from tracker.rules.phrases import About, Change, Choice, Person, Reading, ReplyContext, read_reply
from tracker.rules.unsure import made_sure
from tracker.voice.formats import one_line
from tracker.work import Work

_NONE_YET = re.compile(r"\W*(?:no|not|none|nothing|never|n/?a|don'?t|haven'?t|yes|ok)\b", re.IGNORECASE)
_FEW_WORDS = 2
"""Words that are too few to say where something is kept."""
_LONGEST = 500
_JUST = timedelta(days=1)
_OFFERED = 6
"""Actions that are offered one by one where it is not said which is meant."""


@dataclass(frozen=True)
class Spoken:
    """What somebody says, and where."""

    words: str
    mine: tuple[Line, ...]
    """The actions that it may be about and that they may update."""
    shown: tuple[Line, ...] = ()
    """All that they were shown, in that order, where that is more than theirs."""
    files: tuple[str, ...] = ()
    """Names of the files that came with it."""
    thread: Outbox | None = None
    """The message of ours that it answers."""
    is_at_large: bool = False
    """It names no action and answers nothing: that it is about one's own is only supposed."""


def read(work: Work, spoken: Spoken) -> Reading:
    """Read what is said. Where evidence was asked for, words that say nothing else are the evidence."""
    found = _evidence(work, spoken)
    if found is not None:
        return found
    if spoken.files and not spoken.words.strip():
        return _whose_files(spoken, Reading(Intent.UPDATE))
    reading = _read(work, spoken.words, spoken.mine)
    if len(spoken.shown) > len(spoken.mine):
        reading = _among_others(work, spoken, reading)
    if not spoken.files or reading.must_ask or reading.intent is Intent.UNDO:
        return reading
    return with_files(reading, spoken.files) if reading.changes else _whose_files(spoken, reading)


def with_files(reading: Reading, files: tuple[str, ...]) -> Reading:
    """Files that came with a reply are evidence for what it speaks of."""
    return replace(reading, changes=tuple(replace(c, evidence=(*c.evidence, *files)) for c in reading.changes))


def evidence_awaited(work: Work) -> frozenset[int]:
    """The actions of which the person has just said that they are done, and was asked what shows it."""
    rows = questions.put_to(work.db, work.actor_id or 0)
    just_asked = (row for row in rows if row.kind == Ask.EVIDENCE and row.asked_at > work.now - _JUST)
    return frozenset(row.about["action"] for row in just_asked)


def _whose_files(spoken: Spoken, reading: Reading) -> Reading:
    """Files with words that say nothing of any action: evidence for the only one that it can be, or asked about."""
    taken = [
        Change(action.number or 0, evidence=spoken.files, words=spoken.words) for action, _ in spoken.mine[:_OFFERED]
    ]
    if len(spoken.mine) == 1 and not spoken.is_at_large:
        return replace(reading, intent=Intent.UPDATE, changes=tuple(taken))
    titles = {action.number: one_line(action.title, 60) for action, _ in spoken.mine}
    choices = tuple(Choice(f"#{change.n} {titles[change.n]}", Intent.UPDATE, (change,)) for change in taken)
    return Reading(Intent.UPDATE, must_ask=True, why_asked="Which of the actions does the file show?", choices=choices)


def _read(work: Work, words: str, about: Sequence[Line]) -> Reading:
    context = _context(work, about)
    return made_sure(read_reply(words, context), words, context)


def _among_others(work: Work, spoken: Spoken, reading: Reading) -> Reading:
    """Read a reply to a message that shows others' actions too, so that "the second one" is the second one shown.

    What is said of somebody else's action is left to be refused; "all done" means one's own.
    """
    whole = _read(work, spoken.words, spoken.shown)
    named = {change.n for change in whole.changes}
    mine = {action.number for action, _ in spoken.mine}
    names_some = bool(named) and len(named) < len(spoken.shown)
    return whole if not whole.must_ask and (named <= mine or names_some) and named else reading


def _evidence(work: Work, spoken: Spoken) -> Reading | None:
    """The reply to "What shows it?", where it says something and says nothing else."""
    wanted = {row.about["action"] for row in questions.put_to(work.db, work.actor_id or 0) if row.kind == Ask.EVIDENCE}
    waiting = [line for line in spoken.mine if line[0].number in wanted]
    if len(waiting) != 1:
        return None
    number = waiting[0][0].number or 0
    reading = _read(work, spoken.words, waiting)
    says_more = any(not change.is_note for change in reading.changes)
    if says_more or reading.intent not in {Intent.UPDATE, Intent.UNCLEAR}:
        return None
    shown = (*spoken.files, *(one for change in reading.changes for one in change.evidence))
    if not shown and (_NONE_YET.match(spoken.words) or not _says_where(spoken.words)):
        return None
    shown = shown or (one_line(spoken.words, _LONGEST),)
    return Reading(Intent.UPDATE, changes=(Change(number, evidence=shown, words=spoken.words),))


def _says_where(words: str) -> bool:
    """A link, a file's name, or a few words at least."""
    return len(words.split()) > _FEW_WORDS or bool(re.search(r"\w[./\\]\w", words))


def _context(work: Work, about: Sequence[Line]) -> ReplyContext:
    zone = about[0][1].zone if about else work.actor.zone
    plan_id = about[0][1].id if about else None
    letters = {person_id: text for text, person_id in people.initials(work.db, plan_id).items()} if plan_id else {}
    everybody = tuple(Person(one.name, letters.get(one.id or 0, "")) for one in people.everybody(work.db))
    known = tuple(
        About(action.number or 0, action.title, action.target, action.reported, action.percent) for action, _ in about
    )
    return ReplyContext(work.today(zone), work.actor.name, everybody, known)
