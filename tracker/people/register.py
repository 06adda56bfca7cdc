"""The register of people: taken from a list, shown, and completed (domain 3.2 to 3.4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from models.people import Alias, Initials, Person
from models.plan import Plan
from models.queries import actions, people, plans
from tracker import access, messages
from tracker.people import directory
from tracker.people.people_rows import COLUMNS, PersonRow, clean
from tracker.refusals import BadPeopleFile, NoSuchPerson, WhichPerson
from tracker.voice.formats import day
from tracker.work import Work

__all__ = ["COLUMNS", "command", "name_administrators", "take_known", "take_rows", "write_initials"]


def command(work: Work, text: str, _channel: str) -> object:
    """`/people`: everybody; with a name: what is known of them."""
    if text.lower() == "help":
        return messages.Help("people")
    if text:
        return _card(work, directory.meant(work, None, text))
    rows = tuple(_line(person) for person in people.everybody(work.db))
    return messages.People(rows, work.actor.is_admin)


def take_rows(work: Work, name: str, rows: Sequence[Mapping[str, str]]) -> messages.PeopleTaken:
    """Add the people of a list, or bring those known already up to date; managers are matched last.

    Raises:
        AdministratorsOnly: the register is looked after by administrators. BadPeopleFile: a row cannot be taken.

    """
    if people.everybody(work.db):
        access.require_administrator(work)
    return take_known(work, name, rows)


def take_known(work: Work, name: str, rows: Sequence[Mapping[str, str]]) -> messages.PeopleTaken:
    """As `take_rows`, for those who run Chaser themselves: the command line and the first start."""
    cleaned = clean(name, rows)
    new = changed = 0
    taken: list[tuple[Person, PersonRow]] = []
    for row in cleaned:
        person, is_new = _take_one(work, row)
        new, changed = new + is_new, changed + (not is_new)
        taken.append((person, row))
    for person, row in taken:
        _also_called(work, name, person, row)
    for person, row in taken:
        _managed(work, name, person, row)
    without_mail = tuple(person.name for person, _ in taken if not person.email and not person.slack_user)
    return messages.PeopleTaken(name, new, changed, without_mail)


def name_administrators(work: Work, addresses: Sequence[str]) -> None:
    """Make those administrators whom the settings name, once they are known."""
    for address in addresses:
        person = people.by_email(work.db, address)
        if person is not None:
            person.is_admin = True


def write_initials(work: Work, plan: Plan, letters: str, person: Person) -> None:
    """Remember whom a plan means by a set of initials."""
    known = people.initials(work.db, plan.id or 0)
    if known.get(letters) == person.id:
        return
    people.forget_initials(work.db, plan.id or 0, letters)
    work.db.add(Initials(plan_id=plan.id or 0, initials=letters, person_id=person.id or 0))
    work.db.flush()


def _line(person: Person) -> messages.PersonLine:
    reached = "Slack" if person.slack_user else "e-mail" if person.email else "nowhere yet"
    if person.slack_user and person.prefers in {"mail", "both"}:
        reached = "e-mail" if person.prefers == "mail" else "Slack and e-mail"
    if person.email and person.email == person.bounced:
        reached = "Slack, since mails come back" if person.slack_user else "e-mail, though mails come back"
    return messages.PersonLine(person.name, person.title, person.email or "", reached, person.is_team)


def _card(work: Work, person: Person) -> messages.PersonCard:
    all_owned = actions.owned_by(work.db, person.id or 0)
    owned = tuple(line for line in all_owned if access.may_see(work, line[1], work.actor))
    manager = people.by_id(work.db, person.manager_id).name if person.manager_id is not None else ""
    letters = tuple(
        f"{plan.key}: {text}"
        for plan in access.visible_plans(work)
        if (text := people.initials_of(work.db, plan.id or 0, person.id or 0))
    )
    leave = people.away(work.db, work.today(person.zone)).get(person.id or 0)
    away = f"away until {day(leave.last_day)}" if leave else ""
    is_open = sum(action.meaning.is_open for action, _ in owned)
    return messages.PersonCard(_line(person), manager, letters, away, len(owned), is_open)


def _take_one(work: Work, row: PersonRow) -> tuple[Person, bool]:
    """Somebody new, or who is known by the same address or, where one of the two has none, by the same name."""
    found = people.by_email(work.db, row.email) if row.email else None
    if found is None:
        same = people.called(work.db, row.name)
        found = same[0] if len(same) == 1 and (not row.email or not same[0].email) else None
    person = found or Person(name=row.name)
    person.name, person.email = row.name, row.email or person.email
    person.title = row.title or person.title
    person.zone = row.zone or person.zone
    person.nation = row.nation or person.nation
    person.prefers = row.prefers or person.prefers
    person.is_team = person.is_team if row.is_team is None else row.is_team
    person.is_admin = person.is_admin if row.is_admin is None else row.is_admin
    work.db.add(person)
    work.db.flush()
    return person, found is None


def _also_called(work: Work, name: str, person: Person, row: PersonRow) -> None:
    """Note aliases and initials, which are nobody else's."""
    for text in (*row.aliases, *(letters for key, letters in row.initials if not key)):
        others = [one for one in people.called(work.db, text) if one.id != person.id]
        if others:
            raise BadPeopleFile(name=name, problem=f"in row {row.position} “{text}” is {others[0].name} already")
        if not people.called(work.db, text):
            work.db.add(Alias(person_id=person.id or 0, name=text))
            work.db.flush()
    for key, letters in row.initials:
        plan = plans.by_key(work.db, key) if key else None
        if plan is not None:
            write_initials(work, plan, letters, person)
        elif key:
            raise BadPeopleFile(name=name, problem=f"in row {row.position} there is no plan {key} for “{letters}”")


def _managed(work: Work, name: str, person: Person, row: PersonRow) -> None:
    """Note who somebody's manager is: anybody of the list or of the register but themselves."""
    if not row.manager:
        return
    try:
        manager = directory.meant(work, None, row.manager)
    except (NoSuchPerson, WhichPerson) as refused:
        problem = f"in row {row.position} the manager is not clear. {refused.sentence.rstrip('.')}"
        raise BadPeopleFile(name=name, problem=problem) from refused
    if manager.id == person.id:
        raise BadPeopleFile(name=name, problem=f"in row {row.position} {person.name} is their own manager")
    person.manager_id = manager.id
