"""Hand-over read around the names themselves: whom a frame names, and why it is none after all (replies' rules 6)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tracker.rules.phrases.clauses.own import is_own
from tracker.rules.phrases.handovers.frames import FRAMES, INSTEAD, MARK, WHILE_AWAY
from tracker.rules.phrases.handovers.leave import UNTIL, is_away
from tracker.rules.phrases.handovers.phrases import FOR_A_LOOK, THE_LOT
from tracker.rules.phrases.handovers.words import IT, NOW
from tracker.rules.phrases.words.tables import any_of, words

_VETOED = any_of(
    r"""
    haven't  hasn't  hadn't  wasn't  weren't  isn't  won't  don't
    didn't  doesn't  never  nobody  wouldn't  shouldn't  couldn't  waiting (?:on|for)  awaiting
    (?:was|were) (?:going|meant|supposed|due|once|nearly)  would have
    hoping  hope  trying to  want to  thinking of  considering  suggested  debating  used to  no longer  wonder
    (?:i|we)(?:'ve| have)? (?:asked|told|spoke|spoken|met|showed|shown|thanked|chased|emailed|rang|phoned|sent|gave
    |given
    |helped|helping|lent|copied|cc'd)
    """,
    after=r"\b(?! (?:been )?(?:me|mine|my|us|ours|have been mine)\b)[^,.;:!?]{0,40}$",
)
"""What stands before a frame that is not so, or not yet: "once Jo takes it over"."""
_IF = re.compile(
    r"\b(?:if|unless|once|whether|before|until|till|when|thought|was|were|maybe when)(?: (?!i\b)[\w'-]+){0,1} $"
)
_GLAD_IF = re.compile(
    r"\b(?:obliged|grateful|glad|thankful|pleased|happ(?:y|ier)|appreciate it|helpful|kind|good|best|better) if $"
)
"""What asks for it with an "if": "I should be obliged if her name could be put against it"."""
_NOT = re.compile(
    r"\b(?:not|nothing|none)(?: (?:that|which))? (?!me\b|mine\b|my\b|us\b|ours?\b|one of|for me)[^,.;:!?]{0,25}$"
)
_THING = re.compile(r"^ (?:(?:as|of|for|on|with|in|from|at) )?(?P<thing>(?:[a-z][\w'-]* ?){1,3})")
_NO_THING = words(
    """
    until till til while whilst when as since after now noo please pls so because and but not no instead today tomorrow
    next going yes thanks cheers x i i'm i've i'll we we've he she they me mine us who that this it these them both
    is in
    on at by with from for last yesterday monday tuesday wednesday thursday friday week month january february march
    april
    may june july august september october november december henceforth hereafter nowadays currently again behalf
    ta mate pal boss though too there here then just fully officially formally permanently absence meantime place during
    over up forward lead owner deputy cover contact
    """
)
"""What may follow a frame and is no other thing that is taken over."""

_OF_MINE = re.compile(r"^ my (?:leave|place|job|role|actions|post|stuff|absence|portfolio|behalf|shoes|work\W*$)")


def is_of_something_else(after: str, stems: frozenset[str]) -> bool:
    """True for "has taken over" before "as chair" and "covering" before "reception", unless the title says so."""
    following = _THING.match(after)
    first = following["thing"].split()[0] if following else "it"
    mine = _OF_MINE.match(after)
    return following is not None and not mine and first not in _NO_THING and not is_own(following["thing"], stems)


_NAMES_IT = re.compile(rf"(?<![\w'])(?:{IT}|owner|mine|me|{MARK}'s|'s \w+|yours|{NOW})(?![\w'])")
"""A frame that has named the action itself, or is whole without."""
APART = any_of("separately  as well  too  aside", before=r"[^,.;]{0,12}\b")
"""After a frame: a thing beside the action."""


_NEAR = 24


def _start_of_name(low: str, at: int) -> int:
    """Where the name starts that a frame has found from here on; a frame that opens a sentence may have cut it."""
    while at and low[at - 1] == MARK:
        at -= 1
    return at


_BESIDES = re.compile(
    rf"(?<={MARK})(?:'s| is| was| has| joined| heads| leads| runs| works| became| knows)\b[^,.;:!?{MARK}]{{3,90}}? and"
    r"(?= (?:has|is|will|would|now|takes|took|owns|agreed|can) )"
)
"""What else is told of a person first: "Jo [is head of care and] has taken this on"."""


def _with_one_deed(low: str, written: str) -> tuple[str, str]:
    """The words without what is told of somebody beside the deed, so that it follows on the name."""
    match = _BESIDES.search(low)
    cut = match.span() if match else (0, 0)
    return low[: cut[0]] + low[cut[1] :], written[: cut[0]] + written[cut[1] :]


def framed(
    low: str, written: str, named: dict[int, tuple[str, ...]], stems: frozenset[str], whole: str
) -> Iterator[tuple[tuple[str, ...], str]]:
    """Whom the frames of a marked sentence name, each with the words; `whole` is the reply, which may tell of leave."""
    if MARK not in low:
        return
    low, written = _with_one_deed(low, written)
    away = is_away(whole)
    frames = (*FRAMES, *(WHILE_AWAY if whole and (away or UNTIL.search(low)) else ()), *(INSTEAD if away else ()))
    for frame in frames:
        for match in frame.finditer(low):
            fits = named.get(_start_of_name(low, match.start("who")))
            if fits and not _is_none(match, written, stems):
                yield fits, low[max(0, match.start() - _NEAR) : match.end()]


_NOT_SO_YET = re.compile(
    r"^,? (?:if|unless)\b"
    r"|^,? (?:(?:is|are|was) )?(?:still|yet|pending|outstanding|awaited|due|booked|scheduled|to (?:happen|come"
    r"|follow|be done))\b"
)
"""What follows a frame that is not so, or not yet: "hand it to Jo if I'm late"."""
_GREETS = re.compile(
    r"\b(?:thanks|thank you|gratitude|grateful|appreciation|tribute|credit|apolog\w+|congratulations|regards"
    r"|condolences|sorry"
    r"|indebted|kudos|compliments|respects|best wishes|well done)\b[^.;!?]{0,40}$"
)
"""What is owed or sent to a person is no action: "my thanks to Jo"."""
_MOVES = any_of(
    "gone  going  go  mov  went  goes  pass  transferred  given  handed  shifted  fallen  reverts  come  switched",
    after="",
)
_HANDED = any_of("passed  handed  given  sent  transferred  allocated  assigned  delegated  moved  shifted", before="^")
_SPEAKS = any_of("says  said  thinks  reckons  wants  told  asked  needs  found  wrote  sent", before="^ ")
_ITSELF = re.compile(rf"(?<![\w'])(?:{IT}|they)(?: [\w']+){{0,4}} $")
_IS_WITH = re.compile(
    r"(?:is|are|be|been|being|was|owned|led|run|managed|handled|overseen|looked after|belongs?|lies|rests|sits|lives"
    r"|resides|comes|falls?|vested|within|under|in|with)\b"
)
_A_THING = re.compile(
    r"\b(?P<thing>(?:the|our|my|an?|his|her|their|some|first|last|next)"
    r"(?: (?!(?:this|it|that|they|these|those|both|which|who|s?he|we|i|you)\b)[\w'-]+){1,4}?)"
    r" (?:(?:is|are|was|were|be|been|being|has|have|had|will|would|should|can|to|now|also|all|already|currently) )*$"
)
"""What is somebody's or with somebody: "the idea is Jo's", "the course is run by Jo"."""


_WAS = re.compile(
    r"(?:^|[,.;:()\n]|\b(?:and|but|so|while|that|because|as)\b)(?P<thing>[^,.;:()\n]{2,50}?)"
    r" (?:(?:was|were|is|are|has|have|had|been|being|got|now|then|also|all|since|already|duly|formally|just) )+$"
)


def is_another_handed(before: str, stems: frozenset[str]) -> bool:
    """True where what leads up to "passed to Jo" says that another thing was: "the complaint was"."""
    was = _WAS.search(before)
    nouns = [word for word in re.findall(r"[a-z][a-z'-]*", was["thing"]) if word not in THE_LOT] if was else []
    return bool(nouns) and not _ITSELF.search(before) and not is_own(" ".join(nouns), stems)


def _last_part(before: str) -> str:
    return re.split(r"[,.;:()\n]", re.sub(r"\([^()]*\) ?$", "", before))[-1]


def _is_none(match: re.Match[str], written: str, stems: frozenset[str]) -> bool:
    """True where the frame is denied, still to come, for a look only, or of something else than the action."""
    before, after = _GLAD_IF.sub("", match.string[: match.start()]), match.string[match.end() :]
    if _VETOED.search(before) or _IF.search(before) or _NOT.search(before) or APART.match(after):
        return True
    if _NOT_SO_YET.match(after) or _GREETS.search(match.string[: match.start("who")]):
        return True
    if FOR_A_LOOK.match("x" + written[match.end("who") :]):
        return True
    if match.end() == match.end("who") and _SPEAKS.match(after):
        return True
    said = match.string[match.end("who") : match.end()]
    if len(said) > 2 and not _NAMES_IT.search(said) and is_of_something_else(after, stems):
        return True
    what = match.groupdict().get("what")
    if what is None and _MOVES.match(match[0]) and not (_ITSELF.search(before) or is_own(_last_part(before), stems)):
        return True
    if not what and _HANDED.match(match[0]) and is_another_handed(before, stems):
        return True
    other = _A_THING.search(before) if what is None and _IS_WITH.match(match[0]) else None
    if other and not is_own(other["thing"], stems):
        return True
    nouns = [word for word in re.findall(r"[a-z][a-z'-]*", what) if word not in THE_LOT] if what else []
    return bool(nouns) and not is_own(" ".join(nouns), stems)
