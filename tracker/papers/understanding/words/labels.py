"""Labels with their values in running text: "Lead: ...", "By when - ...", several on one line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.papers.understanding.words.item_days import is_span
from tracker.papers.understanding.words.looks import is_certain_date, is_date_like, is_owner_like, is_status_like
from tracker.papers.understanding.words.orders import is_order
from tracker.papers.understanding.words.roles import ACTION_LIKE, AREA_LIKE, Role, meanings
from tracker.rules.dates.parts import MONTH_PATTERN

_COLON = re.compile(r"\s*:(?!//)(?=\s|$|[A-Z0-9☐☑✓✅])|\s[–—-]\s(?=\S)")
_RATED = (
    r"[(\[](?i:(?:high|medium|moderate|low|critical|urgent|major|minor|significant|essential|desirable|advisory"
    r"|priority|risk|rat(?:ed|ing)|grade|level|p?\d)(?:[ :/–-]{0,3}|(?=[)\]]))){1,4}[)\]]"
)
"""How weighty something is, behind its number: "Recommendation 2 (High)"."""
_BEFORE = re.compile(
    r"(?:^|[\s\ue000.;|,(\[–—•-])((?:(?:\d+(?:\.\d+)+[a-z]?|[\w'’/&#%-]++)(?:\([\w/]+\))?+\s?){1,7}"
    rf"(?:{_RATED})?)$"
)
_WORD = re.compile(r"[^\s\ue000]+")
_LINE_END = " \ue000 "
"""Stands for the end of a line while labels are looked for."""

LABELLED = frozenset(
    {
        Role.ACTION,
        Role.SUB_ACTION,
        Role.HOW,
        Role.RECOMMENDATION,
        Role.OWNER,
        Role.SUPPORT,
        Role.TARGET,
        Role.REVISED,
        Role.START,
        Role.DONE_ON,
        Role.REVIEW,
        Role.STATUS,
        Role.PERCENT,
        Role.PROGRESS,
        Role.OUTCOME,
        Role.PRIORITY,
        Role.REF,
        Role.NOTE,
        *AREA_LIKE,
    }
)
_PARTS = (Role.HOW, Role.PROGRESS, Role.NOTE, Role.OUTCOME)
"""What headings within one block of labels say stands below: "Management response", "Progress"."""
_SMALL = frozenset(
    ("assigned", "assigned to", "assignee", "owner", "due", "due date", "deadline", "status", "priority")
)
"""Labels that also begin a line in small letters."""
_TEAMS = frozenset(("Team", "Group", "Lead", "Manager", "Officer", "Director", "Contact"))
"""Words that end somebody's name or post as well: "Facilities Team: mend the gate"."""
_LONGEST = 4_000
"""Letters; what is longer is no line of labels."""
_MOST = 15
"""Colons in a line beyond which it is no line of labels."""
_FEWEST_TOLD = 4
"""Words at least of a sentence below the value of a label, which is no part of it."""
_SURE, _VERY_SURE = 0.8, 0.9
_COUNT = re.compile(r"\s*(?:(?i:no\.?|number|#)?\s*[\d.]+[a-z]?|\s[A-Z]{1,6}(?:[-/]?[A-Z]{0,4}\d{1,4}){1,4})\s*$")
"""The number or code at the end of a label: "Action 3", "Action HS-2024-Q1-03"."""
_RATING = re.compile(rf"\s*{_RATED}\s*$")
_DAY_BEHIND = re.compile(r"[.,;]?\s+(?P<label>[Bb]y|[Dd]ue(?: by)?)\s+(?P<day>\S.*)$")


_STATUS_BEHIND = re.compile(
    r"(?<=\w)(?:[.;]\s+(?:[–—-]\s+)?|\s+[–—-]\s+)(?P<status>[A-Za-z][a-z]+(?: [a-z]+){0,2})\.?$"
)
_DAY_FIRST = re.compile(rf"(?:{MONTH_PATTERN}\b|\d)", re.IGNORECASE)
"""Begins what may end the value of the label before: "When: May 2027 Status: Done"."""
_ENDS_VALUE = frozenset(("", ".", ";", "|", ")", "\ue000"))

_Mark = tuple[int, int, int, Role]
"""Where a label starts and ends, where its value starts, and what it means."""


@dataclass(frozen=True)
class Labelled:
    """A label and what stands behind it."""

    role: Role
    label: str
    text: str


def label_role(label: str) -> Role | None:
    """What a label means, if its words are surely those of a plan; a number at its end ("Action 3") does not matter."""
    if is_span(label):
        return None
    bare = _COUNT.sub("", _RATING.sub("", label.strip())) or label
    found = meanings(bare)
    if not found or found[0].score < _SURE or found[0].role not in LABELLED:
        return None
    return found[0].role if found[0].role not in ACTION_LIKE or found[0].score >= _VERY_SURE else None


def heads_part(heading: str) -> bool:
    """Whether a heading that comes again and again parts a block of labels, and begins no other."""
    return label_role(heading) in _PARTS


def is_exact(label: str) -> bool:
    """Whether these very words are a heading of a plan."""
    found = meanings(label)
    return bool(found) and found[0].score > 0.99


def split_labels(text: str) -> tuple[str, tuple[Labelled, ...]]:
    """The words before the first label, and the labels with their values: "Fix it. Lead: AB Due: May" has two.

    A label stands on one line; its value may run over several.
    """
    flat = _LINE_END.join(" ".join(line.split()) for line in text.split("\n") if line.strip())
    whole = " ".join(text.split())
    if len(flat) > _LONGEST or flat.count(":") > _MOST:
        return whole, ()
    marks = [mark for colon in _COLON.finditer(flat) if (mark := _label_before(flat, colon))]
    marks = [mark for before, mark in zip((None, *marks), marks, strict=False) if not _is_deed(flat, before, mark)]
    if not marks:
        return whole, ()
    last = _closed_at(flat, marks)
    ends = [mark[0] for mark in marks[1:]] + [last]
    owned = any(role is Role.OWNER and flat[start:stop].casefold() != "by" for start, stop, _, role in marks)
    labelled = tuple(
        each
        for (start, stop, after, role), end in zip(marks, ends, strict=True)
        for each in _with_status(_labelled(role, flat[start:stop], _bare(flat[after:end]), owned=owned))
    )
    if told := _bare(flat[last + 1 :]):
        labelled = (*labelled, Labelled(Role.PROGRESS, "Progress", told))
    return flat[: marks[0][0]].replace(_LINE_END, " ").strip(" ;:|,–—-(["), labelled


def _closed_at(flat: str, marks: Sequence[_Mark]) -> int:
    """Where the bracket ends that all labels stand in: what is behind it tells how it goes. Else the line's end."""
    if flat[: marks[0][0]].rstrip()[-1:] not in {"(", "["}:
        return len(flat)
    depth = 1
    for at in range(marks[0][0], len(flat)):
        depth += (flat[at] in "([") - (flat[at] in ")]")
        if not depth:
            return at if at >= marks[-1][2] else len(flat)
    return len(flat)


def _labelled(role: Role, label: str, value: str, *, owned: bool) -> tuple[Labelled, ...]:
    """ "By" is somebody or some day, which its value tells, or that another label is the owner's (`owned`).

    An owner's value may end in "By 30 April".
    """
    if label.casefold() in {"by", "erbyn"} and (owned or is_certain_date(value) or _are_days(value)):
        role = Role.TARGET
    elif role is Role.TARGET and label.casefold().endswith(" by") and is_owner_like(value) and not is_date_like(value):
        role = Role.OWNER
    day = _DAY_BEHIND.search(value) if role is Role.OWNER else None
    if day and is_certain_date(day["day"].rstrip(".")):
        return Labelled(role, label, value[: day.start()]), Labelled(Role.TARGET, day["label"], day["day"])
    told = _told_below(role, value)
    if told:
        return Labelled(role, label, told[0]), Labelled(Role.PROGRESS, "Progress", told[1])
    return (Labelled(role, label, value),)


def _told_below(role: Role, value: str) -> tuple[str, str] | None:
    """A state or day and what is told of it on the lines below: "RAG: Green" above "The panels have arrived."."""
    first, _, rest = value.partition("\n")
    whole = is_status_like(first) if role is Role.STATUS else role is Role.TARGET and is_certain_date(first)
    told = whole and rest[:1].isupper() and rest.endswith((".", "!")) and len(rest.split()) >= _FEWEST_TOLD
    return (first, rest) if told else None


def _are_days(value: str) -> bool:
    """Whether words name several days, each with what is due then: "north hall - May 2027, south hall - July 2027"."""
    parts = re.split(r"[,;]\s", value)
    return len(parts) > 1 and all(map(is_date_like, parts))


def _with_status(labelled: tuple[Labelled, ...]) -> tuple[Labelled, ...]:
    """How it stands, behind the stop or dash that ends the day or owner: "By: May 2027. Done."."""
    last = labelled[-1]
    stands = _STATUS_BEHIND.search(last.text) if last.role in {Role.OWNER, Role.TARGET} else None
    if stands is None or not is_status_like(stands["status"]):
        return labelled
    bare = Labelled(last.role, last.label, last.text[: stands.start()])
    return (*labelled[:-1], bare, Labelled(Role.STATUS, "Status", stands["status"]))


def _bare(value: str) -> str:
    """A value without the marks that part it from its neighbours, and without a bracket that was opened before it."""
    bare = value.strip(f" ;|,–—-{_LINE_END}").replace(_LINE_END, "\n")
    return (
        bare[:-1].strip() if bare.endswith((")", "]")) and bare.count("(") < bare.count(")") + bare.count("]") else bare
    )


def _is_deed(flat: str, before: _Mark | None, mark: _Mark) -> bool:
    """Whether what looks like a label is itself what is to be done: "Task: Clear up our status: renting or owning"."""
    if before is None or before[3] not in ACTION_LIKE or flat[before[2] : mark[0]].strip(" *_"):
        return False
    label = flat[mark[0] : mark[1]]
    return len(label.split()) > 2 and is_order(label)


def _label_before(flat: str, colon: re.Match[str]) -> _Mark | None:
    """The longest run of words right before a colon that is a label.

    A dash instead of a colon counts only at the beginning of the line. "Done" in front of an order is none: it tells
    how that action stands.
    """
    before = _BEFORE.search(flat, max(0, colon.start() - 80), colon.start())
    if not before or (":" not in colon[0] and before.start(1) > 0):
        return None
    for word in _WORD.finditer(flat, before.start(1), colon.start()):
        label = flat[word.start() : colon.start()]
        mark = flat[: word.start()].rstrip()[-1:]
        if label != word[0] and _DAY_FIRST.match(label) and mark not in _ENDS_VALUE:
            continue  # the day is the value of the label before
        capital = word[0][:1].isupper() or (word.start() == 0 and label.casefold() in _SMALL)
        if capital and (role := label_role(label)):
            if ":" not in colon[0] and role in AREA_LIKE and not is_exact(label):
                return None  # "Peer observations – each term" is what is to be done
            if label in _TEAMS and word.start() and flat[: word.start()].rstrip()[-1:].isalnum():
                return None
            tells_how = is_status_like(label) and is_order(flat[colon.end() :])
            return None if tells_how else (word.start(), colon.start(), colon.end(), role)
        if ":" not in colon[0]:
            return None
    return None


def leading_label(text: str) -> Labelled | None:
    """The label that a line begins with and all that stands behind it, which may be nothing; None without a label."""
    flat = " ".join(text.split())
    for colon in _COLON.finditer(flat):
        mark = _label_before(flat, colon)
        if mark and mark[0] == 0:
            return Labelled(mark[3], flat[: mark[1]], flat[mark[2] :].strip())
        if colon.start() > 80:
            break
    return None
