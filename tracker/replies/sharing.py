"""Share words that were kept among the plan's people, as whoever wrote them wishes (domain 11.2)."""

from __future__ import annotations

from typing import Any

from models.journal import KEPT, Entry
from models.plan import Action
from models.queries import entries
from tracker import access, messages
from tracker.actions import updates
from tracker.declined import NothingKept
from tracker.work import Work

KIND = "shared"
"""Kind of the entry by which words are shared."""


def share(work: Work, number: int) -> messages.Understood:
    """Let alerts, lists and papers show what the person who asks said last of an action.

    Raises:
        NothingKept: nothing that they said of it is kept back.

    """
    action, plan = access.action_to_update(work, number)
    said = _kept(work, action)
    if said is None:
        raise NothingKept(number=number)
    sets: dict[str, Any] = {
        name: said.words for name in ("progress", "reason") if said.after.get(name) == getattr(action, name) == KEPT
    }
    if KEPT in action.evidence:
        sets["evidence"] = [said.words if one == KEPT else one for one in action.evidence]
    return updates.understood(work, [updates.write(work, action, plan, KIND, sets, said.words)])


def _kept(work: Work, action: Action) -> Entry | None:
    """The last words of the person who asks that are kept back, and neither taken back nor shared since."""
    history = entries.history(work.db, action.id or 0)
    gone = {entry.undoes_id for entry in history}
    shared = {entry.words for entry in history if entry.kind == KIND and entry.id not in gone}
    mine = [entry for entry in history if entry.actor_id == work.actor_id and entry.plan_only and entry.id not in gone]
    return next((entry for entry in reversed(mine) if entry.words not in shared), None)
