"""How a phrase is meant that says how an action stands: as a fact, a wish, a former state, or of something else."""

from __future__ import annotations

import re

from models.vocabulary import Reported
from tracker.rules.phrases.clauses.own import is_own
from tracker.rules.phrases.standing.late_phrases import AMBER, AT_RISK, SET_BACK
from tracker.rules.phrases.standing.missed_phrases import MISSES, RED
from tracker.rules.phrases.standing.moods import Mood, mood_before
from tracker.rules.phrases.standing.on_track_phrases import GOING_WELL, GREEN, ON_TRACK
from tracker.rules.phrases.words.status_phrase import StatusPhrase
from tracker.rules.phrases.words.tables import any_of, words

ASKS_TO_MARK = any_of(
    r"""
    (?:mark|show|put|place|record|set|log|class|flag|treat|count|call|make|move|switch|turn|update|change|consider
    |regard
    |close|rate|rag|down|downgrade|upgrade|drop|raise|lower|amend|alter|take|stay|keep|leave|flip|stick|chuck|bung|pop
    |stamp
    |list|enter|classify|deem|grade|score|assign|shift|swap|restore|return|demote|promote|knock|bring|have|give|note
    |report|register|tag|paint|push|nudge|bump|describe|view|see|judg|judge|(?:self-)?assess)(?:ed|d|n|ped|ged|ted)?
    (?:mark|show|putt|record|sett|logg|flag|mov|switch|turn|updat|chang|rat|downgrad|upgrad|tak|leav|keep|flipp|stick
    |list|call|mak|treat|classify|report|judg|assess)ing  stuck  given  gone  kept  left  taken  made
    """,
    after=r"(?: +(?:·+|it|this|that|them|both|all|ourselves|myself|itself|(?:the|this|our) (?:action|status|rating|rag)"
    r"|down|up|as|to|to be|being|is|now|from|on|at|us|me|number|status|action|item|green|amber|red|an?|back|for|over"
    r"|round|in|please|one|straight))*\s*$",
)
"""The owner asks for a status in so many words: "please mark it as"."""

I_MARK_IT = re.compile(
    r"(?!.*\b(?:said|says|told|asked|if|when|whether|before|previously|last (?:year|month|week|time|quarter|report))\b)"
    r"(?:\W*(?:and|but|so)(?= must\b)|.*\b(?:i|we)(?:'d|'ll|'m|'re)?)"
    r"(?: (?:am|are|would|will|must|have|need|should|shall|now|therefore|had better|think"
    r"|feel|only|rather|reluctantly|obliged|bound|forced|compelled|ought|can|want|intend|to))* (?:report|mark|rate|show"
    r"|record|class|flag|treat|regard|consider|return|log|describe|declare|put|call) (?:it|this|(?:the|this) action)"
    r"(?: (?:down|up|as|at|to be|being|now))* *$"
)
"""What its owner says outright of the action, whatever was said before it: "for their sake I must report it as"."""

_ASKS_OF_YOU = re.compile(
    r"\b(?:can|could|would|will) (?:you|we)(?: (?:please|just|kindly))* *$"
    r"|\b(?:can|could|may|might) (?:it|this|that|these|both|·+|the action)(?: (?:please|just|now|all|both))*"
    r" (?:be|go|sit|stay)(?: (?:please|just))* *$"
)
"""The same of a stop, in the form of a question: "can you park it until then"."""

_ON_RECORD = re.compile(
    r"(?<!if )\b(?:you(?:'ve| have|'re| are)?(?: still| all)?(?: got| had| showing)?|(?:the |your )?(?:plan|system"
    r"|tracker"
    r"|register|list|sheet|(?<=the )report|(?<=your )report|reminder)"
    r"(?:'s| has| is| still| got| says| shows?| showing)*)"
    r" (?:(?:got|have|had|has|showing|shows|show) )?(?:this|it|that|me|us|\d+|both|·+)(?: (?:down|still|up|one"
    r"|listed|marked))* (?:as|at|on)\s*$"
)
"""What the plan says, which its owner only repeats: "you've got this as red but"."""
_MAY_I = re.compile(r"\b(?:can|could|may|should|do|would|must) (?:i|we)\b")
_IF = re.compile(r"\W*(?:$|if\b|when\b|even\b|though\b|or\b)")
"""What asks for leave to mark it rather than to have it marked: "can I put amber if"."""
_FORMER = re.compile(r"\b(?:from|was|were|no longer|used to be|previously)(?: (?:at|in|on|the|an?|a))*\s*$")
_SHOULD_BE = re.compile(
    r"\W*(?:(?:and|but|so|it|this|that|really|actually)\W+)*(?:should|ought to)(?: (?:now|really|actually))* (?:be|read"
    r"|say|show(?: as)?|go)(?: at)? *"
)
"""What puts a colour right: "you have it as red, should be green"."""
_WOULD_BE = re.compile(r"\b(?:would|could|might|may)(?: well)? (?:be|go|turn|become|end up)(?: at| a| an)?\s*$")
_TURNS_INTO = re.compile(r"\s*(?:->|=>|-->|>|to|into|becoming|and now|so now)\s*(?:green|amber|red|blue)\b")
_MAY_FOLLOW = words(
    """
    because due as since for by until till til now but and so again already overall to on in at with this still
    really if while whilst today yet here mate sorry of owing thanks pending though although cos then there too
    also that please from after about behind we i it they unless not rather tbh tho whether is are has or over
    man butt marra hen chuck petal lads bab pard un yin
    against slightly badly everywhere having given following despite status rating rag a the all boss pal yes no
    instead going getting green amber red both round throughout blue before once when where which who them these
    those us me everything hence pro indefinitely atm owt pls ta cheers until along across under through just
    only too much altogether his her our my their its some any every be been being was were will would may might
    can could should have had do does did am per during without within off out up down back either even more
    most until lol mind duck love hun like than other nothing w whatever meanwhile yesterday tomorrow tonight
    overnight halfway somewhat big a-lot afraid i'm i've we're we've it's that's there's they're temporarily x
    awaiting waiting thankfully outright straight further forward anyway right wi wae wiv n nae noo aye mind eh
    """
)
"""What may follow a verdict; any other word is a thing that it describes: "frozen food", "red folder"."""
_NEXT_WORD = re.compile(r" ([a-z][a-z'-]*)")

_DESCRIBES = any_of(
    r"""
    by (?:the |our )?(?:auditors?|inspectors?|cqc|ofsted|estyn|hse|regulator|board|external)\b
    (?:were|was|have been|has been|had been|raised|expressed|voiced|about the (?!date|time|deadline))\b
    (?:at|in|with|to|from) (?:the|our|a) (?!date|deadline|target|timetable|moment|end)[^,;]{1,40}? (?:is|was|has
    |are)\b
    for (?!(?:us|me|now|the|this|that|it|all|both|today|delivery|completion|time|cost|once|definite|sure|everything
    |everyone|my|our|a|once|reporting|certain|another)\b)[a-z]+
    """,
    before=r"\s+",
    after="",
)
"""What shows that a colour or "late" is of something else: "green for Hill House", "concerns were raised"."""
_ON_THEIR_LIST = re.compile(
    r" (?:on|in|under|by|for|at) (?:the (?!project|action|plan|programme|tracker|register)[a-z]+ |their "
    r"|(?:the |our )?[a-z-]+'s )(?:[a-z]+ ){0,3}?(?:dashboards?|league|tables?|score-?cards?|heat ?maps?|index|ratings?"
    r"|benchmark\w*|returns?|alerts?|scale|map)\b"
    r"| in the (?:papers?|press|news|media|gazette|chronicle|minutes)\b"
)
"""Whose rating it is that goes by the same colours: "red on the Home Office dashboard"."""

_RAISED = any_of(
    r"""
    were  was  have been  has been  had been  raised  expressed
    from(?! (?:my|our|this|the delivery) (?:side|end|point of view|perspective)| (?:me|us)\b)
    with (?!this|it\b|that|the (?:date|timetable)|room|time|days|weeks|a (?:bit|few|week|month)|some|plenty)
    about (?!this|it\b|the date)  over (?=\w)
    """,
    before=r"\s+",
    after="",
)
_QUOTED = any_of(
    "says?  said  reads?  shows?  showed  saying  reading  showing  marked  headed  labelled",
    before=r"\b(?:form|sign|label|notice|screen|panel|box|letter|sheet|poster|page|display|lamp|light|map|chart|gauge"
    r"|dial|monitor|heading|sticker|header)s? (?:that )?",
    after=r"\s*$",
)
"""What leads up to words that are read off something: "the form says not started"."""
_GOT_OVER = any_of(
    r"""
    after  following  despite  notwithstanding  since  given  recovered from  over  past  behind us  made up for
    made up  caught up (?:on|after|from)  clawed back  without  no more  absorbed  recovering from  forget  sorry for
    """,
    after=r"(?: (?:the|an?|our|some|all|last|this|early|earlier|initial|previous|recent|that|slight|bit of|any|few|two"
    r"|[a-z]+'s|brief|long|short|@+[<>]?(?:'s)?))*\s*$",
)
"""What leads up to a slip that lies behind: "after last month's", "despite the"."""
_MEANT = any_of(
    r"""
    needs? to (?:be|go)  should (?:be|go|now be|really be)  must be  can be  to be put  has to be  have to be
    would be  will be
    (?<!be )(?:content|happy|fine|okay?|willing|prepared|agreed?|propose|suggest|recommend|ask|consent
    |no objection|relaxed about) ?(?:for|to|with)? [^,.;]{1,40} to be
    """
)
_ON_IF = re.compile(r"[^.;]{0,30}\b(?:if|unless|provided|as long as)\b")
_WISHED = any_of("should  hope  hoping  hopefully  want  need  needs  trying  could  would  might  to get  get")


def _is_of_a_thing(phrase: StatusPhrase, said: str, after: str) -> bool:
    """True where a colour or a single word is said of a thing that follows: "stalled car", "red folder"."""
    if said.endswith(("@", ">", "<")):
        return False
    if phrase not in {AMBER, GREEN, RED, AT_RISK} and (" " in said or not said.endswith(_PARTICIPLE)):
        return False
    if phrase in {AMBER, GREEN, RED, AT_RISK} and (_DESCRIBES.match(after) or _ON_THEIR_LIST.match(after)):
        return True
    following = _NEXT_WORD.match(after)
    return following is not None and not (
        following[1] in _MAY_FOLLOW or following[1].endswith(("ly", "wise", "ward", "wards"))
    )


_IS = any_of("is  are  was  were  be  been  being  it's  that's  this's  \\w+'s  they're", after=r"\b")
_OBJECT = re.compile(
    r" (?:the|an?|@+[<>]?'s|[a-z]+'s|our|my|their|his|her|some|two|three|several|all the|page|clause|section)\b"
    r"(?P<noun>[^,.;]*)"
)
_OF_THEIRS = re.compile(r" (?:with|on|for) (?:their|his|her|its|another|other)\b")
_OFF_THAT_DAY = re.compile(r"\bbe (?:in|there|working|out|away|open) (?:on|for) ")
_I_OR_WE = re.compile(r"\b(?:i|we)(?:'m|'re)? *$")
"""Who is not there on a day has missed none: "I won't be in on Friday"."""
_OFF_WITH = re.compile(r" (?:it|this|that|them) (?:off|in|up|round|over|out) ")


def _is_elsewhere(phrase: StatusPhrase, before: str, said: str, after: str) -> bool:
    """True for what goes well "with their other job", for a slip that lies behind, and for a day off."""
    if phrase is MISSES and _OFF_THAT_DAY.search(said):
        return bool(_I_OR_WE.search(before))
    if phrase in {ON_TRACK, GOING_WELL}:
        return bool(_OF_THEIRS.match(after))
    return phrase in {AT_RISK, SET_BACK, MISSES} and bool(_GOT_OVER.search(before))


def _has_another_object(before: str, said: str, after: str, stems: frozenset[str]) -> bool:
    """True for what is done to something else: "cancelled the old subscription", "dropped it off with Sue"."""
    if " " in said or not said.endswith(_PARTICIPLE) or _IS.search(before):
        return False
    noun = _OBJECT.match(after)
    return bool(_OFF_WITH.match(after)) or (noun is not None and not is_own(noun["noun"], stems))


_PARTICIPLE = ("ed", "en", "ing", "wn")


def mood_of_standing(
    phrase: StatusPhrase, before: str, said: str, after: str, asks: bool, stems: frozenset[str]
) -> Mood:
    """Of what is not complete: "will slip", "may be late" are meant; "won't slip", "if it slips", "was red" are not."""
    if asks and _MAY_I.search(before) and _IF.match(after):
        return Mood.ASKED
    asks_to_mark = bool(ASKS_TO_MARK.search(before)) or (
        phrase.status is Reported.ON_HOLD and bool(_ASKS_OF_YOU.search(before))
    )
    if asks and not asks_to_mark:
        return Mood.ASKED
    is_quoted = _QUOTED.search(before) or _ON_RECORD.search(before)
    if is_quoted or _is_of_a_thing(phrase, said, after) or _is_elsewhere(phrase, before, said, after):
        return Mood.OTHER
    if phrase.status in {Reported.CLOSED, Reported.ON_HOLD} and _has_another_object(before, said, after, stems):
        return Mood.OTHER
    raised = phrase in {ON_TRACK, GOING_WELL} and _RAISED.match(after)
    if raised and not is_own(after[raised.end() :].partition(",")[0], stems):
        return Mood.OTHER
    mood = mood_before(before)
    if mood in {Mood.NOT, Mood.IF}:
        return mood
    if phrase in {AMBER, RED, GREEN} and _WOULD_BE.search(before):
        return Mood.IF
    if phrase.is_rating and (_FORMER.search(before) or _TURNS_INTO.match(after)):
        return Mood.OTHER
    if asks_to_mark or (phrase is GREEN and _SHOULD_BE.fullmatch(before)):
        return Mood.PLAIN
    if phrase.status is Reported.CLOSED and mood is Mood.HEDGED:
        return mood
    settled = phrase.status in {Reported.CLOSED, Reported.ON_HOLD, Reported.NOT_STARTED} or phrase.only_lifts
    if settled and mood is Mood.LATER and (_ON_IF.match(after) or not _MEANT.search(before)):
        return Mood.LATER
    return Mood.LATER if phrase.status is Reported.ON_TRACK and _WISHED.search(before) else Mood.PLAIN
