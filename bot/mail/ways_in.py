"""How mail comes in, as the doctor tries it: fetched from a mailbox, or brought by the organisation's own server."""

from __future__ import annotations

import smtplib
import socket
import threading
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import Message
from email.utils import parsedate_to_datetime
from typing import Protocol

from bot.finding import Finding
from bot.mail import parts, probe
from bot.mail.addresses import OwnAddress
from bot.mail.imap import ImapAccount, LetterboxDown
from bot.mail.letterbox import ImapLetterbox
from bot.mail.lmtp import HOST, NotNow, lmtp_door
from bot.mail.parts import TooIntricate
from bot.mail.probe import Lying, Probe
from bot.mail.troubles import advice

_ABOUT = "Mail in"
_TIMEOUT = 5.0
"""Seconds for an answer of a program on this machine."""


class WayIn(Protocol):
    """A way by which mail comes in."""

    @property
    def sees(self) -> bool:
        """Whether the doctor finds what comes; only then can it be waited for."""

    @property
    def lost(self) -> str:
        """What became of a mail that the server took and that does not come, and what to do."""

    def look(self) -> Finding:
        """Whether mail can come in."""

    def wait_for(self, sought: Sequence[Probe], patience: timedelta) -> Mapping[Probe, Lying]:
        """Wait until all have come, or until patience ends; returns what came.

        Raises:
            LetterboxDown: when the mailbox cannot be read.

        """

    def close(self) -> None:
        """Listen no longer."""


@dataclass(frozen=True)
class Fetched:
    """From a mailbox, by IMAP."""

    account: ImapAccount
    own: OwnAddress
    sees: bool = True

    @property
    def lost(self) -> str:
        """It does not lie in the mailbox."""
        what = "Is it the mailbox of that address? Look also into its folder for junk, and at its rules."
        return f"was not in {self.account.folder}. {what}"

    def look(self) -> Finding:
        """Log in and open the folder."""
        try:
            with closing(ImapLetterbox(self.account, self.own)) as letterbox:
                letterbox.check()
        except LetterboxDown as trouble:
            return Finding(_ABOUT, False, f"{trouble}. {advice(trouble, 'IMAP')}")
        return Finding(_ABOUT, True, f"{self.account.host}:{self.account.port} opens {self.account.folder}.")

    def wait_for(self, sought: Sequence[Probe], patience: timedelta) -> Mapping[Probe, Lying]:
        """Look into the mailbox until all have come."""
        return probe.wait_for(self.account, sought, patience)

    def close(self) -> None:
        """Each look is a connection of its own."""


class Brought:
    """By the organisation's own server, by LMTP to a port of this machine.

    While Chaser runs it listens there itself; else the doctor does, and has all but its own mails brought again later.
    """

    def __init__(self, port: int, own: OwnAddress) -> None:
        """`port` is the one that mail is brought to."""
        self.sees = False
        self.lost = (
            f"was not brought. Does your mail server hand what comes to {own.address}, also with a plus in it, to "
            f"{HOST}:{port} by LMTP?"
        )
        self._port = port
        self._own = own
        self._came: list[Lying] = []
        self._news = threading.Condition()
        self._listening = ExitStack()

    def look(self) -> Finding:
        """Listen where mail is brought to; where somebody does already, ask whether they take it."""
        try:
            socket.create_connection((HOST, self._port), timeout=_TIMEOUT).close()
        except OSError:
            return self._listens()
        return self._asked()

    def wait_for(self, sought: Sequence[Probe], patience: timedelta) -> Mapping[Probe, Lying]:
        """Wait until all were brought."""
        with self._news:
            self._news.wait_for(lambda: len(self._found(sought)) == len(sought), patience.total_seconds())
            return self._found(sought)

    def close(self) -> None:
        """Listen no longer."""
        self._listening.close()

    def _listens(self) -> Finding:
        try:
            self._listening.enter_context(lmtp_door(self._port, self._own, self._take))
        except OSError as trouble:
            return Finding(_ABOUT, False, f"Port {self._port} cannot be listened on: {trouble}. Look at LMTP_PORT.")
        self.sees = True
        words = f"Chaser does not run just now; mail can be brought to port {self._port} (LMTP)."
        return Finding(_ABOUT, True, words)

    def _asked(self) -> Finding:
        wanted = (self._own.address, self._own.with_token("doctor"))
        try:
            with smtplib.LMTP(HOST, self._port, timeout=_TIMEOUT) as server:
                server.ehlo()
                server.mail("")
                refused = [address for address in wanted if server.rcpt(address)[0] != 250]
                server.rset()
        except (OSError, smtplib.SMTPException) as trouble:
            words = f"What listens on port {self._port} is not Chaser ({trouble}). Choose another LMTP_PORT."
            return Finding(_ABOUT, False, words)
        if refused:
            words = f"What listens on port {self._port} takes no mail to {' or '.join(refused)}."
            return Finding(_ABOUT, False, f"{words} Is it a Chaser with other settings? Look at MAIL_FROM.")
        return Finding(
            _ABOUT, True, f"Chaser listens on port {self._port} and takes mail to {self._own.address} (LMTP)."
        )

    def _take(self, raw: bytes) -> None:
        """Keep a mail of the doctor's; any other is to be brought again, to Chaser."""
        try:
            mail = parts.parse(raw)
        except TooIntricate as trouble:
            raise NotNow from trouble
        if not parts.header(mail, "Subject").startswith(probe.SUBJECT):
            raise NotNow
        with self._news:
            self._came.append(Lying(mail, _received(mail)))
            self._news.notify_all()

    def _found(self, sought: Sequence[Probe]) -> Mapping[Probe, Lying]:
        subjects = [(parts.header(lying.mail, "Subject"), lying) for lying in self._came]
        return {one: lying for one in sought for subject, lying in subjects if one.word in subject}


def _received(mail: Message) -> datetime | None:
    """When the last server on the way had it, by that server's clock; None where it does not say."""
    stamp = parts.header(mail, "Received").rpartition(";")[2].strip()
    try:
        moment = parsedate_to_datetime(stamp)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None
