"""Talk to an IMAP server (RFC 3501): log in, and take what it answers."""

from __future__ import annotations

import imaplib
import socket
import ssl
from contextlib import suppress
from dataclasses import dataclass, field
from io import BufferedReader

from imap_tools import BaseMailBox, MailBox, MailBoxStartTls, MailBoxUnencrypted
from imap_tools.errors import ImapToolsError

from bot.mail.bearer import Bearer, NoToken
from bot.mail.smtp import Security

TROUBLE = (OSError, imaplib.IMAP4.error, ImapToolsError)
"""What is raised where a server is away, refuses, or talks nonsense."""


class LetterboxDown(Exception):
    """The mailbox cannot be read now; its text says why."""


@dataclass(frozen=True)
class ImapAccount:
    """The mailbox that mail comes into."""

    host: str
    port: int
    security: Security
    user: str
    password: str = field(default="", repr=False)
    bearer: Bearer | None = None
    """Gives a token in place of the password (XOAUTH2)."""
    folder: str = "INBOX"
    context: ssl.SSLContext | None = field(default=None, repr=False)
    timeout: float = 60.0
    """Seconds to wait for each answer of the server."""


def logged_in(account: ImapAccount) -> BaseMailBox:
    """Open a connection, encrypt it, log in and open the folder.

    Raises:
        LetterboxDown: where no token could be had, or one of `TROUBLE`.

    """
    context = account.context or ssl.create_default_context()
    try:
        token = account.bearer.token() if account.bearer else ""
    except NoToken as trouble:
        raise LetterboxDown(str(trouble)) from trouble
    box: BaseMailBox
    if account.security == "tls":
        box = MailBox(account.host, account.port, timeout=account.timeout, ssl_context=context)
    elif account.security == "starttls":
        box = MailBoxStartTls(account.host, account.port, timeout=account.timeout, ssl_context=context)
    else:
        box = MailBoxUnencrypted(account.host, account.port, timeout=account.timeout)
    try:
        if account.bearer:
            box.xoauth2(account.user, token, account.folder)
        elif account.password.isascii() and account.user.isascii():
            box.login(account.user, account.password, account.folder)
        else:
            box.login_utf8(account.user, account.password, account.folder)
    except TROUBLE:
        if account.bearer:
            account.bearer.forget()
        box.client.shutdown()
        raise
    return box


def can_idle(client: imaplib.IMAP4) -> bool:
    """Ask anew: before the login a server may name fewer capabilities."""
    _, answer = client.capability()
    return b"IDLE" in b" ".join(piece for piece in answer if isinstance(piece, bytes)).upper().split()


def has_new(client: imaplib.IMAP4) -> bool:
    """Whether the server has told of mail (EXISTS) in its answers since this was last asked."""
    _, told = client.response("EXISTS")
    return told != [None]


def idle(box: BaseMailBox, seconds: float) -> None:
    """Come back when the server says something (RFC 2177), or after so many seconds; at once where it has said so.

    It may have done so in its answer to the command before, ahead of its leave to wait, or in one breath with it. (The
    library takes what comes ahead for a refusal, and what comes in one breath for silence.)
    """
    client = box.client
    if has_new(client):
        return
    tag = client._command("IDLE")
    while (said := client._get_response()) is not None:
        if said.startswith(tag):
            raise imaplib.IMAP4.error(f"IDLE: {said!r}")
    if not has_new(client) and not _has_read_on(client):
        box.idle.poll(seconds)
    client.send(b"DONE\r\n")
    box.consume_until_tagged_response(tag)


def cut(client: imaplib.IMAP4) -> None:
    """Break a line on which another thread waits, which then finds its end. The encryption stays that thread's own."""
    with suppress(OSError):  # it is broken already
        socket.socket.shutdown(client.sock, socket.SHUT_RDWR)


def _has_read_on(client: imaplib.IMAP4) -> bool:
    """Whether more was read from the line than was asked for: of that the line itself tells nothing any more."""
    limit = client.sock.gettimeout()
    client.sock.settimeout(0)
    try:
        return isinstance(client.file, BufferedReader) and bool(client.file.peek())
    except (BlockingIOError, ssl.SSLWantReadError):
        return False
    finally:
        client.sock.settimeout(limit)


def pieces(client: imaplib.IMAP4, place: str, what: str) -> list[bytes]:
    """Return what the server says of one mail, piece by piece."""
    _, answer = client.uid("FETCH", place, what)
    flat = [piece for item in answer or () for piece in (item if isinstance(item, tuple) else (item,))]
    return [piece for piece in flat if isinstance(piece, bytes)]


def literal(client: imaplib.IMAP4, place: str, what: str) -> bytes | None:
    """Return what the server sends as a block; None where it sends none, as for a mail that is gone."""
    _, answer = client.uid("FETCH", place, what)
    return next((item[1] for item in answer or () if isinstance(item, tuple) and isinstance(item[1], bytes)), None)
