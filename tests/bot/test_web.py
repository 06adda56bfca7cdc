"""The program's own pages: a calendar for whoever knows its address, and nothing else for anybody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from http.client import HTTPConnection
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from bot.web import PageServer, pages
from models.db import Engine
from tests.jobs.town import Town, moment
from tracker.meetings import calendars
from tracker.messages import CalendarAddress

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment


@pytest.fixture
def town(sqlite_engine: Engine) -> Town:
    """Somebody with something due."""
    town = Town(sqlite_engine)
    town.clock.move_to(moment("2026-11-02 10:00"))
    town.person("Owen")
    town.plan(lead_id=1)
    town.action(1, "Mend the bridge", 1, date(2026, 11, 20))
    town.release(1)
    return town


@pytest.fixture
def server(town: Town) -> Iterator[PageServer]:
    """The pages on a free port."""
    server = PageServer(pages(town.workshop), "127.0.0.1", 0)
    server.start()
    yield server
    server.stop()


def slack(_environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    """Somebody else who listens on the port."""
    start_response("204 No Content", [("Content-Type", "text/plain")])
    return []


def path_of(town: Town) -> str:
    """The path of Owen's calendar."""
    with town.work(1) as work:
        work.pages = "https://chaser.example"
        told = calendars.command(work, "new", "C1")
    assert isinstance(told, CalendarAddress)
    return urlsplit(told.url).path


def ask(server: PageServer, path: str, method: str = "GET") -> tuple[int, str, bytes]:
    line = HTTPConnection("127.0.0.1", server.port, timeout=10)
    line.request(method, path)
    answer = line.getresponse()
    found = answer.status, answer.headers["Content-Type"], answer.read()
    line.close()
    return found


def test_a_calendar_is_served_to_whoever_knows_its_address(server: PageServer, town: Town) -> None:
    path = path_of(town)
    status, kind, body = ask(server, path)
    assert (status, kind) == (200, "text/calendar; charset=utf-8")
    assert b"Mend the bridge" in body
    assert ask(server, path, "HEAD") == (200, kind, b"")


def test_all_else_is_nothing(server: PageServer, town: Town) -> None:
    path = path_of(town)
    wrong = path.replace(path[12], "A" if path[12] != "A" else "B", 1)
    others = ("/", "/calendar/", "/calendar/x.ics", wrong, f"{path}/..", path[:-4], "/slack/events")
    assert [ask(server, one)[0] for one in others] == [404] * len(others)
    assert ask(server, path, "POST")[0] == 404


def test_what_is_no_calendar_goes_on_to_whoever_else_listens(town: Town) -> None:
    path, server = path_of(town), PageServer(pages(town.workshop, slack), "127.0.0.1", 0)
    server.start()
    assert [ask(server, one)[0] for one in (path, "/slack/events", "/calendar/x.ics")] == [200, 204, 204]
    server.stop()
