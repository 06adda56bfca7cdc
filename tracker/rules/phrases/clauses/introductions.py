"""How letters come to the point, before they say anything of the action: "I am pleased to be able to report that"."""

from __future__ import annotations

from tracker.rules.phrases.words.tables import any_of, phrases

_OF_THIS = "(?: (?:of|in|under|on|for) (?:it|this|that|(?:the|this|that) (?:action|item|one)))"
_OBLIGED_TO = phrases(
    """
    am  are  is  must  should  shall  would  will  can  may  have  has  had  to  bound  obliged  compelled  constrained
    sorry  afraid  pleased  glad  happy  delighted  relieved  able  required  asked  regret  fear  feel  ought  need
    wish  like
    beg  write  writing  now  therefore  accordingly  also  formally  only  simply  further  duly  again  in a position
    today  gladly  safely  at last  finally
    """
)
_SAY_IT = phrases(
    r"""
    (?:say|tell|assure|report|advise|inform|confirm|state|record|note|add|warn|acknowledge|admit|conclude|announce
    |notify
    |let)(?: (?:to )?(?:you|colleagues|members|everyone|all|the (?:board|committee|group|panel)))?(?: know)?(?: that)?
    """
)
"""How letters come to the point: "I am bound to say that", "we regret to have to tell you that"."""

_INTRODUCTION = any_of(
    rf"""
    (?:i|we)(?:'m|'re|'d|'ll|'ve)?(?: (?:{_OBLIGED_TO}))+ (?:{_SAY_IT})
    (?:i|we)(?: have|'ve) (?:(?:the|great|much|real) )*pleasure in (?:report|confirm|say|inform|advis|announc
    |tell)ing(?: you)?(?: that)?
    (?:(?:i|we)(?:'d| would| should) be )?(?:grateful|obliged|glad) if you (?:would|could|can|will)(?: please| kindly)?
    (?:i|we)(?: (?:must|have to|should|do|had better))? (?:own up|confess|plead guilty|admit) to
    (?:i|we)(?: now)? find (?:ourselves|myself)  of (?:mine|ours)\b
    (?:my|our) (?:own |considered |honest |present |current |overall |latest )*(?:view|assessment|judgement|opinion
    |advice|recommendation|conclusion|reckoning|rating|position) (?:is|remains|would be)(?: that)?
    (?:in|on|by) (?:my|our) (?:own |considered |honest |present )*(?:judgement|estimation|assessment|reckoning
    |opinion|view)
    (?:i|we)(?:'d)?(?: (?:{_OBLIGED_TO}))* (?:invite|ask|request|suggest|recommend|propose|urge|prefer)(?: (?:you|that
    |to|kindly))*
    (?:everything|all|the work|what)(?: that)?(?: (?:was|is|had been))? (?:required|asked|expected|needed|wanted
    |requested)(?: (?:of|from|by|for) (?:us|me|it|you|this action|the action))?(?= (?:has|have|is|was)\b)
    (?:in|given|under|by) (?:the )?(?:light|view|face|virtue) of (?:all )?(?:this|that|these|those|which|the above)
    (?:for|on) (?:all )?(?:this|that|these|those|both|which) (?:reasons?|grounds|accounts?)
    (?:i|we)(?: have|'ve) been (?:asked|instructed|told|directed|required|advised) to
    (?=put|place|pause|suspend|stop|halt|hold)
    (?:members|cabinet|(?:the )?(?:board|council|committee|executive|trustees|governors|panel|group|smt|slt)|we|they
    |it)(?: have| has| was| were|'ve)?(?: now| since| formally| accordingly| therefore)* (?:decided|agreed|resolved
    |directed|determined|ruled) that(?= (?:it|this|the (?:action|work|project|whole))\b)
    (?:i|we) take it(?: that)?(?= (?:this|it|we|you) (?:may|can)\b)  on (?:that|this) basis
    (?:as|since|given that) (?:the|this|my|our) (?:action|task|brief|recommendation|requirement) (?:was|is|asks?|asked
    |called|required|says?|said) [^,;.]{{3,60}}?(?=\b(?:i|we) (?:think|believe|feel|take|can|would|may)\b)
    in (?:summary|short|conclusion|total|the event|practice|any event)
    all the same  even so  for all that  that (?:being )?said  having said (?:this|that|all that)  be that as it may
    (?:(?:i'm|i am|just|only|simply|am|this is|it's) )+(?:(?:writing|here|e-?mailing) )?(?:confirm|report|advis|inform
    |let|say|not)ing(?: you)?(?: know)?(?: that)?
    (?:^|(?<=\n))\W*(?:following|with|given) [^,;]{{1,60}}?(?=(?:i|we) (?:now |therefore |would )?(?:regard|consider
    |treat|class|count|view|take)\b|(?:this|the) action (?:is|can|may)\b|this (?:is|can|may)\b)
    at (?:this|the) (?:point|present|moment|stage|time)  at present  so far  to date  as things stand  all told
    all in all  (?:taken|taking it) as a whole  with that  for completeness
    (?:this|that|the|each|every|other|first|second|last|top|bottom|these|those|my|our) ones?
    all (?:of )?(?:the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)  every (?:last|single) one
    (?:that|which) is to say  i(?:'m| am) afraid(?: that)?
    (?:it (?:is|was|has been) )?agreed (?:with|by) (?:(?:the|our) )?\w+(?: \w+){{0,3}}? that
    further to [^,;]*?(?=\bi\b|,|$)  further to (?:my|our|your) (?:last|previous) (?:email|update|note)
    (?<!going )(?<!about )(?:to|can|may|would|please|kindly|just) (?:confirm|report|say|advise|inform you|let you know
    |note|announce|update you)(?: (?:you|everyone|all))?(?: that)?  be advised(?: that)?
    for (?:(?:your|the|our) )?(?:info|information|records?|avoidance of doubt)
    just a (?:(?:quick|wee|short|brief|little) )*(?:note|update|line)(?: to (?:say|let you know|confirm))?(?: that)?
    an? (?:(?:quick|wee|short|brief|swift) )*(?:note|update|line|word) to (?:say|let you know|confirm|report)(?: that)?
    (?:(?:very|most|really|ever so|so) )?(?:pleased|happy|glad|delighted|relieved|proud|sorry) to {_SAY_IT}
    (?:the|our|my|this) (?:trust|council|company|board|school|college|charity|firm|department|society|club|parish
    |authority|university|academy|partnership|diocese|union|service|unit)'s(?: own)?  (?:of|in) (?:its|our|their) own
    (?:i'm |i am )?(?:bit |so )?afraid(?: that| to say| to report)?
    (?:as|so|in so) far as(?= [^,;.]{{3,40}}? (?:goes|go|is concerned|are concerned)\b)  (?:goes|is concerned
    |are concerned)(?=,? (?:it|this|we|that|i|all|the|everything)\b)
    (?:quick|brief|short) (?:update|one|note)  good news  great news  in (?:my|our) (?:view|opinion|book)
    from (?:my|our) (?:point of view|perspective)  in ?so ?far as i(?:'m| am) concerned  as far as we(?:'re
    | are) concerned
    as (?:far as i(?:'m| am) concerned|requested|promised|agreed|planned)
    (?:all|every|each)(?: (?:one )?of)?(?: the| our
    | its)? (?:requirements?|elements?|aspects?|parts?|strands?|steps?|deliverables?|conditions?|obligations?|outputs?
    |stages?|phases?|components?|points?|pieces?|milestones?|objectives?|recommendations?|bits?){_OF_THIS}?
    (?:under|on|against|for|in relation to|in respect of) this (?:heading|head|item|line|point|entry|recommendation)
    you(?:'ll| will) be (?:glad|pleased|happy|delighted) to (?:hear|know)(?: that)?  i know (?:that )?(?=it|this)
    (?:every|each|all(?: (?:of )?(?:the|our))?)(?: (?:single|last|[a-z]+))? (?:wards?|sites?|schools?|depots?|buildings?
    |rooms?|floors?|offices?|teams?|stores?|branch(?:es)?|homes?|houses?|units?|bays?|vans?|vehicles?|stations?|blocks?
    |classrooms?|departments?|directorates?|practices?|surger(?:y|ies)|clinics?|librar(?:y|ies)|locations?|shops?
    |campus(?:es)?|flats?|properties|premises|staff|tenants|members|residents|drivers|volunteers|pupils|patients
    |customers|users|trustees|governors|carers|employees|colleagues)
    (?:the |our )?(?:new|replacement) (?:one|ones|unit|units|kit|machine|equipment|model)
    (?:until|till?) (?:about |the |after )?@+[<>]?(?=,? (?:this|it|we|that|the|everything)\b)
    (?:taking|taken|looking at) (?:everything|all|it all|things|all things|the whole|them)? ?(?:together|in the round)
    (?:(?:at|by|from|after|on|upon) )?which (?:point|time|stage|moment|date|day)  at (?:long )?last
    as of (?:today|now|this morning|@+)
    in (?:consequence|turn|due course|all (?:likelihood|probability)|the (?:circumstances|light of (?:this|that|which)
    |meantime|meanwhile|interim))  as an? (?:direct )?(?:result|consequence)(?: of (?:this|that|which))?
    (?:on|upon|following) (?:its |their |formal |final )?(?:approval|adoption|ratification|endorsement
    |acceptance)(?: (?:on )?(?:that|the same) (?:day|evening|date))?(?= (?:the|this|it|we|all)\b)
    (?:i|we) (?:think|believe|feel|trust)(?: that)? (?:we|i|you) (?:may|can) (?:(?:now|safely|therefore) )*(?:say|report
    |record|confirm|state)(?: that)?
    (?:weather|time|staffing|diaries|resources|funding|funds) (?:permitting|allowing)
    in the end  at the end of the day  on (?:balance|reflection)
    to (?:my mind|be (?:fair|honest|frank|candid))
    """
)
"""Ways of leading up to a verdict, which say nothing themselves."""


def without_introduction(before: str) -> str:
    """The same words without those that only lead up to a verdict, blanked out so that places stay."""
    return _INTRODUCTION.sub(lambda match: " " * len(match[0]), before)
