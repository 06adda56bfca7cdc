"""What is said of files that show how an action stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class ShownFile:
    """A file that is kept."""

    name: str
    size: str
    """Such as `240 KB`."""
    on: date
    """The day on which it came."""
    kept_as: int
    """Under which number it is kept, by which it can be fetched alone."""


@dataclass(frozen=True)
class ShownFiles:
    """Several files that show how an action stands, handed over in one archive; each can be had alone."""

    number: int
    files: tuple[ShownFile, ...]
    """The newest first."""
    left_out: int
    """Of these, how many the archive has no room for: the oldest."""
