"""All tables of how an action stands that is not done, in the order in which they count (replies' rules 3)."""

from __future__ import annotations

<<<<<<< HEAD
from models.vocabulary import Reported
from tracker.rules.phrases.status_phrase import StatusPhrase, whole_words
from tracker.rules.phrases.tables import any_of

BOARD_STOPPED_IT = StatusPhrase(
    "a body decided against it",
    Reported.CLOSED,
    any_of(
        r"""
    \b(?:board|committee|council|cabinet|governors|members|executive|trustees|senate|corporation|panel|smt|slt
    |cmt|dmt|group|director|management|ministers?) (?:have |has |had |formally )*(?:resolved|decided|agreed
    |voted|determined|opted|chose|chosen)(?: on @+[<>]?)?(?: that)? (?:not to (?:proceed|pursue|go ahead
    |continue|progress|do (?:it|this)|take (?:it|this) forward)|to (?:cancel|abandon|scrap|drop|withdraw
    |discontinue) (?:it|this|the (?:action|project|scheme|work)))
    """,
        before="",
        after="",
    ),
    says_who=True,
)
ON_TRACK = StatusPhrase(
    "on track",
    Reported.ON_TRACK,
    whole_words(r"""
    (?:back |still |bang |right |firmly |well |very much )?on (?:track|target|course|schedule|time|plan)
    to (?:plan|schedule|time(?:scale)?)  as planned
    (?:going|progressing|moving along|coming along|proceeding|ticking along|getting on|shaping up|coming on
    |moving|advancing) <so>(?:well|nicely|fine|great|smoothly|to plan|swimmingly|according to plan|ok|okay|good)
    (?:well )?ahead of (?:schedule|time|plan|target|the curve|ourselves)  nothing to worry about
    (?<!should )not (?:at all |particularly |too )?(?:worried|concerned|bothered)
    (?:comfortable|happy|relaxed) (?:with|about) (?:the )?(?:@+[<>]?|date|deadline|target)
    caught up  running to (?:time|plan|schedule)  not at risk
    no risk (?:to|of) (?:missing )?the (?:date|deadline|target)
    (?:will|shall|'ll) (?:still |comfortably )?(?:make|hit|meet|achieve) (?:the )?@+[<>]?
    no (?:blockers|surprises|problems)(?: (?:expected|so far|to report|anticipated))?
    @+[<>]?(?: (?:date|deadline|target))? (?:is |still |looks |remains |'s )+(?:fine|good|ok|okay|achievable
    |realistic|doable|on|holding|safe)
    (?<!not )(?<!n't )(?<!now )(?<!% )(?:confident|sure|certain)(?: that)? (?:we|i|it)(?:'ll| will| shall
    | can)? (?:still |comfortably )?(?:meet|make|hit|deliver|finish|complete|be done|be (?:ready
    |there))(?: (?:it|this|on time|in time|the (?:date|deadline|target)|by then))?
    (?:will|'ll|should) (?:definitely|certainly|comfortably|easily) (?:make|hit|meet) (?:it|the (?:date|deadline
    |target))
    no (?:concerns|issues|worries|problems)(?: (?:to report|at (?:this|the) (?:stage|moment)|here|so far
    |on this(?: one)?))?
    all (?:in hand|good|going well|fine|under control)  well in hand  good progress(?: (?:is )?being made)?
    making good progress  full steam ahead  cracking on nicely
    will (?:make|hit|meet) (?:it|the (?:date|deadline|target))(?: (?:easily|comfortably))?
    (?:comfortably|easily) (?:going to make|on for) (?:it|the date)  on for the date  rag green  green rag
    """),
    is_rating=True,
)
GREEN = StatusPhrase(
    "green",
    Reported.ON_TRACK,
    whole_words(r"greens?"),
    is_rating=True,
)
AMBER = StatusPhrase(
    "amber",
    Reported.AT_RISK,
    whole_words(r"amber  at risk  yellow"),
    is_rating=True,
)
RED = StatusPhrase(
    "red",
    Reported.OFF_TRACK,
    whole_words(r"reds?"),
    is_rating=True,
)
AT_RISK = StatusPhrase(
    "slipping",
    Reported.AT_RISK,
    whole_words(r"""
    slip(?:s|ped|ping|page)?(?: (?:a bit|slightly|a little|behind))?  slid(?:es?|ing)?  delay(?:s|ed|ing)?
    <so>behind(?: (?:schedule|plan|target|time|where (?:we|i|it) (?:wanted|want|should|need
    |ought)\b[^,.;]{0,20}))?
    running (?:about )?(?:@+[<>]? )?<so>(?:late|behind|over)  <so>(?:tight|late|touch and go)
    (?:the|our) (?:\w+ )?(?:window|time(?:table|scales?|ings?|lines?)|turnaround|schedule) (?:is|are|looks) <so>(?:tight
    |squeezed)
    doubt(?: that)? (?:we|i|it|they)(?:'ll| will| can)(?: be)? (?:able to )?(?:make|meet|hit|finish|done|ready)
    not <so>(?:confident|comfortable|happy (?:with|about) the (?:date|deadline|target)|sure (?:we|i|it)'?(?:ll
    |d)? (?:will )?make)  in jeopardy  in doubt  under pressure
    (?:might|may|could|probably|possibly) (?:well )?(?:not (?:make|hit|meet)|miss|overrun|struggle|slip|slide)
    struggling(?: (?:to|with|a bit))?  (?:will|'ll|going to|would) (?:really )?struggle
    (?:about |around |roughly )?@+[<>]? (?:over|adrift)(?=\W*$)
    @+[<>]?(?: (?:date|deadline|target))? (?:is |looks |looking |now |seems |'s )+(?:doubtful|tight|unlikely
    |optimistic|ambitious|a (?:stretch|push|big ask)|challenging|touch and go|at risk)
    shaky  wobbl\w+  dicey  iffy  ropey  precarious  challenging  worr(?:ied|ying|ies)
    (?:will|'ll|going to) be (?:a (?:bit|little) )?late  overrun\w*  overrunning
    (?:some |a few |real |serious )?(?:concerns|worried)(?: (?:about|that|we|whether) [^,.;]{0,40})?  dragging
    going to be close  will be close  it'?ll be close  cutting it fine  a (?:bit of a )?(?:stretch|squeeze|push)
    """),
)
OFF_TRACK = StatusPhrase(
    "off track",
    Reported.OFF_TRACK,
    whole_words(r"""
    off[- ](?:track|target|course|schedule|plan)  stalled  stalling  ground to a halt  dead in the water
    derailed  gone (?:badly )?wrong  in (?:serious |real |big )?trouble
    """),
    is_rating=True,
)
MISSES = StatusPhrase(
    "misses the date",
    Reported.OFF_TRACK,
    whole_words(r"""
    (?:well|way|badly|seriously|miles|months|weeks|far|hopelessly|significantly|massively) (?:behind|late
    |overdue|adrift)(?: (?:schedule|plan|target))?
    (?:won't|will not|shall not|shan't|can't|cannot|can not|not going to|isn't going to|aren't going to
    |ain't going to|not gonna|never going to|unable to|unlikely to|not able to|no way (?:we|i)(?:'ll| will
    |'re going to)?) (?:now |be able to |possibly |realistically )*(?:make|hit|meet|achieve|manage|get there
    |keep to)(?: (?:it|this|that|the|our|my|there|by|in time|@+|target|deadline|date)\b)?
    no chance  not a chance  (?:no|zero|fat) (?:hope|prospect) of
    miss(?:ed|ing|es)? (?:it|this|that|the|our|my|@+)(?: (?:date|deadline|target|boat|due date))?
    (?:missed|overshot|blown) (?:the )?(?:date|deadline|target)
    (?:will|'ll|going to|gonna|bound to|certain to) (?:definitely |certainly )?(?:miss|be missed)
    deadline(?: was| has been| is)? (?:missed|gone)  overdue
    @+[<>]?(?: (?:date|deadline|target))? (?:is not|isn't|was never|won't|will not|is no longer
    |doesn't look) (?:now |ever )?(?:going to (?:happen|be met|work)|happen\w*|achievable|realistic|possible
    |doable|be (?:met|achieved|possible))
    @+[<>]?(?: (?:date|deadline|target))? (?:is|looks) (?:now )?(?:unrealistic|unachievable|impossible)
    (?:not|isn't|aren't|ain't|never) (?:going to|gonna) (?:happen|finish|be (?:done|ready|finished)) (?:by|before|in
    |on) (?:the )?@+[<>]?
    (?:won't|will not) (?:happen|finish|land) (?:by|before|in|on) (?:the )?@+[<>]?
    failing  failed to (?:meet|make|hit)
    (?:won't|will not|isn't going to|not going to) be (?:done|complete[d]?|finished|ready|in place|sorted
    |delivered) (?:in time|on time|(?:by|for
    |on) (?:then|(?:the )?@+[<>]?|(?:the|our) (?:date|deadline|target)))
    not be (?:done|complete[d]?|finished|ready) (?:in time|on time)
    """),
)
ON_HOLD = StatusPhrase(
    "on hold",
    Reported.ON_HOLD,
    whole_words(r"""
    on hold  on (?:the )?ice  on pause  paused  pausing  suspended  parked  parking  frozen  stood down
    shelved for now  in abeyance  mothballed  deferred(?! (?:to|until|till)\b)
    blocked  on the back ?burner  downed tools
    at a standstill  held pending  halted
    hold off(?! (?:chas|remind|nudg|prompt|ask|email|messag|ping))
    (?:please|pls|kindly) (?:suspend|hold|park|freeze|pause|shelve|halt|mothball)(?: (?:this|it|that|the action|work
    |this action|this one|all work))?(?= (?:until|till?|til|pending|for now)\b)  shelved(?= (?:until|till?|til)\b)
    (?:can't|cannot|can not|unable to|not able to|couldn't|could not) (?:go|proceed|progress|move|do anything
    |take|get|start|continue|do (?:any )?more|advance|carry on)(?: (?:it|this|that|any|anything|further|forward
    |on|more|with (?:it|this)))* ?(?=(?:until|till|til|unless|without|before|pending)\b|$|[,.;])
    (?:no further work|nothing (?:more )?can (?:be done|happen|move)|work (?:has |is )?stopped
    |stuck)(?= (?:until|till|til|pending)\b)
    stuck(?=\W*$)  (?:all )?work(?: has| is| was)?(?: been)? (?:stopped|halted|ceased)
    """),
    is_rating=True,
)
NOT_STARTED = StatusPhrase(
    "not started",
    Reported.NOT_STARTED,
    whole_words(r"""
    not (?:yet |been |even |actually |really )*(?:started|begun|commenced|kicked off|touched|looked at|got going
    |under way|underway)(?: yet)?
    unstarted  not (?:a )?start(?:ed)?  (?:yet|still) to (?:start|begin|commence|kick off|get (?:going|started))
    (?:haven't|hasn't|have not|has not|not|we've not|i've not|ain't|didn't|never) (?:(?:yet|even|actually|really
    |been) )*(?:started|start|begun|begin|commenced|commence|touched|made a start|got (?:going|started
    |round|to it)|looked at|picked (?:it|this) up)(?: (?:on )?(?:it|this|that|yet|to it|any of it|work))*
    (?:nothing|no work)(?: has| has been|'s been| been|'s)? (?:done|started|happened)(?: (?:yet|so far|on (?:it
    |this)))?
    no start (?:made|yet)  untouched  not had (?:a )?chance to start  (?:still )?at square one
    on the starting blocks
    """),
)
STARTED = StatusPhrase(
    "started",
    Reported.ON_TRACK,
    whole_words(r"""
    (?:now |just |finally |work |work has |have |we've |i've )*(?:started|begun|commenced|kicked off|restarted
    |resumed|unblocked|unpaused|mobilised)
    under ?way  under-way  off (?:hold|pause)
    (?:hold|suspension|pause|freeze|embargo)(?:'s| is| has been| was)? (?:now )?(?:lifted|over|removed|released|ended)
    back on site  re-?commenced  re-?mobilised  back at (?:it|work)  re-?started  back on(?= |$|[,.])  made a start
    up and going  off the ground
    (?:got|get(?:ting)?) going  moving again  going again  no longer on hold  in train  back (?:up and )?running
    in hand
    """),
)
CLOSED = StatusPhrase(
    "will not be done",
    Reported.CLOSED,
    whole_words(r"""
    (?:now )?(?:covered|picked up|dealt with|included|incorporated|being done) (?:by|in|within|under|through
    |elsewhere|as part of)
    not to (?:proceed|pursue|go ahead|continue|progress)
    (?:can|to|should|could) (?:now )?be (?:removed|deleted|struck|taken off)  superseded
    no longer (?:needed|required|relevant|applicable|applies|necessary|going ahead|happening|being (?:pursued
    |taken forward|done)|proceeding|valid|wanted|a requirement|to be (?:done|migrated|\w+ed))
    not (?:now )?(?:needed|required|necessary|going ahead|proceeding|going to (?:happen|go ahead|proceed
    |be pursued)|being (?:pursued|taken forward|progressed any))(?: (?:any ?more|any longer|now))?
    (?:isn't|aren't|won't be|will not be|wasn't) (?:now )?(?:needed|required|necessary|going ahead|proceeding
    |pursued|happening|taken forward|progressed)(?: (?:any ?more|any longer|now))?
    (?:won't|will not) (?:now )?(?:go ahead|happen|proceed)  cancell?ed  withdrawn  scrapped  abandoned  axed
    pulled  dropped(?: altogether)?  binned  called off  (?:a )?duplicate(?:s)?(?: of)?  duplicated by
    made redundant  made obsolete  redundant(?: now)?  obsolete  overtaken by (?:events|the)
    (?:subsumed|folded|merged|absorbed|rolled) (?:in(?:to)?|within|by)  replaced by  surplus to requirements
    dead duck  (?:we're |we are )?not doing (?:it|this)(?: any ?more| any longer| now)?  fallen away  falls away
    decommissioned instead
    """),
)
=======
from tracker.rules.phrases.closed_phrases import BOARD_STOPPED_IT, CLOSED
from tracker.rules.phrases.halted_phrases import AT_WORK, NOT_STARTED, ON_HOLD, STARTED
from tracker.rules.phrases.late_phrases import AMBER, AT_RISK, MISSES, OFF_TRACK, RED, SET_BACK
from tracker.rules.phrases.on_track_phrases import GOING_WELL, GREEN, ON_TRACK
>>>>>>> 94f47ff (Read how an action stands by frames and classes of words: what meets its date, may miss it, misses it)

STANDING_PHRASES = (
    NOT_STARTED,
    CLOSED,
    OFF_TRACK,
    MISSES,
    ON_HOLD,
    SET_BACK,
    AT_RISK,
    ON_TRACK,
    GOING_WELL,
    AMBER,
    GREEN,
    RED,
    BOARD_STOPPED_IT,
    STARTED,
    AT_WORK,
)
"""All tables of standing, the one that counts where two are as long coming first."""
