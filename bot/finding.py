"""What a check of the installation found, as `python -m bot doctor` prints it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at: whether it is well, and what to do where it is not."""

    about: str
    is_well: bool
    words: str
