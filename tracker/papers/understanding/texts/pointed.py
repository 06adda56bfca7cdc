"""What headings that say no more than "Action" point at: paragraphs below them, and lists below somebody's name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.papers.understanding.texts.event import Event, Kind
from tracker.papers.understanding.words.acting import People, are_owners, who_acts
from tracker.papers.understanding.words.announcements import announces_actions, announces_other
from tracker.papers.understanding.words.marks import Marked
from tracker.papers.understanding.words.numbering import is_numbered
from tracker.papers.understanding.words.orders import is_order
from tracker.rules.owners import OwnerKind, split_owners

_BARE = re.compile(
    r"\W*(?:(?:agreed|new|further|key|follow[- ]?up|resulting)\s+)?(?P<word>action|camau? gweithredu)(?P<many>s?)"
    r"(?:\s+(?:points?|items?))?(?:\s+(?:agreed|required|arising|needed))?\W*",
    re.IGNORECASE,
)
_NOTHING = re.compile(r"\W*(?:none|nil|n/?a|no (?:new |further )?actions?\b.*|nothing)\W*", re.IGNORECASE)
_NEXT = re.compile(r"\bnext (?:meeting|session|call)|\bdates?\b|\bclos(?:e|ing|ure)\b|\bsigned\b", re.IGNORECASE)
_LONGEST, _LONGEST_NAME = 80, 5
"""Words of a paragraph that may be one action, and of a heading that may be somebody's name."""


def is_bare(heading: str) -> bool:
    """Whether a heading says that actions follow and nothing more."""
    return _BARE.fullmatch(heading) is not None


def with_pointed(events: Sequence[Event], people: People) -> list[Event]:
    """The events, with paragraphs right below a heading such as "Action" marked as actions.

    The first is one wherever such a heading stands below each topic, or speaks of a single action; of others and of
    those further below only what tells somebody to act. Above a list a paragraph introduces it.
    """
    heads = [at for at, event in enumerate(events) if event.kind is Kind.HEADING and is_bare(event.line.text)]
    found = list(events)
    for at in heads:
        one = len(heads) > 1 or not _many(events[at].line.text)
        below = at + 1
        while below < len(events) and events[below].kind is Kind.TEXT:
            text = events[below].line.text
            follows = events[below + 1].kind if below + 1 < len(events) else Kind.BREAK
            first = one and below == at + 1 and follows is not Kind.ITEM
            if _may_be_action(text) and (first or is_order(text) or who_acts(text, people, sure=True)):
                found[below] = replace(events[below], kind=Kind.MARKED, marked=Marked(text))
            elif first:
                break
            below += 1
    return found


def last_topic_in(events: Sequence[Event]) -> int:
    """Where the last topic begins: the last heading that neither announces actions nor tells of a next meeting."""
    topics = (
        at
        for at, event in enumerate(events)
        if event.kind is Kind.HEADING
        and not (announces_actions(event.line.text.strip(" :")) or _NEXT.search(event.line.text))
    )
    return max(topics, default=-1)


def named_heads(events: Sequence[Event], people: People) -> frozenset[int]:
    """Positions of headings below one that announces actions which only name somebody, whose actions are listed there.

    A single capital word may be a topic as well: it names somebody where half of its neighbours surely do.
    """
    named: set[int] = set()
    group: list[int] = []
    announced, above = False, 0
    for at, event in enumerate([*events, None]):
        if event is not None and event.kind is not Kind.HEADING:
            continue
        if event is not None and announced and _may_be_name(events, at, above):
            group.append(at)
            continue
        firm = sum(are_owners(_name(events[each]), people, firm=True) for each in group)
        named |= set(group) if 2 * firm >= len(group) else set()
        group = []
        text = event.line.text.strip(" :") if event is not None else ""
        announced = announces_actions(text) and not announces_other(text)
        above = event.rank or event.line.level if event is not None else 0
    return frozenset(named)


def _may_be_name(events: Sequence[Event], at: int, above: int) -> bool:
    """Whether a heading above a list may name somebody; beside others of its rank a team's name is a topic."""
    name = _name(events[at])
    listed = at + 1 < len(events) and events[at + 1].kind is Kind.ITEM
    short = len(name.split()) <= _LONGEST_NAME and not is_numbered(name) and not announces_actions(name)
    if not (listed and short and are_owners(name, sure=True)):
        return False
    return events[at].rank > above or all(owner.kind is not OwnerKind.TEAM for owner in split_owners(name))


def _name(event: Event) -> str:
    return event.line.text.strip(" :*_@")


def _many(heading: str) -> bool:
    found = _BARE.fullmatch(heading)
    return found is not None and (
        bool(found["many"]) or "points" in heading.casefold() or "items" in heading.casefold()
    )


def _may_be_action(text: str) -> bool:
    return 1 < len(text.split()) <= _LONGEST and not text.endswith(":") and not _NOTHING.fullmatch(text)
