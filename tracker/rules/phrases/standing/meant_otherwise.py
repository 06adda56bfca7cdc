"""What sounds complete and is said of the writer or of the word: who is worn out, or has had enough of something."""

from __future__ import annotations

import re

from tracker.rules.phrases.clauses.own import is_own
from tracker.rules.phrases.standing.moods import PART_AFTER
from tracker.rules.phrases.words.tables import any_of

_WORN_OUT = any_of(
    r"""
    (?:absolutely|utterly|totally|completely|dead|fair|proper|properly|well and truly|clean) (?:finished
    |done)(?: after| by|\W*$)  (?:finished|done)(?: for)? (?:after|by) (?:that|this|the|a|three|two
    |\w+ \w+)? ?(?:shifts?|nights?|weeks?|days?|run|weekend)
    (?:finished|done) for (?:the (?:day|night|week|year)|today|tonight|christmas|easter|summer)
    """,
    before=r"\b(?:i'm|i am|i've|we're|i was|i feel) (?:all |so |just )*",
    after="",
)
"""Who is tired has finished nothing: "I'm absolutely finished after that shift"."""
SIGNED_OFF_SICK = re.compile(
    r"\b(?:(?:i|he|she)(?:'ve|'s|'d| have| has| had)?(?: just| now| also)* (?:been|was|got)"
    r"|(?:i'm|i am|he's|he is|she's|she is)(?: just| now| still)*) signed off\b(?! on it)"
)
"""Whom a doctor signs off: "I've been signed off for a fortnight"."""
_AS_A_WORD = any_of(
    "is  isn't  would be  might be  may be  wouldn't be",
    before=r"^\s*",
    after=r" (?:not |too |hardly )*(?:an?|the|my|putting|pushing|stretching|generous|overstating|strong)\b",
)
"""Where the word itself is spoken of: "done is a strong word"."""
_DONE_WITH = re.compile(
    r"^ with (?!(?:immediate )?effect\b)(?!.*\b(?:to spare|to go|in hand|left|days?|weeks?|hours?"
    r"|minutes?)\b)(?P<what>[^,.;:!?]{1,60})"
)
"""Who is done with something has had enough of it: "I'm done with that firm"."""
_WE_ARE = re.compile(r"\b(?:i'm|i am|we're|we are|i've|we've|i was|we were)(?: [a-z]+){0,2} *$|^\W*$")
_SIGNED = re.compile(r"signed|awarded|agreed|exchanged|placed")
"""What is done with another party: "contract signed with Hart's"."""


def is_of_the_writer(before: str, said: str, after: str, stems: frozenset[str]) -> bool:
    """True for "I'm finished after that shift", "done is a strong word" and "we're done with that firm"."""
    if _WORN_OUT.search(f"{before}{said}{after}") or _AS_A_WORD.match(after):
        return True
    if SIGNED_OFF_SICK.search(f"{before}{said}"):
        return True
    return not _SIGNED.search(said) and _is_fed_up(before, after, stems)


def _is_fed_up(before: str, after: str, stems: frozenset[str]) -> bool:
    """True for "we're done with them": only with the thing itself that tells of the action."""
    done_with = _DONE_WITH.match(after) if _WE_ARE.search(before) else None
    return done_with is not None and not PART_AFTER.search(after) and not is_own(done_with["what"], stems)
