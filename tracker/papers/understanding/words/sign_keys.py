"""Keys of signs: what a paper says that its circles, arrows and letters in a status column mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tracker.papers.grid import Block, Line
from tracker.rules.written_status import WrittenStatus, read_status
from tracker.rules.written_status.vocabulary import RATED_FIRST

_SIGN = r"[^\w\s.,;:()\[\]{}'\"“”‘’|/\\+*=–—•·-]{1,2}\ufe0f?"
_LETTERS = r"[A-Z]{1,3}(?=\s?[=:–—-])"
_KEY = re.compile(r"\W*(?:[\w-]+ ){0,2}(?:key|legend|symbols?|signs?|icons?|codes?)\b[^:=]{0,20}[:=–—-]", re.IGNORECASE)
_ENTRY = re.compile(rf"(?:^|(?<=[\s(,;|·•/]))(?P<sign>{_SIGN}|{_LETTERS})\s?(?:[=:–—-]\s?)?(?=\w)")
_ALONE = re.compile(rf"(?P<sign>{_SIGN}|{_LETTERS})\s?(?:[=:–—|\t-]\s?)?(?P<words>\w[^\n]*)")
_SPELT = re.compile(r"(?P<head>[A-Za-z]*)\((?P<sign>[A-Z])\)(?P<rest>[a-z]+(?: \w+){0,3})")
"""A letter set off within the word that it stands for: "(A)ctive", "Ca(N)celled"."""
_KEY_CELL = re.compile(r"\W*(?:[\w-]+ ){0,3}(?:key|legend)\b.{0,40}", re.IGNORECASE)
"""The first cell of a row that is a key."""
_CELL_ENTRY = re.compile(rf"(?P<sign>{_SIGN}|[A-Z]{{1,3}})\s?(?:[=:–—-]\s?|\s)(?P<words>\w[^\n]*)")
"""A further cell of such a row: a sign or letter and what it means."""
_FIGURES_CELL = re.compile(r"\W*(?:[\w-]+ ){0,2}(?:codes?|keys?|scores?|ratings?|grades?|assessment)\W*", re.IGNORECASE)
"""The heading of a table of two columns that says what its figures mean: "Code | Meaning"."""
_ENDS = " \t,;.|·•/()"
_LONGEST = 8
"""Words of what a sign means at most."""
_OR = re.compile(r"\s(?:or|and)\s|\s?/\s?", re.IGNORECASE)


def signs_in(blocks: Sequence[Block]) -> dict[str, str]:
    """The words for each sign, by the keys of a paper; only what says how something stands counts.

    A key is a line that calls itself so, or several lines or rows of a sign and a status with nothing else.
    """
    signs: dict[str, str] = {}
    alone: dict[str, str] = {}
    unrated: dict[str, str] = {}
    for cells in _key_rows(blocks):
        for told in filter(None, map(_CELL_ENTRY.fullmatch, cells)):
            signs.update(_meant(told["sign"], told["words"].strip(_ENDS)))
    for figure, words in _figures(blocks):
        signs.update(_meant(figure, re.split(r"\s[–—-]\s", words)[0].strip(_ENDS)))
    for text in _texts(blocks):
        found = _key(text)
        if len(found) > 1:
            signs = {**found, **signs}
        elif spelt := _SPELT.fullmatch(text.strip()):
            words = f"{spelt['head']}{spelt['sign']}{spelt['rest']}".capitalize()
            unrated[spelt["sign"]] = words
            alone.update(_meant(spelt["sign"], words))
        elif entry := _ALONE.fullmatch(text):
            alone.update(_meant(entry["sign"], entry["words"]))
    return {**unrated, **alone, **signs} if len(alone) > 1 else signs


def plain_sign(text: str) -> str:
    """A sign without what only says how it is to be drawn."""
    return text.replace("\ufe0f", "").strip()


def status_for(words: str) -> WrittenStatus:
    """What the words of a key say; of several states the one that is rated first, as the worse counts (domain 4.4)."""
    each = [read_status(part) for part in _OR.split(words)]
    rated = [said for said in each if said.status in RATED_FIRST]
    if len(rated) < 2 or len(rated) < len(each):
        return read_status(words)
    return min(rated, key=lambda said: RATED_FIRST.index(said.status) if said.status else len(RATED_FIRST))


def _texts(blocks: Sequence[Block]) -> Iterator[str]:
    """Lines, rows that are one, and rows that hold no more than a sign and its words."""
    for block in blocks:
        if isinstance(block, Line):
            yield from block.lines or (block.text,)
            if block.lines:
                yield block.text
            continue
        for row in block.rows:
            cells = [cell.flat for _, cell in row.own]
            if len(cells) <= 2:
                yield "\t".join(cells)


def _key_rows(blocks: Sequence[Block]) -> Iterator[list[str]]:
    """The cells behind the first of each row that calls itself a key: "Key | R not begun | G in place"."""
    for block in blocks:
        for row in () if isinstance(block, Line) else block.rows:
            cells = [cell.flat for _, cell in row.own]
            if len(cells) > 2 and _KEY_CELL.fullmatch(cells[0]):
                yield cells[1:]


def _figures(blocks: Sequence[Block]) -> Iterator[tuple[str, str]]:
    """The figures and their meanings in tables that hold nothing else: "Code | Meaning" above "1 | Achieved"."""
    for block in blocks:
        rows = () if isinstance(block, Line) else [[cell.flat for _, cell in row.own] for row in block.rows]
        if len(rows) < 3 or any(len(cells) != 2 for cells in rows) or not _FIGURES_CELL.fullmatch(rows[0][0]):
            continue
        if all(cells[0].isdigit() and len(cells[0]) < 3 for cells in rows[1:]):
            yield from ((cells[0], cells[1]) for cells in rows[1:])


def _key(text: str) -> dict[str, str]:
    """The entries of a line that calls itself a key, or that consists of nothing else."""
    begin = _KEY.match(text)
    if begin:
        return dict(_entries(text[begin.end() :]))
    found = dict(_entries(text)) if _ENTRY.match(text) else {}
    return found if len(found) == sum(1 for _ in _ENTRY.finditer(text)) else {}


def _entries(text: str) -> Iterator[tuple[str, str]]:
    found = list(_ENTRY.finditer(text))
    for entry, end in zip(found, [*(entry.start() for entry in found[1:]), len(text)], strict=False):
        words = text[entry.end() : end].strip(_ENDS)
        yield from _meant(entry["sign"], words).items()


def _meant(sign: str, words: str) -> dict[str, str]:
    if len(words.split()) > _LONGEST:
        return {}
    said = status_for(words)
    return {plain_sign(sign): words} if said.status is not None or said.state is not None else {}
