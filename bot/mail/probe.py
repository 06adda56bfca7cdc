"""Chaser's mail to itself: sent by the way out, and looked for in its mailbox."""

from __future__ import annotations

import imaplib
import re
import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import Message
from email.utils import parsedate_to_datetime

from bot.mail import parts
from bot.mail.addresses import OwnAddress
from bot.mail.imap import TROUBLE, ImapAccount, LetterboxDown, literal, logged_in, pieces
from bot.mail.letter import Letter

_ARRIVED = re.compile(rb'INTERNALDATE "([^"]{20,30})"')
_PAUSE = 1.0
"""Seconds between two looks into the mailbox."""
SUBJECT = "Chaser looks after its mail:"
"""How the subjects of its mails to itself begin."""
_TEXT = "Chaser sends itself this mail to see whether mail goes out and comes in. It can be deleted."


@dataclass(frozen=True)
class Lying:
    """A mail as it lies in the mailbox."""

    mail: Message
    arrived: datetime | None = None
    """When, by the server's clock; None where it does not say."""


@dataclass(frozen=True)
class Probe:
    """A mail to ourselves, known again by a word in its subject that no other mail has."""

    word: str
    letter: Letter

    @property
    def to(self) -> str:
        """The address that it goes to."""
        return self.letter.to[0]


def make(own: OwnAddress, at: datetime, *, with_token: bool) -> Probe:
    """Make a mail to our address as it is, or to the one with a token behind a plus, as replies come to."""
    word = secrets.token_hex(10)
    letter = Letter(
        key=f"doctor:{word}",
        to=(own.with_token(word) if with_token else own.address,),
        subject=f"{SUBJECT} {word}",
        text=_TEXT,
        at=at,
        token=word,
        references=(own.message_id("doctor", own.address),),
    )
    return Probe(word, letter)


def wait_for(account: ImapAccount, sought: Sequence[Probe], patience: timedelta) -> dict[Probe, Lying]:
    """Look into the mailbox until all have come, or until patience ends; returns what came.

    Raises:
        LetterboxDown: when the mailbox cannot be read.

    """
    ends = time.monotonic() + patience.total_seconds()
    found: dict[Probe, Lying] = {}
    while True:
        found |= _lying(account, [probe for probe in sought if probe not in found])
        if len(found) == len(sought) or time.monotonic() >= ends:
            return found
        time.sleep(min(_PAUSE, max(0.0, ends - time.monotonic())))


def _lying(account: ImapAccount, sought: Sequence[Probe]) -> dict[Probe, Lying]:
    """Look for mails once, read or not: Chaser may have read them meanwhile."""
    try:
        box = logged_in(account)
        try:
            found = {}
            for probe in sought:
                _, answer = box.client.uid("SEARCH", "SUBJECT", f'"{probe.word}"')
                for place in (answer[0] or b"").decode().split()[:1]:
                    found[probe] = _fetched(box.client, place)
            return found
        finally:
            box.client.shutdown()
    except TROUBLE as trouble:
        raise LetterboxDown(f"{account.host} cannot be read: {trouble}") from trouble


def _fetched(client: imaplib.IMAP4, place: str) -> Lying:
    arrived = _ARRIVED.search(b" ".join(pieces(client, place, "(INTERNALDATE)")))
    raw = literal(client, place, "(BODY.PEEK[])") or b""
    client.uid("STORE", place, "+FLAGS.SILENT", r"(\Seen)")
    moment = parsedate_to_datetime(arrived.group(1).decode().strip().replace("-", " ", 2)) if arrived else None
    return Lying(parts.parse(raw), moment)
