"""Cuts the note of progress from an action where both stand in one cell, if one cut does it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from tracker.papers.understanding.words.looks import ORDERS

_LONGEST = 6_000
"""Letters; what is longer is a chapter, not an action with a note."""

_LEAST_BARE = 4
"""Words of an action that nothing but its sense parts from the note behind it: "The Clerk" is the note's beginning."""

_DASH = re.compile(
    r"\s+(?:–|—|-|--)\s+|(?<=[a-z)])-(?=(?:work|now|this|currently|in progress)\b)|[.;]\s+[–—-]\s+|;\s+(?=[a-z])"
)
_SENTENCE = re.compile(r"(?<=[a-z)\]”\"'’0-9])[.]\s+(?=[A-Z‘“'\"])")
_BARE = re.compile(r"(?<=[a-z)”\"'’0-9])\s+(?=[A-Z][a-z]*\b)")
_TAIL = re.compile(
    r"(?<!\bbe)(?<!\bis)(?<!\bare)(?<!\bbeen)(?<!\bonce)(?<!\bwhen)(?<!\band)\s+(?=(?:progressing|in progress"
    r"|underway)\W*$)",
    re.IGNORECASE,
)

_DONE_WORDS = (
    r"complet(?:ed?|ion)|finished|done|achieved|implemented|established|embedded|agreed|approved|appointed|produced"
    r"|published|launched"
    r"|developed|prepared|drafted|scheduled|booked|begun|begins?|started|commenced|held|reviewed|reported|recruited"
    r"|delivered|circulated"
    r"|included|incorporated|integrated|identified|captured|decommissioned|commissioned|carried out|set up"
    r"|rolled out|taken forward"
    r"|signed|met|installed|purchased|ordered|updated|written|issued|contacted|undertaken|trained|presented"
    r"|submitted|received|attended"
)
_STATE = re.compile(
    rf"\b(?:progress(?:ing|ed)?|in progress|under ?way|on-?going|on target|on track|in development|in place|awaiting"
    rf"|awaited|currently"
    rf"|now|already|to date|so far|about to|working with|undertaking|developing|continu(?:es?|ed|ing)|draft|not yet"
    rf"|yet to|delayed"
    rf"|(?:has|have|had|was|were|is|are)(?: \w+){{0,3}}? (?:{_DONE_WORDS}|been|being|taken|made|given|\w+ing)"
    rf"|will(?: \w+){{0,2}}? (?:be|form|go)|due to (?:go|be|start)|took place|{_DONE_WORDS})\b",
    re.IGNORECASE,
)
_FINITE = re.compile(
    rf"(?:this|it|these|they|all|a|an|the|work|we|in progress|progress\w*|completed?|done|ongoing|currently"
    rf"|now)\b.{{0,100}}?\b(?:was|were|has|have"
    rf"|had|is|are|been|being|progress\w*|{_DONE_WORDS})\b|[A-Z][\w’']+(?: [\w&/’'-]+){{0,4}} (?:was|were|has been"
    rf"|have been|has|have|is being"
    rf"|are being|now|currently)\b|[A-Z]\w+(?: \w+){{0,2}} (?:carried out|produced|established|completed|developed"
    rf"|agreed|to be written)\b"
    rf"|in progress\b",
    re.IGNORECASE,
)
_STILL_GOING = re.compile(r"\b(?:on-?going|progressing|under ?way|in progress)\W*$", re.IGNORECASE)
_NO_NOTE = re.compile(
    r"(?:and|or|including|include|with|also|due|by|to|for|of|from|e\.?g|i\.?e|such as|as (?:well|required|needed"
    r"|part of the plan|appropriate)|in order|who|which|that|&|lead|owner|see|"
    r"ensure|ensuring|targeting)\b",
    re.IGNORECASE,
)


class CutBy(StrEnum):
    """What may part a note of progress from its action.

    A dash or semicolon in any plan; the end of a sentence, or nothing at all, only where the column is said to hold
    progress too, since actions run over several sentences elsewhere.
    """

    NOTHING = "nothing"
    DASH = "dash"
    SENTENCE = "sentence"


@dataclass(frozen=True)
class Cut:
    """An action and its note of progress; `several` where notes stand between the parts, so that no one cut does it."""

    action: str
    progress: str = ""
    several: bool = False


def cut_progress(text: str, by: CutBy = CutBy.SENTENCE) -> Cut:
    """Cuts at the first place from which the rest says how far things are; leaves the text whole without one."""
    flat = " ".join(text.split())
    if by is CutBy.NOTHING or len(flat) > _LONGEST:
        return Cut(flat)
    if _is_interleaved(flat):
        return Cut(flat, several=by is CutBy.SENTENCE)
    least = 2 if by is CutBy.SENTENCE else max(3, min(len(flat.split()), 24) * 2 // 5)
    for start, end, bare in _places(flat, by):
        before, after = flat[:start].strip(), flat[end:].strip()
        if (
            len(before.split()) < (_LEAST_BARE if bare and not ORDERS.match(before) else least)
            or not after
            or before.count("(") > before.count(")") + 1
        ):
            continue
        if _is_note(after, bare) and not _is_parenthesis(flat, start, end):
            return Cut(_ended(flat, start), after)
    return Cut(flat)


def _ended(flat: str, start: int) -> str:
    """The action with the full stop that ends it, without other marks."""
    before = flat[:start].rstrip(" ;–—-")
    return before + "." if flat[start : start + 1] == "." else before


def _places(flat: str, by: CutBy) -> Iterator[tuple[int, int, bool]]:
    """Where a note may begin, in order: (end of the action, beginning of the note, nothing marks it)."""
    patterns = (_DASH, _SENTENCE, _TAIL) if by is CutBy.SENTENCE else (_DASH,)
    found = [(match.start(), match.end(), False) for pattern in patterns for match in pattern.finditer(flat)]
    if by is CutBy.SENTENCE:
        found += [(match.start(), match.end(), True) for match in _BARE.finditer(flat)]
    listed = flat.count(";") > 1
    yield from sorted(place for place in found if not (listed and flat[place[0]] == ";"))


def _is_note(after: str, bare: bool) -> bool:
    if _NO_NOTE.match(after) or (ORDERS.match(after) and not (_STATE.match(after) or _STILL_GOING.search(after))):
        return False
    if bare:
        return bool(_FINITE.match(after))
    head = " ".join(after.split()[:14])
    return bool(_STATE.search(head))


def _is_parenthesis(flat: str, start: int, end: int) -> bool:
    """Two dashes around a few words put them aside; the sentence goes on after the second."""
    mark = flat[start:end].strip()
    if mark not in {"–", "-", "—"}:
        return False
    second = re.search(rf"\s{re.escape(mark)}\s+", flat[end:])
    return bool(
        second and second.start() < 40 and flat[end + second.end() :][:1].islower() and not _STATE.match(flat[end:])
    )


def _is_interleaved(flat: str) -> bool:
    """A list after a colon whose items each carry their own note."""
    colon = re.search(r":\s", flat)
    if not colon:
        return False
    items = re.split(r";\s+|(?<=[a-z])\.\s+(?=[A-Z])", flat[colon.end() :])
    noted = [
        item
        for item in items
        if re.search(r"\s[–-]\s", item) and _STATE.search(re.split(r"\s[–-]\s", item, maxsplit=1)[1])
    ]
    return len(noted) >= 2
