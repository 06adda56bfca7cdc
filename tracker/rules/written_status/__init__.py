"""Status cells: words, letters, percent, ticks and traffic lights read into what they report."""

from tracker.rules.written_status.written import Progress, WrittenStatus

__all__ = ["Progress", "WrittenStatus"]
