"""The way in by mail, against a server on loopback: each mail once, none stopping the next."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace

import pytest

from bot.mail import letterbox
from bot.mail.addresses import OwnAddress
from bot.mail.heard import HeardMail, Unreadable
from bot.mail.imap import ImapAccount, LetterboxDown
from bot.mail.letterbox import ImapLetterbox
from bot.mail.smtp import Security
from tests.bot.mail.conftest import Tls
from tests.bot.mail.imap_double import Mailbox, imap_server
from tests.bot.mail.line_double import HOST, free_port, line_server

BoxAt = Callable[[ImapAccount], ImapLetterbox]


def _mail(words: str, message_id: str = "", sender: str = "ann@anytown.gov.uk") -> bytes:
    lines = [f"From: {sender}", "To: chaser+k3j9xq7m2p@anytown.gov.uk", "Subject: Re: 47"]
    lines += [f"Message-ID: {message_id}"] if message_id else []
    return "\r\n".join([*lines, "", words, ""]).encode()


@pytest.fixture
def box_at(own: OwnAddress) -> Iterator[BoxAt]:
    """Opens letterboxes, and closes them after the test."""
    with ExitStack() as opened:

        def open_box(account: ImapAccount) -> ImapLetterbox:
            box = ImapLetterbox(account, own)
            opened.callback(box.close)
            return box

        yield open_box


def _at(port: int) -> ImapAccount:
    return ImapAccount(HOST, port, "none", "bot", "s3cret", timeout=3)


def _words(box: ImapLetterbox) -> list[str]:
    return [arrival.heard.words for arrival in box.arrivals() if isinstance(arrival.heard, HeardMail)]


def _settle_all(box: ImapLetterbox) -> None:
    for arrival in box.arrivals():
        box.settle(arrival)


def test_unread_mail_arrives_oldest_first_until_it_is_settled(box_at: BoxAt) -> None:
    mailbox = Mailbox([_mail("first"), _mail("second")])
    with imap_server(mailbox) as port:
        box = box_at(_at(port))
        assert _words(box) == ["first", "second"]
        assert _words(box) == ["first", "second"], "a crash before it was settled"
        _settle_all(box)
        assert _words(box) == []
        assert not any("EXPUNGE" in command for command in mailbox.commands)
        mailbox.deliver(_mail("third"))
        assert _words(box) == ["third"]


@pytest.mark.parametrize("message_id", ["<1@anytown.gov.uk>", "", "<["])
def test_a_mailbox_that_was_rebuilt_brings_the_same_keys_again(box_at: BoxAt, message_id: str) -> None:
    mails = [_mail("done", message_id), _mail("late", message_id)]
    with imap_server(Mailbox(mails)) as before, imap_server(Mailbox(mails, first_uid=700)) as after:
        first, second = ([arrival.heard.key for arrival in box_at(_at(port)).arrivals()] for port in (before, after))
    assert first == second
    assert len(set(first)) == 2


def test_a_bad_mail_does_not_stop_the_next(box_at: BoxAt) -> None:
    nested = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (i, i) for i in range(2_000))
    broken = [b"From: a@b.uk\r\n" + nested, _mail("x", sender="(" * 4_000), b"\xff\x00" * 50, b""]
    with imap_server(Mailbox([*broken, _mail("withheld"), _mail("large"), _mail("done")], withheld={5})) as port:
        box = box_at(_at(port))
        heard = [arrival.heard for arrival in box.arrivals()]
        _settle_all(box)
        assert list(box.arrivals()) == []
    assert isinstance(heard[0], Unreadable)
    assert isinstance(heard[4], Unreadable)
    assert isinstance(heard[-1], HeardMail)
    assert heard[-1].words == "done"
    assert len({each.key for each in heard}) == len(heard)


def test_of_a_mail_that_is_too_large_only_the_headers_are_fetched(box_at: BoxAt) -> None:
    mailbox = Mailbox([_mail("see the film", "<9@x.uk>"), _mail("done")], sizes={1: letterbox.LARGEST_MAIL + 1})
    with imap_server(mailbox) as port:
        large, next_one = (arrival.heard for arrival in box_at(_at(port)).arrivals())
    assert large == Unreadable("<9@x.uk>", "It is larger than 40 MB.", "ann@anytown.gov.uk", "Re: 47")
    assert isinstance(next_one, HeardMail)
    assert not any("UID FETCH 1 (BODY.PEEK[])" in command for command in mailbox.commands)


def test_23_megabytes_are_heard_and_what_is_too_large_to_keep_is_named(box_at: BoxAt) -> None:
    film = b"\r\n".join([b"QUJD" * 19] * 312_000)
    large = (
        b"From: ann@anytown.gov.uk\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        b"--b\r\n\r\nDone, film enclosed\r\n"
        b"--b\r\nContent-Type: video/mp4\r\nContent-Disposition: attachment; filename=film.mp4\r\n"
        b"Content-Transfer-Encoding: base64\r\n\r\n" + film + b"\r\n--b--\r\n"
    )
    assert len(large) > 23 * 1024 * 1024
    with imap_server(Mailbox([large])) as port:
        heard = next(box_at(_at(port)).arrivals()).heard
    assert isinstance(heard, HeardMail)
    assert (heard.words, heard.files) == ("Done, film enclosed", ())
    assert heard.left_out == ("film.mp4: larger than 10 MB",)


def _waited(box: ImapLetterbox, told: float, untold: float) -> float:
    """Wait for mail; for how many seconds it was waited."""
    began = time.monotonic()
    box.wait(told, untold)
    return time.monotonic() - began


def test_idle_wakes_as_soon_as_mail_comes(box_at: BoxAt) -> None:
    mailbox = Mailbox()
    with imap_server(mailbox) as port:
        box = box_at(_at(port))
        assert _words(box) == []
        timer = threading.Timer(0.1, mailbox.deliver, [_mail("done")])
        timer.start()
        assert _waited(box, 20, 20) < 2
        assert _words(box) == ["done"]
        timer.join()


@pytest.mark.parametrize("tells_on", ["CAPABILITY", "IDLE", "IDLE ahead"])
def test_of_mail_that_came_after_the_last_look_waiting_ends_at_once(box_at: BoxAt, tells_on: str) -> None:
    mailbox = Mailbox(tells_on=tells_on)
    with imap_server(mailbox) as port:
        box = box_at(_at(port))
        assert _words(box) == []
        mailbox.mails.append(_mail("done"))
        assert _waited(box, 20, 20) < 2
        assert _words(box) == ["done"]


def test_without_idle_or_where_it_breaks_the_mailbox_is_looked_into_after_a_while(box_at: BoxAt) -> None:
    for mailbox in (Mailbox(capabilities="IMAP4rev1"), Mailbox(tells_on="no IDLE")):
        with imap_server(mailbox) as port:
            box = box_at(_at(port))
            assert _words(box) == []
            assert 0.1 <= _waited(box, 20, 0.1) < 2
            assert _words(box) == []
        assert 0.1 <= _waited(box, 20, 0.1) < 2, "the server has hung up"


@pytest.mark.parametrize("encrypted", [False, True])
def test_an_interruption_ends_the_waiting_and_lets_no_other_begin(box_at: BoxAt, tls: Tls, encrypted: bool) -> None:
    mailbox = Mailbox()
    with imap_server(mailbox, tls.server, tls=encrypted) as port:
        account = replace(_at(port), security="tls", context=tls.client) if encrypted else _at(port)
        box = box_at(account)
        assert _words(box) == []
        waiting = threading.Thread(target=box.wait, args=(20, 20))
        waiting.start()
        assert mailbox.is_waited_on.wait(5)
        box.interrupt()
        waiting.join(2)
        assert not waiting.is_alive()
        assert _waited(box, 20, 20) < 1
        mailbox.deliver(_mail("done"))
        assert _words(box) == [], "it is left to the next start"


@pytest.mark.parametrize("silent_on", ["LOGIN", "SELECT", "SEARCH", "FETCH", "STORE", "IDLE"])
def test_a_silent_server_is_given_up_on_and_asked_again_later(box_at: BoxAt, silent_on: str) -> None:
    mailbox = Mailbox([_mail("done")], silent_on=silent_on)
    with imap_server(mailbox) as port:
        box = box_at(replace(_at(port), timeout=0.3))
        if silent_on == "IDLE":
            assert _words(box) == ["done"]
            assert _waited(box, 0.1, 0.1) < 2
        else:
            with pytest.raises(LetterboxDown):
                _settle_all(box)
        mailbox.silent_on = ""
        assert _words(box) == ["done"]


def test_a_server_that_is_not_there_or_talks_nonsense_is_down(box_at: BoxAt) -> None:
    with pytest.raises(LetterboxDown):
        list(box_at(_at(free_port())).arrivals())
    with (
        line_server(lambda connection: connection.sendall(b"HTTP/1.1 400 Bad\r\n\r\n")) as port,
        pytest.raises(LetterboxDown),
    ):
        box_at(_at(port)).check()


@pytest.mark.parametrize("how", ["tls", "starttls"])
def test_mail_comes_in_encrypted_and_only_from_a_server_that_can_prove_itself(
    box_at: BoxAt, tls: Tls, how: Security
) -> None:
    with imap_server(Mailbox([_mail("done")]), tls.server, tls=how == "tls") as port:
        assert _words(box_at(replace(_at(port), security=how, context=tls.client))) == ["done"]
        with pytest.raises(LetterboxDown, match="certificate"):
            box_at(replace(_at(port), security=how)).check()


def test_a_wrong_password_is_said(box_at: BoxAt) -> None:
    with imap_server(Mailbox()) as port:
        with pytest.raises(LetterboxDown, match="wrong password"):
            box_at(replace(_at(port), password="wrong")).check()
        box_at(replace(_at(port), password="gehëim")).check()
