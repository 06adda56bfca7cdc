"""What headings that say no more than "Action" point at: paragraphs below them, and lists below somebody's name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from tracker.papers.understanding.texts.candidates import PLAIN_RANKS
from tracker.papers.understanding.texts.event import Event, Kind
from tracker.papers.understanding.words.acting import People, are_owners, who_acts
from tracker.papers.understanding.words.announcements import announces_actions, announces_other
from tracker.papers.understanding.words.fronts import charged
from tracker.papers.understanding.words.looks import are_initials
from tracker.papers.understanding.words.marks import Marked
from tracker.papers.understanding.words.numbering import is_numbered
from tracker.papers.understanding.words.orders import is_order
from tracker.papers.understanding.words.undertakings import undertakings_in
from tracker.rules.owners import OwnerKind, split_owners
from tracker.rules.owners.kinds import plain
from tracker.rules.owners.vocabulary import GIVEN_NAMES, JOBS, TEAMS

_BARE = re.compile(
    r"\W*(?:(?:agreed|new|further|key|follow[- ]?up|resulting)\s+)?(?P<word>action|camau? gweithredu)(?P<many>s?)"
    r"(?:\s+(?:points?|items?))?(?:\s+(?:agreed|required|arising|needed))?\W*",
    re.IGNORECASE,
)
_NOTHING = re.compile(r"\W*(?:none|nil|n/?a|no (?:new |further )?actions?\b.*|nothing)\W*", re.IGNORECASE)
_NEXT = re.compile(r"\bnext (?:meeting|session|call)|\bdates?\b|\bclos(?:e|ing|ure)\b|\bsigned\b", re.IGNORECASE)
_ASIDE = re.compile(r"\s*\([a-z][^()]*\)$")
_INSIDE = re.compile(r"\((?P<who>[A-Z][a-z][^()]*)\)$")
_LONGEST, _LONGEST_LINE, _LONGEST_NAME = 80, 45, 5
"""Words of a paragraph that may be one action, of a line of a list, and of a heading that may be somebody's name."""
_MOSTLY = 0.6
"""Share of the lines below a heading of actions that tell somebody to act, from which all of them are a list."""


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


def with_told_lines(events: Sequence[Event], people: People) -> list[Event]:
    """The events, with short lines as text that tell somebody whom the paper knows to act: they head nothing."""
    return [
        replace(event, kind=Kind.TEXT, rank=0) if _is_short(event) and _is_told(event.line.text, people) else event
        for event in events
    ]


def _is_told(text: str, people: People) -> bool:
    """Whether somebody is told to act, or asked to: "Could Ann ring the mill?"."""
    return bool(who_acts(text, people) or (text.endswith("?") and undertakings_in(text, people)))


def _is_short(event: Event) -> bool:
    """Whether a line is taken for a heading for nothing but being short."""
    line = event.line
    plain = event.kind is Kind.HEADING and not (line.level or line.bold or line.marker or event.form)
    return plain and not line.text.endswith(":") and not announces_actions(line.text)


def with_plain_lists(events: Sequence[Event], people: People) -> list[Event]:
    """The events, with lines right below a heading that announces actions as items where they bear no marks of a list.

    They are two and more on end, and most of them tell somebody to act; a sentence among them that does not is none,
    nor is a heading that stands elsewhere as well.
    """
    found = list(events)
    heads = Counter(event.line.text.casefold() for event in events if event.kind is Kind.HEADING)
    for at, event in enumerate(events):
        if event.kind is not Kind.HEADING or not announces_actions(event.line.text.strip(" :")):
            continue
        end = at + 1
        while end < len(events) and _is_plain_line(events[end]) and heads[events[end].line.text.casefold()] <= 1:
            end += 1
        below = events[at + 1 : end]
        told = [
            each or _tells(line.line.text, people) for each, line in zip(_charges(below, people), below, strict=True)
        ]
        if len(below) > 1 and sum(told) >= _MOSTLY * len(below):
            found[at + 1 : end] = [
                replace(each, kind=Kind.ITEM, rank=0) if tells or not each.line.text.endswith(".") else each
                for each, tells in zip(below, told, strict=True)
            ]
    return found


def _is_plain_line(event: Event) -> bool:
    """A line of its own without a mark or style: a paragraph, or what is taken for a heading as it is short."""
    line = event.line
    if event.form or line.level or line.bold or line.marker or not 1 < len(line.text.split()) <= _LONGEST_LINE:
        return False
    announces = announces_actions(line.text.strip(" :")) or announces_other(line.text) or line.text.endswith(":")
    return event.kind is Kind.TEXT or (event.kind is Kind.HEADING and not announces)


def _charges(lines: Sequence[Event], people: People) -> tuple[bool, ...]:
    return charged([each.line.text for each in lines], people)


def _tells(text: str, people: People) -> bool:
    return is_order(text) or bool(who_acts(text, people, sure=True))


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
    """Positions of headings which only name somebody, whose actions are listed there.

    They stand below one that announces actions, perhaps among topics in the same style, or name those whom the paper
    knows. A single capital word may be a topic as well: it names somebody where half of its neighbours surely do.
    """
    named: set[int] = set()
    group: list[int] = []
    announced, above, first = False, 0, 0
    for at, event in enumerate([*events, None]):
        if event is not None and event.kind is not Kind.HEADING and not (group and _is_name_as_text(events, at)):
            continue
        level = event.line.level if event is not None else 0
        first = first or level
        charged_here = announced and not 0 < level < first
        charged_here = charged_here or (event is not None and _is_charged(event, [events[n] for n in group], people))
        if event is not None and charged_here and _may_be_name(events, at, above):
            group.append(at)
            continue
        firm = sum(_surely_names(_name(events[each]), people) for each in group)
        sure = announced or any(_is_person(_name(events[each]), people) for each in group)
        named |= set(group) if sure and 2 * firm >= len(group) else set()
        group = []
        if event is None or (announced and first <= level and above < level and not announces_other(event.line.text)):
            continue
        text = event.line.text.strip(" :")
        announced = announces_actions(text) and not announces_other(text)
        above, first = event.rank or level or PLAIN_RANKS, 0
    return frozenset(named)


def _may_be_name(events: Sequence[Event], at: int, above: int) -> bool:
    """Whether a heading above a list may name somebody; beside others of its rank a team's name is a topic."""
    name = _name(events[at])
    listed = at + 1 < len(events) and events[at + 1].kind is Kind.ITEM
    short = len(name.split()) <= _LONGEST_NAME and ":" not in name and not is_numbered(name)
    short = short and not announces_actions(name) and not announces_other(name)
    if not (listed and short and are_owners(name, sure=True)):
        return False
    return events[at].rank > above or all(owner.kind is not OwnerKind.TEAM for owner in split_owners(name))


def _is_name_as_text(events: Sequence[Event], at: int) -> bool:
    """Whether a line in capitals, as names above it are, is taken for a sentence for its stop: "ANN & PHIL D."."""
    event = events[at]
    return event.kind is Kind.TEXT and event.line.text.isupper() and _may_be_name(events, at, 0)


def _is_charged(event: Event, before: Sequence[Event], people: People) -> bool:
    """Whether a line without a style names one whom the paper knows, or stands as the names right before it do."""
    line = event.line
    alike = before and before[-1].line.text.endswith(":") == line.text.endswith(":") and not line.text.isupper()
    return not line.level and (bool(alike) or _is_known(_name(event), people))


def _is_person(name: str, people: People) -> bool:
    """Whether a name is more than one word of a post: "Ann", "Ann Hay", "Estates (Ann)"."""
    words = _known_by(name).split()
    given = bool(words) and (plain(words[0]) in GIVEN_NAMES or words[0].title() in people.given)
    return (given or are_initials(name)) and plain(words[-1]) not in JOBS | TEAMS


def _known_by(name: str) -> str:
    """The person in brackets behind a team, else the name without what it says of itself: "KEITH (me)" is Keith."""
    inside = _INSIDE.search(name)
    return inside["who"] if inside else _ASIDE.sub("", name)


def _is_known(name: str, people: People) -> bool:
    """Whether the paper knows one of those whom a heading names, in capitals or not."""
    names = [owner.text for owner in split_owners(_known_by(name))]
    return any(people.knows(each) or people.knows(each.title()) for each in names)


def _surely_names(name: str, people: People) -> bool:
    """Whether words can be nobody's but people's or posts', as common given names are."""
    given = all(plain(owner.text.split()[0]) in GIVEN_NAMES for owner in split_owners(name))
    return are_owners(name, people, firm=True) or given or _is_known(name, people)


def _name(event: Event) -> str:
    return event.line.text.strip(" :*_@")


def _many(heading: str) -> bool:
    found = _BARE.fullmatch(heading)
    return found is not None and (
        bool(found["many"]) or "points" in heading.casefold() or "items" in heading.casefold()
    )


def _may_be_action(text: str) -> bool:
    return 1 < len(text.split()) <= _LONGEST and not text.endswith(":") and not _NOTHING.fullmatch(text)
