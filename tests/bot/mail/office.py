"""An organisation's mail as others built it: aiosmtpd sends it on, and somebody's IMAP server keeps it."""

from __future__ import annotations

import smtplib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from email.message import EmailMessage

from aiosmtpd.smtp import SMTP, Envelope, Session

from bot.mail.addresses import OwnAddress
from bot.mail.imap import ImapAccount
from bot.mail.smtp import SmtpAccount
from tests.bot.mail.line_double import HOST
from tests.bot.mail.smtp_double import Desk

OWN = OwnAddress("chaser@trust.example")
PASSWORD = "s3cret"
AUTHSERV = "mx.trust.example"
_STAMP = f"Authentication-Results: {AUTHSERV}; dmarc=pass header.from=trust.example"
Keep = Callable[[str, str, bytes], None]
"""Keeps a mail for good: who sent it, whom it is for, and what it holds."""


@dataclass
class Sorter(Desk):
    """Stamps each mail as a server at the edge does, and brings it to the mailbox that it is for."""

    keep: Keep = lambda sender, recipient, content: None
    refuses: Callable[[str], bool] = lambda recipient: False
    """Whom it does not know."""
    loses: Callable[[str], bool] = lambda recipient: False
    """Whom mail does not reach, though it was taken."""

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.refuses(address):
            return "550 5.1.1 no such user"
        return await super().handle_RCPT(server, session, envelope, address, options)

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        answer = await super().handle_DATA(server, session, envelope)
        if answer.startswith("250") and isinstance(envelope.content, bytes):
            content = f"{_STAMP}\r\n".encode() + envelope.content
            for recipient in envelope.rcpt_tos:
                if not self.loses(recipient):
                    self.keep(envelope.mail_from or "", recipient, content)
        return answer

    def be_well(self) -> None:
        """Have no fault any more."""
        well = Sorter()
        self.to_sender, self.refuses, self.loses = well.to_sender, well.refuses, well.loses


@dataclass(frozen=True)
class Office:
    """An organisation's mail: how Chaser sends and reads there, and how people do."""

    smtp: SmtpAccount
    imap: ImapAccount
    sorter: Sorter
    mails: Callable[[str], Sequence[bytes]]
    """What lies in somebody's mailbox, the oldest first."""

    def post(self, mail: EmailMessage) -> None:
        """Somebody's mail program sends a mail."""
        with smtplib.SMTP(self.smtp.host, self.smtp.port, timeout=5) as smtp:
            smtp.starttls(context=self.smtp.context)
            smtp.login(self.smtp.user, PASSWORD)
            smtp.send_message(mail)


def by_lmtp(port: int) -> Keep:
    """Hand everything to a server by LMTP."""

    def keep(sender: str, recipient: str, content: bytes) -> None:
        with smtplib.LMTP(HOST, port) as lmtp:
            lmtp.sendmail(sender, [recipient], content)

    return keep
