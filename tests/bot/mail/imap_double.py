"""A small IMAP server on loopback (RFC 3501 and 2177, as far as the letterbox asks), with faults to order."""

from __future__ import annotations

import base64
import re
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from tests.bot.mail.line_double import line_server


@dataclass
class Mailbox:
    """What a small IMAP server holds (RFC 3501, as far as the letterbox asks)."""

    mails: list[bytes] = field(default_factory=list)
    seen: set[int] = field(default_factory=set)
    first_uid: int = 1
    """Another number stands for a mailbox that was rebuilt: all places are new, nothing is marked."""
    token: str = ""
    silent_on: str = ""
    """A word in the command that is never answered."""
    withheld: set[int] = field(default_factory=set)
    sizes: dict[int, int] = field(default_factory=dict)
    commands: list[str] = field(default_factory=list)
    has_news: threading.Event = field(default_factory=threading.Event)
    is_waited_on: threading.Event = field(default_factory=threading.Event)
    capabilities: str = "IMAP4rev1 IDLE AUTH=XOAUTH2 AUTH=PLAIN"
    tells_on: str = "NOOP CAPABILITY IDLE"
    """Commands with whose answers the client is told of new mail."""
    told: int = 0
    """How many mails it was told of."""

    def deliver(self, mail: bytes) -> None:
        self.mails.append(mail)
        self.has_news.set()


@contextmanager
def imap_server(mailbox: Mailbox, context: ssl.SSLContext | None = None, *, tls: bool = False) -> Iterator[int]:
    """Serve a mailbox; with a `context` also after STARTTLS, with `tls` from the first byte."""
    with line_server(lambda connection: _Imap(connection, mailbox, context, tls=tls).serve()) as port:
        yield port


class _Imap:
    def __init__(
        self, connection: socket.socket, mailbox: Mailbox, context: ssl.SSLContext | None, *, tls: bool
    ) -> None:
        self.connection = context.wrap_socket(connection, server_side=True) if context and tls else connection
        self.context, self.mailbox = context, mailbox
        self.file = self.connection.makefile("rb")

    def say(self, line: bytes | str) -> None:
        self.connection.sendall((line.encode() if isinstance(line, str) else line) + b"\r\n")

    def serve(self) -> None:
        try:
            self._serve()
        finally:
            self.file.close()
            self.connection.close()

    def _serve(self) -> None:
        self.say("* OK ready")
        while line := self.file.readline().decode().strip():
            tag, _, command = line.partition(" ")
            self.mailbox.commands.append(command)
            if self.mailbox.silent_on and self.mailbox.silent_on in command:
                self.file.readline()
                return
            verb = command.removeprefix("UID ").split(" ")[0].upper()
            answer = getattr(self, f"do_{verb.lower()}")(command)
            self.say(f"{tag} {answer or f'OK {verb} done'}")
            if verb == "STARTTLS" and self.context:
                self.connection = self.context.wrap_socket(self.connection, server_side=True)
                self.file = self.connection.makefile("rb")
            if verb == "LOGOUT":
                return

    def news(self, verb: str) -> bytes:
        """What there is to tell of new mail with the answer to a command."""
        if verb not in self.mailbox.tells_on or len(self.mailbox.mails) == self.mailbox.told:
            return b""
        self.mailbox.told = len(self.mailbox.mails)
        return f"* {self.mailbox.told} EXISTS\r\n".encode()

    def do_capability(self, command: str) -> None:
        self.connection.sendall(self.news("CAPABILITY"))
        self.say(f"* CAPABILITY {self.mailbox.capabilities}{' STARTTLS' if self.context else ''}")

    def do_starttls(self, command: str) -> None:
        """Nothing to say before the handshake."""

    def do_noop(self, command: str) -> None:
        self.connection.sendall(self.news("NOOP"))

    def do_logout(self, command: str) -> None:
        self.say("* BYE")

    def do_login(self, command: str) -> str:
        return "" if '"s3cret"' in command else "NO [AUTHENTICATIONFAILED] wrong password"

    def do_authenticate(self, command: str) -> str:
        self.say("+ ")
        given = base64.b64decode(self.file.readline()).decode()
        good = {f"user=bot\1auth=Bearer {self.mailbox.token}\1\1", "\0bot\0gehëim"}
        return "" if given in good else "NO [AUTHENTICATIONFAILED] not you"

    def do_select(self, command: str) -> None:
        self.mailbox.told = len(self.mailbox.mails)
        self.say(f"* {self.mailbox.told} EXISTS")
        self.say(f"* OK [UIDVALIDITY {self.mailbox.first_uid}]")

    def do_search(self, command: str) -> None:
        numbers = (self.mailbox.first_uid + place for place in range(len(self.mailbox.mails)))
        self.say(
            "* SEARCH " + " ".join(str(uid) for uid in reversed([n for n in numbers if n not in self.mailbox.seen]))
        )

    def do_fetch(self, command: str) -> str:
        uid = int(command.split()[2])
        mail = self.mailbox.mails[uid - self.mailbox.first_uid]
        if "SIZE" in command:
            self.say(f"* 1 FETCH (UID {uid} RFC822.SIZE {self.mailbox.sizes.get(uid, len(mail))})")
        elif uid in self.mailbox.withheld:
            return "NO cannot be read"
        else:
            part = mail.partition(b"\r\n\r\n")[0] + b"\r\n\r\n" if "HEADER" in command else mail
            self.say(f"* 1 FETCH (UID {uid} BODY[] {{{len(part)}}}".encode() + b"\r\n" + part + b")")
        return ""

    def do_store(self, command: str) -> None:
        self.mailbox.seen.update(int(uid) for uid in re.findall(r"UID STORE (\d+)", command))

    def do_idle(self, command: str) -> str:
        if "no IDLE" in self.mailbox.tells_on:
            return "NO not now"
        at_once = self.news("IDLE ahead") + self.news("IDLE")
        ahead = "ahead" in self.mailbox.tells_on
        self.connection.sendall(at_once + b"+ idling\r\n" if ahead else b"+ idling\r\n" + at_once)
        self.mailbox.is_waited_on.set()
        if not at_once and self.mailbox.has_news.wait(3):
            self.connection.sendall(self.news("IDLE"))
        self.file.readline()
        return ""
