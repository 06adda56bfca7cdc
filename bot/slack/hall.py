"""What the door needs of the hall, and how it is bound to a workshop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.brought import Read
from bot.reading import read_again
from models.vocabulary import Way
from tracker import desk
from tracker.answer import Answer
from tracker.heard import Heard, Sender
from tracker.refusals import NotKnownHere
from tracker.work import Workshop

Choices = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Hall:
    """The hall as the door sees it."""

    hear: Callable[[Heard], Answer]
    """Does what is asked, once, and answers."""
    suggest: Callable[[Sender, str, str], Choices]
    """What may be meant while somebody types: who, what is looked for, what is typed."""
    read: Read
    """Reads a paper."""


def hall_of(workshop: Workshop, read: Read) -> Hall:
    """The hall of a workshop: one transaction for each thing heard; papers are read before it."""

    def hear(heard: Heard) -> Answer:
        return workshop.do(lambda work: desk.hear(work, heard), read_again, heard.way)

    def suggest(sender: Sender, seek: str, typed: str) -> Choices:
        with workshop.begin(way=Way.SLACK) as work:
            try:
                return desk.suggest(work, sender, seek, typed)
            except NotKnownHere:
                return ()

    return Hall(hear, suggest, read)
