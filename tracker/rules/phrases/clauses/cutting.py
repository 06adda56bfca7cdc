"""Where the sentences and clauses of a reply begin and end; nothing is cut inside a list of actions."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from tracker.rules.phrases.clauses.naming import Mention
from tracker.rules.phrases.words.tables import any_of, phrases

_SENTENCE_END = re.compile(r"[.!?]+(?=[\s)]|$)|\n+|(?<=[a-z]) [|•] ")
_NO_END = any_of(
    r"""
    \be\.g  \bi\.e  \bno  \bapprox  \bmrs?  \bms  \bdr  \bst  \bw\.e\.f  \betc  \bfig  \bref  \bcllr  \bvs  \binc
    \bdept  \bfin  \bext  \bave  \brd  \bmin  \bmax  \best  \ba\.m  \bp\.m  (?<![\w'])[b-hj-z]
    """,
    before="",
    after="$",
)
"""What a full stop may follow without ending a sentence: short forms and initials."""

_SUBJECT = phrases(
    r"""
    (?:that )?(?:i|we|it|he|she|they|this|there|these|those|you)  that  \w+'s
    (?:the|our|my|their|his|her|an?|some|all)(?: [\w'-]+){1,4}
    [\w'-]+(?: (?!(?:it|they|we|everything|all) )[\w'-]+){0,2}
    """
)
_VERB = phrases(
    """
    is  am  think  believe  consider  regard  deem  rate  reckon  suspect  guess
    expect  hope  fear  are  was  were  isn't  aren't  wasn't  has  have  had  hasn't  haven't
    will  won't  shall  shan't  would  can  can't  could  should  may  might  must  needs?  starts?  goes  went  comes?
    did  didn't
    does  doesn't  do  don't
    """
)
DEED = phrases(
    """
    closed  signed  adopted  approved  published  circulated  completed  complete  finished  issued  ratified
    launched  accepted  endorsed  passed  agreed  in force  live  in place  done  implemented  installed  submitted
    sorted
    """
)
AUXILIARY = (
    "(?:(?:has|have|was|were|been|now|then|formally|is|are|not|still|just|(?:can|may)(?: now| therefore)? be) )*"
)
_CONJUNCTIONS = phrases(
    r"""
    although  though  however  because  while  whereas  whilst
    (?:at|by|after|upon|from) which (?:point|time|stage|moment|date)
    (?<!way in )(?<!extent to )(?<!\bat )(?<!\bby )(?<!\bafter )(?<!\bupon )(?<!\bfrom )which  except that  so that
    so(?! (?:far|much|many|long|as|on|forth|called|well|good|late|tight|slow|bad|badly|close|nicely|smoothly)\b)
    (?<!have )(?<!has )(?<!'ve )(?<!'s )(?<!are )(?<!is )yet to be
    (?<!far )(?<!long )(?<!soon )(?<!well )(?<!much )as (?:we|it|there|they|i)(?!(?:'d| had)? (?:hoped|planned
    |expected|wanted|intended|should\W*$))
    (?<!far )as (?:the|our) (?:\w+ ){1,3}?(?:is|are|has|have|was|were|will|won't|isn't)
    since (?:we|it|there|they|i|the \w+ (?:is|has|was))  until(?! (?:(?:the|about|after|at least|around) ){0,2}@)
    once  unless  (?<!grateful )(?<!obliged )(?<!appreciated )(?<!appreciate it )(?<!glad )(?<!pleased )(?<!kind )if
    (?<! is )(?<!'s )when(?! @)
    due to(?! (?:be|complete|finish|start|go|report|land|close|open|happen|have|conclude))  owing to  subject to
    (?<!held )pending  awaiting  just waiting  still waiting  waiting
    """
)
_CLAUSE_END = any_of(
    rf"""
    ,(?!\d|(?<=\d,) \d{{1,3}}(?:, \d| and \d)| as (?:planned|agreed|promised|requested)\b)  \s[/|](?=\s)  ;
    (?<!owner)(?<!lead):(?!\d)  \s-+\s  --
    [()]  \.\.\.
    (?<!everything)(?<!everywhere)(?<!everyone)(?<!everybody)(?<!anything)(?<!nothing)(?<!\ball)\s(?=but\b(?! for))
    \s(?=(?:{_CONJUNCTIONS})\b)  \s(?!(?<=\d )and \d|(?<=intents )and )(?=(?:and|plus
    |n)\s+(?!running\b)(?:(?:{_SUBJECT})\s+(?:{_VERB})
    |i'|we'|it'|that'
    |they'|still|now
    |just|then|not|am|hoping|should|will|won't|have|has
    |must (?:now|therefore|accordingly|report|show|mark|rate|record|call|treat))\b)
    (?<!and)(?<!but)(?<!by)(?<!if)\s(?=then (?:we|it|that|i)(?:'re|'s|'ll|'m| is| are| will)\b)
    \s(?=and (?:(?:therefore|accordingly|so|also|now) )*(?:waiting|awaiting|aiming|expect|hope|hoping|started|on
    |please|kindly
    |(?:can|could|would) (?:you|we|i))\b)
    (?<!\bover)(?<!\bsaid)\s(?=and {AUXILIARY}(?:{DEED})\b)
    """,
    before="",
    after="",
)
_LONGEST_CLAUSE = 300
_LONGEST_SENTENCE = 900
"""Characters: who writes on without a stop is cut off, so that the time to read grows with the length and no faster."""


class Named:
    """The mentions of a reply in order, found by place without going through them all."""

    def __init__(self, mentions: tuple[Mention, ...]) -> None:
        self.mentions = mentions
        self.starts = [mention.start for mention in mentions]

    def within(self, start: int, end: int) -> tuple[Mention, ...]:
        """Those that start in this stretch."""
        return self.mentions[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def spared_at(self, at: int, far: bool = False) -> tuple[int, ...]:
        """The actions of a set's exception that ends here, or at most a verdict before: "all except 14, which"."""
        last = bisect_left(self.starts, at) - 1
        near = _A_VERDICT if far else _A_COMMA
        return self.mentions[last].spared if last >= 0 and 0 <= at - self.mentions[last].end <= near else ()

    def around(self, at: int) -> Mention | None:
        """The one that a cut at this place would take apart."""
        last = bisect_left(self.starts, at) - 1
        return self.mentions[last] if last >= 0 and at <= self.mentions[last].end else None


_A_COMMA = 2
_A_VERDICT = 25


@dataclass(frozen=True)
class Piece:
    """The place of one clause, and the number of its sentence."""

    start: int
    end: int
    sentence: int


def pieces_of(low: str, named: Named) -> tuple[Piece, ...]:
    """The clauses of a reply in small letters, without blank ones."""
    found = []
    start, sentence = 0, 0
    for position, ends_sentence in _cuts(low, named):
        if low[start:position].strip(" ,;:.-()\n"):
            found.append(Piece(start, position, sentence))
        start = position
        sentence += ends_sentence
    return tuple(found)


def _cuts(low: str, named: Named) -> list[tuple[int, bool]]:
    """Positions at which a clause ends, and whether a sentence does; a further mention opens a clause of its own."""
    cuts = {match.end(): False for match in _CLAUSE_END.finditer(low)} | {len(low): True}
    for match in _SENTENCE_END.finditer(low):
        if low[match.start()] != "." or not _NO_END.search(low[max(0, match.start() - 8) : match.start()]):
            cuts[match.end()] = True
    for at in list(cuts):
        mention = named.around(at)
        if mention and low[at : mention.end].strip():
            del cuts[at]
    ordered, added = sorted(cuts), 0
    for before, mention in pairwise(named.mentions):
        following = bisect_right(ordered, before.start)
        last = max(ordered[following - 1] if following else 0, added)
        told_before = bool(low[last : before.start].strip(_BLANK)) and not _LEADS_IN.search(low[last : before.start])
        while following < len(ordered) and not low[before.end : ordered[following]].strip(_BLANK) and not told_before:
            following += 1
        is_cut = following < len(ordered) and ordered[following] <= mention.start
        if not is_cut and before.ns != mention.ns and not _RUNS_ON.search(low[before.end : mention.start]):
            goes_on = told_before and _JOINS.match(low, before.end, mention.start)
            added = before.end if goes_on else _clause_start(low, before.end, mention.start)
            cuts.setdefault(added, False)
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


_BLANK = " \n\t.,;:()-#*•"
_JOINS = re.compile(r"\s*(?:and|&|plus|but|,|;)\s+(?!the\b|#)\S")
"""After an action of which something was said before: "90% on 12 and 15% on 14"."""
_RUNS_ON = re.compile(r"^\s*(?:(?:is |are )?(?:the )?(?:same|ditto|like|likewise) (?:as|with|for)|'s|s'|\()\s*$")
"""What ties a mention to the one before it: "the same as 12"."""

_LEADS_IN = any_of(
    "and  but  while  whereas  though  &  plus  with  same for  ditto(?: for)?  likewise  also  as is  so is",
    before=r"\s",
    after=r"\s+(?:the )?$",
)


_IS_SAID = re.compile(r"\s*(?:ditto|likewise|also)\s*")
"""What may be said of the action before it as well as lead up to the next: "14 ditto 15 red"."""


def _clause_start(low: str, last: int, at: int) -> int:
    """Where the clause of a mention starts, the one before it ending at `last`: with the "and" or "with" before it."""
    lead = _LEADS_IN.search(low[max(0, at - 24) : at])
    return at - len(lead[0]) + 1 if lead and not _IS_SAID.fullmatch(low, last, at) else at
