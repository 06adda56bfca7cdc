"""Comma, semicolon, tab and bar separated text: which it is, if it is, and its rows."""

from __future__ import annotations

import csv
from collections import Counter
from io import StringIO

_DELIMITERS = (",", ";", "\t", "|")
_MOST_FIELD = 200_000
_MOST_TITLES = 4
"""Rows at the top among which a table's first is looked for; what stands above it are titles."""
_MOST, _APART = 0.8, 0.1
"""Share of rows of one width from which text is a table, and of fields behind a space up to which no sentence is."""
_HEADINGS, _BRIEF = 4, 4
"""Headings at least, and words of each at most, by which a first row is told from a sentence with commas."""


def delimited_rows(text: str) -> list[tuple[int, list[str]]] | None:
    """The rows with the line that each begins on, if the whole text is one table; None for prose and Markdown."""
    if "\n" not in text.strip():
        return None
    scored: list[tuple[float, list[tuple[int, list[str]]]]] = []
    for delimiter in _DELIMITERS:
        for quoted in (True, False) if '"' in text else (True,):
            table = _parse(text, delimiter, quoted) if delimiter in text else None
            score = _agreement(table, delimiter) if table else 0.0
            if table and score > 0:
                scored.append((score, table))
                if quoted and not _swallows(table, delimiter):
                    break
    if not scored:
        return None
    best = max(scored, key=lambda pair: pair[0])[1]
    return [(line, [field.strip() for field in fields]) for line, fields in best]


def _parse(text: str, delimiter: str, quoted: bool) -> list[tuple[int, list[str]]] | None:
    """One way to take the text apart. Unquoted, a quotation mark is a letter, as in words copied from a page."""
    csv.field_size_limit(_MOST_FIELD)
    lines = StringIO(text, newline="")
    reader = (
        csv.reader(lines, delimiter=delimiter)
        if quoted
        else csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE)
    )
    rows: list[tuple[int, list[str]]] = []
    line = 1
    try:
        for fields in reader:
            rows.append((line, fields))
            line = reader.line_num + 1
    except csv.Error:
        return None
    return rows


def _agreement(table: list[tuple[int, list[str]]], delimiter: str) -> float:
    """How much it looks like a table: the share of lines of one width, times how wide; 0 when it is none.

    Text with tabs here and there is read line by line, so a table of tabs has to be one throughout. A comma also
    stands in sentences, so prose splits into widths that vary; a table's vary only in trailing blanks.
    """
    filled = [fields for _, fields in table if any(field.strip() for field in fields)]
    filled = filled if delimiter == "\t" else _without_titles(filled)
    if len(filled) < 2 or _is_ruled(filled, delimiter):
        return 0.0
    widths = Counter(len(fields) for fields in filled)
    width, count = max(widths.items(), key=lambda pair: (pair[1], pair[0]))
    share = count / len(filled)
    if delimiter in ",;" and share < _MOST and _is_left_short(filled):
        width, share = len(filled[0]), _MOST
    if width < 2 or share < (0.95 if delimiter == "\t" else _MOST) or (width == 2 and delimiter == "|"):
        return 0.0
    if width == 2 and delimiter == "," and (share < 1.0 or not _is_close(filled)):
        return 0.0
    if delimiter in ",;" and _reads_as_prose(filled):
        return 0.0
    return share * min(width, 12)


def _is_left_short(rows: list[list[str]]) -> bool:
    """Whether rows below a header of many brief names only leave out the blanks at their end."""
    header = rows[0]
    brief = all(field[:1].strip() and len(field.split()) <= _BRIEF for field in header)
    if not brief or len(header) < _HEADINGS or any(not 1 < len(row) <= len(header) for row in rows):
        return False
    behind = [field for row in rows for field in row[1:]]
    return sum(field.startswith(" ") for field in behind) <= _APART * len(behind)


def _without_titles(rows: list[list[str]]) -> list[list[str]]:
    """The rows below a title or two, where all of them are of one width and wide enough to be no sentences."""
    first = next((at for at, fields in enumerate(rows[:_MOST_TITLES]) if len(fields) > 2), 0)
    even = len({len(fields) for fields in rows[first:]}) == 1
    return rows[first:] if even and all(len(fields) == 1 for fields in rows[:first]) else rows


def _swallows(table: list[tuple[int, list[str]]], delimiter: str) -> bool:
    """Whether a quotation mark that is never closed has taken whole rows into one field."""
    width = max(len(fields) for _, fields in table)
    inner = (line for _, fields in table for field in fields for line in field.split("\n")[1:])
    return any(line.count(delimiter) >= width - 1 for line in inner)


def _is_close(rows: list[list[str]]) -> bool:
    """Two columns by commas: rows without a space behind the comma, below a header of a word or two each."""
    spaced = any(field.startswith(" ") for row in rows for field in row[1:])
    header = [field.split() for field in rows[0]]
    return not spaced and all(0 < len(words) <= (4 if len(rows) > 2 else 2) for words in header)


def _is_ruled(rows: list[list[str]], delimiter: str) -> bool:
    """Markdown's own tables have a line of dashes below the header and bars at both ends."""
    return delimiter == "|" and any(set("".join(row)) <= set("-: =") and "-" in "".join(row) for row in rows)


def _reads_as_prose(rows: list[list[str]]) -> bool:
    """Most pieces after the first go on in lower case with several words, as after a comma in a sentence."""
    later = [field for row in rows for field in row[1:] if field]
    return sum(field[:1].islower() and len(field.split()) > 2 for field in later) > 0.5 * len(later)
