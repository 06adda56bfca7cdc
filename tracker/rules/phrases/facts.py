"""Everything that a reply says, clause by clause, gathered for each action that it speaks of."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from models.vocabulary import DateKind, Reported
from tracker.rules.phrases.asides import asides
from tracker.rules.phrases.asides.quiet import asks_for_quiet
from tracker.rules.phrases.asides.undo import without_taken_back
from tracker.rules.phrases.clauses.clauses import Clause, cut
from tracker.rules.phrases.clauses.mentions import find_mentions
from tracker.rules.phrases.evidence import named_documents, offered_files
from tracker.rules.phrases.figures.percents import Percent, find_percents
from tracker.rules.phrases.gathered import Facts, Gathered
from tracker.rules.phrases.handovers.asking import A_COMPLAINT_GOES_UP, ASKS_US, HAS_IT, ON_CONDITION
from tracker.rules.phrases.handovers.handovers import (
    find_handover,
    goes_on_about_another,
    names_cover,
)
from tracker.rules.phrases.handovers.leave import is_away
from tracker.rules.phrases.handovers.shortly import find_named, find_sent_to
from tracker.rules.phrases.handovers.whom import Handover, Register
from tracker.rules.phrases.moments.before import foretell_again, goes_on_foretold
from tracker.rules.phrases.moments.moments import moments
from tracker.rules.phrases.moments.phrases import DAY_ALONE, WENT_OUT
from tracker.rules.phrases.moments.requests import speaks_of_date
from tracker.rules.phrases.moments.setting import Setting
from tracker.rules.phrases.moments.told import told_before
from tracker.rules.phrases.moments.wishes import wants_another
from tracker.rules.phrases.repeating import lend_leave, repeat, with_listed
from tracker.rules.phrases.shares import whose
from tracker.rules.phrases.standing.by_the_way import came_after_all, is_by_how_much, is_repair
from tracker.rules.phrases.standing.idioms import without_idioms, without_names
from tracker.rules.phrases.standing.moods import Mood
from tracker.rules.phrases.standing.statuses import Verdict, verdicts
from tracker.rules.phrases.striking import is_date, listed_apart, without_dates, without_days_let_go, without_percents
from tracker.rules.phrases.values import About, ReplyContext
from tracker.rules.phrases.when import find_whens
from tracker.rules.phrases.when.written import When
from tracker.rules.phrases.words.plain import Plain
from tracker.rules.phrases.words.plainly import said_plainly, with_parts_whole
from tracker.rules.phrases.words.stems import numbers_in, title_stems


def gather(plain: Plain, start: int, end: int, context: ReplyContext) -> Gathered:
    """Take the body of a reply, plain.words[start:end], apart."""
    low = "\n" * start + plain.low[start:end]
    numbers, titles = frozenset(action.n for action in context.about), tuple(action.title for action in context.about)
    low = listed_apart(low, numbers)
    whens = tuple(when for when in find_whens(low, context.today) if is_date(plain.words, low, when, titles))
    low = without_days_let_go(without_dates(low, whens, context.today))
    low = without_taken_back(low)
    whens = tuple(when for when in whens if low[when.start : when.end].strip())
    percents = with_listed(low, find_percents(low, numbers | numbers_in(titles)), numbers)
    named = said_plainly(without_percents(low, percents))
    low = said_plainly(without_percents(without_idioms(plain.words[:end], low, titles), percents))
    mentions = find_mentions(low, context.about, named)
    clauses = cut(without_names(with_parts_whole(low, titles), titles), mentions, context.about)
    facts = {n: Facts(n) for mention in mentions for n in mention.spared}
    gathered = Gathered(plain, plain.low[start:end], clauses, mentions, facts, Facts(0))
    _Gatherer(gathered, plain.words[start:end], whens, percents, context).gather()
    return gathered


class _Gatherer:
    """Goes through the clauses of a reply in order and adds what each says to the facts of its actions."""

    def __init__(
        self,
        gathered: Gathered,
        written: str,
        whens: tuple[When, ...],
        percents: tuple[Percent, ...],
        context: ReplyContext,
    ) -> None:
        self.gathered = gathered
        self.whens = whens
        self.percents = percents
        self.context = context
        self.register = Register(context.people, context.sender, written)
        self.sentence: list[Clause] = []
        """The clauses of the present sentence that came before."""
        self.spans: dict[int, tuple[int, int]] = {}
        """Where each sentence starts and ends."""
        self.following = {one.start: after for one, after in pairwise(gathered.clauses)}
        """The clause after each, by where that one starts."""
        for clause in gathered.clauses:
            start, _ = self.spans.get(clause.sentence, (clause.start, 0))
            self.spans[clause.sentence] = (start, clause.end)

    def gather(self) -> None:
        actions = {action.n: action for action in self.context.about}
        for clause in self.gathered.clauses:
            if self.sentence and self.sentence[-1].sentence != clause.sentence:
                self.sentence = []
            for n in clause.ns:
                self._add(clause, self.gathered.facts.setdefault(n, Facts(n)), actions[n])
            if not clause.ns:
                self._add(clause, self.gathered.loose, None)
            self.sentence.append(clause)
        lend_leave(self.gathered.facts, self.gathered.loose)
        for n, facts in self.gathered.facts.items():
            facts.moments.extend(
                told_before(facts.verdicts, facts.clauses, self.whens, self._nothing_known(actions[n]))
            )
        repeat(self.gathered.clauses, self.gathered.facts, self.whens, self.context.today)

    def _add(self, clause: Clause, facts: Facts, action: About | None) -> None:
        """Add what one clause says to the facts of one action, or of none that could be told."""
        titles = (action.title,) if action else tuple(one.title for one in self.context.about)
        stems = frozenset[str]().union(*(title_stems(title) for title in titles))
        said = _besides_quiet(clause, verdicts(clause, titles))
        if self.sentence and is_repair(clause.bare, self.sentence[-1].low):
            said = ()
        lately_done = any(v.is_done and clause.sentence - v.clause.sentence <= 1 for v in facts.verdicts)
        if is_by_how_much(clause.bare) and (lately_done or came_after_all(self._next_in_sentence(clause))):
            said = ()
        percents = [whose(one, clause, stems) for one in self.percents if clause.start <= one.start < clause.end]
        facts.clauses.append(clause)
        facts.verdicts.extend(said)
        facts.percents.extend(percents)
        if not (facts.handover and facts.handover.to):
            facts.handover = self._handover(clause, stems) or facts.handover
        facts.wants_date = facts.wants_date or wants_another(clause.low)
        goes_on = bool(self.sentence) and self.sentence[-1].only_names and self.sentence[-1].ns == clause.ns
        silent = all(one.mood is not Mood.PLAIN for one in said) and not percents and (clause.named or goes_on)
        facts.ditto = facts.ditto or (silent and bool(asides.DITTO.match(clause.bare)))
        setting = self._setting(clause, facts, action, stems, said)
        found = moments(clause, self.whens, said, setting)
        if said and (any(moment.kind is DateKind.FORECAST for moment in found) or goes_on_foretold(clause, setting)):
            facts.verdicts[-len(said) :] = [
                replace(one, mood=Mood.LATER) if one.is_done or one.mood is Mood.HEDGED else one for one in said
            ]
        foretell_again(clause, found, facts.moments, facts.verdicts)
        facts.moments.extend(found)
        self._add_evidence(clause, facts)

    def _nothing_known(self, action: About) -> Setting:
        return Setting(self.context.today, action.target, title_stems(action.title))

    def _written(self, clause: Clause) -> str:
        return self.gathered.plain.words[clause.start : clause.end]

    def _handover(self, clause: Clause, stems: frozenset[str]) -> Handover | None:
        written = self._written(clause)
        if clause.asks and HAS_IT.search(clause.low):
            return None
        before = self.sentence[-1].low if self.sentence else ""
        told = (before, clause.low, self._next_in_sentence(clause))
        if goes_on_about_another(clause, before, stems) or any(ON_CONDITION.match(one) for one in told):
            return None
        entry = self.sentence[-1].only_names if self.sentence else False
        start, end = self.spans[clause.sentence]
        if A_COMPLAINT_GOES_UP.search(self.gathered.plain.low, self._start_of_last(clause), end):
            return None
        found = find_handover(written, self.register, stems) or find_sent_to(clause.bare, written, self.register)
        if found and clause.asks and ASKS_US.match(self.gathered.plain.low[start:end]):
            found = replace(found, doubt="" if found.to else found.doubt)
        alone = clause.named and len(self.context.about) > 1
        beside = "".join(" " if one == "·" else letter for one, letter in zip(clause.bare, written, strict=False))
        found = found or (find_named(beside, self.register) if entry or alone else None)
        is_split = any(goes_on_about_another(one, "", stems) for one in self.sentence)
        if found or clause.end < end or clause.start == start or len(self.context.about) > 1 or is_split:
            return found
        return find_handover(self.gathered.plain.words[start:end], self.register, stems)

    def _setting(
        self, clause: Clause, facts: Facts, action: About | None, stems: frozenset[str], said: tuple[Verdict, ...]
    ) -> Setting:
        """What the sentence and the facts so far tell about the dates of a clause."""
        before = [one for one in self.sentence[-_AT_MOST:] if not (one.ns and clause.ns) or {*one.ns} & {*clause.ns}]
        leads_in = " ".join(one.low for one in before)
        asked = (clause, *before) if all(one.phrase.only_lifts for one in said) else (clause,)
        quiet = any(asks_for_quiet(self._until_when(one)) for one in asked)
        facts.put_off = facts.put_off or quiet
        is_short = len(clause.low.strip()) < _SHORT
        told = clause.sentence - bool(DAY_ALONE.fullmatch(clause.bare) or WENT_OUT.match(clause.bare))
        return Setting(
            today=self.context.today,
            target=action.target if action else None,
            stems=stems,
            leads_in=leads_in,
            lately=self.gathered.plain.low[self._start_of_last(clause) : clause.start],
            leads_out=self._next_in_sentence(clause),
            around=self.gathered.plain.low[self._start_of_last(clause) : self.spans[clause.sentence][1]],
            leaves_alone=quiet or self._is_cover(clause, stems),
            on_hold=any(v.status is Reported.ON_HOLD and v.mood is Mood.PLAIN for v in facts.verdicts[-3:]),
            asks_for_date=speaks_of_date(clause.low) or (not said and is_short and speaks_of_date(leads_in)),
            part_done=bool(facts.percents)
            or any(
                v.status is Reported.PARTIAL or v.mood in {Mood.PART, Mood.FOR_SOME} for v in facts.verdicts[-_AT_MOST:]
            ),
            foretold=any(
                moment.kind is DateKind.FORECAST and moment.start >= self._start_of_last(clause)
                for moment in facts.moments
            ),
            done=any(v.is_done and v.clause.sentence in {clause.sentence, told} for v in facts.verdicts),
        )

    def _start_of_last(self, clause: Clause) -> int:
        """Where the sentence before that of a clause starts."""
        return self.spans.get(clause.sentence - 1, self.spans[clause.sentence])[0]

    def _next_in_sentence(self, clause: Clause) -> str:
        """The clause that follows in the sentence, or answers the question that it is."""
        following = self.following.get(clause.start)
        asked = clause.low.rstrip().endswith("?")
        return following.low if following and (asked or following.sentence == clause.sentence) else ""

    def _until_when(self, clause: Clause) -> str:
        """A clause with the one after it that says until when."""
        following = self._next_in_sentence(clause)
        low = " ".join(clause.bare.split()) if clause.named else clause.low
        return f"{low.rstrip()} {following.lstrip()}" if _UNTIL.match(following) else low

    def _is_cover(self, clause: Clause, stems: frozenset[str]) -> bool:
        """True where the sentence names someone who looks after the action for a while."""
        start, end = self.spans[clause.sentence]
        written = self.gathered.plain.words[start:end]
        if names_cover(written.lower()) and find_handover(written, self.register, stems) is not None:
            return True
        told = (*(self.gathered.plain.words[first:last] for first, last in self.spans.values()),)
        said = (*told, *(self._written(one) for one in self.gathered.clauses))
        return is_away(written.lower()) and any(find_handover(one, self.register, stems) for one in said)

    def _add_evidence(self, clause: Clause, facts: Facts) -> None:
        plain, (start, end) = self.gathered.plain, self.spans[clause.sentence]
        sentence = plain.words[start:end]
        offered = offered_files(plain, clause.start, clause.end, sentence.lower())
        facts.evidence.extend(offered if clause.end < end else (*offered, *named_documents(sentence)))


_UNTIL = re.compile(r"\W*(?:until|till?|before|once|when|after|if|unless)\b")
_AT_MOST = 8
"""Clauses of a sentence that are looked back on."""
_SHORT = 40
"""Characters of a clause that may still belong to the request before it: "can we move it? 12 June"."""


def _besides_quiet(clause: Clause, said: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """The verdicts of a clause but those on the reminders that it wants no more: "hold off until the 9th"."""
    asked = asks_for_quiet(clause.low)
    return tuple(one for one in said if not (asked and one.start < asked.end() and asked.start() < one.end))
