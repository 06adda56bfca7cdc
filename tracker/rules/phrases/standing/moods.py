"""How a thing is said: plainly, not, later, on a condition, with a hedge, of part of it, or of something else."""

from __future__ import annotations

import re
from enum import StrEnum

from tracker.rules.phrases.standing.hedges import HEDGE
from tracker.rules.phrases.words.stems import WORD, stem
from tracker.rules.phrases.words.tables import any_of


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
    once  when  whenever  if(?! (?:memory serves|i(?:'m not mistaken| remember| recall)))  unless  (?:until|till?
    |after|before)(?! (?:the |about )?@)  as soon as
    subject to(?! no\b)
    assuming  provided  providing  pending  as long as  by the time  depending  should (?:it|they|we|he|she)\b
    in case  whether  even if  not until  dependent
    """,
    before=r"^\W*(?:and |but |or |only |just )?",
)
"""What opens a clause in which nothing is a fact yet."""

_LATER = any_of(
    r"""
    afore  will  'll  shall  should  would  'd(?!(?: (?:already|now|just|all|since|finally|actually|been|had))* ?$)
    could  might  may  must  can  going to  gonna  to be  to go  to follow  to get  to have  to see  aim\w*
    hop(?:e|ed|ing|es|efully)  planning  planned  plans? (?:is )?to  expect\w*  anticipat\w*  intend\w*  due  want\w*
    needs?  needed  needing  ought  try\w*  likely  target(?:ing|ed)  target is  eta  in order to  forecast\w*
    estimat\w*  scheduled  projected  set to  about to  promis\w*  fingers crossed  as soon as  yet to
    wait\w* (?:for|on)  await\w*  remains to  towards?
    before(?! (?:it|them) (?:on|in|at|again) )  until  till?  once  when  if  unless  after
    working on  have to  has to  finalising  reckon  think we can  on (?:track|course|target|schedule) (?:to|for)
    the sooner
    """
)
_NOT = any_of(
    r"""
    not  \w+n't  never  nobody  no one  no-one  none  neither  nor  hardly  barely  scarcely  far from  anything but
    without  refus\w+  declin\w+  reject\w+  fail\w*  unable  yet to  nothing(?! but\b)  cannot  no  nowhere near  aint
    wish
    would(?: have|'ve)  should(?: have|'ve) been  supposed to be  meant to be  was to be  were to be  (?:was
    |were) to have
    rather than  instead of  (?:was|were) (?:due|going|expected|planned|hoping|scheduled) to
    had (?:hoped|planned|expected|aimed|intended)  crossmark  nope  doubt
    """
)
DOUBLE_NOT = any_of(
    r"not  \w+n't  un(?:finished|done|complete\w*|started|resolved)  incomplete  without",
    before=r"\b(?:not|\w+n't)\b[^,.;]{0,30}\b",
)
_BAR = "(?:except|bar|apart from|save|other than)"
_VERB = r"(?= is\b| are\b|'s\b| ha(?:s|ve)\b| *$)"
PART_BEFORE = any_of(
    rf"""
    (?:everything|everywhere|all) (?:but|except|bar|apart from|save)(?: for)? [\w '-]{{2,50}}?{_VERB}
    (?:everyone|everybody|all)(?: of (?:it|them))?(?: (?:the )?[\w-]+)? {_BAR}(?: for)? [\w '-]{{2,40}}?{_VERB}
    (?:one|two|three|several|a few|a couple of|some|certain) (?:phases|parts|strands|stages|elements|sections|tranches
    |batches|modules|legs|bits|steps|areas|aspects)(?: of (?:it|this))?  some of (?:it|this)
    (?:phase|stage|part|step|tranche|section|module|milestone|batch|wave|round|sprint|year|lot) (?:\d|one|two|three
    |i{{1,3}}|a|b)(?: of (?:\d|two|three|four|five|six))?
    (?:the )?(?:first|1st|second|2nd|initial) of (?:the )?(?:two|three|four|five|six) [a-z]+
    (?:(?:the|our|my) )?(?:first|1st|initial|second|2nd|third
    |one)(?: \w+)? (?:phase|stage|part|half|step|tranche|section|batch|wave|module|bit|chunk|round|fix|leg|floor|coat
    |block|stretch|pass|of (?:the )?(?:two|three|four)(?: (?:phases|parts|strands|stages|elements|halves|sections|bits
    |pieces|lots|legs))?)
    half(?: of)?
    some(?: of)?(?! (?:time|point|stage|day)\b)
    (?<!best )(?<!better )(?<!last )(?<!every )(?<!single )parts? of
    (?<!last )(?<!every )(?<!single )bits? of  (?<!last )(?<!every )(?<!single )elements? of
    a few(?: of)?  several(?: of)?
    """
)
PART_AFTER = any_of(
    r"""
    first(?! (?:time|thing|class|rate))  1st  initial  second  2nd  third  phase  stage  part  half  step  tranche
    section  batch  wave  module
    bits?  some  (?:one|two|three) of  a few  several  (?:evens?|odds?)(?: (?:numbers|numbered|ones))?
    """,
    before=r"^\s*(?:with )?(?:(?:the|its|their|our|my|all the|all of the) )?",
)
EXCEPT = any_of(
    r"""
    except(?: for)?  apart from  aside from  other than  barring  not counting  leaving aside
    with the exception of  save for  excepting  minus  all but
    (?:everything|everywhere|everyone|everybody) but  save(?= (?:the|our|one)\b)  but not  though not
    not (?:for|the|yet for)  bar(?! (?:the shouting|none)\b)(?= [\w@])  excluding  excepting  not including
    less(?= (?:the|our|an?|one|two)\b)  but for(?! (?:now|today)\b)
    """
)
ON_SOME = any_of(
    r"""
    (?:the )?(?:[a-z]+ )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|some|most) (?:out )?of\b
    (?:the )?(?!(?:all|both|each|every)\b)[a-z]+s? \d{1,3}(?: ?(?:-|to|and|&|,|/) ?\d{1,3})*(?![\d:%])
    (?:the )?(?:first|second|third|one|other
    |north\w*|south\w*|east\w*|west\w*|upper|lower|ground|left|right|main|old|new|top|bottom|front|back|far|near
    |inner|outer) (?:[a-z]+)
    the (?!(?:two|three|four|five|six|relevant|remaining|affected|various|last|final|whole|entire|right
    |same)\b)[\w'-]+(?: [\w'&-]+){0,4}? (?:sites|wards|floors|estates|routes|campuses|blocks|shifts|depots|sides
    |wings)\b
    """,
    before=r"^\s*(?:on|in|at|for|across) ",
    after="",
)
"""A completion "on doors 1-3" or "in three of the wards"."""
FOR_SOME = any_of(
    r"""
    another  a further  the next  the coming
    all  now  today  me  us  you  i  we  this  everyone  each  every  both  it\b  time  @  good  full  line  place
    days  weeks  months  years  ages  some (?:time|days|weeks|months)  a (?:while|week|fortnight|month|year|good)\b
    site  accordance  plan\b  budget  schedule  target  \d  the (?:year|moment|time|record|best|avoidance|whole)
    [a-z]+ (?:committee|board|cabinet|council)  clinical governance  senate  governors  exec  council  committee
    board  cabinet
    """,
    before=r"^\s*(?:for|as regards|regarding|in respect of|with (?:regard|respect) to|as far as|in terms of)\s+(?!",
    after=r"(?![a-z]))",
)
"""A completion "for adults", which leaves the others open; "for now" and "for Cabinet" leave nothing open."""


FOR_SOME_FIRST = re.compile(
    r"\W*(?:(?:and |but )?(?:for|at|in|on|across|as regards|as for)|and(?= the )) (?!(?:all|both|every|each|now|once|me"
    r"|us|our|my|this|that|it|time|full|good|good news|the (?:record|avoidance|time|whole|end|light|event|moment))\b|@)"
    r"(?:the )?[a-z][\w'& -]{2,40}?,? (?=(?:the|our) [\w'-]+(?: [\w'-]+){0,3} (?:is|are|has|have)\b"
    r"|(?:it's|it is|it has|they're|everything's|all)\b)"
)
"""For whom or where, before what is complete there: "for the north yard the survey is done"."""


def part_named(before: str, stems: frozenset[str]) -> str:
    """The part of the action that is named ("phase 1", "the first half"), or "" where it is what the title names."""
    match = PART_BEFORE.search(before)
    if match is None or all(stem(word) in stems for word in WORD.findall(match[0]) if word != "the"):
        return ""
    return match[0]


_I_WOULD_SAY = any_of(
    "guess  imagine  say  think  thought  assume  hope  suppose  reckon  venture  bet  hazard  suspect  presume",
    before=r"\b(?:i|we)(?:'d| would| should) (?:have )?(?:hazard a )?",
    after=r"\b(?! to\b)",
)
"""Ways of guessing, which are not about what is to come."""
_DAY_AFTER = any_of(
    r"(?:day|night|morning|week|month|year)s? (?:after|before)  (?:soon|shortly|just) after"
    r"  (?:was|were|been) last(?= *$)"
)
"""What is told to say when: "it went up the day after the board approved it"."""
_HAD_THOUGHT = re.compile(
    r"\b(?:i|we)(?:'d| had)? (?:just |rather |sort of )?(?:assumed|presumed|thought|imagined|expected|supposed)"
    r"(?: that)? (?:some(?:one|body)|you|they|it|this|that|we|whoever|the [a-z]+)(?: [a-z]+){0,3}?(?:'d| would| had)"
    r"(?: have| already| long since| been| be)*\s*$"
)
"""What one thought was on the record and is not: "I had assumed somebody would have struck it off"."""


def mood_before(before: str) -> Mood:
    """How a verdict is meant, going by the words of its clause that stand before it."""
    if _DAY_AFTER.search(before) or _HAD_THOUGHT.search(before):
        return Mood.OTHER
    if DOUBLE_NOT.search(before):
        return Mood.HEDGED
    if _NOT.search(before):
        return Mood.NOT
    if CONDITION.search(before):
        return Mood.IF
    if _LATER.search(_I_WOULD_SAY.sub(" ", before)):
        return Mood.LATER
    return Mood.HEDGED if HEDGE.search(before) else Mood.PLAIN
