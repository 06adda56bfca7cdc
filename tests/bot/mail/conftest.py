"""What the tests of mail share: an address, a letter, channels, and a certificate authority of their own."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from bot.mail.addresses import OwnAddress
from bot.mail.channel import MailChannel
from bot.mail.letter import Letter
from bot.mail.smtp import SmtpAccount
from tracker.said import Part, Said
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


@pytest.fixture(scope="session")
def tls(tmp_path_factory: pytest.TempPathFactory) -> Tls:
    """A certificate for loopback, signed by an authority made for this run."""
    folder = tmp_path_factory.mktemp("tls")
    authority_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    authority = _certificate("Test authority", authority_key, "Test authority", authority_key, is_authority=True)
    certificate = _certificate("127.0.0.1", key, "Test authority", authority_key, is_authority=False)
    _write(folder / "ca.pem", authority.public_bytes(serialization.Encoding.PEM))
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    _write(folder / "server.pem", private + certificate.public_bytes(serialization.Encoding.PEM))
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(folder / "server.pem")
    return Tls(server, ssl.create_default_context(cafile=folder / "ca.pem"))


def _certificate(
    subject: str, key: ec.EllipticCurvePrivateKey, issuer: str, by: ec.EllipticCurvePrivateKey, *, is_authority: bool
) -> x509.Certificate:
    usage = {
        "content_commitment": False, "key_encipherment": False, "data_encipherment": False, "key_agreement": False,
        "encipher_only": False, "decipher_only": False,
    }  # fmt: skip
    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, subject)]))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2020, 1, 1, tzinfo=UTC) + timedelta(days=365 * 60))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .add_extension(
            x509.KeyUsage(digital_signature=True, key_cert_sign=is_authority, crl_sign=is_authority, **usage),
            critical=True,
        )
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(by.public_key()), critical=False)
        .sign(by, hashes.SHA256())
    )


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)
