"""How well words read as the cell of a column, in a table that lost its lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from tracker.papers.understanding.words.acting import are_owners, is_plain, who_acts
from tracker.papers.understanding.words.looks import (
    ORDERS,
    are_initials,
    is_certain_date,
    is_date_like,
    is_reference,
    is_status_like,
)
from tracker.papers.understanding.words.roles import ACTION_LIKE, DATE_LIKE, Role
from tracker.rules.dates.parts import MONTH_PATTERN
from tracker.rules.owners import OwnerKind, split_owners

_BEGINS_DATE = re.compile(
    rf"\d|{MONTH_PATTERN}\b|(?:by|end|from|early|mid|late|w/c|before|to|until|spring|summer|autumn|winter|q[1-4]|term|on"
    r"|termly|yearly|fortnightly|advent|lent|easter|christmas|harvest|each|every|all|throughout|as|when|whenever|next|within|asap|immediate\w*|ongoing|on-?going|tb[ca]|n/?a|annual\w*|monthly|weekly|quarterly|daily)\b",
    re.IGNORECASE,
)
_OF_DATES = re.compile(
    rf"\W*(?:\d[\w./-]*|{MONTH_PATTERN}|q[1-4]|by|end|of|the|from|to|early|mid|late|w/c|before|until|till|for|spring|summer"
    r"|autumn|winter|easter|christmas|advent|lent|harvest|fortnightly|half|terms?|on|in|at|each|every|next|within|once|twice|asap|immediate\w*|on-?going"
    r"|on|going|tb[ca]|n/?a|annual\w*|monthly|weekly|quarterly|termly|yearly|daily|and|then|or|academic|school|years?"
    r"|round|all|throughout|as|when|whenever|needed|required|weeks?|months?|days?|quarter|meetings?|review\w*|agm|start"
    r"|beginning|due|completed?|date|short|medium|long|financial|first|second|third|last|new|reports?|ready)\W*",
    re.IGNORECASE,
)
"""Words that dates are made of."""
_GROUP = re.compile(r"\b(?:pupils|class(?:es)?|children|everybody|students)\b", re.IGNORECASE)
"""Those whom plans of schools name for people."""
_CLASS = re.compile(r"(?:P|Y|S|R|Yr|Year|Class|KS|Primary)\s?\d{1,2}(?:\s?[-/&]\s?(?:P|Y|S|Yr|Year|KS)?\s?\d{1,2})?")
"""A school's classes: "P7", "Year 5/6"."""
_JOINTS = {"in", "on", "at", "to", "by", "of", "for", "the", "and", "&", "a", "with", "from"}
_END = (".", "!", "?", ";", ":")
_PERSON = {Role.OWNER, Role.SUPPORT}
_SURE_KINDS = set(OwnerKind) - {OwnerKind.UNKNOWN, OwnerKind.NAME}
_SHORT = {*DATE_LIKE, Role.OWNER, Role.SUPPORT, Role.REF, Role.PERCENT, Role.PRIORITY}
_MIXED = {Role.STATUS, Role.DONE_ON, Role.REVIEW}
"""Columns that hold a word or a whole note."""


@dataclass(frozen=True)
class Word:
    """One word, with the line that it stands on and whether it begins it."""

    text: str
    line: int
    first: bool
    gap: int | None = None
    """How many blank lines more than between cells stand above the first word of a line, where that tells anything."""


def takes_text(role: Role | None) -> bool:
    """Whether cells of a column may be running text."""
    return role not in _SHORT or role in _MIXED


def skipped(role: Role | None) -> float:
    """What a blank cell costs."""
    if role in ACTION_LIKE:
        return -8.0
    return -2.5 if role is Role.REF else -1.5 if role in _SHORT | _MIXED else -0.5


def drag(word: Word, role: Role | None) -> float:
    """A text that runs on over a line costs a little, so that rows rather begin anew; a note's least."""
    return (0.6 if role in ACTION_LIKE else 0.3) if word.first else 0.0


ROW_GAP = 9
"""The gap of a line that alone has a blank line above: a row begins there."""


def apart(word: Word) -> float:
    """What it costs a text to go on below a blank line, which rather parts two cells; a bullet's words belong above."""
    if word.gap is None or not word.text[:1].isalnum() or word.text[:1].islower():
        return 0.0
    return 1.0 + 1.5 * min(word.gap, 2)


def stepping(word: Word, columns: int) -> float:
    """What blank lines add to beginning the next cell, or one `columns` further: blank cells leave wide gaps."""
    if word.gap is None:
        return 0.0
    if word.gap == ROW_GAP:
        return -3.0
    if not word.gap:
        return 0.5 if columns == 1 else -1.5
    return -0.3 if columns == 1 else 0.3 * min(word.gap, columns - 1)


def beginning(word: Word) -> float:
    """What blank lines add to beginning a row."""
    return 0.0 if word.gap is None else 0.5 if word.gap else -2.5


def opening(words: Sequence[Word], at: int, role: Role | None) -> float:
    """How well a text may begin with a word."""
    word = words[at]
    gain = 0.4 if word.text[:1].isupper() or word.text[:1].isdigit() else -2.0
    gain += 0.3 if word.first or (at and words[at - 1].text.endswith(_END)) else -0.2
    if role in ACTION_LIKE:
        following = " ".join(each.text for each in words[at : at + 7])
        gain += 1.2 if _orders(following) else 0.0
    if at and not word.first and word.text[:1].isdigit() and is_certain_date(f"{words[at - 1].text} {word.text}"):
        gain -= 1.5  # the year of the date before it
    return gain - (1.0 if role in _MIXED else 0.0)


@lru_cache(maxsize=20_000)
def _orders(text: str) -> bool:
    return bool(ORDERS.match(text)) or (text[:1].isupper() and bool(who_acts(text)))


@lru_cache(maxsize=50_000)
def fit(text: str, role: Role | None, *, alone: bool = False) -> float:
    """What a short cell gains by reading as its column wants it; 0 where it does not."""
    size = len(text.split())
    if text.startswith("(") or text.endswith(",") or text.count("(") != text.count(")"):
        return 0.0
    if role in _PERSON:
        return _fit_person(text, alone=alone)
    if role in DATE_LIKE and (gain := _fit_date(text)):
        return gain
    if role is Role.REF:
        return 3.0 if is_reference(text) and re.search(r"\d", text) else 0.0
    if role is Role.PRIORITY:
        return 2.0 if re.fullmatch(r"[HML]|high|medium|low|[1-5]", text, re.IGNORECASE) else 0.0
    if role is Role.PERCENT:
        return 3.0 if re.fullmatch(r"\d{1,3}\s?%?", text) else 0.0
    if role in {*_MIXED, Role.PROGRESS}:
        return min(2.0 + size, 4.0) if is_status_like(text) else 0.0
    return 0.0


def _fit_date(text: str) -> float:
    size = len(text.split())
    if not _BEGINS_DATE.match(text) or not all(map(_OF_DATES.fullmatch, text.split())):
        return 0.0
    return 3.5 + 0.4 * size if is_certain_date(text) else 2.5 + 0.3 * size if is_date_like(text) and size < 4 else 0.0


def _fit_person(text: str, *, alone: bool) -> float:
    """Initials are the surest; a single word with a capital may be anything, unless it has a line of its own."""
    if are_initials(text):
        return 4.0
    words = text.split()
    if not text[:1].isupper() or words[-1].casefold() in _JOINTS or text.endswith(_END) or is_date_like(text):
        return 0.0
    if alone and len(words) <= 5 and _GROUP.search(text) and not _orders(text):
        return 2.0
    bare = _CLASS.sub("Class", text)
    if not is_plain([word for word in bare.split() if word not in {"&", "+"}]) or not are_owners(bare, sure=True):
        return 0.0
    firm = [piece == "Class" or are_owners(piece, firm=True) for piece in _pieces(bare)]
    if any(firm) and (all(firm) or _are_kinds(bare)):
        return 3.0 + 0.1 * len(words)
    if _are_kinds(bare):
        return 2.0 + 0.1 * len(words)
    return 0.8 if alone or len(words) > 1 else 0.0


def _pieces(text: str) -> list[str]:
    return [owner.text for owner in split_owners(text)]


def _are_kinds(text: str) -> bool:
    """Whether each of several people is a post, a team, or somebody with a form of address."""
    return all(
        owner.kind in _SURE_KINDS or owner.text == "Class" or are_owners(owner.text, firm=True)
        for owner in split_owners(text)
    )
