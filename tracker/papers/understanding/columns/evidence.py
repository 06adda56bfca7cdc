"""What a column holds, told from its cells: dates, statuses, owners, numbers, sentences."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tracker.papers.grid import Cell
from tracker.papers.reading.colours import traffic_light
from tracker.papers.understanding.words.labels import split_labels
from tracker.papers.understanding.words.looks import (
    are_initials,
    begins_with_status,
    counts_people,
    is_address,
    is_answer,
    is_certain_date,
    is_date_like,
    is_figure,
    is_level,
    is_link,
    is_mark,
    is_owner_like,
    is_reference,
    is_sentence,
    is_status_like,
    names_time,
)
from tracker.papers.understanding.words.orders import is_order_or_motion
from tracker.rules.written_status.saying import begins_with_state


@dataclass(frozen=True)
class Profile:
    """Shares, from 0 to 1, of a column's filled cells that read as each; `letters` is the mean length of a cell."""

    filled: int = 0
    rows: int = 0
    dates: float = 0.0
    certain_dates: float = 0.0
    statuses: float = 0.0
    owners: float = 0.0
    initials: float = 0.0
    references: float = 0.0
    sentences: float = 0.0
    letters: float = 0.0
    distinct: float = 0.0
    figures: float = 0.0
    labelled: float = 0.0
    """Share of cells that hold several labels with their values, such as "Owner: ..."."""
    lights: float = 0.0
    """Share of all rows with a traffic-light colour and no more than a word."""

    grouped: bool = False
    """Each text stands for a run of rows: merged over them, or the same in all of them, and comes in one run only."""
    scattered: bool = False
    """Some text comes again below another one: it is said of each row anew, and a blank goes on with nothing."""
    levels: float = 0.0
    """Share of cells that rank something: high, P2, Must."""
    first: bool = False
    """Its first cell is filled, as where blank cells below go on with it."""
    answers: float = 0.0
    """Share of cells that say no more than yes or no."""
    orders: float = 0.0
    """Share of cells that tell somebody to do something."""
    kinds: frozenset[str] = frozenset()
    """The letters of a column whose every cell is a single one, as "T" for task and "D" for decision."""
    marks: float = 0.0
    """Share of cells that hold a mark and no word, as "X"."""
    clocks: float = 0.0
    """Share of cells that name a time of day."""
    addresses: float = 0.0
    """Share of cells that are addresses of mail."""
    links: float = 0.0
    """Share of cells that are addresses of pages."""
    reports: float = 0.0
    """Share of cells that begin with how something stands: "Complete - register published"."""
    heads: float = 0.0
    """Share of cells that only say how many people it takes: "2 people"."""

    @property
    def full(self) -> float:
        """Share of the rows in which it is filled."""
        return self.filled / self.rows if self.rows else 0.0


_SAMPLE = 200
"""Cells that are looked at of a long column, evenly over its length."""
_LED = 2
"""Cells with a status on the first line, from which those lines are no mere accident of how the text was wrapped."""


def profile(cells: Sequence[Cell]) -> Profile:
    """The profile of one column's body cells."""
    texts = [cell.flat for cell in cells if cell.text and not cell.covered and not cell.from_above]
    colours = {traffic_light(cell.fill) for cell in cells if len(cell.text) <= 20}
    lights = sum(bool(traffic_light(cell.fill)) and len(cell.text) <= 20 for cell in cells)
    several = len(colours - {"", "grey"}) > 1 or (len(colours - {"grey"}) > 1 and lights < len(cells))
    count = len(texts)
    told = [cell.text for cell in cells if cell.text and not cell.covered and not cell.from_above]
    told = told[:: max(1, count // _SAMPLE)]
    shown = texts[:: max(1, count // _SAMPLE)]
    if not count:
        return Profile(rows=len(cells), lights=lights / len(cells) if cells and several else 0.0)
    return Profile(
        filled=count,
        rows=len(cells),
        dates=_share(shown, is_date_like),
        certain_dates=_share(shown, is_certain_date),
        statuses=_statuses(told),
        owners=_share(shown, is_owner_like),
        initials=_share(shown, are_initials),
        references=_share(shown, is_reference),
        sentences=_share(shown, is_sentence),
        letters=sum(map(len, shown)) / len(shown),
        figures=_share(shown, is_figure),
        labelled=_share(shown, _is_labelled),
        distinct=len(set(shown)) / len(shown),
        lights=lights / len(cells) if several else 0.0,
        grouped=_is_grouped(cells),
        scattered=_is_scattered(texts),
        levels=_share(shown, is_level),
        first=bool(cells[0].text),
        answers=_share(shown, is_answer),
        orders=_share(shown, is_order_or_motion),
        marks=_share(shown, is_mark),
        clocks=_share(shown, names_time),
        addresses=_share(shown, is_address),
        links=_share(shown, is_link),
        reports=_share(shown, begins_with_state),
        heads=_share(shown, counts_people),
        kinds=frozenset(shown) if all(len(text) == 1 and text.isalpha() for text in shown) else frozenset(),
    )


def _statuses(texts: Sequence[str]) -> float:
    """Share of the cells that are a status, or have one on their first line where that is no accident."""
    plain = is_status_like if _are_lights(texts) else _is_worded_status
    led = sum(map(begins_with_status, texts)) >= _LED
    return _share(texts, lambda text: plain(text) or (led and begins_with_status(text)))


def _are_lights(texts: Sequence[str]) -> bool:
    """Whether single letters may be traffic lights: A and B with neither red nor green beside them are mere lists."""
    return not {"A", "B"} <= set(texts) or bool({"R", "G"} & set(texts))


def _is_worded_status(text: str) -> bool:
    return len(text) > 1 and is_status_like(text)


def _is_grouped(cells: Sequence[Cell]) -> bool:
    shown = [cell.flat for cell in cells if cell.text and not cell.covered]
    runs = [text for at, text in enumerate(shown) if at == 0 or shown[at - 1] != text]
    merged = any(cell.from_above for cell in cells)
    return len(runs) == len(set(runs)) and len(runs) > 1 and (merged or len(runs) <= 0.7 * len(shown))


def _is_scattered(texts: Sequence[str]) -> bool:
    runs = [text for at, text in enumerate(texts) if at == 0 or texts[at - 1] != text]
    return len(runs) > len(set(runs))


def _is_labelled(text: str) -> bool:
    return text.count(":") > 1 and len(split_labels(text)[1]) > 1


def _share(texts: Sequence[str], test: Callable[[str], bool]) -> float:
    return sum(map(test, texts)) / len(texts)
