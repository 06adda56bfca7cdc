"""What the dates of a reply are: expected, asked for, done on, left alone until, or of no concern (rules 5)."""

from __future__ import annotations

import re
from datetime import date

from models.vocabulary import DateKind, Reported
from tracker.rules.phrases.clauses.clauses import Clause
from tracker.rules.phrases.moments import events
from tracker.rules.phrases.moments import phrases as near
from tracker.rules.phrases.moments import requests as wish
from tracker.rules.phrases.moments.before import named_before
from tracker.rules.phrases.moments.dated import Dated
from tracker.rules.phrases.moments.done_by import FOR_COMPLETION
from tracker.rules.phrases.moments.done_on import JUST_GONE, is_done_on
from tracker.rules.phrases.moments.done_then import is_done_then
from tracker.rules.phrases.moments.forecasts import is_forecast
from tracker.rules.phrases.moments.setting import Moment, Setting
from tracker.rules.phrases.moments.wishes import asks_for_more, is_day_wished, proposes_day
from tracker.rules.phrases.standing.done_phrases import COMPLETE, TO_FINISH
from tracker.rules.phrases.standing.moods import Mood
from tracker.rules.phrases.standing.statuses import Verdict
from tracker.rules.phrases.when.written import NO_SUCH_DAY, When
from tracker.rules.phrases.words.stems import stands_for

_FAR_AHEAD = 270
"""Days: a yearless day that was just now, and comes again only so late, is more likely a slip of the pen."""


def moments(clause: Clause, whens: tuple[When, ...], said: tuple[Verdict, ...], setting: Setting) -> tuple[Moment, ...]:
    """The dates of one clause that matter to its action, each with what it is."""
    inside = [when for when in whens if clause.start <= when.start < clause.end]
    if not inside:
        return named_before(clause, whens, said, setting)
    found = []
    for when in inside:
        before, after = clause.bare[: when.start - clause.start], clause.bare[when.end - clause.start :]
        moment = _moment(Dated(when, before, after, clause, said, setting))
        if moment:
            found.append(moment)
    return tuple(found)


def _moment(dated: Dated) -> Moment | None:
    when, before = dated.when, dated.before
    kind = DateKind.DONE_ON if _is_in_force_from(dated) else None if _is_ruled_out(dated) else _kind(dated)
    if kind is None or (kind is DateKind.DONE_ON and when.back is None and when.doubt != NO_SUCH_DAY):
        return None
    doubt = when.doubt or _doubt(kind, dated)
    if kind is DateKind.TARGET and when.is_length and re.search(r"\bgive (?:me|us)\b", before):
        doubt = "Shall the target date move, or shall I leave it alone until then?"
    return Moment(kind, None if doubt else _day(kind, dated), when.start, when.end, doubt, _weight(kind, dated))


def _weight(kind: DateKind, dated: Dated) -> int:
    """How much a date counts beside others of its kind."""
    if kind is DateKind.UNTIL:
        lead = _lead(dated)
        if near.OR_SAY.search(dated.before):
            return 3
        is_end = dated.when.is_length or near.UNTIL_SAID.search(lead)
        return 3 if is_end and near.BACK_THEN.search(lead) else 2 if is_end else 1
    if kind is not DateKind.FORECAST:
        return 1
    if "@" not in dated.before and FOR_COMPLETION.match(dated.after):
        return 2
    if near.COMES_IN.search(dated.before):
        return 0
    later = [one for one in dated.said if one.status is Reported.COMPLETE and one.mood is Mood.LATER]
    told = {dated.clause.bare[one.start : one.end] for one in later if one.phrase in {COMPLETE, TO_FINISH}}
    return 0 if later and not told - {"delivered"} else 1


def _is_in_force_from(dated: Dated) -> bool:
    return bool(near.IN_FORCE_FROM.search(dated.before)) and (
        is_done_on(dated) or (dated.setting.done and not dated.said)
    )


_BY_SO_MUCH = re.compile(
    r"^\s*(?:early|earlier|later|longer|ahead|sooner|before time|late|behind|overdue|adrift|down)\b"
)
"""What makes a length of time one by which a thing is early or late."""


_PAST_THE_DATE = re.compile(
    r"^ (?:past|beyond|after|later than|over|behind|outside|adrift of) (?:(?:the|our|its|your) )?(?:[a-z]+ )?"
    r"(?:target|deadline|date)\b"
)
"""The same beside the day that has been named: "by 14 April, two weeks after the target"."""


def _is_ruled_out(dated: Dated) -> bool:
    """True for a date that is left behind, or that only names a meeting, a report or the old target."""
    before = dated.before
    if dated.is_missed or (dated.when.is_length and (_BY_SO_MUCH.match(dated.after) or near.MEASURED.search(before))):
        return True
    if dated.clause.bare.rstrip().endswith("?") and near.OUT_OF_THE_QUESTION.match(dated.setting.leads_out):
        return True
    if dated.setting.foretold and dated.when.is_length and _PAST_THE_DATE.match(dated.after):
        return True
    if near.NAMES_AN_EVENT.match(dated.after) and not re.search(r"\b(?:to|until|till|by) (?:the )?$", before):
        return True
    if near.HAS_GONE_TO.match(dated.after):
        return True
    tells_when = dated.setting.done and near.DAY_ALONE.fullmatch(dated.clause.bare)
    if dated.setting.on_hold and near.GOES_ON_THEN.search(before):
        return False
    if dated.setting.leaves_alone or tells_when or near.NOT_UNTIL.search(before) or _proposes(dated):
        return False
    is_in_place_then = near.IN_FORCE_FROM.search(before) and dated.done_in(Mood.LATER)
    is_at_a_meeting = bool(_AT_THEIR_MEETING.search(before)) and dated.done_in(Mood.PLAIN)
    return bool(near.RULED_OUT.search(before)) and not (is_in_place_then or is_at_a_meeting)


_AT_THEIR_MEETING = re.compile(
    r"\b(?:at|in|by)(?: (?!the last\b|last\b|previous)[a-z']+){1,4} (?:meeting|session|sitting) (?:on|of)(?: the)?\s*$"
)
"""Where a body decided: "ratified at its meeting on"."""


def _kind(dated: Dated) -> DateKind | None:
    setting, when, before = dated.setting, dated.when, dated.before
    if setting.leaves_alone:
        return None if near.FROM_BEFORE.search(before) else DateKind.UNTIL
    if setting.on_hold:
        return DateKind.UNTIL if _is_until(dated) else None
    if _asks_for_length(dated):
        return DateKind.TARGET
    asked_here = wish.speaks_of_date(dated.clause.bare) or wish.corrects_date(dated.clause.bare, setting.leads_in)
    goes_on = setting.asks_for_date and not (events.EVENT.search(dated.clause.bare) or _THEY_SIT.search(before))
    named = _TO_THAT_DAY.search(setting.leads_in) and not near.OR_ELSE.search(dated.clause.low)
    goes_on = goes_on and not (when.doubt and named)
    asked = (
        asked_here
        or _proposes(dated)
        or (goes_on and (not when.is_length or wish.ASKS_FOR_LENGTH.search(dated.clause.bare)))
    )
    if asked and not _is_of_another_thing(dated):
        return DateKind.TARGET
    if setting.foretold and near.OR_ELSE.search(dated.clause.low) and dated.lies_ahead is not False:
        return DateKind.FORECAST
    if is_done_on(dated):
        return DateKind.FORECAST if is_done_then(dated) else DateKind.DONE_ON
    ends_on_no_day = when.doubt == NO_SUCH_DAY and near.ENDS_ON.search(before)
    return DateKind.FORECAST if ends_on_no_day or is_forecast(dated) else None


_TO_THAT_DAY = re.compile(r"\b(?:to|for|till?|until) (?:the |about |around )?@")
"""What has named the day asked for, so that a vague one after it is another's: "no crane till after Easter"."""
_THEY_SIT = re.compile(
    r"\b(?:(?:won't|can't|cannot|don't|doesn't|will not|do not|does not|next|only) (?:look|see|consider|meet|sit"
    r"|discuss|sign|take|hear|convene|return|reopen)|(?:meets|sits|convenes|reopens|returns)\b)"
)
"""What others do on a day, beside a date that is asked for: "the panel won't see it before"."""


def _lead(dated: Dated) -> str:
    """The words before a date with the "until" that is written as a part of it."""
    return dated.before + dated.clause.bare[dated.at :].partition("@")[0]


_TILL_IT_IS = re.compile(r"^\W*(?:and |but )?(?:until|till?|pending)\b")
"""A clause that tells how long the hold lasts: "until the new panel's fitted on"."""


def _is_until(dated: Dated) -> bool:
    """True for the day until which a thing on hold stays so: it stands with the hold, or says that it goes on then."""
    before = dated.before
    lead = _lead(dated)
    if near.GOES_ON_THEN.search(lead) or _TILL_IT_IS.match(before) or not before.strip(" ,-"):
        return True
    here = any(one.status is Reported.ON_HOLD for one in dated.said)
    return here and bool(near.UNTIL_BEFORE.search(lead))


_NOTICE = re.compile(r"'?s?'? (?:written |clear )?(?:notice|warning)\b")
"""What is given so long before a thing, which is no time asked for: "to give us ten days' notice"."""


def _asks_for_length(dated: Dated) -> bool:
    """True where more time is asked for: "I need two more weeks", "give us a fortnight"."""
    when, before = dated.when, dated.before
    if not (when.is_length or when.doubt) or _is_of_another_thing(dated) or _NOTICE.match(dated.after):
        return False
    if when.is_more and asks_for_more(before, dated.after + dated.setting.leads_out):
        return True
    return bool(wish.GIVE_ME.search(before)) and (when.is_more or bool(re.search(r"\bgive (?:me|us)\b", before)))


def _proposes(dated: Dated) -> bool:
    """True where the words beside a day propose it for the date, and no event has that day."""
    is_past = dated.when.ahead is None or dated.when.ahead < dated.setting.today
    if dated.when.is_length or is_past or events.EVENT.search(dated.clause.bare):
        return False
    before, after = dated.before, dated.after
    return proposes_day(before, after) or is_day_wished(before, after, dated.setting.around)


def _is_of_another_thing(dated: Dated) -> bool:
    """True where something else is extended or put off: "contract extended to", "extend the consultation to"."""
    theirs = wish.THEIR_NEED.match(dated.clause.bare) or wish.COULD_THEY.match(dated.clause.bare)
    if theirs and not dated.own(theirs["who"]):
        return True
    things = [match["thing"] for match in wish.MOVES_A_THING.finditer(dated.before)]
    stems = dated.setting.stems
    things.extend(match["thing"] for match in wish.THING_WITH_DEADLINE.finditer(dated.clause.bare))
    if not wish.NAMES_THE_DATE.search(dated.clause.bare):
        things.extend(event[0] for event in events.EVENT.finditer(dated.clause.bare))
    return bool(things) and not any(wish.A_DATE.fullmatch(one) or stands_for(one, stems) for one in things)


def _doubt(kind: DateKind, dated: Dated) -> str:
    """Why a careful person would ask about the day (rules 5, "ask"); empty where there is nothing to ask."""
    when, today = dated.when, dated.setting.today
    if kind is DateKind.DONE_ON:
        gone = when.back is None or (when.back <= today and not (when.lies_ahead(today) and not when.has_year))
        return "" if gone else "That day is still to come."
    if kind is DateKind.TARGET and when.is_length and dated.setting.target is None:
        return "There is no target date to count from."
    if kind is DateKind.FORECAST and near.HANGS_ON.match(f"{dated.setting.leads_in}{dated.clause.low}"):
        return near.WHAT_IF
    if kind is DateKind.FORECAST and near.LOOSE_END.match(dated.after):
        return "Is that the day you expect?"
    guessed = near.GOES_ON_GUESSING.match(dated.before) and near.GUESS.search(dated.setting.leads_in)
    if kind is DateKind.FORECAST and (guessed or near.GUESS.search(dated.before)):
        return "That sounds like a guess at the date."
    if when.ahead is None:
        return "No day can be told from that."
    if when.ahead < today and kind is not DateKind.UNTIL:
        return "That day has gone."
    lately = when.back is not None and (today - when.back).days < JUST_GONE
    whole_period = kind is DateKind.UNTIL and when.first != when.ahead
    if not (when.has_year or whole_period) and lately and (when.ahead - today).days > _FAR_AHEAD:
        return "That day has just gone."
    return ""


def _day(kind: DateKind, dated: Dated) -> date | None:
    when, setting = dated.when, dated.setting
    if kind is DateKind.DONE_ON:
        return when.back
    if kind is DateKind.UNTIL:
        return when.first
    if kind is DateKind.TARGET and when.is_length and setting.target:
        is_sooner = near.FORWARD.search(dated.clause.bare)
        return when.before(setting.target) if is_sooner else when.after(setting.target)
    return when.ahead
