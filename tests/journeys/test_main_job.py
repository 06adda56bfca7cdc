"""The main job from end to end, through the real Bolt app: a paper comes in, owners are chased, managers know."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot import sample
from bot.sandbox.page import Leap
from tests.journeys.company import House, said

SEED = Path(__file__).resolve().parents[3] / "shared" / "plans" / "004_sunderland_one_table.docx"


def test_a_paper_becomes_a_plan_that_is_chased_and_answered(house: House) -> None:
    priya, tom = house.seat("Priya Raman"), house.seat("Tom Okafor")
    general = house.channel("general")

    preview = priya.upload(sample.PLAN, "import as DEMO")
    assert "49 actions" in said(preview)
    assert "in 8 areas" in said(preview)
    assert "LMT" in said(priya.press(preview, "Answer 1 question"))
    priya.press(priya.latest("Who is LMT?"), "Leave open")
    draft = priya.press(priya.latest("49 actions"), "Accept")
    assert "stands as a draft with 49 actions" in said(draft)
    assert "is live" in said(priya.type("/plan DEMO release"))
    assert "come here" in said(priya.type("/plan DEMO alerts here", channel=general))

    house.move(Leap.WORKING_MORNING)
    reminder = tom.latest("How is it going?")
    assert "Red: overdue" in said(reminder)
    number = next(word.strip("*#") for word in said(reminder).split() if word.strip("*").startswith("#"))

    answer = tom.type(f"{number} slips to 20 November because legal have not replied", thread_ts=reminder.ts)
    assert "20 Nov 2026" in said(answer)
    assert "legal have not replied" in said(answer)

    tom.type("/action")
    late = said(priya.type("/plan DEMO late"))
    assert f"#{number}" in late
    assert "Tom Okafor" in said(priya.type("/plan DEMO owner TO"))


def test_a_thread_reply_turns_an_action_amber_and_the_channel_hears_why(house: House) -> None:
    joanne, plan_channel = house.seat("Joanne Firth"), house.channel("adult-care-plan")
    mine = said(joanne.type("/action"))
    assert "Introduce the new chair" in mine
    card = joanne.type("/plan CARE26 owner JF")
    assert "Green: on track" in said(card)

    house.move(Leap.DATE, date(2026, 9, 24))
    reminder = joanne.latest("Introduce the new chair")
    before = len(house.opened.workspace.talk.timeline(plan_channel))
    number = next(
        line.split("#")[1].split("*")[0].split()[0] for line in said(reminder).splitlines() if "Introduce" in line
    )
    answer = joanne.type(f"{number} slips to 30 October because the chair is ill", thread_ts=reminder.ts)
    assert "Amber: at risk" in said(answer)

    house.opened.surroundings.tick()
    told = house.opened.workspace.talk.timeline(plan_channel)[before:]
    assert any(f"#{number}" in said(m) and "the chair is ill" in said(m) and "Amber" in said(m) for m in told)

    undone = joanne.press(answer, "Undo")
    assert "Taken back" in said(undone)


def test_somebody_without_slack_is_reminded_and_answers_by_mail(house: House) -> None:
    house.move(Leap.DATE, date(2026, 10, 19))
    surroundings = house.opened.surroundings
    box = surroundings.mailbox("colin.hale@westpolice.example")
    assert box, "nothing came for those without Slack"
    from tests.journeys.post import answer

    before = len(box)
    surroundings.send_mail(
        "colin.hale@westpolice.example", answer(box[-1], "Colin Hale", "50%, draft agreed last week")
    )
    replies = surroundings.mailbox("colin.hale@westpolice.example")[before:]
    (confirmation,) = [mail for mail in replies if not mail.is_sent]
    assert b"50 %" in confirmation.raw or b"50" in confirmation.raw
    assert "50 %" in said(house.seat("Priya Raman").type("/plan CARE26 owner CH"))


def test_the_lead_gets_one_digest_a_week(house: House) -> None:
    priya = house.seat("Priya Raman")
    house.move(Leap.MONDAY)
    digest = priya.latest("The week to")
    assert "CARE26" in said(digest)
    house.move(Leap.HOUR)
    weeks = [m for m in priya.hands.seen(priya.bot) if "The week to Mon 21 Sep 2026" in said(m)]
    assert len(weeks) == 1


def test_down_for_three_days_means_one_catching_up_message(house: House) -> None:
    tom = house.seat("Tom Okafor")
    house.opened.surroundings._clock.move_to(house.opened.surroundings.now().replace(day=18, hour=10))
    house.opened.surroundings.tick()
    chased = [m for m in tom.hands.seen(tom.bot) if "How is it going?" in said(m)]
    assert len(chased) == 1


@pytest.mark.skipif(not SEED.exists(), reason="the users' own papers are not beside the project")
def test_the_users_own_paper_goes_the_same_way(house: House) -> None:
    preview = house.seat("Priya Raman").upload(SEED, "import as CQC10")
    assert "147 actions" in said(preview)


def test_the_same_event_twice_is_heard_once(house: House) -> None:
    tom = house.seat("Tom Okafor")
    tom.type("/action 9 50%")
    courier = house.opened.sandbox.dispatcher.courier
    command = [sent for sent in courier.sent if b"command=%2Faction" in sent.body][-1]
    courier.send_again(command)
    house.opened.sandbox.dispatcher.settle()
    card = said(tom.type("/action 9"))
    assert card.count("said “50%”") == 1


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("/action 4711", "There is no action #4711 that you can see"),
        ("/action 1 done", "belongs to"),
        ("/action 9 done by 31 June", "31 June"),
        ("/plan NOPE99", "There is no plan NOPE99"),
        ("/people Nobody Known", "I do not know anybody"),
        ("/chaser dance", "I do not know"),
    ],
)
def test_what_cannot_be_done_gets_a_sentence_that_helps(house: House, line: str, words: str) -> None:
    assert words in said(house.seat("Tom Okafor").type(line))
