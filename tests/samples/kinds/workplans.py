"""Work plans with a column for each month or quarter and a mark where an action is worked on."""

from __future__ import annotations

from tests.samples.kinds import Kind, text, wanted


def quarters_with_crosses() -> Kind:
    """The last quarter that has a cross is when it is to be done."""
    return text(
        "grant.md",
        """
# Work plan of the grant

| Outcome | Activity | Q1 2026 | Q2 2026 | Q3 2026 | Q4 2026 | Lead |
|---|---|---|---|---|---|---|
| More members | Open days in every village | X | X | | | Jo Hale |
| | Welcome pack for new members | | X | | | Ann Moss |
| Better paths | Drain the lower path | | | X | X | Bill Tarn |
""",
        wanted(
            ("Open days", "Jo Hale", "2026-09-30", "", "More members"),
            ("Welcome pack", "Ann Moss", "2026-09-30", "", "More members"),
            ("Drain the lower", "Bill Tarn", "2027-03-31", "", "Better paths"),
        ),
    )


def months_with_bars() -> Kind:
    """Bars of blocks count as crosses do, and a percent beside them still says how far it is."""
    return text(
        "stewards.csv",
        """
Deliverable,Lead,progress_pct,Jan-26,Feb-26,Mar-26,Apr-26
Write the guide,Ann Moss,100,■■,■,,
Train ten stewards,Bill Tarn,50,,■■,■■,
Check every path,Cara Hill,0,,,■,■
""",
        wanted(
            ("Write the guide", "Ann Moss", "2026-02-28", "complete"),
            ("Train ten", "Bill Tarn", "2026-03-31", "partial"),
            ("Check every", "Cara Hill", "2026-04-30", "not_started"),
        ),
    )


def lights_of_months() -> Kind:
    """A light in each month says how it stood then, not when it is due."""
    return text(
        "lights.csv",
        """
Action,Lead,Jan-26,Feb-26,Mar-26
Write the guide,Ann Moss,G,G,A
Train ten stewards,Bill Tarn,A,R,R
""",
        wanted(("Write the guide", "Ann Moss", "", "at_risk"), ("Train ten", "Bill Tarn", "", "off_track")),
    )


KINDS = (quarters_with_crosses, months_with_bars, lights_of_months)
