"""Find attributions: the lines, often broken in two or three, by which a mail program says whom it quotes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.mail.reply import classes, lexicon

_MOST_LINES = 6
_ADDRESS = re.compile(r"[^\s<>@(]@[^\s<>@)]")
_MOMENT = re.compile(r"\b\d{1,2}[:.h]\d{2}\b|\b(?:19|20)\d\d\b|\b\d{1,4}[/.\-]\d{1,2}[/.\-]\d{1,4}\b|年")
_SENTENCE_END = re.compile(r"[^\W\d]{4}[.!?]$")
_NOTES = re.compile(r"[^-]{1,80}-{2,3}\d{1,4}[/.\-]\d{1,2}[/.\-]\d{1,4}[^-]{0,20}---.*")
"""`Sam Lee---20/11/2026 09:00:00---Subject` (HCL Notes)."""
_MARKS = "-_*=~ \t"
_VERB_LAST = ("wrote", "writes")
_WROTE_THEN = re.compile(r".{1,80}\bwrote (?:on|at) [\w ,./:+\-]{5,60}:")
_SHARED = re.compile(r"^(?P<said>.*?\S)\s*(?:-{2,}\s*|\s)(?P<rest>On (?:[A-Z][a-z]{2,8},? )?[^\n]{5,250}\bwrote:)$")


def split_shared(line: str) -> tuple[str, ...]:
    """Part a line on which a person's words and an attribution, or an attribution and the quote, stand together."""
    seen = line.rstrip()
    opening, verb, quoted = seen[: classes.LONGEST].partition("wrote:")
    if quoted and _ADDRESS.search(opening) and _dated(_bare(opening)):
        return opening + verb, seen[len(opening + verb) :]
    if not seen.endswith("wrote:") or len(seen) > classes.LONGEST or seen[:1] == ">" or _dated(_bare(seen)):
        return (line,)
    shared = _SHARED.match(seen)
    if shared and _is_attribution(shared["rest"]) and _dated(_bare(shared["rest"])):
        return shared["said"].rstrip("-").rstrip(), shared["rest"]
    return (line,)


def mark(seen: Sequence[str], letters: list[str]) -> None:
    """Set the letters of attributions among the lines."""
    for at, line in enumerate(seen):
        if (letters[at] in "ts" and _is_title(line)) or _is_groupwise(line):
            letters[at] = classes.ORIGINAL
        elif _may_close(line, letters[at]):
            start = _opening(seen, letters, at)
            if start is not None:
                letters[start : at + 1] = [classes.ATTRIBUTION] * (at + 1 - start)


def _is_title(line: str) -> bool:
    """`-----Original Message-----`, or `Begin forwarded message:`."""
    if len(line) > 200 or not (line[0] in "-_*=" or line[-1] in ":：" or "---" in line):
        return False
    if _NOTES.fullmatch(line):
        return True
    bare = line.strip("-_*=~> :：").casefold()
    return bare in lexicon.ORIGINAL or (line.startswith("--") and bare.startswith(tuple(lexicon.ORIGINAL)))


def _is_groupwise(line: str) -> bool:
    """`>>> Sam <sam@x.org> 20/11/2026 09:00 >>>`, below which nothing is marked."""
    framed = line.startswith(">>>") and len(line) <= classes.LONGEST and line.endswith((">>>", ":"))
    return framed and _ADDRESS.search(line) is not None and _MOMENT.search(line) is not None


def _may_close(line: str, letter: str) -> bool:
    if letter == classes.QUOTE:
        return line == ">:" or (len(line) < 24 and line.startswith("> ") and _closes_with_verb(line.casefold()))
    if letter not in "ts" or len(line) > classes.LONGEST:
        return False
    return line[-1] in ":：>-*" or _closes_with_verb(line.casefold())


def _closes_with_verb(low: str) -> bool:
    bare = low.rstrip(":：-*_ ")
    verb = next(iter(lexicon.WROTE.finditer(bare[-24:])), None)
    return verb is not None and bare.endswith(verb.group())


def _opening(seen: Sequence[str], letters: Sequence[str], at: int) -> int | None:
    """Return the line with which the attribution that ends at a line begins; None where none does."""
    joined, best, best_is_part = "", None, True
    for start in range(at, max(-1, at - _MOST_LINES), -1):
        line = seen[start]
        if not line and joined.startswith("<"):
            continue
        if not line or (start < at and (letters[start] not in "ts" or _SENTENCE_END.search(line))):
            break
        joined = f"{line} {joined}".rstrip()
        if len(joined) > classes.LONGEST:
            break
        if _is_attribution(joined):
            if _dated(_bare(joined)):
                return start
            if best_is_part:
                best, best_is_part = start, line.startswith(("<", "mailto:", ">"))
    if best is None and _names_before_quote(seen, letters, at):
        return at
    return best


def _is_attribution(joined: str) -> bool:
    low = _bare(joined)
    closed = low.endswith((":", "：")) or (joined.startswith("--") and joined.endswith("--"))
    address = _ADDRESS.search(low) is not None
    evidence = address or _MOMENT.search(low) is not None
    if low.endswith("sent:"):
        return evidence and _dated(low)
    verbs = list(lexicon.WROTE.finditer(low))
    if verbs:
        tail = low[verbs[-1].end() :].strip(":： >-*_")
        ends = not tail or verbs[-1].group() not in _VERB_LAST or (address and _MOMENT.search(tail) is not None)
        in_place = len(tail) < 80 and ends
        return closed and in_place and (evidence or joined.startswith("--"))
    stamped = address and _dated(low) and _MOMENT.search(low) is not None
    return stamped and (low.endswith((":", "：")) or (low[0].isdigit() and low.endswith(">")))


def _names_before_quote(seen: Sequence[str], letters: Sequence[str], at: int) -> bool:
    """`Sam wrote:` says enough where the quote follows."""
    line = seen[at]
    following = next((letters[i] for i in range(at + 1, min(at + 4, len(seen))) if seen[i]), "")
    if following != classes.QUOTE or letters[at] == classes.QUOTE:
        return False
    named_first = _WROTE_THEN.fullmatch(line) is not None and _MOMENT.search(line) is not None
    return len(line) < 100 and (_closes_with_verb(line.casefold()) or named_first)


def _bare(line: str) -> str:
    return line.casefold().strip(_MARKS)


def _dated(low: str) -> bool:
    return lexicon.DATED_OPENER.match(low) is not None
