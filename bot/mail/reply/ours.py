"""Know our own lines again, in a mail whose program did not mark them as quoted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from bot.mail.reply import classes

_WORD = re.compile(r"\w+")
_RUN = 4
"""Words in a row by which a piece of our line is known; fewer may well be the person's own."""


def mark(seen: Sequence[str], letters: list[str], sent_lines: Iterable[str]) -> None:
    """Set the letters of lines that came from our own mail.

    A whole line of ours of four words or more is ours wherever it stands. A shorter one (`Complete`), or a piece of
    one that was broken, is ours only next to what stood next to it when we sent it: alone it may be an answer.
    """
    sent = [folded for folded in (_fold(line) for line in sent_lines) if folded]
    if not sent:
        return
    whole = {folded for folded in sent if len(folded) >= _RUN}
    pairs = set(pairwise(sent))
    runs = _runs(word for folded in sent for word in folded)
    filled = [(at, _fold(line)) for at, line in enumerate(seen) if line]
    own = [folded in whole for _, folded in filled]
    for index, ((_, above), (_, below)) in enumerate(pairwise(filled)):
        if (above, below) in pairs or _goes_on(above, below, runs):
            own[index] = own[index + 1] = True
    _spread(own, [len(folded) >= _RUN and _runs(folded) <= runs for _, folded in filled])
    for (at, _), mine in zip(filled, own, strict=True):
        if mine and letters[at] != classes.MARKER:
            letters[at] = classes.OURS


def _fold(line: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(line.casefold())) if len(line) < 20_000 else ()


def _runs(folded: Iterable[str]) -> set[tuple[str, ...]]:
    flat = tuple(folded)
    return {flat[at : at + _RUN] for at in range(len(flat) - _RUN + 1)}


def _goes_on(above: tuple[str, ...], below: tuple[str, ...], runs: set[tuple[str, ...]]) -> bool:
    """Tell whether two lines are one of ours, broken in two."""
    joined = above + below
    return len(above) >= _RUN - 1 and len(joined) > _RUN and _runs(joined) <= runs


def _spread(own: list[bool], pieces: Sequence[bool]) -> None:
    """Let what is ours take in the pieces of our lines above and below it."""
    for order in (range(1, len(own)), range(len(own) - 2, -1, -1)):
        for at in order:
            neighbour = at - order.step
            own[at] = own[at] or (pieces[at] and own[neighbour])
