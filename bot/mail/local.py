"""A post office in memory, for the local workspace: letters are composed, answered and heard as real mails are."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import SMTP
from email.utils import format_datetime

from bot.mail.addresses import OwnAddress, is_address
from bot.mail.channel import letter_of
from bot.mail.ears import hear
from bot.mail.heard import EnclosedFile
from bot.mail.letter import Letter, compose, one_line, thread
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


class NoSuchMail(Exception):  # noqa: N818 - said to whoever answers
    """That mail is not in this mailbox."""


class LocalPostOffice:
    """Mailboxes by address, the way out (`tracker.work.Channel`) and the way in (`bot.mail.letterbox.Letterbox`)."""

    def __init__(self, own: OwnAddress, clock: Callable[[], datetime], name: str = "Chaser") -> None:
        """`own` is the bot's address; its replies land in the letterbox."""
        self.own = own
        self._clock = clock
        self._name = name
        self._boxes: dict[str, dict[str, KeptMail]] = {}
        self._unsettled: dict[str, bytes] = {}
        self._news = threading.Condition()
        self._closed = False

    def send(self, outgoing: Outgoing) -> str:
        """Put a message in its reader's mailbox, and return its Message-ID; sent twice it lies there once.

        Raises:
            Undeliverable: when the address is none.

        """
        return self.deliver(letter_of(outgoing, self._clock))

    def find(self, outgoing: Outgoing) -> str | None:
        """Return the Message-ID of a message that arrived; this post office can be asked."""
        message_id = self.own.message_id(outgoing.key, outgoing.address)
        return message_id if message_id in self._boxes.get(outgoing.address.casefold(), {}) else None

    def deliver(self, letter: Letter) -> str:
        """Put a letter into the mailbox of everybody that it is for."""
        raw = compose(letter, self.own, self._name).as_bytes()
        with self._news:
            for address in letter.to:
                kept = _kept(raw, letter.at, is_own=False)
                self._boxes.setdefault(address.casefold(), {}).setdefault(kept.message_id, kept)
        return kept.message_id

    def mails(self, address: str) -> tuple[KeptMail, ...]:
        """Return somebody's mails, the newest first."""
        with self._news:
            return tuple(
                sorted(self._boxes.get(address.casefold(), {}).values(), key=lambda mail: mail.at, reverse=True)
            )

    def answer(
        self, address: str, name: str, message_id: str, words: str, files: Sequence[EnclosedFile] = ()
    ) -> KeptMail:
        """Answer a mail as mail programs do: `Re:`, In-Reply-To, References, and the mail quoted below the words.

        Raises:
            NoSuchMail: when it is not in the mailbox of that address.

        """
        answered = self._boxes.get(address.casefold(), {}).get(message_id)
        if answered is None:
            raise NoSuchMail(message_id)
        subject = answered.subject if answered.subject.lower().startswith("re:") else f"Re: {answered.subject}"
        sender = f"{answered.sender_name} <{answered.sender}>"
        quoted = "\n".join(f"> {line}".rstrip() for line in answered.text.rstrip("\n").splitlines())
        text = f"{words.rstrip()}\n\nOn {answered.at:%a, %d %b %Y at %H:%M}, {sender} wrote:\n\n{quoted}\n"
        mail = self._mail(address, name, answered.reply_to, subject, text, files)
        mail["In-Reply-To"] = message_id
        mail["References"] = " ".join(thread(answered.references, message_id))
        return self._post(mail)

    def write(self, address: str, name: str, subject: str, words: str, files: Sequence[EnclosedFile] = ()) -> KeptMail:
        """Write to the bot anew."""
        return self._post(self._mail(address, name, self.own.address, subject, words, files))

    def receive(self, raw: bytes) -> None:
        """Take a mail as it travels, from anybody."""
        with self._news:
            self._unsettled[uuid.uuid4().hex] = raw
            self._news.notify_all()

    def arrivals(self) -> Iterator[Arrival]:
        """Give every mail to the bot that was not dealt with, the oldest first."""
        with self._news:
            waiting = tuple(self._unsettled.items())
        for place, raw in waiting:
            yield Arrival(place, hear(raw, self.own, _AUTHSERV))

    def settle(self, arrival: Arrival) -> None:
        """Mark a mail as dealt with."""
        with self._news:
            self._unsettled.pop(arrival.place, None)

    def wait(self, seconds: float) -> bool:
        """Wait for a mail to the bot, at most so many seconds."""
        with self._news:
            return (
                self._news.wait_for(lambda: bool(self._unsettled) or self._closed, timeout=seconds) and not self._closed
            )

    def close(self) -> None:
        """Stop waiting."""
        with self._news:
            self._closed = True
            self._news.notify_all()

    def post(self, mail: EmailMessage) -> KeptMail:
        """Take a mail as somebody's mail program hands it over, and note that its sender was checked."""
        domain = mail["From"].addresses[0].domain
        mail["Authentication-Results"] = f"{_AUTHSERV}; dmarc=pass header.from={domain}"
        return self._post(mail)

    def _mail(
        self, address: str, name: str, to: str, subject: str, text: str, files: Sequence[EnclosedFile]
    ) -> EmailMessage:
        if not is_address(address):
            raise NoSuchMail(address)
        domain = address.rpartition("@")[2]
        mail = EmailMessage(policy=SMTP)
        mail["Authentication-Results"] = f"{_AUTHSERV}; dmarc=pass header.from={domain}"
        mail["Message-ID"] = f"<{uuid.uuid4().hex}@{domain}>"
        mail["Date"] = format_datetime(self._clock())
        mail["From"] = Address(one_line(name), addr_spec=address)
        mail["To"] = to
        mail["Subject"] = one_line(subject)
        mail.set_content(text, cte="quoted-printable")
        for file in files:
            maintype, _, subtype = file.media_type.partition("/")
            mail.add_attachment(file.content, maintype, subtype or "octet-stream", filename=one_line(file.name))
        return mail

    def _post(self, mail: EmailMessage) -> KeptMail:
        """Keep a person's mail among theirs, and hand it to the bot."""
        raw = mail.as_bytes()
        kept = _kept(raw, self._clock(), is_own=True)
        with self._news:
            self._boxes.setdefault(kept.sender.casefold(), {})[kept.message_id] = kept
        self.receive(raw)
        return kept


def _kept(raw: bytes, at: datetime, *, is_own: bool) -> KeptMail:
    mail = _parsed(raw)
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


def _parsed(raw: bytes) -> EmailMessage:
    """Parse a mail that was composed here, so that its headers are sound."""
    return BytesParser(EmailMessage, policy=SMTP).parsebytes(raw)
