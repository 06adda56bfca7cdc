"""What somebody typed, as Slack sends it to an app: escaped, with people, channels and addresses as references."""

from __future__ import annotations

import re

from bot.sandbox.people import People
from bot.sandbox.things import Channel, Member

_WORD = re.compile(
    r"(?P<url>https?://[^\s<>|]+[^\s<>|.,;:!?)'\"])"
    r"|(?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?<![\w@])@(?P<member>[\w'-]+(?:\.[\w'-]+)*)"
    r"|(?<![\w#])#(?P<channel>[\w-]+)"
)
_BROADCASTS = frozenset({"here", "channel", "everyone"})


def escaped(text: str) -> str:
    """The three characters that Slack keeps for its own marks, escaped."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def as_message(text: str, people: People) -> str:
    """A typed message in Slack's spelling: <@U...>, <#C...|name>, <https://...>, <mailto:...|...>."""

    def spelled(match: re.Match[str]) -> str:
        if match["url"]:
            return f"<{match['url']}>"
        if match["mail"]:
            return f"<mailto:{match['mail']}|{match['mail']}>"
        return _reference(match, people, with_name=False)

    return _WORD.sub(spelled, escaped(text))


def as_command(text: str, people: People, *, should_escape: bool) -> str:
    """The text of a command; people and channels are spelled out only where the command's manifest says so."""
    plain = escaped(text)
    if not should_escape:
        return plain
    return _WORD.sub(lambda match: _reference(match, people, with_name=True), plain)


def _reference(match: re.Match[str], people: People, *, with_name: bool) -> str:
    if match["member"]:
        if match["member"] in _BROADCASTS:
            return f"<!{match['member']}>"
        member = _member(match["member"], people)
        if member:
            return f"<@{member.id}|{member.name}>" if with_name else f"<@{member.id}>"
    elif match["channel"]:
        channel = _channel(match["channel"], people)
        if channel:
            return f"<#{channel.id}|{channel.name}>"
    return match[0]


def _member(name: str, people: People) -> Member | None:
    return next((m for m in people.members() if m.name.casefold() == name.casefold()), None)


def _channel(name: str, people: People) -> Channel | None:
    return next((c for c in people.channels() if c.name and c.name.casefold() == name.casefold()), None)
