"""A text as a stream of events: headings, list items, labels with values, paragraphs; forms in tables join in."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from tracker.papers.draft import Place
from tracker.papers.grid import Block, Cell, Grid, Line
from tracker.papers.understanding.tables.minute_headings import margin_of
from tracker.papers.understanding.tables.minute_tables import discussed, told_in_lists
from tracker.papers.understanding.texts.event import Event, Kind
from tracker.papers.understanding.texts.forms import form_events
from tracker.papers.understanding.texts.headed_labels import with_headed_labels
from tracker.papers.understanding.texts.margins import beside_margin
from tracker.papers.understanding.texts.repeated_headings import without_repeated_headings
from tracker.papers.understanding.words.acting import who_acts
from tracker.papers.understanding.words.announcements import (
    announces_actions,
    announces_other,
    whose_actions,
)
from tracker.papers.understanding.words.fronts import bracketed
from tracker.papers.understanding.words.hash_marks import hash_mark
from tracker.papers.understanding.words.labels import Labelled, leading_label, split_labels
from tracker.papers.understanding.words.looks import is_grade, is_owner_like
from tracker.papers.understanding.words.marks import Marked, marked_in, told_apart
from tracker.papers.understanding.words.outline import is_heading
from tracker.papers.understanding.words.roles import ACTION_LIKE, Role

_NUMBERED_RANK, _BOLD_RANK, _PLAIN_RANK = 20, 30, 40
_NUMBERED = re.compile(
    r"(?:(?:(?:key|improvement|statutory|audit|main|priority|other) )?recommendation|rec\.?"
    r"|agreed action|management action|action)\s+(?:no\.?\s*)?[\d.]+\w?\W*"
    r"(?:\([^()]{1,40}\))?$",
    re.IGNORECASE,
)
_CODED = re.compile(r"[A-Z]{1,3}\d{1,3}(?:\.\d{1,2})?\s*\((?P<grade>[A-Za-z][^()]{1,30})\)")
"""A line that only gives the code of a recommendation and how weighty it is: "F1 (Medium)"."""
_ACTION_ALONE = re.compile(
    r"(?P<label>(?:agreed )?action(?: item| point)?)\s+(?:no\.?\s*|#)?(?P<ref>(?:[A-Z]{1,4}[-/])?\d[\w./-]*)\s*:",
    re.IGNORECASE,
)
"""The number of an action alone on a line, whose words stand on the next: "Action item 12-03:"."""
_GLUED = re.compile(r"\d{1,2}(?:\.\d{1,2})?\.?(?=[A-Z]{2})[^.;]{3,90}:?$")
"""A number and a heading in capitals without a space between: "5.MATTERS ARISING"."""
_ACTION = re.compile(r"action(?: (?:no\.?|point|item))? ?#?\d[\w./-]*\s*[:–-]\s", re.IGNORECASE)
"""An action by its number, "Action 4.1: ...", which heads nothing though it stands in a numbered list."""
_SAID = re.compile(r"\s[–—-]\s(?:already |now |all )?(?:completed?|done|closed|ongoing|in progress)\W*$", re.IGNORECASE)
"""How things stand, behind a dash: the line heads nothing."""
_LOWER = re.compile(r"[-*•o]|\(?[a-z][.)]")
"""Markers of what stands below a number: bullets and letters."""
_MET = re.compile(
    r"(?:(?:[a-z]+ ){0,4}meeting(?: held)?(?: on| of)?|as (?:at|of)) (?:\d|[A-Z][a-z]+day\b).{3,30}", re.IGNORECASE
)
"""Of which meeting, or of which day, a list of actions is: "Action points - meeting of 8 January"."""
_FEWEST_WORDS = 4
"""Words that say what is to be done, below a line with a number alone."""
_BRIEFLY = 6
"""Words of a point of minutes that only says that actions follow: "6. Action to be taken"."""
_PLEA = re.compile(r"please\b|note\b|see\b|page \d", re.IGNORECASE)


def events_of(blocks: Sequence[Block], skip: Iterable[int], outside: Collection[int] = ()) -> list[Event]:
    """The events of all lines, and of the tables that are forms.

    `skip` are tables that were understood otherwise, `outside` lines that are no part of the text.
    """
    taken = set(skip)
    events: list[Event] = []
    for at, block in enumerate(blocks):
        if at in outside or (at in taken and isinstance(block, Line)):
            continue
        if isinstance(block, Grid):
            events += (at not in taken and _grid_events(at, block)) or [Event(at, Kind.BREAK, Line("", Place()))]
            continue
        following = blocks[at + 1] if at + 1 < len(blocks) else None
        if (told := _numbered_action(at, block, following)) is not None:
            taken.add(at + 1)
            events.append(told)
            continue
        if _is_numbered_label(block, following) and isinstance(following, Line):
            taken.add(at + 1)
            cell = Cell(following.text)
            label = Event(at, Kind.LABEL, following, role=Role.RECOMMENDATION, label=block.text, cell=cell)
            events.append(label)
            continue
        beside = beside_margin(at, block) if block.margin else None
        line = replace(block, text=f"{block.text} – {block.margin}") if block.margin else block
        events += [beside] if beside else _line_events(at, line, blocks[at - 1] if at else None, following)
    return without_repeated_headings(with_headed_labels(events))


def _line_events(at: int, line: Line, before: Block | None, following: Block | None) -> list[Event]:
    if not (line.level or line.marker) and whose_actions(line.text):
        return [Event(at, Kind.HEADING, line, _PLAIN_RANK)]
    hashed = hash_mark(line.text) if not line.level else None
    marked = (hashed,) if hashed else marked_in(line.text, listed=bool(line.marker))
    if marked:
        return [Event(at, Kind.MARKED, line, marked=each) for each in marked]
    if line.level or (line.bold and is_heading(line) and not _tells(leading_label(line.text))):
        return [Event(at, Kind.HEADING, line, line.level or _BOLD_RANK)]
    if _GLUED.match(line.text):
        return [Event(at, Kind.HEADING, line, _NUMBERED_RANK)]
    if not _ACTION.match(line.text) and _is_numbered_heading(line, before, following):
        return [Event(at, Kind.HEADING, replace(line, text=f"{line.marker} {line.text}"), _NUMBERED_RANK)]
    label = leading_label(line.text)
    if label and line.done is None:
        words, labelled = split_labels(line.text)
        if announces_actions(label.label) and (not label.text or _MET.fullmatch(label.text)):
            return [_announcement(at, line)]
        if _heads_other(line, label, following):
            return [Event(at, Kind.HEADING, line)]
        if not words and labelled and not _is_sentence(line, labelled[0]):
            return [
                Event(at, Kind.LABEL, replace(line, text=text), role=each.role, label=each.label, cell=Cell(text))
                for each in labelled
                for text in (told_apart(each.text) if each.role in ACTION_LIKE else (each.text,))
            ]
    if line.marker or line.done is not None or bracketed(line.text):
        return [Event(at, Kind.ITEM, line)]
    if is_heading(line) and not (_PLEA.match(line.text) or _SAID.search(line.text)):
        return [Event(at, Kind.HEADING, line, _PLAIN_RANK)]
    return [Event(at, Kind.TEXT, line)]


def _heads_other(line: Line, label: Labelled, following: Block | None) -> bool:
    """Whether a label with nothing behind it heads a list of what is no action: "Success criteria:"."""
    listed = isinstance(following, Line) and bool(following.marker)
    return listed and not (label.text or line.marker) and (label.role is Role.NOTE or announces_other(label.label))


def _tells(label: Labelled | None) -> bool:
    """Whether a label of actions has somebody told to act behind it, so that the line is an action in bold letters."""
    return label is not None and label.role in ACTION_LIKE and bool(who_acts(label.text, sure=True))


def _is_sentence(line: Line, first: Labelled) -> bool:
    """An item that begins with a group of people, "Staff: four of them go to the course", is no owner's label."""
    people = first.role in {Role.OWNER, Role.SUPPORT} and len(first.text.split()) > 1
    return bool(line.marker) and people and not is_owner_like(first.text)


def _is_numbered_label(line: Line, following: Block | None) -> bool:
    """A line that only numbers a recommendation, with its words on the next: "Recommendation 3 (Priority 2)"."""
    below = isinstance(following, Line) and not following.level and leading_label(following.text) is None
    if not below or not isinstance(following, Line) or len(following.text.split()) <= 4:
        return False
    coded = _CODED.fullmatch(line.text)
    return bool(_NUMBERED.match(line.text)) or (coded is not None and is_grade(coded["grade"]))


def _numbered_action(at: int, line: Line, following: Block | None) -> Event | None:
    """The action whose number stands alone on the line above its words."""
    number = None if line.marker else _ACTION_ALONE.fullmatch(line.text)
    if number is None or not isinstance(following, Line) or following.level or following.marker:
        return None
    if leading_label(following.text) is not None or len(following.text.split()) < _FEWEST_WORDS:
        return None
    marked = Marked(following.text, ref=number["ref"], label=number["label"])
    return Event(at, Kind.MARKED, following, marked=marked)


def _announcement(at: int, line: Line) -> Event:
    """ "Actions:" with nothing behind it heads what stands below it."""
    return Event(at, Kind.ITEM, line) if line.marker else Event(at, Kind.HEADING, line, _PLAIN_RANK)


def _is_numbered_heading(line: Line, before: Block | None, following: Block | None) -> bool:
    """A numbered line without a stop at its end, with no further number of its list right below it."""
    if not re.match(r"\(?\d|[IVX]+\.|[A-Z]\.", line.marker) or line.done is not None:
        return False
    listed = isinstance(following, Line) and _LOWER.match(following.marker) is not None
    opens = listed and line.text.endswith(":")
    opens = opens or (isinstance(following, Line) and _counts_within(following.marker, line.marker))
    words = line.text.split()
    opens = opens or (_is_plain(following) and len(words) <= _BRIEFLY and announces_actions(line.text))
    if isinstance(before, Line) and _same_list(before.marker, line.marker) and not opens:
        return False
    if len(words) > 22 or line.text.endswith((".", ";", ",")) or not isinstance(following, Line):
        return False
    below = following
    if isinstance(before, Line) and 0 < before.level == below.level:
        return False  # it is all that stands below the heading above it
    if below.marker and not _LOWER.match(below.marker):
        return _counts_within(below.marker, line.marker)
    label = leading_label(below.text)
    return label is None or label.role in ACTION_LIKE


def _is_plain(block: Block | None) -> bool:
    """Whether it is a paragraph, neither a heading nor an item."""
    return isinstance(block, Line) and not (block.level or block.marker)


def _counts_within(below: str, marker: str) -> bool:
    """Whether a number counts what stands below another: "4.1" below "4."."""
    figures, own = re.findall(r"\d+", below), re.findall(r"\d+", marker)
    return len(figures) > len(own) > 0 and figures[: len(own)] == own


def _same_list(before: str, marker: str) -> bool:
    """Whether two numbers count one list: "1." and "2.", "3.1" and "3.2", "4a" and "4b", or "1." each time."""
    if before == marker == "1." or _next_letter(before) == marker:
        return True
    figures, others = re.findall(r"\d+", before), re.findall(r"\d+", marker)
    return bool(figures) and len(figures) == len(others) and int(others[-1]) == int(figures[-1]) + 1


def _next_letter(marker: str) -> str:
    """The number with the letter behind its own: "4b." behind "4a."; empty where it has none."""
    lettered = re.fullmatch(r"(\d[\d.]*)([a-y])(\W*)", marker)
    return f"{lettered[1]}{chr(ord(lettered[2]) + 1)}{lettered[3]}" if lettered else ""


def _grid_events(at: int, grid: Grid) -> list[Event]:
    """Those of a form, or of minutes in a table."""
    form = [] if told_in_lists(grid) or margin_of(grid) is not None else form_events(at, grid)
    return form or _minutes_events(at, grid)


def _minutes_events(at: int, grid: Grid) -> list[Event]:
    """The marked actions of minutes in a table, each below the item that was discussed."""
    events: list[Event] = []
    item = ""
    for each in discussed(grid):
        if each.item != item:
            item = each.item
            events.append(Event(at, Kind.HEADING, Line(item, each.line.place), _NUMBERED_RANK))
        events.append(Event(at, Kind.MARKED, each.line, marked=each.marked))
    return events
