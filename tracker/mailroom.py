"""Hear what came by mail, and answer it by mail: in the same thread, once, to whoever it is known to be from."""

from __future__ import annotations

from models.people import Person
from models.queries import people, post
from models.vocabulary import Way
from tracker import desk, messages, outbox
from tracker.heard import Heard, Replied
from tracker.work import Work


def is_believed(work: Work, email: str, token: str) -> bool:
    """Whether a mail carries the token of a message that went to just this address."""
    row = post.by_token(work.db, outbox.hash_token(token)) if token else None
    return row is not None and row.address.casefold() == email.casefold()


def lines_sent(work: Work, token: str) -> tuple[str, ...]:
    """The lines of the message that a token belongs to: none of them is the words of who answers it."""
    row = post.by_token(work.db, outbox.hash_token(token)) if token else None
    return tuple(str(row.said["text"]).splitlines()) if row is not None else ()


def answer(work: Work, heard: Heard, message_id: str) -> None:
    """Do what a mail says and queue the answer; a mail of somebody unknown is not answered."""
    person = people.by_email(work.db, heard.sender.email)
    if person is None or person.left_on is not None:
        post.claim_heard(work.db, Way.MAIL, heard.outside_id, work.now, None)
        return
    given = desk.hear(work, heard)
    if given.said is not None:
        _send(work, person, heard, given.said, message_id)


def ask_to_prove(work: Work, heard: Heard, message_id: str) -> None:
    """Tell somebody, at the address in the register, that a mail in their name was not taken for theirs."""
    person = people.by_email(work.db, heard.sender.email)
    if person is None or post.claim_heard(work.db, Way.MAIL, heard.outside_id, work.now, person.id) is None:
        return
    told = messages.Told(
        "A mail in your name reached me, but I cannot be sure that it is from you, so nothing was changed. "
        "If it was, please answer this mail, or one of my others, and say it there."
    )
    _send(work, person, heard, told, message_id)


def _send(work: Work, person: Person, heard: Heard, said: object, message_id: str) -> None:
    row = None
    if isinstance(heard, Replied) and heard.token:
        row = post.by_token(work.db, outbox.hash_token(heard.token))
    about = tuple(one.action_id for one in post.about(work.db, row.id or 0)) if row is not None else ()
    to = outbox.Address(Way.MAIL, person.email or "", person.id)
    row_id = outbox.queue(work, to, f"answer:{heard.outside_id}", said, about=about, thread_id=message_id)
    for question in work.questions:
        question.outbox_id = row_id
