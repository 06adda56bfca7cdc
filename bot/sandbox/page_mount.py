"""Puts the page of the local workspace together."""

from __future__ import annotations

from flask import Flask, Response

from bot.sandbox.page import Deliveries, Surroundings
from bot.sandbox.page_acts import Acts
from bot.sandbox.page_around import Around
from bot.sandbox.page_chat import Chat
from bot.sandbox.page_desk import Desk
from bot.sandbox.page_mail import Mail
from bot.sandbox.state import Workspace

POLICY = "; ".join(
    (
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)
"""Nothing from outside, nothing inline, nothing around."""


def create_page(workspace: Workspace, deliveries: Deliveries, surroundings: Surroundings) -> Flask:
    """The page as a WSGI app, for `Sandbox.start`; only its POSTs change anything."""
    desk = Desk(workspace, deliveries, surroundings)
    app = Flask("bot.sandbox.page", static_folder="static", static_url_path="/page")
    for part in (Around(desk), Chat(desk), Acts(desk), Mail(desk)):
        part.mount(app)
    app.after_request(_guarded)
    return app


def _guarded(response: Response) -> Response:
    response.headers.setdefault("Content-Security-Policy", POLICY)
    response.headers.setdefault("Referrer-Policy", "same-origin")
    response.headers.setdefault("X-Content-Type-Options", "nosniff")
    response.headers.setdefault("Cache-Control", "no-store")
    return response
