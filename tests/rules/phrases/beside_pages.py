"""Examples: what is told beside the action, and how the action itself is told among it (see reading.py)."""

from __future__ import annotations

from datetime import date

from models.vocabulary import Reported
from tests.rules.phrases.reading import HANDRAILS, POLICY, Page
from tracker.rules.phrases import About

SIGN_IN = About(51, "Two-factor sign-in for volunteers", date(2026, 3, 31), Reported.ON_TRACK, 60)
SIGNAGE = About(52, "New signage at Marlow Court", date(2026, 3, 31), Reported.ON_TRACK, 60)
TRAINING = About(53, "First aid training", date(2026, 3, 31), Reported.ON_TRACK, 60)

OF_OTHERS = Page(
    "what is done, passed on or offered beside the action",
    (POLICY,),
    (
        ("The unions have asked for a summary, which I have passed to Grace.", "note"),
        ("The unions have asked for a summary and I've passed that to Grace.", "note"),
        ("This policy, which I have passed to Grace, is hers now.", "to Grace Mensah"),
        ("I've changed jobs and have passed this to Grace", "to Grace Mensah"),
        ("There is nothing here that needs to go to Cabinet.", "note"),
        ("No change. Grab me after the meeting on Friday if you want the whole saga.", "no change"),
        ("No change. Catch me on Friday if you need to know more.", "no change"),
        ("Catch me on Friday about this please, not before", "snooze until 2026-03-06"),
        ("I finish on 13 March and there will be cake. Grace has taken this over.", "to Grace Mensah"),
        ("I leave here on 13 March, over to Grace please", "to Grace Mensah"),
        ("I've been signed off for a fortnight", "note"),
        ("may slip, our TA has been signed off", "at risk"),
        ("it's been signed off", "complete"),
        ("Thanks for letting me know that it has been put down as complete.", "thanks"),
        ("Thank you for confirming. It is complete.", "complete"),
        ("Finished! Now I need a lie down.", "complete"),
        ("Finished. It needs a signature.", "ask"),
        ("Council agreed in January that we adopt the county's instead. Please show this as superseded.", "closed"),
        ("I was hasty in what I sent you: they passed the letter and not the policy itself. Undo it.", "undo"),
    ),
)

BY_SOME = Page(
    "done by some, for some, or as somebody understands it",
    (POLICY,),
    (
        ("It is complete for medicine and for theatres. The clinics remain to be done.", "partial"),
        ("complete for users in the north, not the south", "partial"),
        ("complete for me", "complete"),
        ("complete for everyone", "complete"),
        ("in force at the four depots with effect from 2 February", "complete + done on 2026-02-02"),
        ("in force at the Elm Road depot", "ask"),
        ("everything done but section 9", "partial"),
        ("everything done but signing off", "ask"),
        ("finished, training in it is next month", "ask"),
        ("As I understand it Ruth had the policy finished before she left, although I haven't seen it.", "ask"),
        ("Ruth has the policy finished", "complete"),
        ("Ruth has the survey finished", "note"),
        ("The panel had a paper before it in January and took the view that it was substantially complete.", "ask"),
        ("The head of estates signed it off on 2 March", "complete + done on 2026-03-02"),
        ("checked through and Ruth signed it off first thing this morning", "complete + done on 2026-03-04"),
    ),
)

PLAINLY = Page(
    "the plain fact among courtesies, causes and turns of speech",
    (HANDRAILS,),
    (
        ("This is running behind, I am sorry to say, February being what it is.", "at risk"),
        (":large_yellow_circle: brackets on back order", "at risk"),
        (":red_circle: fitters gone bust", "off track"),
        ("I am bound, therefore, to rate this amber.", "at risk"),
        ("I feel obliged to mark it red", "off track"),
        ("All the same there is some slippage against the timetable.", "at risk"),
        ("Ruth has directed that all work be suspended while counsel is consulted", "on hold"),
        ("The fitters handed the whole lot over yesterday", "complete + done on 2026-03-03"),
        ("The fitters handed it over to legal", "note"),
        ("Just confirming that it has been implemented", "complete"),
        ("We now stand at 50%, having been at 35% at Christmas", "50%"),
        ("finish line's 11/4", "forecast 2026-04-11"),
        ("by mon, 3 flights left", "forecast 2026-03-09"),
        ("by Mon, 9 please", "forecast 2026-03-09"),
        ("the last two flights will be done by 20 March", "forecast 2026-03-20"),
        ("the last two flights will be done by 30 Feb", "ask"),
        ("the first two flights will be done by 20 March", "note"),
        ("looking at the summer for completion", "ask"),
        ("can we push the date back to end of April, no scaffold till after Easter", "target 2026-04-30"),
        ("can we push the date back till after Easter", "ask"),
        ("It will be finished by 10 April, which I appreciate is over a week past the deadline", "forecast 2026-04-10"),
        ("It will be finished by 10 April, which I know is ten days beyond the date you hold", "forecast 2026-04-10"),
        ("this was finished before the February holiday", "complete"),
        ("The position on the handrails is 50% as at today (30% when I last reported).", "50%"),
        ("50% (30% in January)", "50%"),
        ("50% (80% by April)", "50%"),
        ("50 (was 30 when you last asked)", "50%"),
        ("hmm 40? more like 55 now", "55%"),
        ("more like 55 people now", "note"),
        ("The handrails were handed to me with the rest of premises in 2024.", "note"),
        ("the handrails have been much admired", "note"),
        ("The handrails were fitted in 1970", "note"),
        ("The handrails were last done in 2015", "note"),
        ("the handrails are bogged down in procurement", "note"),
        ("the handrails are cleared to start", "note"),
        ("The handrails have been adopted as a priority", "note"),
        ("The handrails have gone in the bid", "note"),
        ("The handrails have been extended to the landing.", "note"),
        ("The joiners were here for the last time on Monday and it is finished.", "complete + done on 2026-03-02"),
        ("The grant has been stopped and this action has been put on hold with it", "on hold"),
        ("I was on hold with the joiner's office for an hour", "note"),
        ("Lot 1, the lower stairs, has been completed; lot 2, the upper, is still to do.", "partial"),
        ("Finished in the week of the fete. I had assumed somebody would have struck it off.", "complete"),
        ("I had assumed it would be finished by now", "note"),
        ("Just a wee line to say that the handrails have been fitted.", "complete"),
        ("All finished. The landlord looked round and the item closed on 2 March.", "complete + done on 2026-03-02"),
        ("in place since 2 March, visitors grumbling but coping", "complete + done on 2026-03-02"),
        ("in place since 2 March, visitors grumbling but one flight loose", "ask"),
    ),
)

BY_OTHER_NAMES = (
    Page(
        "a title by its short name",
        (SIGN_IN,),
        (("2fa will be all done by Friday", "forecast 2026-03-06"), ("mfa done", "complete")),
    ),
    Page(
        "the thing itself, and then that the action is complete",
        (SIGNAGE,),
        (
            ("The signs went up on 14 January and I consider this action complete.", "complete + done on 2026-01-14"),
            ("The draft went out on 14 January and I consider this action on track.", "on track"),
        ),
    ),
    Page(
        "all of those for whom it is",
        (TRAINING,),
        (
            ("everyone will be done and certificates in by 11 April", "forecast 2026-04-11"),
            ("everyone will be paid by 11 April", "note"),
        ),
    ),
)
