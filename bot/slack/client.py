"""The client of Slack's Web API: connections are kept open, and nothing is sent twice on its own account.

The SDK opens a connection for each call, and by default repeats one that broke, so that a message may be posted twice.
Here a call that broke is told apart: not sent at all, or perhaps taken by the other side.
"""

from __future__ import annotations

import http.client
import logging
import select
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit
from urllib.request import Request

from slack_sdk import WebClient

TIMEOUT = 10
"""Seconds for an answer of Slack's."""
_IDLE = 30.0
"""Seconds after which a connection is not trusted to be open still."""


class NeverSent(OSError):
    """No connection came about, so that the other side cannot have taken anything."""


def quiet_logger(name: str) -> logging.Logger:
    """The SDK's logger, kept from writing what people say: at DEBUG it logs whole requests."""
    logger = logging.getLogger(name)
    logger.setLevel(logging.WARNING)
    return logger


@dataclass(frozen=True)
class _Kept:
    """A connection that is open, where it leads, and since when nobody has used it."""

    host: tuple[str, str]
    connection: http.client.HTTPConnection
    since: float

    def is_good(self) -> bool:
        """False where the other side has closed it, may be about to, or says something that nobody asked for."""
        if self.connection.sock is None or time.monotonic() - self.since > _IDLE:
            return False
        readable, _, _ = select.select([self.connection.sock], [], [], 0)
        return not readable


class KeptClient(WebClient):
    """A WebClient that keeps its connections open, as many as it has been used by at once."""

    def __init__(self, token: str, base_url: str) -> None:
        """`base_url` is that of the Web API."""
        super().__init__(
            token=token,
            base_url=base_url,
            timeout=TIMEOUT,
            ssl=ssl.create_default_context(),
            retry_handlers=[],
            logger=quiet_logger("slack_sdk"),
        )
        self._idle: list[_Kept] = []
        self._lock = threading.Lock()

    def close(self) -> None:
        """Close the connections that nobody uses just now."""
        with self._lock:
            idle, self._idle = self._idle, []
        for kept in idle:
            kept.connection.close()

    def _perform_urllib_http_request_internal(self, url: str, req: Request) -> dict[str, Any]:
        """Send a request and read its answer, whatever its status.

        Raises:
            NeverSent: no connection. OSError, http.client.HTTPException: it broke on the way; it may have been taken.

        """
        if self.proxy:
            return super()._perform_urllib_http_request_internal(url, req)
        parts = urlsplit(url)
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        with self._connection((parts.scheme, parts.netloc)) as connection:
            connection.request("POST", target, body=req.data, headers=dict(req.header_items()))
            answer = connection.getresponse()
            body = answer.read().decode("utf-8", "replace")
        headers = {name.title(): value for name, value in answer.headers.items()}
        return {"status": answer.status, "headers": headers, "body": body}

    @contextmanager
    def _connection(self, host: tuple[str, str]) -> Iterator[http.client.HTTPConnection]:
        connection = self._taken(host) or self._opened(host)
        try:
            yield connection
        except BaseException:
            connection.close()
            raise
        with self._lock:
            self._idle.append(_Kept(host, connection, time.monotonic()))

    def _taken(self, host: tuple[str, str]) -> http.client.HTTPConnection | None:
        """The connection used last of those that are still good; the others are closed."""
        while True:
            with self._lock:
                kept = self._idle.pop() if self._idle else None
            if kept is None or (kept.host == host and kept.is_good()):
                return kept.connection if kept else None
            kept.connection.close()

    def _opened(self, host: tuple[str, str]) -> http.client.HTTPConnection:
        scheme, netloc = host
        if scheme == "https":
            connection: http.client.HTTPConnection = http.client.HTTPSConnection(
                netloc, timeout=self.timeout, context=self.ssl
            )
        else:
            connection = http.client.HTTPConnection(netloc, timeout=self.timeout)
        try:
            connection.connect()
        except OSError as error:
            connection.close()
            raise NeverSent(str(error)) from error
        return connection
