"""The doctor tries the mail, against servers that others wrote, and says of each fault what it is and what to do."""

from __future__ import annotations

import smtplib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from bot.mail import diagnosis, parts, probe
from bot.mail.addresses import OwnAddress
from bot.mail.doctor import MailRoom
from bot.mail.imap import ImapAccount
from bot.mail.letter import compose
from bot.mail.lmtp import lmtp_door
from bot.mail.probe import Lying, Probe
from bot.mail.senders import MICROSOFT
from bot.mail.smtp import SmtpAccount
from bot.mail.ways_in import Brought, Fetched
from tests.bot.mail.conftest import NOW, Tls
from tests.bot.mail.dovecot_server import dovecot_office
from tests.bot.mail.line_double import free_port, line_server
from tests.bot.mail.office import AUTHSERV, OWN, Office, Sorter, by_lmtp
from tests.bot.mail.pymap_server import pymap_office
from tests.bot.mail.smtp_double import smtp_server

Found = dict[str, tuple[bool, str]]


@pytest.fixture(scope="module")
def shared_office(tls: Tls) -> Iterator[Office]:
    with pymap_office(tls) as office:
        yield office


@pytest.fixture
def office(shared_office: Office) -> Iterator[Office]:
    """An office without faults, before and after the test."""
    yield shared_office
    shared_office.sorter.be_well()


def _now() -> datetime:
    return datetime.now(UTC)


def _room(office: Office) -> MailRoom:
    return MailRoom(OWN, office.smtp, Fetched(office.imap, OWN), AUTHSERV, _now, patience=timedelta(seconds=10))


def _from(room: MailRoom, account: ImapAccount) -> MailRoom:
    """The same with another mailbox."""
    return replace(room, way_in=Fetched(account, OWN))


def _found(room: MailRoom) -> Found:
    return {finding.about: (finding.is_well, finding.words) for finding in room.examine()}


def _is_wrong(room: MailRoom, about: str, *words: str) -> None:
    """The one thing that is not well, and what must be said of it."""
    found = _found(room)
    assert {name for name, (is_well, _) in found.items() if not is_well} == {about}, found
    said = found[about][1]
    assert all(word in said for word in words), said


def test_all_is_well(office: Office) -> None:
    _is_well(_found(_room(office)))


@pytest.mark.mail_server
def test_all_is_well_with_dovecot(tls: Tls) -> None:
    with dovecot_office(tls) as office:
        _is_well(_found(_room(office)))


def _is_well(found: Found) -> None:
    assert list(found) == ["Mail out", "Mail in", "Round trip", "Plus addresses", "Headers", "Senders", "Clock"]
    assert all(is_well for is_well, _ in found.values()), found


def test_a_wrong_password_is_told_from_a_server_that_is_not_there(office: Office) -> None:
    room = _room(office)
    wrong = replace(room.smtp, password="wrong")
    _is_wrong(replace(room, smtp=wrong), "Mail out", "does not let bot in", "SMTP_PASSWORD")
    _is_wrong(_from(room, replace(office.imap, password="wrong")), "Mail in", "IMAP_PASSWORD")
    _is_wrong(replace(room, smtp=replace(room.smtp, port=free_port())), "Mail out", "Nobody listens", "SMTP_PORT")
    _is_wrong(_from(room, replace(office.imap, security="tls")), "Mail in", "IMAP_SECURITY")
    _is_wrong(_from(room, replace(office.imap, folder="Chased")), "Mail in", "IMAP_FOLDER")


def test_a_certificate_of_an_unknown_authority_is_said(office: Office) -> None:
    room = _room(office)
    _is_wrong(replace(room, smtp=replace(room.smtp, context=None)), "Mail out", "MAIL_CA_FILE")
    _is_wrong(_from(room, replace(office.imap, context=None)), "Mail in", "MAIL_CA_FILE")
    by_name = _from(room, replace(office.imap, host="localhost"))
    _is_wrong(by_name, "Mail in", "Set IMAP_HOST to the name that its certificate shows.")


def test_a_mail_that_is_refused_is_told_with_the_servers_words(office: Office) -> None:
    office.sorter.to_sender = "550 5.7.60 not allowed to send as this sender"
    _is_wrong(_room(office), "Round trip", "5.7.60", "chaser+bounce-…@trust.example")


def test_plus_addresses_that_are_refused_or_lead_nowhere_are_told(office: Office) -> None:
    office.sorter.refuses = lambda recipient: "+" in recipient
    _is_wrong(_room(office), "Plus addresses", "is refused", "no such user", "plus addressing")
    office.sorter.refuses = lambda recipient: False
    office.sorter.loses = lambda recipient: "+" in recipient
    impatient = replace(_room(office), patience=timedelta(seconds=0.1))
    _is_wrong(impatient, "Plus addresses", "was taken, but did not come", "plus addressing")
    office.sorter.loses = lambda recipient: True
    _is_wrong(impatient, "Round trip", "was not in INBOX", "junk")


@pytest.fixture
def brought(tls: Tls) -> Iterator[tuple[SmtpAccount, Sorter, int]]:
    """A server that hands mail on by LMTP, and the port that it does so to."""
    port = free_port()
    bring = by_lmtp(port)

    def keep(sender: str, recipient: str, content: bytes) -> None:
        bring(sender, recipient, f"Received: by mx.trust.example; {format_datetime(_now())}\r\n".encode() + content)

    sorter = Sorter(keep=keep)
    with smtp_server(sorter, tls.server, security="starttls") as smtp:
        yield replace(smtp, context=tls.client), sorter, port


def _brought_room(brought: tuple[SmtpAccount, Sorter, int], seconds: float = 10) -> Found:
    smtp, _, port = brought
    with closing(Brought(port, OWN)) as way_in:
        return _found(MailRoom(OWN, smtp, way_in, AUTHSERV, _now, patience=timedelta(seconds=seconds)))


def test_where_mail_is_brought_the_doctor_stands_in_while_chaser_does_not_run(
    brought: tuple[SmtpAccount, Sorter, int],
) -> None:
    found = _brought_room(brought)
    assert list(found) == ["Mail out", "Mail in", "Round trip", "Plus addresses", "Headers", "Senders", "Clock"]
    assert all(is_well for is_well, _ in found.values()), found
    brought[1].loses = lambda recipient: True
    is_well, words = _brought_room(brought, seconds=0.1)["Round trip"]
    assert not is_well
    assert "after 0 seconds it was not brought" in words
    assert f"to 127.0.0.1:{brought[2]} by LMTP?" in words


def test_where_mail_is_brought_to_a_chaser_that_runs_it_is_asked_whether_it_takes_it(
    brought: tuple[SmtpAccount, Sorter, int],
) -> None:
    taken: list[bytes] = []
    with lmtp_door(brought[2], OWN, taken.append):
        found = _brought_room(brought)
    assert list(found) == ["Mail out", "Mail in", "Round trip"]
    assert "Chaser listens on port" in found["Mail in"][1]
    assert "To see all the way round, stop it" in found["Round trip"][1]
    assert len(taken) == 2
    with lmtp_door(brought[2], OwnAddress("other@trust.example"), taken.append):
        assert "takes no mail to chaser@trust.example" in _brought_room(brought)["Mail in"][1]
    with line_server(lambda connection: connection.sendall(b"HTTP/1.1 400 Bad\r\n\r\n")) as port:
        found = _brought_room((brought[0], brought[1], port))
    assert not found["Mail in"][0]
    assert "is not Chaser" in found["Mail in"][1]


def test_the_doctor_leaves_other_mail_to_chaser() -> None:
    port = free_port()
    with closing(Brought(port, OWN)) as way_in:
        assert way_in.look().is_well
        with smtplib.LMTP("127.0.0.1", port) as server, pytest.raises(smtplib.SMTPDataError) as later:
            server.sendmail("ann@trust.example", [OWN.address], b"Subject: 47\r\n\r\ndone\r\n")
    assert later.value.smtp_code == 451


def _lying(*lines: str, without: str = "") -> tuple[Probe, Lying]:
    """A mail to ourselves as it lies in the mailbox, with lines of the servers on top."""
    sent = probe.make(OWN, NOW, with_token=True)
    mail = compose(sent.letter, OWN)
    del mail[without or "X-Never"]
    return sent, Lying(parts.parse("\r\n".join([*lines, ""]).encode() + mail.as_bytes()), NOW)


@pytest.mark.parametrize(
    ("header", "words"),
    [
        ("Message-ID", "into their thread"),
        ("Reply-To", "answers do not come to the address that proves them"),
        ("Auto-Submitted", "programs may answer us"),
    ],
)
def test_headers_that_are_lost_are_named_with_what_hangs_on_them(header: str, words: str) -> None:
    finding = diagnosis.headers(*_lying(without=header), OWN)
    assert not finding.is_well
    assert f"{header}, so " in finding.words
    assert words in finding.words


def test_an_address_that_lost_what_stood_behind_its_plus_is_told() -> None:
    assert "without what stands behind the plus" in diagnosis.plus(*_lying(without="To"), OWN).words
    assert diagnosis.plus(*_lying(), OWN).is_well


@pytest.mark.parametrize(
    ("results", "expected", "is_well", "words"),
    [
        ("mx.uk; dmarc=pass header.from=trust.example", "MX.uk", True, "genuine"),
        (
            "mx.uk; dmarc=pass header.from=trust.example",
            "mail.uk",
            False,
            "it is signed mx.uk. Is that MAIL_AUTHSERV_ID",
        ),
        ("mx.uk; dmarc=fail header.from=trust.example", "mx.uk", False, "SPF, DKIM and DMARC"),
        ("spf=pass; dmarc=pass header.from=trust.example", MICROSOFT, True, "genuine"),
        ("spf=pass; dmarc=pass header.from=trust.example", "", True, f"Set MAIL_AUTHSERV_ID to {MICROSOFT}"),
        ("mx.uk; dmarc=pass header.from=trust.example", "", True, "Set MAIL_AUTHSERV_ID to mx.uk"),
        ("", "mx.uk", False, "there is no such header"),
        ("", "", True, "by their address alone"),
    ],
)
def test_who_checks_senders_is_told(results: str, expected: str, is_well: bool, words: str) -> None:
    _, lying = _lying(*([f"Authentication-Results: {results}"] if results else []))
    finding = diagnosis.authentication(lying, OWN, expected)
    assert finding.is_well is is_well
    assert words in finding.words


@pytest.mark.parametrize(
    ("arrived", "words"),
    [(0, "agree"), (30, "agree"), (-10 * 60, "10 minutes ahead of"), (10 * 60 + 20, "10 minutes behind")],
)
def test_a_clock_that_is_off_is_told(arrived: int, words: str) -> None:
    finding = diagnosis.clocks(NOW, NOW + timedelta(seconds=arrived), NOW + timedelta(seconds=20))
    assert words in finding.words
    assert finding.is_well is (words == "agree")
