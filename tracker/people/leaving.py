"""Who is away, from when to when, and who covers: said in words, on a form or for somebody else (domain 3.4)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from models.people import Leave, Person
from models.queries import absences, people
from tracker import access, messages, outbox
from tracker.answer import Answer
from tracker.declined import NobodyCovers, NoSuchLeave
from tracker.forms import Field, Form, FormRefused, day_in
from tracker.heard import FormSent, Pressed
from tracker.people import directory
from tracker.rules.absence import Absence, read_absence
from tracker.voice.formats import day
from tracker.voice.words import say
from tracker.work import Work

FORM = "leave"
"""The form, and the verb of the buttons that open it."""
_HOW = "Say it with both days and who covers, such as “I am on leave from 3 to 14 March, Sam covers”."
_ENDS = {"off", "end", "over", "cancel", "cancelled", "none", "no", "back"}


def said(work: Work, words: str) -> object | None:
    """Take what somebody says of their own absence; None where the words say something else."""
    found = _read(work, words, work.actor)
    return _take(work, work.actor, found) if found is not None else None


def command(work: Work, person: Person, text: str) -> object:
    """`/people leave 3 to 14 March, Sam covers`: one's own; with a name in front, by who looks after people.

    Raises:
        AdministratorsOnly: somebody else's leave is for administrators and their own manager to set. NoSuchLeave: there
        is none that could end.

    """
    if work.actor_id not in {person.id, person.manager_id}:
        access.require_administrator(work)
    if not text.strip():
        return _form(work, person)
    if text.strip().lower() in _ENDS:
        return _ended(work, person)
    return _take(work, person, _read(work, f"on leave {text}", person) or Absence(None, None))


def save(work: Work, value: str, answers: Mapping[str, str]) -> messages.OnLeave:
    """Take the form.

    Raises:
        FormRefused: a day is missing or cannot be, or they would cover for themselves.

    """
    person = _of_form(work, value)
    today = work.today(person.zone)
    first, last = (day_in(answers, name) for name in ("first", "last"))
    if first is None or last is None:
        raise FormRefused(**{"last" if first else "first": "Choose a day."})
    if last < first or last < today:
        raise FormRefused(last=f"{day(last)} lies before {'that' if last < first else 'today'}. Choose a later day.")
    cover = int(answers["cover"]) if answers.get("cover") else None
    if cover == person.id:
        raise FormRefused(cover="Choose somebody else.")
    return _keep(work, person, Leave(person_id=person.id or 0, first_day=first, last_day=last, deputy_id=cover))


def taken_back(work: Work, row: Leave) -> messages.Told:
    """Take a leave back; who was to cover is told."""
    whose = "" if row.person_id == work.actor_id else f"{people.by_id(work.db, row.person_id).name}’s "
    span = f"{whose or 'Your '}leave from {day(row.first_day)} to {day(row.last_day)}"
    _tell_cover(work, row, f"{work.actor.name} took back that you cover from {day(row.first_day)}.")
    work.db.delete(row)
    work.db.flush()
    return messages.Told(f"{span} is taken back.")


def _read(work: Work, words: str, person: Person) -> Absence | None:
    others = [one.name for one in people.everybody(work.db) if one.id != person.id]
    return read_absence(words, work.today(person.zone), others)


def _take(work: Work, person: Person, found: Absence) -> object:
    today = work.today(person.zone)
    if found.first is None or found.last is None:
        return messages.Told(f"From when to when? {_HOW}")
    if found.last < today:
        return messages.Told(f"{day(found.last)} has gone by. {_HOW}")
    deputy = directory.meant(work, None, found.cover) if found.cover else None
    row = Leave(person_id=person.id or 0, first_day=found.first, last_day=found.last)
    row.deputy_id = deputy.id if deputy else None
    notes = ("I do not know whom you mean as cover.",) if found.says_covered and deputy is None else ()
    return _keep(work, person, row, notes)


def _keep(work: Work, person: Person, row: Leave, notes: tuple[str, ...] = ()) -> messages.OnLeave:
    """Note a leave in place of those that it overlaps, and tell who covers."""
    for older in absences.overlapping(work.db, row):
        notes = (*notes, f"It takes the place of the leave from {day(older.first_day)} to {day(older.last_day)}.")
        work.db.delete(older)
    row.heard_id = work.heard_id
    work.db.add(row)
    work.db.flush()
    return _shown(work, person, row, notes)


def _shown(work: Work, person: Person, row: Leave, notes: tuple[str, ...] = ()) -> messages.OnLeave:
    cover = people.by_id(work.db, row.deputy_id) if row.deputy_id is not None else None
    if cover is not None:
        span = f"from {day(row.first_day)} to {day(row.last_day)}"
        _tell_cover(work, row, f"{person.name} is away {span} and named you: I ask you what is theirs meanwhile.")
        notes = (*notes, *_doubts_of(work, cover, row))
    name = "" if person.id == work.actor_id else person.name
    return messages.OnLeave(row.id or 0, name, row.first_day, row.last_day, cover.name if cover else "", notes)


def _doubts_of(work: Work, cover: Person, row: Leave) -> tuple[str, ...]:
    """What may keep somebody from covering."""
    away = absences.of_person(work.db, cover.id or 0, row.first_day, row.last_day)
    spans = (f"{cover.name} is away from {day(one.first_day)} to {day(one.last_day)} too." for one in away)
    unreached = () if outbox.addresses_of(cover) else (f"{cover.name} has neither Slack nor e-mail here.",)
    return (*spans, *unreached)


def _tell_cover(work: Work, row: Leave, sentence: str) -> None:
    if row.deputy_id is not None and row.deputy_id != work.actor_id:
        reader = people.by_id(work.db, row.deputy_id)
        outbox.tell(work, reader, f"cover:{row.id}:{work.heard_id}", messages.Told(sentence))


def _ended(work: Work, person: Person) -> messages.Told:
    rows = absences.of_person(work.db, person.id or 0, work.today(person.zone), None)
    if not rows:
        raise NoSuchLeave(name=person.name)
    return taken_back(work, rows[0])


def _form(work: Work, person: Person) -> Form:
    fields = (
        Field("first", "First day away", "day", work.today(person.zone).isoformat()),
        Field("last", "Last day away", "day"),
        Field("cover", "Who covers?", "person", optional=True, hint="They are asked meanwhile, and may answer."),
    )
    whose = "Your leave" if person.id == work.actor_id else f"Leave of {person.name}"
    return Form(FORM, whose[:24], str(person.id), fields)


def _of_form(work: Work, value: str) -> Person:
    person = people.by_id(work.db, int(value))
    if work.actor_id not in {person.id, person.manager_id}:
        access.require_administrator(work)
    return person


def _row(work: Work, leave_id: str) -> Leave:
    """A leave that the person who asks may change.

    Raises:
        NoSuchLeave: it is gone. AdministratorsOnly: it is somebody else's.

    """
    row = work.db.get(Leave, int(leave_id))
    if row is None:
        raise NoSuchLeave(name="Nobody")
    _of_form(work, str(row.person_id))
    return row


def _named_cover(work: Work, heard: Pressed) -> object:
    """Name who covers, chosen from a list.

    Raises:
        NobodyCovers: they were chosen for their own leave.

    """
    row = _row(work, heard.value)
    if int(heard.choice) == row.person_id:
        raise NobodyCovers
    row.deputy_id = int(heard.choice)
    return _instead(work, _shown(work, people.by_id(work.db, row.person_id), row))


def _instead(work: Work, message: object) -> Answer:
    return Answer(said=say(message, work.tongues[work.way]), instead=True)


PRESSES: Mapping[str, Callable[[Work, Pressed], object]] = {
    FORM: lambda work, heard: _form(work, _of_form(work, heard.value)),
    "leave_cover": _named_cover,
    "leave_end": lambda work, heard: _instead(work, taken_back(work, _row(work, heard.value))),
}
FORMS: Mapping[str, Callable[[Work, FormSent], object]] = {
    FORM: lambda work, heard: save(work, heard.value, heard.answers)
}
