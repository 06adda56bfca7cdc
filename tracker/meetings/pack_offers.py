"""The pack for a plan's meeting: offered to its lead the working day before, and made for whoever asks (domain 6.6)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from models.people import Person
from models.plan import Plan
from models.queries import people, plans, post
from models.vocabulary import PlanState, Way
from tracker import access, lines, messages, outbox
from tracker.answer import Answer, Attachment
from tracker.heard import Pressed
from tracker.meetings import packs
from tracker.meetings import times as meetings
from tracker.meetings.pack_papers import EXCEL, WORD, as_file, title_of
from tracker.meetings.packs import Pack
from tracker.people import hours
from tracker.rules.calendar import working_days
from tracker.rules.hours import is_within, stand_in
from tracker.voice.words import say
from tracker.work import Work

VERB = "pack"
_EXCEL = re.compile(r"\b(?:excel|xlsx|spreadsheet|workbook)\b", re.IGNORECASE)


def waiting(work: Work) -> tuple[int, ...]:
    """The live plans that meet on the next working day and whose lead is at work and has not had the pack."""
    found: dict[str, int] = {}
    for plan in plans.everyone(work.db):
        meets_on = _due(work, plan)
        if meets_on is not None and _reader(work, plan) is not None:
            found[_key(plan, meets_on)] = plan.id or 0
    told = post.told_under(work.db, tuple(found)) if found else set()
    return tuple(plan_id for key, plan_id in found.items() if key not in told)


def offer(work: Work, plan_id: int) -> bool:
    """Offer a plan's lead the pack for its next meeting if that is due; True where it was."""
    plan = work.db.get_one(Plan, plan_id)
    meets_on, reader = _due(work, plan), _reader(work, plan)
    if meets_on is None or reader is None or post.told_under(work.db, (_key(plan, meets_on),)):
        return False
    pack = packs.gather(work, plan)
    by_mail = any(to.way is Way.MAIL for to in outbox.addresses_of(reader))
    files = tuple(as_file(work, pack, kind) for kind in (WORD, EXCEL)) if by_mail else ()
    ends = datetime.combine(meets_on, time.min, ZoneInfo(plan.zone))
    message = _message(pack, meets_on, people.by_id(work.db, plan.lead_id or 0), reader)
    return bool(outbox.tell(work, reader, _key(plan, meets_on), message, not_after=ends, files=files))


def _due(work: Work, plan: Plan) -> date | None:
    """The next meeting of a live plan, from the working day before it on."""
    coming = meetings.coming(work, plan, 1) if plan.state is PlanState.LIVE else ()
    if not coming or work.today(plan.zone) < working_days(plan.nation).add(coming[0], -1):
        return None
    return coming[0]


def _reader(work: Work, plan: Plan) -> Person | None:
    """The plan's lead, or who covers for them, while they are at work and may see it."""
    if plan.lead_id is None:
        return None
    leave = hours.leave_about(work)
    reader = people.by_id(work.db, stand_in(plan.lead_id, leave, work.today(plan.zone)))
    can_be_told = outbox.addresses_of(reader) and is_within(hours.of_person(reader, leave), work.now)
    return reader if can_be_told and access.may_see(work, plan, reader) else None


def _key(plan: Plan, meets_on: date) -> str:
    return f"{VERB}:{plan.id}:{meets_on}"


def _message(pack: Pack, meets_on: date, lead: Person, reader: Person) -> messages.PackOffer:
    return messages.PackOffer(
        covers=lead.name if lead.id != reader.id else "",
        plan=lines.plan_line(pack.plan, pack.now),
        meets_on=meets_on,
        since=pack.since or pack.today,
        worse=pack.worse,
        better=pack.better,
        to_decide=len(pack.asked) + len(pack.put_off),
        silent=pack.silent,
    )


def command(work: Work, plan: Plan, text: str, _channel: str = "") -> Answer:
    """`/plan KEY pack`, `pack as excel`: the paper for the next meeting, as of today."""
    return _handed_over(work, plan, EXCEL if _EXCEL.search(text) else WORD)


def press(work: Work, heard: Pressed) -> Answer:
    """The paper, from a button: `KEY|docx`.

    Raises:
        NoSuchPlan: there is none that the person may see.

    """
    key, _, kind = heard.value.partition("|")
    return _handed_over(work, access.plan(work, key), EXCEL if kind == EXCEL else WORD)


def _handed_over(work: Work, plan: Plan, kind: str) -> Answer:
    pack = packs.gather(work, plan)
    file: Attachment = as_file(work, pack, kind)
    message = messages.InFile(title_of(pack), (), file.name, len(pack.items))
    return Answer(said=say(message, work.tongues[work.way]), file=file)


SETTINGS: Mapping[str, Callable[[Work, Plan, str, str], object]] = {VERB: command}
PRESSES: Mapping[str, Callable[[Work, Pressed], object]] = {VERB: press}
