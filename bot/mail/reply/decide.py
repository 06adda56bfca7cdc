"""Decide on the string of classes which lines are the person's own."""

from __future__ import annotations

import re
from dataclasses import dataclass

_CUTTER = re.compile("[aDh]")
_AROUND_CUTTER = re.compile("[aDheber]*")
_QUOTED = re.compile("[qo][qoe]*")
_ANSWERED_BETWEEN = re.compile("q[eq]*t[te]*q")
"""Quoted lines with answers between them: without the lines the answers make no sense."""
_TRAILING_QUOTE = re.compile("(?<!q)q[qe]*$")


@dataclass(frozen=True)
class Stretch:
    """Lines in a row, `start` up to `end`, that stand outside the quoted mails."""

    start: int
    end: int
    above_quote: bool = False
    """A quote follows, so that a signature here stands in the middle of the mail."""
    sure: bool = True
    """False for what follows an attribution with nothing above it and no marks: it may be the quote itself."""


@dataclass(frozen=True)
class Decision:
    """The indices of the lines to keep."""

    reply: tuple[int, ...]
    """What the person sent: with their signature where a quote follows it, and with quotes that give it sense."""
    words: tuple[tuple[int, ...], ...]
    """What they said, stretch by stretch: nothing that was quoted, no signature after `-- `."""


def decide(letters: str, *, quotes_us: bool) -> Decision:
    """Choose the lines to keep, from the class of each (`classes`).

    Where `quotes_us`, a quoted line is never part of the reply.
    """
    between = letters.replace("a", "x") if _ANSWERED_BETWEEN.search(letters) and not quotes_us else letters
    with_context = not quotes_us and not _CUTTER.search(between)
    if with_context and "t" not in letters:
        return Decision(tuple(at for at, letter in enumerate(letters) if letter in "qe"), ())
    reply = _kept_of(between, signed=True, with_context=with_context)
    words = _kept_of(letters, signed=False, with_context=False)
    return Decision(tuple(at for part in reply for at in part), words)


def _kept_of(letters: str, *, signed: bool, with_context: bool) -> tuple[tuple[int, ...], ...]:
    """Return the lines to keep, stretch by stretch; `signed` keeps a signature above a quote, and what is not sure."""
    kept: list[tuple[int, ...]] = []
    has_text = False
    for part in stretches(letters):
        whole = letters[part.start : part.end]
        if part.sure or signed:
            tails = "cr" if signed and part.above_quote else "cdr"
            kept.append(tuple(_kept(whole, part, has_text, tails, with_context)))
        has_text = has_text or "t" in whole
    return tuple(kept)


def stretches(letters: str) -> list[Stretch]:
    """Return what is left of a mail when the quoted mails are taken out."""
    marker = letters.find("m")
    if marker >= 0:
        if "t" not in letters[:marker]:
            return []
        letters = letters[:marker]
    found: list[Stretch] = []
    at, sure, has_text = 0, True, False
    while True:
        cutter = _CUTTER.search(letters, at)
        stop = cutter.start() if cutter else len(letters)
        found.append(Stretch(at, stop, cutter is not None or marker >= 0, sure))
        has_text = has_text or "t" in letters[at:stop]
        if not cutter:
            return found
        at = _end(_AROUND_CUTTER, letters, stop)
        if at < len(letters) and letters[at] in "qo":
            at = _end(_QUOTED, letters, at)
        elif has_text:
            return found
        else:
            sure = False


def _kept(whole: str, part: Stretch, has_text: bool, tails: str, with_context: bool) -> list[int]:
    """Return the lines of a stretch up to its tail (signature, disclaimer, rule), less what a program added."""
    own = _without_tail(whole, has_text, tails)
    if has_text or "t" in own:
        own = _TRAILING_QUOTE.sub("", own)
    elif not with_context:
        return []
    signed = own.find("d")
    kept, at = [], 0
    while at < len(own):
        letter = own[at]
        if letter in "qo" and not with_context:
            at = _end(_QUOTED, own, at)
            continue
        if letter in "teq" or (0 <= signed <= at and letter in "ds"):
            kept.append(part.start + at)
        at += 1
    return kept


def _without_tail(whole: str, has_text: bool, tails: str) -> str:
    first = 0 if has_text else whole.find("t") + 1
    tail = re.compile(f"[{tails}]").search(whole, first) if has_text or first else None
    return whole[: tail.start()] if tail else whole


def _end(pattern: re.Pattern[str], letters: str, at: int) -> int:
    match = pattern.match(letters, at)
    return match.end() if match else at
