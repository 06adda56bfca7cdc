"""The local workspace, for when no Slack tokens are set: everything on this machine, with a clock that can be moved."""

from __future__ import annotations

import errno
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from email.message import EmailMessage
from threading import Lock
from zoneinfo import ZoneInfo

from bot import sample
from bot.clock import MovableClock
from bot.mail.addresses import OwnAddress
from bot.mail.local import LocalPostOffice
from bot.mail.reception import Reception
from bot.reader import reader
from bot.sandbox.page import Leap, MailSeen, NotMovedError, Seat
from bot.sandbox.page_mount import create_page
from bot.sandbox.server import Sandbox
from bot.sandbox.state import Workspace
from bot.sandbox.things import Command
from bot.settings import Settings
from bot.slack.app import Door, open_door
from bot.slack.channel import SlackChannel
from bot.slack.client import KeptClient
from bot.slack.hall import hall_of
from bot.slack.http import gate
from bot.slack.manifest import COMMANDS, EVENTS
from bot.web import pages
from bot.wiring import open_database, real_clock, workshop_of
from jobs import schedule
from jobs.tick import JOBS, tick
from models.db import Engine
from models.people import Person
from models.queries import people, plans
from models.vocabulary import Nation, Way
from tracker.refusals import Refusal
from tracker.rules.calendar import working_days
from tracker.work import Channel, Workshop

BOT_ADDRESS = "chaser@workspace.example"
_MORNING = time(9, 5)
_MONTH = timedelta(days=31)
_HOURS = range(7, 19)
"""Hours of the day at which the clock stops on its way: nothing is due to anybody in between."""


@dataclass(frozen=True)
class Opened:
    """The open workspace: what a test or the command line needs of it."""

    address: str
    workshop: Workshop
    workspace: Workspace
    sandbox: Sandbox
    surroundings: LocalSurroundings
    door: Door
    client: KeptClient
    engine: Engine

    def close(self) -> None:
        """Leave nothing behind but the database."""
        self.door.close()
        self.client.close()
        self.sandbox.stop()
        self.engine.dispose()


class LocalSurroundings:
    """The house around the local workspace (bot.sandbox.page.Surroundings)."""

    bot_address = BOT_ADDRESS

    def __init__(self, workshop: Workshop, clock: MovableClock, office: LocalPostOffice, reception: Reception) -> None:
        self._workshop = workshop
        self._clock = clock
        self._office = office
        self._jobs = {"fetch": reception.fetch, **JOBS}
        self._moving = Lock()

    def now(self) -> datetime:
        """The moment that Chaser takes for the present."""
        return self._clock()

    def people(self) -> Sequence[Seat]:
        """Everybody in the register, as one can be them."""
        with self._workshop.begin() as work:
            return tuple(_seat(person) for person in people.everybody(work.db) if person.slack_user or person.email)

    def move(self, leap: Leap, day: date | None = None) -> Sequence[str]:
        """Move the clock, stopping on the way where something can fall due."""
        with self._moving:
            target = self._target(leap, day)
            done: list[str] = []
            for moment in _stops(self._clock(), target):
                self._clock.move_to(moment)
                done += [f"{moment.astimezone(_ZONE):%a %d %b, %H:%M}: {what}" for what in self.tick()]
            return tuple(done)

    def tick(self) -> tuple[str, ...]:
        """Do all that is due now."""
        return tick(self._workshop, self._jobs, slot=self._clock().isoformat())

    def mailbox(self, address: str) -> Sequence[MailSeen]:
        """What came to an address and what was sent from it, the oldest first."""
        mails = reversed(self._office.mails(address))
        return tuple(MailSeen(_mail_id(mail.message_id), mail.raw, mail.at, mail.is_own) for mail in mails)

    def send_mail(self, sender: str, mail: EmailMessage) -> None:
        """Post a person's mail, let the bot read it, and let its answer arrive."""
        self._office.post(mail)
        self.tick()

    def _target(self, leap: Leap, day: date | None) -> datetime:
        now = self._clock().astimezone(_ZONE)
        if leap is Leap.HOUR:
            return now + timedelta(hours=1)
        if leap is Leap.WORKING_MORNING:
            day = working_days(Nation.ENGLAND).add(now.date(), 1)
        elif leap is Leap.MONDAY:
            day = now.date() + timedelta(days=7 - now.weekday())
        if day is None:
            raise NotMovedError("Choose a day to move the clock to.")
        target = datetime.combine(day, _MORNING, _ZONE)
        if target <= now:
            raise NotMovedError("That day has gone by: the clock only goes forward.")
        return target


_ZONE = ZoneInfo("Europe/London")


def open_workspace(settings: Settings, *, with_sample: bool = True) -> Opened:
    """Open the local workspace on the settings' port (0: any free one); on an empty database with the sample.

    Raises:
        NotOpenedError: real tokens are set. OSError: the port is taken.

    """
    engine = open_database(settings)
    clock = MovableClock(real_clock, settings.data_folder / "clock")
    if with_sample:
        sample.load_if_empty(engine, clock)
    commands = [Command(each.name, each.description, each.usage_hint, should_escape=True) for each in COMMANDS]
    workspace = Workspace(clock, name=sample.ORGANISATION, commands=commands, events=EVENTS)
    sandbox = Sandbox(workspace, port=settings.port, real_tokens=(settings.slack_bot_token, settings.slack_app_token))
    office = LocalPostOffice(OwnAddress(BOT_ADDRESS), clock)
    client = KeptClient(sandbox.service.credentials.bot_token, sandbox.api_url)
    channels: dict[Way, Channel] = {Way.SLACK: SlackChannel(client), Way.MAIL: office}
    workshop = workshop_of(engine, channels, clock, settings.data_folder, sandbox.origin)
    _seat_people(workshop, workspace)
    sandbox.start()
    secret = sandbox.service.credentials.signing_secret
    read = reader(workshop)
    door = open_door(hall_of(workshop, read), client, secret)
    surroundings = LocalSurroundings(workshop, clock, office, Reception(office, read))
    sandbox.mount(
        app=gate(door, secret), page=pages(workshop, create_page(workspace, sandbox.dispatcher, surroundings))
    )
    return Opened(sandbox.origin, workshop, workspace, sandbox, surroundings, door, client, engine)


class PortTaken(Refusal):
    """Port {port} is taken, perhaps by another Chaser. Stop that, or choose another: `PORT=3001 make run`."""


def run(settings: Settings) -> None:
    """Open the local workspace, say where it is, and stay until stopped.

    Raises:
        PortTaken: something else listens on the port.

    """
    try:
        opened = open_workspace(settings)
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        raise PortTaken(port=settings.port) from error
    print(f"Chaser's local workspace is open: {opened.address}", flush=True)
    print("No Slack tokens are set, so nothing leaves this machine. Stop it with Ctrl-C.", flush=True)
    scheduler = schedule.background(opened.workshop)
    scheduler.start()
    try:
        opened.sandbox.wait()
    except KeyboardInterrupt:
        print("Closed. What was entered is kept in the data folder.")
    finally:
        scheduler.shutdown()
        opened.close()


def _seat_people(workshop: Workshop, workspace: Workspace) -> None:
    """Give everybody in the register who uses Slack a seat, by their first name; mail-only people get none."""
    with workshop.begin() as work:
        everybody = people.everybody(work.db)
        taken: set[str] = set()
        members = []
        for person in everybody:
            if person.prefers == "mail" or person.is_team:
                continue
            name = _short_name(person.name, taken)
            member = workspace.people.add_member(
                name, person.name, email=person.email or "", tz=person.zone, title=person.title,
                is_admin=person.is_admin,
            )  # fmt: skip
            person.slack_user = member.id
            members.append(member.id)
        for name, topic, key in sample.CHANNELS:
            channel = workspace.people.add_channel(name, [*members, workspace.bot.id], topic=topic)
            plan = plans.by_key(work.db, key) if key else None
            if plan is not None and not plan.channel:
                plan.channel = channel.id


def _short_name(name: str, taken: set[str]) -> str:
    first, *others = name.lower().split()
    found = first if first not in taken else ".".join((first, *others))
    taken.add(found)
    return found


def _seat(person: Person) -> Seat:
    return Seat(person.name, person.title, person.zone, person.slack_user or "", person.email or "")


def _stops(start: datetime, end: datetime) -> Sequence[datetime]:
    """Every hour in which somebody may be at work; over more than a month, three times a day; and the end."""
    hours = _HOURS if end - start <= _MONTH else (9, 12, 16)
    day, stops = start.astimezone(_ZONE).date(), []
    while day <= end.astimezone(_ZONE).date():
        stops += [datetime.combine(day, time(hour, 5), _ZONE) for hour in hours]
        day += timedelta(days=1)
    return (*(stop for stop in stops if start < stop < end), end)


def _mail_id(message_id: str) -> str:
    return "".join(letter if letter.isalnum() else "-" for letter in message_id.strip("<>"))
