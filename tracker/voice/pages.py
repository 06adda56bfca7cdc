"""How the page of a mail lays out the paragraphs of a message: lists as tables, actions as their rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from tracker.voice.said import Part, Spelt

_MARKED = re.compile(r"(•|\d{1,3}\.)(?: (.*))?")
_RATED = '<span style="background:'
"""How a paragraph about an action begins: with its colour and its word (`tracker.voice.signs.rating`)."""
_PREHEADER = 140
"""Characters that a mailbox shows beside the subject, at most."""


@dataclass(frozen=True)
class Run:
    """Lines of a paragraph that stand together: with their marks (`•`, `2.`) as a list, else one below the other."""

    is_list: bool
    rows: tuple[tuple[str, str], ...]
    """Mark and words of each line; the mark is empty outside lists. The words are spelt for the page."""


@dataclass(frozen=True)
class Row:
    """A paragraph about an action: its rating and title, then what is said of it."""

    head: str
    runs: tuple[Run, ...]


@dataclass(frozen=True)
class Block:
    """What stands in one piece on a page: of the kind of a part, or `items`, actions one below the other."""

    kind: str
    text: str = ""
    runs: tuple[Run, ...] = ()
    """The lines of a `text`."""
    rows: tuple[Row, ...] = ()
    """The actions of `items`."""


def laid_out(parts: Sequence[Part]) -> tuple[Block, ...]:
    """The paragraphs of a message as a page shows them, in their order."""
    return tuple(_blocks(parts))


def preheader(subject: str, parts: Sequence[Part]) -> str:
    """What a mailbox shows of a mail before it is opened: what it says beside its subject."""
    said = [Spelt(part.text).striptags() for part in parts if part.kind in {"text", "small"} and part.text]
    words = " ".join(" ".join((subject, *said)).split())
    return words if len(words) <= _PREHEADER else f"{words[:_PREHEADER].rsplit(' ', 1)[0]}…"


def _blocks(parts: Sequence[Part]) -> Iterator[Block]:
    def is_item(part: Part) -> bool:
        return part.kind == "text" and part.text.startswith(_RATED)

    for are_items, own in groupby(parts, is_item):
        if are_items:
            yield Block("items", rows=tuple(_row(part.text) for part in own))
            continue
        for part in own:
            yield Block(part.kind, part.text, _runs(part.text) if part.kind == "text" else ())


def _row(text: str) -> Row:
    head, _, rest = text.partition("\n")
    return Row(head, _runs(rest) if rest else ())


def _runs(text: str) -> tuple[Run, ...]:
    lines = [
        (found[1], found[2] or "") if (found := _MARKED.fullmatch(line)) else ("", line) for line in text.split("\n")
    ]
    return tuple(Run(is_list, tuple(rows)) for is_list, rows in groupby(lines, lambda line: bool(line[0])))
