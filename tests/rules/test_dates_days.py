"""Days, months, quarters, terms and years as people write them, and the day on which each ends (RULES 10)."""

from __future__ import annotations

import pytest

from tests.rules.target_cells import AMERICAN, CALENDAR, IN_2024, SCHOOL, UNKNOWN, final
from tracker.rules.dates import DateContext


def test_a_time_of_day_behind_a_month_is_no_year() -> None:
    assert final("Fri Mar 8, 10:30–11:30", IN_2024) == "2024-03-08"


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
        ("2025-31-03", "2025-03-31"),
        ("Thu–Fri Mar 6–7, 2025", "2025-03-07"),
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
    assert final(cell) == day


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
    assert final(cell) == day


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
        ("Oct and May half terms 24/25", UNKNOWN, "2025-05-31"),
        ("Q3 2024/25", SCHOOL, "2024-12-31"),
        ("14.03.25 ext to 30.04.25", UNKNOWN, "2025-04-30"),
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
        ("by Easter 24", UNKNOWN, "2024-03-31"),
    ],
)
def test_periods_end_on_their_last_day(cell: str, context: DateContext, day: str) -> None:
    assert final(cell, context) == day
