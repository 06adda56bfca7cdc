"""Examples: several actions told of together, what is left out with the next, and letters (see reading.py)."""

from __future__ import annotations

from datetime import date

from models.vocabulary import Reported
from tests.rules.phrases.reading import LEAFLET, POLICY, THREE, Page
from tracker.rules.phrases import About

LEFT_OUT = Page(
    "what is said of one and left out with the next",
    THREE,
    (
        ("12: complete\n14: ditto\n15: amber", "12: complete; 14: complete; 15: at risk"),
        ("12 done 14 ditto 15 red", "12: complete; 14: complete; 15: off track"),
        ("12 on hold - 14, likewise", "12: on hold; 14: on hold"),
        ("12 green. 14: as above.", "12: on track; 14: on track"),
        (
            "12 was finished on Friday and 14 on Monday",
            "12: complete + done on 2026-02-27; 14: complete + done on 2026-03-02",
        ),
        (
            "12 and 14 were finished on 27 February and 2 March respectively",
            "12: complete + done on 2026-02-27; 14: complete + done on 2026-03-02",
        ),
        ("12 and 14 are at 60% and 30% respectively", "12: 60%; 14: 30%"),
        ("12 sixty percent, 14 twenty, 15 ten", "12: 60%; 14: 20%; 15: 10%"),
        ("New dates please: 12 - 17 April, 14 - 29 May", "12: target 2026-04-17; 14: target 2026-05-29"),
        (
            "Later deadlines would help on the other two: 17 April on 12, and 29 May on 14. 15 is done.",
            "12: target 2026-04-17; 14: target 2026-05-29; 15: complete",
        ),
        ("12 and 14 will make it, 15 won't", "12: on track; 14: on track; 15: off track"),
        ("12 is done, 14 isn't", "12: complete; 14: note"),
        ("15 may slip, 12 on course", "12: on track; 15: at risk"),
        ("15 will be done 12 may, 12 on course", "12: on track; 15: forecast 2026-05-12"),
        ("12 no 14 no 15 yes done", "12: note; 14: note; 15: complete"),
        ("12 and 14 done, and 15 is at 70%", "12: complete; 14: complete; 15: 70%"),
        ("12 is stuck on 14, which is on hold", "12: note; 14: on hold"),
        (
            "With the exception of 15, which will slip to 17 April, all is complete.",
            "12: complete; 14: complete; 15: forecast 2026-04-17",
        ),
    ),
)

COUNTED = Page(
    "so many of them, and other ways of naming",
    THREE,
    (
        ("Two of the three are done: 12 and 15", "12: complete; 15: complete"),
        ("Two of them are finished (12 and 14); the other one is at 20%", "12: complete; 14: complete; 15: 20%"),
        ("two of them are done", "ask"),
        ("neither 12 nor 14 will make its date, 15 is on track", "12: off track; 14: off track; 15: on track"),
        ("No concerns about 12 or 14; 15 is running late", "12: on track; 14: on track; 15: at risk"),
        ("Boiler: both pumps started Monday, complete", "complete"),
        ("the latter two are on hold", "14: on hold; 15: on hold"),
        ("third one closed out, first and second green", "12: on track; 14: on track; 15: complete"),
        ("could all three of them move to 30 April?", "; ".join(f"{n}: target 2026-04-30" for n in (12, 14, 15))),
        ("push 12 to 17 April and 15 to 1 May please", "12: target 2026-04-17; 15: target 2026-05-01"),
        ("hand 12 over to Grace and 14 to Ivan", "12: to Grace Mensah; 14: to Ivan Dolan"),
        ("Ruth has agreed to take 12 and 15 is done", "12: to Ruth Oakes; 15: complete"),
    ),
)

TYPED = Page(
    "typed on a phone, or as people talk",
    (POLICY,),
    (
        ("shud be dun by fri", "forecast 2026-03-06"),
        ("its gunna slip", "at risk"),
        ("abt 60% thru", "60%"),
        ("on skedule", "on track"),
        ("nt dun yet", "no change"),
        ("pass it 2 grace pls", "to Grace Mensah"),
        ("this is ivans now", "to Ivan Dolan"),
        ("no longr neded", "closed"),
        ("finisht on Monday so it is", "complete + done on 2026-03-02"),
        ("cannae mak the date", "off track"),
        ("wee bit behind so we are", "at risk"),
        ("pushed it on 2 March to legal", "note"),
    ),
)

LETTERS = Page(
    "what leads up to a fact in letters",
    (POLICY,),
    (
        ("I am bound to say that the position is now red.", "off track"),
        ("I regret to have to tell you that we shall not meet the date.", "off track"),
        ("For these reasons the deadline cannot now be met.", "off track"),
        ("In the light of that I would invite you to show it as amber.", "at risk"),
        ("My own view is that amber is the proper rating.", "at risk"),
        ("There is a risk that we shall not meet the date.", "at risk"),
        ("I am confident that the target will be met.", "on track"),
        ("I hope the target will be met.", "note"),
        ("Members have agreed that it should be paused for the time being.", "on hold"),
        ("I can confirm that everything required of us has now been done.", "complete"),
        ("Members agreed that we could have more staff.", "note"),
        ("We are, on my reckoning, some 65 per cent of the way there.", "65%"),
        ("I would put on record my gratitude to Ivan.", "note"),
        ("Her post went in June. Mrs Field has retired and her replacement starts after Easter.", "note"),
        (
            """A draft was sent round for comment in January. Two of the unions replied. The insurers have asked for
a survey. It has been a hard winter. You may take it that the action is complete.""",
            "complete",
        ),
        ("The first phase was signed off last summer. The action is now complete.", "complete"),
    ),
)

_SLIPPED = "12: forecast 2026-04-17; 14: forecast 2026-05-29; 15: forecast 2026-06-08"

EXCEPTED = Page(
    "all but some, of which something else is said, and all in other words",
    THREE,
    (
        ("the boiler's road is closed, 12 done", "12: complete; 15: note"),
        ("everything amber bar the leaflet which is green", "12: at risk; 14: on track; 15: at risk"),
        ("all green other than 12, make that red as the oak is late", "12: off track; 14: on track; 15: on track"),
        ("All done with the exception of the boiler - paused", "12: complete; 14: complete; 15: on hold"),
        ("the leaflet: 3,900 printed, all 4,100 folded", "note"),
        ("only the handrails are done", "complete"),
        ("handrails on track, only the leaflet is left", "12: on track; 14: note"),
        ("these are all on track", "12: on track; 14: on track; 15: on track"),
        ("12 and 14 were on the agenda. These are done.", "12: complete; 14: complete"),
        ("all three have slipped, 12 to 17 April, 14 to 29 May and 15 to 8 June", _SLIPPED),
        ("12 is done, 14 at 65", "12: complete; 14: 65%"),
        (
            "Handrails - the boiler man's bracket was approved, 60%\nBoiler - done\nLeaflet - 35%",
            "12: 60%; 14: 35%; 15: complete",
        ),
        ("handrails on track, the boiler isn't", "12: on track; 15: off track"),
        ("12 done. so's 15. 14 not so much", "12: complete; 14: note; 15: complete"),
        ("Following the move, 12 passes to Ruth Oakes", "to Ruth Oakes"),
        ("I'll keep 12, hand the boiler to Ivan", "12: note; 15: to Ivan Dolan"),
        ("ignore the other two till 1 June, 14 is done", "12: until 2026-06-01; 14: complete; 15: until 2026-06-01"),
        ("can all the dates go back to 29 May please", "; ".join(f"{n}: target 2026-05-29" for n in (12, 14, 15))),
    ),
)

NAMED_BY_COLOUR = Page(
    "titles with words that are a standing elsewhere",
    (About(51, "Green waste contract", date(2026, 4, 30), Reported.ON_TRACK, 40), LEAFLET),
    (
        ("green waste finished, leaflet 30%", "14: 30%; 51: complete"),
        ("the green waste is amber, leaflet no change", "14: note; 51: at risk"),
        ("leave the green waste till 1 April, leaflet done", "14: complete; 51: until 2026-04-01"),
        ("green waste lorry broke down again; leaflet done", "14: complete; 51: note"),
    ),
)

NAMED_BY_KIND = Page(
    "titles that call things together by another word",
    (About(61, "Quay fendering", date(2026, 4, 30), Reported.ON_TRACK, 40), About(62, "Ward signage"), LEAFLET),
    (
        ("fenders done, signs aren't, leaflet 30%", "14: 30%; 61: complete; 62: note"),
        ("signs finished, no fender left to fit either", "61: note; 62: complete"),
    ),
)
