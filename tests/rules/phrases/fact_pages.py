"""Examples: the facts of one action, and the asides that follow on them (see reading.py)."""

from __future__ import annotations

from datetime import date

from models.vocabulary import Reported
from tests.rules.phrases.reading import HANDRAILS, POLICY, Page
from tracker.rules.phrases import About


def _asked(title: str) -> tuple[About, ...]:
    return (About(51, title, date(2026, 3, 31), Reported.ON_TRACK, 40),)


OFFERS = Page(
    "what is offered or asked of the reader behind a completion",
    (HANDRAILS,),
    (
        ("finished, phone me if a bracket works loose", "complete"),
        ("Done. If you bump into Ruth, thank her for the loan of the drill.", "complete"),
        ("Complete. Should you need the invoice it is in the blue file.", "complete"),
        ("all done, say if you want it in a different colour", "complete"),
        ("done, minutes to follow", "complete"),
        ("done, training to follow", "ask"),
        ("done if the inspector agrees", "ask"),
        ("finished, if the paint dries", "ask"),
        ("done. It needs a signature if you see Ruth", "ask"),
    ),
)

IN_PART = Page(
    "a part, and all of it at our end",
    (POLICY,),
    (
        ("second part complete, annexes to come", "partial"),
        ("chapters finished annexes to do", "partial"),
        ("one chapter drafted and printed, the other on order", "note"),
        ("bound and labelled the lot", "complete"),
        ("lost the lot", "note"),
        ("I was going to say complete but the index is wrong", "note"),
        ("Finished. You may wish to go and see it.", "complete"),
        ("It should've been finished by Christmas, and wasn't", "note"),
        ("technically yes", "ask"),
        ("not touched it since last week", "note"),
        ("not touched it", "ask"),
        ("it's part complete", "partial"),
        ("complete in the north and at Elm Road, the other three still arguing", "partial"),
        ("finished bar appendix B", "partial"),
        ("all but the northern copies have gone out", "partial"),
        ("all but the signing has gone well", "ask"),
        ("sections 1 to 4 are adopted, 5 and 6 still a muddle", "partial"),
        ("The panel read it with care. There is nothing further to be done.", "complete"),
        ("circulated the last of them", "complete"),
        ("ordered the last of them", "note"),
        ("just the annexes to bind and we're there", "ask"),
        ("finished bar Easter Monday's rota", "partial"),
        ("all finished at our end and Ruth has the file", "complete"),
        ("finished at our end", "ask"),
        ("ready to be marked complete", "complete"),
        ("ready for the printers", "note"),
        (
            "The policy was adopted by the Board on 2 March, after much talk of whether it applies to us (it may not).",
            "complete + done on 2026-03-02",
        ),
    ),
)

SATISFIED = Page(
    "words of satisfaction, some of which are a rating",
    (HANDRAILS,),
    (
        ("two flights up, no complaints so far", "note"),
        ("no worries about the deadline", "on track"),
        ("no problems so far", "on track"),
        ("in and solid, a bit orange if you ask me", "note"),
        ("You'll have it when you have it.", "ask"),
        ("as far as I know Grace posted it off", "ask"),
        ("the printers reckon they're finished but I haven't been to see", "ask"),
        ("mended-ish, it still rattles", "ask"),
        ("Grace says she mentioned it", "note"),
    ),
)

MEASURED = Page(
    "the figure of what is to go up or down",
    _asked("Reduce missed appointments"),
    (
        ("missed appointments now 6%, were 9%", "note"),
        ("the work is 40% done", "40%"),
        ("now 40%, was 30%", "40%"),
    ),
)

GIVEN_OUT = Page(
    "each has one",
    _asked("Fridge thermometers"),
    (
        ("all nine kitchens have theirs", "complete"),
        ("all nine kitchens want theirs", "note"),
        ("thermometers landed this morning", "note"),
    ),
)

RETURNED = Page(
    "a return that is accepted",
    _asked("Workforce census return"),
    (
        ("the moderators accepted our return and want nothing more from us", "complete"),
        ("the moderators want nothing less than the lot", "note"),
    ),
)

WAITED = Page(
    "begun, in a letter",
    (About(52, "Sprinklers at Marlow Court", date(2026, 3, 31), Reported.NOT_STARTED, 0),),
    (
        ("I am pleased to report that the contractor has started on site.", "on track"),
        ("first heads fitted this morning", "on track"),
        ("first stage fitted", "partial"),
        ("I am pleased to report that the neighbour has started to smile.", "note"),
    ),
)

LATE = Page(
    "a slip with its day in a clause of its own",
    (HANDRAILS,),
    (
        ("overrunning, to 10 April", "forecast 2026-04-10"),
        ("overrunning, and to cap it all the drill broke", "at risk"),
        (":large_yellow_circle: this week", "at risk"),
        ("the last bracket gets welded on Friday, action done with it", "forecast 2026-03-06"),
        ("The last bracket was welded on Friday so that's me done with it", "complete + done on 2026-02-27"),
    ),
)

SEEN = Page(
    "a round whose title names no deed to open with",
    _asked("Depot safety walk"),
    (
        ("walked all four depots, jottings to follow", "note"),
        ("walked", "complete"),
    ),
)

PUT_UP = Page(
    "put up everywhere",
    _asked("Safeguarding posters"),
    (
        ("posters up in all four halls", "complete"),
        ("posters up in all but the town hall", "partial"),
        ("posters up in two of the halls", "note"),
        ("up and glowing", "complete"),
    ),
)

TOLD_OF_AN_END = Page(
    "what ends on its day by itself",
    _asked("Fees consultation"),
    (
        ("The consultation ran for a month and closed on 20 February. The report is being written.", "note"),
        ("Action closed on 20 February, complete.", "complete + done on 2026-02-20"),
    ),
)

OF_SOME = Page(
    "one of a kind up, another stuck; mine done",
    _asked("Canteen kiosks"),
    (
        ("east kiosk up, west kiosk stuck on the lorry", "partial"),
        ("kiosk up, the joiner stuck in traffic", "note"),
        ("up on the first floor, not in the annexe yet", "partial"),
        ("It is not finished: the joiner has been seconded, and four of the nine are still to be hung", "note"),
        ("painted mine", "note"),
        ("done mine, can't speak for the others", "ask"),
        ("they're up!", "complete"),
        ("they're in the post", "note"),
        ("they're up in arms about it", "note"),
        ("all of them fitted, one grumble but that won't change anything", "complete"),
        ("all of them fitted, but the doors won't shut", "ask"),
        ("have they signed it off?", "question"),
    ),
)

WON = Page(
    "what has been won",
    _asked("Green campus award"),
    (
        ("we got it!! plaque and all", "complete"),
        ("we got the forms", "note"),
        ("got it", "thanks"),
    ),
)

GRANTED = Page(
    "what has been granted",
    _asked("Licence application for the fair"),
    (
        ("the magistrates have granted it, thank heaven", "complete"),
        ("it will be granted when they sit", "note"),
    ),
)

PASSED = Page(
    "who has passed",
    _asked("Food hygiene e-learning"),
    (
        ("everyone's passed, even the night cooks", "complete"),
        ("nobody's passed", "note"),
    ),
)

A_STEP_ONLY = Page(
    "a deed told, and the next denied",
    (HANDRAILS,),
    (
        ("handrails hung but not painted yet", "note"),
        ("handrails finished but not painted", "ask"),
        ("handrails hung but not signed off", "ask"),
        ("handrails hung, just can't get the last bracket to bite", "ask"),
        ("handrails hung, need two coats of varnish yet", "ask"),
        ("handrails passed by us, not by the insurers", "note"),
        ("if memory serves they were finished in January", "ask"),
    ),
)

OPENED = Page(
    "what only opens on its day",
    _asked("Hardship fund"),
    (
        ("The fund opened to applications on 2 February. I regard the action as discharged.", "complete"),
        ("The fund opened for bids on 2 February.", "note"),
    ),
)
