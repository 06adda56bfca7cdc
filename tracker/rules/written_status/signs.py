"""Statuses that are no words: percent, letters, ticks and crosses, traffic lights by name or as a sign (RULES 11)."""

from __future__ import annotations

import re

from models.vocabulary import Colour, Reported
from tracker.rules.written_status.vocabulary import COLOUR_LETTERS, COLOUR_SIGNS, COLOUR_WORDS, CROSSES, TICKS

_PERCENT = re.compile(r"(?<![\d.,])(\d{1,3})(?:\.\d{1,2})?\s?(?:%|per\s?cent\b|pc\b|y cant\b)", re.IGNORECASE)
_NUMBER = re.compile(r"[~<>≈]?\s?(\d{1,3})(?:\.0{1,2})?")
_FRACTION = re.compile(r"[01]?\.\d{1,4}")
_LETTERS = re.compile(r"\(?(?P<first>[RAGB])(?:\s?[/\\-]\s?(?P<second>[RAGB]))?\)?\.?")
_COLOUR = r"(?P<colour>" + "|".join(COLOUR_WORDS) + r")"
_COLOURS_ALONE = re.compile(
    rf"(?:(?:rag|brag|status|rating|rated|now|currently)\W{{1,3}})*{_COLOUR}(?:\s?[/\\-]\s?(?P<second>{'|'.join(COLOUR_WORDS)}))?"
    r"(?:\s(?:rag|status|rating|rated))?",
    re.IGNORECASE,
)
_CHECKED = re.compile(r"^\s*\[\s?x\s?\]", re.IGNORECASE)
_CHANGE = re.compile(r"\s?(?:->|=>|→|>|\bto\b)\s?", re.IGNORECASE)
_WAS = re.compile(r"\W*\b(?:was|previously|formerly|from)\b.*", re.IGNORECASE | re.DOTALL)


def percent_in(text: str) -> int | None:
    """The one percent from 0 to 100 that is printed, of several the last ("from 30% to 45%"); None without one."""
    found = [int(number) for number in _PERCENT.findall(text) if int(number) <= 100]
    return found[-1] if found else None


def without_percent(text: str) -> str:
    """The text without its percents, so that "50% complete" does not read as complete."""
    return _PERCENT.sub(" % ", text)


def bare_percent(text: str, *, fractions: bool) -> int | None:
    """A number alone in its cell that is a percent: 100, 75, 0, also 0.5, and 1 where the column holds fractions."""
    plain = text.strip()
    if _FRACTION.fullmatch(plain) or (fractions and plain in {"0", "1"}):
        return round(float(plain) * 100) if float(plain) <= 1 else None
    found = _NUMBER.fullmatch(plain)
    number = int(found[1]) if found else -1
    return number if number == 0 or 5 <= number <= 100 else None


def tick_in(text: str) -> Reported | None:
    """Complete for a tick or [x] at the beginning, or a tick at the end; None for a cross, an empty box or both."""
    ends = _CHECKED.sub("✓", text).strip()[:1] + text.strip()[-2:]
    ticked = any(sign in TICKS for sign in ends)
    crossed = any(sign in CROSSES for sign in text)
    return Reported.COMPLETE if ticked and not crossed else None


def colours_of(phrase: str) -> tuple[Colour, ...]:
    """The traffic lights that a phrase consists of: `Amber`, `A/G`, `RAG: Green`, `🟢`, of `Red to Amber` the last.

    Two lights are one rating between them. Nothing for a phrase with other words, such as a "black alert".
    """
    signs = tuple(COLOUR_SIGNS[sign] for sign in phrase if sign in COLOUR_SIGNS)
    if signs:
        return signs[-1:]
    plain = _WAS.sub("", phrase).strip(" %.:;,()[]*↑↓↔→←▲▼\ufe0f")
    last = _CHANGE.split(plain)[-1].strip() if plain else ""
    letters = _LETTERS.fullmatch(last)
    if letters:
        return tuple(COLOUR_LETTERS[letter] for letter in letters.groups() if letter)
    words = _COLOURS_ALONE.fullmatch(last)
    if words:
        return tuple(COLOUR_WORDS[word.lower()] for word in words.groups() if word)
    return ()
