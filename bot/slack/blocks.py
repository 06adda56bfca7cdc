"""The pieces of Block Kit that we use, each within Slack's limits whatever is put into it.

Limits: docs.slack.dev/reference/block-kit (blocks, block elements, composition objects).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.slack.fitting import shorten, split, width
from bot.slack.pressables import LINK, Pressable, Unsayable
from bot.slack.tongue import unspelt
from tracker.voice.said import Offer

Json = dict[str, Any]
"""One object of Slack's JSON."""

_SECTION, _HEADER, _CONTEXT = 3_000, 150, 2_000
_LABEL, _OPTION, _OPTION_VALUE, _OPTIONS, _VALUE = 75, 75, 150, 100, 2_000
_PLACEHOLDER, _CONFIRM_TITLE, _CONFIRM_TEXT, _CONFIRM_BUTTON = 150, 100, 300, 30
_URL = 3_000
_ALT = 2_000
_ELEMENTS = 25
_SMALL_PRINT = 10


def plain(text: str, most: int, otherwise: str = "…") -> Json:
    """A plain text of one line; Slack takes no empty one."""
    return {"type": "plain_text", "text": shorten(text, most) or otherwise, "emoji": True}


def sections(text: str) -> list[Json]:
    """A paragraph of mrkdwn, as many sections as it needs."""
    return [{"type": "section", "text": {"type": "mrkdwn", "text": part}} for part in split(text, _SECTION)]


def heading(text: str) -> list[Json]:
    """A heading; as a paragraph where it is too long, or holds what a heading of Slack's cannot show."""
    words = unspelt(text)
    if not words or width(words) > _HEADER or "\n" in words:
        return sections(text)
    return [{"type": "header", "text": plain(words, _HEADER)}]


def small(text: str) -> list[Json]:
    """Small print."""
    return contexts([{"type": "mrkdwn", "text": part} for part in split(text, _CONTEXT)])


def picture(alt: str, file_id: str) -> Json:
    """A picture that lies in Slack, and the words for those who cannot see it."""
    return {"type": "image", "slack_file": {"id": file_id}, "alt_text": shorten(unspelt(alt) or alt, _ALT) or "…"}


def contexts(elements: Sequence[Json]) -> list[Json]:
    """Small print from its elements."""
    starts = range(0, len(elements), _SMALL_PRINT)
    return [{"type": "context", "elements": list(elements[start : start + _SMALL_PRINT])} for start in starts]


def actions(elements: Sequence[Json]) -> list[Json]:
    """Rows of what can be pressed."""
    starts = range(0, len(elements), _ELEMENTS)
    return [{"type": "actions", "elements": list(elements[start : start + _ELEMENTS])} for start in starts]


def element(offer: Offer, number: int) -> Json:
    """A button, or a select where there are options or something is looked up.

    Raises:
        Unsayable: its value is longer than Slack can carry.

    """
    if offer.seek:
        made = external_select(offer.label)
    elif offer.options:
        made = static_select(offer.label, offer.options[:_OPTIONS])
    else:
        return {**_button(offer, number), **_confirm(offer)}
    made["action_id"] = Pressable(offer.verb, number, offer.seek, offer.value).spell()
    return {**made, **_confirm(offer)}


def external_select(label: str) -> Json:
    """A select whose options are looked up while somebody types."""
    return {"type": "external_select", "placeholder": plain(label, _PLACEHOLDER), "min_query_length": 0}


def static_select(label: str, options: Sequence[tuple[str, str]]) -> Json:
    """A select from a list; a long one is shown in groups, and what is beyond 10,000 is left out."""
    made: Json = {"type": "static_select", "placeholder": plain(label, _PLACEHOLDER)}
    listed = [option(value, shown) for value, shown in options]
    if len(listed) <= _OPTIONS:
        return {**made, "options": listed}
    starts = range(0, min(len(listed), _OPTIONS * _OPTIONS), _OPTIONS)
    return {**made, "option_groups": [_group(listed[start : start + _OPTIONS]) for start in starts]}


def option(value: str, label: str) -> Json:
    """One choice of a select.

    Raises:
        Unsayable: its value is longer than Slack can carry.

    """
    if not value or width(value) > _OPTION_VALUE:
        raise Unsayable(f"the value of a choice takes 1 to {_OPTION_VALUE} characters")
    return {"text": plain(label, _OPTION, otherwise=value[:_OPTION]), "value": value}


def _group(options: list[Json]) -> Json:
    first, last = (shorten(options[at]["text"]["text"], 30) for at in (0, -1))
    return {"label": plain(f"{first} – {last}", _OPTION), "options": options}


def _button(offer: Offer, number: int) -> Json:
    made: Json = {"type": "button", "text": plain(offer.label, _LABEL, otherwise=offer.verb[:_LABEL])}
    if offer.url and len(offer.url) <= _URL:
        made |= {"url": offer.url, "action_id": Pressable(LINK, number).spell()}
    else:
        made["action_id"] = Pressable(offer.verb, number).spell()
    if width(offer.value) > _VALUE:
        raise Unsayable(f"the value of {offer.verb} is too long for a button")
    if offer.value:
        made["value"] = offer.value
    if offer.style:
        made["style"] = offer.style
    return made


def _confirm(offer: Offer) -> Json:
    if not offer.confirm:
        return {}
    asked: Json = {
        "title": plain("Are you sure?", _CONFIRM_TITLE),
        "text": plain(offer.confirm, _CONFIRM_TEXT),
        "confirm": plain(offer.label, _CONFIRM_BUTTON, otherwise="Yes"),
        "deny": plain("Cancel", _CONFIRM_BUTTON),
    }
    return {"confirm": {**asked, "style": "danger"} if offer.style == "danger" else asked}
