"""A town with mail: the hall with the cast, and a post office in memory."""

from __future__ import annotations

from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP

from bot.mail.addresses import OwnAddress
from bot.mail.local import KeptMail, LocalPostOffice
from bot.mail.reception import Reception
from models.vocabulary import Way
from tests.cast import action, person
from tests.tracker.hall import Hall
from tracker import dispatch, messages, outbox
from tracker.papers.draft import Draft, DraftPlan
from tracker.papers.refusals import NotAPlan

OWN = OwnAddress("chaser@trust.example")


@dataclass
class Town:
    """The hall, and a post office that brings its mails to people and theirs to it."""

    hall: Hall
    office: LocalPostOffice
    reception: Reception

    def remind(self, who: str, title: str, sentence: str = "Is it done, or is it at risk?") -> KeptMail:
        """A mail of ours about an action, as its reader has it."""
        with self.hall.cast.work() as work:
            told = messages.Told(sentence)
            about = [action(work.db, title).id or 0]
            outbox.tell(work, person(work.db, who), f"remind:{self.hall.cast.next_id()}", told, about=about)
        self.deliver()
        return self.newest(who)

    def deliver(self) -> None:
        """Bring what waits to its readers."""
        with self.hall.cast.work() as work:
            for claim in dispatch.claim_due(work, 100):
                if claim.way is Way.MAIL:
                    dispatch.sent(work, claim.row_id, self.office.send(claim.outgoing))
        self.hall.cast.clock.wait(minutes=1)

    def fetch(self) -> str:
        """Take in what has come, and bring the answers out."""
        read = self.reception.fetch(self.hall.cast.workshop)
        self.deliver()
        return read

    def newest(self, who: str) -> KeptMail:
        """The newest mail in somebody's mailbox."""
        return self.office.mails(self.hall.email(who))[0]

    def count(self, who: str) -> int:
        """How many mails of ours somebody has."""
        return sum(not mail.is_own for mail in self.office.mails(self.hall.email(who)))

    def write(self, who: str, subject: str, words: str, **headers: str) -> EmailMessage:
        """A mail to the bot, not sent yet."""
        mail = EmailMessage(policy=SMTP)
        mail["From"] = f"{who} <{self.hall.email(who)}>"
        mail["To"], mail["Subject"] = headers.pop("To", OWN.address), subject
        mail["Message-ID"] = f"<{self.hall.cast.next_id().replace(':', '')}@trust.example>"
        for name, value in headers.items():
            mail[name.replace("_", "-")] = value
        mail.set_content(words)
        return mail

    def answer(self, who: str, ours: KeptMail, words: str, **headers: str) -> EmailMessage:
        """An answer to a mail of ours with our words quoted below, as mail programs make it."""
        quoted = "".join(f"> {line}\n" for line in ours.text.splitlines())
        said = f"{words}\n\nOn Mon, 23 Nov 2026 at 09:30, Chaser wrote:\n\n{quoted}"
        thread = {"In_Reply_To": ours.message_id, "References": ours.message_id}
        return self.write(who, f"Re: {ours.subject}", said, To=ours.reply_to, **thread, **headers)

    def post(self, mail: EmailMessage) -> str:
        """Send a person's mail and take it in."""
        self.office.post(mail)
        return self.fetch()


def read(name: str, content: bytes) -> Draft:
    """Reads what begins with the word Plan."""
    if not content.startswith(b"Plan"):
        raise NotAPlan(name=name)
    return Draft(DraftPlan(title=content.decode()))
