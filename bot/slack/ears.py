"""Hear: what Slack sends becomes what the hall hears (pure: no network, no clock, nothing kept).

What is heard is known by an id of Slack's that a repetition carries too, so that it is heard once.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.slack.blocks import Json
from bot.slack.forms import answers, chosen
from bot.slack.places import value_of
from bot.slack.pressables import ENTERED, LINK, Pressable
from bot.slack.wording import mentioned, words
from models.vocabulary import Way
from tracker.answer import Attachment
from tracker.heard import Commanded, FormSent, HomeOpened, Pressed, Replied, Sender
from tracker.papers import working_copy

_SAID_BY_PEOPLE = {"", "file_share", "thread_broadcast"}
"""Subtypes of messages in which somebody says something; the others tell of joins, edits, topics and the like."""
_OF_AN_ACTION = re.compile(r"\W*(?:action\s*)?(?:#\d{1,6}|(?!(?:19|20)\d\d\b)\d{1,6})\b", re.IGNORECASE)
"""How words begin that are about an action, such as `47 done`; `2026 plan` is about none."""
_IMPORT = re.compile(r"\bimport\b", re.IGNORECASE)


@dataclass(frozen=True)
class Hearing:
    """What is known of those in a payload before it is heard: who sends it, and the names of those it mentions."""

    sender: Sender
    bot_user: str = ""
    names: Mapping[str, str] = field(default_factory=dict)

    def words(self, text: str) -> str:
        """A text of Slack's as words."""
        return words(text, self.names, self.bot_user)


@dataclass(frozen=True)
class Enclosed:
    """The files that came with what somebody said."""

    files: tuple[Attachment, ...] = ()
    left_out: tuple[str, ...] = ()
    """What was not taken, each with the reason: `film.mp4: larger than 10 MB`."""


NOTHING = Enclosed()


def users_in(text: str, bot_user: str) -> tuple[str, ...]:
    """Whose names have to be known before a text can be heard."""
    return tuple(user for user in mentioned(text) if user != bot_user)


def command(body: Mapping[str, str], hearing: Hearing) -> Commanded:
    """A slash command; its trigger is its id."""
    return Commanded(
        way=Way.SLACK,
        outside_id=f"command:{body['trigger_id']}",
        sender=hearing.sender,
        command=body["command"],
        text=hearing.words(body.get("text", "")),
        channel=body["channel_id"],
    )


def press(body: Json, hearing: Hearing) -> Pressed | None:
    """A button, or a choice from a select or of a day; None for what only opens an address, or fills in a form."""
    action = body["actions"][0]
    named = Pressable.read(action["action_id"])
    if named.verb in {LINK, ENTERED}:
        return None
    container = body["container"]
    return Pressed(
        way=Way.SLACK,
        outside_id=f"press:{action['action_ts']}:{body['trigger_id']}",
        sender=hearing.sender,
        verb=named.verb,
        value=str(action.get("value") or named.value),
        choice=chosen(action),
        place=container["channel_id"] if "message_ts" in container and not container.get("is_ephemeral") else "",
    )


def form(body: Json, hearing: Hearing, enclosed: Enclosed = NOTHING) -> FormSent:
    """A modal sent off, and the files that were put into it.

    Each showing of it has a hash of its own; sent again after a correction it has another.
    """
    view = body["view"]
    return FormSent(
        way=Way.SLACK,
        outside_id=f"form:{view['id']}:{view['hash']}:{body['trigger_id']}",
        sender=hearing.sender,
        form=view["callback_id"],
        value=value_of(view),
        answers=answers(view),
        files=enclosed.files,
        left_out=enclosed.left_out,
    )


def is_for_us(event: Json, bot_user: str) -> bool:
    """True for words that somebody says to the bot: directly, by naming it, or in a thread that may be one of ours."""
    if event.get("subtype", "") not in _SAID_BY_PEOPLE or event.get("hidden") or event.get("bot_id"):
        return False
    if not event.get("user") or event["user"] in {bot_user, "USLACKBOT"}:
        return False
    if is_direct(event) or bot_user in mentioned(event.get("text", "")):
        return True
    begun_by = event.get("parent_user_id", bot_user)
    return bool(event.get("thread_ts")) and begun_by == bot_user


def is_direct(event: Json) -> bool:
    """True for what is said to the bot alone."""
    return event.get("channel_type") == "im" or str(event["channel"]).startswith("D")


def is_told_twice(event: Json) -> bool:
    """True for the second telling of a message with files: Slack tells of it as a mention too, where it is one.

    Words told twice the hall hears once; a paper would be fetched and read twice.
    """
    return bool(event["type"] == "app_mention" and event.get("files"))


def is_paper(event: Json, bot_user: str) -> bool:
    """True for files that are handed over, not shown as evidence: in the thread of a message of ours, or beside words
    that begin with the number of an action, or that say something and bring nothing that can be read.

    A working copy comes back in the thread in which it was given.
    """
    files = event.get("files") or ()
    if not files or not (is_direct(event) or bot_user in mentioned(event.get("text", ""))):
        return False
    if any(working_copy.NAME in str(file.get("name", "")).lower() for file in files):
        return True
    said = words(event.get("text", ""), {}, bot_user)
    is_shown = _OF_AN_ACTION.match(said) or (said and all(_is_seen_or_heard(file) for file in files))
    return not event.get("thread_ts") and not (is_shown and not _IMPORT.search(said))


def _is_seen_or_heard(file: Json) -> bool:
    """True for pictures, films and sounds, which hold no plan."""
    return str(file.get("mimetype", "")).partition("/")[0] in {"image", "video", "audio"}


def message_id(event: Json) -> str:
    """The id of a message, the same for each of the events that tell of it."""
    return f"message:{event['channel']}:{event['ts']}"


def reply(event: Json, hearing: Hearing, enclosed: Enclosed = NOTHING) -> Replied:
    """Words said in a thread, in a direct message, or with the bot's name in them, and the files that came with them.

    The hall knows a direct message by the person's own address.
    """
    direct = is_direct(event)
    named = hearing.bot_user in mentioned(event.get("text", ""))
    return Replied(
        way=Way.SLACK,
        outside_id=message_id(event),
        sender=hearing.sender,
        words=hearing.words(event.get("text", "")),
        channel=event["user"] if direct else event["channel"],
        thread_id=event.get("thread_ts", ""),
        direct=direct or named,
        evidence=tuple(file.name for file in enclosed.files),
        files=enclosed.files,
        left_out=enclosed.left_out,
    )


def home(body: Json, hearing: Hearing) -> HomeOpened:
    """The Home page opened."""
    return HomeOpened(Way.SLACK, f"home:{body['event_id']}", hearing.sender)
