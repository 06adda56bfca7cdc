"""Of what a percentage is said: of the action, of the one thing that its title names, or of others (rules 4)."""

from __future__ import annotations

import re
from dataclasses import replace

from tracker.rules.phrases.clauses.clauses import Clause
from tracker.rules.phrases.clauses.own import is_own, is_thing
from tracker.rules.phrases.figures.percents import Percent, Said
from tracker.rules.phrases.figures.words import leads_to_figure
from tracker.rules.phrases.standing.moods import Mood, mood_before
from tracker.rules.phrases.words.stems import WORD, stands_for, stem
from tracker.rules.phrases.words.tables import words

_ASKS_ABOUT = re.compile(r"\W*(?:so |and |but )?(?:where|why|who|whose|how|which|what)\b")
"""A question about a figure on record tells no new one: "where does the 30 % come from?"."""
_NOW = re.compile(r"\W*(?:now\b|today\b|as of\b|@)")
_BESIDE = re.compile(r"[,;]| and\b| but\b")
"""What parts a figure from the one before it."""
_OF_THE_THING = re.compile(
    r" of (?:the|our|this|its) (?!budget|funding|grant|money|allocation|spend|team|staff|workforce)"
    r"(?P<thing>[a-z-]+(?<!s)) (?:(?:has|is|been|being|now) )*"
    r"(?!not\b|still\b)(?:[a-z-]{3,}(?:ed|wn|lt|ung)|done|written|laid|sent|read|put|through|up|over)\b"
    r"(?! (?:in|within|on|under) (?:time|\d))"
)
"""How much of one thing is done, which is how far it is: "80 % of the map has been redrawn"; of many it is a count."""


def whose(percent: Percent, clause: Clause, stems: frozenset[str]) -> Percent:
    """A percentage as it is, or as one of something else where other things lead up to it."""
    before = _since_last(leads_to_figure(clause.bare[: percent.start - clause.start]), percent, clause)
    if clause.asks and _ASKS_ABOUT.match(clause.low):
        return replace(percent, said=Said.ELSE)
    if percent.said is Said.ELSE and percent.value < 100 and _is_of_the_thing(percent, clause, before, stems):
        return replace(percent, said=Said.ACTION)
    own = percent.said is not Said.ACTION or (is_own(before, stems) and not _is_measured(before, stems))
    return percent if own else replace(percent, said=Said.ELSE)


def _since_last(before: str, percent: Percent, clause: Clause) -> str:
    """What leads up to a figure of now, without what stands with the one before it: "40% at Easter and 60 now"."""
    _, former, beside = before.rpartition("%")
    return _BESIDE.split(beside)[-1] if former and _NOW.match(clause.bare, percent.end - clause.start) else before


_TO_CHANGE = frozenset(words("reduc reduct lower lessen cut rais increas improv improvement boost"))
"""Stems of titles that ask for a measure to go up or down."""
_WORK_ON_IT = words("plan project programme work action campaign drive scheme review audit training")


def _is_measured(before: str, stems: frozenset[str]) -> bool:
    """True where the figure is that of the thing which is to go up or down: "no-shows now 8%"."""
    if stems.isdisjoint(_TO_CHANGE):
        return False
    named = [word for word in WORD.findall(before) if stands_for(word, stems)]
    return bool(named) and not any(word in _WORK_ON_IT or stem(word) in _TO_CHANGE for word in named)


def _is_of_the_thing(percent: Percent, clause: Clause, before: str, stems: frozenset[str]) -> bool:
    """True for a share of the one thing that the title names, told as a fact."""
    thing = _OF_THE_THING.match(clause.bare, percent.end - clause.start)
    own = thing is not None and is_thing(thing["thing"], stems) and is_own(before, stems)
    return own and mood_before(before) is Mood.PLAIN
