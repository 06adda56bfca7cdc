"""What becomes of a message once a channel has tried to send it (domain 6.4, 6.5)."""

from __future__ import annotations

from collections import defaultdict

from models.people import Person
from models.post import Outbox
from models.queries import actions, people, post
from models.vocabulary import Way
from tracker import messages, nudging, outbox, reminders
from tracker.formats import one_line
from tracker.work import Undeliverable, Work

UNDELIVERED = "undelivered"
"""Kind of the message that says that another one could not be delivered."""
_NAMED = 10
"""Actions that are named; the rest of a long message is in the list that the plan gives."""
_WHAT = {
    nudging.REMINDER: "a reminder", "alert": "an alert", "digest": "the weekly digest", "ask": "a question",
    "ownerless": "a question", UNDELIVERED: "that somebody cannot be reached",
}  # fmt: skip


def accepted(work: Work, row_id: int, outside_id: str) -> None:
    """The other side has it: the message counts as sent, and its steps of the ladder as reached."""
    outbox.sent(work, row_id, outside_id)
    reminders.reached(work, row_id)


def refused(work: Work, row_id: int, error: Undeliverable, *, in_doubt: bool = False) -> None:
    """The other side does not have it, or may not: tried again later; given up, those who must know are told once."""
    if outbox.failed(work, row_id, error, in_doubt=in_doubt):
        _tell_of_failure(work, work.db.get_one(Outbox, row_id), error.why)


def bounced(work: Work, message_id: str, address: str, why: str, *, permanent: bool) -> None:
    """A mail came back after it had been accepted: its reader does not have it, and those who must know are told."""
    row = post.by_outside_id(work.db, Way.MAIL, message_id)
    if row is not None and permanent and row.state == "sent":
        row.state, row.error = "failed", why
        _tell_of_failure(work, row, f"the mail to {address or row.address} came back: {why}")


def _tell_of_failure(work: Work, row: Outbox, why: str) -> None:
    """The leads of the plans concerned hear that somebody cannot be reached, once a week; else the administrators do.

    A lead is told of their own plan's actions only. Who cannot be reached is not told so.
    """
    who = people.by_id(work.db, row.person_id).name if row.person_id is not None else "the channel of the plan"
    key = f"{UNDELIVERED}:{row.person_id or row.address}:{work.now:%G-%V}"
    sentence = f"I could not reach {who} by {_BY[row.way]} with {_WHAT.get(row.kind, 'a message')}: {why}."
    leads = _leads(work, row) if row.kind != UNDELIVERED else {}
    for lead_id, numbers in leads.items():
        told = messages.Told(sentence, details=numbers[:_NAMED])
        outbox.tell(work, people.by_id(work.db, lead_id), key, told)
    if not leads:
        for person in _administrators(work, row):
            outbox.tell(work, person, key, messages.Told(sentence))


_BY = {Way.SLACK: "Slack", Way.MAIL: "e-mail", Way.LINE: "the command line", Way.CLOCK: "the clock"}


def _leads(work: Work, row: Outbox) -> dict[int, tuple[str, ...]]:
    """Who leads the plans that a message is about, with its actions there; without whoever could not be reached."""
    found: defaultdict[int, tuple[str, ...]] = defaultdict(tuple)
    for action, plan in actions.of_message(work.db, row.id or 0):
        if plan.lead_id is not None and plan.lead_id != row.person_id:
            found[plan.lead_id] += (f"#{action.number} {one_line(action.title, 80)}",)
    return found


def _administrators(work: Work, row: Outbox) -> tuple[Person, ...]:
    return tuple(person for person in people.administrators(work.db) if person.id != row.person_id)
