"""Slack's marks within a line as safe HTML: a line is taken apart into marks and leaves, and every leaf is escaped."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup, escape

from bot.sandbox.render_dates import date_mark
from bot.sandbox.render_emoji import CHIP, chip, with_emoji


@dataclass(frozen=True)
class Eyes:
    """Through whose eyes the page is drawn: who looks, where their clock stands, and the names behind the ids."""

    me: str
    zone: ZoneInfo
    now: datetime
    members: Mapping[str, str]
    channels: Mapping[str, str]


@dataclass
class _Open:
    """A mark that was opened and what has come since; the outermost has no mark."""

    mark: str
    pieces: list[Markup] = field(default_factory=list)


_ADDRESS = r"\bhttps?://[^\s<>|`*]*[^\s<>|`*.,;:!?)\]'\"_~]"
_ATOM = re.compile(rf"`(?P<code>[^`\n]+)`|<(?P<angle>[^<>\n]+)>|(?P<address>{_ADDRESS})|{CHIP}", re.IGNORECASE)
_ANGLE = re.compile(r"<(?P<angle>[^<>\n]+)>")
_STYLES = {"*": Markup("<strong>{}</strong>"), "_": Markup("<em>{}</em>"), "~": Markup("<s>{}</s>")}
_MARK = re.compile(r"[*_~]")
_HELD = re.compile(r"\ue000(\d+)\ue001")
_BROADCASTS = {"here": "@here", "channel": "@channel", "everyone": "@everyone"}
_LINK = Markup('<a href="{}" target="_blank" rel="noopener noreferrer">{}</a>')
_MENTION = Markup('<span class="mention{}">{}</span>')


def unslack(text: str) -> str:
    """Text as people see it: Slack's three entities undone, which it undoes in plain text and in mrkdwn alike."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def clean(text: str) -> str:
    """Text without the two private characters by which finished pieces are held while marks are looked for."""
    return text.replace("\ue000", "").replace("\ue001", "").replace("\r\n", "\n")


def is_followed(address: str) -> bool:
    """True for what a link may lead to: the web and mail, never a script and never the page itself."""
    return bool(re.match(r"(https?://|mailto:)\S", address, re.IGNORECASE))


def link(address: str, shown: str | Markup) -> Markup | None:
    """A link that opens elsewhere; None when the address is not one to follow."""
    address = unslack(address).strip()
    return _LINK.format(address, shown) if is_followed(address) else None


def mention(member_id: str, eyes: Eyes, otherwise: str = "") -> Markup:
    """Somebody's name, set off; the reader's own more so."""
    name = eyes.members.get(member_id, otherwise or member_id).removeprefix("@")
    return _MENTION.format(" me" if member_id == eyes.me else "", f"@{name}")


def channel_mention(channel_id: str, eyes: Eyes, otherwise: str = "") -> Markup:
    """A channel's name, set off."""
    return _MENTION.format("", f"#{eyes.channels.get(channel_id, otherwise or channel_id)}")


def broadcast(name: str, otherwise: str = "") -> Markup:
    """@here and its kind."""
    return _MENTION.format("", _BROADCASTS.get(name, otherwise or f"@{name}"))


def inline(text: str, eyes: Eyes) -> Markup:
    """One line: code, links, mentions, dates, ratings, and bold, italic and struck words."""
    held: list[Markup] = []

    def hold(found: re.Match[str]) -> str:
        held.append(_atom(found, eyes))
        return f"\ue000{len(held) - 1}\ue001"

    return _styled(_ATOM.sub(hold, clean(text)), held)


def code(text: str, eyes: Eyes) -> Markup:
    """Preformatted text: nothing but links and mentions is a mark in it."""
    held: list[Markup] = []

    def hold(found: re.Match[str]) -> str:
        held.append(_angle(found["angle"], eyes) or escape(unslack(found[0])))
        return f"\ue000{len(held) - 1}\ue001"

    return _restored(_ANGLE.sub(hold, clean(text)), held, lambda words: escape(unslack(words)))


def _atom(found: re.Match[str], eyes: Eyes) -> Markup:
    if found["code"] is not None:
        return Markup("<code>{}</code>").format(unslack(found["code"]))
    if found["address"] is not None:
        return link(found["address"], unslack(found["address"])) or escape(found["address"])
    if found["circle"] is not None:
        return chip(found["circle"], found["marked"] or found["bare"])
    return _angle(found["angle"], eyes) or with_emoji(unslack(found[0]))


def _angle(inside: str, eyes: Eyes) -> Markup | None:
    target, _, label = inside.partition("|")
    if target.startswith("!date^"):
        return _date(target, label, eyes)
    match target[:1], target[1:]:
        case "@", member_id:
            return mention(member_id, eyes, label)
        case "#", channel_id:
            return channel_mention(channel_id, eyes, label)
        case "!", name:
            return broadcast(name, label)
    return link(target, with_emoji(unslack(label or target.removeprefix("mailto:"))))


def _date(target: str, fallback: str, eyes: Eyes) -> Markup:
    _, seconds, wanted, address = [*target.split("^", 3), "", ""][:4]
    try:
        words = date_mark(int(seconds), unslack(wanted), eyes.zone, eyes.now)
    except (ValueError, OverflowError):
        words = unslack(fallback)
    shown = Markup("<time>{}</time>").format(words)
    return link(address, shown) or shown


def _styled(text: str, held: list[Markup]) -> Markup:
    """Each mark looked at once, so that the time is linear whatever people type; no mark is nested in its own kind."""
    frames = [_Open("")]
    end = 0
    for found in _MARK.finditer(text):
        before, after = text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]
        is_open = any(frame.mark == found[0] for frame in frames)
        closes = is_open and before not in {" ", "\t", found[0]} and not after.isalnum()
        opens = not is_open and after.strip() and not before.isalnum()
        if not (opens or closes):
            continue
        frames[-1].pieces.append(_leaf(text[end : found.start()], held))
        end = found.end()
        if closes:
            _close(frames, found[0])
        else:
            frames.append(_Open(found[0]))
    frames[-1].pieces.append(_leaf(text[end:], held))
    while len(frames) > 1:
        _give_up(frames)
    return Markup("").join(frames[0].pieces)


def _close(frames: list[_Open], mark: str) -> None:
    while frames[-1].mark != mark:
        _give_up(frames)
    done = frames.pop()
    frames[-1].pieces.append(_STYLES[mark].format(Markup("").join(done.pieces)))


def _give_up(frames: list[_Open]) -> None:
    """A mark that nobody closed is the character that it is."""
    lost = frames.pop()
    frames[-1].pieces += [escape(lost.mark), *lost.pieces]


def _leaf(text: str, held: list[Markup]) -> Markup:
    return _restored(text, held, lambda words: with_emoji(unslack(words)))


def _restored(text: str, held: list[Markup], leaf: Callable[[str], Markup]) -> Markup:
    parts = _HELD.split(text)
    return Markup("").join(held[int(part)] if index % 2 else leaf(part) for index, part in enumerate(parts))
