"""What the tests of mail share: an address, a letter, channels, and a certificate authority of their own."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest
import trustme

from bot.mail.addresses import OwnAddress
from bot.mail.channel import MailChannel
from bot.mail.letter import Letter
from bot.mail.local import LocalPostOffice
from bot.mail.reception import Reception
from bot.mail.smtp import SmtpAccount
from models.evidence import Shelf
from tests.bot.mail.town import OWN, Town, read
from tests.tracker.hall import Hall
from tracker.voice.said import Part, Said
from tracker.work import Outgoing

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
ChannelTo = Callable[[SmtpAccount], MailChannel]
SAID = Said("Action 47 is due", (Part("text", "Put up the handrails"),), "Put up the handrails\n.\nDue today\n", "")
OUTGOING = Outgoing("remind:3:2026-11-20", "ann.price@anytown.gov.uk", SAID, token="k3j9xq7m2p", at=NOW)
LETTER = Letter("digest:9", ("ann@anytown.gov.uk",), "Digest", "All is well", NOW)


@pytest.fixture
def own() -> OwnAddress:
    """The address that the bot writes from."""
    return OwnAddress("chaser@anytown.gov.uk")


@pytest.fixture
def channel_to(own: OwnAddress) -> Iterator[ChannelTo]:
    """Opens channels to servers, and closes them after the test."""
    with ExitStack() as open_channels:

        def opened(account: SmtpAccount) -> MailChannel:
            channel = MailChannel(account, own, lambda: NOW)
            open_channels.callback(channel.close)
            return channel

        yield opened


def parsed(raw: bytes) -> EmailMessage:
    """Parse a mail that must be without defects."""
    mail = message_from_bytes(raw, _class=EmailMessage, policy=default)
    assert not mail.defects
    return mail


@dataclass(frozen=True)
class Tls:
    """How a server shows who it is, and how a client that believes the test's authority checks it."""

    server: ssl.SSLContext
    client: ssl.SSLContext
    authority: Path
    certificate: Path
    key: Path


@pytest.fixture(scope="session")
def tls(tmp_path_factory: pytest.TempPathFactory) -> Tls:
    """A certificate for loopback, signed by an authority made for this run."""
    folder = tmp_path_factory.mktemp("tls")
    authority = trustme.CA()
    shown = authority.issue_cert("127.0.0.1")
    found = Tls(
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER),
        ssl.create_default_context(),
        *(folder / name for name in ("authority.pem", "certificate.pem", "key.pem")),
    )
    shown.configure_cert(found.server)
    authority.configure_trust(found.client)
    authority.cert_pem.write_to_path(found.authority)
    shown.cert_chain_pems[0].write_to_path(found.certificate)
    shown.private_key_pem.write_to_path(found.key)
    return found


@pytest.fixture
def town(hall: Hall, tmp_path: Path) -> Town:
    """The hall with its post office, and a shelf for evidence."""
    hall.cast.shelf = Shelf(tmp_path / "evidence")
    office = LocalPostOffice(OWN, hall.cast.clock)
    return Town(hall, office, Reception(office, read))
