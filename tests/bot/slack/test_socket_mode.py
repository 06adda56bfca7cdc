"""The line of Socket Mode: things come in by it, are acknowledged on it, and it is renewed when it falls silent."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from bot.slack.app import SlackClosed, open_door
from bot.slack.client import KeptClient
from bot.slack.hall import Hall
from bot.slack.socket_mode import PATIENCE, SILENCE, SocketLine
from tests.bot.slack.conftest import ToldHall
from tests.bot.slack.socket_double import Slack
from tracker.heard import Commanded


class Ticks:
    """Seconds that a test lets pass."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@dataclass(frozen=True)
class Talk:
    """A line that runs in a thread of its own."""

    slack: Slack
    hall: ToldHall
    line: SocketLine
    ticks: Ticks


@pytest.fixture
def slack() -> Iterator[Slack]:
    slack = Slack()
    slack.start()
    yield slack
    slack.stop()


@pytest.fixture
def talk(slack: Slack) -> Iterator[Talk]:
    client, hall, ticks = KeptClient("xoxb-1", slack.api_url), ToldHall(), Ticks()
    door = open_door(Hall(hall.hear, hall.suggest, hall.read), client)
    line, stop = SocketLine(door, client, "xapp-1", ticks), threading.Event()
    running = threading.Thread(target=line.run, args=(stop, 0.02))
    running.start()
    yield Talk(slack, hall, line, ticks)
    stop.set()
    running.join()
    door.close()
    client.close()


def until(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + 15
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def command(envelope: str) -> dict[str, Any]:
    body = {
        "command": "/action",
        "text": "47 done",
        "user_id": "U0ANN",
        "channel_id": "C1",
        "team_id": "T1",
        "trigger_id": f"1.{envelope}",
        "response_url": "",
    }
    return {"type": "slash_commands", "envelope_id": envelope, "payload": body, "accepts_response_payload": True}


def test_a_command_comes_in_and_is_acknowledged_on_the_line(talk: Talk) -> None:
    until(lambda: talk.slack.lines)
    talk.slack.lines[0].tell(command("e1"))
    until(lambda: talk.slack.lines[0].said)
    assert talk.slack.lines[0].said == [{"envelope_id": "e1"}]
    (heard,) = talk.hall.heard
    assert isinstance(heard, Commanded)
    assert heard.text == "47 done"


def test_a_line_that_slack_is_about_to_close_is_replaced(talk: Talk) -> None:
    until(lambda: talk.slack.lines)
    talk.slack.lines[0].tell({"type": "disconnect", "reason": "refresh_requested"})
    until(lambda: len(talk.slack.lines) == 2)
    talk.slack.lines[1].tell(command("e2"))
    until(lambda: talk.hall.heard)


def test_a_line_that_falls_silent_is_renewed(talk: Talk) -> None:
    until(lambda: talk.slack.lines)
    talk.ticks.now += SILENCE + 1
    until(lambda: len(talk.slack.lines) == 2)
    talk.slack.lines[-1].tell(command("e3"))
    until(lambda: talk.hall.heard)


def test_a_bot_that_slack_lets_in_no_longer_says_so(slack: Slack) -> None:
    client, ticks = KeptClient("xoxb-1", slack.api_url), Ticks()
    hall = ToldHall()
    door = open_door(Hall(hall.hear, hall.suggest, hall.read), client)
    line = SocketLine(door, client, "xapp-1", ticks)
    slack.answers["/api/auth.test"] = {"ok": False, "error": "token_revoked"}
    ticks.now += SILENCE + 1
    with pytest.raises(SlackClosed, match="taken back"):
        line.watch()
    slack.answers["/api/apps.connections.open"] = {"ok": False, "error": "invalid_auth"}
    with pytest.raises(SlackClosed, match="SLACK_APP_TOKEN"):
        line.run(threading.Event())
    door.close()
    client.close()


def test_a_program_that_cannot_connect_gives_up_in_the_end(slack: Slack) -> None:
    client, ticks = KeptClient("xoxb-1", slack.api_url), Ticks()
    hall = ToldHall()
    door = open_door(Hall(hall.hear, hall.suggest, hall.read), client)
    line = SocketLine(door, client, "xapp-1", ticks)
    line.watch()
    slack.answers["/api/apps.connections.open"] = {"ok": False, "error": "internal_error"}
    ticks.now += PATIENCE + 1
    with pytest.raises(SlackClosed, match="ten minutes"):
        line.watch()
    line.close()
    door.close()
    client.close()


def test_a_token_that_slack_does_not_take_is_said_when_the_door_opens(slack: Slack) -> None:
    slack.answers["/api/auth.test"] = {"ok": False, "error": "invalid_auth"}
    client, hall = KeptClient("xoxb-1", slack.api_url), ToldHall()
    with pytest.raises(SlackClosed, match="SLACK_BOT_TOKEN"):
        open_door(Hall(hall.hear, hall.suggest, hall.read), client)
    client.close()
