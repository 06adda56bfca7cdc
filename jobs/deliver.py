"""Send what is queued: claim in one transaction, send outside of any, mark in another."""

from __future__ import annotations

import heapq
import time
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

import structlog

from jobs.once import each
from models.queries import post
from models.vocabulary import Way
from tracker import dispatch
from tracker.clock import delivery
from tracker.dispatch import Claim
from tracker.rules.wording import count
from tracker.work import Channel, InDoubt, Undeliverable, Workshop

log = structlog.get_logger()
_BATCH = 50
_ENOUGH = timedelta(minutes=2)
"""What must be left of a claim when a message is sent: longer than any time-out of a channel, so that whoever may
claim it after us finds it there."""


def deliver(workshop: Workshop) -> str:
    """Send all that may go out now; says how many were accepted."""
    sent = 0
    while True:
        with workshop.begin() as work:
            claims = dispatch.claim_due(work, _BATCH)
        sent += each(_paced(workshop, claims), lambda claim: _send_in_time(workshop, claim))
        if len(claims) < _BATCH:
            return count(sent, "message") + " sent" if sent else ""


def _paced(workshop: Workshop, claims: Sequence[Claim]) -> Iterator[Claim]:
    """The messages in order, each when its address can take another one: a heap of due times, so that none waits for
    an address that is not its own."""
    free_at = _free_at(workshop, claims)
    waiting = [(workshop.clock(), place) for place in range(len(claims))]
    while waiting:
        due, place = heapq.heappop(waiting)
        claim = claims[place]
        to = (claim.way, claim.outgoing.address)
        if due < free_at.get(to, due):
            heapq.heappush(waiting, (free_at[to], place))
            continue
        time.sleep(max(0.0, (due - workshop.clock()).total_seconds()))
        yield claim
        free_at[to] = workshop.clock() + _pace(workshop, claim.way)


def _free_at(workshop: Workshop, claims: Sequence[Claim]) -> dict[tuple[Way, str], datetime]:
    """When each address that minds can take its next message, from what was sent to it last."""
    found: dict[tuple[Way, str], datetime] = {}
    for way in workshop.paces:
        addresses = {claim.outgoing.address for claim in claims if claim.way is way}
        if not addresses:
            continue
        pace = _pace(workshop, way)
        with workshop.begin() as work:
            last = post.last_sent(work.db, way, addresses, work.now - pace)
        found |= {(way, address): sent_at + pace for address, sent_at in last.items()}
    return found


def _pace(workshop: Workshop, way: Way) -> timedelta:
    return timedelta(seconds=workshop.paces.get(way, 0))


def _send_in_time(workshop: Workshop, claim: Claim) -> bool:
    """Send one message while the claim on it holds well enough; what took too long to come to is given back."""
    if workshop.clock() > claim.until - _ENOUGH:
        with workshop.begin() as work:
            dispatch.given_back(work, claim)
        return False
    return _send_one(workshop, claim)


def _send_one(workshop: Workshop, claim: Claim) -> bool:
    """Send one message, or find the one that may have arrived; the outcome is marked either way."""
    unsettled = claim.in_doubt
    try:
        channel = _channel(workshop, claim)
        outside_id = channel.find(claim.outgoing) if unsettled else None
        unsettled = False
        if outside_id is None and claim.is_late:
            with workshop.begin() as work:
                dispatch.dropped(work, claim.row_id)
            return False
        outside_id = outside_id or channel.send(claim.outgoing)
    except Undeliverable as error:
        log.warning(
            "not delivered", row=claim.row_id, way=claim.way, why=error.why, permanent=error.permanent,
            in_doubt=unsettled or isinstance(error, InDoubt),
        )  # fmt: skip
        with workshop.begin() as work:
            delivery.refused(work, claim.row_id, error, in_doubt=unsettled)
        return False
    with workshop.begin() as work:
        delivery.accepted(work, claim.row_id, outside_id)
    return True


def _channel(workshop: Workshop, claim: Claim) -> Channel:
    """The way out of a message; raises Undeliverable where there is none, or where every attempt broke off."""
    if claim.way not in workshop.channels:
        raise Undeliverable(f"no way out by {claim.way} is set up")
    if claim.attempts > dispatch.RETRIES:
        raise Undeliverable("every attempt to send it broke off")
    return workshop.channels[claim.way]
