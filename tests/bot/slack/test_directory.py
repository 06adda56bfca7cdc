"""Who is who: asked of Slack once, and only what Slack vouches for."""

from __future__ import annotations

from bot.sandbox.faults import Fault, Trouble
from bot.slack.directory import Directory
from tests.bot.slack.conftest import Office
from tracker.heard import Sender


class Ticks:
    """Seconds that a test lets pass."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_person_is_asked_about_once_an_hour(office: Office) -> None:
    ticks = Ticks()
    directory = Directory(office.client, ticks)
    ann = Sender(office.ann.id, "ann@cwm.example", "Ann Pugh")
    assert directory.sender(office.ann.id) == ann
    office.sandbox.service.faults.order(Fault(Trouble.SERVER_ERROR, "users.info"))
    assert directory.sender(office.ann.id) == ann
    ticks.now += 4_000
    assert directory.sender(office.ann.id) == ann, "what is known is kept when Slack does not answer"
    assert directory.sender(office.ann.id) == ann


def test_somebody_whom_slack_does_not_know_is_known_by_their_user_alone(office: Office) -> None:
    directory = Directory(office.client)
    assert directory.sender("U0NOBODY") == Sender("U0NOBODY")
    assert directory.names([office.bo.id, "U0NOBODY"]) == {office.bo.id: "Bo Rees"}


def test_an_address_counts_only_where_our_own_workspace_vouches_for_it(office: Office) -> None:
    left = office.space.people.add_member("gone", "Gwen Hall", email="gwen@cwm.example")
    office.space.people.deactivate(left.id)
    robot = office.space.people.add_member("robot", "Robot", email="ann@cwm.example", is_bot=True)
    directory = Directory(office.client)
    assert directory.sender(left.id).email == ""
    assert directory.sender(robot.id).email == ""
