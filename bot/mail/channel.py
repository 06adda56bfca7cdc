"""The way out by mail: what is said becomes a letter, and the letter goes to the organisation's mail server."""

from __future__ import annotations

import smtplib
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.mail.addresses import OwnAddress, is_address
from bot.mail.heard import EnclosedFile
from bot.mail.letter import Letter, Picture, compose, message_id
from bot.mail.smtp import SmtpAccount, connect, hand_over
from tracker.papers.writing.bars import to_png
from tracker.voice.said import Said
from tracker.work import AddressRefused, Outgoing


@dataclass(frozen=True)
class Delivered:
    """What became of a letter that the server took."""

    message_id: str
    refused: Mapping[str, str] = field(default_factory=dict)
    """Recipients that it did not take, each with the server's words."""


def letter_of(outgoing: Outgoing, clock: Callable[[], datetime]) -> Letter:
    """Make a letter of a message on its way out.

    Raises:
        AddressRefused: when its address is none.

    """
    if not is_address(outgoing.address):
        raise AddressRefused(f"“{outgoing.address}” is no mail address.")
    return Letter(
        key=outgoing.key,
        to=(outgoing.address,),
        subject=outgoing.said.subject,
        text=outgoing.said.text,
        at=outgoing.at or clock(),
        html=outgoing.said.html,
        token=outgoing.token,
        topic=outgoing.topic,
        references=(outgoing.thread_id,) if outgoing.thread_id else (),
        pictures=_pictures(outgoing.said),
        files=tuple(EnclosedFile(file.name, file.mimetype, file.content) for file in outgoing.files),
    )


def _pictures(said: Said) -> tuple[Picture, ...]:
    """The picture that the page names as `cid:picture`, drawn."""
    return (Picture("picture", "image/png", to_png(said.picture.bars)),) if said.picture else ()


class MailChannel:
    """Sends letters over one connection, which is kept open and made anew when it broke."""

    def __init__(
        self, account: SmtpAccount, own: OwnAddress, clock: Callable[[], datetime], name: str = "Chaser"
    ) -> None:
        """`own` is the address written from; `name` stands beside it."""
        self._account = account
        self._own = own
        self._clock = clock
        self._name = name
        self._lock = threading.Lock()
        self._smtp: smtplib.SMTP | None = None

    def send(self, outgoing: Outgoing) -> str:
        """Deliver a message, and return its Message-ID.

        Raises:
            Undeliverable: for good. TryLater: not now. InDoubt: it may have arrived.

        """
        return self.deliver(letter_of(outgoing, self._clock)).message_id

    def find(self, outgoing: Outgoing) -> str | None:
        """Return None: nobody can be asked whether a mail arrived.

        It may be sent again, since it then carries the same Message-ID, by which mail servers and programs know it.
        """
        return None

    def deliver(self, letter: Letter) -> Delivered:
        """Send a letter.

        Raises:
            Undeliverable: for good. TryLater: not now. InDoubt: it may have arrived.

        """
        mail = compose(letter, self._own, self._name)
        identity = message_id(letter, self._own)
        recipients = [_as_sent(address) for address in letter.to]
        with self._lock:
            refused = hand_over(self._connection(), self._own.for_bounces(identity), recipients, mail.as_bytes())
        return Delivered(identity, refused)

    def check(self) -> None:
        """Log in and out again, as the doctor does.

        Raises:
            TryLater: saying what is wrong.

        """
        with self._lock:
            self._connection()
            self._drop()

    def close(self) -> None:
        """Say goodbye to the server."""
        with self._lock:
            self._drop()

    def _connection(self) -> smtplib.SMTP:
        """Return the open connection, or a new one where there is none or the server hung up meanwhile."""
        if self._smtp is not None:
            try:
                if self._smtp.noop()[0] == 250:
                    return self._smtp
            except (OSError, smtplib.SMTPException):
                pass
            self._smtp.close()
        self._smtp = None
        self._smtp = connect(self._account)
        return self._smtp

    def _drop(self) -> None:
        smtp, self._smtp = self._smtp, None
        if smtp is not None:
            try:
                smtp.quit()
            except (OSError, smtplib.SMTPException):
                smtp.close()


def _as_sent(address: str) -> str:
    """Spell a domain beyond ASCII as servers know it.

    Raises:
        AddressRefused: when it cannot be spelt so.

    """
    local, _, domain = address.rpartition("@")
    try:
        return f"{local}@{domain.encode('idna').decode('ascii')}"
    except UnicodeError as trouble:
        raise AddressRefused(f"“{address}” is no mail address.") from trouble
