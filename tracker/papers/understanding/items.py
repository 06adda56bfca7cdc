"""One action written as a sentence or list item: what stands beside its words - owner in brackets, DONE, labels."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.papers.grid import Cell, Line
from tracker.papers.understanding.found import Found
from tracker.papers.understanding.labels import Labelled, split_labels
from tracker.papers.understanding.looks import is_certain_date, is_owner_like
from tracker.papers.understanding.numbering import cut_number
from tracker.papers.understanding.roles import ACTION_LIKE, Role
from tracker.rules.owners import OwnerKind, split_owners
from tracker.rules.owners.kinds import is_one_word

_STATUS_WORDS = (
    r"(?:mostly |partially |partly |nearly |almost |not |not yet |fully |now |all )?(?:done|completed?|closed"
    r"|achieved|implemented|started)"
    r"|in[- ]progress|on[- ]?going|under ?way|not started|on track|on target|at risk|off track|on hold|overdue"
    r"|delayed|open|pending"
    r"|deferred|cancelled|superseded|wip|tbc|to do|outstanding|blocked|\d{1,3}\s?%(?: complete)?|red|amber|green"
    r"|wedi'i gwblhau|fait|terminée?"
)
_LAST = re.compile(
    rf"(?:\s+[-–—:=>»|]+\s*|\s*[(\[]\s*(?:status\s*[:=]\s*)?|\s*[.;,]\s+"
    rf"|\s+)(?P<status>{_STATUS_WORDS})\s*[)\].!]*\s*$",
    re.IGNORECASE,
)
_FIRST = re.compile(rf"[\[(]?(?P<status>{_STATUS_WORDS})[\])]?\s*[:–—-]\s+", re.IGNORECASE)
_SIGN = re.compile(
    r"^\s*(?P<sign>[✅☑✔✓❌✗🟢🟡🟠🔴🔵⚪⚫🟩🟨🟥🚧⏳]\ufe0f?)\s*|\s*(?P<last>[✅☑✔✓❌✗🟢🟡🟠🔴🔵⚪⚫🟩🟨🟥🚧⏳]\ufe0f?)\s*$"
)
_BRACKET = re.compile(r"\s*[(\[](?P<inside>[^()\[\]]{2,80})[)\]]\s*[.;]?\s*$")
_MENTION = re.compile(r"(?<!\w)@(?P<name>[A-Za-z][\w.-]*\w)")
_DASHED = re.compile(r"\s+[–—-]\s+(?P<last>[^–—]{2,60})$")
_PERSON_TO = re.compile(r"(?P<who>[A-Z][^.;:!?–—()]{1,70}?)\s+(?:to|will|shall)\s+(?!be\b)(?=[a-z])")


def read_line(line: Line) -> Found:
    """An action from one line of text, with the children that are labels not yet added."""
    text = line.text
    found = Found(place=line.place, places=[line.place], done=line.done)
    number, rest = cut_number(text)
    if number:
        found.ref, text = number, rest
    elif re.match(r"[\dA-Za-z(]", line.marker) and line.marker != "o":
        found.ref = line.marker.strip("().: -")
    text, labelled = split_labels(text)
    add_labels(found, labelled)
    found.action = Cell(text or found.action.text, fill=line.fill, struck=line.struck)
    take_signs(found)
    return found


def take_signs(found: Found) -> None:
    """Moves what stands at the ends of an action's words - a status, owner or date - to where it belongs."""
    text = found.action.text
    for _ in range(3):
        taken = _take_status(found, text) or _take_bracket(found, text) or _take_dashed(found, text)
        if taken is None or not taken.strip():
            break
        text = taken
    mentioned = [match["name"] for match in _MENTION.finditer(text)]
    if mentioned and not found.owner.text:
        found.owner = Cell(", ".join(mentioned))
        text = " ".join(_MENTION.sub("", text).split())
    found.action = replace(found.action, text=text.strip(" ;–—-|"))


def _take_status(found: Found, text: str) -> str | None:
    sign = _SIGN.search(text)
    if sign and len(text) > 3:
        found.statuses = (*found.statuses, Cell((sign["sign"] or sign["last"]).strip("\ufe0f")))
        return (text[: sign.start()] + text[sign.end() :]).strip()
    last, first = _LAST.search(text), _FIRST.match(text)
    if last and len(text[: last.start()].split()) >= 2 and _is_set_apart(text, last):
        found.statuses = (*found.statuses, Cell(last["status"]))
        return text[: last.start()].rstrip(" -–—:(")
    if first:
        found.statuses = (*found.statuses, Cell(first["status"]))
        return text[first.end() :]
    return None


def _is_set_apart(text: str, last: re.Match[str]) -> bool:
    """A status at the end stands in capitals or behind a dash, bracket or stop; else it is the sentence's own word."""
    mark = text[last.start() : last.start("status")].strip()
    return bool(mark) or last["status"].isupper() or "%" in last["status"]


def _take_bracket(found: Found, text: str) -> str | None:
    """Owner and date in brackets at the end: "(JS, by 30 June)", "[Clerk]"."""
    bracket = _BRACKET.search(text)
    if not bracket:
        return None
    parts = [part.strip() for part in re.split(r"[;|]|,(?=\s)|\s[–-]\s", bracket["inside"]) if part.strip()]
    dates = [part for part in parts if is_certain_date(part)]
    owners = [part for part in parts if part not in dates and is_owner_like(_without_lead(part))]
    if len(dates) + len(owners) < len(parts) or not parts:
        return None
    if owners and not found.owner.text and all(_is_named(part) for part in owners):
        found.owner = Cell(", ".join(_without_lead(part) for part in owners))
    elif owners:
        return None
    if dates and not found.target.text:
        found.target = Cell(" ".join(dates))
    return text[: bracket.start()].rstrip()


def _without_lead(part: str) -> str:
    return re.sub(r"^(?:lead|owner|action|by|resp(?:onsible)?)\s*[:=-]?\s+", "", part, flags=re.IGNORECASE)


def _is_named(part: str) -> bool:
    """Initials, or a name of several words, or an officer's title: a single capital word may be an aside."""
    bare = _without_lead(part)
    return (
        bare != part
        or bool(re.fullmatch(r"[A-Z][A-Za-z]?[A-Z]{1,2}(?:[/&, ]+[A-Z][A-Za-z]?[A-Z]{1,2})*", bare))
        or is_owner_like(bare)
    )


def _take_dashed(found: Found, text: str) -> str | None:
    """Owner or date behind the last dash: "Fix the gate – JS – 30 June"."""
    dashed = _DASHED.search(text)
    if not dashed or len(text[: dashed.start()].split()) < 2:
        return None
    last = dashed["last"].strip(" .;")
    if is_certain_date(last) and len(last.split()) <= 5 and not found.target.text:
        found.target = Cell(last)
        return text[: dashed.start()]
    named = re.fullmatch(
        r"[A-Z][A-Za-z]?[A-Z]{1,2}(?:[/&, ]+[A-Z][A-Za-z]?[A-Z]{1,2})*|(?:[A-Z][\w'’-]+ ){1,3}[A-Z][\w'’-]+", last
    )
    if named and is_owner_like(last) and not found.owner.text:
        found.owner = Cell(last)
        return text[: dashed.start()]
    return None


def owner_in_sentence(text: str) -> str:
    """Who is told to act in a sentence without an owner of its own: "JB to send the minutes"; empty when nobody."""
    found = _PERSON_TO.match(text)
    if not found:
        return ""
    who = found["who"].removeprefix("The ")
    owners = split_owners(who)
    kinds = {owner.kind for owner in owners}
    if len(who.split()) > 9:
        return ""
    single = any(owner.kind is OwnerKind.NAME and is_one_word(owner.text) for owner in owners)
    return who if kinds and OwnerKind.UNKNOWN not in kinds and not single else ""


_CELLS = {
    Role.OWNER: "owner",
    Role.SUPPORT: "support",
    Role.TARGET: "target",
    Role.REVISED: "revised",
    Role.START: "start",
    Role.DONE_ON: "done_on",
    Role.PERCENT: "percent",
    Role.OUTCOME: "outcome",
    **dict.fromkeys(ACTION_LIKE, "action"),
}
"""Where a labelled value goes, by the name of the cell."""


def add_labels(found: Found, labelled: Sequence[Labelled]) -> None:
    """Adds labelled values to an action; a second value of one label is kept as a note."""
    for label in labelled:
        found.labels.append(label.label)
        name = _CELLS.get(label.role, "")
        if name and not getattr(found, name).text:
            setattr(found, name, Cell(label.text))
        elif label.role is Role.STATUS:
            found.statuses = (*found.statuses, Cell(label.text))
        elif label.role is Role.PROGRESS:
            found.progress = f"{found.progress}\n{label.text}".strip()
        elif label.role is Role.REF and not found.ref:
            found.ref = label.text
        elif label.role is Role.PRIORITY and not found.priority:
            found.priority = label.text
        else:
            found.notes.append((label.label, label.text))
