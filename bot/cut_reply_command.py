"""The command `cut-reply`: what a person wrote, from a mail as text or as it travels (`.eml`)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from bot.mail.addresses import OwnAddress
from bot.mail.cut import cut
from bot.mail.ears import hear
from bot.mail.heard import HeardMail, Unreadable
from bot.mail.parts import charset_text

_HEADER = re.compile(rb"(?:From [^\r\n]*\r?\n)?(?:[!-9;-~]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)+\r?\n")
_TRAVELLED = re.compile(rb"(?im)^(?:MIME-Version|Message-ID|Received|Return-Path|Delivered-To|Content-Type):")
_NOBODY = OwnAddress("nobody@localhost")


class NotJson(ValueError):
    """A line is not JSON with `id` and `text`."""


def cut_reply(content: bytes) -> str:
    """Return the person's words in a mail: an `.eml` with its headers, or the text of one.

    A mail that cannot be read has no words.
    """
    if not is_eml(content):
        return cut(charset_text(content, "utf-8")).reply
    heard = hear(re.sub(rb"\AFrom [^\r\n]*\r?\n", b"", content), _NOBODY)
    return heard.reply if isinstance(heard, HeardMail) else ""


def why_unreadable(content: bytes) -> str:
    """Return why an `.eml` cannot be read; nothing where it can."""
    heard = hear(content, _NOBODY) if is_eml(content) else None
    return heard.why if isinstance(heard, Unreadable) else ""


def is_eml(content: bytes) -> bool:
    """Tell a mail with its headers from the text of one, which may begin with `From:` and `Sent:` too."""
    head = _HEADER.match(content[:200_000])
    return head is not None and _TRAVELLED.search(head.group()) is not None


def cut_reply_lines(lines: Iterable[str]) -> Iterator[str]:
    """Answer JSON lines `{id, text}` with JSON lines `{id, reply}`; blank lines are passed over.

    Raises:
        NotJson: naming the line.

    """
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            case = json.loads(line)
            said = {"id": case["id"], "reply": cut(str(case["text"])).reply}
        except (ValueError, TypeError, KeyError) as problem:
            raise NotJson(f"Line {number} is not JSON with `id` and `text`.") from problem
        yield json.dumps(said, ensure_ascii=False)
