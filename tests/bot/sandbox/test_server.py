"""The web server around it all: for this machine and its own page only, and gone without a trace when it is stopped."""

from __future__ import annotations

import http.client
import socket
import threading
from collections.abc import Callable, Iterable
from contextlib import closing
from typing import Any
from urllib.parse import urlsplit

import pytest

from bot.sandbox.server import NotLoopbackError, RealTokensError, Sandbox
from bot.sandbox.state import Workspace
from tests.bot.sandbox.conftest import MovedClock, Office

Headers = dict[str, str]


def page(environ: dict[str, Any], start_response: Callable[..., object]) -> Iterable[bytes]:
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"page {environ['REQUEST_METHOD']} {environ['PATH_INFO']}".encode()]


def asked(office: Office, method: str, path: str, headers: Headers) -> int:
    """The status of an answer."""
    parts = urlsplit(office.sandbox.origin)
    filled = {name: value.replace("{port}", str(parts.port)) for name, value in headers.items()}
    with closing(http.client.HTTPConnection("127.0.0.1", parts.port or 0, timeout=5)) as connection:
        connection.request(method, path, b"x=1" if method == "POST" else None, filled)
        return connection.getresponse().status


OWN = {"Origin": "http://127.0.0.1:{port}"}
FOREIGN = {"Origin": "https://elsewhere.example"}


@pytest.mark.parametrize(
    ("method", "path", "headers", "status"),
    [
        ("GET", "/as/somebody", {}, 200),
        ("GET", "/as/somebody", {"Host": "localhost:{port}"}, 200),
        ("GET", "/as/somebody", {"Host": "rebound.example:{port}"}, 403),
        ("GET", "/as/somebody", {"Host": "127.0.0.1"}, 403),
        ("GET", "/api/api.test", {"Host": "rebound.example:{port}"}, 403),
        ("POST", "/as/somebody", OWN, 200),
        ("POST", "/as/somebody", {"Origin": "http://localhost:{port}"}, 200),
        ("POST", "/as/somebody", {"Referer": "http://127.0.0.1:{port}/as/somebody"}, 200),
        ("POST", "/as/somebody", {"Referer": "http://127.0.0.1:{port}.elsewhere.example/"}, 403),
        ("POST", "/as/somebody", FOREIGN, 403),
        ("POST", "/as/somebody", {"Origin": "null"}, 403),
        ("POST", "/as/somebody", {}, 403),
        ("DELETE", "/as/somebody", FOREIGN, 403),
        ("POST", "/api/api.test", FOREIGN, 403),
        ("POST", "/api/api.test", OWN, 403),
        ("POST", "/slack/events", FOREIGN, 403),
        ("POST", "/slack/events", {}, 401),
    ],
)
def test_only_this_machine_and_the_page_itself_are_let_in(
    office: Office, method: str, path: str, headers: Headers, status: int
) -> None:
    office.sandbox.mount(page=page)
    assert asked(office, method, path, headers) == status


def test_what_is_not_mounted_yet_says_so(office: Office) -> None:
    assert asked(office, "GET", "/", {}) == 503


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "", "example.org"])
def test_it_listens_on_this_machine_only(clock: MovedClock, host: str) -> None:
    with pytest.raises(NotLoopbackError, match="reached from this machine only"):
        Sandbox(Workspace(clock), host=host)


def test_it_is_not_opened_beside_real_tokens(clock: MovedClock) -> None:
    with pytest.raises(RealTokensError, match="no Slack tokens"):
        Sandbox(Workspace(clock), real_tokens=("", "xoxb-real"))


def test_it_takes_the_port_that_it_is_told_to_and_frees_it(clock: MovedClock) -> None:
    first = Sandbox(Workspace(clock))
    port = urlsplit(first.origin).port or 0
    with pytest.raises(OSError, match="in use"):
        Sandbox(Workspace(clock), port=port)
    first.stop()
    again = Sandbox(Workspace(clock), port=port)
    again.start()
    again.stop()
    with closing(socket.socket()) as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0


def test_no_thread_is_left_when_it_is_stopped(clock: MovedClock) -> None:
    before = threading.active_count()
    sandbox = Sandbox(Workspace(clock))
    sandbox.start()
    assert threading.active_count() > before
    sandbox.stop()
    assert threading.active_count() == before
