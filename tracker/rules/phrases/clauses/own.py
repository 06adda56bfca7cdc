"""Whether words speak of the action itself or of something else, which decides what a verdict is on."""

from __future__ import annotations

import re

from tracker.rules.phrases.clauses.introductions import without_introduction
from tracker.rules.phrases.words.stems import WORD, stands_for
from tracker.rules.phrases.words.tables import any_of, words

_FILLER = words(
    """
    is are was were be been being am has have had having do does did got get gets getting will shall should would
    could might may must can to not no never yes yep yeah yup aye ok okay right so and but now all also too fully
    finally officially formally just already as of at last the our my a-ok it it's this that these those both
    everything every i we us you me action actions task tasks item items job work works project scheme exercise
    initiative workstream rollout pencil pencilled correction content satisfied itself themselves piece whole lot entire
    thing things 'tis on in by for from with within since well done happily thankfully gladly certainly definitely
    absolutely very new newly final updated revised current main overall actual full remaining above number num re
    ref please kindly pleased glad happy delighted proud able say confirm fyi know let you'll consider considered
    regard regarded i'd want wanted like mark marked show put set log flag treat call count class close closing make
    turn rag rating status colour says gone going went go still currently yet even actually really quite only then
    there here their ours mine who which what somewhere sometime lucky deadline its moved jumped writing write fear
    regret warn looking feeling s ve ll d m reckon guess over under roughly approx circa around barely date meant
    oops whoops turned target track course schedule time timetable them other others estimate suggest programme there's
    rest except bar apart minus nevertheless nonetheless accordingly n line tbh tho cos so-so change progress
    against stands stand standing sits sit up afore think believe understand hope hoping aim aiming planning expect
    expected expecting anticipate anticipated intend due need needs needed ought try trying likely eta estimated
    scheduled today yesterday tomorrow week month again back more most almost nearly largely substantially virtually
    practically basically probably possibly apparently more-or-less less or about pretty much far aware concerned
    seems appears appear looks look nigh presumably supposedly hopefully maybe perhaps remains remain stays stay
    keep kept become becoming became made been't neither nor none nothing hardly long longer once when if until till
    til unless after before because while although though however therefore thus hence great oh ah hey hi btw lol ha
    haha thanks thank ta cheers sorry apologies said below completely entirely totally successfully duly properly
    recently beginning begin earlier previously eventually in-full early way ahead where we're i'm we've i've starting
    start started implementation objective objectives outcome outcomes deliverable deliverables tis tick ticked
    feel bound obliged compelled constrained
    thon yon ashamed embarrassed sadly confess admit wouldn isn hasn haven wasn aren won don didn doesn couldn shouldn
    cannot wouldn't isn't hasn't haven't wasn't
    aren't won't don't didn't doesn't couldn't shouldn't can't ain't slightly rather somewhat presently immediately
    gonna wee tad howay haway och ach aye aw gurt proper pure fair dead bit
    straight straightaway fin x tickmark thumbsup crossmark green amber red wi that's it'll that'll we'll i'll let's
    """
)
"""Words that may stand before a verdict without making it one about something else."""

_NOUNS_IN_LY = words("family supply assembly reply july italy anomaly fly bully")

_STANDING_LEAD = any_of(
    r"""
    (?:the |our )?(?:timings?|outlook|picture|position|situation|pace|time(?:lines?|frames?)|momentum|prognosis
    |progress|forecast|(?:end|completion|finish|target|due) date|status)(?=(?:'s|'re)? )
    (?<=\bthis )goes  (?<=\bit )goes  (?<=\baction )goes  (?:unchanged|steady|nowhere near|going|moving) (?:at|on)?
    matters (?=are\b|have\b|is\b)  running(?= )
    (?:(?:i|we)(?:'m|'re| am| are| remain| feel) )?(?:%+ |(?:quite|very|entirely|wholly|still|perfectly|pretty|fairly
    |absolutely|dead) )*(?<!make )(?<!making )(?<!be )(?<!not )(?:confident|sure|certain|positive|convinced)(?: that)?
    (?:a )?(?:wee |little |tiny )?(?:bit|touch|tad|shade)(?= )
    (?:(?:all|the|any) )?(?:further )?work on [^,;:]*
    (?:(?:the|all|our|any|further) )*(?:drafting|writing|preparation|development|installation|construction|delivery
    |implementation|completion|production|roll-?out|fitting) of (?:(?:an?|the|our) )?
    recruit(?:ment|ing) (?:to|for) (?:the |our )?
    (?:(?:the|all|our|any|further) )*(?:drafting|writing|preparation|development|installation|construction|delivery
    |implementation)(?= (?:is|has|remains|was|now|still|of it)\b)  by the \w+(?: alone| itself)?(?= (?:is|has|was)\b)
    (?:the|this|that|our) (?:whole |original )?(?:idea|proposal|plan|thing|concept)(?= (?:has|is|was|to)\b|'s|'ve)
    [\w' -]{2,60}? (?:means|meant) (?:that )?(?=(?:we|i|it|this|the (?:date|target|deadline|action|project|scheme|work
    |programme|timetable))\b)
    [\w' -]{2,60}? (?:makes?|made|renders?|rendered) (?=(?:it|this|that|the (?:action|project|scheme|work))\b)
    it (?:is|was|has been) (?:agreed|decided|resolved)(?: (?:at|by|in) [\w' ]{2,30}?)? that
    (?:(?:the|our) )?\w+(?: \w+){0,3}?(?: has| have|'ve)? (?:agreed|decided|resolved|ruled|directed|ordered|asked
    |instructed|required|insisted) that(?= (?:it|this|(?:the|our) [a-z-]+(?: [a-z-]+)?(?= *$| will| should
    | shall| must| be| is)|the (?:action|project|scheme|work|idea|proposal)|(?:all )?work)\b)
    (?:the|my|our|an?) (?:only )?(?:honest|fair|right|true|correct|accurate|realistic|proper)(?= *$)
    (?:have |has |'ve |reluctantly )*(?:decided|agreed|chosen|opted|resolved|elected)(?: to)?(?= (?:put|place|pause
    |park|suspend|hold|rate|mark|call|show|go|abandon|drop|cancel|withdraw|shelve|move|class|treat)\b| *$)
    (?:the|a) decision (?:has been|was|is)(?= (?:taken|made|reached) to\b| *$)(?: (?:taken|made|reached) to)?
    matters(?= )
    (?:completion|delivery)(?: by (?:the )?[\w@<>]+(?: [a-z]+)?| on time| in time)?(?= (?:is|remains|looks|now)\b)
    (?:my|our|the|an?) (?:(?:own|honest|current|overall|latest|considered|present|fair|right|true|correct|proper
    |accurate|only|sensible) )*(?:self-)?(?:assessment|judge?ment|verdict|view|feeling|sense|call|(?:rag )?rating
    |colour|score)(?: at present| today| now)* (?:is|would be|remains|has to be)(?: that| now)?
    (?:come|came|swung|crept|edged|dropped|dipped|climbed|risen|fallen)(?: (?:back|up|down|over
    |out of))* (?:in)?to(?= |$)
    (?:solid|deep|bright|flashing|strong|firm|definite|dark|full-on)(?= *$)
    (?:[\w-]+ ){0,3}work (?=is|are|was|has|remains|now|continues)
    there(?:'s| is| are| has been| have been| will be| may be| might be| could be| remains| was)
    (?:an?|some|any|the|great|growing|big|real|serious|significant|slight|high|considerable|definite|possible|certain
    |bit of
    |degree of|element of|danger of|risk of|chance of|possibility of|amount of|lot of)(?= )
    """
)
"""What may further lead up to how an action stands: "there is some", "work on the interface has been"."""

_SETTING_OF_SCENE = any_of(
    """
    on  in  at  given  with  by  under  apart from  aside from  other than  besides  following  after  since  for
    from  as  despite  notwithstanding  having
    owing to  due to  because of  subject to
    """,
    before=r"^\W*(?:(?:and|but|so|yet) )?",
    after=r"\b[^,;]{1,60}?(?=\b(?:we|i|it|this|there|all work|the (?:programme|project|scheme|works?|date|timetable"
    r"|action))\b|(?<=\w)  )",
)
"""Where and when, before the sentence itself: "on present form we ..."."""

_ANOTHER_ONE = re.compile(
    r"\bthe others?(?: of (?:them|these|those|the two))? (?:has|have|is|are|was|were|'s)\b"
    r"|\b(?:last|previous|earlier|next|sister|linked|related|another|other) (?:action|one|item|task|project|scheme"
    r"|programme|trust|school|site|team|council|authority|college|department|home|ward|company|group)s?\b"
)
_THEY_ARE = re.compile(
    r"\bthey(?:'re| are| were|(?: have|'ve) (?:all |both |now )?been| will be|'ll be| came down| all)\b"
)
_CONTRACTED = re.compile(r"(?:'s|'ve|'re|'ll|'d|'m|n't)$")


_BY_WHAT_IT_IS = any_of(
    """
    arrangements?  process  system  regime  procedures?  rounds?  exercise  scheme  yard  ground  area  surface  site
    """,
    before=r"\b([a-z][a-z-]{2,}) ",
)
"""What kind of thing the title's own is, called after it: "the reporting arrangements", "the drill yard"."""
_OF_STAFF = re.compile(r"\b(?:the|our|my|a|an|one|his|her|their|both|two) (?:\w+ )?(?:tas?|hlta|ot|hen|chuck)\b")
"""Who is called by a word that is a courtesy elsewhere: "our TA"."""


def is_own(before: str, stems: frozenset[str]) -> bool:
    """True where the words before a verdict name the action or nothing at all, so that the verdict is on the action."""
    if _ANOTHER_ONE.search(before) or _OF_STAFF.search(before):
        return False
    said = _BY_WHAT_IT_IS.sub(lambda match: match[1] if stands_for(match[1], stems) else match[0], before)
    return all(
        token in _FILLER or _is_own_word(_CONTRACTED.sub("", token), before, stems)
        for token in WORD.findall(without_introduction(said))
    )


def _is_own_word(word: str, before: str, stems: frozenset[str]) -> bool:
    if word == "they":
        return bool(_THEY_ARE.search(before))
    return word in _FILLER or stands_for(word, stems) or (word.endswith("ly") and word not in _NOUNS_IN_LY)


def is_thing(words_of_it: str, stems: frozenset[str]) -> bool:
    """True where words name the very thing that the title names and nothing beside it: "all the new doors"."""
    named = any(stands_for(word, stems) for word in WORD.findall(words_of_it))
    return named and is_own(words_of_it, stems)


def is_own_standing(before: str, stems: frozenset[str]) -> bool:
    """The same for statuses other than complete, of which "there is some" and "work on ... has been" may be said."""
    return not _ANOTHER_ONE.search(before) and is_own(
        _STANDING_LEAD.sub(" ", _SETTING_OF_SCENE.sub(" ", before)), stems
    )
