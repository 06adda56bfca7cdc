"""Written dates: what a target date cell or a due phrase says, kept as written and never guessed."""

from tracker.rules.dates.columns import settle_column
from tracker.rules.dates.sentences import find_due_phrase
from tracker.rules.dates.target import read_target
from tracker.rules.dates.written import DateContext, DuePhrase, Quarters, TargetKind, WrittenTarget

__all__ = [
    "DateContext",
    "DuePhrase",
    "Quarters",
    "TargetKind",
    "WrittenTarget",
    "find_due_phrase",
    "read_target",
    "settle_column",
]
