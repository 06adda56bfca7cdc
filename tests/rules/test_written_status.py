"""Status cells as people write them, and what is read out of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.vocabulary import Colour, Reported
from tracker.rules.written_status import Progress, read_status, settle_statuses

SHARED = Path(__file__).resolve().parents[3] / "shared"

COMPLETE, PARTIAL, ON_TRACK, AT_RISK = Reported.COMPLETE, Reported.PARTIAL, Reported.ON_TRACK, Reported.AT_RISK
OFF_TRACK, ON_HOLD, NOT_STARTED, CLOSED = Reported.OFF_TRACK, Reported.ON_HOLD, Reported.NOT_STARTED, Reported.CLOSED


@pytest.mark.parametrize(
    ("cell", "status"),
    [
        ("Complete", COMPLETE),
        ("COMPLETED", COMPLETE),
        ("Done", COMPLETE),
        ("Closed", COMPLETE),
        ("Closed (12/2/24)", COMPLETE),
        ("Yes", COMPLETE),
        ("Y", COMPLETE),
        ("true", COMPLETE),
        ("Fully implemented", COMPLETE),
        ("Completed 12/03/2024", COMPLETE),
        ("Action complete", COMPLETE),
        ("Signed off", COMPLETE),
        ("Closed-implemented", COMPLETE),
        ("Issue resolved", COMPLETE),
        ("Compl.", COMPLETE),
        ("✅ Done", COMPLETE),
        ("[x]", COMPLETE),
        ("No further action required", COMPLETE),
        ("Terminé", COMPLETE),
        ("Wedi'i gwblhau", COMPLETE),
        ("Partial complete", PARTIAL),
        ("Partially implemented", PARTIAL),
        ("Part complete", PARTIAL),
        ("MOSTLY COMPLETE", PARTIAL),
        ("Phase I completed", PARTIAL),
        ("Stage 2 done", PARTIAL),
        ("First draft complete", PARTIAL),
        ("✅ Mostly complete", PARTIAL),
        ("Phases 1 and 2 complete", PARTIAL),
        ("3 of 5 complete", PARTIAL),
        ("half done", PARTIAL),
        ("two thirds complete", PARTIAL),
        ("Nearly complete", PARTIAL),
        ("Completed in part", PARTIAL),
        ("On track", ON_TRACK),
        ("On Schedule", ON_TRACK),
        ("Ahead of schedule", ON_TRACK),
        ("Progressing well", ON_TRACK),
        ("At risk", AT_RISK),
        ("Delayed", AT_RISK),
        ("Behind schedule", AT_RISK),
        ("Some slippage", AT_RISK),
        ("Overdue", OFF_TRACK),
        ("Off track", OFF_TRACK),
        ("Not on target", OFF_TRACK),
        ("Missed", OFF_TRACK),
        ("On hold", ON_HOLD),
        ("Paused until spring", ON_HOLD),
        ("Seriously behind", OFF_TRACK),
        ("Far behind plan", OFF_TRACK),
        ("Partly in place", PARTIAL),
        ("Part embedded", PARTIAL),
        ("Deferred", ON_HOLD),
        ("Not started", NOT_STARTED),
        ("Upcoming", NOT_STARTED),
        ("Not yet commenced", NOT_STARTED),
        ("To do", NOT_STARTED),
        ("Superseded", CLOSED),
        ("Closed-not implemented", CLOSED),
        ("Won't do", CLOSED),
        ("Closed - superseded", CLOSED),
        ("No longer required", CLOSED),
        ("Cancelled", CLOSED),
        ("Turned down by the funder", CLOSED),
        ("Up and running", COMPLETE),
        ("Sorted", COMPLETE),
        ("Limited", PARTIAL),
        ("Substantial", PARTIAL),
        ("Nearly there", PARTIAL),
        ("Nothing yet", NOT_STARTED),
    ],
)
def test_words_are_read(cell: str, status: Reported) -> None:
    assert read_status(cell).status is status


@pytest.mark.parametrize(
    "cell",
    [
        "In progress",
        "Open",
        "progressing",
        "Ongoing",
        "Under way",
        "WIP",
        "Work has commenced",
        "In progress: 3 parts done",
    ],
)
def test_work_in_progress_is_a_state_and_no_rating(cell: str) -> None:
    status = read_status(cell)
    assert (status.status, status.state) == (None, Progress.IN_PROGRESS)


@pytest.mark.parametrize(
    "cell",
    [
        "",
        " ",
        "-",
        "N/A",
        "TBC",
        "No",
        "Not complete",
        "Not yet complete",
        "Not implemented",
        "To be completed",
        "Complete by June",
        "Completed by end of March",
        "Complete?",
        "Yes/No",
        "[ ]",
        "Approved by Cabinet on 5/11/2015",
        "Incomplete",
        "Not in place",
        "Not yet embedded",
        "To be signed off",
        "Will be in place by May",
        "To be carried out in March",
        "Proposed for closure",
        "Nothing done",
        "Outstanding",
        "Pending",
        "No concerns",
        "Met with the clerk on 3 June",
        "Red2Green",
        "black alert",
        "Red Lion Street",
        "Green Lane footpath",
        "✗",
        "☐",
    ],
)
def test_what_only_sounds_like_a_status_is_none(cell: str) -> None:
    assert read_status(cell).status is None


@pytest.mark.parametrize(
    ("cell", "status", "percent"),
    [
        ("100", COMPLETE, 100),
        ("100%", COMPLETE, 100),
        ("100% complete", COMPLETE, 100),
        ("50%", PARTIAL, 50),
        ("75", PARTIAL, 75),
        ("0.5", PARTIAL, 50),
        ("50% complete", PARTIAL, 50),
        ("In progress 60 per cent", PARTIAL, 60),
        ("From 30% to 45%", PARTIAL, 45),
        ("0%", NOT_STARTED, 0),
        ("On track - 50%", ON_TRACK, 50),
        ("Green 60%", ON_TRACK, 60),
        ("1", None, None),
        ("2024", None, None),
    ],
)
def test_percent_is_read(cell: str, status: Reported | None, percent: int | None) -> None:
    written = read_status(cell)
    assert (written.status, written.percent) == (status, percent)


@pytest.mark.parametrize(
    ("cell", "status", "colour"),
    [
        ("R", OFF_TRACK, Colour.RED),
        ("a", None, None),
        ("A", AT_RISK, Colour.AMBER),
        ("G", ON_TRACK, Colour.GREEN),
        ("Red", OFF_TRACK, Colour.RED),
        ("RAG: Amber", AT_RISK, Colour.AMBER),
        ("Green (on track)", ON_TRACK, Colour.GREEN),
        ("Amber - in progress", AT_RISK, Colour.AMBER),
        ("Amber → Green", ON_TRACK, Colour.GREEN),
        ("Amber (was Red)", AT_RISK, Colour.AMBER),
        ("Complete (Green)", COMPLETE, Colour.GREEN),
        ("Red - not started", OFF_TRACK, Colour.RED),
        ("Green - not started", NOT_STARTED, Colour.GREEN),
        ("Grey", None, Colour.GREY),
        ("🟢", ON_TRACK, Colour.GREEN),
        ("🟠 Amber", AT_RISK, Colour.AMBER),
        ("🔴", OFF_TRACK, Colour.RED),
        ("Melyn", AT_RISK, Colour.AMBER),
    ],
)
def test_traffic_lights_are_read(cell: str, status: Reported | None, colour: Colour | None) -> None:
    written = read_status(cell)
    assert (written.status, written.colour) == (status, colour)


def test_blue_is_doubted_without_a_legend_and_follows_one() -> None:
    assert read_status("B").status is COMPLETE
    assert "Blue" in read_status("B").doubt
    legend = {Colour.BLUE: NOT_STARTED, Colour.GREEN: COMPLETE}
    assert read_status("Blue", legend=legend).status is NOT_STARTED
    assert read_status("Green", legend=legend).status is COMPLETE
    assert read_status("Blue", legend=legend).doubt == ""


def test_two_lights_and_contradictions_are_doubted() -> None:
    assert read_status("Amber/Green").status is AT_RISK
    assert read_status("Amber/Green").doubt
    assert read_status("Complete (Red)").doubt
    assert read_status("Completed - awaiting sign off").status is COMPLETE
    assert read_status("Completed - awaiting sign off").doubt


@pytest.mark.parametrize("cell", ["✓", "✔", "☑", "✅ ", "Done ✔", "\uf0fc"])
def test_a_tick_is_complete(cell: str) -> None:
    assert read_status(cell).status is COMPLETE


def test_the_column_tells_fractions_and_yellow() -> None:
    fractions = settle_statuses(["0", "0.25", "1", "0.5"])
    assert [read_status(cell, column=fractions).percent for cell in ("0", "0.25", "1")] == [0, 25, 100]
    assert read_status("1", column=fractions).status is COMPLETE
    lights = settle_statuses(["R", "Y", "G"])
    assert read_status("Y", column=lights).status is AT_RISK
    assert lights.lights == {Colour.RED, Colour.GREEN}


def test_a_light_that_draws_the_same_words_each_time_says_no_more_than_they_do() -> None:
    drawn = settle_statuses(["🟡 In progress", "🔵 Planned", "🟡 In progress", "🟢 Done"])
    assert read_status("🟡 In progress", column=drawn).status is None
    assert read_status("🟢 Done", column=drawn).status is COMPLETE
    rated = settle_statuses(["🟡 In progress", "🟢 In progress"])
    assert read_status("🟡 In progress", column=rated).status is AT_RISK


def test_a_long_status_is_what_it_plainly_begins_with() -> None:
    assert read_status("Complete. The policy went to the Board and is on the website for all.").status is COMPLETE
    assert read_status("Ongoing. The draft is complete and the Board sees it in June.").status is None
    assert read_status("The training is complete and the policy goes to the Board after the summer.").status is None
