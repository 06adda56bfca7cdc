"""Words about somebody's health, or that name a client, stay among the plan's people unless they are shared (11.2)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from models.journal import KEPT
from models.queries import people
from tracker.rules.sensitive import Sensitive, sensitive
from tracker.work import Work

_TEXTS = ("progress", "reason", "override_why", "review_of")
"""Fields of an action that hold words of people, and that alerts, lists and papers show."""


def gives_away(work: Work, text: str) -> frozenset[Sensitive]:
    """What words give away of somebody."""
    return sensitive(text, [person.name for person in people.everybody(work.db)]) if len(text) > 2 else frozenset()


def kept(work: Work, text: str) -> str:
    """The words, or what is shown in their place where they are for the plan's people alone."""
    return KEPT if text and gives_away(work, text) else text


def set_apart(work: Work, sets: Mapping[str, Any]) -> dict[str, Any]:
    """Fields to be set, with what is shown instead of words that give something away."""
    apart = {name: kept(work, value) if name in _TEXTS and value else value for name, value in sets.items()}
    if apart.get("evidence"):
        apart["evidence"] = [kept(work, one) for one in apart["evidence"]]
    return apart


def warning(number: int, found: frozenset[Sensitive]) -> str:
    """What the writer is told, with how the words can be shared all the same."""
    what = " and ".join(sorted(found))
    return (
        f"Your words give away {what}, so they stay among the plan’s people: no channel, alert or paper shows them. "
        f"If they may be seen by all, say `/action {number} share`."
    )
