"""The way in by mail where the organisation runs its own server, which hands mail over by LMTP (RFC 2033)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import structlog
from aiosmtpd.controller import Controller
from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP, Envelope, Session

from bot.mail.addresses import OwnAddress
from bot.mail.letterbox import LARGEST_MAIL
from models.db import DatabaseTrouble

log = structlog.get_logger()
HOST = "127.0.0.1"
"""Loopback alone: who hands mail over is not asked who they are."""
_LATER = "451 4.3.0 Not now; please bring it again"
Take = Callable[[bytes], None]
"""Takes a mail in as it travels; committed when it returns."""


class NotNow(Exception):
    """A mail is not taken now: its server is to bring it again."""


@contextmanager
def lmtp_door(port: int, own: OwnAddress, take: Take, largest: int = LARGEST_MAIL) -> Iterator[None]:
    """Take mail of at most `largest` bytes to our address, with or without a plus in it, until the block ends.

    Raises:
        OSError: the port cannot be had.

    """
    controller = _Controller(_Handler(own, take, largest), hostname=HOST, port=port)
    controller.start()
    try:
        yield
    finally:
        controller.stop()


class _Controller(Controller):
    def factory(self) -> SMTP:
        """Make the server's side of a connection."""
        return LMTP(self.handler, data_size_limit=None, enable_SMTPUTF8=True)


class _Handler:
    """Answers what a mail server says; its names are aiosmtpd's."""

    def __init__(self, own: OwnAddress, take: Take, largest: int) -> None:
        self._own = own
        self._take = take
        self._largest = largest

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Take mail that is for us."""
        if not self._own.is_ours(address):
            return "550 5.1.1 There is nobody of that name here"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """Take the mail, then answer for each recipient (RFC 2033, 4.2): we have it, or it is to be brought again."""
        answer = await asyncio.get_running_loop().run_in_executor(None, self._answer, envelope)
        return "\r\n".join([answer] * len(envelope.rcpt_tos))

    async def handle_exception(self, error: Exception) -> str:
        """Keep a mail from being lost by a fault of ours: its server brings it again."""
        log.error("fault while mail was taken", exc_info=error)
        return _LATER

    def _answer(self, envelope: Envelope) -> str:
        content = envelope.original_content or b""
        if len(content) > self._largest:
            return f"552 5.3.4 It is larger than {self._largest // 1024 // 1024} MB"
        sender = (envelope.mail_from or "").strip("<>")
        delivered = "".join(f"Delivered-To: {address}\r\n" for address in envelope.rcpt_tos)
        try:
            self._take(f"Return-Path: <{sender}>\r\n{delivered}".encode() + content)
        except (NotNow, DatabaseTrouble) as trouble:
            log.warning("mail not taken now", why=type(trouble).__name__)
            return _LATER
        return "250 2.0.0 Taken"
