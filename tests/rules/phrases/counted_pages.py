"""Examples: days counted on from another, figures beside old ones, what the plan says of itself (see reading.py)."""

from __future__ import annotations

from tests.rules.phrases.reading import BOILER, HANDRAILS, LEAFLET, PAUSED, RECEPTION, TWO, Page

COUNTED_ON = Page(
    "a day that counts from the one named before",
    (HANDRAILS,),
    (
        ("brackets back on Friday, we'll have it finished the Wednesday after", "forecast 2026-03-11"),
        ("brackets come 20 March, done a week later", "forecast 2026-03-27"),
        ("joiner starts 16 March and it'll be done by the Friday", "forecast 2026-03-20"),
        ("can't see the rails before the end of May so please move it to the 29th", "target 2026-05-29"),
        ("rails delivered 2 April, 17th at the latest", "forecast 2026-04-17"),
        ("three more weeks on top of the 31st please", "target 2026-04-21"),
        ("finished two days later than planned", "note"),
        ("the week after", "note"),
        ("by Good Friday", "forecast 2026-04-03"),
        ("finished 29 Feb", "ask"),
        ("realistically summer", "ask"),
    ),
)

OF_OTHER_DAYS = Page(
    "days on which something else happens, or it is only looked at",
    (BOILER,),
    (
        ("looking at it this afternoon", "note"),
        ("turning to this on Friday", "note"),
        ("looking at Friday for this", "forecast 2026-03-06"),
        ("next visit is 16 March as planned", "note"),
        ("last visit is 16 March, which finishes it", "forecast 2026-03-16"),
        ("van broke down on Friday, fixed Saturday", "note"),
        ("fitter's booked for the 16th, and that's the last of it done", "forecast 2026-03-16"),
        ("the supplier now says 20 April", "forecast 2026-04-20"),
        ("the supplier says 20 April is his first day back", "note"),
        ("I was going to say Friday but I'd go for mid April", "forecast 2026-04-15"),
        ("20 April is the sensible date, would you change it to that", "target 2026-04-20"),
        ("Could I have the 24th for this please?", "target 2026-03-24"),
        ("could I have the 24th off please?", "question"),
        ("don't chase until after the inspection (16-18 March), say the 20th", "snooze until 2026-03-20"),
    ),
)

FIGURES = Page(
    "a figure beside the one before it",
    (RECEPTION,),
    (
        ("40% on Monday, 55 now", "55%"),
        ("40 percent last week, about 55 as of this morning", "55%"),
        ("it's 60 not 80%", "60%"),
        ("50% - no, sorry, 60%", "60%"),
        ("reception is still at 45", "45%"),
        ("the desk will be at 45 Mill Lane", "note"),
    ),
)

ON_RECORD = Page(
    "what the plan says, and what its owner says",
    (PAUSED,),
    (
        ("you've got this as red but it went in on Friday and is finished", "complete + done on 2026-02-27"),
        ("you have it as red, should be green", "on track"),
        ("please show it as red", "off track"),
        ("two weeks late but it's finished", "complete"),
        ("two weeks late but it's coming along", "at risk"),
        ("Apologies, I marked this complete yesterday in error", "undo"),
        ("could this be on hold until 12 May?", "on hold + until 2026-05-12"),
    ),
)

ASIDES = Page(
    "courtesies of more than a word or two, and who shall have it",
    (LEAFLET,),
    (
        ("Many thanks for your note saying that it has been marked as complete.", "thanks"),
        ("Thanks for letting me know. The volunteers will be delighted.", "thanks"),
        ("Thanks for your note saying it is late. It was finished on Friday.", "complete + done on 2026-02-27"),
        ("Would you amend the plan so that it shows Grace as the owner?", "to Grace Mensah"),
        ("Grace's the one doing this now", "to Grace Mensah"),
        ("Grace's the one doing the photographs", "note"),
        ("we'd be grateful for another fortnight", "target 2026-05-14"),
        ("we'd be grateful for an extension", "ask"),
    ),
)

OF_EACH = Page(
    "several actions, each with its own",
    TWO,
    (
        ("Grace's picked up 12, I'm on 14 and about 30% of the way", "12: to Grace Mensah; 14: 30%"),
        ("Grace should have both of these from now on", "12: to Grace Mensah; 14: to Grace Mensah"),
        ("the first of these was done on Friday", "complete + done on 2026-02-27"),
        (
            "12 to be put back by a month; 14 finished on Friday",
            "12: target 2026-04-30; 14: complete + done on 2026-02-27",
        ),
        ("12 yes, 14 no", "ask"),
    ),
)
