"""Target date cells as people write them, and which day counts (domain 2.1 to 2.3, RULES 10)."""

from __future__ import annotations

from datetime import date

import pytest

from models.vocabulary import Precision
from tracker.rules.dates import DateContext, Quarters, TargetKind, read_target

UNKNOWN = DateContext()
IN_2024 = DateContext(year=2024)
SCHOOL = DateContext(year=2024, quarters=Quarters.ACADEMIC)
CALENDAR = DateContext(year=2024, quarters=Quarters.CALENDAR)
AMERICAN = DateContext(year=2024, day_first=False)


def _final(cell: str, context: DateContext = UNKNOWN) -> str | None:
    day = read_target(cell, context).final
    return day.isoformat() if day else None


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("31/03/2025", "2025-03-31"),
        ("31/3/25", "2025-03-31"),
        ("31.03.25", "2025-03-31"),
        ("31-03-2025", "2025-03-31"),
        ("31 / 03 / 2025", "2025-03-31"),
        ("2025-03-31", "2025-03-31"),
        ("2025-03-31 00:00:00", "2025-03-31"),
        ("2025-03-31T09:30:00", "2025-03-31"),
        ("2025/03/31", "2025-03-31"),
        ("20250331", "2025-03-31"),
        ("31 March 2025", "2025-03-31"),
        ("31st March 2025", "2025-03-31"),
        ("31st of March, 2025", "2025-03-31"),
        ("Mon 31 Mar 25", "2025-03-31"),
        ("Monday the 31st March 2025", "2025-03-31"),
        ("31-Mar-25", "2025-03-31"),
        ("31Mar2025", "2025-03-31"),
        ("2025 Mar 31", "2025-03-31"),
        ("March 31, 2025", "2025-03-31"),
        ("March 31st 2025", "2025-03-31"),
        ("04/25/2024", "2024-04-25"),
        ("by 31 March 2025", "2025-03-31"),
        ("Due: 31/03/2025", "2025-03-31"),
        ("31/03/2025 14:30", "2025-03-31"),
        ("45747", "2025-03-31"),
        ("45747.0", "2025-03-31"),
        ("W/C 3 June 2024", "2024-06-03"),
        ("week ending 7 June 2024", "2024-06-07"),
    ],
)
def test_a_day_is_that_day(cell: str, day: str) -> None:
    assert _final(cell) == day


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("Jun-10", "2010-06-30"),
        ("Sept-10", "2010-09-30"),
        ("Jun-2010", "2010-06-30"),
        ("June 2010", "2010-06-30"),
        ("June, 2010", "2010-06-30"),
        ("Jun '10", "2010-06-30"),
        ("06/2010", "2010-06-30"),
        ("2010-06", "2010-06-30"),
        ("2010 June", "2010-06-30"),
        ("February 2024", "2024-02-29"),
        ("end of June 2010", "2010-06-30"),
        ("by end of May 2025", "2025-05-31"),
        ("end-May 2025", "2025-05-31"),
        ("early March 2025", "2025-03-31"),
        ("late March 2025", "2025-03-31"),
        ("mid-March 2025", "2025-03-15"),
        ("first week of June 2024", "2024-06-07"),
        ("last week in June 2024", "2024-06-30"),
        ("June 2024/25", "2024-06-30"),
        ("February 2024/25", "2025-02-28"),
        ("Septmeber 2024", "2024-09-30"),
        ("30 Mehefin 2024", "2024-06-30"),
        ("Rhagfyr 2024", "2024-12-31"),
        ("fin juin 2024", "2024-06-30"),
        ("Déc. 2024", "2024-12-31"),
        ("1er février 2025", "2025-02-01"),
    ],
)
def test_a_month_ends_on_its_last_day(cell: str, day: str) -> None:
    assert _final(cell) == day


@pytest.mark.parametrize(
    ("cell", "context", "day"),
    [
        ("Q1 2024/25", UNKNOWN, "2024-06-30"),
        ("Q4 24/25", UNKNOWN, "2025-03-31"),
        ("2024-25 Q3", UNKNOWN, "2024-12-31"),
        ("Quarter 2, 2024/25", UNKNOWN, "2024-09-30"),
        ("end of the third quarter of 2024/25", UNKNOWN, "2024-12-31"),
        ("late quarter 3", IN_2024, "2024-12-31"),
        ("Q3 (Oct - Dec 2024)", UNKNOWN, "2024-12-31"),
        ("Q2 FY25", UNKNOWN, "2024-09-30"),
        ("Q1-Q3 2024/25", UNKNOWN, "2024-12-31"),
        ("Q3/4 24/25", UNKNOWN, "2025-03-31"),
        ("Q2 2024", CALENDAR, "2024-06-30"),
        ("Q2 2024", AMERICAN, "2024-06-30"),
        ("Q2 FY24", AMERICAN, "2024-03-31"),
        ("Autumn 2010", UNKNOWN, "2010-11-30"),
        ("Spring 2025", UNKNOWN, "2025-05-31"),
        ("Winter 2024", UNKNOWN, "2025-02-28"),
        ("Winter 2024/25", UNKNOWN, "2025-02-28"),
        ("Spring 2025", SCHOOL, "2025-03-31"),
        ("Spring term 2025", UNKNOWN, "2025-03-31"),
        ("Autumn Term 2024", UNKNOWN, "2024-12-31"),
        ("Summer 1 2025", UNKNOWN, "2025-05-31"),
        ("Aut 24", UNKNOWN, "2024-12-31"),
        ("Autumn 24", UNKNOWN, "2024-11-30"),
        ("Su2", SCHOOL, "2024-07-31"),
        ("CY 2025", UNKNOWN, "2025-12-31"),
        ("year-end 2025", UNKNOWN, "2025-12-31"),
        ("2025/26 academic year", UNKNOWN, "2026-07-31"),
        ("Spring term 2024/25", UNKNOWN, "2025-03-31"),
        ("Term 6 2024/25", UNKNOWN, "2025-07-31"),
        ("October half term 2024", UNKNOWN, "2024-10-31"),
        ("16/17", UNKNOWN, "2017-03-31"),
        ("2024/25", UNKNOWN, "2025-03-31"),
        ("FY 24-25", UNKNOWN, "2025-03-31"),
        ("end FY25", AMERICAN, "2025-09-30"),
        ("end of academic year 2024/25", UNKNOWN, "2025-07-31"),
        ("end of financial year", IN_2024, "2025-03-31"),
        ("2025", UNKNOWN, "2025-12-31"),
        ("end of 2025", UNKNOWN, "2025-12-31"),
        ("mid 2025", UNKNOWN, "2025-06-30"),
        ("H1 2025", UNKNOWN, "2025-06-30"),
        ("H2 2024/25", UNKNOWN, "2025-03-31"),
        ("2024-2027", UNKNOWN, "2027-12-31"),
        ("Easter 2025", UNKNOWN, "2025-04-20"),
    ],
)
def test_periods_end_on_their_last_day(cell: str, context: DateContext, day: str) -> None:
    assert _final(cell, context) == day


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("Dec-10 – Mar-11 for designs", "2011-03-31"),
        ("Phase I: May-10 Phase II: Oct-10", "2010-10-31"),
        ("Phase 2: Oct-10; Phase 1: May-10", "2010-10-31"),
        ("Mar-25 (Phase 1) Sep-25 (Phase 2)", "2025-09-30"),
        ("June - Sept 2024", "2024-09-30"),
        ("June/July 2024", "2024-07-31"),
        ("Nov-Jan 2025", "2025-01-31"),
        ("Mar-25 (Ext. to Jun-25)", "2025-06-30"),
        ("Late 2024/early 2025", "2025-03-31"),
        ("End Jan 2025 & end July 2025", "2025-07-31"),
        ("1-5 July 2024", "2024-07-05"),
        ("28 June – 5 July 2024", "2024-07-05"),
        ("12th and 13th June 2024", "2024-06-13"),
        ("From April 2024 to March 2025", "2025-03-31"),
        ("1st April 2024 – 31st March 2025", "2025-03-31"),
        ("Start: 1/4/24 End: 30/9/24", "2024-09-30"),
        ("March, June, September and December 2025", "2025-12-31"),
        ("Draft June, final Sept 2024", "2024-09-30"),
        ("Report to committee 12 June 2024, in use Sept 2024", "2024-09-30"),
        ("In all leases as they are renewed until Mar-12", "2012-03-31"),
        ("End date: Mar-12", "2012-03-31"),
        ("Autumn Term 2024 / Spring Term 2025", "2025-03-31"),
    ],
)
def test_the_last_of_a_range_or_of_phases_counts(cell: str, day: str) -> None:
    assert _final(cell) == day


@pytest.mark.parametrize(
    ("cell", "day", "earlier"),
    [
        ("Jul-10 Aug-10", "2010-08-31", ["2010-07-31"]),
        ("Sep-10 August 10", "2010-08-31", ["2010-09-30"]),
        ("Mar 2025 (revised from Dec 2024)", "2025-03-31", ["2024-12-31"]),
        ("Dec 2024 (revised to Mar 2025)", "2025-03-31", ["2024-12-31"]),
        ("Original: Dec 2024 Revised: Mar 2025", "2025-03-31", ["2024-12-31"]),
        ("Revised: Mar 2025\nOriginal: Dec 2024", "2025-03-31", ["2024-12-31"]),
        ("31/03/2025 (was 31/12/2024)", "2025-03-31", ["2024-12-31"]),
        ("30/09/2024 extended to 31/12/2024", "2024-12-31", ["2024-09-30"]),
        ("Dec 2024; revised to March 2025; now June 2025", "2025-06-30", ["2024-12-31", "2025-03-31"]),
        ("30/09/2024\n31/12/2024", "2024-12-31", ["2024-09-30"]),
    ],
)
def test_a_revision_counts_and_the_earlier_dates_are_kept(cell: str, day: str, earlier: list[str]) -> None:
    target = read_target(cell, UNKNOWN)
    assert target.final == date.fromisoformat(day)
    assert [milestone.latest.isoformat() for milestone in target.earlier] == earlier


def test_what_is_struck_through_is_an_earlier_date() -> None:
    target = read_target("Mar-25", UNKNOWN, struck=("Dec-24",))
    assert target.final == date(2025, 3, 31)
    assert [milestone.latest for milestone in target.earlier] == [date(2024, 12, 31)]
    assert read_target("", UNKNOWN, struck=("Dec-24",)).kind is TargetKind.SUPERSEDED


def test_phases_keep_their_labels() -> None:
    target = read_target("Phase I: May-10 Phase II: Oct-10", UNKNOWN)
    assert [milestone.label for milestone in target.milestones] == ["Phase I", "Phase II"]


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ("", TargetKind.BLANK),
        ("  ", TargetKind.BLANK),
        ("Ongoing", TargetKind.ONGOING),
        ("On-going", TargetKind.ONGOING),
        ("Continuous", TargetKind.ONGOING),
        ("Ongoing from April 2024", TargetKind.ONGOING),
        ("Ongoing (review Mar 2025)", TargetKind.ONGOING),
        ("Sept 2024 onwards", TargetKind.ONGOING),
        ("Sept 2024 - ongoing", TargetKind.ONGOING),
        ("Monthly", TargetKind.RECURRING),
        ("Every term", TargetKind.RECURRING),
        ("By end of March annually", TargetKind.RECURRING),
        ("31 August (annually)", TargetKind.RECURRING),
        ("Annual review in May", TargetKind.RECURRING),
        ("Every 3 months", TargetKind.RECURRING),
        ("Annually in March", TargetKind.RECURRING),
        ("March each year", TargetKind.RECURRING),
        ("Monthly from April 2024", TargetKind.RECURRING),
        ("This will take 3-6 months", TargetKind.RELATIVE),
        ("within 3 months", TargetKind.RELATIVE),
        ("6 weeks", TargetKind.RELATIVE),
        ("within 3 months of 1 June 2024", TargetKind.RELATIVE),
        ("Short term", TargetKind.RELATIVE),
        ("end of next term", TargetKind.RELATIVE),
        ("Year 1", TargetKind.RELATIVE),
        ("Year 1 Q2", TargetKind.RELATIVE),
        ("Years 1-3", TargetKind.RELATIVE),
        ("24-48 hours", TargetKind.RELATIVE),
        ("3 months post award", TargetKind.RELATIVE),
        ("by the end of the year", TargetKind.RELATIVE),
        ("ASAP", TargetKind.IMMEDIATE),
        ("With immediate effect", TargetKind.IMMEDIATE),
        ("Immediate (24-48 hours)", TargetKind.IMMEDIATE),
        ("as above", TargetKind.ELSEWHERE),
        ("ditto", TargetKind.ELSEWHERE),
        ("Now", TargetKind.IMMEDIATE),
        ("TBC", TargetKind.OPEN),
        ("N/A", TargetKind.OPEN),
        ("-", TargetKind.OPEN),
        ("?", TargetKind.OPEN),
        ("To be agreed", TargetKind.OPEN),
        ("next Board", TargetKind.EVENT),
        ("upon opening", TargetKind.EVENT),
        ("Complete", TargetKind.DONE),
        ("31/06/2024", TargetKind.UNREAD),
        ("31 June 2024", TargetKind.UNREAD),
        ("32/01/2024", TargetKind.UNREAD),
        ("blue", TargetKind.UNREAD),
    ],
)
def test_what_has_no_day_gets_none(cell: str, kind: TargetKind) -> None:
    target = read_target(cell, IN_2024)
    assert (target.kind, target.final) == (kind, None)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("Monthly until March 2025", "2025-03-31"),
        ("Ongoing - to March 2025", "2025-03-31"),
        ("31 March 2025 and annually thereafter", "2025-03-31"),
        ("July 2024 then termly", "2024-07-31"),
        ("Immediately / Sept 2024", "2024-09-30"),
        ("Within 3 months of the report (June 2024)", "2024-06-30"),
        ("TBC - March 2025", "2025-03-31"),
        ("March 2025?", "2025-03-31"),
        ("Year 1 (2024/25)", "2025-03-31"),
        ("Annual Council 8 May 2024", "2024-05-08"),
        ("By end of February 15", "2015-02-28"),
    ],
)
def test_a_day_beside_such_words_counts(cell: str, day: str) -> None:
    assert _final(cell) == day


@pytest.mark.parametrize(
    ("cell", "partial"),
    [
        ("21st June", ("--06-21",)),
        ("8 July", ("--07-08",)),
        ("June 30th", ("--06-30",)),
        ("30/9", ("--09-30",)),
        ("10-Jun", ("--06-10",)),
        ("June", ("--06-30",)),
        ("February", ("--02",)),
        ("End of Quarter 1 if so; End of Quarter 2 if not", ("--06-30", "--09-30")),
        ("Christmas", ("--12-25",)),
        ("August 10", ("--08-10",)),
    ],
)
def test_without_a_year_anywhere_a_day_stays_partial(cell: str, partial: tuple[str, ...]) -> None:
    target = read_target(cell, UNKNOWN)
    assert (target.kind, target.final, target.partial) == (TargetKind.YEARLESS, None, partial)
    assert target.doubts


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("21st June", "2024-06-21"),
        ("30/9", "2024-09-30"),
        ("Oct", "2024-10-31"),
        ("Q4", "2025-03-31"),
        ("Summer Term", "2024-07-31"),
        ("Sept-July", "2025-07-31"),
        ("Feb & Oct", "2024-10-31"),
        ("June 25", "2025-06-30"),
    ],
)
def test_a_day_without_a_year_takes_the_year_of_the_document(cell: str, day: str) -> None:
    target = read_target(cell, IN_2024)
    assert target.final == date.fromisoformat(day)
    assert target.doubts


def test_the_day_of_the_document_places_quarters_and_terms() -> None:
    february = DateContext(dated=date(2025, 2, 3))
    assert _final("end of financial year", february) == "2025-03-31"
    assert _final("Q4", february) == "2025-03-31"
    assert _final("Spring term", february) == "2025-03-31"
    assert "before" in " ".join(read_target("January", february).doubts)


def test_an_american_paper_has_the_month_first() -> None:
    assert _final("04/05/2024", AMERICAN) == "2024-04-05"
    assert _final("04/05/2024") == "2024-05-04"
    assert _final("June 25", AMERICAN) == "2024-06-25"
    assert _final("6/30", AMERICAN) == "2024-06-30"


def test_the_column_decides_whether_figures_are_a_year_or_a_day() -> None:
    assert _final("Jun-10", DateContext(month_year=True)) == "2010-06-30"
    assert _final("Jun-10", DateContext(year=2024, month_year=False)) == "2024-06-10"


def test_a_period_counts_from_a_day_that_a_person_gave() -> None:
    target = read_target("within 3 months", DateContext(base=date(2024, 11, 30)))
    assert target.final == date(2025, 2, 28)
    assert target.doubts


@pytest.mark.parametrize(
    ("cell", "says"),
    [
        ("Friday 31 March 2025", "Monday"),
        ("Octobre 2024 Spetember 2024", "September"),
        ("45747", "spreadsheet"),
        ("Review March 2025", "review"),
        ("Completed 12/03/2024", "done"),
        ("30/09/2024 31/12/2024", "nothing to tell them apart"),
        ("W/C 3 June 2024", "week"),
        ("2024-2027", "range of years"),
        ("31/06/2024", "no day of the calendar"),
    ],
)
def test_doubts_are_said(cell: str, says: str) -> None:
    assert says in " ".join(read_target(cell, UNKNOWN).doubts)


def test_the_precision_is_that_of_the_day_that_counts() -> None:
    assert read_target("Dec 2024", UNKNOWN).precision is Precision.MONTH
    assert read_target("Q1 2024/25", UNKNOWN).precision is Precision.QUARTER
    assert read_target("1 Dec 2024", UNKNOWN).precision is Precision.DAY
    assert read_target("June to Dec 2024", UNKNOWN).precision is Precision.RANGE
    assert read_target("TBC", UNKNOWN).precision is None


def test_a_cell_that_tells_when_it_was_done_says_so() -> None:
    assert read_target("31/03/2024 - complete", UNKNOWN).says_done
    target = read_target("Target: 31/3/24 Actual: 12/4/24", UNKNOWN)
    assert (target.final, target.says_done) == (date(2024, 3, 31), True)
    assert not read_target("To be completed 31/03/2024", UNKNOWN).says_done
