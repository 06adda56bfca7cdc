"""What becomes of a message once a channel has tried to send it (domain 6.4, 6.5)."""

from __future__ import annotations

from models.people import Person
from models.post import Outbox
from models.queries import actions, people, post
from models.vocabulary import Way
from tracker import messages, outbox, reminders
from tracker.work import Undeliverable, Work


def accepted(work: Work, row_id: int, outside_id: str) -> None:
    """The other side has it: the message counts as sent, and its steps of the ladder as reached."""
    outbox.sent(work, row_id, outside_id)
    reminders.reached(work, row_id)


def refused(work: Work, row_id: int, error: Undeliverable) -> None:
    """The other side does not have it, or may not: tried again later; given up, those who must know are told once."""
    if outbox.failed(work, row_id, error):
        _tell_of_failure(work, work.db.get_one(Outbox, row_id), error)


def bounced(work: Work, message_id: str, address: str, why: str, *, permanent: bool) -> None:
    """A mail came back after it had been accepted: its reader does not have it, and those who must know are told."""
    row = post.by_outside_id(work.db, Way.MAIL, message_id)
    if row is not None and permanent and row.state == "sent":
        row.state, row.error = "failed", why
        _tell_of_failure(work, row, Undeliverable(f"the mail to {address or row.address} came back: {why}"))


def _tell_of_failure(work: Work, row: Outbox, error: Undeliverable) -> None:
    """The leads of the plans concerned hear that somebody cannot be reached; without a plan the administrators do."""
    who = people.by_id(work.db, row.person_id).name if row.person_id is not None else "the plan's channel"
    sentence = f"I could not reach {who} by {row.way}: {error.why}. What I had to say: {row.said['subject']}"
    for person in _responsible(work, row):
        if person.id != row.person_id:
            outbox.tell(work, person, f"undelivered:{row.person_id or row.address}:{work.now:%G-%V}",
                        messages.Told(sentence))  # fmt: skip


def _responsible(work: Work, row: Outbox) -> tuple[Person, ...]:
    leads = {plan.lead_id for _, plan in actions.of_message(work.db, row.id or 0) if plan.lead_id is not None}
    found = tuple(people.many(work.db, leads).values())
    return found or people.administrators(work.db)
