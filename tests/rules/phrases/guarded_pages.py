"""Examples of what looks like a change and is none, or another action's, beside what is one (see reading.py)."""

from __future__ import annotations

from datetime import date

from models.vocabulary import Reported
from tests.rules.phrases.reading import HANDRAILS, LEAFLET, POLICY, RECEPTION, THREE, TWO, Page
from tracker.rules.phrases import About

STORES = About(51, "Stock count, all five stores", date(2026, 4, 30), Reported.ON_TRACK, 40)
NOTICES = About(52, "Move the notices to the new boards", date(2026, 4, 30), Reported.ON_TRACK, 40)
OVER = About(53, "Fire log", date(2026, 3, 2), Reported.COMPLETE, 100)
BIDS = About(54, "Laundry re-tender", date(2026, 4, 30), Reported.ON_TRACK, 40)

LEFT_OUT = Page(
    "how what is left out stands",
    THREE,
    (
        ("all done but for 14, and that's at 30%", "12: complete; 14: 30%; 15: complete"),
        (
            "everything bar 15 is finished, and that's slipping to 24 April",
            "12: complete; 14: complete; 15: forecast 2026-04-24",
        ),
        ("all finished except 14, they're at 40%", "12: complete; 14: 40%; 15: complete"),
        ("handrails excepted, they're all finished", "12: note; 14: complete; 15: complete"),
        ("all green apart from 14 and that's red", "12: on track; 14: off track; 15: on track"),
        ("all done but for 14, and that's a weight off", "12: complete; 14: note; 15: complete"),
    ),
)
UNSURE = Page(
    "an end that is half asked",
    (HANDRAILS,),
    (
        ("finished, far as we know? Ruth had it", "ask"),
        ("all done i reckon? Ruth had it", "ask"),
        ("done?? Ruth had it", "ask"),
        ("think they're all up? Ruth fits them", "ask"),
        ("Finished. Well, probably.", "ask"),
        ("Finished. Log: rails.pdf", "complete"),
        ("Finished. Ruth assures me.", "ask"),
        ("finished, I believe? Ruth had it", "ask"),
        ("finished, can you close it?", "complete"),
        ("finished. how far back do your records go?", "complete"),
    ),
)
PASSED_UP = Page(
    "a complaint that is passed up",
    (RECEPTION,),
    (
        ("visitors grumbling about the dust, have passed that up to Ruth", "note"),
        ("two letters of complaint about the noise. I sent those over to Ivan. 45%", "45%"),
        ("staff have queries about the colours and I've sent their comments on to Grace", "note"),
        ("I'm fed up with it. Please pass this to Ruth", "to Ruth Oakes"),
        ("have passed this on to Ruth", "to Ruth Oakes"),
    ),
)
SUMMED_UP = Page(
    "a figure beside what is left of a part",
    (STORES,),
    (
        ("60%. North counted, south to go.", "60%"),
        ("north counted, south to go", "partial"),
        ("partly complete, 60%", "partial + 60%"),
        ("complete, 60%", "ask"),
    ),
)
THEN = Page(
    "all of it by a day",
    (NOTICES,),
    (
        ("hopefuly all moved by the 20th", "forecast 2026-03-20"),
        ("everyone's been told. all up by Friday", "forecast 2026-03-06"),
        ("all moved over by the 20th", "forecast 2026-03-20"),
        ("all ordered by Friday", "note"),
        ("all up by the lift", "note"),
        ("done by Wednesday week", "forecast 2026-03-18"),
        ("done by Thursday week", "forecast 2026-03-12"),
    ),
)
TOLD_OUTRIGHT = Page(
    "what the owner says outright, after much else",
    (RECEPTION,),
    (
        ("In fairness to the visitors who are waiting I must report it as at risk.", "at risk"),
        ("Last year I had to report it as at risk.", "note"),
        ("I'm content for the desk to be parked in the meantime", "note"),
        ("I'm content for this to be parked in the meantime", "on hold"),
        ("The reception was handed back to us late. There is some delay to the programme.", "at risk"),
        ("did a walk round the desks with the fitters", "note"),
        ("I had hoped to be further on and must therefore report it as off track.", "off track"),
        ("thanks, will look tonight", "thanks"),
        ("could the refurbishment have until 29 May?", "target 2026-05-29"),
        ("could the auditors have until 29 May please", "note"),
    ),
)
OTHERS = (
    Page("a list that is gone over", (OVER,), (("Kind of you, and I'm glad to see it off the list.", "thanks"),)),
    Page("what is called by its plain name", (BIDS,), (("tender closed out", "complete"), ("tender closed", "note"))),
    Page("off a list that it is still on", (POLICY,), (("glad to see it off the list", "complete"),)),
    Page(
        "what is asked for politely",
        TWO,
        (
            (
                "May I therefore ask that 12 is put back to 17 April and 14 to 29 May.",
                "12: target 2026-04-17; 14: target 2026-05-29",
            ),
            ("12 on track, 14 ditto now the proofs are in", "12: on track; 14: on track"),
            ("12 done, last one screwed to the wall on Monday", "complete + done on 2026-03-02"),
            ("12 done, last one at risk", "12: complete; 14: at risk"),
        ),
    ),
    Page(
        "what is gone through",
        (POLICY,),
        (
            ("we're going through it line by line", "note"),
            ("went over it with the clerk", "note"),
            ("it has run past the 28 February", "off track"),
            ("three quarters of the way thru the drafting", "75%"),
            ("please alter the rating to red", "off track"),
            ("mine's dead", "note"),
            ("this one's dead", "closed"),
        ),
    ),
    Page("what is kind of so", (LEAFLET,), (("kind of done", "ask"), ("kind of you to ask, it's done", "complete"))),
)
