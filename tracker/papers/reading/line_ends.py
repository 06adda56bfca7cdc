"""Where a line of text ends because the page did, and where because the writer meant it."""

from __future__ import annotations

import re

_PARTED = re.compile(r"\S\s+(?:[–—|/-]|->)\s+(?=\S)")
"""What parts an action from its owner and date on one line; lines with as many of them stand each by itself."""
_CHARGED = re.compile(r"\[[A-Z][A-Za-z]?[A-Z]{1,2}\]\s+\S|[a-z][a-z0-9_-]{2,15}\s?:\s+[A-Z]")
"""Somebody's initials in brackets, or short name in small letters, in front of what they are to do."""
_FRONTED = re.compile(r"(?:[A-Z][\w’']+(?: (?:&|and|\+) [A-Z][\w’']+)?|[A-Z]{2,3})\s+[–—-]\s+[a-z]")
"""Somebody in front of a dash and what they are to do, which begins a line where it began the one above as well."""
_CODED = re.compile(r"[A-Z]{2,6}(?:[/-][A-Z]{1,4})*(?:[/-]\d{1,4}){2,3}[a-z]?\s+[A-Z]")
"""A code that begins a line, as of an action carried from meeting to meeting: "TPB/26/07 Ask the supplier"."""
_HARD_END = re.compile(r"(?<=\S)\\$", re.MULTILINE)
"""What ends a line in Markdown for good."""
_LINK_END = re.compile(r"[^\[\]]{1,80}\]\(")
"""The rest of a link's words, which began on the line above."""
_OPEN_END = re.compile(r":\s.*\b(?:of|and|the|for)$|\w,? (?:&|Mrs?\.?|Ms|Miss|Dr|Cllr)$")
"""The end of a line that is no end of the value behind a label, "Owners: Finance Manager, Head of", or of a name."""
_SENTENCE_END = (".", "!", "?", ":", ";", ")", "”", '"')


def goes_on(before: str, source: str, indent: int, width: int) -> bool:
    """Whether a line is the next of a paragraph that was broken to fit a page's width, rather than a new one.

    It was if its first word would not have fitted on the last line `before` it, which is set in by `indent`.
    """
    last = before.rsplit("\n", 1)[-1]
    if last.rfind("[") > last.rfind("]") and _LINK_END.match(source.strip()):
        return True
    if len(_PARTED.findall(last)) == len(_PARTED.findall(source)) > 1 or _begins_anew(source.strip()):
        return False
    if _HARD_END.search(last) or (_FRONTED.match(last) and _FRONTED.match(source.strip())):
        return False
    if source.strip()[:1].islower():
        return not last.endswith((".", "!", "?"))
    if _OPEN_END.search(before.replace("\n", " ")) and ":" not in source:
        return True
    full = len(last) + indent + 1 + len(source.split(maxsplit=1)[0]) >= width - 4
    ended = last.endswith(_SENTENCE_END) or ":" in source[:40] or (" / " in last and " / " in source)
    return full and 60 <= len(last) <= 140 and not ended


def _begins_anew(line: str) -> bool:
    """Whether a line says in front whose or which action stands on it."""
    return bool(_CHARGED.match(line) or _CODED.match(line))


def without_hard_ends(source: str) -> str:
    """The lines of a text without the marks that only end them."""
    return _HARD_END.sub("", source)
