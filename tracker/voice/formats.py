"""How days, moments and long texts are written wherever people read them."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

_NOTHING = {"", "nothing", "nothing reported"}


def day(value: date | None, *, year: int | None = None) -> str:
    """Write a day as people do, `Fri 20 Nov 2026`; without the year where it is the one named."""
    if value is None:
        return "no date"
    return f"{value:%a} {value.day} {value:%b}" + ("" if value.year == year else f" {value.year}")


def moment(value: datetime, zone: str) -> str:
    """Write a moment in the reader's zone: `Fri 20 Nov 2026, 09:05`."""
    local = value.astimezone(ZoneInfo(zone))
    return f"{day(local.date())}, {local:%H:%M}"


def sentence(text: str) -> str:
    """Begin with a capital and end with a full stop."""
    text = text.strip()
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?", "…")) else ".") if text else ""


def change(field: str, before: str, after: str) -> str:
    """Say that a field changed: `progress: 40 %, was 20 %`; what was not there before is only said as it is now."""
    if before in _NOTHING:
        return f"{field}: {after}"
    return f"{field}: none, was {before}" if after in _NOTHING else f"{field}: {after}, was {before}"


def one_line(text: str, most: int = 140) -> str:
    """Fold white space, and cut at a word where the text is longer than a line can hold."""
    folded = " ".join(text.split())
    if len(folded) <= most:
        return folded
    return folded[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:-–") + "…"


def clause(text: str, most: int = 140) -> str:
    """Fold a piece of what somebody said to one line, without the comma or dash that led on to what else they said."""
    return one_line(text, most).rstrip(" ,;:-–")


def names_day(text: str, value: date) -> bool:
    """Whether a text names a day already, as reasons do: `Friday 20 November`."""
    return f"{value.day} {value:%B}" in text
