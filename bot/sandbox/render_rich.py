"""The rich_text block as safe HTML: sections, lists, quotes and preformatted text (Slack: Rich text block)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from markupsafe import Markup, escape

from bot.sandbox.render_dates import date_mark
from bot.sandbox.render_emoji import emoji, with_emoji
from bot.sandbox.render_inline import Eyes, broadcast, channel_mention, link, mention
from bot.sandbox.things import Json

_STYLES = {"bold": "strong", "italic": "em", "strike": "s", "underline": "u", "code": "code"}
_WRAPPED = Markup("<{0}>{1}</{0}>")


def rich_text(elements: Sequence[Json], eyes: Eyes) -> Markup:
    """The elements of a rich_text block, each an own paragraph, list, quote or preformatted part."""
    return Markup("").join(_part(element, eyes) for element in elements)


def _part(element: Json, eyes: Eyes) -> Markup:
    match element.get("type"):
        case "rich_text_list":
            return _list(element, eyes)
        case "rich_text_quote":
            return Markup("<blockquote>{}</blockquote>").format(_run(element["elements"], eyes))
        case "rich_text_preformatted":
            return Markup("<pre>{}</pre>").format(_run(element["elements"], eyes))
    return Markup("<p>{}</p>").format(_run(element.get("elements", ()), eyes))


def _list(element: Json, eyes: Eyes) -> Markup:
    """One list; its `indent` is a class, since Slack sends the levels one after another and not in one another."""
    items = Markup("").join(Markup("<li>{}</li>").format(_run(item["elements"], eyes)) for item in element["elements"])
    depth = min(int(element.get("indent", 0)), 8)
    if element.get("style") == "ordered":
        first = int(element.get("offset", 0)) + 1
        return Markup('<ol class="in{}" start="{}">{}</ol>').format(depth, first, items)
    return Markup('<ul class="in{}">{}</ul>').format(depth, items)


def _run(pieces: Iterable[Json], eyes: Eyes) -> Markup:
    return Markup("").join(_styled(_piece(piece, eyes), piece.get("style", {})) for piece in pieces)


def _styled(shown: Markup, style: Json) -> Markup:
    for name, tag in _STYLES.items():
        if style.get(name):
            shown = _WRAPPED.format(tag, shown)
    return shown


def _piece(piece: Json, eyes: Eyes) -> Markup:
    match piece.get("type"):
        case "text":
            return Markup("<br>").join(with_emoji(line) for line in str(piece["text"]).split("\n"))
        case "link":
            shown = with_emoji(str(piece.get("text") or piece["url"]))
            return link(str(piece["url"]), shown) or shown
        case "user":
            return mention(str(piece["user_id"]), eyes)
        case "channel":
            return channel_mention(str(piece["channel_id"]), eyes)
        case "broadcast":
            return broadcast(str(piece["range"]))
        case "emoji":
            return emoji(str(piece["name"]))
        case "date":
            return _date(piece, eyes)
    return escape(piece.get("fallback") or piece.get("value") or "")


def _date(piece: Json, eyes: Eyes) -> Markup:
    try:
        words = date_mark(int(piece["timestamp"]), str(piece["format"]), eyes.zone, eyes.now)
    except (ValueError, OverflowError):
        words = str(piece.get("fallback", ""))
    shown = Markup("<time>{}</time>").format(words)
    return link(str(piece.get("url", "")), shown) or shown
