"""Files that come with what is said: which are kept, and what they are called, whichever way they come."""

from __future__ import annotations

import re
from collections.abc import Sequence

MOST_FILES = 20
LARGEST_FILE = 10 * 1024 * 1024
"""Bytes of one file."""
LARGEST_ALL = 20 * 1024 * 1024
"""Bytes of all that come at once."""
_UNWELCOME = frozenset(
    ending
    for line in (
        "exe com scr bat cmd js jse vbs vbe wsf wsh ps1 msi msp dll cpl",
        "hta jar lnk reg iso img vhd scf pif apk",
    )
    for ending in line.split()
)
"""Endings of programs: never evidence, and a danger to whoever opens them."""
_LONGEST_NAME = 120
_UNPRINTED = re.compile(r"[\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069]")


def reason_against(name: str, size: int, kept: Sequence[int]) -> str:
    """Why a file of so many bytes is not kept beside others of the sizes `kept`; empty where it is."""
    if name.rpartition(".")[2].lower() in _UNWELCOME:
        return "programs are not taken"
    if size > LARGEST_FILE:
        return f"larger than {LARGEST_FILE // 1024 // 1024} MB"
    if len(kept) >= MOST_FILES or sum(kept) + size > LARGEST_ALL:
        return "too many files at once"
    return ""


def clean_name(written: str) -> str:
    """A file's name without folders and control characters, at most 120 characters long; empty where none is left."""
    name = _UNPRINTED.sub("", re.split(r"[\\/]", written)[-1]).strip(" .")
    if len(name) <= _LONGEST_NAME:
        return name
    stem, dot, ending = name.rpartition(".")
    return f"{stem[:100]}.{ending[:19]}" if dot else name[:_LONGEST_NAME]


def in_bytes(size: int) -> str:
    """A number of bytes as people read it: `240 KB`, `1.5 MB`."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1_000))} KB"
    return f"{size / 1_000_000:.1f} MB"
