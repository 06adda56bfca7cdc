"""Private calendars: whose address opens what, and what stands in them."""

from __future__ import annotations

import re
from datetime import date
from itertools import islice

import pytest
from icalendar import Calendar
from sqlmodel import select

from models.db import Engine
from models.people import Person
from models.plan import Plan
from models.post import Outbox
from models.vocabulary import Nation, Reported, Visibility, Way
from tests.jobs.town import Town, moment
from tracker.meetings import calendars
from tracker.meetings import times as meetings
from tracker.messages import CalendarAddress, Told
from tracker.papers.writing.calendar import DayEvent, to_icalendar
from tracker.refusals import UnknownCommand
from tracker.refusals_settings import NoPages
from tracker.rules.calendar import working_days
from tracker.rules.meetings import Meetings

LENA, OWEN, NIA = 1, 2, 3
ROADS, PARKS = 1, 2
HERE = "https://chaser.example"
HELD = date(2026, 10, 27)
MEETS = (HELD, *islice(Meetings(HELD, 6).after(HELD, working_days(Nation.ENGLAND)), 12))


@pytest.fixture
def town(sqlite_engine: Engine) -> Town:
    """Two live plans that Lena leads, the second for its own people; Owen owns something in both."""
    town = Town(sqlite_engine)
    town.clock.move_to(moment("2026-11-02 10:00"))
    for name in ("Lena", "Owen", "Nia"):
        town.person(name, email=f"{name.lower()}@council.example")
    for key in ("ROADS26", "PARKS26"):
        town.plan(key, lead_id=LENA, title=f"Plan of {key}")
    town.action(ROADS, "Mend the bridge; paint it, too", OWEN, date(2026, 11, 20))
    town.action(ROADS, "Light the bridge", NIA, date(2026, 11, 20))
    town.action(ROADS, "Sweep the bridge", NIA, None)
    town.action(PARKS, "Sow grass", OWEN, date(2027, 3, 31))
    town.release(ROADS, PARKS)
    with town.work() as work:
        work.db.get_one(Plan, PARKS).visibility = Visibility.NAMED
        meetings.keep(work, work.db.get_one(Plan, ROADS), Meetings(HELD, 6))
    return town


def ask(town: Town, who: int, words: str = "", *, pages: str = HERE, channel: str = "C1") -> object:
    with town.work(who) as work:
        work.pages = pages
        return calendars.command(work, words, channel)


def token_of(told: object) -> str:
    """The token at the end of the address that somebody was shown."""
    assert isinstance(told, CalendarAddress)
    found = re.fullmatch(rf"{HERE}/calendar/([A-Za-z0-9_-]{{43}})\.ics", told.url)
    assert found is not None
    return found[1]


def read(town: Town, token: str) -> dict[str, tuple[str, str]]:
    """Day and title of what a token opens, by its name; nothing where it opens nothing."""
    with town.work() as work:
        work.pages = HERE
        raw = calendars.feed(work, token)
    if raw is None:
        return {}
    events = Calendar.from_ical(raw).walk("VEVENT")
    return {str(one["uid"]): (str(one.decoded("dtstart")), str(one["summary"])) for one in events}


def test_an_owner_sees_what_is_theirs_and_when_its_plan_meets(town: Town) -> None:
    assert read(town, token_of(ask(town, OWEN))) == {
        "action-1@chaser.example": ("2026-11-20", "#1 Mend the bridge; paint it, too (ROADS26)"),
        **{f"meeting-1-{day}@chaser.example": (f"{day}", "ROADS26 meets") for day in MEETS},
    }


def test_a_lead_sees_what_is_due_in_their_plans_day_by_day(town: Town) -> None:
    found = read(town, token_of(ask(town, LENA)))
    assert {name: one for name, one in found.items() if not name.startswith("meeting")} == {
        "due-1-2026-11-20@chaser.example": ("2026-11-20", "ROADS26: 2 actions due"),
        "due-2-2027-03-31@chaser.example": ("2027-03-31", "PARKS26: 1 action due"),
    }


def test_what_is_done_or_moved_is_no_longer_or_elsewhere_in_it(town: Town) -> None:
    token = token_of(ask(town, OWEN))
    town.say(OWEN, 1, "moved", target=date(2026, 12, 18))
    assert read(town, token)["action-1@chaser.example"][0] == "2026-12-18"
    town.say(OWEN, 1, "done", reported=Reported.COMPLETE, complete_on=date(2026, 11, 2))
    assert read(town, token) == {}


def test_only_the_latest_address_opens_anything_and_it_is_kept_as_a_hash(town: Town) -> None:
    first = token_of(ask(town, OWEN))
    again = ask(town, OWEN)
    assert isinstance(again, CalendarAddress)
    assert again.url == "", "it was shown once"
    second = token_of(ask(town, OWEN, "new"))
    assert (read(town, first), bool(read(town, second))) == ({}, True)
    with town.work() as work:
        assert second not in str(work.db.get_one(Person, OWEN).model_dump())
    ask(town, OWEN, "off")
    assert (read(town, second), read(town, "")) == ({}, {})


def test_who_has_left_has_no_calendar(town: Town) -> None:
    token = token_of(ask(town, OWEN))
    with town.work() as work:
        work.db.get_one(Person, OWEN).left_on = date(2026, 11, 1)
    assert read(town, token) == {}


def test_where_others_might_read_the_answer_the_address_comes_in_a_message_of_its_own(town: Town) -> None:
    said = ask(town, OWEN, "new", channel="")
    assert said == Told("I send you your calendar address, in a message to you alone.")
    town.tick()
    (sent,) = town.of_kind("alone")
    assert sent.address == "UOWEN"
    (token,) = re.findall(r"/calendar/([\w-]+)\.ics", sent.said.text)
    assert read(town, token)
    with town.work() as work:
        kept = work.db.exec(select(Outbox).where(Outbox.kind == "alone")).one()
        assert token not in str(kept.model_dump()), "once it is sent, nobody else can read it"


def test_without_an_address_on_the_web_there_are_none(town: Town) -> None:
    with pytest.raises(NoPages):
        ask(town, OWEN, pages="")
    with pytest.raises(UnknownCommand):
        ask(town, OWEN, "for Nia")


def test_a_calendar_is_one_by_the_standard_whatever_people_wrote() -> None:
    """RFC 5545: lines end in CRLF and have 75 octets at most (3.1); text is escaped (3.3.11)."""
    words = 'Sow, mow; "roll"\\n\nBEGIN:VEVENT\x07 ' + "Gŵyl y Gwanwyn 🌷 " * 20
    raw = to_icalendar("Chaser", [DayEvent("a@b", date(2028, 2, 29), words, words, 3)], moment("2026-11-02 10:00"))
    assert raw.endswith(b"END:VCALENDAR\r\n")
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    assert raw.count(b"\n") == raw.count(b"\r\n")
    (event,) = Calendar.from_ical(raw).walk("VEVENT")
    assert str(event["summary"]) == words.replace("\x07", " ")
    days = (event.decoded("dtstart"), event.decoded("dtend"))
    assert (*days, event["sequence"]) == (date(2028, 2, 29), date(2028, 3, 1), 3)
    for line in (b"DTSTART;VALUE=DATE:20280229", b"REFRESH-INTERVAL;VALUE=DURATION:PT6H", b"X-PUBLISHED-TTL:PT6H"):
        assert line + b"\r\n" in raw


def test_by_mail_it_comes_to_the_mailbox(town: Town) -> None:
    with town.work(OWEN) as work:
        work.actor.slack_user, work.way, work.pages = None, Way.MAIL, HERE
        calendars.command(work, "")
    town.tick()
    assert [one.address for one in town.of_kind("alone")] == ["owen@council.example"]
