"""A plan's lead sets how it chases on one form; what cannot be is said beside its field."""

from __future__ import annotations

from datetime import date

import pytest

from models.db import Engine
from models.plan import Plan
from models.vocabulary import Meaning, Way
from tests.jobs.town import Town, moment
from tracker import chasing
from tracker.forms import FormRefused
from tracker.heard import FormSent, Sender
from tracker.refusals import LeadOnly

LENA, OWEN = 1, 2
PLAN = 1
AS_IT_IS = {"before": "10, 2", "after": "1, 6", "lead_after": "5", "director_after": "10", "cycle_days": "28"}


@pytest.fixture
def town(sqlite_engine: Engine) -> Town:
    """A live plan with an action due on Friday 20 November."""
    town = Town(sqlite_engine)
    town.clock.move_to(moment("2026-10-01 10:00"))
    town.person("Lena")
    town.person("Owen")
    town.plan(lead_id=LENA)
    town.action(PLAN, "Mend the bridge", OWEN, date(2026, 11, 20), updated_on=date(2026, 10, 1))
    town.release(PLAN)
    town.tick()
    return town


def save(town: Town, actor: int = LENA, **answers: str) -> str:
    with town.work(actor) as work:
        heard = FormSent(Way.SLACK, "form:1", Sender(), chasing.NAME, "ROADS26", AS_IT_IS | answers)
        return chasing.save(work, heard).sentence


def test_the_form_shows_the_settings_as_they_are(town: Town) -> None:
    with town.work(LENA) as work:
        form = chasing.form(work, work.db.get_one(Plan, PLAN))
    assert {field.name: field.value for field in form.fields} == AS_IT_IS


def test_a_changed_ladder_plans_everything_anew(town: Town) -> None:
    said = save(town, before="3 and 15", after="", lead_after="", cycle_days="60")
    assert said == (
        "ROADS26: owners are reminded 15 before and 3 before the date, in working days; "
        "the director hears after 10 working days; each action is to be heard of every 60 days."
    )
    assert town.row(1).next_nudge == date(2026, 10, 30)
    town.live_through("2026-10-29", "2026-12-11")
    days = [f"{one.at:%m-%d}" for one in town.reminders("Owen")]
    assert days == ["10-01", "10-30", "11-17"]
    assert town.reminders("Lena") == []


def test_a_shorter_cycle_rates_everything_anew(town: Town) -> None:
    town.clock.move_to(moment("2026-10-28 10:00"))
    save(town, cycle_days="14")
    assert town.row(1).meaning is Meaning.AT_RISK
    assert len(town.flips(1)) == 1


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("before", "soon", "Give numbers of working days"),
        ("before", "1 2 3 4 5 6 7 8 9", "are too many"),
        ("after", "0", "is not a number of working days"),
        ("lead_after", "five", "Give a number"),
        ("director_after", "900", "from 1 to 260"),
        ("cycle_days", "0", "from 1 to 366"),
        ("cycle_days", "", "from 1 to 366"),
    ],
)
def test_what_cannot_be_is_said_beside_its_field_and_changes_nothing(
    town: Town, field: str, text: str, said: str
) -> None:
    with pytest.raises(FormRefused) as refused:
        save(town, LENA, **{field: text})
    assert said in refused.value.problems[field]
    assert town.row(1).next_nudge == date(2026, 11, 6)


def test_only_those_who_decide_on_the_plan_see_or_send_the_form(town: Town) -> None:
    with pytest.raises(LeadOnly):
        save(town, actor=OWEN)
