"""Send what is queued: claim in one transaction, send outside of any, mark in another."""

from __future__ import annotations

from collections.abc import Mapping

import structlog

from models.vocabulary import Way
from tracker import delivery, outbox
from tracker.rules.wording import count
from tracker.work import Channel, InDoubt, Outgoing, Undeliverable, Workshop

log = structlog.get_logger()
_BATCH = 50


def deliver(workshop: Workshop) -> str:
    """Send all that may go out now; says how many were accepted."""
    sent = 0
    while True:
        with workshop.begin() as work:
            taken = outbox.claim_due(work, _BATCH)
        for row_id, way, outgoing, in_doubt in taken:
            sent += _send_one(workshop, workshop.channels, row_id, way, outgoing, in_doubt=in_doubt)
        if len(taken) < _BATCH:
            return count(sent, "message") + " sent" if sent else ""


def _send_one(
    workshop: Workshop, channels: Mapping[Way, Channel], row_id: int, way: Way, outgoing: Outgoing, *, in_doubt: bool
) -> bool:
    """Send one message, or find the one that may have arrived; the outcome is marked either way."""
    try:
        if way not in channels:
            raise Undeliverable(f"no way out by {way} is set up")
        channel = channels[way]
        outside_id = channel.find(outgoing) if in_doubt else None
        outside_id = outside_id or channel.send(outgoing)
    except Undeliverable as error:
        log.warning("not delivered", row=row_id, way=way, permanent=error.permanent, doubt=isinstance(error, InDoubt))
        with workshop.begin() as work:
            delivery.refused(work, row_id, error)
        return False
    with workshop.begin() as work:
        delivery.accepted(work, row_id, outside_id)
    return True
