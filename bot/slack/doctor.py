"""Say in words what is missing between the bot and Slack: tokens, permissions, Socket Mode, channels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.finding import Finding
from bot.settings import Settings
from bot.slack.app import client_of
from bot.slack.failures import FAILURES, code_of, understood
from bot.slack.http import PATH
from bot.slack.manifest import SCOPES

_APP_TOKEN = {
    "invalid_auth": "Slack does not know SLACK_APP_TOKEN. Make one: Basic Information, App-Level Tokens.",
    "not_allowed_token_type": "SLACK_APP_TOKEN is no app-level token. Make one: Basic Information, App-Level Tokens.",
    "missing_scope": "SLACK_APP_TOKEN lacks connections:write. Make another: Basic Information, App-Level Tokens.",
    "access_denied": "Socket Mode is off. Turn it on: Settings, Socket Mode.",
    "forbidden_team": "The workspace does not allow Socket Mode for this app.",
}


def doctor_slack(settings: Settings, channels: Sequence[str] = ()) -> tuple[Finding, ...]:
    """Look at everything between the bot and Slack; `channels` are those in which plans are talked about."""
    if settings.mode == "local":
        return (Finding("Slack", True, "No Slack tokens are set: `python -m bot run` opens the local workspace."),)
    with closing(client_of(settings)) as client:
        return _looked_at(client, settings, channels)


def _looked_at(client: WebClient, settings: Settings, channels: Sequence[str]) -> tuple[Finding, ...]:
    answer = _let_in(client)
    if isinstance(answer, Finding):
        return (answer,)
    findings = [
        Finding("SLACK_BOT_TOKEN", True, f"The bot is {answer['user']} in {answer['team']}."),
        _permissions(answer["scopes"]),
        _by_socket(client, settings) if settings.mode == "socket" else _by_http(settings),
    ]
    return (*findings, *_channels(client, list(dict.fromkeys(channels))))


def _let_in(client: WebClient) -> Finding | Mapping[str, str]:
    """Who the bot is and what it may do, or why Slack does not say."""
    try:
        answer = client.auth_test()
    except SlackApiError as error:
        why = f"Slack does not let the bot in: {understood(error).why} (OAuth & Permissions)."
        return Finding("SLACK_BOT_TOKEN", False, why)
    except FAILURES as error:
        return Finding("SLACK_API_URL", False, f"{client.base_url}: {understood(error).why}.")
    headers = {name.lower(): str(value) for name, value in answer.headers.items()}
    return {"user": str(answer["user"]), "team": str(answer["team"]), "scopes": headers.get("x-oauth-scopes", "")}


def _permissions(scopes: str) -> Finding:
    """Slack names a token's permissions in the head of each answer (docs.slack.dev/authentication/tokens)."""
    given = {scope.strip() for scope in scopes.split(",") if scope.strip()}
    if not given:
        return Finding("Permissions", True, "Slack did not say which permissions the bot has.")
    missing = [scope for scope in SCOPES if scope not in given]
    if missing:
        needed = "Add them (OAuth & Permissions, or manifest.yaml), then install the app again."
        return Finding("Permissions", False, f"The bot lacks {', '.join(missing)}. {needed}")
    return Finding("Permissions", True, "The bot has every permission that it needs.")


def _by_socket(client: WebClient, settings: Settings) -> Finding:
    try:
        client.apps_connections_open(app_token=settings.slack_app_token)
    except SlackApiError as error:
        otherwise = f"Slack opens no connection ({code_of(error)}). Is Socket Mode on (Settings, Socket Mode)?"
        return Finding("Socket Mode", False, _APP_TOKEN.get(code_of(error), otherwise))
    except FAILURES as error:
        return Finding("Socket Mode", False, f"{understood(error).why}.")
    return Finding("Socket Mode", True, "Slack opens a connection for SLACK_APP_TOKEN.")


def _by_http(settings: Settings) -> Finding:
    if not settings.base_url:
        return Finding("HTTP", False, "BASE_URL is missing: the address under which Slack reaches this server.")
    return Finding("HTTP", True, f"Slack sends its requests to {settings.address}{PATH} (manifest.yaml says where).")


def _channels(client: WebClient, channels: Sequence[str]) -> Iterator[Finding]:
    for channel in channels:
        try:
            client.conversations_history(channel=channel, limit=1)
        except FAILURES as error:
            yield Finding(f"Channel {channel}", False, f"{understood(error).why}.")
        else:
            yield Finding(f"Channel {channel}", True, "The bot is in it.")
