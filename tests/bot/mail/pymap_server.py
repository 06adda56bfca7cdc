"""pymap, an IMAP server written in Python by others, with one mailbox in memory."""

from __future__ import annotations

import imaplib
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from bot.mail.imap import ImapAccount
from tests.bot.mail.conftest import Tls
from tests.bot.mail.line_double import HOST, free_port
from tests.bot.mail.office import OWN, PASSWORD, Keep, Office, Sorter
from tests.bot.mail.smtp_double import smtp_server

_START = "from pymap.main import main; main()"


@contextmanager
def pymap_server(tls: Tls, user: str = "bot") -> Iterator[ImapAccount]:
    """Run it; it encrypts by STARTTLS."""
    port = free_port()
    shown = ["--cert", str(tls.certificate), "--key", str(tls.key)]
    mailbox = ["dict", "--demo-user", user, "--demo-password", PASSWORD]
    served = ["--no-service", "admin", "--host", HOST, "--port", str(port), *shown]
    with subprocess.Popen([sys.executable, "-c", _START, *served, *mailbox], stdout=subprocess.DEVNULL) as server:
        try:
            wait_for(port, server)
            yield ImapAccount(HOST, port, "starttls", user, PASSWORD, context=tls.client, timeout=5)
        finally:
            server.terminate()


@contextmanager
def pymap_office(tls: Tls, sorter: Sorter | None = None) -> Iterator[Office]:
    """aiosmtpd, which brings Chaser's mail to pymap and keeps that of everybody else itself."""
    sorter = sorter or Sorter()
    with pymap_server(tls) as imap, smtp_server(sorter, tls.server, security="starttls", login=True) as smtp:
        sorter.keep = _into(imap)
        account = replace(smtp, user="bot", password=PASSWORD, context=tls.client)
        yield Office(account, imap, sorter, lambda address: _brought(sorter, address))


def _into(account: ImapAccount) -> Keep:
    """Put what is for Chaser into its mailbox, as servers do that hand mail on by IMAP."""

    def keep(sender: str, recipient: str, content: bytes) -> None:
        del sender
        if OWN.is_ours(recipient):
            with imaplib.IMAP4(account.host, account.port, timeout=5) as imap:
                imap.starttls(account.context)
                imap.login(account.user, PASSWORD)
                imap.append("INBOX", "", "", content)

    return keep


def _brought(sorter: Sorter, address: str) -> Sequence[bytes]:
    taken = [envelope for envelope in sorter.taken if address in envelope.rcpt_tos]
    return [content for envelope in taken if isinstance(content := envelope.content, bytes)]


def wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    """Wait until a server listens, at most ten seconds."""
    for _ in range(200):
        try:
            socket.create_connection((HOST, port), timeout=1).close()
        except OSError:
            assert server.poll() is None, "the server did not start"
            time.sleep(0.05)
        else:
            return
    raise AssertionError("the server does not listen")
