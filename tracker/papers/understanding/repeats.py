"""A workbook that holds its actions twice, on sheets by area and on one flat sheet: each counts once."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tracker.papers.understanding.found import Findings, Found

_SHARE = 0.75
"""Share of a sheet's actions that stand on other sheets from which it is a repeat."""


def without_repeats(parts: Sequence[tuple[str, Findings]]) -> list[tuple[str, Findings]]:
    """The parts, by sheet name, without the actions of sheets that repeat those of others; the fuller ones stay."""
    names = list(dict.fromkeys(name for name, _ in parts if name))
    keys = {name: {_key(found) for part, findings in parts if part == name for found in findings.actions} for name in names}
    fullness = {name: _fullness([found for part, each in parts if part == name for found in each.actions]) for name in names}
    order = sorted(names, key=lambda name: (round(fullness[name], 1), -names.index(name)))
    kept = [name for name in names if keys[name]]
    for name in order:
        if name not in kept or len(kept) < 2 or len(keys[name]) < 2:
            continue
        elsewhere = set().union(*(keys[other] for other in kept if other != name))
        if len(keys[name] & elsewhere) >= _SHARE * len(keys[name]):
            kept.remove(name)
    return [(name, findings if not name or name in kept else _dropped(findings)) for name, findings in parts]


def _key(found: Found) -> tuple[str, str]:
    words = re.findall(r"\w+", found.action.flat.casefold())[:10]
    return " ".join(words), "".join(re.findall(r"\w+", found.owner.flat.casefold()))


def _fullness(actions: Sequence[Found]) -> float:
    """How much the actions of a sheet say besides their words, on average."""
    if not actions:
        return 0.0
    said = [bool(each.owner.text) + bool(each.target.text) + any(cell.text or cell.fill for cell in each.statuses) for each in actions]
    return sum(said) / len(said)


def _dropped(findings: Findings) -> Findings:
    """The same words as left over, so that nothing is lost silently."""
    left = Findings(headings=findings.headings, left_over=list(findings.left_over))
    for found in findings.actions:
        words = " | ".join(filter(None, (found.ref, found.action.flat, found.owner.flat, found.target.flat)))
        left.leave(found.place, words, "stands on another sheet too")
    return left
