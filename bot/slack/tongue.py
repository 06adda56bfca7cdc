"""How Slack spells: bold, links and people in mrkdwn, and what people wrote so that it shows as they wrote it.

Slack names three characters to escape (`&`, `<`, `>`) and gives no way to escape its marks of formatting. A mark that
could open or close something is therefore shown as the fallback text of a date that cannot be formatted, which Slack
shows letter for letter; in the label of a link, where no date may stand, and inside `:names:` of emoji an invisible
word joiner parts what would otherwise be read together. (docs.slack.dev/messaging/formatting-message-text)
"""

from __future__ import annotations

import re

from tracker.voice.said import Spelt

_JOINER = "\u2060"
_LITERAL = "<!date^00000000^{{_}}|{}>"
_STYLE = (
    r"(?<![^\W_])[*_~](?!\s)"  # may open: nothing of a word before it, no space behind it
    r"|(?<!\s)[*_~](?![^\W_])"  # may close: no space before it, nothing of a word behind it
)
_MARK = re.compile(rf"{_STYLE}|`")
_EMOJI = re.compile(r":(?=[a-z0-9_+'-]*[a-z+-][a-z0-9_+'-]*:)", re.IGNORECASE)
_QUOTE = re.compile(r"(?m)^(?=[ \t]*&gt;)")
_LONGEST_URL = 2_000
_SHOWN_LITERALLY = re.compile(r"<!date\^00000000\^\{_\}\|(.)>")


class Mrkdwn:
    """Slack's way to spell (tracker.said.Tongue)."""

    by_mail = False

    def escape(self, text: str) -> Spelt:
        """Spell what a person wrote so that it shows as written."""
        marked = _EMOJI.sub(":" + _JOINER, _MARK.sub("\x1f\\g<0>\x1f", text.replace("\x1f", "")))
        shown = re.sub("\x1f(.)\x1f", lambda found: _LITERAL.format(found[1]), _entities(marked))
        return Spelt(_QUOTE.sub(_JOINER, shown))

    def bold(self, text: str) -> Spelt:
        """Make what a person wrote stand out, line by line: a mark of Slack's does not reach beyond its line."""
        return Spelt("\n".join(f"*{self.escape(line.strip())}*" if line.strip() else "" for line in text.split("\n")))

    def link(self, text: str, url: str) -> Spelt:
        """Link words to an address of the web or of mail; any other is only shown."""
        address = url.strip()
        if not re.match(r"(?:https?://|mailto:)\S+$", address, re.IGNORECASE) or len(address) > _LONGEST_URL:
            return Spelt(f"{self.escape(text)} ({self.escape(url)})")
        label = _entities(re.sub(r"([*_~`:])", f"{_JOINER}\\1{_JOINER}", " ".join(text.split()).replace("|", "¦")))
        return Spelt(f"<{_entities(address).replace('|', '%7C')}|{label}>")

    def person(self, name: str, slack_user: str | None) -> Spelt:
        """Mention a person who is in Slack, so that they notice; else say the name."""
        return Spelt(f"<@{slack_user}>") if slack_user else self.escape(name)


def unspelt(text: str) -> str | None:
    """What was spelt as plain text, for where Slack shows no mrkdwn; None where something in it can only be mrkdwn."""
    pieces = _SHOWN_LITERALLY.split(text)
    own, literal = pieces[::2], [*pieces[1::2], ""]
    if any("<" in words or "`" in words for words in own):
        return None
    shown = "".join(re.sub(_STYLE, "", words) + mark for words, mark in zip(own, literal, strict=True))
    return shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _entities(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
