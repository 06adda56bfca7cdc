"""Give an answer where it belongs: aside, in the thread, in place of what was pressed, in a modal, as a file."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.webhook import WebhookClient

from bot.slack import mouth
from bot.slack.client import TIMEOUT, quiet_logger
from bot.slack.failures import code_of, understood
from bot.slack.forms import modal
from bot.slack.mouth import Message
from bot.slack.places import Place, to_metadata
from bot.slack.tongue import Mrkdwn
from tracker.answer import Answer, Attachment
from tracker.forms import Form
from tracker.voice.said import Part, Said
from tracker.work import TryLater

NOT_KEPT = "Something went wrong on my side, so nothing was changed. Please try again in a minute."
NOT_SHOWN = "That is done, but something went wrong on my side when I wanted to answer."
TOO_LATE = "Slack gave me too little time to open the form. Please press again."

_SHORT_WAIT = 5.0
"""Seconds for which a hand waits when Slack says to come back later; for longer the answer is given up."""
_CLOSED_DOORS = {"channel_not_found", "not_in_channel", "user_not_in_channel", "is_archived", "no_permission"}
_OUT_OF_TIME = {"expired_trigger_id", "exchanged_trigger_id", "invalid_trigger_id"}

Result = TypeVar("Result")


class Voice:
    """Speaks in Slack. What it raises are failures of the network or of Slack (bot.slack.failures)."""

    def __init__(self, client: WebClient, sleep: Callable[[float], None] = time.sleep) -> None:
        """`client` repeats nothing on its own account."""
        self._client = client
        self._sleep = sleep

    def speak(self, answer: Answer, place: Place) -> None:
        """Give all of an answer."""
        if answer.sign and place.ts:
            self._sign(answer.sign, place)
        if answer.form:
            self._open(answer.form, place)
        if answer.problems:
            self._say(sentence(" ".join(answer.problems.values())), place)
        if answer.said:
            self._say(answer.said, place, instead=answer.instead)
        if answer.file:
            self._hand_over(answer.file, place)

    def sorry(self, place: Place, *, is_kept: bool) -> None:
        """Say that something went wrong; `is_kept` where it is done all the same."""
        self._say(sentence(NOT_SHOWN if is_kept else NOT_KEPT), place)

    def _sign(self, name: str, place: Place) -> None:
        try:
            self._patiently(lambda: self._client.reactions_add(channel=place.channel, timestamp=place.ts, name=name))
        except SlackApiError as error:
            if code_of(error) != "already_reacted":
                raise

    def _open(self, form: Form, place: Place) -> None:
        view = modal(form, to_metadata(form.value, place))
        try:
            self._client.views_open(trigger_id=place.trigger_id, view=view)
        except SlackApiError as error:
            if code_of(error) not in _OUT_OF_TIME:
                raise
            self._say(sentence(TOO_LATE), place)

    def _say(self, said: Said, place: Place, *, instead: bool = False) -> None:
        if place.is_home and (instead or not place.trigger_id):  # pressed there, or only opened
            self._patiently(lambda: self._client.views_publish(user_id=place.user, view=mouth.home(said)))
            return
        message = mouth.message(said)
        if instead and place.ts:
            self._replace(message, place)
        elif place.is_aside:
            self._aside(message, place)
        else:
            self._post(message, place.channel or place.user, place.thread_ts)

    def _replace(self, message: Message, place: Place) -> None:
        if not place.is_ephemeral:
            self._patiently(
                lambda: self._client.chat_update(
                    channel=place.channel, ts=place.ts, text=message.text, blocks=message.blocks
                )
            )
        elif not self._respond(message, place, replace_original=True):
            self._post(message, place.user)

    def _aside(self, message: Message, place: Place) -> None:
        """Show it to one person where they are; by direct message where the bot cannot be."""
        if not place.ts or place.is_ephemeral:
            if not self._respond(message, place):
                self._post(message, place.user)
            return
        try:
            self._patiently(
                lambda: self._client.chat_postEphemeral(
                    channel=place.channel,
                    user=place.user,
                    text=message.text,
                    blocks=message.blocks,
                    thread_ts=place.thread_ts or None,
                )
            )
        except SlackApiError as error:
            if code_of(error) not in _CLOSED_DOORS:
                raise
            self._post(message, place.user)

    def _respond(self, message: Message, place: Place, *, replace_original: bool = False) -> bool:
        """Answer by Slack's address for it; False where that has run out or was never there."""
        if not place.response_url:
            return False
        hook = WebhookClient(place.response_url, timeout=TIMEOUT, retry_handlers=[], logger=quiet_logger("slack_sdk"))
        answer = hook.send(
            text=message.text,
            blocks=message.blocks,
            response_type="ephemeral",
            replace_original=replace_original,
            unfurl_links=False,
            unfurl_media=False,
        )
        return answer.status_code == 200

    def _post(self, message: Message, channel: str, thread_ts: str = "") -> None:
        self._patiently(
            lambda: self._client.chat_postMessage(
                channel=channel,
                text=message.text,
                blocks=message.blocks,
                thread_ts=thread_ts or None,
                unfurl_links=False,
                unfurl_media=False,
            )
        )

    def _hand_over(self, file: Attachment, place: Place) -> None:
        """Hand over a file: to that person alone unless they asked before everybody."""
        is_here = place.is_direct or (place.channel and not place.is_aside)
        channel = place.channel if is_here else self._client.conversations_open(users=place.user)["channel"]["id"]
        thread = place.thread_ts if is_here else ""
        self._client.files_upload_v2(
            channel=channel, file=file.content, filename=file.name, title=file.name, thread_ts=thread or None
        )

    def _patiently(self, call: Callable[[], Result]) -> Result:
        """Call once more where Slack asks to come back shortly: then it took nothing."""
        try:
            return call()
        except SlackApiError as error:
            meant = understood(error)
            if not isinstance(meant, TryLater) or (meant.retry_after or 0.0) > _SHORT_WAIT:
                raise
            self._sleep(meant.retry_after or 1.0)
            return call()


def sentence(words: str) -> Said:
    """One sentence of the door's own."""
    return Said("", (Part("text", Mrkdwn().escape(words)),), words)
