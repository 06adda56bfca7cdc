"""aiosmtpd on loopback, which answers what the test tells it to."""

from __future__ import annotations

import asyncio
import base64
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from bot.mail.smtp import Security, SmtpAccount
from tests.bot.mail.line_double import HOST, free_port


@dataclass
class Desk:
    """Takes mail for aiosmtpd, and answers what the test tells it to."""

    to_sender: str = "250 OK"
    to_recipient: dict[str, str] = field(default_factory=dict)
    to_data: list[str] = field(default_factory=list)
    """Answers to the next mails; 250 when there are no more."""
    token: str = ""
    taken: list[Envelope] = field(default_factory=list)
    asked: int = 0

    async def handle_MAIL(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        envelope.mail_from = address
        return self.to_sender

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        answer = self.to_recipient.get(address, "250 OK")
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        self.asked += 1
        answer = self.to_data.pop(0) if self.to_data else "250 Taken"
        if answer.startswith("250"):
            self.taken.append(envelope)
        return answer

    async def auth_XOAUTH2(self, server: SMTP, args: list[str]) -> AuthResult:
        given = base64.b64decode(args[1]).decode()
        return AuthResult(success=given == f"user=bot\1auth=Bearer {self.token}\1\1", handled=False)

    @property
    def mails(self) -> list[bytes]:
        return [content for envelope in self.taken if isinstance(content := envelope.content, bytes)]


def _knows(server: SMTP, session: Session, envelope: Envelope, mechanism: str, given: object) -> AuthResult:
    right = isinstance(given, LoginPassword) and (given.login, given.password) == (b"bot", b"s3cret")
    return AuthResult(success=right, handled=False)


class _Controller(Controller):
    """Hangs up on everybody when it stops; aiosmtpd would leave the connections open."""

    def __init__(self, desk: Desk, port: int, tls: ssl.SSLContext | None, options: dict[str, object]) -> None:
        self.sessions: list[SMTP] = []
        super().__init__(desk, hostname=HOST, port=port, ssl_context=tls)
        self.SMTP_kwargs.update(options)

    def factory(self) -> SMTP:
        session = SMTP(self.handler, **self.SMTP_kwargs)
        self.sessions.append(session)
        return session

    def cancel_tasks(self, stop_loop: bool = True) -> None:
        for session in self.sessions:
            if isinstance(session.transport, asyncio.WriteTransport):
                session.transport.abort()
        super().cancel_tasks(stop_loop)


@contextmanager
def smtp_server(
    desk: Desk,
    context: ssl.SSLContext | None = None,
    *,
    security: Security = "none",
    login: bool = False,
    port: int = 0,
    most_bytes: int = 0,
) -> Iterator[SmtpAccount]:
    """Run a server; with `login` it takes mail from the user that it knows alone."""
    options: dict[str, object] = {}
    if most_bytes:
        options["data_size_limit"] = most_bytes
    if login:
        options |= {"authenticator": _knows, "auth_required": True, "auth_require_tls": security == "starttls"}
    if security == "starttls":
        options |= {"tls_context": context, "require_starttls": True}
    controller = _Controller(desk, port or free_port(), context if security == "tls" else None, options)
    controller.start()
    try:
        yield SmtpAccount(HOST, controller.port, security, timeout=5)
    finally:
        controller.stop()
