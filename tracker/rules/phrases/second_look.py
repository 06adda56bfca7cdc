"""A second look at what a reply is about to change: what seldom is so is asked about, whatever phrase it was read from.

The phrases are read one by one, and each new one may be misread; that a thing handed over is rated in the same breath,
or that a percentage falls, is rare enough to be worth a question (replies' rules 7 and 9: a wrong change is the worst).
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from models.vocabulary import DateKind, Reported
from tracker.rules.phrases.handovers.leave import is_away
from tracker.rules.phrases.not_so_complete import not_so_complete
from tracker.rules.phrases.values import About, Change
from tracker.rules.phrases.words.tables import any_of

_OVER = frozenset((Reported.COMPLETE, Reported.CLOSED))
_TO_COME = frozenset((DateKind.FORECAST, DateKind.TARGET, DateKind.UNTIL))


def look_again(change: Change, action: About, body: str, today: date, *, is_alone: bool) -> str:
    """The question that a change raises in itself, beside what is on record and in the whole reply; empty for none.

    `is_alone` says that the reply can only be about this action, so that all its words are of it.
    """
    asked = (
        _at_odds(change, body),
        "Did you mean that in earnest?" if _IN_JEST.search(body) and not change.is_note else "",
        _in_no_such_word(change, body),
        _against_the_record(change, action, body),
        _far_off(change, action, body, today),
        _only_named(change, body),
        _foretold_by_nothing(change, body),
        _asks_for_the_date(change, body),
        not_so_complete(change, body) if is_alone else "",
        _in_other_colours(change, body) if is_alone else "",
    )
    return next((why for why in asked if why), "")


def _at_odds(change: Change, body: str) -> str:
    """What one change seldom says together."""
    is_rated = change.status is not None or change.percent is not None
    if change.to and (is_rated or change.date_kind not in {None, DateKind.UNTIL}):
        return "You hand it over and say how it stands: shall I put down both?"
    if change.to and change.date_kind is DateKind.UNTIL and not (is_away(body) or _FOR_A_WHILE.search(body)):
        return f"Shall it go to {change.to} for that while?"
    if change.status in _OVER and change.date_kind in _TO_COME:
        return "You say that it is over, and give a day to come: which is it?"
    if change.status is Reported.PARTIAL and change.percent is not None and not _PARTLY.search(body):
        return "Shall I put down the percentage, or that it is partly complete?"
    return ""


_FOR_A_WHILE = re.compile(
    r"\b(?:cover\w*|hold\w* the fort|(?:stand|fill)\w* in|in charge|deputis\w+"
    r"|i|i'm|i'll|me|my|mine|this|please|pls|leave|temporarily)\b"
)
"""What says that somebody looks after the action itself until then, beside leave."""
_PARTLY = re.compile(r"\bpart")


def _against_the_record(change: Change, action: About, body: str) -> str:
    """What a longer reply takes back of what is on record without saying so."""
    if len(body.split()) <= _A_SENTENCE or _CORRECTS.search(body):
        return ""
    if action.status in _OVER and change.status not in {None, action.status}:
        return f"It is recorded as {action.status.value}: is that no longer so?"
    if change.percent is not None and change.percent < (action.percent or 0):
        return f"It stood at {action.percent} %: has it gone back to {change.percent} %?"
    return ""


def _in_no_such_word(change: Change, body: str) -> str:
    """A rating that no such word bears out, in a reply of more than a phrase."""
    length = len(body.split())
    is_late = change.status in {Reported.AT_RISK, Reported.OFF_TRACK}
    if is_late and length > _A_PHRASE and not _LATE.search(body):
        return "How does it stand? I was not sure how you meant it."
    is_of_parts = _OF_PARTS.search(body) or (length <= _A_SENTENCE and _OF_THE_REST.search(body))
    if change.status is Reported.PARTIAL and length > _A_PHRASE and not is_of_parts:
        return "Is a part of it complete, or is it only on the way?"
    return ""


_A_PHRASE, _A_SENTENCE = 8, 15
"""Words: who says no more than "touch and go" or "I'd put it at 35%" means it of the action."""
_LATE = any_of(
    r"""
    amber\w*  orange  yellow  red  at risk  risk\w*  slip\w*  tight\w*  (?:un)?confiden\w+  behind  late\w*  delay\w*
    doubt\w*  worr\w+  concern\w*  off  \w*n't  \w*nt  not  no  never  unable  unlikely  miss\w*  stall\w*  fail\w*
    short  knock\w*  drift\w*  adrift  overr[ua]n\w*  over  struggl\w+  stuck  halt  danger  jeopardy  threat\w*
    chance  push  squeez\w+  squeak\w*  wobbl\w+  dates?  deadlines?  targets?  make it  time\w*  clock  slow\w*  lost
    trouble  dead  sunk  doomed  back  creep\w*  days?  weeks?  months?  dic(?:e|ey)  iffy
    """
)
"""Of what else the talk is of being late; a word of it has to be there."""
_OF_PARTS = any_of(
    r"""
    part\w*  bar  except\w*  phases?  stages?  apart  first  half  every(?:thing|one|where)  all  complete\w*  done
    finish\w*  live  in place  in use
    """
)
"""The same of what is complete in part."""
_OF_THE_REST = any_of(
    r"""
    still  rest  remain\w*  others?  not  \w+n't  to (?:go|do|come|follow)  left  only  stuck  missing  yet  none
    onwards?  [a-z]+s? \d
    """
)
"""What tells in a sentence or two of the part that is not."""
_IN_JEST = any_of("kidding  joking  only joshing  i jest  in jest  just teasing")


_CORRECTS = any_of(
    """
    wrong  mis-?read  mistake  error  not  meant  should  sorry  oops  undo  correct(?:ion|ed)?  actually  rather  back
    down  dropped  fell  fallen  lower  reduced  lost  slipped  re-?open(?:ed)?  re-?survey  re-?count(?:ed)?  disregard
    ignore  scrap  scrub  premature  over-?(?:stated|counted|optimistic)
    """
)
_FAR = {
    DateKind.FORECAST: timedelta(days=300),
    DateKind.TARGET: timedelta(days=365),
    DateKind.UNTIL: timedelta(days=240),
    DateKind.DONE_ON: timedelta(days=120),
}
"""How far from today the days lie that owners name without the year; of 6,000 replies none lay farther."""


def _far_off(change: Change, action: About, body: str, today: date) -> str:
    """A day so far off that it may have been misread, where its year is not written."""
    if change.date is None or change.date_kind is None or re.search(rf"\b(?:20)?{change.date:%y}\b", body):
        return ""
    if abs(change.date - today) > _FAR[change.date_kind]:
        return f"Did you mean {change.date:%-d %B %Y}?"
    if change.date_kind is DateKind.FORECAST and _is_target_of_next_month(change.date, action, body):
        return f"Did you mean {change.date:%-d %B}, or the target of {action.target:%-d %B}?"
    is_before = action.target is not None and change.date < action.target
    if change.date_kind is DateKind.TARGET and is_before and not _EARLIER.search(body):
        return f"That is before the present target: did you mean {change.date:%-d %B %Y}?"
    return ""


def _is_target_of_next_month(day: date, action: About, body: str) -> bool:
    """True for "on course for the 27th" where that is the day of the target too, in another month."""
    target = action.target
    is_like_it = target is not None and day < target and day.day == target.day
    return is_like_it and bool(re.search(rf"\bthe {day.day}(?:st|nd|rd|th)?\b(?! of\b| {day:%b})", body, re.IGNORECASE))


_EARLIER = re.compile(r"\b(?:forwards?|earlier|sooner|early|ahead|before|advance|(?:pull|bring)\b.* in)\b")


def _in_other_colours(change: Change, body: str) -> str:
    """A rating by colour, where the reply is of colours that rate nothing."""
    is_rated = change.status in {Reported.ON_TRACK, Reported.AT_RISK, Reported.OFF_TRACK} and _BY_COLOUR.search(body)
    return "Is that how it stands, or the colour of something?" if is_rated and _COLOURS.search(body) else ""


_BY_COLOUR = any_of("red  amber  green")
_COLOURS = any_of(
    "gold  white  blue  black  grey  brown  pink  pale  dark  bright  lettering  stripes?  paint\\w*  ink  folders?"
    "  [a-z]+s (?:are|is) (?:red|green|amber|yellow)\\b.{0,20}\\bshould be"
)


def _foretold_by_nothing(change: Change, body: str) -> str:
    """A day on which an end is expected, in a reply that speaks of nothing to come."""
    if change.date_kind is not DateKind.FORECAST or len(body.split()) <= _A_DATE_ALONE:
        return ""
    return "" if _TO_BE.search(body) or "'ll" in body else "Is that the day on which it will be complete?"


_A_DATE_ALONE = 5
_TO_BE = any_of(
    r"""
    will  by  should  shall  would  may  might  ought  expect\w*  aim\w*  hop(?:e|ing|eful\w*)  eta  e\.?c\.?d  exp
    going to  gonna  to be  due  before  until  till?  likely  slip\w*  slid\w*  drift\w*  roll\w*  latest  target\w*
    plan\w*  anticipat\w*  end  into  finish\w*  complet\w*  done  look\w*  more like  think  reckons?  forecast\w*
    estimat\w*  schedul\w*  close  cob  eod  left  rather than  instead  but  on approval  \w+ing  back end  mid
    goes? live  wraps?  closes  now  ready  fingers crossed  on track for
    """
)
"""What speaks of an end to come, or puts one day in place of another."""


def _asks_for_the_date(change: Change, body: str) -> str:
    """Whether a day on which an end is expected was not meant as the new target."""
    if change.date_kind is DateKind.FORECAST and change.status is None and _MOVES_THE_DATE.search(body):
        return "Is that when you expect to finish, or shall I ask for it as the new target date?"
    return ""


_MOVES_THE_DATE = any_of(
    """
    (?:new|later|revised|amended|different|longer|extra|other) (?:target |due |end |completion )?(?:dates?|deadlines?
    |targets?)
    (?:amend|alter|change|revise|reset|extend|shift|move|push) [^,.;]{0,20}(?:dates?|deadlines?|targets?)
    """
)


def _only_named(change: Change, body: str) -> str:
    """Whether somebody is to take over who is named in a letter that nowhere asks for it."""
    if change.to is None or len(body.split()) <= _A_LETTER or _ASKS_TO_RECORD.search(body):
        return ""
    return f"Shall it go to {change.to}?"


_A_LETTER = 35
"""Words from which on a reply tells of much besides."""
_ASKS_TO_RECORD = any_of(
    r"""
    owners?  owns?  names?  cover\w*  instead  re-?assign\w*  transfer\w*  hand(?:ed|ing)?  (?:show|put|list|record) \w+
    """
)
