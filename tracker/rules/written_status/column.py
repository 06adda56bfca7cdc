"""What a whole status column shows about how to read each cell: fractions for percents, which lights are in use."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from models.vocabulary import Colour
from tracker.rules.written_status.signs import colours_of


@dataclass(frozen=True)
class StatusColumn:
    """What a status column shows.

    `fractions` is True where spreadsheets left percents as numbers from 0 to 1. `lights` are the traffic lights in use:
    with blue beside green a paper tells complete from on track, and "Y" is yellow where letters are lights.
    """

    fractions: bool = False
    lights: frozenset[Colour] = frozenset()


def settle_statuses(texts: Iterable[str]) -> StatusColumn:
    """What the cells of one status column show together."""
    cells = [text.strip() for text in texts if text.strip()]
    numbers = [number for number in map(_number, cells) if number is not None]
    return StatusColumn(
        fractions=bool(numbers)
        and all(0 <= number <= 1 for number in numbers)
        and (1.0 in numbers or len(numbers) > 1),
        lights=frozenset(light for cell in cells for light in colours_of(cell)),
    )


def _number(text: str) -> float | None:
    plain = text.replace(".", "", 1)
    return float(text) if plain.isascii() and plain.isdecimal() and len(text) <= 6 and text[0] != "." else None
