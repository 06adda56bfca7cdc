"""Days as a calendar that other programs subscribe to (iCalendar, RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from tracker.papers.writing.sheets import without_control

if TYPE_CHECKING:
    from icalendar import Event

_REFRESH = timedelta(hours=6)
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class DayEvent:
    """Something on a day, the whole of it."""

    uid: str
    """Names it over all calendars and for ever."""
    day: date
    title: str
    words: str
    version: int = 0
    """Counts its changes."""


def to_icalendar(name: str, events: Iterable[DayEvent], at: datetime) -> bytes:
    """As an iCalendar object in UTF-8; `at` is when it is made. Nobody is marked as busy on any of the days."""
    from icalendar import Calendar

    made = Calendar()
    made.add("prodid", "-//Chaser//Improvement plans//EN")
    made.add("version", "2.0")
    made.add("name", without_control(name))  # RFC 7986
    made.add("x-wr-calname", without_control(name))  # the same, for programs older than that
    made.add("refresh-interval", _REFRESH, parameters={"value": "DURATION"})
    made.add("x-published-ttl", f"PT{_REFRESH // timedelta(hours=1)}H")
    for event in events:
        made.add_component(_event(event, at))
    whole: bytes = made.to_ical()
    return whole


def _event(event: DayEvent, at: datetime) -> Event:
    from icalendar import Event

    made = Event()
    made.add("uid", event.uid)
    made.add("dtstamp", at)
    made.add("dtstart", event.day)
    made.add("dtend", event.day + _DAY)
    made.add("summary", without_control(event.title))
    made.add("description", without_control(event.words))
    made.add("sequence", event.version)
    made.add("class", "PRIVATE")
    made.add("transp", "TRANSPARENT")
    return made
