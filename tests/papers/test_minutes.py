"""What is told in minutes: marks of actions and who stands beside them, and what became of an action."""

from __future__ import annotations

from time import process_time

import pytest

from tracker.papers.draft import Place
from tracker.papers.grid import Line
from tracker.papers.reading.front_matter import front_matter
from tracker.papers.understanding.texts.outcomes import outcome_of
from tracker.papers.understanding.words.acting import NOBODY_KNOWN, who_acts
from tracker.papers.understanding.words.attendance import company_in
from tracker.papers.understanding.words.fronts import bracketed, parted
from tracker.papers.understanding.words.labels import split_labels
from tracker.papers.understanding.words.marks import marked_in, told_apart
from tracker.papers.understanding.words.numbering import cut_number
from tracker.papers.understanding.words.undertakings import undertakings_in


@pytest.mark.parametrize(
    ("text", "owner", "words"),
    [
        ("ACTION (JS): write to them", "JS", "write to them"),
        ("ACTION 12/3 (JS): write to them", "JS", "write to them"),
        ("Action on Clerk: write to them", "Clerk", "write to them"),
        ("AP Duncan: write to them", "Duncan", "write to them"),
        ("[action: Ben] write to them", "Ben", "write to them"),
        ("[Action] Mina to write to them", "", "Mina to write to them"),
        ("It rained. Action: JS", "JS", "It rained."),
        ("It rained. Action on JS to sweep.", "JS", "to sweep."),
        ("Action Amarok: sweep the yard", "Amarok", "sweep the yard"),
    ],
)
def test_a_mark_says_who_is_to_act(text: str, owner: str, words: str) -> None:
    (mark,) = marked_in(text)
    assert (mark.owner, mark.words) == (owner, words)


@pytest.mark.parametrize(
    "text",
    ["Action Plan: see below", "Action (high): do it", "Action Owner: JS", "Actions Agreed: none", "Action taken: x"],
)
def test_a_heading_of_a_column_or_paper_marks_nothing(text: str) -> None:
    assert marked_in(text) == ()


@pytest.mark.parametrize(
    ("text", "status", "rest"),
    [
        ("Complete. Sent in May.", "Complete", "Sent in May"),
        ("Not to be taken forward. It is too dear", "Not to be taken forward", "It is too dear"),
        ("Update: ongoing", "ongoing", ""),
        ("(closed)", "closed", ""),
    ],
)
def test_a_line_says_what_became_of_the_action_above(text: str, status: str, rest: str) -> None:
    outcome = outcome_of(text)
    assert outcome is not None
    assert (outcome.status, outcome.rest) == (status, rest)


@pytest.mark.parametrize("text", ["Complete the form", "Open the shed on Friday", "Done properly it takes a day"])
def test_an_action_is_no_outcome_of_the_one_above(text: str) -> None:
    assert outcome_of(text) is None


def test_short_names_in_small_letters_are_known_from_the_attendance() -> None:
    people = company_in([Line("Present: Kay Lund (kayl), zedd, m-ito (chair)", Place())], {})
    assert who_acts("kayl and m-ito to test it", people) == "kayl and m-ito"
    assert who_acts("access to the server was lost", people) == ""
    front = parted("zedd: answer them", people)
    assert front is not None
    assert front.sure


def test_semicolons_part_actions_of_which_each_tells_somebody() -> None:
    assert told_apart("Ann to write; Bob to read it; and JS to print") == [
        "Ann to write",
        "Bob to read it",
        "JS to print",
    ]
    assert len(told_apart("Ann to buy milk; bread; tea")) == 1


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ann and Bob write the report", "Ann and Bob"),
        ("Bob in charge of the keys", "Bob"),
        ("Write it", ""),
        ("Open days team to book the hall", "Open days team"),
        ("Ask the team to book the hall", ""),
        ("By Easter, Ann to book the hall", "Ann"),
        ("JS to agree with the Club and The Crown to share a van", "JS"),
    ],
)
def test_an_action_says_who_is_to_act_without_to(text: str, who: str) -> None:
    assert who_acts(text, sure=True) == who


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Sep ACT-IT-2016-01: LM", "ACT-IT-2016-01"),
        ("AP/23/04 - Ask them", "AP/23/04"),
        ("A19-07 AD to ask", "A19-07"),
        ("COVID-19: ask them", ""),
    ],
)
def test_a_code_of_several_parts_is_a_number(text: str, number: str) -> None:
    assert cut_number(text)[0] == number


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("9/18 Gates The Clerk agreed to ring them", ("Clerk",)),
        ("The gate fell, the Clerk agreed to ring them, the Chair offered to write", ("Clerk", "Chair")),
        ("AB asked the Parish Clerk to ring them", ("Parish Clerk",)),
        ("It was unanimously agreed to buy a gate", ("",)),
        ("AB asked about the gate and agreed to mend it", ("AB",)),
        ("AB asked about the gate and agreed to note it", ()),
        ("IT Manager to ring them", ("IT Manager",)),
        ("Gates: all governors to ring them", ("All governors",)),
        ("The Clerk would be ringing them", ("Clerk",)),
        ("It was agreed to approve the minutes", ()),
        ("The Clerk would like a new gate", ()),
        ("The Treasurer agreed to remain", ()),
    ],
)
def test_a_sentence_of_minutes_says_who_takes_on_what(text: str, who: tuple[str, ...]) -> None:
    assert tuple(each.who for each in undertakings_in(text, NOBODY_KNOWN)) == who


def test_somebody_in_front_is_told_from_a_thing() -> None:
    assert bracketed("[JB] Ring the hall") is not None
    assert bracketed("[API] Ring the hall") is None
    assert parted("Rosa to chase them - he has not replied") is None


@pytest.mark.parametrize(("fence", "line"), [("---", "title: 'The &amp; list'"), ("+++", 'title = "The &amp; list"')])
def test_the_head_of_a_page_says_what_it_is_called(fence: str, line: str) -> None:
    front = front_matter([fence, "layout: page" if fence == "---" else "x = 1", line, fence, "# Words"])
    assert (front.end, front.title, front.at) == (4, "The & list", 2)


@pytest.mark.parametrize("lines", [["---", "**Board, May**", "---"], ["---", "title: never closed"], ["words"]])
def test_what_is_no_head_of_a_page_stays_text(lines: list[str]) -> None:
    assert front_matter(lines).end == 0


def test_a_long_code_in_front_of_a_colon_is_looked_at_once() -> None:
    began = process_time()
    split_labels(f"Sep {'ACT-OWNER-' * 60}2016: all of it")
    assert process_time() - began < 0.5
