"""Papers called by the actions of a meeting, "Actions from the July panel", that tell them in paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.papers.understanding.texts.candidates import PLAIN_RANKS
from tracker.papers.understanding.texts.event import Event, Kind
from tracker.papers.understanding.words.acting import People, who_acts
from tracker.papers.understanding.words.announcements import calls_itself_actions
from tracker.papers.understanding.words.heading_days import last_day
from tracker.papers.understanding.words.marks import Marked
from tracker.papers.understanding.words.orders import is_order

_OF_MEETING = re.compile(
    r"\bactions?(?: items?| points?)? (?:of|from|arising|agreed|at|after|following)\b", re.IGNORECASE
)
_TO_BE_DONE = re.compile(
    r"[^.;:]{3,240}\b(?:is|are|needs?|has|have) (?:then )?to be \w+(?:ed|en|wn|lt|nt|de|ut)\b", re.IGNORECASE
)
_OURSELVES = re.compile(r"(?:we|i)\b", re.IGNORECASE)
"""How an answer begins that says what is meant to be done about an action."""
_PLAN = re.compile(r"\bplan\b", re.IGNORECASE)
_LISTED = 2
"""Items from which the paper tells its actions in lists."""


def with_called_actions(events: Sequence[Event], people: People) -> list[Event]:
    """The events, with each paragraph marked that says who is to act or what is to be done, where none stand in lists.

    Titles of topics between them stay; whose name is said again below an action heads nothing, nor does the answer.
    """
    listed = sum(event.kind in {Kind.ITEM, Kind.MARKED, Kind.LABEL} for event in events)
    if not events or listed >= _LISTED or not _is_called(events[0]):
        return list(events)
    found: list[Event] = []
    for event in events:
        above = found[-1] if found else event
        if event.kind is Kind.TEXT and _tells(event.line.text, people):
            found.append(replace(event, kind=Kind.MARKED, marked=Marked(event.line.text)))
        elif event.rank > PLAIN_RANKS and (_is_whose(event, above) or (len(found) > 1 and _is_whose(above, found[-2]))):
            found.append(replace(event, kind=Kind.TEXT, rank=0))
        else:
            found.append(event)
    return found


def _is_whose(line: Event, above: Event) -> bool:
    """Whether a line is the name of those whom the action above it begins with."""
    return above.kind is Kind.MARKED and above.line.text.startswith(f"{line.line.text} ")


def _is_called(first: Event) -> bool:
    title = first.line.text
    met = _OF_MEETING.search(title) or (last_day(title) and not _PLAN.search(title))
    return first.kind is Kind.HEADING and bool(met) and calls_itself_actions(title)


def _tells(text: str, people: People) -> bool:
    if _OURSELVES.match(text):
        return False
    return is_order(text) or bool(who_acts(text, people, sure=True) or _TO_BE_DONE.match(text))
