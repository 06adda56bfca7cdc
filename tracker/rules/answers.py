"""What a short answer to a question says: which of its numbered choices, yes, or no, and what is said beside that."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Says(StrEnum):
    """Which way an answer goes."""

    YES = "yes"
    NO = "no"


@dataclass(frozen=True)
class ShortAnswer:
    """A choice by its number (from 1), or yes or no; 0 and None where the words are no such answer."""

    number: int = 0
    says: Says | None = None
    words: str = ""
    """What stands behind it: the reason of a no, the evidence of a yes."""
    is_half_a_yes: bool = False
    """It begins like a yes, but has a condition or says something else as well."""


_NUMBER = re.compile(r"\W*(?:option|choice|number|no\.?)?\W*(\d{1,2})\W*", re.IGNORECASE)
_NO = re.compile(
    r"\W*(?:no|nope|not (?:agreed|accepted|approved|done|yet|ok|okay)|send (?:it )?back|sent back|rejected?|refused?"
    r"|declined?|disagreed?|i (?:don'?t|do not) (?:agree|accept)|it(?:'s| is) not (?:done|complete)|not mine"
    r"|incomplete)\b(?!\s+(?:problem|worries|objections?|concerns?))",
    re.IGNORECASE,
)
_YES = re.compile(
    r"\W*(?:yes|yep|yeah|y|agreed?|i agree|accept(?:ed)?|i accept|approved?|confirmed|confirm|go ahead|it is mine"
    r"|no (?:problem|worries|objections?|concerns?)|it(?:'s| is) (?:done|complete))\b",
    re.IGNORECASE,
)
_FINE = re.compile(
    r"\W*(?:ok|okay|fine|sure|good|all good|i will|happy with (?:that|this|it)|fine by me|that(?:'s| is) fine)\b",
    re.IGNORECASE,
)
"""A yes where nothing else is said: "ok, I will look on Monday" is none."""
_POLITE = re.compile(
    r"[\s,.!:;–-]*(?:please|thanks?(?: you)?|many thanks|ta|cheers|regards|from me|by me|with me|agreed|accept(?:ed)?"
    r"|approved|ok|fine|it(?:'s| is) (?:done|complete|mine))?[\s,.!:;–-]*",
    re.IGNORECASE,
)
_BUT = re.compile(
    r"\b(?:but|if|except|unless|as long as|provided|subject to|though|instead|will|going to|later|tomorrow|once|when"
    r"|after|let me|look|maybe|perhaps|not|nearly|almost)\b|'ll\b|n't\b"
)
_DATED = re.compile(
    r"\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|week|month|spring|summer|autumn|winter)"
)
_LINK = re.compile(r"https?://\S+")


def short_answer(text: str, *, about_a_date: bool = False) -> ShortAnswer:
    """Read an answer. A yes with a condition is none, nor one with a day where a day was asked about.

    Nothing is agreed to that was not asked.
    """
    text = text.strip()
    numbered = _NUMBER.fullmatch(text)
    if numbered:
        return ShortAnswer(number=int(numbered[1]))
    no = _NO.match(text)
    if no:
        return ShortAnswer(says=Says.NO, words=_behind(text, no.end()))
    yes = _YES.match(text)
    fine = None if yes else _FINE.match(text)
    found = yes or fine
    if not found:
        return ShortAnswer()
    behind = _behind(text, found.end())
    plain = _LINK.sub("", behind.lower())
    if (fine and plain) or _BUT.search(plain) or (about_a_date and _DATED.search(plain)):
        return ShortAnswer(is_half_a_yes=True)
    return ShortAnswer(says=Says.YES, words=behind)


def _behind(text: str, end: int) -> str:
    polite = _POLITE.match(text, end)
    return text[polite.end() if polite else end :].strip()
