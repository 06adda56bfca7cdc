"""How a status phrase is meant where it stands: of the action or something else, as a fact, a hope, hearsay, a part."""

from __future__ import annotations

import re

from models.vocabulary import Reported
from tracker.rules.phrases.clauses.clauses import Clause
from tracker.rules.phrases.clauses.introductions import without_introduction
from tracker.rules.phrases.clauses.own import is_own, is_own_standing
from tracker.rules.phrases.standing.done_phrases import BARE_CLOSED, TO_FINISH
from tracker.rules.phrases.standing.halted_phrases import STARTED, WHO_WORKS
from tracker.rules.phrases.standing.hedges import HEDGE
from tracker.rules.phrases.standing.meant_after import AT_OUR_END, BY_DATE, CLEARS_ALL, OBJECT, mood_after
from tracker.rules.phrases.standing.meant_otherwise import is_of_the_writer
from tracker.rules.phrases.standing.meant_standing import ASKS_TO_MARK, I_MARK_IT, mood_of_standing
from tracker.rules.phrases.standing.moods import FOR_SOME_FIRST, Mood, mood_before, part_named
from tracker.rules.phrases.words.status_phrase import StatusPhrase
from tracker.rules.phrases.words.stems import WORD, stands_for
from tracker.rules.phrases.words.tables import any_of

_MAY_I = re.compile(
    r"\b(?:(?:can|may|should|shall|could|do) i|(?:should|shall|may|do) we"
    r"|(?:would|do|will) (?:you|they) (?:\w+ )?(?:count|class|regard|treat|consider)"
    r"|(?:would|does|do|will) (?:it|this|that|they|these) (?:\w+ )?(?:count|class|rank|pass|be (?:counted|classed"
    r"|seen)))\b"
)
_HAVE_THEY = re.compile(r"\W*(?:so |and |but )?(?:have|has|had|did) ")
"""What asks of others whether they have done it, and not to have it done: "have they signed it?"."""
_ONE_OF_THEM = re.compile(r"\b(?:one|first|1|another|half|some|most|\d+ (?:out )?of)\b")


def mood_of(phrase: StatusPhrase, start: int, end: int, clause: Clause, stems: frozenset[str]) -> Mood:
    """How the phrase at clause.bare[start:end] is meant; `stems` are those of the titles of the clause's actions."""
    before, after = without_introduction(clause.bare[:start]), clause.bare[end:]
    if phrase.status is not Reported.COMPLETE:
        back_on_site = phrase is STARTED and "on site" in clause.bare[start:end]
        whose = "" if I_MARK_IT.match(clause.bare[:start]) else _whose(clause, before)
        if phrase.status is Reported.ON_TRACK and not phrase.only_lifts:
            whose = WHO_WORKS.sub(" ", whose)
        if not (phrase.says_who or back_on_site or is_own_standing(whose, stems)):
            return Mood.OTHER
        return mood_of_standing(phrase, before, clause.bare[start:end], after, clause.asks, stems)
    if _THAT_WE.search(before) or (phrase.says_who and _ONE_OF_THEM.search(before)):
        return Mood.OTHER
    part, some = part_named(f"{clause.subject} {before}", stems), FOR_SOME_FIRST.match(before)
    whole = before.replace(part, " ") if part else before[some.end() :] if some else before
    own = is_own_standing if phrase is TO_FINISH else is_own
    if (
        not phrase.says_who
        and not own(HEDGE.sub(" ", _whose(clause, whole, part)), stems)
        and not _is_closed_out(clause, start, end, stems)
    ):
        mood = _mood_of_others(clause, start, end, stems)
        return Mood.ASKED if mood is Mood.PLAIN and clause.asks and _HAVE_THEY.match(before) else mood
    is_request = ASKS_TO_MARK.search(before) and not (_MAY_I.search(before) or _HAVE_THEY.fullmatch(before))
    if clause.asks and (phrase is not BARE_CLOSED or _WAS_IT.search(before)) and not is_request:
        return Mood.ASKED
    whole = _ARTICLE.sub("", whole) if phrase.says_who else whole
    mood = _mood_of_done(phrase, whole, after, clause.bare[start:end], stems)
    if phrase is BARE_CLOSED and (clause.asks or mood is Mood.LATER):
        return Mood.LATER if BY_DATE.match(after) else Mood.PLAIN
    if mood is Mood.PLAIN and some:
        return Mood.FOR_SOME
    return Mood.PART if mood is Mood.PLAIN and part else mood


_WILL_HAVE = re.compile(r"\b(?:will|'ll|shall|should|would|to|may|might)(?: (?:all|then|soon|by then))* have *$")
"""What is to be so by then, and no request: "I will have completed this by"."""
_BE = re.compile(r"^\W*(?:(?:and|so|then|but|it|we|that|all|probs|probably|hopefully) )*be(?: (?:all|fully|well))* *$")
"""What is to come, its auxiliary left out: "be done by"."""
_ARTICLE = re.compile(r"\b(?:the|our|their)(?: full| whole)? *$")
"""What stands before who did it: "the" of "the board adopted it"."""
_WAS_IT = re.compile(
    r"^\W*(?:is|are) (?:it|this|that|they|these)(?: now| already| all)* $"
    r"|\b(?:was|wasn't|did|didn't|has|hasn't|had|hadn't|were|weren't)\b"
)
"""What asks whether a thing was closed, rather than to close it."""
_ALL_OF_IT = re.compile(
    r"^\W*(?:yes |yep |ok |and )?(?:they're|(?:it's|it is|they're|they are|that's) all|all"
    r"|everything(?:'s| is| has been|'s been)?|the lot(?:'s)?"
    r"|every last one|the whole lot|(?:all|both)(?: (?:of them|\d+|two|three|four|five|six|seven|eight|nine|ten"
    r"|twelve))?"
    r"(?: are| have|'re)?)(?: been| now| of (?:it|them))*\W*$"
)
"""What names the thing by the whole of it: "all stripped out"."""
_THAT_WE = re.compile(r"\b(?:the|that|those|these|one|ones) [\w'-]+ (?:i|we|you|he|she|they)(?:'ve|'d| have| had)? *$")
"""What describes a thing rather than tells of it: "the one we fitted"."""


def is_named(before: str, stems: frozenset[str]) -> bool:
    """True where the thing itself is named, by a word of its title or in the way of one among several."""
    return (
        "·" in before or bool(_ALL_OF_IT.match(before)) or any(stands_for(word, stems) for word in WORD.findall(before))
    )


def _whose(clause: Clause, before: str, part: str = "\n") -> str:
    """The words that say of what the phrase is said, without the part named and such as "please mark it as"."""
    return ASKS_TO_MARK.sub("", f"{clause.subject} {before}".replace(part or "\n", " "))


_SAYS = any_of(
    r"""
    according to [a-z]+(?: [a-z]+)?  has (?:it|this) (?:down )?as
    says?  said  saying  tells? (?:me|us)  told (?:me|us)  reckons?  thinks?  believes?  claims?  assures? (?:me|us)
    assured (?:me|us)  informs? (?:me|us)  informed (?:me|us)  mentioned  confirms?  know  heard  understand  gather
    hear
    """,
    after=r"(?:(?: from)? [^,;]{0,40}? that)? ",
)
_THEY_RECKON = re.compile(r"\b(?<!i )(?<!we )reckons?\b")
"""A guess of others at what is, where the writer's own is as often one at what will be."""
_IT_AFTER = re.compile(
    r"^\s*(?:it|this|that|them|both|the lot|everything)\b(?:\W*$| (?!one|part|phase|form|half|bit|stage))"
)
_MINE = any_of(
    "bit  part  side  end  half  share  stuff  input  contribution  team's (?:bit|part)", before=r"^\W*(?:my|our) "
)
_SIGNS_IT_OFF = re.compile(r"\b(?:sign|approve|adopt|finish|complete|close) (?:it|this|that) ?(?:off|out)?$")
_ONE_PERSON = re.compile(
    r"^\W*(?:(?:[a-z]+ed(?: [a-z]+)? )?and |so |but |yes |ok )?(?:the )?[a-z'-]+(?: has| have|'s| just"
    r"| already| now| finally)*\s*$"
)
_ACTOR = re.compile(
    r"^\W*(?:and |so |yes |ok )?(?!who\b|which\b|what\b|if\b|some\b|half\b|most\b|one of\b)(?:(?:the|our|my|both) )?"
    r"(?!survey|feedback|work on)[a-z][\w'-]*(?: (?!of\b|for\b|on\b|to\b)[\w'-]+| of [a-z]+)?(?: has| have|'s"
    r"| just| already"
    r"| now| finally)*\s*$"
)
"""Who has done it: "the plumber has"."""
_APPROVES = re.compile(r"remov|withdr|circulat|distribut|approv|agree|endors|pass|clear|review|accept|sort|close|read")
_THEY_HAVE = re.compile(r"\b(?:has|have)(?: (?:all|now|already|just|finally))* *\|\|$")
"""Who has done, with nothing said of what: "as far as I know the fitters have finished"."""
_IT_INSIDE = re.compile(r" (?:it|this|that|them)\b")
"""What names the thing within the deed: "wrapped it up"."""
_NO_MORE = re.compile(
    r"\W*$| (?:first thing )?(?:(?:on|in|at|by|before) )?(?:the )?@| (?:already|now|at last|for (?:us|me|you)"
    r"|while|when)\b"
)
"""What may follow where no more is told than when."""
_ALL_BUT = any_of(
    "substantially  largely  more or less  to all intents(?: and purposes)?  as good as  essentially  effectively",
    after=r"\s*$",
)


_AS_UNDERSTOOD = re.compile(r"^\W*as (?:i|we) (?:understand|understood|have|see|heard|hear)(?: it| things)?,?\b")
_DONE_BY_THEM = re.compile(
    r"^\W*(?:that )?(?:he|she|they|you)(?:'s|'d|'ve|'re| has| had| have| is| are| was| were| just"
    r"| already| now| all)*\s*$"
)
"""What someone tells of another's doing: "the fitter says he's"."""

_CLOSED_OUT = re.compile(r"(?:closed|boxed|finished|ticked) (?:it )?(?:out|off)|put to bed|done and dusted|wrapped up")
_COUNTED = re.compile(r"\d|\b(?:one|two|three|four|five|first|second|third|some|most|half|part|phase|not|no)\b|n't")


def _is_closed_out(clause: Clause, start: int, end: int, stems: frozenset[str]) -> bool:
    """Only actions are "closed out": it is the action's where its name is near ("noise report in and closed out")."""
    before = f"{clause.subject} {clause.bare[:start]}"
    if not _CLOSED_OUT.fullmatch(clause.bare[start:end]) or _COUNTED.search(before):
        return False
    return is_named(before, stems)


_ONLY_SOME = re.compile(
    r"\b(?:(?:at|in|on|for|across) (?!(?:all|every|each|both|time|the (?:end|weekend|sheet"
    r"|list|schedule|log|register)|full)\b|(?:the )?@)[a-z]|so far"
    r"|as well|too\b)"
)
"""What leaves it open what is still to be done: "did the vans at the depot"."""


def _finishes_its_object(after: str, stems: frozenset[str]) -> bool:
    """True for what another has done to the very thing that the title names: "finished the last of the inductions"."""
    noun = OBJECT.match(after)
    named = noun["noun"].split() if noun else []
    return bool(named) and any(stands_for(word, stems) for word in named) and is_own(" ".join(named), stems)


_HAD_IT = re.compile(
    r"^\W*(?:(?:and|so|but|yes)\W+)*(?P<who>(?:the |our )?[a-z'-]+(?: (?!had\b|has\b|got\b)[a-z'-]+)?) (?:had"
    r"|has|has got|got|have)"
    r" (?:all )?(?P<thing>(?:the|our|all|every|her|his|their) [\w'-]+(?: [\w'-]+){0,3}?)(?: all| fully| now)* *$"
)
"""Who has seen to the very thing: "the fitters have the doors finished"."""


def _mood_of_others(clause: Clause, start: int, end: int, stems: frozenset[str]) -> Mood:
    """Completion with another subject: hearsay ("Jo says it's done"), done by them ("Jo finished it"), or theirs."""
    before, after = without_introduction(clause.bare[:start]), clause.bare[end:]
    mood = mood_before(_THEY_RECKON.sub(" ", before))
    if _MINE.search(before):
        return Mood.HEDGED
    if mood is Mood.LATER:
        their_own = is_own_standing(_whose(clause, before), stems) and not clause.asks
        return mood if their_own or _SIGNS_IT_OFF.search(clause.bare[start:end]) else Mood.OTHER
    if mood in {Mood.NOT, Mood.IF}:
        return Mood.OTHER
    hearsay = list(_SAYS.finditer(before))
    if hearsay and (_DONE_BY_THEM.match(told := before[hearsay[-1].end() :]) or is_own(told, stems)):
        return Mood.HEDGED
    if hearsay and _IT_AFTER.match(after):
        return Mood.HEDGED
    if _ALL_BUT.search(before):
        return Mood.HEDGED
    had = _HAD_IT.match(HEDGE.sub(" ", _AS_UNDERSTOOD.sub(" ", before)))
    if had and is_own(had["thing"], stems):
        return Mood.HEDGED if mood is Mood.HEDGED else Mood.PLAIN
    if (mood is Mood.HEDGED or HEDGE.match(after.lstrip(" ,-"))) and (
        _IT_INSIDE.search(clause.bare[start:end])
        or _finishes_its_object(after, stems)
        or _THEY_HAVE.search(f"{before}|{after.strip(' .!')}|")
    ):
        return Mood.HEDGED
    approves = _APPROVES.search(clause.bare[start:end]) and not CLEARS_ALL.match(clause.bare[start:])
    if _ACTOR.match(before) and not approves and _finishes_its_object(after, stems):
        return Mood.OTHER if _ONLY_SOME.search(after) else Mood.PLAIN
    names_it = _IT_AFTER.match(after) or (_IT_INSIDE.search(clause.bare[start:end]) and _NO_MORE.match(after))
    return Mood.PLAIN if (_ONE_PERSON.match(before) or _ACTOR.match(before)) and names_it else Mood.OTHER


_BEING = re.compile(r"\b(?:being|getting|gets?)(?: [a-z]+ly)? *$")
_CONSIDER_IT = re.compile(r"^\W*(?:you (?:can|may) |please |just )?consider (?:it|this|that) ?$")


def _mood_of_done(phrase: StatusPhrase, before: str, after: str, said: str, stems: frozenset[str]) -> Mood:
    """Of a completion of the action itself: "is done", "will be done", "should be done by now", "done for adults"."""
    mood = Mood.LATER if _BE.match(before) else mood_before(before)
    if phrase is TO_FINISH:
        return mood if mood is Mood.LATER and mood_after(before, after, said, stems) is not Mood.OTHER else Mood.OTHER
    if (_BEING.search(before) and mood is not Mood.LATER) or is_of_the_writer(before, said, after, stems):
        return Mood.OTHER
    if mood is Mood.LATER:
        if re.search(r"\b(?:should|must|ought|will|'ll)\b", before) and re.match(r"\s*(?:by now|already|now)\b", after):
            return Mood.HEDGED
        mood = Mood.PLAIN if ASKS_TO_MARK.search(before) and not _WILL_HAVE.search(before) else mood
    if mood is not Mood.PLAIN:
        return mood
    if _CONSIDER_IT.match(before) and "done" in said:
        return Mood.HEDGED
    if "%" in before:
        return Mood.OTHER
    if re.search(r"\bthen\b", before):
        return Mood.LATER
    mood = mood_after(before, after, said, stems)
    after = AT_OUR_END.sub(" ", after) if mood is Mood.PLAIN else after
    hedged = HEDGE.search(after) if mood is Mood.PLAIN else HEDGE.match(after.lstrip(" ,-"))
    return Mood.HEDGED if hedged and mood is not Mood.PART else mood
