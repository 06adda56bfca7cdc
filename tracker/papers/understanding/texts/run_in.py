"""Lists and headings that run on within a paragraph: "Action points 1. Ann to ring them 2. Bob to write"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.papers.grid import Line
from tracker.papers.understanding.texts.event import Event, Kind
from tracker.papers.understanding.words.acting import are_owners, who_acts
from tracker.papers.understanding.words.announcements import announces_actions
from tracker.papers.understanding.words.marks import sentences_of
from tracker.papers.understanding.words.orders import is_order
from tracker.papers.understanding.words.roles import Role

_HEAD = re.compile(
    r"(?:^|(?<=[.!?:;)]\s))(?P<head>(?:\d{1,2}\s?[.)]\s?)?(?:Agreed |New |Key )?(?:Actions?|ACTIONS?)"
    r"(?: (?:[Pp]oints?|[Ii]tems?|POINTS?|ITEMS?|[Ll]ist|[Aa]greed))?)\s*[:.–-]?\s+(?=\(?1[.)]\s)"
)
_TOPIC = re.compile(
    r"(?P<head>\d{1,3}(?:/\d{2,4})?[.)]?\s+(?=[^a-z]{0,40}[A-Z]{4})[A-Z][^a-z.:;]{3,80}?[A-Z)])\s*[:.–-]?\s+(?P<rest>(?:[a-z][.)]\s+)?[A-Z][a-z’']*\s.*)$",
    re.DOTALL,
)
"""The number and heading in capitals of a point of minutes, with what was said right behind it."""
_SPOKEN = re.compile(
    r"(?P<head>[A-Z][^:.;–—]{2,60}?)(?::\s+(?=[A-Z])|\s[–—-]\s+(?=(?:\S+\s+){4}))(?P<rest>[A-Za-z].*)$", re.DOTALL
)
"""The same in ordinary letters, in front of a colon or dash: "7. Building: The shed is nearly done"."""
_STOPPED = re.compile(r"(?P<head>[A-Z][^.:;?!–—]{2,50}?)(?:\.\s+(?P<rest>[A-Z\d].*)|\.?$)", re.DOTALL)
"""The same in front of a stop, or alone: "7. Building. The shed is nearly done"."""
_SAYS = re.compile(r"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|to|not|we|they|he|she|\w{2,}ed)\b")
"""Words by which a few others say something, and name no topic."""
_COUNTED = re.compile(r"\d{1,2}[.)]")
_PLAINLY_COUNTED = re.compile(r"(?P<number>\d{1,2})[.,)]? (?=[A-Z])")
"""The number of a point without a stop: "7 Building: ..."."""
_ITEM = re.compile(r"(?:agenda )?item \d{1,2}[a-z]?", re.IGNORECASE)
_BULLET = re.compile(r"(?:^|(?<=\s))[•●▪](?=\s)")
_POINTS = frozenset((Kind.ITEM, Kind.TEXT, Kind.HEADING))
_RANK, _TOPIC_RANK = 40, 20
_FEWEST, _FEWEST_TOPICS = 2, 3
_LONGEST_HEAD, _LONGEST_STOPPED = 8, 5
_OF_ACTIONS = frozenset((Role.OWNER, Role.TARGET, Role.STATUS))
"""Labels that stand below an action, which may be called an item as well."""


def with_run_in_lists(events: Sequence[Event]) -> list[Event]:
    """The events, with the numbered actions of a paragraph as items below their heading."""
    found: list[Event] = []
    parted: Line | None = None
    for event in events:
        if event.line is parted:
            continue
        parts = _parts(event)
        parted = event.line if len(parts) > 1 else None
        found += parts
    return found


def _parts(event: Event) -> list[Event]:
    text = event.line.text
    if event.kind in {Kind.TEXT, Kind.ITEM} and not event.form and len(_BULLET.findall(text)) >= _FEWEST:
        return _bulleted(event)
    head = _HEAD.search(text) if event.kind in {Kind.TEXT, Kind.MARKED} and not event.form else None
    items = _numbered(text[head.end() :]) if head else []
    if head is None or len(items) < _FEWEST:
        return [event]
    before = text[: head.start()].strip()
    heading = replace(event.line, text=head["head"], lines=())
    listed = [replace(event.line, text=item, marker=f"{number}.", lines=()) for number, item in enumerate(items, 1)]
    return [
        *([replace(event, kind=Kind.TEXT, line=replace(event.line, text=before, lines=()))] if before else []),
        replace(event, kind=Kind.HEADING, line=heading, rank=_RANK),
        *(replace(event, kind=Kind.ITEM, line=line) for line in listed),
    ]


def _bulleted(event: Event) -> list[Event]:
    """A paragraph and the items that run on in it behind bullets; in an item they stand below it."""
    before, *items = (part.strip() for part in _BULLET.split(event.line.text))
    depth = event.line.depth + (event.kind is Kind.ITEM)
    listed = [replace(event.line, text=item, marker="•", depth=depth, lines=()) for item in items if item]
    first = [replace(event, line=replace(event.line, text=before, lines=()))] if before else []
    return [*first, *(replace(event, kind=Kind.ITEM, line=line) for line in listed)]


def with_item_heads(events: Sequence[Event]) -> list[Event]:
    """The events, with what numbered items of an agenda are called as headings: "Item 4 - MATTERS ARISING".

    What somebody is told to do may stand right behind it.
    """
    found: list[Event] = []
    for at, event in enumerate(events):
        below = events[at + 1].role if at + 1 < len(events) else None
        head, *said = sentences_of(event.line.text) or [""]
        told = any(who_acts(each, sure=True) for each in said)
        if event.kind is Kind.LABEL and below not in _OF_ACTIONS and _heads(event, head) and (told or not said):
            heading, text = _parted(event, f"{event.label} - {head}", " ".join(said))
            found += [heading, text] if said else [heading]
        else:
            found.append(event)
    return found


def _heads(event: Event, head: str) -> bool:
    brief = len(head.split()) <= _LONGEST_HEAD and (head != event.line.text or not head.endswith((".", "?")))
    return brief and bool(_ITEM.fullmatch(event.label)) and not (event.form or _charges(head))


def with_run_in_topics(events: Sequence[Event]) -> list[Event]:
    """The events, with the headings in capitals apart that begin numbered paragraphs, where several do."""
    for topics in ([_topic(event) for event in events], _spoken_topics(events)):
        if sum(each is not None for each in topics) >= _FEWEST_TOPICS:
            return [part for event, each in zip(events, topics, strict=True) for part in (each or (event,))]
    return list(events)


def _spoken_topics(events: Sequence[Event]) -> list[tuple[Event, ...] | None]:
    """Each numbered point with the heading in front of its colon or stop; below a heading of actions it is no topic."""
    topics: list[tuple[Event, ...] | None] = []
    announced = False
    for event, following in zip(events, [*events[1:], None], strict=True):
        if event.kind is Kind.HEADING:
            announced = announces_actions(event.line.text.strip(" :"))
        counted = None if announced or event.line.done is not None else _counted(event)
        spoken = _SPOKEN.match(counted.text) or _stopped(counted.text, following) if counted else None
        said = (event.marked.before or event.marked.words) if event.marked else event.line.text
        if counted and spoken and spoken["head"] in said and not _charges(spoken["head"]):
            heading, text = _parted(event, f"{counted.marker} {spoken['head']}", spoken["rest"] or "")
            text = _marked(event, spoken.start("rest")) if event.marked else text
            topics.append((heading, text) if spoken["rest"] else (heading,))
        else:
            topics.append(None)
    return topics


def _stopped(text: str, following: Event | None) -> re.Match[str] | None:
    """The heading in front of a stop, or alone on its line above what was said."""
    stopped = _STOPPED.match(text)
    if stopped is None or len(stopped["head"].split()) > _LONGEST_STOPPED or _SAYS.search(stopped["head"]):
        return None
    below = following is not None and following.kind is not Kind.BREAK and _counted(following) is None
    return stopped if stopped["rest"] or below else None


def _marked(event: Event, start: int) -> Event:
    """A marked action without the heading of its point, which ends where its own words `start`."""
    marked, head = event.marked, event.line.text[:start]
    assert marked is not None
    marked = replace(marked, words=marked.words.removeprefix(head), before=marked.before.removeprefix(head))
    return replace(event, marked=marked)


def _counted(event: Event) -> Line | None:
    """The line of a numbered point, with its number as the marker, though it may be printed without a stop."""
    line = event.line
    if event.kind in {Kind.ITEM, Kind.MARKED} and _COUNTED.fullmatch(line.marker):
        return line
    plain = _PLAINLY_COUNTED.match(line.text) if event.kind is Kind.TEXT and not line.marker else None
    return replace(line, text=line.text[plain.end() :], marker=plain["number"]) if plain else None


def _charges(head: str) -> bool:
    """Whether it is no topic but somebody, or what somebody is to do, in front of a colon or dash."""
    return are_owners(head, firm=True) or is_order(head) or bool(who_acts(head))


def _topic(event: Event) -> tuple[Event, ...] | None:
    line = event.line
    text = f"{line.marker} {line.text}".strip() if event.kind is not Kind.HEADING else line.text
    topic = _TOPIC.match(text) if event.kind in _POINTS and line.done is None and not event.form else None
    if topic is None:
        return None
    return _parted(event, topic["head"], topic["rest"])


def _parted(event: Event, head: str, rest: str) -> tuple[Event, Event]:
    """A heading, and what was said right behind it as a paragraph."""
    heading = replace(event.line, text=head, marker="", lines=())
    said = replace(event.line, text=rest, marker="", lines=())
    return (
        replace(event, kind=Kind.HEADING, line=heading, rank=_TOPIC_RANK),
        replace(event, kind=Kind.TEXT, line=said, rank=0),
    )


def _numbered(text: str) -> list[str]:
    """The items that count on from one."""
    items: list[str] = []
    rest = text
    while (begin := re.match(rf"\(?{len(items) + 1}[.)]\s+", rest)) is not None:
        following = re.search(rf"\s(?=\(?{len(items) + 2}[.)]\s+\S)", rest[begin.end() :])
        end = begin.end() + following.start() if following else len(rest)
        items.append(rest[begin.end() : end].strip())
        rest = rest[end:].strip()
    return items
