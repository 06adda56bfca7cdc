"""What a program wrote is never taken for a person's word, nor a person's word for a program's."""

from __future__ import annotations

import pytest

from bot.mail.addresses import OwnAddress
from bot.mail.ears import hear
from bot.mail.heard import Automatic, DeliveryFailed, HeardMail

OWN = OwnAddress("chaser@anytown.gov.uk")
MESSAGE_ID = OWN.message_id("remind:3", "ann@anytown.gov.uk")
VERP = OWN.for_bounces(MESSAGE_ID)
ANN = ("From: Ann Price <ann@anytown.gov.uk>", "To: chaser+k3j9xq7m2p@anytown.gov.uk")
AWAY = (
    "Thank you for your email. I am on annual leave until Monday 30 November with limited access to email.\r\n"
    "If your query is urgent please contact the duty officer.\r\n"
)


def _raw(*headers: str, body: str = "done\r\n") -> bytes:
    return "\r\n".join([*headers, "", body]).encode()


@pytest.mark.parametrize(
    ("headers", "body", "nature"),
    [
        (("Auto-Submitted: auto-replied",), AWAY, Automatic.VACATION),
        (("Auto-Submitted: auto-generated",), "done", Automatic.PROGRAM),
        (("X-Autoreply: yes",), "done", Automatic.VACATION),
        (("Precedence: auto_reply",), "done", Automatic.VACATION),
        (("Subject: Automatic reply: Action 47",), "On leave", Automatic.VACATION),
        (("Subject: Out of Office: Re: Action 47",), "Back Monday", Automatic.VACATION),
        (("Subject: Ateb awtomatig: 47",), "Ar wyliau", Automatic.VACATION),
        (("Subject: Abwesenheitsnotiz",), "Bis Montag", Automatic.VACATION),
        (("Subject: Re: Action 47",), AWAY, Automatic.VACATION),
        (("Precedence: bulk",), "done", Automatic.LIST),
        (("List-Id: <all.anytown.gov.uk>",), "done", Automatic.LIST),
        (("Return-Path: <>",), "done", Automatic.PROGRAM),
        (("Subject: Read: Action 47",), "", Automatic.RECEIPT),
        (
            ("Subject: Accepted: Action 47", "Content-Type: text/calendar; method=REPLY"),
            "BEGIN:VCALENDAR",
            Automatic.RECEIPT,
        ),
        (
            ("Content-Type: multipart/report; report-type=disposition-notification; boundary=b",),
            "--b--",
            Automatic.RECEIPT,
        ),
    ],
)
def test_a_program_is_known_by_what_it_says_of_itself(headers: tuple[str, ...], body: str, nature: Automatic) -> None:
    heard = hear(_raw(*ANN, *headers, body=body), OWN)
    assert isinstance(heard, HeardMail)
    assert heard.automatic is nature
    assert heard.why_automatic


@pytest.mark.parametrize("sender", ["chaser@anytown.gov.uk", "Chaser+x@Anytown.gov.uk"])
def test_our_own_mail_is_known(sender: str) -> None:
    heard = hear(_raw(f"From: {sender}"), OWN)
    assert isinstance(heard, HeardMail)
    assert heard.automatic is Automatic.OURSELVES


@pytest.mark.parametrize("sender", ["no-reply@council.uk", "MAILER-DAEMON@council.uk", "donotreply@x.uk"])
def test_a_sender_that_reads_nothing_is_a_program(sender: str) -> None:
    heard = hear(_raw(f"From: {sender}"), OWN)
    assert isinstance(heard, HeardMail)
    assert heard.automatic is Automatic.PROGRAM


@pytest.mark.parametrize(
    "body",
    [
        "I am on leave until Monday, blocked till then",
        "Please contact legal, they are out of the office until Thursday",
        "Complete. Thank you for your email",
        "Slipping: the contractor is on holiday",
        "Automatic doors fitted, done",
    ],
)
@pytest.mark.parametrize("header", ["Auto-Submitted: no", "Subject: Re: Action 47 is due", "X-Mailer: Outlook"])
def test_a_person_stays_a_person(header: str, body: str) -> None:
    heard = hear(_raw(*ANN, header, body=body), OWN)
    assert isinstance(heard, HeardMail)
    assert heard.automatic is None
    assert heard.words == body


REPORT = """This is the mail system. It could not be delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.anytown.gov.uk

Original-Recipient: rfc822;Ann@Anytown.gov.uk
Final-Recipient: rfc822; ann.p@anytown.gov.uk
Action: {action}
Status: {status}
Diagnostic-Code: smtp; 550 {status} User
  unknown

--b
Content-Type: text/rfc822-headers

Message-ID: {message_id}
Subject: Action 47

--b--
""".replace("\n", "\r\n")


def _report(action: str, status: str, to: str) -> bytes:
    return _raw(
        "Return-Path: <>",
        "From: MAILER-DAEMON@mx.anytown.gov.uk",
        f"To: {to}",
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
        body="--b\r\n\r\n" + REPORT.format(action=action, status=status, message_id=MESSAGE_ID),
    )


@pytest.mark.parametrize(
    "to", [VERP, "chaser@anytown.gov.uk"], ids=["known by its address", "known by what it encloses"]
)
@pytest.mark.parametrize(
    ("action", "status", "permanent"),
    [("failed", "5.1.1", True), ("failed", "4.4.7", False), ("delayed", "4.4.1", False)],
)
def test_a_report_tells_which_mail_did_not_reach_whom(to: str, action: str, status: str, permanent: bool) -> None:
    failed = hear(_report(action, status, to), OWN)
    assert isinstance(failed, DeliveryFailed)
    assert (failed.message_id, failed.address, failed.permanent) == (MESSAGE_ID, "ann@anytown.gov.uk", permanent)
    assert failed.diagnostic == f"550 {status} User unknown"


@pytest.mark.parametrize("action", ["delivered", "relayed", "expanded"])
def test_a_report_of_success_is_a_receipt(action: str) -> None:
    heard = hear(_report(action, "2.0.0", VERP), OWN)
    assert isinstance(heard, HeardMail)
    assert heard.automatic is Automatic.RECEIPT


def test_a_server_that_writes_no_report_is_understood_by_the_address_it_writes_to() -> None:
    body = "Sorry, I could not deliver your message to <Ann@anytown.gov.uk>:\r\n550 5.1.1 no mailbox here\r\n"
    failed = hear(_raw("Return-Path: <>", "From: postmaster@old.example", f"To: {VERP}", body=body), OWN)
    assert isinstance(failed, DeliveryFailed)
    assert (failed.message_id, failed.address, failed.permanent) == (MESSAGE_ID, "ann@anytown.gov.uk", True)
    assert "no mailbox here" in failed.diagnostic


def test_a_vacation_note_sent_to_the_address_for_bounces_is_no_bounce() -> None:
    heard = hear(_raw(ANN[0], f"To: {VERP}", "Return-Path: <>", "Auto-Submitted: auto-replied", body=AWAY), OWN)
    assert isinstance(heard, HeardMail)
    assert (heard.automatic, heard.token) == (Automatic.VACATION, "")
