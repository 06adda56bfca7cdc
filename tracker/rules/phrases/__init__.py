"""Reading what owners write back: rules and tables of phrases, no model, no network."""

from tracker.rules.phrases.reader import read_reply
from tracker.rules.phrases.values import About, Change, Choice, Fired, Person, Reading, ReplyContext

__all__ = ["About", "Change", "Choice", "Fired", "Person", "Reading", "ReplyContext", "read_reply"]
