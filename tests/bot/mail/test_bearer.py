"""Tokens in place of passwords (XOAUTH2), against a token server, aiosmtpd and an IMAP server on loopback."""

from __future__ import annotations

import http.server
import json
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from urllib.parse import parse_qs

import pytest

from bot.mail.addresses import OwnAddress
from bot.mail.bearer import Bearer, Client, NoToken
from bot.mail.channel import MailChannel
from bot.mail.letterbox import ImapAccount, ImapLetterbox, LetterboxDown
from tests.bot.mail.conftest import LETTER, NOW, Tls
from tests.bot.mail.imap_double import Mailbox, imap_server
from tests.bot.mail.line_double import HOST
from tests.bot.mail.smtp_double import Desk, smtp_server

Form = dict[str, list[str]]


class _Tokens(http.server.ThreadingHTTPServer):
    """A token server that gives the answers it was given, one each time."""

    def __init__(self, answers: tuple[tuple[int, object], ...]) -> None:
        super().__init__((HOST, 0), _Asked)
        self.answers, self.forms = list(answers), list[Form]()


class _Asked(http.server.BaseHTTPRequestHandler):
    server: _Tokens

    def do_POST(self) -> None:
        self.server.forms.append(parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode()))
        status, answer = self.server.answers.pop(0)
        self.send_response(status)
        self.end_headers()
        self.wfile.write(answer if isinstance(answer, bytes) else json.dumps(answer).encode())

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def _token_server(*answers: tuple[int, object]) -> Iterator[tuple[str, list[Form]]]:
    with _Tokens(answers) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield f"http://{HOST}:{server.server_port}/token", server.forms
        finally:
            server.shutdown()
            thread.join()


def _box(port: int, bearer: Bearer) -> closing[ImapLetterbox]:
    account = ImapAccount(HOST, port, "none", "bot", bearer=bearer, timeout=3)
    return closing(ImapLetterbox(account, OwnAddress("chaser@anytown.gov.uk")))


def test_with_client_credentials_one_token_serves_both_ways(own: OwnAddress, tls: Tls) -> None:
    granted = (200, {"access_token": "t1", "expires_in": 3600})
    desk = Desk(token="t1")
    with (
        _token_server(granted) as (url, forms),
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
    with _token_server(*answers) as (url, forms), imap_server(Mailbox(token="t4")) as port:
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
        _token_server(answer) as (url, _),
        _box(1, Bearer(Client(url, "id", "shh"), lambda: NOW)) as box,
        pytest.raises(LetterboxDown, match=said),
    ):
        box.check()


def test_secrets_go_to_an_encrypted_address_only() -> None:
    with pytest.raises(NoToken, match="https"):
        Bearer(Client("http://login.example.org/token", "id", "shh"), lambda: NOW).token()
    assert "shh" not in repr(Client("https://x", "id", "shh"))
