"""The settings: read from variables, and what is wrong said all at once."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from bot.settings import Settings, SettingsWrong, example, load, read

ROOT = Path(__file__).resolve().parents[2]
SOCKET = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"}
HTTP = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "s3cret"}


def test_with_nothing_set_there_is_a_local_workspace_on_this_machine_alone() -> None:
    settings = read({})
    assert settings.mode == "local"
    assert settings.listen_on == "127.0.0.1"
    assert settings.address == "http://127.0.0.1:3000"
    assert not settings.has_mail


@pytest.mark.parametrize(("given", "mode"), [(SOCKET, "socket"), (HTTP, "http"), ({**SOCKET, **HTTP}, "socket")])
def test_the_tokens_say_how_slack_is_met(given: dict[str, str], mode: str) -> None:
    assert read(given).mode == mode


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, "SLACK_SIGNING_SECRET"),
        ({"SLACK_APP_TOKEN": "xapp-1"}, "SLACK_BOT_TOKEN"),
        ({"SLACK_SIGNING_SECRET": "s3cret"}, "SLACK_BOT_TOKEN"),
        ({"SLACK_BOT_TOKEN": "xapp-1", "SLACK_APP_TOKEN": "xapp-1"}, "SLACK_BOT_TOKEN"),
        ({**SOCKET, "SLACK_APP_TOKEN": "xoxb-1"}, "SLACK_APP_TOKEN"),
        ({"SLACK_API_URL": "http://elsewhere.example/api/"}, "SLACK_API_URL"),
        ({"DATABASE_URL": "mysql://here"}, "DATABASE_URL"),
        ({"CHASER_ADMINS": "ann@example.org, bob"}, "CHASER_ADMINS"),
        ({"PORT": "70000"}, "PORT"),
        ({"PORT": "²"}, "PORT"),
        ({"LOG_LEVEL": "loud"}, "LOG_LEVEL"),
        ({"HOST": "0.0.0.0"}, "HOST"),
        ({"BASE_URL": "chaser.example.org"}, "BASE_URL"),
        ({"MAIL_CA_FILE": "nowhere.pem"}, "MAIL_CA_FILE"),
        ({"SMTP_HOST": "mx.example.org"}, "MAIL_FROM"),
        ({"MAIL_FROM": "chaser@example.org"}, "SMTP_HOST"),
        ({"IMAP_HOST": "mx.example.org", "SMTP_HOST": "mx", "MAIL_FROM": "c@example.org"}, "IMAP_USER"),
        ({"SMTP_HOST": "mx.example.org", "MAIL_FROM": "c@example.org", "SMTP_SECURITY": "none"}, "SMTP_SECURITY"),
        ({"OAUTH_TOKEN_URL": "https://login.example/token"}, "OAUTH_CLIENT_ID"),
    ],
)
def test_what_is_wrong_is_named(given: dict[str, str], named: str) -> None:
    with pytest.raises(SettingsWrong) as refused:
        read(given)
    assert [problem.split()[0] for problem in refused.value.problems] == [named]


def test_everything_that_is_wrong_is_said_at_once() -> None:
    with pytest.raises(SettingsWrong) as refused:
        read({"SLACK_APP_TOKEN": "xapp-1", "PORT": "abc", "SMTP_HOST": "mx", "LOG_LEVEL": "loud"})
    named = {problem.split()[0] for problem in refused.value.problems}
    assert named == {"SLACK_BOT_TOKEN", "PORT", "MAIL_FROM", "LOG_LEVEL"}
    assert all(name in str(refused.value) for name in named)


def test_an_empty_variable_is_as_if_it_were_not_given() -> None:
    assert read({"SLACK_BOT_TOKEN": " ", "PORT": ""}) == Settings()


@pytest.mark.parametrize("written", ["postgres://u:p@db/plans", "postgresql://u:p@db/plans"])
def test_a_database_is_reached_whichever_way_hosts_spell_its_address(written: str) -> None:
    assert read({"DATABASE_URL": written}).database_url == "postgresql+psycopg://u:p@db/plans"


def test_the_local_database_lies_in_the_data_folder() -> None:
    assert read({"DATA_FOLDER": "/srv/chaser"}).database_url == "sqlite:////srv/chaser/chaser.db"


def test_administrators_are_compared_in_small_letters() -> None:
    assert read({"CHASER_ADMINS": "Ann@Example.org, bo@example.org,"}).chaser_admins == (
        "ann@example.org",
        "bo@example.org",
    )


def test_no_secret_is_shown_and_no_wrong_one_repeated() -> None:
    secrets = {each.name.upper(): "xoxb-hush" for each in fields(Settings) if each.metadata["secret"]}
    given = {**secrets, "SLACK_APP_TOKEN": "xapp-hush", "DATABASE_URL": "sqlite:///hush.db"}
    assert "hush" not in repr(read(given))
    with pytest.raises(SettingsWrong) as refused:
        read({**given, "SLACK_APP_TOKEN": "hush-hush", "DATABASE_URL": "hush://"})
    assert "hush" not in str(refused.value)


def test_the_file_is_read_and_the_environment_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".env").write_text('PORT=4000\nLOG_LEVEL="debug"\nMAIL_FROM\n')
    monkeypatch.setenv("PORT", "5000")
    settings = load(tmp_path)
    assert (settings.port, settings.log_level) == (5000, "DEBUG")


def test_the_example_keeps_up_with_the_settings() -> None:
    assert (ROOT / ".env.example").read_text() == example()


def test_the_example_as_it_stands_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(re.sub(r"(?m)^#([A-Z_]+=)", r"\1", example()))
    assert load(tmp_path) == load(ROOT / "nowhere")
