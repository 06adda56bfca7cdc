"""Conversations in the page: read a channel or a thread, say something, give a slash command, put in a file."""

from __future__ import annotations

from flask import Flask, Response, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from bot.sandbox.page_desk import Desk, Notice
from bot.sandbox.things import Channel, SlackError

_HARMLESS = {"image/png", "image/jpeg", "image/gif", "image/webp"}
"""What is shown in the page itself; any other file is only handed out to be saved."""

_SHOWN = 100
"""Messages that are drawn at first; a channel of months would take seconds."""

_REFUSED = {
    "not_in_channel": "You are not in this channel: join it first.",
    "is_archived": "This channel is closed.",
    "thread_not_found": "This thread is not there any more.",
}


class Chat:
    """The routes under /as/<key>/in/, and what belongs to them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def mount(self, page: Flask) -> None:
        """Put the routes on the page."""
        page.add_url_rule("/as/<key>/in/<channel_id>", view_func=self.show, endpoint="conversation")
        page.add_url_rule("/as/<key>/in/<channel_id>", view_func=self.say, endpoint="say", methods=["POST"])
        page.add_url_rule("/as/<key>/in/<channel_id>/join", view_func=self.join, methods=["POST"])
        page.add_url_rule("/as/<key>/direct", view_func=self.direct, methods=["POST"])
        page.add_url_rule("/as/<key>/home", view_func=self.home)
        page.add_url_rule("/as/<key>/home", view_func=self.open_home, methods=["POST"])
        page.add_url_rule("/as/<key>/file/<file_id>", view_func=self.file)
        page.add_url_rule("/archives/<channel_id>/p<ts>", view_func=self.permalink)

    def show(self, key: str, channel_id: str) -> Response:
        """A conversation, with a thread beside it where the address names one."""
        seat = self._desk.member(key)
        channel = self._channel(channel_id, seat.member_id)
        talk = self._desk.workspace.talk
        talk.mark_read(seat.member_id, channel.id)
        room = self._desk.room(seat)
        thread_ts = request.args.get("thread", "")
        try:
            thread = room.lines(talk.thread(channel.id, thread_ts, seat.member_id), "t") if thread_ts else ()
        except SlackError:
            self._desk.missing("This message is not there any more.")
        said = talk.timeline(channel.id, seat.member_id)
        shown = max(request.args.get("last", _SHOWN, type=int), 1)
        return self._desk.draw(
            "conversation.html",
            seat,
            place=room.place(channel),
            channel=channel,
            lines=room.lines(said[-shown:]),
            earlier=max(len(said) - shown, 0),
            more=shown + 4 * _SHOWN,
            thread=thread,
            thread_ts=thread_ts,
            commands=self._desk.workspace.commands,
        )

    def say(self, key: str, channel_id: str) -> AnyResponse:
        """What was typed: a message, an answer in a thread, a command; with files, an upload."""
        seat = self._desk.member(key)
        channel = self._channel(channel_id, seat.member_id)
        text = request.form.get("text", "").replace("\r\n", "\n").strip()
        thread_ts = request.form.get("thread", "")
        try:
            return self._desk.back(seat, self._deliver(seat.member_id, channel.id, text, thread_ts))
        except SlackError as no:
            return self._desk.back(seat, Notice(_REFUSED.get(no.code, f"Slack says no: {no.code}."), is_bad=True))

    def _deliver(self, member: str, channel: str, text: str, thread_ts: str) -> Notice | None:
        deliveries = self._desk.deliveries
        files = [(file.filename or "file", file.read()) for file in request.files.getlist("file") if file.filename]
        if files:
            deliveries.upload(member, channel, files, text, thread_ts)
        elif text.startswith("/") and thread_ts:
            return Notice("Slack takes slash commands in the conversation itself, not in a thread.", is_bad=True)
        elif text.startswith("/"):
            name, _, rest = text.partition(" ")
            deliveries.command(member, channel, name, rest.strip())
        elif text:
            deliveries.say(member, channel, text, thread_ts)
        return None

    def join(self, key: str, channel_id: str) -> AnyResponse:
        """Come into an open channel."""
        seat = self._desk.member(key)
        channel = self._channel(channel_id, seat.member_id)
        self._desk.deliveries.join(seat.member_id, channel.id)
        return self._desk.back(seat, to=f"/as/{seat.key}/in/{channel.id}")

    def direct(self, key: str) -> AnyResponse:
        """Begin to write to somebody."""
        seat = self._desk.member(key)
        try:
            channel = self._desk.workspace.people.open_direct((seat.member_id, request.form.get("member", "")))
        except SlackError:
            self._desk.missing("There is nobody of that name in this workspace.")
        return self._desk.back(seat, to=f"/as/{seat.key}/in/{channel.id}")

    def home(self, key: str) -> Response:
        """The app's Home tab as it stands."""
        seat = self._desk.member(key)
        room = self._desk.room(seat)
        view = self._desk.workspace.screens.home(seat.member_id)
        surface = room.surface(f"v{view.id}", view) if view else None
        return self._desk.draw("home.html", seat, view=view, surface=surface)

    def open_home(self, key: str) -> AnyResponse:
        """Go to the Home tab: the app hears of it and draws it anew."""
        seat = self._desk.member(key)
        self._desk.deliveries.open_home(seat.member_id)
        return self._desk.back(seat, to=f"/as/{seat.key}/home")

    def file(self, key: str, file_id: str) -> Response:
        """A file of the workspace's: a picture to look at, anything else to save."""
        self._desk.member(key)
        try:
            file = self._desk.workspace.drawer.file(file_id)
        except SlackError:
            self._desk.missing("This file is not there any more.")
        shown = file.mimetype if file.mimetype in _HARMLESS else "application/octet-stream"
        response = Response(file.content, mimetype=shown)
        disposition = "inline" if file.mimetype in _HARMLESS else "attachment"
        response.headers.set("Content-Disposition", disposition, filename=file.name)
        return response

    def permalink(self, channel_id: str, ts: str) -> AnyResponse:
        """The address of a message, as Slack gives it out, for whoever sat here last."""
        key = request.cookies.get("seat", "")
        if not key:
            return redirect("/")
        seat = self._desk.member(key)
        channel = self._channel(channel_id, seat.member_id)
        try:
            message = self._desk.workspace.talk.message(channel.id, f"{ts[:-6]}.{ts[-6:]}")
        except SlackError:
            self._desk.missing("This message is not there any more.")
        root = message.thread_ts or message.ts
        return redirect(f"/as/{seat.key}/in/{channel.id}?thread={root}#t{message.ts.replace('.', '-')}")

    def _channel(self, channel_id: str, member_id: str) -> Channel:
        try:
            return self._desk.workspace.people.channel(channel_id, member_id)
        except SlackError:
            self._desk.missing("There is no such conversation, or it is not open to you.")
