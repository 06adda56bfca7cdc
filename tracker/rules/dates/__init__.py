"""Written dates: what a target date cell or a due phrase says, kept as written and never guessed."""

from tracker.rules.dates.written import DateContext, DuePhrase, Quarters, TargetKind, WrittenTarget

__all__ = ["DateContext", "DuePhrase", "Quarters", "TargetKind", "WrittenTarget"]
