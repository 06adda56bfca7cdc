"""What the dates of a reply are: expected, asked for, done on, left alone until, or no business of the action (rules 5)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from models.vocabulary import DateKind, Reported
from tracker.rules.phrases.clauses import Clause
from tracker.rules.phrases.done_phrases import TO_FINISH
from tracker.rules.phrases.moods import Mood
from tracker.rules.phrases.own import is_own_standing
from tracker.rules.phrases.standing_phrases import AT_RISK
from tracker.rules.phrases.statuses import Verdict
from tracker.rules.phrases.tables import any_of
from tracker.rules.phrases.when import When


@dataclass(frozen=True)
class Moment:
    """A date that matters to the action and what it is; without a day it is one to ask about, and `doubt` says why."""

    kind: DateKind
    day: date | None
    start: int
    end: int
    doubt: str = ""


_RULED_OUT = any_of(
    r"""
    \b(?:forget|scrap|ignore|never mind|not|instead of|rather than|was|were|from|original(?:ly)?|previous(?:ly)?
    |used to be|missed|miss|the old|old|current|letter of|letter dated|dated|email of|e-mail of|minutes of
    |report of|of the|as at|as of|past|over|beyond|meeting of|meeting on|gone past|passed|no way|(?:won't|can't
    |cannot|not going to|unable to|will not|couldn't) (?:make|hit|meet|manage|do|be (?:ready|done|finished
    |complete) (?:by|for|on|in)))(?: (?:the|due|target|date|deadline|of|for|on|in|is|by))*
    n't (?:\w+ ){0,4}(?:by|on|for|before|until|make|in|hit|meet)
    """,
    before=r"",
    after=r"\s*$",
)
_ASKS_FOR_DATE = any_of(
    r"""
    \b(?:new|revised?|amended|updated|changed|later|different|alternative|proposed|re-?profiled?) (?:(?:target
    |due|completion|end|delivery|finish) )?(?:date|deadline|target|timescale)\b
    \b(?:move|moving|extend|extended|extending|push|pushing|shift|revise|re-?profile|re-?profiled|change|changed
    |reset|re-?set|amend|amended|alter|adjust|re-?schedule|bring|defer|postpone|re-?date|re-?base(?:line)?|bump
    |knock|kick|slide|set|make|reschedule|roll|put(?= (?:the|it|this|that|back|out
    |\d))) (?:[\w'#-]+ ){0,6}?(?:date|deadline|target|due|timescale|back|out|forward|on|to|until|till|by)\b
    \bextension\b  \bextend\b  \b(?:needs?|have|got) until\b  \bdate(?:'s| is) wrong\b
    \b(?:can|could|shall|may) (?:we|i) (?:please )?(?:say|make it|do|go for|call it|have it as)\b
    \b(?:date|deadline|target)\b(?: [\w']+){0,4} (?:revis|mov|extend|shift|push|chang|amend|reset|adjust
    |alter)\w*
    (?<!completion )(?<!finish )(?<!end )(?<!delivery )\b(?:date|deadline|target) (?:[\w'-]+ ){0,4}?(?:needs?
    |need|should|must|has|have|will|wants?|could|can)(?: to)? (?:be (?:moved|pushed|revised|extended|changed|put
    |shifted|re-?set|amended|later|the @|@|end)|go |move|shift|change|become|slip|extend)
    (?:target|due) date (?:is )?now (?=@)  \b(?:due|target) date (?:to|of|=|:)
    \bneed(?:s)? (?:to )?(?:move|shift|extend|more time|longer)  \bmore time\b
    \b(?:need|want|have|get|give (?:me|us)|allow(?: me| us)?|another|ask for|request(?:ing)?|like
    |for) (?:[\w'-]+ ){0,3}?(?:longer|more|extra)\b
    \b(?:target|due|deadline)\s*(?:date)?\s*(?:->|=|:|to|now|is now|becomes)\s*(?=@)
    """,
    before=r"",
    after=r"",
)
_LENGTH_ASKED = re.compile(
    r"\b(?:need|want|give|allow|ask|request|like|have|get|grant|extend|push|move|add|could|can|extension|put|shift|deadline|due date|target|possible|please)\b"
)
_EXPECTS = any_of(
    r"""
    \beta\b  \bexpect\w*  \banticipat\w*  \baim\w*  \bhop(?:e|ing|efully)\b  \blikely\b  \bforecast\w*
    \bestimate\w*  \bshould be\b  \blooking (?:at|like)\b  \blooks like\b  \bmore like\b
    \bplanned (?:for|completion)  \bplanning (?:for|on)  \btargeting\b  \bi think\b  \bprobably\b  \breckon\b
    \bslip\w* (?:to|into|until|till)\b  \bslid\w* (?:to|into)\b  \bdelayed (?:to|until|till)\b
    \bnow (?:due|looking at|more likely|going to be|likely|expected|planned|will be)\b
    \b(?:it'll|that'll|this'll|it will|this will|will now) be\b  \bprojected\b  \bdue to (?:complete|finish|be)
    \bon (?:track|target|course|schedule) for\b  \bto be (?:completed|finished|done|complete)\b  \bcompletion\b
    \bfinish(?:es|ing)?\b  \bset (?:for|to)\b  \bscheduled (?:for|to)\b  \bgone (?:back|out) to\b
    \b(?:pushed|put|moved|shifted|rescheduled|deferred|knocked|kicked|rolled)(?: (?:back|out|over|on))? (?:to
    |until|till)\b
    \bdrift\w* (?:to|into)\b  \brunning (?:in)?to\b  \bby the time\b  \bworking to(?:wards)?\b
    \bit'?s going to be\b  \bi'd say\b  \bsay\b  \bcall it\b  \bgive (?:it|me|us)\b
    \b(?:will|'ll) take (?:us |me )?(?:until|till|til|to|another|about)?  \bneeds? until\b
    \bready (?:by|for|in|on)\b
    """,
    before=r"",
    after=r"",
)
_IS_THE_DAY = any_of(
    r"""
    ^\s*(?:should|will|would|'ll|ought to) (?:see|do|have|be enough|cover|finish|crack)\b
    ^\s*(?:is|looks|seems|would be|will be|'s) (?:now |more |the |our |my |a |most |still )*(?:likely|expected
    |realistic|probable|anticipated|earliest|new)?\s*(?:completion|finish|date|likely|realistic|achievable|aim
    |plan|goal|estimate|forecast|eta|doable|feasible|end date)\b
    """,
    before=r"",
    after=r"",
)
_SMALL_WORDS = any_of(
    r"""
    (?:\W|\b(?:by|on|for|in|until|till|til|to|into|before|the|about|around|approx|of|end|be|is|it|at|as|complete
    |completed|completion|done|finish|finished|date|now|week|w/c|say|no later than|sometime|then|out|back|out of
    |line|will|should|our|my)\b)*
    """,
    before=r"",
    after=r"",
)
_BARE = any_of(
    r"""
    ^[\W]*(?:(?:w/c|week commencing|and|also|then|by|on|now|for|in|till|til|until|hopefully|probably|should be
    |eta|say|about|around|maybe|aiming|aiming for|more like|likely|by the|will be|due|no later than|tops|max
    |at most|absolute latest|at worst|it's|it'll be|latest|at the latest|i think|i'd say|end|early|next
    |definitely|done|please|fingers crossed|grimace|for now|deadline|date|yes|ok|right|so|sorry|ah|hmm|erm
    |looking at|looking like|planning on|target|eod|cob|close of play|close|end of day|some time|sometime|might
    |possibly|could|be|may|i|we)\W*){0,5}$
    """,
    before=r"",
    after=r"",
)
_EVENT = any_of(
    r"""
    interviews?  meetings?  meet  meets  consultation  panel  starter  starts?  starting  started  begins?
    kick-?off  workshops?  training  visits?  inspection  goes to  go to  going to  gone to  agenda  papers?
    launch event  holiday  leave  back (?:on|in|from)  away  off  hears?  hearing  decision  reply  replies
    delivery  arrives?  arriving  booked  due in  closes?  closing  opens?  opening  deadline for  election
    purdah  budget  audit  review date  shuts?  shut  engineer  supplier  contractor  quote  joins?  joining
    advert  shortlist\w*  conference  pilot  pilots  survey  site visit  walk-?round  drop-in  sessions?
    appointment  catch-?up  call  chat  discuss\w*  present\w*  next (?:board|committee|cabinet|meeting)
    awayday  away day  come in  coming in  in on  due back  first draft  draft  report back  update
    let you know  hear back  feedback  response  answer
    """
)


_IN_FORCE_FROM = re.compile(
    r"\b(?:as of|as at|as from|with effect from|effective from|effective|w\.?e\.?f\.?|live from|in (?:place|force|use) from)\s*$"
)
_UNTIL_BEFORE = re.compile(
    r"\b(?:until|till|til|to|pending|before|for|on|in|after|back|from|again|reviewed?|revisit)(?: (?:the|about|around|at least|after|of|start|week|commencing))*\s*$"
)
_NOT_LEAD = re.compile(r"\b(?:since|from|starting|as of|effective)(?: the)?\s*$")
_GUESS = re.compile(r"\b(?:might|possibly|maybe|perhaps|could|may)\b")
_CLAUSE_TO = re.compile(r"\b(?:to|into|until|till|til)(?: (?:the|about|around|end|of|late|early|after))*\s*$")


@dataclass(frozen=True)
class Setting:
    """What is known around a clause when its dates are read: today, the recorded target, the talk of the sentence."""

    today: date
    target: date | None
    stems: frozenset[str]
    leads_in: str = ""
    """The clauses of its sentence that came before, in small letters."""
    leaves_alone: bool = False
    """True where the clause asks to be reminded later or names someone who covers until then."""
    on_hold: bool = False
    asks_for_date: bool = False
    done: bool = False


def moments(clause: Clause, whens: tuple[When, ...], said: tuple[Verdict, ...], setting: Setting) -> tuple[Moment, ...]:
    """The dates of one clause that matter to its action, each with what it is."""
    inside = [when for when in whens if clause.start <= when.start < clause.end]
    if (
        not inside
        and _THEN.search(clause.low)
        and any(v.status is Reported.COMPLETE and v.mood is Mood.LATER for v in said)
    ):
        named = [when for when in whens if when.end <= clause.start and clause.start - when.end < 80]
        return tuple(Moment(DateKind.FORECAST, when.ahead, when.start, when.end, when.doubt) for when in named[-1:])
    return tuple(moment for when in inside if (moment := _moment(clause, when, said, setting)))


_PAST_DEED = any_of(
    r"""
    [a-z]{3,}ed  left  went  sent  met  gave  took  was  were  came  done  got  had  passed  held  made  wrote
    written  shut  put  through  out  live  agreed  up  down  off  over
    """,
    after=r"\b(?!.*\b(?:will|to be|due|booked|scheduled|planned)\b)",
)
_NOT_UNTIL = any_of(
    r"""
    \b(?:not|\w+n't|never|unlikely)\b (?:(?:be|to be|going|to|now|done|finished|finish|complete|completed|ready
    |in place|sorted|able|it|this|get|have|all|fully|wrapped up|much|at all|see|us|me|expect|expecting|think
    |finishing|completing|being|happen) ){0,6}(?:until|till|til|before)(?: the)?\s*$
    """,
    before=r"",
    after=r"",
)
_NAMES_AN_EVENT = re.compile(
    r"^(?:'s)?\s+(?:target|due|date|deadline|meeting|board|committee|cabinet|council|return|report|update|huddle|session|version|figures|paper|round|intake|visit|training|survey|audit|plan)\b"
)
_LOOSE_END = re.compile(
    r"^\W*(?:at the (?:very )?earliest|or (?:later|so|after|thereabouts|possibly|maybe)|if (?:we're|i'm) lucky|if not later|give or take|ish|-ish|maybe|possibly|perhaps|all being well\?|\?)"
)
_THEN = re.compile(r"\b(?:then|that day|same day)\b")


def asks_for_date(low: str) -> bool:
    """True where the owner speaks of the date itself: move it, extend it, a new one (rules 5, [B])."""
    return bool(_ASKS_FOR_DATE.search(low))


def wants_another_date(low: str) -> bool:
    """True where another date is asked for, whether or not one is named."""
    return bool(_ANOTHER_DATE.search(low)) and not re.search(
        r"\b(?:has|have|had|they|he|she|who|which) (?:\w+ )?ask", low
    )


_ANOTHER_DATE = any_of(
    r"""
    \b(?:need|want|request\w*|can|could|may|please|like|ask(?:ing)? for
    |any chance of)\b[^,;.]{0,30}\b(?:extension|extend\w*|more (?:time|weeks?|days?|months?)|longer
    |new (?:target |due )?date)\b
    \b(?:please|can|could|need|may|would|want)\b[^,;.]{0,30}\b(?:(?:mov|push|chang|shift|revis|put|extend
    |amend)\w* (?:back )?(?:the|this|my|our) (?:target |due )?(?:date|deadline|target)|(?:date|deadline
    |target)[^,;.]{0,12} (?:be )?(?:moved|changed|extended|pushed|revised|shifted|put back|amended))\b
    ^\W*(?:extension|more time|new date)(?: (?:please|needed|required))*\W*$
    """,
    before=r"",
    after=r"",
)
_GIVE_ME = re.compile(
    r"\b(?:need|needs|want|have|get|give (?:me|us|it)|allow(?: me| us)?|grant|like|request|ask for|asking for|add|spare)(?: (?:a|an|about|at least|for))*\s*$"
)


def _moment(clause: Clause, when: When, said: tuple[Verdict, ...], setting: Setting) -> Moment | None:
    before = clause.bare[: when.start - clause.start]
    if _is_done_on(when, before, said, setting) and _IN_FORCE_FROM.search(before):
        return Moment(DateKind.DONE_ON, when.back, when.start, when.end)
    if not setting.leaves_alone and _RULED_OUT.search(before) and not _NOT_UNTIL.search(before):
        return None
    if _NAMES_AN_EVENT.match(clause.bare[when.end - clause.start :]) and not re.search(
        r"\b(?:to|until|till|by) (?:the )?$", before
    ):
        return None
    kind = _kind(clause, when, before, said, setting)
    if kind is None:
        return None
    if kind is DateKind.DONE_ON and (when.doubt or when.back is None):
        return None
    loose = kind is DateKind.FORECAST and _LOOSE_END.match(clause.bare[when.end - clause.start :])
    if kind is DateKind.TARGET and when.is_length and re.search(r"\bgive (?:me|us)\b", before):
        return Moment(
            kind, None, when.start, when.end, "Shall the target date move, or shall I leave it alone until then?"
        )
    doubt = when.doubt or ("Is that the day you expect?" if loose else _doubt(kind, when, before, setting))
    return Moment(kind, None if doubt else _day(kind, when, setting), when.start, when.end, doubt)


def _kind(clause: Clause, when: When, before: str, said: tuple[Verdict, ...], setting: Setting) -> DateKind | None:
    after = clause.bare[when.end - clause.start :]
    if setting.leaves_alone:
        return None if _NOT_LEAD.search(before) else DateKind.UNTIL
    if setting.on_hold:
        return DateKind.UNTIL if _UNTIL_BEFORE.search(before) or not before.strip(" ,-") else None
    if (when.is_more or re.search(r"\bgive (?:me|us)\b", before)) and when.is_length and _GIVE_ME.search(before):
        return DateKind.TARGET
    if setting.asks_for_date or _ASKS_FOR_DATE.search(clause.bare):
        if not when.is_length or _LENGTH_ASKED.search(clause.bare) or _ASKS_FOR_DATE.search(clause.bare):
            return DateKind.TARGET
    if _is_done_on(when, before, said, setting):
        return DateKind.DONE_ON
    return DateKind.FORECAST if _is_forecast(clause, when, before, after, said, setting) else None


def _is_done_on(when: When, before: str, said: tuple[Verdict, ...], setting: Setting) -> bool:
    """The day of a completion stands in its clause, or in the next with what was done that day ("done, signed on ...")."""
    plain = any(verdict.status is Reported.COMPLETE and verdict.mood is Mood.PLAIN for verdict in said)
    follows = setting.done and not said and bool(_PAST_DEED.search(before))
    return (plain or follows) and not when.is_length and not re.search(r"\b(?:will|due|by the)\s*$", before)


def _is_forecast(
    clause: Clause, when: When, before: str, after: str, said: tuple[Verdict, ...], setting: Setting
) -> bool:
    later = [v for v in said if v.status is Reported.COMPLETE and v.mood is Mood.LATER]
    if later:
        return not re.search(r"\b(?:since|from|after|starting|following)(?: the)?\s*$", before)
    if _NOT_UNTIL.search(before):
        return is_own_standing(_NOT_UNTIL.sub(" ", before), setting.stems)
    if "%" in before:
        return False
    if any(v.phrase is AT_RISK and v.mood is Mood.PLAIN for v in said):
        return bool(_CLAUSE_TO.search(before))
    if any(
        v.phrase is not TO_FINISH and v.status is Reported.COMPLETE and v.mood in {Mood.PLAIN, Mood.OTHER, Mood.PART}
        for v in said
    ) or _EVENT.search(clause.bare):
        return False
    if when.is_length and not re.search(r"\b(?:take|need|needs|another|in|give)\b", before):
        return False
    if _BARE.match(before) and _BARE.match(_LOOSE_END.sub("", after).strip(" .!,")):
        return not _EVENT.search(setting.leads_in) or bool(_EXPECTS.search(setting.leads_in))
    if _IS_THE_DAY.match(after) and is_own_standing(before, setting.stems):
        return True
    expects = list(_EXPECTS.finditer(before))
    return (
        bool(expects)
        and bool(_SMALL_WORDS.fullmatch(before[expects[-1].end() :]))
        and is_own_standing(_EXPECTS.sub(" ", before), setting.stems)
    )


def _doubt(kind: DateKind, when: When, before: str, setting: Setting) -> str:
    if kind is DateKind.DONE_ON:
        return "" if when.back is None or when.back <= setting.today else "That day is still to come."
    if kind is DateKind.TARGET and when.is_length and setting.target is None:
        return "There is no target date to count from."
    if kind is DateKind.FORECAST and _GUESS.search(before):
        return "That sounds like a guess at the date."
    if when.ahead is None:
        return "No day can be told from that."
    if when.ahead < setting.today and kind is not DateKind.UNTIL:
        return "That day has gone."
    if (
        not when.has_year
        and when.back
        and (when.ahead - setting.today).days > 270
        and (setting.today - when.back).days < 75
    ):
        return "That day has just gone."
    return ""


def _day(kind: DateKind, when: When, setting: Setting) -> date | None:
    if kind is DateKind.DONE_ON:
        return when.back
    if kind is DateKind.UNTIL:
        return when.first
    if kind is DateKind.TARGET and when.is_length and setting.target:
        return when.after(setting.target)
    return when.ahead
