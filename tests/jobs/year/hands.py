"""Who ticks in a simulated year: this process alone, or two others at once on one database."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from typing import Protocol

import structlog

from bot.wiring import TONGUES
from jobs.tick import tick
from models.db import Engine, make_engine
from models.vocabulary import Way
from tests.cast import StoppedClock
from tests.jobs.year.ledger import Ledger, LedgerPost
from tests.jobs.year.watch import Doorkeeper
from tracker.work import Workshop


class Hands(Protocol):
    """Those who tick."""

    def tick(self, moment: datetime) -> tuple[str, ...]:
        """Do all that is due at a moment; returns what was done, in words."""


def workshop_of(engine: Engine, clock: StoppedClock, ledger: Ledger, seed: int) -> Workshop:
    """A workshop whose ways out lead into the ledger, past the doorkeeper."""
    post = LedgerPost(ledger, clock, Doorkeeper(engine, clock), Random(seed))
    return Workshop(engine, clock, {Way.SLACK: post, Way.MAIL: post}, TONGUES)


class Alone:
    """One process."""

    def __init__(self, workshop: Workshop, clock: StoppedClock) -> None:
        self._workshop, self._clock = workshop, clock

    def tick(self, moment: datetime) -> tuple[str, ...]:
        """Tick once."""
        self._clock.move_to(moment)
        return tick(self._workshop)


class Several:
    """Processes that all tick at once."""

    def __init__(self, lines: Sequence[Connection]) -> None:
        self._lines = lines

    def tick(self, moment: datetime) -> tuple[str, ...]:
        """Tick once each, at the same time."""
        for line in self._lines:
            line.send(moment)
        return tuple(done for line in self._lines for done in line.recv())


@contextmanager
def several(url: str, ledger: Path, number: int) -> Iterator[Several]:
    """So many processes on one database."""
    context = multiprocessing.get_context("spawn")
    pipes = [context.Pipe() for _ in range(number)]
    workers = [context.Process(target=_work, args=(url, ledger, seed, end)) for seed, (_, end) in enumerate(pipes)]
    for worker in workers:
        worker.start()
    try:
        yield Several([line for line, _ in pipes])
    finally:
        for line, _ in pipes:
            line.send(None)
        for worker in workers:
            worker.join(30)


def _work(url: str, ledger_path: Path, seed: int, line: Connection) -> None:
    """Tick whenever one is told to, until there is no more moment."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    engine, ledger, clock = make_engine(url), Ledger(ledger_path), StoppedClock()
    workshop = workshop_of(engine, clock, ledger, seed)
    while (moment := line.recv()) is not None:
        clock.move_to(moment)
        line.send(tick(workshop))
    ledger.close()
    engine.dispose()
