"""The bot about itself: whether its jobs do their work, and who hears when one does not (domain 6.5)."""

from __future__ import annotations

from datetime import timedelta

from models.queries import people, post
from tracker import messages, outbox
from tracker.work import Work

FAILED = "failed"
"""How the result of a job begins that went wrong."""
IN_A_ROW = 3
"""Failures without a good run in between from which the administrators are told."""
KEPT = timedelta(days=2)
"""How long it is remembered which slots were done: longer than any process can be late."""


def watch(work: Work, job: str) -> None:
    """Tell the administrators, once until it runs well again, that a job keeps failing."""
    latest = post.last_runs(work.db, job, IN_A_ROW)
    if len(latest) < IN_A_ROW or not all(run.result.startswith(FAILED) for run in latest):
        return
    sentence = f"My job “{job}” has failed {IN_A_ROW} times in a row ({latest[0].result}). My log says more."
    key = f"job:{job}:{post.last_good_run(work.db, job)}"
    for person in people.administrators(work.db):
        outbox.tell(work, person, key, messages.Told(sentence))


def forget(work: Work) -> None:
    """Delete what is known of the slots of past days."""
    post.forget_runs(work.db, work.now - KEPT)
