"""What a paper leaves open, asked once for all rows that it concerns, never guessed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from rapidfuzz import fuzz

from models.vocabulary import Colour, Reported
from tracker.papers.draft import Asked, DraftAction, DraftQuestion, StatusSource
from tracker.papers.understanding.values.about import About
from tracker.papers.understanding.words.found import Found
from tracker.rules.dates import TargetKind
from tracker.rules.owners import OwnerKind
from tracker.rules.wording import count, listed
from tracker.rules.written_status import WrittenStatus
from tracker.rules.written_status.signs import colours_of

_OPEN = re.compile(
    r"\b(?:not yet|no \w+ yet|yet to|still to|awaiting|awaited|due to (?:go|be|start)|to be (?:agreed|signed|done"
    r"|completed|finalised)|"
    r"scheduled for|outstanding|progressing|in progress|ongoing|about to)\b",
    re.IGNORECASE,
)
_MEANINGS = ("on track", "at risk", "off track", "complete", "complete and checked", "not started", "on hold")
"""What a colour or a sign may be said to mean."""
_SIGN = re.compile(
    r"\W{1,4}|\W?\w(?:\W?\w){0,2}\W?|(?:stage|level|phase|step|grade|tier|code|category) \w{1,3}", re.IGNORECASE
)
"""What a paper explains in a key or nowhere: a sign, a letter or two, a stage by its number."""
_UNSAID = re.compile(r"[-–—.?*/\s]+|tb[acd]|n/?[aky]?|no|nil|all|new|o/s", re.IGNORECASE)
"""What stands there where nothing is known or done yet."""
_ALIKE = 88
"""Likeness of two names, of 100, from which they may be one person's, as with "Lorraine" and "Lorryne" (domain 3.2)."""


def questions_about(
    found: Sequence[Found], actions: Sequence[DraftAction], known: About, columns: Sequence[tuple[str, str]]
) -> tuple[DraftQuestion, ...]:
    """The questions of a paper by kind; within a kind those that hold up most rows first.

    `columns` are headings that were given a meaning by what stands below them alone.
    """
    return (
        *_who_is(actions, known),
        *_same_person(actions),
        *_which_year(actions),
        *_colours(actions, known),
        *_signs(actions, known),
        *_contradictions(actions),
        *_lost(found, actions),
        *_dates(actions),
        *_owners(actions),
        *_whole_cells(actions),
        *_columns(columns),
    )


def _rows_by_owner(actions: Sequence[DraftAction], *kinds: OwnerKind) -> dict[str, tuple[int, ...]]:
    rows: dict[str, list[int]] = defaultdict(list)
    for position, action in enumerate(actions):
        for owner in (*action.owners, *action.supporting):
            if owner.kind in kinds and position not in rows[owner.text]:
                rows[owner.text].append(position)
    return {text: tuple(places) for text, places in sorted(rows.items(), key=lambda pair: -len(pair[1]))}


def _who_is(actions: Sequence[DraftAction], known: About) -> Iterator[DraftQuestion]:
    for initials, rows in _rows_by_owner(actions, OwnerKind.INITIALS).items():
        if initials not in known.initials:
            sentence = f"Who is {initials}? {count(len(rows), 'action')} name{'s' if len(rows) == 1 else ''} them."
            yield DraftQuestion(Asked.WHO_IS, sentence, initials, rows)


def _same_person(actions: Sequence[DraftAction]) -> Iterator[DraftQuestion]:
    initials = _rows_by_owner(actions, OwnerKind.INITIALS)
    names = _rows_by_owner(actions, OwnerKind.NAME, OwnerKind.NAME_WITH_TITLE)
    pairs = [
        *(
            (first, second, initials)
            for first, second in combinations(initials, 2)
            if _capitals(first) == _capitals(second)
        ),
        *((first, second, names) for first, second in combinations(list(names)[:150], 2) if _one_name(first, second)),
    ]
    for first, second, rows in pairs:
        sentence = f"Are {first} and {second} the same person?"
        yield DraftQuestion(
            Asked.SAME_PERSON, sentence, f"{first}/{second}", (*rows[first], *rows[second]), ("yes", "no")
        )


def _capitals(initials: str) -> str:
    return "".join(letter for letter in initials if letter.isupper())


def _one_name(first: str, second: str) -> bool:
    """Names of several words that differ in a few letters only."""
    bare = [re.split(r"[,(]", name)[0].strip() for name in (first, second)]
    return all(" " in name for name in bare) and bare[0] != bare[1] and fuzz.ratio(bare[0], bare[1]) >= _ALIKE


def _which_year(actions: Sequence[DraftAction]) -> Iterator[DraftQuestion]:
    rows = tuple(
        at for at, action in enumerate(actions) if action.target and action.target.partial and not action.target.final
    )
    if rows:
        example = actions[rows[0]].target
        words = " ".join(example.text.split())[:60] if example else ""
        yield DraftQuestion(
            Asked.WHICH_YEAR, f"Which year is meant by “{words}” and the like? The paper does not say.", words, rows
        )


def _colours(actions: Sequence[DraftAction], known: About) -> Iterator[DraftQuestion]:
    """The same colour means opposite things in different plans (domain 4.1)."""
    rows: dict[str, list[int]] = defaultdict(list)
    for position, action in enumerate(actions):
        if action.status_source is StatusSource.COLOUR and action.status and action.status.colour:
            rows[action.status.colour.value].append(position)
    for colour, places in rows.items():
        if colour not in known.colours:
            meant = actions[places[0]].status
            taken = meant.status.value.replace("_", " ") if meant and meant.status else "nothing"
            sentence = f"What does {colour} mean in this paper? I took it for {taken}."
            yield DraftQuestion(Asked.COLOUR_MEANING, sentence, colour, tuple(places), _MEANINGS)


def _signs(actions: Sequence[DraftAction], known: About) -> Iterator[DraftQuestion]:
    """Signs and short words of a status column that say nothing to others, and blue, which papers use differently."""
    rows: dict[str, list[int]] = defaultdict(list)
    for position, action in enumerate(actions):
        if action.status_source is StatusSource.COLUMN and action.status and _is_dark(action.status, known):
            rows[" ".join(action.status.text.split())].append(position)
    for sign, places in sorted(rows.items(), key=lambda pair: -len(pair[1])):
        meant = actions[places[0]].status
        taken = "I took it for complete." if meant and meant.status else "It tells me nothing."
        sentence = f"What does “{sign}” mean in this paper? {taken}"
        yield DraftQuestion(Asked.STATUS_MEANING, sentence, sign, tuple(places), _MEANINGS)


def _is_dark(status: WrittenStatus, known: About) -> bool:
    sign = " ".join(status.text.split())
    if status.colour is Colour.BLUE:
        return Colour.BLUE not in known.colours and " " not in sign and bool(colours_of(sign))
    unread = status.status is None and status.state is None and status.colour is None and status.percent is None
    return unread and _SIGN.fullmatch(sign) is not None and _UNSAID.fullmatch(sign) is None


def _contradictions(actions: Sequence[DraftAction]) -> Iterator[DraftQuestion]:
    """Asked about, not changed (domain 4.6)."""
    for position, action in enumerate(actions):
        if action.status is None or action.status.status is not Reported.COMPLETE:
            continue
        if action.status_source is not StatusSource.COLUMN:
            continue
        said = _OPEN.search(action.progress)
        if said:
            sentence = f"The status is “{action.status.text}”, but the text says “{said[0]}”. Which holds?"
            yield DraftQuestion(Asked.CONTRADICTION, sentence, said[0], (position,), ("complete", "not complete"))


def _lost(found: Sequence[Found], actions: Sequence[DraftAction]) -> Iterator[DraftQuestion]:
    rows = tuple(
        at
        for at, (each, action) in enumerate(zip(found, actions, strict=True))
        if (action.status is None or action.status.status is None) and any(cell.picture for cell in each.statuses)
    )
    if rows:
        sentence = f"The status of {count(len(rows), 'action')} was a picture, which the paper lost. How do they stand?"
        yield DraftQuestion(Asked.LOST_STATUS, sentence, "", rows)


def _dates(actions: Sequence[DraftAction]) -> Iterator[DraftQuestion]:
    undated = tuple(at for at, action in enumerate(actions) if _has_no_date(action))
    if undated and len(undated) < len(actions):
        yield DraftQuestion(Asked.NO_DATE, f"{count(len(undated), 'action')} without a target date.", "", undated)
    doubts: dict[str, list[int]] = defaultdict(list)
    for position, action in enumerate(actions):
        for doubt in action.target.doubts if action.target else ():
            doubts[doubt].append(position)
    for doubt, rows in sorted(doubts.items(), key=lambda pair: -len(pair[1])):
        yield DraftQuestion(Asked.DOUBTFUL_DATE, doubt, "", tuple(rows))


def _has_no_date(action: DraftAction) -> bool:
    target = action.target
    if target is None:
        return action.target_inherited is None
    return target.final is None and target.kind in {
        TargetKind.BLANK,
        TargetKind.OPEN,
        TargetKind.UNREAD,
        TargetKind.SUPERSEDED,
    }


def _owners(actions: Sequence[DraftAction]) -> Iterator[DraftQuestion]:
    rows = tuple(at for at, action in enumerate(actions) if not action.owners)
    if rows:
        yield DraftQuestion(Asked.NO_OWNER, f"{count(len(rows), 'action')} without an owner.", "", rows)


def _whole_cells(actions: Sequence[DraftAction]) -> Iterator[DraftQuestion]:
    rows = tuple(at for at, action in enumerate(actions) if any("left whole" in doubt for doubt in action.doubts))
    if rows:
        places = listed(tuple(str(actions[at].place) for at in rows[:3]))
        sentence = f"Action and progress are mixed in one text ({places}), so I left it whole."
        yield DraftQuestion(Asked.WHOLE_CELL, sentence, "", rows)


def _columns(columns: Sequence[tuple[str, str]]) -> Iterator[DraftQuestion]:
    for heading, meaning in dict(columns).items():
        sentence = f"I took the column “{heading}” for the {meaning}, by what stands in it. Is that right?"
        yield DraftQuestion(Asked.COLUMN_MEANING, sentence, heading, (), ("yes", "no"))
