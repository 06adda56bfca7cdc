"""A reply cut into sentences and clauses, each with the actions that it speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tracker.rules.phrases.mentions import Mention
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
    """True where its sentence ends with a question mark."""
    bare: str = ""
    """Its words without the names of its actions, which are blanked out."""


_SENTENCE_END = re.compile(r"[.!?]+(?=[\s)]|$)|\n+|;|(?<=[a-z]) [|•] ")
_NO_END = re.compile(
    r"(?:\b(?:e\.g|i\.e|no|approx|mr|mrs|ms|dr|st|w\.e\.f|etc|fig|ref|cllr|vs|inc|dept|ext|ave|rd|min|max|est|a\.m|p\.m)|(?<![\w'])[b-hj-z])$"
)
_SUBJECT = r"(?:i|we|it|he|she|they|this|that|there|these|those|you|\w+'s|(?:the|our|my|their|his|her|a|an|some|all)(?: [\w'-]+){1,4}|[\w'-]+(?: [\w'-]+){0,2})"
_VERB = (
    r"(?:is|am|think|believe|expect|hope|fear|are|was|were|isn't|aren't|wasn't|has|have|had|hasn't|haven't|will|won't|would|can|can't|could|should|may|might|must|needs?|starts?|"
    r"goes|went|comes?|did|didn't|does|doesn't|do|don't)"
)
_DEED = r"(?:closed|signed|adopted|approved|published|circulated|completed|complete|finished|issued|ratified|launched|in force|live|in place|done|implemented|installed|submitted|sorted)"
_GOES_ON = re.compile(
    rf"\W*(?:and|but|then)\s+(?:has |have |was |were |been |now |then |formally |is |are |not |still |just )*(?:{_DEED}|awaiting|waiting|on hold|on track|at risk)\b"
)
_FIRST_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|been|will|would|should|can|could|may|might|[a-z]{3,}ed|done|gone|went|sent|took|met|held|[a-z]+n't)\b|'s\b|'ve\b|'ll\b|'re\b"
)
_CLAUSE_END = re.compile(
    r",(?!\d)|(?<!owner)(?<!lead):(?!\d)|\s-+\s|--|[()]|\.\.\.|(?<!everything)(?<!\ball)\s(?=but\b(?! for))|\s(?=(?:although|though|however|because|while|whereas|whilst|which|except that|so that|so(?! (?:far|much|many|long|as|on|forth|called)\b)|yet to be|"
    r"as (?:we|it|there|they|i)|as (?:the|our) (?:\w+ ){1,3}?(?:is|are|has|have|was|were|will|won't|isn't)|since (?:we|it|there|they|i|the \w+ (?:is|has|was))|until(?! (?:the |about |after |at least |around )?@)|once|unless|if|when(?! @)|due to|owing to|subject to|pending|awaiting|"
    r"just waiting|still waiting|waiting)\b)"
    rf"|\s(?=(?:and|plus)\s+(?:{_SUBJECT}\s+{_VERB}|i'|we'|it'|that'|they'|still|now|just|then|not|am|hoping|should|will|won't|have|has)\b)"
    r"|\s(?=and (?:waiting|awaiting|aiming|expect|hope|hoping|started|on)\b)"
    rf"|\s(?=and (?:has |have |was |were |been |now |then |formally |is |are )*{_DEED}\b)"
)


def cut(low: str, mentions: tuple[Mention, ...], about: tuple[About, ...]) -> tuple[Clause, ...]:
    """Cut a reply into clauses and say of each which actions it is about; nothing is cut inside a list of actions."""
    pieces = list(_pieces(low, mentions))
    return tuple(_addressed(pieces, low, mentions, about))


def _pieces(low: str, mentions: tuple[Mention, ...]) -> Iterator[tuple[int, int, int]]:
    """Start, end and sentence of each clause, without blank ones."""
    start, sentence = 0, 0
    for position, ends_sentence in _cuts(low, mentions):
        if low[start:position].strip(" ,;:.-()\n"):
            yield start, position, sentence
        start = position
        sentence += ends_sentence


def _cuts(low: str, mentions: tuple[Mention, ...]) -> list[tuple[int, bool]]:
    """Positions at which a clause ends, and whether a sentence does; a further mention opens a clause of its own."""
    cuts = {len(low): True}
    for match in _CLAUSE_END.finditer(low):
        cuts[match.end()] = False
    for match in _SENTENCE_END.finditer(low):
        if not (low[match.start()] == "." and _NO_END.search(low[max(0, match.start() - 8) : match.start()])):
            cuts[match.end()] = True
    inside = [(mention.start, mention.end) for mention in mentions]
    kept = {
        at: ends
        for at, ends in cuts.items()
        if not any(start < at <= end and low[at:end].strip() for start, end in inside)
    }
    for before, mention in zip(mentions, mentions[1:], strict=False):
        if not any(before.start < at <= mention.start for at in kept) and not _RUNS_ON.search(
            low[before.end : mention.start]
        ):
            kept.setdefault(_clause_start(low, mention.start), False)
    return sorted(kept.items())


_RUNS_ON = re.compile(r"^\s*(?:(?:is |are )?(?:the )?(?:same|ditto|like|likewise)(?: as| with| for)?|'s|s'|\()\s*$")


def _clause_start(low: str, at: int) -> int:
    """Where the clause of a mention starts: with the "and" or "with" before it."""
    lead = re.search(
        r"\s(?:and|&|plus|with|same for|ditto(?: for)?|likewise|also|as is|so is)\s+(?:the )?$",
        low[max(0, at - 24) : at],
    )
    return at - len(lead[0]) + 1 if lead else at


def _addressed(
    pieces: list[tuple[int, int, int]], low: str, mentions: tuple[Mention, ...], about: tuple[About, ...]
) -> Iterator[Clause]:
    """Each clause with its actions: those it names, else those that the talk is of, else the only one there is."""
    asking = {sentence for start, end, sentence in pieces if low[start:end].rstrip().endswith("?")}
    only = tuple(action.n for action in about) if len(about) == 1 else ()
    going_on: tuple[int, ...] = only
    subject = ""
    for position, (start, end, sentence) in enumerate(pieces):
        inside = [m for m in mentions if start <= m.start < end]
        named = tuple(dict.fromkeys(n for m in inside for n in m.ns))
        if not named and not going_on and position + 1 < len(pieces) and pieces[position + 1][2] == sentence:
            named_next = [m for m in mentions if pieces[position + 1][0] <= m.start < pieces[position + 1][1]]
            going = tuple(dict.fromkeys(n for m in named_next for n in m.ns))
        else:
            going = going_on
        vague = any(m.how == "vague" or m.unknown for m in inside)
        ns = named or (() if vague else going)
        if named or vague:
            going_on = ns or only
        text = low[start:end]
        bare = _blank(text, start, inside)
        goes_on = position > 0 and pieces[position - 1][2] == sentence and bool(_GOES_ON.match(text))
        if not goes_on:
            verb = _FIRST_VERB.search(bare)
            subject = bare[: verb.start()] if verb else ""
        yield Clause(start, end, sentence, text, ns, bool(inside), subject if goes_on else "", sentence in asking, bare)


def _blank(text: str, start: int, inside: list[Mention]) -> str:
    for mention in inside:
        if mention.how not in {"number", "title", "position", "all except", "other", "rest"}:
            continue
        first, last = mention.start - start, min(mention.end - start, len(text))
        text = text[:first] + "·" * (last - first) + text[last:]
    return text
