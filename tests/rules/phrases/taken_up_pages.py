"""Examples: subjects taken up again, kinds of thing named by the title, notice given, figures that titles have."""

from __future__ import annotations

from datetime import date

from models.vocabulary import Reported
from tests.rules.phrases.reading import HANDRAILS, POLICY, Page
from tracker.rules.phrases import About


def _asked(title: str) -> tuple[About, ...]:
    return (About(51, title, date(2026, 3, 31), Reported.ON_TRACK, 40),)


AFTER_A_WHICH = Page(
    "what is taken up again after a which",
    _asked("Parish map digitisation"),
    (
        ("The first phase, which takes in the maps before 1840, is complete.", "partial"),
        ("The digitisation, which took in 300 maps, is complete.", "complete"),
        ("The index, which nobody asked for, is complete.", "note"),
    ),
)
BEHIND = Page(
    "how far behind",
    (POLICY,),
    (
        ("we're now well behind the programme", "off track"),
        ("now well behind", "off track"),
        ("a bit behind the programme", "at risk"),
        ("spot on schedule", "on track"),
    ),
)
ALL_BUT = Page(
    "the whole dealt with but for a part",
    _asked("Portable appliance testing"),
    (
        ("everything's been PAT'd but the porters' kettle", "partial"),
        ("everything's been ordered but the labels", "note"),
        ("tester fitted the last plug at Moor Lane. that's all 60. job done", "complete"),
    ),
)
KINDS = Page(
    "kinds of thing, after a word of the title",
    _asked("Near miss reporting"),
    (
        ("the new reporting arrangements have been in place since 2 February", "complete + done on 2026-02-02"),
        ("the catering arrangements have been in place since 2 February", "note"),
        ("reporting implemented from 2 Feb", "complete + done on 2026-02-02"),
    ),
)
NOTICE = Page(
    "what is no time asked for",
    (HANDRAILS,),
    (
        ("The landlord has undertaken to give us ten days' notice of his visit.", "note"),
        ("could we have ten more days on the target", "target 2026-04-10"),
        ("we want to try it on the north stair first, then the east one", "note"),
        ("try me again on 9 March", "snooze until 2026-03-09"),
    ),
)
FIGURES = Page(
    "figures that belong to a title",
    _asked("Windows 11 upgrade"),
    (
        ("Windows 11 - 82%", "82%"),
        ("somewhere around 70 - 82%", "ask"),
    ),
)
LAST_WORD = Page(
    "the day of what a last word sums up",
    _asked("Pump house alarm"),
    (
        ("float switch swapped on Monday, it rings all right, sorted", "complete + done on 2026-03-02"),
        ("wired up and tested on Monday. That's us finished", "complete + done on 2026-03-02"),
        ("I was promised a visit for Monday, but it's sorted", "complete"),
        ("every box on both floors rewired, that's the lot", "complete"),
        ("rewired two boxes, that's the lot for today", "note"),
    ),
)
OWN_END = Page(
    "an end that a title asks for",
    _asked("Library fines write-off"),
    (
        ("written off and posted to the ledger on 2 March", "complete + done on 2026-03-02"),
        ("no longer needed", "closed"),
    ),
)
SIDES = Page(
    "one side and the other",
    _asked("Car park lamps"),
    (
        ("top deck's lit. bottom two next week", "partial"),
        ("top deck's lit. bottom line is we need more money", "note"),
        ("three quarters of the way round", "75%"),
        ("fitter reckons 20 April for the lot", "forecast 2026-04-20"),
        ("fitter reckons 20 April for his survey", "note"),
        ("don't see it happening by the 31st", "off track"),
        ("I don't see Legal doing theirs by the 31st", "note"),
        ("we'll not light them all by then", "off track"),
    ),
)
SO_FAR = Page(
    "how far it has been done",
    _asked("Ledger reconciliation"),
    (
        ("reconciled up to 31 January", "ask"),
        ("reconciled and up to date", "complete"),
        ("every line reconciled, ready to go to the auditors", "complete"),
        ("A to F reconciled, G onwards waiting for the bank", "partial"),
        ("no way it's finished this month", "off track"),
        ("no way in from the north side", "note"),
    ),
)
IN_HAND = Page(
    "who has what was to be given out",
    _asked("Radios for lone workers"),
    (
        ("every member of the crew now carries a radio", "complete"),
        ("every member of the crew has a grievance", "note"),
    ),
)
COLOURS = Page(
    "things that are of some colour",
    _asked("Pier lamps"),
    (
        ("bulbs are red, should be green, they go back on Monday", "ask"),
        ("it should be green", "on track"),
    ),
)
OF_A_MONTH = Page(
    "whose figure it is",
    _asked("Glove audits"),
    (
        ("February's in: 96%", "note"),
        ("last month's figures: 88%", "note"),
        ("it's at 96%", "96%"),
        ("two thirds of the way through and I see no reason to alter the date", "on track + 67%"),
    ),
)
THE_OTHER_ONE = Page(
    "one and another",
    _asked("Vending machines"),
    (
        ("machine at the pool is in. gym one's stuck in Dover", "partial"),
        ("machine at the pool is in. my van's stuck in Dover", "note"),
        ("all but three back", "partial"),
        ("cracked again", "note"),
        ("I have had to stop work on it until the drains are dry", "on hold"),
        ("I had to stop work early on Monday to see the dentist", "note"),
    ),
)
IN_CAPITALS = Page(
    "what a title writes in capitals as a month is written",
    _asked("Replace the SEP printer"),
    (
        ("new SEP installed and printing, so that's that one ticked off", "complete"),
        ("will be done by the end of Sep", "forecast 2026-09-30"),
    ),
)
MISHAPS = Page(
    "what has befallen a part of it",
    _asked("Rewiring of the hall"),
    (
        ("part of the ring has tripped twice, rest of the sockets land on the 14th", "note"),
        ("part of the ring has been rewired, rest of the sockets land on the 14th", "partial"),
    ),
)
