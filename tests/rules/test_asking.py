"""Managers' questions: what each way of asking is understood to ask, how it is said back, and what is doubted."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.vocabulary import Colour, Meaning
from tracker.rules.asking import (
    DoubtKind,
    Gap,
    Known,
    KnownArea,
    KnownPerson,
    KnownPlan,
    Query,
    Span,
    Wanted,
    read_question,
)
from tracker.rules.asking.grammar import OPEN

TODAY = date(2026, 11, 23)
"""A Monday."""
AMINA, GWEN, GARETH, WILL, ANALYSTS, JOSE = 1, 2, 3, 4, 5, 6
FALLS, NIGHTS, LATE_NOTES, FIRE = 11, 12, 13, 14
KNOWN = Known(
    today=TODAY,
    plans=(KnownPlan("WARD7", "Ward improvement"), KnownPlan("EST26", "Estates recovery")),
    people=(
        KnownPerson(AMINA, "Amina Saleh", aliases=("Mina",), initials=(("WARD7", "AS"), ("EST26", "AS"))),
        KnownPerson(GWEN, "Gwen Pugh", initials=(("WARD7", "GP"),)),
        KnownPerson(GARETH, "Gareth Price", initials=(("EST26", "GP"),)),
        KnownPerson(WILL, "Will Price", initials=(("WARD7", "WiP"),)),
        KnownPerson(ANALYSTS, "Data & Insight Team"),
        KnownPerson(JOSE, "José Álvarez", initials=(("EST26", "IT"),)),
    ),
    areas=(
        KnownArea(FALLS, "WARD7", "1", "Falls and frailty"),
        KnownArea(NIGHTS, "WARD7", "2", "Safe staffing at night"),
        KnownArea(LATE_NOTES, "WARD7", "3", "Late discharge notes"),
        KnownArea(FIRE, "EST26", "1", "Fire safety"),
    ),
    tags=("Digital", "Phase two"),
    asker=AMINA,
    team=(GWEN, WILL),
    led=("WARD7",),
)
DONE = (Meaning.COMPLETE, Meaning.VERIFIED, Meaning.DONE)
LIST, OWNERS, CHANGES, SUMMARY = Wanted.LIST, Wanted.OWNERS, Wanted.CHANGES, Wanted.SUMMARY


def day(number: int, month: int, year: int = 2026) -> date:
    return date(year, month, number)


def span(first: date | None = None, last: date | None = None) -> Span:
    return Span(first, last)


QUESTIONS: list[tuple[str, Query]] = [
    # standing
    ("late", Query(late=True)),
    ("What's overdue?", Query(late=True)),
    ("red and amber", Query(colours=(Colour.RED, Colour.AMBER))),
    ("at risk or off-track", Query(meanings=(Meaning.OFF_TRACK, Meaning.AT_RISK))),
    ("late or at risk", Query(late=True, meanings=(Meaning.AT_RISK,))),
    ("not on track", Query(meanings=OPEN[:-1])),
    ("not red", Query(colours=tuple(colour for colour in Colour if colour is not Colour.RED))),
    ("not late", Query(due=span(TODAY))),
    ("overdue by more than 2 weeks", Query(late=True, due=span(None, day(9, 11)))),
    ("10 days late", Query(late=True, due=span(None, day(13, 11)))),
    ("overdue > 3 weeks", Query(late=True, due=span(None, day(2, 11)))),
    ("what is not done yet", Query(meanings=OPEN)),
    ("not started", Query(meanings=(Meaning.NOT_STARTED,))),
    ("what is stuck", Query(meanings=(Meaning.ON_HOLD,))),
    ("which are finished", Query(meanings=DONE)),
    ("everything in WARD7", Query(plans=("WARD7",), meanings=tuple(Meaning))),
    # gaps, slips and silence
    ("no owner", Query(gaps=(Gap.OWNER,))),
    ("undated or unowned", Query(gaps=(Gap.OWNER, Gap.DATE))),
    ("any without owners or dates?", Query(gaps=(Gap.OWNER, Gap.DATE))),
    ("awaiting check", Query(gaps=(Gap.CHECK,))),
    ("what is unchecked", Query(gaps=(Gap.CHECK,))),
    ("done with no evidence", Query(meanings=DONE, gaps=(Gap.EVIDENCE,))),
    ("stale", Query(gaps=(Gap.UPDATE,))),
    ("no update since 1 Oct", Query(heard_before=day(30, 9))),
    ("no update for 30 days", Query(heard_before=day(23, 10))),
    ("no news from Gwen since 1 October", Query(owners=(GWEN,), heard_before=day(30, 9))),
    ("slipped", Query(slips=1)),
    ("slipped twice", Query(slips=2)),
    ("slipped more than twice", Query(slips=3)),
    ("third slip", Query(slips=3)),
    ("4+ slips", Query(slips=4)),
    # days
    ("due this month", Query(due=span(day(1, 11), day(30, 11)))),
    ("due next week", Query(due=span(day(30, 11), day(6, 12)))),
    ("due by friday", Query(due=span(None, day(27, 11)))),
    ("due today", Query(due=span(TODAY, TODAY))),
    ("due before 1 Dec", Query(due=span(None, day(30, 11)))),
    ("due after 15 Jan", Query(due=span(day(16, 1, 2027)))),
    ("due between 1 Dec and 15 Jan", Query(due=span(day(1, 12), day(15, 1, 2027)))),
    ("due from 1/12 to 24/12/2026", Query(due=span(day(1, 12), day(24, 12)))),
    ("due in the next 10 working days", Query(due=span(TODAY, day(7, 12)))),
    ("due within a fortnight", Query(due=span(TODAY, day(7, 12)))),
    ("due by the end of the month", Query(due=span(None, day(30, 11)))),
    ("due in Q3", Query(due=span(day(1, 10), day(31, 12)))),
    ("due in March 2027", Query(due=span(day(1, 3, 2027), day(31, 3, 2027)))),
    ("due on 2026-12-01", Query(due=span(day(1, 12), day(1, 12)))),
    ("due soon", Query(due=span(TODAY, day(7, 12)))),
    ("next quarter", Query(due=span(day(1, 1, 2027), day(31, 3, 2027)))),
    # owners
    ("AS", Query(owners=(AMINA,))),
    ("as", Query(owners=(AMINA,))),
    ("owner AS late", Query(owners=(AMINA,), late=True)),
    ("late, owned by as", Query(owners=(AMINA,), late=True)),
    ("WARD7 GP", Query(plans=("WARD7",), owners=(GWEN,))),
    ("EST26 owner gp", Query(plans=("EST26",), owners=(GARETH,))),
    ("AS/WiP", Query(owners=(AMINA, WILL))),
    ("Gwen's red actions", Query(owners=(GWEN,), colours=(Colour.RED,))),
    ("mina", Query(owners=(AMINA,))),
    ("jose alvarez late", Query(owners=(JOSE,), late=True)),
    ("Data team", Query(owners=(ANALYSTS,))),
    ("data & insight team, at risk", Query(owners=(ANALYSTS,), meanings=(Meaning.AT_RISK,))),
    ("is Will Price late", Query(owners=(WILL,), late=True)),
    ("my late actions", Query(owners=(AMINA,), late=True)),
    ("my team's red ones", Query(owners=(GWEN, WILL), colours=(Colour.RED,))),
    # places
    ("red in falls", Query(areas=(FALLS,), colours=(Colour.RED,))),
    ("late in area 3 of WARD7", Query(plans=("WARD7",), areas=(LATE_NOTES,), late=True)),
    ("areas 1 and 2", Query(areas=(FALLS, NIGHTS, FIRE))),
    ("late discharge notes", Query(areas=(LATE_NOTES,))),
    ("safe staffing", Query(areas=(NIGHTS,))),
    ("tagged digital", Query(tags=("Digital",))),
    ("phase two, amber", Query(tags=("Phase two",), colours=(Colour.AMBER,))),
    ("at risk in the estates plan", Query(plans=("EST26",), meanings=(Meaning.AT_RISK,))),
    ("#47", Query(numbers=(47,))),
    ("47", Query(numbers=(47,))),
    ("when is action 47 due", Query(numbers=(47,))),
    # words
    ("about the lift contract", Query(words=("the", "lift", "contract"))),
    ('"late starters" red', Query(words=("late", "starters"), colours=(Colour.RED,))),
    # kinds of answer
    ("who is late in ward7", Query(OWNERS, plans=("WARD7",), late=True)),
    ("WHO IS LATE", Query(OWNERS, late=True)),
    ("load per owner", Query(OWNERS)),
    ("how is WARD7 doing", Query(SUMMARY, plans=("WARD7",))),
    ("ward7", Query(SUMMARY, plans=("WARD7",))),
    ("how are my plans doing", Query(SUMMARY, plans=("WARD7",))),
    ("how is Gwen getting on", Query(SUMMARY, owners=(GWEN,))),
    ("status of fire safety", Query(SUMMARY, areas=(FIRE,))),
    ("", Query(SUMMARY)),
    ("help", Query(Wanted.HELP)),
    ("as of 30 Sept", Query(SUMMARY, as_of=day(30, 9))),
    ("late as at end of September", Query(late=True, as_of=day(30, 9))),
    ("WARD7 as of last friday", Query(SUMMARY, plans=("WARD7",), as_of=day(20, 11))),
    ("red as of this month", Query(colours=(Colour.RED,), as_of=TODAY)),
    ("changes since friday", Query(CHANGES, changed=span(day(20, 11)))),
    ("changes since monday", Query(CHANGES, changed=span(day(16, 11)))),
    ("what changed in WARD7 last week", Query(CHANGES, plans=("WARD7",), changed=span(day(16, 11), day(22, 11)))),
    ("what's changed", Query(CHANGES, changed=span(day(16, 11)))),
    ("what turned red since 1 November", Query(CHANGES, colours=(Colour.RED,), changed=span(day(1, 11)))),
    ("completed this month", Query(CHANGES, meanings=DONE, changed=span(day(1, 11), day(30, 11)))),
    ("yesterday", Query(CHANGES, changed=span(day(22, 11), day(22, 11)))),
    ("late as a file", Query(late=True, file="csv")),
    ("export WARD7 red to excel", Query(plans=("WARD7",), colours=(Colour.RED,), file="xlsx")),
]


@pytest.mark.parametrize(("question", "query"), QUESTIONS, ids=[question for question, _ in QUESTIONS])
def test_what_a_question_asks(question: str, query: Query) -> None:
    asked = read_question(question, KNOWN)
    assert asked.query == query
    assert asked.doubts == ()


ECHOES = [
    ("late in WARD7 owner AS", "Late actions in WARD7, owned by Amina Saleh (AS), worst first"),
    ("who is late", "Owners of late actions, most first"),
    ("red in falls", 'Red actions in area 1 "Falls and frailty" of WARD7, worst first'),
    ("WARD7 area 1 undated", 'Open actions in WARD7, in area 1 "Falls and frailty", without a date, worst first'),
    ("due next week", "Open actions due from Monday 30 November to Sunday 6 December, worst first"),
    ("due by friday", "Open actions due by Friday 27 November, worst first"),
    ("not late", "Open actions due from Monday 23 November on, worst first"),
    (
        "slipped twice and not updated since 1 Oct",
        "Open actions not heard of since Thursday 1 October, slipped at least twice, worst first",
    ),
    ("done or at risk", "At risk or complete actions, worst first"),
    ("verified", "Checked actions, worst first"),
    ("everything", "All actions, worst first"),
    ("WARD7 and EST26 as of 1 Jan 2025", "How WARD7 and EST26 stand, as of Wednesday 1 January 2025"),
    ("how is AS doing in WARD7", "How what is owned by Amina Saleh (AS) in WARD7 stands"),
    ("status of fire safety", 'How area 1 "Fire safety" of EST26 stands'),
    ("how are things", "How everything stands"),
    ("red changes in WARD7 since friday", "What changed since Friday 20 November, among red actions in WARD7"),
    ("yesterday", "What changed on Sunday 22 November"),
    ("#4 and #5", "Actions #4 and #5"),
    ("tagged digital, about beds", 'Open actions tagged Digital, with the words "beds", worst first'),
    ("help", "What you can ask"),
]


@pytest.mark.parametrize(("question", "echo"), ECHOES)
def test_how_it_is_said_back(question: str, echo: str) -> None:
    assert read_question(question, KNOWN).echo == echo


DOUBTS = [
    ("GP", DoubtKind.WHICH_PERSON, '"GP" may be Gwen Pugh (GP) or Gareth Price (GP)', True),
    ("price late", DoubtKind.WHICH_PERSON, '"price" may be Gareth Price (GP) or Will Price (WiP)', True),
    ("late, owner Bob", DoubtKind.NO_SUCH_PERSON, 'I do not know who "Bob" is', False),
    ("how is WARD9 doing", DoubtKind.NO_SUCH_PLAN, 'there is no plan "WARD9" that you can see', False),
    ("plan roses", DoubtKind.NO_SUCH_PLAN, 'there is no plan "roses" that you can see', False),
    ("late in catering", DoubtKind.NO_SUCH_AREA, 'there is no area "catering"; I looked for the words', True),
    ("late in area 9", DoubtKind.NO_SUCH_AREA, 'there is no area "9"; I looked for the words', True),
    ("due by whenever", DoubtKind.NO_SUCH_DAY, 'I cannot tell which day "whenever" is', False),
    ("as of 31 June", DoubtKind.NO_SUCH_DAY, 'I cannot tell which day "31 June" is', False),
    (
        "as of 1 May 2030",
        DoubtKind.LATER_DAY,
        '"Wednesday 1 May 2030" is still to come, so nobody knows yet',
        False,
    ),
    ("red marmalade", DoubtKind.WORDS, 'I looked for the words "marmalade"', True),
    ("overdeu in WARD7", DoubtKind.SPELLING, 'I read "overdeu" as overdue', True),
    ("red in fraility", DoubtKind.SPELLING, 'I read "fraility" as frailty', True),
]


@pytest.mark.parametrize(("question", "kind", "sentence", "is_answerable"), DOUBTS)
def test_what_is_doubted(question: str, kind: DoubtKind, sentence: str, is_answerable: bool) -> None:
    asked = read_question(question, KNOWN)
    assert [(doubt.kind, doubt.sentence) for doubt in asked.doubts] == [(kind, sentence)]
    assert asked.is_answerable is is_answerable


def test_a_misspelt_word_is_read_as_the_word_that_it_is_like() -> None:
    assert read_question("overdeu in WARD7", KNOWN).query == Query(late=True, plans=("WARD7",))


def test_initials_that_are_a_word_count_only_as_they_are_written() -> None:
    assert read_question("is it late", KNOWN).query.owners == ()
    assert read_question("is IT late", KNOWN).query.owners == (JOSE,)
    assert read_question("IS IT LATE", KNOWN).query.owners == ()


def test_who_leads_nothing_and_manages_nobody_is_told_so() -> None:
    nobody = dataclasses.replace(KNOWN, team=(), led=())
    assert [doubt.words for doubt in read_question("my team in my plans", nobody).doubts] == ["my plans", "my team"]


PIECES = st.sampled_from([question for question, _ in QUESTIONS] + [question for question, *_ in DOUBTS])
NOISE = st.text(max_size=40)


@given(st.lists(PIECES | NOISE, max_size=6).map(" ".join), st.dates(date(2000, 1, 1), date(2100, 12, 31)))
@settings(max_examples=300)
def test_no_question_fails_and_each_is_said_back(text: str, today: date) -> None:
    asked = read_question(text, dataclasses.replace(KNOWN, today=today))
    assert asked.echo
    assert asked.query.as_of is None or asked.query.as_of <= today
    assert all(doubt.sentence for doubt in asked.doubts)


@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)))
def test_since_a_weekday_is_within_the_last_week_and_by_one_within_the_next(today: date) -> None:
    known = dataclasses.replace(KNOWN, today=today)
    changed = read_question("changes since wednesday", known).query.changed
    due = read_question("due by wednesday", known).query.due
    back = next(one for n in range(1, 8) if (one := today - timedelta(days=n)).weekday() == 2)
    ahead = next(one for n in range(7) if (one := today + timedelta(days=n)).weekday() == 2)
    assert (changed, due) == (Span(back, None), Span(None, ahead))
