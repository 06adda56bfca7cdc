"""Slack by HTTP: a gate that lets only Slack's own requests through to Bolt, behind a threaded WSGI server.

Bolt checks signatures too, but answers 500 where the timestamp is no number or the signature is not ASCII, and reads a
body before it knows who sent it. (docs.slack.dev/authentication/verifying-requests-from-slack)
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import waitress
from slack_bolt.adapter.wsgi import SlackRequestHandler
from slack_sdk.signature import SignatureVerifier

from bot.slack.app import Door

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

PATH = "/slack/events"
LARGEST_REQUEST = 1024 * 1024
"""Bytes; Slack's own requests are far smaller, for files are fetched."""
_SPARE = 4
"""Threads beyond the hands: one is always there to acknowledge."""


def gate(door: Door, signing_secret: str) -> WSGIApplication:
    """Serve `/slack/events` of a door as a WSGI application; a request that Slack did not sign is answered 401."""
    bolt = SlackRequestHandler(door.app, path=PATH)
    verifier = SignatureVerifier(signing_secret)

    def serve(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if environ.get("PATH_INFO") != PATH or environ.get("REQUEST_METHOD") != "POST":
            return _refuse(start_response, "404 Not Found")
        length = str(environ.get("CONTENT_LENGTH") or "0")
        if not _is_number(length) or int(length) > LARGEST_REQUEST:
            return _refuse(start_response, "413 Content Too Large")
        body: bytes = environ["wsgi.input"].read(int(length))
        if not _is_signed(verifier, body, environ):
            return _refuse(start_response, "401 Unauthorized")
        return bolt({**environ, "wsgi.input": io.BytesIO(body)}, start_response)

    return serve


def serve(application: WSGIApplication, door: Door, host: str, port: int) -> None:
    """Serve until the process is told to stop."""
    run: Callable[..., None] = waitress.serve
    run(
        application,
        host=host,
        port=port,
        threads=door.hands.count + _SPARE,
        max_request_body_size=LARGEST_REQUEST,
        clear_untrusted_proxy_headers=True,
        ident="chaser",
    )


def _is_signed(verifier: SignatureVerifier, body: bytes, environ: WSGIEnvironment) -> bool:
    timestamp = str(environ.get("HTTP_X_SLACK_REQUEST_TIMESTAMP", ""))
    signature = str(environ.get("HTTP_X_SLACK_SIGNATURE", ""))
    try:
        text = body.decode()
    except UnicodeDecodeError:
        return False
    return _is_number(timestamp) and signature.isascii() and verifier.is_valid(text, timestamp, signature)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 20


def _refuse(start_response: StartResponse, status: str) -> Iterable[bytes]:
    start_response(status, [("Content-Type", "text/plain; charset=utf-8")])
    return [status.encode()]
