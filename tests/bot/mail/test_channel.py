"""The way out by mail, against aiosmtpd: what every failure is called, and that the next mail is sent."""

import socket
import ssl
from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.mail.smtp import Security, SmtpAccount
from tests.bot.mail.conftest import LETTER, OUTGOING, ChannelTo, Tls, parsed
from tests.bot.mail.line_double import HOST, free_port, line_server
from tests.bot.mail.smtp_double import Desk, smtp_server
from tracker.work import AddressRefused, InDoubt, TryLater, Undeliverable


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        ("451 4.7.1 greylisted", TryLater),
        ("452 4.2.2 over quota", TryLater),
        ("421 closing", TryLater),
        ("554 5.7.1 looks like spam", Undeliverable),
    ],
)
def test_a_refusal_says_whether_it_is_for_good_and_the_next_mail_is_sent(
    channel_to: ChannelTo, answer: str, error: type[Undeliverable]
) -> None:
    desk = Desk(to_data=[answer])
    with smtp_server(desk) as account:
        channel = channel_to(account)
        with pytest.raises(Undeliverable) as refused:
            channel.deliver(LETTER)
        assert type(refused.value) is error
        assert answer.rsplit(maxsplit=1)[-1] in refused.value.why
        assert channel.deliver(LETTER).message_id
    assert len(desk.mails) == 1


def test_one_of_two_refused_is_named_and_the_other_has_the_mail(channel_to: ChannelTo) -> None:
    desk = Desk(to_recipient={"gone@anytown.gov.uk": "550 5.1.1 no such user"})
    with smtp_server(desk) as account:
        letter = replace(LETTER, to=("gone@anytown.gov.uk", "ann@anytown.gov.uk"))
        delivered = channel_to(account).deliver(letter)
    assert delivered.refused == {"gone@anytown.gov.uk": "5.1.1 no such user"}
    assert desk.taken[0].rcpt_tos == ["ann@anytown.gov.uk"]


@pytest.mark.parametrize(
    ("desk", "error"),
    [
        (Desk(to_recipient={"ann@anytown.gov.uk": "550 5.1.1 no such user"}), AddressRefused),
        (Desk(to_recipient={"ann@anytown.gov.uk": "550 5.2.1 mailbox disabled"}), AddressRefused),
        (Desk(to_recipient={"ann@anytown.gov.uk": "550 Unknown user"}), AddressRefused),
        (Desk(to_recipient={"ann@anytown.gov.uk": "550 5.7.1 relaying denied"}), Undeliverable),
        (Desk(to_recipient={"ann@anytown.gov.uk": "550 Relaying denied"}), Undeliverable),
        (Desk(to_recipient={"ann@anytown.gov.uk": "450 4.2.0 try again"}), TryLater),
        (Desk(to_sender="550 5.7.60 not allowed to send as this sender"), TryLater),
        (Desk(to_sender="552 5.3.4 message too big"), Undeliverable),
    ],
    ids=[
        "no such user",
        "disabled",
        "unknown",
        "policy",
        "no relay",
        "greylisted",
        "our own setting is wrong",
        "too large",
    ],
)
def test_what_is_refused_before_the_mail_is_sent(channel_to: ChannelTo, desk: Desk, error: type[Undeliverable]) -> None:
    with smtp_server(desk) as account, pytest.raises(Undeliverable) as refused:
        channel_to(account).deliver(LETTER)
    assert type(refused.value) is error
    assert desk.asked == 0


def test_a_mail_larger_than_the_server_takes_is_refused_for_good(channel_to: ChannelTo) -> None:
    with smtp_server(Desk(), most_bytes=2_000) as account, pytest.raises(Undeliverable) as refused:
        channel_to(account).deliver(replace(LETTER, text="x" * 5_000))
    assert refused.value.permanent


@pytest.mark.parametrize(
    "address", ["nobody", "a b@x.uk", "ann@x.uk\r\nRCPT TO:<all@x.uk>", "ann@x.uk,bob@x.uk", "ann@-x.uk"]
)
def test_what_is_no_address_never_reaches_the_server(channel_to: ChannelTo, address: str) -> None:
    with pytest.raises(Undeliverable):
        channel_to(SmtpAccount(HOST, free_port(), "none")).send(replace(OUTGOING, address=address))


def _smtp_that_dies(after: str, heard: list[bytes]) -> Callable[[socket.socket], None]:
    """Talk SMTP up to a command, then hang up; after `.` the mail has been read."""

    def talk(connection: socket.socket) -> None:
        file = connection.makefile("rb")
        connection.sendall(b"220 ready\r\n")
        while line := file.readline():
            verb = line.strip().upper().decode().split(" ")[0].split(":")[0]
            if verb == after:
                return
            if verb == "DATA":
                connection.sendall(b"354 go on\r\n")
                mail = b""
                while (line := file.readline()) not in {b".\r\n", b""}:
                    mail += line
                heard.append(mail)
                if after == ".":
                    return
            connection.sendall(b"250 fine\r\n")

    return talk


def test_a_link_that_dies_after_the_mail_was_sent_leaves_it_in_doubt_and_sending_again_is_known(
    channel_to: ChannelTo,
) -> None:
    heard: list[bytes] = []
    with line_server(_smtp_that_dies(".", heard)) as port, pytest.raises(InDoubt) as doubt:
        channel_to(SmtpAccount(HOST, port, "none", timeout=5)).send(OUTGOING)
    assert not doubt.value.permanent
    desk = Desk()
    with smtp_server(desk) as account:
        channel = channel_to(account)
        assert channel.find(OUTGOING) is None
        again = channel.send(OUTGOING)
    assert parsed(heard[0])["Message-ID"] == parsed(desk.mails[0])["Message-ID"] == again


@pytest.mark.parametrize("after", ["EHLO", "MAIL", "RCPT", "DATA"])
def test_a_link_that_dies_earlier_leaves_no_doubt(channel_to: ChannelTo, after: str) -> None:
    heard: list[bytes] = []
    with line_server(_smtp_that_dies(after, heard)) as port, pytest.raises(TryLater) as trouble:
        channel_to(SmtpAccount(HOST, port, "none", timeout=5)).deliver(LETTER)
    assert type(trouble.value) is TryLater
    assert not heard


def _say_nothing(connection: socket.socket) -> None:
    connection.recv(1)


def test_a_silent_server_is_given_up_on(channel_to: ChannelTo) -> None:
    with line_server(_say_nothing) as port, pytest.raises(TryLater):
        channel_to(SmtpAccount(HOST, port, "none", timeout=0.3)).deliver(LETTER)


def test_a_server_that_is_not_there_is_tried_later(channel_to: ChannelTo) -> None:
    with pytest.raises(TryLater):
        channel_to(SmtpAccount(HOST, free_port(), "none")).deliver(LETTER)


def test_one_connection_serves_many_mails_and_is_made_anew_when_the_server_hung_up(channel_to: ChannelTo) -> None:
    desk = Desk()
    with smtp_server(desk) as account:
        channel = channel_to(account)
        for number in range(3):
            channel.deliver(replace(LETTER, key=f"digest:{number}"))
        assert len({envelope.mail_from for envelope in desk.taken}) == 3
    with smtp_server(desk, port=account.port):
        channel.deliver(LETTER)
    assert len(desk.mails) == 4


@pytest.mark.filterwarnings("ignore:Requiring AUTH")  # aiosmtpd does not know TLS from the first byte for TLS
@pytest.mark.parametrize("how", ["tls", "starttls"])
def test_mail_goes_out_encrypted_and_only_to_a_server_that_can_prove_itself(
    channel_to: ChannelTo, tls: Tls, how: Security
) -> None:
    desk = Desk()
    with smtp_server(desk, tls.server, login=True, security=how) as account:
        known = replace(account, user="bot", password="s3cret", context=tls.client)
        channel_to(known).deliver(LETTER)
        stranger = replace(known, context=ssl.create_default_context())
        with pytest.raises(TryLater, match="certificate"):
            channel_to(stranger).deliver(LETTER)
    assert len(desk.mails) == 1


def test_a_wrong_password_is_no_fault_of_the_mail(channel_to: ChannelTo, tls: Tls) -> None:
    desk = Desk()
    with smtp_server(desk, tls.server, login=True, security="starttls") as account:
        known = replace(account, user="bot", password="s3cret", context=tls.client)
        with pytest.raises(TryLater, match="does not let bot in"):
            channel_to(replace(known, password="wrong")).check()
        channel_to(known).deliver(LETTER)
    assert len(desk.mails) == 1
