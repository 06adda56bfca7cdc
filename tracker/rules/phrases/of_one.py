"""A reply that opens with the number of the only action it names is read as one about that action alone (rules 2)."""

from __future__ import annotations

import re
from dataclasses import replace

from tracker.rules.phrases.clauses.mentions import OPENS_WITH
from tracker.rules.phrases.gathered import Gathered
from tracker.rules.phrases.values import ReplyContext
from tracker.rules.phrases.words.plain import Plain

_BEHIND = re.compile(r"[\s:,.)-]*")
_GOES_ON = re.compile(r"'(?:s|ll|d)\b")
"""What goes on from the number as its subject, in whose place "it" then stands: "47's done"."""
_ONLY_A_NAME = re.compile(r"\s*[A-Z][\w'-]+(?: [A-Z][\w'-]+)+\W*")
"""To whom it goes, in as few words as can be: "14 Ruth Oakes"."""


def of_one(gathered: Gathered, start: int, context: ReplyContext) -> tuple[Plain, ReplyContext] | None:
    """The same reply without the number that it opens with, and its setting with that action alone; None for others."""
    named = {(mention.ns, mention.unknown) for mention in gathered.mentions}
    if len(context.about) < _SEVERAL or len(named) != 1 or gathered.mentions[0].how != "number":
        return None
    first, plain = gathered.mentions[0], gathered.plain
    only = tuple(action for action in context.about if (action.n,) == first.ns)
    if not only or first.unknown or not OPENS_WITH.fullmatch(plain.low, start, first.start):
        return None
    subject = "it" if _GOES_ON.match(plain.low, first.end) else ""
    behind = first.end if subject else _end_of(_BEHIND, plain.low, first.end)
    if not plain.low[behind:].strip() or _ONLY_A_NAME.fullmatch(plain.words, behind):
        return None
    cut = replace(plain, words=subject + plain.words[behind:], low=subject + plain.low[behind:])
    return cut, replace(context, about=only)


_SEVERAL = 2


def _end_of(pattern: re.Pattern[str], low: str, at: int) -> int:
    match = pattern.match(low, at)
    return match.end() if match else at
