"""Examples: rounds of checks, shares of one thing, what is left of several, and dates that will be missed."""

from __future__ import annotations

from datetime import date

from models.vocabulary import Reported
from tests.rules.phrases.reading import HANDRAILS, POLICY, Page
from tracker.rules.phrases import About


def _asked(title: str) -> tuple[About, ...]:
    return (About(51, title, date(2026, 3, 31), Reported.ON_TRACK, 40),)


ROUNDS = Page(
    "a round of checks",
    _asked("Ladder checks"),
    (
        ("every ladder looked at and tagged", "complete"),
        ("all 14 ladders checked on Monday", "complete + done on 2026-03-02"),
        ("the inspector passed them all yesterday", "complete + done on 2026-03-03"),
        ("every ladder checked so far is fine", "note"),
        ("all the ladders checked need new feet", "note"),
        ("the ladders checked last year are in the loft", "note"),
        ("every ladder bar two checked", "note"),
        ("Kay has passed it on to stores", "note"),
        ("14 checked, 9 to go", "note"),
    ),
)
DUE_TO_IT = Page(
    "what was due to it",
    _asked("Fire engine MOT"),
    (
        ("the engine has had its MOT", "complete"),
        ("the engine has had its troubles", "note"),
        ("engine had its MOT booked for Monday", "note"),
    ),
)
SHARES = Page(
    "how much of one thing",
    _asked("Index the parish archive"),
    (
        ("Sixty per cent of the archive has now been indexed", "60%"),
        ("60% of the readers asked wanted longer hours", "note"),
        ("60% of the budget has been spent", "note"),
        ("Indexing has been done at two desks. I would put us at 60%.", "60%"),
    ),
)
UNDONE_BESIDE = Page(
    "one done, the like of it not",
    _asked("Move the lorry wash"),
    (
        ("The lower wash at the yard is in use. The upper wash by the gate has not been moved.", "partial"),
        ("The wash is in its new place at the yard. The drivers have not been asked.", "note"),
        ("I was sent to the yard, and the drivers would not.", "note"),
        ("moved the evens, odds next", "partial"),
    ),
)
HAD_NONE = Page(
    "who has had none",
    _asked("First aid training"),
    (
        ("Training has been given to both kitchens. The night porters have had none as yet.", "partial"),
        ("the first aid training has been given to nobody", "note"),
    ),
)
STEPS = Page(
    "a deed before a day to come",
    _asked("Asset register check"),
    (
        (
            "The register was gone through with the auditor. I expect the check to be completed by 27 March.",
            "forecast 2026-03-27",
        ),
        ("The check was completed on Monday. It will be completed by 27 March.", "ask"),
    ),
)
MISSED = Page(
    "a date that will be missed",
    (HANDRAILS,),
    (
        ("we shall not have the rails in by the 31st", "off track"),
        ("the handrails won't be fitted by the end of the month", "off track"),
        ("we never met the 2nd, sorry", "off track"),
        ("I am no longer certain that we shall be finished before the 31st", "at risk"),
        ("might not make the 31st see, he's poorly", "at risk"),
        ("not at all easy in my mind about the 31st", "at risk"),
        ("I won't be in on Friday", "note"),
        ("I won't be working on Friday", "note"),
        ("late running on this one", "at risk"),
        ("the honest rating is amber", "at risk"),
        ("things stand where they ought to", "on track"),
        ("I see no reason to expect any delay", "on track"),
        ("once more on schedule", "on track"),
    ),
)
STOPPED = Page(
    "who stopped it, and who did not",
    (POLICY,),
    (
        ("ministers have ruled it out", "closed"),
        ("the board has written it off", "closed"),
        ("the panel kicked it back", "note"),
        ("the clerk has written it up", "note"),
        ("The director has decided that the policy will not be taken any further. Please close it.", "closed"),
        ("Nominations opened on 1 March", "note"),
        ("Cabinet gave its approval to the policy on Monday", "complete + done on 2026-03-02"),
        ("Cabinet gave its approval to the consultation on Monday", "note"),
        ("approved on Monday subject to no amendments", "complete + done on 2026-03-02"),
        ("approved on Monday subject to amendments", "ask"),
    ),
)
