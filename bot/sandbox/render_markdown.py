"""The markdown block as safe HTML: CommonMark and tables, no raw HTML, pictures as links (Slack: Markdown block)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from markupsafe import Markup

from bot.sandbox.render_inline import is_followed, link

_SMALLEST_HEADING = 6
_HEADINGS_BELOW = 3
"""The page's own headings end at the third level; those in a message come below them."""


def markdown(text: str) -> Markup:
    """Standard Markdown, drawn."""
    parser = _parser()
    tokens = parser.parse(text)
    for token in tokens:
        _tame(token)
        for child in token.children or ():
            _tame(child)
    return Markup(parser.renderer.render(tokens, parser.options, {}))  # noqa: S704 - markdown-it escapes; raw HTML is off


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "breaks": True}).enable(["table", "strikethrough"])
    parser.add_render_rule("image", _picture)
    return parser


def _tame(token: Token) -> None:
    """Headings below the page's own; cells aligned by class, as styles are barred; links that open elsewhere."""
    if token.type in {"heading_open", "heading_close"}:
        token.tag = f"h{min(int(token.tag[1]) + _HEADINGS_BELOW, _SMALLEST_HEADING)}"
    if "style" in token.attrs:
        token.attrs = {"class": str(token.attrs["style"]).replace("text-align:", "to-")}
    if token.type == "link_open":
        address = str(token.attrs["href"])
        token.attrs = {}
        if is_followed(address):
            token.attrs.update(href=address, target="_blank", rel="noopener noreferrer")


def _picture(_: object, tokens: Sequence[Token], index: int, __: OptionsDict, ___: EnvType) -> str:
    """Slack draws a picture in Markdown as a link to it; so nothing is fetched from outside."""
    token = tokens[index]
    address = str(token.attrs["src"])
    return link(address, token.content or address) or Markup.escape(token.content)
