"""Drawing: the page's templates, and the surface on which Block Kit's blocks are drawn for one person."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

from bot.sandbox.page_fields import FIELDS, current, local_moment, options
from bot.sandbox.render_emoji import emoji, named
from bot.sandbox.render_inline import Eyes, inline, unslack
from bot.sandbox.render_markdown import markdown
from bot.sandbox.render_mrkdwn import mrkdwn, plain
from bot.sandbox.render_rich import rich_text
from bot.sandbox.things import Json

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
_FILE_ID = re.compile(r"\bF[A-Z0-9]{8,}\b")
_COLOUR = re.compile(r"#?[0-9a-fA-F]{6}")
_NAMED_COLOURS = {"good": "#2f8a57", "warning": "#c98a14", "danger": "#b93a32"}

_CALLED = {"datepicker": "Date", "timepicker": "Time", "datetimepicker": "Date and time", "overflow": "More"}

Choices = tuple[tuple[str, str], ...]
"""What a menu of people or channels offers: ids and names."""


def drawing_board() -> Environment:
    """The templates of the page; everything that is put into them is escaped."""
    board = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, trim_blocks=True, lstrip_blocks=True)
    board.globals.update(emoji=emoji, plain=plain)
    return board


def draw_part(board: Environment, template: str, macro: str, *arguments: object) -> str:
    """One macro of a template, drawn on its own."""
    drawn: str = getattr(board.get_template(f"sandbox/{template}").module, macro)(*arguments)
    return drawn


@dataclass(frozen=True)
class Surface:
    """One message, modal or Home on which blocks are drawn: for whom, and what has been entered there.

    `key` is unique in the page; `files` is the address under which this person gets a file by its id.
    """

    key: str
    eyes: Eyes
    files: str = ""
    values: Json = field(default_factory=dict)
    errors: Mapping[str, str] = field(default_factory=dict)
    people: Choices = ()
    channels: Choices = ()
    conversations: Choices = ()

    def text(self, text: Json) -> Markup:
        """A text object as paragraphs, quotes and lists."""
        return mrkdwn(text["text"], self.eyes) if text["type"] == "mrkdwn" else plain(text["text"])

    def line(self, text: Json) -> Markup:
        """A text object within a line, such as a choice beside its box."""
        return inline(text["text"], self.eyes) if text["type"] == "mrkdwn" else plain(text["text"])

    def mrkdwn(self, text: str) -> Markup:
        """The text of a message."""
        return mrkdwn(text, self.eyes)

    def rich(self, block: Json) -> Markup:
        """A rich text."""
        return rich_text(block["elements"], self.eyes)

    def markdown(self, text: str) -> Markup:
        """Standard Markdown."""
        return markdown(text)

    def id(self, place: str) -> str:
        """An element's id in the page."""
        return f"{self.key}-{place}".replace(".", "-")

    def now_in(self, block: Json, element: Json) -> tuple[str, ...]:
        """What stands in an element now, as the browser's field wants it."""
        entered = self.values.get(str(block.get("block_id")), {}).get(str(element.get("action_id")))
        held = current(element, entered)
        return tuple(local_moment(one, self.eyes.zone) for one in held) if _is_moment(element) else held

    def held_options(self, block: Json, element: Json) -> tuple[Json, ...]:
        """The options that stand in a menu whose options come from the app."""
        field = FIELDS[element["type"]]
        entered = self.values.get(str(block.get("block_id")), {}).get(str(element.get("action_id")))
        held = element.get(field.initial) if entered is None else entered.get(field.chosen)
        return tuple(held if field.is_many else [held]) if held else ()

    def called(self, element: Json) -> str:
        """What an element without a label is called for those who cannot see it."""
        hint = element.get("placeholder") or element.get("text")
        return named(str(hint["text"])) if hint else _CALLED.get(element["type"], "Choose")

    def words(self, text: Json) -> str:
        """A text object where no mark-up can stand, such as an option of a menu."""
        return named(unslack(text["text"]))

    def offered(self, element: Json) -> Choices:
        """What a menu of people, channels or conversations offers."""
        kind = element["type"].removeprefix("multi_").removesuffix("_select")
        return {"users": self.people, "channels": self.channels, "conversations": self.conversations}[kind]

    def groups(self, element: Json) -> tuple[tuple[Json | None, tuple[tuple[int, Json], ...]], ...]:
        """The options of an element with their numbers, by group; without groups under None."""
        numbered = list(enumerate(options(element)))
        if not element.get("option_groups"):
            return ((None, tuple(numbered)),)
        groups = []
        for group in element["option_groups"]:
            count = len(group["options"])
            groups.append((group["label"], tuple(numbered[:count])))
            numbered = numbered[count:]
        return tuple(groups)

    def picture(self, image: Json) -> str:
        """A picture's address within the workspace; '' for one that lies elsewhere, which is not fetched."""
        own = image.get("slack_file", {})
        found = _FILE_ID.search(str(own.get("id") or own.get("url") or image.get("image_url", "")))
        return f"{self.files}/{found[0]}" if found else ""

    def bar(self, attachment: Json) -> str:
        """The colour of an attachment's bar."""
        colour = str(attachment.get("color", ""))
        if _COLOUR.fullmatch(colour):
            return f"#{colour.removeprefix('#')}"
        return _NAMED_COLOURS.get(colour, "#9aa5a3")


def _is_moment(element: Json) -> bool:
    return bool(element["type"] == "datetimepicker")
