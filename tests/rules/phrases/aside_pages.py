"""Examples: what is asked of us rather than told, and what is no answer at all (see reading.py)."""

from __future__ import annotations

from tests.rules.phrases.reading import HANDRAILS, TWO, Page

QUIET = Page(
    "left alone until a day, in whatever frame",
    (HANDRAILS,),
    (
        ("please halt the emails until 9 March", "snooze until 2026-03-09"),
        ("turn off my notifications till I'm back on the 16th", "snooze until 2026-03-16"),
        ("hold off with the chasers until 9 March", "snooze until 2026-03-09"),
        ("hold off until the 9th", "snooze until 2026-03-09"),
        ("kindly defer this reminder to 20 March", "snooze until 2026-03-20"),
        ("could the next reminder come on the 20th instead of weekly?", "snooze until 2026-03-20"),
        ("leave this one be until the panel has met on the 19th", "snooze until 2026-03-19"),
        ("on leave from Friday, take it up with me when I'm back on the 16th", "snooze until 2026-03-16"),
        ("I'd prefer not to be chased before the 12th", "snooze until 2026-03-12"),
        ("give it a rest till 20 March", "snooze until 2026-03-20"),
        ("leave me in peace until the end of term, say 27 March", "snooze until 2026-03-27"),
        ("away until 16 March, please contact me then", "snooze until 2026-03-16"),
        ("at a tribunal, back on the 16th, talk then", "snooze until 2026-03-16"),
        ("can it wait till the 9th? I'm short of two", "snooze until 2026-03-09"),
        ("I've stopped the mailings from the joiner until March", "note"),
        ("we told them not to write to the tenants until Friday", "note"),
        ("the joiner is in on Monday, bother me if he isn't", "note"),
        ("I have had no reminder of the other one. Is it closed?", "question"),
        ("on hold until 9 March", "on hold + until 2026-03-09"),
        ("please pause this until 9 March", "on hold + until 2026-03-09"),
    ),
)
QUIET_FOR_TWO = Page(
    "left alone, of two",
    TWO,
    (
        ("leave these two until the 19th", "snooze 12: until 2026-03-19; 14: until 2026-03-19"),
        (
            "leave me be on both till 20 March",
            "snooze 12: until 2026-03-20; 14: until 2026-03-20",
        ),
        ("mute 14 til 20 March", "snooze until 2026-03-20"),
        ("ask me about 14 after the 20th, 12 stands at 60%", "12: 60%; 14: until 2026-03-20"),
        ("pass these two to Grace", "12: to Grace Mensah; 14: to Grace Mensah"),
        ("which of them is the late one?", "question"),
        ("are they both overdue?", "question"),
        ("14 thanks", "thanks"),
        ("14 nil", "no change"),
    ),
)
QUESTIONS = Page(
    "questions, real and otherwise",
    (HANDRAILS,),
    (
        ("can we speak about it at the site meeting", "question"),
        ("is amber worse than red or the other way round", "question"),
        ("does this sit with number 77 or not?", "question"),
        ("hello, quick one - do you want the invoice too", "question"),
        ("what if we run over", "question"),
        ("can I put amber if I'm only a little anxious?", "question"),
        ("can you add that the wall is damp", "note"),
        ("did the lower flight with the joiner yesterday", "note"),
        ("who would have thought it? two more brackets snapped", "note"),
        ("is it still with you, or has it gone to Grace?", "question"),
        ("could Grace take it over?", "to Grace Mensah"),
        ("done? with this crew?", "ask"),
        ("77 done", "ask"),
        ("the lady at no 77 has complained about the noise", "note"),
    ),
)
THANKS = Page(
    "thanks, with a name or a promise",
    (HANDRAILS,),
    (
        ("received that, thanks Bev", "thanks"),
        ("ta, Jean", "thanks"),
        ("Bev you're a gem", "thanks"),
        ("Prynhawn da,\n\nThank you, all received. I shall be in touch after the weekend.\n\nPriya", "thanks"),
        ("noted, will reply by the end of the week", "thanks"),
        ("thanks for asking, will take it up with Ivan", "thanks"),
        ("How kind. I shall pass your words on to Anil and the others.", "thanks"),
        ("thanks, in progress", "ask"),
        ("thanks, done", "complete"),
        ("thanks for asking, two of us are off", "note"),
    ),
)
TAKEN_BACK = Page(
    "taken back, with the day on which it was said",
    (HANDRAILS,),
    (
        ("scrap what I wrote this morning", "undo"),
        ("Please disregard the note I sent on Monday and restore the entry as it was.", "undo"),
        ("I never meant to send that, bin it please", "undo"),
        ("a correction to mine of yesterday: it should be 55%", "undo + 55%"),
        ("my message was about the other stairwell, put this one back", "undo"),
        ("mistake. it should be 55%", "undo + 55%"),
        ("the joiners put it back on the wall", "note"),
        ("the report was about the other stairwell", "note"),
        ("we gave the joiner the wrong size", "note"),
    ),
)
NO_ANSWER = Page(
    "words to somebody else, sayings, irony",
    (HANDRAILS,),
    (
        ("Nell did you feed the cat?", "ask"),
        ("Nell where did you leave the torch", "ask"),
        ("Nell, can you tell me who set this date?", "question"),
        ("depends what you call finished", "ask"),
        ("lovely, another email", "ask"),
        ("how many more times", "ask"),
        ("it'll get done somehow", "ask"),
        ("about as well as you'd expect", "ask"),
        ("it's finished and I'm Cleopatra", "ask"),
        ("it's finished and I'm delighted", "complete"),
        ("nothings been done", "ask"),
        ("Not finished. The top flight still has no signal", "note"),
        ("two men keep getting pulled to the other site", "note"),
        ("you couldn't make it up, the brackets are left-handed", "note"),
        ("all rails fitted, the caretaker almost wept. Complete.", "complete"),
        ("think Nell's finished it off while I was away", "ask"),
        ("Nell finished it off on Monday", "complete + done on 2026-03-02"),
        ("done. Photos to follow", "complete"),
        ("done, certificate to follow", "ask"),
        ("done at long last", "complete"),
        (
            "Complete, adopted by the board on 2 March. I trust this can be closed.\n\nPriya Shah\nEstates\n01632 96",
            "complete + done on 2026-03-02",
        ),
    ),
)
