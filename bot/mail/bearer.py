"""Fetch the tokens by which Microsoft 365 and Google let programs in (XOAUTH2): RFC 6749, 4.4 and 6."""

from __future__ import annotations

import http.client
import json
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import urlencode, urlsplit

_EARLY = timedelta(minutes=5)
"""A token is fetched anew so long before it ends, that it cannot end on its way."""
_TIMEOUT = 20.0
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_MOST_ANSWER = 100_000


class NoToken(Exception):
    """No token could be had; its text says why."""


@dataclass(frozen=True)
class Client:
    """What the organisation registered: client credentials, or a refresh token where a person agreed once."""

    token_url: str
    client_id: str
    client_secret: str = field(repr=False)
    scope: str = ""
    refresh_token: str = field(default="", repr=False)


class Bearer:
    """Gives a token that is good now, fetching one where the last has ended."""

    def __init__(self, client: Client, clock: Callable[[], datetime], context: ssl.SSLContext | None = None) -> None:
        """`context` says which certificates are believed; by default those that the system believes."""
        self._client = client
        self._clock = clock
        self._context = context
        self._lock = threading.Lock()
        self._token = ""
        self._ends: datetime | None = None

    def token(self) -> str:
        """Return a token for the mail server.

        Raises:
            NoToken: when the token server refuses, or cannot be reached.

        """
        with self._lock:
            now = self._clock()
            if not self._token or self._ends is None or now >= self._ends - _EARLY:
                answer = self._fetch()
                self._token = str(answer["access_token"])
                self._ends = now + timedelta(seconds=_seconds(answer.get("expires_in")))
            return self._token

    def forget(self) -> None:
        """Fetch a new token next time: the mail server did not take the last one."""
        with self._lock:
            self._token = ""

    def login_string(self, user: str) -> str:
        """Return what XOAUTH2 sends: the user and a token.

        Raises:
            NoToken: as `token`.

        """
        return f"user={user}\1auth=Bearer {self.token()}\1\1"

    def _fetch(self) -> dict[str, object]:
        asked = {"client_id": self._client.client_id, "client_secret": self._client.client_secret}
        if self._client.refresh_token:
            asked |= {"grant_type": "refresh_token", "refresh_token": self._client.refresh_token}
        else:
            asked["grant_type"] = "client_credentials"
        if self._client.scope:
            asked["scope"] = self._client.scope
        try:
            status, content = self._post(urlencode(asked))
            answer = json.loads(content)
        except (OSError, http.client.HTTPException) as trouble:
            raise NoToken(f"The token server cannot be reached: {trouble}") from trouble
        except ValueError as trouble:
            raise NoToken("The token server's answer is no JSON.") from trouble
        if status != http.HTTPStatus.OK or not isinstance(answer, dict) or not answer.get("access_token"):
            told = answer.get("error_description") or answer.get("error") if isinstance(answer, dict) else ""
            raise NoToken(
                f"The token server refuses ({status}): {str(told or 'no reason given').splitlines()[0][:200]}"
            )
        return answer

    def _post(self, form: str) -> tuple[int, bytes]:
        url = urlsplit(self._client.token_url)
        host = url.hostname or ""
        connection: http.client.HTTPConnection
        if url.scheme == "https":
            context = self._context or ssl.create_default_context()
            connection = http.client.HTTPSConnection(host, url.port, timeout=_TIMEOUT, context=context)
        elif host in _LOOPBACK:
            connection = http.client.HTTPConnection(host, url.port, timeout=_TIMEOUT)
        else:
            raise NoToken("The address of the token server must begin with https.")
        try:
            path = f"{url.path or '/'}{'?' + url.query if url.query else ''}"
            connection.request("POST", path, form, {"Content-Type": "application/x-www-form-urlencoded"})
            response = connection.getresponse()
            return response.status, response.read(_MOST_ANSWER)
        finally:
            connection.close()


def _seconds(written: object) -> int:
    text = str(written)
    return int(text) if text.isdecimal() else 3600
