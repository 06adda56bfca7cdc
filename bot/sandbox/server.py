"""The local workspace as a web server on this machine: the page, the double of Slack's Web API, and the app's door."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

from waitress import server as waitress_server
from waitress import wasyncore

from bot.sandbox.api.app import create_api
from bot.sandbox.dispatcher import Dispatcher
from bot.sandbox.service import Credentials, Service
from bot.sandbox.state import Workspace

Wsgi = Callable[..., Iterable[bytes]]
"""A WSGI application (PEP 3333)."""

APP_PATH = "/slack/events"
_API_PATHS = ("/api/", "/upload/", "/files-pri/", "/respond/")
_LOOPBACK = ("127.0.0.1", "localhost")
_THREADS = 12
"""One person's click takes three at once: the page's, the app's, and one for each call that the app makes back."""

_PLAIN = [("Content-Type", "text/plain; charset=utf-8")]
_SAFE_METHODS = ("GET", "HEAD", "OPTIONS")

_create_server: Callable[..., Any] = waitress_server.create_server
_close_all: Callable[..., None] = wasyncore.close_all


class NotOpenedError(Exception):
    """The local workspace cannot be opened so."""

    def __str__(self) -> str:
        """The sentence that the person reads: the class's own docstring."""
        return str(self.__doc__)


class NotLoopbackError(NotOpenedError):
    """The local workspace can be reached from this machine only: give it the address 127.0.0.1."""


class RealTokensError(NotOpenedError):
    """The local workspace is for when there are no Slack tokens: take them out of the settings, or leave it off."""


def _not_yet(_environ: dict[str, Any], start_response: Callable[..., object]) -> Iterable[bytes]:
    start_response("503 Service Unavailable", _PLAIN)
    return [b"The local workspace is still opening."]


class Gate:
    """Lets in only what comes from this machine and from the page itself.

    A web site that is open in the same browser could otherwise drive the workspace: by a name of its own that points to
    this machine (DNS rebinding: the Host header tells), or by forms sent across (the Origin and Referer headers tell).
    """

    def __init__(self, origin: str, api: Wsgi) -> None:
        port = urlsplit(origin).port
        self._hosts = {f"{host}:{port}" for host in _LOOPBACK}
        self._origins = {f"http://{host}" for host in self._hosts}
        self._api = api
        self.app: Wsgi = _not_yet
        self.page: Wsgi = _not_yet

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., object]) -> Iterable[bytes]:
        """Answer one request."""
        path = str(environ.get("PATH_INFO", ""))
        is_programs = path == APP_PATH or path.startswith(_API_PATHS)
        if environ.get("HTTP_HOST", "") not in self._hosts or not self._is_ours(environ, is_programs):
            start_response("403 Forbidden", _PLAIN)
            return [b"The local workspace answers only its own page, on this machine."]
        if path == APP_PATH:
            return self.app(environ, start_response)
        return (self._api if is_programs else self.page)(environ, start_response)

    def _is_ours(self, environ: dict[str, Any], is_programs: bool) -> bool:
        """A program sends no Origin and has a token or a signature; a change in the page must come from the page."""
        origin, referer = environ.get("HTTP_ORIGIN"), str(environ.get("HTTP_REFERER", ""))
        if is_programs:
            return origin is None
        if environ.get("REQUEST_METHOD") in _SAFE_METHODS:
            return True
        if origin is not None:
            return origin in self._origins
        return any(referer.startswith(f"{own}/") for own in self._origins)


class Sandbox:
    """The local workspace: from `start` on the API answers; the app and the page are mounted when they are there.

    `service.credentials` and `api_url` are what the app needs; `dispatcher` is everybody's hands.
    """

    def __init__(
        self,
        workspace: Workspace,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        real_tokens: Sequence[str] = (),
        credentials: Credentials | None = None,
        patience: float = 3.0,
        retries: Sequence[float] = (0.0, 60.0, 300.0),
    ) -> None:
        """Takes a port, 0: any free one. Raises NotLoopbackError, RealTokensError, or OSError where it is taken."""
        if host not in _LOOPBACK:
            raise NotLoopbackError
        if any(real_tokens):
            raise RealTokensError
        self._socket = socket.create_server((_LOOPBACK[0], port))
        self.origin = f"http://{_LOOPBACK[0]}:{self._socket.getsockname()[1]}"
        self.service = Service(workspace, self.origin, credentials)
        self.dispatcher = Dispatcher(self.service, patience=patience, retries=retries)
        self._gate = Gate(self.origin, create_api(self.service))
        self._server: Any = None
        self._thread: Thread | None = None

    @property
    def api_url(self) -> str:
        """The base address for the app's Slack client."""
        return f"{self.origin}/api/"

    def mount(self, *, app: Wsgi | None = None, page: Wsgi | None = None) -> None:
        """Put the app at /slack/events, and the page at all that is not the API's."""
        self._gate.app = app or self._gate.app
        self._gate.page = page or self._gate.page

    def start(self) -> None:
        """Answer from now on, in a thread of its own."""
        self._server = _create_server(
            self._gate, sockets=[self._socket], threads=_THREADS, ident="", clear_untrusted_proxy_headers=True
        )
        self._thread = Thread(target=self._server.run, name="sandbox", daemon=True)
        self._thread.start()
        self.dispatcher.start()

    def stop(self) -> None:
        """Answer no more, and leave no thread and no socket behind; what is under way may end first."""
        self.service.faults.end()
        self.dispatcher.stop()
        if self._server is not None and self._thread is not None:
            server, self._server = self._server, None
            server.task_dispatcher.shutdown()
            with suppress(OSError):  # another pull woke the loop meanwhile: it has closed all, the trigger too
                server.trigger.pull_trigger(lambda: _close_all(server._map))
            self._thread.join()
        self._socket.close()

    def wait(self) -> None:
        """Stay until the server is stopped from elsewhere, such as by Ctrl-C in the terminal."""
        if self._thread is not None:
            self._thread.join()
