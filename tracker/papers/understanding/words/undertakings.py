"""What a sentence of minutes has somebody do: "The Clerk agreed to write, the Chair offered to ring"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tracker.papers.understanding.words.acting import WISHES, People, are_owners, who_acts
from tracker.papers.understanding.words.orders import is_order
from tracker.rules.owners import OwnerKind, split_owners

_FORMAL = r"(?:abstain|stand|remain|become|be|approve|note|adopt|accept)\b"
"""What somebody agrees to and nobody need chase."""
_UNDERTAKES = re.compile(
    r"(?P<before>(?:\b[Tt]he )?(?:[A-Z][\w’'-]*\.?(?:\s|$)){1,8})(?:also |then |both |kindly )?"
    r"(?:(?:(?:has |have |had )?(?:agreed|offered|undertook|undertaken|volunteered|promised)|(?:was|were) asked)"
    rf" to (?!{_FORMAL})|would (?:also |then |now |again )?(?:be (?=[a-z]+ing\b)|(?!{WISHES})))(?=[a-z])"
)
"""Somebody and a word by which they take something on."""
_THEN = re.compile(
    r"(?P<who>(?:The )?[A-Z][\w.’'-]*(?:(?: and | & |, | )[A-Z][\w.’'-]*){0,5}) (?!and\b)[a-z][^.;:!?]{2,160}?[, ]and "
    r"(?:also |then )?(?:(?:has |have )?(?:agreed|offered|undertook|volunteered|promised)|(?:was|were) asked"
    r"|will(?= [a-z]))"
    rf"(?: to (?!{_FORMAL})|(?<=will) (?!be\b|{_FORMAL}))(?=[a-z])"
)
"""Somebody who said or did one thing, and took on another: "Ann asked about the gate and agreed to look at it"."""
_HAD = re.compile(r"\bhad [a-z]+ to $")
"""Told of those who came to no meeting: "The mill had agreed to wait"."""
_FORMALLY = re.compile(rf"\b(?:agreed|offered|volunteered|promised) to {_FORMAL}")
_ASKS = re.compile(
    r"\b(?:asked|requested|instructed) (?:that )?(?:the )?(?P<who>(?:[A-Z][\w.’'-]*(?:\s|$)){1,5}) ?to (?=[a-z])"
)
_ARTICLE = re.compile(r"\b[Tt]he ")
_CAPITAL = re.compile(r"\b[A-Z]")
_JOINT = re.compile(r"(?:[\s,;]|\band\b)+$")
"""What joins one undertaking to the next."""
_FORMALITY = (
    r"(?:(?:be|have)\b|approve|accept|adopt|note|receive|ratify|sign|elect|re-?elect|co-?opt|appoint|nominate|support|endorse|confirm"
    r"|defer|exclude|suspend|close|adjourn|abstain|object|continue|proceed|go ahead|pay|leave|become|remain)\b"
)
"""What a meeting does by deciding it, or nobody can be chased for."""
_DECIDED = re.compile(
    r"(?:\bit (?:was|is)"
    r"|^(?:the )?(?:parish |town )?(?:council(?:lors)?|committee|board|meeting|members|governors|trustees))"
    r" (?:unanimously |also |further |therefore |then )*(?:agreed|decided|resolved)(?: unanimously)? to"
    rf" (?!{_FORMALITY})(?P<deed>[a-z].*)$",
    re.IGNORECASE | re.DOTALL,
)
_DONE = (
    r"(?:sent|obtained|ordered|arranged|purchased|bought|replaced|repaired|fixed"
    r"|installed|removed|contacted|written|circulated|published|updated|chased|booked|checked|cleared|cleaned|painted"
    r"|invited|investigated|drafted|prepared|submitted|completed|organised|advertised|reported to"
    r"|sought|acquired|approached|collected|created|posted|displayed|hired|discarded|established|distributed"
    r"|delivered|printed|planted|emptied|mended|set up|put up)\b"
)
_SAID = (
    r"(?:suggested|proposed|asked|felt|thought|requested|recommended|queried|questioned|hoped|wondered|motioned"
    r"|said|noted|reported|advised|explained|stated|announced|mentioned)"
)
"""How it is told what somebody thinks or knows, which nobody has decided."""
_TO_BE_DONE = re.compile(
    rf"(?!If\b|[^.;:!?]{{0,60}}\b{_SAID}\b)[^.;:!?]{{2,60}}? (?:(?:is |are )?to|will|would|should) be {_DONE}",
    re.IGNORECASE,
)
"""What is to be done by nobody in particular: "Letter to be sent to the owners", "A bench will be purchased"."""
_CLAUSE = re.compile(
    r"(?:\s[–—-]|[,;])\s(?:and |so |but )?(?=[A-Z])|\b(?:and|so|but) (?=[A-Z])|\s\((?=[A-Z][^()]*\)\W*$)"
    r"|[,;]?\s(?=it was (?:\w+ )?(?:agreed|decided|resolved)(?: that|,) (?:the )?[A-Z])"
)
"""Where a clause begins within a sentence, a last one perhaps in brackets, or what was agreed after talking."""
_REQUESTED = re.compile(
    r"(?:[Cc]an|[Cc]ould|[Ww]ould|[Ww]ill) (?:the )?(?P<who>(?:[A-Z][\w.’'-]*\s){1,4})(?:please |kindly )?"
    r"(?!be\b|have\b|like\b|mind\b)(?=[a-z]{2}[^?]*\?)"
)
"""A request as a question: "Could Ann Hay please find out who pays?"."""
_TOPIC = re.compile(r"[^:]{2,80}:\s+(?=[A-Z])")
_BODY = re.compile(
    r"(?:[Tt]he|An?|Our) (?P<who>(?:[a-z][a-z-]+ ){0,2}?(?:board|committee|(?:sub-?|working )?group|working party|team"
    r"|council|trustees|governors|sub-?committee|panel)) (?:will|shall|(?:is|are) to)"
    rf" (?:also |then |now )?(?!{_FORMALITY}|(?:meet|consider|discuss|keep)\b)(?P<deed>[a-z].*)$",
    re.DOTALL,
)
"""A body in small letters and what it will do: "A working party will paint the shed"."""
_NAME_BEFORE = re.compile(r"[A-Z][\w’'-]*\.? and $")
_SAYS_ITSELF = 5
"""Words of a clause behind a semicolon that needs nothing in front of it."""
_DONE_BY = re.compile(r"\bwill be \w+(?: \w+){0,6}? by (?:the )?(?P<who>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,4})[\s.]*$")


@dataclass(frozen=True)
class Undertaking:
    """What is to be done, in the words of the sentence, and by whom; nobody where a meeting only decided it."""

    words: str
    who: str = ""
    clause: str = ""
    """Of its words those that tell it, where others stand in front."""


def undertakings_in(sentence: str, people: People) -> tuple[Undertaking, ...]:
    """What a sentence has each of those do whom it names; empty where it only tells something."""
    taken: list[tuple[int, str]] = []
    for found in _UNDERTAKES.finditer(sentence):
        start, who = _named_last(found["before"], people)
        if who and not (_HAD.search(found[0]) and _is_outsider(who, people)):
            taken.append((found.start() + start, who))
    if taken:
        ends = [*(start for start, _ in taken[1:]), len(sentence)]
        pieces = (sentence[start:end] for (start, _), end in zip(taken, ends, strict=True))
        return tuple(Undertaking(_JOINT.sub("", words), who) for words, (_, who) in zip(pieces, taken, strict=True))
    asked = _ASKS.search(sentence) or _REQUESTED.match(sentence)
    if asked and are_owners(asked["who"].strip(), people, firm=True):
        return (Undertaking(sentence, asked["who"].strip()),)
    if (then := _THEN.match(sentence)) and are_owners(who := then["who"].removeprefix("The "), people, firm=True):
        return (Undertaking(sentence, who),)
    if (who := who_acts(sentence, people)) and not _FORMALLY.search(sentence):
        topic = _TOPIC.match(sentence)
        return (Undertaking(sentence, who, sentence[topic.end() :] if topic else ""),)
    who, clause = _named_behind(sentence, people)
    if who:
        apart = clause.startswith("it was ") or _stands_alone(sentence, clause)
        return (Undertaking(clause, who) if apart else Undertaking(sentence, who, clause),)
    body = _BODY.match(sentence)
    if body and is_order(body["deed"]):
        return (Undertaking(sentence, body["who"]),)
    if _TO_BE_DONE.match(sentence):
        return (Undertaking(sentence),)
    decided = _DECIDED.search(sentence)
    return (Undertaking(sentence[decided.start() :]),) if decided and is_order(decided["deed"]) else ()


def _named_behind(sentence: str, people: People) -> tuple[str, str]:
    """Who is told to act in a clause behind what was said, "The larder smells - Ann to check", and that clause."""
    for joint in _CLAUSE.finditer(sentence):
        clause = sentence[joint.end() :]
        who = who_acts(clause, people)
        if who and not _ends_list(sentence, clause, who) and are_owners(who, people, firm=True):
            return who, clause
    passive = _DONE_BY.search(sentence)
    who = passive["who"].strip() if passive else ""
    return (who, sentence) if are_owners(who, people, firm=True) else ("", "")


def _ends_list(sentence: str, clause: str, who: str) -> bool:
    """Whether a clause only names the last of some: "... asked Bob and Ann to help", "Ann, to help"."""
    before = sentence.removesuffix(clause)
    listed = before.endswith((", ", "and ")) and clause.startswith(f"{who}, to ")
    return listed or (_NAME_BEFORE.search(before) is not None and clause.startswith(f"{who} to "))


def _stands_alone(sentence: str, clause: str) -> bool:
    """Whether a semicolon parts a clause that says itself what is to be done."""
    before = sentence.removesuffix(clause).rstrip()
    return before.endswith(";") and len(clause.split()) >= _SAYS_ITSELF


def _is_outsider(who: str, people: People) -> bool:
    """Whether it is the name of somebody whom a paper that says who was there does not know."""
    return (
        bool(people.words) and not people.knows(who) and {each.kind for each in split_owners(who)} == {OwnerKind.NAME}
    )


def _named_last(words: str, people: People) -> tuple[int, str]:
    """Where those begin whom the last of several capital words name, with their article, and their names."""
    articles = list(_ARTICLE.finditer(words))
    for found in _CAPITAL.finditer(words, articles[-1].end() if articles else 0):
        who = words[found.start() :].strip()
        if are_owners(who, people, firm=True):
            return (articles[-1] if articles else found).start(), who
    return 0, ""
