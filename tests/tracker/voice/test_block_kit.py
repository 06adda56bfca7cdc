"""Slack takes everything that is said of 300 actions with the longest words, by people with names of every kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from bot.sandbox.blocks import is_message_too_long, is_view_too_large, problems_in_message, problems_in_view
from bot.slack import forms, mouth
from bot.slack.places import Place, to_metadata
from models.db import Engine
from models.plan import Action
from models.vocabulary import Reported
from tests.jobs.town import Town, moment
from tracker.actions import bulk, cards, updating
from tracker.answer import Answer
from tracker.counter import plan_commands
from tracker.forms import Form
from tracker.people import preferences
from tracker.questions import home_page
from tracker.voice.said import Said
from tracker.voice.words import say
from tracker.work import Work

SEED = Path(__file__).resolve().parents[4] / "shared" / "seeds" / "004_d9766509a9e17798.txt"
OWN_WORDS = (
    "Agree with every ward, each practice and all the voluntary organisations who tells the family what & when, "
    "and write it down in one <form> that *nobody* has to fill in twice. " * 12,
    "Siarad â phob teulu o fewn pum niwrnod 👩‍⚕️🏴󠁧󠁢󠁷󠁬󠁳󠁿 – a’i gofnodi",
    "x" * 2_900,
)
NAMES = ("Siân Ŵyn Hughes 🌱", "Llŷr ap Rhŷs", "Zoë O’Brien & Sons <ltd> *_~`")
LENA = 1
QUESTIONS = (
    "", "late", "who is late", "everything", "changes since friday", "due this month", "no owner", "late page 20",
    "how is ROADS26 doing", "ROADS26 as of 30 nov", "everything as a file",
)  # fmt: skip


def words() -> tuple[str, ...]:
    """The longest texts of a plan that users wrote, where it lies beside the project, and some of our own."""
    if not SEED.exists():
        return OWN_WORDS
    cells = {re.sub("<[^>]+>", " ", cell) for line in SEED.read_text().splitlines() for cell in line.split("\t")}
    return (*sorted(cells, key=len)[-40:], *OWN_WORDS)


@pytest.fixture
def town(sqlite_engine: Engine) -> Town:
    """A plan of 300 actions, which Lena leads and owns for the most part; a third is late, a third never had a word."""
    town = Town(sqlite_engine)
    town.clock.move_to(moment("2026-11-02 10:00"))
    town.person("Lena")
    others = [town.person(name, slack_user=f"UOTHER{n}", manager_id=LENA) for n, name in enumerate(NAMES)]
    town.plan(lead_id=LENA, channel="CROADS", title=OWN_WORDS[0])
    texts = words()
    with town.work() as work:
        for n in range(300):
            text = texts[n % len(texts)]
            owner = LENA if n % 3 else others[n % len(others)]
            action = Action(
                plan_id=1, block_id=1, number=n + 1, ref=f"R/A{n}", position=n, title=text, outputs=text,
                progress=text, owner_id=owner, target=date(2026, 11, 20) if n % 3 == 0 else date(2027, 3, 31),
                baseline=date(2026, 9, 30), slips=n % 4, evidence=[text, "https://intranet.example/memo"],
                target_text=text[:120], contradiction=text if n % 5 == 0 else "",
            )  # fmt: skip
            work.db.add(action)
    town.release(1)
    return town


def all_said(work: Work) -> Iterator[Said]:
    """What the lead is shown who asks for everything."""
    tongue = work.tongues[work.way]
    yield from (say(one, tongue) for one in (cards.mine(work), cards.mine(work, 9), cards.seen_plans(work)))
    yield from (say(cards.card(work, number), tongue) for number in range(1, 50, 6))
    for question in QUESTIONS:
        answer = plan_commands.plan(work, question)
        if isinstance(answer, Answer):
            assert answer.said is not None
            yield answer.said
        else:
            yield say(answer, tongue)


def check(said: Said) -> None:
    message = mouth.message(said, "F0123456789")
    assert problems_in_message(list(message.blocks)) == ()
    assert not is_message_too_long(message.blocks)


def test_what_300_actions_bring_to_slack_is_never_refused(town: Town) -> None:
    town.tick("2026-11-02 10:05")
    for number, text in enumerate(words(), start=1):
        town.say(LENA, number, text, reported=Reported.OFF_TRACK)
    town.tick("2026-11-23 09:30")
    kinds = {one.key.partition(":")[0] for one in town.slack.arrived}
    assert {"remind", "alert", "digest"} <= kinds
    for arrived in town.slack.arrived:
        check(arrived.said)
    with town.work(LENA) as work:
        for said in all_said(work):
            check(said)
        home = mouth.home(say(home_page.home(work), work.tongues[work.way]))
        assert problems_in_view(home) == ()
        assert not is_view_too_large(home)
        for form in (updating.form(work, 3), bulk.ask(work, can_open=True), preferences.form(work)):
            assert isinstance(form, Form)
            view = forms.modal(form, to_metadata(form.value, Place("U1", channel="C1")))
            assert problems_in_view(view) == ()
            assert not is_view_too_large(view)
