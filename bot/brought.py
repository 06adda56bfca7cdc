"""A file that somebody hands over, by whichever way: a list of people, a paper with a plan, a copy that comes back."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import StringIO

from models.vocabulary import Way
from tracker.heard import Brought, CopyBrought, PeopleBrought, Sender
from tracker.papers.draft import Draft
from tracker.papers.reading.decode import decode
from tracker.papers.working_copy import WorkingCopy
from tracker.people.register import COLUMNS

Read = Callable[[str, bytes], Draft | WorkingCopy]
"""Reads a paper, or a working copy that comes back, by name and bytes; raises a refusal (tracker.papers.refusals)."""

_LONGEST = 2 * 1024 * 1024
"""Bytes: a list of twenty thousand people."""
_HEADER = 4096
"""Bytes in which a header is looked for; even, since letters may take two."""
_DELIMITERS = ",;\t|"
_NAMES = frozenset(COLUMNS["name"])
_KNOWN = frozenset(spelling for spellings in COLUMNS.values() for spelling in spellings)


@dataclass(frozen=True)
class HandedOver:
    """A file and how it came."""

    way: Way
    outside_id: str
    sender: Sender
    file_name: str
    content: bytes
    words: str = ""
    """What was said with it, such as `import as CQC11`."""


def take(handed: HandedOver, read: Read) -> Brought | PeopleBrought | CopyBrought:
    """Read a file, whatever it is.

    Raises:
        UnreadablePaper: it is neither a list of people nor a paper that can be read as a plan.

    """
    rows = people_in(handed.content)
    if rows is not None:
        return PeopleBrought(handed.way, handed.outside_id, handed.sender, handed.file_name, rows)
    found = read(handed.file_name, handed.content)
    if isinstance(found, WorkingCopy):
        return CopyBrought(handed.way, handed.outside_id, handed.sender, handed.file_name, found)
    return Brought(
        way=handed.way,
        outside_id=handed.outside_id,
        sender=handed.sender,
        file_name=handed.file_name,
        sha256=hashlib.sha256(handed.content).hexdigest(),
        draft=found,
        words=handed.words,
        content=handed.content,
    )


def people_in(content: bytes) -> tuple[dict[str, str], ...] | None:
    """The rows of a list of people, by column; None where the file is no such list.

    It is one where its first row names a column for the name and hardly anything that the register does not know.
    """
    if len(content) > _LONGEST:
        return None
    first_line = decode(content[:_HEADER]).lstrip().partition("\n")[0]
    delimiter = next((d for d in _DELIMITERS if _is_of_people(_cells(first_line, d))), None)
    if delimiter is None:
        return None
    rows = csv.reader(StringIO(decode(content).lstrip(), newline=""), delimiter=delimiter)
    try:
        header, *kept = [row for row in rows if any(cell.strip() for cell in row)]
    except csv.Error:  # a quotation mark that is never closed
        return None
    return tuple(dict(zip(header, row, strict=False)) for row in kept)


def _cells(line: str, delimiter: str) -> list[str]:
    return next(csv.reader([line], delimiter=delimiter), [])


def _is_of_people(header: Sequence[str]) -> bool:
    named = [" ".join(cell.split()).lower() for cell in header if cell.strip()]
    known = sum(name in _KNOWN for name in named)
    return any(name in _NAMES for name in named) and known >= 2 and 3 * known >= 2 * len(named)
