"""Take in the mails that have arrived: hear, decide whether the sender can be believed, hand over, mark as seen."""

from __future__ import annotations

import structlog

from bot.brought import HandedOver, Read, take
from bot.mail.ears import cut_again
from bot.mail.heard import Arrived, DeliveryFailed, HeardMail, Unreadable
from bot.mail.letterbox import Letterbox, LetterboxDown
from models.vocabulary import Way
from tracker import delivery, mailroom
from tracker.heard import Brought, Heard, PeopleBrought, Replied, Sender
from tracker.papers.refusals import UnreadablePaper
from tracker.rules.wording import count
from tracker.work import Workshop

log = structlog.get_logger()
_IMPORT = ("import", "plan ")


class Reception:
    """The way in by mail of one letterbox."""

    def __init__(self, letterbox: Letterbox, read: Read) -> None:
        """`read` reads papers that come as attachments."""
        self._letterbox = letterbox
        self._read = read

    def fetch(self, workshop: Workshop) -> str:
        """Deal with every mail that waits (a job of the clock). Each is committed before it is marked as seen."""
        taken = 0
        try:
            for arrival in self._letterbox.arrivals():
                self._take(workshop, arrival.heard)
                self._letterbox.settle(arrival)
                taken += 1
        except LetterboxDown as down:
            log.warning("letterbox down", why=str(down))
        return count(taken, "mail") + " read" if taken else ""

    def _take(self, workshop: Workshop, arrived: Arrived) -> None:
        match arrived:
            case DeliveryFailed():
                with workshop.begin(way=Way.MAIL) as work:
                    delivery.bounced(
                        work, arrived.message_id, arrived.address, arrived.diagnostic, permanent=arrived.permanent
                    )
            case Unreadable():
                log.warning("mail not read", key=arrived.key)
            case HeardMail() if arrived.automatic is not None or arrived.held:
                log.info("mail not counted", key=arrived.key, automatic=arrived.automatic is not None)
            case HeardMail():
                self._hear(workshop, arrived)

    def _hear(self, workshop: Workshop, mail: HeardMail) -> None:
        with workshop.begin(way=Way.MAIL) as work:
            believed = mailroom.is_believed(work, mail.sender, mail.token)
            sent = mailroom.lines_sent(work, mail.token)
        if believed:
            mail = cut_again(mail, sent)
        believed = (believed and mail.authenticated is not False) or mail.authenticated is True
        heard = self._heard(mail)
        with workshop.begin(way=Way.MAIL) as work:
            if believed:
                mailroom.answer(work, heard, mail.message_id)
            else:
                mailroom.ask_to_prove(work, heard, mail.message_id)

    def _heard(self, mail: HeardMail) -> Heard:
        """A paper where one is attached and asked to be imported, else what the person says."""
        sender = Sender(email=mail.sender, name=mail.sender_name)
        asked = f"{mail.subject}\n{mail.words}"
        if mail.files and not mail.token and any(word in asked.lower() for word in _IMPORT):
            paper = self._paper(mail, sender, asked)
            if paper is not None:
                return paper
        return Replied(
            way=Way.MAIL,
            outside_id=mail.key,
            sender=sender,
            words=mail.words or mail.subject,
            direct=True,
            token=mail.token,
            evidence=tuple(file.name for file in mail.files),
        )

    def _paper(self, mail: HeardMail, sender: Sender, words: str) -> Brought | PeopleBrought | None:
        file = mail.files[0]
        try:
            return take(HandedOver(Way.MAIL, mail.key, sender, file.name, file.content, words), self._read)
        except UnreadablePaper as refused:
            log.info("attachment is no plan", key=mail.key, why=type(refused).__name__)
            return None
