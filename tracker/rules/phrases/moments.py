"""What the dates of a reply are: expected, asked for, done on, left alone until, or of no concern (rules 5)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from models.vocabulary import DateKind, Reported
from tracker.rules.phrases import moment_phrases as near
from tracker.rules.phrases.clauses import Clause
from tracker.rules.phrases.done_phrases import TO_FINISH
from tracker.rules.phrases.moments_before import named_before
from tracker.rules.phrases.moods import Mood
from tracker.rules.phrases.own import is_own_standing
from tracker.rules.phrases.setting import Moment, Setting
from tracker.rules.phrases.standing_phrases import AT_RISK
from tracker.rules.phrases.statuses import Verdict
from tracker.rules.phrases.stems import stands_for
from tracker.rules.phrases.when import When

_JUST_GONE = 75
_FAR_AHEAD = 270
"""Days: a yearless day that was so lately, and comes again only so late, is more likely a slip of the pen."""


@dataclass(frozen=True)
class _Dated:
    """One date in its clause: the words before and after it, and the statuses that the clause speaks of."""

    when: When
    before: str
    after: str
    clause: Clause
    said: tuple[Verdict, ...]
    setting: Setting

    def done_in(self, *moods: Mood) -> bool:
        """True where the clause speaks of completion in one of these moods."""
        return any(one.status is Reported.COMPLETE and one.mood in moods for one in self.said)

    def own(self, before: str) -> bool:
        """True where these words speak of the action itself."""
        return is_own_standing(before, self.setting.stems)


def moments(clause: Clause, whens: tuple[When, ...], said: tuple[Verdict, ...], setting: Setting) -> tuple[Moment, ...]:
    """The dates of one clause that matter to its action, each with what it is."""
    inside = [when for when in whens if clause.start <= when.start < clause.end]
    if not inside:
        return named_before(clause, whens, said, setting)
    found = []
    for when in inside:
        before, after = clause.bare[: when.start - clause.start], clause.bare[when.end - clause.start :]
        moment = _moment(_Dated(when, before, after, clause, said, setting))
        if moment:
            found.append(moment)
    return tuple(found)


def asks_for_date(low: str) -> bool:
    """True where the owner speaks of the date itself: move it, extend it, a new one (rules 5, [B])."""
    return bool(near.ASKS_FOR_DATE.search(low))


def wants_another_date(low: str) -> bool:
    """True where another date is asked for, whether or not one is named."""
    return bool(near.ANOTHER_DATE.search(low)) and not near.OTHERS_ASK.search(low)


def _moment(dated: _Dated) -> Moment | None:
    when, before = dated.when, dated.before
    kind = DateKind.DONE_ON if _is_in_force_from(dated) else None if _is_ruled_out(dated) else _kind(dated)
    if kind is None or (kind is DateKind.DONE_ON and (when.doubt or when.back is None)):
        return None
    doubt = when.doubt or _doubt(kind, dated)
    if kind is DateKind.TARGET and when.is_length and re.search(r"\bgive (?:me|us)\b", before):
        doubt = "Shall the target date move, or shall I leave it alone until then?"
    return Moment(kind, None if doubt else _day(kind, when, dated.setting), when.start, when.end, doubt)


def _is_in_force_from(dated: _Dated) -> bool:
    return bool(near.IN_FORCE_FROM.search(dated.before)) and (
        _is_done_on(dated) or (dated.setting.done and not dated.said)
    )


def _is_ruled_out(dated: _Dated) -> bool:
    """True for a date that is left behind, or that only names a meeting, a report or the old target."""
    before = dated.before
    if near.NAMES_AN_EVENT.match(dated.after) and not re.search(r"\b(?:to|until|till|by) (?:the )?$", before):
        return True
    return not dated.setting.leaves_alone and bool(near.RULED_OUT.search(before)) and not near.NOT_UNTIL.search(before)


def _kind(dated: _Dated) -> DateKind | None:
    setting, when, before = dated.setting, dated.when, dated.before
    if setting.leaves_alone:
        return None if near.FROM_BEFORE.search(before) else DateKind.UNTIL
    if setting.on_hold:
        lead = before + dated.clause.bare[when.start - dated.clause.start :].partition("@")[0]
        return DateKind.UNTIL if near.UNTIL_BEFORE.search(lead) or not before.strip(" ,-") else None
    if when.is_length and near.GIVE_ME.search(before) and (when.is_more or re.search(r"\bgive (?:me|us)\b", before)):
        return DateKind.TARGET
    asked_here = asks_for_date(dated.clause.bare)
    asked = asked_here or (
        setting.asks_for_date and (not when.is_length or near.ASKS_FOR_LENGTH.search(dated.clause.bare))
    )
    if asked and not _is_of_another_thing(dated):
        return DateKind.TARGET
    if _is_done_on(dated):
        return DateKind.DONE_ON
    return DateKind.FORECAST if _is_forecast(dated) else None


def _is_of_another_thing(dated: _Dated) -> bool:
    """True where something else is extended or put off: "contract extended to", "extend the consultation to"."""
    things = [match["thing"] for match in near.MOVES_A_THING.finditer(dated.before)]
    stems = dated.setting.stems
    return bool(things) and not any(near.A_DATE.fullmatch(one) or stands_for(one, stems) for one in things)


def _is_done_on(dated: _Dated) -> bool:
    """The day of a completion stands in its clause or, with what was done then, in the next ("done, signed on ...")."""
    gone = dated.when.ahead is not None and dated.when.ahead <= dated.setting.today
    happened = near.PAST_DEED.search(dated.before) or (gone and near.UP_OR_DOWN.search(dated.before))
    follows = dated.setting.done and not dated.said and bool(happened)
    if dated.when.is_length or re.search(r"\b(?:will|due|by the)\s*$", dated.before):
        return False
    at = dated.when.start - dated.clause.start
    told = [one for one in dated.said if one.is_done and not near.TO_COME.search(dated.clause.bare, one.end, at)]
    return follows or bool(told)


def _is_forecast(dated: _Dated) -> bool:
    """Whether a date that is neither asked for nor past is the one on which the action itself is to be done."""
    before, said = dated.before, dated.said
    if near.WAS_TO_BE.search(before) or near.OBLIGED.search(before):
        return False
    if dated.done_in(Mood.LATER):
        return not near.SINCE_BEFORE.search(before)
    if near.NOT_UNTIL.search(before):
        return dated.own(near.NOT_UNTIL.sub(" ", before))
    if "%" in before:
        return False
    if any(one.phrase is AT_RISK and one.mood is Mood.PLAIN for one in said):
        return bool(near.TO_BEFORE.search(before))
    elsewhere = [one for one in said if one.phrase is not TO_FINISH and one.status is Reported.COMPLETE]
    if any(one.mood in {Mood.PLAIN, Mood.OTHER, Mood.PART} for one in elsewhere):
        return False
    if any(not stands_for(event[0], dated.setting.stems) for event in near.EVENT.finditer(dated.clause.bare)):
        return False
    if dated.when.is_length and not re.search(r"\b(?:take|needs?|another|in|give)\b", before):
        return False
    return _stands_alone(dated) or _is_expected(dated)


def _stands_alone(dated: _Dated) -> bool:
    """True where the clause is little more than its date ("Friday hopefully") and no event leads up to it."""
    leads_in = dated.setting.leads_in
    after = near.LOOSE_END.sub("", dated.after).strip(" .!,")
    if not (near.BARE.match(dated.before) and near.BARE.match(after)):
        return False
    return not near.EVENT.search(leads_in) or bool(near.EXPECTS.search(leads_in))


def _is_expected(dated: _Dated) -> bool:
    """True where words of expectation lead up to the date or follow it, and speak of the action itself."""
    if near.IS_THE_DAY.match(dated.after) and dated.own(dated.before):
        return True
    expects = list(near.EXPECTS.finditer(dated.before))
    if not expects or not near.SMALL_WORDS.fullmatch(dated.before[expects[-1].end() :]):
        return False
    return dated.own(near.EXPECTS.sub(" ", dated.before))


def _doubt(kind: DateKind, dated: _Dated) -> str:
    """Why a careful person would ask about the day (rules 5, "ask"); empty where there is nothing to ask."""
    when, today = dated.when, dated.setting.today
    if kind is DateKind.DONE_ON:
        return "" if when.back is None or when.back <= today else "That day is still to come."
    if kind is DateKind.TARGET and when.is_length and dated.setting.target is None:
        return "There is no target date to count from."
    if kind is DateKind.FORECAST and near.LOOSE_END.match(dated.after):
        return "Is that the day you expect?"
    if kind is DateKind.FORECAST and near.GUESS.search(dated.before):
        return "That sounds like a guess at the date."
    if when.ahead is None:
        return "No day can be told from that."
    if when.ahead < today and kind is not DateKind.UNTIL:
        return "That day has gone."
    lately = when.back is not None and (today - when.back).days < _JUST_GONE
    if not when.has_year and lately and (when.ahead - today).days > _FAR_AHEAD:
        return "That day has just gone."
    return ""


def _day(kind: DateKind, when: When, setting: Setting) -> date | None:
    if kind is DateKind.DONE_ON:
        return when.back
    if kind is DateKind.UNTIL:
        return when.first
    if kind is DateKind.TARGET and when.is_length and setting.target:
        return when.after(setting.target)
    return when.ahead
