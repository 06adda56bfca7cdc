"""Examples: what finishes an action is told by its title, and what only comes near it does not (see reading.py)."""

from __future__ import annotations

from datetime import date

from models.vocabulary import Reported
from tests.rules.phrases.reading import Page
from tracker.rules.phrases import About


def _asked(title: str) -> tuple[About, ...]:
    return (About(51, title, date(2026, 3, 31), Reported.ON_TRACK, 40),)


RECRUIT = Page(
    "recruit",
    _asked("Recruit two night porters"),
    (
        ("Both porters in post since 23 February", "complete + done on 2026-02-23"),
        ("The second porter joined the team on Monday. Done.", "complete + done on 2026-03-02"),
        ("Mira started with us on Monday so you can tick this off", "complete + done on 2026-03-02"),
        ("One in post, one to start on 1 April", "note"),
        ("Offers made, start dates to be agreed", "note"),
        ("Interviews complete, offers going out on Monday", "note"),
        ("the post is frozen", "on hold"),
    ),
)
MOVE = Page(
    "move",
    _asked("Move the stores to Canal Road"),
    (
        ("stores moved on Friday", "complete + done on 2026-02-27"),
        ("we are in Canal Road as of Monday", "complete + done on 2026-03-02"),
        ("Everything moved bar the freezers", "partial"),
        ("this has moved up my list", "note"),
        ("it's moved to April", "forecast 2026-04-30"),
        ("everyone's in agreement about it", "note"),
        ("the removal van is booked for 20 March", "note"),
    ),
)
REPLACE = Page(
    "replace, install, repair",
    _asked("Replace the goods lift motor"),
    (
        ("lift back in service since Friday", "complete + done on 2026-02-27"),
        ("Motor went in last week", "complete"),
        ("new motor in and working", "complete"),
        ("motor fitted on Monday, testing next week", "ask"),
        ("motor is in, just the guard left", "ask"),
        ("the motor has been delivered", "note"),
        ("the motor is on order", "note"),
        ("prices have gone up", "note"),
    ),
)
PUBLISH = Page(
    "publish, submit",
    _asked("Publish and submit the annual return"),
    (
        ("The return went up on the website on Monday", "complete + done on 2026-03-02"),
        ("submitted yesterday", "complete + done on 2026-03-03"),
        ("Ruth sent it off yesterday", "complete + done on 2026-03-03"),
        ("the return has been sent back to us with queries", "note"),
        ("the return is out for comment", "note"),
        ("draft is on the website", "note"),
        ("we've been sent the forms", "note"),
    ),
)
TRAIN = Page(
    "train",
    _asked("First aid training for drivers"),
    (
        ("every driver has now been through the training", "complete"),
        ("everyone trained", "complete"),
        ("everyone has been briefed that the training is in May", "note"),
        ("trainer booked for 19 March", "note"),
    ),
)
REMOVE = Page(
    "remove",
    _asked("Remove the old oil tank"),
    (
        ("tank gone on Friday", "complete + done on 2026-02-27"),
        ("tank taken away yesterday", "complete + done on 2026-03-03"),
        ("the landlord wants to keep it, so this action is withdrawn", "closed"),
        ("I'm off until Monday", "note"),
        ("the contractor is off sick", "note"),
    ),
)
INSPECT = Page(
    "inspect",
    _asked("Inspection of the flood gates"),
    (
        ("Inspection carried out on Monday, no defects", "complete + done on 2026-03-02"),
        ("inspection will be carried out on 19 March", "forecast 2026-03-19"),
        ("inspectors booked for 19 March", "note"),
        ("inspections are done every Friday", "ask"),
    ),
)
LET = Page(
    "let a contract",
    _asked("Window cleaning contract"),
    (
        ("contract signed on 2 March", "complete + done on 2026-03-02"),
        ("Contract awarded on 2 March, standstill ends on the 12th", "ask"),
        ("contract out to tender", "note"),
    ),
)
POLICY_REVIEW = Page(
    "papers",
    _asked("Visitor policy"),
    (
        ("Policy agreed at committee on 2 March", "complete + done on 2026-03-02"),
        ("Went to the board on 2 March and was approved", "complete + done on 2026-03-02"),
        ("It was signed off by the chair the same afternoon", "complete"),
        ("policy circulated for comment", "note"),
        ("policy issued for consultation", "note"),
        ("policy submitted to committee", "note"),
        ("passed to Grace for approval", "note"),
        ("published on Monday, report no. 4471", "complete + done on 2026-03-02"),
        ("went live on Monday but we had to roll it back", "ask"),
        ("it was done wrong", "ask"),
        ("cleared by the solicitors, now with finance", "ask"),
        ("the old policy has been withdrawn", "note"),
        ("It went up the day after the board approved it", "note"),
        ("Can I mark it complete without the appendix?", "question"),
        ("Can you mark it complete please?", "complete"),
        ("All done from the unions' point of view", "ask"),
        ("Finished! (bar the contents page)", "partial"),
        ("Complete as regards the main building; the annexe has yet to be done", "partial"),
        ("it was due to be complete on Friday", "note"),
        ("Is it finished? Is it heck. Nobody answers me.", "note"),
        ("The rules were signed by the chair on 2 March, so complete from our side", "ask"),
    ),
)

CONSENT = Page(
    "consent",
    _asked("Approve the lettings protocol"),
    (
        ("The protocol received approval on Monday", "complete + done on 2026-03-02"),
        ("carried by nine votes to two", "complete"),
        ("trustees nodded it through", "complete"),
        ("Approved, to be published", "ask"),
        ("I'm done with those trustees", "note"),
        ("complete 70%", "ask"),
    ),
)
