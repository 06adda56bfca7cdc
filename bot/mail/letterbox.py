"""The way in by mail: ask the organisation's mail server for what is unread (IMAP), and mark what was dealt with."""

from __future__ import annotations

import imaplib
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import structlog
from imap_tools import BaseMailBox

from bot.mail.addresses import OwnAddress
from bot.mail.ears import hear, hear_headers
from bot.mail.heard import Arrived, Unreadable
from bot.mail.imap import (
    TROUBLE,
    ImapAccount,
    LetterboxDown,
    can_idle,
    cut,
    has_new,
    idle,
    literal,
    logged_in,
    pieces,
)

log = structlog.get_logger()
_SIZE = re.compile(rb"RFC822\.SIZE (\d+)")
LARGEST_MAIL = 40 * 1024 * 1024
"""Bytes of a mail that is fetched whole; of a larger one the headers alone are."""
_LONGEST_IDLE = 29 * 60.0


@dataclass(frozen=True)
class Arrival:
    """A mail that lies unread in the letterbox."""

    place: str
    """Where it lies, for as long as the connection stands."""
    heard: Arrived


class Letterbox(Protocol):
    """Whatever mail comes into."""

    def arrivals(self) -> Iterator[Arrival]:
        """Give every mail that was not dealt with, the oldest first.

        Raises:
            LetterboxDown: when the mailbox cannot be read now.

        """

    def settle(self, arrival: Arrival) -> None:
        """Mark a mail as dealt with, once what it changed is committed.

        Raises:
            LetterboxDown: when it cannot be marked now; it then arrives again, with the same key.

        """


class ImapLetterbox:
    """A mailbox on a server. It is polled; IDLE (RFC 2177) only makes the wait shorter.

    One thread reads and waits; another may interrupt it.
    """

    def __init__(self, account: ImapAccount, own: OwnAddress, authserv_id: str = "") -> None:
        """`own` and `authserv_id` are for the ears (`bot.mail.ears.hear`)."""
        self._account = account
        self._own = own
        self._authserv_id = authserv_id
        self._box: BaseMailBox | None = None
        self._interrupted = threading.Event()
        self._is_waiting = False

    def arrivals(self) -> Iterator[Arrival]:
        """Give every unread mail, the oldest first. Each is fetched and heard on its own: one bad one stops no other.

        Once interrupted, no further one is begun.

        Raises:
            LetterboxDown: when the mailbox cannot be read now.

        """
        try:
            client = self._opened().client
            for place in self._unread(client):
                if self._interrupted.is_set():
                    return
                yield Arrival(place, self._fetched(client, place))
        except TROUBLE as trouble:
            self._drop()
            raise LetterboxDown(f"{self._account.host} cannot be read: {trouble}") from trouble

    def settle(self, arrival: Arrival) -> None:
        r"""Set \Seen, and nothing else (imap-tools would expunge what others marked as deleted).

        Raises:
            LetterboxDown: when it cannot be set now.

        """
        try:
            status, answer = self._opened().client.uid("STORE", arrival.place, "+FLAGS.SILENT", r"(\Seen)")
        except TROUBLE as trouble:
            self._drop()
            raise LetterboxDown(f"{self._account.host} cannot be reached: {trouble}") from trouble
        if status != "OK":
            raise LetterboxDown(f"{self._account.host} does not mark mail as read: {answer}")

    def wait(self, told: float, untold: float) -> None:
        """Come back when mail may have come since it was last looked for: as soon as the server says so (IDLE).

        After `told` seconds in any case, and after 29 minutes, since servers hang up after 30 (RFC 2177). Where the
        server cannot say, or the line to it breaks, after `untold` seconds.
        """
        self._is_waiting = True
        try:
            if not self._interrupted.is_set() and not self._has_idled(min(told, _LONGEST_IDLE)):
                self._interrupted.wait(untold)
        finally:
            self._is_waiting = False

    def interrupt(self) -> None:
        """Have the thread that waits come back at once, or that reads after the mail in hand."""
        self._interrupted.set()
        box = self._box
        if self._is_waiting and box is not None:
            cut(box.client)

    def close(self) -> None:
        """Hang up."""
        self._drop()

    def check(self) -> None:
        """Log in and open the folder, as the doctor does.

        Raises:
            LetterboxDown: saying what is wrong.

        """
        try:
            self._opened().client.noop()
        except TROUBLE as trouble:
            self._drop()
            raise LetterboxDown(f"{self._account.host} cannot be read: {trouble}") from trouble

    def _has_idled(self, seconds: float) -> bool:
        """Idle until the server says something, at most so many seconds; False where it cannot be idled with."""
        try:
            if self._box is None or not can_idle(self._box.client):
                return False
            idle(self._box, seconds)
        except TROUBLE as trouble:
            self._drop()
            if not self._interrupted.is_set():
                log.info("letterbox let go", why=str(trouble))
            return False
        return True

    def _opened(self) -> BaseMailBox:
        if self._box is None:
            self._box = logged_in(self._account)
        return self._box

    def _drop(self) -> None:
        box, self._box = self._box, None
        if box is not None:
            try:
                box.client.shutdown()
            except OSError:
                return

    @staticmethod
    def _unread(client: imaplib.IMAP4) -> list[str]:
        client.noop()  # many a server looks for new mail only when a command ends (RFC 3501, 5.2)
        has_new(client)  # what it told of until now is found by the search
        status, answer = client.uid("SEARCH", "UNSEEN")
        if status != "OK":
            raise imaplib.IMAP4.error(f"SEARCH: {answer!r}")
        return [uid.decode() for uid in sorted((answer[0] or b"").split(), key=int)]

    def _fetched(self, client: imaplib.IMAP4, place: str) -> Arrived:
        """Fetch one mail, or its headers alone where it is too large."""
        size = _SIZE.search(b" ".join(pieces(client, place, "(RFC822.SIZE)")))
        if size and int(size.group(1)) > LARGEST_MAIL:
            why = f"It is larger than {LARGEST_MAIL // 1024 // 1024} MB."
            return hear_headers(literal(client, place, "(BODY.PEEK[HEADER])") or b"", why)
        raw = literal(client, place, "(BODY.PEEK[])")
        if raw is None:
            return Unreadable(f"{self._account.host}:{place}", "The mail server does not hand it out.")
        return hear(raw, self._own, self._authserv_id)
