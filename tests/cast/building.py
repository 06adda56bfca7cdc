"""Put the cast's story into a database, as accepting papers, releasing plans and saying things does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from models.db import Engine
from models.people import Alias, Initials, Leave, Person
from models.plan import Action, ActionOwner, Area, Block, BlockArea, Plan, PlanPerson
from models.queries import actions
from models.vocabulary import Nation, PlanState, Visibility
from tests.cast.stage import Cast, action, person, plan
from tests.cast.story import (
    AREAS,
    BROUGHT,
    DIRECTOR,
    HOME,
    INITIALS,
    LEAD,
    NAMED,
    NIGHT,
    NOW,
    OWNER,
    PEOPLE,
    RELEASED,
    TODAY,
    Row,
    Said,
)
from tracker.actions import journal, updates
from tracker.clock import sweep
from tracker.plans import planting
from tracker.work import Work


def settle(engine: Engine) -> Cast:
    """Put the cast and their plans into an empty database."""
    cast = Cast(engine)
    for moment, do in ((BROUGHT, _bring), (RELEASED, _release)):
        cast.clock.move_to(moment)
        with cast.work() as work:
            do(work)
    _live(cast)
    return cast


def _bring(work: Work) -> None:
    for one in PEOPLE:
        mail = str(one["name"]).lower().replace(" ", ".") + "@trust.example"
        known = {name: value for name, value in one.items() if name != "manager"}
        work.db.add(Person(email=mail, nation=Nation.ENGLAND, **known))
    work.db.flush()
    for one in PEOPLE:
        if "manager" in one:
            person(work.db, one["name"]).manager_id = person(work.db, one["manager"]).id
    work.db.add(Alias(person_id=person(work.db, OWNER).id or 0, name="Tommy Asher"))
    bring_plan(work, "HOME26", "Getting people home from hospital", HOME, AREAS)
    bring_plan(work, "NIGHT27", "Review of night staffing", NIGHT, ("Nights",))
    night = plan(work.db, "NIGHT27")
    night.visibility = Visibility.NAMED
    night.lead_id, night.director_id = person(work.db, DIRECTOR).id, None
    work.db.add(PlanPerson(plan_id=night.id or 0, person_id=person(work.db, NAMED).id or 0))


def bring_plan(work: Work, key: str, title: str, rows: tuple[Row, ...], areas: tuple[str, ...]) -> Plan:
    """Make a draft plan with its areas and actions, as accepting a paper does."""
    made = Plan(key=key, title=title, lead_id=person(work.db, LEAD).id, director_id=person(work.db, DIRECTOR).id)
    work.db.add(made)
    work.db.flush()
    blocks: list[Block] = []
    for position, name in enumerate(areas):
        area = Area(plan_id=made.id or 0, number=str(position + 1), title=name, position=position)
        block = Block(plan_id=made.id or 0, code=f"IA{position + 1}", position=position)
        work.db.add_all((area, block))
        work.db.flush()
        work.db.add(BlockArea(block_id=block.id or 0, area_id=area.id or 0))
        blocks.append(block)
    if key == "HOME26":
        work.db.add_all(
            Initials(plan_id=made.id or 0, initials=letters, person_id=person(work.db, name).id or 0)
            for letters, name in INITIALS.items()
        )
    for position, row in enumerate(rows):
        _bring_action(work, made, blocks[row.area], position, row)
    return made


def _bring_action(work: Work, made: Plan, block: Block, position: int, row: Row) -> None:
    number = actions.highest_number(work.db) + 1
    new = Action(plan_id=made.id or 0, block_id=block.id or 0, number=number, ref=f"{block.code}/A{position + 1}",
                 position=position, title=row.title)  # fmt: skip
    work.db.add(new)
    work.db.flush()
    owners = [person(work.db, name).id or 0 for name in row.owners]
    work.db.add_all(
        ActionOwner(action_id=new.id or 0, person_id=owner, position=place) for place, owner in enumerate(owners)
    )
    values = {"baseline": row.target, "target": row.target, "owner_id": owners[0] if owners else None, **row.values}
    journal.change(work, new, "imported", values, row.title)


def _release(work: Work) -> None:
    for key in ("HOME26", "NIGHT27"):
        release(work, plan(work.db, key))


def release(work: Work, made: Plan) -> None:
    """Set a draft plan going."""
    made.released_at = work.now
    planting.awaken(work, made)
    made.state = PlanState.LIVE


def _live(cast: Cast) -> None:
    """Let everything be said on its day, at ten in the morning, with a sweep each night."""
    for day in (RELEASED.date() + timedelta(days=n) for n in range((TODAY - RELEASED.date()).days + 1)):
        cast.clock.move_to(datetime(day.year, day.month, day.day, 1, 0, tzinfo=UTC))
        with cast.work() as work:
            sweep.sweep(work)
        cast.clock.move_to(cast.clock.moment.replace(hour=10))
        for row in (*HOME, *NIGHT):
            for said in row.said:
                if said.day == day:
                    _say(cast, row, said)
    cast.clock.move_to(NOW)


def _say(cast: Cast, row: Row, said: Said) -> None:
    with cast.work(said.who) as work:
        found = action(work.db, row.title)
        sets = {name: _id_of(work, name, value) for name, value in said.sets.items()}
        if said.kind == "update":
            sets |= {"updated_on": said.day, "progress": said.words}
        updates.write(work, found, work.db.get_one(Plan, found.plan_id), said.kind, sets, said.words)


def _id_of(work: Work, name: str, value: object) -> object:
    return person(work.db, str(value)).id if name in {"checked_by", "approver_id", "owner_id"} else value


def send_away(work: Work, who: str, deputy: str = "") -> None:
    """Let somebody be on leave this week, covered by a deputy where one is named."""
    away, covers = person(work.db, who).id or 0, person(work.db, deputy).id if deputy else None
    work.db.add(Leave(person_id=away, first_day=TODAY, last_day=TODAY + timedelta(days=4), deputy_id=covers))
    work.db.flush()
