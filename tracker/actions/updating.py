"""The update form: what one action's owner is asked on one page, and what is done with the answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from models.journal import Entry
from models.plan import Action
from models.queries import entries, people, post
from models.vocabulary import DateKind, Reported, Way
from tracker import access, messages
from tracker.actions import updates
from tracker.answer import Answer
from tracker.forms import Field, Form, FormRefused, day_in
from tracker.heard import FormSent
from tracker.rules.phrases import Change
from tracker.voice.formats import change as changed_words
from tracker.voice.formats import day
from tracker.work import Work

NAME = "update"
SAME = "same"
"""The choice that leaves a status as it is."""
STATUSES = (
    (SAME, "No change"), ("complete", "Done"), ("partial", "Partly done"), ("on_track", "On track"),
    ("at_risk", "At risk"), ("off_track", "Off track"), ("on_hold", "On hold"), ("not_started", "Not started"),
    ("closed", "Will not be done"),
)  # fmt: skip
_WITH_REASON = {Reported.AT_RISK, Reported.OFF_TRACK, Reported.ON_HOLD, Reported.CLOSED}
"""What is said in one's own words beside these is why."""


def form(work: Work, number: int, status: str = "") -> Form:
    """The form for one action that the person may update.

    Raises:
        NoSuchAction: there is none. NotYours: it belongs to others.

    """
    action, _ = access.action_to_update(work, number)
    percent = "" if action.percent is None else str(action.percent)
    forecast = action.forecast.isoformat() if action.forecast else ""
    fields = (
        Field("title", "", "words", f"#{action.number} {action.title}"),
        Field("status", "How is it going?", "choice", status, STATUSES, optional=True),
        Field("percent", "Per cent done", "number", percent, optional=True, hint="0 to 100"),
        Field("forecast", "When do you expect it to be done, or to go on?", "day", forecast, optional=True,
              hint="The day on which it goes on, where it is on hold."),
        Field("target", "Ask for a new target date", "day", optional=True, hint="The plan's lead decides."),
        Field("note", "In your own words", "lines", optional=True, hint="What has happened, what stands in the way?"),
        Field("evidence", "What shows it?", "text", optional=True, hint=_evidence_hint(action)),
        Field("files", "Files that show it", "file", optional=True, hint="Up to 10 MB each. I keep them, unopened."),
    )  # fmt: skip
    return Form(NAME, f"Update #{action.number}", f"{action.number}/{action.version}", fields)


def send(work: Work, heard: FormSent) -> messages.Understood | Answer:
    """Take the form, where all that was put into it can be kept.

    Raises:
        FormRefused: a file cannot be kept, an answer cannot be taken, or nothing was filled in.

    """
    if heard.left_out:
        raise FormRefused(files=f"I cannot keep {'; '.join(heard.left_out)}.")
    return save(work, heard.value, heard.answers, tuple(file.name for file in heard.files))


def save(
    work: Work, value: str, answers: Mapping[str, str], files: tuple[str, ...] = ()
) -> messages.Understood | Answer:
    """Do what a form says, with files of these names that show it.

    Where somebody else has written meanwhile, say so first; saving again keeps it.

    Raises:
        FormRefused: an answer cannot be taken, or nothing was filled in.

    """
    number, version = value.split("/")
    action, plan = access.action_to_update(work, int(number))
    warned = warning(work, action, int(version))
    if warned:
        return Answer(problems={"note": warned})
    note = answers.get("note", "").strip()
    changes = changes_of(action, answers, work.today(plan.zone), files)
    results = updates.apply(work, [updates.Statement(action, plan, change, note) for change in changes])
    return messages.Understood((updates.merged(results),), (), work.heard_id or 0)


def changes_of(
    action: Action, answers: Mapping[str, str], today: date, files: tuple[str, ...] = ()
) -> tuple[Change, ...]:
    """What the answers about one action state: one statement, and a second where a new target date is asked for.

    `files` are the names of those that show it.

    Raises:
        FormRefused: an answer cannot be taken, or nothing was filled in.

    """
    number, note = action.number or 0, answers.get("note", "").strip()
    status = Reported(answers["status"]) if answers.get("status", SAME) not in {"", SAME} else None
    percent = _percent(answers.get("percent", ""))
    percent = None if percent == action.percent else percent
    status = Reported.COMPLETE if percent == 100 and status is None else status
    expected = _coming(answers, "forecast", today, action.forecast)
    target = _coming(answers, "target", today, action.target)
    evidence = (*filter(None, (answers.get("evidence", "").strip(),)), *files)
    if not (status or note or evidence or expected or target) and percent is None:
        raise FormRefused(note="Nothing was filled in. Say how it is going, or close the form.")
    if status is Reported.COMPLETE and percent is not None and percent < 100:
        raise FormRefused(percent="You say that it is done: leave this as it was, or choose “Partly done” above.")
    _require_reason(status, note, expected or action.hold_until)
    kind = DateKind.UNTIL if status is Reported.ON_HOLD else DateKind.FORECAST
    reason = note if note and (expected or status in _WITH_REASON) else None
    first = Change(
        number, status, percent, expected, kind if expected else None, None, evidence,
        reason, note,
    )  # fmt: skip
    if target is None:
        return (first,)
    second = Change(number, date=target, date_kind=DateKind.TARGET, reason=note or None, words=note)
    return (second,) if first == Change(number, words=note) else (first, second)


def _require_reason(status: Reported | None, note: str, until: date | None) -> None:
    """What will not be done, or rests, needs a reason; what rests needs a day as well (domain 4.3)."""
    if status is Reported.CLOSED and not note:
        raise FormRefused(note="Say why it will not be done.")
    if status is Reported.ON_HOLD and not note:
        raise FormRefused(note="Say why it is on hold.")
    if status is Reported.ON_HOLD and until is None:
        raise FormRefused(forecast="Say on which day it goes on.")


def _percent(text: str) -> int | None:
    cleaned = text.strip().rstrip("%").strip()
    if not cleaned:
        return None
    if not cleaned.isdecimal() or int(cleaned) > 100:
        raise FormRefused(percent="Give a whole number from 0 to 100.")
    return int(cleaned)


def _coming(answers: Mapping[str, str], name: str, today: date, present: date | None) -> date | None:
    """A day that is still to come; None where it is left empty or as it was."""
    found = day_in(answers, name)
    if found is None or found == present:
        return None
    if found < today:
        raise FormRefused(**{name: f"{day(found)} has gone by. Choose a day to come."})
    return found


def _evidence_hint(action: Action) -> str:
    if action.outputs:
        return f"The plan names: {action.outputs}"[:150]
    return "A link, a file's name, or where it is kept"


def warning(work: Work, action: Action, version: int) -> str:
    """What others wrote since a form was opened at a version; empty where nobody did, or it has been said already."""
    meanwhile = _written_since(work, action, version)
    return _who_wrote(work, meanwhile) if meanwhile and _first_warning(work, action) else ""


def _written_since(work: Work, action: Action, version: int) -> tuple[Entry, ...]:
    """What others wrote since an action had a version: each change counts one up."""
    changes = [one for one in entries.history(work.db, action.id or 0) if one.before != one.after]
    since = changes[len(changes) - (action.version - version) :] if action.version > version else []
    return tuple(one for one in since if one.actor_id != work.actor_id)


def _first_warning(work: Work, action: Action) -> bool:
    """True the first time that this person is warned of this state of the action."""
    key = f"warned:{work.actor_id}:{action.number}:{action.version}"
    return post.claim_heard(work.db, Way.LINE, key, work.now, work.actor_id) is not None


def _who_wrote(work: Work, meanwhile: tuple[Entry, ...]) -> str:
    said: list[str] = []
    for entry in meanwhile:
        who = people.by_id(work.db, entry.actor_id).name if entry.actor_id is not None else "Chaser"
        wrote = [changed_words(one.field, one.before, one.after) for one in updates.in_words(work, entry)]
        said.append(f"{who} changed this while you were writing: {'; '.join(wrote) or 'a note was added'}.")
    return f"{' '.join(dict.fromkeys(said))} Save again to add yours."
