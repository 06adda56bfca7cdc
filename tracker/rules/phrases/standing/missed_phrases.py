"""The phrases by which owners say that an action is off track, or misses its date (replies' rules 3)."""

from __future__ import annotations

from models.vocabulary import Reported
from tracker.rules.phrases.words.status_phrase import StatusPhrase, whole_words

RED = StatusPhrase("red", Reported.OFF_TRACK, whole_words(r"reds?  red-?dish"), is_rating=True)
OFF_TRACK = StatusPhrase(
    "off track",
    Reported.OFF_TRACK,
    whole_words(r"""
    (?<![a-z] )if i (?:said|told you|claimed|pretended) (?:that )?(?:we|it|this|things)(?:'re|'s| was| were| is
    | are) (?:all )?on (?:track
    |target|course|schedule|time)
    off[- ](?:track|target|course|schedule|plan|programme|timetable|the rails)  stalled  stalling
    ground to a (?:halt|standstill)  dead in the water  derailed
    gone <so>(?:badly |horribly |completely |seriously |very )?(?:wrong|awry|pear-?shaped|off the rails|adrift|south
    |belly[- ]up|tits up)  in (?:serious|real|big|deep|dire|all sorts of) (?:trouble|bother)  in trouble
    way off(?: (?:track|target|course|schedule|the pace|beam))?(?=\W*$| (?:track|target|course|schedule|now|it|i'm))
    (?:miles|nowhere) (?:off|near) (?:track|target|course|schedule|(?:being )?on (?:track|target|course|schedule|time)
    |where (?:we|it) (?:should|need to|ought to) be|<meeting>|making it)  miles off  up the (?:spout|creek)
    beyond (?:rescue|saving|recovery|salvage)  not (?:recoverable|salvageable|saveable|rescuable)(?: <in time>)?
    irrecoverable  unrecoverable  (?:past|beyond) saving  gone to pot
    fallen apart  off the rails
    (?:come|gone|went|came|fallen|run) (?:right |clean |completely |well |totally )*(?:off the (?:rails|road)|unstuck
    |a cropper|off course|adrift)
    (?:doomed|sunk)(?: as far as <date> (?:is concerned|goes))?  hit the buffers  run into the (?:sand|ground|buffers)
    not (?:going )?to plan
    """),
    is_rating=True,
)
MISSES = StatusPhrase(
    "misses the date",
    Reported.OFF_TRACK,
    whole_words(r"""
    (?:(?:fallen|falling|gone|got|slipped|slipping|running|drifted|dropped) )?(?:well|way|badly|seriously|miles|months
    |weeks|far|hopelessly|significantly|massively|so far|very far|a long way|a lot|severely|heavily|drastically|hugely
    |woefully|horribly|substantially|dreadfully|terribly|light years|an? (?:month|quarter)|(?:two|three|four|five|six
    |several|many) months|considerably|chronically|dangerously|critically) (?:behind|late|overdue|adrift|delayed
    |slipped|(?:off|past|over|beyond|outside) <date>|off the pace)(?: (?:(?:the |our )?(?:schedule|plan|target
    |programme|timetable|profile|curve|clock|game)
    |where (?:we|it|i|they) (?:should|need to|needs to|ought to) be))?
    (?:<won't>|<no chance>(?: (?:of|that|for))?(?: (?:we|i|it|this|they)(?:'ll| will| can|'re going to)?)?) ?(?:<meet>
    |<meeting>|(?:make|hit|meet|achieve|manage|get there|keep to)(?: (?:it|this|that|there|in time)\b)?|making it
    |getting there|it happening)  no (?:earthly |real |realistic )?chance  not a chance
    no way (?:by |for |on )?(?:the )?@+[<>]?(?=\W*$|[,;.])
    not (?:a (?:cat in hell'?s|snowball'?s)|the (?:slightest|faintest|remotest)|much of a) (?:chance|hope
    |prospect)(?=\W*$| (?:of|for) (?:the )?@)
    <date>- (?:it's |that's |is |sorry,? )?(?:impossible|not (?:happening|possible|a (?:chance|hope)|on)|no (?:chance
    |way
    |hope)|never|forget it|(?:won't|not going to|ain't going to) happen|out of the question|dream on)
    (?:no|zero|fat) (?:hope|prospect) of  not a hope
    no way (?:it|this|that|they|we)(?:'s|'re|'ll be| is| will be| are)(?: all| going to be)* <done>
    <won't> [a-z]{3,} (?:it|them|all of (?:it|them)|the lot|everything) (?:all )?<in time>
    (?:don't|do not|can't|cannot) see (?:it|this|that|us) (?:(?:[a-z]+ing|being [a-z]+ed|ready
    |[a-z]+ed)(?: it)?) <in time>
    not a prayer  no hope(?=\W*$| now)
    (?:pigs (?:might|will|may) fly|hell will freeze over|when pigs fly) (?:before|if
    |first) (?:we |it |i |this )*[^,.;]{0,40}?<date>
    (?:never|didn't|did not|haven't|hasn't|not) (?:made|met|hit|managed|kept(?: to)?|make|meet|hit|keep) <date>
    (?:have|'ve|has|had|we|i|it|just|already|now|'s|sadly|regrettably)? ?(?:missed|overshot|overran|overrun|blown|blew
    |busted|bust|breached|exceeded|let slip|fallen short of|failed to <meet>|failed to (?:meet|make|hit)|(?:gone|went
    |ran|run|sailed|slipped|drifted|flown|slid|shot|sailing|going|running|rolled|crept
    |spilled) (?:straight |right |way |well |clean )?(?:past|beyond|(?:over|through)(?= <date>))) (?:<date>|it|this)
    (?:<may> )?(?:be )?(?:well|way|miles|far|long|weeks|months) (?:over|past|beyond|outside) <date>
    (?<!cut )(?<!cut-)(?<!switched )(?<!moved )(?<!(?:went|back|till) )(?<!(?:me|us) )(?<!(?:again|until
    |start|begin) )(?<!(?:to|at|on) it )(?:over|past|beyond) <date>(?= (?:already|now
    |and (?:not|still|counting))|\W*$)
    (?:be|land|finish|finished|done|complete[d]?|ready|it's|over the line|well|just|sometime) after <date>(?=\W*$)
    (?:<won't>) (?:(?:now|actually|all|quite) )*be <date>(?=\W*$|,)  miss(?:ed|ing|es)? (?:it|this|that|<date>|the boat)
    (?:will|<we'll>|going to|gonna|bound to|certain to|sure to|guaranteed to|destined to|on (?:track|course) to|set to
    |are to|have to) (?:definitely |certainly |now |almost certainly |inevitably )?(?:<miss>|miss|be (?:missed
    |well late|very late|months late))
    <date>(?: will| is going to| is bound to| is certain to| is set to|'ll)(?: now| certainly)? be (?:missed|breached
    |exceeded|overshot)
    <date>(?:(?:'s| has| have| was| is| are|'ve| got)? (?:(?:been|already|now|long|well|since|just
    |completely) )*)(?:missed|gone|lapsed|passed|blown|been and gone|come and gone|slipped by|slipped past|expired
    |elapsed|breached|overshot|busted|behind us|history|collapsed|fallen apart)(?! (?:to|into|until))  overdue
    (?:(?:hitting|making|meeting|keeping(?: to)?|achieving|reaching) )?<date> ?(?:(?:is|are|was|'s|'re|looks?|seems?
    |has become|have become|now|simply|frankly|clearly|well|far|way
    |completely|totally|a|an|become|just|already|wholly|pretty much|as good as|looking) )+(?:unrealistic|unachievable
    |impossible|out of reach|beyond (?:us|reach|me)|lost cause|lost|goner|dead(?: in the water)?|toast|unattainable
    |unfeasible|infeasible|out of the (?:question|window)|write-?off|non-?starter|for the birds|pie in the sky
    |pipe ?dream|fantasy|hopeless|doomed|shot|kaput|beyond (?:saving|rescue|recovery)|fanciful|never going to happen
    |not on|unworkable|undeliverable|nonsense|a joke|off the table)
    (?:(?:hitting|making|meeting|keeping(?: to)?|achieving|reaching) )?<date> ?(?:(?:is not|isn't|are not|aren't
    |was never|won't|will not|is no longer|are no longer|'s not|'re not
    |'s no longer|cannot|can't|can no longer|will no longer|doesn't look|don't look|not|shan't) )+(?:(?:now|ever|be
    |going to|at all|even) )*(?:happen\w*|met|hit|made|kept|achievable|realistic|possible|doable|achieved|work
    |feasible|attainable|viable|deliverable|a runner|practical|in reach|within reach|manageable)
    (?:not|isn't|aren't|ain't|never) (?:going to|gonna) (?:happen|finish|be (?:<done>)) <in time>
    (?:do not|don't|no longer|doesn't) (?:now )?expect(?: us| it)? to <meet>
    (?:won't|will not) (?:happen|finish|land) <in time>  failing  failed to (?:meet|make|hit)
    not be (?:<done>) <in time>
    (?:out of the question|impossible|not possible|unachievable|unrealistic|not on|non-?starter|beyond us) <in time>
    (?:not|isn't|ain't|aren't|n't) (?:going to be )?happening <in time>
    (?:scuppered|sunk|stuffed|knackered|snookered|goosed|shafted|stymied|banjaxed|done for) (?:for|on
    |as far as) <date>(?: goes| is concerned)?
    <date> (?:whoosh\w*|fly|flew|sail\w*|went|slip\w*|sl(?:id|ide)) (?:past|by)
    forget (?:about )?(?:us |it |me )?(?:<meeting>|making (?:it|this|that))
    (?:not|no longer) (?:possible|achievable|doable|feasible|realistic|manageable)(?: to <meet>| <in time>)
    impossible to <meet>
    (?:far )?too late to <meet>  not (?:finished|done|ready|complete[d]?) (?:in time|on time|by <date>|when due)
    <date> (?:has|have|'s|'ve) (?:(?:had|seen) it|fallen (?:by the wayside|through))  kiss(?:ed)? goodbye to <date>
    say goodbye to <date>  (?:wave[d]?|waving) goodbye to <date>  written off <date>  forget <date>(?= |$)(?=\W*$)
    """),
)
