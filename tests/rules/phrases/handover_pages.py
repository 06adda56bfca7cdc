"""Examples: an action that changes hands, for good or during leave, and people who are only mentioned."""

from __future__ import annotations

from tests.rules.phrases.reading import HANDRAILS, TWO, Page

FOR_GOOD = Page(
    "hand-over in other words",
    (HANDRAILS,),
    (
        ("I've passed the baton to Ivan", "to Ivan Dolan"),
        ("This sits in Ruth's area", "to Ruth Oakes"),
        ("Ruth's shout, not mine", "to Ruth Oakes"),
        ("that'll be Grace you want", "to Grace Mensah"),
        ("Ivan Dolan took it off my hands", "to Ivan Dolan"),
        ("put Ivan down for this", "to Ivan Dolan"),
        ("swap me for Ruth", "to Ruth Oakes"),
        ("Ownership now rests with Grace Mensah.", "to Grace Mensah"),
        ("owner now GM", "to Grace Mensah"),
        ("Ivan has replaced me on this", "to Ivan Dolan"),
        ("You have me down for this but it is Ivan Dolan's", "to Ivan Dolan"),
        ("comes under Ivan now", "to Ivan Dolan"),
        ("Ivan, over to you", "to Ivan Dolan"),
        ("Change of owner: Ivan Dolan.", "to Ivan Dolan"),
        ("Ruth has kindly agreed to take ownership.", "to Ruth Oakes"),
        ("This action is now within Ruth Oakes's portfolio.", "to Ruth Oakes"),
        ("Grace Mensah has been appointed as lead for this", "to Grace Mensah"),
        ("Put it in Grace's name", "to Grace Mensah"),
        ("it's Tom's. Tom Barker.", "to Tom Barker"),
        ("Sorry, wrong man", "ask"),
        ("should sit with Estates I think", "ask"),
        ("please pass to Mrs Hargreaves", "ask"),
        ("please assign to my successor", "ask"),
        ("not on my plate any longer", "ask"),
        ("can somebody else take it", "ask"),
        ("this needs a new owner", "ask"),
        ("Ruth's now", "to Ruth Oakes"),
        ("RO's baby now", "to Ruth Oakes"),
        ("Please put the stairwell handrails in Ruth's name", "to Ruth Oakes"),
        ("Ivan is better placed to deal with this", "to Ivan Dolan"),
        ("Since I changed jobs Ivan does this", "to Ivan Dolan"),
        ("Ruth's on this one now", "to Ruth Oakes"),
        ("Handrails are Ivan Dolan.", "to Ivan Dolan"),
        ("The handrails are looked after by Ruth these days", "to Ruth Oakes"),
        ("gone to Grace's team since the move", "to Grace Mensah"),
        ("Ruth runs the joiners' shop. She is content to be shown as the owner.", "to Ruth Oakes"),
        ("You want Grace - stairs have been hers since June", "to Grace Mensah"),
        ("Dear Tom,\n\nIvan has the joiners now and he has agreed to take this on.", "to Ivan Dolan"),
        ("Thanks Ruth. Not mine any more.", "ask"),
        ("Grace is acting head of premises and has taken on the handrails with all the rest", "to Grace Mensah"),
        ("Ivan does handrails these days, swap me out", "to Ivan Dolan"),
        ("Ruth and I have swapped and she now has the stairwell handrails", "to Ruth Oakes"),
    ),
)

WHILE_AWAY = Page(
    "hand-over for a while",
    (HANDRAILS,),
    (
        ("Ivan is holding the fort until 30 March", "until 2026-03-30 + to Ivan Dolan"),
        ("I'm on leave until 30 March. Ivan is covering.", "until 2026-03-30 + to Ivan Dolan"),
        ("ask Ivan while I'm off, back 30 March", "until 2026-03-30 + to Ivan Dolan"),
        ("on hols from Friday to 30 March - Ivan in charge", "until 2026-03-30 + to Ivan Dolan"),
        ("In my absence (until 30 March) this will be managed by Ivan Dolan.", "until 2026-03-30 + to Ivan Dolan"),
        ("I'm off on Friday, Ivan has it until the 30th", "until 2026-03-30 + to Ivan Dolan"),
        ("leave starts tomorrow, back 30th, speak to Ivan in the meantime", "until 2026-03-30 + to Ivan Dolan"),
        ("Cover for this is Ivan Dolan until 30 March.", "until 2026-03-30 + to Ivan Dolan"),
        ("I'm back on 30 March. Until then, Ivan.", "until 2026-03-30 + to Ivan Dolan"),
    ),
)

ONLY_MENTIONED = Page(
    "people who take nothing over",
    (HANDRAILS,),
    (
        ("Ruth is helping with the drawings", "note"),
        ("Ivan has taken on a new apprentice", "note"),
        ("Ruth is the owner of the building", "note"),
        ("if Ruth takes it I'd be grateful but she hasn't said", "note"),
        ("Ruth hasn't taken it on, it's still with me", "note"),
        ("Ruth won't be taking this over", "note"),
        ("Ivan's covering reception so I can get on", "note"),
        ("the bracket order went to Ivan", "note"),
        ("I've put Ruth in the picture", "note"),
        ("I told Ivan we'd do it together", "note"),
        ("Ivan can take the photos", "note"),
        ("Ruth wanted to own the colour choice", "note"),
        ("Ruth has responsibility for the budget and has asked for a quote", "note"),
        ("it was Ruth's once, mine now", "note"),
        ("put it to Ruth that we could use pine", "note"),
        ("comes down to Ivan's budget", "note"),
        ("gave it to Ruth to proofread", "note"),
        ("I should like to record my thanks to Ruth", "note"),
        ("Only this one still sits with my team. Brackets have been ordered.", "note"),
        ("it's with Ruth's team to price", "note"),
        ("hand it to Ruth if I'm not done by then", "note"),
        ("handover to the landlord still to happen", "note"),
        ("The joiner will not trust anybody else to cut the oak.", "note"),
        ("the fuse box is leaking, Ruth's picking that up separately", "note"),
        ("the lunchtime talks are run by Ruth, we've had two so far", "note"),
        ("the idea was Ruth's", "note"),
        ("Ruth is back from leave and has taken on two joiners", "note"),
        ("Ivan does the rota these days", "note"),
        ("Grace now has the drawings", "note"),
        ("Ruth's now on nights", "note"),
        ("the drawing has gone to Grace's team", "note"),
        ("the chair is Grace", "note"),
        ("if I am off again Ivan will take this on", "note"),
        ("Ivan has the van till Thursday so I've borrowed one", "note"),
    ),
)

_BOTH_UNTIL = "; ".join(f"{n}: until 2026-03-30 + to Ivan Dolan" for n in (12, 14))

COVER_OF_TWO = Page(
    "cover of several, told of apart from the leave",
    TWO,
    (
        ("I'm on leave until 30 March. Ivan will cover both.", _BOTH_UNTIL),
        ("I'm away until 30 March. 12 is on track. Ivan has 14.", "12: on track; 14: until 2026-03-30 + to Ivan Dolan"),
        ("leaflet - Ruth. handrails - still me", "12: note; 14: to Ruth Oakes"),
        ("leaflet - Ruth? handrails - done", "ask"),
        ("leaflet - waiting on Ruth", "note"),
        ("these should go to Grace please", "12: to Grace Mensah; 14: to Grace Mensah"),
        ("I'm on leave until 30 March. Both on track.", "12: on track; 14: on track"),
    ),
)

PAGES = (FOR_GOOD, WHILE_AWAY, ONLY_MENTIONED, COVER_OF_TWO)
