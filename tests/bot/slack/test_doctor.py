"""The doctor says in words what is missing between the bot and Slack."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from bot.settings import Settings, read
from bot.slack.doctor import doctor_slack
from bot.slack.manifest import SCOPES
from tests.bot.slack.socket_double import Slack

TOKENS = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"}


@pytest.fixture
def slack() -> Iterator[Slack]:
    slack = Slack()
    slack.scopes = ",".join(SCOPES)
    slack.start()
    yield slack
    slack.stop()


def settings(slack: Slack, **more: str) -> Settings:
    return read({**TOKENS, "SLACK_API_URL": slack.api_url, **more})


def ailing(slack: Slack, **more: str) -> str:
    return " ".join(f.words for f in doctor_slack(settings(slack, **more), ["C1"]) if not f.is_well)


def test_without_tokens_there_is_nothing_to_look_at() -> None:
    (finding,) = doctor_slack(Settings())
    assert finding.is_well
    assert "local workspace" in finding.words


def test_all_is_well(slack: Slack) -> None:
    findings = doctor_slack(settings(slack), ["C9", "C1", "C9", "C1"])
    assert all(finding.is_well for finding in findings)
    assert [f.about for f in findings] == [
        "SLACK_BOT_TOKEN",
        "Permissions",
        "Socket Mode",
        "Channel C9",
        "Channel C1",
    ]


@pytest.mark.parametrize(
    ("method", "error", "words"),
    [
        ("auth.test", "invalid_auth", "token is not valid"),
        ("auth.test", "account_inactive", "account is switched off"),
        ("apps.connections.open", "invalid_auth", "does not know SLACK_APP_TOKEN"),
        ("apps.connections.open", "not_allowed_token_type", "no app-level token"),
        ("apps.connections.open", "missing_scope", "connections:write"),
        ("apps.connections.open", "something_new", "Is Socket Mode on"),
        ("conversations.history", "not_in_channel", "/invite"),
        ("conversations.history", "channel_not_found", "no such channel"),
    ],
)
def test_what_is_wrong_is_said_with_what_to_do(slack: Slack, method: str, error: str, words: str) -> None:
    slack.answers[f"/api/{method}"] = {"ok": False, "error": error}
    assert words in ailing(slack)


def test_permissions_that_are_missing_are_named(slack: Slack) -> None:
    slack.scopes = ", ".join(scope for scope in SCOPES if scope not in {"files:read", "im:write"})
    assert "lacks files:read, im:write." in ailing(slack)


def test_by_http_slack_needs_an_address(slack: Slack) -> None:
    by_http = {"SLACK_APP_TOKEN": "", "SLACK_SIGNING_SECRET": "s"}
    assert "BASE_URL is missing" in ailing(slack, **by_http)
    well = doctor_slack(settings(slack, **by_http, BASE_URL="https://chaser.example.org/"))
    assert "https://chaser.example.org/slack/events" in well[-1].words


def test_a_slack_out_of_reach_is_said() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    (finding,) = doctor_slack(read({**TOKENS, "SLACK_API_URL": f"http://127.0.0.1:{port}/api/"}))
    assert not finding.is_well
    assert "could not be reached" in finding.words
