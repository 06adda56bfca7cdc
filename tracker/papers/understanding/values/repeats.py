"""A paper that holds its actions twice, by area and on one flat sheet, or overdue and all: each counts once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from tracker.papers.understanding.words.found import Findings, Found
from tracker.papers.understanding.words.numbering import cut_number
from tracker.rules.dates import DateContext, read_target

_SHARE = 0.75
"""Share of a sheet's actions that stand on other sheets from which it is a repeat."""
_FEWEST = 3
"""Actions of a repeat; two alike may well be two."""


def without_repeats(parts: Sequence[tuple[str, Findings]]) -> list[tuple[str, Findings]]:
    """The parts, by the name of the sheet or table, without the actions of those that repeat those of others.

    Sheets of one form are weighed together first, against those of other forms, then each against its like. The fuller
    ones stay; of equals that name a month or day the latest, else the first.
    """
    kept = {name for name, _ in parts}
    for form in (True, False):
        groups = _groups(parts, kept, form)
        for group in sorted(groups, key=lambda each: _worth(parts, each)):
            others = kept - group
            keys, elsewhere = _keys(parts, group), _keys(parts, others)
            if others and len(keys) >= _FEWEST and len(keys & elsewhere) >= _SHARE * len(keys):
                kept = others
    return [(name, findings if name in kept else _dropped(findings)) for name, findings in parts]


def without_details(
    listed: Sequence[tuple[int, Found]], tabled: Sequence[Found], rest: Findings
) -> list[tuple[int, Found]]:
    """The actions of lists without those that go into the details of an action of a table; their words go to `rest`.

    They bear its code, or stand below a heading that does, "A-2: Renew the lease", and have no owner or day other than
    its own.
    """
    coded = {found.ref.strip("# .").casefold(): found for found in tabled if re.search(r"[A-Za-z]", found.ref)}
    kept: list[tuple[int, Found]] = []
    for at, found in listed:
        heads = [text for each in found.areas for text in (each.text, *each.within.split(" / "))]
        codes = (found.ref, *(cut_number(head)[0] for head in heads))
        of = next((coded[code.casefold()] for code in codes if code.casefold() in coded), None)
        same = of is not None and found.owner.flat in {"", of.owner.flat} and found.target.flat in {"", of.target.flat}
        if same:
            rest.leave(found.place, found.action.flat, "details of an action of a table")
        else:
            kept.append((at, found))
    return kept


def _groups(parts: Sequence[tuple[str, Findings]], kept: set[str], form: bool) -> list[set[str]]:
    """Sheets with the same columns, or each by itself."""
    groups: dict[object, set[str]] = {}
    for name, findings in parts:
        if name in kept:
            groups.setdefault(findings.columns if form else name, set()).add(name)
    return list(groups.values())


def _keys(parts: Sequence[tuple[str, Findings]], names: set[str]) -> set[tuple[str, str]]:
    return {_key(found) for name, findings in parts if name in names for found in findings.actions}


def _worth(parts: Sequence[tuple[str, Findings]], names: set[str]) -> tuple[int, date, int]:
    """What is weighed lightest goes first: how much its actions say, how late it is, how early it stands."""
    actions = [found for name, findings in parts if name in names for found in findings.actions]
    days = [target.final for name in names if (target := read_target(name, DateContext())).final is not None]
    position = min(at for at, (name, _) in enumerate(parts) if name in names)
    return round(_fullness(actions)), max(days, default=date.min), -position


def _key(found: Found) -> tuple[str, str]:
    words = re.findall(r"\w+", found.action.flat.casefold())[:10]
    return " ".join(words), "".join(re.findall(r"\w+", found.owner.flat.casefold()))


def _fullness(actions: Sequence[Found]) -> float:
    """How much the actions of a sheet say besides their words, on average."""
    if not actions:
        return 0.0
    said = [
        bool(each.owner.text) + bool(each.target.text) + any(cell.text or cell.fill for cell in each.statuses)
        for each in actions
    ]
    return sum(said) / len(said)


def _dropped(findings: Findings) -> Findings:
    """The same words as left over, so that nothing is lost silently."""
    left = Findings(headings=findings.headings, left_over=list(findings.left_over))
    for found in findings.actions:
        words = " | ".join(filter(None, (found.ref, found.action.flat, found.owner.flat, found.target.flat)))
        left.leave(found.place, words, "stands in another table too")
    return left
