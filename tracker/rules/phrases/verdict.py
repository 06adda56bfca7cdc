"""What the facts about one action come to: a change, or why it must be asked about (replies' rules 3, 4, 5 and 7)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from models.vocabulary import DateKind, Reported
from tracker.rules.phrases import asides
from tracker.rules.phrases.done_phrases import BARE_CLOSED
from tracker.rules.phrases.facts import Facts, Gathered
from tracker.rules.phrases.moods import CONDITION, HEDGE, Mood
from tracker.rules.phrases.percents import Said
from tracker.rules.phrases.tables import any_of
from tracker.rules.phrases.values import About, Change, Fired


@dataclass(frozen=True)
class Outcome:
    """The change that the facts come to, why it is unsure (empty where it is not), and the rules that fired."""

    change: Change
    why_asked: str = ""
    fired: tuple[Fired, ...] = ()


OUTSTANDING = any_of(
    r"""
    still (?:to (?:come|do|go|be|follow|happen|get|sign|have|finish|complete|train|write|publish)|needs?
    |outstanding|awaiting|waiting|pending|need|have to|has to|got to|some|a few|one|two|missing)
    to follow  yet to (?:be|come|happen|sign|go|do|have)
    (?:just|only) (?:needs?|need|waiting|awaiting|the|a(?! (?:quick|short|brief|line|note|heads))|got|to (?!let
    |say|confirm|note|update|add|advise|report|inform|clarify|be clear|keep)|left|have|has)
    outstanding  remaining  remains to  left to (?:do|go|finish)  to go  awaiting  waiting (?:on|for)  pending
    subject to
    needs? (?:\w+ing|signing|sign|approval|a|to|the|checking|final|your|one|formal|review|board|committee
    |publishing|uploading)
    not (?:yet )?(?:signed|approved|published|issued|trained|agreed|gone|been|had|done|started|complete|in|ready
    |tested|checked|sure)
    (?:hasn't|haven't|isn't|aren't|wasn't|weren't) (?:yet )?(?:been |all |quite )?(?:signed|approved|published
    |issued|trained|agreed|gone|been|had|done|started|complete|ready|tested|checked|confirmed)
    no (?:sign-?off|memo|signature|approval|evidence|certificate) yet  scheduled for  planned for  goes to
    going to  due to go  (?:is|are) due  will (?:be|go|need|follow|take|then|now|have|still)
    next (?:step|stage|month|week)
    """
)
_NOTHING_LEFT = re.compile(
    r"\b(?:nothing|no (?:more|further)|none|nowt)\b[^,.;]{0,30}\b(?:outstanding|left|remaining|needed|to (?:do|follow|come))\b|\bno longer\b"
)


_NEARLY_THERE = re.compile(
    r"^\W*(?:(?:and|but|is|it's|still|now|very|so|one|this)\W+)*(?:nearly|almost|just about|not quite|not far off)(?: (?:there|it))?\W*$"
)


def weigh(facts: Facts, action: About, gathered: Gathered) -> Outcome:
    """Turn what was said of one action into a change, asking where a careful person would (rules 7)."""
    status, why, fired = _status(facts, action, gathered)
    if not facts.verdicts and any(_NEARLY_THERE.match(clause.bare) for clause in facts.clauses):
        why = "Is it complete, or nearly?"
    percent, why_percent = _percent(facts)
    if percent == 100 and status in {None, Reported.COMPLETE, Reported.ON_TRACK}:
        status = Reported.COMPLETE
        why = why or _doubt_of_completion(facts, gathered)
    elif percent == 0 and status is None:
        status = Reported.NOT_STARTED
    elif percent is not None and status is Reported.COMPLETE:
        why = why or "You say complete and a percentage as well: which is it?"
    if percent == 0 and action.percent:
        why = why or f"It stood at {action.percent} %: is nothing done after all?"
    day, kind, why_date = _date(facts, status)
    if day and kind is DateKind.FORECAST and status is Reported.COMPLETE:
        why = why or "You say that it is complete and that it will be: which is it?"
    if facts.wants_date and not day:
        why_date = why_date or "To which day shall the date be moved?"
    handover = facts.handover
    change = Change(
        n=action.n,
        status=status,
        percent=percent,
        date=day,
        date_kind=kind if day else None,
        to=handover.to if handover else None,
        evidence=tuple(dict.fromkeys(facts.evidence)),
        reason=_reason(facts, gathered),
        words=" ".join(gathered.plain.as_written(clause.start, clause.end) for clause in facts.clauses),
    )
    return Outcome(change, why or why_percent or why_date or (handover.doubt if handover else ""), fired)


def _status(facts: Facts, action: About, gathered: Gathered) -> tuple[Reported | None, str, tuple[Fired, ...]]:
    plain = [verdict for verdict in facts.verdicts if verdict.mood is Mood.PLAIN]
    fired = tuple(Fired(verdict.phrase.rule, verdict.phrase.rule, action.n) for verdict in plain)
    started = [v for v in plain if v.phrase.rule == "started"]
    plain = [v for v in plain if v.phrase.rule != "started"]
    moods = {verdict.mood for verdict in facts.verdicts if verdict.status is Reported.COMPLETE}
    said = list(dict.fromkeys(verdict.status for verdict in plain))
    if Mood.PART in moods and set(said) <= {Reported.COMPLETE, Reported.PARTIAL}:
        return Reported.PARTIAL, "", fired
    if Mood.FOR_SOME in moods:
        rest = Mood.NOT in moods or any(
            OUTSTANDING.search(clause.low) or _BUT_NOT.match(clause.low) for clause in facts.clauses
        )
        return (Reported.PARTIAL, "", fired) if rest else (None, "Is it complete for all, or only for some?", fired)
    if Reported.PARTIAL in said:
        return Reported.PARTIAL, "", fired
    if Reported.CLOSED in said and any(v.phrase is BARE_CLOSED for v in plain):
        said = [status for status in said if status is not Reported.COMPLETE]
        return Reported.CLOSED, "", fired
    if said == [Reported.COMPLETE] and all(v.phrase is BARE_CLOSED for v in plain):
        return None, "Shall I close it as done, or as something that will not be done?", fired
    if Reported.COMPLETE in said:
        return _complete(facts, gathered, said, moods, fired)
    if Mood.HEDGED in moods:
        return None, "Is it complete? I was not sure how you meant it.", fired
    if (
        any(v.mood is Mood.ASKED for v in facts.verdicts)
        and len(facts.clauses) == 1
        and len(facts.clauses[0].low.split()) <= 3
    ):
        return None, "Is it complete, or are you asking?", fired
    if not said and started:
        return (Reported.ON_TRACK if action.status in {Reported.NOT_STARTED, Reported.ON_HOLD} else None), "", fired
    return _standing(facts, action, plain, said, fired)


def _complete(
    facts: Facts, gathered: Gathered, said: list[Reported], moods: set[Mood], fired: tuple[Fired, ...]
) -> tuple[Reported | None, str, tuple[Fired, ...]]:
    others = set(said) - {Reported.COMPLETE, Reported.ON_TRACK}
    if others:
        return Reported.COMPLETE, "You say that it is complete and also how it stands: which is it?", fired
    return Reported.COMPLETE, _doubt_of_completion(facts, gathered), fired


def _doubt_of_completion(facts: Facts, gathered: Gathered) -> str:
    """Why a completion is not simply taken: something is still to come, it is hearsay, or it is not meant."""
    if any(OUTSTANDING.search(clause.low) and not _NOTHING_LEFT.search(clause.low) for clause in facts.clauses):
        return "Is it complete, though something is still to come?"
    moods = {verdict.mood for verdict in facts.verdicts if verdict.status is Reported.COMPLETE}
    if moods & {Mood.NOT, Mood.IF, Mood.LATER, Mood.HEDGED}:
        return "Is it complete? You also say that it is not, or not yet."
    sentences = {
        verdict.clause.sentence
        for verdict in facts.verdicts
        if verdict.status is Reported.COMPLETE and verdict.mood is Mood.PLAIN
    }
    sentences |= {
        clause.sentence
        for clause in facts.clauses
        for percent in facts.percents
        if clause.start <= percent.start < clause.end
    }
    for clause in facts.clauses:
        if clause.sentence in sentences and CONDITION.search(clause.low) and not _WHEN_IT_WAS.match(clause.low):
            return "Is it complete, or does it hang on something?"
        if clause.sentence in sentences and HEDGE.search(clause.low):
            return "Is it complete for certain?"
        if asides.SARCASM.search(clause.low):
            return "Did you mean that it is complete?"
        if clause.sentence in sentences and asides.NEARLY.search(clause.low):
            return "Is it complete, or nearly?"
    return ""


_WHEN_IT_WAS = re.compile(r"^\W*(?:and )?(?:when|after|before|until)\b")


_BUT_NOT = re.compile(r"\W*(?:but|though|although|while|whereas|and|yet)\b.*(?:\bnot\b|n't\b)")


def _standing(
    facts: Facts, action: About, plain: list, said: list[Reported], fired: tuple[Fired, ...]
) -> tuple[Reported | None, str, tuple[Fired, ...]]:
    ratings = list(dict.fromkeys(v.status for v in plain if v.phrase.is_rating))
    dated = any(moment.kind in {DateKind.FORECAST, DateKind.TARGET} and moment.day for moment in facts.moments)
    others = [status for status in said if status not in ratings]
    if len(ratings) > 1:
        return ratings[-1], "You give two ratings: which is it?", fired
    if ratings:
        clash = ratings[0] is Reported.ON_TRACK and set(others) & {Reported.AT_RISK, Reported.OFF_TRACK}
        if clash and not dated:
            return ratings[0], "You say that it is on track and that it may be late: which is it?", fired
        if Reported.CLOSED in others or Reported.NOT_STARTED in others and ratings[0] is not Reported.AT_RISK:
            return (
                (Reported.CLOSED if Reported.CLOSED in others else ratings[0]),
                "" if Reported.NOT_STARTED not in others else "Not started, and how does it stand?",
                fired,
            )
        return ratings[0], "", fired
    if Reported.NOT_STARTED in others:
        if action.percent:
            return None, f"It stood at {action.percent} %: is nothing done after all?", fired
        return Reported.NOT_STARTED, "", fired
    if Reported.CLOSED in others:
        return Reported.CLOSED, "", fired
    if dated:
        return None, "", fired
    worst = Reported.OFF_TRACK if Reported.OFF_TRACK in others else others[0] if others else None
    return worst, "", fired


def _percent(facts: Facts) -> tuple[int | None, str]:
    own = [percent for percent in facts.percents if percent.said is not Said.ELSE]
    values = list(dict.fromkeys(percent.value for percent in own))
    if any(percent.said is Said.RANGE for percent in own):
        return values[0], "You give a range: which figure shall I put down?"
    if len(values) > 1:
        return values[-1], "You give more than one percentage: which is it?"
    return (values[0] if values else None), ""


def _date(facts: Facts, status: Reported | None) -> tuple[date | None, DateKind | None, str]:
    """The one date of an action: left alone until, else asked for, else done on, else expected."""
    for kind in (DateKind.UNTIL, DateKind.TARGET, DateKind.DONE_ON, DateKind.FORECAST):
        of_kind = [moment for moment in facts.moments if moment.kind is kind]
        if kind is DateKind.DONE_ON and status is not Reported.COMPLETE:
            continue
        if not of_kind:
            continue
        doubt = next((moment.doubt for moment in of_kind if moment.doubt), "")
        days = list(dict.fromkeys(moment.day for moment in of_kind if moment.day))
        if len(days) > 1 and kind is not DateKind.UNTIL:
            return days[0], kind, doubt or "You give two dates: which is it?"
        return (days[0] if days else None), kind, doubt
    return None, None, ""


_BECAUSE = any_of(
    r"""
    because(?: of)?  due to  owing to  as (?=we|the|it|they|there|i)  since (?=we|the|it|they|there|i)
    blocked by  thanks to  held up by  waiting (?:on|for)  awaiting  on account of
    """,
    after=r"\s+(?P<why>[^.;!?\n]{2,200})",
)


def _reason(facts: Facts, gathered: Gathered) -> str | None:
    for clause in facts.clauses:
        match = _BECAUSE.search(gathered.plain.low, clause.start, clause.end + 200)
        if match and match.start() < clause.end:
            return gathered.plain.as_written(match.start("why"), match.end("why"))
    return None
