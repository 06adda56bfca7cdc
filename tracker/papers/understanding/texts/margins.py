"""Minutes with a margin that says whose action each paragraph is: "The gate still sticks.    Clerk"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.papers.grid import Line
from tracker.papers.understanding.texts.event import Event, Kind
from tracker.papers.understanding.words.acting import NOBODY_KNOWN, People, are_owners, is_plain
from tracker.papers.understanding.words.looks import is_certain_date
from tracker.papers.understanding.words.marks import Marked, sentences_of
from tracker.papers.understanding.words.undertakings import undertakings_in
from tracker.rules.owners import OwnerKind, split_owners
from tracker.rules.written_status import read_status

_MARGIN = re.compile(
    r"(?P<words>.*\S[.!?][)”’\"]?)(?:\s+[–—]\s+|\s*\t\s*|\s{3,})(?P<who>[A-Z][^–—\t]{1,60})$", re.DOTALL
)
"""A paragraph, and behind its last stop and a wide space who stands in the margin."""
_CODE = re.compile(r"\d{1,3}[./]\d{2,4}\w?\s+")
"""The number under which something was minuted before: "24/141"."""
_CLOSES = re.compile(r"\b(?:clos(?:e|ed|ing)|no further business|next meeting|signed|adjourned)\b", re.IGNORECASE)
"""What stands above those who sign the minutes."""
_LEAST = 2
"""Paragraphs with somebody in the margin, from which it is a column of its own."""
_FEWEST_WORDS = 5
"""Words of a paragraph that says something of its own."""
_TOGETHER = re.compile(r"(?:Cllrs|Councillors|Messrs)\b")
"""How several people are named at once."""
_ADDRESSED = re.compile(r"(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr|Prof|Revd?|Fr)\b")
_BY_POST = frozenset((OwnerKind.TITLE, OwnerKind.NAME_WITH_TITLE))
_SAYS = frozenset((Kind.TEXT, Kind.ITEM))


def with_margins(events: Sequence[Event], people: People) -> list[Event]:
    """The events, with paragraphs that have somebody in their margin as marked actions, where several have.

    A line right below a paragraph that only names people stands in its margin as well.
    """
    found = [_with_margin(events, at, people) for at in range(len(events))]
    if sum(each is not None for each in found) < _LEAST:
        return list(events)
    return [each or event for each, event in zip(found, events, strict=True)]


def beside_margin(at: int, line: Line) -> Event | None:
    """A paragraph with people in a margin of the page's own is theirs to see to, from where it tells somebody to act.

    Beside a numbered one stands how it goes.
    """
    words = line.margin.split()
    apart = len(words) > 1 and all(are_owners(word, firm=True) for word in words)
    who = ", ".join(words) if apart else line.margin
    if read_status(who).status is not None or not are_owners(who, sure=True):
        code = _CODE.match(line.text)
        text = f"{line.text[code.end() :] if code else line.text} – {line.margin}"
        return Event(at, Kind.ITEM, replace(line, text=text, marker=code[0].strip())) if code else None
    said = _from_told(line.text)
    return Event(at, Kind.MARKED, line, marked=Marked(said, who, before=line.text.removesuffix(said).strip()))


def _from_told(text: str) -> str:
    """The words of a paragraph from where they tell somebody to act; all where they do so nowhere."""
    sentences = sentences_of(text)
    for at, sentence in enumerate(sentences):
        told = undertakings_in(sentence, NOBODY_KNOWN)
        if told:
            return " ".join((told[0].clause or sentence[sentence.find(told[0].words) :], *sentences[at + 1 :]))
    return text


def _with_margin(events: Sequence[Event], at: int, people: People) -> Event | None:
    """The event as a marked action; None where nobody stands in its margin."""
    event = events[at]
    if event.form or event.line.done is not None:
        return None
    text = event.line.text
    margin = _MARGIN.match(text)
    if margin and event.kind in {*_SAYS, Kind.LABEL} and _names(margin["who"], people):
        return replace(event, kind=Kind.MARKED, marked=Marked(margin["words"], margin["who"].strip(" .")))
    above = events[at - 1] if at else None
    stands = above is not None and above.kind in _SAYS and _may_be_owned(above.line.text)
    alone = stands and at + 1 < len(events) and _is_unstyled(event) and _names_alone(text, people)
    if alone and not _heads_list(events, at, people):
        return replace(event, kind=Kind.MARKED, marked=Marked("", text.strip(" .")))
    return None


def _is_unstyled(event: Event) -> bool:
    line = event.line
    return event.kind in {Kind.TEXT, Kind.HEADING} and not (line.level or line.marker or line.bold)


def _heads_list(events: Sequence[Event], at: int, people: People) -> bool:
    """Whether names stand above lists of what is theirs: the first of these lists has somebody above it too."""
    first = at
    while first > 0 and (events[first - 1].kind is Kind.ITEM or _may_name(events[first - 1], people)):
        first -= 1
    above = events[first - 1] if first else None
    owned = above is not None and above.kind in _SAYS and _may_be_owned(above.line.text)
    return events[first].kind is not Kind.ITEM and not owned


def _may_name(event: Event, people: People) -> bool:
    return _is_unstyled(event) and are_owners(event.line.text.strip(" .:"), people, sure=True)


def _may_be_owned(text: str) -> bool:
    """Whether a paragraph says something that the names right below it may stand in the margin of."""
    whole = text.endswith((".", "!", "?", ")")) and len(text.split()) >= _FEWEST_WORDS
    return whole and not _CLOSES.search(text) and _MARGIN.match(text) is None


def _names(who: str, people: People) -> bool:
    """Whether words surely name people or posts, and no day."""
    bare = who.strip(" .")
    if is_certain_date(bare) or not is_plain(bare.split()):
        return False
    together = _TOGETHER.match(bare) is not None and are_owners(bare, people, sure=True)
    return together or are_owners(bare, people, firm=True)


def _names_alone(who: str, people: People) -> bool:
    """Whether a line of its own surely names nothing but those whom the paper knows, by name or by post."""
    owners = split_owners(who.strip(" ."))
    known = (people.knows(each.text) or each.kind in _BY_POST or _ADDRESSED.match(each.text) for each in owners)
    return _names(who, people) and all(known)
