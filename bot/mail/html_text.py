"""A page of HTML as the text that a reader sees, with `> ` before what the mail program marked as quoted."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape

from lxml import etree

_BLOCKS = frozenset(
    name
    for line in (
        "address article aside blockquote body center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header",
        "li main nav ol p pre section table tr ul",
    )
    for name in line.split()
)
_SPACED = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre", "blockquote", "table"])
_UNSEEN = frozenset(["head", "script", "style", "title", "template", "noscript", "object", "svg", "meta", "link"])
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])")
_LONGEST = 600_000
"""Characters of a page that are read: what a person writes stands above, what they quote may be any length."""
_RULE = "_" * 32


def text_of(html: str) -> str:
    """Return what a reader sees of a page. Never raises."""
    data = html[:_LONGEST].replace("\x00", "").encode("utf-8", "replace")
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return _without_tags(html)
    if root is None:
        return ""
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        return _without_tags(html)
    page = _Page()
    for event, element in etree.iterwalk(root, events=("start", "end")):
        page.open(element) if event == "start" else page.close(element)
    return page.text


def _without_tags(html: str) -> str:
    """Return the text of a page that is no page, such as one nested deeper than any browser would follow."""
    return " ".join(unescape(re.sub(r"<[^<>]*>", " ", html[:_LONGEST])).split())


@dataclass
class _Page:
    """The lines so far, and where in the page we are."""

    lines: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    quotes: int = 0
    verbatim: int = 0
    unseen: int = 0
    links: list[tuple[str, int]] = field(default_factory=list)

    @property
    def text(self) -> str:
        self._end_line()
        return re.sub(r"\n(?:[> ]*\n){2,}", "\n\n", "\n".join(self.lines)).strip("\n")

    def open(self, element: etree._Element) -> None:
        tag = _tag(element)
        if self.unseen or tag in _UNSEEN or _is_hidden(element):
            self.unseen += 1
            return
        if tag in _BLOCKS:
            self._end_line()
            if tag in _SPACED:
                self._blank_line()
        self._enter(tag, element)
        self._say(element.text)

    def close(self, element: etree._Element) -> None:
        if self.unseen:
            self.unseen -= 1
        else:
            self._leave(_tag(element))
        if not self.unseen:
            self._say(element.tail)

    def _enter(self, tag: str, element: etree._Element) -> None:
        if tag == "br":
            self._end_line(always=True)
        elif tag == "hr":
            self._end_line()
            self.lines.append(self._marks() + _RULE)
        elif tag == "li":
            self.words.append("- ")
        elif tag == "pre":
            self.verbatim += 1
        elif tag == "blockquote":
            self.quotes += 1
        elif tag == "a":
            self.links.append((str(element.get("href") or ""), len(self.words)))

    def _leave(self, tag: str) -> None:
        if tag == "a" and self.links:
            address, start = self.links.pop()
            said = "".join(self.words[start:]).strip()
            if address.startswith(("http://", "https://")) and said and said.rstrip("/") not in address:
                self.words.append(f" <{address}>")
        elif tag in {"td", "th"}:
            self.words.append(" ")
        if tag in _BLOCKS:
            self._end_line()
            if tag in _SPACED:
                self._blank_line()
        if tag == "pre":
            self.verbatim -= 1
        elif tag == "blockquote":
            self.quotes -= 1

    def _say(self, text: str | None) -> None:
        if not text:
            return
        if not self.verbatim:
            self.words.append(re.sub(r"[ \t\r\n\f]+", " ", text))
            return
        first, *rest = text.split("\n")
        self.words.append(first)
        for line in rest:
            self._end_line(always=True)
            self.words.append(line)

    def _end_line(self, *, always: bool = False) -> None:
        line = "".join(self.words)
        line = line.rstrip() if self.verbatim else line.strip().replace("\xa0", " ").strip()
        self.words.clear()
        if line or always:
            self.lines.append((self._marks() + line).rstrip())

    def _blank_line(self) -> None:
        if self.lines and self.lines[-1].strip("> "):
            self.lines.append(self._marks().rstrip())

    def _marks(self) -> str:
        return "> " * min(self.quotes, 20)


def _tag(element: etree._Element) -> str:
    return element.tag


def _is_hidden(element: etree._Element) -> bool:
    return element.get("hidden") is not None or _HIDDEN.search(str(element.get("style") or "").lower()) is not None
