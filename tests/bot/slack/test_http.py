"""Slack by HTTP: only requests that Slack signed come in, and nothing else gets more than a number for an answer."""

from __future__ import annotations

import hashlib
import hmac
import io
import json
import time
from collections.abc import Iterable
from typing import Any
from wsgiref.util import setup_testing_defaults

import pytest

from bot.slack.http import LARGEST_REQUEST, PATH, gate
from tests.bot.slack.conftest import Office

BODY = json.dumps({"type": "url_verification", "challenge": "abc"}).encode()


def signed(secret: str, body: bytes, timestamp: str) -> str:
    return "v0=" + hmac.new(secret.encode(), b"v0:" + timestamp.encode() + b":" + body, hashlib.sha256).hexdigest()


def ask(office: Office, body: bytes = BODY, **environ: Any) -> tuple[int, bytes]:
    """Ask the gate as a server does; by default with all that a request of Slack's has."""
    secret = office.sandbox.service.credentials.signing_secret
    timestamp = str(environ.pop("timestamp", int(time.time())))
    request: dict[str, Any] = {
        "PATH_INFO": PATH,
        "REQUEST_METHOD": "POST",
        "CONTENT_TYPE": "application/json",
        "CONTENT_LENGTH": str(len(body)),
        "HTTP_X_SLACK_REQUEST_TIMESTAMP": timestamp,
        "HTTP_X_SLACK_SIGNATURE": signed(secret, body, timestamp),
        "wsgi.input": io.BytesIO(body),
        **environ,
    }
    setup_testing_defaults(request)
    seen: list[str] = []
    answer: Iterable[bytes] = gate(office.door, secret)(request, lambda status, _headers, _e=None: seen.append(status))  # type: ignore[arg-type]
    return int(seen[0].split()[0]), b"".join(answer)


def test_what_slack_signed_comes_in(office: Office) -> None:
    status, answer = ask(office)
    assert status == 200
    assert b"abc" in answer


@pytest.mark.parametrize(
    "environ",
    [
        {"timestamp": "abc"},
        {"timestamp": ""},
        {"timestamp": "-1"},
        {"timestamp": "²"},
        {"timestamp": "9" * 5_000},
        {"timestamp": 1_500_000_000},
        {"HTTP_X_SLACK_SIGNATURE": "v0=naïve"},
        {"HTTP_X_SLACK_SIGNATURE": ""},
        {"HTTP_X_SLACK_SIGNATURE": "v0=" + "0" * 64},
        {"body": b'{"type": "url_verification"'},
        {"body": b"\xff\xfe"},
        {"body": b""},
    ],
)
def test_what_slack_did_not_sign_is_refused(office: Office, environ: dict[str, Any]) -> None:
    body = environ.get("body", BODY)
    rest = {name: value for name, value in environ.items() if name != "body"}
    if "body" in environ:
        rest["HTTP_X_SLACK_SIGNATURE"] = "v0=" + "0" * 64
    status, answer = ask(office, body, **rest)
    assert (status, answer) == (401, b"401 Unauthorized")


@pytest.mark.parametrize("length", ["abc", "-5", str(LARGEST_REQUEST + 1)])
def test_a_request_of_no_sensible_length_is_not_read(office: Office, length: str) -> None:
    assert ask(office, CONTENT_LENGTH=length)[0] == 413


@pytest.mark.parametrize("environ", [{"PATH_INFO": "/"}, {"REQUEST_METHOD": "GET"}])
def test_only_slacks_own_address_is_served(office: Office, environ: dict[str, Any]) -> None:
    assert ask(office, **environ)[0] == 404


def test_a_signed_payload_that_nobody_understands_is_an_error_not_a_crash(office: Office) -> None:
    body = json.dumps({"type": "event_callback", "event": {"type": "app_home_opened", "tab": "home"}}).encode()
    assert ask(office, body)[0] == 500
    assert ask(office)[0] == 200
