"""Where the rows of a table end that may hold actions: at totals, at legends, at the lines on which people sign."""

from __future__ import annotations

import re

from tracker.papers.grid import Row
from tracker.papers.understanding.tables.row_view import RowView
from tracker.papers.understanding.words.roles import Role

_TOTAL = re.compile(
    r"(?:grand |sub[- ]?|overall )?totals?\b|overall\b|average\b|cyfanswm\b|number of actions\b|summary\b",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"(?:counter)?sign(?:ed|atures?)(?: (?:off )?(?:by|off))?[\s:._…-]*"
    r"|(?:approved|agreed|authorised|prepared|completed|reviewed) by\s*:[\s._…-]*",
    re.IGNORECASE,
)
"""What stands in front of the lines below a table on which people sign."""
_LEGEND = re.compile(
    r"(?:rag |brag |colour |status )?(?:key|legend|guide|ratings? key)\s*:?$|key\s*:|legend\s*:|rag rating key"
    r"|brag key",
    re.IGNORECASE,
)
_LONGEST_LEGEND = 60
"""Letters that the first cell of a key has less than."""


def is_end(view: RowView) -> bool:
    """Whether a total, a legend or the lines for signatures begin here."""
    texts = [cell.flat for _, cell in view.row.own]
    if begins_legend(view.row) or _SIGNED.fullmatch(texts[0]):
        return True
    if not _TOTAL.match(texts[0]) or re.search(r"[^\W\d]", view.value(Role.OWNER).flat):
        return False
    if view.inner.text and view.inner.flat != texts[0] and view.own(Role.STATUS).text:
        return False  # an action of what is called so
    return len(texts) <= max(2, len(view.row.cells) // 2 + 1) and all(len(text) < 60 for text in texts)


def begins_legend(row: Row) -> bool:
    """Whether a row calls itself a key: what stands in it has nothing to do with the columns."""
    first = row.own[0][1].flat if row.own else ""
    return len(first) < _LONGEST_LEGEND and bool(_LEGEND.match(first))
