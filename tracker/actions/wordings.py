"""Say what an entry of the journal changed, field by field, as people say it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from models.journal import Entry
from models.queries import people
from models.vocabulary import Reported
from tracker import messages
from tracker.actions import journal
from tracker.voice.formats import day
from tracker.work import Work

LABELS = {
    "reported": "status", "percent": "progress", "complete_on": "done on", "forecast": "expected",
    "target": "target date", "slips": "put off", "hold_until": "on hold until",
    "snoozed_until": "no reminders until", "owner_id": "owner", "evidence": "evidence", "reason": "reason",
    "checked_by": "checked by", "title": "wording", "review_on": "outcome looked at on",
}  # fmt: skip
"""The fields that people are told of, in the order in which they are told, and what they are called."""
OF_PAPERS = {
    "title": "wording", "tags": "workstream", "outputs": "outputs", "progress": "progress", "owner_text": "owner",
    "target_text": "target date", "target": "target date", "starts_on": "start",
    "contradiction": "what contradicts", "complete_on": "done on", "reported": "status", "percent": "progress",
    "status_text": "status", "status_lost": "status", "owner_id": "owner", "gone": "back in the paper",
}  # fmt: skip
"""The fields that a paper can change, as people call them."""
_REPORTED = {
    None: "nothing reported", Reported.COMPLETE: "complete", Reported.PARTIAL: "partly complete",
    Reported.ON_TRACK: "on track", Reported.AT_RISK: "at risk", Reported.OFF_TRACK: "off track",
    Reported.ON_HOLD: "on hold", Reported.NOT_STARTED: "not started", Reported.CLOSED: "will not be done",
}  # fmt: skip
_NAMED = {"owner_id", "checked_by"}
_TEXTS = {"reason", "evidence"}
"""The fields among these that hold words of people."""


def in_words(work: Work, entry: Entry, *, with_texts: bool = True) -> tuple[messages.Change, ...]:
    """What an entry changed; what it only said again is left out, and without texts what somebody wrote."""
    after = entry.after if with_texts else {name: entry.after[name] for name in entry.after.keys() - _TEXTS}
    return between(work, entry.before, after)


def between(
    work: Work, before: Mapping[str, journal.Value], after: Mapping[str, journal.Value]
) -> tuple[messages.Change, ...]:
    """What changed from some values to others; what goes without saying is left out.

    Of what is complete that all of it is done, of what is not complete that it was not done on any day.
    """
    silent = {"percent"} if after.get("reported") == Reported.COMPLETE and after.get("percent") == 100 else set()
    silent |= {"complete_on"} if after.get("complete_on") is None else set()
    return tuple(
        _change(work, name, before.get(name), after[name])
        for name in LABELS
        if name in after and name not in silent and before.get(name) != after[name]
    )


def _change(work: Work, name: str, before: journal.Value, after: journal.Value) -> messages.Change:
    label, was = LABELS[name], value(work, name, before)
    if name == "reported" and after is None and before == Reported.COMPLETE:
        return messages.Change(label, was, "open again")
    if name == "snoozed_until" and after is None:
        return messages.Change("reminders", "", "go on")
    if isinstance(before, list) and isinstance(after, list) and after[: len(before)] == before:
        return messages.Change(label, "", value(work, name, after[len(before) :]))
    return messages.Change(label, was, value(work, name, after))


def value(work: Work, name: str, data: journal.Value) -> str:
    """A field's value in words."""
    kept = journal.from_data(name, data)
    if name == "reported":
        return _REPORTED[kept]
    if name == "slips":
        return {0: "nothing", 1: "once", 2: "twice"}.get(int(kept or 0), f"{kept} times")
    if kept in (None, "", []):
        return "nothing"
    if isinstance(kept, date):
        return day(kept)
    if name == "percent":
        return f"{kept} %"
    if name in _NAMED:
        return people.by_id(work.db, int(kept)).name
    return ", ".join(kept) if isinstance(kept, list) else str(kept)
