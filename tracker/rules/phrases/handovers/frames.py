"""The sentences by which an action changes hands, around a name that is already known to be one (replies' rules 6)."""

from __future__ import annotations

from tracker.rules.phrases.handovers import words as word
from tracker.rules.phrases.words.pattern import Pattern
from tracker.rules.phrases.words.tables import each, joined, phrases

MARK = "\N{CURRENCY SIGN}"
"""Each character of a name is written as this before the frames are tried, so that places stay."""

_TAKES = r"""
    (?:taken|takes|take|taking|took|tuk|tane) (?:<IT> )?(?:over|on(?: board)?|up|off (?:me|us|my hands)|from me|forward)
    (?:taken|takes|take|taking|took) (?:charge|control|ownership|responsibility|possession|custody|the (?:reins|lead
    |baton
    |helm)|up the (?:reins|baton|mantle)|my place)
    (?:assum|accept|inherit|acquir)(?:e|ed|es|ing|s)? (?:(?:full|the|overall|all|formal) )*(?:responsibility
    |ownership|lead|leadership|charge|control|<IT>)  inherit(?:ed|s|ing)? my (?:\w+ )?(?:portfolio|actions|work|job
    |brief|list|caseload|stuff|patch|projects|workload)
    (?:stepp|slott|mov|com|drop)(?:ed|ing|e) (?:in|up|into|across)(?: (?:as|to be) <OWNER>| to lead| (?:my (?:shoes
    |place|role|job|post|seat))| for me)
    (?:replac|succeed|follow|reliev|supplant|supersed)(?:e|ed|es|s|ing) me
    (?:got|has|have|in|doing|filling) my (?:old )?(?:job|post|role|portfolio|duties|actions|brief|shoes|seat)
    (?:ownership|responsibility|conduct|carriage|charge) (?:of|for) <IT>
    (?:own|lead|run|deliver|manage|manag|handle|handl|drive|driv|head|hold|oversee|front)(?:s|ing)? (?:<IT>|on <IT>
    |up <IT>
    |<IT> up),? <NOW>
    (?:driving|leading|running|heading|steering|fronting|managing|handling|delivering|doing|captaining|sorting
    |progressing|actioning|working|dealing|carrying|looking)(?: on| up| with| after)? <IT>(?: up| on| forward)?,? <NOW>
    (?:at the helm|in the (?:driving seat|hot seat|saddle|chair)|in charge|in the lead|on point|calling the shots)\
    (?: (?:of|for|on|fur) <IT>|,? <NOW>)
    (?:the )?(?:gaffer|boss|lead|holder|lead officer|keeper|skipper) (?:of|for|on|fur) <IT>
    <OWNER>(?: (?:of|for|on|fur) (?:<IT>|the [\w-]+(?: [\w-]+){0,2}?))?,? <NOW>
    (?:responsible|accountable|answerable)(?: for <IT>|,? <NOW>)
    (?:act|acting|acts|serve|serving) as <OWNER>  (?:better|best) placed to (?:deal with|take|lead|own|handle|do|run
    |finish)
    my (?:successor|replacement)  in post in my place  (?:takes|take|taking) <IT>(?=\W*$|,? (?:from|please))
    (?:taking|takes|taken|took|take) (?:on |over )?my (?:portfolio|actions|work|job|brief|list|caseload|stuff|patch
    |projects|post)
    (?:appointed|named|made|nominated|designated|chosen|installed|confirmed|recorded|listed|shown|put down|identified)\
    (?: (?:as|to be))? <OWNER>(?! (?:of|for|on) (?!<IT>))
    (?:given|(?<=[a-z] )(?:handed|assigned|allocated|allotted)|tasked with|charged with|lumbered with|landed with
    |saddled with
    |put in charge of|entrusted with|asked to (?:lead|own|take|run|pick up)|appointed to|made responsible for) <IT>
    put in charge  left in charge  (?:put|pencilled|entered|noted) (?:down|in|up) (?:for|against|on) <IT>
    (?:pick(?:s|ing|ed)?) (?:<IT> up|up <IT>|up where i left off|up the (?:baton|reins|pieces))
    (?:got|has|have|having|gets|getting|get),? <IT>,? <NOW>  (?:will|'ll) (?:have|own|lead|run) <IT>
    answer(?:s|ing)? (?:for|to you (?:for|on)) <IT>
    (?:see|carry|take)(?:s|ing)? <IT> (?:through|forward|to completion)  (?:do|does|doing) <IT>,? <NOW>
"""
_TO_THEM = r"""
    \b(?:<HANDS>) (?P<what>(?:[\w'#&,-]+ ){0,7}?)(?:(?:on|over|across|back|up|out|off|along|down) )*(?:(?:on|un|in)?to
    |tae)\
    (?: )<P>(?!')
    \b(?:dump|palm|offload|foist|land|pin)(?:ed|ned|ing|s)? <IT>(?: off)? (?:on|onto|with) <P>(?!')
    \b(?:lumber|land|saddle|leave|left|trust|entrust)(?:ed|ing)? <P> with <IT>
    \b(?:hand|pass)(?:ed|ing)? (?:over )?the (?:reins|baton|torch|mantle|lead|ball|keys to this)(?: over| on)? to <P>
    \b(?:gone|going|go|moved?|moving|went|goes|pass(?:ed|es|ing)?|transferred|given|handed|shifted|re-?assigned|assigned
    |re-?allocated|allocated|devolved|delegated|fallen|reverts|reverted|switched|migrated|come)\
    (?: (?:over|across|on|back|down|off|formally|now|officially|all))* (?:to|tae|onto) <P>(?=\W*$|\W*[,.;]|,? <NOW>
    |,? (?:in|at|by|after|following|when|because|who|under|so|please|as|last|yesterday)\b)
    \b(?:down to|falls? (?:to|on)|for the attention of|fao|attn:?|belongs? (?:to|with)|(?:lies|rests|sits|lives|resides
    |stays|lie|rest|sit) (?:with|under|against)|comes under
    |(?:owned|led|run|managed|handled|overseen|looked after) by|(?<!the )one for|(?<!the )job for
    |vested in|over to
    |job of|property of
    |in the hands of|in the care of) <P>(?!')(?=\W*$|\W*[,.;]|,? <NOW>| that| this| please| who
    | i think| imo| really)
    \b(?:should|ought to|s/b|shd|must|needs to|has to) be <P>(?=\W*$|\W*[,.;]|,? <NOW>| as)
    \b(?:person|one|man|woman|owner|lead|contact|name) (?:you|ye|we)(?: (?:really|actually))? (?:want|need|should \w+
    |are after
    |'re after|'ll want) (?:is|would be|here is) <P>
    \bput <P> (?:(?:down|in|on|forward|up) )?(?:for|against|on|to) <IT>
    \b(?:take|remove|strike|delete) (?:me|my name)[^.;]{0,20} (?:put|add|insert) <P>
    \b(?:can|could|may|shall) <P> (?:(?:please|kindly) )?(?:have|take|own|get|deal with|do|lead|handle|pick up
    |look after) <IT>
    <P>(?:'s)? (?:now|noo|currently|formally) (?:own|lead|run|deliver|manage|handle|drive|head|hold|oversee|do|deal
    |look)\
    (?:e?s|ing)?(?: on| after| with| up)? <IT>
    \bhand-?over (?:is |going |now |of this )?to <P>  \bleave <IT> (?:to|with) <P>(?!'s)(?=\W*$|\W*[,.;]|,? <NOW>
    | please)
    \b(?:that's|it's|this is|that is|this one's) a <P> (?:one|job|thing|action|task)\b
    \b(?:let|have|like|want|prefer|rather) <P> (?:to )?(?:(?:now|instead) )?(?:have|had|take|own|lead|run|deal with
    |pick up
    |handle|look after|be responsible for|deliver)(?: on| over| up)? (?:<IT>|over|on)
    \b(?:swap|replace|substitute|exchange|change)(?:ped|d)? (?:me|my name|mine|us)(?: out| over| here| on this)?\
    (?: (?:for|with|by|to)) <P>
    <P> (?:in place of|instead of|rather than|in lieu of|and not|not|no|nae) (?:me|mine|myself)(?: (?:please|pls
    |thanks))?\W*$
    \b(?:give|gie|hand|pass|send) (?:it|this|that)(?: one)? <P>(?=\W*$|[,.;]|,? (?:<NOW>|please|pls)\b)
    <P> (?:can|could|should|may|will|to) have <IT>(?=\W*$|[,.;]|,? (?:<NOW>|please|pls)\b)
    ^\W*(?P<what>(?:[\w'#-]+ ){0,4}?)(?:->|=>|>>|→|=) ?<P>(?=\W*$|[,.;]|,? (?:<NOW>|please|pls)\b)
    \b(?:temporarily|for now|pro tem|in the (?:interim|meantime)|meanwhile|currently) (?:with|under|to|at) <P>(?!'s)
    \b(?:<NOW>|since (?:i|the|then|we)\b[^,.;]{0,40}?),? <P> (?:does|has|runs|leads(?: on)?|looks after|handles|owns
    |manages
    |deals with|covers|is doing|is running|is leading(?: on)?) (?:<IT>|(?:the|our) [\w-]+)
    <P>[ ,:-]* (?:(?:this|it)(?:'s| is) )?(?:yours(?=\W*$)|one for you|over to you|all yours|yours now|yours to \w+
    |your turn
    |it's yours
    |this is yours)
    (?:^\W*|\b(?:that's|it's|this is|is|this one's|all) )(?:yours|over to you|all yours|one for you|your turn)(?: now)?\
    [,:-]* <P>\W*$
"""
_ON_RECORD = r"""
    \b(?:put|show|list|record|name|enter|make|mark|register|add|log|have|set|note|insert|get|install|nominate|designate
    |appoint|tag|stick|keep|shown|named|listed)(?:ed|ing|d)? <P> (?:(?:down|in|up|on|here) )*(?:(?:as|for|be) )?<OWNER>
    \b(?:put|show|list|record|enter|log|register|place|stick|get|file|set|hold|assign)(?:ed|ing)? (?:<IT>
    |my (?!thanks|gratitude|appreciation|apologies|regards|debt|congratulations|compliments|sympath)\w+)\
    (?: (?:down|back|over))?(?: (?:in|under|against|to|on|by|with|beside))+ <P>(?='s (?:<PLACE>)|\W*(?:please|pls|now
    |instead)?\W*$)
    \b(?:owner|lead|name)(?: (?:officer|person|on this|for this|here|of this|should|s/be|shd|sb|must|will|is|now|to|be
    |become|read|say|changes?|changed|being|from|me|ought|needs))*[ :=>-]+<P>
    \b(?:right|correct|proper|actual|real|true|current|rightful) (?:owner|person|lead|contact|officer|name|gaffer|bod
    |recipient|one)(?: (?:to (?:ask|chase|contact|nag)|for <IT>|of <IT>|here|now))*[ ,:=-]+(?:is |would be |being )?<P>
    \b(?:put|place|transfer|move|shift|record|show|list|enter|register|log|have)(?:ed|ing
    |d)? (?P<what>(?:[\w'#&-]+ ){1,6}?)\
    (?:in|under|into|against|to) <P>(?='s (?:name|remit|portfolio|list|hands|care|in-?tray)\b)
    \b(?:send|direct|address|redirect|route|re-?route|email|copy|point|aim) (?:these|them|those|me|it|this|(?:(?:all
    |any|further
    |future|your|the|such|more) )*(?:queries|requests|chasers|correspondence|updates|reminders|emails|questions))\
    (?: (?:about|on|for|re) (?:this|it))?(?: in future| please)? to <P>
    <P>(?:'s| is| to be| should be| shown| listed| recorded| named| will be|'ll be| as| now| noo)(?: (?:now|noo|shown
    |listed
    |recorded|named|entered|as|and|be))* <OWNER>\b\
    (?! (?:of|for) (?!this|it\b|that))
    <P> to (?:(?:now|please|kindly|be|become|act) )*(?:as )?(?:<OWNER>|own|lead|have|take on|take over|take forward)\
    \b(?! (?:a|some|notes|minutes|the (?:chair|minutes|notes|meeting))\b)
"""
_THEIRS = r"""
    (?:^\W*|\b(?:is|be|it|this|that|please|put|placed|sits?|falls?|comes?|lies?|now|noo|firmly|goes?|gone|went
    |belongs?|are|fits?
    |part|squarely|recorded|moved?|lives?|well|all|resides?|rests?|down|action) )(?:within|under|in|into|on|of|to|inside
    |with|against|beside|next to|by) <P>'s (?:(?:new|own|current|very|capable|safe) )*(?:<PLACE>)\b(?! (?:to|for))
    <P>'s name(?: \w+){0,3} (?:against|on|beside|next to|down|here|in|instead|alongside)\b
    \b(?:name|owner|mine|my name|me)(?: \w+){0,3} (?:to|for|with|be|is|by|read|say) <P>'s(?: name)?(?=\W*(?:$|[,.;]))
    \b(?:as|is|be|been|being|mark|call|really|always|actually|this|one's|that|these|now|noo|all|properly|rightly|it's
    |that's|considered|fact) <P>'s(?=\W*(?:$|[,.;!?)-]|<NOW>|<THEIRS>\b|and\b|please|no\b|since\b))
    ^\W*(?:(?:that's|it's|this is|and|but|so|yes|no|nope|nah|aye|sorry|actually|think|all|this|it) )*<P>'s\
    (?: (?:now|all|really|actually|very))* (?:<THEIRS>)\b(?=\W*$|[,.;!?]|,? <NOW>| (?:and|not|so|please|pls|no|really
    |to|i think|imo)\b)
    ^\W*<P>'s,? (?:<NOW>|nae mine|no mine|not ours)(?=\W*$|\W*[,.;!-]| (?:please|pls|not|no|so|since|as|and|i)\b)
    <P>(?:'s)? (?:(?:<AIDS>) ){0,3}(?:agreed|offered|volunteered) to (?:run|lead(?: on)?|own|manage|oversee|look after
    |see to|take on|take over|take|handle|deal with|have|do|drive|carry on) (?P<what>[\w'-]+(?: [\w'-]+){0,4}?)\
    (?=\W*$|[,.;:!]| and\b| from\b|,? <NOW>| for me\b)
    <P>(?:'s| has| is|'ll| will)? (?:taken|taking|took|takes|take) (?P<what>(?!<IT>)[\w'-]+(?: [\w'-]+){0,4}?)\
    (?: )(?:off|from) (?:me|us|my (?:hands|plate))\b
    <P>(?:'s| is) (?:now )?(?:doing|sorting|handling|leading(?: on)?|running|managing|dealing with|looking after
    |taking on|picking up|progressing) (?P<what>(?!<IT>)[\w'-]+(?: [\w'-]+){0,4}?)(?: out| up)?,? <NOW>
    <P> now (?:has|holds|owns|leads(?: on)?|runs|covers|does|manages|handles|looks after)\
    (?: )(?P<what>[\w'-]+(?: [\w'-]+){0,4}?)(?=\W*$|[,.;!]| and (?:i|we|he|she)\b)
    <P>(?:'s| is| are| will be|'ll be) (?:(?:now|working|already) )*on <IT>,? <NOW>
"""
_CONTRASTED = r"""
    ^\W*(?:(?:and|but|so|the|our|sorry) )*(?P<what>(?!(?:this|it|that|he|she|who|there|here|what|my|me
    |i)\b)(?:[\w-]+ ){1,4}?)\
    (?:is|are|would be|will be|'s) (?:(?:now|really|actually|all|down to|under|with) )*<P>(?=\W*$|[,.;] |,? <NOW>)
    \b(?:not me|no me|nae me|no longer me|not mine|isn't me|wasn't me|no mine|never mine)(?: any ?more| now)?[ ,;:.-]+\
    (?:(?:but|it's|that's|that is|it is|this is|try|ask|see|it was|talk to|rather|now|actually) )*<P>(?='s?\W*(?:$|[,.;]
    |now|noo|you|who|is\b|that|does|instead|please))
    \b(?:it's|its|it is|it was|that's|it'll be|that'll be|that would be) <P> (?:you(?:'re|'ll)? (?:want|need|should
    |are after|after)
    |(?:who|that)(?:'s)? (?:(?:owns?|leads?|runs?|has|does|deals?|looks|took|handles?|manages?)(?!\w)
    |is(?: now)? (?:responsible|accountable|in charge|leading|dealing|handling|the (?:owner|lead)|doing))|now
    |these days|instead)
    \b(?:it's|it is|it was) <P> (?:who|that)(?:'s| has| is| now| will| since| already)* (?:pick(?:s|ed|ing)? up
    |took (?:on|over)
    |tak(?:en|es|ing) (?:on|over)|inherit(?:s|ed)|leads?|leading|owns?|runs?|running|handles|look(?:s|ed|ing) after
    |drives
    |responsible for|deals with|dealing with|carries|carrying) (?P<what>[\w'-]+(?: [\w'-]+){0,5})(?=\W*$|[,.;])
    \b(?:you|you'll|you'd|ye|folk) (?:(?:really|actually|now|probably|will|be|are|better) )*(?:want|need|after|wanting
    |needing|asking)(?: to (?:ask|chase|speak to|talk to|contact|see))? <P>(?! to | for (?:sign|comment))(?=\W*$|[,.;]
    |,? (?:for|on|about) <IT>|,? <NOW>)
    \b(?:chase|nag|bother|pester|hassle|bug|hound|badger|ask|contact|email|message|ping|remind|try) <P>(?: (?:about|for
    |on) <IT>)?,? (?:<NOW>|for (?:this|updates))
    \b(?:ask|try|see|contact|chase|speak to|talk to|tell|go to|redirect to|send to)(?: (?:the|its))?(?: \w+)?\
    (?: (?:owner|lead|person)),? <P>
"""
_THEY_TAKE = r"""
    <P>(?:'s|'ll|'d|,)?(?: (?:<AIDS>)(?![\w'])){0,7} (?:<TAKES>)(?![\w'])
    <P>(?:'s)? (?:owns|leads(?: on)?|runs|heads up|has|manages|handles|oversees|looks after|deals with|does|drives
    |delivers|covers|holds|has got|got) (?:<IT>|(?P<what>[\w'-]+(?: [\w'-]+){0,3}?)),? (?:<NOW>
    |so (?!i\b|i'|we\b|we'|my\b|our\b)|please (?:update|amend|change))
    <P>(?:'s| is| are|'ll be| will be| would be) (?:(?:now|noo|the|your|our|a|really|actually) )*(?:man|woman|lass|lad
    |one
    |person|contact|name|bod|(?:first )?port of call|go-to|point of contact|chap|lady)(?: you (?:want|need|should)
    |(?: for| on) (?:this|it)| to (?:ask|chase|speak|talk|contact|see|nag)|,? <NOW>
    | (?:doing|leading|running|handling|sorting|dealing with|looking after|in charge of|who(?:'s| is) doing) <IT>)
"""
_COVERS = phrases(
    r"""
    cover(?:s|ing|ed)?  deputi[sz](?:e|es|ing)  (?:my )?(?:deputy|cover|stand-?in|locum|understudy|sub(?:stitute)?
    |(?:holiday|maternity|leave) cover)  (?:stand|fill|step|sit|jump|slot|sitt|stepp|slott)(?:s|ing)? in
    hold(?:s|ing)? (?:the (?:fort|reins|baby)|it|this)  (?:act|acts|acting)(?: up| for me| on my behalf| in my| as)
    mind(?:s|ing)? (?:<IT>|the shop|things)  baby-?sit\w*  caretak\w+
    (?:keep|keeps|keeping) (?:<IT>|things|an eye|the|tabs|on top)  look(?:s|ing)? after
    tak(?:e|es|ing) (?:care|charge|over|the reins|<IT>|my place|my calls|the lead|up)
    (?:got|has|have|having) (?:<IT>|the reins|charge|custody|the lead|my)  in charge  in the chair
    (?:run|runs|running|lead|leads|leading|own|owns|owning|manag(?:e|es|ing)|handl(?:e|es|ing)|driv(?:e|es|ing)
    |steer(?:s|ing)?|do|does|doing|progress(?:es|ing)?|overs(?:ee|ees|eeing)|supervis(?:e|es|ing)|shepherd(?:s|ing)?
    |carry|carries|carrying|watch(?:es|ing)?|see|sees|seeing|tend(?:s|ing)?|hold(?:s|ing)?|pick(?:s|ing)? up
    |deal(?:s|ing)? with)(?: on| to)? (?:<IT>|my)
    on (?:<IT>|point|the case|duty)  (?:the|your|my) (?:contact|point of contact|go-to)  responsible  <OWNER>
    (?:running|leading|managing|handling|overseeing|supervising|doing)(?= (?!my\b|<IT>)[a-z])
    """
)
_WHILE_AWAY = r"""
    <P>(?:'s|'ll|'d|,)?(?: (?:<AIDS>)(?![\w'])){0,7} (?:<COVERS>)(?![\w'])
    <P> (?:for|on) <IT>
    \bcover(?:ing|ed)?(?: (?:for|on) (?:<IT>|the [\w-]+|me))?(?: (?:is|will be|being|comes from))?:?(?: by)? <P>
"""
_INSTEAD = r"""
    \b(?:<HANDS>|put|show|list|record|name|make|use|treat|ask|chase|contact|try) (?:[\w'#&,-]+ ){0,5}?<P>
    \b(?:with|by|under|cover:?|cover (?:is|will be)|(?:deputy|contact|owner|stand-?in):?(?: is)?) <P>
    \b(?:until|till?) (?:then|i'm back|i am back|i return)[,:]? <P>\W*$
    ^\W*<P>(?: instead| please| in the meantime| meanwhile| for now)?[ .!]*$
"""
_STANDS_FOR = (
    ("<TAKES>", phrases(joined(_TAKES))),
    ("<COVERS>", _COVERS),
    ("<HANDS>", word.HANDS),
    ("<OWNER>", word.OWNER),
    ("<PLACE>", word.PLACE),
    ("<THEIRS>", f"(?:{word.THEIRS})"),
    ("<AIDS>", word.AIDS),
    ("<NOW>", rf"(?:{word.NOW})(?![\w'])"),
    ("<IT>", rf"(?:{word.IT})(?![\w'])"),
    ("<P>", f"(?P<who>{MARK}++)"),
)


def _filled(table: str) -> tuple[Pattern, ...]:
    def fill(frame: str) -> str:
        for mark, pattern in _STANDS_FOR:
            frame = frame.replace(mark, pattern)
        return frame

    return tuple(Pattern(fill(frame)) for frame in each(joined(table)))


FRAMES = _filled(_TO_THEM + _ON_RECORD + _THEIRS + _CONTRASTED + _THEY_TAKE)
"""What hands an action over for good; to be tried on small letters with the names marked."""
WHILE_AWAY = _filled(_WHILE_AWAY)
"""What does so for a while, beside words of leave or a day until which it is, and only there."""
INSTEAD = _filled(_INSTEAD)
"""What does so for a while beside words of leave only."""
