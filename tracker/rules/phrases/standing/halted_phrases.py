"""The phrases by which owners say that an action is on hold, not started, or has begun (again) (replies' rules 3)."""

from __future__ import annotations

import re

from models.vocabulary import Reported
from tracker.rules.phrases.words.status_phrase import StatusPhrase, whole_words
from tracker.rules.phrases.words.tables import any_of

ON_HOLD = StatusPhrase(
    "on hold",
    Reported.ON_HOLD,
    whole_words(r"""
    (?:please|pls|kindly) (?:suspend|hold|park|freeze|pause|shelve|halt|mothball)(?: (?:this|it|that|the action|work
    |this action|this one|all work))?(?= (?:until|till?|til|pending|for now)\b)
    (?<!\w )(?<!\w)hold(?= (?:until|till?|til) (?:the )?@)  on hold  benched  side-?lined
    on the bench  on (?:the )?ice  on pause  on the (?:back ?burner
    |shelf)  on stop  on a break
    in (?:abeyance|limbo|mothballs|suspense|hibernation|suspended animation|cold storage|the deep freeze
    |a holding pattern|stasis)  hibernating  dormant
    (?:in|into|gone into|put into|moved into) (?:cold storage|the deep freeze|hibernation|abeyance|mothballs|storage
    |limbo)  paused  pausing  suspended(?! from)  suspending  parked  parking  frozen  stood down  mothballed
    deferred(?! (?:to|until|till)\b)
    (?:pause|suspend|freeze|park|halt|mothball|shelve|defer)(?: (?:it|this|that|them|both|all|everything|work
    |the (?:action|work|project|lot|whole thing|scheme)))+(?: one| action)?(?! (?:to|by|in)\b)
    shelved(?= (?:indefinitely|for|temporarily|until|till|pending|while|due|because|at|in the)|\W*$)(?! for good)
    blocked
    down(?:ed|ing)? tools  tools (?:are )?down(?:ed)?  at a standstill  halted
    held (?:pending|over|back|off|for (?:now|the (?:present|moment|time being))|in (?:abeyance|suspension|suspense
    |limbo))(?! (?:by|to))  held(?= (?:until|till?
    |til)\b)
    (?:at|in|into|on) (?:a|an) (?:\w+ )?(?:pause|halt|standstill)
    (?:can|could) (?:do|progress|take forward) (?:nothing|no more|no further)(?: (?:further|more|else|with it|on it
    |work))*(?= (?:until|till?|til|unless|without|before|pending)\b|\W*$)
    (?:can't|cannot|can not|couldn't|could not) be (?:taken|moved|progressed|advanced|carried|continued|pursued
    |worked on)(?: (?:any|further|forward|on|along))*(?= (?:until|till?|til|unless|without|before|pending)\b)
    (?:put|placed|stuck|slapped|got|have|has|had|there's|there is|with|under|imposed|is|there are)? ?(?:a|an
    |the) (?:temporary |formal |complete |total|current |strict )?(?:stop|hold|brake|block|freeze|pause|embargo
    |moratorium|stop order|stop notice|standstill|bar|halt)(?: (?:is|has been))? (?:put|placed|slapped|stuck )?(?:on
    |to|in place|in force|imposed)(?: (?:it|this|that|all|everything|work|the))?(?! hold)
    (?:under|there's|there is) (?:a |an )?(?:embargo|moratorium|standstill)
    (?:the )?(?:hand-?)?brakes?(?:'s| is| are| have been| has been)? (?:now )?(?:on|applied|put on|pulled)
    (?:pulled|put|slammed|hit|jammed|stuck) the (?:hand-?)?(?:brakes?|anchors)(?: on)?(?: (?:it|this))?
    (?:pressed|hit|pushed) (?:the )?pause(?: button)?(?: on (?:it|this))?
    hold (?:off|fire|this|it|everything|steady|tight|on (?:this|it|everything|the))(?! (?:chas|remind|nudg|prompt|ask
    |email|messag|ping|hands))(?: one)?
    (?:stopped|suspended|paused|off|idle|halted|parked|stalled|not (?:being )?(?:progressed|worked on|taken forward
    |pursued|advanced)) (?:for now|for the (?:moment|time being|present|minute|foreseeable)|temporarily|at (?:present
    |the moment)|pro tem|(?:until|till) further notice)
    temporarily (?:stopped|halted|off|out of action|shelved|not going ahead|withdrawn)
    not to be (?:worked on|touched|progressed|taken forward|moved|continued|resumed)(?= (?:until|till|til|before
    |for now|at present))
    (?:told|asked|instructed|ordered|advised) (?:us |me |everyone )?(?:to (?:stop|pause|halt|suspend|hold (?:off|fire)
    |down tools|cease)|not to (?:proceed|continue|go (?:on|any further)|do any more))(?: (?:work(?:ing)?|it
    |this|on it|on this|everything|for now|work on (?:it|this)))*
    (?:can't|cannot|can not|unable to|not able to|couldn't|could not|not allowed to|can't possibly
    |won't be able to) (?:go|proceed|progress|move|do anything|do owt|do much|take|get|start|continue|do (?:any )?more
    |advance|carry on|do any more work|touch)(?: (?:it|this|that|any|anything|further|forward|forrard|on|more
    |with (?:it|this)|else|at all))*(?= ?(?:until|till?|til|unless|without|before|pending|while)\b| ?$| ?[,.;])
    (?:no (?:further |more )?work (?:is )?(?:permitted|allowed|possible|can (?:take place|be done|happen|proceed
    |continue)|will (?:take place|be done)|to (?:take place|be done)|being done|happening)|no further work|(?:nothing
    |no progress) (?:more |further |else )?(?:can|could) (?:be done|happen|move|proceed|go ahead|start|take place
    |be made)(?: (?:on|with|to|about) [^,.;]{1,30}?)?|work (?:has |is )?stopped|stuck)(?= (?:until|till|til|pending
    |while|for now|at present|meanwhile
    |in the meantime|for the)\b| $)
    stopped (?:all )?work(?:ing)?(?: on (?:it|this))?(?= (?:until|till?|pending|while|for now)\b| $)  stuck(?=\W*$)
    (?:all )?work(?: has| is| was)?(?: been)? (?:stopped|halted|ceased|suspended|paused)  taken a back seat
    (?:put|set|laid|placed) (?:it |this )?(?:to one side|aside|on one side)(?: for now| for the (?:moment|time being))
    work at a standstill  all stop(?=\W*$)
    (?:come|came|brought|coming) to a (?:complete |total |dead )?(?:halt|standstill|stop)
    (?:shall|will|'ll|to) (?:hold|keep|leave|put|place) (?:it|this|that)(?: one)? (?:in abeyance|on hold|on ice)
    (?:need|want|wish|have|propose|going|like|ask|intend) to (?:pause|suspend|freeze|park|halt|mothball|shelve
    |hold) (?:it|this|that|the (?:action|work|project))(?! (?:to|by|in|up|back|down|over)\b)
    """),
    is_rating=True,
)
NOT_STARTED = StatusPhrase(
    "not started",
    Reported.NOT_STARTED,
    whole_words(r"""
    (?:not|nor|never|still not) (?:yet |been |even |actually |really |properly |formally |had it )*(?:started|begun
    |commenced|kicked off|touched|looked at|got (?:going|round to it|started|off the ground|under ?way|cracking)
    |under way|underway|initiated|actioned|mobilised|launched|in train|(?:off|left) (?:the )?(?:ground|blocks
    |starting blocks)|out of the (?:traps|blocks|starting gate|gate)|off the mark|set off|picked up|opened|attempted
    |tackled|embarked on)(?: (?:yet|on (?:it|this)|with (?:it|this)))*(?!(?: (?:it|this|that|them))? since\b)
    unstarted  unbegun  un-started
    not (?:a )?start(?:ed)?  no (?:yet |even |really )*(?:started|begun|touched|looked at)(?= |\W*$)
    no (?:action|steps?)(?: (?:has|have|was|were|been))* (?:taken|started|begun|undertaken)(?: (?:yet|as yet|so far
    |to date|on (?:it|this)))*(?= |\W*$)(?! (?:since|against|as|by|after))
    (?:yet|still|waiting) to (?:start|begin|commence|kick off|get (?:going|started|cracking|off the ground
    |round to it)|make a start|be (?:started|begun|commenced|touched|initiated|actioned|kicked off|picked up)|set off
    |get under ?way|look at (?:it|this))  (?:to be|still to be|needs to be|awaiting a?) ?(?:started|begun)(?=\W*$)
    (?:haven't|hasn't|have not|has not|not|we've not|i've not|ain't|aint|didn't|never|not yet|couldn't|not managed to
    |haven't managed to|hasn't managed to|yet to|not been able to|haven't been able to|still haven't
    |still to) (?:(?:yet|even|actually|really|been|so much as|quite) )*(?:started|start|begun|begin|commenced|commence
    |touched|made (?:a|any|even a) (?:start|beginning|inroads)|make a start|got (?:to (?:it|this|that)|going|started
    |round|round to (?:it
    |this|starting)|to it|off the (?:ground|mark|blocks|starting blocks)|out of the (?:traps|blocks|gate
    |starting gate)|under way|underway|cracking|stuck in|anywhere(?: with it)?|a thing done)|get (?:going|started
    |round to it|off the ground)|looked at|picked (?:it|this) up|put pen to paper|put (?:a )?(?:spade
    |shovel) in the ground|set (?:foot|to work|off)(?: on site)?|lifted (?:a (?:finger|pen|spade|brush)|the lid)
    |left the (?:ground
    |starting blocks|blocks)|opened (?:it|the (?:file|document|folder|box))|kicked (?:it )?off
    |moved off (?:the )?(?:blocks|square one)|done (?:a (?:thing|stroke|tap|jot)|anything|any(?: work)?|any of (?:it
    |this)|owt|a single thing)|had (?:a |the |any |enough )?(?:chance|time|minute|moment|opportunity
    |second)s?(?: (?:to|for|on|at) (?:start|begin|look at|touch|do|get (?:to|started|going)|make a start|it|this|even
    |pick)[^,.;]{0,20})?(?! and\b)|begun to|attempted|tackled|embarked)(?: (?:on|at|with|about|yet|it|this|that|to it
    |any of it
    |work|these|them|so far|either))*(?!(?: (?:it|this|that|them))? since\b)
    <nothing>(?:'s)?(?: (?:at all|has|have|has been|been|'s|'s been|was|is|work|yet))*(?: (?:whatsoever|yet))? (?:done
    |started|happened|undertaken|begun|commenced|actioned|carried out|touched|in place|to show|made|under ?way
    |taken place|to report because not started|written|produced)(?! since)(?: (?:yet|so far|to date|as yet
    |for it|on (?:it
    |this|these|that)|at all|here))*
    (?:done|did|achieved|completed|do|managed) (?:absolutely |precisely |next to )?<nothing>(?: (?:at all|whatsoever
    |yet|so far|on (?:it|this|these|that)|about (?:it|this)|with (?:it|this)|to date|here))*(?! (?:else|wrong|but
    |more))  zero progress  no progress (?:made )?(?:yet|at all|whatsoever|as yet|to date)(?=\W*$)
    (?:no|not a|without a) start (?:made|yet|on (?:it|this)|has been made|been made|as yet)(?: (?:yet|on (?:it|this)
    |as yet))*  no start(?=\W*$)  start (?:still |yet )?to be made(?: on (?:it|this))?
    start (?:has )?(?:not|yet)(?: yet| to)?(?: been| be)? made  untouched  not had (?:a )?chance to start
    (?:still |back |sat |sitting |stuck )*(?:at|on|in) (?:square one|the (?:starting|start) (?:blocks?|line|gate|grid)
    |(?:the|my|our) (?:blocks|drawing board|to-?do list|to do list)(?=\W*$)|base camp)
    (?:a )?blank (?:sheet(?: of paper)?|page|canvas)
    not a (?:word|line|page|brick|spade|thing|stroke)(?: (?:has been|is|yet))? (?:written|laid|done|started|drafted
    |in the ground)  (?:still )?sat (?:in|on) (?:my|the|our) (?:in-?tray|to-?do (?:list|pile)|desk)(?=\W*$)
    not (?:yet )?on (?:the|our|my) radar
    """),
)
STARTED = StatusPhrase(
    "started",
    Reported.ON_TRACK,
    whole_words(r"""
    (?:now |just |finally |work |work has |have |we've |i've |been )*(?:started|begun|began(?! to)|commenced|kicked off
    |restarted
    |resumed|unblocked|unpaused|mobilised|unfrozen|unparked|reactivated|revived|resurrected|reinstated|un-paused
    |un-parked|initiated|thawed|recommenced|relaunched|embarked)(?! (?:(?:the|this|last|off) (?:(?:financial|school
    |calendar) )?(?:year|month|week|term|day|season|quarter|shift
    |meeting|morning)\b|(?:with|from) (?:about |over |some |around )?\d))  under ?way  under-way
    (?:taken |come |came |brought |lifted )?off (?:hold|pause|ice|the shelf|the back burner|stop)
    off (?:and running|the mark|the blocks)
    (?:(?:recruitment|spending|vacancy|budget|hiring|procurement|planning|legal|capital|national|corporate
    |construction) )*(?:hold|suspension|pause|freeze|embargo|ban|moratorium|stop|block|blockage|halt|standstill
    |restriction|stop notice
    |brakes?|handbrake)(?:'s| is| are| has been| have been| was| has)? (?:now|been |finally )*(?:lifted|over|removed
    |released|ended|gone|cleared|come off|dropped|thawed|relaxed|withdrawn)  back on site  re-?commenced
    re-?mobilised  back (?:at|on|to|onto|underway on) (?:it|work|this|the case|the job)  re-?started
    back on(?= |$|[,.])(?! (?:track|course|target|schedule|hold|ice|plan))
    (?:made|making) (?:a|an early|our|the first|good) (?:start|inroads|beginning)
    (?:a |the first |good )?(?:start|inroads|beginning) (?:has |have |now |was |finally )*(?:been )?made(?! (?:by|on @
    |until))
    (?:cracked|pressed|ploughed) on with (?:it|this)  (?:lift|remove|release) the (?:hold|pause|suspension|freeze)
    back in (?:business|the saddle|action|play|motion)  back (?:up|under ?way|going|moving)  up and going
    off the ground  (?:broke|broken|breaking) ground  in (?:full )?swing  in motion
    (?:got|get(?:ting)?|got it|set it) (?:going|cracking|started|stuck in|moving|rolling|weaving|under ?way
    |off the ground|the ball rolling)  (?:moving|going|rolling|at it|on it) again  up and away  going again
    (?:set|setting) (?:off|about|to) (?:with |on )?(?:it|this|work)  set off
    no longer (?:on hold|paused|parked|suspended|blocked|frozen|shelved|on ice)  in train  back (?:up and )?running
    in hand  picked (?:it |this |back )*up(?: (?:it|this|again|where))?(?= again| where|\W*$)
    taken (?:it |this )?up again
    first (?:few |two |three |batch of |lot of )?(?!(?:phase|stage|part|half|section|batch|lot|tranche|wave|round|step
    |draft
    |bit|coat|floor|fix)\b)[a-z]+ (?:sprayed|painted|fitted|laid|hung|tested|checked
    |trained|visited
    |inspected|serviced|cleaned|cleared|surveyed|sampled|counted|dug|cut|planted|swept)(?! (?:by|for|next)\b)
    (?:first|initial) (?:sod|spade|turf|brick) (?:cut|in|turned|laid|is in|in the ground)  hit the ground running
    can (?:now )?(?:resume|restart|carry on|continue|go again)(?=\W*$| now| again| with)
    wheels (?:are )?(?:turning|in motion)  ball(?:'s| is)? (?:now |finally )?rolling
    """),
    only_lifts=True,
)

HALTED_IT = StatusPhrase(
    "something stopped it for now",
    Reported.ON_HOLD,
    whole_words(r"""
    (?:have|has|had|'ve|'s) (?:now |just |since |had to |temporarily )*(?:frozen|halted|paused|suspended|mothballed
    |benched) (?:it|this|everything|the (?:work|project|action|lot))(?! (?:once|twice|before))
    (?:<body>|[a-z]+) (?:have |has |had |'ve |'s )?(?:now |just |since )*(?:paused|suspended|halted|frozen|parked
    |mothballed
    |shelved) (?:it|this|that|everything|the (?:work|project|action|lot))(?! (?:once|twice|before|for good|up|over|next
    |near|outside))
    (?:told|asked|instructed|ordered|advised) (?:us|me|everyone|the (?:team|contractors?)) to (?:stop|pause|halt|suspend
    |hold off|hold fire|cease|down tools)(?: (?:work(?:ing)?|everything|it|this|work on (?:it|this)))?(?=\W*$| (?:until
    |till?|pending|while|for now)\b)
    (?:have|has|'ve) had to (?:stop|halt|suspend|pause|cease) (?:all |any |the )?work(?:ing)?(?: on (?:it
    |this))?
    (?:stood|standing) (?:it|this|them|everything|the (?:work|project|lot)) down
    """),
    is_rating=True,
    says_who=True,
)
"""A stop with its cause for a subject: "the spending ban has paused it"."""

AGENTS = (
    r"(?:(?:the|our|my|their) )?(?:\w+ )?(?:contractors?|builders?|team|lads?|crew|gang|dredger|plumbers?|electricians?"
    r"|spark(?:y|ies)|joiners?|chippies|decorators?|painters?|engineers?|surveyors?|suppliers?|vendors?"
    r"|manufacturers?|printers?|publishers?|developers?|installers?"
    r"|consultants?|auditors?|fitters?|roofers?|glaziers|plasterers|tilers|scaffolders|groundworkers|landscapers"
    r"|diggers?"
    r"|bricklayers|brickies|technicians|architects?|designers|reviewers|volunteers|estates|facilities|\w{4,}(?:men"
    r"|women))"
)
WORKS = (
    r"(?:(?:the|our) )?(?:\w{2,}ing|works?|groundworks?|installation|construction|fieldwork|preparations?|excavation"
    r"|demolition|stripping out|strip-out|procurement|recruitment|(?:first|second) fix)"
)
WHO_WORKS = re.compile(
    rf"^\W*(?:{AGENTS}|{WORKS}|(?:the |our )?(?:overall )?(?:delivery|completion))"
    r"(?= (?:is|are|has|have|still|remains?|keeping|running|going|as planned)\b|'s|'re|'ve| ?$)"
    r"|^\W*otherwise\b"
)
"""Who does the work, or which stage of it: what is on track there is on track, and so is what is so "otherwise"."""
AT_WORK = StatusPhrase(
    "those who do it have started",
    Reported.ON_TRACK,
    any_of(
        rf"""
    {AGENTS}(?:(?:'s|'ve| is| are| has| have| now| just| finally| already| all| been| today)*) (?:begun|started
    |made a start|broken ground|broke ground|got (?:going|cracking|started|stuck in|to work|moving)|resumed
    |set to(?: work)?|arrived(?= (?:on site|this|today|yesterday|@)|\W*$)|on site|on the job|in and working|moved in
    |hard at it|back (?:on site|at it|at work|on it)
    |mobilised|under ?way|cracking on|at it again|commenced|kicked off|in(?=\W*$| (?:and working|today|now)))(?! (?:to
    |on (?!@|it|this|site|the (?:job
    |work))|as|in (?:his|her|their|post))\b)
    {WORKS}(?:(?:'s|'ve| is| are| has| have| now| just| finally| already| been)*) (?:begun|started|under ?way
    |commenced|got (?:going|under ?way|started)|resumed|kicked off|restarted|in full swing)
    """,
        before=r"^\W*+(?:(?:yes|aye|and|so|ok|update|right|well|good news|finally|today)\W++)*+"
        r"(?:(?:you(?:'ll| will) be|i'm|i am|we're|we are) (?:pleased|glad|happy|delighted|relieved) to"
        r" (?:hear|know|say|report) (?:that )?|i (?:can|am able to) (?:report|confirm) (?:that )?)?+",
    ),
    says_who=True,
    only_lifts=True,
)
"""Started, said of the people or of the stage of the work; it lifts what had not begun and changes nothing else."""
