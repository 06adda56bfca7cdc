"""A reply cut into sentences and clauses, each with the actions that it speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from tracker.rules.phrases.clauses.cutting import AUXILIARY, DEED, Named, Piece, pieces_of
from tracker.rules.phrases.clauses.naming import Mention
from tracker.rules.phrases.values import About
from tracker.rules.phrases.words.tables import any_of


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

    @property
    def only_names(self) -> bool:
        """True where it does no more than name its actions, as the "14:" of "14: ditto" does."""
        return self.named and not re.search("[a-z]", self.bare)


_GOES_ON = re.compile(rf"\W*(?:and|but|then)\s+{AUXILIARY}(?:{DEED}|awaiting|waiting|on hold|on track|at risk)\b")
"""A clause without a subject of its own."""

_WHICH = re.compile(r"\W*which\b")
_OF_THE_LAST = re.compile(
    r"\W*(?:which|(?:(?:and|but|though|as) )?(?:(?:that|it|this)(?: one)?(?:'s|'ll|'d| [a-z]+)"
    r"|(?:those|these|they)(?:'re| are)(?: now| still| only| just)* (?=at|on|about|%)))\b"
)
"""What goes on about the action that has just been left out: "all done apart from 14, and that's at 35%"."""
_IS_OTHERWISE = re.compile(
    r"\W*(?:(?:and|but|though|as) )?(?:(?:that|it|this)(?: one)?(?:'s| is| stands)|(?:those|they)(?:'re| are| stand))"
    r"(?: (?:now|still|only|just|about|at|on|a bit))* (?:%|slip|late|behind|red\b|amber|at risk|off track|on hold"
    r"|hold\b|parked|paused|stuck|delayed|half)"
)
"""What cannot be of those that were done: "everything except 14 is done, and that's slipping"."""
_WHOSE_WHICH = re.compile(
    r"\b(?:the|our|my|an?|their|his|her|its|one|two|three|four|some|another|any|no|each"
    r"|several)\s+[\w'-]+(?:\s+[\w'-]+){0,3}\W*$"
)
"""What a "which" goes on about: "waiting for the regional policy, which is on hold"."""

_VERB_ALONE = re.compile(r"\W*(?:is|are|was|were|has|have|had|remains?|stands?|went|goes|will)\b")
"""What takes the sentence up again after a "which": "the first phase, which covers the cellars, is complete"."""

_FIRST_VERB = any_of(
    """
    is  are  was  were  has  have  had  been  will  would  should  can  could  may  might  [a-z]{3,}ed  done  gone  went
    sent  took  met  held  ran  [a-z]+n't  's  've  'll  're
    """
)


def cut(low: str, mentions: tuple[Mention, ...], about: tuple[About, ...]) -> tuple[Clause, ...]:
    """Cut a reply into clauses and say of each which actions it is about."""
    named = Named(mentions)
    return tuple(_addressed(pieces_of(low, named), low, named, about))


_QUESTION_OPENS = any_of(
    """
    what  which  who  whose  when  where  why  how  is  are  was  were  does  do  did  can  could  would  will  should
    has  have  any  shall  am  may  isn't  aren't  doesn't  don't  hasn't
    """,
    before=r"\W*(?:(?:and|but|so|or|please|sorry|also)\W+)?",
)
_ASKS_UNMARKED = any_of(
    r"(?: does| do| did| would| should| can| could)(?= (?!not\b)[a-z])"
    r"  (?:'s| is| are)(?= (?:the|an?|your|this|that|it|these|they)\b(?!.* (?:is|are|was|has|will)\b))",
    before=r"\W*(?:(?:and|but|so|sorry|also)\W+)?(?:what|which|who|how|when|where|why)",
    after="",
)
"""A question without its mark: "what does done look like"."""
_TAG = any_of(
    "(?:isn't|aren't|hasn't|haven't|doesn't|didn't|wasn't) (?:it|they|that|this)  right  yes  no  correct  eh  true",
    before=r"^\W*",
    after=r"\W*\?",
)


def _asking(pieces: tuple[Piece, ...], low: str) -> set[int]:
    """The starts of the clauses that are asked: from the word that opens the question on; before a tag all of them."""
    asked: set[int] = set()
    for _, sentence in groupby(pieces, key=lambda piece: piece.sentence):
        clauses = list(sentence)
        last = low[clauses[-1].start : clauses[-1].end]
        if not last.rstrip().endswith("?") and not _ASKS_UNMARKED.match(low, clauses[0].start):
            continue
        opens = next((at for at, one in enumerate(clauses) if _QUESTION_OPENS.match(low, one.start, one.end)), -1)
        first = 0 if _TAG.match(last) else opens if opens >= 0 else len(clauses) - 1
        asked.update(one.start for one in clauses[first:])
    return asked


def _addressed(pieces: tuple[Piece, ...], low: str, named: Named, about: tuple[About, ...]) -> Iterator[Clause]:
    """Each clause with its actions: those it names, else those that the talk is of, else the only one there is."""
    asked = _asking(pieces, low)
    only = tuple(action.n for action in about) if len(about) == 1 else ()
    going_on, subject, whose = only, "", ""
    for position, piece in enumerate(pieces):
        text, inside = low[piece.start : piece.end], named.within(piece.start, piece.end)
        before, after = pieces[position - 1] if position else None, pieces[position + 1 : position + 2]
        leads_on = after and after[0].sentence == piece.sentence
        ns = _named_by(inside)
        if not ns and leads_on and _LEADS_ON.search(text):
            ns = _named_by(_alone(low, named.within(after[0].start, after[0].end), after[0]))
        if ns or any(mention.how == "vague" or mention.unknown for mention in inside):
            going_on = ns or only
        elif not going_on and leads_on:
            ns = _named_by(named.within(after[0].start, after[0].end))
        else:
            ns = going_on
        follows = before is not None and before.sentence == piece.sentence
        far = follows and _IS_OTHERWISE.match(text)
        if not inside and _OF_THE_LAST.match(text) and (spared := named.spared_at(piece.start, bool(far))):
            ns = spared
        bare = _without_names(text, piece.start, inside)
        goes_on = follows and bool(_GOES_ON.match(text) or (subject and whose and _VERB_ALONE.match(text)))
        whose = _before_which(low, piece, named)
        if whose and not inside:
            goes_on, subject = True, whose
        if not goes_on:
            subject = bare[: verb.start()] if (verb := _FIRST_VERB.search(bare)) else ""
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


def _before_which(low: str, piece: Piece, named: Named) -> str:
    """The words that a "which" goes on about; empty where a piece does not begin with one."""
    if not _WHICH.match(low, piece.start, piece.end):
        return ""
    whose = _WHOSE_WHICH.search(low, max(0, piece.start - 60), piece.start)
    return _without_names(whose[0], whose.start(), named.within(whose.start(), whose.end())) if whose else ""


_LEADS_ON = re.compile(r"(?::| -+) *$")
"""What a list of actions follows: "done: 12, 14"."""


def _alone(low: str, mentions: tuple[Mention, ...], piece: Piece) -> tuple[Mention, ...]:
    """The mentions of a piece that holds nothing else."""
    rest = low[piece.start : piece.end]
    for mention in mentions:
        rest = rest.replace(low[mention.start : mention.end], "")
    return mentions if not re.search(r"[a-z%@]", rest) else ()


def _named_by(mentions: tuple[Mention, ...]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(n for mention in mentions for n in mention.ns))


_NAMES = frozenset(("so many", "number", "title", "position", "all except", "other", "rest"))


def _without_names(text: str, start: int, inside: tuple[Mention, ...]) -> str:
    """The clause with the names of its actions blanked out; "both" and "all" stay, as words of the sentence."""
    for mention in inside:
        first, last = mention.start - start, min(mention.end - start, len(text))
        if mention.how in _NAMES:
            text = text[:first] + "·" * (last - first) + text[last:]
        elif mention.how in {"both", "all"} and not _PLAIN_SET.fullmatch(text, first, last):
            text = text[:first] + mention.how.rjust(last - first) + text[last:]
    return _NEITHER.sub(_denied, _NEITHER_NAMED.sub(_denied_of, text))


_PLAIN_SET = re.compile(r"(?:both|all)|all (?:the )?\w+|everything")
_NEITHER = re.compile(
    r"\b(?:neither|none)(?: of (?:them|these|those|'?em))?(?: (?P<verb>will|has|have|is|are|can|was|were|would))?\b"
)


_NEITHER_NAMED = re.compile(r"\bneither (?P<names>·+) (?P<verb>will|has|have|is|are|can|was|were|would|does|do|did)\b")


def _denied_of(match: re.Match[str]) -> str:
    """ "neither 12 nor 14 is" as "12 nor 14 isn't"."""
    return f"{match['names']} {_not(match['verb'])}".rjust(len(match[0]))


def _not(verb: str) -> str:
    return {"will": "won't", "can": "can't"}.get(verb, f"{verb}n't")


def _denied(match: re.Match[str]) -> str:
    """ "neither is" and "none of them will" in the words of a single denial: "isn't", "won't"."""
    verb = match["verb"]
    plain = _not(verb) if verb else "not"
    return plain.rjust(len(match[0])) if verb or match[0] != "none" else match[0]
