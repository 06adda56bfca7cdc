"""Target date cells as people write them, and which day counts (domain 2.1 to 2.3, RULES 10)."""

from __future__ import annotations

from datetime import date

import pytest

from models.vocabulary import Precision
from tests.rules.target_cells import AMERICAN, IN_2024, UNKNOWN, final
from tracker.rules.dates import DateContext, TargetKind, read_target, settle_column


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
        ("Apr 5-9, 2027", "2027-04-09"),
        ("May 12 to 20, 2027", "2027-05-20"),
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
        ("Q2 2024 to 2025", "2024-09-30"),
        ("The 2024 to 2025 financial year", "2025-03-31"),
        ("2024 to 2025 academic year", "2025-07-31"),
        ("2024 to 2025", "2025-12-31"),
    ],
)
def test_the_last_of_a_range_or_of_phases_counts(cell: str, day: str) -> None:
    assert final(cell) == day


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
        ("before the 2027 season", TargetKind.EVENT),
        ("in time for 2026/27 county elections", TargetKind.EVENT),
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
    assert final(cell) == day


def test_an_american_paper_has_the_month_first() -> None:
    assert final("04/05/2024", AMERICAN) == "2024-04-05"
    assert final("04/05/2024") == "2024-05-04"
    assert final("June 25", AMERICAN) == "2024-06-25"
    assert final("6/30", AMERICAN) == "2024-06-30"


@pytest.mark.parametrize(
    ("cells", "days"),
    [
        (("1/27", "2/2", "2/18"), ("2026-01-27", "2026-02-02", "2026-02-18")),
        (("27/1", "2/2", "3/4"), ("2026-01-27", "2026-02-02", "2026-04-03")),
        (("3/25", "12/26"), ("2025-03-31", "2026-12-31")),
        (("6/13", "6/30"), ("2026-06-13", "2026-06-30")),
    ],
)
def test_pairs_of_figures_are_a_month_and_year_only_where_all_of_a_column_can_be(
    cells: tuple[str, ...], days: tuple[str, ...]
) -> None:
    column = settle_column(cells, DateContext(year=2026))
    assert tuple(final(cell, column) for cell in cells) == days


def test_the_column_decides_whether_figures_are_a_year_or_a_day() -> None:
    assert final("Jun-10", DateContext(month_year=True)) == "2010-06-30"
    assert final("Jun-10", DateContext(year=2024, month_year=False)) == "2024-06-10"


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


def test_a_column_of_spreadsheets_numbers_leaves_no_doubt_about_them() -> None:
    column = settle_column(["45747", "45778", "", "45808.0", "45839", "TBC"], UNKNOWN)
    assert column.serials
    assert read_target("45747", column).doubts == ()
    assert not settle_column(["45747", "in May", "31/03/2025", "TBC"], UNKNOWN).serials


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
