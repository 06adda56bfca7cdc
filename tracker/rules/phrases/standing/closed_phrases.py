"""The phrases by which owners say that an action will not be done (replies' rules 3)."""

from __future__ import annotations

from models.vocabulary import Reported
from tracker.rules.phrases.words.status_phrase import StatusPhrase, whole_words
from tracker.rules.phrases.words.tables import any_of
from tracker.rules.phrases.words.word_classes import with_classes

_IT = (
    r"(?:it|this|that|them|these|both|this one"
    r"|the (?:whole )?(?:action|project|scheme|work|idea|plan|thing|proposal|lot))"
)

_SOMEBODY = (
    r"(?<![\w'])(?:<body>|(?!(?:would|should|could|might|will|may|must|shall|have)\b)[a-z]+)"
    r"(?:'s|'ve| has| have| had)? (?:now |just |formally |finally |since )*"
)
_ALTOGETHER = "(?: (?:off|out|on the head|into touch|altogether|for good|from the (?:plan|programme|list)))"

BOARD_STOPPED_IT = StatusPhrase(
    "a body decided against it",
    Reported.CLOSED,
    any_of(
        with_classes(rf"""
    \b<body>(?:'ve|'s|'d)? (?:have |has |had |formally )*(?:resolved|decided|agreed|voted|determined|opted|chose|chosen
    |elected)(?: on @+[<>]?)?(?: that)? (?:not to (?:proceed|pursue|go (?:ahead|on|forward|any further)|continue
    |progress|do {_IT}|take {_IT} forward|bother|implement {_IT}|carry on)|against (?:it|this|doing {_IT}|proceeding
    |going ahead)|to (?:cancel|abandon|scrap|drop|withdraw|discontinue|kill|can|axe|bin|pull|shelve|ditch
    |stop) {_IT}(?: for good| altogether)?)
    {_SOMEBODY}(?:killed|canned|axed|binned|scrapped|cancelled|abandoned|vetoed|ditched|rescinded|chopped|nixed
    |canceled|k[iy]boshed|dropped|pulled|withdrawn|jettisoned|(?:pulled|pulling) the plug on|put (?:the kibosh
    |a line through) (?:on|it)?|called(?= (?:it|this) off)) ?{_IT}(?! (?:in|round|over|back|up|at|to
    |on(?! @))\b){_ALTOGETHER}*  {_SOMEBODY}kicked {_IT} (?:into touch|out)
    {_SOMEBODY}(?:knocked|written|thrown|ruled|struck) {_IT}{_ALTOGETHER}+
    \b(?:we|i|they|<body>)(?:'ve| have| has|'s|'re| are)? (?:now )?(?:not (?:now )?(?:doing|pursuing|proceeding with
    |going (?:ahead|on|forward) with|taking forward|progressing|bothering with) {_IT}|(?:given up|called it a day
    |thrown in the towel|pulled the plug|called time|drawn a line)(?: on {_IT}| under {_IT})?(?=\W*$| (?:altogether
    |entirely|for good|completely))|(?:don't|do not|won't|will not|no longer) (?:now )?(?:need|require
    |want)(?: to do)? {_IT}(?: (?:any ?more|any longer|now|after all|at all|done))*)
    """),
        before="",
        after=r"(?!\w)",
    ),
    says_who=True,
)
CLOSED = StatusPhrase(
    "will not be done",
    Reported.CLOSED,
    whole_words(r"""
    (?:now )?(?:covered|picked up|dealt with|included|incorporated|being done) (?:by|in|within|under|through|elsewhere
    |as part of)
    not to (?:proceed|pursue|go ahead|continue|progress|be (?:done|pursued|implemented|taken forward|proceeded with
    |progressed|delivered)(?! (?:until|till|before|by|yet|@)))
    (?:can|to|should|could) (?:now )?be (?:removed|deleted|struck|taken off)  superseded
    no longer (?:needed|required|relevant|applicable|applies|necessary|going ahead|happening|being (?:pursued
    |taken forward|done|progressed|delivered)|proceeding|valid|wanted|a requirement|to be (?:done|migrated|\w+ed)
    |a (?:separate|live|stand-?alone) (?:action|item|task|project)|on the cards|our (?:job|responsibility) to do
    |pursued|live|any need|makes sense|worth (?:doing|it|pursuing))
    not (?:now )?(?:needed|required|necessary|going ahead|proceeding|going to (?:happen|go ahead|proceed|be (?:pursued
    |done|taken forward|implemented)(?! (?:by|until|before|in time|on time|for|@)))|being (?:pursued|taken forward
    |progressed any)|worth (?:doing|pursuing|proceeding with|the (?:money|effort|candle))|wanted
    |happening(?! (?:by|in time|on time|for|before|until|till|yet|@)))(?: (?:any ?more|any longer|now|after all
    |at all))*
    (?:not|isn't|aren't|never|ain't) (?:now )?(?:going to|gonna) (?:do (?:it|this|that|them|these)(?: now| any ?more
    | any longer| after all| at all)*|happen|go ahead|proceed|bother)(?! (?:by|in|before|until|on|for|till|@|yet|this
    |at @|to|with @))
    (?:isn't|aren't|won't be|will not be|wasn't|shan't be|shall not be|not be) (?:now )?(?:needed|required|necessary
    |going ahead|proceeding|pursued|pursuing (?:this|it)|happening|taken (?:forward|(?:any )?further)|progressed
    |going (?:any )?(?:further|forward)|implemented|carried out|revived|resurrected|proceeding with (?:this|it)
    |doing (?:it|this|that)|taking (?:it|this) forward|continuing with (?:it|this))(?! (?:until|till|before|by|@|yet
    |in|this))
    (?:won't|will not|shan't|shall not) (?:now )?(?:go ahead|happen|proceed|continue|pursue (?:it|this)|need (?:it
    |this|doing|to do (?:it|this))|do (?:it|this) (?:now|any ?more|at all|after all))(?! (?:by|until|till|before|@|in
    |on|this))  cancell?ed  withdrawn  scrapped  abandoned  axed  canned  ditched  nixed  vetoed  rescinded  disbanded
    discontinued  scuppered(?! (?:for|on|as far as|by @))  jettisoned  k[iy]boshed  chopped  defunct
    (?<!the )(?<!a )(?<!each )(?<!every )(?<!that )(?<!this )void(?! (?:my|the
    |that|this|out))  voided
    null and void  aborted
    (?<!getting )(?<!being )pulled(?! (?:to|onto|into|away|off|across|the plug|together|up|in|out of|through|by
    |forward|back|over|apart|down|for|from (?!the (?:plan
    |programme
    |list))|all|data|figures))
    (?:dropped|cut|axed|struck) (?:from|out of) (?:the |our )?(?:programme|plan|scope|work ?plan|work programme)
    (?:given|giving|give) up on (?:it|this|that)(?: one)?(?! (?:until|till|for now))
    the end of (?:it|this|that|the [\w-]+) (?:for good|altogether|once and for all)  no going ahead(?! (?:until|till
    |before))
    dupe (?:of|with) (?:the|another|my|our)\b  (?:a )?dupe(?=\W*$)  (?:merged|combined|amalgamated
    |consolidated) with(?= the\b)
    (?:the )?same as (?:action|number|item|no\.?|recommendation|rec) ?#?\d+ (?:in|on|of|under)
    dropped(?: altogether| entirely| completely| for good| by (?:the |our )?<body>)?(?! (?:%|to|by|from|off|in|into|out
    |through|onto|over|at
    |with|round|below|down|under|back
    |@|\d|behind|a|the|slightly|sharply|again|since|on))  binned  called off  killed(?: off| stone dead)?
    (?:cancel|scrap|bin|axe|ditch|abandon|drop|kill|withdraw) (?:it|this|that|this one|(?:the|this|that) (?:action
    |project|scheme|idea|proposal|whole thing))(?: (?:please|altogether|for good))?(?! (?:off|by|in)\b)  written off
    wound up(?! (?:by|with|about))  (?:a )?duplicate(?:s)?(?: of)?  duplicated by
    duplicates? (?:of )?(?:action |number )?(?=\d)  made redundant  made obsolete  redundant(?: now)?  obsolete
    overtaken(?: by (?:events|the))?
    (?:subsumed|folded|merged|absorbed|rolled|swallowed(?: up)?|wrapped) (?:in(?:to)?|within|by)
    replaced by(?! (?:the |about |end of )*@)
    surplus to requirements  gone by the board  gone by the wayside  fallen by the wayside  (?:a )?dead duck
    (?:a )?non-?starter(?= |$)  dead and buried  (?<!most are )(?<!some are )(?<!mine's )(?<!mine is )dead(?=\W*$)
    (?:we're |we are |i'm |i am )?not doing (?:it|this|that|them)(?: any ?more| any longer| now
    | after all)?(?! (?:until|till|before|by|@|this|yet))  fallen away  falls? away  decommissioned instead
    (?:knocked|hit) on the head  (?:kicked|booted) into touch  ruled out
    thrown out(?! by (?:the |our |full )*(?:members|board|council|cabinet|committee|governors|trustees|exec\w*|panel))
    (?:the )?plug(?:'s| has been| is| was)? (?:been )?pulled  pulled the plug
    (?:taken|removed|struck|deleted|dropped|cut|pulled|came|come) (?:it |this )?(?:out of|from
    |off) (?:the |our )?(?:plan|programme|list|scope|work programme|tracker|register|budget)(?: (?:for good|altogether
    |permanently|entirely))+
    (?:stopped|shelved|parked|closed|ended|gone|off|on hold|dropped|withdrawn|finished with) (?:for good|permanently
    |indefinitely and will not|for ever|forever)  out of scope  de-?scoped
    no (?:more |further )?(?:need|point|requirement|call|appetite|purpose|reason)(?: (?:now|any ?more|any longer
    |at all))*(?: (?:for|in
    |to) (?:it|this|that|do(?:ing)? (?:it|this|that)|carry(?:ing)? on|proceed(?:ing)?|pursue|pursuing
    |continu\w+))?(?: (?:now|any ?more|any longer))*(?= |\W*$)(?! (?:for|in|to|of|further|more|that|why))
    (?:we |i )?(?:don't|do not) (?:now )?(?:need|require|want)(?: to do)? (?:it|this|that|these|them)(?: (?:any ?more
    |any longer|now|after all))+
    (?:do|does|did) not (?:now )?(?:intend|propose|plan|mean|wish) to (?:pursue|proceed|take (?:it
    |this) (?:any )?(?:further
    |forward)|do (?:it|this)|go ahead|continue|carry on)(?: with (?:it|this))?(?! (?:until|till|before|by|@))
    (?:don't|doesn't|didn't) (?:now )?(?:intend|propose|plan|mean|wish) to (?:pursue|proceed|take (?:it
    |this) (?:any )?(?:further
    |forward)|do (?:it|this)|go ahead|continue|carry on)(?: with (?:it|this))?(?! (?:until|till|before|by|@))
    (?:the|this|that|our|any|original)? ?(?:requirement|need|duty|obligation|reason|rationale|case|point)(?: for (?:it
    |this))? (?:has |'s |have )?(?:now )?(?:been )?(?:fallen away|falls away|fell away|gone(?: away)?|lapsed|disappeared
    |ceased|evaporated|vanished|been removed|removed)(?=\W*$| now)
    (?:won't|will not|shan't|shall not) (?:now|after all) be (?:done|carried out|implemented|pursued|taken forward)
    (?:won't|will not|shan't|shall not) be (?:done|carried out|implemented|pursued)(?: now| at all| any ?more
    | after all)+
    (?:should|shall|must|ought to) (?:not|no longer) (?:go ahead|proceed|be (?:pursued|taken forward|progressed
    |done))(?: any further)?(?! (?:until|till|before|by|@|in|on))  (?:proceed|go|be taken) no further(?! (?:until|till
    |before|by|@))
    (?:decided|resolved|voted) against(?: (?:it|this|that))?(?=\W*$| (?:in the end|after all|altogether))
    call(?:ing)? (?:it|this|the whole thing) off
    (?:don't|doesn't|does not|do not) apply(?: (?:to|for) (?:us|me|this))?(?: here)?(?: any ?more| any longer| now)+
    no longer (?:a|any) (?:need|requirement|call|case|point|purpose|reason)(?=\W*$| (?:for (?:it|this)|to do (?:it
    |this)))
    (?:decided|agreed|opted|chosen|resolved|elected|going) (?:not to|against)(?: (?:do|doing|pursue|proceed|go|going
    |continue|progress|proceeding|pursuing|bother|carry|implement|take|having))(?: (?:it|this|that|ahead|with|on
    |forward|them|any further))*(?! (?:until|till|before|by|@))
    (?:not|no) (?:now )?(?:needed|required|wanted) now(?=\W*$)
    never (?:going to happen|going ahead|to be done|happening)
    not happening(?! (?:until|till|before|by|@|this|in|on))
    (?:now )?(?:moot|unnecessary|pointless|now academic|needless|superfluous|unneeded)(?: now)?(?= |\W*$)
    ceased to (?:be needed|exist|apply)
    (?:been )?closed as (?:not needed|cancelled|superseded|a duplicate|no longer \w+|withdrawn|abandoned|redundant
    |obsolete)  went (?:by the board|in the bin)  gone in the bin  consigned to (?:the )?(?:bin|history|the dustbin)
    """),
)
