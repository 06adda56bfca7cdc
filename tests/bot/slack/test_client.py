"""The client: connections are kept, and what broke on the way is told from what never left."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from slack_sdk.errors import SlackApiError

from bot.slack.client import KeptClient, NeverSent
from bot.slack.failures import understood
from tracker.work import InDoubt, TryLater, Undeliverable


class Api(BaseHTTPRequestHandler):
    """Answers as its server is told to, and counts connections and calls."""

    protocol_version = "HTTP/1.1"
    server: Server

    def setup(self) -> None:
        super().setup()
        self.server.connections += 1

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.server.calls += 1
        status, body, closes = self.server.answer
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = closes

    def log_message(self, *_args: object) -> None:
        """Say nothing."""


class Server(ThreadingHTTPServer):
    """The other side."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Api)
        self.connections = self.calls = 0
        self.answer: tuple[int, bytes, bool] = (200, b'{"ok": true}', False)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def client(server: Server) -> Iterator[KeptClient]:
    client = KeptClient("xoxb-1", f"http://127.0.0.1:{server.server_port}/api/")
    yield client
    client.close()


def test_one_connection_serves_many_calls(server: Server, client: KeptClient) -> None:
    for _ in range(5):
        client.auth_test()
    assert (server.connections, server.calls) == (1, 5)


def test_calls_at_once_have_connections_of_their_own(server: Server, client: KeptClient) -> None:
    threads = [threading.Thread(target=client.auth_test) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert server.calls == 4


def test_a_connection_that_the_other_side_closed_is_not_used_again(server: Server, client: KeptClient) -> None:
    server.answer = (200, b'{"ok": true}', True)
    for _ in range(3):
        client.auth_test()
        time.sleep(0.05)  # until the other side's goodbye is here
    assert (server.connections, server.calls) == (3, 3)


def test_what_broke_is_not_sent_again_by_itself() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        calls = []

        def hang_up() -> None:
            for _ in range(2):
                connection, _ = listening.accept()
                with connection:
                    calls.append(connection.recv(65_536))

        thread = threading.Thread(target=hang_up)
        thread.start()
        client = KeptClient("xoxb-1", f"http://127.0.0.1:{listening.getsockname()[1]}/api/")
        with pytest.raises(OSError, match="closed") as broken:
            client.auth_test()
        assert not isinstance(broken.value, NeverSent)
        assert isinstance(understood(broken.value), InDoubt)
        assert len(calls) == 1
        socket.create_connection(listening.getsockname()).close()
        thread.join()


def test_no_connection_means_never_sent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(NeverSent):
        KeptClient("xoxb-1", f"http://127.0.0.1:{port}/api/").auth_test()


@pytest.mark.parametrize(
    ("status", "body", "meaning"),
    [
        (200, b'{"ok": false, "error": "channel_not_found"}', Undeliverable),
        (200, b'{"ok": false, "error": "something_new"}', Undeliverable),
        (200, b'{"ok": false, "error": "ratelimited"}', TryLater),
        (200, b'{"ok": false, "error": "internal_error"}', InDoubt),
        (200, b'{"ok": false, "error": "fatal_error"}', InDoubt),
        (200, b"<html>Sign in to the hotel's network</html>", InDoubt),
        (200, b"\xff\xfe", InDoubt),
        (429, b'{"ok": false, "error": "ratelimited"}', TryLater),
        (429, b"", TryLater),
        (500, b'{"ok": false}', InDoubt),
        (502, b"Bad gateway", InDoubt),
        (503, b"Service unavailable", TryLater),
    ],
)
def test_each_failure_says_what_it_means_for_a_message(
    server: Server, client: KeptClient, status: int, body: bytes, meaning: type[Undeliverable]
) -> None:
    server.answer = (status, body, False)
    with pytest.raises(SlackApiError) as failed:
        client.auth_test()
    assert type(understood(failed.value)) is meaning
