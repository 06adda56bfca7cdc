"""Tags of an action one by one, from the words in which a paper groups it (domain 1.4)."""

from __future__ import annotations

import re

_BETWEEN = re.compile(r"[,;|\n()\[\]•]|(?<!\d)/|/(?!\d)|\s[-–]+(?:\s|$)")


def single(written: str) -> tuple[str, ...]:
    """The tags in `Wards (Training); Forms`, each once; "&" joins a name: `Communications & SDS` is one tag."""
    found: dict[str, str] = {}
    for part in _BETWEEN.split(written):
        tag = " ".join(part.split()).strip(" -–.:")
        if tag:
            found.setdefault(tag.casefold(), tag)
    return tuple(found.values())
