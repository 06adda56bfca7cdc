"""Status cells: words, letters, percent, ticks and traffic lights read into what they report."""

from tracker.rules.written_status.column import StatusColumn, settle_statuses
from tracker.rules.written_status.reading import read_status
from tracker.rules.written_status.saying import status_in_text
from tracker.rules.written_status.written import Progress, WrittenStatus

__all__ = ["Progress", "StatusColumn", "WrittenStatus", "read_status", "settle_statuses", "status_in_text"]
