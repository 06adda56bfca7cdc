"""Examples: ratings of then and of elsewhere, and deeds beside how the action stands now (see reading.py)."""

from __future__ import annotations

from datetime import date

from models.vocabulary import Reported
from tests.rules.phrases.reading import HANDRAILS, LEAFLET, POLICY, RECEPTION, Page
from tracker.rules.phrases import About

THEN = Page(
    "how it stood before, and how it stands now",
    (POLICY,),
    (
        ("was amber in January, green now", "on track"),
        ("used to be a red, then an amber, it's a solid green this week", "on track"),
        ("It was off track when I came to it in January. It is on track today.", "on track"),
        ("It will be complete today.", "forecast 2026-03-04"),
        ("then an amber, it says here", "at risk"),
        ("It has been green all winter, and I am sorry to say that it must now be amber.", "at risk"),
        ("in January I had this down as amber and I'd now say green", "on track"),
        ("two thirds done, lost a week to the snow", "67%"),
        ("lost a week to the snow", "at risk"),
        ("it was well behind at Christmas but we've caught up and it's on schedule", "on track"),
        ("Formerly amber. It is red, since the author has been called away until the autumn.", "off track"),
    ),
)

ELSEWHERE = Page(
    "colours on the list of somebody else",
    (RECEPTION,),
    (
        ("we're red on the Met Office map but that's only the wind. Two of the walls are painted", "note"),
        ("amber on the county's league table, whatever that means to anyone", "note"),
        ("red in the papers again, but we're at 55% and I'd call it amber", "at risk + 55%"),
        ("amber on the plan for now", "at risk"),
        ("new ones green with gold lettering, and with the sign writer.", "ask"),
        ("red on the tracker please, the plasterer has not come", "off track"),
    ),
)

DEED_AND_RATING = Page(
    "a deed beside how the action stands",
    (HANDRAILS,),
    (
        ("green now. rails are hung, just the end caps to fit", "on track"),
        ("ahead of schedule, brackets turned up a week early", "on track"),
        ("ahead by about ten days, brackets came early", "on track"),
        ("amber. the rails are up, the end caps still to come", "at risk"),
        ("on track. the whole action is finished", "ask"),
    ),
)

OPINIONS = Page(
    "what is thought of a thing is no part of it done",
    (LEAFLET,),
    (
        (
            "The pictures have been well liked, though the headings have not. It will be finished by 15 April.",
            "forecast 2026-04-15",
        ),
        ("The pictures have been redone, the headings have not.", "partial"),
    ),
)

FORETOLD_BY_NOTHING = Page(
    "a day in a reply that speaks of nothing to come",
    (LEAFLET,),
    (
        ("printed and through every door on Saturday, that's that", "ask"),
        ("the leaflet is done for May, June has not been touched", "partial"),
        ("will be printed by 17 April", "forecast 2026-04-17"),
    ),
)

FAIR = Page(
    "an event that took place",
    (About(62, "Parish elections", date(2026, 3, 31), Reported.ON_TRACK, 60),),
    (
        ("Elections held on Monday across all four wards.", "complete + done on 2026-03-02"),
        ("elections were held in three of the four wards", "note"),
        ("the elections will be held on 26 March", "forecast 2026-03-26"),
        ("tick it off please", "complete"),
        ("tick it off when the count is in", "ask"),
    ),
)

CLOSED = Page(
    "closed, as what it was for is no longer needed",
    (LEAFLET,),
    (
        (
            "Printed leaflets are no longer needed, so printed copies are not wanted. Please withdraw this one.",
            "closed",
        ),
        ("A second leaflet is no longer needed. Please close this.", "closed"),
        ("please close this", "ask"),
    ),
)
