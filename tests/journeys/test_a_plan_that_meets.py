"""A plan that meets, in the local workspace: set on a form, prepared by its paper, and in its lead's own calendar."""

from __future__ import annotations

import re
from urllib.request import urlopen

from tests.journeys.company import House, said


def test_a_lead_sets_a_meeting_and_finds_it_in_their_calendar(house: House) -> None:
    priya = house.seat("Priya Raman")
    priya.hands.type(priya.bot, "/plan CARE26 settings")
    form = priya.wait(lambda: next(iter(house.opened.workspace.screens.stack(priya.hands.member)), None))
    assert form.blocks
    entered = {
        "The plan meets": "4 weeks",
        "Next meeting": "2027-01-12",
        "Your weekly digest of it": "4",
        "At": "14:00",
    }
    assert priya.hands.submit(entered) == {}
    saved = priya.wait(lambda: next((m for m in priya.hands.seen(priya.bot) if "Saved." in said(m)), None))
    assert "every 4 weeks, next on Tue 12 Jan 2027, Tue 9 Feb 2027" in said(saved)
    assert "Fridays at 14:00" in said(saved)

    shown = priya.type("/chaser calendar")
    (address,) = re.findall(rf"{house.opened.address}/calendar/[\w-]+\.ics", str(shown.blocks))
    with urlopen(address) as answer:
        calendar = answer.read().decode()
    assert "DTSTART;VALUE=DATE:20270112" in calendar
    assert "SUMMARY:CARE26 meets" in calendar
