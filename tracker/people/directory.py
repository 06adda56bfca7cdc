"""Who is meant: people by what they are called, by initials, by Slack user or by mail address (domain 3.2)."""

from __future__ import annotations

from models.people import Person
from models.plan import Plan
from models.queries import people
from tracker.heard import Sender
from tracker.refusals import NoSuchPerson, NotKnownHere, WhichPerson
from tracker.work import Work


def sender(work: Work, who: Sender) -> Person:
    """The person who is heard. A Slack user seen for the first time is matched by e-mail, and remembered.

    Raises:
        NotKnownHere: nobody in the register has this Slack user or this mail address.

    """
    found = people.by_slack_user(work.db, who.slack_user) if who.slack_user else None
    if found is None and who.email:
        found = people.by_email(work.db, who.email)
        if found is not None and who.slack_user:
            found.slack_user = who.slack_user
    if found is None or found.left_on is not None:
        raise NotKnownHere
    return found


def meant(work: Work, plan: Plan | None, text: str) -> Person:
    """The one person meant by a name, an alias, a mail address, initials of the plan or a first name.

    Whoever has left is meant only where nobody else is.

    Raises:
        NoSuchPerson: nobody is. WhichPerson: several may be.

    """
    wanted = " ".join(text.split()).strip("@ ")
    ways = (
        _by_address(work, wanted),
        people.called(work.db, wanted),
        _by_initials(work, plan, wanted),
        tuple(one for one in people.everybody(work.db) if one.name.lower().split()[:1] == [wanted.lower()]),
    )
    for called in ways:
        found = tuple(person for person in called if person.left_on is None) or called
        if len(found) == 1:
            return found[0]
        if found:
            raise WhichPerson(name=wanted, candidates=", ".join(_told_apart(person) for person in found))
    raise NoSuchPerson(name=wanted)


def _by_address(work: Work, text: str) -> tuple[Person, ...]:
    found = people.by_email(work.db, text) if "@" in text else people.by_slack_user(work.db, text)
    return (found,) if found else ()


def _by_initials(work: Work, plan: Plan | None, text: str) -> tuple[Person, ...]:
    if plan is not None and plan.id is not None:
        person_id = people.initials(work.db, plan.id).get(text)
        return (people.by_id(work.db, person_id),) if person_id is not None else ()
    return people.known_initials(work.db, text)


def _told_apart(person: Person) -> str:
    return f"{person.name} ({person.email or person.title or 'no address'})"
