"""The client of Slack's Web API: one connection per thread kept open, and nothing is sent twice on its own account.

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
from typing import Any
from urllib.parse import urlsplit
from urllib.request import Request

from slack_sdk import WebClient

TIMEOUT = 10
"""Seconds for an answer of Slack's."""
_IDLE = 30.0
"""Seconds after which a connection is not trusted to be open still."""


class NeverSent(OSError):  # noqa: N818 - said of a call
    """No connection came about, so that the other side cannot have taken anything."""


def quiet_logger(name: str) -> logging.Logger:
    """The SDK's logger, kept from writing what people say: at DEBUG it logs whole requests."""
    logger = logging.getLogger(name)
    logger.setLevel(logging.WARNING)
    return logger


class KeptClient(WebClient):
    """A WebClient that keeps its connections open, one for each thread."""

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
        self._kept = threading.local()

    def _perform_urllib_http_request_internal(self, url: str, req: Request) -> dict[str, Any]:
        """Send a request and read its answer, whatever its status.

        Raises:
            NeverSent: no connection. OSError, http.client.HTTPException: it broke on the way; it may have been taken.

        """
        if self.proxy:
            return super()._perform_urllib_http_request_internal(url, req)
        parts = urlsplit(url)
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        with self._connection(parts.scheme, parts.netloc) as connection:
            connection.request("POST", target, body=req.data, headers=dict(req.header_items()))
            answer = connection.getresponse()
            body = answer.read().decode("utf-8", "replace")
        headers = {name.title(): value for name, value in answer.headers.items()}
        return {"status": answer.status, "headers": headers, "body": body}

    @contextmanager
    def _connection(self, scheme: str, netloc: str) -> Iterator[http.client.HTTPConnection]:
        connection = self._taken(scheme, netloc)
        try:
            yield connection
        except BaseException:
            connection.close()
            raise
        self._kept.held = (scheme, netloc, connection, time.monotonic())

    def _taken(self, scheme: str, netloc: str) -> http.client.HTTPConnection:
        """This thread's connection where it is still good, else a new one."""
        held = getattr(self._kept, "held", None)
        self._kept.held = None
        if held is not None:
            if held[:2] == (scheme, netloc) and time.monotonic() - held[3] < _IDLE and _is_open(held[2]):
                kept: http.client.HTTPConnection = held[2]
                return kept
            held[2].close()
        return self._opened(scheme, netloc)

    def _opened(self, scheme: str, netloc: str) -> http.client.HTTPConnection:
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


def _is_open(connection: http.client.HTTPConnection) -> bool:
    """False where the other side has closed it, or says something that nobody asked for."""
    if connection.sock is None:
        return False
    readable, _, _ = select.select([connection.sock], [], [], 0)
    return not readable
