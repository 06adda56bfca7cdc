"""Actions that a hash mark points out among notes: "#todo ann: book the hall", "ben: #todo ring them"."""

from __future__ import annotations

import re

from tracker.papers.understanding.words.marks import Marked

_MARK = r"#(?P<label>todo|to-do|action(?:-?item)?)"
_AHEAD = re.compile(
    rf"(?:(?P<who>[^\s:#][^:#]{{0,30}}):\s+)?{_MARK}(?:[:/@](?P<whose>[\w.-]{{1,20}}))?\s*:?\s+(?P<words>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""In front of the words, behind nobody or somebody who speaks; the mark may name whose it is: "#todo:ann"."""
_BEHIND = re.compile(rf"(?P<words>\S+\s+\S.*?)\s+{_MARK}(?:[:/@](?P<whose>[\w.-]{{1,20}}))?\W*$", re.IGNORECASE)
_EXPLAINED = re.compile(r"(?:=|indicates?|marks?|means?|denotes?|tags?|is|are|items?|stands)\b|=", re.IGNORECASE)
"""How a line goes on that says what the mark is for."""


def hash_mark(text: str) -> Marked | None:
    """The action of a line that bears such a mark at either end; None without one, or where it is only explained."""
    found = _AHEAD.match(text)
    if found and not _EXPLAINED.match(found["words"]):
        return Marked(found["words"].strip(), (found["whose"] or found["who"] or "").strip(), label=found["label"])
    found = _BEHIND.match(text)
    return Marked(found["words"].strip(" -–—"), found["whose"] or "", label=found["label"]) if found else None
