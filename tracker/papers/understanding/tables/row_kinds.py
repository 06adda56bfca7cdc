"""What kind of row one is: a band, an action, the rest of one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tracker.papers.grid import Cell, Row
from tracker.papers.understanding.columns import row_types
from tracker.papers.understanding.columns.columns import Columns
from tracker.papers.understanding.tables.responses import is_mere_answer
from tracker.papers.understanding.tables.row_view import VALUES, RowView
from tracker.papers.understanding.words.areas import begins_as_heading
from tracker.papers.understanding.words.continuation import breaks_off, continues, looks_unfinished
from tracker.papers.understanding.words.labels import label_role
from tracker.papers.understanding.words.looks import is_reference, is_status_like
from tracker.papers.understanding.words.nothings import is_elsewhere, is_nothing
from tracker.papers.understanding.words.numbering import cut_number, is_numbered
from tracker.papers.understanding.words.orders import is_order
from tracker.papers.understanding.words.roles import ACTION_LIKE, AREA_LIKE, Role

_EXAMPLE = re.compile(
    r"(?:e\.?g\.?[.:,]?|example\s*:|\[[^\]]*\]$|\{[^}]*\}$|<[^>]*>$|insert\b|enter\b|add (?:more )?rows?\b)",
    re.IGNORECASE,
)
_OVER = r"(?:all )?(?:done|closed|completed|finished|archived)"
_TALLY = re.compile(
    rf"(?:{_OVER}|outstanding|overdue|not started)(?: (?:actions?|items?|tasks?|jobs?))?"
    r"(?: (?:this|last|in|since|to) \w+)?\W*"
    rf"|(?!.*\bto be\b){_OVER} (?:actions?|items?|tasks?|jobs?) .*\b(?:tabs?|sheets?|archived?|moved|removed)\b.*",
    re.IGNORECASE,
)
"""What counts the actions or says where others are kept, alone in a row: "Closed items moved to the archive"."""
_NAMED_PART = re.compile(r"[A-Z][^\W\d]*(?: [^\W\d]+){0,2} (?P<number>\d{1,2})\s*(?:[:.–—-]|$)")
"""A word or three with a number, as parts of a plan are called."""
_NUMBERING = 0.6
"""Share of its rows that have a reference, from which a table numbers them."""
_PROGRESS_ROW = re.compile(
    r"(?:progress|update|latest|comment|note|status|evidence|cynnydd)\w*\s*(?:\([^)]*\))?\s*[:–-]", re.IGNORECASE
)


def is_other_type(view: RowView) -> bool:
    """Whether a column of types says that the row is a risk or the like, where other rows are actions."""
    columns = view.columns
    return any(
        row_types.is_other_type(
            view.row[column].flat,
            columns.profiles[column].kinds,
            valued=view.valued,
            answered=columns.register,
        )
        for column in columns.all(Role.TYPE)
    )


def is_band(view: RowView, below: RowView | None, parents: frozenset[str], before: str = "") -> bool:
    """One text over the table, or in front of it, with nothing that an action has.

    `below` is the next row, `before` the action above; `parents` are numbers that others go on from, as "2" where there
    is "2.1".
    """
    own, inner = view.row.own, view.columns.inner
    if len({cell.flat or cell.struck for _, cell in own}) == 1:
        return _is_single_band(view, below, before)
    if _heads_others(view, parents):
        return True
    if len(own) != 2 or inner is None:
        return False
    (first, number), (second, title) = own
    if begins_as_heading(number.flat) and len(number.flat.split()) <= 4 and first < second:
        return not view.row.broken
    numbered = first == view.columns.first(Role.REF) or (first < second and len(number.flat) <= 6)
    return numbered and second in {inner, view.columns.outer} and _stands_out(view, title, before)


def _is_single_band(view: RowView, below: RowView | None, before: str) -> bool:
    own, inner = view.row.own, view.columns.inner
    column, cell = own[0]
    words = len(cell.flat.split())
    if cell.columns >= max(2, len(view.row.cells) // 2) and words <= 60 and not _PROGRESS_ROW.match(cell.flat):
        return not (view.row.broken and cell.flat[:1].islower())
    if len(own) > 1:
        return True
    if column == inner:
        return _stands_out(view, cell, before) or _numbers_those_below(cell, below)
    if view.columns.roles[column] is Role.AREA:
        return below is not None and below.row[column].flat not in {"", cell.flat} and not below.row[column].from_above
    if column == view.columns.outer:
        return _heads_outer(view, cell, below)
    whole = not view.row.broken or begins_as_heading(cell.flat) or (words >= 4 and cell.flat[:1].isupper())
    return inner is not None and column < inner and words <= 60 and whole and not _is_bare_number(view, column)


def _numbers_those_below(cell: Cell, below: RowView | None) -> bool:
    """Whether a text is called by the number that those below go on from: "AfI 2: Reading" above "2.1 ..."."""
    name = _NAMED_PART.match(cell.flat)
    if name is None or below is None:
        return False
    number = below.own(Role.REF).flat or cut_number((below.outer if below.outer.text else below.inner).flat)[0]
    return re.match(rf"{name['number']}[.a-z]", number) is not None


def _is_bare_number(view: RowView, column: int) -> bool:
    """Whether a form's row was left blank but for its number: "4c"."""
    text = view.row[column].flat
    return text.isdecimal() or (view.columns.roles[column] is Role.REF and is_reference(text) and text[:1].isdecimal())


def _heads_outer(view: RowView, cell: Cell, below: RowView | None) -> bool:
    """Whether a text alone in the column of numbered actions is a heading of them rather than one of them."""
    if is_numbered(cell.flat) or (view.row.broken and cell.flat[:1].islower()):
        return False
    return begins_as_heading(cell.flat) or (below is not None and bool(below.outer.text))


def _heads_others(view: RowView, parents: frozenset[str]) -> bool:
    """A numbered row without owner, date or status, above rows whose numbers go on from its own."""
    if not parents or view.valued:
        return False
    number = view.own(Role.REF).flat or cut_number(view.inner.flat)[0]
    return bool(view.inner.text) and number.rstrip(".") in parents


def _stands_out(view: RowView, cell: Cell, before: str) -> bool:
    """Whether a text in the action column is a heading: others have values beside them, and it looks different.

    Right below a page's end it is none where it may go on with the action `before`.
    """
    fullness = sorted((view.columns.profiles[column].full for column in view.columns.all(*VALUES)), reverse=True)
    if not fullness or fullness[0] < 0.5 or len(cell.flat.split()) > 25:
        return False
    if view.row.broken and (not cell.flat[:1].isupper() or breaks_off(before)):
        return False
    if any(view.row[column].text or view.row[column].fill for column in view.columns.all(*VALUES)):
        return False
    all_valued = fullness[0] >= 0.9 or (fullness[0] >= 0.75 and len(fullness) > 1 and fullness[1] >= 0.6)
    if all_valued and len(cell.flat.split()) <= 8 and not cell.flat.endswith((".", ";")) and not is_order(cell.flat):
        return True
    coloured = bool(cell.fill) and sum(bool(each.fill) for each in view.row.cells) > 1
    shouted = cell.flat.isupper() and len(cell.flat) > 3
    return cell.bold or coloured or shouted or begins_as_heading(cell.flat) or cell.flat.endswith(":")


def goes_on(view: RowView, action: str, parent: str, *, small: bool = False) -> bool:
    """Whether the row only carries on with the texts of the row before it: `action`, and its numbered action.

    Where actions begin `small`, a small letter says so only behind the end of a page.
    """
    owner = view.own(Role.OWNER).flat
    begins = owner and not (view.row.broken and (owner[0].islower() or owner[0] in "(/&"))
    if begins or view.own(Role.TARGET, Role.REF, Role.GROUP).text or is_numbered(view.outer.flat):
        return False
    if not view.row.broken and (small or view.own(Role.PRIORITY, Role.TYPE).text):
        return False
    if (status := view.own(Role.STATUS).flat) and not is_stray(view.row, status):
        return False
    if not view.inner.text and not view.outer.text:
        return False
    if view.row.broken and _lacks_number(view) and looks_unfinished(action if view.inner.text else parent):
        return True
    return continues(action if view.inner.text else parent, view.inner.text or view.outer.text, view.row.broken)


def _lacks_number(view: RowView) -> bool:
    """Whether a row has no number, in a table that numbers its rows."""
    ref = view.columns.first(Role.REF)
    return ref is not None and view.columns.profiles[ref].full >= _NUMBERING and not view.row[ref].text


def begin_small(columns: Columns, rows: Sequence[Row]) -> bool:
    """Whether most rows with an owner, a date or a status of their own begin with a small letter."""
    views = (RowView(row, columns) for row in rows)
    firsts = [view.inner.flat[0] for view in views if view.inner.text and view.valued]
    return len(firsts) > 1 and sum(map(str.islower, firsts)) > len(firsts) / 2


def is_stray(row: Row, status: str) -> bool:
    """Whether what stands in a status cell is the rest of the text beside it: a page's end moved it (RULES 3)."""
    return row.broken and status[:1].islower() and len(status.split()) > 2 and not is_status_like(status)


def is_fragment(view: RowView | None) -> bool:
    """Whether a row holds no more than the end of a text in the innermost column."""
    if view is None or view.own(Role.OWNER, Role.TARGET, Role.REF, Role.GROUP).text:
        return False
    return view.inner.flat[:1].islower() and not view.outer.text


def is_action(view: RowView, ended: bool) -> bool:
    """Whether the row holds an action. Below a total or legend (`ended`) only one that looks so through and through."""
    if view.columns.inner is None:
        return False
    own = view.inner
    if own.text or own.struck:
        if _is_told_of_all(view):
            return False
        example = _EXAMPLE.match(own.flat) and not view.own(Role.OWNER).text
        if example or (is_nothing(own.flat) and not own.struck):
            return False
        if is_mere_answer(own.flat) and not view.valued and not view.columns.all(Role.REF):
            return False
        if not view.valued and (is_elsewhere(own.flat) or (len(view.row.own) < 3 and _TALLY.fullmatch(own.flat))):
            return False
        if ended and not (view.valued and len(own.flat.split()) > 2):
            return False
        return len(own.flat or own.struck) > 2
    valued = bool(view.own(Role.OWNER, Role.TARGET, Role.STATUS).text)
    return bool(view.outer.text) and valued and not view.row[view.columns.inner].from_above


def _is_told_of_all(view: RowView) -> bool:
    """Whether a label, and one cell over who and when and how it stands, speak of all rows: "Progress this month"."""
    inner = view.columns.inner or 0
    under = range(inner + 1, inner + view.inner.columns)
    first, label = view.row.own[0]
    if first >= inner or not any(view.columns.roles[column] in VALUES for column in under):
        return False
    numbers = view.columns.roles[first] is Role.REF and not is_reference(label.flat)
    meant = label_role(label.flat.rstrip(":"))
    return numbers or (meant is not None and meant not in {*ACTION_LIKE, *AREA_LIKE})


def adds_to_last(view: RowView) -> bool:
    """Further words below an action, such as a second outcome or owner, with no action of their own."""
    known = {role for column, _ in view.row.own if (role := view.columns.roles[column]) is not Role.NOTE}
    return bool(known) and Role.AREA not in known and Role.REF not in known
