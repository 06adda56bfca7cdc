"""Examples: how an action stands in the words of letters, and courtesies, questions and irony beside it."""

from __future__ import annotations

from tests.rules.phrases.reading import BOILER, HANDRAILS, PAUSED, Page

RATED = Page(
    "ratings asked for in courtesy, or left behind",
    (HANDRAILS,),
    (
        ("I should be glad if the rating were moved from green to amber.", "at risk"),
        ("We would suggest that the action be shown as red.", "off track"),
        ("I think it only right to rate this amber.", "at risk"),
        ("We are judging ourselves amber this quarter.", "at risk"),
        ("it went red in January and has been green since", "on track"),
        ("was on hold, now on track", "on track"),
        ("solid green", "on track"),
        ("I should be glad if the lamp were changed from green to amber.", "note"),
        ("I should be glad if the handrails were finished.", "note"),
    ),
)

NOT_LATE = Page(
    "lateness denied, time in hand, no reason for worry",
    (HANDRAILS,),
    (
        ("no longer behind", "on track"),
        ("we aren't running late", "on track"),
        ("bags of time left", "on track"),
        ("we've clawed back the lost week", "on track"),
        ("I see no reason why the date should not be met.", "on track"),
        ("We do not anticipate any delay.", "on track"),
        ("happy with how it's going", "on track"),
        ("The deadline will be met.", "on track"),
        ("not late with the invoices", "note"),
        ("plenty of time was spent on the drawings", "note"),
        ("happy with the brackets", "note"),
    ),
)

IN_LETTERS = Page(
    "slips, misses, halts and ends in the words of letters",
    (HANDRAILS,),
    (
        ("We have lost a fortnight to the frost.", "at risk"),
        ("There is growing unease about the deadline.", "at risk"),
        ("not as far on as we'd like", "at risk"),
        ("the 31st? not a chance", "off track"),
        ("I do not expect to meet the deadline.", "off track"),
        ("can't go any further till the wall has dried", "on hold"),
        ("It has been decided to put this on hold.", "on hold"),
        ("the governors have asked us to hold off until further notice", "on hold"),
        ("The sale makes this redundant.", "closed"),
        ("We do not propose to take this forward.", "closed"),
        ("It was agreed at committee that this should not go ahead.", "closed"),
        ("lost two days' worth of receipts", "note"),
        ("cancelled Monday's delivery", "note"),
        ("on hold with the supplier all morning", "note"),
        ("the supplier has dropped its prices", "note"),
    ),
)

BEGUN = Page(
    "begun, in whatever words",
    (BOILER,),
    (
        ("A start has been made.", "on track"),
        ("the fitters are in", "on track"),
        ("work began yesterday", "on track"),
        ("the fitters are in Derby until Friday", "note"),
    ),
)

LIFTED = Page("a hold that is lifted", (PAUSED,), (("please lift the hold", "on track"),))

BESIDE = Page(
    "questions, courtesies and irony",
    (HANDRAILS,),
    (
        ("what does complete look like here", "question"),
        ("would a photo of it do", "question"),
        ("Thanks for this, who else has had it?", "question"),
        ("No change. When does the group meet?", "no change"),
        ("nothing doing", "no change"),
        ("Thanks - leave it with me", "thanks"),
        ("Noted, will pick it up this week", "thanks"),
        ("oh it's going just wonderfully, the wall fell down", "ask"),
        ("Going swimmingly. The van broke down.", "ask"),
        ("not unfinished", "ask"),
        ("all going wonderfully well", "on track"),
        ("Progress is being made.", "ask"),
        ("awaiting brackets", "note"),
        ("complete, staff training is booked for next week", "ask"),
        ("Done - needs Ruth's signature", "ask"),
        ("according to Tom Lyle it's done", "ask"),
    ),
)
