"""What frames a reply: the greeting before it and the signature after it, neither of which says anything."""

from __future__ import annotations

import re

_GREETING = re.compile(
    r"\s*(?:(?i:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|evening"
    r"|bore da|prynhawn da|noswaith dda|annwyl|all(?=,))\b"
    r"(?: (?:(?i:all|both|there|team|again|everyone|folks|colleagues?|sir|madam|or|mrs?|ms|dr|cllr)"
    r"|[A-Z][\w'-]*)\b){0,4})[,.!\s:-]*(?=\n|(?<=[,.!\n:-])|(?<=[,.!:-]\s)|(?<=\n\n))"
)
_CLOSING = re.compile(
    r"(?:^|\n|(?<=[.!?,] ))\s*(?:(?:with )?(?:kind(?:est)?|best|warm|many)? ?(?:regards|wishes)|sincerely"
    r"|all (?:the )?best|yours (?:sincerely|faithfully|ever|truly)|best|cofion(?: cynnes| gorau)?|kr|br|rgds"
    r"|sent from my \w+"
    r"|get outlook for \w+)\b[,.!]?[ ]*(?:\n[\s\S]{0,400}|(?:[\w'-]{1,30} ?){0,3})\Z",
    re.IGNORECASE,
)


_BLOCK = (
    r"(?:(?!.*(?:%|\b(?:p\.?s|is|are|was|will|should|it|i|we|by|has|have|not|done|complete\w*|closed|hold|track|risk)\b))"
    r"[^\n.!?]{0,70}(?:\n|\Z)){1,6}"
)
"""Lines under a name: a post, a telephone number, a wish about printing; none of them a sentence."""


def frame(words: str, sender: str) -> tuple[int, int]:
    """Where the body of a reply starts and ends, without greeting, closing words and the sender's own name."""
    greeting = _GREETING.match(words)
    start = greeting.end() if greeting and greeting.end() < len(words.rstrip()) else 0
    closing = _CLOSING.search(words, start)
    end = closing.start() if closing and closing.start() > start else len(words)
    return start, _without_name(words, start, end, sender)


def _without_name(words: str, start: int, end: int, sender: str) -> int:
    """Cut the sender's name, first name, initials or single letter where it stands alone at the end."""
    parts = sender.split()
    if not parts:
        return end
    initials = "".join(part[0] for part in parts)
    names = "|".join(
        re.escape(name) for name in (sender, parts[0], parts[0][0], initials, f"{parts[0]} {parts[-1][0]}")
    )
    body = words[start:end]
    tail = re.search(
        rf"(?:(?<=[.!?,\n])|(?<=[.!?,] )|(?<= - )|(?<=\n-))\s*(?:{names})(?: x+)?[.\s]*\Z", body
    ) or re.search(
        rf"(?<=[.!?,\n])\s*\n(?:{re.escape(sender)}|{re.escape(parts[0])})[ ]*\n{_BLOCK}\Z", body, re.IGNORECASE
    )
    return start + tail.start() if tail and tail.start() > 0 else end
