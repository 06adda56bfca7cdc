"""The table of domain 4.3 row by row: each rule says whether it matches one action on one day, and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from models.vocabulary import Meaning, Reported
from tracker.rules.calendar import WorkingDays
from tracker.rules.dates.parts import last_day, months_later
from tracker.rules.rag.facts import ActionFacts, Rating, RatingPolicy, Rule
from tracker.rules.wording import day_in_words, ordinal, quoted

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Case:
    """One action on one day."""

    facts: ActionFacts
    today: date
    workdays: WorkingDays
    policy: RatingPolicy

    @property
    def is_overdue(self) -> bool:
        """The end of the day of the current target is past."""
        return self.facts.target is not None and self.facts.target < self.today

    @property
    def has_begun(self) -> bool:
        """Somebody has said that it is under way: a status, some per cent, or at least how it goes."""
        facts = self.facts
        if facts.percent:
            return True
        if facts.reported is None:
            return facts.updated_on is not None or facts.has_note
        return facts.reported is not Reported.NOT_STARTED

    @property
    def far_from(self) -> date | None:
        """The last forecast that is not yet far past the baseline; None without a baseline."""
        baseline = self.facts.baseline
        if baseline is None:
            return None
        month_end = last_day(*months_later(baseline.year, baseline.month, self.policy.far_months))
        return month_end.replace(day=min(baseline.day, month_end.day))

    @property
    def soon_from(self) -> date | None:
        """The day from which it should have been started; None without a target."""
        target = self.facts.target
        return target and self.workdays.add(target, -self.policy.soon_days)

    @property
    def silent_from(self) -> date | None:
        """The day from which no update counts as silence; None where nobody was ever expected to speak."""
        expected = [day for day in (self.facts.updated_on, self.facts.watched_since) if day]
        if not expected:
            return None
        cycle_ends = max(expected) + timedelta(days=self.policy.cycle_days)
        return self.workdays.add(cycle_ends, self.policy.grace_days) + _DAY

    def say(self, day: date) -> str:
        """Name a day as it is said on this one."""
        return day_in_words(day, self.today)

    def next_look(self) -> date | None:
        """The next day on which a rule can begin or cease to match without a new fact."""
        facts = self.facts
        turns = (
            facts.target and facts.target + _DAY,
            self.soon_from,
            self.silent_from,
            facts.hold_until,
            facts.starts_on,
        )
        return min((day for day in turns if day and day > self.today), default=None)


Row = Callable[[Case], Rating | None]


def closed(case: Case) -> Rating | None:
    """Someone said so, with reason and approver."""
    if case.facts.reported is not Reported.CLOSED or not case.facts.close_approved or not case.facts.reason.strip():
        return None
    return Rating(Meaning.CLOSED, Rule.CLOSED, f"closed, not done: {quoted(case.facts.reason)}")


def complete(case: Case) -> Rating | None:
    """Its owner says done; verified when evidence was given and somebody who does not own it has checked.

    Where the plan asks for no check, the owner's word is enough.
    """
    facts = case.facts
    if facts.reported is not Reported.COMPLETE:
        return None
    done = f"done on {case.say(facts.complete_on)}" if facts.complete_on else "its owner says done"
    if not facts.check_needed and not facts.checked_by_other:
        return Rating(Meaning.DONE, Rule.DONE, f"{done}, its plan asks for no check")
    if not facts.evidence_given:
        return Rating(Meaning.COMPLETE, Rule.COMPLETE, f"{done}, no evidence yet")
    if not facts.checked_by_other:
        return Rating(Meaning.COMPLETE, Rule.COMPLETE, f"{done}, not checked yet")
    return Rating(Meaning.VERIFIED, Rule.VERIFIED, f"{done}, checked by somebody else")


def overdue(case: Case) -> Rating | None:
    """The end of the day of the current target is past."""
    if not case.facts.target or not case.is_overdue:
        return None
    return Rating(Meaning.OVERDUE, Rule.OVERDUE, f"was due {case.say(case.facts.target)}")


def said_off_track(case: Case) -> Rating | None:
    """Its owner says so."""
    if case.facts.reported is not Reported.OFF_TRACK:
        return None
    return Rating(Meaning.OFF_TRACK, Rule.SAID_OFF_TRACK, "its owner says off track")


def forecast_far(case: Case) -> Rating | None:
    """The forecast is over three months past the baseline."""
    facts, last = case.facts, case.far_from
    if not (facts.forecast and facts.baseline and last and facts.forecast > last):
        return None
    why = f"expected {case.say(facts.forecast)}"
    if facts.baseline != facts.target:
        why += f", first date was {case.say(facts.baseline)}"
    elif not case.is_overdue:
        why += f", target is {case.say(facts.baseline)}"
    return Rating(Meaning.OFF_TRACK, Rule.FORECAST_FAR, why)


def said_at_risk(case: Case) -> Rating | None:
    """Its owner says so."""
    if case.facts.reported is not Reported.AT_RISK:
        return None
    return Rating(Meaning.AT_RISK, Rule.SAID_AT_RISK, "its owner says at risk")


def forecast_late(case: Case) -> Rating | None:
    """Forecast after target, unless so far after that it has been said already."""
    facts = case.facts
    if not (facts.forecast and facts.target and facts.forecast > facts.target) or forecast_far(case):
        return None
    why = f"expected {case.say(facts.forecast)}"
    if not case.is_overdue:
        why += f", target is {case.say(facts.target)}"
    return Rating(Meaning.AT_RISK, Rule.FORECAST_LATE, why)


def slipped(case: Case) -> Rating | None:
    """Its target was moved before."""
    if case.facts.slips < 1:
        return None
    return Rating(Meaning.AT_RISK, Rule.SLIPPED, f"{ordinal(case.facts.slips)} slip")


def not_begun(case: Case) -> Rating | None:
    """Due within ten working days and not started."""
    target, soon = case.facts.target, case.soon_from
    if not target or not soon or case.today < soon or case.has_begun:
        return None
    said = "not started" if case.facts.reported or case.facts.percent is not None else "nothing heard of it yet"
    return Rating(Meaning.AT_RISK, Rule.NOT_BEGUN, said + ("" if case.is_overdue else f", due {case.say(target)}"))


def silent(case: Case) -> Rating | None:
    """No update for a cycle and five working days, unless it is said already that nothing was ever heard."""
    heard, since = case.facts.updated_on, case.silent_from
    if since is None or case.today < since or (heard is None and not_begun(case)):
        return None
    return Rating(Meaning.AT_RISK, Rule.SILENT, f"no update since {case.say(heard)}" if heard else "no update so far")


def on_hold(case: Case) -> Rating | None:
    """Reason and until-day."""
    facts = case.facts
    if facts.reported is not Reported.ON_HOLD or not facts.hold_until or not facts.reason.strip():
        return None
    if facts.hold_until <= case.today:
        return None
    why = f"on hold until {case.say(facts.hold_until)}: {quoted(facts.reason)}"
    return Rating(Meaning.ON_HOLD, Rule.ON_HOLD, why)


def unknown(case: Case) -> Rating | None:
    """No owner, no date, a status lost in the paper, or half of what a hold or a closing needs: says which."""
    facts = case.facts
    lost = facts.status_lost and facts.reported is None and facts.percent is None
    half_held = facts.reported is Reported.ON_HOLD and not (facts.hold_until and facts.reason.strip())
    gaps = (
        (not facts.has_owner, Rule.NO_OWNER, "no owner"),
        (facts.target is None, Rule.NO_DATE, "no date"),
        (lost, Rule.STATUS_LOST, "its status in the paper could not be read"),
        (half_held, Rule.HOLD_UNCLEAR, "said to be on hold, without a reason and a day"),
        (facts.reported is Reported.CLOSED, Rule.CLOSING, "said not to be done, not approved yet"),
    )
    found = tuple((rule, words) for is_so, rule, words in gaps if is_so)
    if not found:
        return None
    return Rating(Meaning.UNKNOWN, found[0][0], ", ".join(words for _, words in found))


def not_started(case: Case) -> Rating | None:
    """Before its start, or its owner says that it has not begun."""
    facts = case.facts
    if facts.starts_on and case.today < facts.starts_on:
        return Rating(Meaning.NOT_STARTED, Rule.NOT_STARTED, f"starts on {case.say(facts.starts_on)}")
    if facts.reported is Reported.NOT_STARTED:
        return Rating(Meaning.NOT_STARTED, Rule.NOT_STARTED, "its owner says not started")
    return None


def on_track(case: Case) -> Rating:
    """Otherwise."""
    facts = case.facts
    due = f"due {case.say(facts.target)}" if facts.target else "no date"
    done = f", {facts.percent} % done" if facts.percent else ""
    return Rating(Meaning.ON_TRACK, Rule.ON_TRACK, due + done)


ENDED: tuple[Row, ...] = (closed, complete)
"""What only people can say; time changes nothing any more."""

TROUBLES: tuple[Row, ...] = (
    overdue,
    said_off_track,
    forecast_far,
    said_at_risk,
    forecast_late,
    slipped,
    not_begun,
    silent,
)
"""Red and amber. The first match gives the rating; all that match are said."""

CALM: tuple[Row, ...] = (on_hold, unknown, not_started, on_track)
"""Grey and green: the first match."""
