"""The way from Slack to the app: one signed HTTP request, and what came back within Slack's three seconds."""

from __future__ import annotations

import hashlib
import hmac
import http.client
import json
import time
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from urllib.parse import urlencode, urlsplit

from bot.sandbox.service import Credentials
from bot.sandbox.things import Json

PATIENCE = 3.0
"""Seconds within which an app has to acknowledge (Slack: handling user interaction; Events API)."""

_FORM = "application/x-www-form-urlencoded"
_JSON = "application/json"
_REMEMBERED = 200


class NoAnswerError(Exception):
    """The app did not acknowledge: `code` is what Slack tells the person, `reason` what a repeated event says."""

    def __init__(self, code: str, reason: str, *, is_final: bool = False) -> None:
        super().__init__(code)
        self.code = code
        self.reason = reason
        self.is_final = is_final


@dataclass(frozen=True)
class Sent:
    """A request as it went out, with the status that came back (0: none)."""

    headers: Mapping[str, str]
    body: bytes
    status: int = 0


@dataclass(frozen=True)
class Reply:
    """What an acknowledgement brought with it."""

    content_type: str
    body: bytes

    def data(self) -> Json:
        """Its JSON; a plain text as `{"text": ...}`; {} when there is nothing. Raises ValueError when it is neither."""
        text = self.body.decode()
        if not text.strip():
            return {}
        if not self.content_type.startswith(_JSON):
            return {"text": text}
        data = json.loads(text)
        if not isinstance(data, dict):
            raise ValueError("an answer must be an object")
        return data


class Courier:
    """Signs and sends. Signatures carry the real time, since the app compares it with its own clock (5 minutes)."""

    def __init__(
        self,
        url: str,
        credentials: Credentials,
        *,
        patience: float = PATIENCE,
        wall: Callable[[], float] = time.time,
    ) -> None:
        parts = urlsplit(url)
        self._host, self._port, self._path = parts.hostname or "127.0.0.1", parts.port or 80, parts.path
        self._secret = credentials.signing_secret.encode()
        self._patience = patience
        self._wall = wall
        self._sent: deque[Sent] = deque(maxlen=_REMEMBERED)

    @property
    def sent(self) -> tuple[Sent, ...]:
        """The last requests, the newest at the end."""
        return tuple(self._sent)

    def form(self, fields: Mapping[str, str]) -> Reply:
        """Send a command. Raises NoAnswerError."""
        return self._send(urlencode(fields).encode(), _FORM, {})

    def payload(self, payload: Json) -> Reply:
        """Send an interaction. Raises NoAnswerError."""
        return self._send(urlencode({"payload": json.dumps(payload)}).encode(), _FORM, {})

    def event(self, envelope: Json, headers: Mapping[str, str]) -> Reply:
        """Send an event; `headers` say so when it is sent again. Raises NoAnswerError."""
        return self._send(json.dumps(envelope).encode(), _JSON, headers)

    def send_again(self, sent: Sent) -> int:
        """Repeat a request to the letter, as somebody could who had overheard it; the status that came back."""
        with closing(self._connection()) as connection:
            connection.request("POST", self._path, sent.body, dict(sent.headers))
            return connection.getresponse().status

    def _send(self, body: bytes, content_type: str, headers: Mapping[str, str]) -> Reply:
        signed = {"Content-Type": content_type, "User-Agent": "Slackbot 1.0", **self._signature(body), **headers}
        status = 0
        try:
            with closing(self._connection()) as connection:
                connection.request("POST", self._path, body, signed)
                response = connection.getresponse()
                status = response.status
                reply = Reply(response.getheader("Content-Type", ""), response.read())
                gave_up = response.getheader("X-Slack-No-Retry") == "1"
        except TimeoutError:
            raise NoAnswerError("operation_timeout", "http_timeout") from None
        except (OSError, http.client.HTTPException):
            raise NoAnswerError("dispatch_failed", "connection_failed") from None
        finally:
            self._sent.append(Sent(signed, body, status))
        if status >= 500:
            raise NoAnswerError("http_service_error", "http_error", is_final=gave_up)
        if not 200 <= status < 300:
            raise NoAnswerError("http_client_error", "http_error", is_final=gave_up)
        return reply

    def _connection(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection(self._host, self._port, timeout=self._patience)

    def _signature(self, body: bytes) -> dict[str, str]:
        """Slack's v0 signature (docs.slack.dev/authentication/verifying-requests-from-slack)."""
        stamp = str(int(self._wall()))
        digest = hmac.new(self._secret, b"v0:" + stamp.encode() + b":" + body, hashlib.sha256).hexdigest()
        return {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={digest}"}
