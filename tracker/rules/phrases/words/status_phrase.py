"""What a phrase about the standing of an action is, and how its table is read."""

from __future__ import annotations

from dataclasses import dataclass

from models.vocabulary import Reported
from tracker.rules.phrases.words.pattern import Pattern
from tracker.rules.phrases.words.tables import any_of
from tracker.rules.phrases.words.word_classes import with_classes


@dataclass(frozen=True)
class StatusPhrase:
    """A kind of phrase and what it means when it is said of the action itself."""

    rule: str
    status: Reported
    pattern: Pattern
    is_rating: bool = False
    """True for a colour or a rating in so many words, which outweighs a slip or a miss (rules 3)."""
    says_who: bool = False
    """True where the phrase itself names who did it, so that its subject need not be the action."""
    names_it: bool = False
    """True where it says so only of the very thing that a title names: "the cameras are up", but not "it is up"."""
    only_lifts: bool = False
    """True where it changes nothing but a recorded "not started" or "on hold" (rules 3)."""


def whole_words(table: str) -> Pattern:
    """Any phrase of a table as whole words; "<so>", "<date>" and the like stand for classes of words."""
    return any_of(with_classes(table), before=r"(?<![\w-])", after=r"(?![\w-])")
