"""Slack's `<!date^...>` marks and the page's own times, in the zone of the person who looks."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

_TOKEN = re.compile(r"\{([a-z_]+)\}")


def date_mark(seconds: int, wanted: str, zone: ZoneInfo, now: datetime) -> str:
    """`wanted` with Slack's tokens such as {date_short} filled in, in British order (Slack: Formatting text).

    An unknown token stays as written. Raises ValueError or OverflowError for a moment that no calendar has.
    """
    at = (datetime.fromtimestamp(0, UTC) + timedelta(seconds=seconds)).astimezone(zone)
    return _TOKEN.sub(lambda found: _filled(found[1], at, now.astimezone(zone)) or found[0], wanted)


def _filled(token: str, at: datetime, now: datetime) -> str:
    if token.endswith("_pretty"):
        return near_day(at, now) or _filled(token.removesuffix("_pretty"), at, now)
    match token:
        case "date_num":
            return f"{at:%Y-%m-%d}"
        case "date" | "day_divider":
            return f"{at.day} {at:%B %Y}"
        case "date_short":
            return f"{at.day} {at:%b %Y}"
        case "date_long":
            return long_day(at)
        case "time":
            return f"{at:%H:%M}"
        case "time_secs":
            return f"{at:%H:%M:%S}"
        case "ago":
            return ago(at, now)
    return ""


def near_day(at: datetime, now: datetime) -> str:
    """'yesterday', 'today', 'tomorrow' or ''; both moments in the reader's zone."""
    return {-1: "yesterday", 0: "today", 1: "tomorrow"}.get((at.date() - now.date()).days, "")


def long_day(at: datetime) -> str:
    """'Monday 26 October 2026'."""
    return f"{at:%A} {at.day} {at:%B %Y}"


def ago(at: datetime, now: datetime) -> str:
    """How far off a moment is: 'now', '3 hours ago', 'in 2 days'."""
    seconds = round((at - now).total_seconds())
    for unit, length in (("day", 86_400), ("hour", 3_600), ("minute", 60)):
        count = abs(seconds) // length
        if count:
            words = f"{count} {unit}{'s' if count > 1 else ''}"
            return f"in {words}" if seconds > 0 else f"{words} ago"
    return "now"
