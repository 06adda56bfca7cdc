"""Whom an action should go to: hand-over, "not mine, it's Sam's", cover during leave (replies' rules 6)."""

from __future__ import annotations

import re
from dataclasses import replace

from tracker.rules.phrases.clauses.clauses import Clause
from tracker.rules.phrases.clauses.own import is_own
from tracker.rules.phrases.handovers import phrases as said
from tracker.rules.phrases.handovers.framed import (
    APART,
    framed,
    is_another_handed,
    is_of_something_else,
)
from tracker.rules.phrases.handovers.leave import is_away
from tracker.rules.phrases.handovers.marking import marked, strangers, with_pronouns
from tracker.rules.phrases.handovers.names import people_in, places_of
from tracker.rules.phrases.handovers.whom import (
    Handover,
    Register,
    is_praise_passed_on,
    resolved,
    to_nobody,
    unresolved,
)
from tracker.rules.phrases.words.stems import stands_for


def find_handover(sentence: str, register: Register, stems: frozenset[str]) -> Handover | None:
    """The hand-over that a sentence asks for, in the writer's capitals.

    `stems` are those of the action's title: who takes over something else takes over nothing here.
    """
    sentence = said.OF_OTHER_TROUBLE.sub(lambda match: " " * len(match[0]), sentence)
    for trigger in said.TRIGGERS:
        for match in trigger.finditer(sentence):
            found = _by_trigger(match, sentence, register, stems)
            if found and found.to != register.sender:
                return found
    if found := _by_frames(sentence, register, stems):
        return found
    low = sentence.lower()
    if said.NOT_MINE.search(low) or said.NOT_ME.search(low):
        others = () if _is_of_theirs(register) or _UNSETTLED.search(register.whole.lower()) else register.others
        return (
            resolved(others[0], sentence, register)
            if len(others) == 1
            else to_nobody(sentence, "Whom should it go to?")
        )
    return None


def _by_trigger(match: re.Match[str], sentence: str, register: Register, stems: frozenset[str]) -> Handover | None:
    """The hand-over that a trigger asks for where it stands; None where something else is handed over, or to nobody."""
    who = match.start("who")
    if (
        said.FOR_A_LOOK.match(sentence, who)
        or "n't" in match["who"]
        or said.TO_WORK_ON.match(sentence, who)
        or APART.match(sentence, match.end())
        or _AS_WELL.match(sentence, who)
    ):
        return None
    if is_of_something_else(sentence[match.end() :].lower(), stems) and not _NAMES_IT.search(match[0].lower()):
        return None
    before = sentence[: match.start()].lower()
    if _hands_something_else(match, stems) or (_HANDED.match(match[0]) and is_another_handed(before, stems)):
        return None
    named = people_in(match["who"], register.people)
    if (named and _is_no_name(match, register)) or (not named and stands_for(match["who"].split()[0].lower(), stems)):
        return None
    found = resolved(named[0], sentence, register) if named else unresolved(match, register)
    return _doubted(found, sentence) if found else None


def _doubted(found: Handover, sentence: str) -> Handover:
    """The hand-over, put to the person where the sentence guesses."""
    return replace(found, doubt=f"Shall it go to {found.to}?") if found.to and said.UNSURE.search(sentence) else found


_UNSETTLED = re.compile(
    r"\b(?:i've|i have|i) (?:suggested|proposed|mentioned|thought of)\b"
    r"|\bnothing(?:'s| is| has been)?(?: yet)? (?:settled|agreed|decided|confirmed|fixed)\b"
    r"|\b(?:hasn't|has not|haven't|not)(?: yet| been)* (?:agreed|confirmed|settled|decided)\b"
)
"""What leaves it open who shall have it: "I've suggested Jo but nothing is settled"."""


def _by_frames(sentence: str, register: Register, stems: frozenset[str]) -> Handover | None:
    """The first hand-over that the frames around a name find, put to the person where the sentence guesses."""
    low, named = marked(sentence, register.people)
    if len(register.others) == 1:
        low, named = with_pronouns(low, named, register.others[0])
    for fits, _ in framed(low, sentence, named, stems, register.whole.lower()):
        if fits == (register.sender,):
            continue
        found = resolved(fits, sentence, register)
        return _doubted(found, sentence)
    if is_praise_passed_on(register, sentence):
        return None
    unknown, who = strangers(sentence, low)
    who = {at: fits for at, fits in who.items() if not stands_for(fits[0].split()[0].lower(), stems)}
    if any(
        said.THE_ACTION.search(words) or said.FOR_STRANGERS.search(words)
        for _, words in framed(unknown, sentence, who, stems, "")
    ):
        return to_nobody(sentence, "I do not know who that is: whom should it go to?")
    return None


def _is_of_theirs(register: Register) -> bool:
    """True where only a thing of theirs is named: "that's Ivan's view"."""
    places = places_of(register.whole, register.people)
    return bool(places) and all(said.NOT_THEIRS.match(register.whole, end) for _, end, _ in places)


_NO_PART_OF_IT = re.compile(
    r" (?!(?:is|has|have|will|now|should|can|to|agreed|very|kindly|also|offered|going|took|happy|be|been|already|just"
    r"|volunteered|does|and|or|not|please|for|as|in|instead|owns?|leads?|would|could|this|it|that)\b)\w"
)


def _is_no_name(match: re.Match[str], register: Register) -> bool:
    """True where a name is not all that stands in the place of one: "Ruth wanted", "Ivan's budget"."""
    _, end, _ = places_of(match["who"], register.people)[-1]
    after = match["who"][end:]
    return bool(_NO_PART_OF_IT.match(after)) or bool(said.NOT_THEIRS.match(match.string, match.start("who") + end))


_OF_A_THING = re.compile(
    r"\b(?:need|use|used|want|sent|got|have|read|filled in|fill in|bring|took) (?!it\b|this\b|that\b)[^,.;]{2,40},?"
    r" not (?:ours|mine)\b"
)
"""What is not ours of things that are used: "we need the landlord's form, not ours"."""
_ASKED_FOR = re.compile(
    r"(?<!i've )(?<!i have )(?<!i )(?<!we )\b(?:ask(?:ed|s)?(?: (?:us|me))? for|request(?:ed|s)?|raised"
    r"|sent(?: (?:us|me|in))?"
    r"|submitted|there(?:'s| is| was)|want(?:ed|s)) (?P<thing>(?:an?|some|two|three|another|more) [^,.;]{2,40})$"
)
"""What others have brought up, of which "I passed that on" is said: "they asked for a quote"."""
_PASSED_THAT = re.compile(r"\W*(?:(?:and|but|so|now)\W+)*(?:i|we)(?:'ve| have)? [a-z]+ (?:it|that|this|them|these) ")


def goes_on_about_another(clause: Clause, before: str, stems: frozenset[str]) -> bool:
    """True for "which I passed to Ivan" and "not ours" where the clause `before` has named another thing."""
    if _OF_A_THING.search(f"{before}{clause.low}"):
        return True
    if _WHICH.match(clause.low):
        number = _OTHER_NUMBER.search(before)
        return int(number[1]) not in clause.ns if number else bool(clause.subject) and not is_own(clause.subject, stems)
    thing = _ASKED_FOR.search(before.rstrip(" ,;-"))
    return thing is not None and bool(_PASSED_THAT.match(clause.low)) and not is_own(thing["thing"], stems)


_WHICH = re.compile(r"\W*which\b")
_OTHER_NUMBER = re.compile(r"\b(?:action|item|recommendation|task|number|no\.?) ?#?(\d{1,6})\W*$")
"""What a "which" goes on about: "the limes come under action 59"."""


def names_cover(low: str) -> bool:
    """True where the hand-over is only for a while."""
    return bool(said.COVER.search(low) or is_away(low))


_AS_WELL = re.compile(r"[\w'-]+(?: [A-Z][\w'-]+)? (?:as well|too|also)\b")
_HANDED = re.compile(r"(?:pass|hand|transferr|assign|re-?assign|allocat|re-?allocat|delegat|mov|shift)ed\b|given\b")
_NAMES_IT = re.compile(r"\b(?:to|it|this|that|them|both)\b|'s$|\d")
"""A trigger that has named the action itself, or ends with the name."""
_NEAR = 12


def _hands_something_else(match: re.Match[str], stems: frozenset[str]) -> bool:
    """True for "handing the depot keys to Ruth" and for "moved the files to Ruth's drive"."""
    what = match.groupdict().get("what")
    if what is None:
        return False
    if said.NOT_THEIRS.search(match.string, match.start("who"), match.end("who") + _NEAR):
        return True
    nouns = [word for word in re.findall(r"[a-z][a-z'-]*", what.lower()) if word not in said.THE_LOT]
    return bool(nouns) and not is_own(" ".join(nouns), stems)
