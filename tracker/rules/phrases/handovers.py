"""Whom an action should go to: hand-over, "not mine, it's Sam's", cover during leave (replies' rules 6)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tracker.rules.phrases.own import is_own
from tracker.rules.phrases.tables import any_of, words
from tracker.rules.phrases.values import Person


@dataclass(frozen=True)
class Handover:
    """That the owner wants an action to be someone else's; `to` is None where nobody or more than one is meant."""

    to: str | None
    words: str
    doubt: str = ""


_IT = r"(?:it|this|that|them|these|those|both|all|mine|everything|ownership|#?\d+|the (?:action|item|task|lot|rest|other)|(?:the |this |my )?(?:action|item|task|one|reminder)s?|responsibility|owner|lead)"
_VERB = r"(?:pass|hand|give|transfer|re-?assign|assign|re-?allocate|allocate|move|switch|swap|redirect|change|delegate|shift|put)(?:ed|ing|d|s)?|gave|given"
_WHO = r"(?P<who>[@\w][\w'.-]*(?: [\w'-]+)?)"
_TRIGGERS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:{_VERB})\b (?:[\w'#&,-]+ ){{0,7}}?(?:on |over |across |back |up )?(?:on)?to {_WHO}",
        rf"\b(?:{_VERB}) {_WHO} (?=(?:this|it|that|both|the action)\b)",
        rf"\bnew (?:owner|lead)(?: is| should be| will be| to be|:| =| -)* {_WHO}",
        rf"\b(?:owner|lead|owned)(?: is| now| should| be| will| to| by|:| =| ->| changed| named| as| -)* {_WHO}",
        rf"\b(?:should|needs? to|ought to|can|could|must|to|will|better) (?:now )?(?:be|go|sit|come|live|move|be with|belong|lie|transfer)(?: (?:owned by|with|to|over to|under|assigned to|passed to|reassigned to))+ {_WHO}",
        rf"\b(?:belongs? to|goes to|sits with|one for|over to|lies with|rests with|responsibility of|now with|down to|falls to|moved to|moves to|passed to|now under|job for) {_WHO}",
        rf"(?:^\W*|\?\W*|\b(?:please|best|better|you should|you could|you need to|you'll need to|should|instead|not me,?|just) )(?:ask|try|speak to|talk to|contact) {_WHO}",
        r"\b(?P<who>[\w][\w'-]*(?: [\w'-]+)?)(?:'s| is| has| have| will| will be|'ll| 'll be|'ll be| now| is now| has now| needs to| should| should be| can| to| to be| is to| agreed to| kindly| very kindly| also| offered to| said .{2,6} will| has agreed to| is going to| took| is happy to)+ "
        r"(?:been |be |now |the |kindly |just |also )*(?:taken over|taking over|take over|over\b|taken (?:this|it|that|on|\d+)|taking (?:this|it|that|on|\d+|both|them)|take (?:this|it|that|on|\d+|both|them|the)|picking (?:this|it|that|up)|picked (?:this|it|that|up)|pick (?:this|it|that|up)|covering|cover|"
        r"new (?:owner|lead)|owner\b|lead on|leads\b|leading|leads on|responsible|own|owns|running (?:this|it|with)|dealing with (?:this|it)|doing (?:this|it|that)(?: (?:one|now|instead))|deal with (?:this|it)|looking after|look after|inherit\w*|has it now|my (?:replacement|successor|cover))",
        r"\b(?P<who>[A-Z][\w-]*(?: [A-Z][\w-]+)?)(?:'s| is) (?:now )?(?:the|your|our) (?:new )?(?:contact|man|woman|person|one to (?:ask|chase)|go-to)\b(?! (?:at|in|from)\b)",
        r"^\W*(?P<who>[A-Z][\w-]*(?: [A-Z][\w-]+)?) to (?:action|deal|do|progress|complete|finish|take (?:on|over|forward)|pick up|lead|own)\b",
        r"(?P<who>[A-Z][\w-]*(?: [A-Z][\w-]+)?),? (?:can|could|will|would) you (?:please |kindly |now )?(?:pick|take|own|lead|deal with|look after|do|have|cover|sort) (?:this|it|that|\d+)",
        r"\b(?:is |are |be )?(?:moving|going|passing|transferring|switching|moves|transfers|passes) (?:over |across |back )?to (?P<who>[A-Z][\w'-]*(?: [\w'-]+)?)",
        r"\b(?P<who>[A-Z][\w-]*(?: [A-Z][\w-]+)?)(?:'s| has) got (?:this|it|that|these|\d+)\b",
        r"\b(?P<who>he|she|they|[A-Z][\w-]*(?: [A-Z][\w-]+)?) (?:to |should |can |could |now |will )*(?:be |is )?(?:shown|listed|recorded|named|put down|made|down|entered) as (?:the )?(?:new )?(?:owner|lead)",
        r"\b(?P<who>[A-Z][\w-]*(?: [\w-]+)?) (?:now )?(?:owns|leads on|is the owner|is lead|took (?:this|it) over|covers|inherits|has (?:this|it) now|has got (?:this|it) now|does (?:this|it) now|handles (?:this|it) now)\b",
        r"\b(?:it's|it is|this is|that's|that is|they're|these are|both are|they are|\d+ is|\d+'s|belongs with|really|actually|is|are)(?: (?:now|really|actually|all|been|one of))* (?P<who>[\w][\w-]*(?: [A-Z][\w-]*)?)(?:'s|s'|')(?=\W*(?:$|[,.;!]|now\b|not\b|action|job|baby|area|patch|one\b|thing|responsibility|since|these days|team|from))",
    )
)
_NOT_MINE = any_of(
    r"""
    \b(?:not|isn't|aren't|never|no longer|nothing to do with|wasn't)(?: (?:actually|really|even|one of|been|an?
    |for))* (?:mine|my (?:action|actions|one|area|job|responsibility|patch|remit|team|department|service|bag)
    |with me|ours)
    \bnothing to do with (?:me|us)\b  ^\W*(?:this |it |that |sorry |they )?(?:is |'s |are |was )?not (?:me|us)\b
    \bwrong (?:person|owner|bod|chap|name|department|inbox|team)\b
    \b(?:take|get) (?:this|it|me) off (?:me|this|it|that)\b
    \bi(?:'ve| have) (?:left|moved (?:on|team|teams|to|across)|changed (?:jobs?|roles?|teams?))\b
    \bi no longer (?:work|own|lead|deal|have|manage)\b
    \bi don't (?:own|do|deal with|work|lead|manage|look after) (?:this|that|it|there|these)?\b
    \b(?:someone|somebody) else(?:'s)?\b(?: (?:should|needs|can|to|now))
    \bneeds? (?:a new|another|a different) owner\b  \bhand (?:this|it) over\b  \bgive (?:this|it) to someone\b
    """,
    before=r"",
    after=r"",
)
_COVER = re.compile(
    r"\b(?:cover(?:s|ing|ed)?|stand(?:ing)? in|deputis\w+|acting (?:up )?for me|looking after (?:it|this|these|things|my)|on (?:annual |maternity |sick |parental )?leave|on holiday|away|a/l)\b"
)
_FOR_A_LOOK = any_of(
    r"""
    for (?:comments?|approval|review|sign|signing|signature|checking|info|information|a look|a read|feedback
    |final|proof|input|clearance|consideration|authoris\w+|agreement|decision|costing|quality)
    to (?:sign|approve|check|review|read|proof|comment|look|cost|agree|authorise|confirm)
    """,
    before=r"[\w'.-]+(?: [A-Z][\w'-]+)?\W+",
)
_PRONOUN = re.compile(r"\b(?:him|her|them|he|she|they)\b", re.IGNORECASE)
_NOBODY = words(
    """
    me my mine it this that these those them you we us i someone somebody anyone who him her he she they the a an
    our your his their what which there here all both so not now then just be been one everything also will has have
    had is are was were and or but if when once until till can could should would may might must do does did yes no
    ok please
    """
)


def people_in(words: str, people: tuple[Person, ...]) -> tuple[tuple[str, ...], ...]:
    """For each person named in words, in order, the full names that the naming fits: one where it is clear."""
    found: list[tuple[int, tuple[str, ...]]] = []
    taken: list[tuple[int, int]] = []
    for person in people:
        for match in re.finditer(rf"(?<!\w){re.escape(person.name)}(?:'s)?(?!\w)", words, re.IGNORECASE):
            found.append((match.start(), (person.name,)))
            taken.append(match.span())
    keys = dict.fromkeys(key for person in people for key in _short_names(person))
    for key in sorted(keys, key=len, reverse=True):
        fits = tuple(person.name for person in people if key in _short_names(person))
        flags = re.NOFLAG if key.isupper() or key == "DiB" or _is_initials(key, people) else re.IGNORECASE
        for match in re.finditer(rf"(?<![\w-]){re.escape(key)}(?:'s)?(?![\w-])", words, flags):
            if not any(match.start() < end and start < match.end() for start, end in taken):
                found.append((match.start(), fits))
                taken.append(match.span())
    return tuple(fits for _, fits in sorted(found))


def _short_names(person: Person) -> tuple[str, ...]:
    parts = person.name.split()
    return tuple(
        name
        for name in (*parts[:1], person.initials, *(f"{parts[0]} {parts[-1][0]}", parts[-1]) * (len(parts) > 1))
        if len(name) > 1
    )


def _is_initials(key: str, people: tuple[Person, ...]) -> bool:
    return any(person.initials == key for person in people)


_OF_SOMETHING_ELSE = re.compile(
    r"\s+(?:(?:as|of|for|on|with|in) )?(?:the|our|an?|my|his|her|their|some|chair|\w+ side)\b|\s+as\b(?! (?:the )?(?:owner|lead))"
)


def _object_after(words: str, start: int) -> str:
    """Up to four words after a place, to see whether they name the action: "taken over the fraud register"."""
    following = re.match(r"\s+(?:(?:as|of|for|on|with|in) )?((?:[\w'-]+\s*){1,3})", words[start:])
    return following[1].lower() if following else ""


def find_handover(
    words: str, whole: str, people: tuple[Person, ...], sender: str, stems: frozenset[str]
) -> Handover | None:
    """The hand-over that a sentence asks for; `whole` is the whole reply, in which a "her" may have been named.

    `stems` are those of the action's title: who takes over something else takes over nothing here.
    """
    for trigger in _TRIGGERS:
        for match in trigger.finditer(words):
            if _OF_SOMETHING_ELSE.match(words, match.end()) and not is_own(_object_after(words, match.end()), stems):
                continue
            if _FOR_A_LOOK.match(words[match.start("who") :]):
                continue
            named = people_in(match["who"], people)
            found = _resolved(named, words) if named else _unresolved(match, whole, people, sender)
            if found and not (found.to == sender and not re.search(r"\b(?:me|i|i'll)\b", match[0], re.IGNORECASE)):
                return found
    if _NOT_MINE.search(words.lower()):
        others = {fits for fits in people_in(whole, people) if fits != (sender,)}
        if len(others) == 1:
            return _resolved(tuple(others), words)
        return Handover(None, words.strip(), "Whom should it go to?")
    return None


def find_sent_to(bare: str, words: str, people: tuple[Person, ...]) -> Handover | None:
    """The hand-over in as few words as "14 to Ruth please"; `bare` is the clause with the names of its actions blanked."""
    match = _SENT_TO.match(bare)
    named = people_in(words[match.start("who") : match.end("who")], people) if match else ()
    return _resolved(named, words) if named else None


_SENT_TO = any_of(
    r"""
    ^\W*(?:(?:the|and|please|can|should|go|goes|now|for|job|one|both|all|these|them|everything|it|this|that|of
    |three|should|rest|others)\W+)*(?:on |over )?to (?P<who>[\w'-]+(?: [\w'-]+)?)\W*(?:please|now|thanks)?\W*$
    """,
    before=r"",
    after=r"",
)


def _resolved(named: tuple[tuple[str, ...], ...], words: str) -> Handover:
    fits = named[0]
    if len(fits) == 1:
        return Handover(fits[0], words.strip())
    return Handover(None, words.strip(), f"There is more than one: {' or '.join(fits)}?")


def _unresolved(match: re.Match[str], whole: str, people: tuple[Person, ...], sender: str) -> Handover | None:
    """A name that is not in the register is asked about; "her" is who was named before; "me" is the sender."""
    who = match["who"].strip()
    first = who.split()[0]
    if re.fullmatch(r"me", first, re.IGNORECASE) and re.match(
        r"(?:pass|hand|transfer|re-?assign|assign|give)", match[0], re.IGNORECASE
    ):
        return Handover(sender, match[0].strip())
    if _PRONOUN.fullmatch(first):
        before = {fits for fits in people_in(whole, people) if fits != (sender,)}
        return _resolved(tuple(before), match[0]) if len(before) == 1 else None
    strange = first[:1].isupper() and first.lower() not in _NOBODY
    team = re.match(
        r"(?:the )?(?:[\w&'-]+ ){0,3}(?:team|department|dept|service|directorate)\b",
        match.string[match.start("who") :],
        re.IGNORECASE,
    )
    if (
        (strange or team)
        and re.search(rf"\b(?:{_IT}|owner|lead|one for|belongs|sits with|over to)\b", match[0], re.IGNORECASE)
        and not re.match(r"(?:move|change|switch|shift|put)", match[0], re.IGNORECASE)
    ):
        return Handover(None, match[0].strip(), f"I do not know {first}: whom should it go to?")
    return None


def names_cover(low: str) -> bool:
    """True where the hand-over is only for a while."""
    return bool(_COVER.search(low))
