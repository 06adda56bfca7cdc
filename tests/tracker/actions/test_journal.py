"""The journal: what was and what is, in plain data that comes back as it went in."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from models.plan import Action
from models.vocabulary import Meaning, Reported, Way
from tests.cast import OWNER, action
from tests.tracker.hall import Hall
from tracker.actions import journal

FORM = "Agree one"
VALUES: dict[str, Any] = {
    "baseline": date(2026, 1, 2), "target": date(2026, 1, 3), "forecast": date(2026, 1, 4),
    "starts_on": date(2026, 1, 5), "complete_on": date(2026, 1, 6), "hold_until": date(2026, 1, 7),
    "snoozed_until": date(2026, 1, 8), "updated_on": date(2026, 1, 9), "override_until": date(2026, 1, 10),
    "slipped_on": date(2026, 1, 11), "review_on": date(2026, 1, 12), "reported": Reported.PARTIAL,
    "override": Meaning.AT_RISK, "override_why": "the audit",
    "percent": 35, "slips": 2, "evidence": ["a.pdf", "b.pdf"], "reason": "legal",
    "progress": "in words", "owner_id": 1, "checked_by": 1, "approver_id": 1, "contradiction": "", "status_lost": True,
    "gone": True, "tags": "Wards", "outputs": "A form", "owner_text": "TA", "target_text": "Jan-26", "status_text": "x",
}  # fmt: skip


def test_every_field_comes_back_as_it_went_in(hall: Hall) -> None:
    with hall.cast.work(OWNER) as work:
        entry_id = journal.change(work, action(work.db, FORM), "update", VALUES, "words").id
    (entry,) = [row for row in hall.entries(FORM) if row.id == entry_id]
    assert {name: journal.from_data(name, value) for name, value in entry.after.items()} == VALUES
    now = hall.action(FORM)
    assert {name: getattr(now, name) for name in VALUES} == VALUES


def test_all_days_of_an_action_are_known_as_days() -> None:
    derived = {"next_look", "next_nudge", "told_on", "lead_told_on", "director_told_on"}
    days = {name for name, field in Action.model_fields.items() if "date" in str(field.annotation)} - derived
    assert days == {name for name, value in VALUES.items() if isinstance(value, date)}


def test_an_entry_says_who_when_how_and_in_which_words(hall: Hall) -> None:
    with hall.cast.work(OWNER, Way.MAIL) as work:
        journal.change(work, action(work.db, FORM), "update", {"percent": 70}, "70%, one ward left")
    entry = hall.entries(FORM)[-1]
    assert (entry.actor_id, entry.way, entry.words) == (hall.cast_id(OWNER), Way.MAIL, "70%, one ward left")
    assert (entry.at, entry.before, entry.after) == (hall.cast.clock.moment, {"percent": 60}, {"percent": 70})


def test_what_is_said_again_is_written_down_and_is_no_change(hall: Hall) -> None:
    version = hall.action(FORM).version
    with hall.cast.work(OWNER) as work:
        journal.change(work, action(work.db, FORM), "update", {"percent": 60}, "60%")
    entry = hall.entries(FORM)[-1]
    assert (entry.before, entry.after, hall.action(FORM).version) == ({"percent": 60}, {"percent": 60}, version)


@pytest.mark.parametrize(("name", "value"), [("target", None), ("reported", None), ("percent", None)])
def test_nothing_comes_back_as_nothing(name: str, value: None) -> None:
    assert journal.from_data(name, journal.to_data(value)) is None
