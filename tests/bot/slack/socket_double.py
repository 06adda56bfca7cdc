"""Slack's side of Socket Mode, as small as it can be: the two methods that open a line, and WebSockets (RFC 6455)."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import socket
import struct
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_TEXT, _CLOSE, _PING, _PONG = 1, 8, 9, 10


@dataclass
class Line:
    """One open line: what the app has said on it, and a way to speak to the app."""

    connection: socket.socket
    said: list[dict[str, Any]] = field(default_factory=list)

    def tell(self, message: dict[str, Any]) -> None:
        """Send the app a message."""
        self._send(_TEXT, json.dumps(message).encode())

    def cut(self) -> None:
        """Let the line drop without a goodbye."""
        with contextlib.suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)

    def listen(self) -> None:
        """Hear what the app says until the line closes."""
        with contextlib.suppress(OSError), self.connection, self.connection.makefile("rb") as stream:
            while head := stream.read(2):
                length = head[1] & 0x7F
                if length == 126:
                    (length,) = struct.unpack(">H", stream.read(2))
                mask = stream.read(4)
                content = bytes(byte ^ mask[at % 4] for at, byte in enumerate(stream.read(length)))
                if head[0] & 0x0F == _PING:
                    self._send(_PONG, content)
                elif head[0] & 0x0F == _CLOSE:
                    return
                elif content:
                    self.said.append(json.loads(content))

    def _send(self, kind: int, content: bytes) -> None:
        length = bytes([len(content)]) if len(content) < 126 else b"\x7e" + struct.pack(">H", len(content))
        self.connection.sendall(bytes([0x80 | kind]) + length + content)


class Api(BaseHTTPRequestHandler):
    """auth.test, apps.connections.open, and the line itself."""

    server: Slack
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        answer = {"ok": True, **self.server.answers.get(self.path, {})}
        content = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("X-OAuth-Scopes", self.server.scopes)
        self.end_headers()
        self.wfile.write(content)

    def do_GET(self) -> None:
        key = self.headers["Sec-WebSocket-Key"].encode()
        self.send_response(101)
        self.send_header("Upgrade", "websocket")
        self.send_header("Connection", "Upgrade")
        self.send_header("Sec-WebSocket-Accept", base64.b64encode(hashlib.sha1(key + _GUID).digest()).decode())
        self.end_headers()
        self.wfile.flush()
        line = Line(self.connection)
        self.server.lines.append(line)
        self.close_connection = True
        line.listen()

    def log_message(self, *_args: object) -> None:
        """Say nothing."""


class Slack(ThreadingHTTPServer):
    """The other side: `lines` are all that were ever opened, `answers` what its methods say beside ok."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Api)
        self.lines: list[Line] = []
        self.scopes = ""
        self.answers: dict[str, dict[str, Any]] = {
            "/api/auth.test": {"user": "chaser", "team": "Cwm", "user_id": "U0BOT", "bot_id": "B1", "team_id": "T1"},
            "/api/users.info": {"user": {"real_name": "Ann Pugh", "profile": {}}},
            "/api/apps.connections.open": {"url": f"ws://127.0.0.1:{self.server_port}/link?ticket=1"},
        }

    @property
    def api_url(self) -> str:
        """The base address for the app's client."""
        return f"http://127.0.0.1:{self.server_port}/api/"

    def start(self) -> None:
        """Answer from now on."""
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def stop(self) -> None:
        """Answer no more."""
        for line in self.lines:
            line.cut()
        self.shutdown()
        self.server_close()
