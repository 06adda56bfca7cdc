"""`make bench`: how long what people wait for takes, as a ratio to a floor that is measured in the same run.

The floor of a thing is the least that any program would have to do for it: parse the XML, write one row and commit.
Times differ from machine to machine and hour to hour; ratios hold.
"""

from __future__ import annotations

import statistics
import tempfile
import time
import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from lxml import etree
from sqlalchemy import Engine, text

from bot import sample
from bot.clock import MovableClock
from bot.reading import read_trusted
from bot.wiring import TONGUES
from models import db, schema
from models.vocabulary import Way
from tracker import desk
from tracker.heard import Commanded, Sender
from tracker.rules.phrases import About, Person, ReplyContext, read_reply
from tracker.work import Workshop

RUNS = 30


def main() -> None:
    """Measure and print a table."""
    with tempfile.TemporaryDirectory() as folder:
        engine = db.make_engine(f"sqlite:///{folder}/bench.db")
        schema.upgrade(engine)
        clock = MovableClock(lambda: datetime.now(UTC), Path(folder) / "clock")
        sample.load_if_empty(engine, clock)
        workshop = Workshop(engine, clock, {}, TONGUES)
        rows = (
            ("read a plan of 49 actions (Word)", read, "parse its XML", parse),
            (
                "take an update",
                lambda: hear(workshop, "/action", "9 50%"),
                "write a row, commit",
                lambda: write(engine),
            ),
            ("understand a reply among 1,000 people", understand, "look for each name", look_for_names),
            ("answer “late”", lambda: hear(workshop, "/plan", "CARE26 late"), "read 49 rows", lambda: select(engine)),
        )
        print(f"{'':36}{'median':>10}   {'floor':24}{'median':>10}{'ratio':>8}")
        for name, thing, floor_name, floor in rows:
            took, least = measure(thing), measure(floor)
            print(f"{name:36}{took * 1000:8.2f}ms   {floor_name:24}{least * 1000:8.2f}ms{took / least:8.1f}")
        engine.dispose()


def measure(thing: Callable[[], object]) -> float:
    """The median of some runs after a warm-up, in seconds."""
    times = []
    for _ in range(RUNS + 2):
        started = time.perf_counter()
        thing()
        times.append(time.perf_counter() - started)
    return statistics.median(times[2:])


def read() -> object:
    """Read the sample plan."""
    return read_trusted(sample.PLAN.name, sample.PLAN.read_bytes())


def parse() -> object:
    """Unpack and parse the document's own XML."""
    with zipfile.ZipFile(sample.PLAN) as package:
        return etree.fromstring(package.read("word/document.xml"))


_FIRST, _LAST = ("Ann", "Bea", "Cyr", "Dan", "Eve"), ("Ash", "Bell", "Cole", "Dean", "East")
PEOPLE = tuple(Person(f"{first}{i} {last}{i}") for i in range(40) for first in _FIRST for last in _LAST)
"""A thousand."""
REPLY = """Dear Ann,

Thank you for the reminder. The new rota was put to the ward managers on Tuesday, who asked for two changes, and these
have been made. It is about 70 % done, and Bea3 Ash3 will take it on from Monday as I go on leave."""


def understand() -> object:
    """Read an owner's reply."""
    about = (About(9, "Agree a new rota with each ward"),)
    return read_reply(REPLY, ReplyContext(date(2026, 10, 5), "Ann Ash", PEOPLE, about))


def look_for_names() -> object:
    """Find whoever is named in it in full."""
    return [person for person in PEOPLE if person.name in REPLY]


def hear(workshop: Workshop, command: str, words: str) -> object:
    """Let somebody type a command."""
    who = Sender(email="tom.okafor@marrowby.example")
    with workshop.begin(way=Way.LINE) as work:
        return desk.hear(work, Commanded(Way.LINE, str(time.perf_counter_ns()), who, command, words))


def write(engine: Engine) -> None:
    """Change one row and commit."""
    with engine.begin() as connection:
        connection.execute(text("UPDATE action SET percent = coalesce(percent, 0) + 1 WHERE number = 9"))


def select(engine: Engine) -> object:
    """Read all tracked actions."""
    with engine.begin() as connection:
        return connection.execute(text("SELECT * FROM action WHERE number IS NOT NULL")).all()


if __name__ == "__main__":
    main()
