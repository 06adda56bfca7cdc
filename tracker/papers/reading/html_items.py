"""What the items of a web page's lists hold: the words of one, paragraphs each by itself, or a part of the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LISTS = frozenset(("ul", "ol"))
_CODE = re.compile(r"\{%[^{}]*%\}|\{#[^{}]*#\}")
"""What tells a program how to make a page from its template, and is not shown."""
_HEADING = re.compile(r"h[1-6]$")
_SENTENCE = re.compile(r"[.!?][)”’\"]?(?:\s+\S[^.!?]{0,60})?$")
"""The end of a sentence, which somebody's name may follow in the margin."""
_FEWEST_WORDS = 6
"""Words of a paragraph that says something of its own."""


def without_code(source: str) -> str:
    """A page without what tells a program how to make it."""
    return _CODE.sub("", source)


def is_part(item: HtmlElement) -> bool:
    """Whether an item is a part of the page with a heading of its own, as the numbered items of minutes are."""
    return any(isinstance(child.tag, str) and _HEADING.match(child.tag) for child in item)


def paragraphs_of(item: HtmlElement) -> list[HtmlElement]:
    """The paragraphs of an item that holds several, each of whole sentences; else none."""
    paragraphs = [child for child in item if child.tag == "p"]
    loose = [item.text, *(child.tail for child in item)]
    if len(paragraphs) < 2 or any(words and words.strip() for words in loose):
        return []
    return paragraphs if all(map(_is_told, paragraphs)) else []


def _is_told(paragraph: HtmlElement) -> bool:
    words = " ".join(paragraph.text_content().split())
    return len(words.split()) >= _FEWEST_WORDS and _SENTENCE.search(words) is not None
