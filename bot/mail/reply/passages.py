"""Settle the classes of lines that depend on their neighbours: code, headers, banners, quotes that were broken."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from bot.mail.reply import additions, attributions, classes, lexicon

_ADDRESS = re.compile(r"[^\s<>@]@[^\s<>@]")
_QUOTES_A_MAIL = frozenset({classes.ATTRIBUTION, classes.HEADER, classes.ORIGINAL, classes.MARKER})
_CELLS = re.compile(r"\S(?: {2,}|\t+)\S")
_LINK = re.compile(r"[<(\[]?\s*(?:https?://|mailto:)")


def letters_of(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return each line as a reader sees it, and its class."""
    seen = [classes.plain(line) for line in lines]
    letters = [classes.class_of(line) for line in seen]
    code = _code(seen)
    _mark_headers(lines, seen, letters)
    attributions.mark(seen, letters)
    _carry_on(seen, letters)
    _mend_quotes(seen, letters)
    _keep_own_marks(seen, letters)
    for start, end in code:
        if not _QUOTES_A_MAIL & set(letters[start:end]):
            letters[start:end] = [classes.TEXT] * (end - start)
    return seen, letters


def _code(seen: Sequence[str]) -> list[tuple[int, int]]:
    """Return where blocks between code fences begin and end; a fence that is not closed is none."""
    fences = [at for at, line in enumerate(seen) if line.startswith("```")]
    return [(start, end + 1) for start, end in zip(fences[::2], fences[1::2], strict=False)]


def _mark_headers(lines: Sequence[str], seen: Sequence[str], letters: list[str]) -> None:
    """Mark runs such as `From:`, `Sent:`, `To:`, `Subject:` above a mail that is quoted without marks."""
    at = 0
    while at < len(seen):
        end, kinds, address = at, list[str](), False
        while end < len(seen) and (letters[end] in "ts" or (kinds and _parts_headers(seen, letters, end))):
            kind = header_kind(seen[end])
            if seen[end] and not kind and not (kinds and _goes_on(lines, seen, end)):
                break
            kinds.append(kind)
            address = address or _ADDRESS.search(seen[end][: classes.LONGEST]) is not None
            end += 1
        if is_header_block(kinds, address=address):
            letters[at:end] = [classes.HEADER] * (end - at)
        at = max(end, at + 1)


def header_kind(line: str) -> str:
    """Return which header a line is (`from`, `sent`, `to`, `subject`, `other`), or nothing."""
    name, colon, _ = line[:40].partition(":")
    if not colon:
        name, colon, _ = line[:40].partition("：")
    return lexicon.HEADERS.get(name.strip(" *_\t").casefold(), "") if colon else ""


def is_header_block(kinds: Sequence[str], *, address: bool) -> bool:
    """Tell the headers of a mail from a reply that happens to say `Date:` and `To:`."""
    named = [kind for kind in kinds if kind]
    if len(set(named)) < 2:
        return False
    return address or (len(named) >= 3 and "subject" in named and bool({"from", "sent"} & set(named)))


def _parts_headers(seen: Sequence[str], letters: Sequence[str], at: int) -> bool:
    """Tell whether an empty line stands between two headers, as where each was a paragraph of a page."""
    between = letters[at] == classes.EMPTY and at + 1 < len(seen) and letters[at + 1] == classes.TEXT
    return between and bool(header_kind(seen[at - 1]) and header_kind(seen[at + 1]))


def _goes_on(lines: Sequence[str], seen: Sequence[str], at: int) -> bool:
    """Tell whether a line carries on the header above it: indented, or with the next header right below."""
    if lines[at][:1] in " \t" or seen[at - 1].endswith((":", ",", ";", "<")):
        return True
    return at + 1 < len(seen) and len(seen[at]) < classes.LONGEST and bool(header_kind(seen[at + 1]))


def _carry_on(seen: Sequence[str], letters: list[str]) -> None:
    """Let banners and disclaimers run to the end of their paragraph, and `|` quote below an attribution."""
    quoting = False
    for at in range(1, len(letters)):
        above, here = letters[at - 1], letters[at]
        quoting = above == classes.ATTRIBUTION or (quoting and above in "eqb")
        if here == classes.RULE and above == classes.TEXT and (_underlines(seen, at) or _rules_table(seen, at)):
            letters[at] = classes.TEXT
        if here != classes.TEXT:
            continue
        low = seen[at][: classes.LONGEST].casefold()
        if above == classes.EMPTY and additions.is_app(seen[at]) and _stands_alone(letters, at):
            letters[at] = classes.DEVICE
        elif above == classes.DISCLAIMER or (above == classes.BANNER and additions.banner_goes_on(low)):
            letters[at] = above
        elif quoting and seen[at][0] == "|":
            letters[at] = classes.QUOTE


def _stands_alone(letters: Sequence[str], at: int) -> bool:
    """Tell whether a line ends its paragraph, with something said above."""
    return (at + 1 == len(letters) or letters[at + 1] != classes.TEXT) and classes.TEXT in letters[:at]


def _underlines(seen: Sequence[str], at: int) -> bool:
    """Tell whether a rule is there to make the line above it a heading."""
    return abs(len(seen[at]) - len(seen[at - 1])) <= 3 and at + 1 < len(seen) and bool(seen[at + 1])


def _rules_table(seen: Sequence[str], at: int) -> bool:
    """Tell whether a rule stands between two rows of a table that somebody typed with blanks."""
    return at + 1 < len(seen) and bool(_CELLS.search(seen[at - 1]) and _CELLS.search(seen[at + 1]))


def _keep_own_marks(seen: Sequence[str], letters: list[str]) -> None:
    """Let a `>` that somebody wrote themselves be text: it stands above the mail that is quoted, and is not from it."""
    begins = (at for at, line in enumerate(seen) if letters[at] in _QUOTES_A_MAIL or _says_whom_it_quotes(line))
    cutter = next(begins, len(letters))
    if cutter == len(letters) or classes.QUOTE not in letters[:cutter]:
        return
    quoted = _without_marks(" ".join(seen[cutter:]))
    for mark, run in groupby(range(cutter), key=lambda at: letters[at] == classes.QUOTE):
        lines = tuple(run)
        if mark and not any(_is_of_a_mail(seen[at], quoted) for at in lines):
            letters[lines[0] : lines[-1] + 1] = [classes.TEXT] * len(lines)


def _is_of_a_mail(line: str, quoted: str) -> bool:
    """Tell whether a marked line stands in the mail below, or is quoted twice."""
    return line.startswith((">>", "> >")) or _without_marks(line) in quoted


def _says_whom_it_quotes(line: str) -> bool:
    return line.startswith(">") and line.endswith("wrote:")


def _without_marks(text: str) -> str:
    return " ".join(text.replace(">", " ").split())


def _mend_quotes(seen: Sequence[str], letters: list[str]) -> None:
    """Give back to a quote the pieces of links that lost their mark when the line was broken."""
    for at in range(1, len(letters) - 1):
        if letters[at] == classes.TEXT and letters[at - 1] == letters[at + 1] == classes.QUOTE:
            above = seen[at - 1][-classes.LONGEST :]
            open_bracket = above.count("(") > above.count(")") or above.count("<") > above.count(">")
            if _LINK.match(seen[at]) or (open_bracket and " " not in seen[at]):
                letters[at] = classes.QUOTE
