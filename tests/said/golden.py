"""A message as its golden words show it: for Slack part by part with what can be pressed, as plain text, as a page."""

from __future__ import annotations

import re
from pathlib import Path

from bot.slack.tongue import Mrkdwn
from tracker.voice.said import Offer, Part, Plain
from tracker.voice.words import say

WORDS = Path(__file__).resolve().parent / "words"
_SHEET = re.compile(r'<td class="sheet"[^>]*>\n(.*)\n</td></tr>', re.DOTALL)
SLACK, PLAIN = Mrkdwn(), Plain()


def words_of(message: object) -> str:
    """The whole of a golden file."""
    slack, plain = say(message, SLACK), say(message, PLAIN)
    sections = (
        ("Subject", plain.subject),
        ("Slack", "\n".join(map(_part, slack.parts))),
        ("Plain", plain.text),
        ("Page", sheet(plain.html)),
    )
    return "\n".join(f"==== {title}\n{text}\n" for title, text in sections)


def sheet(page: str) -> str:
    """What stands on the sheet of a page; the rest is the same on each."""
    found = _SHEET.search(page)
    assert found is not None
    return found[1]


def _part(part: Part) -> str:
    pressed = "".join(f"\n    {_offer(offer)}" for offer in part.offers)
    return f"[{part.kind}] {part.text}".rstrip() + pressed


def _offer(offer: Offer) -> str:
    more = (offer.style, offer.seek and f"looks up {offer.seek}", offer.confirm and f"asks “{offer.confirm}”")
    behind = "".join(f", {one}" for one in more if one)
    return f"({offer.label}) {offer.verb} {offer.value}{behind}".rstrip()
