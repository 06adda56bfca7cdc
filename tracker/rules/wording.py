"""How rules say days, counts and other people's words, so that all reasons read alike."""

from __future__ import annotations

import textwrap
from datetime import date

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_LONGEST_QUOTE = 140


def day_in_words(day: date, today: date) -> str:
    """Write a day as it is said, `Friday 20 November`; with its year where that is not this year."""
    words = f"{day:%A} {day.day} {day:%B}"
    return words if day.year == today.year else f"{words} {day.year}"


def ordinal(number: int) -> str:
    """Say which of several: `second`, `12th`, `21st`."""
    if 0 < number <= len(_ORDINALS):
        return _ORDINALS[number - 1]
    ending = "th" if 10 <= number % 100 <= 20 else _ENDINGS.get(number % 10, "th")
    return f"{number}{ending}"


def count(number: int, noun: str, nouns: str = "") -> str:
    """Count things: `1 action`, `3 actions`."""
    return f"{number:,} {noun if number == 1 else nouns or noun + 's'}"


def listed(words: tuple[str, ...], last: str = "and") -> str:
    """Put several together as a sentence does: `red, amber and green`."""
    return f" {last} ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def quoted(words: str) -> str:
    """Fold what a person wrote to one line, cut at a word where it is too long for a reason."""
    return textwrap.shorten(words, _LONGEST_QUOTE, placeholder=" …")
