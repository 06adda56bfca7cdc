"""What a failed call to Slack means for the message: refused for good, not now, or perhaps arrived.

(docs.slack.dev/reference/methods/chat.postMessage, "Errors"; docs.slack.dev/apis/web-api/rate-limits)
"""

from __future__ import annotations

import http.client

from slack_sdk.errors import SlackApiError, SlackClientError

from bot.slack.client import NeverSent
from tracker.work import InDoubt, TryLater, Undeliverable, WayShut

NETWORK = (OSError, http.client.HTTPException)
"""What a call raises when the network fails; a time-out is an OSError."""
FAILURES = (SlackClientError, *NETWORK)
"""All that a call to Slack raises."""

_NOT_NOW = {"ratelimited", "rate_limited", "service_unavailable", "request_timeout", "team_added_to_org"}
_SHUT = {"account_inactive", "token_revoked", "token_expired", "invalid_auth", "not_authed", "missing_scope"}
_PERHAPS_TAKEN = {"internal_error", "fatal_error"}
_WORDS = {
    "channel_not_found": "Slack knows no such channel or person, or the bot may not write there",
    "not_in_channel": "the bot is not in the channel: invite it with /invite",
    "is_archived": "the channel is archived",
    "user_not_found": "Slack knows no such person",
    "user_disabled": "the person's Slack account is switched off",
    "users_not_found": "Slack knows no such person",
    "cannot_dm_bot": "a bot cannot be written to",
    "messages_tab_disabled": "messages to the bot are switched off in its settings (App Home)",
    "restricted_action": "the workspace does not let the bot write there",
    "account_inactive": "the bot's Slack account is switched off",
    "token_revoked": "the bot's token was taken back",
    "token_expired": "the bot's token has run out",
    "invalid_auth": "the bot's token is not valid",
    "not_authed": "the bot has no token",
    "missing_scope": "the bot's token lacks a permission",
    "invalid_blocks": "Slack refuses how the message is made",
    "msg_too_long": "the message is too long for Slack",
    "msg_blocks_too_long": "the message is too long for Slack",
    "thread_not_found": "the message that is answered is gone",
    "message_not_found": "the message is gone",
}


def code_of(error: SlackApiError) -> str:
    """Slack's word for what went wrong."""
    data = error.response.data if hasattr(error.response, "data") else error.response
    return str(data.get("error", "")) if isinstance(data, dict) else ""


def understood(error: Exception) -> Undeliverable:
    """What an error of a call means; words for those who look after the bot, without anything of the message."""
    if isinstance(error, SlackApiError):
        return _answered(error)
    if isinstance(error, NeverSent):
        return TryLater("Slack could not be reached")
    if isinstance(error, NETWORK):
        return InDoubt("the connection to Slack broke before it answered")
    return Undeliverable("Slack's client refuses the message")


def _answered(error: SlackApiError) -> Undeliverable:
    code, status = code_of(error), int(error.response.status_code)
    if status == 429 or code in _NOT_NOW or status == 503:
        return TryLater("Slack cannot take the message now", retry_after=_retry_after(error))
    if code in _PERHAPS_TAKEN or status >= 500:
        return InDoubt("Slack failed and may have taken the message")
    if " " in code:  # the SDK's words for an answer that is no JSON: something between us and Slack spoke
        return InDoubt("what answered was not Slack")
    if code in _SHUT:
        return WayShut(_WORDS[code])
    return Undeliverable(_WORDS.get(code, f"Slack refuses it ({code or status})"))


def _retry_after(error: SlackApiError) -> float | None:
    seconds = str(error.response.headers.get("Retry-After", ""))
    return float(seconds) if seconds.isascii() and seconds.isdigit() else None
