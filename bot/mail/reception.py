"""Take in the mails that have arrived: hear, hand over to the hall with what proves the sender, mark as seen."""

from __future__ import annotations

import re

import structlog

from bot.brought import HandedOver, Read, take
from bot.mail.ears import cut_again
from bot.mail.heard import Arrived, Automatic, DeliveryFailed, HeardMail, Unreadable
from bot.mail.imap import LetterboxDown
from bot.mail.letter import sent_lines
from bot.mail.letterbox import Letterbox
from bot.reading import read_again
from models.db import DatabaseTrouble
from models.vocabulary import Way
from tracker import mailroom
from tracker.answer import Attachment
from tracker.clock import delivery, upkeep
from tracker.heard import Heard, Replied, Sender
from tracker.papers import working_copy
from tracker.papers.refusals import UnreadablePaper
from tracker.people import away_notes
from tracker.rules.wording import count
from tracker.work import Workshop

log = structlog.get_logger()
_IMPORT = re.compile(r"\bimport\b", re.IGNORECASE)
_PLAN = re.compile(r"\bplan\b", re.IGNORECASE)
_ANSWERS = re.compile(r"\W*(?:re|aw|sv|fwd?|wg|tr|atb|ynt)\s*(?:\[\d+\])?\s*:", re.IGNORECASE)
"""How mail programs begin the subject of what is answered or forwarded."""
_ONE_ACTION = re.compile(r"\W*(?:action|re)?\W*(\d{1,6})\W*", re.IGNORECASE)


class FrontDesk:
    """Takes in mails, whichever way they came."""

    def __init__(self, read: Read) -> None:
        """`read` reads papers that come as attachments."""
        self._read = read

    def take(self, workshop: Workshop, arrived: Arrived) -> None:
        """Do what a mail says, once; committed when this returns."""
        match arrived:
            case DeliveryFailed():
                with workshop.begin(way=Way.MAIL) as work:
                    delivery.bounced(
                        work, arrived.message_id, arrived.address, arrived.diagnostic, permanent=arrived.permanent
                    )
            case Unreadable():
                log.warning("mail not read", key=arrived.key)
                with workshop.begin(way=Way.MAIL) as work:
                    mailroom.unread(work, arrived.key, arrived.sender, arrived.why)
            case HeardMail() if arrived.automatic is not None:
                self._note(workshop, arrived)
            case HeardMail() if arrived.held:
                log.info("mail held", key=arrived.key)
                with workshop.begin(way=Way.MAIL) as work:
                    mailroom.hold(work, arrived.key, arrived.token, arrived.held)
            case HeardMail():
                self._hear(workshop, arrived)

    def _note(self, workshop: Workshop, mail: HeardMail) -> None:
        """A mail that no person wrote is never answered and changes nothing; who is away is asked about elsewhere."""
        log.info("mail not counted", key=mail.key, automatic=mail.automatic)
        if mail.automatic is Automatic.VACATION:
            with workshop.begin(way=Way.MAIL) as work:
                away_notes.take(work, mail.sender, mail.token, mail.in_reply_to, f"{mail.subject}. {mail.text}")

    def _hear(self, workshop: Workshop, mail: HeardMail) -> None:
        """Hear a person's mail: papers are read before the transaction in which it is taken."""
        with workshop.begin(way=Way.MAIL) as work:
            said = mailroom.answered(work, mail.token)
        if said is not None:
            mail = cut_again(mail, sent_lines(said.text, said.html))
        heard, refusal = self._heard(mail)
        letter = mailroom.Letter(mail.message_id, mail.subject)
        proof = mailroom.Proof(mail.token, mail.authenticated)
        workshop.do(lambda work: mailroom.receive(work, heard, letter, proof, refusal), read_again, Way.MAIL)

    def _heard(self, mail: HeardMail) -> tuple[Heard, UnreadablePaper | None]:
        """A working copy that comes back, or a paper where one is asked to be imported; else what is said.

        Beside it stands why what is attached cannot be read.
        """
        sender, words = Sender(email=mail.sender, name=mail.sender_name), words_of(mail)
        said = Replied(
            way=Way.MAIL,
            outside_id=mail.key,
            sender=sender,
            words=words,
            thread_id=mail.in_reply_to,
            direct=True,
            token=mail.token,
            evidence=tuple(file.name for file in mail.files),
            files=tuple(Attachment(file.name, file.content, file.media_type) for file in mail.files),
            left_out=mail.left_out,
        )
        told = f"{mail.subject}\n{words}" if _is_new(mail) else words
        asks = _IMPORT.search(told) or (_is_new(mail) and _PLAN.search(told))
        copies = [file for file in mail.files if working_copy.NAME in file.name.lower()]
        if not copies and (not mail.files or not asks):
            return said, None
        file = (*copies, *mail.files)[0]
        try:
            return take(HandedOver(Way.MAIL, mail.key, sender, file.name, file.content, told), self._read), None
        except UnreadablePaper as refused:
            log.info("attachment is no plan", key=mail.key, why=type(refused).__name__)
            return said, refused


class Reception(FrontDesk):
    """The way in by mail of one letterbox."""

    def __init__(self, letterbox: Letterbox, read: Read) -> None:
        """`read` is as for the front desk."""
        super().__init__(read)
        self._letterbox = letterbox

    def fetch(self, workshop: Workshop) -> str:
        """Deal with every mail that waits (a job of the clock). Each is committed before it is marked as seen.

        A mailbox that cannot be read is a job that fails: where that lasts, the administrators hear of it.
        """
        taken = 0
        try:
            for arrival in self._letterbox.arrivals():
                self._deal_with(workshop, arrival.heard)
                self._letterbox.settle(arrival)
                taken += 1
        except LetterboxDown as down:
            log.warning("letterbox down", why=str(down))
            return f"{upkeep.FAILED}: {down}"
        return count(taken, "mail") + " read" if taken else ""

    def _deal_with(self, workshop: Workshop, heard: Arrived) -> None:
        """Take a mail in. One that a fault of ours stops stops no other: its sender is asked to send it again.

        Raises:
            DatabaseTrouble, OSError: nothing can be kept now; the mail arrives again.

        """
        try:
            self.take(workshop, heard)
        except (DatabaseTrouble, OSError):
            raise
        except Exception:  # the edge of a mail: it would be met again with each look, and those behind it never
            log.exception("mail not taken", key=heard.key)
            sender = "" if isinstance(heard, DeliveryFailed) else heard.sender
            with workshop.begin(way=Way.MAIL) as work:
                mailroom.unread(work, heard.key, sender, "A fault of mine stopped me.")


def words_of(mail: HeardMail) -> str:
    """What a person says by a mail: its words, and in a new mail also the subject.

    The subject of an answer is ours and never said by them. In a new mail it counts where there are no other words, or
    where it is the number of the action that the words are about.
    """
    if not _is_new(mail):
        return mail.words
    number = _ONE_ACTION.fullmatch(mail.subject)
    if number and mail.words:
        return f"{number[1]} {mail.words}"
    return mail.words or mail.subject


def _is_new(mail: HeardMail) -> bool:
    """Whether a mail answers none."""
    return not (mail.token or mail.in_reply_to or mail.references or _ANSWERS.match(mail.subject))
