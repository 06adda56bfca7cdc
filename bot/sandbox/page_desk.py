"""What all of the page's routes share: who asks, what is drawn around every page, what is said after a change."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from typing import Never
from urllib.parse import parse_qsl, urlencode, urlsplit

from flask import Response, abort, g, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from bot.sandbox.page import Deliveries, MailSeen, Seat, Surroundings
from bot.sandbox.page_room import Room, author
from bot.sandbox.render import Surface, draw_part, drawing_board
from bot.sandbox.state import Workspace
from bot.sandbox.things import View

_NOTICES_KEPT = 50


@dataclass(frozen=True)
class Notice:
    """What is said at the foot of the page after a change, until it is put away."""

    title: str
    sentences: tuple[str, ...] = ()
    is_bad: bool = False


class Desk:
    """One page for one workspace; everything that is kept between requests is here."""

    def __init__(self, workspace: Workspace, deliveries: Deliveries, surroundings: Surroundings) -> None:
        self.workspace = workspace
        self.deliveries = deliveries
        self.surroundings = surroundings
        self.errors: dict[str, Mapping[str, str]] = {}
        self._board = drawing_board()
        self._notices: OrderedDict[str, Notice] = OrderedDict()
        self._numbers = count(1)
        self._opened: set[tuple[str, str]] = set()

    def seat(self, key: str) -> Seat:
        """The person of an address; the answer is 404 when there is none.

        Every route asks this first, so the version is noted here, before anything is read: what changes while a page is
        drawn makes it out of date, and never looks as if it were in it.
        """
        seat = next((seat for seat in self.surroundings.people() if seat.key == key), None)
        if seat is None:
            self.missing("There is nobody of that name in this workspace.")
        g.version = self.version(seat)
        return seat

    def member(self, key: str) -> Seat:
        """The person of an address, who must be in Slack."""
        seat = self.seat(key)
        if not seat.member_id:
            self.missing(f"{seat.name} is not in Slack, only reached by e-mail.")
        return seat

    def room(self, seat: Seat) -> Room:
        """The workspace through this person's eyes, now; the conversation with the app is there for everybody."""
        if seat.member_id:
            self.workspace.people.open_direct((self.workspace.bot.id, seat.member_id))
        return Room(self.workspace, seat, self.surroundings.now())

    def first_place(self, seat: Seat) -> str:
        """Where somebody finds themselves who sits down."""
        places = self.room(seat).places() if seat.member_id else ()
        if places:
            return f"/as/{seat.key}/in/{places[0].id}"
        return f"/as/{seat.key}/{'mail' if seat.mail_address else 'home'}"

    def mails(self, seat: Seat) -> tuple[MailSeen, ...]:
        """Somebody's mailbox, the newest first."""
        return tuple(reversed(self.surroundings.mailbox(seat.mail_address))) if seat.mail_address else ()

    def open_mail(self, seat: Seat, mail: MailSeen) -> None:
        """Take a mail as read."""
        self._opened.add((seat.mail_address, mail.id))

    def is_unread(self, seat: Seat, mail: MailSeen) -> bool:
        """True for a mail that came and has not been opened in this page."""
        return not mail.is_sent and (seat.mail_address, mail.id) not in self._opened

    def version(self, seat: Seat) -> str:
        """Differs whenever this person could see a difference; the minute counts, since the clock is drawn."""
        minute = int(self.surroundings.now().timestamp()) // 60
        return f"{self.workspace.version}.{len(self.mails(seat))}.{minute}"

    def back(self, seat: Seat, notice: Notice | None = None, to: str = "") -> AnyResponse:
        """Where a change leads: to `to`, else to where the person was, with what is to be said."""
        came_from = urlsplit(request.referrer or "")
        is_ours = not to and came_from.path.startswith(f"/as/{seat.key}/")
        query = dict(parse_qsl(came_from.query)) if is_ours else {}
        query.pop("notice", None)
        if notice:
            query["notice"] = self._keep(notice)
        address = came_from.path if is_ours else to or self.first_place(seat)
        return redirect(f"{address}?{urlencode(query)}" if query else address, code=303)

    def _keep(self, notice: Notice) -> str:
        number = str(next(self._numbers))
        self._notices[number] = notice
        if len(self._notices) > _NOTICES_KEPT:
            self._notices.popitem(last=False)
        return number

    def draw(self, template: str, seat: Seat, **shown: object) -> Response:
        """A whole page: what is around every page, and what `template` needs besides."""
        room = self.room(seat)
        around = {
            "seat": seat,
            "seats": [(other, author(other.name)) for other in self.surroundings.people()],
            "me": author(seat.name),
            "room": room,
            "places": room.places() if seat.member_id else (),
            "unread_mail": sum(self.is_unread(seat, mail) for mail in self.mails(seat)),
            "workspace": self.workspace,
            "version": g.version,
            "notice": self._notices.get(request.args.get("notice", "")),
            "here": request.path,
            "modal": self._modal(room, seat),
        }
        response = Response(self._board.get_template(f"sandbox/{template}").render({**around, **shown}))
        response.set_cookie("seat", seat.key, httponly=True, samesite="Strict")
        return response

    def draw_alone(self, template: str, status: int = 200, **shown: object) -> Response:
        """A page without anybody's places around it."""
        board = self._board.get_template(f"sandbox/{template}")
        return Response(board.render(workspace=self.workspace, **shown), status)

    def draw_part(self, template: str, macro: str, *arguments: object) -> str:
        """One macro of a template, for a part that is fetched on its own."""
        return draw_part(self._board, template, macro, *arguments)

    def missing(self, why: str) -> Never:
        """Answer 404 with a sentence."""
        abort(self.draw_alone("missing.html", 404, why=why))

    def _modal(self, room: Room, seat: Seat) -> tuple[View, Surface, int] | None:
        """The modal on top, the surface it is drawn on, and how many lie under it."""
        stack: Sequence[View] = self.workspace.screens.stack(seat.member_id) if seat.member_id else ()
        if not stack:
            return None
        surface = room.surface(f"v{stack[-1].id}", stack[-1])
        return stack[-1], replace(surface, errors=self.errors.get(stack[-1].id, {})), len(stack) - 1
