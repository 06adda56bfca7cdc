"""Examples: how an action stands that is not done. Each reply beside what it means (see reading.py)."""

from __future__ import annotations

from tests.rules.phrases.reading import BOILER, HANDRAILS, LEAFLET, PAUSED, Page

ON_TRACK = Page(
    "on track, and started again",
    (HANDRAILS,),
    (
        ("on track", "on track"),
        ("not at risk", "on track"),
        ("9 brackets up, 14 to go. Comfortable with March.", "on track"),
        ("was behind, now caught up", "on track"),
        ("Pace is good and I'm not worried about March.", "on track"),
        ("I am content that we shall meet the end of March.", "on track"),
        ("not on course", "off track"),
        ("On target.", "on track"),
        ("going well", "on track"),
        ("green", "on track"),
        (":large_green_circle:", "on track"),
        ("RAG green", "on track"),
        ("progressing well, no concerns", "on track"),
        ("still on course for the end of the month", "on track + forecast 2026-03-31"),
        ("ahead of schedule", "on track"),
        ("All going to plan.", "on track"),
        ("back on track", "on track"),
        ("was amber, now green", "on track"),
        ("everything is going nicely", "on track"),
        ("on track, thanks for asking", "on track"),
    ),
)

STARTED = Page(
    "started lifts what had not",
    (BOILER,),
    (
        ("started this week", "on track"),
        ("work is now under way", "on track"),
        ("kicked off on Monday", "on track"),
        ("we've made a start", "on track"),
        ("not started", "not started"),
        ("haven't begun", "not started"),
        ("yet to commence", "not started"),
        ("not touched it yet, sorry", "not started"),
        ("nothing done", "not started"),
        ("0%", "not started + 0%"),
    ),
)

RESUMED = Page(
    "off hold",
    (PAUSED,),
    (
        ("back off hold", "on track"),
        ("work has resumed", "on track"),
        ("under way again", "on track"),
        ("hold's lifted", "on track"),
        ("fitters back on site since yesterday", "on track"),
    ),
)

AT_RISK = Page(
    "at risk and off track",
    (LEAFLET,),
    (
        ("at risk", "at risk"),
        ("amber", "at risk"),
        ("🟠", "at risk"),
        ("going amber I'm afraid", "at risk"),
        ("might slip", "at risk"),
        ("slipping a bit", "at risk"),
        ("will struggle to hit the 30th", "at risk"),
        ("about a fortnight over", "at risk"),
        ("running two weeks late", "at risk"),
        ("the proofing window is tight", "at risk"),
        ("would be at risk if Ivan leaves", "note"),
        ("running late", "at risk"),
        ("we're a bit behind", "at risk"),
        ("it's going to be tight", "at risk"),
        ("not confident about the date", "at risk"),
        ("There has been some slippage because the printer is shut.", "at risk"),
        ("delayed by the printers", "at risk"),
        ("was green, make it amber", "at risk"),
        ("please change it from green to amber", "at risk"),
        ("off track", "off track"),
        ("it isn't going to happen by the 30th", "off track"),
        ("the leaflet is two months overdue", "off track"),
        ("🔴 rain", "off track"),
        ("we are on track with the leaflet but we will not make the 30 April", "ask"),
        ("red", "off track"),
        ("🔴", "off track"),
        ("won't make the date", "off track"),
        ("no chance of making April", "off track"),
        ("we've missed the deadline", "off track"),
        ("stalled", "off track"),
        ("well behind", "off track"),
        ("can't make the deadline, the designer has left", "off track"),
        ("not on track", "off track"),
        ("it's 100% certain we'll miss the date", "off track"),
        ("turned red this week", "off track"),
        ("still on track but we won't make the date", "ask"),
        ("nothing done", "ask"),
    ),
)

ON_HOLD = Page(
    "on hold",
    (LEAFLET,),
    (
        ("on hold", "on hold"),
        ("paused for now", "on hold"),
        ("parked", "on hold"),
        ("The scheme has accordingly been suspended.", "on hold"),
        ("waiting for the regional leaflet, which is on hold", "note"),
        ("frozen until 1 May", "on hold + until 2026-05-01"),
        ("on hold until June", "on hold + until 2026-06-01"),
        ("blocked by legal", "on hold"),
        ("we are blocked - waiting for the chair", "on hold"),
        ("can't go any further until the logo is agreed", "on hold"),
        ("suspended pending the review", "on hold"),
        ("please put it on hold till 7 April", "on hold + until 2026-04-07"),
        ("stood down while the inspectors are in", "on hold"),
        ("waiting on HR", "note"),
        ("awaiting a quote", "note"),
        ("been on hold to the helpdesk for an hour", "note"),
    ),
)

CLOSED = Page(
    "will not be done",
    (LEAFLET,),
    (
        ("superseded by the web page", "closed"),
        ("no longer needed", "closed"),
        ("cancelled", "closed"),
        ("not going ahead", "closed"),
        ("this has been withdrawn", "closed"),
        ("duplicate of 31", "closed"),
        ("We are not doing this any more", "closed"),
        ("please close, superseded", "closed"),
        ("the launch meeting was cancelled", "note"),
    ),
)

COLOURS_OF_OTHERS = Page(
    "colours and ratings of something else",
    (LEAFLET,),
    (
        ("Red2Green is going well on the wards", "note"),
        ("meeting them at the Red Lion Street office", "note"),
        ("CQC rated the home amber", "note"),
        ("the trust is on black alert so nobody is free", "note"),
        ("Mr Green has the draft", "note"),
        ("the sister project is red", "note"),
        ("the warning light on the printer is red", "note"),
        ("children at risk team have the text", "note"),
    ),
)

IN_OTHER_WORDS = Page(
    "how it stands in other words",
    (HANDRAILS,),
    (
        ("we'll comfortably meet the deadline", "on track"),
        ("ticking along beautifully", "on track"),
        ("not going well", "at risk"),
        ("there's a danger of missing the date", "at risk"),
        ("might not be finished in time", "at risk"),
        ("the flood has set us back a week", "at risk"),
        ("back on target after last week's slip", "on track"),
        ("no hope of finishing on time", "off track"),
        ("the deadline has come and gone", "off track"),
        ("the brakes are on for now", "on hold"),
        ("the director has pulled the plug on it", "closed"),
        ("we've agreed not to proceed", "closed"),
        ("frozen peas ordered for the open day", "note"),
        ("cancelled the old contract", "note"),
        ("the sister school is red", "note"),
        ("the form says not started", "note"),
        ("it isn't not started", "ask"),
        ("closed and on track", "ask"),
    ),
)

PAGES = (IN_OTHER_WORDS, ON_TRACK, STARTED, RESUMED, AT_RISK, ON_HOLD, CLOSED, COLOURS_OF_OTHERS)
