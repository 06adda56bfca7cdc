"""Examples: several actions in one reply, and council prose with one fact in it (see reading.py)."""

from __future__ import annotations

from tests.rules.phrases.reading import POLICY, THREE, TWO, Page

MANY = Page(
    "several actions: by number, title, position, set",
    THREE,
    (
        ("12 on track 14 at risk 15 complete", "12: on track; 14: at risk; 15: complete"),
        ("12/14/15 complete", "12: complete; 14: complete; 15: complete"),
        ("12 14 15 all on track", "12: on track; 14: on track; 15: on track"),
        ("1. done\n2. 40%\n3. on hold", "12: complete; 14: 40%; 15: on hold"),
        ("a) complete\nb) 30%\nc) amber", "12: complete; 14: 30%; 15: at risk"),
        ("done except the boiler", "12: complete; 14: complete; 15: note"),
        ("they're all done except the boiler", "12: complete; 14: complete; 15: note"),
        (
            "The handrails are finished. The leaflet, ditto, all finished. The boiler is to plan.",
            "12: complete; 14: complete; 15: on track",
        ),
        ("12 and 14 are fine, both green. 15 is red", "12: on track; 14: on track; 15: off track"),
        ("Handrails one's all closed out. Leaflet, no, not yet", "12: complete; 14: note"),
        ("🟢 12\n🟠 14\n🔴 15", "12: on track; 14: at risk; 15: off track"),
        ("12 done", "complete"),
        ("12 done, 14 about 50%, 15 slips to June because legal", "12: complete; 14: 50%; 15: forecast 2026-06-30"),
        ("12 and 14 done", "12: complete; 14: complete"),
        ("12, 14 and 15 are all complete", "12: complete; 14: complete; 15: complete"),
        ("#12 complete\n#14 on hold\n#15 not started", "12: complete; 14: on hold; 15: not started"),
        ("12: 60%\n14: 30%\n15: 10%", "12: 60%; 14: 30%; 15: 10%"),
        ("all done", "12: complete; 14: complete; 15: complete"),
        ("All three are on track", "12: on track; 14: on track; 15: on track"),
        ("all done except 14", "12: complete; 14: note; 15: complete"),
        ("everything's finished bar the leaflet", "12: complete; 14: note; 15: complete"),
        ("12 done, the rest are on track", "12: complete; 14: on track; 15: on track"),
        ("first one done, second waiting on HR, third not started", "12: complete; 14: note; 15: not started"),
        ("handrails are in place, boiler is booked for Monday", "12: complete; 15: note"),
        ("The boiler has been serviced. The leaflet is at 80%.", "14: 80%; 15: complete"),
        ("leaflet done, handrails slipping to 10 April", "12: forecast 2026-04-10; 14: complete"),
        ("finished 12 and 15, still working on 14", "12: complete; 14: note; 15: complete"),
        ("12 complete, 14 ditto", "12: complete; 14: complete"),
        ("12 on track, same for 14", "12: on track; 14: on track"),
        ("12 yes done, 14 no, 15 not yet", "12: complete; 14: note; 15: note"),
        ("12 amber, 14 green, 15 red", "12: at risk; 14: on track; 15: off track"),
        ("12 ✅ done, 14 🟠, 15 🔴", "12: complete; 14: at risk; 15: off track"),
        (
            "12 - done\n14 - will be done by 20 April\n15 - on hold until May",
            "12: complete; 14: forecast 2026-04-20; 15: on hold + until 2026-05-01",
        ),
        ("move 14 to 31 May and 15 to 30 June please", "14: target 2026-05-31; 15: target 2026-06-30"),
        ("14 should go to Grace, 12 is done", "12: complete; 14: to Grace Mensah"),
        ("boiler to Ivan please, the others are on track", "12: on track; 14: on track; 15: to Ivan Dolan"),
        ("remind me about 15 on Monday", "snooze until 2026-03-09"),
        ("12 of the 15 brackets are up", "ask"),
        ("12 and 19 complete", "ask"),
        ("99 done", "ask"),
        ("no change on any of them", "no change"),
        ("12 frozen till the 2nd of April, 14 going well", "12: on hold + until 2026-04-02; 14: on track"),
        ("12 - done / 14 - on track", "12: complete; 14: on track"),
        ("60% for the handrails and 30% for the leaflet", "12: 60%; 14: 30%"),
        ("done: 12. on track: 14.", "12: complete; 14: on track"),
        ("number twelve is complete, number fourteen isn't", "12: complete; 14: note"),
        ("As regards 12 it's complete; as regards 14 it's on track", "12: complete; 14: on track"),
        ("14 aside, all in place", "12: complete; 14: note; 15: complete"),
        ("all complete barring the leaflet", "12: complete; 14: note; 15: complete"),
        ("with the exception of 14 everything is complete", "12: complete; 14: note; 15: complete"),
        ("everything on the list is complete", "12: complete; 14: complete; 15: complete"),
        ("12 done, everything else on track", "12: complete; 14: on track; 15: on track"),
        ("the remaining two are on track, the leaflet is done", "12: on track; 14: complete; 15: on track"),
        ("middle one's done", "complete"),
        ("a) complete b) on hold c) red", "12: complete; 14: on hold; 15: off track"),
        ("12 complete, 14 dto, 15 60%", "12: complete; 14: complete; 15: 60%"),
        ("leaflet: 12 wards have had it, 15 to go", "note"),
        ("12 done, 30 done", "ask"),
        ("12 done, 29 still waiting", "ask"),
        ("12 60%, 29 70%", "ask"),
        ("12 complete; so is 29", "ask"),
        ("29 will slip, 12 ok on track", "ask"),
        ("12 on track, 29 proofs done", "on track"),
        ("re 14: 75%", "75%"),
        ("15 started, rest no change", "12: note; 14: note; 15: on track"),
    ),
)

PAIR = Page(
    "two actions",
    TWO,
    (
        ("both done", "12: complete; 14: complete"),
        ("both on hold until April", "12: on hold + until 2026-04-01; 14: on hold + until 2026-04-01"),
        ("neither is done", "no change"),
        ("that other job's finished now and all", "ask"),
        ("leaflet's done and all", "complete"),
        ("all done", "12: complete; 14: complete"),
        ("12 is finished, the other one is at 50%", "12: complete; 14: 50%"),
        ("ping me about both on Friday", "snooze 12: until 2026-03-06; 14: until 2026-03-06"),
        ("both of these belong to Ruth", "12: to Ruth Oakes; 14: to Ruth Oakes"),
        ("the former is complete, the latter will be by 30 April", "12: complete; 14: forecast 2026-04-30"),
        ("top one done, bottom one delayed", "12: complete; 14: at risk"),
        ("the upper one is on hold, the lower one complete", "12: on hold; 14: complete"),
        ("latter 80%, former 30%", "12: 30%; 14: 80%"),
        ("the one up top is done, the one below it is red", "12: complete; 14: off track"),
        ("the pair are done", "12: complete; 14: complete"),
        ("both of em red", "12: off track; 14: off track"),
        ("neither will make its date", "12: off track; 14: off track"),
        ("leaflet taken to both wards, complete", "complete"),
    ),
)

PROSE = Page(
    "council prose, with one fact in it",
    (POLICY,),
    (
        (
            """Dear Tom,

Thank you for your note of 2 March. The working group has met three times and has looked at what the
neighbouring authorities do. Two of the unions have commented. The third has asked for more time to consult
its branch. I have spoken to Ruth about the insurance. On present form we expect to complete by 30 April.

Kind regards
Priya Shah""",
            "forecast 2026-04-30",
        ),
        (
            """Colleagues will recall the discussion at the last meeting, at which several members felt that the
risk assessments were complete but the wording was not. I have since met the unions. A further draft went out
on Monday. Comments close on 20 March.""",
            "note",
        ),
        (
            """Further to your email, the redraft took rather longer than any of us had hoped. Nevertheless the
policy was adopted by Cabinet on 24 February, and has been circulated. I should like to record my thanks.""",
            "complete + done on 2026-02-24",
        ),
        (
            """There has been a good deal of interest in this. Staff in Housing were particularly helpful. Overall
I would estimate 80 per cent progress. No decisions are needed.""",
            "80%",
        ),
        (
            """Work on the policy has been suspended following the announcement about the merger, pending
agreement of a joint approach with the county.""",
            "on hold",
        ),
        (
            """I attended the regional seminar in January. It was made plain that the guidance will be revised.
In the light of that we should regard the action as being at risk.""",
            "at risk",
        ),
        (
            """The unions were consulted in January and their comments have been taken in. The equality assessment
has been completed. Legal are reading the final text.""",
            "note",
        ),
        (
            """As discussed, I have now left the department, and Grace Mensah has taken over the lone working
policy.""",
            "to Grace Mensah",
        ),
    ),
)
