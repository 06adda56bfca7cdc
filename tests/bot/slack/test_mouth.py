"""Saying things in Block Kit: whatever is said, Slack takes it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.sandbox.blocks import is_message_too_long, is_view_too_large, problems_in_message, problems_in_view
from bot.sandbox.things import Json
from bot.slack import mouth
from bot.slack.mouth import Message
from bot.slack.pressables import Pressable, Unsayable
from bot.slack.tongue import Mrkdwn
from tracker.voice.said import Offer, Part, Said

TONGUE = Mrkdwn()
NAMES = ("Siân Ŵyn Hughes", "Llŷr ap Rhŷs", "Sam 🌱 Okafor", "JF/SK", "*_~`", "§", "<@U1> & :tada:", "")


def said(*parts: Part, subject: str = "") -> Said:
    return Said(subject, parts, "\n\n".join(part.text for part in parts))


def checked(message: Message) -> tuple[Json, ...]:
    assert problems_in_message(message.blocks) == ()
    assert not is_message_too_long(message.blocks)
    assert 0 < len(message.text) <= 3_000
    return message.blocks


def texts(blocks: tuple[Json, ...]) -> list[str]:
    return [block["text"]["text"] for block in blocks if "text" in block]


def test_each_kind_of_part_has_its_block() -> None:
    blocks = checked(
        mouth.message(
            said(Part("heading", "Your actions"), Part("text", "*47*"), Part("rule", ""), Part("small", "by hand"))
        )
    )
    assert [block["type"] for block in blocks] == ["header", "section", "divider", "context"]


def test_one_offer_stands_beside_its_words_and_several_below() -> None:
    one, several = Offer("card", "More", "47"), (Offer("say", "Done", "47/done"), Offer("update", "Change", "47"))
    blocks = checked(mouth.message(said(Part("text", "a", (one,)), Part("text", "b", several))))
    assert [block["type"] for block in blocks] == ["section", "section", "actions"]
    assert blocks[0]["accessory"]["value"] == "47"
    assert [element["text"]["text"] for element in blocks[2]["elements"]] == ["Done", "Change"]


def test_what_can_be_pressed_has_names_of_its_own_that_say_what_to_do() -> None:
    offers = tuple(Offer("say", "Done", "47/done") for _ in range(60))
    blocks = checked(mouth.message(said(Part("text", "", offers))))
    names = [element["action_id"] for block in blocks for element in block["elements"]]
    assert len(set(names)) == 60
    assert {Pressable.read(name).verb for name in names} == {"say"}
    assert [len(block["elements"]) for block in blocks] == [25, 25, 10]


@pytest.mark.parametrize("value", ["", "7|who:DKE", "a:", ":", "47"])
def test_a_select_carries_what_it_is_about(value: str) -> None:
    offer = Offer("answer", "Who?", value, options=(("1", "Ann"),))
    (block,) = checked(mouth.message(said(Part("text", "Who is it?", (offer,)))))
    assert Pressable.read(block["accessory"]["action_id"]) == Pressable("answer", 0, "", value)


def test_a_question_before_it_is_done_names_what_will_be() -> None:
    offer = Offer("release", "Release", "CQC10", style="danger", confirm="Everybody is told. Release it?")
    (block,) = checked(mouth.message(said(Part("text", "Ready", (offer,)))))
    assert block["accessory"]["confirm"]["confirm"]["text"] == "Release"


def test_an_address_is_opened_not_heard() -> None:
    (block,) = checked(mouth.message(said(Part("text", "Plan", (Offer("open", "Open", url="https://x.example"),)))))
    assert block["accessory"]["url"] == "https://x.example"
    assert Pressable.read(block["accessory"]["action_id"]).verb == "link"


@pytest.mark.parametrize(
    "offer",
    [
        Offer("say", "Done", "x" * 2_001),
        Offer("answer", "Who?", "x" * 255, options=(("1", "Ann"),)),
        Offer("answer", "Who?", options=(("x" * 151, "Ann"),)),
    ],
)
def test_a_value_that_slack_cannot_carry_is_not_cut(offer: Offer) -> None:
    with pytest.raises(Unsayable):
        mouth.message(said(Part("text", "?", (offer,))))


def test_a_heading_that_slack_cannot_show_is_a_paragraph() -> None:
    for text in ("x" * 151, "by <@U1>", "two\nlines"):
        (block,) = checked(mouth.message(said(Part("heading", text))))
        assert block["type"] == "section"


def test_a_heading_shows_what_people_wrote() -> None:
    (block,) = checked(mouth.message(said(Part("heading", TONGUE.escape("R&D *now*")))))
    assert block["text"]["text"] == "R&D *now*"


def test_a_long_paragraph_goes_on_in_further_sections() -> None:
    blocks = checked(mouth.message(said(Part("text", "word " * 1_500, (Offer("card", "More", "47"),)))))
    assert [len(text) <= 3_000 for text in texts(blocks)] == [True, True, True]
    assert ["accessory" in block for block in blocks] == [False, False, True]


def test_many_short_paragraphs_stand_together_before_any_is_left_out() -> None:
    parts = [Part("text", f"Action {number}") for number in range(300)]
    blocks = checked(mouth.message(said(*parts)))
    assert "\n\n".join(texts(blocks)) == "\n\n".join(part.text for part in parts)


def test_what_does_not_fit_is_counted_and_the_last_buttons_stay() -> None:
    items = [Part("text", f"Action {n}", (Offer("card", "More", str(n)),)) for n in range(300)]
    blocks = checked(mouth.message(said(*items, Part("text", "Page 1 of 9", (Offer("mine", "Next", "2"),)))))
    assert len(blocks) == 50
    assert blocks[-1]["accessory"]["action_id"].startswith("mine:")
    assert "252 more paragraphs did not fit" in blocks[-2]["elements"][0]["text"]


def test_one_paragraph_of_a_whole_book_is_cut_not_refused() -> None:
    blocks = checked(mouth.message(said(Part("text", "word " * 40_000))))
    assert len(texts(blocks)) == 3


def test_notifications_say_the_subject_and_then_the_words() -> None:
    message = mouth.message(said(Part("heading", "Late &amp; red"), Part("text", "*47*"), subject="Late & red"))
    assert message.text == "Late &amp; red\n*47*"
    assert mouth.message(said(Part("text", "Noted"), subject="About 47")).text == "About 47\nNoted"
    assert mouth.message(said(Part("heading", "Yours"), Part("text", "a"), subject="Yours: 3")).text == "Yours: 3\na"
    assert mouth.message(said(Part("text", "<@U1> asks"))).text == "<@U1> asks"


def test_home_holds_more_than_a_message() -> None:
    parts = [Part("text", f"Action {n}", (Offer("card", "More", str(n)),)) for n in range(99)]
    view = mouth.home(said(*parts))
    assert problems_in_view(view) == ()
    assert len(view["blocks"]) == 99


WRITTEN = st.sampled_from(NAMES) | st.text(max_size=40)
OPTIONS = tuple((str(n), NAMES[n % len(NAMES)]) for n in range(1, 120))
OFFERS = st.builds(
    Offer,
    verb=st.sampled_from(("say", "answer")),
    label=WRITTEN,
    value=st.sampled_from(("", "47/done", "7|who:DKE")),
    style=st.sampled_from(("", "primary", "danger")),
    options=st.sampled_from(((), OPTIONS[:1], OPTIONS)),
    seek=st.sampled_from(("", "people")),
    confirm=WRITTEN,
    url=st.sampled_from(("", "https://x.example/a")),
)
PARTS = st.builds(
    Part,
    kind=st.sampled_from(("heading", "text", "small", "rule")),
    text=st.lists(WRITTEN.map(TONGUE.escape) | WRITTEN.map(TONGUE.bold), max_size=4).map("\n".join),
    offers=st.lists(OFFERS, max_size=6).map(tuple),
)


@given(st.lists(PARTS, max_size=5), st.sampled_from((1, 1, 2, 12)), WRITTEN)
@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_is_said_slack_takes_it(parts: list[Part], times: int, subject: str) -> None:
    long = [replace(part, text=part.text.replace("§", "x" * 3_500)) for part in parts]
    everything = said(*long * times, subject=subject)
    checked(mouth.message(everything))
    view = mouth.home(everything)
    assert problems_in_view(view) == ()
    assert not is_view_too_large(view)
