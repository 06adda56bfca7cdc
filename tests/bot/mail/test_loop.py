"""Out, answered, in: through aiosmtpd and an IMAP server, and through the post office of the local workspace."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP

import pytest

from bot.mail.addresses import OwnAddress
from bot.mail.channel import MailChannel
from bot.mail.ears import cut_again
from bot.mail.heard import DeliveryFailed, HeardMail
from bot.mail.imap import ImapAccount
from bot.mail.letter import sent_lines
from bot.mail.letterbox import ImapLetterbox, Letterbox
from bot.mail.local import LocalPostOffice
from tests.bot.mail.conftest import NOW
from tests.bot.mail.imap_double import Mailbox, imap_server
from tests.bot.mail.line_double import HOST
from tests.bot.mail.smtp_double import Desk, smtp_server
from tracker.voice.said import Said
from tracker.work import Outgoing, Undeliverable

TEXT = "Action 47: put up the handrails\n\nIs it done, blocked or late? Say it in your own words.\n"
SAID = Said("Action 47 is due", (), TEXT, "<body><p>Action 47: put up the handrails</p><p>Is it done?</p></body>")
OUTGOING = Outgoing("remind:3:2026-11-20", "ann@anytown.gov.uk", SAID, token="k3j9xq7m2pk3j9xq7m2p", at=NOW)


def _answer(raw: bytes, words: str) -> EmailMessage:
    """Answer a mail as mail programs do."""
    mail = message_from_bytes(raw, _class=EmailMessage, policy=SMTP)
    plain = mail.get_body(("plain",))
    assert plain is not None
    answer = EmailMessage(policy=SMTP)
    answer["From"], answer["To"] = f"Ann Price <{mail['To']}>", str(mail["Reply-To"])
    answer["Message-ID"], answer["Subject"] = f"<{len(words)}@anytown.gov.uk>", f"Re: {mail['Subject']}"
    answer["In-Reply-To"] = answer["References"] = str(mail["Message-ID"])
    quoted = "".join(f"> {line}\n" for line in plain.get_content().splitlines())
    answer.set_content(f"{words}\n\nOn Fri, 20 Nov 2026 at 09:00, Chaser wrote:\n\n{quoted}")
    return answer


def _only(letterbox: Letterbox) -> HeardMail:
    (arrival,) = letterbox.arrivals()
    assert isinstance(arrival.heard, HeardMail)
    letterbox.settle(arrival)
    assert not list(letterbox.arrivals())
    return arrival.heard


def _is_the_answer(heard: HeardMail, message_id: str) -> bool:
    return (heard.sender, heard.token, heard.in_reply_to, heard.words, heard.automatic, heard.held) == (
        "ann@anytown.gov.uk",
        OUTGOING.token,
        message_id,
        "Blocked, waiting for legal",
        None,
        "",
    )


def test_a_reminder_goes_out_by_smtp_and_its_answer_comes_in_by_imap(own: OwnAddress) -> None:
    desk, mailbox = Desk(), Mailbox()
    with smtp_server(desk) as account, imap_server(mailbox) as port:
        with closing(MailChannel(account, own, lambda: NOW)) as channel:
            message_id = channel.send(OUTGOING)
        mailbox.deliver(_answer(desk.mails[0], "Blocked, waiting for legal").as_bytes())
        with closing(ImapLetterbox(ImapAccount(HOST, port, "none", "bot", "s3cret"), own)) as letterbox:
            heard = _only(letterbox)
    assert _is_the_answer(heard, message_id)


def test_a_bounce_days_later_still_names_the_message(own: OwnAddress) -> None:
    desk, mailbox = Desk(), Mailbox()
    with smtp_server(desk) as account, imap_server(mailbox) as port:
        with closing(MailChannel(account, own, lambda: NOW)) as channel:
            message_id = channel.send(OUTGOING)
        envelope_sender = str(desk.taken[0].mail_from)
        lines = ["Return-Path: <>", "From: MAILER-DAEMON@mx.uk", f"To: {envelope_sender}", "", "550 5.1.1 no such user"]
        mailbox.deliver("\r\n".join(lines).encode())
        with closing(ImapLetterbox(ImapAccount(HOST, port, "none", "bot", "s3cret"), own)) as letterbox:
            (arrival,) = letterbox.arrivals()
    assert isinstance(arrival.heard, DeliveryFailed)
    assert (arrival.heard.message_id, arrival.heard.permanent) == (message_id, True)


def test_the_local_post_office_does_the_same_without_a_server(own: OwnAddress) -> None:
    now = [NOW]
    office = LocalPostOffice(own, lambda: now[0])
    assert office.find(OUTGOING) is None
    message_id = office.send(OUTGOING)
    assert office.send(OUTGOING) == office.find(OUTGOING) == message_id
    (kept,) = office.mails("Ann@anytown.gov.uk")
    assert (kept.subject, kept.sender, kept.is_own) == ("Action 47 is due", "chaser@anytown.gov.uk", False)
    assert "above this line" in kept.text
    assert "above this line" in kept.html
    now[0] += timedelta(minutes=5)
    office.post(_answer(kept.raw, "Blocked, waiting for legal"))
    heard = _only(office)
    assert _is_the_answer(heard, message_id)
    assert heard.authenticated is True
    assert [mail.is_own for mail in office.mails("ann@anytown.gov.uk")] == [True, False]
    office.post(_answer(kept.raw, "Sorry, done"))
    assert "Sorry" in office.mails("ann@anytown.gov.uk")[0].text, "the newest first, though the clock stands"


def test_the_local_post_office_refuses_what_is_no_address(own: OwnAddress) -> None:
    office = LocalPostOffice(own, lambda: NOW)
    with pytest.raises(Undeliverable):
        office.send(replace(OUTGOING, address="Ann Price"))


def test_an_answer_above_our_page_without_a_mark_is_told_from_it_by_what_was_sent(own: OwnAddress) -> None:
    office = LocalPostOffice(own, lambda: NOW)
    office.receive(
        b"From: ann@anytown.gov.uk\r\n\r\nBlocked\r\n\r\nAction 47: put up the handrails\r\n"
        b"Is it done, blocked or late? Say it in\r\nyour own words.\r\n"
    )
    assert cut_again(_only(office), sent_lines(SAID.text, SAID.html)).words == "Blocked"
