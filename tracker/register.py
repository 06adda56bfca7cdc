"""The register of people: taken from a list, shown, and completed (domain 3.2 to 3.4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from models.people import Alias, Initials, Person
from models.plan import Plan
from models.queries import actions, people, plans
from models.vocabulary import Nation
from tracker import access, directory, messages
from tracker.formats import day
from tracker.refusals import BadPeopleFile
from tracker.work import Work

COLUMNS = {
    "name": ("name", "full name", "person"),
    "email": ("email", "e-mail", "mail", "email address"),
    "title": ("title", "job title", "role", "post"),
    "manager": ("manager", "line manager", "reports to"),
    "initials": ("initials",),
    "aliases": ("aliases", "also known as", "alias"),
    "zone": ("zone", "time zone", "timezone"),
    "nation": ("nation", "country"),
    "team": ("team", "is team"),
    "admin": ("admin", "administrator"),
    "prefers": ("prefers", "channel"),
}
"""The columns of a list of people, and what else they are called; only `name` is needed."""
_YES = {"yes", "y", "true", "1", "x"}
_NATIONS = {
    "england": Nation.ENGLAND, "wales": Nation.WALES, "scotland": Nation.SCOTLAND, "ni": Nation.NORTHERN_IRELAND,
    "northern ireland": Nation.NORTHERN_IRELAND, **{nation.value.lower(): nation for nation in Nation},
}  # fmt: skip


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
    cleaned = [_by_column(name, row) for row in rows]
    if not cleaned:
        raise BadPeopleFile(name=name, problem="it has no rows below its header")
    new = changed = 0
    taken: list[tuple[Person, dict[str, str]]] = []
    for position, row in enumerate(cleaned, start=2):
        person, is_new = _take_one(work, name, position, row)
        new, changed = new + is_new, changed + (not is_new)
        taken.append((person, row))
    for person, row in taken:
        if row.get("manager"):
            person.manager_id = directory.meant(work, None, row["manager"]).id
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


def _take_one(work: Work, name: str, position: int, row: dict[str, str]) -> tuple[Person, bool]:
    if not row.get("name"):
        raise BadPeopleFile(name=name, problem=f"row {position} has no name")
    email = row.get("email", "").lower() or None
    if email and ("@" not in email or " " in email):
        raise BadPeopleFile(name=name, problem=f"row {position}: “{email}” is not a mail address")
    found = people.by_email(work.db, email) if email else None
    if found is None:
        same = people.called(work.db, row["name"])
        found = same[0] if len(same) == 1 and (not email or not same[0].email) else None
    person = found or Person(name=row["name"])
    person.name, person.email = row["name"], email or person.email
    person.title = row.get("title") or person.title
    person.zone = row.get("zone") or person.zone
    person.prefers = row.get("prefers", "").lower() or person.prefers
    person.is_team = row.get("team", "").lower() in _YES or person.is_team
    person.is_admin = row.get("admin", "").lower() in _YES or person.is_admin
    if row.get("nation"):
        person.nation = _nation(name, position, row["nation"])
    work.db.add(person)
    work.db.flush()
    for alias in (*_several(row["aliases"]), *_several(row["initials"])):
        _also_called(work, person, alias)
    return person, found is None


def _several(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def _also_called(work: Work, person: Person, text: str) -> None:
    """Note an alias, or, written `CQC10:JF`, initials of one plan."""
    key, colon, letters = text.partition(":")
    plan = plans.by_key(work.db, key) if colon else None
    if plan is not None:
        write_initials(work, plan, letters.strip(), person)
    elif not people.called(work.db, text):
        work.db.add(Alias(person_id=person.id or 0, name=text))
        work.db.flush()


def _by_column(name: str, row: Mapping[str, str]) -> dict[str, str]:
    headers = {" ".join(header.split()).lower(): value for header, value in row.items() if header}
    found = {
        column: next((headers[known].strip() for known in names if headers.get(known)), "")
        for column, names in COLUMNS.items()
    }
    if not any(known in headers for known in COLUMNS["name"]):
        raise BadPeopleFile(name=name, problem="it has no column called “name”")
    return found


def _nation(name: str, position: int, text: str) -> Nation:
    if text.lower() not in _NATIONS:
        raise BadPeopleFile(name=name, problem=f"row {position}: “{text}” is not a nation of the UK")
    return _NATIONS[text.lower()]
