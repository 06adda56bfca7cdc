"""Actions named one by one in a reply: by number or by words of the title (replies' rules 2)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from tracker.rules.phrases.values import About
from tracker.rules.phrases.words.tables import any_of, phrases


@dataclass(frozen=True)
class Mention:
    """One place at which actions are named. `unknown` has numbers that nobody asked about, `how` the way of naming."""

    start: int
    end: int
    ns: tuple[int, ...]
    how: str
    unknown: tuple[int, ...] = ()
    spared: tuple[int, ...] = ()
    """Actions that a set excepts in the same breath ("all except 14"); of them nothing is said here."""
    count: int = 0
    """How many are meant where they are only counted: "two of them"."""


LIST_GAP = re.compile(
    r"\s*(?:,|&|\+|/|and|plus|or|nor|,? ?and also|as well as|,\s*and|,\s*or)\s*(?:the )?(?:#|no\.? ?|number )?\s*",
    re.IGNORECASE,
)
"""What stands between two names of a list."""

NEAR = 60
"""Characters before a name that are looked at; what stands further off has no say in it."""

SAID_OF = phrases(
    r"""
    is  are  was  were  isn't  aren't  has  hasn't  have  had  will  won't  'll  can  can't  cannot  could  should
    may
    might  must  needs?  done  complete[d]?  finished  sorted  not  no  nope  yes  yep  still  now  also  on  at  to
    slips?  slipping  slipped  waiting  awaiting  started  due  going  gone  looks  same  ditto  about  around  approx
    circa  half  halfway  please  both  too  as  amber  red  green  blocked  paused  parked  partial\w*  part  nearly
    almost  yet  nothing  never  superseded  cancelled  stalled  delayed  behind  in  under  underway  ok  okay  fine
    good  closed  signed  implemented  delivered  eta  expected  forecast  by  until  till?  new  move  moved  well
    back  be  after
    all  belongs  goes  passed  over  for  except  likewise  tickmark  crossmark  thumbsup  put  mark  hopefully
    probably  likely  progressing  ongoing  then  being  been  i  we  i'm  we're  i've  we've  it's  it  he  she  they
    the  my  from  up  with  off  missed  tbc  n/a  wants?  remains?  stays?  looking  running  late  overdue  tight
    snooze  remind  chase  hold  awaits  stuck  quarter  two  three  fully  just  only  currently  completion  target
    date  forecasting  aiming  ready  live  frozen  halted  stands?  reached  hit  past  between  roughly  begun
    wasn't  doesn't  don't  didn't  stalling  dto  snap  gets  getting  came  comes  went  starts  starting
    finishing  finishes  slid  sliding  dropped  binned  axed  scrapped  withdrawn  duplicate  redundant  fixed
    installed  launched  adopted  published  approved  agreed  issued  replaced  tick  outstanding  aye  nah  yup
    shelved  suspended  overrunning  slightly  badly  way  far  miles  wanting  sits  rests  lies  again  closing
    wrapped  boxed  ticked  crossed  everything  down  which  that  passes  transfers  moves  reverts  falls  becomes
    """
)
"""What follows a bare number that is an action's: something is said of it. "8 wards" is a count."""

_NUMBER = re.compile(
    r"(?P<lead>#|\b(?:nos?\.? ?|numbers? |actions? |items? |ref\.? |re:? |tasks? |aps? ?#?)|(?<=\bre:))?"
    r"(?<![\d.,/£$@-])(?P<n>\d{1,6})(?![\d/@%]|\.\d|,\d{3}|st\b|nd\b|rd\b|th\b)"
)
_SOMETHING_SAID = re.compile(
    r"\s*(?:$|[,;:=.?!()\n%]|-\s|- |--|'s\b|&|\+|@"
    r"|(?:and|plus|or|nor) (?:[a-z']+ (?:will|has|have|is|are|was|to|can|should|takes|gets|would|needs)\b"
    r"|(?:that|it|this)(?:'s|'ll|'d)\b|#?\d|@|not\b|still\b|on\b|at\b|nearly\b|%)"
    r"|(?:and |but )?(?:(?:about|around|now|roughly|nearly|some) )*\d{1,3} ?(?:%|per|pc\b)|(?:and|but) (?:about "
    r"|around )?%"
    rf"|(?:{SAID_OF})(?![\w%]))"
)
_UNIT = any_of(
    "of  out of  to go  pm  am  x  days?  weeks?  months?  years?  hours?  mins?  k  m  people  staff", before=r"\s*"
)
_LEADS_TO_NUMBER = any_of(
    r"""
    ^  [\n.;:,(!?&+-]\s*  @[<>]?\s+
    [/|]\s*
    \b(?:and|but|also|so|then|plus|for|on|with|regards|regarding|concerning|both|excluding|aside|barring|save|leaving
    |counting|including|ignoring|minus|out|likewise|ditto|of|ticket|line|row|entry|track
    |hold|risk|started|late|behind|slipping|slippage|delayed|stalled|parked|paused|blocked|closed|cancelled|move|close
    |mark|finish(?:ed)?|complete[d]?|done|did|green|amber|red
    |snooze|about
    |update|status|progress|percent|note|comment|mute|silence|nudge|prod|ping|stop|reopen|re|is|are|that|think|only
    |yes|no|to|from|same|as|hand|pass|give
    |transfer|put|set|make|show|extend
    |while|whereas|undo|not|revert|change|except|bar|than|reassign|chase|remind|please|can|could|has|have|until
    |because|over|up|off|now|own|lead|run|running|leading|doing|inherited|it's|however|just|still|neither|nor|either
    |namely|being
    |push|shift|slip|bring|take|pull|roll|defer|delay|postpone|re-?set|revise|amend|adjust|re-?schedule|keep|leave|park
    |pause|hold|freeze|cancel|drop|scrap|bin|strike|tick|cross|sign(?:ed)?|box(?:ed)?|see|sort(?:ed)?|flag|rate|call
    |record|show|treat|regard|consider|count|class|down|get|got|need|want|allow|grant|moving|pushing|closing|marking
    |handing|passing|giving|transferring
    |so's|ignore|skip|taking|covering|cover|covers|minding|like|parking|pausing|dropping|shifting|delaying|extending
    |assign|re-?allocate|allocate|send|let)\s+
    """,
    before="",
    after="$",
)
_OF_ANOTHER_PLAN = any_of(
    """
    plan  review  report  inspection  audit  strategy  programme  register  list  policy  guidance  agenda  meeting
    """,
    before=r"\s+(?:on|of|in|from|under|for) (?:(?:the|our|their) )?(?:[\w'-]+ ){0,4}",
)
_NUMBER_OF = any_of(
    """
    certificate  cert  invoice  order  licence  permit  reference  ref  po  job  ticket  case  policy  report  form
    room
    unit  bay  plot  serial  account  contract  minute  section  floor  platform  line  house  flat
    at  outside  opposite  behind  next door to
    """,
    after=r"\s*$",
)
"""What has numbers of its own: "certificate no. 4471", "Mrs Hall at no. 6"."""
_OPENS = re.compile(r"(?:^|[\n.;]\s*)(?:[-*•]\s*)?(?:re:? |so |and |also |ok |yes )?$")
_ONLY_A_VERDICT = re.compile(
    r"\s*(?::|=|-\s|(?:is |are |all |now )?(?:amber|red|green|at risk|off track|partial\w*"
    r"|too\b|as well|ditto|likewise|same\b|the same|paused|cancelled|%+|done"
    r"|complete[d]?|finished|on hold|on track|closed|not started|blocked)\b"
    r"(?! (?:out of|of|so far)))"
)


_GOES_ON = re.compile(r"(?:[,;/|&]\s*(?:and |but )?|\b(?:and|but|while) )$")
"""After an action and what is said of it, another may follow: "12 paused, 14 tickety-boo"."""
_SAME_OF = re.compile(r"\b(?:so is|as is|so's|so are|as are|ditto|likewise|same for|same goes for)\s+$")
_SAME_SENTENCE = re.compile(r"[^.!?\n]{1,60}")
_COUNTS = re.compile(
    r"\s*(?:more |other |new |of |out )|\s*(?:[a-z'-]+ ){0,2}(?!(?:is|was|has|needs|slips|looks|goes|stands|gets)\b)"
    r"[a-z-]{3,}(?<!s)s\b(?<!progress)|\s*(?:[a-z]+ed (?:on|in|at|from|across|to)|people|staff|men|women|children)\b"
)
"""What shows that a number is one of things: "11 streets", "30 emptied on"."""
_BUT_FOR = re.compile(r"\b(?:bar|except(?: for)?|apart from|other than|save(?: for)?|but not) (?:the )?$")
"""Before a number that is one of the things which a single action has: "all the letters bar number 5"."""
_OF_A_LIST = re.compile(
    r"\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all(?: of)? the) items\b"
)
"""What makes "item 16" one of a list: "of the 34 items in the report"."""
_SO_MANY_OF = re.compile(r" [a-z]+ (?:out )?of (?:the |our |all )?\d")
"""What makes a number a count: "90 fitted out of 200"."""
_TALLY = re.compile(
    r" (?:done|complete[d]?|finished|sorted|in)\b,? (?:and |but |with )?\d+ (?:to go|left|more|still|remaining"
    r"|outstanding)"
)
"""What makes a number a count: "14 done, 22 to go"."""
_RUNS_ON = any_of(
    r"""
    on track  at risk  off track  on hold  done  complete[d]?  finished  started  not started  green  amber  red  closed
    partial\w*  sorted  ok  tickmark  crossmark  %+
    """,
    before=r"[ :=-]{0,3}(?:(?:is|are|now|still|all|about|at|\w+) ){0,2}",
    after=r"[ ]",
)
"""What is said between two numbers that follow each other without a stop: "5 on track 6 at risk"."""


_NO = re.compile(r"no\b")
"""Between two numbers an answer rather than the word for a number: "12 no 14 yes"."""
_AND = re.compile(r"\band\s*$")


def by_number(low: str, about: tuple[About, ...]) -> list[Mention]:
    """Actions named by number; a number of none of them counts only where it can be nothing else."""
    known = frozenset(action.n for action in about)
    found: list[Mention] = []
    numbered = any(int(match["n"]) in known for match in _NUMBER.finditer(low))
    for match in _NUMBER.finditer(low):
        n, first = int(match["n"]), match.start("n")
        before, after = shortly_before(low, first), low[match.end() : match.end() + NEAR]
        gap = low[found[-1].end : match.start()] if found else ""
        if n not in known and len(about) == 1 and (match["lead"] or "").startswith("item") and _OF_A_LIST.search(low):
            continue
        lead = match["lead"] if not (gap == " " and _NO.match(match["lead"] or "")) else ""
        listed = bool(LIST_GAP.fullmatch(gap)) or (gap == " " and n in known)
        opens = bool(_OPENS.search(before))
        if _SO_MANY_OF.match(after) or (len(about) == 1 and n not in known and _BUT_FOR.search(low, 0, match.start())):
            continue
        if lead:
            named = not (_OF_ANOTHER_PLAN.match(after) or _NUMBER_OF.search(shortly_before(low, match.start())))
        elif n in known:
            led = bool(_LEADS_TO_NUMBER.search(before)) and (bool(found) or not _AND.search(before))
            runs_on = bool(found) and bool(_RUNS_ON.fullmatch(low, found[-1].end, first))
            is_said_of = (led or runs_on) and bool(_SOMETHING_SAID.match(after))
            goes_on = bool(found) and bool(_GOES_ON.search(before)) and not _COUNTS.match(after)
            named = listed or (not _UNIT.match(after) and (opens or is_said_of or goes_on))
        else:
            goes_on = bool(found) and bool(_GOES_ON.search(before)) and bool(_SAME_SENTENCE.fullmatch(gap))
            runs_on = bool(found) and bool(_RUNS_ON.fullmatch(low, found[-1].end, first))
            if _TALLY.match(after):
                continue
            told = numbered and (opens or goes_on or runs_on) and _SOMETHING_SAID.match(after)
            named = bool(told and not (_COUNTS.match(after) or _UNIT.match(after))) or bool(
                (opens or goes_on or runs_on) and _ONLY_A_VERDICT.match(after)
            )
            named = named or bool(found and _SAME_OF.search(before)) or bool(listed and _SOMETHING_SAID.match(after))
        if named:
            ns, unknown = ((n,), ()) if n in known else ((), (n,))
            found.append(Mention(match.start() if lead else first, match.end(), ns, "number", unknown))
    return found


def shortly_before(low: str, at: int) -> str:
    """The words shortly before a place; a line feed stands for what is cut off, unless nothing is."""
    return low[:at] if at <= NEAR else "…" + low[at - NEAR : at]


_LEADS_UP = any_of(
    """
    (?:as|with|in) (?:regards?(?: to)?|respect (?:of|to)|relation to|reference to|to|for)  regarding  concerning
    ticket  line  row  entry  (?:in )?re
    """,
    before=r"(?<![\w'])",
    after=r":? (?:the |no\.? |number |item |action )?$",
)
_ONLY = re.compile(r"(?<![\w'])(?:it's |so )?(?:only|just) (?:the )?$")
_IS_SO = re.compile(
    r"(?:'s| is| are| has| have)(?: (?:been|fully|actually|now))* (?:done|complete|completed|finished|sorted|green"
    r"|amber"
    r"|red|on track|on hold|at risk)\b"
)
"""What is said of one action alone: "only 12 is done"."""


def with_lead(low: str, mention: Mention) -> Mention:
    """The name with what only leads up to it: "as regards 12", "in respect of the boiler", "only 12 is done"."""
    near = max(0, mention.start - NEAR)
    lead = _LEADS_UP.search(low, near, mention.start)
    lead = lead or (_ONLY.search(low, near, mention.start) if _IS_SO.match(low, mention.end) else None)
    return replace(mention, start=lead.start()) if lead else mention
