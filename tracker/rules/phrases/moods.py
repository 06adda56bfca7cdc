"""How a thing is said: plainly, not, later, on a condition, with a hedge, of part of it, or of something else."""

from __future__ import annotations

import re
from enum import StrEnum

from tracker.rules.phrases.stems import stem
from tracker.rules.phrases.tables import any_of


class Mood(StrEnum):
    """How a phrase is meant; only a plain one changes anything by itself."""

    PLAIN = "plain"
    NOT = "not"
    LATER = "later"
    IF = "if"
    HEDGED = "hedged"
    ASKED = "asked"
    PART = "part"
    FOR_SOME = "for some"
    OTHER = "of something else"


CONDITION = any_of(
    r"""
    once  when  whenever  if  unless  until  till  til  as soon as  after  before  subject to  assuming
    provided  providing  pending  as long as  by the time  depending  should (?:it|they|we|he|she)\b  in case
    whether  even if  not until  dependent
    """,
    before=r"^\W*(?:and |but |or |only |just )?",
)
LATER = any_of(
    r"""
    \b(?:afore|will|shall|should|would|could|might|may|must|can|going to|gonna|to be|to get|to have|to see
    |aim\w*|hop(?:e|ed|ing|es|efully)|plan\w*|expect\w*|anticipat\w*|intend\w*|due|want\w*|needs?|needed|needing
    |ought|try\w*|likely|target\w*|eta|in order to|forecast\w*|estimat\w*|scheduled|projected|set to|about to
    |promis\w*|ready to be|fingers crossed|as soon as|yet to|wait\w* (?:for|on)|await\w*|remains to|towards?
    |before|until|till?|once|when|if|unless|after|working on|have to|has to|finalising|reckon|think we can
    |on (?:track|course|target|schedule) (?:to|for)|the sooner)\b
    'll\b  'd\b
    """,
    before=r"",
    after=r"",
)
_NOT = any_of(
    r"""
    \b(?:not|never|nobody|no one|no-one|none|neither|nor|hardly|barely|scarcely|far from|anything but|without
    |refus\w+|declin\w+|reject\w+|fail\w*|unable|yet to|nothing|cannot|no|nowhere near|isnt|ain't|aint|wish
    |would have|should have been|supposed to be|meant to be|was to be|were to be|rather than|instead of
    |crossmark|nope)\b
    n't\b
    """,
    before=r"",
    after=r"",
)
_DOUBLE_NOT = re.compile(
    r"(?:\bnot\b|n't\b)[^,.;]{0,30}(?:\bnot\b|\bun(?:finished|done|complete\w*|started|resolved)|\bincomplete|n't\b|\bwithout\b)"
)
HEDGE = any_of(
    r"""
    \b(?:as far as (?:i|we)(?:'m| am|'re)? (?:know|aware|concerned|can (?:tell|see))|afaik
    |to (?:the best of )?my knowledge|i think|i believe|i understand|we think|we believe|i'm (?:fairly|pretty
    |quite|almost|reasonably) (?:sure|certain)|i (?:should|would) (?:think|imagine|say so|hope)|apparently
    |supposedly|allegedly|presumably|probably|possibly|i assume|i'm assuming|assume|i guess|i suppose|i imagine
    |i gather|i hear|i heard|i'm told|i was told|we were told|been told|reckons?|more or less|pretty much
    |basically|virtually|practically|substantially|substantively|essentially|effectively
    |to all intents(?: and purposes)?|all but|by and large|near enough|good as|nearly|almost|just about|largely
    |mostly|mainly|in the main|broadly|seems?|seemingly|appears?|appear to|looks like|sort of|kind of|kinda|ish
    |not far off|close to|tells? me|told me|tells us|said|says|saying|according to|rumour|in (?:theory
    |principle)|technically|should (?:now |already |all )?(?:be|have been)(?= (?:done|complete|completed
    |finished|sorted|closed|in place|live))|might (?:already |now )?be|may (?:already |now )?be|could be
    |would appear|understand (?:that|it)|if i(?:'m not mistaken| remember| recall)|from memory|i want to say
    |perhaps|maybe|not sure|unsure|allegedly|hopefully|as far as|in ?so ?far as|(?:my|our) (?:bit|part|side|end
    |half|share)|for (?:my|our) part|from (?:my|our) (?:side|end)|most of|majority of|bulk of|nigh on
    |90 per cent|as good as|all being well|sure|yeah right|(?:bar|all over bar) the shouting|give or take)\b
    \bish\b
    """,
    before=r"",
    after=r"",
)
PART_BEFORE = any_of(
    r"""
    (?:everything|all) (?:but|except|bar|apart from|save)(?: for)? [\w '-]{2,50}?(?= is\b| are\b|'s\b| has\b
    | have\b)
    (?:phase|stage|part|step|tranche|section|module|milestone|batch|wave|round|sprint|year|lot) (?:\d|one|two
    |three|i{1,3}|a|b)
    (?:the |our |my )?(?:first|1st|initial|second|2nd|third|one)(?: \w+)? (?:phase|stage|part|half|step|tranche
    |section|batch|wave|module|bit|chunk|round|of (?:two|three|four|the (?:two|three|four)))
    half(?: of)?  some(?: of)?  parts? of  elements? of  a few(?: of)?  several(?: of)?
    """
)
PART_AFTER = any_of(
    r"""
    first  1st  initial  second  2nd  third  phase  stage  part  step  tranche  half  some  one of  two of
    three of  a few  several  bits?\b  batch  wave  section  module
    """,
    before=r"^\s*(?:with )?(?:the |our |my |all the |all of the )?",
)
EXCEPT = any_of(
    r"""
    except(?: for)?  apart from  aside from  other than
    bar(?! the shouting)(?= (?:the|one|two|a|for|our|\w+ing|\w+'s|\w+s)\b)  with the exception of  save for
    excepting  minus  all but  everything but  but not  though not  not (?:for|the|yet for)
    """
)
FOR_SOME = any_of(
    r"""
    ^\s*for\s+(?!all|now|today|me|us|you|this|everyone|the (?:year|moment|time|record|best|avoidance|whole)|each
    |every|both|it\b|time|@|good|full|line|place|site|accordance|plan\b|budget|schedule|target|\d
    |[a-z]+ (?:committee|board|cabinet|council)|clinical governance|senate|governors|exec|council|committee
    |board|cabinet)
    """,
    before=r"",
    after=r"",
)

_FILLER = frozenset(
    "is are was were be been being am has have had having do does did got get gets getting will shall should would could might may must can to not no never yes yep yeah yup aye ok okay right "
    "so and but now all also too fully finally officially formally just already as of at last the our my a-ok it it's this that these those both everything every i we us you me "
    "action actions task tasks item items job work project piece whole lot entire thing things 'tis on in by for from with within since well done happily thankfully gladly certainly definitely "
    "absolutely very new newly final updated revised current main overall actual full remaining above number num no re ref please kindly pleased glad happy delighted proud able "
    "say confirm fyi know let you'll consider considered regard regarded i'd want wanted like mark marked show put set log flag treat call count "
    "class close closing make turn rag rating status colour says gone going went go still currently being yet even actually really quite only then there here their who which what "
    "somewhere sometime lucky deadline its moved jumped writing write fear regret warn right looking feeling getting s ve re ll d m reckon guess over under roughly approx circa around barely quite date meant oops whoops turned target track course schedule time timetable them other others estimate suggest programme there's others rest except bar apart minus nevertheless nonetheless accordingly n line overall tbh tho cos like so-so change rating progress against stands stand standing sits sit overall up afore every think believe understand hope hoping aim aiming planning expect expected expecting anticipate anticipated intend due need needs needed must ought try trying likely eta estimated scheduled "
    "today yesterday tomorrow week month again back more most almost nearly largely substantially virtually practically basically probably possibly apparently more-or-less less or about pretty much far know aware concerned seems "
    "appears appear looks look nigh presumably supposedly hopefully maybe perhaps might remains remain stays stay keep kept become becoming became make made made it been't neither nor none nothing hardly barely long longer "
    "once when if until till til unless after before because while although though however therefore thus hence since great oh ah well hey hi btw lol ha haha thanks thank ta cheers sorry apologies "
    "said above below completely entirely totally successfully duly properly recently earlier previously finally eventually in-full time early way ahead where we're i'm we've i've "
    "starting start started wouldn isn hasn haven wasn aren won don didn doesn couldn shouldn can cannot wouldn't isn't hasn't haven't wasn't aren't won't don't didn't doesn't couldn't shouldn't can't ain't "
    "slightly rather somewhat currently presently immediately straight straightaway x tickmark thumbsup crossmark green amber red us wi that's it'll that'll we'll i'll let's".split()
)
"""Words that may stand before a verdict without making it one about something else."""

_NOUNS_IN_LY = frozenset("family supply assembly reply july italy anomaly fly bully".split())

_INTRODUCTION = any_of(
    r"""
    \b(?:on (?:that|this) basis|in (?:summary|short|conclusion|total|the event|practice|any event)|at (?:this
    |the) (?:point|present|moment|stage|time)|at present|so far|to date|as things stand|all told|all in all
    |with that|for completeness|(?:this|that|the|each|every|other|first|second|last|top|bottom|these|those|my
    |our) ones?|all (?:of )?(?:the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)
    |every (?:last|single) one|(?:that|which) is to say|i(?:'m| am) afraid(?: that)?|(?:it (?:is|was
    |has been) )?agreed (?:with|by) (?:the |our )?\w+(?: \w+){0,3}? that|further to [^,;]*?(?=\bi\b|,|$))\b
    \b(?:(?:to |can |may |would |please |kindly |just )(?:confirm|report|say|advise|inform you|let you know|note
    |announce|update you)(?: (?:you|everyone|all))?(?: that)?|be advised(?: that)?|for (?:your |the 
    |our )?(?:info|information|records?|avoidance of doubt)|just a (?:quick )?(?:note|update|line)(?: to (?:say
    |let you know|confirm))?(?: that)?|(?:quick|brief|short) (?:update|one|note)|good news|great news|in (?:my
    |our) (?:view|opinion|book)|from (?:my|our) (?:point of view|perspective)|as (?:far as i'm concerned
    |requested|promised|agreed|planned)|you(?:'ll| will) be (?:glad|pleased|happy|delighted) to (?:hear
    |know)(?: that)?|i know (?:that )?(?=it|this)|at (?:long )?last|as of (?:today|now|this morning|@+)
    |further to (?:my|our|your) (?:last|previous) (?:email|update|note))\b
    """,
    before=r"",
    after=r"",
)
"""Ways of leading up to a verdict, which say nothing themselves."""

_THEY_ARE = re.compile(r"\bthey(?:'re| are| were| have (?:all )?been| will be|'ll be)\b")
_TOKEN = re.compile(r"[a-z0-9][a-z0-9'-]*")
_CONTRACTED = re.compile(r"(?:'s|'ve|'re|'ll|'d|'m|n't)$")


_STANDING_LEAD = re.compile(
    r"\b(?:(?:all |the |any )?(?:further )?work on [^,;:]*|(?:[\w-]+ ){0,3}work (?=is|are|was|has|remains|now|continues)|there (?:is|are|'s|has been|have been|will be|may be|might be|could be|remains|was)|there's|"
    r"(?:a|an|some|any|the|great|big|real|serious|significant|slight|high|considerable|definite|possible|certain|bit of|degree of|element of|danger of|risk of|chance of|possibility of|amount of|lot of) )"
)
"""What may further lead up to how an action stands: "there is some", "work on the interface has been"."""


_SETTING_OF_SCENE = re.compile(
    r"^\W*(?:on|in|at|given|with|by|under|following|after|since|for|from|as|despite|notwithstanding|having|owing to|due to|because of|subject to)\b[^,;]{1,60}?(?=\b(?:we|i|it|this|there)\b)"
)


def is_own_standing(words: str, stems: frozenset[str]) -> bool:
    """The same for statuses other than complete, of which "there is some" and "work on ... has been" may be said."""
    return is_own(_STANDING_LEAD.sub(" ", _SETTING_OF_SCENE.sub(" ", words)), stems)


_ANOTHER_ONE = re.compile(r"\b(?:last|previous|earlier|next|sister|linked|related) (?:action|one|item|task|project)\b")


def is_own(words: str, stems: frozenset[str]) -> bool:
    """True where words before a verdict name the action or nothing at all, so that the verdict is on the action itself."""
    if _ANOTHER_ONE.search(words):
        return False
    for token in _TOKEN.findall(without_introduction(words)):
        bare = _CONTRACTED.sub("", token)
        if bare == "they" and _THEY_ARE.search(words):
            continue
        if (
            token in _FILLER
            or bare in _FILLER
            or stem(bare) in stems
            or (bare.endswith("ly") and bare not in _NOUNS_IN_LY)
        ):
            continue
        return False
    return True


def without_introduction(words: str) -> str:
    """The same words without those that only lead up to a verdict, blanked out so that places stay."""
    return _INTRODUCTION.sub(lambda match: " " * len(match[0]), words)


def part_named(words: str, stems: frozenset[str]) -> str:
    """The part of the action that is named ("phase 1", "the first half"), or "" where it is what the title names."""
    match = PART_BEFORE.search(words)
    return (
        match[0] if match and not all(stem(word) in stems for word in _TOKEN.findall(match[0]) if word != "the") else ""
    )


def mood_before(words: str) -> Mood:
    """How a verdict is meant, going by the words of its clause that stand before it."""
    if _DOUBLE_NOT.search(words):
        return Mood.HEDGED
    if _NOT.search(words):
        return Mood.NOT
    if CONDITION.search(words):
        return Mood.IF
    if LATER.search(words):
        return Mood.LATER
    return Mood.HEDGED if HEDGE.search(words) else Mood.PLAIN
