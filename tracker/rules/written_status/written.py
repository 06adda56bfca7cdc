"""What a status cell was understood to say. Values only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.vocabulary import Colour, Reported


class Progress(StrEnum):
    """What a status says besides a rating: how far the work has come (RULES 11)."""

    COMPLETE = "complete"
    IN_PROGRESS = "in_progress"
    NOT_STARTED = "not_started"


@dataclass(frozen=True)
class WrittenStatus:
    """A status as written and as understood; `status` is None for "in progress" and the like, which have no rating.

    `percent` is 0 to 100 where one is printed, `colour` the traffic light that the word or letter names. `doubt` is a
    sentence for the person who checks, such as that blue's meaning differs between papers (domain 4.1).
    """

    text: str
    status: Reported | None = None
    percent: int | None = None
    state: Progress | None = None
    colour: Colour | None = None
    doubt: str = ""
