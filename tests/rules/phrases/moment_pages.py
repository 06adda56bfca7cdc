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

PAGES = (DONE_BY_THEN, ENDED_THEN, PROPOSED, PROPOSED_FOR_EACH, HALTED)
