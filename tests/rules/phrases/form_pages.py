"""Examples: what is quoted, commanded or filled in, and what is told beside the action in mails (see reading.py)."""

from __future__ import annotations

from tests.rules.phrases.reading import HANDRAILS, LEAFLET, POLICY, Page

FORMS = Page(
    "commands, ratings by letter, figures without a sign, and the lines that a mail answers",
    (HANDRAILS,),
    (
        ("/status 12 on track 60%", "on track + 60%"),
        ("/chaser 12 amber", "at risk"),
        ("@chaser done", "complete"),
        ("update 12: percent 65, note: two fitters leaving", "65%"),
        ("percent 12 handrails a floor", "note"),
        ("RAG: A\nNext: the top flight", "at risk"),
        ("RAG status is G.", "on track"),
        ("RAG: TBC", "ask"),
        ("brackets on, rails mostly done. call it 80", "80%"),
        ("call it 80 handrails", "note"),
        ("Status: On track [ ] At risk [x] Off track [ ]", "at risk"),
        ("[ ] green\n[x] amber\n[ ] red", "at risk"),
        ("70% (40% at the last report)", "70%"),
        ("70% at the last meeting", "note"),
        ("> is it done?\n> please reply with done\n\nIt is 70% complete.", "70%"),
        ("scrub that, should of said 45%", "undo + 45%"),
        ("all handrails up except three, they're on order", "partial"),
    ),
)

BESIDE = Page(
    "what is told beside it in mails",
    (POLICY,),
    (
        ("We started the school year two down.", "note"),
        ("We have started.", "note"),
        ("Two temps have been let go, as planned.", "note"),
        ("All going as planned.", "on track"),
        ("There was one complaint about the wording, which has been dealt with.", "note"),
        ("The policy, which has been dealt with, is on the site.", "complete"),
        ("Some of them are people who live alone.", "note"),
        ("Costs are up but that's Finance's headache not mine", "note"),
        ("that's Grace's baby not mine", "to Grace Mensah"),
        ("it's the wardens you want to thank not me", "note"),
        ("Council to take it in March.", "note"),
        ("The go-live date cannot be met and I would ask that it be shown as red.", "off track"),
        ("I'd suggest this goes on hold for the time being.", "on hold"),
        ("Our own date isn't threatened.", "on track"),
        ("if anything we're ahead of schedule", "on track"),
        ("done, they can come when they like", "complete"),
        ("done when they tell us", "ask"),
        ("the wording was fixed & resubmitted", "note"),
        ("Resources and Strategy passed it on Monday", "complete + done on 2026-03-02"),
        ("As of today all have had a copy. Complete.", "complete + done on 2026-03-04"),
        ("The board saw it on Monday. So that's it done.", "complete"),
        ("The drafting group meets on Friday. So that's it done then.", "forecast 2026-03-06"),
        ("We expect the last team to have read it and the action to be completed by 20 March.", "forecast 2026-03-20"),
        ("We expect the last team to have read it by 20 March.", "note"),
        ("ratified by the board on 2 March and uploaded to the intranet on the 3rd.", "complete + done on 2026-03-02"),
        ("Compliance was 91% overall, 78% in the depots.", "note"),
        ("Compliance was 91%. The policy is 78% done.", "78%"),
        ("does the short form count or has it got to be the long one", "question"),
        ("Much obliged. That was quick.", "thanks"),
        ("The officer must agree it. She's on leave. I have left her a message.", "note"),
        ("printer bust again. don't ask", "note"),
        ("One of them is away and the other has stood down.", "note"),
        ("I was hoping for the end of March but with exams on I would now say 17 April.", "forecast 2026-04-17"),
        ("on track from my side", "on track"),
        ("from the survey nothing is on track", "note"),
        ("Of the 34 items in the review nine are left. Item 16 is with the solicitor.", "note"),
        ("Item 16 is done", "ask"),
        ("adopted on Monday. I can't close this until the forms are printed.", "note"),
        ("Oh that's lovely, thank you. She'll be thrilled.", "thanks"),
        ("lost my login, help!", "ask"),
        ("3 more weeks and it'll be done", "forecast 2026-03-25"),
        ("Copies are saved at https://drive.example/policy if anyone wants a look", "note"),
        ("Thank you, that's good to see off the list", "thanks"),
        ("Very good of you to sort that out, it's a weight off my mind", "thanks"),
        ("thanks, hadn't realised that was in there", "thanks"),
        ("@Nell is the kitchen open on Thursdays", "ask"),
        ("@Nell is this overdue?", "question"),
    ),
)

LEAFLETS = Page(
    "brought in to more of those it is for",
    (LEAFLET,),
    (
        ("leaflet introduced on a further two wards", "note"),
        (
            "would there be any objection to resetting the due date for the leaflet to the end of May?",
            "target 2026-05-31",
        ),
    ),
)

PAGES = (FORMS, BESIDE, LEAFLETS)
