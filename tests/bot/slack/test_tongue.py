"""Slack's spelling: what people wrote shows as they wrote it."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sandbox.render_inline import Eyes, inline
from bot.slack.tongue import Mrkdwn, unspelt

TONGUE = Mrkdwn()
EYES = Eyes("U1", ZoneInfo("Europe/London"), datetime(2027, 1, 1, tzinfo=UTC), {}, {})
JOINER = "\u2060"


def literal(mark: str) -> str:
    return f"<!date^00000000^{{_}}|{mark}>"


@pytest.mark.parametrize(
    ("written", "spelt"),
    [
        ("R&D <draft>", "R&amp;D &lt;draft&gt;"),
        ("<!channel> <@U1>", "&lt;!channel&gt; &lt;@U1&gt;"),
        ("snake_case_name, 5*3, a * b", "snake_case_name, 5*3, a * b"),
        ("Target*", f"Target{literal('*')}"),
        ("*now*", f"{literal('*')}now{literal('*')}"),
        ("_so_ ~not~", f"{literal('_')}so{literal('_')} {literal('~')}not{literal('~')}"),
        ("`x`", f"{literal('`')}x{literal('`')}"),
        (":tada: at 10:30:45", f":{JOINER}tada: at 10:30:45"),
        ("> said", f"{JOINER}&gt; said"),
        ("one\n > two", f"one\n{JOINER} &gt; two"),
        ("Ŵyn *Siân*", f"Ŵyn {literal('*')}Siân{literal('*')}"),
        ("", ""),
    ],
)
def test_what_a_person_wrote_is_spelt_so_that_it_shows_as_written(written: str, spelt: str) -> None:
    assert TONGUE.escape(written) == spelt


@given(st.text(alphabet="ab *_~`:<>&|\n-#@!^é", max_size=60))
@settings(max_examples=200)
def test_nothing_that_people_write_is_taken_for_a_mark(written: str) -> None:
    for line in TONGUE.escape(written).split("\n"):
        shown = str(inline(line, EYES))
        assert not re.search(r"<(?:strong|em|s|code|a|span)\b", shown), shown


@pytest.mark.parametrize(
    ("written", "spelt"),
    [
        ("late", "*late*"),
        (" late ", "*late*"),
        ("one\n\ntwo", "*one*\n\n*two*"),
        ("**", f"*{literal('*')}{literal('*')}*"),
        ("", ""),
    ],
)
def test_bold_is_marked_line_by_line(written: str, spelt: str) -> None:
    assert TONGUE.bold(written) == spelt


@pytest.mark.parametrize(
    ("text", "url", "spelt"),
    [
        ("the memo", "https://x.example/a?b=1&c=2", "<https://x.example/a?b=1&amp;c=2|the memo>"),
        ("a | b", "https://x.example/|", "<https://x.example/%7C|a ¦ b>"),
        ("mail", "mailto:ann@cwm.example", "<mailto:ann@cwm.example|mail>"),
        ("run", "javascript:alert(1)", "run (javascript:alert(1))"),
        ("x", "https://x.example/ y", "x (https://x.example/ y)"),
    ],
)
def test_links_lead_to_the_web_or_to_mail_only(text: str, url: str, spelt: str) -> None:
    assert TONGUE.link(text, url) == spelt


def test_a_link_too_long_for_slack_is_shown() -> None:
    assert TONGUE.link("x", "https://x.example/" + "a" * 3000).startswith("x (https://")


def test_people_in_slack_are_mentioned_and_others_named() -> None:
    assert TONGUE.person("Ann", "U1") == "<@U1>"
    assert TONGUE.person("Ann_", None) == f"Ann{literal('_')}"


@pytest.mark.parametrize("written", ["R&D <draft> *now* `x` 5*3", "Ŵyn", "a_b_ ~"])
def test_what_was_spelt_can_be_had_as_plain_text(written: str) -> None:
    assert unspelt(TONGUE.escape(written)) == written
    assert unspelt(TONGUE.bold(written)) == written


@pytest.mark.parametrize("spelt", ["with <@U1>", "<https://x.example|x>", "try `/plan`"])
def test_what_only_mrkdwn_can_show_has_no_plain_text(spelt: str) -> None:
    assert unspelt(spelt) is None
