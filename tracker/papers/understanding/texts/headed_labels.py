"""Labels that are headings of their own, with their value in the paragraph below: "Owner" above "Estates Manager"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from tracker.papers.grid import Cell
from tracker.papers.understanding.texts.event import Event, Kind
from tracker.papers.understanding.words.roles import ACTION_LIKE, Role, meanings

_VALUES = frozenset(
    (Role.OWNER, Role.SUPPORT, Role.TARGET, Role.REVISED, Role.START, Role.DONE_ON, Role.STATUS, Role.PRIORITY)
)
_TELLING = frozenset((Role.OWNER, Role.TARGET))
"""What each of several parts has by a heading, in a paper whose headings are such labels."""
_DEED = frozenset(("action", "mitigation", "treatment", "remediation", "countermeasure"))
"""Words of headings above the paragraph that says what is to be done."""
_SURE = 0.97
"""How sure a heading is a label."""
_LONGEST = 12
"""Words of an owner, a day or a state at most."""


def with_headed_labels(events: Sequence[Event]) -> list[Event]:
    """The events, with a heading that is a label and the one paragraph or item below it as one label.

    Only where such headings come again and again, part by part: a policy has one owner, and its parts are no actions.
    """
    roles = {at: role for at in range(len(events) - 1) if (role := _role_at(events, at)) is not None}
    telling = (at for at, role in roles.items() if role in _TELLING or _goes_on(events, at))
    told = Counter(events[at].line.text.casefold() for at in telling)
    if max(told.values(), default=0) < 2:
        return list(events)
    found: list[Event] = []
    for at, event in enumerate(events):
        if at in roles:
            value = events[at + 1].line
            label = event.line.text.strip(" :")
            found.append(
                replace(
                    event, kind=Kind.LABEL, line=value, role=roles[at], label=label, cell=Cell(value.text), headed=True
                )
            )
        elif at - 1 not in roles:
            found.append(event)
    return found


def _role_at(events: Sequence[Event], at: int) -> Role | None:
    """What a heading labels, if it is one and has one value below it and nothing else."""
    heading, value = events[at], events[at + 1]
    after = events[at + 2].kind if at + 2 < len(events) else Kind.BREAK
    if heading.kind is not Kind.HEADING or not (after in {Kind.HEADING, Kind.BREAK} or _goes_on(events, at)):
        return None
    text = heading.line.text.strip(" :")
    meant = (meaning.role for meaning in meanings(text) if meaning.score >= _SURE)
    role = next((role for role in meant if role in _VALUES or role in ACTION_LIKE), None)
    if role in ACTION_LIKE:
        deed = any(word.rstrip("s") in _DEED for word in text.casefold().split())
        return role if deed and value.kind is Kind.TEXT else None
    brief = len(value.line.text.split()) <= _LONGEST
    stands = value.kind in {Kind.TEXT, Kind.ITEM} or (value.kind is Kind.HEADING and not value.line.level)
    return role if role in _VALUES and brief and stands else None


def _goes_on(events: Sequence[Event], at: int) -> bool:
    """Whether who or when stands behind a label of its own below the paragraph of a heading: "Contact: Ann Hill"."""
    after = events[at + 2] if at + 2 < len(events) else None
    return after is not None and after.kind is Kind.LABEL and after.role in _TELLING
