"""How people's and the bot's words look: mrkdwn, plain text, dates, ratings, Markdown and rich text."""

from __future__ import annotations

from datetime import UTC, datetime
from time import perf_counter
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.sandbox.render_emoji import CIRCLES, SQUARES, emoji
from bot.sandbox.render_inline import Eyes
from bot.sandbox.render_markdown import markdown
from bot.sandbox.render_mrkdwn import mrkdwn, plain
from bot.sandbox.render_rich import rich_text
from bot.sandbox.things import Json
from tests.bot.sandbox_page.markup import Markup

NOW = datetime(2026, 10, 22, 8, 10, tzinfo=UTC)
EYES = Eyes("U1", ZoneInfo("Europe/London"), NOW, {"U1": "Mara Quill", "U2": "Tomos Rhys"}, {"C1": "care-plan"})
HALF_PAST_SEVEN = int(datetime(2026, 10, 22, 6, 30, tzinfo=UTC).timestamp())


def linked(address: str, shown: str) -> str:
    return f'<a href="{address}" target="_blank" rel="noopener noreferrer">{shown}</a>'


def mentioned(name: str) -> str:
    return f'<span class="mention">{name}</span>'


# fmt: off
IN_A_LINE = [
    ("*bold* and _leaning_ and ~gone~", "<strong>bold</strong> and <em>leaning</em> and <s>gone</s>"),
    ("*all _of ~it~_*", "<strong>all <em>of <s>it</s></em></strong>"),
    ("2*3*4 and snake_case_name and a ~ b ~ c", "2*3*4 and snake_case_name and a ~ b ~ c"),
    ("*not closed and _this one_", "*not closed and <em>this one</em>"),
    ("* no bold * here*", "* no bold * here*"),
    ("(*bold*), “_leaning_”!", "(<strong>bold</strong>), “<em>leaning</em>”!"),
    ("`*code* <@U1> :tada:`", "<code>*code* &lt;@U1&gt; :tada:</code>"),
    ("a `x` *b `y` c*", "a <code>x</code> <strong>b <code>y</code> c</strong>"),
    ("1 &lt; 2 &amp;&amp; 3 &gt; 2", "1 &lt; 2 &amp;&amp; 3 &gt; 2"),
    ("<b>bold</b> & “quoted”", "&lt;b&gt;bold&lt;/b&gt; &amp; “quoted”"),
    ("<https://e.org/?a=1&amp;b=2|the *paper*>", linked("https://e.org/?a=1&amp;b=2", "the *paper*")),
    ("see https://e.org/a_b_c.", f"see {linked('https://e.org/a_b_c', 'https://e.org/a_b_c')}."),
    ("<mailto:ann@e.org|ann@e.org>", linked("mailto:ann@e.org", "ann@e.org")),
    ("<javascript:alert(1)|press>", "&lt;javascript:alert(1)|press&gt;"),
    ("for <@U1>", 'for <span class="mention me">@Mara Quill</span>'),
    ("<@U2> in <#C1>", f"{mentioned('@Tomos Rhys')} in {mentioned('#care-plan')}"),
    ("<@U9|sam> in <#C9|attic>", f"{mentioned('@sam')} in {mentioned('#attic')}"),
    ("<!here> and <!subteam^S1|@leads>", f"{mentioned('@here')} and {mentioned('@leads')}"),
    (":tada: :no_such_emoji: at 10:30:45", "🎉 :no_such_emoji: at 10:30:45"),
    (":white_check_mark: _:memo: noted_", "✅ <em>📝 noted</em>"),
]
RATINGS = [
    (":red_circle: *overdue*", "red", "overdue"),
    ("🔴 overdue", "red", "overdue"),
    (":large_yellow_circle: At risk", "amber", "At risk"),
    ("🟠 _at risk_", "amber", "at risk"),
    (":large_blue_circle: complete and checked", "blue", "complete and checked"),
    (":large_green_circle: complete, awaiting check", "green", "complete, awaiting check"),
    ("⚪ unknown", "grey", "unknown"),
    (":large_green_circle: Green", "green", "Green"),
    ("🟠 *Amber: slipped twice*", "amber", "Amber: slipped twice"),
    ("🔵 Blue: complete and checked", "blue", "Blue: complete and checked"),
]
PARAGRAPHS = [
    ("one\ntwo", "<p>one<br>two</p>"),
    ("> so they said\n&gt; twice\nI think not", "<blockquote>so they said<br>twice</blockquote><p>I think not</p>"),
    ("first\n>>> all\nthe rest", "<p>first</p><blockquote>all<br>the rest</blockquote>"),
    ("Due:\n• one\n• *two*\n- three", "<p>Due:</p><ul><li>one</li><li><strong>two</strong></li><li>three</li></ul>"),
    ("-5 % is no list", "<p>-5 % is no list</p>"),
    ("before```\nif a < b:\n    *c*\n```after", "<p>before</p><pre>if a &lt; b:\n    *c*</pre><p>after</p>"),
    ("``` never closed", "<p>``` never closed</p>"),
    ("*two\nlines*", "<p>*two<br>lines*</p>"),
]
DATES = [
    (f"<!date^{HALF_PAST_SEVEN}^{{date_num}} {{time}}|soon>", "2026-10-22 07:30"),
    (f"<!date^{HALF_PAST_SEVEN}^{{date}} {{time_secs}}|soon>", "22 October 2026 07:30:00"),
    (f"<!date^{HALF_PAST_SEVEN}^{{date_long}}|soon>", "Thursday 22 October 2026"),
    (f"<!date^{HALF_PAST_SEVEN}^Due {{date_short_pretty}}|soon>", "Due today"),
    (f"<!date^{HALF_PAST_SEVEN + 86_400}^{{date_pretty}}|soon>", "tomorrow"),
    (f"<!date^{HALF_PAST_SEVEN - 86_400}^{{date_long_pretty}}|soon>", "yesterday"),
    (f"<!date^{HALF_PAST_SEVEN + 900_000}^{{date_short_pretty}}|soon>", "1 Nov 2026"),
    (f"<!date^{HALF_PAST_SEVEN}^{{ago}} {{no_such}}|soon>", "1 hour ago {no_such}"),
    (f"<!date^{HALF_PAST_SEVEN + 200_000}^{{ago}}|soon>", "in 2 days"),
    ("<!date^tomorrow^{date}|the day after>", "the day after"),
    ("<!date^99999999999999^{date}|far off>", "far off"),
]
# fmt: on


@pytest.mark.parametrize(("written", "shown"), IN_A_LINE)
def test_a_line_shows_its_marks(written: str, shown: str) -> None:
    assert mrkdwn(written, EYES) == f"<p>{shown}</p>"


@pytest.mark.parametrize(("written", "colour", "word"), RATINGS)
def test_a_rating_is_a_chip_with_its_word(written: str, colour: str, word: str) -> None:
    assert mrkdwn(written, EYES) == f'<p><span class="chip {colour}"><i aria-hidden="true"></i>{word}</span></p>'


def test_a_circle_without_the_word_of_a_rating_says_its_colour() -> None:
    assert mrkdwn("4 :red_circle: overdues", EYES) == (
        '<p>4 <span class="dot red" role="img" aria-label="red"></span> overdues</p>'
    )


def test_squares_are_a_bar_for_those_who_see_it() -> None:
    assert mrkdwn("🟥🟩 half", EYES) == (
        '<p><span class="strip" aria-hidden="true"><i class="red"></i><i class="green"></i></span> half</p>'
    )


@pytest.mark.parametrize(("written", "shown"), PARAGRAPHS)
def test_a_text_falls_into_paragraphs_quotes_lists_and_code(written: str, shown: str) -> None:
    assert mrkdwn(written, EYES) == shown


@pytest.mark.parametrize(("written", "shown"), DATES)
def test_a_date_is_told_in_the_readers_zone(written: str, shown: str) -> None:
    assert mrkdwn(written, EYES) == f"<p><time>{shown}</time></p>"


def test_plain_text_has_emoji_and_line_breaks_but_no_marks() -> None:
    assert plain("*A* &amp; B &lt;c&gt; :tada:\n<@U1>") == "*A* &amp; B &lt;c&gt; 🎉<br>&lt;@U1&gt;"


def test_an_unknown_emoji_is_its_name() -> None:
    assert emoji("party_otter") == ":party_otter:"


def test_markdown_is_drawn_without_its_html_its_pictures_and_links_into_the_page() -> None:
    drawn = markdown(
        "# Title\n\n**a** <i>b</i> [c](https://e.org) [d](/as/U1) ![e](https://e.org/f.png)\n\n|x|\n|-:|\n|1|"
    )
    assert drawn.startswith("<h4>Title</h4>")
    assert f"<strong>a</strong> &lt;i&gt;b&lt;/i&gt; {linked('https://e.org', 'c')} <a>d</a>" in drawn
    assert linked("https://e.org/f.png", "e") in drawn
    assert '<td class="to-right">1</td>' in drawn


RICH: list[Json] = [
    {
        "type": "rich_text_section",
        "elements": [
            {"type": "text", "text": "now\n", "style": {"bold": True, "italic": True}},
            {"type": "link", "url": "https://e.org", "text": "here"},
            {"type": "user", "user_id": "U2"},
            {"type": "channel", "channel_id": "C1"},
            {"type": "broadcast", "range": "channel"},
            {"type": "emoji", "name": "eyes"},
            {"type": "date", "timestamp": HALF_PAST_SEVEN, "format": "{time}", "fallback": "then"},
        ],
    },
    {
        "type": "rich_text_list",
        "style": "ordered",
        "indent": 1,
        "offset": 2,
        "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "<x>"}]}],
    },
    {"type": "rich_text_quote", "elements": [{"type": "text", "text": "said"}]},
    {"type": "rich_text_preformatted", "elements": [{"type": "text", "text": "a  b"}]},
]


def test_rich_text_is_drawn_part_by_part() -> None:
    assert rich_text(RICH, EYES) == (
        f"<p><em><strong>now<br></strong></em>{linked('https://e.org', 'here')}"
        '<span class="mention">@Tomos Rhys</span><span class="mention">#care-plan</span>'
        '<span class="mention">@channel</span>👀<time>07:30</time></p>'
        '<ol class="in1" start="3"><li>&lt;x&gt;</li></ol>'
        "<blockquote>said</blockquote><pre>a  b</pre>"
    )


# fmt: off
PIECES = (
    "*", "_", "~", "`", "```", "<", ">", "|", "&", "&lt;", "<@U1>", "<!date^1^{date}|x>", "<https://e.org|", ":eyes:",
    "<script>", "</p>", '" onclick="a()', "javascript:a()", "\n", " ", "> ", "• ", "overdue", "words", "https://e.org",
    "'", "🔴",
)
# fmt: on
TEXTS = st.one_of(st.lists(st.sampled_from(PIECES), max_size=14).map("".join), st.text(max_size=40))
MARKS = "".join(("*_~`<>&:|\r\ue000\ue001•◦▪‣-", *CIRCLES, *SQUARES))
"""What is drawn as something else than itself: signs of markup, and the circles and squares of ratings."""
TEXT_TAGS = {"p", "br", "strong", "em", "s", "code", "pre", "a", "span", "i", "time", "blockquote", "ul", "li"}
MARKDOWN_TAGS = TEXT_TAGS | {"ol", "h4", "h5", "h6", "hr", "table", "thead", "tbody", "tr", "th", "td"}


@given(TEXTS)
@example("<|> ")
@settings(max_examples=300)
def test_nothing_that_is_written_becomes_markup(text: str) -> None:
    for drawn, allowed in (
        (mrkdwn(text, EYES), TEXT_TAGS),
        (plain(text), {"br", "span"}),
        (markdown(text), MARKDOWN_TAGS),
    ):
        seen = Markup(drawn)
        assert seen.complaints == []
        assert seen.tags <= allowed


@given(st.text(st.characters(exclude_characters=MARKS, exclude_categories=["Cs"]), max_size=60))
@settings(max_examples=100)
def test_words_without_marks_stay_as_they_are(text: str) -> None:
    assert Markup(plain(text)).text.replace("\r", "\n") == text.replace("\r", "\n")


@pytest.mark.parametrize(
    "piece", ["*a ", "*a*", "<", "`", ":a", "_", "https://", "*_~", "```", "🔴 ", "<@U1", "<!date^"]
)
def test_a_long_text_is_drawn_in_linear_time(piece: str) -> None:
    started = perf_counter()
    mrkdwn(piece * (40_000 // len(piece)), EYES)
    assert perf_counter() - started < 3
