"""Letters and signs made alike before dates are looked for: dashes, apostrophes, odd blanks, misspelt months."""

from __future__ import annotations

import re

from tracker.rules.dates.parts import month_number

_ALIKE = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("‘’‛`´ʼ", "'"),
        **dict.fromkeys("\u00a0\u2007\u2009\u202f\u3000\t\r\f\v", " "),
        **dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u00ad", " "),
        "∕": "/",
        "⁄": "/",
        "／": "/",
    }
)
"""Each sign becomes exactly one, so that places in the text stay the same."""

_LONG_MONTHS = ("january", "february", "august", "september", "october", "november", "december")
_WORD = re.compile(r"[A-Za-z]{5,10}")
_NEAR_FIGURES = re.compile(r"\d[^A-Za-z0-9]{0,3}$|\d(?:st|nd|rd|th)(?: of)? $")


def alike(text: str) -> str:
    """The text with one kind of dash, apostrophe, slash and blank; every character keeps its place."""
    return text.translate(_ALIKE)


def one_slip_apart(word: str, name: str) -> bool:
    """True when one letter is missing, too many, wrong, or two neighbours are swapped."""
    if word == name or abs(len(word) - len(name)) > 1:
        return False
    start = 0
    while start < min(len(word), len(name)) and word[start] == name[start]:
        start += 1
    left, right = word[start:], name[start:]
    if left[1:] == right[1:] or left[1:] == right or left == right[1:]:
        return True
    return left[:2] == right[:2][::-1] and left[2:] == right[2:]


def mend_months(text: str) -> tuple[str, tuple[str, ...]]:
    """The text with misspelt long month names beside figures put right, and a sentence for each that was.

    Only a name of six letters and more, one slip away from exactly one month, is mended.
    """
    doubts: list[str] = []

    def mend(found: re.Match[str]) -> str:
        word = found[0].lower()
        if month_number(word) is not None:
            return found[0]
        meant = [name for name in _LONG_MONTHS if one_slip_apart(word, name)]
        after = text[found.end() : found.end() + 4]
        beside = bool(re.match(r"[^A-Za-z0-9]{0,3}\d", after)) or bool(
            _NEAR_FIGURES.search(text[max(0, found.start() - 9) : found.start()])
        )
        if len(meant) != 1 or not beside:
            return found[0]
        doubts.append(f"“{found[0]}” was read as {meant[0].capitalize()}.")
        return meant[0].capitalize()

    return _WORD.sub(mend, text), tuple(doubts)
