"""The sample organisation with which a new local workspace begins: people, a live plan, indicators."""

from __future__ import annotations

import csv
import hashlib
from datetime import date, datetime
from pathlib import Path

from bot.clock import MovableClock
from bot.reading import read_trusted
from bot.wiring import TONGUES
from models import db
from models.db import Engine
from models.indicator import Indicator, IndicatorTarget, IndicatorValue
from models.queries import people
from models.vocabulary import Polarity, Way
from tracker import access
from tracker.indicators import measuring
from tracker.people import directory, register
from tracker.plans import imports
from tracker.work import Work

ORGANISATION = "Marrowby Council"
CHANNELS = (("general", "Everybody", ""), ("adult-care-plan", "The improvement plan for adult care", "CARE26"))
"""Name, topic, and the plan whose alerts go there."""
FOLDER = Path(__file__).resolve().parent
PLAN = FOLDER / "adult-care-improvement-plan.docx"
KEY = "CARE26"
LEAD, DIRECTOR = "Priya Raman", "Margaret Holt"
BEGINS = datetime.fromisoformat("2026-09-15T15:30:00+01:00")
"""The moment at which the workspace begins: an afternoon after which the first reminders are due in the morning."""


def load_if_empty(engine: Engine, clock: MovableClock) -> bool:
    """Load the sample into a database that knows nobody, and set the clock to its day; True where it was loaded."""
    with db.transaction(engine) as session:
        if people.everybody(session):
            return False
    content = PLAN.read_bytes()
    draft = read_trusted(PLAN.name, content)
    clock.move_to(BEGINS)
    with db.transaction(engine) as session:
        work = Work(session, clock(), TONGUES, Way.LINE)
        register.take_known(work, "people.csv", _rows("people.csv"))
        work.actor = directory.meant(work, None, LEAD)
        paper = imports.keep(work, PLAN.name, hashlib.sha256(content).hexdigest(), draft, KEY)
        paper.answers = {"lead": str(work.actor_id), "director": str(directory.meant(work, None, DIRECTOR).id)}
        imports.accept(work, paper)
        imports.release(work, access.plan(work, KEY))
        for row in _rows("indicators.csv"):
            _load_indicator(work, row)
    return True


def _rows(name: str) -> tuple[dict[str, str], ...]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def _load_indicator(work: Work, row: dict[str, str]) -> None:
    """One indicator with its values by month, a blank being no value, and one target for all of them."""
    indicator = Indicator(
        code=row["code"],
        title=row["title"],
        unit=row["unit"],
        polarity=Polarity(row["polarity"]),
        plan_id=access.plan(work, KEY).id,
        lead_id=directory.meant(work, None, row["lead"]).id,
        data_owner_id=directory.meant(work, None, row["data owner"]).id,
    )
    work.db.add(indicator)
    work.db.flush()
    for month in (name for name in row if name[:2] == "20"):
        ends = date.fromisoformat(month)
        work.db.add(IndicatorTarget(indicator_id=indicator.id or 0, period_ends=ends, value=float(row["target"])))
        if row[month]:
            value = float(row[month])
            entered = IndicatorValue(indicator_id=indicator.id or 0, period_ends=ends, value=value, entered_at=work.now)
            work.db.add(entered)
    measuring.rerate(work, indicator)
