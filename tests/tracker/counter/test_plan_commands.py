"""`/plan` and `/chaser`, typed, pressed, mentioned, written in a direct message or a mail: the same answers."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.vocabulary import PlanState, Way
from tests.cast import DIRECTOR, LEAD, OUTSIDER, OWNER, Cast, bring_plan, person, plan
from tests.cast.story import HOME, PEOPLE
from tracker import desk, messages
from tracker.answer import Answer
from tracker.counter import plan_commands
from tracker.heard import Commanded, Heard, Pressed, Replied, Sender
from tracker.refusals import NoSuchPlan, UnknownCommand

SLACK_USERS = {one["name"]: one.get("slack_user", "") for one in PEOPLE}


def sender(name: str) -> Sender:
    mail = name.lower().replace(" ", ".") + "@trust.example"
    return Sender(slack_user=SLACK_USERS[name], email=mail)


def hear(cast: Cast, heard: Heard) -> Answer:
    with cast.workshop.begin(way=heard.way) as work:
        return desk.hear(work, heard)


def typed(cast: Cast, who: str, text: str, channel: str = "C1") -> Heard:
    return Commanded(Way.SLACK, cast.next_id(), sender(who), "/plan", text, channel)


def direct(cast: Cast, who: str, text: str) -> Heard:
    return Replied(Way.SLACK, cast.next_id(), sender(who), text, SLACK_USERS[who], direct=True)


def mentioned(cast: Cast, who: str, text: str) -> Heard:
    return Replied(Way.SLACK, cast.next_id(), sender(who), text, "C1", direct=True)


def mailed(cast: Cast, who: str, text: str) -> Heard:
    return Replied(Way.MAIL, cast.next_id(), sender(who), text, direct=True)


def subject(cast: Cast, heard: Heard) -> str:
    answer = hear(cast, heard)
    assert answer.said is not None
    return answer.said.subject


QUESTIONS = [
    ("HOME26", "How HOME26 stands"),
    ("HOME26 late", "1 action: Late actions in HOME26, worst first"),
    ("HOME26 owner TA", "2 actions: Open actions in HOME26, owned by Tom Asher (TA), worst first"),
    ("HOME26 changes since friday", "What changed since Friday 20 November, among all actions in HOME26"),
    ("who is late", "Owners of late actions, most first"),
    ("HOME26 late as a file", "Late actions in HOME26, worst first, as a file"),
    ("late, owner Bob", "I could not answer that"),
]


@pytest.mark.parametrize("way", [typed, direct, mentioned, mailed])
@pytest.mark.parametrize(("text", "answer"), QUESTIONS)
def test_a_question_is_answered_whichever_way_it_comes(
    cast: Cast, way: Callable[[Cast, str, str], Heard], text: str, answer: str
) -> None:
    assert subject(cast, way(cast, LEAD, text)) == answer


@pytest.mark.parametrize("way", [direct, mailed])
@pytest.mark.parametrize("text", ["when is {} due?", "who owns #{}?", "how is {} going?", "what is the status of {}?"])
def test_one_action_that_is_asked_about_is_shown(cast: Cast, way: Callable[[Cast, str, str], Heard], text: str) -> None:
    number = cast.number("")
    assert subject(cast, way(cast, LEAD, text.format(number))).startswith(f"#{number} ")


@pytest.mark.parametrize("way", [direct, mentioned, mailed])
def test_words_that_say_how_something_goes_are_no_question(cast: Cast, way: Callable[[Cast, str, str], Heard]) -> None:
    answer = hear(cast, way(cast, OWNER, "done"))
    assert answer.said is None or not answer.said.subject.startswith("2 actions: Complete")


def test_plan_alone_lists_the_plans_that_one_sees(cast: Cast) -> None:
    assert [row.key for row in plans(cast, DIRECTOR).rows] == ["HOME26", "NIGHT27"]
    assert [row.key for row in plans(cast, OUTSIDER).rows] == ["HOME26"]


def plans(cast: Cast, who: str, text: str = "") -> messages.Plans:
    with cast.work(who) as work:
        found = plan_commands.plan(work, text)
    assert isinstance(found, messages.Plans)
    return found


def test_many_plans_have_pages(cast: Cast) -> None:
    with cast.work(LEAD) as work:
        for number in range(12):
            bring_plan(work, f"WARD{number}", "A ward of its own", HOME[:1], ("Everything",)).state = PlanState.LIVE
    assert [(len(plans(cast, LEAD, text).rows), plans(cast, LEAD, text).pages) for text in ("", "page 2")] == [
        (10, 2),
        (3, 2),
    ]


def test_a_key_is_found_in_small_letters(cast: Cast) -> None:
    assert subject(cast, typed(cast, LEAD, "home26 late")) == "1 action: Late actions in HOME26, worst first"


@pytest.mark.parametrize("key", ["MOON33", "NIGHT27", "night27"])
def test_a_key_that_one_does_not_see_is_refused_with_a_way_on(cast: Cast, key: str) -> None:
    with cast.work(OUTSIDER) as work, pytest.raises(NoSuchPlan, match=r"There is no plan .* that you can see"):
        plan_commands.plan(work, key)


def press(cast: Cast, who: str, value: str, verb: str = "query") -> Answer:
    return hear(cast, Pressed(Way.SLACK, cast.next_id(), sender(who), verb, value))


def test_a_button_turns_the_page_in_place(cast: Cast) -> None:
    turned = press(cast, DIRECTOR, "2|everything in HOME26 or NIGHT27")
    assert turned.instead
    assert turned.said is not None
    assert "page 2 of 2" in turned.said.text.lower()


@pytest.mark.parametrize("question", ["HOME26 | late", "2 | 3", "|", "late | 4 |"])
def test_a_bar_in_a_question_is_no_page(cast: Cast, question: str) -> None:
    assert press(cast, LEAD, question).said is not None


def test_every_button_of_an_answer_is_itself_answered(cast: Cast) -> None:
    """What a manager can press on from a plan leads somewhere, twice over, and never to a refusal."""
    waiting, seen = ["HOME26"], set[str]()
    while waiting:
        value = waiting.pop()
        seen.add(value)
        answer = press(cast, LEAD, value)
        assert answer.said is not None
        assert answer.said.subject not in {"That did not work", "I could not answer that"}, value
        offers = [offer for part in answer.said.parts for offer in part.offers if offer.verb == "query"]
        if len(seen) < 30:
            waiting += [offer.value for offer in offers if offer.value not in seen]
    assert len(seen) > 8


@pytest.mark.parametrize("text", ["", "help", "HELP"])
def test_chaser_helps(cast: Cast, text: str) -> None:
    with cast.work(LEAD) as work:
        assert plan_commands.chaser(work, text, "") == messages.Help("all")


def test_chaser_knows_nothing_else(cast: Cast) -> None:
    with cast.work(LEAD) as work, pytest.raises(UnknownCommand):
        plan_commands.chaser(work, "dance", "")


SETTINGS = [
    ("lead Tom Asher", "Tom Asher leads HOME26 now."),
    ("lead TA", "Tom Asher leads HOME26 now."),
    ("lead", "Owen Bright leads HOME26. To change that: /plan HOME26 lead NAME"),
    ("director Ruth Cole", "Ruth Cole is the director of HOME26 now."),
    ("director", "Dilys Grant is the director of HOME26. To change that: /plan HOME26 director NAME"),
    ("alerts here", "Alerts of HOME26 come here from now on. Invite me to the channel, so that I can post."),
    ("alerts off", "Alerts of HOME26 go to its lead from now on."),
    ("alerts", "Type /plan HOME26 alerts here in the channel that they shall go to."),
]


@pytest.mark.parametrize(("text", "told"), SETTINGS)
def test_a_lead_sets_a_plan_up(cast: Cast, text: str, told: str) -> None:
    with cast.work(LEAD) as work:
        assert plan_commands.plan(work, f"HOME26 {text}", "C1") == messages.Told(told)


def test_alerts_go_where_the_lead_said(cast: Cast) -> None:
    with cast.work(LEAD) as work:
        plan_commands.plan(work, "HOME26 alerts here", "C9")
        assert plan(work.db, "HOME26").channel == "C9"
        plan_commands.plan(work, "HOME26 alerts off", "C9")
        assert plan(work.db, "HOME26").channel == ""


def test_whoever_brought_a_draft_names_its_lead(cast: Cast) -> None:
    with cast.work(DIRECTOR) as work:
        bring_plan(work, "WARD9", "A ward of its own", HOME[:1], ("Everything",)).lead_id = None
        plan_commands.plan(work, f"WARD9 lead {OWNER}")
        assert plan(work.db, "WARD9").lead_id == person(work.db, OWNER).id
