"""Build the Workshop once: engine, clock, ways out (nobody else does)."""

from __future__ import annotations

import logging
import shutil
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import structlog

from bot.settings import Settings
from bot.slack.tongue import Mrkdwn
from models import db, schema
from models.db import Engine
from models.evidence import Shelf
from models.vocabulary import Way
from tracker.voice.said import Plain, Tongue
from tracker.work import Channel, Clock, Workshop

TONGUES: Mapping[Way, Tongue] = {Way.SLACK: Mrkdwn(), Way.MAIL: Plain(), Way.LINE: Plain(), Way.CLOCK: Plain()}


def real_clock() -> datetime:
    """The machine's clock."""
    return datetime.now(UTC)


def open_database(settings: Settings) -> Engine:
    """The engine of the settings' database, brought to the shape that this version needs."""
    settings.data_folder.mkdir(parents=True, exist_ok=True)
    engine = db.make_engine(settings.database_url)
    schema.upgrade(engine)
    return engine


def workshop_of(
    engine: Engine,
    channels: Mapping[Way, Channel],
    clock: Clock = real_clock,
    folder: Path | None = None,
    pages: str = "",
) -> Workshop:
    """The workshop with the given ways out; `folder` keeps evidence, on the disk that must not become full, and `pages`
    is the address of the program's own pages, where they can be reached."""
    shelf = Shelf(folder / "evidence") if folder else None
    room = (lambda: shutil.disk_usage(folder).free) if folder else (lambda: None)
    return Workshop(engine, clock, channels, TONGUES, room=room, pages=pages.rstrip("/"), shelf=shelf)


def start_logging(settings: Settings) -> None:
    """Log to standard error, one line an event; the libraries only when something is wrong with them."""
    level = logging.getLevelNamesMapping()[settings.log_level]
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s %(message)s")
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso"),
            structlog.processors.format_exc_info,
            structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
