"""Hear a mail: its bytes as values. Pure, and it never raises: what cannot be read is returned as such."""

from __future__ import annotations

import dataclasses
import hashlib
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from email.errors import MessageError
from email.message import Message
from email.utils import parsedate_to_datetime

from bot.mail import bounces, natures, parts, senders
from bot.mail.addresses import OwnAddress
from bot.mail.cut import cut
from bot.mail.heard import Arrived, DeliveryFailed, HeardMail, Unreadable

_ID = re.compile(r"<[^<>\s]{1,250}>")
_PARSER_FAULTS = (MessageError, ValueError, LookupError, TypeError, AttributeError, RecursionError, AssertionError)
"""What the standard library is known to raise on broken mails."""
_MOST_REFERENCES = 100


def hear(raw: bytes, own: OwnAddress, authserv_id: str = "") -> Arrived:
    """Take a mail apart.

    `own` is the address that Chaser answers to; `authserv_id` is the name by which our own mail server says what it
    checked (see `senders.authenticated`).
    """
    key = f"sha256:{hashlib.sha256(raw).hexdigest()}"
    try:
        return _heard(parts.parse(raw), key, own, authserv_id)
    except parts.TooIntricate:
        return Unreadable(key, "It has more parts, or deeper ones, than any mail program makes.")
    except _PARSER_FAULTS as fault:
        return Unreadable(key, f"It is broken ({type(fault).__name__}).")


def hear_headers(raw: bytes, why: str) -> Unreadable:
    """Tell from the headers alone who wrote a mail that is not fetched, and `why` it is not."""
    key = f"sha256:{hashlib.sha256(raw).hexdigest()}"
    try:
        message = parts.parse(raw)
        ids = _ID.findall(parts.header(message, "Message-ID"))
        who = senders.sender_of(message)
        return Unreadable(
            ids[0] if ids else key, why, "" if who.held else who.address, parts.header(message, "Subject")
        )
    except (parts.TooIntricate, *_PARSER_FAULTS):
        return Unreadable(key, why)


def cut_again(mail: HeardMail, sent_lines: Sequence[str]) -> HeardMail:
    """Cut the words anew, now that it is known which mail of ours is answered: no line of it is the person's."""
    found = cut(mail.text, sent_lines, mail.sender_name)
    return dataclasses.replace(mail, reply=found.reply, words=found.words)


def _heard(message: Message, key: str, own: OwnAddress, authserv_id: str) -> Arrived:
    who = senders.sender_of(message)
    recipients = senders.recipients_of(message)
    subject = " ".join(parts.header(message, "Subject").split())
    body = parts.body(message)
    ids = _ID.findall(parts.header(message, "Message-ID"))
    key = f"{ids[0]}#{_fingerprint(body)}" if ids else key
    bounce = bounces.bounce_in(message, own, recipients, who.address, body.text)
    if bounce:
        return DeliveryFailed(key, bounce.message_id, bounce.address, bounce.permanent, bounce.diagnostic)
    nature, why = natures.automatic(message, subject, who.address, body.text, own=own.is_ours(who.address))
    found = cut(body.text, author=who.name)
    answered = _ID.findall(parts.header(message, "In-Reply-To"))
    references = _ID.findall(parts.header(message, "References"))
    return HeardMail(
        key=key,
        message_id=ids[0] if ids else "",
        in_reply_to=answered[0] if answered else next(filter(None, map(own.bounced_in, recipients)), ""),
        references=tuple(references[:1] + references[1:][-_MOST_REFERENCES:]),
        sender="" if who.held else who.address,
        sender_name=who.name,
        recipients=recipients,
        token=next((token for token in map(own.token_in, recipients) if token), ""),
        subject=subject,
        text=body.text,
        reply=found.reply,
        words=found.words,
        files=body.files,
        left_out=body.left_out,
        automatic=nature,
        why_automatic=why,
        held=who.held,
        authenticated=senders.authenticated(message, authserv_id, who.address.rpartition("@")[2]),
        date=_date(parts.header(message, "Date")),
    )


def _fingerprint(body: parts.Body) -> str:
    """Return a short hash of what a mail holds, the same however a server on the way encoded it."""
    digest = hashlib.sha256(" ".join(body.text.split()).encode("utf-8", "replace"))
    for file in body.files:
        digest.update(hashlib.sha256(file.content).digest())
    return digest.hexdigest()[:16]


def _date(written: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(written)
        return date.astimezone(UTC) if date.tzinfo else date.replace(tzinfo=UTC)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
