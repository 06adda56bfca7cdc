"""Finds due dates inside sentences: "due August 10", "by end of June 2024", "this will take 3-6 months" (RULES 9)."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from models.vocabulary import Precision
from tracker.rules.dates.choosing import choose
from tracker.rules.dates.finding import find_printed
from tracker.rules.dates.printed import Printed
from tracker.rules.dates.roles import cast
from tracker.rules.dates.sharing import joined, share_years
from tracker.rules.dates.spelling import alike
from tracker.rules.dates.written import DateContext, DuePhrase, TargetKind, WrittenTarget

_REACH = 64
_LONGEST = 8_000
_WORK = r"(?:complet(?:e|ed|ion)|finish(?:ed)?|deliver(?:ed|y)?|implement(?:ed|ation)?|achieved?|in place|ready)"
_HAPPENED = ("ed", "born", "built", "left", "made", "held", "sent", "paid", "taken", "begun")
_NOT_HAPPENED = "".join(rf"(?<!{ending} )" for ending in _HAPPENED)
"""What happened before a day is no deadline: "cases opened before 1 April"."""
_CUE = re.compile(
    r"(?<!\w)(?:due(?: date)?(?: (?:by|on|in|for))?|by(?: when)?|not? later than|until|till"
    rf"|{_NOT_HAPPENED}(?:before|ahead of)"
    rf"|{_NOT_HAPPENED}(?:by|before|in time for)(?: the| our)?(?: next| following)? (?:meeting|session|call|workshop)"
    r"(?: ?\(?(?:in|on|of))?"
    r"|(?:deadline|closing date|target(?: date)?|timescales?|timeline|when)(?: is| of| for completion)?"
    rf"|{_WORK} (?:in|on|before|for))"
    r"[\s:(-]{1,3}(?:(?:the|approx\.?|approximately|around|about|latest|at the latest) )?$",
    re.IGNORECASE,
)
_AT_THE_END = re.compile(r"[(\[-]\s?$|^$")
"""What stands in front of a day that is set off at the very end: a bracket, a dash, or nothing of its sentence."""
_NOTHING_AFTER = re.compile(r"[\s).\];,]*")
_LISTED = re.compile(r"\s*(?:and|&|,|;)\s*", re.IGNORECASE)
_PAST = re.compile(r"\b(?:was|were|had|has been|have been|took place|met)\b[^.;]*$", re.IGNORECASE)
OTHER_DAY = re.compile(
    r"\b(?:today|yesterday|tonight|(?:last|previous) (?:week|time|meeting|session|call))$", re.IGNORECASE
)
"""Words whose day a bracket behind them says, which is not the one that something is due: "who came today (3 May)"."""
_TAKES = re.compile(
    r"\b(?:(?:(?:this|which|it|work) )?(?:will|should|is expected to|may) take|within(?: the next)?"
    r"|(?:over|in) the next)\s"
    r"(?:(?:approximately|about|around|up to|a further|another)\s)?[\w-]{1,10}(?:\s(?:-|to|or)\s\w{1,6})?\s"
    r"(?:working |calendar )?(?:days?|weeks?|months?|years?|terms?)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.;!?]\s|\n")


def find_due_phrase(text: str, context: DateContext) -> DuePhrase | None:
    """The due date that stands in the words of an action, or the period that it says it will take; else None.

    Only a date right behind a word such as "by", "due" or "deadline", or set off at the very end, counts: other dates
    in prose are meetings, reports and history. Of several the last in time counts. Places are those of `text`.
    """
    plain = alike(text[:_LONGEST])
    dates = share_years(plain, find_printed(plain, context), whole_cell=False)
    phrases = [_phrase(text, plain, begin, group, context) for begin, group in _cued(plain, dates)]
    if phrases:
        counted = max(phrases, key=lambda phrase: phrase.target.final or date.min)
        finals = {phrase.target.final for phrase in phrases}
        several = "More than one due date stands in the text; the last was taken."
        return counted if len(finals) == 1 else _doubted(counted, several)
    period = _TAKES.search(plain)
    if period is None:
        return None
    words = text[period.start() : period.end()]
    return DuePhrase(words, period.start(), period.end(), WrittenTarget(words, TargetKind.RELATIVE))


def _cued(plain: str, dates: Sequence[Printed]) -> Iterator[tuple[int, list[Printed]]]:
    """Each date, or list or range of them, that is said to be due, with the place where the saying begins."""
    for group in _groups(plain, dates):
        start = group[0].start
        before = _SENTENCE.split(plain[max(0, start - _REACH) : start])[-1]
        cue = _CUE.search(before)
        if cue is None and _NOTHING_AFTER.fullmatch(plain, group[-1].end) and not _are_periods(plain, group):
            stands = (before or _is_sentence(plain, group)) and not OTHER_DAY.search(before.rstrip(" ("))
            cue = _AT_THE_END.search(before) if stands else None
        if cue is not None and not _PAST.search(before[: cue.start()]):
            yield start - len(before) + cue.start(), group


def _is_sentence(plain: str, group: Sequence[Printed]) -> bool:
    """Whether a day makes a sentence behind others, "Ring the mill. End of May.", and is no mere word, "Cllr. May"."""
    return group[0].start > 0 and not plain[group[0].start : group[-1].end].isalpha()


def _are_periods(plain: str, group: Sequence[Printed]) -> bool:
    """Whether years that are listed are those of which something is: "the accounts (2023/24 and 2024/25)"."""
    listed = (plain[before.end : after.start] for before, after in itertools.pairwise(group))
    years = all(printed.precision is Precision.YEAR for printed in group)
    return years and any(map(_LISTED.fullmatch, listed))


def _groups(plain: str, dates: Sequence[Printed]) -> list[list[Printed]]:
    groups: list[list[Printed]] = []
    for printed in dates:
        if groups and joined(plain, groups[-1][-1], printed):
            groups[-1].append(printed)
        else:
            groups.append([printed])
    return groups


def _phrase(text: str, plain: str, begin: int, group: Sequence[Printed], context: DateContext) -> DuePhrase:
    end = group[-1].end
    words = text[begin:end].strip(" (-")
    shifted = [replace(printed, start=printed.start - begin, end=printed.end - begin) for printed in group]
    target = choose(words, plain[begin:end], cast(plain[begin:end], shifted), context, ())
    begin = text.index(words, begin)
    return DuePhrase(words, begin, begin + len(words), target)


def _doubted(phrase: DuePhrase, sentence: str) -> DuePhrase:
    target = phrase.target
    return replace(phrase, target=replace(target, doubts=(*target.doubts, sentence)))
