"""The date words of replies, and the day that each means."""

from tracker.rules.phrases.when.finding import find_whens

__all__ = ["find_whens"]
