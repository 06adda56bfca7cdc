"""Look again at every action whose rating time alone may have changed (domain 4.3, 4.5)."""

from __future__ import annotations

from models.queries import clock
from tracker.actions import nudging, ratings
from tracker.work import Work

BATCH = 200
"""Actions of one transaction."""


def sweep(work: Work) -> tuple[int, int]:
    """Rate a batch anew; returns how many were looked at and how many ratings changed.

    Each row carries the day on which time can next matter to it, so a quiet night reads nothing. A day begins where the
    plan is: what is due tomorrow in the west is left for tomorrow.
    """
    found = clock.due_a_look(work.db, nudging.today_by_zone(work), BATCH)
    changed = sum(ratings.rerate(work, action, plan) is not None for action, plan in found)
    return len(found), changed
