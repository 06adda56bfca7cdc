"""What people say of themselves, not of how an action goes: that they are away, that all of theirs goes to somebody."""

from __future__ import annotations

from tracker.actions import handing_all
from tracker.people import leaving
from tracker.work import Work


def said(work: Work, words: str) -> object | None:
    """Do what words say of the person who speaks; None where they say something else."""
    handed = handing_all.said(work, words)
    return handed if handed is not None else leaving.said(work, words)
