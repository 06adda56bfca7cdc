"""Around the conversations: who one is, the clock that can be moved, and whether anything has changed."""

from __future__ import annotations

from datetime import date

from flask import Flask, Response, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from bot.sandbox.page import Leap, NotMovedError
from bot.sandbox.page_desk import Desk, Notice
from bot.sandbox.page_room import author
from bot.sandbox.render_dates import long_day


class Around:
    """The routes that every page leads to."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def mount(self, page: Flask) -> None:
        """Put the routes on the page."""
        page.add_url_rule("/", view_func=self.welcome)
        page.add_url_rule("/as/<key>", view_func=self.sit_down)
        page.add_url_rule("/as/<key>/version", view_func=self.version)
        page.add_url_rule("/as/<key>/clock", view_func=self.clock, methods=["POST"])

    def welcome(self) -> Response:
        """Whom one can be."""
        seats = [(seat, author(seat.name)) for seat in self._desk.surroundings.people()]
        return self._desk.draw_alone("welcome.html", seats=seats)

    def sit_down(self, key: str) -> AnyResponse:
        """Be somebody: in their first conversation, or in their mailbox."""
        return redirect(self._desk.first_place(self._desk.seat(key)))

    def version(self, key: str) -> Response:
        """A short text that differs when the page should be drawn anew."""
        return Response(self._desk.version(self._desk.seat(key)), mimetype="text/plain")

    def clock(self, key: str) -> AnyResponse:
        """Move the clock, and say what happened on the way."""
        seat = self._desk.seat(key)
        try:
            leap = Leap(request.form.get("leap", ""))
            day = date.fromisoformat(request.form.get("day", "")) if leap is Leap.DATE else None
        except ValueError:
            return self._desk.back(seat, Notice("Please choose a day to move the clock to.", is_bad=True))
        try:
            happened = tuple(self._desk.surroundings.move(leap, day))
        except NotMovedError as no:
            return self._desk.back(seat, Notice(str(no), is_bad=True))
        now = self._desk.surroundings.now().astimezone(seat.tz)
        title = f"It is now {now:%H:%M} on {long_day(now)}."
        return self._desk.back(seat, Notice(title, happened or ("Nothing was due on the way.",)))
