"""Examples: what a reply tells beside its report: others' leave, lost time, the day from which it is so."""

from __future__ import annotations

from tests.rules.phrases.reading import HANDRAILS, LEAFLET, POLICY, Page

OTHERS_AWAY = Page(
    "whose leave it is, and who has what",
    (POLICY,),
    (
        ("I'm on leave until the 16th, Grace has both in hand", "until 2026-03-16 + to Grace Mensah"),
        ("The figures have come back from the actuary, and Grace has both in hand.", "note"),
        ("Ruth is off sick until the 16th so Grace is doing the sums.", "note"),
        ("My deputy Grace is on leave till the 16th", "note"),
        ("the van comes back from the garage on Friday and Ivan has it till then", "ask"),
        ("Ivan has this till Friday", "until 2026-03-06 + to Ivan Dolan"),
        ("Supplier queries go to Ruth now", "note"),
        ("All queries go to Ruth now please", "to Ruth Oakes"),
        ("Ruth is the name you want for this, I moved to Transport in August", "to Ruth Oakes"),
        ("this is somebody else's", "ask"),
        ("should be someone else's job", "ask"),
        ("the printer sent us somebody else's forms", "note"),
        ("not finished, someone else's van was in the bay", "note"),
        ("someone else has parked in the bay", "note"),
    ),
)

SO_FROM_THEN = Page(
    "a completion that sums up what has been so since a day",
    (POLICY,),
    (
        ("All staff have been on the new rota since 2 March, so this is complete.", "complete + done on 2026-03-02"),
        ("In use as of 9 this morning. That's it done.", "complete + done on 2026-03-04"),
        ("Notices went up on the board 2/3 and that's the policy complete", "complete + done on 2026-03-02"),
        ("we've been waiting since 2 March, so this is complete", "complete"),
        ("interviews start on Monday, so it's not complete", "note"),
    ),
)

WISHED = Page(
    "a day by itself beside a wish for another date",
    (HANDRAILS,),
    (
        ("14 april if poss, can we move the target", "target 2026-04-14"),
        ("The 14th of April would be safer, can you change the due date", "target 2026-04-14"),
        ("30 april please instead of the 31st, can you amend the target", "target 2026-04-30"),
        ("interviews are on 14 april, can you change the target", "ask"),
        ("we'll have her done by the 20th", "forecast 2026-03-20"),
        ("end of april for this one", "forecast 2026-04-30"),
        ("I would ask that the target be re-set to the last day of April.", "target 2026-04-30"),
        ("please reset it to what it was", "undo"),
        ("Is it possible to have until the middle of April?", "target 2026-04-15"),
        ("Is it possible to have until noon on the keys?", "question"),
        ("work ends on 31 april", "ask"),
        ("The wait for a joiner is down to nine days. Amber for now.", "at risk"),
    ),
)

LOST_TIME = Page(
    "what sounds late, or like a day, or like a rating, and what is",
    (LEAFLET,),
    (
        ("60%, lost a week to sickness", "60%"),
        ("we have lost a week to sickness", "at risk"),
        ("it cost us a week. still green", "on track"),
        ("no way 30 april, the printer's gone bust", "off track"),
        ("no way the 30 april meeting can hear of it", "note"),
        ("we are at 70% with the schedule itself", "70%"),
        ("The plumber is off. Otherwise going well.", "on track"),
        ("55% but some slippage creeping in", "at risk + 55%"),
        ("sat down with the volunteers on Monday", "note"),
        ("it'll be done sat", "forecast 2026-03-07"),
        ("I have been calling this green since January and can't any longer; please make it amber.", "at risk"),
        ("it's been green since January, still is", "on track"),
    ),
)

LETTERS = Page(
    "how a letter comes to its figure",
    (HANDRAILS,),
    (
        ("I refer to the above and can confirm progress of 65%.", "65%"),
        ("I write about the budget and attendance of 65%.", "note"),
    ),
)

FOR_THE_SAME_DAY = Page(
    "the day of the target in a month before it",
    (LEAFLET,),
    (
        ("on course for the 30th", "ask"),
        ("on course for the 28th", "on track + forecast 2026-03-28"),
        ("on course for 30 march", "on track + forecast 2026-03-30"),
    ),
)

HEARD = Page(
    "what others are said to have done, and a thing that is dropped",
    (POLICY,),
    (
        ("as far as i know Ivan's lads finished these last week but i've not seen it", "ask"),
        ("Staff have a portal now, so printed policies are no longer needed. Please withdraw this one.", "closed"),
    ),
)
