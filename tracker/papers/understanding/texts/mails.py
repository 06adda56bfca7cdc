"""Of a mail, what is no part of its message: the header, and the older mail below it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tracker.papers.grid import Block, Line
from tracker.papers.understanding.words.found import Findings

_HEADER = re.compile(r"(?:from|sent|to|cc|bcc|subject|date|reply-to|attachments?|importance)\s*:\s", re.IGNORECASE)
_SENDER = re.compile(r"from\s*:\s", re.IGNORECASE)
_OLDER = re.compile(
    r"-{2,}\s*(?:original|forwarded) message|begin forwarded message|on .{6,80} wrote:$|_{10,}$|>", re.IGNORECASE
)


def outside_message(blocks: Sequence[Block]) -> frozenset[int]:
    """The positions of the lines that are a mail's header or older mail; none where the text is no mail."""
    texts = [block.text if isinstance(block, Line) else "" for block in blocks]
    first = next((at for at, text in enumerate(texts[:10]) if _is_header(texts, at)), None)
    if first is None:
        return frozenset()
    end = first
    while end < len(texts) and _HEADER.match(texts[end]):
        end += 1
    older = (at for at in range(end, len(texts)) if _OLDER.match(texts[at]) or _is_header(texts, at))
    return frozenset({*range(first, end), *range(next(older, len(texts)), len(texts))})


def _is_header(texts: Sequence[str], at: int) -> bool:
    """Three such lines on end, the first with the sender."""
    return bool(_SENDER.match(texts[at])) and all(_HEADER.match(text) for text in texts[at : at + 3])


def leave_block(block: Block, rest: Findings) -> None:
    """Keeps the words of such a line, or of a program's code, as left over."""
    if isinstance(block, Line):
        rest.leave(block.place, block.text, "code" if block.code else "header or older part of a mail")
