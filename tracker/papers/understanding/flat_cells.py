"""How well words read as the cell of a column, in a table that lost its lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from tracker.papers.understanding.acting import are_owners, who_acts
from tracker.papers.understanding.looks import (
    ORDERS,
    are_initials,
    is_certain_date,
    is_date_like,
    is_reference,
    is_status_like,
)
from tracker.papers.understanding.roles import ACTION_LIKE, DATE_LIKE, Role
from tracker.rules.dates.parts import MONTH_PATTERN

_BEGINS_DATE = re.compile(
    rf"\d|{MONTH_PATTERN}\b|(?:by|end|from|early|mid|late|w/c|before|to|until|spring|summer|autumn|winter|q[1-4]|term|on"
    r"|each|every|next|within|asap|immediate\w*|ongoing|on-?going|tb[ca]|n/?a|annual\w*|monthly|weekly|quarterly|daily)\b",
    re.IGNORECASE,
)
_END = (".", "!", "?", ";", ":")
_PERSON = {Role.OWNER, Role.SUPPORT}
_SHORT = {*DATE_LIKE, Role.OWNER, Role.SUPPORT, Role.REF, Role.PERCENT, Role.PRIORITY}
_MIXED = {Role.STATUS, Role.DONE_ON}
"""Columns that hold a word or a whole note."""


@dataclass(frozen=True)
class Word:
    """One word, with the line that it stands on and whether it begins it."""

    text: str
    line: int
    first: bool


def takes_text(role: Role | None) -> bool:
    """Whether cells of a column may be running text."""
    return role not in _SHORT


def skipped(role: Role | None) -> float:
    """What a blank cell costs."""
    if role in ACTION_LIKE:
        return -8.0
    return -2.5 if role is Role.REF else -1.5 if role in _SHORT | _MIXED else -0.5


def drag(word: Word, role: Role | None) -> float:
    """A text that runs on over a line costs a little, so that rows rather begin anew; a note's least."""
    return (0.6 if role in ACTION_LIKE else 0.3) if word.first else 0.0


def opening(words: Sequence[Word], at: int, role: Role | None) -> float:
    """How well a text may begin with a word."""
    word = words[at]
    gain = 0.4 if word.text[:1].isupper() or word.text[:1].isdigit() else -2.0
    gain += 0.3 if word.first or (at and words[at - 1].text.endswith(_END)) else -0.2
    if role in ACTION_LIKE:
        following = " ".join(each.text for each in words[at : at + 7])
        gain += 1.2 if _orders(following) else 0.0
    return gain - (1.0 if role in _MIXED else 0.0)


@lru_cache(maxsize=20_000)
def _orders(text: str) -> bool:
    return bool(ORDERS.match(text)) or (text[:1].isupper() and bool(who_acts(text)))


@lru_cache(maxsize=50_000)
def fit(text: str, role: Role | None, *, alone: bool = False) -> float:
    """What a short cell gains by reading as its column wants it; 0 where it does not."""
    size = len(text.split())
    if text.startswith("(") or text.count("(") != text.count(")"):
        return 0.0
    if role in _PERSON:
        return _fit_person(text, alone=alone)
    if role in DATE_LIKE and role is not Role.DONE_ON:
        if not _BEGINS_DATE.match(text):
            return 0.0
        return (
            3.5 + 0.4 * size if is_certain_date(text) else 2.5 + 0.3 * size if is_date_like(text) and size < 4 else 0.0
        )
    if role is Role.REF:
        return 3.0 if is_reference(text) and re.search(r"\d", text) else 0.0
    if role is Role.PRIORITY:
        return 2.0 if re.fullmatch(r"[HML]|high|medium|low|[1-5]", text, re.IGNORECASE) else 0.0
    if role is Role.PERCENT:
        return 3.0 if re.fullmatch(r"\d{1,3}\s?%?", text) else 0.0
    if role in {*_MIXED, Role.PROGRESS}:
        return 3.0 if is_status_like(text) else 0.0
    return 0.0


def _fit_person(text: str, *, alone: bool) -> float:
    """Initials are the surest; a single word with a capital may be anything, unless it has a line of its own."""
    if are_initials(text):
        return 4.0
    words = text.split()
    if not all(word[:1].isupper() or word in {"of", "and", "&", "+", "for"} for word in words):
        return 0.0
    if are_owners(text, sure=alone):
        return 3.0 + 0.1 * len(words) if are_owners(text, firm=True) else 0.8
    return 0.0
