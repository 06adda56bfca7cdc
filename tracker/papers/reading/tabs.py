"""Tabs of a web page: what is printed on each is the heading of the part of the page that it opens."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_TAB = re.compile(r"(?:^|[\s_-])tab(?:$|[\s_-])", re.IGNORECASE)
_OPENS = ("aria-controls", "data-bs-target", "data-target", "data-tab", "href", "for")
_TOKEN = re.compile(r"[A-Za-z][\w-]*")


def panes_of(root: HtmlElement) -> dict[HtmlElement, str]:
    """The parts of a page that tabs open, each with the words on its tab; none where fewer than two are."""
    ids = {node.get("id", ""): node for node in root.iter("div", "section", "article") if node.get("id")}
    panes = {pane: _words(tab) for tab in tabs_in(root) if (pane := _opened_by(tab, ids)) is not None}
    return panes if len(panes) > 1 else {}


def tabs_in(root: HtmlElement) -> list[HtmlElement]:
    """What people click on to see one part of a page and hide the others."""
    return [
        node
        for node in root.iter("div", "a", "button", "li", "span", "label")
        if node.get("role") == "tab" or _TAB.search(node.get("class", "")) or node.get("data-bs-toggle") == "tab"
        if 0 < len(_words(node).split()) <= _LONGEST
    ]


_LONGEST = 6
"""Words on a tab at most."""


def _opened_by(tab: HtmlElement, ids: dict[str, HtmlElement]) -> HtmlElement | None:
    """The part whose name a tab points at, or whose name ends in a word of what it does: "pane-risks" for 'risks'."""
    for attribute in _OPENS:
        if (pane := ids.get(tab.get(attribute, "").lstrip("#"))) is not None:
            return pane
    for token in _TOKEN.findall(tab.get("onclick", "")):
        found = [node for name, node in ids.items() if name == token or name.endswith(("-" + token, "_" + token))]
        if len(found) == 1:
            return found[0]
    return None


def _words(node: HtmlElement) -> str:
    return " ".join(node.text_content().split())
