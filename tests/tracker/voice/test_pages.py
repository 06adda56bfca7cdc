"""The page of a mail: lists are tables, actions are rows, and the mailbox shows what it is about."""

from __future__ import annotations

from models.vocabulary import Colour
from tests.said import SAMPLES
from tracker.voice import pages, signs
from tracker.voice.said import Part, Plain
from tracker.voice.words import say

_PAGE = signs.Page()


def item(title: str, *more: str) -> Part:
    """A paragraph about an action."""
    return Part("text", "\n".join((f"{signs.rating(_PAGE, Colour.RED, 'overdue')} {title}", *more)))


def test_actions_one_after_the_other_are_one_table() -> None:
    parts = (Part("text", "How is it going?"), item("Roof", "Was due.", "• one", "• two"), item("Gutter"))
    before, rows = pages.laid_out(parts)
    assert [block.kind for block in (before, rows)] == ["text", "items"]
    assert [row.head.endswith(title) for row, title in zip(rows.rows, ("Roof", "Gutter"), strict=True)] == [True, True]
    plain, listed = rows.rows[0].runs
    assert (plain.is_list, plain.rows) == (False, (("", "Was due."),))
    assert (listed.is_list, listed.rows) == (True, (("•", "one"), ("•", "two")))


def test_numbers_and_dots_make_a_list_and_other_lines_stay_lines() -> None:
    (block,) = pages.laid_out((Part("text", "Choose:\n1. Accept\n2. Discard\n2.5 days"),))
    assert [(run.is_list, len(run.rows)) for run in block.runs] == [(False, 1), (True, 2), (False, 1)]


def test_a_mailbox_shows_what_a_mail_says_and_not_how_to_answer_it() -> None:
    said = pages.preheader(
        "Noted: #3", (Part("heading", "Noted"), Part("text", "<strong>#3</strong> Roof &amp; gutter"))
    )
    assert said == "Noted: #3 #3 Roof & gutter"
    assert len(pages.preheader("Noted", (Part("text", "word " * 99),))) <= 141
    page = say(SAMPLES["reminder/one"], Plain()).html
    assert page.index("How is it going?") < page.index('class="above"'), "before the line above which one answers"


def test_a_page_fetches_nothing_and_knows_the_dark() -> None:
    for message in SAMPLES.values():
        page = say(message, Plain()).html
        assert "prefers-color-scheme: dark" in page
        assert "url(" not in page
        assert 'src="http' not in page
