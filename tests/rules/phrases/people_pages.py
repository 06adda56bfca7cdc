"""Examples: hand-over, courtesies, questions, undo, evidence. Each reply beside what it means (see reading.py)."""

from __future__ import annotations

from tests.rules.phrases.reading import HANDRAILS, TWO, Page

HANDOVER = Page(
    "someone else's now",
    (HANDRAILS,),
    (
        ("not mine, it's Grace's", "to Grace Mensah"),
        ("Could reminders on this go to Ruth Oakes until 14 May, please.", "until 2026-05-14 + to Ruth Oakes"),
        ("Grace is our new site manager. Both this and the keys should move to her.", "to Grace Mensah"),
        ("Ivan knows the stairs better than I do, please make him the owner", "to Ivan Dolan"),
        ("I'd like Grace to have this please", "to Grace Mensah"),
        ("Ivan Dolan is the right person for this", "to Ivan Dolan"),
        ("I think Ruth owns this?", "ask"),
        ("Ruth or Ivan would be better placed", "ask"),
        ("never heard of it, not my dept", "ask"),
        ("I'm moving to the Leeds office at the end of the month.", "note"),
        ("this should be with Ivan", "to Ivan Dolan"),
        ("please reassign to Ruth Oakes", "to Ruth Oakes"),
        ("Grace has taken this over", "to Grace Mensah"),
        ("new owner: Ivan Dolan", "to Ivan Dolan"),
        ("hand it over to RO please", "to Ruth Oakes"),
        ("can you pass this to Grace", "to Grace Mensah"),
        ("one for Ruth I think", "to Ruth Oakes"),
        ("Ivan leads on this now", "to Ivan Dolan"),
        ("Ruth is the new lead for this", "to Ruth Oakes"),
        ("I've moved teams, Ivan Dolan owns this now", "to Ivan Dolan"),
        ("Grace is taking over from today", "to Grace Mensah"),
        ("over to Ruth", "to Ruth Oakes"),
        ("transfer to Tom Barker", "to Tom Barker"),
        ("Ivan is covering this until 20 March", "until 2026-03-20 + to Ivan Dolan"),
        ("I am on leave until 16 March, Ruth is covering", "until 2026-03-16 + to Ruth Oakes"),
        ("pass it to Tom", "ask"),
        ("this is Derek's", "ask"),
        ("not mine", "ask"),
        ("wrong person", "ask"),
        ("please give it to the estates team", "ask"),
        ("I've passed it to Grace for comments", "note"),
        ("it's with Ivan for sign-off", "note"),
        ("waiting on Ruth", "note"),
        ("Grace is helping me with this", "note"),
    ),
)

THANKS = Page(
    "courtesies",
    (HANDRAILS,),
    (
        ("thanks", "thanks"),
        ("Oh that's super, thank you for chasing it so quickly. Enjoy your weekend!", "thanks"),
        ("cheers m'dear", "thanks"),
        ("Thank you for the reminder", "thanks"),
        ("ta", "thanks"),
        ("cheers Tom", "thanks"),
        ("👍", "thanks"),
        (":+1:", "thanks"),
        ("got it, thanks", "thanks"),
        ("noted", "thanks"),
        ("ok", "thanks"),
        ("will do", "thanks"),
        ("Many thanks, much appreciated.", "thanks"),
        ("much obliged to you for letting me know", "thanks"),
        ("duly noted, ta", "thanks"),
        ("you're a gem", "thanks"),
        ("good to know, cheers", "thanks"),
        ("Ok thanks, I'll take a look", "thanks"),
    ),
)

NO_CHANGE = Page(
    "no change",
    (HANDRAILS,),
    (
        ("no change", "no change"),
        ("nothing new to report", "no change"),
        ("same as last month", "no change"),
        ("as before", "no change"),
        ("no update this week, sorry", "no change"),
        ("position unchanged", "no change"),
        ("as you were", "no change"),
        ("no movement on this", "no change"),
        ("nothing further to add", "no change"),
        ("nil to report", "no change"),
        ("hasn't budged", "no change"),
        ("my last update still stands", "no change"),
        ("carry forward the previous comment", "no change"),
        ("no further forward", "no change"),
    ),
)

QUESTIONS = Page(
    "questions",
    (HANDRAILS,),
    (
        ("what was the original date?", "question"),
        ("who signs this off?", "question"),
        ("is this the east or the west stairwell?", "question"),
        ("Could you tell me what counts as evidence?", "question"),
        ("does complete mean fitted or inspected?", "question"),
        ("can you remind me what was agreed?", "question"),
        ("which budget does this come from", "question"),
        ("Please advise who the director is.", "question"),
        ("Do I need to upload the certificate?", "question"),
        ("why am I getting this?", "question"),
        ("how come I'm getting these", "question"),
        ("remind me what this is", "question"),
        ("when do you need to know by", "question"),
    ),
)

UNDO = Page(
    "take it back",
    (HANDRAILS,),
    (
        ("undo", "undo"),
        ("rewind please", "undo"),
        ("scrap that message, wrong tab. put it back as it was please", "undo"),
        ("change it back how it was", "undo"),
        ("ctrl+z", "undo"),
        ("complete was a mistake, please undo", "undo"),
        ("closed in error", "undo"),
        ("undo that 60% please", "undo"),
        ("restore the old status", "undo"),
        ("set it back to what it was", "undo"),
        ("shouldn't have sent that", "undo"),
        ("could my last update be deleted", "undo"),
        ("Kindly expunge my last entry.", "undo"),
        ("undo the green, it should be amber", "undo + at risk"),
        ("scrap that, it's complete", "undo + complete"),
        ("the supplier took it back", "note"),
        ("we may need to cancel that order", "note"),
        ("they sent the wrong brackets", "note"),
        ("What I sent is nonsense, would you take that update off again?", "undo"),
        ("Sorry, that was for a different plan", "undo"),
        ("sorry meant 60%", "undo + 60%"),
        ("undo that please", "undo"),
        ("sorry, ignore my last message", "undo"),
        ("that was a mistake, put it back", "undo"),
        ("scrap that", "undo"),
        ("wrong one, sorry", "undo"),
        ("oops, I meant 60%", "undo + 60%"),
        ("please revert my update", "undo"),
        ("I spoke too soon, can you reverse that", "undo"),
    ),
)

UNCLEAR = Page(
    "not about the action, or about nothing",
    (HANDRAILS,),
    (
        ("happy birthday Ruth!", "ask"),
        ("beats me", "ask"),
        ("all in good time", "ask"),
        ("Rome wasn't built in a day", "ask"),
        ("sorry, pocket dial", "ask"),
        ("cakes in the kitchen", "ask"),
        ("has anyone seen my glasses", "ask"),
        ("met the fitter over a coffee, he wants another look", "note"),
        ("car park closed so deliveries came round the back", "note"),
        ("who's nicked my stapler", "ask"),
        ("wrong thread", "ask"),
        ("?", "ask"),
        ("hmm", "ask"),
        ("ongoing", "ask"),
        ("progressing", "ask"),
        ("in progress", "ask"),
        ("still in progress.", "ask"),
        ("", "ask"),
    ),
)

NOTES = Page(
    "facts worth keeping that change nothing",
    (HANDRAILS,),
    (
        ("Progressing: brackets are on order and the wall has been surveyed", "note"),
        ("quote came back at 4k", "note"),
        ("chased the supplier twice this week", "note"),
        ("met the fitter, he needs the stairwell empty for a day", "note"),
        ("the brackets came in the wrong colour and have gone back", "note"),
    ),
)

OF_TWO_VAGUE = Page(
    "two actions and no sign which",
    TWO,
    (
        ("done", "ask"),
        ("60%", "ask"),
        ("the other one is finished", "ask"),
        ("done by Friday", "ask"),
        ("thanks", "thanks"),
        ("no change", "no change"),
    ),
)

PAGES = (HANDOVER, THANKS, NO_CHANGE, QUESTIONS, UNDO, UNCLEAR, NOTES, OF_TWO_VAGUE)
EVIDENCE = (
    ("done, see https://intranet.example/minutes/88.", ("https://intranet.example/minutes/88",)),
    ("Complete - certificate_v2.pdf is on the drive", ("certificate_v2.pdf",)),
    ("finished. photos: stair1.jpg, stair2.jpg", ("stair1.jpg", "stair2.jpg")),
    ("<https://intranet.example/a|the minutes> show it was done", ("https://intranet.example/a",)),
    ("Complete. Evidence: signed certificate; photos of 2 March", ("signed certificate", "photos of 2 March")),
    ("the link https://old.example/form is broken", ()),
    ("can't open the file plan_old.docx", ()),
)
"""Replies and the evidence that they offer (HANDRAILS)."""
