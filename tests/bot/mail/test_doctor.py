"""The doctor tries the mail, against servers that others wrote, and says of each fault what it is and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.mail import diagnosis, parts, probe
from bot.mail.doctor import MailRoom
from bot.mail.letter import compose
from bot.mail.probe import Lying, Probe
from bot.mail.senders import MICROSOFT
from tests.bot.mail.conftest import NOW, Tls
from tests.bot.mail.dovecot_server import dovecot_office
from tests.bot.mail.line_double import free_port
from tests.bot.mail.office import AUTHSERV, OWN, Office
from tests.bot.mail.pymap_server import pymap_office

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
    return MailRoom(OWN, office.smtp, office.imap, AUTHSERV, _now, patience=timedelta(seconds=10))


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
    _is_wrong(replace(room, imap=replace(room.imap, password="wrong")), "Mail in", "IMAP_PASSWORD")
    _is_wrong(replace(room, smtp=replace(room.smtp, port=free_port())), "Mail out", "Nobody listens", "SMTP_PORT")
    _is_wrong(replace(room, imap=replace(room.imap, security="tls")), "Mail in", "IMAP_SECURITY")
    _is_wrong(replace(room, imap=replace(room.imap, folder="Chased")), "Mail in", "IMAP_FOLDER")


def test_a_certificate_of_an_unknown_authority_is_said(office: Office) -> None:
    room = _room(office)
    _is_wrong(replace(room, smtp=replace(room.smtp, context=None)), "Mail out", "MAIL_CA_FILE")
    _is_wrong(replace(room, imap=replace(room.imap, context=None)), "Mail in", "MAIL_CA_FILE")
    by_name = replace(room.imap, host="localhost")
    _is_wrong(replace(room, imap=by_name), "Mail in", "Set IMAP_HOST to the name that its certificate shows.")


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
