"""The phrases by which an action is handed over, with the place of the name in each (replies' rules 6)."""

from __future__ import annotations

import re

from tracker.rules.phrases.words.tables import any_of, each, joined, phrases, words

_NAME = r"(?P<who>[A-Z][\w'-]*(?: [A-Z][\w'-]*)?)"
_WHO = r"(?P<who>[@\w][\w'.-]*(?: [\w'-]+)?)"
_HANDS = phrases(
    """
    (?:pass|hand|give|transfer|re-?assign|assign|re-?allocate|allocate|move|switch|swap|redirect|change|delegate|shift
    |put)(?:ed|ing|d|s)?
    gave  given
    """
)
_IS_TO = phrases(
    "is  has  have  will  be  now  needs  should  can  to  agreed  very  kindly  also  offered  going  took  happy"
)
"""Single words only: what can be read in two ways ("is", "is now") would take a reply of them for ever."""

_TAKES_IT = phrases(
    r"""
    taken over  taking over  take over  over\b  taken (?:this|it|that|on|\d+)
    taking (?:this|it|that|on|\d+|both|them)
    take (?:this|it|that|on|\d+|both|them|the)(?! (?:down|away|apart|out|off(?! (?:me|us|my|our)\b))\b)
    pick(?:ing|ed)? (?:this|it|that|up)
    covering  cover
    new (?:owner|lead)
    owner\b  lead on  leads\b  leading  leads on  responsible  owns?(?! up\b)  running (?:this|it|with)
    (?:dealing|deal) with (?:this|it)  doing (?:this|it|that)(?: (?:one|now|instead))  look(?:ing)? after  inherit\w*
    has it now  see (?:this|it) through  my (?:replacement|successor|cover)
    """
)
_ITS_OWNERS = phrases(
    """
    it's  it is  this is  that's  that is  they're  these are  both are  they are  really  actually  is  are
    belongs with
    """
)

_TRIGGERS = r"""
    \b(?:<HANDS>)\b (?P<what>(?:[\w'#&,-]+ ){0,7}?)(?:on |over |across |back |up )?(?:on)?to <WHO>
    \b(?:<HANDS>) <WHO> (?=(?:this|it|that|both|the action)\b)
    (?:\b(?:reminders?|chasers?|chasing|prompts|nudges)|(?:(?:^|[,.;:!?])\W*|\b(?:all|any|these|those|your|future
    |further|the|such|more|please|and|so|my|send|direct|route|action|of) )(?:e-?mails?|updates|queries
    |questions))\b(?: [\w'#-]+){0,5}? (?:go
    |sent|addressed
    |come|directed|redirected|diverted)(?: instead)? to <WHO>
    \b(?:make|put|set|name|show|list|record) <WHO> (?:(?:as|down as|down|the|its|new) )*(?:owner|lead)\b
    \bnew (?:owner|lead)(?: is| should be| will be| to be|:| =| -)* <WHO>
    \b(?:owner|lead|owned)(?: is| now| should| be| will| to| by|:| =| ->| changed| named| as| -)* <WHO>
    \b(?:should|needs? to|ought to|can|could|must|to|will|better) (?:now )?(?:be|go|sit|come|live|move|pass|switch
    |revert|be with|belong|lie|transfer)(?: (?:owned by|with|to|over to|under|assigned to|passed to
    |reassigned to))+ <WHO>
    \b(?:belongs? to|goes to|sits with|(?<!the )one for|over to|lies with|rests with|responsibility of|now with
    |down to|falls to
    |moved to|moves to|passed to|now under|job for) <WHO>
    (?:^\W*|\?\W*|\b(?:please|best|better|you should|you could|you need to|you'll need to|should|instead|not me,?
    |just) )(?:ask|try|speak to|talk to|contact) <WHO>
    \b(?P<who>\w[\w'-]*(?: [\w'-]+)?)(?:(?:'s|'ll)| (?:<IS TO>))(?: (?:<IS TO>)){0,4} (?:(?:been|be|now|the|kindly
    |just|also) )*(?:<TAKES IT>)
    \b<NAME>(?:'s| is) (?:now )?(?:the|your|our) (?:new )?(?:contact|man|woman|person|one to (?:ask|chase)
    |go-to)\b(?! (?:at|in|from)\b)
    ^\W*<NAME> to (?:action|deal|do|progress|complete|finish|take (?:on|over|forward)|pick up|lead|own)\b
    <NAME>,? (?:can|could|will|would) you (?:(?:please|kindly|now) )?(?:pick|take|own|lead|deal with|look after|do|have
    |cover|sort) (?:this|it|that|\d+)
    \b(?:moving|going|passing|transferring|switching|moves|transfers|passes) (?:(?:over|across|back) )?to (?!be\b)<NAME>
    \b<NAME>(?:'s| is| would be| might be)(?: the| a| much)? (?:right|better|best|correct) (?:person|placed|one
    |contact|owner|lead)\b
    \bre-?(?:assign|allocate)(?:ed)?(?: this| it| please)*[ ]?[,:-] ?<NAME>
    \b(?:like|want) <NAME> to (?:have|take|own|lead|pick (?:up|this|it)|look after|deal with)\b
    \b<NAME>(?:'s| has) got (?:this|it|that|these|\d+)\b
    \b(?P<who>he|she|they|[A-Z][\w-]*(?: [A-Z][\w-]+)?) (?:(?:to|should|can|could|now|will) )*(?:(?:be|is) )?(?:shown
    |listed|recorded|named|put down|made|down|entered) as (?:the )?(?:new )?(?:owner|lead)
    \b<NAME> (?:now )?(?:owns|leads on|is the owner|is lead|took (?:this|it) over|covers|inherits
    |(?:has|has got|does|handles) (?:this|it) now)\b
    \b(?:<ITS OWNER'S>|\d+ is|\d+'s)(?: (?:now|really|actually|all|been
    |one of))* (?P<who>\w[\w-]*(?: [A-Z][\w-]*)?)(?:'s|s'|')(?=\W*(?:$|[,.;!]|now\b|not\b|action|job|baby|area|patch
    |one\b|thing|responsibility|since|these days|team|from))
"""
_STANDS_FOR = {
    "<WHO>": _WHO,
    "<NAME>": _NAME,
    "<HANDS>": _HANDS,
    "<IS TO>": _IS_TO,
    "<TAKES IT>": _TAKES_IT,
    "<ITS OWNER'S>": _ITS_OWNERS,
}


def _filled(trigger: str) -> str:
    for mark, pattern in _STANDS_FOR.items():
        trigger = trigger.replace(mark, pattern)
    return trigger


TRIGGERS = tuple(re.compile(_filled(trigger), re.IGNORECASE) for trigger in each(_TRIGGERS))
"""Patterns with the group `who` where the name stands; read without regard to case."""

SENT_TO = any_of(
    """
    the  and  please  can  should  go  goes  now  for  job  one  both  all  these  them  everything  it  this  that
    of
    three  rest  others
    """,
    before=r"^\W*(?:",
    after=r"\W+)*(?:on |over )?to (?P<who>[\w'-]+(?: [\w'-]+)?)\W*(?:please|now|thanks)?\W*$",
)
"""A clause that is no more than "... to Jo please"."""

_MY_OWN = phrases(
    """
    actions?  one  area  job  responsibility  patch  remit  team  department  dept  division  directorate  portfolio
    service  bag  plate  baby  pigeon  gig  shout  desk  list  problem  concern  circus  field  brief  role  bailiwick
    line  domain  territory  thing  project  task  call  watch  to-?do list
    """
)
NOT_MINE = any_of(
    joined(rf"""
    (?:not|isn't|aren't|never|no longer|nothing to do with|wasn't|nae|ain't|out of|outwith|outside|beyond|hardly
    |was never|neither)(?: (?:actually|really|even|one of|been|an?|for|have|in|on|within|under|part of|down to|it's
    |should
    |assigned to|allocated to|up to|of|something (?:in|for)|any of|properly|strictly|technically|in fact))*\
    (?: (?:mine|my (?:{_MY_OWN})|with me|(?:down to|for|up to) me|ours|our (?:{_MY_OWN})))
    (?:nothing|nowt|nae?thing|owt|zilch) (?:at all )?to do wi(?:th)? (?:me|us)\b
    (?:wrong|incorrect|not the (?:right|correct)) (?:person|owner|bod|chap|name|department|inbox|team|man|woman|lass
    |lad|guy
    |fella|bloke|one here|dept|desk|officer|lead|contact|recipient|people|lot|side|directorate)\b
    (?:take|get) (?:(?:this|it) off (?:me|my (?:plate|hands|desk))|(?:me|my name) off (?:this|it|that|the))\b
    remove (?:me|my name) (?:as|from)\b
    i (?:gave|handed|passed) (?:this|it) (?:up|on|over)\b(?! to)
    i(?:'ve| have) (?:left(?! (?:her|him|them|you|an?|it|the|word|messages?|two|three|my)\b)|moved (?:on|team|teams|to
    |across|away|post|jobs?|roles?)|changed (?:jobs?|roles?|teams?)|stepped (?:down|back|away)
    |given (?:this|it) up|(?:handed|passed) (?:this|it) (?:on|over))\b
    i(?:'m| am) no longer (?:the|in|on|with|doing|responsible|involved|working|part|employed|managing|leading|running)\b
    i no longer (?:work|own|lead|deal|have|manage|run|look after|do|cover|hold)\b
    i (?:don't|do not|never|didn't) (?:own(?:ed)?|do|deal with|work|lead|manage|look(?:ed)? after|have|had|hold
    |run) (?:this
    |that|it|there|these|anything)\b
    i(?:'m| am) not (?:the )?(?:owner|lead|responsible|person|right person|one)\b
    (?<!trust )(?<!allow )(?<!expect )(?<!than )(?:someone|somebody|anyone|anybody) else(?:'s)?\b(?: (?:should
    |needs?|can|to|now|pick|take|own|has (?:it|this|that|taken|picked|got it)|please|job)\b)
    (?:someone|somebody) else'?s(?=\W*$|[,.;:!?]| (?:{_MY_OWN}|now|please|pls|not|to|and|one|since|these days)\b)
    needs? (?:a new|another|a different|a proper|an) owner\b
    (?:(?:could|can|would) (?:you )?(?:someone|somebody|anyone|anybody|please)?|will (?:you|someone|somebody|anyone
    |anybody)(?: please)?) ?(?:else )?(?:pick|take|re-?assign
    |re-?allocate)(?: (?:this|it))?(?: (?:up|on|over))?\W*$
    (?:^\W*(?:please )?|\b(?:be|to be|needs?|should be) )(?:re-?assign|re-?allocat|re-?hom)(?:e|ed|ing)?(?: (?:this
    |it))?\
    (?:(?: please| pls))?\W*$
    (?:rather than|instead of|and not) with (?:me|us)\b
    (?:someone|somebody) (?:will|would|has|should|ought)(?: (?:need|have))?(?: to)? (?:take|pick) (?:this|it|them
    |both) (?:on|over|up)\b
    hand (?:this|it) over\b(?! to)  give (?:this|it) to (?:someone|somebody)\b  (?:mis-?allocated|mis-?assigned
    |misdirected)  (?:wrongly|incorrectly) (?:assigned|allocated|addressed|attributed)
    (?:assigned|allocated|sent|given|handed|passed) (?:to me )?(?:in error|by mistake)
    whoever (?:runs|owns|leads|manages|replaced|took|has|does|is)\b[^.;]{{0,40}}\b(?:should|can|needs|ought|to)
    """),
    after="",
)
UNSURE = re.compile(
    r"\b(?:maybe|perhaps|possibly|might|not sure|no idea|or (?:someone|somebody|is it|[A-Z][a-z]+)|isn't it)\b"
    r"|^(?!.*\b(?i:can|could|would|please|pls|will|shall|may)\b).*\?\s*$",
    re.DOTALL,
)
"""A guess at whose it is, or a question that asks for nothing to be done."""
NOT_ME = re.compile(r"^\W*(?:this |it |that |sorry |they )?(?:is |'s |are |was )?not (?:me|us)\b")

OF_OTHER_TROUBLE = re.compile(
    r"\bthat(?:'s| is) (?:the )?\w+(?: \w+)?(?:'s|s'|s) (?:headache|worry|fault|idea|mess|mistake|lookout|funeral"
    r"|decision|money|budget|words),? (?:and |but )?not (?:mine|ours)\b"
    r"|\b(?:it(?:'s| is) [^,.;]{3,40} )?(?:you|we) (?:(?:want|need|ought|have|should|can|could|must) )?(?:to )?"
    r"(?:thank|blame|credit|praise|congratulate)(?: for (?:it|this|that))?,? (?:and |but )?not (?:me|us)\b",
    re.IGNORECASE,
)
"""What is not the writer's and is no action: "that's Capital's headache, not mine", "you want to thank her not me"."""

COVER = any_of(
    r"""
    cover(?:s|ing|ed)?  stand(?:ing)? in  deputis\w+  acting (?:up )?for me  looking after (?:it|this|these|things|my)
    on (?:annual |maternity |sick |parental )?leave  on holiday  away  a/l  (?<!not )(?<!n't )(?:until|till)
    for (?:the next |about |another )?(?:an?|two|three|four|five|six|\d+|a couple of|few) (?:days?|weeks?|months?
    |fortnight)
    """
)
FOR_A_LOOK = any_of(
    r"""
    for (?:comments?|approval|review|sign|signing|signature|checking|info|information|a look|a read|feedback|final
    |proof|input|clearance|consideration|authoris\w+|agreement|decision|costing|quality)
    to (?!(?:own|lead|take|run|manage|deliver|finish|complete|do|progress|pick|action|deal|see|carry|sort|have|hold
    |drive
    |be|act|cover|mind|look after|keep|handle|oversee|reflect|replace|succeed)\b)[a-z]+
    that (?:we|i|it|the|this)\b  whether\b  who (?:said|says|thinks)
    """,
    before=r"[\w'.-]+(?: [A-Z][\w'-]+)?\W+",
)
"""After a name: it was passed on for a while and a purpose, not handed over."""

TO_WORK_ON = re.compile(
    r"[\w.-]+?(?: [A-Z][\w-]+)?(?:(?:'s)? (?:team|lot|people|section|office|side) (?:to|for) (?!own|lead|take"
    r"|run)[a-z]+"
    r"|,? (?:if|unless)\b)"
)
"""After a name: theirs for one step of the work, or only on a condition."""

NOT_THEIRS = re.compile(
    r"'s (?!team|list|name|plate|desk|queue|area|patch|side|please|now|noo|instead|from|as|job|baby|action|responsib"
    r"|remit|portfolio|thing|one|care|hands|department|dept|not|since|these|in-?tray|court|pigeon|shout|role|post|brief"
    r"|bag|got|taken|been|the|an?\b|your|our|agreed|happy|going|[a-z]+ing\b)[a-z]+"
)
"""After a name: a thing of theirs, not they themselves ("moved the files to Jo's drive")."""
THE_LOT = words(
    """
    ownership responsibility lead leadership mine lot stuff everything rest over on across back up reminders reminder
    owner actions action and responsible of for my his her their remaining outstanding all both ones one portfolio
    job role
    brief caseload duties workload post work projects patch it this that these those two three four
    """
)
"""What is handed over, besides the action by its name."""

THE_ACTION = any_of(
    r"""
    it  this  that  them  these  those  both  all  mine  everything  ownership  #?\d+  responsibility  owner  lead
    the (?:action|item|task|lot|rest|other)  (?:(?:the|this|my) )?(?:action|item|task|one|reminder)s?  one for
    belongs
    sits with  over to
    """
)
TEAM = re.compile(r"(?:the )?(?:[\w&'-]+ ){0,3}(?:team|department|dept|service|directorate)\b", re.IGNORECASE)
FOR_STRANGERS = any_of(
    "should  ought  owner  belong  sit  pass  assign  re-?assign  transfer  hand  re-?alloc", after=""
)
"""What opens a frame that is sure enough to ask who the stranger in it is."""
OURS = re.compile(r"my|our|mine|ours|us", re.IGNORECASE)
"""Where it stays: "still sits with my team"."""
ANOTHER = re.compile(r"him|her|them|he|she|they", re.IGNORECASE)
NOBODY = words(
    """
    me my mine it this that these those them you we us i someone somebody anyone who him her he she they the a an our
    your his their what which there here all both so not now then just be been one everything also will has have had is
    are board cabinet committee council panel governors member members was were and or but if when once until till can
    could should would may might must do does did yes no ok please
    """
)
