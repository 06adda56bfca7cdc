"""The small language in which managers ask: one for command, mention, direct message and mail (domain 7.3)."""

from tracker.rules.asking.query import (
    Asked,
    Doubt,
    DoubtKind,
    Gap,
    Known,
    KnownArea,
    KnownPerson,
    KnownPlan,
    Query,
    Span,
    Wanted,
)
from tracker.rules.asking.reader import read_question

__all__ = [
    "Asked",
    "Doubt",
    "DoubtKind",
    "Gap",
    "Known",
    "KnownArea",
    "KnownPerson",
    "KnownPlan",
    "Query",
    "Span",
    "Wanted",
    "read_question",
]
