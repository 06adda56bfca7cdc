"""Everything that a reply says, clause by clause, gathered for each action that it speaks of."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from models.vocabulary import Reported
from tracker.rules.phrases import asides
from tracker.rules.phrases.clauses import Clause, cut
from tracker.rules.phrases.evidence import named_documents, offered_files
from tracker.rules.phrases.handovers import Handover, find_handover, find_sent_to, names_cover
from tracker.rules.phrases.idioms import without_idioms
from tracker.rules.phrases.mentions import Mention, find_mentions
from tracker.rules.phrases.moments import Moment, Setting, asks_for_date, moments, wants_another_date
from tracker.rules.phrases.moods import Mood
from tracker.rules.phrases.own import is_own
from tracker.rules.phrases.percents import Percent, Said, find_percents
from tracker.rules.phrases.plain import Plain
from tracker.rules.phrases.statuses import Verdict, verdicts
from tracker.rules.phrases.stems import title_stems
from tracker.rules.phrases.values import ReplyContext
from tracker.rules.phrases.when import When, find_whens


@dataclass
class Facts:
    """What was said of one action, in the order in which it was said; `clauses` holds where."""

    n: int
    clauses: list[Clause] = field(default_factory=list)
    verdicts: list[Verdict] = field(default_factory=list)
    percents: list[Percent] = field(default_factory=list)
    moments: list[Moment] = field(default_factory=list)
    evidence: list[str] = field(default_factory=list)
    handover: Handover | None = None
    put_off: bool = False
    wants_date: bool = False
    ditto: bool = False


@dataclass(frozen=True)
class Gathered:
    """A whole reply, taken apart: the plain text, its clauses and mentions, and the facts of each action named."""

    plain: Plain
    low: str
    clauses: tuple[Clause, ...]
    mentions: tuple[Mention, ...]
    facts: dict[int, Facts]
    loose: Facts
    """What was said of no action that could be told."""
    body: str
    """The reply in small letters, without greeting and signature."""


_MODAL_OR_MONTH = {"may", "march", "mar", "sat", "sun", "second", "mon", "wed", "fri"}
_LEADS_TO_MONTH = re.compile(
    r"\b(?:in|by|of|until|till|til|end|mid|early|late|to|into|before|from|since|for|next|last|this|during|now|about|around|through|after|eta|or|on|-|=|:|date|due|start|done|completed|finished|\w{3,}ed)\W*$"
)


def gather(plain: Plain, start: int, end: int, context: ReplyContext) -> Gathered:
    """Take the body of a reply apart."""
    words = plain.words
    low = " " * start + plain.low[start:end]
    whens = tuple(when for when in find_whens(low, context.today) if _is_date(words, low, when))
    low = _struck(low, whens, context.today)
    percents = find_percents(low, frozenset(action.n for action in context.about))
    low = _struck_percents(without_idioms(words[:end], low), percents)
    mentions = find_mentions(low, context.about)
    clauses = cut(low, mentions, context.about)
    gathered = Gathered(plain, low, clauses, mentions, {}, Facts(0), plain.low[start:end])
    for mention in mentions:
        for n in mention.spared:
            gathered.facts.setdefault(n, Facts(n))
    for clause in clauses:
        for n in clause.ns or (0,):
            _add(gathered, clause, n, whens, percents, context)
    _repeat(gathered)
    return gathered


def _repeat(gathered: Gathered) -> None:
    """ "ditto" after another action says the same of this one as was said of the one before (rules 2)."""
    order = list(dict.fromkeys(n for clause in gathered.clauses if clause.named for n in clause.ns))
    for before, n in zip(order, order[1:], strict=False):
        facts, model = gathered.facts[n], gathered.facts[before]
        if facts.ditto:
            facts.verdicts, facts.percents, facts.moments = model.verdicts, model.percents, model.moments


def _is_date(words: str, low: str, when: When) -> bool:
    """ "may slip", "march on", "sat with legal" are no dates; "May", "by may", "Sat" are."""
    written = words[when.start : when.end]
    if low[when.start : when.end] not in _MODAL_OR_MONTH:
        return True
    after = low[when.end : when.end + 20]
    if (
        re.match(
            r"(?: also| well| still| even| yet)? (?:be|slip|slide|not|need|have|miss|take|overrun|go|struggle|move|i|we|possibly|well|want|get)\b",
            after,
        )
        and written[0:1] in "mM"
        and written.lower() == "may"
    ):
        return False
    return (
        written[:1].isupper()
        and not _opens_sentence(low, when.start)
        or bool(_LEADS_TO_MONTH.search(low[max(0, when.start - 12) : when.start]))
        or written.lower() in {"mon", "fri", "wed"}
    )


def _opens_sentence(low: str, at: int) -> bool:
    return not low[:at].strip() or low[:at].rstrip()[-1:] in ".!?"


def _struck(low: str, whens: tuple[When, ...], today: date) -> str:
    """Strike out dates with "@"; a day that is certainly to come ends in ">", one that is certainly past in "<"."""
    for when in whens:
        lead = re.match(
            r"(?:by|on|till?|until|to|for|before|since|from|within|in|the|another) ", low[when.start : when.end]
        )
        first = when.start + (lead.end() if lead else 0)
        days = {when.ahead, when.back} - {None}
        sure = (
            ">"
            if days and all(day > today for day in days if day)
            else "<"
            if days and all(day < today for day in days if day)
            else "@"
        )
        low = low[:first] + "@" * (when.end - first - 1) + sure + low[when.end :]
    return low


def _struck_percents(low: str, percents: tuple[Percent, ...]) -> str:
    for percent in percents:
        low = low[: percent.start] + "%" * (percent.end - percent.start) + low[percent.end :]
    return low


def _add(
    gathered: Gathered,
    clause: Clause,
    n: int,
    whens: tuple[When, ...],
    percents: tuple[Percent, ...],
    context: ReplyContext,
) -> None:
    """Add what one clause says to the facts of one action (0: of none that could be told)."""
    action = next((one for one in context.about if one.n == n), None)
    facts = gathered.facts.setdefault(n, Facts(n)) if action else gathered.loose
    titles = (action.title,) if action else tuple(one.title for one in context.about)
    before = [one for one in gathered.clauses if one.sentence == clause.sentence and one.start < clause.start]
    whole = [one for one in gathered.clauses if one.sentence == clause.sentence]
    stems = frozenset().union(*(title_stems(title) for title in titles))
    sentence_words = gathered.plain.words[whole[0].start : whole[-1].end]
    said = verdicts(clause, titles)
    facts.clauses.append(clause)
    facts.verdicts.extend(said)
    inside = [one for one in percents if clause.start <= one.start < clause.end]
    facts.percents.extend(_of_the_action(one, clause, stems) for one in inside)
    words = gathered.plain.words[clause.start : clause.end]
    everything = gathered.plain.words
    passed_on = find_handover(words, everything, context.people, context.sender, stems) or find_sent_to(
        clause.bare, words, context.people
    )
    if passed_on and not (facts.handover and facts.handover.to):
        facts.handover = passed_on
    quiet = asides.wants_quiet(clause.low) or (any(asides.wants_quiet(one.low) for one in before) and not said)
    facts.put_off = facts.put_off or quiet
    covers = names_cover(sentence_words.lower()) and bool(
        find_handover(sentence_words, everything, context.people, context.sender, stems)
    )
    holds = any(v.status is Reported.ON_HOLD and v.mood is Mood.PLAIN for v in facts.verdicts[-3:])
    leads = " ".join(one.low for one in before)
    own_date = asks_for_date(clause.low) or (not said and asks_for_date(leads) and len(clause.low.strip()) < 40)
    done = any(
        v.status is Reported.COMPLETE and v.mood is Mood.PLAIN and v.clause.sentence == clause.sentence
        for v in facts.verdicts
    )
    setting = Setting(
        context.today, action.target if action else None, stems, leads, quiet or covers, holds, own_date, done
    )
    facts.moments.extend(moments(clause, whens, said, setting))
    facts.wants_date = facts.wants_date or wants_another_date(clause.low)
    facts.ditto = facts.ditto or (clause.named and not said and not inside and bool(asides.DITTO.match(clause.bare)))
    facts.evidence.extend(offered_files(gathered.plain, clause.start, clause.end, sentence_words.lower()))
    if clause is whole[-1]:
        facts.evidence.extend(one for one in named_documents(sentence_words) if one not in facts.evidence)


def _of_the_action(percent: Percent, clause: Clause, stems: frozenset[str]) -> Percent:
    if percent.said is Said.ACTION and not is_own(clause.bare[: percent.start - clause.start], stems):
        return Percent(percent.value, percent.start, percent.end, Said.ELSE)
    return percent
