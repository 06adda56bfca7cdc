"""Any file to a `Paper`, whatever its name says it is."""

from __future__ import annotations

from pathlib import Path

from tracker.papers.grid import Paper
from tracker.papers.reading.limits import LARGEST, MOST_ROWS, MOST_TEXT
from tracker.papers.reading.sniff import Kind, kind_of
from tracker.papers.refusals import EmptyPaper, TooLarge, TooManyRows, TooManyWords


def read_file(path: Path) -> Paper:
    """The paper in a file. Raises a refusal, and `FileNotFoundError` for no such file."""
    size = path.stat().st_size
    if size > LARGEST:
        raise TooLarge(name=path.name, size=size // 1024 // 1024, limit=LARGEST // 1024 // 1024)
    return read_paper(path.name, path.read_bytes())


def read_paper(name: str, content: bytes) -> Paper:
    """The paper in some bytes, before anything is understood. `name` is for places and refusals only."""
    if len(content) > LARGEST:
        raise TooLarge(name=name, size=len(content) // 1024 // 1024, limit=LARGEST // 1024 // 1024)
    kind = kind_of(name, content)
    paper = _read(name, content, kind)
    letters = sum(len(words) for _, words in paper.words())
    if not letters:
        raise EmptyPaper(name=name)
    if letters > MOST_TEXT:
        raise TooManyWords(name=name)
    if sum(len(grid.rows) for grid in paper.grids) > MOST_ROWS:
        raise TooManyRows(name=name, limit=f"{MOST_ROWS:,}")
    return paper


def _read(name: str, content: bytes, kind: Kind) -> Paper:
    """Each reader is imported where it is needed, since some of their libraries are slow to load."""
    if kind is Kind.WORD:
        from tracker.papers.reading.from_word import read_word

        return read_word(name, content)
    if kind is Kind.EXCEL:
        from tracker.papers.reading.from_excel import read_excel

        return read_excel(name, content)
    if kind in {Kind.OLD_EXCEL, Kind.OPEN_SHEET}:
        from tracker.papers.reading.from_old_excel import read_old_excel

        return read_old_excel(name, content, kind)
    if kind is Kind.PDF:
        from tracker.papers.reading.from_pdf import read_pdf

        return read_pdf(name, content)
    if kind is Kind.HTML:
        from tracker.papers.reading.from_html import read_html

        return read_html(name, content)
    from tracker.papers.reading.from_json import read_json
    from tracker.papers.reading.from_text import read_text

    return read_json(name, content) or read_text(name, content)
