"""Days without a year: which year they take, and what is said of them without one (domain 2.2)."""

from __future__ import annotations

from datetime import date

import pytest

from tests.rules.target_cells import IN_2024, UNKNOWN, final
from tracker.rules.dates import DateContext, TargetKind, read_target


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
    assert final("end of financial year", february) == "2025-03-31"
    assert final("Q4", february) == "2025-03-31"
    assert final("Spring term", february) == "2025-03-31"
    assert "before" in " ".join(read_target("January", february).doubts)
