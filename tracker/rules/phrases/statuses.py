"""What each clause says of how an action stands, and how it is meant there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from models.vocabulary import Reported
from tracker.rules.phrases.clauses import Clause
from tracker.rules.phrases.done_phrases import BOARD_PASSED_IT, DONE_PHRASES, HAPPENED
from tracker.rules.phrases.meant import mood_of
from tracker.rules.phrases.moods import Mood
from tracker.rules.phrases.standing_phrases import ON_TRACK, STANDING_PHRASES
from tracker.rules.phrases.status_phrase import StatusPhrase
from tracker.rules.phrases.stems import stem, title_stems
from tracker.rules.phrases.tables import any_of


@dataclass(frozen=True)
class Verdict:
    """A status phrase at clause.bare[start:end], and how it is meant there."""

    clause: Clause
    phrase: StatusPhrase
    start: int
    end: int
    mood: Mood
    status: Reported

    @property
    def is_done(self) -> bool:
        """True where it says in so many words that the action is complete."""
        return self.status is Reported.COMPLETE and self.mood is Mood.PLAIN


def verdicts(clause: Clause, titles: tuple[str, ...]) -> tuple[Verdict, ...]:
    """The statuses that a clause speaks of, in order; of overlapping phrases the longest."""
    stems = frozenset[str]().union(*(title_stems(title) for title in titles))
    found: list[tuple[StatusPhrase, int, int]] = []
    for phrase in (*DONE_PHRASES, *STANDING_PHRASES, *_done_in_its_own_words(titles)):
        matches = phrase.pattern.finditer(clause.bare)
        found.extend((phrase, match.start(), match.end()) for match in matches if match[0].strip())
    found.sort(key=lambda hit: (hit[1] - hit[2], hit[1]))
    kept: list[tuple[StatusPhrase, int, int]] = []
    for hit in found:
        if not any(hit[1] < end and start < hit[2] for _, start, end in kept):
            kept.append(hit)
    return tuple(_judged(clause, hit, titles, stems) for hit in sorted(kept, key=lambda hit: hit[1]))


def _judged(
    clause: Clause, hit: tuple[StatusPhrase, int, int], titles: tuple[str, ...], stems: frozenset[str]
) -> Verdict:
    phrase, start, end = hit
    mood = mood_of(phrase, start, end, clause, stems)
    if mood is Mood.NOT and phrase is ON_TRACK:
        return Verdict(clause, phrase, start, end, Mood.PLAIN, Reported.OFF_TRACK)
    if mood is Mood.PLAIN and phrase in {HAPPENED, BOARD_PASSED_IT} and _APPROVED.search(clause.bare[start:end]):
        mood = Mood.PLAIN if any(_DOCUMENT.search(title.lower()) for title in titles) else Mood.OTHER
    return Verdict(clause, phrase, start, end, mood, phrase.status)


_APPROVED = any_of(
    """
    agreed  approved  passed  endorsed  signed  submitted  circulated  issued  distributed  accepted  ratified  adopted
    """,
    after="",
)
"""What happens to a document and finishes it; a shed that is approved still has to be built."""

_DOCUMENT = any_of(
    r"""
    polic  procedure  protocol  strateg  plan  guidance  framework  template  charter  statement  report  register
    standard  handbook  form  guide  terms  contract  agreement  memorandum  minute  accord  schedule  specification
    pathway  sop  manual  map
    business case  budget  toolkit  code  letter  leaflet  paper  document  process  scheme  model  programme
    curriculum
    """,
    after="",
)
_PUT_THERE = any_of(
    r"""
    replac  install  fit  repair  roof  carpet  erect  re-?lay  resurfac  refit  retrofit  hang  lay  mount  put up
    signs?  signage  fence  fencing  handrail  door  window  floor  ramp  light
    """,
    after="",
)
_IN_POSITION = StatusPhrase(
    "it is in position",
    Reported.COMPLETE,
    re.compile(
        r"(?:(?<=\w's)|\b(?:is|are|now|all|both)) (?:now |all |back )*(?:on|in|up|down|laid|hung)(?= and\b|\W*$)"
    ),
)


def _done_in_its_own_words(titles: tuple[str, ...]) -> Iterator[StatusPhrase]:
    """For "Calibrate torque wrenches" the word "calibrated" is a completion, as "audited" is for an audit."""
    whole = " ".join(titles).lower()
    roots = sorted({root for word in re.findall(r"[a-z-]{4,}", whole) if len(root := stem(word)) >= 3})
    if roots:
        deeds = "|".join(re.escape(root) for root in roots)
        pattern = re.compile(rf"(?<![\w-])(?:{deeds})\w?(?:ated|ed|ied)(?![\w-])")
        yield StatusPhrase("the title's own deed is done", Reported.COMPLETE, pattern)
    if _PUT_THERE.search(whole):
        yield _IN_POSITION
