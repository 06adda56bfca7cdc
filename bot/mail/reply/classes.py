"""The class of one line by itself: one letter, as in `Line`. What needs its neighbours is settled in `passages`."""

from __future__ import annotations

import re

from bot.mail.reply import additions

EMPTY = "e"
TEXT = "t"
QUOTE = "q"
"""Marked as quoted by the mail program."""
ATTRIBUTION = "a"
"""`On Monday Sam wrote:`"""
HEADER = "h"
"""`From:`, `Sent:` ... above a mail that is quoted without marks."""
ORIGINAL = "D"
"""`-----Original Message-----`"""
SIGNATURE = "d"
"""`-- ` alone on its line (RFC 3676, 4.3)."""
RULE = "r"
"""A line drawn with dashes or the like."""
DEVICE = "s"
"""`Sent from my iPhone`, or the place of a picture."""
MARKER = "m"
"""Our own line above which people are asked to write."""
BANNER = "b"
"""A warning that a gateway added, or a protective marking."""
DISCLAIMER = "c"
OURS = "o"
"""A line that we sent, though the mail program did not mark it as quoted."""

LONGEST = 300
"""Characters of a line that are looked at: what a program adds is shorter, or shows in its beginning."""

_INVISIBLE: dict[int, str | None] = {
    **dict.fromkeys((0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, 0xAD)),
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A))),
    0xA0: " ",
    0x202F: " ",
    0x3000: " ",
    0x2019: "'",
}
_MARKER = re.compile(
    r"##-.*-##|^\W*(?:please )?(?:type|write|enter|reply)\b.{0,40}\babove this line\b"
    r"|^\W*ysgrifennwch .{0,40}uwchben y llinell"
)
_RULE_CHARACTERS = frozenset("-_=*~#+—–·─━ \t")
_SIGNATURES = frozenset({"--", "—", "––", "- -", "-- -", "——"})


def plain(line: str) -> str:
    """Return the line as a reader sees it: no invisible characters, hard spaces as spaces, no white space around."""
    return (line if line.isascii() else line.translate(_INVISIBLE)).strip()


def is_marker(line: str) -> bool:
    """Tell whether our own line, above which people are asked to write, is part of the line."""
    low = line[:LONGEST].casefold()
    hinted = "above this line" in low or "##-" in low or "uwchben" in low
    return hinted and _MARKER.search(low.lstrip("> ")) is not None


def class_of(line: str) -> str:
    """Return the letter of a line that `plain` gave. Attributions and headers are told by `passages`."""
    if not line:
        return EMPTY
    first = line[0]
    if first == ">":
        return QUOTE
    if len(line) < 4:
        return SIGNATURE if line in _SIGNATURES else RULE if _is_rule(line) else TEXT
    head = line[:LONGEST]
    if not first.isalnum() and _is_rule(head):
        return SIGNATURE if head in _SIGNATURES else RULE
    low = head.casefold()
    if additions.is_marking(line):
        return BANNER
    if is_marker(line):
        return MARKER
    if additions.is_banner(low):
        return BANNER
    if additions.is_disclaimer(low):
        return DISCLAIMER
    return DEVICE if additions.is_device(low) or additions.is_picture(low) else TEXT


def _is_rule(line: str) -> bool:
    return len(line) >= 3 and _RULE_CHARACTERS.issuperset(line)
