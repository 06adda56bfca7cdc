"""One action written as a sentence or list item: what stands beside its words - owner in brackets, DONE, labels."""

from __future__ import annotations

import re
from dataclasses import replace

from tracker.papers.grid import BLANK, Cell, Line
from tracker.papers.understanding.words.acting import are_owners, is_plain
from tracker.papers.understanding.words.answers import without_answer
from tracker.papers.understanding.words.found import Found
from tracker.papers.understanding.words.item_days import take_calendar, take_first_day
from tracker.papers.understanding.words.item_ends import (
    charged_in,
    is_all,
    is_named,
    take_dashed,
    take_due,
    take_led,
    take_signed,
    take_tail,
    without_lead,
)
from tracker.papers.understanding.words.item_status import STATUS_WORDS, take_status
from tracker.papers.understanding.words.label_cells import add_labels
from tracker.papers.understanding.words.labels import leading_label, split_labels
from tracker.papers.understanding.words.looks import is_certain_date, is_no_day, is_owner_like
from tracker.papers.understanding.words.mentions import take_mentions
from tracker.papers.understanding.words.numbering import cut_number
from tracker.papers.understanding.words.orders import is_order
from tracker.papers.understanding.words.roles import ACTION_LIKE
from tracker.rules.dates.sentences import OTHER_DAY

_BRACKET = re.compile(r"\s*[(\[](?P<inside>[^()\[\]]{2,80})[)\]]\s*[.;]?\s*$")
_REMARK = re.compile(r"(?<=[)\]])\s+[–—-]\s+(?P<said>[^()\[\]–—]{3,80})$")
_STANDING = re.compile(rf"(?:{STATUS_WORDS})(?: (?:on )?\d[\d/.-]*)?", re.IGNORECASE)
"""How something stands, perhaps with the day: "done 21/3"."""
_CODE = re.compile(r"[A-Z]{1,3}\d+(?:[-/][A-Z\d]+)*|[A-Z][A-Z\d]{1,9}-\d{1,7}|(?:[A-Z]{2} ?)?#\d{1,7}")
"""The code of a room, part or ticket: "K22-B", "OPS-311"."""
_SEVERAL = rf"(?:(?:{_CODE.pattern})(?:, )?){{1,4}}"
_TICKETS = re.compile(rf"\s+(?:\({_SEVERAL}\)|\[{_SEVERAL}\]|(?:PR |MR )?#\d{{1,7}})\.?$")
"""Such codes at the end, where owners and days stand in front of them."""
_FOR = re.compile(
    rf"(?P<state>new|{STATUS_WORDS})(?:\s*[:,–-]\s*|\s+)(?:action )?(?:(?:for|to|by|with)\s+)?"
    r"(?P<who>(?:[A-Z]|all\b).*)$"
)
"""How it stands and whose it is, in one bracket: "new for Ann Hill", "ongoing - AH"."""
_NEW = re.compile(r"[(\[]?new[)\]]?(?:\s*:\s+|\s+[–—-]\s+)(?=\S+\s\S)", re.IGNORECASE)
"""Says only that an action was not on the list before."""
_DUE = re.compile(r"\s(?:due |completed )?(?:by|before|until)$", re.IGNORECASE)
_BY_EVENT = re.compile(r"(?:before|by|after|until|once|ahead of|in time for) [a-z][\w’' -]{2,40}")
"""By what event it is to be done: "before the heating season"."""
_REMARKS = re.compile(r"(?:maybe|perhaps|possibly|ideally|then|if|with help|and then|but|once|when|after)\s+\S+\s+\S")
"""How a remark begins behind who is named in a bracket: "(Ann, maybe in the hall again)"."""
_TELLS = re.compile(r"\b(?:is|are|was|were|be|been|has|have|had|will)\b")
"""Verbs, by which a bracket tells something of somebody: "(Cllr Hay to be taken off)"."""


def read_line(line: Line) -> Found:
    """An action from one line of text, with the children that are labels not yet added."""
    line, answer = without_answer(line)
    text = _in_lines(line)
    found = Found(place=line.place, places=[line.place], done=line.done, progress=answer)
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
    tickets = _TICKETS.search(text)
    text = text[: tickets.start()] if tickets else text
    for _ in range(3):
        taken = (
            take_status(found, text)
            or take_led(found, text)
            or _take_bracket(found, text)
            or _take_remark(found, text)
            or take_due(found, text)
            or take_dashed(found, text)
            or take_tail(found, text)
            or take_signed(found, text)
        )
        if taken is None or not taken.strip():
            break
        text = taken
    text = take_mentions(found, text) + (tickets[0] if tickets else "")
    found.action = replace(found.action, text=text.strip(" ;–—-|"))


def _take_bracket(found: Found, text: str) -> str | None:
    """Owner and date in brackets at the end: "(JS, by 30 June)", "[Clerk]"."""
    bracket = _BRACKET.search(text)
    if not bracket or _is_short_for(bracket["inside"], text[: bracket.start()]):
        return None
    who, deed = charged_in(bracket["inside"])
    if deed and not found.owner.text:
        found.owner = Cell(who)
        found.labels.append(deed)
        return text[: bracket.start()].rstrip()
    if not who:
        return None
    taken = _FOR.match(bracket["inside"])
    if taken and not found.owner.text and are_owners(taken["who"], sure=True):
        found.owner = Cell(taken["who"])
        found.labels.append(bracket["inside"][: taken.start("who")].strip())
        found.statuses = (*found.statuses, *([] if taken["state"].casefold() == "new" else [Cell(taken["state"])]))
        return text[: bracket.start()].rstrip()
    parts = [part.strip() for part in re.split(r"[;|]|,(?=\s)|\s[–-]\s", bracket["inside"]) if part.strip()]
    if not parts:
        return None
    dates = [part for part in parts if _says_when(part, beside=len(parts) > 1)]
    statuses = [part for part in parts if len(parts) > 1 and _STANDING.fullmatch(part)]
    remarks = [part for part in parts[1:] if part not in (*dates, *statuses) and _REMARKS.match(part)]
    codes = [part for part in parts if _CODE.fullmatch(part)]
    told = (*dates, *statuses, *codes, *(remarks if are_owners(parts[0], firm=True) else []))
    owners = [part for part in parts if part not in told and _is_owner(without_lead(part), text)]
    rest = text[: bracket.start()].rstrip()
    if len(told) + len(owners) < len(parts) or len(codes) == len(parts) or (dates and OTHER_DAY.search(rest)):
        return None
    if owners and not found.owner.text and (statuses or all(is_named(part) for part in owners)):
        found.owner, found.bracket = Cell(", ".join(without_lead(part) for part in owners)), bracket[0]
    elif owners:
        return None
    found.statuses = (*found.statuses, *map(Cell, statuses))
    found.notes += [("Remark", part) for part in (*codes, *remarks)]
    if dates and not found.target.text:
        due = _DUE.search(rest)
        found.target = Cell(" ".join((*(due[0].split() if due else ()), *dates)))
        return rest[: due.start()] if due else rest
    return rest


def _take_remark(found: Found, text: str) -> str | None:
    """A remark behind the bracket that says who and when: "Mend the gate (JB, 3 May) – hinge ordered"."""
    remark = _REMARK.search(text)
    if not remark or found.owner.text or found.target.text:
        return None
    taken = _take_bracket(found, text[: remark.start()])
    if taken is not None and found.owner.text and found.target.text:
        found.progress = remark["said"]
        return taken
    found.owner, found.target = BLANK, BLANK
    return None


def _says_when(part: str, *, beside: bool) -> bool:
    """Whether a part of a bracket is a day, or an event that it is to be done by, `beside` who does it."""
    return is_certain_date(part) or is_no_day(part) or (beside and _BY_EVENT.fullmatch(part) is not None)


def _is_short_for(letters: str, before: str) -> bool:
    """Whether a bracket only shortens the words in front of it: "the Joint Asset Register (JAR)"."""
    words = re.findall(r"[^\W\d_]+", before)[-len(letters) :]
    return len(letters) > 1 and letters.isupper() and "".join(word[0] for word in words).upper() == letters


def _is_owner(part: str, text: str) -> bool:
    """Whether a part of a bracket names people; in small letters a team behind an order: "Book it (events team)"."""
    words = part.split()
    if _TELLS.search(part) or _CODE.fullmatch(part):
        return False
    return (
        is_owner_like(part.replace(" @ ", " of "))
        or is_all(part)
        or (len(words) > 1 and is_plain(words) and is_order(text) and are_owners(part, sure=True))
    )
