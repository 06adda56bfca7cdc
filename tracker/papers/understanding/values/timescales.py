"""The days that a paper's key gives for its terms: "S is by March 2025", "Long term (by 2030)"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from tracker.papers.grid import Block, Line
from tracker.rules.dates import DateContext, WrittenTarget, read_target

_TERM = r"(?P<term>S|M|L|[Ss]hort|[Mm]edium|[Ll]ong)(?:[ -][Tt]erm)?"
_ENTRY = re.compile(
    rf"(?<![\w'’]){_TERM}\s*(?:=|:|[–—-]|\b(?:is|means)\b|\()\s*(?P<when>(?:(?!\sand\b)[^;,.()\n]){{3,40}})"
)
_ALONE = re.compile(rf"{_TERM}\W*")
_FEWEST = 2
"""Terms that a key explains at least."""


def terms_in(blocks: Sequence[Block]) -> dict[str, str]:
    """What short, medium and long mean, by their first letters; nothing where the paper does not say by when."""
    for block in blocks:
        rows = [block.text] if isinstance(block, Line) else [" ".join(c.flat for _, c in row.own) for row in block.rows]
        terms = {letter: when for text in rows for letter, when in _entries(text)}
        if len(terms) >= _FEWEST:
            return terms
    return {}


def by_key(text: str, terms: Mapping[str, str], dates: DateContext) -> WrittenTarget | None:
    """The target of a cell that holds nothing but a term of the key; None for any other."""
    alone = _ALONE.fullmatch(text.strip()) if terms else None
    when = terms.get(alone["term"][0].casefold()) if alone else None
    if when is None:
        return None
    target = read_target(when, dates)
    return replace(target, text=text, doubts=(*target.doubts, f"The paper's key says “{when}” for “{text.strip()}”."))


def _entries(text: str) -> list[tuple[str, str]]:
    found = ((entry["term"][0].casefold(), entry["when"].strip()) for entry in _ENTRY.finditer(text))
    return [(letter, when) for letter, when in found if read_target(when, DateContext()).final is not None]
