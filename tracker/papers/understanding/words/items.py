"""One action written as a sentence or list item: what stands beside its words - owner in brackets, DONE, labels."""

from __future__ import annotations

import re
from dataclasses import replace

from tracker.papers.grid import Cell, Line
from tracker.papers.understanding.words.acting import are_owners, is_plain
from tracker.papers.understanding.words.found import Found
from tracker.papers.understanding.words.item_days import is_whole_day, take_calendar, take_first_day
from tracker.papers.understanding.words.item_status import STATUS_WORDS, take_status
from tracker.papers.understanding.words.label_cells import add_labels
from tracker.papers.understanding.words.labels import leading_label, split_labels
from tracker.papers.understanding.words.looks import is_certain_date, is_no_day, is_owner_like
from tracker.papers.understanding.words.mentions import take_mentions
from tracker.papers.understanding.words.numbering import cut_number
from tracker.papers.understanding.words.orders import is_order
from tracker.papers.understanding.words.roles import ACTION_LIKE
from tracker.rules.owners import split_owners

_BRACKET = re.compile(r"\s*[(\[](?P<inside>[^()\[\]]{2,80})[)\]]\s*[.;]?\s*$")
_FOR = re.compile(
    rf"(?P<state>new|{STATUS_WORDS})(?:\s*[:,–-]\s*|\s+)(?:action )?(?:(?:for|to|by|with)\s+)?"
    r"(?P<who>(?:[A-Z]|all\b).*)$"
)
"""How it stands and whose it is, in one bracket: "new for Ann Hill", "ongoing - AH"."""
_NEW = re.compile(r"[(\[]?new[)\]]?(?:\s*:\s+|\s+[–—-]\s+)(?=\S+\s\S)", re.IGNORECASE)
"""Says only that an action was not on the list before."""
_DUE = re.compile(r"\s(?:due |completed )?(?:by|before|until)$", re.IGNORECASE)
_TAIL = re.compile(r"(?:;\s*(?P<who>[^;,]{2,40}))?[,;]\s+(?P<day>[^,;()]{3,40})$")
_NAMED = re.compile(
    r"[A-Z][A-Za-z]?[A-Z]{1,2}(?:[/&, ]+[A-Z][A-Za-z]?[A-Z]{1,2})*"
    r"|[A-Z][\w'’-]+(?: (?:[A-Z&][\w'’-]*|and))*(?: [A-Z][\w'’-]+)|[A-Z][a-z]+(?=,|$)"
)
_INITIALLED = re.compile(r"(?:[A-Z]\.\s?){1,3}[A-Z][\w'’-]+")
_YET_TO_BE = re.compile(r"\bto be \w{3}", re.IGNORECASE)
"""Says that something is yet to be done: a letter and a surname behind it are no caption's."""
_TELLS = re.compile(r"\b(?:is|are|was|were|be|been|has|have|had|will)\b")
"""Verbs, by which a bracket tells something of somebody: "(Cllr Hay to be taken off)"."""
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
_DASHED = re.compile(r"\s+(?:--|[–—-])\s+(?P<last>(?:(?!\s-\s)[^–—]){2,60})$")


def read_line(line: Line) -> Found:
    """An action from one line of text, with the children that are labels not yet added."""
    text = _in_lines(line)
    found = Found(place=line.place, places=[line.place], done=line.done)
    if new := _NEW.match(text):
        found.labels.append(new[0].strip())
        text = text[new.end() :]
    if line.struck and re.fullmatch(STATUS_WORDS, text.strip("()[]. "), re.IGNORECASE):
        text = f"{line.struck} {text}"
    number, rest = cut_number(text)
    if number:
        label = text[: text.find(number)].strip(" (")
        found.labels += [label] if label else []
        found.ref, text = number, rest
    elif re.match(r"[\dA-Za-z(]", line.marker) and line.marker != "o":
        found.ref = line.marker.strip("().: -")
    words, labelled = split_labels(text)
    if words or any(label.role in ACTION_LIKE for label in labelled):
        text = words
        found.action = Cell(words)  # beside words of its own, what a label calls the action is a note
        add_labels(found, labelled)
    struck = "" if line.struck and text.startswith(line.struck) else line.struck
    found.action = Cell(text or found.action.text, fill=line.fill, struck=struck)
    take_signs(found)
    return found


def _in_lines(line: Line) -> str:
    """The words of a line, parted as they were printed where labels begin the lines below its first."""
    joined = "\n".join(line.lines)
    labelled = any(leading_label(each) for each in line.lines[1:])
    return joined if labelled and joined.split() == line.text.split() else line.text


def take_signs(found: Found) -> None:
    """Moves what stands at the ends of an action's words - a status, owner or date - to where it belongs."""
    text = found.action.text
    text = take_first_day(found, take_calendar(found, text))
    for _ in range(3):
        taken = (
            take_status(found, text)
            or _take_bracket(found, text)
            or _take_due(found, text)
            or _take_dashed(found, text)
            or _take_tail(found, text)
        )
        if taken is None or not taken.strip():
            break
        text = taken
    text = take_mentions(found, text)
    found.action = replace(found.action, text=text.strip(" ;–—-|"))


def _take_bracket(found: Found, text: str) -> str | None:
    """Owner and date in brackets at the end: "(JS, by 30 June)", "[Clerk]"."""
    bracket = _BRACKET.search(text)
    if not bracket or _is_short_for(bracket["inside"], text[: bracket.start()]):
        return None
    taken = _FOR.match(bracket["inside"])
    if taken and not found.owner.text and are_owners(taken["who"], sure=True):
        found.owner = Cell(taken["who"])
        found.labels.append(bracket["inside"][: taken.start("who")].strip())
        found.statuses = (*found.statuses, *([] if taken["state"].casefold() == "new" else [Cell(taken["state"])]))
        return text[: bracket.start()].rstrip()
    parts = [part.strip() for part in re.split(r"[;|]|,(?=\s)|\s[–-]\s", bracket["inside"]) if part.strip()]
    dates = [part for part in parts if is_certain_date(part) or is_no_day(part)]
    statuses = [part for part in parts if len(parts) > 1 and re.fullmatch(STATUS_WORDS, part, re.IGNORECASE)]
    owners = [part for part in parts if part not in (*dates, *statuses) and _is_owner(_without_lead(part), text)]
    if len(dates) + len(statuses) + len(owners) < len(parts) or not parts:
        return None
    if owners and not found.owner.text and all(_is_named(part) for part in owners):
        found.owner, found.bracket = Cell(", ".join(_without_lead(part) for part in owners)), bracket[0]
    elif owners:
        return None
    found.statuses = (*found.statuses, *map(Cell, statuses))
    rest = text[: bracket.start()].rstrip()
    if dates and not found.target.text:
        due = _DUE.search(rest)
        found.target = Cell(" ".join((*(due[0].split() if due else ()), *dates)))
        return rest[: due.start()] if due else rest
    return rest


def _is_short_for(letters: str, before: str) -> bool:
    """Whether a bracket only shortens the words in front of it: "the Joint Asset Register (JAR)"."""
    words = re.findall(r"[^\W\d_]+", before)[-len(letters) :]
    return len(letters) > 1 and letters.isupper() and "".join(word[0] for word in words).upper() == letters


def _is_owner(part: str, text: str) -> bool:
    """Whether a part of a bracket names people; in small letters a team behind an order: "Book it (events team)"."""
    words = part.split()
    if _TELLS.search(part):
        return False
    return is_owner_like(part) or (
        len(words) > 1 and is_plain(words) and is_order(text) and are_owners(part, sure=True)
    )


def _without_lead(part: str) -> str:
    return re.sub(r"^(?:lead|owner|action|by|resp(?:onsible)?)\s*[:=-]?\s+", "", part, flags=re.IGNORECASE)


def _is_named(part: str) -> bool:
    """Initials, or a name of several words, or an officer's title: a single capital word may be an aside."""
    bare = _without_lead(part)
    if bare.endswith(("'s", "’s")):
        return False
    return (
        bare != part
        or bool(re.fullmatch(r"[A-Z][A-Za-z]?[A-Z]{1,2}(?:[/&, ]+[A-Z][A-Za-z]?[A-Z]{1,2})*", bare))
        or is_owner_like(bare)
        or (len(bare.split()) > 1 and is_plain(bare.split()))
    )


def _take_due(found: Found, text: str) -> str | None:
    """Somebody behind a dash, and behind another what they are to have done when."""
    named = _NAMED_THEN_DUE.search(text)
    if named is None or found.owner.text or found.target.text or not is_certain_date(named["day"].strip(" .;")):
        return None
    if not (_is_named(named["who"]) or are_owners(named["who"], firm=True)):
        return None
    found.owner, found.target = Cell(named["who"]), Cell(named["due"].strip(" .;"))
    return text[: named.start()]


def _take_dashed(found: Found, text: str) -> str | None:
    """Owner or date behind the last dash: "Fix the gate – JS – 30 June"."""
    dashed = _DASHED.search(text)
    if not dashed or len(text[: dashed.start()].split()) < (1 if found.target.text else 2):
        return None
    said = dashed["last"].strip(" .;")
    last = _SEES_TO_IT.sub("", said)
    who, _, day = last.partition(", ")
    dated = bool(day) and is_certain_date(day) and not is_certain_date(who)
    is_day = (is_certain_date(last) and len(last.split()) <= 6) or is_no_day(last)
    if not dated and is_day and not found.target.text:
        found.target = Cell(last)
        return text[: dashed.start()]
    if dated and (found.target.text or not (_NAMED.fullmatch(who) or _is_named(who))):
        return None
    bare = _without_lead(last)
    if found.owner.text or not (dated or _names_somebody(found, bare, text)):
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


def _take_tail(found: Found, text: str) -> str | None:
    """A date behind the last comma, and an owner before it behind a semicolon: "Train them all; LA, May 2025"."""
    tail = _TAIL.search(text)
    if not tail or found.target.text or len(text[: tail.start()].split()) < 2:
        return None
    day = tail["day"].strip(" .")
    if not is_whole_day(day, text[: tail.start()]):
        return None
    found.target = Cell(day)
    who = tail["who"] or ""
    if who and not found.owner.text and _is_named(who):
        found.owner = Cell(who)
        return text[: tail.start()]
    return text[: tail.start()] + (f"; {who}" if who else "")
