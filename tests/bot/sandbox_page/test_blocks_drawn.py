"""How Block Kit looks: each block and each element as HTML, and that nothing that is written in them becomes markup."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from copy import deepcopy
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sandbox.render import Surface, draw_part, drawing_board
from bot.sandbox.render_inline import Eyes
from bot.sandbox.things import Json
from tests.bot.sandbox.kit_samples import GOOD_BLOCKS, GOOD_ELEMENTS, asking, mrkdwn, options, plain
from tests.bot.sandbox_page.markup import Markup
from tests.bot.sandbox_page.test_text import TEXTS

NOW = datetime(2026, 10, 22, 8, 10, tzinfo=UTC)
EYES = Eyes("U1", ZoneInfo("Europe/London"), NOW, {"U1": "Mara Quill"}, {"C1": "care-plan"})
MARA, CARE = ("U1", "Mara Quill"), ("C1", "# care-plan")
BOARD = drawing_board()


def drawn(*blocks: Json, values: Json | None = None, errors: Mapping[str, str] | None = None) -> str:
    """Blocks as the page draws them, white space between tags left out."""
    menus = ((MARA,), (CARE,), (CARE,))
    surface = Surface("m1", EYES, "/as/U1/file", values or {}, errors or {}, *menus)
    html = draw_part(BOARD, "blocks.html", "blocks", blocks, surface)
    return re.sub(r"\s+", " ", html).replace("> <", "><").strip()


def asked(element: Json, **more: object) -> Json:
    """An input block with ids, as the workspace keeps it."""
    return asking({"action_id": "it", **element}, block_id="b", **more)


# fmt: off
BLOCKS: list[tuple[str, Json, tuple[str, ...]]] = [
    ("a section", {"type": "section", "text": mrkdwn("*A*")}, ('<div class="txt"><p><strong>A</strong></p></div>',)),
    ("fields", {"type": "section", "fields": [mrkdwn("*Due*"), plain("*May*")]},
     ('<div class="txt"><p><strong>Due</strong></p></div><div class="txt">*May*</div>',)),
    ("a header", {"type": "header", "text": plain("Late & later")}, ('<h3 class="b header">Late &amp; later</h3>',)),
    ("a divider", {"type": "divider"}, ('<hr class="b">',)),
    ("a context", {"type": "context", "elements": [plain("one"), mrkdwn("_two_")]},
     ('<div class="txt">one</div>', "<em>two</em>")),
    ("a picture of the workspace", {"type": "image", "slack_file": {"id": "F0ABCDEFGH"}, "alt_text": "Trend"},
     ('<img class="wide" src="/as/U1/file/F0ABCDEFGH" alt="Trend"',)),
    ("a picture by its address", {"type": "image", "image_url": "http://127.0.0.1:3000/files-pri/T1-F0ABCDEFGH/a.png",
                                  "alt_text": "Trend", "title": plain("Up")},
     ('src="/as/U1/file/F0ABCDEFGH"', "Up</figcaption>")),
    ("a picture from outside", {"type": "image", "image_url": "https://e.org/trend.png", "alt_text": "Trend"},
     ('role="img" aria-label="Trend"',)),
    ("a table", {"type": "table", "column_settings": [{"align": "right"}, None], "rows": [
        [{"type": "raw_text", "text": "Late"}, {"type": "raw_text", "text": "<Who>"}],
        [{"type": "raw_number", "value": 3, "text": "3"}, {"type": "raw_text", "text": "Tomos"}]]},
     ('<th scope="col" class="to-right">Late</th>', '<th scope="col" class="to-left">&lt;Who&gt;</th>',
      '<td class="to-right">3</td>', "</thead><tbody>")),
    ("an alert", {"type": "alert", "level": "warning", "text": plain("Mind")}, ('class="b alert warning"',)),
    ("Markdown", {"type": "markdown", "text": "**A**"}, ("<strong>A</strong>",)),
    ("an unknown block", {"type": "hologram"}, ("kind “hologram” is not drawn here",)),
]
ELEMENTS: list[tuple[str, Json, tuple[str, ...]]] = [
    ("a button", {"type": "button", "text": plain("Done"), "style": "primary"},
     ('<button class="button primary" id="m1-0-0" name="act" value="0.0">Done</button>',)),
    ("a button that asks", {"type": "button", "text": plain("Drop"), "confirm": {
        "title": plain("Sure?"), "text": mrkdwn("*All* of it"), "confirm": plain("Drop it"), "deny": plain("Keep")}},
     ('data-confirm="m1-0-0-confirm"', '<dialog class="confirm" id="m1-0-0-confirm"', "<strong>All</strong> of it",
      '<button type="button" class="button" data-deny>Keep</button>', 'name="act" value="0.0">Drop it</button>')),
    ("a link as a button", {"type": "button", "text": plain("Plan"), "url": "https://e.org"},
     ('<a class="button" id="m1-0-0" href="https://e.org" target="_blank"', 'data-act="0.0">Plan</a>')),
    ("an overflow menu", {"type": "overflow", "options": options(2)},
     ('<summary id="m1-0-0" aria-label="More actions">', '<button name="act" value="0.0#1">choice 1</button>')),
    ("a menu", {"type": "static_select", "placeholder": plain("Which :tada:"), "options": options(2),
                "initial_option": options(2)[1]},
     ('<select id="m1-0-0" name="0.0" data-dispatch aria-label="Which 🎉">', '<option value="">Which 🎉</option>',
      '<option value="1" selected>choice 1</option>')),
    ("a menu in groups", {"type": "static_select", "option_groups": [
        {"label": plain("First"), "options": options(1)}, {"label": plain("Then"), "options": options(2)}]},
     ('<optgroup label="First"><option value="0">', '<optgroup label="Then"><option value="1">', '<option value="2">')),
    ("people", {"type": "users_select", "initial_user": "U1"}, ('<option value="U1" selected>Mara Quill</option>',)),
    ("channels", {"type": "channels_select"}, ('<option value="C1"># care-plan</option>',)),
    ("several people", {"type": "multi_users_select", "initial_users": ["U1"]},
     ('<details class="several" open>', 'name="0.0" value="U1" checked', ">Choose these</button>")),
    ("boxes", {"type": "checkboxes", "options": [{"text": mrkdwn("*A*"), "value": "a", "description": plain("or B")}]},
     ('role="group" aria-label="Choose"', '<input type="checkbox" id="m1-0-0-0" name="0.0" value="0" data-dispatch>',
      "<strong>A</strong><small>or B</small>")),
    ("a date", {"type": "datepicker", "initial_date": "2026-10-31", "placeholder": plain("New date")},
     ('<label class="moment" for="m1-0-0">New date', 'type="date"', 'value="2026-10-31"')),
    ("a time", {"type": "timepicker"}, ('type="time"', 'aria-label="Time"')),
    ("a moment", {"type": "datetimepicker", "initial_date_time": 1_792_650_600},
     ('type="datetime-local"', 'value="2026-10-22T07:30"')),
    ("options from the app", {"type": "external_select", "initial_option": options(1)[0]},
     ('data-options="0.0" data-least="3"', '<input type="radio" name="0.0" value="{&#34;text&#34;:', " checked ")),
]
INPUTS: list[tuple[str, Json, tuple[str, ...]]] = [
    ("a line", asked({"type": "plain_text_input", "max_length": 9, "initial_value": "so & so"}),
     ('<label for="m1-0-element">Which?</label>', 'type="text" id="m1-0-element" name="0.element" aria-required="true"',
      'value="so &amp; so"', 'maxlength="9"')),
    ("several lines", asked({"type": "plain_text_input", "multiline": True, "initial_value": "</textarea>"}),
     ("<textarea", "&lt;/textarea&gt;</textarea>")),
    ("optional with a hint", asked({"type": "url_text_input"}, optional=True, hint=plain("with https")),
     ('<span class="optional">(optional)</span>', 'type="url"', 'id="m1-b-hint">with https</p>', "m1-b-hint\"")),
    ("one of a few", asked({"type": "radio_buttons", "options": options(1)}),
     ("<fieldset", "<legend>Which?</legend>", 'type="radio"')),
    ("a file", asked({"type": "file_input", "filetypes": ["docx", "xlsx"], "max_files": 1}),
     ('type="file"', 'accept=".docx,.xlsx"')),
    ("a number", asked({"type": "number_input", "is_decimal_allowed": False}), ('inputmode="decimal"',)),
]
# fmt: on


@pytest.mark.parametrize(("block", "pieces"), [case[1:] for case in BLOCKS], ids=[case[0] for case in BLOCKS])
def test_a_block_is_drawn(block: Json, pieces: tuple[str, ...]) -> None:
    html = drawn(block)
    assert [piece for piece in pieces if piece not in html] == []


@pytest.mark.parametrize(("element", "pieces"), [case[1:] for case in ELEMENTS], ids=[case[0] for case in ELEMENTS])
def test_an_element_is_drawn(element: Json, pieces: tuple[str, ...]) -> None:
    html = drawn({"type": "actions", "block_id": "b", "elements": [{"action_id": "it", **element}]})
    assert [piece for piece in pieces if piece not in html] == []


@pytest.mark.parametrize(("block", "pieces"), [case[1:] for case in INPUTS], ids=[case[0] for case in INPUTS])
def test_an_input_is_drawn(block: Json, pieces: tuple[str, ...]) -> None:
    html = drawn(block)
    assert [piece for piece in pieces if piece not in html] == []


def test_an_error_stands_beside_its_field_and_is_tied_to_it() -> None:
    html = drawn(asked({"type": "plain_text_input"}), errors={"b": "Please say <more>."})
    assert 'aria-invalid="true" aria-describedby="m1-b-error m1-b-hint"' in html
    assert 'id="m1-b-error"><span aria-hidden="true">▲</span> Please say &lt;more&gt;.</p>' in html


def test_what_was_entered_stands_before_what_the_app_had_put_there() -> None:
    block = asked({"type": "plain_text_input", "initial_value": "before"})
    entered = {"b": {"it": {"type": "plain_text_input", "value": "after"}}}
    assert 'value="after"' in drawn(block, values=entered)
    assert 'value=""' in drawn(block, values={"b": {"it": {"type": "plain_text_input", "value": None}}})


@pytest.mark.parametrize("name", GOOD_BLOCKS)
def test_every_block_that_slack_takes_is_drawn_cleanly(name: str) -> None:
    assert Markup(drawn(_with_ids(GOOD_BLOCKS[name]))).complaints == []


@pytest.mark.parametrize("name", sorted(set(GOOD_ELEMENTS) - {"workflow_button", "feedback_buttons", "icon_button"}))
def test_every_element_that_slack_takes_is_drawn_cleanly(name: str) -> None:
    html = drawn(asked(GOOD_ELEMENTS[name]))
    assert Markup(html).complaints == []
    assert "not drawn here" not in html


@given(
    TEXTS, st.sampled_from([case[1] for case in (*BLOCKS, *INPUTS)]), st.sampled_from([case[1] for case in ELEMENTS])
)
@settings(max_examples=150)
def test_nothing_that_is_written_in_a_block_becomes_markup(text: str, block: Json, element: Json) -> None:
    actions = {"type": "actions", "block_id": "b1", "elements": [{"action_id": "a", **_rewritten(element, text)}]}
    html = drawn(_rewritten(block, text), actions)
    seen = Markup(html)
    assert seen.complaints == []
    assert "script" not in seen.tags


_WRITTEN = frozenset({"text", "alt_text", "initial_value", "value"})


def _rewritten(block: Json, text: str) -> Json:
    """The same piece of Block Kit with other words in every place where words stand."""

    def hook(piece: Json) -> Json:
        return {key: text if key in _WRITTEN and isinstance(old, str) else old for key, old in piece.items()}

    rewritten: Json = json.loads(json.dumps(block), object_hook=hook)
    return rewritten


def _with_ids(block: Json) -> Json:
    """A block as the workspace keeps it: every element has an id."""
    block = deepcopy({"block_id": "b", **block})
    for number, element in enumerate([block.get("element"), block.get("accessory"), *block.get("elements", ())]):
        if isinstance(element, dict):
            element.setdefault("action_id", f"a{number}")
    return block
