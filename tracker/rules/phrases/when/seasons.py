"""Date words that no careful person would turn into a day: seasons, terms and holidays (replies' rules 5)."""

from __future__ import annotations

import re
from datetime import date

from tracker.rules.phrases.when.written import Reader, When, doubtful

_NO_DAY = "A season, a term or a holiday is not a day."


def _season(match: re.Match[str], _today: date) -> When:
    return doubtful(match, _NO_DAY)


SEASONS: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (re.compile(r"\b(?:early |late |mid[- ])?(?:spring|summer|autumn|winter) (?:of )?20\d\d\b"), _season),
    (
        re.compile(
            r"\b(?:the )?end of (?:the |this |next )?(?:\w+ )?term\b|\bterm[- ]end\b|\b(?:spring|summer|autumn) term\b"
        ),
        _season,
    ),
    (
        re.compile(
            r"(?<![\w ])(?:the )?(?:early |late |mid[- ])?(?:spring|summer|autumn|winter|easter|christmas|xmas|new year"
            r"|half[ -]term)(?= (?:completion|finish|i|it|we|hopefully|probably)\b|\W*$)"
        ),
        _season,
    ),
    (
        re.compile(
            r"\b(?:in|by|until|till?|before|after|over|for|this|next|to|into|come|looking at|looking like|eta"
            r"|realistically|probably|hopefully|more like(?:ly)?|i reckon|i think|maybe|perhaps|i'd say)(?: the)?"
            r"(?: end of| start of| early| late)?(?: the)?(?: (?:may|october|february|feb|oct))? (?:spring|summer"
            r"|autumn|winter|easter|christmas|xmas"
            r"|new year|half[ -]term|michaelmas|candlemas|whitsun|(?:end of )?term)(?: term| holidays?| break)?\b"
        ),
        _season,
    ),
)
"""Kinds of time of the year, each a pattern and its reader."""
