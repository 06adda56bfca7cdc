"""The update form: what one action's owner is asked on one page, and what is done with the answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from models.plan import Action
from models.queries import actions, people, post
from models.vocabulary import DateKind, Reported, Way
from tracker import access, messages, updates
from tracker.answer import Answer
from tracker.forms import Field, Form, FormRefused
from tracker.rules.phrases import Change
from tracker.work import Work

NAME = "update"
_STATUSES = (
    ("", "No change"), ("complete", "Done"), ("partial", "Partly done"), ("on_track", "On track"),
    ("at_risk", "At risk"), ("off_track", "Off track"), ("on_hold", "On hold"), ("closed", "Will not be done"),
)  # fmt: skip


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
        Field("status", "How is it going?", "choice", status, _STATUSES),
        Field("percent", "Per cent done", "number", percent, optional=True, hint="0 to 100"),
        Field("forecast", "When do you expect it to be done?", "day", forecast, optional=True),
        Field("target", "Ask for a new target date", "day", optional=True, hint="The plan's lead decides."),
        Field("note", "In your own words", "lines", optional=True, hint="What has happened, what stands in the way?"),
        Field("evidence", "What shows it?", "text", optional=True, hint=_evidence_hint(action)),
    )
    return Form(NAME, f"Update #{action.number}", f"{action.number}/{action.version}", fields)


def save(work: Work, value: str, answers: Mapping[str, str]) -> messages.Understood | Answer:
    """Do what a form says. Where somebody else has written meanwhile, say so first; saving again keeps it.

    Raises:
        FormRefused: an answer cannot be taken, or nothing was filled in.

    """
    number, version = value.split("/")
    action, plan = access.action_to_update(work, int(number))
    if action.version != int(version) and _first_warning(work, action):
        return Answer(problems={"note": _who_wrote(work, action)})
    changes = _changes(action, answers)
    words = answers.get("note", "").strip()
    results = [updates.apply(work, action, plan, change, words or action.progress) for change in changes]
    merged = messages.Changed(
        results[-1].item,
        results[0].was,
        tuple(change for result in results for change in result.changes),
        tuple(note for result in results for note in result.notes),
    )
    return messages.Understood((merged,), (), work.heard_id or 0)


def _changes(action: Action, answers: Mapping[str, str]) -> tuple[Change, ...]:
    """One statement, and a second where a new target date is asked for beside a forecast."""
    number = action.number or 0
    percent = _percent(answers.get("percent", ""))
    forecast, target = (_day(answers.get(name, "")) for name in ("forecast", "target"))
    note, evidence = answers.get("note", "").strip(), answers.get("evidence", "").strip()
    status = Reported(answers["status"]) if answers.get("status") else None
    forecast = None if forecast == action.forecast else forecast
    percent = None if percent == action.percent else percent
    if not (status or note or evidence or forecast or target) and percent is None:
        raise FormRefused(note="Nothing was filled in. Say how it is going, or close the form.")
    kind = DateKind.FORECAST if forecast else None
    first = Change(
        number, status, percent, forecast, kind, None, (evidence,) if evidence else (), note or None, note
    )
    return (first, Change(number, date=target, date_kind=DateKind.TARGET, reason=note or None)) if target else (first,)


def _percent(text: str) -> int | None:
    cleaned = text.strip().rstrip("%").strip()
    if not cleaned:
        return None
    if not cleaned.isdigit() or int(cleaned) > 100:
        raise FormRefused(percent="Give a whole number from 0 to 100.")
    return int(cleaned)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise FormRefused(forecast="That is not a day in the calendar.") from error


def _evidence_hint(action: Action) -> str:
    if action.outputs:
        return f"The plan names: {action.outputs}"[:150]
    return "A link, a file's name, or where it is kept"


def _first_warning(work: Work, action: Action) -> bool:
    """True the first time that this person is warned of this state of the action."""
    key = f"warned:{work.actor_id}:{action.number}:{action.version}"
    return post.claim_heard(work.db, Way.LINE, key, work.now, work.actor_id) is not None


def _who_wrote(work: Work, action: Action) -> str:
    latest = actions.entries(work.db, action.id or 0, most=1)[0]
    who = people.by_id(work.db, latest.actor_id).name if latest.actor_id is not None else "Chaser"
    what = ", ".join(f"{one.field} is now {one.after}" for one in updates.in_words(work, latest)) or "a note was added"
    return f"{who} changed this while you were writing ({what}). Save again to add yours."
