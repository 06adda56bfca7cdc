"""Putting messages into words: paragraphs and what can be pressed; and nothing that people write becomes markup."""

from __future__ import annotations

import dataclasses
import functools
import re
import timeit
from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import Enum
from html.parser import HTMLParser
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sandbox.blocks import problems_in_message, problems_in_view
from bot.sandbox.render_inline import Eyes
from bot.sandbox.render_mrkdwn import mrkdwn
from bot.slack import mouth
from bot.slack.tongue import Mrkdwn
from models.vocabulary import Colour
from tests.said import SAMPLES
from tests.said.rows import LATE
from tracker import messages
from tracker.questions import finding
from tracker.voice import formats, signs
from tracker.voice.said import Offer, Part, Plain, Said
from tracker.voice.words import say

SLACK, PLAIN = Mrkdwn(), Plain()
EYES = Eyes("U1", ZoneInfo("Europe/London"), datetime(2027, 1, 1, tzinfo=UTC), {}, {})

OURS = {
    "plan", "key", "ref", "verb", "value", "style", "state", "way", "kind", "topic", "zone", "shows", "seek", "offers",
    "give", "slack_user", "query", "person",
}  # fmt: skip
"""Fields of messages that the program writes itself; all other texts may hold words of people."""
CUT = {"text": finding.LONGEST, "name": 200}
"""Fields that are never longer: a question carried along, somebody's name."""
HOSTILE = (
    "# heading", "~ small", "---", "\n\n", "\n", "* b *", "*bold*", "_it_", "~no~", "`code`", "```", "> quote",
    "<b>x</b>", "<script>", "&amp;", "<!channel>", "<@U1>", "<https://x.example|x>", "https://x.example/a_b*c",
    "{{ 7 * 7 }}", "{% raw %}", "\ue000", "\ue0000\ue000", "\ue001", "\ue002", "\x00", "\x1f", "\u202e",
    "\u2028", "\ud800", ":tada:", "• ", "1. ", "Ŵyn Siân", "👩‍⚕️", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "\"'", "|", "  ", "\t", "word",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(HOSTILE) | st.text(max_size=6), min_size=1, max_size=8).map(
    lambda pieces: " ".join((*pieces, "word"))
)


def reworded(thing: object, text: str) -> object:
    """The same message with a text in the place of every word of people."""
    if isinstance(thing, Enum):
        return thing
    if isinstance(thing, str):
        return text
    if isinstance(thing, tuple):
        return tuple(reworded(one, text) for one in thing)
    if dataclasses.is_dataclass(thing) and not isinstance(thing, type):
        fields = {f.name: getattr(thing, f.name) for f in dataclasses.fields(thing) if f.name not in OURS}
        return dataclasses.replace(
            thing, **{name: reworded(value, text[: CUT.get(name)]) for name, value in fields.items()}
        )
    return thing


def harmless(text: str) -> str:
    """A text as long that has the same spaces and is nothing but letters."""
    return "".join("x" if char.isprintable() and char != " " else " " for char in text)


class Tags(HTMLParser):
    """The tags of a page, in order; ends of lines do not count, nor where a link leads or what a picture shows."""

    def __init__(self, page: str) -> None:
        """Read a page."""
        super().__init__()
        self.found: list[tuple[str, tuple[tuple[str, str | None], ...]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag with what stands in it."""
        if tag != "br":
            self.found.append((tag, tuple(attr for attr in attrs if attr[0] not in {"href", "alt"})))


def shape(said: Said) -> list[tuple[str, int]]:
    return [(part.kind, len(part.offers)) for part in said.parts]


def marks(said: Said) -> set[str]:
    """The kinds of marks that a reader in Slack sees; an address that stands for itself may be followed."""
    shown = "".join(str(mrkdwn(part.text, EYES)) for part in said.parts)
    shown = re.sub(r'<a href="([^"]*)"[^>]*>\1</a>', "", shown)
    return set(re.findall(r"<(strong|em|s|code|pre|a|blockquote|li|span class=.mention)\b", shown))


@pytest.mark.parametrize("case", sorted(SAMPLES))
@given(text=TEXTS)
@settings(max_examples=5)
def test_nothing_that_people_write_becomes_markup(case: str, text: str) -> None:
    hostile, plain = (reworded(SAMPLES[case], one) for one in (text, harmless(text)))
    for tongue in (SLACK, PLAIN):
        assert shape(say(hostile, tongue)) == shape(say(plain, tongue))
    assert marks(say(hostile, SLACK)) <= marks(say(plain, SLACK)) | {"li"}
    assert Tags(say(hostile, PLAIN).html).found == Tags(say(plain, PLAIN).html).found


@pytest.mark.parametrize("case", sorted(SAMPLES))
@given(text=TEXTS)
@settings(max_examples=3)
def test_no_control_character_and_no_mark_of_ours_is_left(case: str, text: str) -> None:
    for tongue in (SLACK, PLAIN):
        said = say(reworded(SAMPLES[case], text), tongue)
        for words in (said.subject, said.text, said.html, *(part.text for part in said.parts)):
            assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ue000-\ue002\u202a-\u202e]", words)
            words.encode()
        assert "\n" not in said.subject


LONGEST = ("x" * 3_100, "a word and another " * 180, "🏴󠁧󠁢󠁷󠁬󠁳󠁿 Siân & <Ŵyn> *" * 120, "\n\n".join("abc" * 200))


@pytest.mark.parametrize("text", LONGEST)
@pytest.mark.parametrize("case", sorted(SAMPLES))
def test_slack_takes_the_longest_texts(case: str, text: str) -> None:
    said = say(reworded(SAMPLES[case], text), SLACK)
    assert problems_in_message(list(mouth.message(said).blocks)) == ()
    assert problems_in_view(mouth.home(said)) == ()


def told(sentence: str, *details: str) -> Said:
    return say(messages.Told(sentence, None, details), PLAIN)


@pytest.mark.parametrize(
    "sentence", ["# not a heading", "~ not small", "---", "one\n\ntwo", "a\n# b", "\ue0000\ue000", "> said", "• x"]
)
def test_words_that_look_like_a_templates_marks_are_shown(sentence: str) -> None:
    (part,) = told(sentence).parts
    assert (part.kind, part.text) == ("text", sentence.replace("\ue000", " ").strip())


def test_a_message_has_paragraphs_headings_small_print_and_what_can_be_pressed() -> None:
    said = say(messages.MyActions((LATE,), 1, 1, 1, 1), SLACK)
    assert [part.kind for part in said.parts] == ["heading", "text", "text", "small"]
    assert said.parts[2].offers == (Offer("update", "Update…", "1"),)
    assert said.html == ""
    assert said.subject == "Your actions: 1 open"


def test_plain_text_underlines_headings() -> None:
    assert say(messages.People((), False), PLAIN).text.startswith("People\n======\n\nNobody is known yet.")


def test_a_page_is_whole_and_asks_for_nothing_from_outside() -> None:
    page = say(SAMPLES["found/many"], PLAIN).html
    assert page.startswith("<!doctype html>")
    assert re.findall(r'(?:src|href|url)[=(]"?(?!https://intranet)', page) == []
    assert '<meta name="color-scheme" content="light dark">' in page


def test_what_was_said_can_be_kept_and_read_back() -> None:
    for message in SAMPLES.values():
        said = say(message, SLACK)
        assert Said.from_data(said.as_data()) == said


@pytest.mark.parametrize(
    ("written", "slack", "plain", "page"),
    [
        ("try `/plan help` or `/action`.", "try `/plan help` or `/action`.", "try “/plan help” or “/action”.",
         "try “/plan help” or “/action”."),
        ("no `code` & <b>", "no <!date^00000000^{_}|`>code<!date^00000000^{_}|`> &amp; &lt;b&gt;", "no `code` & <b>",
         "no `code` &amp; &lt;b&gt;"),
    ],
)  # fmt: skip
def test_a_refusal_shows_commands_as_one_types_them(written: str, slack: str, plain: str, page: str) -> None:
    said = say(messages.Refused(written), PLAIN)
    assert say(messages.Refused(written), SLACK).parts == (Part("text", slack),)
    assert said.text == plain
    assert page in said.html


@pytest.mark.parametrize(
    ("url", "page"),
    [
        ("https://x.example/?a=1&b=2", '<a href="https://x.example/?a=1&amp;b=2">memo</a>'),
        ("javascript:alert(1)", "memo (javascript:alert(1))"),
        ('https://x.example/"onclick="x', '<a href="https://x.example/&#34;onclick=&#34;x">memo</a>'),
    ],
)
def test_a_page_links_only_to_the_web_and_to_mail(url: str, page: str) -> None:
    assert signs.Page().link("memo", url) == page


BARS = [
    ([3], "🟥" * 10),
    ([1, 1], "🟥" * 5 + "🟩" * 5),
    ([1, 99], "🟥" + "🟩" * 9),
    ([99, 1], "🟥" * 9 + "🟩"),
    ([], ""),
]


@pytest.mark.parametrize(("numbers", "bar"), BARS)
def test_a_bar_shows_shares_and_leaves_out_nobody(numbers: list[int], bar: str) -> None:
    colours = (Colour.RED, Colour.GREEN)
    assert signs.bar(SLACK, [(colours[at], "x", number) for at, number in enumerate(numbers)]) == bar
    assert signs.bar(PLAIN, [(colours[at], "x", number) for at, number in enumerate(numbers)]) == ""


@given(st.lists(st.integers(1, 10_000), min_size=1, max_size=5))
@settings(max_examples=60)
def test_a_bar_is_always_ten_squares(numbers: list[int]) -> None:
    squares = signs.bar(SLACK, [(colour, "x", number) for colour, number in zip(Colour, numbers, strict=False)])
    assert len(squares) == 10
    assert len(set(squares)) == len(numbers)


FORMATS: list[tuple[Callable[[], str], str]] = [
    (lambda: formats.day(date(2026, 11, 20)), "Fri 20 Nov 2026"),
    (lambda: formats.day(date(2026, 11, 2), year=2026), "Mon 2 Nov"),
    (lambda: formats.day(None), "no date"),
    (lambda: formats.moment(datetime(2026, 7, 1, 23, 5, tzinfo=UTC), "Europe/London"), "Thu 2 Jul 2026, 00:05"),
    (lambda: formats.sentence(" was due"), "Was due."),
    (lambda: formats.sentence("really?"), "Really?"),
    (lambda: formats.sentence(""), ""),
    (lambda: formats.one_line("a\n  b"), "a b"),
    (lambda: formats.one_line("one two three", 9), "one two…"),
    (lambda: formats.clause(" first one 60%, "), "first one 60%"),
    (lambda: str(formats.names_day("was due Friday 20 November", date(2026, 11, 20))), "True"),
    (lambda: str(formats.names_day("was due Friday 20 November", date(2026, 11, 2))), "False"),
    (lambda: formats.change("progress", "20 %", "40 %"), "progress: 40 %, was 20 %"),
    (lambda: formats.change("status", "nothing reported", "complete"), "status: complete"),
    (lambda: formats.change("expected", "Fri 4 Dec 2026", "nothing"), "expected: none, was Fri 4 Dec 2026"),
]


@pytest.mark.parametrize(("write", "written"), FORMATS)
def test_days_moments_and_changes_are_written_as_people_do(write: Callable[[], str], written: str) -> None:
    assert write() == written


def test_saying_takes_milliseconds_once_templates_are_prepared() -> None:
    speak = functools.partial(say, SAMPLES["found/many"], SLACK)
    speak()
    assert min(timeit.repeat(speak, number=10, repeat=3)) / 10 < 0.05
