"""Whom a paper names as present, writing or written to, on one line or in a list of their own."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from tracker.papers.grid import Block, Grid, Line
from tracker.papers.understanding.words.acting import People
from tracker.rules.owners.kinds import plain
from tracker.rules.owners.vocabulary import JOBS, TEAMS

_KINDS = (
    r"(?:present|attending|attendees?|attendance|in attendance|also present|apologies|members|participants|invited"
    r"|guests?|chair|clerk|distribution|circulation|yn bresennol"
    r"|teilnehme(?:r|rinnen|nde)|anwesend(?:e|heit)?|entschuldigt"
)
_COMPANY = re.compile(
    rf"(?:\d{{1,2}}[.)]?\s+)?(?:{_KINDS}|there|who came|here|round the table|from|to|cc|minutes taken by)\b"
    r"[^:]{0,30}:|present\s+[–—-]\s)\s*(?P<names>.{3,1500})$",
    re.IGNORECASE | re.DOTALL,
)
_HEAD = re.compile(
    rf"\W*{_KINDS}|who was there)(?: (?:present|attending|list|and apologies|received))?\W*$"
    r"|\W*(?:[\dIVX]+[.)]?\s+)?(?:present|apologies)\b(?: for absence| received)*[\s:–-]+"
    r"(?-i:[A-Z][\w.’'-]*(?:,?\s+[A-Z][\w.’'-]*){0,30})$",
    re.IGNORECASE,
)
_MET = re.compile(
    r"\W*(?:\d{1,2}[.)]?\s+)?(?:present|attending|attendees?|attendance|in attendance|apologies|regrets|absent"
    r"|who was there)\b"
    r"(?: (?:for absence|received))?\W*(?::|$)",
    re.IGNORECASE,
)
_TIMES = re.compile(
    r"\W*(?:meeting |date and |time and )?(?:agenda|times?|dates?|venue|location|place|details)"
    r"(?: (?:and|&) (?:time|date|venue|location|place))?\W*",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"\b[A-Z][a-zà-ÿĀ-ž]+(?:-[A-Z][a-z]+)?(?: [A-Z]\.?)?(?: (?:van|von|de|der|den|la|al|bin) ?)*"
    r"(?: ?[A-Z][a-zà-ÿĀ-ž]+(?:-[A-Z][a-z]+)?)+"
)
_SHORT = re.compile(r"[(\[](?P<short>[A-Z][A-Za-z-]{0,3}[A-Z]|[A-Z]{2}[a-z]{1,2})(?:\s*[-–,:][^()\[\]]{0,40})?[)\]]")
_NICK = re.compile(r"[a-z][a-z0-9_-]{2,15}")
_CALLED = re.compile(r"[a-z][a-z0-9_-]{1,15}")
"""A short name among others that are all short."""
_BY_NICK = re.compile(r"[(\[](?P<nick>[a-z][a-z0-9_-]{2,15})[)\]]")
_DUTY = re.compile(
    r"chair|deputy|secretary|clerk|minutes|notes|scribe|remote|online|phone|guest|observer|absent|late|apologies"
    r"|part(?:-time)?|left|joined|none|all|tbc|others"
)
"""What stands in brackets or alone in a list of people and is nobody's short name."""
_ALONE = re.compile(r"(?P<name>[A-Z][a-zà-ÿ]{1,15})(?: [A-Z]\.?)?")
"""A given name, which the first letter of another may follow: "Rosa", "Rosa K."."""
_MOST, _LONGEST = 60, 14
"""Lines of a list of people, and words of one of them, unless commas part them."""


def company_in(blocks: Sequence[Block], legend: Mapping[str, str]) -> People:
    """Those whom lines such as "Present: ..." and lists below "Attendees" name, and whose initials are explained."""
    words: set[str] = set()
    initials, given = set(legend), set[str]()
    for names in (*_named(blocks), *legend.values()):
        for name in _NAME.findall(names):
            words.update(word for word in re.findall(r"[^\W\d_]{2,}", name) if word[0].isupper())
            first, last = name.split()[0], name.split()[-1]
            initials.add(first[0] + last[0])
            given.update(() if plain(last) in JOBS | TEAMS else (first,))
        words.update(found["name"] for piece in _pieces(names) if (found := _ALONE.fullmatch(piece)))
        nicks = {*(found["nick"] for found in _BY_NICK.finditer(names)), *filter(_NICK.fullmatch, _pieces(names))}
        nicks.update(_pieces(names) if len(_pieces(names)) > 1 and all(map(_CALLED.fullmatch, _pieces(names))) else ())
        words.update(nick for nick in nicks if not _DUTY.fullmatch(nick))
        initials.update(found["short"] for found in _SHORT.finditer(names))
    return People(frozenset(words), frozenset(initials), frozenset(given))


def company_on(card: Grid) -> Iterator[str]:
    """Those whom the card at the top of minutes names: what stands beside "Present" and the like."""
    for row in card.rows:
        if len(row.own) == 2:
            (_, label), (_, value) = row.own
            if company := _COMPANY.match(f"{label.flat.rstrip(':')}: {value.flat}"):
                yield company["names"]


def is_of_meeting(heading: str) -> bool:
    """Whether a heading stands above who was there, or when and where people met: no topic of theirs."""
    return bool(_HEAD.match(heading) or _TIMES.fullmatch(heading))


def names_attendance(blocks: Sequence[Block]) -> bool:
    """Whether a paper says who was there, as the minutes of a meeting do."""
    return any(
        _MET.match(block.text) is not None
        if isinstance(block, Line)
        else any(len(row.own) == 2 and _MET.match(f"{row.own[0][1].flat.rstrip(':')}:") for row in block.rows)
        for block in blocks
    )


def _named(blocks: Sequence[Block]) -> Iterator[str]:
    left = 0
    for block in blocks:
        if isinstance(block, Grid):
            left = 0
            yield from company_on(block)
            continue
        text = block.text.strip("* _")
        company = _COMPANY.match(text)
        if company:
            yield company["names"]
        if _HEAD.match(text):
            left = _MOST
        elif block.level or len(text.split()) > _LONGEST * max(1, len(_pieces(text)) // 2):
            left = 0
        elif left:
            left -= 1
            yield text


def _pieces(names: str) -> Collection[str]:
    pieces = re.split(r"[,;&/]|\band\b", re.sub(r"\([^()]*\)", ",", names))
    return [piece.strip() for piece in pieces if piece.strip()]
