"""What Ann does in the workspace, in a few words each."""

from __future__ import annotations

from collections.abc import Iterable

from bot.sandbox.things import Json, Message, View
from tests.bot.slack.conftest import Office, said
from tracker.answer import Answer
from tracker.forms import Field, Form
from tracker.voice.said import Offer, Part

FORM = Form(
    "update",
    "How does it go?",
    "47",
    (
        Field("status", "Status", "choice", value="late", options=(("late", "Late"), ("done", "Done"))),
        Field("owner", "Who", "person", optional=True),
        Field("note", "Note", "lines", optional=True),
    ),
)


def button(*offers: Offer, text: str = "Memo on safeguarding") -> Answer:
    """An answer with something to press."""
    return Answer(said=said("Yours", Part("text", text, offers)))


def press(office: Office, where: Message | View, element: Json, block: Json, **chosen: object) -> None:
    """Ann presses or chooses."""
    action = {"type": element["type"], "action_id": element["action_id"], "block_id": block["block_id"], **chosen}
    office.sandbox.dispatcher.act(office.ann.id, where, action, {})


def pressable(blocks: Iterable[Json]) -> tuple[Json, Json]:
    """The first element that can be pressed, and its block."""
    for block in blocks:
        for element in (block.get("accessory"), block.get("element"), *block.get("elements", ())):
            if isinstance(element, dict) and "action_id" in element:
                return element, block
    raise AssertionError("nothing can be pressed")


def command(office: Office, text: str, name: str = "/action", channel: str = "") -> None:
    """Ann types a command."""
    office.sandbox.dispatcher.command(office.ann.id, channel or office.plans.id, name, text)


def modal(office: Office) -> View:
    """The form that Ann has before her."""
    office.until(lambda: office.space.screens.stack(office.ann.id))
    return office.space.screens.stack(office.ann.id)[-1]


def entered(view: View, **answers: str) -> Json:
    """What somebody fills in, in the shape of Slack's `state.values`."""
    values: Json = {}
    for block in view.blocks:
        if block.get("block_id") in answers:
            element, answer = block["element"], answers[block["block_id"]]
            name = "files" if element["type"] == "file_input" else "value"
            content: object = [answer] if name == "files" else answer
            values[block["block_id"]] = {element["action_id"]: {"type": element["type"], name: content}}
    return values
