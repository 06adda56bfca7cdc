"""Who does it and by when, behind the words of an action: behind the last dash, comma or stop."""

from __future__ import annotations

import re

from tracker.papers.grid import Cell
from tracker.papers.understanding.words.acting import are_owners, is_plain, who_acts
from tracker.papers.understanding.words.announcements import LEAD
from tracker.papers.understanding.words.found import Found
from tracker.papers.understanding.words.item_days import is_whole_day
from tracker.papers.understanding.words.looks import are_initials, is_certain_date, is_no_day, is_owner_like
from tracker.papers.understanding.words.orders import is_order
from tracker.rules.owners import OwnerKind, split_owners
from tracker.rules.owners.vocabulary import is_everyone

_TAIL = re.compile(r"(?:;\s*(?P<who>[^;,]{2,40}))?[,;]\s+(?P<day>[^,;()]{3,40})$")
_NAMED = re.compile(
    r"[A-Z][A-Za-z]?[A-Z]{1,2}(?:[/&, ]+[A-Z][A-Za-z]?[A-Z]{1,2})*"
    r"|[A-Z][\w'’-]+(?: (?:[A-Z&][\w'’-]*|and))*(?: [A-Z][\w'’-]+)|[A-Z][a-z]+(?=,|$)"
)
_INITIALLED = re.compile(r"(?:[A-Z]\.\s?){1,3}[A-Z][\w'’-]+")
_YET_TO_BE = re.compile(r"\bto be \w{3}", re.IGNORECASE)
"""Says that something is yet to be done: a letter and a surname behind it are no caption's."""
_SIGNED = re.compile(
    r"(?<=[.;!?])\s+(?P<who>[A-Z][^.;!?()]{1,60}?)"
    r"(?:[.,;]?\s+(?P<day>(?:[Bb]y|[Dd]ue|[Bb]efore)\s[^.;!?]{3,30}|\d[^.;!?, ]{3,9}))?\.?$"
)
"""Who and when, behind the stop that ends the words: "Ring them. Clerk. By 4 May", "Ring them. JB / Legal. 9/12/26"."""
_FROM = re.compile(r"\s+[–—-]\s+(?P<day>(?:from|starting|wef) \d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)\.?$", re.IGNORECASE)
"""From when on it is to be done, behind the last dash."""
_SAYS_MORE = re.compile(r"(?:[\w’'-]+ ){2,}(?:by|before|until|on)\b")
"""Words in front of a day that say what is to be there by then: "paper to the Board by 7 May"."""
_WORDED, _BRIEF = 3, 2
"""Words of an action at least in front of who signs for it, and of a name beside somebody's initials at most."""
_SEES_TO_IT = re.compile(
    r"\s(?:will|to|shall|is to|has agreed to|can)\s(?:do|handle|action|follow up|sort|arrange|check|take)"
    r"(?: (?:it|this|that|so|on|out|these|them))*$"
)
"""What says no more than that somebody behind a dash sees to it: "A list is wanted - Rosa will do"."""
_NAMED_THEN_DUE = re.compile(
    r"\s+(?:--|[–—-])\s+(?P<who>[A-Z@][^–—:;]{1,50}?)\s+(?:--|[–—-])\s+"
    r"(?P<due>(?:[\w'’]+ ){1,5}(?:by|before|until) (?P<day>[^–—]{3,30}))$"
)
"""Somebody and then what is due when: "Stalls for the fair - Kay - form out by 1 April"."""
_BRACKET_THEN_DUE = re.compile(
    r"[(\[](?P<who>[^()\[\]]{2,60})(?P<end>[)\]]),?\s+(?P<due>(?:due )?(?:by|before|until) (?P<day>[^()]{3,30}))$"
)
"""Somebody in a bracket and then the day: "Draw up a list (Kay) by 1 April"."""
_DASHED = re.compile(r"\s+(?:--|[–—-])\s+(?P<last>(?:(?!\s-\s)[^–—]){2,90})$")
_BREAK = re.compile(
    r"(?:(?:by|before|after|over|in|during) )?(?:the )?(?:easter|christmas|xmas|summer|autumn|spring|winter"
    r"|half[- ]term)"
    r" (?:hols?|holidays?|breaks?|vac(?:ation)?)",
    re.IGNORECASE,
)
"""A school's holidays, which say roughly when."""
_CHARGED = re.compile(r"(?P<who>[A-Z].{1,40}?)\s+(?P<deed>(?:to|will)\s+(?!be\b)[a-z].*)")
_WATCHES = re.compile(r"(?:to|will)\s+(?:keep an eye|watch|note|monitor|oversee)\b")


def without_lead(part: str) -> str:
    """Who is named, without the word that says what for: "Lead: Ann Hill"."""
    return re.sub(r"^(?:lead|owner|action|by|resp(?:onsible)?)\s*[:=-]?\s+", "", part, flags=re.IGNORECASE)


def is_named(part: str) -> bool:
    """Initials, or a name of several words, or an officer's title: a single capital word may be an aside."""
    bare = without_lead(part)
    bare = bare.replace(" @ ", " ")
    if bare.endswith(("'s", "’s")):
        return False
    return (
        bare != part
        or bool(re.fullmatch(r"[A-Z][A-Za-z]?[A-Z]{1,2}(?:[/&, ]+[A-Z][A-Za-z]?[A-Z]{1,2})*", bare))
        or is_owner_like(bare)
        or is_all(bare)
        or (len(bare.split()) > 1 and is_plain(bare.split()))
    )


def is_all(part: str) -> bool:
    """Whether words say that everybody is to do it; "various" tells of things more often."""
    return part.casefold() == "team" or (is_everyone(part) and part.casefold() != "various")


def take_due(found: Found, text: str) -> str | None:
    """Somebody behind a dash, and behind another what they are to have done when; or a day behind their bracket."""
    behind = _BRACKET_THEN_DUE.search(text)
    if behind and not found.target.text and is_certain_date(behind["day"].strip(" .;")) and is_named(behind["who"]):
        found.target = Cell(behind["due"].strip(" .;"))
        return text[: behind.end("end")]
    named = _NAMED_THEN_DUE.search(text)
    if named is None or found.owner.text or found.target.text or not is_certain_date(named["day"].strip(" .;")):
        return None
    if not (is_named(named["who"]) or are_owners(named["who"], firm=True)):
        return None
    found.owner, found.target = Cell(named["who"]), Cell(named["due"].strip(" .;"))
    return text[: named.start()]


def take_dashed(found: Found, text: str) -> str | None:
    """Owner or date behind the last dash: "Fix the gate – JS – 30 June"."""
    if (start := _FROM.search(text)) and not found.start.text:
        found.start = Cell(start["day"])
        return text[: start.start()]
    dashed = _DASHED.search(text)
    if not dashed or len(text[: dashed.start()].split()) < (1 if found.target.text else 2):
        return None
    said = dashed["last"].strip(" .;")
    last = _SEES_TO_IT.sub("", said)
    who, _, day = last.partition(", ")
    dated = (is_certain_date(day) or bool(_BREAK.fullmatch(day))) and not is_certain_date(who)
    is_day = (is_certain_date(last) and len(last.split()) <= 7) or is_no_day(last) or bool(_BREAK.fullmatch(last))
    if not dated and is_day and not found.target.text:
        found.target = Cell(last)
        return text[: dashed.start()]
    if dated and (found.target.text or not (_NAMED.fullmatch(who) or is_named(who))):
        return None
    bare = without_lead(last)
    named = _names_somebody(found, bare, text) or _are_joined(bare)
    if found.owner.text or not (dated or named) or who_acts(last, sure=True):
        return None
    found.owner = Cell(who if dated else bare)
    found.labels += [said[len(last) :].strip()] if last != said else []
    found.target = Cell(day) if dated else found.target
    return text[: dashed.start()]


def _names_somebody(found: Found, bare: str, text: str) -> bool:
    """Whether what stands behind a dash surely names people; beside a day small letters, and a name cut short, do too.

    A first letter and a surname may stand in any caption: they count behind what is surely to be done.
    """
    if (_NAMED.fullmatch(bare) and is_owner_like(bare)) or are_owners(bare, firm=True):
        return True
    bidden = found.done is not None or is_order(text) or bool(_YET_TO_BE.search(text))
    owners = [owner.text for owner in split_owners(bare)]
    short = bidden and all(_INITIALLED.fullmatch(owner) or are_owners(owner, firm=True) for owner in owners)
    return bool(found.target.text) and (short or are_owners(bare.title(), firm=True))


def take_led(found: Found, text: str) -> str | None:
    """Who leads it, in a bracket within the words that says so: "Mend the gate (lead: Ann Hill) by 3 May"."""
    led = None if found.owner.text else LEAD.search(text)
    if led is None or not led.start() or not are_owners(led["who"], sure=True):
        return None
    found.owner = Cell(led["who"])
    return f"{text[: led.start()].rstrip()} {text[led.end() :].lstrip()}".rstrip()


def take_tail(found: Found, text: str) -> str | None:
    """A date behind the last comma, and an owner before it behind a semicolon: "Train them all; LA, May 2025"."""
    tail = _TAIL.search(text)
    if not tail or found.target.text or len(text[: tail.start()].split()) < 2:
        return None
    day = tail["day"].strip(" .")
    if not is_whole_day(day, text[: tail.start()]) or _SAYS_MORE.match(day):
        return None
    found.target = Cell(day)
    who = tail["who"] or ""
    if who and not found.owner.text and is_named(who):
        found.owner = Cell(who)
        return text[: tail.start()]
    return text[: tail.start()] + (f"; {who}" if who else "")


def charged_in(part: str) -> tuple[str, str]:
    """Who is told to do something, and what: "Clerk to chase"; nobody where they only look on, or nothing is said."""
    charged = _CHARGED.fullmatch(part)
    if charged is None:
        return part, ""
    watches = _WATCHES.match(charged["deed"]) or not are_owners(charged["who"], sure=True)
    return ("", "") if watches else (charged["who"], charged["deed"])


def take_signed(found: Found, text: str) -> str | None:
    """Who stands alone behind the stop that ends the words, perhaps with a day, where these tell nobody by name."""
    signed = _SIGNED.search(text)
    if not signed or found.owner.text or len(text[: signed.start()].split()) < _WORDED:
        return None
    told = split_owners(who_acts(text[: signed.start()], sure=True))
    if told and all(owner.kind in {OwnerKind.NAME, OwnerKind.NAME_WITH_TITLE} for owner in told):
        return None
    who, day = signed["who"], signed["day"] or ""
    brief = (are_initials(who) or _are_joined(who)) and are_owners(who, sure=True)
    if not brief and (not is_plain(who.split()) or not are_owners(who, firm=True)):
        return None
    if day and not is_certain_date(day):
        return None
    found.owner = Cell(who)
    if day and not found.target.text:
        found.target, day = Cell(day), ""
    return f"{text[: signed.start()]} {day}".strip()


def _are_joined(who: str) -> bool:
    """Whether somebody's initials stand with others behind a slash or sign: "KD / Legal", "AP/info team"."""
    parts = [part.strip() for part in re.split(r"[/&+]", who)]
    brief = all(0 < len(part.split()) <= _BRIEF for part in parts)
    return len(parts) > 1 and brief and any(map(are_initials, parts)) and are_owners(who, sure=True)
