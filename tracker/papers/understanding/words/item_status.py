"""How an action of one line stands, in front of its words or behind them: "DONE - ring them", "Ring them (in hand)"."""

from __future__ import annotations

import re

from tracker.papers.grid import Cell
from tracker.papers.understanding.words.found import Found
from tracker.papers.understanding.words.looks import is_date_like, is_owner_like
from tracker.rules.dates.parts import MONTH_PATTERN

STATUS_WORDS = (
    r"(?:mostly |partially |partly |nearly |almost |not |not yet |fully |now |all )?(?:done|completed?|closed"
    r"|achieved|implemented|started)"
    r"|in[- ]progress|on[- ]?going|under ?way|not started|on track|on target|at risk|off track|on hold|overdue"
    r"|delayed|open|pending"
    r"|carried (?:forward|over)|c/f|actioned|discharged|in hand"
    r"|deferred|cancelled|dropped|superseded"
    r"|wip|tbc|to do|outstanding|blocked|watch ?list|behind schedule|stalled|paused|parked|red|amber|green"
    r"|\d{1,3}\s?%(?: (?:completed?|done|there))?|wedi'i gwblhau|fait|terminée?"
)
_FIGURES = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}"
SINCE = (
    rf"(?: (?:(?:in|on) )?(?:(?:\d{{1,2}}(?:st|nd|rd|th)? )?{MONTH_PATTERN}\.?(?: '?\d{{2,4}})?"
    rf"|{MONTH_PATTERN} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?)"
    rf"|(?:(?<=ed|te|ne)| on) {_FIGURES})"
)
"""The day behind a status, since when it is so; in figures alone only behind what is done."""
_LAST = re.compile(
    rf"(?:\s+[-–—:=>»|☑✔✓✅]+\ufe0f?\s*|\s*[(\[]\s*(?:status\s*[:=]\s*)?|\s*[.;,]\s+"
    rf"|\s+)(?P<status>(?:already |still )?(?:{STATUS_WORDS})"
    rf"(?: (?:at|during|before|since) (?:the )?(?:meeting|call|session)|{SINCE}"
    r"|(?<=ne|ed|te) \d{1,2}/\d{1,2})?)\s*[)\].!]*\s*$",
    re.IGNORECASE,
)
_FIRST = re.compile(
    rf"(?P<box>[\[(])?(?P<status>{STATUS_WORDS})(?(box)[\])]\s*(?:[:–—-]\s+)?|\s*[:–—-]\s+)(?=\S)", re.IGNORECASE
)
_AIMED = re.compile(r"\b(?:to|of|by|at|from|below|above|under|over|than|least|most|within|reach|exceed|nearly|about)$")
"""What stands in front of a share that is the aim and says not how far something is: "raise attendance to 96%"."""
_SHOUTED = re.compile(
    r"[a-z.)]\s+(?P<status>(?:DONE|COMPLETED?|CLOSED|ONGOING|IN PROGRESS|BLOCKED|ON HOLD|NOT STARTED|CANCELLED)\b"
    r"[.,:;]?\s[A-Z][A-Z\s'’,.&/-]{3,60})$"
)
"""A status in capitals with what is said of it in capitals too: "... DONE. REPLY IS AWAITED"."""
_CAPITAL = re.compile(r"(?:Completed?|Closed|Done|In [Pp]rogress)")
_REMARKED = re.compile(
    rf"\s[–—-]+\s+(?P<status>{STATUS_WORDS})\s*\((?P<remark>[^()]{{3,90}})\)[.!]?$",
    re.IGNORECASE,
)
"""A status behind a dash with a remark in a bracket: "... - on track (40 of 90 signed)"."""
_SIGN = re.compile(
    r"^\s*(?P<sign>[✅☑✔✓❌✗🟢🟡🟠🔴🔵⚪⚫🟩🟨🟥🚧⏳]\ufe0f?)\s*|\s*(?P<last>[✅☑✔✓❌✗🟢🟡🟠🔴🔵⚪⚫🟩🟨🟥🚧⏳]\ufe0f?)\s*$"
)


def take_status(found: Found, text: str) -> str | None:
    """Moves a status that stands in front of an action's words or behind them; None where none does."""
    sign = _SIGN.search(text)
    if sign and len(text) > 3:
        found.statuses = (*found.statuses, Cell((sign["sign"] or sign["last"]).strip("\ufe0f")))
        return (text[: sign.start()] + text[sign.end() :]).strip()
    if shouted := _SHOUTED.search(text):
        found.statuses = (*found.statuses, Cell(shouted["status"].strip()))
        return text[: shouted.start("status")].rstrip()
    remarked = _REMARKED.search(text)
    if remarked and not is_owner_like(remarked["remark"]) and not is_date_like(remarked["remark"]):
        found.statuses = (*found.statuses, Cell(remarked["status"]))
        found.progress = f"{found.progress}\n{remarked['remark']}".strip()
        return text[: remarked.start()].rstrip()
    last, first = _LAST.search(text), _FIRST.match(text)
    if (
        last
        and not _is_within_bracket(text, last)
        and len(text[: last.start()].split()) >= 2
        and _is_set_apart(text, last)
    ):
        found.statuses = (*found.statuses, Cell(last["status"]))
        return text[: last.start()].rstrip(" -–—:(")
    if first:
        found.statuses = (*found.statuses, Cell(first["status"]))
        return text[first.end() :]
    return None


def _is_within_bracket(text: str, last: re.Match[str]) -> bool:
    """Whether it stands behind a day or name in the bracket that ends the words: "Ring them (3 May, done)"."""
    before = text[: last.start()]
    return text.endswith(")") and before.count("(") > before.count(")")


def _is_set_apart(text: str, last: re.Match[str]) -> bool:
    """A status at the end stands in capitals or behind a dash, bracket or stop; else it is the sentence's own word.

    A capital in the middle of a sentence sets it apart too, unless it may be a name. What was done at a meeting behind
    several sentences may be but the last of them.
    """
    if last["status"].casefold().endswith(("meeting", "call", "session")) and ". " in text[: last.start()]:
        return False
    mark = text[last.start() : last.start("status")].strip()
    before = text[: last.start()].rsplit(maxsplit=1)[-1]
    capital = _CAPITAL.fullmatch(last["status"]) and (before.islower() or before.endswith(")"))
    if "%" in last["status"] and not mark:
        return not _AIMED.search(text[: last.start()])
    return bool(mark or capital) or last["status"].isupper()
