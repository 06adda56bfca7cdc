"""What each clause says of how an action stands, and how it is meant there."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from models.vocabulary import Reported
from tracker.rules.phrases.clauses.clauses import Clause
from tracker.rules.phrases.clauses.own import is_thing
from tracker.rules.phrases.standing.by_the_way import by_the_way
from tracker.rules.phrases.standing.done_phrases import BARE_CLOSED, BOARD_PASSED_IT, DONE_PHRASES, HAPPENED
from tracker.rules.phrases.standing.late_phrases import AMBER, AT_RISK
from tracker.rules.phrases.standing.meant import is_named, mood_of
from tracker.rules.phrases.standing.moods import Mood
from tracker.rules.phrases.standing.on_track_phrases import GOING_WELL, ON_TRACK
from tracker.rules.phrases.standing.tables import STANDING_PHRASES
from tracker.rules.phrases.titles.deeds import dealt_with, done_by_title, finishes, is_only_there, opens_with, own_deed
from tracker.rules.phrases.words.status_phrase import StatusPhrase
from tracker.rules.phrases.words.stems import WORD, stands_for, title_stems


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
    for phrase in (*done_by_title(titles), *DONE_PHRASES, *STANDING_PHRASES, *own_deed(titles), *dealt_with(titles)):
        matches = phrase.pattern.finditer(clause.bare)
        found.extend(
            (phrase, match.start(), match.end())
            for match in matches
            if _counts(phrase, match, clause, stems) and not _is_of_name(match, clause.bare, titles)
        )
    found.sort(key=lambda hit: (hit[1] - hit[2], hit[1]))
    kept: list[tuple[StatusPhrase, int, int]] = []
    for hit in found:
        if not any(hit[1] < end and start < hit[2] for _, start, end in kept):
            kept.append(hit)
    ordered = sorted(kept, key=lambda hit: hit[1])
    judged = tuple(_judged(_beside(clause, ordered[:at]), hit, titles, stems) for at, hit in enumerate(ordered))
    return tuple(_of_what_is_dropped(one, judged) for one in judged)


def _of_what_is_dropped(verdict: Verdict, judged: tuple[Verdict, ...]) -> Verdict:
    """A deed that only tells which thing is dropped: "printed signs are no longer needed"."""
    dropped = (one for one in judged if one.status is Reported.CLOSED and one.start > verdict.end)
    nouns = (_THINGS_ARE.fullmatch(verdict.clause.bare[verdict.end : one.start]) for one in dropped)
    return replace(verdict, mood=Mood.OTHER) if verdict.is_done and any(nouns) else verdict


_THINGS_ARE = re.compile(
    r"(?: (?!and\b|so\b|it\b|but\b)[a-z'-]+){1,4} (?:is|are|was|were|has been|have been|being)(?: now| therefore)* *"
)


def _beside(clause: Clause, said: list[tuple[StatusPhrase, int, int]]) -> Clause:
    """The clause without the standings said in it before, of which the next is not said: "in hand and on time"."""
    bare = clause.bare
    for phrase, start, end in said:
        if phrase in STANDING_PHRASES and _AND_SO.match(clause.bare, end):
            bare = bare[:start] + " " * (end - start) + bare[end:]
    return replace(clause, bare=bare)


_AND_SO = re.compile(r" ?(?:and|&|,|-)(?: (?:it's|we're|is|are|all|still|now|also|well))* (?!not\b)")


def _counts(phrase: StatusPhrase, match: re.Match[str], clause: Clause, stems: frozenset[str]) -> bool:
    """False for blanks, and where the thing itself has to be named and is not: "put the lights in" for a door."""
    if phrase.names_it and not is_named(f"{clause.subject} {clause.bare[: match.start()]}", stems):
        return False
    thing = match.groupdict().get("thing")
    if thing is None:
        return bool(match[0].strip())
    return bool(_ALL_OF_IT.fullmatch(thing.strip())) or is_thing(thing, stems)


def _is_of_name(match: re.Match[str], bare: str, titles: tuple[str, ...]) -> bool:
    """True where the words belong to a name that the title has too: "complete maths" of "Complete Maths licence"."""
    after = _NEXT_WORD.match(bare, match.end())
    return after is not None and any(f"{match[0]}{after[0]} " in f"{title.lower()} " for title in titles)


_NEXT_WORD = re.compile(r" [a-z]+")


_ALL_OF_IT = re.compile(r"(?:it|them|everything|the lot|all of (?:it|them)|the whole lot)(?: all)?")


def _is_own_end(said: str, stems: frozenset[str]) -> bool:
    """True where a title asks for the very end told: "cancelled" of "Cancel the lease"; it is done by that."""
    return all(stands_for(word, stems) or word in _BESIDE_IT for word in WORD.findall(said))


_BESIDE_IT = frozenset(("off", "out", "now", "up", "is", "are", "been", "to", "be"))


_ENDS_BY_ITSELF = re.compile(
    r"\b(?:consultation|survey|window|advert|vacancy|poll|ballot|applications?|nominations?|bids?|tenders?)\W*$"
)
"""What closes on its day, action or no action: "the consultation ran for a month and closed"."""
_SO_MANY = re.compile(r" all (?:of )?(?:the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b")
"""A count of what was gone round, which leaves open what is to come of it: "audited all six stores"."""
_NOT_LATE = re.compile(
    r"(?:\bnot|n't|\bno longer|\bnever)(?: (?:at all|in any way|actually|really|now|being|been|running|even|currently"
    r"|looking|considered))* (?:at risk|behind(?: (?:schedule|plan|programme|time))?|late|slipping|slipped"
    r"|delayed|drifting|adrift|tight|in (?:danger|jeopardy|doubt)|under (?:pressure|threat)|running (?:late|behind))$"
)
"""That it is late or at risk, denied in so many words: "no longer behind"; it is on track then."""
_NO_MORE = re.compile(
    r"\W*$|[,;:.!-]| (?:now|any ?more|any longer|at all|and|but|so|just|as|here|at present|at the moment|thankfully"
    r"|on this|with (?:it|this)|on (?:it|the action)|schedule|plan|programme)\b"
)


def _judged(
    clause: Clause, hit: tuple[StatusPhrase, int, int], titles: tuple[str, ...], stems: frozenset[str]
) -> Verdict:
    phrase, start, end = hit
    if phrase.status is Reported.CLOSED and _is_own_end(clause.bare[start:end], stems):
        phrase = replace(phrase, status=Reported.COMPLETE)
    mood = mood_of(phrase, start, end, clause, stems)
    if mood is Mood.NOT and phrase is ON_TRACK:
        return Verdict(clause, phrase, start, end, Mood.PLAIN, Reported.OFF_TRACK)
    if mood is Mood.NOT and phrase is GOING_WELL:
        return Verdict(clause, phrase, start, end, Mood.PLAIN, Reported.AT_RISK)
    if (
        mood is Mood.NOT
        and phrase in {AT_RISK, AMBER}
        and _NOT_LATE.search(clause.bare, 0, end)
        and _NO_MORE.match(clause.bare, end)
    ):
        return Verdict(clause, GOING_WELL, start, end, Mood.PLAIN, Reported.ON_TRACK)
    if phrase.status is Reported.COMPLETE:
        mood = by_the_way(phrase, clause.bare[:start], clause.bare[start:end], mood, titles)
    if mood is Mood.PLAIN and phrase in {HAPPENED, BOARD_PASSED_IT} and not finishes(clause.bare[start:end], titles):
        mood = Mood.OTHER
    if mood is Mood.PLAIN and is_only_there(clause.bare[start:end], titles):
        mood = Mood.OTHER
    if phrase is BARE_CLOSED and _ENDS_BY_ITSELF.search(clause.subject):
        mood = Mood.OTHER
    if (
        phrase in own_deed(titles)
        and _SO_MANY.match(clause.bare, end)
        and not opens_with(clause.bare[start:end], titles)
    ):
        mood = Mood.OTHER
    return Verdict(clause, phrase, start, end, mood, phrase.status)
