"""What a phrase about the standing of an action is, and how its table is read."""

from __future__ import annotations

import re
from dataclasses import dataclass

from models.vocabulary import Reported
from tracker.rules.phrases.tables import any_of, phrases


@dataclass(frozen=True)
class StatusPhrase:
    """A kind of phrase and what it means when it is said of the action itself."""

    rule: str
    status: Reported
    pattern: re.Pattern[str]
    is_rating: bool = False
    """True for a colour or a rating in so many words, which outweighs a slip or a miss (rules 3)."""
    says_who: bool = False
    """True where the phrase itself names who did it, so that its subject need not be the action."""


_DEGREE = phrases(r"""
    bit  little  very  really  so  rather  quite  somewhat  slightly  now  currently  nicely  well  all  still
    a smidge  a (?:wee|tiny|little) bit  a (?:bit|little|touch|tad)
""")


_IT = "(?:(?:it|this|that|them|these|those|both|everything|the lot)(?: all| one)? )"


def whole_words(table: str) -> re.Pattern[str]:
    """Any phrase of a table as whole words; "<so>" in it stands for words of degree ("a wee bit"), "<it>" for "it"."""
    table = table.replace("<so>", f"(?:(?:{_DEGREE}) )*").replace("<it>", _IT)
    return any_of(table, before=r"(?<![\w-])", after=r"(?![\w-])")
