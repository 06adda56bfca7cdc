"""A post office in memory, for the local workspace: letters are composed, kept and heard as real mails are."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import SMTP

from bot.mail.addresses import OwnAddress
from bot.mail.channel import letter_of
from bot.mail.ears import hear
from bot.mail.letter import Letter, compose
from bot.mail.letterbox import Arrival
from tracker.work import Outgoing

_AUTHSERV = "local.post.office"


@dataclass(frozen=True)
class KeptMail:
    """A mail in somebody's mailbox, as their mail program shows it."""

    message_id: str
    sender: str
    sender_name: str
    to: str
    reply_to: str
    subject: str
    text: str
    html: str
    at: datetime
    references: tuple[str, ...]
    is_own: bool
    """True where the owner of the mailbox wrote it."""
    raw: bytes = field(repr=False)


class LocalPostOffice:
    """Mailboxes by address, the way out (`tracker.work.Channel`) and the way in (`bot.mail.letterbox.Letterbox`)."""

    def __init__(self, own: OwnAddress, clock: Callable[[], datetime], name: str = "Chaser") -> None:
        """`own` is the bot's address: what is written to it lands in the letterbox."""
        self.own = own
        self._clock = clock
        self._name = name
        self._boxes: dict[str, dict[str, KeptMail]] = {}
        self._unsettled: dict[str, bytes] = {}
        self._lock = threading.Lock()

    def send(self, outgoing: Outgoing) -> str:
        """Put a message in its reader's mailbox, and return its Message-ID; sent twice it lies there once.

        Raises:
            Undeliverable: when the address is none.

        """
        return self.deliver(letter_of(outgoing, self._clock))

    def find(self, outgoing: Outgoing) -> str | None:
        """Return the Message-ID of a message that arrived; this post office can be asked."""
        message_id = self.own.message_id(outgoing.key, outgoing.address)
        with self._lock:
            return message_id if message_id in self._boxes.get(outgoing.address.casefold(), {}) else None

    def deliver(self, letter: Letter) -> str:
        """Put a letter into the mailbox of everybody that it is for."""
        kept = _kept(compose(letter, self.own, self._name).as_bytes(), letter.at, is_own=False)
        with self._lock:
            for address in letter.to:
                self._boxes.setdefault(address.casefold(), {}).setdefault(kept.message_id, kept)
        return kept.message_id

    def mails(self, address: str) -> tuple[KeptMail, ...]:
        """Return somebody's mails, the newest first."""
        with self._lock:
            kept = list(self._boxes.get(address.casefold(), {}).values())
        kept.sort(key=lambda mail: mail.at)
        return tuple(reversed(kept))

    def post(self, mail: EmailMessage) -> KeptMail:
        """Take a mail as a person's mail program hands it over, and note that its sender was checked."""
        domain = mail["From"].addresses[0].domain
        mail["Authentication-Results"] = f"{_AUTHSERV}; dmarc=pass header.from={domain}"
        kept = _kept(mail.as_bytes(), self._clock(), is_own=True)
        with self._lock:
            self._boxes.setdefault(kept.sender.casefold(), {})[kept.message_id] = kept
        self.receive(kept.raw)
        return kept

    def receive(self, raw: bytes) -> None:
        """Take a mail to the bot as it travels, from anybody."""
        with self._lock:
            self._unsettled[uuid.uuid4().hex] = raw

    def arrivals(self) -> Iterator[Arrival]:
        """Give every mail to the bot that was not dealt with, the oldest first."""
        with self._lock:
            waiting = tuple(self._unsettled.items())
        for place, raw in waiting:
            yield Arrival(place, hear(raw, self.own, _AUTHSERV))

    def settle(self, arrival: Arrival) -> None:
        """Mark a mail as dealt with."""
        with self._lock:
            self._unsettled.pop(arrival.place, None)


def _kept(raw: bytes, at: datetime, *, is_own: bool) -> KeptMail:
    mail = BytesParser(EmailMessage, policy=SMTP).parsebytes(raw)
    sender = mail["From"].addresses[0]
    plain, page = mail.get_body(("plain",)), mail.get_body(("html",))
    return KeptMail(
        message_id=str(mail["Message-ID"]),
        sender=sender.addr_spec,
        sender_name=sender.display_name or sender.addr_spec,
        to=str(mail["To"]),
        reply_to=str(mail["Reply-To"] or mail["From"]),
        subject=str(mail["Subject"]),
        text=str(plain.get_content()) if plain else "",
        html=str(page.get_content()) if page else "",
        at=at,
        references=tuple(str(mail["References"] or "").split()),
        is_own=is_own,
        raw=raw,
    )
