"""What becomes of a message once a channel has tried to send it (domain 6.4, 6.5)."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta

from models.people import Person
from models.post import Outbox
from models.queries import actions, people, post, questions
from models.vocabulary import Way
from tracker import dispatch, messages, outbox
from tracker.actions import nudging
from tracker.clock import reminders
from tracker.voice.formats import one_line
from tracker.voice.said import Part, Said
from tracker.work import AddressRefused, Undeliverable, Work

UNDELIVERED = "undelivered"
"""Kind of the message that says that another one could not be delivered."""
COMES_BACK = timedelta(days=2)
"""Within this time a mail that does not reach anybody is nearly always returned; longer, and it arrived."""
_NAMED = 10
"""Actions that are named; the rest of a long message is in the list that the plan gives."""
_WHAT = {
    nudging.REMINDER: "a reminder", "alert": "an alert", "digest": "the weekly digest", "ask": "a question",
    "ownerless": "a question", UNDELIVERED: "that somebody cannot be reached",
}  # fmt: skip


def accepted(work: Work, row_id: int, outside_id: str) -> None:
    """The other side has it: the message counts as sent, and its steps of the ladder as reached."""
    dispatch.sent(work, row_id, outside_id)
    reminders.reached(work, row_id)
    row = work.db.get_one(Outbox, row_id)
    if row.way is Way.MAIL and row.person_id is not None:
        _trust_again(work, people.by_id(work.db, row.person_id), row.address)


def refused(work: Work, row_id: int, error: Undeliverable, *, in_doubt: bool = False) -> None:
    """The other side does not have it, or may not: tried again later; given up, those who must know are told once.

    Where it has nobody at the address, that is as if the message had come back (`bounced`).
    """
    row = work.db.get_one(Outbox, row_id)
    said = Said.from_data(row.said)
    if not dispatch.failed(work, row_id, error, in_doubt=in_doubt):
        return
    if isinstance(error, AddressRefused) and row.way is Way.MAIL:
        _reaches_nobody(work, row, said, error.why)
    else:
        _tell_of_failure(work, row, error.why)


def bounced(work: Work, message_id: str, address: str, why: str, *, permanent: bool) -> None:
    """A mail came back after it had been accepted: it is said by Slack, where its reader is there.

    Their address is marked, and those who must know are told of it once: until a mail reaches them there again, they
    write from there, or they have another one.
    """
    row = post.by_outside_id(work.db, Way.MAIL, message_id)
    if row is None or not permanent or row.state != "sent":
        return
    row.state, row.error = "failed", why
    _reaches_nobody(work, row, Said.from_data(row.said), f"the mail to {address or row.address} came back: {why}")


def _reaches_nobody(work: Work, row: Outbox, said: Said, why: str) -> None:
    """Mark the address of a mail that reaches nobody there, say by Slack what it said, and tell those who must know."""
    person = people.by_id(work.db, row.person_id) if row.person_id is not None else None
    is_known = person is not None and person.bounced == row.address
    if person is not None and person.email == row.address and not is_known:
        person.bounced, person.bounced_at = row.address, work.now
    is_said = person is not None and _say_by_slack(work, row, said, person)
    if not is_known:
        instead = " They are told in Slack instead." if is_said else ""
        _tell_of_failure(work, row, why, instead)


def _say_by_slack(work: Work, row: Outbox, said: Said, person: Person) -> bool:
    """Say what came back by the other way, where there is one and it is still worth saying; True where it is said.

    Of what was for its reader alone, nothing is kept that could be said again.
    """
    is_late = row.not_after is not None and row.not_after <= work.now
    if not person.slack_user or is_late or not said.parts:
        return False
    spell = work.tongues[Way.SLACK].escape
    parts = tuple(Part(part.kind, spell(part.text), part.offers) for part in said.parts)
    about = {one.action_id: one.role for one in post.about(work.db, row.id or 0)}
    to = outbox.Address(Way.SLACK, person.slack_user, person.id)
    sent = outbox.queue(work, to, row.key, Said(said.subject, parts, said.text), about=about, not_after=row.not_after)
    for question in questions.put_to(work.db, person.id or 0) if sent is not None else ():
        if row.id in {question.outbox_id, *question.about.get("sent", ())}:
            question.about = {**question.about, "sent": [*question.about.get("sent", ()), sent]}
    return True


def _trust_again(work: Work, person: Person, address: str) -> None:
    """Forget that mails came back, once one was sent to the same address since and has not."""
    if person.bounced == address and person.bounced_at is not None:
        reached = post.was_sent(work.db, Way.MAIL, address, person.bounced_at, work.now - COMES_BACK)
        person.bounced = "" if reached else person.bounced


def _tell_of_failure(work: Work, row: Outbox, why: str, instead: str = "") -> None:
    """The leads of the plans concerned hear that somebody cannot be reached, once a week; else the administrators do.

    A lead is told of their own plan's actions only. Who cannot be reached is not told so.
    """
    who = people.by_id(work.db, row.person_id).name if row.person_id is not None else "the channel of the plan"
    key = f"{UNDELIVERED}:{row.person_id or row.address}:{work.now:%G-%V}"
    what = _WHAT.get(row.kind, "a message")
    sentence = f"I could not reach {who} by {_BY[row.way]} with {what}: {why}.{instead}"
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
