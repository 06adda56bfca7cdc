"""What is said of one action and left out with the next: "14 ditto", "12 done on Friday and 14 on Monday" (rules 2)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from models.vocabulary import DateKind, Reported
from tracker.rules.phrases.clauses.clauses import Clause
from tracker.rules.phrases.figures.percents import WORD, Percent, Said, number_of
from tracker.rules.phrases.gathered import Facts
from tracker.rules.phrases.moments.setting import Moment
from tracker.rules.phrases.standing.moods import Mood
from tracker.rules.phrases.standing.on_track_phrases import GOING_WELL, ON_TRACK
from tracker.rules.phrases.when.written import When


def repeat(clauses: Sequence[Clause], facts: Mapping[int, Facts], whens: Sequence[When], today: date) -> None:
    """Say of each action what is left out with it, as it was said of the one before."""
    named = dict.fromkeys(n for clause in clauses if clause.named for n in clause.ns)
    for before, n in pairwise(named):
        if facts[n].ditto:
            model = facts[before]
            facts[n].verdicts, facts[n].percents, facts[n].moments = model.verdicts, model.percents, model.moments
    for entry in _entries(clauses):
        if len(entry.ns) > 1 and _IN_THAT_ORDER.search(entry.bare):
            _share_out(entry, facts, whens)
    for told, one in pairwise(_entries(clauses)):
        if one.has_only_a_day and _goes_on(told, one):
            _say_again(told, one, facts, whens, today)
        elif one.sentence == told.sentence and (denied := _ONLY_DENIED.fullmatch(one.bare)):
            _deny(told, one, facts, bool(denied["wont"]))


@dataclass(frozen=True)
class _Entry:
    """The clauses from one that names actions to the next that does, or to the end of the sentence."""

    clauses: tuple[Clause, ...]

    @property
    def ns(self) -> tuple[int, ...]:
        return self.clauses[0].ns

    @property
    def sentence(self) -> int:
        return self.clauses[0].sentence

    @property
    def start(self) -> int:
        return self.clauses[0].start

    @property
    def end(self) -> int:
        return self.clauses[-1].end

    @property
    def bare(self) -> str:
        return "".join(clause.bare for clause in self.clauses)

    @property
    def has_only_a_day(self) -> bool:
        return bool(_ONLY_A_DAY.fullmatch(self.bare))

    @property
    def is_listed(self) -> bool:
        """True for an entry of a list: its name and a day, the sense of which the heading tells."""
        return self.clauses[0].low.lstrip()[:1] not in {"a", "i"} and self.has_only_a_day


_ONLY_A_DAY = re.compile(
    r"\W*(?:(?:and|then|on|in|at|for|the|but|plus|until|till?|to|by)\b\W*)*@(?:[\W_]|\b(?:on|in|and|for|until|please)\b)*"
)
"""A name and a day, and nothing that is said of them: "and 14 on Monday"."""


_IN_THAT_ORDER = re.compile(r"\b(?:respectively|in that order|in turn|in order)\b")


def _goes_on(told: _Entry, one: _Entry) -> bool:
    """True where an entry goes on about other actions than the one before it, or about some of all those."""
    if set(one.ns) < set(told.ns):
        return one.sentence == told.sentence
    return not set(told.ns) & set(one.ns) and (one.sentence == told.sentence or told.is_listed)


def _share_out(entry: _Entry, facts: Mapping[int, Facts], whens: Sequence[When]) -> None:
    """Give each of several actions its own day or figure: "12 and 14 on 3 and 17 April respectively"."""
    days = [when for when in whens if entry.start <= when.start < entry.end]
    first = [m for m in facts[entry.ns[0]].moments if entry.start <= m.start < entry.end]
    figures = [p for p in facts[entry.ns[0]].percents if entry.start <= p.start < entry.end]
    for place, n in enumerate(entry.ns):
        if len(figures) == len(entry.ns):
            facts[n].percents = [p for p in facts[n].percents if p not in figures or p is figures[place]]
        if len(days) == len(entry.ns) and first:
            when, kind = days[place], first[0].kind
            day = {DateKind.DONE_ON: when.back, DateKind.UNTIL: when.first}.get(kind, when.ahead)
            facts[n].moments = [m for m in facts[n].moments if not entry.start <= m.start < entry.end]
            facts[n].moments.append(Moment(kind, day, when.start, when.end, when.doubt))


_ONLY_DENIED = re.compile(
    r"\W*(?:(?:and|but|while|whereas|though|however|the)\W+)*·[·\s]*(?:we|they|it)?(?:'s| is| are)?\s*"
    r"(?:(?P<wont>won't|will not|can't|cannot)|isn't|aren't|not|no)(?: (?:sadly|alas|though|i'm afraid|i fear))*\W*"
)
"""A name and that it is not so: "12 is on track, 14 isn't"."""


def _deny(told: _Entry, one: _Entry, facts: Mapping[int, Facts], never: bool) -> None:
    """Take the denial of what goes well with another action for its contrary; other denials tell nothing."""
    well = [
        v
        for v in facts[told.ns[0]].verdicts
        if told.start <= v.clause.start < told.end and v.phrase in {ON_TRACK, GOING_WELL} and v.mood is Mood.PLAIN
    ]
    for n in one.ns:
        facts[n].verdicts.extend(
            replace(v, status=Reported.OFF_TRACK if never or v.phrase is ON_TRACK else Reported.AT_RISK) for v in well
        )


def _entries(clauses: Sequence[Clause]) -> list[_Entry]:
    found: list[list[Clause]] = []
    for clause in clauses:
        if clause.named:
            found.append([clause])
        elif found and found[-1][0].sentence == clause.sentence and clause.ns == found[-1][0].ns:
            found[-1].append(clause)
    return [_Entry(tuple(entry)) for entry in found if entry[0].ns]


def _say_again(told: _Entry, one: _Entry, facts: Mapping[int, Facts], whens: Sequence[When], today: date) -> None:
    """Give the actions of an entry that has only a day what was said of those before, with its own day.

    Those before may be all of them: "both have slipped, 12 to 3 April and 14 to 1 May".
    """
    days = [when for when in whens if one.start <= when.start < one.end and not (when.doubt or when.is_length)]
    said = facts[told.ns[0]]
    kinds = {moment.kind for moment in said.moments if told.start <= moment.start < told.end}
    if set(one.ns) < set(told.ns):
        kinds = kinds or _kinds_left_open(said, told)
    if len(days) != 1 or len(kinds) != 1:
        return
    (when,), (kind,) = days, kinds
    day = {DateKind.DONE_ON: when.back, DateKind.UNTIL: when.first}.get(kind, when.ahead)
    if day is None or (kind is DateKind.DONE_ON and when.lies_ahead(today)):
        return
    for n in one.ns:
        if n not in told.ns:
            facts[n].verdicts.extend(v for v in said.verdicts if told.start <= v.clause.start < told.end)
        facts[n].moments[:] = [moment for moment in facts[n].moments if moment.start != when.start]
        facts[n].moments.append(Moment(kind, day, when.start, when.end))
        facts[n].put_off = facts[n].put_off or said.put_off


def lend_leave(facts: Mapping[int, Facts], loose: Facts) -> None:
    """Let cover last as long as the leave that is told of apart: "I'm away until 3 May. Jo has both".

    That the writer has moved on is said of no other action, where it is said who has one now.
    """
    leave = [moment for moment in loose.moments if moment.kind is DateKind.UNTIL]
    covered = [one for one in facts.values() if one.handover]
    named = {one.handover.to for one in covered if one.handover and one.handover.to}
    if named and loose.handover and loose.handover.to in {None, *named}:
        loose.handover = None
    if not covered or loose.put_off:
        return
    loose.moments = [moment for moment in loose.moments if moment not in leave]
    for one in covered:
        if not any(moment.kind is DateKind.UNTIL for moment in one.moments):
            one.moments.extend(leave)


_OPEN_KINDS = {
    Reported.COMPLETE: DateKind.DONE_ON,
    Reported.ON_HOLD: DateKind.UNTIL,
    Reported.AT_RISK: DateKind.FORECAST,
    Reported.OFF_TRACK: DateKind.FORECAST,
}


def _kinds_left_open(said: Facts, told: _Entry) -> set[DateKind]:
    """What days would be that are to follow on how all of several actions stand."""
    plain = [v for v in said.verdicts if told.start <= v.clause.start < told.end and v.mood is Mood.PLAIN]
    kinds = {_OPEN_KINDS[v.status] for v in plain if v.status in _OPEN_KINDS and not v.phrase.is_rating}
    kinds |= {DateKind.UNTIL for v in plain if v.status is Reported.ON_HOLD}
    return kinds or ({DateKind.TARGET} if said.wants_date else set())


_BARE_FIGURE = re.compile(
    rf"\s*(?:[,;/&]|\band\b)\s*(?:and )?#?(?P<n>\d{{1,6}})(?: is| at| is at|:| =| -)? (?P<figure>\d{{1,3}}|{WORD})"
    r"(?=\s*(?:[,.;/\n]|and\b|$))"
)
"""Another action and a figure without its sign: "12 sixty percent, 14 twenty"."""


def with_listed(low: str, percents: Sequence[Percent], numbers: frozenset[int]) -> tuple[Percent, ...]:
    """The percentages and, where each of a list has one, those that are written without the sign."""
    found: list[Percent] = []
    for percent in percents:
        found.append(percent)
        while found[-1].said is Said.ACTION and (match := _BARE_FIGURE.match(low, found[-1].end)):
            figure = match["figure"]
            value = int(figure) if figure.isdigit() else number_of(figure)
            if int(match["n"]) not in numbers or value > _WHOLE:
                break
            found.append(Percent(value, match.start("figure"), match.end(), Said.ACTION))
    found.extend(
        Percent(int(match["figure"]), match.start("figure"), match.end(), Said.ACTION)
        for match in _STANDS_AT.finditer(low)
        if int(match["n"]) in numbers and int(match["figure"]) <= _WHOLE
    )
    return tuple(sorted(found, key=lambda percent: percent.start))


_STANDS_AT = re.compile(
    r"(?<![\w@.,/])#?(?P<n>\d{1,6})(?: is)?(?: now)? at (?P<figure>\d{2,3})(?=\s*(?:[,;\n]|\.(?!\d)|and\b|$))"
)
"""An action by its number and how far it is: "12 at 90"."""


_WHOLE = 100
