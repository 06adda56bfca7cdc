"""Mail that the organisation's own server brings by LMTP goes the way of mail that was fetched."""

from __future__ import annotations

import smtplib
from collections.abc import Callable

import pytest
from sqlalchemy.exc import OperationalError

from bot.mail.ears import hear
from bot.mail.heard import Automatic, HeardMail
from bot.mail.lmtp import HOST, lmtp_door
from bot.mail.reception import FrontDesk
from tests.bot.mail.line_double import free_port
from tests.bot.mail.town import OWN, Town, read
from tests.cast import BY_MAIL

FIRM = "Find a firm"
TOKEN = OWN.with_token("k3j9xq7m2p")
MAIL = b"From: ann@trust.example\r\nTo: somebody@trust.example\r\n\r\n..done\r\n"


@pytest.fixture
def port() -> int:
    return free_port()


def _bring(port: int, mail: bytes, *recipients: str, sender: str = "ann@trust.example") -> list[int]:
    """Bring a mail as mail servers do, and return the codes: of recipients that are refused, then of the others."""
    with smtplib.LMTP(HOST, port) as server:
        server.ehlo()
        server.mail(sender)
        named = [server.rcpt(recipient)[0] for recipient in recipients]
        refused = [code for code in named if code != 250]
        server.docmd("DATA")
        server.send(mail + b".\r\n")
        return [*refused, *(server.getreply()[0] for code in named if code == 250)]


def test_each_recipient_gets_a_reply_and_the_mail_is_taken_once(port: int) -> None:
    taken: list[bytes] = []
    with lmtp_door(port, OWN, taken.append):
        assert _bring(port, MAIL, TOKEN, "nobody@trust.example", OWN.address) == [550, 250, 250]
        assert _bring(port, MAIL, OWN.address, sender="") == [250]
    first, second = (hear(raw, OWN) for raw in taken)
    assert isinstance(first, HeardMail)
    assert isinstance(second, HeardMail)
    assert (first.words, first.token, first.automatic) == (".done", "k3j9xq7m2p", None)
    assert second.automatic is Automatic.PROGRAM, "nobody is to be told when it fails"


def _refuses(error: Exception) -> Callable[[bytes], None]:
    def take(_: bytes) -> None:
        raise error

    return take


@pytest.mark.parametrize("error", [OperationalError("", {}, Exception()), ValueError("a fault of ours")])
def test_what_cannot_be_taken_now_is_brought_again(port: int, error: Exception) -> None:
    with lmtp_door(port, OWN, _refuses(error)):
        assert _bring(port, MAIL, OWN.address) == [451]


def test_what_is_too_large_is_refused_for_good(port: int) -> None:
    with lmtp_door(port, OWN, _refuses(AssertionError()), largest=20):
        assert _bring(port, MAIL, TOKEN, OWN.address) == [552, 552]


@pytest.mark.parametrize("copies", ["sqlite"], indirect=True)
def test_an_answer_that_is_brought_twice_is_understood_once(town: Town, port: int) -> None:
    ours = town.remind(BY_MAIL, FIRM)
    mail = town.answer(BY_MAIL, ours, "60%, two firms have offered")
    desk = FrontDesk(read)
    with lmtp_door(port, OWN, lambda raw: desk.take(town.hall.cast.workshop, hear(raw, OWN))):
        for _ in range(2):
            assert _bring(port, mail.as_bytes(), ours.reply_to.rpartition("<")[2].strip(">")) == [250]
    town.deliver()
    assert town.hall.action(FIRM).percent == 60
    assert town.count(BY_MAIL) == 2
