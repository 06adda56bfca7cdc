"""A note that somebody is away, sent by their mail program: it counts for nothing, but who covers is asked, once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from models.people import Person
from models.post import Outbox
from models.queries import actions, people, post
from models.vocabulary import Way
from tracker import messages, outbox
from tracker.heard import Pressed
from tracker.people import directory, leaving
from tracker.rules.absence import Absence, read_absence
from tracker.work import Work

VERB = "away"
"""The verb of the button that puts in the leave that the note names: `person/first/last/cover`."""
QUIET = timedelta(days=14)
"""For so long nobody is asked again about the same person: a note comes in answer to each mail."""
_READ = 1500
"""Characters of a note that are read: the days stand at its beginning."""


def take(work: Work, email: str, token: str, answers: str, text: str) -> bool:
    """Ask whoever may put the leave in, where a note answers a mail of ours that went to its sender; True if asked.

    `answers` is the Message-ID of our mail, where the note names it. Their words are shown to nobody: such notes tell
    of illness.
    """
    row = _answered(work, token, answers)
    if row is None or row.person_id is None or row.address.casefold() != email.casefold():
        return False
    person = people.by_id(work.db, row.person_id)
    asked_at = post.last_like(work.db, f"{VERB}:{person.id}:")
    if asked_at is not None and work.now < asked_at + QUIET:
        return False
    if person.left_on is not None or person.id in people.away(work.db, work.today(person.zone)):
        return False
    note = _note(work, person, text)
    key = f"{VERB}:{person.id}:{work.today(person.zone)}"
    rows = [outbox.tell(work, reader, key, note) for reader in _readers(work, person)]
    return any(rows)


def _answered(work: Work, token: str, answers: str) -> Outbox | None:
    if token:
        return post.by_token(work.db, outbox.hash_token(token))
    return post.by_outside_id(work.db, Way.MAIL, answers) if answers else None


def _readers(work: Work, person: Person) -> tuple[Person, ...]:
    """Their manager, where that one is here and can be told; else the administrators."""
    away = people.away(work.db, work.today(person.zone))
    if person.manager_id is not None and person.manager_id not in away:
        manager = people.by_id(work.db, person.manager_id)
        if outbox.addresses_of(manager):
            return (manager,)
    return tuple(one for one in people.administrators(work.db) if one.id != person.id)


def _note(work: Work, person: Person, text: str) -> messages.AwayNote:
    found = _read(work, person, text)
    owned = actions.owned_by(work.db, person.id or 0)
    value = ""
    if found.last is not None:
        cover = str(directory.meant(work, None, found.cover).id) if found.cover else ""
        value = f"{person.id}/{found.first}/{found.last}/{cover}"
    return messages.AwayNote(
        person_id=person.id or 0,
        name=person.name,
        last=found.last,
        cover=found.cover,
        owns=sum(action.meaning.is_open for action, _ in owned),
        value=value,
    )


def _read(work: Work, person: Person, text: str) -> Absence:
    """The days that a note names, where they are clear and not over; away since today at the latest."""
    today = work.today(person.zone)
    others = [one.name for one in people.everybody(work.db) if one.id != person.id]
    found = read_absence(" ".join(text[:_READ].split()), today, others)
    if found is None or found.last is None or found.last < today:
        return Absence(None, None)
    return Absence(min(found.first or today, today), found.last, found.cover, found.says_covered)


def _put_in(work: Work, heard: Pressed) -> object:
    """Put in the leave that a note named.

    Raises:
        AdministratorsOnly: it is neither theirs to say nor that of somebody whom they manage.

    """
    person_id, first, last, cover = heard.value.split("/")
    if date.fromisoformat(last) < work.today(work.actor.zone):
        return messages.Told("That leave is over by now. Nothing was changed.")
    return leaving.save(work, person_id, {"first": first, "last": last, "cover": cover})


PRESSES: Mapping[str, Callable[[Work, Pressed], object]] = {VERB: _put_in}
