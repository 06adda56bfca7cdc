"""Hear what came by mail, and answer it by mail: in the same thread, once, to whoever it is known to be from."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import timedelta

from models.people import Person
from models.post import Outbox
from models.queries import actions, entries, people, post
from models.vocabulary import PlanState, Way
from tracker import access, desk, messages, outbox
from tracker.answer import Answer
from tracker.counter import held
from tracker.heard import Heard, Replied
from tracker.refusals import Refusal
from tracker.replies import readings
from tracker.voice.formats import one_line
from tracker.voice.said import Said
from tracker.voice.words import say
from tracker.work import Work

TOKEN_ENDS = timedelta(days=90)
"""How long after an action is closed a reply to a mail about it is still believed."""
MOST_ANSWERS = 20
"""Mails of one person in an hour that are answered: a program that answers each of ours does not go on for ever."""
_HOUR = timedelta(hours=1)
_ANSWERS = re.compile(r"(?:\W*(?:re|aw|sv|fwd?|wg|tr|atb|ynt)\s*(?:\[\d+\])?\s*:)+\s*", re.IGNORECASE)
_PROVE = (
    "A mail in your name reached me, but I cannot be sure that it is from you, so nothing was changed. "
    "If it was, please answer this mail, or one of my others, and say it there."
)


@dataclass(frozen=True)
class Proof:
    """What is known of who wrote a mail beside what it says itself."""

    token: str = ""
    """What the address carried that it was sent to; only the mail that is answered had it."""
    checked: bool | None = None
    """Whether our own mail server saw that the sender's domain sent it (DMARC); None where ours does not say."""


@dataclass(frozen=True)
class Letter:
    """The mail that is answered."""

    message_id: str
    subject: str = ""


def answered(work: Work, token: str) -> Said | None:
    """The message that a token belongs to: none of its lines is the words of who answers it."""
    row = post.by_token(work.db, outbox.hash_token(token)) if token else None
    return Said.from_data(row.said) if row is not None else None


def receive(work: Work, heard: Heard, letter: Letter, proof: Proof, refusal: Refusal | None = None) -> None:
    """Do what a mail says and queue the answer, where it can be believed; else ask whom it claims to be from.

    `refusal` is the answer where what came with the mail cannot be taken.

    Believed is who answers a mail of ours from the address that it went to, unless our own server says that it is
    forged; and whoever our own server knows to have written. A mail of somebody unknown is not answered.
    """
    person = people.by_email(work.db, heard.sender.email) if heard.sender.email else None
    if person is not None and person.left_on is not None:
        person = None
    row = _answered_row(work, proof.token)
    is_theirs = row is not None and row.address.casefold() == heard.sender.email.casefold()
    if person is not None and (proof.checked or (is_theirs and proof.checked is None)):
        if row is None or is_theirs or _may_speak(work, person, row):
            person.bounced = ""
            answer = _refused(work, heard, refusal) if refusal else desk.hear(work, _with_token(heard, row))
            _answer(work, person, heard, answer, letter, row)
            return
        _pass_on(work, person, row, heard, letter)
    elif _is_new(work, heard):
        if row is not None and isinstance(heard, Replied):
            held.ask_owner(work, row, heard)
        elif person is not None:
            held.tell_once_a_day(work, person, "prove", _PROVE)


def hold(work: Work, outside_id: str, token: str, why: str) -> None:
    """Note a mail whose sender cannot be told; whom the mail went to that it answers is told that it was not taken."""
    row = _answered_row(work, token)
    if post.claim_heard(work.db, Way.MAIL, outside_id, work.now, None) is None or row is None or row.person_id is None:
        return
    sentence = f"A mail answered one of mine to you, but I did not take it: {why} Nothing was changed."
    held.tell_once_a_day(work, people.by_id(work.db, row.person_id), "held", sentence)


def unread(work: Work, outside_id: str, email: str, why: str) -> None:
    """Tell somebody known that a mail from their address could not be read."""
    person = people.by_email(work.db, email) if email else None
    if post.claim_heard(work.db, Way.MAIL, outside_id, work.now, None) is not None and person is not None:
        sentence = f"I could not read a mail from your address: {why} Nothing was changed. Please send it again."
        held.tell_once_a_day(work, person, "unread", sentence)


def _answered_row(work: Work, token: str) -> Outbox | None:
    """The mail that a token belongs to, while it holds: until 90 days after the last of its actions was closed."""
    row = post.by_token(work.db, outbox.hash_token(token)) if token else None
    if row is None:
        return None
    about = actions.of_message(work.db, row.id or 0)
    if any(action.meaning.is_open and not action.gone and plan.state is PlanState.LIVE for action, plan in about):
        return row
    last = entries.last_written(work.db, {action.id or 0 for action, _ in about}) if about else None
    return row if work.now <= max(filter(None, (last, row.queued_at))) + TOKEN_ENDS else None


def _may_speak(work: Work, person: Person, row: Outbox) -> bool:
    """Whether somebody may update, in their own name, what a mail to somebody else was about."""
    work.actor = person
    return any(access.may_update(work, *line) for line in readings.known_to(work, row.id or 0))


def _pass_on(work: Work, person: Person, row: Outbox, heard: Heard, letter: Letter) -> None:
    """Somebody known answers a mail that went to somebody else: that one is asked, and they are told so."""
    if not _is_new(work, heard) or not isinstance(heard, Replied):
        return
    held.ask_owner(work, row, heard)
    whom = people.by_id(work.db, row.person_id).name if row.person_id is not None else "somebody else"
    told = messages.Told(f"Thank you. That mail went to {whom}, who is asked whether to take your answer.")
    to = outbox.Address(Way.MAIL, person.email or "", person.id)
    outbox.queue(work, to, f"passed:{heard.outside_id}", told, thread_id=letter.message_id)


def _with_token(heard: Heard, row: Outbox | None) -> Heard:
    """A token that has ended says nothing any more."""
    return replace(heard, token="") if isinstance(heard, Replied) and row is None else heard


def _is_new(work: Work, heard: Heard) -> bool:
    work.heard_id = post.claim_heard(work.db, Way.MAIL, heard.outside_id, work.now, None)
    return work.heard_id is not None


def _refused(work: Work, heard: Heard, refusal: Refusal) -> Answer:
    if not _is_new(work, heard):
        return Answer()
    return Answer(said=say(messages.Refused(refusal.sentence), work.tongues[Way.MAIL]))


def _answer(work: Work, person: Person, heard: Heard, answer: Answer, letter: Letter, row: Outbox | None) -> None:
    """Queue what is said to a mail as its answer, in its thread and with its file, where it is wanted."""
    if answer.said is None or (answer.only_confirms and not person.confirms):
        return
    to = outbox.Address(Way.MAIL, person.email or "", person.id)
    if post.count_queued(work.db, "answer", to.address, work.now - _HOUR) >= MOST_ANSWERS:
        return
    subject = _ANSWERS.sub("", letter.subject, count=1).strip()
    said = replace(answer.said, subject=f"Re: {one_line(subject, 150)}") if subject else answer.said
    row_id = outbox.queue(
        work,
        to,
        f"answer:{heard.outside_id}",
        said,
        about=_about(work, row),
        thread_id=letter.message_id,
        files=() if answer.file is None else (answer.file,),
    )
    for question in work.questions:
        question.outbox_id = row_id


def _about(work: Work, row: Outbox | None) -> tuple[int, ...]:
    """What an answer is about, so that it can be answered again: as the mail before, and what was said something of."""
    before = actions.of_message(work.db, row.id or 0) if row is not None else ()
    spoken_of = entries.of_heard(work.db, work.heard_id) if work.heard_id is not None else ()
    asked_of = {number for question in work.questions for number in question.about.get("numbers", ())}
    found = (actions.by_number(work.db, number) for number in sorted(asked_of))
    ids = (
        *(action.id or 0 for action, _ in before),
        *(entry.action_id for entry in spoken_of),
        *(line[0].id or 0 for line in found if line),
    )
    return tuple(dict.fromkeys(ids))
