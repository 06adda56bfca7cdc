"""Numbers in front of actions, as printed: "1. ", "2.3 ", "A4: ", "(b) ", "Action 3.1: ", "FIN-2024-03: "."""

from __future__ import annotations

import re

from tracker.rules.dates.parts import MONTH_PATTERN

_NUMBER = re.compile(
    r"(?:(?:Action|ACTION|Task|TASK)(?: (?:[Nn]o\.?|point|item))?\s+)?(?P<number>(?:\d{1,3}(?:\.\d{1,3}){0,4}[a-z]?"
    r"|[A-Z]{1,3}[-.]?\d{1,3}(?:\.\d{1,3})*[a-z]?))\s*[.):–-]\s+(?P<rest>\S.*)$"
    r"|(?P<plain>\d{1,3}(?:\.\d{1,3}){1,4})\s+(?P<after>\S.*)$"
    r"|\(?(?P<letter>[a-zA-Z]|[ivx]{2,4})\)\s*(?P<words>\S.*)$",
    re.DOTALL,
)
_CODE = re.compile(
    rf"(?:(?i:{MONTH_PATTERN})(?:\s+'?\d{{2,4}})?\s+)?"
    r"(?P<code>[A-Z][A-Za-z]{0,9}(?:[-/.][A-Za-z]{1,9}){0,3}\d{0,4}(?:[-/.]\d{1,4}){1,3}[a-z]?)"
    r"\s*(?:[:)|]|\.(?=\s)|\s[–-])\s*(?P<rest>\S.*)$",
    re.DOTALL,
)
"""A code of several parts, of which the last are figures: "AP/23/04", "ACT-IT-07"; also behind when it was raised."""
_STAGE = re.compile(
    r"(?:stage|phase|step|part|sprint|wave|tranche|gateway) (?:\d{1,2}[a-z]?|[IVX]{1,4}|[A-D])", re.IGNORECASE
)
_PARTS = 2
_CODE_ALONE = re.compile(r"(?P<code>(?!KS)[A-Z]{1,4}\d{1,4}[-/.]\d{1,4})\s+(?P<rest>[A-Za-z].*)$", re.DOTALL)
"""A code with figures on both sides of its mark, "A19-07", which needs nothing to part it from the words."""


def cut_number(text: str) -> tuple[str, str]:
    """The number in front of a text and the rest of it; an empty number when there is none."""
    if plain := _CODE_ALONE.match(text.strip()):
        return plain["code"], plain["rest"].strip()
    code = _CODE.match(text.strip())
    if code and len(re.findall(r"[-/.]", code["code"])) >= _PARTS:
        return code["code"], code["rest"].strip()
    found = _NUMBER.match(text.strip())
    if not found:
        return "", text.strip()
    if found["plain"] and found["plain"].count(".") >= _PARTS and found["after"][0].islower():
        return "", text.strip()  # the version of a program: "1.9.12 upgrade"
    number = found["number"] or found["plain"] or found["letter"]
    return number, (found["rest"] or found["after"] or found["words"]).strip()


def counts_on(number: str, marker: str) -> bool:
    """Whether a marker is the next behind a number, in its own list or that around it: "4." or "3.3" behind "3.2"."""
    before, figures = (re.findall(r"\d+", text) for text in (number, marker))
    if not figures or len(figures) > len(before):
        return False
    *same, last = before[: len(figures)]
    return figures == [*same, str(int(last) + 1)]


def is_numbered(text: str) -> bool:
    """Whether a text begins with a number of its own."""
    return bool(cut_number(text)[0])


def is_stage(text: str) -> bool:
    """Whether a text only numbers a stage, "Wave 2", and says nothing of what is done."""
    return _STAGE.fullmatch(text) is not None
