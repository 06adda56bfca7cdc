"""Registers of risks: what is to be done about a risk is tracked, and the risk is what that is about."""

from __future__ import annotations

from tracker.papers.understanding.columns.columns import Columns
from tracker.papers.understanding.words.heading_words import plain_words
from tracker.papers.understanding.words.roles import ACTION_LIKE, Role

_CHANCE = frozenset(("likelihood", "probability", "proximity"))
"""Words of headings that only risks have."""
_SAID = frozenset(("description", "title", "name", "event", "statement", "detail", "details", "summary"))
"""Words beside "risk" in the heading of what may go wrong."""
_DEEDS = frozenset(
    (
        *("mitigation", "mitigations", "mitigating", "mitigate", "treatment", "treatments", "response", "responses"),
        *("remediation", "remedial", "countermeasure", "countermeasures", "action", "actions", "task", "tasks"),
        *("control", "controls", "step", "steps", "measure", "measures", "plan", "contingency", "prevention"),
        *("do", "doing", "done", "manage", "managed", "reduce", "address", "resolution", "milestone", "milestones"),
        *("recommendation", "recommendations", "recommended", "preventive", "preventative", "corrective", "fix"),
    )
)
"""Words of headings of what is done about a risk."""

_RANKED = 0.6
"""Share of a column's cells that rank something, from which it rates the risks."""
_ANSWERED, _ORDERING, _TOLD = 0.8, 0.5, 0.3
"""Shares of rows that say what is done about them, of orders among these, and of orders among what they are about."""


def is_register(columns: Columns) -> bool:
    """Whether a table tells of risks alone: of what may go wrong, or how likely that is."""
    if columns.log:
        return False
    headings = [frozenset(plain_words(text)) for text in columns.headings]
    if any(words & _CHANCE for words in headings):
        return True
    return any("risk" in words and words - {"risk"} <= _SAID for words in headings)


def answers_all(columns: Columns) -> bool:
    """Whether one column says of risks, issues and the like alike what is to be done about each.

    What another column describes gives no orders then, so that no row is an action by itself.
    """
    deeds = [column for column in columns.untold(*ACTION_LIKE) if _is_deed(plain_words(columns.headings[column]))]
    told = [column for column in columns.untold(*ACTION_LIKE) if column not in deeds]
    if len(deeds) != 1 or not told:
        return False
    cells = columns.profiles[deeds[0]]
    answered = cells.full >= _ANSWERED and cells.distinct >= _ANSWERED and cells.orders >= _ORDERING
    return answered and all(columns.profiles[column].orders < _TOLD for column in told)


def settle_risks(columns: Columns) -> None:
    """In a register the column that says what is done about the risks may hold actions; what else is told is the risk.

    So a bare "Description" beside a "Mitigation" says what may go wrong, as it does where nothing is done about it, and
    a "Rating" of high and low how grave that is, not how the mitigation stands.
    """
    columns.register = columns.register or is_register(columns)
    if not columns.register:
        return
    tracked = [column for column in columns.untold(*ACTION_LIKE) if _is_deed(plain_words(columns.headings[column]))]
    for column in columns.untold(Role.STATUS):
        if columns.profiles[column].levels >= _RANKED:
            columns.roles[column] = Role.PRIORITY
    for column in columns.untold(*ACTION_LIKE):
        if column not in tracked and columns.headings[column]:
            columns.roles[column] = Role.RISK


def _is_deed(words: tuple[str, ...]) -> bool:
    """Whether a heading is that of what is done about a risk; a bare "What" beside "Who" and "When" is."""
    return words == ("what",) or bool(_DEEDS & set(words))
