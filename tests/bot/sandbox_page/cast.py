"""A small organisation for the tests of the page: its people, its workspace, its mail, and a clock that obeys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from email.message import EmailMessage

from bot.sandbox.page import Leap, MailSeen, NotMovedError, Seat
from bot.sandbox.state import Workspace
from bot.sandbox.things import Command, Shortcut

THURSDAY = datetime(2026, 10, 22, 8, 10, tzinfo=UTC)
BOT_ADDRESS = "chaser@wenlow.example"

COMMANDS = (
    Command("/action", "Your actions, or say how one goes", "[number] [what you want to say]"),
    Command("/plan", "Ask how a plan is doing, or bring one in", "[key] [late | owner NAME | changes since DAY]"),
    Command("/people", "Who is who, and their initials", "[name]"),
    Command("/form", "A form with one field of each kind"),
)
SHORTCUTS = (Shortcut("ask", "Ask Chaser about this", "message"),)


class House:
    """The page's surroundings, kept in memory."""

    def __init__(self) -> None:
        self.moment = THURSDAY
        self.seats: list[Seat] = []
        self.happens: tuple[str, ...] = ()
        self.sent: list[EmailMessage] = []
        self._mail: dict[str, list[MailSeen]] = {}

    bot_address = BOT_ADDRESS

    def now(self) -> datetime:
        return self.moment

    def people(self) -> Sequence[Seat]:
        return self.seats

    def move(self, leap: Leap, day: date | None = None) -> Sequence[str]:
        goal = self._goal(leap, day)
        if goal <= self.moment:
            raise NotMovedError("That day is past. Time here only goes forward.")
        self.moment = goal
        return self.happens

    def _goal(self, leap: Leap, day: date | None) -> datetime:
        today = self.moment.date()
        if leap is Leap.HOUR:
            return self.moment + timedelta(hours=1)
        if leap is Leap.DATE and day:
            return datetime.combine(day, time(9), UTC)
        ahead = 7 - today.weekday() if leap is Leap.MONDAY or today.weekday() >= 4 else 1
        return datetime.combine(today + timedelta(days=ahead), time(9), UTC)

    def mailbox(self, address: str) -> Sequence[MailSeen]:
        return tuple(self._mail.get(address, ()))

    def send_mail(self, sender: str, mail: EmailMessage) -> None:
        self.sent.append(mail)
        self._put(sender, mail.as_bytes(), is_sent=True)

    def receive(self, address: str, mail: EmailMessage) -> None:
        self._put(address, mail.as_bytes())

    def _put(self, address: str, raw: bytes, *, is_sent: bool = False) -> None:
        box = self._mail.setdefault(address, [])
        box.append(MailSeen(f"mail-{len(box) + 1}", raw, self.moment, is_sent))


PEOPLE = (
    ("mara.quill", "Mara Quill", "Leads the care plan", "Head of Adult Care"),
    ("tomos.rhys", "Tomos Rhys", "Owns 11 actions", "Commissioning Manager"),
    ("priya.nand", "Priya Nand", "Director", "Director of Adult Services"),
    ("sam.okafor", "Sam Okafor", "Owns 6 actions, away from Friday", "Workforce Lead"),
    ("ines.haldane", "Ines Haldane", "Data owner", "Performance Analyst"),
)


def organisation() -> tuple[Workspace, House]:
    """A workspace with five people and a bot in two channels, and two more people who have only e-mail."""
    house = House()
    workspace = Workspace(house.now, name="Wenlow Borough Council", commands=COMMANDS, shortcuts=SHORTCUTS)
    people = workspace.people
    for name, real_name, role, title in PEOPLE:
        mail = f"{name}@wenlow.example"
        member = people.add_member(name, real_name, email=mail, title=title)
        house.seats.append(Seat(real_name, role, member_id=member.id, mail_address=mail))
    ids = [seat.member_id for seat in house.seats]
    people.add_channel("care-plan", [*ids, workspace.bot.id], topic="CQC10 · Adult care improvement plan")
    people.add_channel("performance", [ids[0], ids[2], ids[4], workspace.bot.id], topic="Indicators and exceptions")
    people.add_channel("kettle", ids[1:4], topic="Not about work")
    for member_id in ids:
        people.open_direct((workspace.bot.id, member_id))
    people.open_direct((ids[0], ids[1]))
    house.seats.append(Seat("Joan Pettifer", "Owns 3 actions", mail_address="joan.pettifer@carers.example"))
    house.seats.append(Seat("Cllr Alun Beck", "Cabinet member", mail_address="a.beck@wenlow.example"))
    return workspace, house
