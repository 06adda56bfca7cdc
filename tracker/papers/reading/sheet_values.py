"""How a spreadsheet's stored values are shown: dates by their number format, figures as they are displayed."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_DATE_PARTS = re.compile(r"y+|m+|d+|h+|s+|am/pm|a/p|[^ymdhsa]+|a", re.IGNORECASE)
_DECIMALS = re.compile(r"0\.(0+)")


def is_date_format(code: str) -> bool:
    """Whether a number format shows a date: it has a day or a year, or a month that is no minute."""
    bare = _QUOTED.sub("", code).lower().split(";")[0]
    if "general" in bare:
        return False
    return bool(re.search(r"[yd]", bare)) or bool(re.search(r"m", bare) and not re.search(r"[hs]", bare))


def names_a_day(code: str) -> bool:
    """Whether a date format shows the day of the month: "mmm-yy" does not."""
    return bool(re.search(r"(?<!d)d{1,2}(?!d)", _QUOTED.sub("", code).lower().split(";")[0]))


def shown_date(value: date, code: str) -> str:
    """A date as its number format prints it. What each machine prints in its own way is printed day first."""
    bare = _QUOTED.sub(lambda found: found[0].strip('"\\') if found[0][0] in '"\\' else "", code).split(";")[0]
    if bare.lower() in {"mm-dd-yy", "m/d/yy", "m/d/yyyy", "mm/dd/yyyy"} or "h" in bare.lower():
        return f"{value:%d/%m/%Y}"
    return "".join(_date_part(part, value) for part in _DATE_PARTS.findall(bare)).strip()


def _date_part(part: str, value: date) -> str:
    letter, length = part[0].lower(), len(part)
    if letter == "y":
        return f"{value:%y}" if length < 3 else f"{value.year:04}"
    if letter == "m" and set(part.lower()) == {"m"}:
        return [str(value.month), f"{value:%m}", f"{value:%b}", f"{value:%B}"][min(length, 4) - 1]
    if letter == "d":
        return [str(value.day), f"{value:%d}", f"{value:%a}", f"{value:%A}"][min(length, 4) - 1]
    return "" if letter in {"h", "s"} and set(part.lower()) <= {"h", "s"} else part


def shown_number(value: float, code: str) -> str:
    """A figure as displayed: percent, fixed decimals, else without a trailing ".0"."""
    bare = _QUOTED.sub("", code)
    if "%" in bare:
        return f"{round(value * 100, 2):g}%"
    if value == int(value) and abs(value) < 1e15:
        decimals = _DECIMALS.search(bare)
        return f"{value:.{len(decimals[1])}f}" if decimals else str(int(value))
    decimals = _DECIMALS.search(bare)
    return f"{value:.{len(decimals[1])}f}" if decimals else f"{value:.12g}"


def shown(value: object, code: str) -> tuple[str, date | None]:
    """The text that a cell shows and, where it is a date to the day, that day.

    A month alone is stored as its first or last day; any other day behind a month was meant, though it is not shown.
    """
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        text = shown_date(value, code if is_date_format(code) else "dd/mm/yyyy")
        last = (value + timedelta(days=1)).day == 1
        told = names_a_day(code) or not is_date_format(code) or not (value.day == 1 or last)
        return text, value if told else None
    if isinstance(value, bool):
        return ("Yes" if value else "No"), None
    if isinstance(value, int | float):
        return (shown_number(value, code) if value == value and abs(value) != float("inf") else ""), None  # noqa: PLR0124
    if isinstance(value, time):
        return f"{value:%H:%M}", None
    if isinstance(value, timedelta):
        return "", None
    return ("" if value is None else str(value)), None
