"""Examples: what seldom is so, and is asked about whatever phrase it was read from (see reading.py)."""

from __future__ import annotations

from datetime import date

from models.vocabulary import Reported
from tests.rules.phrases.reading import HANDRAILS, POLICY, THREE, Page
from tracker.rules.phrases import About

FILED = About(61, "File the lift certificates", date(2026, 2, 27), Reported.COMPLETE, 100)

AT_ODDS = Page(
    "what one reply seldom says together",
    (HANDRAILS,),
    (
        ("complete, and I hope to have it done by 20 March", "ask"),
        ("Please give this to Grace Mensah, it's amber", "ask"),
        ("Please give this to Grace Mensah", "to Grace Mensah"),
        ("partly complete, 60%", "partial + 60%"),
    ),
)

AGAINST_THE_RECORD = Page(
    "what takes back what is on record",
    (POLICY,),
    (
        ("The new chapter went to the unions in June and they have taken kindly to most of it. It is at 45%.", "ask"),
        ("45%", "45%"),
        ("45%, we had counted two of the chapters twice, I am sorry", "45%"),
        ("85%", "85%"),
    ),
)

DONE_BEFORE = Page(
    "what is told of an action that is complete on record",
    (FILED,),
    (
        ("amber", "at risk"),
        ("The engineer was here for the lifts on Friday, and his notes take up two pages. It is amber.", "ask"),
    ),
)

FAR_OFF = Page(
    "days farther off than people name without their year",
    (POLICY,),
    (
        ("will be done by 20 February", "ask"),
        ("will be done by 20 February 2027", "forecast 2027-02-20"),
        ("can we move the target to 20 March", "ask"),
        ("can we bring the target forward to 20 March", "target 2026-03-20"),
        ("can we move the target to 20 April", "target 2026-04-20"),
    ),
)

NOT_SO_COMPLETE = Page(
    "what the rest of a reply says against a completion",
    (POLICY,),
    (
        ("Ahead of schedule. The policy was adopted on Monday.", "ask"),
        ("The policy is done. Two of the homes remain to be told.", "ask"),
        ("The policy is done. Nothing remains to be told.", "complete"),
        ("Finished, though the directors refused to sign the last page.", "ask"),
        ("The policy has been finished, as it is no longer needed", "ask"),
        ("everyone's signed it bar Tom Lyle", "ask"),
        ("everyone's signed it, bar none", "complete"),
        ("signed by everyone", "complete"),
        ("The policy was adopted. What's not is the appendix.", "partial"),
        ("adopted by the board, though the unions won't have it", "ask"),
        ("finished, and the unions couldn't be more pleased", "complete"),
        ("adopted. Read by 30 of 88 managers", "ask"),
        ("adopted. Read by 88 of 88 managers", "complete"),
        ("The policy was adopted as a birthday present. Kidding.", "ask"),
        ("The policy was adopted at a party on Monday, balloons and all", "complete + done on 2026-03-02"),
    ),
)

OF_SEVERAL = Page(
    "what is told of others beside a completion",
    THREE,
    (("12 done, 14 on schedule", "12: complete; 14: on track"),),
)

_LETTER = (
    "The draft is back from the printers. I went over it with the union on Tuesday, who found two misprints in the \
first part and liked the rest very much indeed. Grace Mensah has taken it on, and "
)
ONLY_NAMED = Page(
    "who is named in a letter, with and without the wish that they take over",
    (POLICY,),
    (
        (f"{_LETTER}we shall see what the governors make of the pictures.", "ask"),
        (f"{_LETTER}should be shown as its owner.", "to Grace Mensah"),
    ),
)
