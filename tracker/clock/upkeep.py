"""The bot about itself: what it cannot do, which administrators hear once, and how it is doing (domain 6.5)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from models.people import Person
from models.queries import people, post
from models.queries import upkeep as found
from models.vocabulary import Way
from tracker import messages, outbox
from tracker.outbox import Address
from tracker.rules.wording import count
from tracker.voice.formats import moment
from tracker.work import Work

FAILED = "failed"
"""How the result of a job begins that went wrong."""
IN_A_ROW = 3
"""Failures without a good run in between from which the administrators are told."""
KEPT = timedelta(days=2)
"""How long it is remembered which slots were done: longer than any process can be late."""
LATE = timedelta(minutes=15)
"""For how long a job may not have run, or a way out may have taken nothing, before something is wrong."""
LEAST_ROOM = 500_000_000
"""Bytes free on the disk below which it is about to be full."""
LOOKING = "upkeep"
"""The job that looks for what is wrong; what it found is its result."""
JOBS = {
    "deliver": "sending", "alert": "alerts", "remind": "reminders", "sweep": "ratings",
    "notice": "looking for silence", "digest": "digests", "pack": "meeting packs", "review": "outcome reviews",
    LOOKING: "looking after myself",
}  # fmt: skip
"""The jobs that have to run again and again, as people call them."""
_OTHER_JOBS = {"fetch": "reading mail", "tidy": "tidying up"}
_BY = {Way.SLACK: "Slack", Way.MAIL: "e-mail"}
_LATELY = timedelta(days=7)


def watch(work: Work, job: str) -> None:
    """Tell the administrators, once until it runs well again, that a job keeps failing."""
    latest = post.last_runs(work.db, job, IN_A_ROW)
    if len(latest) < IN_A_ROW or not all(run.result.startswith(FAILED) for run in latest):
        return
    name = JOBS.get(job) or _OTHER_JOBS.get(job, job)
    why = latest[0].result.removeprefix(f"{FAILED}: ")
    sentence = f"My job “{name}” has failed {IN_A_ROW} times in a row: {why}. My log says more."
    _tell(work, f"job:{job}:{post.last_good_run(work.db, job)}", sentence)


def look(work: Work, room: int | None) -> str:
    """Look for what is wrong with the bot, and tell the administrators once of each; returns it in words.

    `room` is how many bytes are free on the disk, where that is known.
    """
    return " ".join((*_ways_shut(work), *_late_jobs(work), *_disk(work, room)))


def status(work: Work) -> messages.Status:
    """How the bot is doing. What holds messages up is told to administrators alone."""
    states = found.outbox_states(work.db, work.now - _LATELY)
    looked = post.last_runs(work.db, LOOKING, 1)
    last = {job: at for job, (_, at) in found.runs(work.db).items()}
    held = found.held_up(work.db) if work.actor.is_admin else ()
    return messages.Status(
        waiting=states["queued"] + states["claimed"],
        in_doubt=states["doubt"],
        failed=states["failed"],
        held=tuple(f"{count(one.number, 'message')} by {_BY.get(one.way, one.way)}: {one.why}" for one in held),
        late=tuple(messages.JobLine(JOBS[job], at) for job, at in _late(work).items()),
        last=max(last.values(), default=None),
        found=looked[0].result if looked and work.actor.is_admin else "",
        zone=work.actor.zone,
    )


def forget(work: Work) -> None:
    """Delete what is known of the slots of past days."""
    post.forget_runs(work.db, work.now - KEPT)


def _ways_shut(work: Work) -> Iterator[str]:
    """Ways out that have taken nothing for a while, though there is something to send."""
    everything = [one for one in found.held_up(work.db) if one.since < work.now - LATE]
    accepted = found.last_accepted(work.db) if everything else {}
    for way, name in _BY.items():
        held, last = [one for one in everything if one.way is way], accepted.get(way)
        if not held or (last is not None and last > work.now - LATE):
            continue
        waiting = count(sum(one.number for one in held), "message waits", "messages wait")
        sentence = f"I cannot send by {name}: {held[0].why}. {waiting} for it to be mended."
        _tell(work, f"shut:{way}:{last}", sentence, shut=way)
        yield sentence


def _late_jobs(work: Work) -> Iterator[str]:
    """What did not run though the clock did; after a stop of it every job has its turn first."""
    before = post.last_runs(work.db, LOOKING, 1)
    if not before or before[0].started_at < work.now - LATE:
        return
    for job, last in _late(work).items():
        for person in people.administrators(work.db):
            since = f"since {moment(last, person.zone)}" if last else "at all"
            _tell_one(work, person, f"late:{job}:{last}", f"My job “{JOBS[job]}” has not run {since}.")
        yield f"My job “{JOBS[job]}” has not run for too long."


def _late(work: Work) -> dict[str, datetime | None]:
    """The jobs that have not run for too long, and when each last did; before the clock has run that long, none."""
    runs = found.runs(work.db)
    begun = min((first for first, _ in runs.values()), default=work.now)
    last = {job: runs[job][1] if job in runs else None for job in JOBS}
    return {job: at for job, at in last.items() if (at or begun) < work.now - LATE}


def _disk(work: Work, room: int | None) -> Iterator[str]:
    """The disk is about to be full, which is told once a week."""
    if room is not None and room < LEAST_ROOM:
        sentence = f"My disk is nearly full: {room // 1_000_000:,} MB are left. Without room I can keep nothing."
        _tell(work, f"disk:{work.now:%G-%V}", sentence)
        yield sentence


def _tell(work: Work, key: str, sentence: str, shut: Way | None = None) -> None:
    for person in people.administrators(work.db):
        _tell_one(work, person, key, sentence, shut)


def _tell_one(work: Work, person: Person, key: str, sentence: str, shut: Way | None = None) -> None:
    """Tell somebody by the ways that they want; where one of these is shut, by another if there is any."""
    ways = {Way.SLACK: person.slack_user, Way.MAIL: person.email}
    round_about = tuple(Address(way, to, person.id) for way, to in ways.items() if to and shut and way is not shut)
    for address in round_about or outbox.addresses_of(person):
        outbox.queue(work, address, key, messages.Told(sentence))
