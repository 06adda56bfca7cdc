"""Tokens in place of passwords (XOAUTH2), against a token server, aiosmtpd and an IMAP server on loopback."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.mail.addresses import OwnAddress
from bot.mail.bearer import Bearer, Client, NoToken
from bot.mail.channel import MailChannel
from bot.mail.imap import ImapAccount, LetterboxDown
from bot.mail.letterbox import ImapLetterbox
from tests.bot.mail.conftest import LETTER, NOW, Tls
from tests.bot.mail.imap_double import Mailbox, imap_server
from tests.bot.mail.line_double import HOST
from tests.bot.mail.smtp_double import Desk, smtp_server
from tests.bot.mail.token_double import token_server


def _box(port: int, bearer: Bearer) -> closing[ImapLetterbox]:
    account = ImapAccount(HOST, port, "none", "bot", bearer=bearer, timeout=3)
    return closing(ImapLetterbox(account, OwnAddress("chaser@anytown.gov.uk")))


def test_with_client_credentials_one_token_serves_both_ways(own: OwnAddress, tls: Tls) -> None:
    granted = (200, {"access_token": "t1", "expires_in": 3600})
    desk = Desk(token="t1")
    with (
        token_server(granted) as (url, forms),
        imap_server(Mailbox([b"From: ann@anytown.gov.uk\r\n\r\ndone\r\n"], token="t1")) as port,
        smtp_server(desk, tls.server, login=True, security="starttls") as account,
    ):
        bearer = Bearer(Client(url, "id", "shh", "https://outlook.office365.com/.default"), lambda: NOW)
        with _box(port, bearer) as box:
            assert len(list(box.arrivals())) == 1
        known = replace(account, user="bot", bearer=bearer, context=tls.client)
        with closing(MailChannel(known, own, lambda: NOW)) as channel:
            channel.deliver(LETTER)
    assert len(desk.mails) == 1
    assert forms == [
        {
            "grant_type": ["client_credentials"],
            "client_id": ["id"],
            "client_secret": ["shh"],
            "scope": ["https://outlook.office365.com/.default"],
        }
    ]


def test_a_token_is_fetched_anew_before_it_ends_and_after_it_was_refused() -> None:
    now = [NOW]
    answers = [(200, {"access_token": token, "expires_in": 3600}) for token in ("t1", "t2", "t3", "t4")]
    with token_server(*answers) as (url, forms), imap_server(Mailbox(token="t4")) as port:
        bearer = Bearer(Client(url, "id", "shh", refresh_token="r"), lambda: now[0])
        assert (bearer.token(), bearer.token()) == ("t1", "t1")
        now[0] += timedelta(minutes=56)
        assert bearer.token() == "t2"
        bearer.forget()
        assert bearer.token() == "t3"
        with _box(port, bearer) as box:
            with pytest.raises(LetterboxDown, match="not you"):
                box.check()
            box.check()
    assert {form["grant_type"][0] for form in forms} == {"refresh_token"}


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (
            (401, {"error": "invalid_client", "error_description": "AADSTS7000215: wrong secret\nTrace: 1"}),
            "wrong secret",
        ),
        ((200, {"token_type": "Bearer"}), "no reason given"),
        ((200, b"<html>"), "no JSON"),
        ((500, ["?"]), "no reason given"),
    ],
)
def test_why_there_is_no_token_is_said(answer: tuple[int, object], said: str) -> None:
    with (
        token_server(answer) as (url, _),
        _box(1, Bearer(Client(url, "id", "shh"), lambda: NOW)) as box,
        pytest.raises(LetterboxDown, match=said),
    ):
        box.check()


def test_secrets_go_to_an_encrypted_address_only() -> None:
    with pytest.raises(NoToken, match="https"):
        Bearer(Client("http://login.example.org/token", "id", "shh"), lambda: NOW).token()
    assert "shh" not in repr(Client("https://x", "id", "shh"))
