"""Who may see and do what: what one may not see does not exist, whichever way one asks (domain 1.1, 11.1)."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from models.plan import PlanPerson
from models.vocabulary import PlanState, Visibility, Way
from tests.cast import (
    ADMINISTRATOR,
    BY_MAIL,
    DEPUTY,
    DIRECTOR,
    LEAD,
    LEAVER,
    NAMED,
    OUTSIDER,
    OWNER,
    Cast,
    action,
    person,
    plan,
    send_away,
)
from tracker import access, desk
from tracker.actions import cards
from tracker.answer import Answer
from tracker.counter import plan_commands
from tracker.heard import Heard, Pressed, Replied, Sender
from tracker.people import register
from tracker.questions import finding, home_page, nameable
from tracker.refusals import AdministratorsOnly, LeadOnly, NoSuchAction, NoSuchPlan, NotYours
from tracker.voice.said import Plain
from tracker.voice.words import say
from tracker.work import Work

EVERYONE = (ADMINISTRATOR, LEAD, DIRECTOR, OWNER, BY_MAIL, DEPUTY, NAMED, OUTSIDER)
HAS_PART = (LEAD, DIRECTOR, OWNER, BY_MAIL, DEPUTY)

SEES = [
    (PlanState.LIVE, Visibility.EVERYONE, (), EVERYONE),
    (PlanState.LIVE, Visibility.PEOPLE, (), HAS_PART),
    (PlanState.LIVE, Visibility.PEOPLE, (OUTSIDER,), (*HAS_PART, OUTSIDER)),
    (PlanState.LIVE, Visibility.NAMED, (), (LEAD, DIRECTOR)),
    (PlanState.LIVE, Visibility.NAMED, (NAMED,), (LEAD, DIRECTOR, NAMED)),
    (PlanState.LIVE, Visibility.NAMED, (LEAVER,), (LEAD, DIRECTOR)),
    (PlanState.CLOSED, Visibility.EVERYONE, (), EVERYONE),
    (PlanState.CLOSED, Visibility.NAMED, (NAMED,), (LEAD, DIRECTOR, NAMED)),
    (PlanState.DRAFT, Visibility.EVERYONE, (), (ADMINISTRATOR, LEAD, DIRECTOR)),
    (PlanState.DRAFT, Visibility.EVERYONE, (NAMED,), (ADMINISTRATOR, LEAD, DIRECTOR, NAMED)),
]


@pytest.mark.parametrize(("state", "visibility", "named", "seers"), SEES)
def test_who_sees_a_plan(
    cast: Cast, state: PlanState, visibility: Visibility, named: tuple[str, ...], seers: tuple[str, ...]
) -> None:
    with cast.work(LEAD) as work:
        found = plan(work.db, "HOME26")
        found.state, found.visibility = state, visibility
        for name in named:
            work.db.add(PlanPerson(plan_id=found.id or 0, person_id=person(work.db, name).id or 0))
        work.db.flush()
        sees = {name for name in (*EVERYONE, LEAVER) if access.may_see(work, found, person(work.db, name))}
    assert sees == set(seers)


ASKING: list[Callable[[Work, str], object]] = [
    plan_commands.plan,
    lambda work, key: plan_commands.plan(work, f"{key} late"),
    lambda work, key: plan_commands.plan(work, f"{key} changes since 9 nov"),
    lambda work, key: plan_commands.plan(work, f"{key} as of 10 nov"),
    lambda work, key: plan_commands.plan(work, f"{key} everything as a file"),
    lambda work, key: plan_commands.plan(work, f"{key} release"),
    lambda work, key: plan_commands.plan(work, f"{key} lead {LEAD}"),
    lambda work, key: plan_commands.plan(work, f"{key} alerts here", "C1"),
    lambda work, key: plan_commands.plan(work, f"late in {key}"),
    lambda work, key: plan_commands.question(work, f"how is {key} doing?"),
    access.plan,
]


def outcome(cast: Cast, who: str, key: str, do: Callable[[Work, str], object]) -> str:
    """What somebody reads, with the key taken out."""
    with cast.work(who) as work:
        try:
            result = do(work, key)
        except NoSuchPlan as refused:
            return refused.sentence.replace(key, "KEY")
        said = result.said if isinstance(result, Answer) else say(result, Plain())
    return said.text.replace(key, "KEY") if said else ""


@pytest.mark.parametrize("who", [OUTSIDER, OWNER, ADMINISTRATOR])
@pytest.mark.parametrize("do", ASKING)
def test_a_plan_that_one_may_not_see_is_like_one_that_does_not_exist(
    cast: Cast, who: str, do: Callable[[Work, str], object]
) -> None:
    assert outcome(cast, who, "NIGHT27", do) == outcome(cast, who, "MOON33", do)


@pytest.mark.parametrize("number", [11, 99])
def test_an_action_of_such_a_plan_neither(cast: Cast, number: int) -> None:
    with cast.work(OUTSIDER) as work:
        for look in (access.action, access.action_to_update, cards.card):
            with pytest.raises(NoSuchAction) as refused:
                look(work, number)
            assert refused.value.sentence.startswith(f"There is no action #{number} that you can see.")


@pytest.mark.parametrize("question", ["", "late", "everything", "who is late", "changes", "no owner", "as of 10 nov"])
@pytest.mark.parametrize("who", [OUTSIDER, OWNER, ADMINISTRATOR])
def test_no_answer_tells_of_a_plan_that_one_may_not_see(cast: Cast, who: str, question: str) -> None:
    with cast.work(who) as work:
        text = say(plan_commands.plan(work, question), Plain()).text
    assert not re.search(r"NIGHT27|[Nn]ight|#1[12]\b", text), text


@pytest.mark.parametrize("question", ["", "late", "everything", "changes", "as of 10 nov"])
def test_those_who_are_named_are_told_of_it(cast: Cast, question: str) -> None:
    with cast.work(NAMED) as work:
        assert "NIGHT27" in say(plan_commands.plan(work, question), Plain()).text


@pytest.mark.parametrize(
    ("channel", "place", "is_told"), [("C1", "", False), ("C9", "", True), ("", "C1", False), ("", "", True)]
)
def test_before_a_channel_nothing_is_told_that_not_all_who_read_there_may_see(
    cast: Cast, channel: str, place: str, is_told: bool
) -> None:
    with cast.work(NAMED) as work:
        plan(work.db, "NIGHT27").channel = "C9"
        asker = Sender(slack_user=work.actor.slack_user or "")
    asks: Heard = Replied(Way.SLACK, "1", asker, "NIGHT27 late", channel=channel or asker.slack_user, direct=True)
    if place or not channel:
        asks = Pressed(Way.SLACK, "2", asker, "query", "NIGHT27 late", place=place)
    with cast.workshop.begin() as work:
        answer = desk.hear(work, asks)
    assert answer.said is not None
    assert ("Late actions in NIGHT27" in answer.said.text) is is_told


def test_home_and_ones_own_list_show_nothing_of_it_either(cast: Cast) -> None:
    with cast.work(OWNER) as work:
        assert "NIGHT27" not in say(home_page.home(work), Plain()).text
        assert {item.plan for item in cards.mine(work).items} == {"HOME26"}
        assert "12" not in say(register.command(work, OWNER, ""), Plain()).text


def test_what_a_question_may_name_is_what_one_may_see(cast: Cast) -> None:
    with cast.work(OUTSIDER) as work:
        known = nameable.known(work)
    assert [one.key for one in known.plans] == ["HOME26"]
    assert "Nights" not in {area.title for area in known.areas}
    assert known.tags == ("Community nursing", "Equipment", "Forms", "Training", "Wards")
    with cast.work(DIRECTOR) as work:
        assert nameable.known(work).led == ("NIGHT27",)


UPDATES = [
    (OWNER, "Agree one", True),
    (DEPUTY, "Train the ward", True),
    (DEPUTY, "Agree one", False),
    (LEAD, "Agree one", True),
    (DIRECTOR, "Agree one", True),
    (ADMINISTRATOR, "Agree one", False),
    (OUTSIDER, "Agree one", False),
    (NAMED, "Publish how many", False),
]


@pytest.mark.parametrize(("who", "title", "may"), UPDATES)
def test_who_may_say_how_it_goes(cast: Cast, who: str, title: str, may: bool) -> None:
    with cast.work(who) as work:
        number = action(work.db, title).number or 0
        if may:
            assert access.action_to_update(work, number)[0].number == number
        else:
            with pytest.raises(NotYours):
                access.action_to_update(work, number)


def test_a_deputy_may_during_the_leave_only(cast: Cast) -> None:
    with cast.work(DEPUTY) as work:
        send_away(work, OWNER, DEPUTY)
        assert access.action_to_update(work, 1)[0].number == 1
    cast.clock.wait(days=7)
    with cast.work(DEPUTY) as work, pytest.raises(NotYours):
        access.action_to_update(work, 1)


def test_leave_without_a_deputy_lets_nobody_else_in(cast: Cast) -> None:
    with cast.work(DEPUTY) as work:
        send_away(work, OWNER)
        with pytest.raises(NotYours):
            access.action_to_update(work, 1)


@pytest.mark.parametrize(
    ("who", "may"), [(LEAD, True), (DIRECTOR, True), (OWNER, False), (ADMINISTRATOR, False), (OUTSIDER, False)]
)
def test_who_decides_on_a_plan(cast: Cast, who: str, may: bool) -> None:
    with cast.work(who) as work:
        found = plan(work.db, "HOME26")
        assert access.may_decide(work, found) is may
        if not may:
            with pytest.raises(LeadOnly, match=f"Only {LEAD}, who leads HOME26"):
                plan_commands.plan(work, f"HOME26 director {who}")


@pytest.mark.parametrize(("who", "may"), [(ADMINISTRATOR, True), (LEAD, False), (OUTSIDER, False)])
def test_people_are_looked_after_by_administrators(cast: Cast, who: str, may: bool) -> None:
    with cast.work(who) as work:
        if may:
            access.require_administrator(work)
        else:
            with pytest.raises(AdministratorsOnly, match=ADMINISTRATOR):
                access.require_administrator(work)


def test_a_question_by_mail_is_answered_under_the_same_rules(cast: Cast) -> None:
    with cast.work(BY_MAIL, Way.MAIL) as work:
        assert "NIGHT27" not in say(finding.answer(work, "everything"), Plain()).text
