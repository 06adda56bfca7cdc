"""What somebody typed in Slack, as words: Slack's marks for people, channels, links and dates undone.

(docs.slack.dev/messaging/formatting-message-text, "Retrieving messages")
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_MARK = re.compile(r"<([^<>\n]+)>")
_PERSON = re.compile(r"<@([UW][A-Z0-9]+)(?:\|[^<>]*)?>")
_GAPS = re.compile(r"[^\S\n]+")


def mentioned(text: str) -> tuple[str, ...]:
    """The Slack users named in a text, each once, in order."""
    return tuple(dict.fromkeys(_PERSON.findall(text)))


def words(text: str, names: Mapping[str, str], bot_user: str = "") -> str:
    """The words of a text: people by `names`, links by their address, and nothing of a mention of the bot itself."""
    called = re.sub(rf"<@{bot_user}(?:\|[^<>]*)?>[:,]?", " ", text) if bot_user else text
    shown = _MARK.sub(lambda found: _mark(found[1], names), called)
    plain = shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return "\n".join(_GAPS.sub(" ", line).strip() for line in plain.split("\n")).strip()


def _mark(inside: str, names: Mapping[str, str]) -> str:
    target, _, label = inside.partition("|")
    match target[:1]:
        case "":
            return label
        case "@":
            name = names.get(target[1:], label.removeprefix("@"))
            return f"@{name}" if name else f"<{inside}>"
        case "#":
            return f"#{label}" if label else f"<{inside}>"
        case "!":
            return label or f"@{target[1:].partition('^')[0]}"
    return _link(target.removeprefix("mailto:"), label)


def _link(address: str, label: str) -> str:
    """The address; with the label before it where somebody gave it one of its own."""
    bare = re.sub(r"^https?://|/$", "", address)
    return f"{label} ({address})" if label and label.rstrip("/") not in {address, bare} else address
