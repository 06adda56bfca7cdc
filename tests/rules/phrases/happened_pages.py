"""Examples: the thing itself has happened, told in whatever words, and what only comes near it (see reading.py)."""

from __future__ import annotations

from datetime import date

from models.vocabulary import Reported
from tests.rules.phrases.reading import Page
from tracker.rules.phrases import About


def _asked(title: str) -> tuple[About, ...]:
    return (About(52, title, date(2026, 3, 31), Reported.ON_TRACK, 40),)


WORKS = Page(
    "works",
    _asked("Install cycle racks at the library"),
    (
        ("racks are bolted down", "complete"),
        ("The racks are in and being used", "complete"),
        ("the fitter's put the racks in", "complete"),
        ("last rack went in this morning", "complete + done on 2026-03-04"),
        ("racks have been dynabolted to the slab", "complete"),
        ("racks are in the depot", "note"),
        ("racks are on order", "note"),
        ("the racks were damaged on the way", "note"),
        ("racks ordered, base not", "note"),
        ("put the racks on hold", "on hold"),
        ("racks are up at the front, the back isn't", "partial"),
        ("racks fitted to 5 of the 8 bays", "note"),
        ("all four are on the wall", "complete"),
        ("cyclists are back using them, last bolt went in on Monday", "complete + done on 2026-03-02"),
    ),
)
CURED = Page(
    "made to work again",
    _asked("Repair the heating in the gym"),
    (
        ("heating's back on", "complete"),
        ("the plumber's fixed the heating", "complete"),
        ("no more leaks", "complete"),
        ("heating's fixed, the gauge reads 2 bar", "complete"),
        ("heating's fixed, the caretaker says it's done", "ask"),
        ("it was on for an hour then cut out", "note"),
        ("heating's on and off", "note"),
        ("heating was back on but failed again", "ask"),
        ("heating is being repaired", "note"),
        ("is the heating back on?", "question"),
    ),
)
MOVED = Page(
    "moved over",
    _asked("Migrate the case files to the new system"),
    (
        ("all the files have been ported", "complete"),
        ("the last batch went across on Monday", "complete + done on 2026-03-02"),
        ("old system's switched off", "complete"),
        ("test files went across", "note"),
        ("files are counted", "note"),
    ),
)
DECIDED = Page(
    "decided",
    _asked("Adopt the travel strategy"),
    (
        ("Cabinet waved it through on Monday", "complete + done on 2026-03-02"),
        ("the committee gave it the nod", "complete"),
        ("committee gave it the nod, full council next", "ask"),
        ("committee decided to defer it", "note"),
        ("members have discussed the strategy", "note"),
    ),
)
GIVEN_OUT = Page(
    "given out",
    _asked("Issue radios to the wardens"),
    (
        ("every warden has one", "complete"),
        ("all the wardens are carrying theirs", "complete"),
        ("every warden has had the email", "note"),
        ("radios are charged", "note"),
    ),
)
IN_PART = Page(
    "a part and not another",
    _asked("Paint the bridges"),
    (
        ("north bridge done, south not", "partial"),
        ("the parapets are finished; the undersides are still to do", "partial"),
        ("everywhere but the river spans is done", "partial"),
        ("I've done the near side but not the far side", "partial"),
        ("the old railings aside, it's finished", "partial"),
        ("finished, bar the sign-off", "ask"),
        ("survey done, works to follow", "note"),
        ("60 girders done, 20 to go", "note"),
        ("With the exception of the footbridge, this is complete.", "partial"),
        ("east bridge painted on Monday, the rest in April", "partial"),
        ("the first of the three bridges is done", "partial"),
        ("painted the ones on the canal", "note"),
        ("nothing further is wanted of us", "complete"),
    ),
)
LEFT_OPEN = Page(
    "left open",
    _asked("Paint the bridges"),
    (
        ("done, fingers crossed", "ask"),
        ("I'd guess it's finished", "ask"),
        ("my understanding is that it has been done", "ask"),
        ("the foreman reckons he's finished", "ask"),
        ("95% sure it's done", "ask"),
        ("complete, handover next week", "ask"),
        ("it looks finished", "ask"),
        ("done most of it", "ask"),
        ("done nothing on this", "ask"),
        ("I'm absolutely finished after that night shift", "note"),
        ("done is a strong word", "note"),
        ("anything but finished", "note"),
        ("finished a week early", "complete"),
        ("got it all done", "complete"),
        ("complete, 27 Feb", "complete + done on 2026-02-27"),
    ),
)
