"""The main job from end to end, through the real Bolt app: a paper comes in, owners are chased, managers know."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from bot import sample
from bot.sandbox.page import Leap
from bot.sandbox.things import Message
from tests.journeys.company import House, said

SEED = Path(__file__).resolve().parents[3] / "shared" / "plans" / "004_sunderland_one_table.docx"


def number_of(message: Message, title: str, plan: str = "CARE26") -> str:
    """The number under which a message lists an action."""
    found = re.search(rf"#(\d+)\*? {re.escape(title)}[^\n]*\n[^\n]*{plan}", said(message))
    assert found is not None, said(message)
    return found[1]


def test_a_paper_becomes_a_plan_that_is_chased_and_answered(house: House) -> None:
    priya, dan = house.seat("Priya Raman"), house.seat("Dan Burke")
    general = house.channel("general")

    preview = priya.upload(sample.PLAN, "import as DEMO")
    assert "49 actions" in said(preview)
    assert "8 areas" in said(preview)
    assert "Who is LMT?" in said(priya.press(preview, "Answer 1 question"))
    back = priya.press(priya.latest("Who is LMT?"), "Leave open")
    assert "stands as a draft with 49 actions" in said(priya.press(back, "Accept"))
    assert "come here" in said(priya.type("/plan DEMO alerts here", channel=general))
    assert "is live" in said(priya.type("/plan DEMO release"))

    house.move(Leap.WORKING_MORNING)
    welcome = dan.latest("Write a one-page standard")
    number = number_of(welcome, "Write a one-page standard", "DEMO")

    answer = dan.type(f"{number} slips to 20 November because legal have not replied", thread_ts=welcome.ts)
    assert "Amber: at risk" in said(answer)
    assert "20 Nov" in said(answer)
    assert "legal have not replied" in said(answer)

    house.opened.surroundings.tick()
    (alert,) = [m for m in house.opened.workspace.talk.timeline(general) if f"#{number}" in said(m)]
    assert "Amber: at risk" in said(alert)
    assert "legal have not replied" in said(alert)

    assert "20 Nov" in said(priya.type("/plan DEMO owner DB"))
    assert "legal have not replied" in said(priya.type("/plan DEMO changes since monday"))
    assert f"#{number}" not in said(priya.type("/plan DEMO late"))
    assert "on track" in said(dan.press(answer, "Undo"))


def test_a_reply_in_the_alerts_thread_is_an_answer_too(house: House) -> None:
    house.move(Leap.WORKING_MORNING)
    channel = house.channel("adult-care-plan")
    joanne, beth = house.seat("Joanne Firth"), house.seat("Beth Whittle")
    alert = joanne.latest("Publish who sits on the board", channel)
    found = re.search(r"#(\d+)\*? Publish who sits on the board", said(alert))
    assert found is not None
    number = found[1]
    before = len(house.opened.workspace.talk.replies(channel, alert.ts))
    beth.hands.type(channel, "well done everybody", alert.ts)
    house.opened.sandbox.dispatcher.settle()
    assert len(house.opened.workspace.talk.replies(channel, alert.ts)) == before + 1
    answer = joanne.type(f"{number} 60%, names agreed with all but one", channel=channel, thread_ts=alert.ts)
    assert "60 %" in said(answer)


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
