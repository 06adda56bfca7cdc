"""What the facts about one action come to: a change, or why it must be asked about (replies' rules 3, 4, 5 and 7)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from models.vocabulary import DateKind, Reported
from tracker.rules.phrases.chosen import date_of, percent_of
from tracker.rules.phrases.doubts import STILL_TO_COME, doubt_of_completion, is_done_for_some
from tracker.rules.phrases.figures.percents import Said
from tracker.rules.phrases.gathered import Facts, Gathered
from tracker.rules.phrases.going import leave_to_another
from tracker.rules.phrases.half_said import is_hearsay, is_nearly_there, is_only_a_question
from tracker.rules.phrases.on_the_way import foretells_the_whole, is_a_step, is_but_a_deed
from tracker.rules.phrases.reasons import reason
from tracker.rules.phrases.standing.done_phrases import BARE_CLOSED, OFF_THE_LIST
from tracker.rules.phrases.standing.halted_phrases import NOT_STARTED
from tracker.rules.phrases.standing.moods import DOUBLE_NOT, Mood
from tracker.rules.phrases.standing.of_a_part import SIGN_OFF
from tracker.rules.phrases.standing.parts import (
    EXCEPTED,
    SET_ASIDE,
    is_a_step_only,
    is_done_in_part,
    is_whole_again,
)
from tracker.rules.phrases.standing.ratings import holding
from tracker.rules.phrases.standing.statuses import Verdict
from tracker.rules.phrases.values import About, Change, Fired
from tracker.rules.phrases.words.tables import any_of


@dataclass(frozen=True)
class Outcome:
    """The change that the facts come to, why it is unsure (empty where it is not), and the rules that fired."""

    change: Change
    why_asked: str = ""
    fired: tuple[Fired, ...] = ()


@dataclass(frozen=True)
class _Status:
    status: Reported | None
    why_asked: str = ""
    is_by_parts: bool = False
    """Whether it is only gathered from what is told of the parts, which a percentage sums up."""


def weigh(facts: Facts, action: About, gathered: Gathered) -> Outcome:
    """Turn what was said of one action into a change, asking where a careful person would (rules 7)."""
    if facts.handover:
        leave_to_another(facts)
    percent, why_percent = percent_of(facts)
    status = _with_percent(_status(facts, action), percent, facts, action)
    day, kind, why_date = date_of(facts, status.status)
    why = [status.why_asked, why_percent, why_date]
    if day and kind is DateKind.FORECAST and status.status is Reported.COMPLETE and is_a_step(facts):
        status = _Status(None)
        why = [why_percent, why_date]
    elif day and kind is DateKind.FORECAST and status.is_by_parts and foretells_the_whole(facts):
        status = _Status(None)
    elif day and kind is DateKind.FORECAST and status.status is Reported.COMPLETE:
        why.insert(0, "You say that it is complete and that it will be: which is it?")
    if facts.wants_date and not day:
        why.append("To which day shall the date be moved?")
    if facts.handover:
        why.append(facts.handover.doubt)
    change = Change(
        n=action.n,
        status=status.status,
        percent=percent,
        date=day,
        date_kind=kind if day else None,
        to=facts.handover.to if facts.handover else None,
        evidence=tuple(dict.fromkeys(facts.evidence)),
        reason=reason(facts, gathered),
        words=" ".join(gathered.plain.as_written(clause.start, clause.end) for clause in facts.clauses),
    )
    return Outcome(change, next((one for one in why if one), ""), _fired(facts, gathered))


def _fired(facts: Facts, gathered: Gathered) -> tuple[Fired, ...]:
    """The rules behind a change, each with its words: phrases of status, then figures, dates and names."""
    as_written = gathered.plain.as_written
    plain = [verdict for verdict in facts.verdicts if verdict.mood is Mood.PLAIN]
    verdicts = (
        Fired(v.phrase.rule, as_written(v.clause.start + v.start, v.clause.start + v.end), facts.n) for v in plain
    )
    percents = (
        Fired("percent", as_written(p.start, p.end), facts.n) for p in facts.percents if p.said is not Said.ELSE
    )
    dates = (Fired(f"date: {m.kind.value}", as_written(m.start, m.end), facts.n) for m in facts.moments)
    names = (Fired("hand-over", facts.handover.words, facts.n),) if facts.handover else ()
    return (*verdicts, *percents, *dates, *names)


def _with_percent(said: _Status, percent: int | None, facts: Facts, action: About) -> _Status:
    """What a percentage adds to a status: 100 % is complete, 0 % not started, anything else is neither (rules 4)."""
    status, why = said.status, said.why_asked
    if percent == 100 and status in {None, Reported.COMPLETE, Reported.ON_TRACK}:
        return _Status(Reported.COMPLETE, why or doubt_of_completion(facts))
    if percent == 0 and action.percent:
        return _Status(status or Reported.NOT_STARTED, why or _backwards(action))
    if percent == 0 and status is None:
        return _Status(Reported.NOT_STARTED, why)
    if percent is not None and (
        (status is Reported.COMPLETE and is_but_a_deed(why, facts)) or (0 < percent < 100 and said.is_by_parts)
    ):
        return _Status(None)
    if percent is not None and status is Reported.COMPLETE:
        return _Status(status, why or "You say complete and a percentage as well: which is it?")
    return said


def _backwards(action: About) -> str:
    return f"It stood at {action.percent} %: is nothing done after all?"


_GOES_ON = any_of("cracking on  pressing on  ploughing on  carrying on  getting on with it  full steam ahead")
"""What cannot be of a thing that is on hold."""


def _status(facts: Facts, action: About) -> _Status:
    plain = [verdict for verdict in facts.verdicts if verdict.mood is Mood.PLAIN and not verdict.phrase.only_lifts]
    moods = {verdict.mood for verdict in facts.verdicts if verdict.status is Reported.COMPLETE}
    said = {verdict.status for verdict in plain}
    in_part = _in_part(facts, said, moods)
    if in_part:
        return in_part
    is_known = action.status in said and {verdict.phrase for verdict in plain} == {OFF_THE_LIST}
    if is_known or (said == {Reported.COMPLETE} and is_a_step_only(facts.clauses, facts.verdicts)):
        return _Status(None)
    closed = _closed(facts, plain)
    if closed:
        return closed
    if Reported.COMPLETE in said:
        if any(one.phrase.is_rating for one in plain) and is_but_a_deed(doubt_of_completion(facts), facts):
            return _standing(facts, action)
        if said - {Reported.COMPLETE, Reported.ON_TRACK}:
            return _Status(Reported.COMPLETE, "You say that it is complete and also how it stands: which is it?")
        return _Status(Reported.COMPLETE, doubt_of_completion(facts))
    if Mood.HEDGED in moods:
        return _Status(None, "Is it complete? I was not sure how you meant it.")
    if is_only_a_question(facts):
        return _Status(None, "Is that so, or are you asking?")
    if is_hearsay(facts):
        return _Status(None, "Is that so for certain?")
    if is_nearly_there(facts):
        return _Status(None, "Is it complete, or nearly?")
    return _standing(facts, action)


def _closed(facts: Facts, plain: list[Verdict]) -> _Status | None:
    """Whether it is to be closed as what will not be done, or why that is unsure; None where nothing says so."""
    said = {verdict.status for verdict in plain}
    closed = [verdict for verdict in plain if verdict.phrase is BARE_CLOSED]
    done = {verdict.phrase for verdict in plain if verdict.is_done}
    if Reported.CLOSED in said and (closed or done == {OFF_THE_LIST}):
        return _Status(Reported.CLOSED)
    others = said - {Reported.COMPLETE}
    if closed and others and len(closed) == sum(verdict.status is Reported.COMPLETE for verdict in plain):
        return _Status(None, "You say that it is closed and also how it stands: which is it?")
    if closed and any(one.status is Reported.CLOSED for one in facts.verdicts):
        return _Status(Reported.CLOSED)
    if closed and len(closed) == len(plain):
        return _Status(None, "Shall I close it as done, or as something that will not be done?")
    return None


def _in_part(facts: Facts, said: set[Reported], moods: set[Mood]) -> _Status | None:
    """Partly complete, or not known whether it is; None where nothing says so."""
    if Reported.PARTIAL in said or (
        Mood.PART in moods and said <= {Reported.COMPLETE} and not is_whole_again(facts.verdicts)
    ):
        return _Status(Reported.PARTIAL)
    if said == {Reported.COMPLETE} and _has_exception(facts):
        if any(SIGN_OFF.search(clause.low) for clause in facts.clauses[1:]):
            return _Status(Reported.COMPLETE, STILL_TO_COME)
        return _Status(Reported.PARTIAL)
    if said == {Reported.COMPLETE} and any(SET_ASIDE.match(clause.bare) for clause in facts.clauses):
        return _Status(Reported.PARTIAL)
    if said <= {Reported.COMPLETE} and is_done_in_part(facts.clauses, facts.verdicts):
        return _Status(Reported.PARTIAL, is_by_parts=True)
    if Mood.FOR_SOME in moods and not is_whole_again(facts.verdicts):
        partly = is_done_for_some(facts)
        if not partly and said - {Reported.COMPLETE}:
            return None
        if not partly and any(percent.said is not Said.ELSE for percent in facts.percents):
            return _Status(None)
        return _Status(Reported.PARTIAL) if partly else _Status(None, "Is it complete for all, or only for some?")
    return None


def _has_exception(facts: Facts) -> bool:
    """True where something is left out of what is done; "found sound but for a tile" leaves out nothing of it."""
    return any(EXCEPTED.match(after.bare) and not _FOUND.search(one.bare) for one, after in pairwise(facts.clauses))


_FOUND = re.compile(r"\b(?:found|finding|finds)\b")


_A_SLIP_AND_ITS_CAUSE = 2
"""Clauses: who says no more than that time was lost, and to what, means that it is late."""


def _standing(facts: Facts, action: About) -> _Status:
    """How an action stands that is not said to be complete; a rating in so many words outweighs a slip (rules 3)."""
    told = [verdict for verdict in facts.verdicts if verdict.mood is Mood.PLAIN]
    is_rated = bool(facts.percents) or any(one.phrase.is_rating for one in told)
    plain = holding(told, is_told_beside=is_rated or len(facts.clauses) > _A_SLIP_AND_ITS_CAUSE)
    ratings = list(dict.fromkeys(v.status for v in plain if v.phrase.is_rating))
    others = {v.status for v in plain if not v.phrase.only_lifts} - set(ratings)
    dated = any(moment.kind in {DateKind.FORECAST, DateKind.TARGET} and moment.day for moment in facts.moments)
    if any(DOUBLE_NOT.search(_until(v)) or (v.mood is Mood.NOT and v.phrase is NOT_STARTED) for v in facts.verdicts):
        return _Status(None, "You say it with two nots: how does it stand?")
    if ratings == [Reported.ON_HOLD] and any(_GOES_ON.search(clause.bare) for clause in facts.clauses):
        return _Status(None, "You say that it is on hold and that it goes on: which is it?")
    if len(ratings) > 1:
        return _Status(ratings[-1], "You give two ratings: which is it?")
    if Reported.CLOSED in others:
        return _Status(Reported.CLOSED)
    if Reported.NOT_STARTED in others and set(ratings) <= {Reported.AT_RISK}:
        if action.percent:
            return _Status(None, _backwards(action))
        return _Status(ratings[0] if ratings else Reported.NOT_STARTED)
    if ratings == [Reported.ON_TRACK] and others & {Reported.AT_RISK, Reported.OFF_TRACK} and not dated:
        return _Status(Reported.ON_TRACK, "You say that it is on track and that it may be late: which is it?")
    if ratings:
        unclear = Reported.NOT_STARTED in others
        return _Status(ratings[0], "Not started, and how does it stand?" if unclear else "")
    if others and not dated:
        return _Status(Reported.OFF_TRACK if Reported.OFF_TRACK in others else others.pop())
    lifted = any(v.phrase.only_lifts for v in plain) and action.status in {Reported.NOT_STARTED, Reported.ON_HOLD}
    return _Status(Reported.ON_TRACK if lifted and not others else None)


def _until(verdict: Verdict) -> str:
    """The words of its clause before a verdict."""
    return verdict.clause.bare[: verdict.start]
