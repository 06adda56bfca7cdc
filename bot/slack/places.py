"""Where in Slack something was said or pressed, and so where its answer belongs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from bot.slack.blocks import Json

_KEPT = ("user", "channel", "ts", "thread_ts", "response_url", "is_aside", "is_ephemeral")


@dataclass(frozen=True)
class Place:
    """A place in Slack, as one payload names it. What it has not is empty."""

    user: str
    channel: str = ""
    ts: str = ""
    """The message that was said, or that was pressed in."""
    thread_ts: str = ""
    """The thread in which to answer."""
    response_url: str = ""
    """Slack's address for answers to a command or a press: five answers within half an hour."""
    is_aside: bool = False
    """Answered so that only this person sees it."""
    is_ephemeral: bool = False
    """What was pressed in is itself seen by this person only."""
    trigger_id: str = ""
    """Opens a modal, for three seconds."""
    is_home: bool = False

    @property
    def is_direct(self) -> bool:
        """True in a direct message with the bot."""
        return self.channel.startswith("D")


def of_command(body: Mapping[str, str]) -> Place:
    """Where a slash command was typed: it is answered to that person alone."""
    return Place(
        user=body["user_id"],
        channel=body["channel_id"],
        response_url=body["response_url"],
        trigger_id=body["trigger_id"],
        is_aside=True,
    )


def of_press(body: Json) -> Place:
    """Where something was pressed: in a direct message it is answered in the thread, elsewhere to that person alone."""
    user, container, view = body["user"]["id"], body["container"], body.get("view") or {}
    if view.get("type") == "home":
        return Place(user, trigger_id=body["trigger_id"], is_home=True)
    if view:
        return of_form(body)
    channel, is_ephemeral = container["channel_id"], bool(container.get("is_ephemeral"))
    thread = container.get("thread_ts") or body.get("message", {}).get("thread_ts") or ""
    is_direct = channel.startswith("D")
    return Place(
        user=user,
        channel=channel,
        ts=container["message_ts"],
        thread_ts=thread or (container["message_ts"] if is_direct else ""),
        response_url=body.get("response_url", ""),
        is_aside=is_ephemeral or not is_direct,
        is_ephemeral=is_ephemeral,
        trigger_id=body["trigger_id"],
    )


def of_form(body: Json) -> Place:
    """Where the modal was opened from, which it carries along."""
    kept = _metadata(body["view"]).get("place", {})
    known = {each.name for each in fields(Place)}
    carried = {name: value for name, value in kept.items() if name in known}
    return Place(**{**carried, "user": body["user"]["id"], "trigger_id": body["trigger_id"]})


def of_message(event: Json) -> Place:
    """Where words were said: they are answered in the thread, or in a direct message below them."""
    channel, thread = event["channel"], event.get("thread_ts", "")
    is_direct = channel.startswith("D")
    return Place(
        user=event["user"], channel=channel, ts=event["ts"], thread_ts=thread or ("" if is_direct else event["ts"])
    )


def to_metadata(value: str, place: Place) -> str:
    """What a modal carries: what it is about, and where it was opened from."""
    kept = {name: content for name, content in asdict(place).items() if name in _KEPT and content}
    return json.dumps({"value": value, "place": kept}, ensure_ascii=False, separators=(",", ":"))


def value_of(view: Json) -> str:
    """What a modal is about."""
    return str(_metadata(view).get("value", ""))


def _metadata(view: Json) -> dict[str, Any]:
    try:
        carried = json.loads(view.get("private_metadata") or "{}")
    except ValueError:
        return {}
    return carried if isinstance(carried, dict) else {}
