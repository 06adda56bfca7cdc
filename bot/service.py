"""Chaser in an organisation's Slack and mail: what hears, what ticks, and both in one process."""

from __future__ import annotations

import dataclasses
import signal
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, nullcontext

from bot import wiring
from bot.mail.addresses import OwnAddress
from bot.mail.ears import hear
from bot.mail.letterbox import ImapLetterbox
from bot.mail.lmtp import lmtp_door
from bot.mail.reception import FrontDesk, Reception
from bot.mail.wiring import letterbox_of, mail_channel_of
from bot.reader import reader
from bot.settings import Settings
from bot.slack.app import Door, client_of, open_door
from bot.slack.channel import SlackChannel
from bot.slack.hall import hall_of
from bot.slack.http import gate, serve
from bot.slack.socket_mode import SocketLine
from bot.web import PageServer, pages
from jobs import schedule
from jobs.tick import JOBS
from jobs.tick import tick as tick_all
from jobs.waiting import on_news
from models.vocabulary import Way
from tracker.people import register
from tracker.work import Channel, Workshop

FETCH = "fetch"
"""The job that reads mail."""
PACES = {Way.SLACK: 1.0}
"""Slack takes about one message a second in one conversation (Slack's documentation, "Rate limits")."""


def run(settings: Settings) -> None:
    """Hear and tick in one process (the `worker` of the Procfile)."""
    stop = _told_to_stop(by_interrupt=settings.mode == "http")
    workshop = workshop_of(settings)
    with _ticking(settings, workshop):
        _talk(settings, workshop, stop)


def talk(settings: Settings) -> None:
    """Hear people and answer them."""
    stop = _told_to_stop(by_interrupt=settings.mode == "http")
    _talk(settings, workshop_of(settings), stop)


def tick(settings: Settings) -> None:
    """Run the clock until the process is told to end."""
    stop = _told_to_stop()
    with _ticking(settings, workshop_of(settings)):
        stop.wait()


def tick_once(settings: Settings) -> tuple[str, ...]:
    """Do all that is due now; returns what was done, in words."""
    workshop = workshop_of(settings)
    with ExitStack() as opened:
        letterbox = _letterbox(settings)
        if letterbox is not None:
            opened.callback(letterbox.close)
        fetching = {} if letterbox is None else {FETCH: Reception(letterbox, reader(workshop)).fetch}
        return tick_all(workshop, {**fetching, **JOBS}, slot=workshop.clock().isoformat())


def job_once(settings: Settings, name: str) -> str:
    """Do one job now."""
    return JOBS[name](workshop_of(settings))


def workshop_of(settings: Settings) -> Workshop:
    """The workshop with the ways out that are set up."""
    channels: dict[Way, Channel] = {}
    if settings.mode != "local":
        channels[Way.SLACK] = SlackChannel(client_of(settings))
    if settings.has_mail:
        channels[Way.MAIL] = mail_channel_of(settings, wiring.real_clock)
    engine = wiring.open_database(settings)
    opened = wiring.workshop_of(engine, channels, folder=settings.data_folder, pages=settings.base_url)
    workshop = dataclasses.replace(opened, paces=PACES)
    with workshop.begin() as work:
        register.name_administrators(work, settings.chaser_admins)
    return workshop


def _told_to_stop(*, by_interrupt: bool = False) -> threading.Event:
    """Set when the system asks the process to end, so that what was begun is finished and answered.

    The server for HTTP watches no event: it winds up when it is interrupted.
    """
    stop = threading.Event()

    def end(_signal: int, _frame: object) -> None:
        stop.set()
        if by_interrupt:
            raise SystemExit

    signal.signal(signal.SIGTERM, end)
    return stop


def _talk(settings: Settings, workshop: Workshop, stop: threading.Event) -> None:
    client = client_of(settings)
    door: Door = open_door(hall_of(workshop, reader(workshop)), client, settings.slack_signing_secret)
    try:
        if settings.mode == "socket":
            with _own_pages(settings, workshop):
                SocketLine(door, client, settings.slack_app_token).run(stop)
        else:
            application = pages(workshop, gate(door, settings.slack_signing_secret))
            serve(application, door, settings.listen_on, settings.port)
    finally:
        door.close()


@contextmanager
def _own_pages(settings: Settings, workshop: Workshop) -> Iterator[None]:
    """Serve the program's own pages beside Socket Mode, which needs no port, where they have an address."""
    if not settings.base_url:
        yield
        return
    server = PageServer(pages(workshop), settings.listen_on, settings.port)
    server.start()
    try:
        yield
    finally:
        server.stop()


@contextmanager
def _ticking(settings: Settings, workshop: Workshop) -> Iterator[None]:
    """Run the clock, and take in mail as it comes, until the block ends."""
    scheduler = schedule.background(workshop)
    scheduler.start()
    try:
        with _mail_brought(settings, workshop), _mail_fetched(settings, workshop):
            yield
    finally:
        scheduler.shutdown()


@contextmanager
def _mail_brought(settings: Settings, workshop: Workshop) -> Iterator[None]:
    """Take in what the organisation's own mail server brings, where one does, until the block ends."""
    own, desk = OwnAddress(settings.mail_from), FrontDesk(reader(workshop))

    def take(raw: bytes) -> None:
        desk.take(workshop, hear(raw, own, settings.mail_authserv_id))

    with lmtp_door(settings.lmtp_port, own, take) if settings.lmtp_port else nullcontext():
        yield


@contextmanager
def _mail_fetched(settings: Settings, workshop: Workshop) -> Iterator[None]:
    """Fetch mail as soon as it lies in the mailbox, where one is set up, until the block ends."""
    letterbox = _letterbox(settings)
    if letterbox is None:
        yield
        return
    with on_news(workshop, FETCH, Reception(letterbox, reader(workshop)).fetch, letterbox):
        yield


def _letterbox(settings: Settings) -> ImapLetterbox | None:
    if not settings.imap_host:
        return None
    return letterbox_of(settings, OwnAddress(settings.mail_from), wiring.real_clock)
