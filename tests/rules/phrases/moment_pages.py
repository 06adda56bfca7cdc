"""Examples: days told by how a sentence ends, proposed, ruled out or quoted; today is 4 March 2026 (see reading.py)."""

from __future__ import annotations

from tests.rules.phrases.reading import HANDRAILS, POLICY, TWO, Page

DONE_BY_THEN = Page(
    "the day at the end of the sentence",
    (HANDRAILS,),
    (
        ("Once the glue has set we should be finished by 20 March", "forecast 2026-03-20"),
        ("Now that the primer is dry it will be done by 20 March.", "forecast 2026-03-20"),
        ("The decorators say they'll be done on the 20th", "forecast 2026-03-20"),
        ("Our joiner has promised me 20 March for completion", "forecast 2026-03-20"),
        ("The programme shows completion on 20 March.", "forecast 2026-03-20"),
        ("Completion should follow by 20 March.", "forecast 2026-03-20"),
        ("It is expected, as a result, that the handrails will be finished by 20 March.", "forecast 2026-03-20"),
        ("another fortnight will do it", "forecast 2026-03-18"),
        ("four weeks tops", "forecast 2026-04-01"),
        ("done by lunchtime", "forecast 2026-03-04"),
        ("not 31 March but 20 April", "forecast 2026-04-20"),
        ("31 March has slipped to 20 April", "forecast 2026-04-20"),
        ("the end caps go on next Monday and that's the job done", "forecast 2026-03-09"),
        ("the 31st? not a chance", "off track"),
        ("If the board passes it on 20 March then it's done", "ask"),
        ("three to four weeks, I should think", "ask"),
        ("The drawings will be ready by 20 March", "note"),
        ("the first flight will be finished by 20 March", "note"),
        ("hoping to have a firm date by Friday", "note"),
    ),
)

ENDED_THEN = Page(
    "the day on which the work ended",
    (HANDRAILS,),
    (
        ("The final bracket went on yesterday. Done at last!", "complete + done on 2026-03-03"),
        ("load tested this morning, all complete", "complete + done on 2026-03-04"),
        ("Complete. The fitters packed up on Friday.", "complete + done on 2026-02-27"),
        ("Status: complete. Date: 27 February", "complete + done on 2026-02-27"),
        ("complete (27/02)", "complete + done on 2026-02-27"),
        ("In place since 2 March. 14 residents have used them.", "complete + done on 2026-03-02"),
        ("Complete. I wrote to the landlord on Friday.", "complete"),
    ),
)

PROPOSED = Page(
    "another date proposed",
    (HANDRAILS,),
    (
        ("any chance of 20 April instead?", "target 2026-04-20"),
        ("20 April would suit us better as a deadline", "target 2026-04-20"),
        ("I'd sooner the date was 20 April", "target 2026-04-20"),
        ("20 April please", "target 2026-04-20"),
        ("swap 31 March for 20 April", "target 2026-04-20"),
        ("Ivan has given us until 20 April", "target 2026-04-20"),
        ("two more weeks, please", "target 2026-04-14"),
        ("we'd appreciate a further fortnight", "target 2026-04-14"),
        ("Would you consider a later date?", "ask"),
        ("the architect needs another fortnight", "note"),
        ("The supplier asked us to move the delivery date to 20 April.", "note"),
        ("we have been given until 20 March to comment", "note"),
        ("the tender was extended to 20 April", "note"),
    ),
)

PROPOSED_FOR_EACH = Page(
    "another date proposed for each",
    TWO,
    (
        ("Can both be pushed back to the end of May?", "12: target 2026-05-31; 14: target 2026-05-31"),
        (
            "I'd ask for later deadlines: 20 April on 12 and 29 May on 14",
            "12: target 2026-04-20; 14: target 2026-05-29",
        ),
    ),
)

HALTED = Page(
    "until a thing on hold goes on",
    (POLICY,),
    (
        ("on hold, restarting 1 April", "on hold + until 2026-04-01"),
        ("on hold until the new chair starts on 1 April", "on hold + until 2026-04-01"),
        ("on hold; the board decides on 1 April", "on hold"),
        ("I'm away until 16 March. Please ask me after that.", "snooze until 2026-03-16"),
        ("I would be grateful not to be reminded of this until 23 March.", "snooze until 2026-03-23"),
    ),
)

LET_GO_OR_KEPT = Page(
    "days let go, kept, meant for another thing or told with a purpose",
    (HANDRAILS,),
    (
        ("that 20 March I promised you, bin it", "note"),
        ("the 20 March date, forget it. 17 April now", "forecast 2026-04-17"),
        ("bin it, nobody uses those stairs now", "closed"),
        ("It was meant to be Friday but its now Monday", "forecast 2026-03-09"),
        ("not going to manage Friday, think Monday", "forecast 2026-03-09"),
        ("We have no reason to change the target of 31 March.", "note"),
        ("It is tight but I am not asking for a later date", "at risk"),
        ("can we have a later date", "ask"),
        ("the print deadline is now 20 March", "note"),
        ("the deadline is now 20 April", "target 2026-04-20"),
        ("We move on 20 March.", "note"),
        ("can we move it on to 20 April", "target 2026-04-20"),
        ("Please move it to 10 April so that it's done in the holidays", "target 2026-04-10"),
        ("Brackets in, caps by Friday, that's all of them then", "forecast 2026-03-06"),
        ("Painting will be finished 31/3", "forecast 2026-03-31"),
        ("Painting will be finished 20/3", "note"),
        ("First drawings will be ready by 31 March", "note"),
        ("make it 20 April", "target 2026-04-20"),
        ("back end of the year", "ask"),
        ("It goes live on 20 March, and allow a week, so 27 March for completion", "forecast 2026-03-27"),
        ("Two flights left for April, all done by the end of that month", "forecast 2026-04-30"),
        ("Weather permitting we shall be complete by 20 March.", "forecast 2026-03-20"),
        ("brackets fitted by 13 March, all finished by 20 March", "forecast 2026-03-20"),
        ("all finished by 13 March, all done by 20 March", "ask"),
        ("will know more after the 22nd", "note"),
        ("it will be after the 31st", "off track"),
        ("it can't be the 31st", "off track"),
        ("I won't be in on the 31st", "note"),
        ("mar 31 as agreed", "forecast 2026-03-31"),
        ("on target, fitted and finished by 20 March", "on track + forecast 2026-03-20"),
        ("fitted and signed off on 2 March", "complete + done on 2026-03-02"),
        (
            "Rails delivered on 13 March and fitted the week after. We expect to have finished by 27 March",
            "forecast 2026-03-27",
        ),
        ("can't do the 31st, joiner ill. make it 20 April?", "target 2026-04-20"),
        ("31 march fine", "forecast 2026-03-31"),
        ("certificate's in, good until May 2028", "note"),
        ("no way ill hit the 31st", "off track"),
        ("I would be obliged if the due date were put back to 20 April.", "target 2026-04-20"),
        ("five weeks away I'd say", "forecast 2026-04-08"),
        ("by a week tomorrow", "forecast 2026-03-12"),
        ("back end of next week", "forecast 2026-03-13"),
        ("We had one or two helpful suggestions from the wardens.", "note"),
        ("hold until 20 March", "on hold + until 2026-03-20"),
        ("On hold. Joiner is in hospital, back to it after 20 March", "on hold + until 2026-03-20"),
    ),
)

SO_SINCE = Page(
    "days on which it was done, and by how much late",
    (HANDRAILS,),
    (
        ("As of today, that's it complete", "complete + done on 2026-03-04"),
        ("As of today it's at 60%", "60%"),
        ("rails up as of this morning so done", "complete + done on 2026-03-04"),
        ("rails are on. load tested today n the inspector passed it", "complete + done on 2026-03-04"),
        ("Counted and logged on 2 March. Complete.", "complete + done on 2026-03-02"),
        ("Emailed on 2 March. Complete.", "complete"),
        ("up n running every night since the 2nd, complete", "complete + done on 2026-03-02"),
        ("finished Friday, couple of days over sorry", "complete + done on 2026-02-27"),
        ("done on 2 March, albeit a fortnight late", "complete + done on 2026-03-02"),
        ("Last 3 went in this morning", "complete + done on 2026-03-04"),
        (
            "The fitters left on 27 February. Mark it complete with effect from that date.",
            "complete + done on 2026-02-27",
        ),
        ("complete wef 2/3", "complete + done on 2026-03-02"),
        ("done, but a week behind on the snagging", "ask"),
        (
            "These have been in use on both floors since 2 March, so I think we may say that it is complete.",
            "complete + done on 2026-03-02",
        ),
        ("I think it is complete", "ask"),
        ("All other stairwells have been completed.", "partial"),
    ),
)

PASSED_THEN = Page(
    "the day of a decision",
    (POLICY,),
    (
        (
            "It returns to the board on 20 March, and on approval that day the action can be closed.",
            "forecast 2026-03-20",
        ),
        ("Board is on 20 March, at which point it's finished", "forecast 2026-03-20"),
        ("Passed by the board on 26 February and in force from 1 April. Complete.", "complete + done on 2026-02-26"),
        ("The board meets on 20 March, which point we discussed.", "note"),
        ("The panel sits on 20 May and signs it on the 29th, which completes the action.", "forecast 2026-05-29"),
        ("The panel met on 20 February and signed something else on the 27th.", "note"),
        ("The clerk gives 20 May for the vote. May the target be moved accordingly?", "target 2026-05-20"),
        ("The clerk gives 20 May for the vote. May the target be moved?", "ask"),
        ("The auditor is here two days, after which the policy is complete", "note"),
        ("I take it this may now be marked complete", "complete"),
        ("I take it that it is complete", "ask"),
        ("put before the board 20/2, complete", "complete + done on 2026-02-20"),
        ("still 31 march", "forecast 2026-03-31"),
        ("open 24/7 now, 16/20 read it", "note"),
    ),
)
