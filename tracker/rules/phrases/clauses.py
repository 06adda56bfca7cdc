"""A reply cut into sentences and clauses, each with the actions that it speaks of."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from tracker.rules.phrases.naming import Mention
from tracker.rules.phrases.tables import any_of, phrases
from tracker.rules.phrases.values import About


@dataclass(frozen=True)
class Clause:
    """A piece of a sentence in which one thing is said; `low` has its words in small letters, dates struck out as "@".

    `ns` are the actions it speaks of, `named` is true where it names them itself rather than going on about them.
    """

    start: int
    end: int
    sentence: int
    low: str
    ns: tuple[int, ...] = ()
    named: bool = False
    subject: str = ""
    """What the clause before it was about, where it goes on without a subject of its own ("... and signed off")."""
    asks: bool = False
    """True where it is part of what its sentence asks."""
    bare: str = ""
    """Its words without the names of its actions."""


_SENTENCE_END = re.compile(r"[.!?]+(?=[\s)]|$)|\n+|;|(?<=[a-z]) [|•] ")
_NO_END = any_of(
    r"""
    \be\.g  \bi\.e  \bno  \bapprox  \bmrs?  \bms  \bdr  \bst  \bw\.e\.f  \betc  \bfig  \bref  \bcllr  \bvs  \binc  \bdept
    \bext  \bave  \brd  \bmin  \bmax  \best  \ba\.m  \bp\.m  (?<![\w'])[b-hj-z]
    """,
    before="",
    after="$",
)
"""What a full stop may follow without ending a sentence: short forms and initials."""

_SUBJECT = phrases(
    r"""
    i  we  it  he  she  they  this  that  there  these  those  you  \w+'s  (?:the|our|my|their|his|her|an?|some|all)(?: [\w'-]+){1,4}
    [\w'-]+(?: [\w'-]+){0,2}
    """
)
_VERB = phrases(
    """
    is  am  think  believe  expect  hope  fear  are  was  were  isn't  aren't  wasn't  has  have  had  hasn't  haven't  will
    won't  would  can  can't  could  should  may  might  must  needs?  starts?  goes  went  comes?  did  didn't  does
    doesn't  do  don't
    """
)
_DEED = phrases(
    """
    closed  signed  adopted  approved  published  circulated  completed  complete  finished  issued  ratified  launched
    in force  live  in place  done  implemented  installed  submitted  sorted
    """
)
_AUXILIARY = "(?:(?:has|have|was|were|been|now|then|formally|is|are|not|still|just) )*"
_GOES_ON = re.compile(rf"\W*(?:and|but|then)\s+{_AUXILIARY}(?:{_DEED}|awaiting|waiting|on hold|on track|at risk)\b")
"""A clause without a subject of its own."""

_FIRST_VERB = any_of(
    """
    is  are  was  were  has  have  had  been  will  would  should  can  could  may  might  [a-z]{3,}ed  done  gone  went
    sent  took  met  held  [a-z]+n't  's  've  'll  're
    """
)
_CONJUNCTIONS = phrases(
    r"""
    although  though  however  because  while  whereas  whilst  which  except that  so that
    so(?! (?:far|much|many|long|as|on|forth|called)\b)  yet to be  as (?:we|it|there|they|i)
    as (?:the|our) (?:\w+ ){1,3}?(?:is|are|has|have|was|were|will|won't|isn't)
    since (?:we|it|there|they|i|the \w+ (?:is|has|was))
    until(?! (?:(?:the|about|after|at least|around) )?@)  once  unless  if  when(?! @)  due to  owing to  subject to  pending
    awaiting  just waiting  still waiting  waiting
    """
)
_CLAUSE_END = any_of(
    rf"""
    ,(?!\d)  (?<!owner)(?<!lead):(?!\d)  \s-+\s  --  [()]  \.\.\.
    (?<!everything)(?<!\ball)\s(?=but\b(?! for))  \s(?=(?:{_CONJUNCTIONS})\b)
    \s(?=(?:and|plus)\s+(?:(?:{_SUBJECT})\s+(?:{_VERB})|i'|we'|it'|that'|they'|still|now|just|then|not|am|hoping
    |should|will|won't|have|has)\b)
    \s(?=and (?:waiting|awaiting|aiming|expect|hope|hoping|started|on)\b)  \s(?=and {_AUXILIARY}(?:{_DEED})\b)
    """,
    before="",
    after="",
)
_LONGEST_CLAUSE = 300
_LONGEST_SENTENCE = 900
"""Characters: who writes on without a stop is cut off, so that the time to read grows with the length and no faster."""


def cut(low: str, mentions: tuple[Mention, ...], about: tuple[About, ...]) -> tuple[Clause, ...]:
    """Cut a reply into clauses and say of each which actions it is about; nothing is cut inside a list of actions."""
    named = _Named(mentions)
    pieces = list(_pieces(low, _cuts(low, named)))
    return tuple(_addressed(pieces, low, named, about))


class _Named:
    """The mentions of a reply in order, found by place without going through them all."""

    def __init__(self, mentions: tuple[Mention, ...]) -> None:
        self.mentions = mentions
        self.starts = [mention.start for mention in mentions]

    def within(self, start: int, end: int) -> tuple[Mention, ...]:
        """Those that start in this stretch."""
        return self.mentions[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def around(self, at: int) -> Mention | None:
        """The one that a cut at this place would take apart."""
        last = bisect_left(self.starts, at) - 1
        return self.mentions[last] if last >= 0 and at <= self.mentions[last].end else None


@dataclass(frozen=True)
class _Piece:
    start: int
    end: int
    sentence: int


def _pieces(low: str, cuts: list[tuple[int, bool]]) -> Iterator[_Piece]:
    """The clauses between the cuts, without blank ones."""
    start, sentence = 0, 0
    for position, ends_sentence in cuts:
        if low[start:position].strip(" ,;:.-()\n"):
            yield _Piece(start, position, sentence)
        start = position
        sentence += ends_sentence


def _cuts(low: str, named: _Named) -> list[tuple[int, bool]]:
    """Positions at which a clause ends, and whether a sentence does; a further mention opens a clause of its own."""
    cuts = {match.end(): False for match in _CLAUSE_END.finditer(low)} | {len(low): True}
    for match in _SENTENCE_END.finditer(low):
        if low[match.start()] != "." or not _NO_END.search(low[max(0, match.start() - 8) : match.start()]):
            cuts[match.end()] = True
    for at in list(cuts):
        mention = named.around(at)
        if mention and low[at : mention.end].strip():
            del cuts[at]
    ordered = sorted(cuts)
    for before, mention in pairwise(named.mentions):
        following = bisect_right(ordered, before.start)
        is_cut = following < len(ordered) and ordered[following] <= mention.start
        if not is_cut and not _RUNS_ON.search(low[before.end : mention.start]):
            cuts.setdefault(_clause_start(low, mention.start), False)
    return list(_none_too_long(low, sorted(cuts.items())))


def _none_too_long(low: str, cuts: list[tuple[int, bool]]) -> Iterator[tuple[int, bool]]:
    """The same cuts, with more of them where there are none for too long."""
    last = sentence = 0
    for at, ends_sentence in cuts:
        while at - last > _LONGEST_CLAUSE:
            blank = low.rfind(" ", last + 1, last + _LONGEST_CLAUSE)
            last = blank + 1 if blank > 0 else last + _LONGEST_CLAUSE
            yield last, False
        last = at
        ends = ends_sentence or at - sentence > _LONGEST_SENTENCE
        sentence = at if ends else sentence
        yield at, ends


_RUNS_ON = re.compile(r"^\s*(?:(?:is |are )?(?:the )?(?:same|ditto|like|likewise)(?: as| with| for)?|'s|s'|\()\s*$")
"""What ties a mention to the one before it: "the same as 12"."""

_LEADS_IN = any_of(
    "and  &  plus  with  same for  ditto(?: for)?  likewise  also  as is  so is", before=r"\s", after=r"\s+(?:the )?$"
)


def _clause_start(low: str, at: int) -> int:
    """Where the clause of a mention starts: with the "and" or "with" before it."""
    lead = _LEADS_IN.search(low[max(0, at - 24) : at])
    return at - len(lead[0]) + 1 if lead else at


_QUESTION_OPENS = any_of(
    """
    what  which  who  whose  when  where  why  how  is  are  was  were  does  do  did  can  could  would  will  should  has
    have  any  shall  am  may  isn't  aren't  doesn't  don't  hasn't
    """,
    before=r"^\W*(?:(?:and|but|so|or|please|sorry|also)\W+)?",
)
_TAG = any_of(
    "(?:isn't|aren't|hasn't|haven't|doesn't|didn't|wasn't) (?:it|they|that|this)  right  yes  no  correct  eh  true",
    before=r"^\W*",
    after=r"\W*\?",
)


def _asking(pieces: list[_Piece], low: str) -> set[int]:
    """The starts of the clauses that are asked: from the word that opens the question on, or all of them before a tag."""
    asked: set[int] = set()
    for _, sentence in groupby(pieces, key=lambda piece: piece.sentence):
        clauses = list(sentence)
        last = low[clauses[-1].start : clauses[-1].end]
        if not last.rstrip().endswith("?"):
            continue
        opens = next((at for at, one in enumerate(clauses) if _QUESTION_OPENS.match(low, one.start, one.end)), -1)
        first = 0 if _TAG.match(last) else opens if opens >= 0 else len(clauses) - 1
        asked.update(one.start for one in clauses[first:])
    return asked


def _addressed(pieces: list[_Piece], low: str, named: _Named, about: tuple[About, ...]) -> Iterator[Clause]:
    """Each clause with its actions: those it names, else those that the talk is of, else the only one there is."""
    asked = _asking(pieces, low)
    only = tuple(action.n for action in about) if len(about) == 1 else ()
    going_on, subject = only, ""
    for position, piece in enumerate(pieces):
        text = low[piece.start : piece.end]
        inside = named.within(piece.start, piece.end)
        before, after = pieces[position - 1] if position else None, pieces[position + 1 : position + 2]
        vague = any(mention.how == "vague" or mention.unknown for mention in inside)
        ns = _named_by(inside)
        if ns or vague:
            going_on = ns or only
        elif not going_on and after and after[0].sentence == piece.sentence:
            ns = _named_by(named.within(after[0].start, after[0].end))
        else:
            ns = going_on
        bare = _without_names(text, piece.start, inside)
        goes_on = before is not None and before.sentence == piece.sentence and bool(_GOES_ON.match(text))
        if not goes_on:
            verb = _FIRST_VERB.search(bare)
            subject = bare[: verb.start()] if verb else ""
        yield Clause(
            start=piece.start,
            end=piece.end,
            sentence=piece.sentence,
            low=text,
            ns=ns,
            named=bool(inside),
            subject=subject if goes_on else "",
            asks=piece.start in asked,
            bare=bare,
        )


def _named_by(mentions: tuple[Mention, ...]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(n for mention in mentions for n in mention.ns))


_NAMES = frozenset(("number", "title", "position", "all except", "other", "rest"))


def _without_names(text: str, start: int, inside: tuple[Mention, ...]) -> str:
    """The clause with the names of its actions blanked out; "both" and "all" stay, as words of the sentence."""
    for mention in inside:
        if mention.how in _NAMES:
            first, last = mention.start - start, min(mention.end - start, len(text))
            text = text[:first] + "·" * (last - first) + text[last:]
    return text
