"""Fitting words into the room that Slack gives them: measured, shortened, and parted where a reader would part them."""

from __future__ import annotations

import re
from collections.abc import Iterator

_HALF_ENTITY = re.compile(r"&[a-z]{0,3}$")


def width(text: str) -> int:
    """How much room a text takes, in UTF-16 units: the most that any of Slack's counts comes to."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def shorten(text: str, most: int) -> str:
    """Fold plain text to one line and cut it with a dot-dot-dot where it is longer than `most`."""
    line = " ".join(text.split())
    if width(line) <= most:
        return line
    return line[: _hard(line, most - 1)].rstrip() + "…"


def split(text: str, most: int) -> Iterator[str]:
    """Part mrkdwn into texts of at most `most`: between paragraphs, else lines, else words, else wherever it must be.

    Never within `<...>` or an entity; a link or an entity alone is shorter than any limit.
    """
    while width(text) > most:
        cut = _cut(text, most)
        first, text = text[:cut].rstrip(), text[cut:].lstrip()
        if first:
            yield first
    if text.strip():
        yield text


def _hard(text: str, most: int) -> int:
    """The longest beginning that fits, in characters."""
    end = min(len(text), most)
    while width(text[:end]) > most:
        end -= max(1, (width(text[:end]) - most) // 2)
    return end


def _cut(text: str, most: int) -> int:
    end = _hard(text, most)
    for separator in ("\n\n", "\n"):
        at = text.rfind(separator, most // 2, end)
        if at > 0:
            return at
    at = text.rfind(" ", most // 2, end)
    return _outside(text, at if at > 0 else end)


def _outside(text: str, at: int) -> int:
    """The last place up to `at` that is not within a mark of Slack's."""
    opened = text.rfind("<", 0, at)
    if opened > 0 and opened > text.rfind(">", 0, at):
        return opened
    half = _HALF_ENTITY.search(text, max(0, at - 4), at)
    return half.start() if half and half.start() > 0 else at
