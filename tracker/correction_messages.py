"""What is said of a corrected paper: what it would change, and what it changed (domain 1.7)."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.messages import Doubt


@dataclass(frozen=True)
class CorrectionLine:
    """An action that a corrected paper changes, and what of it."""

    number: int
    title: str
    what: str


@dataclass(frozen=True)
class Correction:
    """What a corrected paper would change of a plan, before it is applied."""

    paper_id: int
    file_name: str
    key: str
    title: str
    new: tuple[str, ...]
    changed: tuple[CorrectionLine, ...]
    gone: tuple[CorrectionLine, ...]
    moved: int
    kept: tuple[CorrectionLine, ...]
    """What the paper says otherwise than people did here; theirs stays."""
    same: int
    questions: int
    doubts: tuple[Doubt, ...]


@dataclass(frozen=True)
class Corrected:
    """That a corrected paper was applied."""

    key: str
    title: str
    new: int
    changed: int
    gone: int
    moved: int
