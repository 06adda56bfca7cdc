"""The mailbox in the page: a list, a mail as it looks, an answer, and a new mail to the bot."""

from __future__ import annotations

from flask import Flask, Response, request
from werkzeug.wrappers import Response as AnyResponse

from bot.sandbox.page import MailSeen, Seat
from bot.sandbox.page_desk import Desk, Notice
from bot.sandbox.page_room import author, spoken_day
from bot.sandbox.render_mail import Letter, answer, attach, framed, letter, new_mail

FRAME_POLICY = (
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'self'"
)
"""What the frame of a mail may do: be looked at."""


class Mail:
    """The routes under /as/<key>/mail."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def mount(self, page: Flask) -> None:
        """Put the routes on the page."""
        page.add_url_rule("/as/<key>/mail", view_func=self.box)
        page.add_url_rule("/as/<key>/mail", view_func=self.send, methods=["POST"])
        page.add_url_rule("/as/<key>/mail/new", view_func=self.write)
        page.add_url_rule("/as/<key>/mail/<mail_id>", view_func=self.read)
        page.add_url_rule("/as/<key>/mail/<mail_id>", view_func=self.answer, methods=["POST"])
        page.add_url_rule("/as/<key>/mail/<mail_id>/frame", view_func=self.frame)
        page.add_url_rule("/as/<key>/mail/<mail_id>/part/<int:number>", view_func=self.part)

    def box(self, key: str) -> Response:
        """The mailbox with nothing open."""
        seat = self._owner(key)
        return self._desk.draw("mailbox.html", seat, **self._list(seat))

    def read(self, key: str, mail_id: str) -> Response:
        """One mail as it looks, beside the list."""
        seat = self._owner(key)
        seen, mail = self._mail(seat, mail_id)
        self._desk.open_mail(seat, seen)
        at = seen.at.astimezone(seat.tz)
        part = "text" if request.args.get("part") == "text" or not mail.html else "html"
        shown = {
            "open": seen,
            "letter": mail,
            "part": part,
            "at": at,
            "author": author(mail.sender, is_bot=mail.sender_address == self._desk.surroundings.bot_address),
        }
        return self._desk.draw("mailbox.html", seat, **self._list(seat), **shown)

    def write(self, key: str) -> Response:
        """A new mail to the bot."""
        seat = self._owner(key)
        return self._desk.draw(
            "mailbox.html", seat, **self._list(seat), writing=True, to=self._desk.surroundings.bot_address
        )

    def send(self, key: str) -> AnyResponse:
        """Send a new mail to the bot."""
        seat = self._owner(key)
        surroundings = self._desk.surroundings
        subject, text = request.form.get("subject", ""), request.form.get("text", "")
        sender = (seat.name, seat.mail_address)
        mail = new_mail(sender, surroundings.bot_address, subject, text, surroundings.now().astimezone(seat.tz))
        attach(mail, [(file.filename, file.read()) for file in request.files.getlist("file") if file.filename])
        surroundings.send_mail(seat.mail_address, mail)
        return self._desk.back(seat, Notice("Your mail is on its way."), f"/as/{seat.key}/mail")

    def answer(self, key: str, mail_id: str) -> AnyResponse:
        """Answer a mail."""
        seat = self._owner(key)
        seen, mail = self._mail(seat, mail_id)
        surroundings = self._desk.surroundings
        sender = (seat.name, seat.mail_address)
        at, original_at = surroundings.now().astimezone(seat.tz), seen.at.astimezone(seat.tz)
        reply = answer(mail, sender, request.form.get("text", ""), at, original_at)
        surroundings.send_mail(seat.mail_address, reply)
        return self._desk.back(seat, Notice("Your answer is on its way."), f"/as/{seat.key}/mail")

    def frame(self, key: str, mail_id: str) -> Response:
        """The HTML part of a mail, for its frame."""
        _, mail = self._mail(self._owner(key), mail_id)
        return Response(framed(mail.html), headers={"Content-Security-Policy": FRAME_POLICY})

    def part(self, key: str, mail_id: str, number: int) -> Response:
        """A file in a mail, to be saved."""
        _, mail = self._mail(self._owner(key), mail_id)
        if number >= len(mail.attachments):
            self._desk.missing("This mail has no such file.")
        attachment = mail.attachments[number]
        response = Response(attachment.content, mimetype="application/octet-stream")
        response.headers.set("Content-Disposition", "attachment", filename=attachment.name)
        return response

    def _owner(self, key: str) -> Seat:
        seat = self._desk.seat(key)
        if not seat.mail_address:
            self._desk.missing(f"{seat.name} has no mailbox.")
        return seat

    def _mail(self, seat: Seat, mail_id: str) -> tuple[MailSeen, Letter]:
        seen = next((mail for mail in self._desk.mails(seat) if mail.id == mail_id), None)
        if seen is None:
            self._desk.missing("This mail is not there any more.")
        return seen, letter(seen.raw)

    def _list(self, seat: Seat) -> dict[str, object]:
        now = self._desk.surroundings.now().astimezone(seat.tz)
        mails = []
        for seen in self._desk.mails(seat):
            at = seen.at.astimezone(seat.tz)
            when = f"{at:%H:%M}" if at.date() == now.date() else spoken_day(at, now)
            mails.append((seen, letter(seen.raw), when, self._desk.is_unread(seat, seen)))
        return {"mails": mails}
