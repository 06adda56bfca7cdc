"""Whether a date of a reply is the day on which the owner expects the action itself to be done (rules 5)."""

from __future__ import annotations

import re

from models.vocabulary import Reported
from tracker.rules.phrases.moments import events, expecting
from tracker.rules.phrases.moments import phrases as near
from tracker.rules.phrases.moments.dated import Dated
from tracker.rules.phrases.moments.done_by import (
    WILL_HAVE_IT,
    done_by_then,
    is_all_by,
    is_length_left,
    is_quoted,
    thing_being_done,
    thing_done_by,
)
from tracker.rules.phrases.moments.done_then import WAS, is_done_then
from tracker.rules.phrases.moments.talk import FINISHING, foretells, moves_to
from tracker.rules.phrases.standing.done_phrases import COMPLETE, TO_FINISH
from tracker.rules.phrases.standing.late_phrases import AT_RISK
from tracker.rules.phrases.standing.meant_otherwise import SIGNED_OFF_SICK
from tracker.rules.phrases.standing.moods import Mood, part_named
from tracker.rules.phrases.words.stems import stands_for
from tracker.rules.phrases.words.tables import any_of


def is_forecast(dated: Dated) -> bool:
    """Whether a date that is neither asked for nor past is the one on which the action itself is to be done."""
    before = dated.before
    if expecting.is_of_no_end(before) or dated.stands_so_today:
        return False
    if dated.lies_ahead is not False and events.FINISHES_IT.search(dated.after) and not WAS.search(before):
        return True
    if dated.when.is_length and is_done_then(dated):
        return True
    if events.EVENT_ENDS.search(before) and not events.FINISHES_IT.search(dated.clause.bare):
        return False
    if dated.done_in(Mood.LATER):
        starts_then = near.SINCE_BEFORE.search(before) and not near.IN_FORCE_FROM.search(before)
        part = part_named(before, dated.setting.stems)
        return not (starts_then or (part and not _THE_LAST.search(part)))
    if _is_once_that_is(dated) or (_is_part_done(dated) and _THE_REST.fullmatch(f"{before}@{dated.after}")):
        return True
    if dated.when.is_length and is_length_left(before, dated.after):
        return True
    if _is_on_track_for(dated) or _is_of_thing(dated):
        return True
    if done_by_then(before) and not part_named(before, dated.setting.stems):
        return True
    if _SET_BACK_TO.search(before) or WILL_HAVE_IT.match(before):
        return not (events.EVENT.search(before) or events.EVENT.search(dated.setting.leads_in))
    if near.NOT_UNTIL.search(before):
        return dated.own(near.NOT_UNTIL.sub(" ", before))
    return _is_foretold(dated) or _is_led_up_to(dated)


_IS_TO_BE_DONE = re.compile(
    r"\b(?:(?:will|shall|should|to|going to) be|'ll be)(?: (?:all|fully|then|now))* (?:done|finished|complete[d]?|ready"
    r"|in place|live|in)(?: (?:by|on|for|before))?(?: the)?\s*$"
)
"""What is said of the very target date is said of the action, by whatever name: "upload will be finished"."""

_STEP = any_of(
    "drafts?  consultation  surveys?  design  drawings?  tenders?  specification  outline  scoping  quotes?  orders?"
    "  adverts?  shortlist\\w*  interviews?  scaffold\\w*"
)
"""What is done on the way to an action, unless its title names it."""


def _is_part_done(dated: Dated) -> bool:
    """True where some of it has been told to be done, be it by a count: "three of four done"."""
    return dated.setting.part_done or bool(_SO_MANY_DONE.search(dated.setting.leads_in))


_SO_MANY_DONE = re.compile(
    r"\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|most|half) (?:out )?of (?:the |them|our )?"
    r"[^,.;]{0,30}\b(?:done|complete[d]?|finished|in|up|fitted|trained|sorted)\b"
)


def _is_done_on_target(dated: Dated) -> bool:
    """True for what will be done on the very target date, unless it is only a step on the way."""
    is_target = dated.when.ahead == dated.setting.target and bool(_IS_TO_BE_DONE.search(dated.before))
    return is_target and all(stands_for(step[0], dated.setting.stems) for step in _STEP.finditer(dated.before))


def _is_of_thing(dated: Dated) -> bool:
    """True where the very thing that the title names is to be in place, or dealt with, on a day to come."""
    if dated.lies_ahead is False or part_named(dated.before, dated.setting.stems):
        return False
    if not dated.when.is_length and is_quoted(dated.before, dated.after):
        return True
    if is_all_by(dated.before) or _is_done_on_target(dated) or thing_done_by(dated.before, dated.setting.stems):
        return True
    its_deed = any(one.status is Reported.COMPLETE for one in dated.said)
    return its_deed and dated.lies_ahead is True and thing_being_done(dated.before, dated.setting.stems)


def _is_on_track_for(dated: Dated) -> bool:
    """True for the day for which it is on track, by whatever name, or from which it is in use.

    "Scanning is on track to finish 27 March", "it should be open to the public on 3 May".
    """
    if dated.lies_ahead is False:
        return False
    well = [one for one in dated.said if one.status is Reported.ON_TRACK and one.mood is Mood.PLAIN]
    is_so = any(expecting.TO_FINISH_ON.fullmatch(dated.before[one.start :]) for one in well)
    return is_so or bool(expecting.IS_OPEN_TO.search(dated.before))


def _is_led_up_to(dated: Dated) -> bool:
    """True where the clause speaks of other things as well, and yet the words beside the date expect it then."""
    before, said = dated.before, dated.said
    if "%" in before:
        return False
    if any(one.phrase is AT_RISK and one.mood is Mood.PLAIN for one in said):
        return bool(near.TO_BEFORE.search(before))
    if _TO_A_DAY.fullmatch(dated.clause.bare) and AT_RISK.pattern.search(dated.setting.leads_in):
        return True
    elsewhere = [one for one in said if one.phrase is not TO_FINISH and one.status is Reported.COMPLETE]
    if any(one.mood in {Mood.PLAIN, Mood.OTHER, Mood.PART} for one in elsewhere):
        return False
    if any(not stands_for(event[0], dated.setting.stems) for event in events.EVENT.finditer(dated.clause.bare)):
        return False
    if dated.when.is_length and not re.search(r"\b(?:take|needs?|another|in|give)\b", before):
        return False
    return _stands_alone(dated) or _is_expected(dated)


def _stands_alone(dated: Dated) -> bool:
    """True where the clause is little more than its date ("Friday hopefully") and no event leads up to it."""
    leads_in = dated.setting.leads_in
    if _CAME_TO_NOTHING.search(leads_in) or _told_as_past(dated):
        return False
    after = near.STILL_FINE.sub("", near.LOOSE_END.sub("", dated.after)).strip(" .!,")
    lead, tail = (re.sub(r"@+[<>]?", " ", one) for one in (dated.before, after))
    if not (near.BARE.match(lead) and near.BARE.match(tail)):
        return False
    return not events.EVENT.search(leads_in) or bool(expecting.EXPECTS.search(leads_in))


def _is_expected(dated: Dated) -> bool:
    """True where words of expectation lead up to the date or follow it, and speak of the action itself."""
    if expecting.IS_THE_DAY.match(dated.after) and dated.own(dated.before):
        return True
    if expecting.I_WOULD_GO_FOR.search(dated.before):
        return True
    expects = list(expecting.EXPECTS.finditer(dated.before))
    if not expects or _is_of_an_event(dated) or not expecting.SMALL_WORDS.fullmatch(dated.before[expects[-1].end() :]):
        return False
    return dated.own(expecting.EXPECTS.sub(" ", dated.before))


_TO_A_DAY = re.compile(r"\W*(?:now |probably |likely )?(?:in)?to (?:the )?@+>?\W*")
"""How late it is getting, after what says that it is: "overrunning, to 29 May"."""
_CAME_TO_NOTHING = any_of(
    "couldn't  could not  didn't  did not  wasn't able  unable  cancelled  called off  rained off  fell through"
)
"""What has not happened yet: a day that follows is the day on which it is to be tried again."""
_SET_BACK_TO = re.compile(
    r"\b(?:dragged|pushed|set|knocked|put|held|delayed|thrown|moved|shoved|shifted|kicked|stretched)"
    r" (?:it|us|this|things|me"
    r"|everything|completion|the (?:finish|end|completion|whole thing|lot|job|end date|finish date))"
    r"(?: (?:back|out|on|up|over|right|all the way))*+ (?:in)?(?:to|until|till?)(?: (?:the|about|around))?\s*$"
)
"""What something has done to the end of the action: "the frost has set completion back to"."""


def _is_foretold(dated: Dated) -> bool:
    """True where the whole clause is talk of the day on which the action itself is done."""
    if dated.lies_ahead is False and _told_as_past(dated):
        return False
    if any(
        one.mood in {Mood.PLAIN, Mood.PART, Mood.FOR_SOME}
        and one.phrase is not AT_RISK
        and one.status in {Reported.COMPLETE, Reported.PARTIAL, Reported.ON_HOLD}
        for one in dated.said
    ):
        return False
    figure, percent, lead = dated.before.rpartition("%")
    if percent and (_TO_REACH.search(figure) or not expecting.EXPECTS.search(lead)):
        return False
    if _is_of_an_event(dated) or events.TO_KNOW.search(dated.clause.bare):
        return False
    if SIGNED_OFF_SICK.search(dated.clause.bare):
        return False
    if dated.when.ahead == dated.setting.today and _CAME_IN.search(dated.before):
        return False
    said = f"{dated.before}@" if moves_to(dated.before) else dated.clause.bare
    return foretells(said[len(figure) + len(percent) :], dated.setting.stems)


def _is_of_an_event(dated: Dated) -> bool:
    """True where the sentence has named something else that has a day, and the clause does not speak of the end."""
    stems, leads_in = dated.setting.stems, dated.setting.leads_in
    if FINISHING.search(dated.clause.bare) or re.match(r"\W*so\b", dated.clause.bare):
        return False
    if _CAME_TO_NOTHING.search(leads_in):
        return True
    named = any(not stands_for(event[0], stems) for event in events.EVENT.finditer(leads_in))
    return named and not expecting.EXPECTS.search(leads_in)


_CAME_IN = re.compile(
    r"\b(?:landed|arrived|came|went|got|cleared|delivered|returned)(?: (?:in|up|on|back|through|out|at|here))*\s*$"
)
"""What has happened today: "last one landed this morning"."""
_TO_REACH = any_of("will  should  hope  hoping  aim\\w*  expect\\w*  target\\w*  reach  hit  get to  be at  to be  'll")


def _told_as_past(dated: Dated) -> bool:
    """True for the day of a completion that the next clause tells: "Tuesday gone, completed"."""
    return dated.lies_ahead is not True and bool(_DONE_NEXT.match(dated.setting.leads_out))


_DONE_NEXT = re.compile(
    r"\W*(?:it's |it is |it was |that's |all |and |is |was |now |got |fully |action |we |i )*(?:done|completed?"
    r"|finished|sorted|closed (?:off|out)|signed off|wrapped up|in place|boxed off|ticked off|put to bed|dusted)\b"
)
_ONCE = re.compile(r"^\W*(?:and |but |so |then )?(?:once|when|as soon as|after|the minute|the moment)\b")


def _is_once_that_is(dated: Dated) -> bool:
    """True for "once the board has passed it on 2 July it's done": an event that is said to finish the action."""
    finishes = [one for one in dated.said if one.phrase is COMPLETE and one.start > dated.at]
    if not finishes or not _ONCE.match(dated.clause.bare) or dated.lies_ahead is False:
        return False
    between = dated.clause.bare[dated.at : finishes[0].start]
    return bool(_THEN_IT_IS.fullmatch(between))


_THE_LAST = re.compile(r"\b(?:last|final|remaining)\b")
"""The part with which all is done."""
_THE_REST = re.compile(
    r"\W*(?:and |with |but )?(?:(?:the|all|others?|rest|remainder|latter|balance|remaining|ones?|other|second|half"
    r"|bit|part|final|last|piece|stage|phase|of|it|them|that)\W+)+(?:(?:is|are|will|be|'ll|to|follow|follows"
    r"|following|done|due|there"
    r"|finished|finishes|complete|completes|completed|ends|should|expected|expect|planned|aiming|for|by|in|on|at"
    r"|coming|comes"
    r"|hopefully|eta|it'll|they'll)\W+)*@"
    r"(?:\W+(?:hopefully|latest|at the latest|all being well|i hope|i think|or so))?\W*"
)
_THEN_IT_IS = re.compile(
    r"\W*@+[<>]?\W*(?:(?:then|that|it|we|the action|this|everything|all|job|is|'s|'re|it's|we're|that's|it'll be"
    r"|will be|be|we'll be|can be|should be|i'm|this is|am|are|and|so|fully|finally|officially)\W+)*"
)
