"""What a whole status column shows about how to read each cell: fractions for percents, which lights are in use."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from models.vocabulary import Colour
from tracker.rules.written_status.saying import said_in
from tracker.rules.written_status.signs import colours_of
from tracker.rules.written_status.vocabulary import COLOUR_SIGNS

_UNRATED = re.compile(r"\b(?:pending|monitoring|scheduled|requested|review|draft|proposed)\b")
"""Words of states that say neither well nor badly."""
_BRIEF = 4
"""Words of a state at most; what is longer tells something of its own beside its light."""


@dataclass(frozen=True)
class StatusColumn:
    """What a status column shows.

    `fractions` is True where spreadsheets left percents as numbers from 0 to 1. `lights` are the traffic lights in use:
    with blue beside green a paper tells complete from on track, and "Y" is yellow where letters are lights. `drawn` is
    True where each light only draws the words that it stands in front of ("🟡 In progress", "🔵 Planned").
    """

    fractions: bool = False
    lights: frozenset[Colour] = frozenset()
    drawn: bool = False


def settle_statuses(texts: Iterable[str]) -> StatusColumn:
    """What the cells of one status column show together."""
    cells = [text.strip() for text in texts if text.strip()]
    numbers = [number for number in map(_number, cells) if number is not None]
    return StatusColumn(
        fractions=bool(numbers)
        and all(0 <= number <= 1 for number in numbers)
        and (1.0 in numbers or len(numbers) > 1),
        lights=frozenset(light for cell in cells for light in colours_of(cell)),
        drawn=_are_drawn(cells),
    )


def _are_drawn(cells: list[str]) -> bool:
    """Whether each light stands at a few words, the same ones each time, of which half and more name a state."""
    lit: dict[str, set[Colour]] = {}
    for cell in cells:
        if signs := [letter for letter in cell if letter in COLOUR_SIGNS]:
            words = " ".join(re.findall(r"[^\W_]+", cell)).casefold()
            lit.setdefault(words, set()).update(COLOUR_SIGNS[sign] for sign in signs)
    brief = all(0 < len(words.split()) <= _BRIEF for words in lit)
    states = sum(said_in(words) is not None or bool(_UNRATED.search(words)) for words in lit)
    return len(lit) > 1 and brief and 2 * states >= len(lit) and all(len(lights) == 1 for lights in lit.values())


def _number(text: str) -> float | None:
    plain = text.replace(".", "", 1)
    return float(text) if plain.isascii() and plain.isdecimal() and len(text) <= 6 and text[0] != "." else None
