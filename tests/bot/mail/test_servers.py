"""Out, in, understood, confirmed: through servers that others wrote, encrypted all the way."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from datetime import timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP

import pytest
from sqlmodel import select

from bot.mail.bearer import Bearer, Client
from bot.mail.channel import MailChannel
from bot.mail.heard import Automatic, HeardMail
from bot.mail.imap import LetterboxDown
from bot.mail.letterbox import ImapLetterbox
from bot.mail.reception import Reception
from jobs.deliver import deliver
from jobs.waiting import on_news
from models.post import JobRun
from models.vocabulary import Way
from tests.bot.mail.conftest import LETTER, NOW, Tls
from tests.bot.mail.dovecot_server import dovecot_office, dovecot_office_starttls
from tests.bot.mail.office import AUTHSERV, OWN, Office
from tests.bot.mail.pymap_server import pymap_office
from tests.bot.mail.token_double import token_server
from tests.cast import BY_MAIL, action, person
from tests.databases import Copies
from tests.tracker.hall import Hall, open_hall
from tracker import messages, outbox
from tracker.papers.draft import Draft
from tracker.papers.refusals import NotAPlan
from tracker.work import Workshop

FIRM = "Find a firm"
_SOON = 30.0
"""Seconds within which something happens that is not waited for: far less than pass between two looks."""
EACH_OFFICE = [
    pytest.param(pymap_office, id="aiosmtpd and pymap"),
    pytest.param(dovecot_office, id="dovecot from the first byte encrypted", marks=pytest.mark.mail_server),
    pytest.param(dovecot_office_starttls, id="dovecot by STARTTLS", marks=pytest.mark.mail_server),
]


@dataclass
class Line:
    """The hall, and its mail by an office."""

    hall: Hall
    office: Office
    workshop: Workshop
    letterbox: ImapLetterbox

    def remind(self) -> EmailMessage:
        """A reminder goes out; as its reader has it."""
        with self.hall.cast.work() as work:
            about = [action(work.db, FIRM).id or 0]
            outbox.tell(work, person(work.db, BY_MAIL), "remind:1", messages.Told("Is it done?"), about=about)
        assert deliver(self.workshop) == "1 message sent"
        return self.newest()

    def newest(self) -> EmailMessage:
        """The newest mail in the reader's mailbox."""
        return message_from_bytes(self.office.mails(self.hall.email(BY_MAIL))[-1], _class=EmailMessage, policy=SMTP)

    def answer(self, ours: EmailMessage, words: str) -> str:
        """The reader answers with our words quoted, as mail programs do; returns the answer's Message-ID."""
        plain = ours.get_body(("plain",))
        assert plain is not None
        quoted = "".join(f"> {line}\n" for line in plain.get_content().splitlines())
        answer = EmailMessage(policy=SMTP)
        answer["From"], answer["To"] = self.hall.email(BY_MAIL), str(ours["Reply-To"])
        answer["Message-ID"], answer["Subject"] = f"<{len(words)}@reader.example>", f"Re: {ours['Subject']}"
        answer["In-Reply-To"] = answer["References"] = str(ours["Message-ID"])
        answer.set_content(f"{words}\n\nOn Mon, 23 Nov 2026 at 09:30, Chaser wrote:\n\n{quoted}")
        self.office.post(answer)
        return str(answer["Message-ID"])

    def fetch(self) -> str:
        """Chaser reads its mailbox and answers."""
        read = Reception(self.letterbox, _no_paper).fetch(self.workshop)
        deliver(self.workshop)
        return read


def _no_paper(name: str, content: bytes) -> Draft:
    raise NotAPlan(name=name)


@pytest.fixture(params=EACH_OFFICE)
def line(request: pytest.FixtureRequest, tls: Tls, settled_on_sqlite: Copies) -> Iterator[Line]:
    """The hall with an office of each kind."""
    with request.param(tls) as office, open_hall(settled_on_sqlite) as hall:
        channel = MailChannel(office.smtp, OWN, hall.cast.clock)
        with closing(channel), closing(ImapLetterbox(office.imap, OWN, AUTHSERV)) as letterbox:
            yield Line(hall, office, replace(hall.cast.workshop, channels={Way.MAIL: channel}), letterbox)


def test_a_reminder_is_answered_understood_and_confirmed_in_its_thread(line: Line) -> None:
    assert line.fetch() == ""
    line.answer(line.remind(), "60%, two firms have offered")
    assert line.fetch() == "1 mail read"
    assert line.hall.action(FIRM).percent == 60
    confirmed = line.newest()
    assert str(confirmed["In-Reply-To"]) == f"<{len('60%, two firms have offered')}@reader.example>"
    assert "progress: 60 %" in confirmed.as_string()
    assert line.fetch() == "", "each mail once"
    line.answer(confirmed, "undo")
    assert line.fetch() == "1 mail read"
    assert line.hall.action(FIRM).percent == 20


def test_mail_is_heard_as_it_comes_by_one_of_two_processes_and_stopping_ends_their_waiting(line: Line) -> None:
    reminder = line.remind()
    began, started = line.workshop.clock(), time.monotonic()
    moving = replace(line.workshop, clock=lambda: began + timedelta(seconds=time.monotonic() - started))
    with ExitStack() as running:
        for letterbox in (line.letterbox, ImapLetterbox(line.office.imap, OWN, AUTHSERV)):
            running.enter_context(on_news(moving, "fetch", Reception(letterbox, _no_paper).fetch, letterbox))
        _until(lambda: len(_looks(line)) == 2)
        line.answer(reminder, "60%, two firms have offered")
        _until(lambda: line.hall.action(FIRM).percent == 60)
        _until(lambda: "1 mail read" in _looks(line))
        stopping = time.monotonic()
    assert time.monotonic() - stopping < _SOON / 2
    assert not [thread for thread in threading.enumerate() if thread.name == "fetch"]
    assert deliver(moving) == "1 message sent", "it is answered once"


def _looks(line: Line) -> list[str]:
    """What came of each look into the mailbox that is over."""
    with line.hall.cast.work() as work:
        return [run.result for run in work.db.exec(select(JobRun)) if run.finished_at is not None]


def _until(is_so: Callable[[], bool]) -> None:
    ends = time.monotonic() + _SOON
    while not is_so():
        assert time.monotonic() < ends
        time.sleep(0.02)


def test_a_server_that_cannot_prove_itself_is_not_talked_to(line: Line) -> None:
    with (
        closing(ImapLetterbox(replace(line.office.imap, context=None), OWN)) as stranger,
        pytest.raises(LetterboxDown, match="certificate"),
    ):
        stranger.check()


@pytest.mark.mail_server
def test_tokens_open_both_doors_of_a_server_that_asks_whose_they_are(tls: Tls) -> None:
    granted, refused = {"access_token": "t1", "expires_in": 3600}, {"access_token": "t2", "expires_in": 3600}
    with (
        token_server((200, granted), (200, refused), owners={"t1": OWN.address}) as (url, _),
        dovecot_office(tls, tokens=url) as office,
    ):
        bearer = Bearer(Client(url, "client", "secret"), lambda: NOW)
        imap = replace(office.imap, password="", bearer=bearer)
        smtp = replace(office.smtp, password="", bearer=bearer)
        with closing(MailChannel(smtp, OWN, lambda: NOW)) as channel, closing(ImapLetterbox(imap, OWN)) as letterbox:
            channel.deliver(replace(LETTER, to=(OWN.address,)))
            (arrival,) = letterbox.arrivals()
        assert isinstance(arrival.heard, HeardMail)
        assert arrival.heard.automatic is Automatic.OURSELVES
        bearer.forget()
        with closing(ImapLetterbox(imap, OWN)) as letterbox, pytest.raises(LetterboxDown):
            letterbox.check()
