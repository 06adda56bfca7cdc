"""A token server on loopback: grants tokens (RFC 6749), and tells a mail server whose a token is."""

from __future__ import annotations

import http.server
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import parse_qs, urlsplit

from tests.bot.mail.line_double import HOST

Form = dict[str, list[str]]


class _Tokens(http.server.ThreadingHTTPServer):
    """Gives the answers that it was given, one each time; knows the owner of each token."""

    def __init__(self, answers: tuple[tuple[int, object], ...], owners: dict[str, str]) -> None:
        super().__init__((HOST, 0), _Asked)
        self.answers, self.owners, self.forms = list(answers), owners, list[Form]()


class _Asked(http.server.BaseHTTPRequestHandler):
    server: _Tokens

    def do_POST(self) -> None:
        self.server.forms.append(parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode()))
        self._say(*self.server.answers.pop(0))

    def do_GET(self) -> None:
        (token,) = parse_qs(urlsplit(self.path).query)["token"]
        owner = self.server.owners.get(token)
        self._say(200 if owner else 401, {"user": owner} if owner else {"error": "invalid_token"})

    def _say(self, status: int, answer: object) -> None:
        content = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def token_server(
    *answers: tuple[int, object], owners: dict[str, str] | None = None
) -> Iterator[tuple[str, list[Form]]]:
    """Serve `answers` to those who ask for tokens, and the `owners` of tokens to mail servers."""
    with _Tokens(answers, owners or {}) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield f"http://{HOST}:{server.server_port}/token", server.forms
        finally:
            server.shutdown()
            thread.join()
