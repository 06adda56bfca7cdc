"""Cut a person's reply out of the text of a mail. Pure, and linear in the length of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.mail.reply import additions, attributions, classes, ours, passages, signoff
from bot.mail.reply.decide import decide

MARKER = "##- Please type your reply above this line -##"
"""Stands first in every mail of ours that can be answered: what is below it was not written by the person."""

_MOST_LINES = 2_000
"""Lines that are looked at one by one; whatever stands below them stays as one piece, less what is marked as quoted."""
_MARKED = re.compile(r"^[ \t]*>.*\n?", re.MULTILINE)


@dataclass(frozen=True)
class CutReply:
    """What a person wrote in a mail."""

    reply: str
    """What they sent: new text, with the sign-off above a quote, and with unmarked quotes that give it sense."""
    words: str
    """What they said: nothing that was quoted, no greeting of a phone, no signature. Only this may be understood."""


def cut(text: str, sent_lines: Sequence[str] = (), author: str = "") -> CutReply:
    """Cut the person's words from quotes, signature, disclaimer and banner.

    `sent_lines` are the lines of the mail that is answered, in order: they are cut also where they are not marked as
    quoted. `author` is the sender's name, by which their signature is known. A status must be read from `words` only.
    """
    lines = _lines(text)
    seen, letters = passages.letters_of(lines)
    ours.mark(seen, letters, sent_lines)
    quotes_us = any(letter == classes.OURS for letter in letters) or any(
        letter == classes.QUOTE and classes.is_marker(line) for line, letter in zip(seen, letters, strict=True)
    )
    decision = decide("".join(letters), quotes_us=quotes_us)
    words = [signoff.unsigned([lines[at] for at in part], author) for part in decision.words]
    return CutReply(_tidy([lines[at] for at in decision.reply]), _tidy([line for part in words for line in part]))


def _lines(text: str) -> list[str]:
    unified = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    lines = unified.split("\n", _MOST_LINES)
    rest = [_MARKED.sub("", line) for line in lines[_MOST_LINES:]]
    return [part for line in lines[:_MOST_LINES] for part in _parted(line)] + rest


def _parted(line: str) -> tuple[str, ...]:
    own = additions.without_tag(line)
    said, mark, rest = own.partition("##-")
    if mark and said.strip(" >"):
        return said, mark + rest
    return attributions.split_shared(own) if "wrote:" in own else (own,)


def _tidy(lines: Sequence[str]) -> str:
    text = "\n".join(line.rstrip() for line in lines).strip("\n")
    return re.sub(r"\A(?:[^\S\n]*\n)+", "", text)
