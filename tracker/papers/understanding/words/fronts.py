"""Who stands in front of the words of an action: "Beth - send the card", "[JB] Ring the hall"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.papers.understanding.words.acting import NOBODY_KNOWN, People, are_owners, who_acts
from tracker.papers.understanding.words.looks import is_certain_date
from tracker.papers.understanding.words.numbering import is_stage
from tracker.papers.understanding.words.orders import is_order
from tracker.rules.dates.parts import WEEKDAY_PATTERN
from tracker.rules.owners import OwnerKind, split_owners

_PARTED = re.compile(
    r"(?P<who>[^:–—]{2,60}?)\s*(?::\s|\s[-–—]\s|[–—]\s?|(?<=\w)-\s+(?=[A-Z]))\s*(?P<rest>\S.*)$", re.DOTALL
)
_BRACKETED = re.compile(r"[\[(](?P<who>[^\])]{2,40})[\])]\s*(?:[:–—-]\s+)?(?P<rest>\S.*)$", re.DOTALL)
_ABBREVIATION = re.compile(r"API|UI|UX|DB|CI|CD|FE|BE|ML|AI|PR|WIP|TBC|TBA|NEW|FIX|BUG|DOCS?|[PHML]\d?")
"""Capitals in brackets that more often name a part of the work than a person."""
_NICK = re.compile(r"[a-z][a-z0-9_-]{2,15}")
"""A short name in small letters."""
_PAIR = re.compile(r"[A-Z][a-z]+ ?(?:/|&|\+|and) ?[A-Z][a-z]+")
"""Two given names: "Bea / Tom"."""
_MEMBERS = re.compile(r"\s\([^()]*\)$")
"""Who belongs to a team, in brackets behind its name."""
_TOLD = re.compile(r"\s(?:to|will|shall|must|should)\s")
_SPEAKS = re.compile(r"(?:i|we|you|he|she|they|it|there|this|that)\b", re.IGNORECASE)
"""How somebody's words begin that were only noted down: "Ann: we should wait"."""
_FEW_NAMED = 2
"""Items that name somebody in capitals, from which short names in small letters beside them are names as well."""
_LEAST, _SHARE, _ORDERS = 3, 0.7, 0.5
"""Items of a list of charges at least, how many of them name somebody, and how many of those give an order."""
_ORDERING = 3
"""Words of a name that may begin as an order does: "Market Street Traders"."""
_WEEKDAY = re.compile(WEEKDAY_PATTERN, re.IGNORECASE)
_CLAUSES = re.compile(r"[,;.]\s+|\s[–—-]\s")
_JOINT = re.compile(r" ?[/,&+] ?|,? (?:and|und|et) ")
_INITIALS_AHEAD = re.compile(
    rf"(?P<who>[A-Z]{{2,4}}(?:(?:{_JOINT.pattern})[A-Z]{{2,4}})*)\s+(?!(?:and|und|et)\b)(?=\w)"
)
_LONGEST, _LONGEST_SURE = 5, 8
"""Words in front of a colon or dash that may name somebody without saying so, and that surely do."""


@dataclass(frozen=True)
class Front:
    """Somebody and the words behind; `sure` where nothing but people, posts and teams can be meant."""

    who: str
    rest: str
    sure: bool


def bracketed(text: str, people: People = NOBODY_KNOWN, *, surnames: bool = False) -> Front | None:
    """Initials and names in brackets in front of the words; `surnames` also single words that may name a thing."""
    front = _BRACKETED.match(text)
    if front is None or (_ABBREVIATION.fullmatch(front["who"]) and not people.knows(front["who"])):
        return None
    may_be = are_owners(front["who"], people, sure=True)
    sure = may_be and any(are_owners(owner.text, people, firm=True) for owner in split_owners(front["who"]))
    return Front(front["who"], front["rest"], sure) if sure or (surnames and may_be) else None


def parted(text: str, people: People = NOBODY_KNOWN, *, nicks: bool = False) -> Front | None:
    """What a colon or dash parts from the words, where it may name somebody; `nicks` also in small letters."""
    front = _PARTED.match(text)
    if (
        front is None
        or front["who"].count("(") != front["who"].count(")")
        or _TOLD.search(front["who"])
        or is_stage(front["rest"].strip(" ."))
    ):
        return None
    who = front["who"].strip()
    by_colon = ":" in text[front.end("who") : front.start("rest")]
    if (by_colon or _names_post(who)) and who_acts(front["rest"], people, sure=True):
        return None  # somebody else is told to act: what stands in front is the topic
    if who in people.words or (nicks and _NICK.fullmatch(who) and is_order(front["rest"])):
        return Front(who, front["rest"], sure=True)
    if len(who.split()) > _ORDERING and is_order(who):
        return None
    capital = who[:1].isupper()
    sure = capital and len(who.split()) <= _LONGEST_SURE and are_owners(who, people, firm=True)
    sure = sure or (is_order(front["rest"]) and _is_pair_or_team(who, by_colon=by_colon))
    if not sure and not (capital and len(who.split()) <= _LONGEST and are_owners(who, sure=True)):
        return None
    return Front(who, front["rest"], sure)


def _names_post(who: str) -> bool:
    """Whether it names a post in some words, which may as well be what is to be settled: "Head of the new site"."""
    return len(who.split()) > 1 and all(owner.kind is OwnerKind.TITLE for owner in split_owners(who))


def _is_pair_or_team(who: str, *, by_colon: bool) -> bool:
    """Whether two given names, or in front of a colon a team's name, stand before an order."""
    if _PAIR.fullmatch(who):
        return are_owners(who, sure=True)
    who = _MEMBERS.sub("", who)
    teams = all(owner.kind is OwnerKind.TEAM for owner in split_owners(who))
    return by_colon and teams and who[:1].isupper() and 1 < len(who.split()) <= _ORDERING


def initials_ahead(text: str, people: People) -> str:
    """The initials that the words begin with, of people whom the paper names: "JB invoice for March"."""
    found = _INITIALS_AHEAD.match(text)
    return found["who"] if found and are_known(found["who"], people) else ""


def are_known(who: str, people: People) -> bool:
    """Whether words are nothing but initials of people whom the paper names."""
    known = {each.strip() for each in _JOINT.split(who)}
    return known <= people.initials


def _ends_in_day(front: Front) -> bool:
    """Whether the last clause says by when it is to be done; behind a month stands what takes place in it."""
    return not is_certain_date(front.who) and is_certain_date(_CLAUSES.split(front.rest.strip(" .!"))[-1])


def charged(texts: Sequence[str], people: People = NOBODY_KNOWN) -> tuple[bool, ...]:
    """Which items charge somebody, where most do and say so by words that surely are orders: "Beth: book the hall".

    What stands behind the other names is an order as well, by a verb that is not known, or ends in its day.
    """
    fronts = [parted(text, people) for text in texts]
    if sum(front is not None for front in fronts) >= _FEW_NAMED:
        fronts = [front or parted(text, people, nicks=True) for front, text in zip(fronts, texts, strict=True)]
    named = [front for front in fronts if front and not (_SPEAKS.match(front.rest) or _WEEKDAY.fullmatch(front.who))]
    orders = sum(is_order(front.rest) for front in named)
    dated = sum(not is_order(front.rest) and _ends_in_day(front) for front in named)
    told = orders >= _ORDERS * len(named) or (orders > 0 and orders + dated >= _SHARE * len(named))
    if len(named) < max(_LEAST, _SHARE * len(texts)) or not told:
        return (False,) * len(texts)
    return tuple(any(front is each for each in named) for front in fronts)
