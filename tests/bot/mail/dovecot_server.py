"""Debian's dovecot on loopback: mailboxes for everybody by LMTP and IMAP, and the submission of mail."""

from __future__ import annotations

import imaplib
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bot.mail.imap import ImapAccount
from bot.mail.smtp import Security, SmtpAccount
from tests.bot.mail.conftest import Tls
from tests.bot.mail.line_double import HOST, free_port
from tests.bot.mail.office import OWN, PASSWORD, Office, Sorter, by_lmtp
from tests.bot.mail.pymap_server import wait_for
from tests.bot.mail.smtp_double import smtp_server

_DOVECOT = "/usr/sbin/dovecot"
_CONFIGURATION = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/dovecot.log
protocols = imap lmtp submission
listen = {host}
ssl = required
ssl_cert = <{tls.certificate}
ssl_key = <{tls.key}
auth_mechanisms = plain xoauth2
mail_location = maildir:{folder}/mail/%Lu
mail_uid = nobody
mail_gid = nogroup
first_valid_uid = 1
recipient_delimiter = +
submission_relay_host = {host}
submission_relay_port = {relay}
submission_relay_trusted = yes
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {folder}/oauth2.conf
}}
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid=nobody gid=nogroup home={folder}/mail/%Lu allow_all_users=yes
}}
service imap-login {{
  inet_listener imap {{
    port = {ports.imap}
  }}
  inet_listener imaps {{
    port = {ports.imaps}
    ssl = yes
  }}
}}
service submission-login {{
  inet_listener submission {{
    port = {ports.submission}
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    address = {host}
    port = {ports.lmtp}
  }}
}}
"""
_TOKENS = """
tokeninfo_url = {tokens}?token=
username_attribute = user
"""


@dataclass(frozen=True)
class Ports:
    """Where dovecot listens."""

    imap: int
    imaps: int
    submission: int
    lmtp: int


@contextmanager
def dovecot_server(tls: Tls, relay: int, tokens: str) -> Iterator[Ports]:
    """Run it. `relay` is the port to which it hands mail on; `tokens` is where it asks whose a token is.

    It reads its certificates and writes its mailboxes as another user, whose way there must be open: pytest's own
    temporary folders are for root alone.
    """
    folder = Path(tempfile.mkdtemp(prefix="chaser-dovecot-"))
    folder.chmod(0o755)
    (folder / "mail").mkdir(mode=0o777)
    (folder / "mail").chmod(0o777)
    ports = Ports(*(free_port() for _ in range(4)))
    written = _CONFIGURATION.format(folder=folder, host=HOST, tls=tls, relay=relay, ports=ports, password=PASSWORD)
    (folder / "dovecot.conf").write_text(written)
    (folder / "oauth2.conf").write_text(_TOKENS.format(tokens=tokens))
    try:
        with subprocess.Popen([_DOVECOT, "-F", "-c", str(folder / "dovecot.conf")]) as server:
            try:
                for port in (ports.imap, ports.imaps, ports.submission, ports.lmtp):
                    wait_for(port, server)
                yield ports
            finally:
                server.terminate()
    finally:
        shutil.rmtree(folder)


@contextmanager
def dovecot_office(
    tls: Tls, sorter: Sorter | None = None, tokens: str = "", security: Security = "tls"
) -> Iterator[Office]:
    """Mail goes out by dovecot's submission, through aiosmtpd, and comes by LMTP to everybody's mailbox in dovecot."""
    sorter = sorter or Sorter()
    with smtp_server(sorter) as relay, dovecot_server(tls, relay.port, tokens) as ports:
        sorter.keep = by_lmtp(ports.lmtp)
        who = (OWN.address, PASSWORD)
        smtp = SmtpAccount(HOST, ports.submission, "starttls", *who, context=tls.client, timeout=5)
        port = ports.imaps if security == "tls" else ports.imap
        imap = ImapAccount(HOST, port, security, *who, context=tls.client, timeout=5)
        yield Office(smtp, imap, sorter, lambda address: _mailbox(address, ports, tls))


dovecot_office_starttls = partial(dovecot_office, security="starttls")


def _mailbox(address: str, ports: Ports, tls: Tls) -> Sequence[bytes]:
    with imaplib.IMAP4_SSL(HOST, ports.imaps, ssl_context=tls.client) as imap:
        imap.login(address, PASSWORD)
        imap.select()
        _, fetched = imap.fetch("1:*", "(BODY.PEEK[])")
    return [item[1] for item in fetched if isinstance(item, tuple)]
