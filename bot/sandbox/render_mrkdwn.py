"""Slack's mrkdwn and plain text as safe HTML: paragraphs, quotes, lists, preformatted parts (Formatting text)."""

from __future__ import annotations

import re
from itertools import groupby

from markupsafe import Markup

from bot.sandbox.render_emoji import with_emoji
from bot.sandbox.render_inline import Eyes, clean, code, inline, unslack

_PRE = re.compile(r"```\n?(.+?)\n?```", re.DOTALL)
_LINE = re.compile(r"(?P<quote>(?:>|&gt;)[ \t]?)|(?P<list>[ \t]*(?:[•◦▪‣]|-(?=[ \t]))[ \t]*)")
_WRAPS = {"": Markup("<p>{}</p>"), "quote": Markup("<blockquote>{}</blockquote>")}


def plain(text: str) -> Markup:
    """A plain_text object: no marks, but emoji and line breaks."""
    return Markup("<br>").join(with_emoji(unslack(line)) for line in text.split("\n"))


def mrkdwn(text: str, eyes: Eyes) -> Markup:
    """A mrkdwn text, or the text of a message."""
    pieces: list[Markup] = []
    for index, part in enumerate(_PRE.split(clean(text))):
        if index % 2:
            pieces.append(Markup("<pre>{}</pre>").format(code(part, eyes)))
        elif part.strip("\n"):
            pieces += _grouped(part.strip("\n").split("\n"), eyes)
    return Markup("").join(pieces)


def _grouped(lines: list[str], eyes: Eyes) -> list[Markup]:
    pieces: list[Markup] = []
    for kind, group in groupby(_marked(lines), key=lambda line: line[0]):
        content = [inline(line, eyes) for _, line in group]
        if kind == "list":
            items = Markup("").join(Markup("<li>{}</li>").format(line) for line in content)
            pieces.append(Markup("<ul>{}</ul>").format(items))
        else:
            pieces.append(_WRAPS[kind].format(Markup("<br>").join(content)))
    return pieces


def _marked(lines: list[str]) -> list[tuple[str, str]]:
    """Each line with its kind and without its mark; '>>>' makes a quote of all that follows."""
    marked: list[tuple[str, str]] = []
    for index, line in enumerate(lines):
        if line.replace("&gt;", ">").startswith(">>>"):
            first = line.replace("&gt;", ">").removeprefix(">>>").strip()
            return [*marked, *(("quote", rest) for rest in [first, *lines[index + 1 :]] if rest)]
        found = _LINE.match(line)
        marked.append((found.lastgroup or "", line[found.end() :]) if found else ("", line))
    return marked
