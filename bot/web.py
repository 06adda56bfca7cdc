"""The program's own pages on the web: private calendars, each under an address that only its owner knows.

They stand before whatever else answers on the port: Slack's requests, or the page of the local workspace.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from threading import Thread
from typing import TYPE_CHECKING, Any

from waitress import server as waitress_server
from waitress import wasyncore

from tracker.meetings import calendars
from tracker.work import Workshop

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

_CALENDAR = re.compile(re.escape(calendars.PATH) + r"(?P<token>[A-Za-z0-9_-]{20,100})\.ics")
_HEADERS = [
    ("Content-Type", "text/calendar; charset=utf-8"),
    ("Content-Disposition", 'inline; filename="chaser.ics"'),
    ("Cache-Control", "private, no-cache"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Robots-Tag", "noindex"),
]
_THREADS = 4

_create_server: Callable[..., Any] = waitress_server.create_server
_close_all: Callable[..., None] = wasyncore.close_all


def nothing(_environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    """Answer that there is nothing here."""
    start_response("404 Not Found", [("Content-Type", "text/plain; charset=utf-8")])
    return [b"404 Not Found"]


def pages(workshop: Workshop, otherwise: WSGIApplication = nothing) -> WSGIApplication:
    """Serve the calendars of a workshop's people as a WSGI application; all else goes to another one.

    An address that opens nothing is answered like one that never was.
    """

    def serve(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        found = _CALENDAR.fullmatch(str(environ.get("PATH_INFO", "")))
        if found is None:
            return otherwise(environ, start_response)
        if environ.get("REQUEST_METHOD") not in {"GET", "HEAD"}:
            return nothing(environ, start_response)
        with workshop.begin() as work:
            calendar = calendars.feed(work, found["token"])
        if calendar is None:
            return nothing(environ, start_response)
        start_response("200 OK", [*_HEADERS, ("Content-Length", str(len(calendar)))])
        return [] if environ.get("REQUEST_METHOD") == "HEAD" else [calendar]

    return serve


class PageServer:
    """A small server of its own for the pages, where nothing else listens on the port."""

    def __init__(self, application: WSGIApplication, host: str, port: int) -> None:
        """Takes the port. Raises OSError where it is taken."""
        self._server = _create_server(
            application, host=host, port=port, threads=_THREADS, clear_untrusted_proxy_headers=True, ident="chaser"
        )
        self._thread = Thread(target=self._server.run, name="pages", daemon=True)

    @property
    def port(self) -> int:
        """The port that it has."""
        return int(self._server.effective_port)

    def start(self) -> None:
        """Answer from now on, in a thread of its own."""
        self._thread.start()

    def stop(self) -> None:
        """Answer no more, and leave no thread and no socket behind."""
        self._server.task_dispatcher.shutdown()
        self._server.trigger.pull_trigger(lambda: _close_all(self._server._map))
        self._thread.join()
