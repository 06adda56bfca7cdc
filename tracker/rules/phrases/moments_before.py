"""Dates that stand before what they belong to: "it is in on Friday, done then", "fitted today. Done."."""

from __future__ import annotations

from collections.abc import Sequence

from models.vocabulary import DateKind, Reported
from tracker.rules.phrases import moment_phrases as near
from tracker.rules.phrases.clauses import Clause
from tracker.rules.phrases.moods import Mood
from tracker.rules.phrases.own import is_own
from tracker.rules.phrases.setting import Moment, Setting
from tracker.rules.phrases.statuses import Verdict
from tracker.rules.phrases.stems import WORD, stands_for
from tracker.rules.phrases.when import When


def named_before(
    clause: Clause, whens: tuple[When, ...], said: tuple[Verdict, ...], setting: Setting
) -> tuple[Moment, ...]:
    """ "... is in on Friday so it will be finished then": the last date before."""
    named = [when for when in whens if when.end <= clause.start and clause.start - when.end < 80]
    if setting.leaves_alone:
        return tuple(Moment(DateKind.UNTIL, when.first, when.start, when.end, when.doubt) for when in named[-1:])
    if not any(one.status is Reported.COMPLETE and one.mood in {Mood.LATER, Mood.PLAIN} for one in said):
        return ()
    if named and near.SAME_DAY.search(clause.low) and any(one.is_done for one in said) and named[-1].back:
        return (Moment(DateKind.DONE_ON, named[-1].back, named[-1].start, named[-1].end),)
    past = near.PAST.search(setting.leads_in)
    to_come = [when for when in named[-1:] if when.ahead and when.ahead >= setting.today and not past]
    return tuple(Moment(DateKind.FORECAST, when.ahead, when.start, when.end, when.doubt) for when in to_come)


def told_before(
    verdicts: Sequence[Verdict], clauses: Sequence[Clause], whens: tuple[When, ...], setting: Setting
) -> tuple[Moment, ...]:
    """The day of a bare "Done." that follows on what was done to the thing itself: "The hoist was fitted today. Done."

    Only where no other day is named, so that none can be taken for it.
    """
    done = [verdict for verdict in verdicts if verdict.is_done]
    bare = [one for one in done if is_own(one.clause.bare[: one.start] + one.clause.bare[one.end :], setting.stems)]
    named = [when for when in whens if any(one.start <= when.start < one.end for one in clauses)]
    if not bare or len(bare) < len(done) or len(named) != 1 or not named[0].back or named[0].is_length:
        return ()
    (when,) = named
    (told,) = (one for one in clauses if one.start <= when.start < one.end)
    before = told.bare[: when.start - told.start]
    happened = not when.doubt and near.PAST_DEED.search(before)
    own = any(stands_for(word, setting.stems) for word in WORD.findall(before))
    if not (happened and own and told.end <= bare[0].clause.start) or near.EVENT.search(before):
        return ()
    sure = when.back is not None and when.back <= setting.today
    return (Moment(DateKind.DONE_ON, when.back, when.start, when.end),) if sure else ()
