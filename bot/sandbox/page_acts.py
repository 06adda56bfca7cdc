"""What is pressed, chosen and entered in messages, modals and Home: handed on as Slack's interactions."""

from __future__ import annotations

from contextlib import suppress

from flask import Flask, abort, request
from werkzeug.wrappers import Response as AnyResponse

from bot.sandbox.page import Container, Seat
from bot.sandbox.page_desk import Desk
from bot.sandbox.page_fields import action, placed, state_values
from bot.sandbox.things import Json, Message, SlackError, View


class Acts:
    """The routes for interactions."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def mount(self, page: Flask) -> None:
        """Put the routes on the page."""
        page.add_url_rule("/as/<key>/message/<channel_id>/<ts>", view_func=self.in_message, methods=["POST"])
        page.add_url_rule("/as/<key>/view/<view_id>", view_func=self.in_view, methods=["POST"])
        page.add_url_rule("/as/<key>/shortcut", view_func=self.shortcut, methods=["POST"])
        page.add_url_rule("/as/<key>/message/<channel_id>/<ts>/options", view_func=self.options_in_message)
        page.add_url_rule("/as/<key>/view/<view_id>/options", view_func=self.options_in_view)

    def in_message(self, key: str, channel_id: str, ts: str) -> AnyResponse:
        """Something in a message was pressed or chosen."""
        seat = self._desk.member(key)
        message = self._message(seat, channel_id, ts)
        with suppress(SlackError):  # the message has changed in the meantime: the page will tell
            self._act(seat, message)
        return self._desk.back(seat)

    def in_view(self, key: str, view_id: str) -> AnyResponse:
        """A modal was submitted or put away, or something in it or in Home was pressed or chosen."""
        seat = self._desk.member(key)
        self._desk.errors.pop(view_id, None)
        with suppress(SlackError):  # it was put away in the meantime, or shows something else: the page will tell
            self._do(seat, self._view(seat, view_id))
        return self._desk.back(seat)

    def shortcut(self, key: str) -> AnyResponse:
        """One of the app's shortcuts, from a message's menu or from the list of places."""
        seat = self._desk.member(key)
        channel_id, ts = request.form.get("channel", ""), request.form.get("ts", "")
        on = self._message(seat, channel_id, ts) if ts else None
        try:
            self._desk.deliveries.shortcut(seat.member_id, request.form.get("callback", ""), on)
        except SlackError:
            self._desk.missing("There is no such shortcut.")
        return self._desk.back(seat)

    def options_in_message(self, key: str, channel_id: str, ts: str) -> str:
        """What a menu in a message offers for what has been typed."""
        seat = self._desk.member(key)
        message = self._message(seat, channel_id, ts)
        return self._options(seat, message, f"m{ts}".replace(".", "-"))

    def options_in_view(self, key: str, view_id: str) -> str:
        """What a menu in a modal or in Home offers for what has been typed."""
        seat = self._desk.member(key)
        try:
            return self._options(seat, self._view(seat, view_id), f"v{view_id}")
        except SlackError:
            self._desk.missing("This form is not open any more.")

    def _do(self, seat: Seat, view: View) -> None:
        if request.form.get("do") == "close":
            self._desk.deliveries.close(seat.member_id, view.id)
        elif "act" in request.form:
            self._act(seat, view)
        else:
            errors = self._desk.deliveries.submit(seat.member_id, view.id, self._values(seat, view))
            if errors:
                self._desk.errors[view.id] = errors

    def _act(self, seat: Seat, on: Container) -> None:
        values = self._values(seat, on)
        try:
            done = action(on.blocks, request.form.get("act", ""), request.form.to_dict(flat=False), seat.tz)
        except (ValueError, IndexError):
            abort(400)
        if done:
            self._desk.deliveries.act(seat.member_id, on, done, values)

    def _values(self, seat: Seat, on: Container) -> Json:
        """What stands in the form; files that are new in it are kept first, and stand there by their ids."""
        form = request.form.to_dict(flat=False)
        for place, _, element in placed(on.blocks):
            if element["type"] == "file_input":
                given = [file for file in request.files.getlist(place) if file.filename]
                kept = [self._desk.deliveries.keep_file(seat.member_id, str(f.filename), f.read()) for f in given]
                form[place] = kept or form.get(place, [])
        try:
            return state_values(on.blocks, form, seat.tz)
        except (ValueError, IndexError):
            abort(400)

    def _options(self, seat: Seat, on: Container, key: str) -> str:
        wanted = request.args.get("place", "")
        for place, block, element in placed(on.blocks):
            if place == wanted and element["type"].endswith("external_select"):
                typed = request.args.get("q", "")
                offered = self._desk.deliveries.options(seat.member_id, on, block, element, typed)
                surface = self._desk.room(seat).surface(key)
                return self._desk.draw_part("elements.html", "found", element, block, place, surface, offered, ())
        return ""

    def _message(self, seat: Seat, channel_id: str, ts: str) -> Message:
        """A message that this person sees."""
        try:
            channel = self._desk.workspace.people.channel(channel_id, seat.member_id)
            message = self._desk.workspace.talk.message(channel.id, ts)
        except SlackError:
            self._desk.missing("This message is not there any more.")
        if message.ephemeral_to not in {"", seat.member_id}:
            self._desk.missing("This message is not there any more.")
        return message

    def _view(self, seat: Seat, view_id: str) -> View:
        view = self._desk.workspace.screens.view(view_id)
        if view.owner != seat.member_id:
            raise SlackError("not_found")
        return view
