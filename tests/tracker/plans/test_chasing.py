"""A plan's lead sets how it chases, on a form or in words; what cannot be is said beside its field."""

from __future__ import annotations

from datetime import date

import pytest

from bot.sandbox.blocks import problems_in_view
from bot.slack.forms import modal
from models.db import Engine
from models.plan import Plan
from models.vocabulary import Meaning, Way
from tests.jobs.town import Town, moment
from tracker.counter import plan_commands, requests
from tracker.forms import Form, FormRefused
from tracker.heard import FormSent, Sender
from tracker.messages import PlanSettings, Told
from tracker.plans import chasing_form
from tracker.refusals import LeadOnly, Refusal
from tracker.refusals_settings import LadderUnclear, MeetingUnclear, SettingWrong
from tracker.routes import COMMANDS
from tracker.rules.checks import needs_check

LENA, OWEN = 1, 2
PLAN = 1
AS_IT_IS = {
    "before": "10, 2", "after": "1, 6", "lead_after": "5", "director_after": "10", "cycle_days": "28",
    "meets": "none", "next_meeting": "", "checks": "all actions", "digest_day": "0", "digest_at": "08:30",
}  # fmt: skip


@pytest.fixture
def town(sqlite_engine: Engine) -> Town:
    """A live plan with an action due on Friday 20 November, on Thursday 1 October."""
    town = Town(sqlite_engine)
    town.clock.move_to(moment("2026-10-01 10:00"))
    town.person("Lena")
    town.person("Owen")
    town.plan(lead_id=LENA)
    town.action(PLAN, "Mend the bridge", OWEN, date(2026, 11, 20), updated_on=date(2026, 10, 1))
    town.release(PLAN)
    town.tick()
    return town


def save(town: Town, actor: int = LENA, **answers: str) -> PlanSettings:
    with town.work(actor) as work:
        heard = FormSent(Way.SLACK, "form:1", Sender(), chasing_form.NAME, "ROADS26", AS_IT_IS | answers)
        return chasing_form.save(work, heard)


def say(town: Town, words: str, actor: int = LENA, way: Way = Way.MAIL, channel: str = "") -> object:
    """What is answered to words behind `/plan ROADS26`, or by mail to the same without the command."""
    with town.work(actor) as work:
        work.way = way
        if channel:
            return plan_commands.plan(work, f"ROADS26 {words}", channel)
        name, text = requests.command_in(work, f"roads26 {words}", COMMANDS) or ("", "")
        return COMMANDS[name](work, text, "")


def days(town: Town, name: str) -> list[str]:
    return [f"{one.at:%m-%d}" for one in town.reminders(name)]


def test_the_form_shows_the_settings_as_they_are_and_saving_them_changes_nothing(town: Town) -> None:
    with town.work(LENA) as work:
        plan = work.db.get_one(Plan, PLAN)
        form = chasing_form.form(work, plan)
        before = (dict(plan.meetings), plan.cycle_days)
    assert {field.name: field.value for field in form.fields} == AS_IT_IS
    assert problems_in_view(modal(form, "")) == ()
    save(town)
    with town.work() as work:
        plan = work.db.get_one(Plan, PLAN)
        assert (plan.meetings, plan.cycle_days) == before
    assert town.row(1).next_nudge == date(2026, 11, 6)


def test_a_changed_ladder_plans_everything_anew(town: Town) -> None:
    said = save(town, before="3 and 15", after="", lead_after="", cycle_days="60")
    assert said.reminders[:2] == (("owner", "15 and 3 before"), ("lead", "in the weekly digest only"))
    assert town.row(1).next_nudge == date(2026, 10, 30)
    for day in ("10-29", "10-30", "11-06", "11-17", "11-23", "11-30", "12-04"):
        town.tick(f"2026-{day} 09:05")
    assert days(town, "Owen") == ["10-01", "10-30", "11-17"]
    assert town.reminders("Lena") == []


def test_a_shorter_cycle_rates_everything_anew(town: Town) -> None:
    town.clock.move_to(moment("2026-10-28 10:00"))
    save(town, cycle_days="14")
    assert town.row(1).meaning is Meaning.AT_RISK
    assert len(town.flips(1)) == 1


def test_what_needs_a_check_is_set_on_the_form(town: Town) -> None:
    assert save(town, checks="none").checks == "no action"
    with town.work() as work:
        assert not needs_check(work.db.get_one(Plan, PLAN).checks, number=1, tags="", outputs="")


def test_the_ladder_is_set_in_words(town: Town) -> None:
    for words, owner in (
        ("reminders before 15, 3", "15 and 3 before, 1 and 6 after"),
        ("reminders After: 2", "15 and 3 before, 2 after"),
        ("reminders before none", "2 after"),
    ):
        said = say(town, words)
        assert isinstance(said, PlanSettings)
        assert (said.reminders[0], said.is_saved) == (("owner", owner), True)


def test_who_is_told_above_and_how_often_one_hears_are_set_in_words(town: Town) -> None:
    say(town, "reminders lead off")
    say(town, "reminders director 12")
    said = say(town, "updates every 14 days")
    assert isinstance(said, PlanSettings)
    assert said.reminders[1:] == (("lead", "in the weekly digest only"), ("director", "once it is overdue by 12"))
    assert said.cycle_days == 14


def test_settings_open_a_form_where_one_can_open_and_are_said_in_words_elsewhere(town: Town) -> None:
    assert isinstance(say(town, "settings", way=Way.SLACK, channel="C1"), Form)
    shown = [say(town, "settings", way=Way.SLACK), say(town, "settings"), say(town, "settings", OWEN, channel="C1")]
    assert [isinstance(one, PlanSettings) and one.may_change for one in shown] == [True, True, False]


def test_meetings_set_on_the_form_have_owners_chased_five_working_days_before(town: Town) -> None:
    said = save(town, before="", after="", cycle_days="28", meets="6 weeks", next_meeting="2026-11-12")
    assert said.meets == "every 6 weeks, next on Thu 12 Nov 2026, Thu 24 Dec 2026 and Thu 4 Feb 2027"
    with town.work(LENA) as work:
        form = chasing_form.form(work, work.db.get_one(Plan, PLAN))
    now = {field.name: field.value for field in form.fields}
    assert (now["meets"], now["next_meeting"]) == ("6 weeks", "2026-11-12")
    for day in (4, 5, 6, 12):
        town.tick(f"2026-11-{day:02} 09:05")
    assert days(town, "Owen") == ["10-01", "11-05"]
    assert (
        "ROADS26 meets on Thu 12 Nov and has heard nothing of it since Thu 1 Oct."
        in town.reminders("Owen")[1].said.text
    )
    town.clock.move_to(moment("2026-12-14 10:00"))
    town.say(OWEN, 1, "half of it is done", percent=50)
    town.tick("2026-12-17 09:05")
    town.tick("2026-12-18 09:05")
    assert days(town, "Owen") == ["10-01", "11-05"], "who was heard of within the cycle is not asked"
    town.tick("2027-01-27 09:05")
    town.tick("2027-01-28 09:05")
    assert days(town, "Owen") == ["10-01", "11-05", "01-28"]


def test_meetings_are_set_moved_and_ended_in_words(town: Town) -> None:
    def meets(words: str) -> str:
        told = say(town, f"meets {words}".strip())
        assert isinstance(told, Told)
        return told.sentence.removeprefix("ROADS26 meets ")

    assert meets("") == "not at all."
    assert meets("every 6 weeks from 12 January").startswith("every 6 weeks, next on Tue 12 Jan 2027, Tue 23 Feb 2027")
    assert meets("on 14 January").startswith("every 6 weeks, next on Thu 14 Jan 2027, Tue 23 Feb 2027")
    assert meets("monthly").startswith("every month on the second Thursday, next on Thu 14 Jan 2027, Thu 11 Feb 2027")
    assert meets("off") == "not at all."
    assert meets("on 14 January") == "on Thu 14 Jan 2027."
    town.clock.move_to(moment("2027-01-20 10:00"))
    assert meets("") == "not at all."


UNFIT = (
    ("before", "soon", "Give numbers of working days"),
    ("before", "1 2 3 4 5 6 7 8 9", "are too many"),
    ("after", "0", "is not a number of working days"),
    ("lead_after", "five", "Give a number"),
    ("director_after", "900", "from 1 to 260"),
    ("checks", "perhaps", "Say all, none, with outputs"),
    ("cycle_days", "0", "from 1 to 366"),
    ("cycle_days", "", "from 1 to 366"),
    ("digest_at", "noon", "Give a time"),
    ("digest_at", "20:00", "within your working hours"),
    ("next_meeting", "", "Say when"),
    ("next_meeting", "2026-10-01", "a day to come"),
    ("next_meeting", "2026-10-04", "no working day"),
    ("next_meeting", "2036-10-02", "too far"),
)


def test_what_cannot_be_is_said_beside_its_field_and_changes_nothing(town: Town) -> None:
    for field, text, said in UNFIT:
        with pytest.raises(FormRefused) as refused:
            save(town, LENA, **{"meets": "4 weeks", "next_meeting": "2026-10-08", field: text})
        assert said in refused.value.problems[field]
        assert len(refused.value.problems) == 1
    assert town.row(1).next_nudge == date(2026, 11, 6)


UNCLEAR: tuple[tuple[str, type[Refusal]], ...] = (
    ("reminders often", LadderUnclear),
    ("reminders before soon", SettingWrong),
    ("reminders lead 900", SettingWrong),
    ("updates now and then", SettingWrong),
    ("meets now and then", MeetingUnclear),
    ("meets monthly", MeetingUnclear),
    ("meets every 90 weeks from 12 January", SettingWrong),
    ("meets on Sunday", SettingWrong),
    ("meets on 1 October 2026", SettingWrong),
)


def test_words_that_set_nothing_are_refused_with_an_example(town: Town) -> None:
    for words, refusal in UNCLEAR:
        with pytest.raises(refusal):
            say(town, words)


def test_only_those_who_decide_on_the_plan_change_it(town: Town) -> None:
    for words in ("reminders before 3", "updates every 3 days", "meets weekly from 12 January"):
        with pytest.raises(LeadOnly):
            say(town, words, OWEN)
    with pytest.raises(LeadOnly):
        save(town, actor=OWEN)
