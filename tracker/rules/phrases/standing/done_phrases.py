"""The phrases by which owners say that an action, or a part of it, is done or will be (replies' rules 3)."""

from __future__ import annotations

from models.vocabulary import Reported
from tracker.rules.phrases.words.status_phrase import StatusPhrase, whole_words
from tracker.rules.phrases.words.tables import any_of

PARTIAL = StatusPhrase(
    "partly complete",
    Reported.PARTIAL,
    whole_words(r"""
    (?<!first )(?<!1st )(?<!second )(?<!2nd )(?<!one )(?<!this )part(?:ly|ially|ial|[- ])? ?-?(?:complete[d]?|done
    |finished|implemented|in place|delivered|there|achieved)
    all (?:but|bar|except(?: for)?|save) (?!(?:[\w'-]+ ){0,5}?(?:sign\w*|train\w*|cert\w*|paperwork|snag\w*|test\w*
    |handover
    |shouting)\b)(?:[\w'-]+ ){1,6}?(?:have|has|are|is|'ve) (?:(?:now|all|been) )*(?:gone|out|in|back|up|sent|hung|put
    |[a-z]{3,}ed)(?: (?:out|in|up|back|off|over|away|on))?(?=\W*$| (?:now|and|so far)\b)
    (?<![a-z] )[a-z]+ (?:done|complete[d]?|finished|sorted) (?:and )?(?:the )?(?!(?:nothing|not|no|all|left|more|what
    |some|any
    |just|only|to|still|yet)\b)[a-z]+ (?:still )?to (?:do|go|come|follow)(?=\W*$)
    all (?:but|bar) (?:(?:the last|about|a|the) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|few|couple
    |handful)(?: of them)? (?:back|in|up|out|on|down|done|gone|fitted|returned|signed|sent)(?=\W*$|,)
    (?:in|up|on|out|live|fitted|in place|installed|sent) (?:in|at|on|across|for|to) (?:all|every[a-z]*) (?:but|bar
    |except(?: for)?|apart from) (?:[\w'-]+ ?){1,4}(?=\W*$)
    (?:complete[d]?|done|finished|implemented|achieved|delivered) in part  partial(?=\W*$)
    all (?:now |of (?:them|it) )?(?:back|in|up|out|through|on|down|across|away) (?:bar|barring|except(?: for)?
    |apart from|but(?: for)?|save(?: for)?|other than) (?!(?:(?:the|some|a bit of|final) )?(?:shouting|paperwork
    |snag\w*|sign\w*|test\w*|training|handover|cert\w*)\b|no\b|we\b|i\b|it\b|they\b|not\b
    |still\b)(?:[\w'-]+ ?){1,4}(?=\W*$)
    """),
)
COMPLETE = StatusPhrase(
    "complete",
    Reported.COMPLETE,
    whole_words(r"""
    (?:fully |all |100% |now )?(?:done(?: (?:and|an|n|'n'?) dusted)?|complete|completed|finished|sorted)(?: off)?
    (?:finish|complete) already  already (?:finish|complete)  (?:is|are|was|has|have|had|been|it) (?:now |all )*finish
    (?:closed|boxed|signed|finished|ticked|squared|rounded|polished|knocked|tied|finalised|topped|crossed|struck|checked
    |scored|scrubbed) <it>?off  (?:closed|closing) <it>?out  (?:put|laid) <it>?to (?:bed|rest)
    wound <it>up  (?:wrapped|tied|buttoned|sewn|parcelled) <it>?up(?: (?:with|in) a bow| nicely| neatly)?  wrapped
    (?:accepted|approved|agreed|adopted|endorsed) (?:in full|without (?:amendment|change|comment|a murmur)|nem\.? con
    |as it stood
    |as drafted)  all packed up
    in the (?:bag|can|books|record books)  mission accomplished
    job'?s? (?:is )?(?:a ?good ?'?un|done|jobbed)  over the (?:line|finish(?:ing)? line)  bottomed out  in place
    implemented
    cleared  delivered  achieved  concluded  discharged  fulfilled  accomplished  nailed  squared away  finalised
    actioned  executed  despatched  cracked(?! (?:again|open|up|along|across|badly|right|and|in|at)\b)(?: it)?
    sussed  licked  completion achieved  dusted  finito  fin(?=\W*$)
    (?:seen|attended) to(?! (?:be|have|get|do)\b| in @)  dealt with  taken care of  carried out  carried through
    seen <it>?through(?: to (?:the end|completion|the finish|its conclusion))?
    (?:brought|come|came|carried|taken|got) <it>?to (?:a (?:close|conclusion|finish|satisfactory
    |successful) ?(?:conclusion|close|end)?|an end|completion|fruition|its conclusion)
    reached (?:completion|its (?:conclusion|end)|the end(?! of (?!it\b|this\b|the (?:action|project|job|work|task
    |road)\b))|a conclusion|the finish(?:ing)? line)  run its course
    (?:met|satisfied|delivered|honoured|complied with|implemented|discharged|done|carried out|executed) in full
    (?:is|are|been|all|now) (?:now |all |fully )*(?:met|satisfied)(?=\W*$)  home and (?:dry|hosed)  out of the way
    (?:that's|this is|it's|it is|that is) (?:a|the) wrap  that's that
    (?:that's|that is) (?:the (?:whole )?lot|all of (?:it|them)|every (?:last )?one(?: of them)?|them all)(?=\W*$)
    all present and correct
    signed,? sealed,? (?:(?:and|&) )?delivered  (?:is|it's|that's) a done deal
    cwblhawyd  gorffenwyd  wedi (?:cael )?ei (?:orffen|wneud|chwblhau|gyflawni)  wedi (?:cwblhau|gorffen|gwneud)
    wedi ?(?:ei|'?i) (?:gwblhau|orffen|wneud)  wedi gorffen
    that'?s (?:it|us|me|that)(?: all)? (?:by with|finished|done|sorted)
    (?<!get )(?<!getting )(?<!gets )(?<!got )(?<!make )by with  no longer x+
    that (?:completes|concludes|finishes|closes) (?:it|this|that|this one|this action)(?: off)?
    (?:this|that) (?:one )?(?:completes|concludes|finishes|closes)(?: (?:the|this|my) (?:action|item|task))?(?=\W*$)
    (?:completes|concludes|discharges|disposes of|satisfies|fulfils) (?:the|this|my|our) (?:action|item|task
    |recommendation
    |matter)(?: (?:in full|entirely|altogether))?(?=\W*$)
    that's the last of (?:it|them|this|these|those)
    (?:[a-z]+ed (?:and|&) )?(?!(?:need|want|order|book|miss|receiv|chas|start|us|remain|cancell|scrapp|reject|delay
    |paus|return|fail|list|survey
    |pric|delet|los|count|inspect)ed)(?:[a-z]+ed|sent|put|hung|laid|did|done|dug|built|gave|given|wrote|read|sold
    |swept) (?:the (?:very )?last (?:of (?:them|it|these|those|the (?:lot|batch))|one)
    |the (?:whole )?lot(?: of (?:them|it))?|every (?:last|single) one(?: of (?:them|those))?)(?! (?:about|for|to|by|of
    |in|on|at|with|as)\b)
    (?:confirm|report|record|note|announce|advise of)(?:ing)? (?:the )?(?:(?:successful|full|formal
    |final) )?completion(?: of (?:(?:the|this) (?:above|action|matter|item|task)|this|it))?(?! of\b)
    nothing (?:more|further|else) (?:is |to be )?(?:wanted|needed|required|asked)(?: now)? (?:from|of|by) (?:us|me)
    (?:wants?|needs?|requires?|asks?|asking|wanting) nothing (?:more|further|else) (?:from|of) (?:us|me)
    x+ x+ outstanding  no longer outstanding  (?:nothing|not[h]?ing else) (?:left|outstanding|more to do)
    (?:nothing|nowt|nought|naught|nuthin|nothin)(?: else| more| further)? (?:left|remains|remaining|to do(?! (?:with
    |wi)\b)
    |to be done)(?: (?:now|to do|to be done|for us to do))?(?: (?:on|with|for|here|in)(?: (?:it|this|that)(?: one)?)?)?
    no(?: further| more| outstanding| remaining)? (?:work|tasks?|bits?|actions?|jobs?|steps?) (?:(?:is|are
    |now) )*(?:left|remains?
    |outstanding|remaining|to (?:do|be done)|required|needed)
    (?:managed|got|able) to (?:get|have) (?:<it>|the \w+ )(?:all |fully |finally )?(?:done|finished|complete[d]?|sorted
    |wrapped up|over the line|in place)
    (?:managed to|finally) (?:finish|complete|conclude|wrap up|close off|sort|nail|crack)(?: (?:it|this|that|them))?
    got <it>(?:all |fully |finally |now )?(?:done|finished|complete[d]?|sorted|wrapped up|over the line|in place
    |squared away|boxed off|signed off)  did (?:it|this|that|them)(?: one)?(?=\W*$| (?!is|are|not|we|look|seem|help))
    off (?:my|our|the) (?:plate|desk|books)
    ready to (?:be )?closed?(?: off| down)?
    ready to (?:be )?(?:marked|ticked|signed|recorded|shown|put down|logged)(?: off| up)?(?: (?:as )?(?:complete[d]?
    |done
    |finished|closed))?  (?:can|may)(?: now| therefore| accordingly)* be closed (?:off|down)
    (?:can|may) (?:now |please )?(?:tick|cross|sign|mark|strike|stroke|score|rub|check|knock) (?:this|it|that|these
    |them)(?: one)? off
    (?:tick|cross) (?:it|this|that|these|them|both)(?: one)? off(?=(?: please| then| for me| now| will you
    | would you)*\W*$)
    """),
)
HAPPENED = StatusPhrase(
    "the thing itself has happened",
    Reported.COMPLETE,
    whole_words(r"""
    (?:took|taken|came into|come into|gone into|went into) (?:effect|force|operation)
    (?:received|gained|won|secured|obtained|been given) (?:the|its|full|formal|final)(?: (?:full|formal
    |final))? (?:approval|assent|consent|endorsement|blessing)(?= (?:of|from|by|at|on)\b
    |\W*$)(?!(?: [\w'-]+){0,6}? to (?!it\b)[a-z]+\b| in principle)
    adopted(?: and circulated)?  ratified  published  launched  rolled out  cut over  went live  gone live
    is live  are live  now live  live  live now  installed  fitted  in force  in use  up and running(?! (?:with|on)\b)
    in operation  operational  embedded  reissued  commissioned  handed over(?! to)
    opened(?! (?:to|for) (?:applications?|bids?|bookings?|nominations?|entries|submissions?|comments?|registrations?
    |enrolments?)\b)
    replaced  repaired
    fixed(?! (?:for (?!good\b)|as (?!of\b)|at ))
    circulated  distributed  issued  approved  agreed(?= (?:at|by) )  passed(?! (?:to|on(?! (?:the )?@)|over|it|this)\b
    | (?:all|them|these|those|that|the|both|everything|your|our|his|her|their|my)\b[^,.;@]{0,30} to (?!be\b)[a-z])
    endorsed
    recruited  appointed  migrated
    switched (?:on|over|off)  deployed  shipped  merged  decommissioned  removed  re-?opened
    signed(?! (?:up|for|in|on(?! (?:the )?@)|out))
    in post  in situ
    all in(?! all\b)  being used  rectified  remedied  resolved(?! (?:that|to|not)\b)  eliminated  eradicated  made good
    (?:went|gone|sailed) through (?:(?:the|full) )?(?:\w+ ){0,2}(?:board|committee|council|cabinet|governors|senate
    |corporation|panel|executive|trustees|assembly)(?! (?:process|cycle|twice|stage|but|again))
    went through
    gone through  laid  hung  erected
    retrofitted  refurbished  certified  accredited  relocated
    (?<!i have )(?<!we have )(?<!'ve )swapped(?: out)?(?! (?:with|places|over with))
    upgraded  reviewed and (?:approved|signed)
    """),
)
OFF_THE_LIST = StatusPhrase(
    "off the list",
    Reported.COMPLETE,
    whole_words(r"""
    off (?:my|our|the) (?:worry |to-do )?list  can (?:now )?come off(?: the (?:list|plan))?
    (?:ticked|crossed|struck|knocked) off (?:the|my|our) (?:list|plan)
    """),
)
"""Complete, unless it is said beside it that it will not be done."""
BARE_CLOSED = StatusPhrase(
    "closed, one way or the other",
    Reported.COMPLETE,
    whole_words(r"""
    (?:can|may|could)(?: now)? (?:put|draw|strike) a line (?:through|under) (?:it|this|that|both|them)(?: (?:one
    |action))?
    close(?:d(?: on @+[<>]?)?)?(?: (?:it|this|that|them))?(?: down)?(?! (?:of|on|to|by|season))  closed
    (?:remove|delete|strike|drop|take)(?: it| this(?: one| action)?| that| them
    | (?P<thing>(?:the|our)(?: [a-z'-]+){1,3}?))?(?: from| off) (?:the|my|our|your) (?:plan|list|tracker
    |register)
    """),
)
TO_FINISH = StatusPhrase(
    "to be finished",
    Reported.COMPLETE,
    whole_words(r"""
    do (?:it|this|that)  (?<=will )do(?= by\b| @)
    (?:complete|finish|conclude|deliver|finalise|wrap (?:it |this |that |them )?up|sign (?:it |this )?off
    |close (?:it |this |that )?(?:off|out)|publish|issue|launch|go live|going live|land|roll out|have (?:it|this
    |that|them|everything) (?:all )?(?:done|finished|complete[d]?|sorted|ready|in place|wrapped up|with you)
    |get (?:it|this|that|them|everything) (?:all )?(?:done|finished|complete[d]?|sorted|ready|in place
    |over the line|away|out|wrapped up)|be (?:ready|live|there|finalised|with you|up and running|wrapped up
    |final)|completion|ready|finalised|finishing|completing|concluding|get there|be in a position to (?:close
    |complete|sign) (?:it|this)?(?: off)?)
    """),
)
BOARD_PASSED_IT = StatusPhrase(
    "a body approved it",
    Reported.COMPLETE,
    any_of(
        r"""
    \b(?:board|committee|council|cabinet|governors|(?:governing )?body|members|executive|trustees|senate|corporation
    |panel
    |smt|slt
    |cmt|dmt|group|director|head|chief exec\w*|customer|client|auditors?|inspectors?|assessors?|examiners?|moderators?
    |regulator|insurers?|hse
    |building control|surveyors?|fire brigade|clerk of works
    |ofsted|cqc|estyn)(?:'s)? (?:have |has |had |formally |unanimously )*(?:approved|agreed|passed|adopted
    |ratified|endorsed|signed off|accepted|signed (?:it|this|that|them|both) off|signed)(?= (?:it|this|both|them
    |the|our|off|everything)|$|[ ,.])(?! (?:[a-z]+ly |(?:(?:in|on|at|last) )?(?:the )?@+[<>]? )?(?:that|in principle
    |we|i|not
    |to (?!it\b|this\b|them\b|the\b)[a-z]+)\b)
    \b(?:board|committee|council|cabinet|governors|members|executive|trustees|senate|panel|director|head
    |minister)(?:'s| has| have| had| formally| unanimously)* (?:gave|given) (?:its|their|his|her|full|formal
    |final)(?: (?:full|formal|final|unanimous))? (?:approval|assent|consent|blessing|endorsement) to (?:it\b
    |this\b|them\b|(?P<thing>(?:the|our) [a-z'-]+(?: (?!on\b|at\b|and\b)[a-z'-]+)?))
    \b(?:they|(?:(?:the|our) )?(?:electricians?|plumbers?|contractors?|builders?|fitters?|installers?|engineers?
    |roofers?
    |painters?|joiners?|decorators?|suppliers?|developers?|engineer))(?:'ve| have| has)?(?: now| all
    | formally)? handed (?:it|them|everything|the (?:(?:whole )?(?:lot|thing|job)|keys))(?: all)? (?:over
    |back)(?! to (?!us\b
    |me\b))
    \b[a-z]+(?:'s| has| have) (?:now |also |just |all )?signed (?:it|this|that|them|both) off
    \b[a-z]+ (?:and|&) [a-z]+(?:'s| has| have)? (?:approved|passed|adopted|ratified|endorsed) (?:it|this|them|both
    |the)\b(?! (?:to|over|back|round|along|on(?! (?:the )?@))\b)
    """,
        before="",
        after="",
    ),
    says_who=True,
)

DONE_PHRASES = (PARTIAL, COMPLETE, OFF_THE_LIST, HAPPENED, BOARD_PASSED_IT, BARE_CLOSED, TO_FINISH)
"""All tables of completion, the one that counts where two are as long coming first."""
