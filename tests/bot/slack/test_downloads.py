"""Files handed over in Slack: fetched from Slack alone, and never more than can be read."""

from __future__ import annotations

import contextlib
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from bot.sandbox.shapes import file_json
from bot.sandbox.things import Json
from bot.slack.client import KeptClient
from bot.slack.downloads import Downloads, KeptElsewhere, NotFetched
from tests.bot.slack.conftest import Office
from tracker.papers.refusals import TooLarge


def shared(office: Office, name: str = "plan.txt", content: bytes = b"Plan of care") -> Json:
    file_id = office.sandbox.dispatcher.keep_file(office.ann.id, name, content)
    office.space.drawer.share(file_id, office.direct.id)
    return file_json(office.sandbox.service, office.space.drawer.file(file_id))


def test_a_file_is_fetched_with_the_bots_token(office: Office) -> None:
    assert Downloads(office.client).fetch(shared(office)) == ("plan.txt", b"Plan of care")


def test_a_file_of_which_little_is_told_is_asked_about(office: Office) -> None:
    assert Downloads(office.client).fetch({"id": shared(office)["id"]}) == ("plan.txt", b"Plan of care")


def fetch(announced: str | None, content: bytes, told_size: int = 0, kind: str = "text/plain") -> tuple[str, bytes]:
    """Fetch a file of at most 1 MB from a server that says how long it is, or does not."""

    class Files(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", kind)
            if announced:
                self.send_header("Content-Length", announced)
            self.end_headers()
            with contextlib.suppress(OSError):
                self.wfile.write(content)

        def log_message(self, *_args: object) -> None:
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Files) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        origin = f"http://127.0.0.1:{server.server_port}"
        file = {"name": "plan.txt", "size": told_size, "url_private": f"{origin}/x"}
        try:
            return Downloads(KeptClient("xoxb-1", f"{origin}/api/")).fetch(file, 1024**2)
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.parametrize("told_size", [0, 5_000_000])
@pytest.mark.parametrize("announced", ["3000000", None])
def test_a_file_too_large_is_not_fetched_whatever_is_said_of_its_size(told_size: int, announced: str | None) -> None:
    with pytest.raises(TooLarge, match=r"plan\.txt has [235] MB"):
        fetch(announced, b"x" * 3_000_000, told_size)


def test_a_file_cut_short_on_the_way_is_not_read() -> None:
    with pytest.raises(NotFetched):
        fetch("100", b"half")


def test_a_file_of_unknown_length_is_read_to_its_end() -> None:
    assert fetch(None, b"Plan") == ("plan.txt", b"Plan")


def test_somebody_who_is_not_let_in_gets_no_sign_in_page_for_a_file(office: Office) -> None:
    stranger = KeptClient("xoxb-another", office.client.base_url)
    with pytest.raises(NotFetched):
        Downloads(stranger).fetch(shared(office))


def test_a_sign_in_page_in_place_of_a_file_is_not_the_file() -> None:
    with pytest.raises(NotFetched):
        fetch(None, b"<html>Sign in</html>", kind="text/html; charset=utf-8")


@pytest.mark.parametrize(
    "url",
    [
        "http://files.slack.com/plan",
        "https://slack.com.evil.example/plan",
        "https://evil.example/slack.com",
        "file:///etc/passwd",
        "",
    ],
)
def test_the_token_is_shown_to_nobody_but_slack(office: Office, url: str) -> None:
    with pytest.raises(NotFetched):
        Downloads(office.client).fetch({"name": "plan.txt", "url_private": url})


def test_a_file_kept_elsewhere_is_asked_for(office: Office) -> None:
    with pytest.raises(KeptElsewhere, match=r"plan\.gdoc"):
        Downloads(office.client).fetch({"name": "plan.gdoc", "url_private": "https://x", "is_external": True})


def test_a_file_that_is_gone_is_not_fetched(office: Office) -> None:
    with pytest.raises(NotFetched):
        Downloads(office.client).fetch({"id": "F0GONE", "name": "plan.txt"})
