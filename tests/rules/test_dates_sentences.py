"""Due dates in the words of an action, and what a column of dates shows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tracker.rules.dates import DateContext, Quarters, TargetKind, find_due_phrase, read_target, settle_column

SHARED = Path(__file__).resolve().parents[3] / "shared"
IN_2024 = DateContext(year=2024)


@pytest.mark.parametrize(
    ("text", "phrase", "day"),
    [
        ("Bring the new rules into all courses – due August 24", "due August 24", "2024-08-31"),
        ("Train all staff by the end of June 2024.", "by the end of June 2024", "2024-06-30"),
        (
            "Ring the mill by the start of the week of 3 June 2024",
            "by the start of the week of 3 June 2024",
            "2024-06-03",
        ),
        ("Renew the lease, no later than 31/12/2024, and tell tenants", "no later than 31/12/2024", "2024-12-31"),
        ("Deadline: 12.6.24", "Deadline: 12.6.24", "2024-06-12"),
        ("To be completed in Q2 2024/25", "completed in Q2 2024/25", "2024-09-30"),
        ("Raise attendance to 95% by summer 2025", "by summer 2025", "2025-08-31"),
        ("Draft by May 2024 and final text by July 2024", "by July 2024", "2024-07-31"),
        ("Mend the gate (June 2024)", "June 2024", "2024-06-30"),
        ("Sweep the flues before 1 October 2024 and log it", "before 1 October 2024", "2024-10-01"),
        ("Mend the gate, then oil it. End of June 2024.", "End of June 2024", "2024-06-30"),
        ("Mend the gate - 31/3/25", "31/3/25", "2025-03-31"),
        ("Target date: September 2024 – clerk to lead", "Target date: September 2024", "2024-09-30"),
    ],
)
def test_a_date_that_is_said_to_be_due_is_found(text: str, phrase: str, day: str) -> None:
    found = find_due_phrase(text, IN_2024)
    assert found is not None
    assert (found.text, str(found.target.final)) == (phrase, day)
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The policy was agreed by Cabinet on 3 June 2024",
        "The work was completed by June 2024",
        "Check the records of May 2024 for errors",
        "Reply to the letter of 12/4/24 from the inspector",
        "On the agenda of the committee in September",
        "Reduce waits by 10 and cost by 2%",
        "Meet the standard of section 3.4.12",
        "Send the keys back to Cllr. May",
        "4 May 2024",
        "A survey in 2023/24 found gaps",
        "Call back those whose claims were sent before 1 May 2024",
    ],
)
def test_other_dates_in_prose_are_not_due(text: str) -> None:
    assert find_due_phrase(text, IN_2024) is None


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("The review has begun. This will take 3-6 months. Then contracts follow.", "This will take 3-6 months"),
        ("Within six weeks write to all tenants", "Within six weeks"),
    ],
)
def test_a_period_is_found_without_a_day(text: str, phrase: str) -> None:
    found = find_due_phrase(text, IN_2024)
    assert found is not None
    assert (found.text, found.target.kind, found.target.final) == (phrase, TargetKind.RELATIVE, None)


@pytest.mark.parametrize(
    ("column", "day_first"),
    [
        (["31/03/2024", "04/05/2024"], True),
        (["3/31/2024", "4/5/2024"], False),
        (["June 30, 2024", "July 1, 2024"], False),
        (["end of fiscal year"], False),
        (["June 30, 2024", "1 July 2024"], None),
        (["04/05/2024"], None),
        ([], None),
    ],
)
def test_a_column_shows_which_comes_first(column: list[str], day_first: bool | None) -> None:
    assert settle_column(column).day_first is day_first


@pytest.mark.parametrize(
    ("column", "month_year"),
    [
        (["Jun-24", "Sep-24"], True),
        (["Jun 24", "Sept 24", "Dec 25", "March 25"], True),
        (["June 4", "July 21"], False),
        (["June 14", "July 21", "Jan 30"], False),
        (["30 June", "21st July"], None),
    ],
)
def test_a_column_shows_whether_figures_are_years(column: list[str], month_year: bool | None) -> None:
    settled = settle_column(column, IN_2024)
    assert settled.month_year is month_year
    assert bool(settled.why) is (month_year is not None)


def test_one_day_over_and_over_is_no_month_of_a_year_where_none_is_named() -> None:
    assert settle_column(["Sep 28"] * 6).month_year is None


def test_a_column_with_terms_counts_by_terms() -> None:
    assert settle_column(["Autumn term", "Spring 2025"]).quarters is Quarters.ACADEMIC
    assert settle_column(["Autumn 2024", "Spring 2025"]).quarters is Quarters.FINANCIAL
    assert settle_column(["Q2 2024/25", "May half term", "2024/25"]).quarters is Quarters.FINANCIAL
    assert settle_column(["Q2 24/25", "Q3 24/25", "Summer term 25"]).quarters is Quarters.FINANCIAL


def test_what_the_paper_settled_stays() -> None:
    known = DateContext(day_first=True, month_year=False)
    settled = settle_column(["3/31/2024", "Jun-24", "Jul-24"], known)
    assert (settled.day_first, settled.month_year) == (True, False)


@pytest.mark.skipif(not SHARED.exists(), reason="the plans beside the project are not there")
def test_the_dates_of_real_plans_are_read_right() -> None:
    years = {"000": None, "001": 2012, "003": 2017, "004": 2010}
    for paper in sorted((SHARED / "plans" / "truth").glob("*.jsonl")):
        rows = [json.loads(line) for line in paper.read_text().splitlines()]
        known = DateContext(year=years[paper.name[:3]])
        context = settle_column([row["target_text"] for row in rows if row["target_text"]], known)
        for row in rows:
            if row.get("optional"):
                continue
            if row["target_text"]:
                target = read_target(row["target_text"], context)
            else:
                found = find_due_phrase(row.get("full_text") or f"{row['action']} {row['progress'] or ''}", context)
                target = found.target if found else read_target("", context)
            if row["target_date"] is None and row.get("target_partial"):
                partial = row["target_partial"]
                assert list(target.partial) == (partial if isinstance(partial, list) else [partial])
            if row["target_text"] or row.get("target_text_in_action"):
                assert (str(target.final) if target.final else None) == row["target_date"]
