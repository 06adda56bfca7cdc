"""Names of actions that stand together: those of a list are one, and a name said again is none (replies' rules 2)."""

from __future__ import annotations

import re
from dataclasses import replace

from tracker.rules.phrases.clauses.naming import LIST_GAP, Mention

_TOLD = re.compile(r"(?:complete|finish|done|start|close|sign|pause|park|cancel|stall|delay)\w*(?: off)? (?:the )?$")
_IS = re.compile(r"(?:'s|\s(?:is|isn't|has|hasn't|are|not|will|won't|still|was))\b")


_TAKES = re.compile(r"\b(?:take|takes|taking|taken|have|own|owns|lead|leads|keep) (?:over |on )?(?:the )?$")
_IS_ONE = re.compile(r"(?:'s|\s(?:is|isn't|has|hasn't|was))\b")
"""One verb for one action: "Jo takes 12 and 14 is done"."""


def _is_told_apart(low: str, last: Mention, mention: Mention) -> bool:
    """True for "finished 12, 14 is late": of each something is said, so that they are no list."""
    gap = low[last.end : mention.start].strip(" the#")
    told = _TOLD.search(low, max(0, last.start - 20), last.start)
    if gap == "and" and _TAKES.search(low, max(0, last.start - 20), last.start):
        return bool(_IS_ONE.match(low, mention.end))
    return gap == "," and bool(told) and bool(_IS.match(low, mention.end))


_ENDS_LIST = re.compile(r"\d(?:,? and| &|,? plus) (?:the )?#?\w[^,]*$")


def _is_ended(low: str, last: Mention, mention: Mention) -> bool:
    """True where a list has had its "and" and a comma follows: "12 and 14, and 15 is late" goes on about another."""
    gap = low[last.end : mention.start].lstrip()
    return gap.startswith(",") and bool(_ENDS_LIST.search(low, last.start, last.end))


def joined(low: str, mentions: list[Mention]) -> tuple[Mention, ...]:
    """Join what is listed: "12, 14 and 15" is one mention of three."""
    found: list[Mention] = []
    for mention in mentions:
        last = found[-1] if found else None
        if (
            last
            and last.how == mention.how
            and last.how in {"number", "title", "position"}
            and (LIST_GAP.fullmatch(low[last.end : mention.start]) or last.end == mention.start - 1)
            and not _is_ended(low, last, mention)
            and not _is_told_apart(low, last, mention)
        ):
            found[-1] = replace(
                last,
                end=mention.end,
                ns=tuple(dict.fromkeys(last.ns + mention.ns)),
                unknown=last.unknown + mention.unknown,
            )
        else:
            found.append(mention)
    return tuple(found)


def once_each(low: str, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The same without a second name of what a clause is about: "the skills audit was agreed by the auditors"."""
    kept: list[Mention] = []
    for mention in mentions:
        last = kept[-1] if kept else None
        again = last and last.how == mention.how == "title" and last.ns == mention.ns
        if not (last and again and _SAME_CLAUSE.fullmatch(low, last.end, mention.start)):
            kept.append(mention)
    return tuple(kept)


def under_headings(low: str, mentions: list[Mention]) -> list[Mention]:
    """The same, but in a list of headings ("Rota - agreed", "Fence: up") no words within the sentence after one."""
    heads = [mention for mention in mentions if _HEADS.match(low, mention.end) and _opens(low, mention)]
    if len({mention.ns for mention in heads}) == 1 or not heads:
        return mentions
    return [mention for mention in mentions if mention.how != "title" or not _is_told_under(low, mention, heads)]


def _opens(low: str, mention: Mention) -> bool:
    return bool(_OPENS_CLAUSE.search(low, max(0, mention.start - _NEAR), mention.start))


def _is_told_under(low: str, mention: Mention, heads: list[Mention]) -> bool:
    last = next((head for head in reversed(heads) if head.start <= mention.start), mention)
    if last is mention or not _SAME_SENTENCE.fullmatch(low, last.end, mention.start):
        return False
    return bool(_FIRST_WORDS.fullmatch(low, last.end, mention.start)) or not _opens(low, mention)


_NEAR = 20
_HEADS = re.compile(r"\s*(?:-+|:|=)\s")
_OPENS_CLAUSE = re.compile(r"(?:^|[\n.,;:(&-]\s*|\band |\bbut )(?:(?:the|our|my|re|on|as for)\s+){0,2}$")
_FIRST_WORDS = re.compile(r"\s*(?:-+|:|=)\s+(?:the |our |my )?")
_SAME_SENTENCE = re.compile(r"[^.;!?\n]*")
_SAME_CLAUSE = re.compile(r"[^,.;:!?()\n]*")
