"""The phrases by which owners say that an action is at risk of missing its date (replies' rules 3)."""

from __future__ import annotations

from models.vocabulary import Reported
from tracker.rules.phrases.words.status_phrase import StatusPhrase, whole_words

AMBER = StatusPhrase(
    "amber", Reported.AT_RISK, whole_words(r"amber(?:[- ]?ish)?  at risk  yellow(?:ish)?"), is_rating=True
)
AT_RISK = StatusPhrase(
    "slipping",
    Reported.AT_RISK,
    whole_words(r"""
    slip(?:s|ped|ping|page)?(?: (?:a bit|slightly|a little|behind|(?:creep|sett|com|show
    |build|edg)ing (?:in|through|up)))?  (?<!the )(?<!a )slid(?:es?|ing)?(?! (?:in(?=\W*$
    |,)|up\b|deck|pack|show))  delay(?:s|ed|ing)?
    (?:(?:fallen|falling|falls?|fell|got|getting|dropping|dropped|slipping|slipped|lagging|running|drifting|drifted
    |trailing) )?(?:(?:some|a (?:little|fair)|quite a) way )?<so>(?<!well )behind(?: (?:schedule|plan|target|time
    |the curve
    |the clock
    |programme|timetable|where (?:we|i|it) (?:wanted|want|should|need|ought|expected|planned
    |hoped)\b[^,.;]{0,20}))?(?: with (?:it|this))?  running (?:about )?(?:@+[<>]? )?<so>(?:late|behind|over)
    <so>(?:tight|late(?: running(?=\W*$| (?:on|with|wi|wae|at|for) ))?|touch and go)  (?:late|tight|behind|slow)-?ish
    (?:running|going|moving|progressing|coming along) <so>(?:slow|slowly|sluggish|sluggishly|slower)(?! down)
    rac(?:e|ing) against (?:the clock|time)  dragging behind
    risks? to (?:(?:on[- ]time|timely) )?(?:delivery|completion|<date>|<meeting>|the (?:schedule|programme|timetable
    |timescales?))(?: <in time>)?
    not (?:quite |really |exactly |yet |entirely )?where (?:we|it|i|things|they)(?:'d)? (?:should|ought to|need to
    |needs to|want to|wanted to|hoped to|like to|would like to|expected to) be(?: by now| at this (?:stage|point))?
    (?:delays?|slippage|slips?|overruns?) (?:(?:is|are|looks?|seems?|appears?|now) )+<so>(?:likely|possible|probable
    |inevitable|on the cards|coming|in prospect)(?! (?:to|until)\b)
    (?:trailing|lagging) (?:behind )?(?:the |our )?(?:plan|schedule|programme|timetable|profile)
    (?:feeling|under) the (?:squeeze|pinch|pressure|strain)(?: (?:on|for) time)?
    (?:the|our) (?:\w+ )?(?:window|time(?:table|scales?|ings?|lines?)|turnaround|schedule) (?:is|are
    |looks) <so>(?:tight|squeezed)
    <may> (?:<miss>|not (?:(?:quite|actually|all|now|be able to|manage to) ){0,2}<meet>
    |not (?:quite |actually )?(?:make|manage|get there|happen|be (?:<done>|able))|slip(?: (?:a bit|back|into|past
    |by))?|slide|struggle|overrun|(?:be )?(?:<so>late|delayed|tight|over|a (?:push|stretch|struggle|challenge|squeeze))
    |miss|run (?:late|over|out of time)|fall behind|drift|go over|take longer)
    <danger> (?:<missing>|slipping|sliding|delays?|slippage|drift(?:ing)?|falling behind|not <meeting>|overrun\w*
    |being late|missing(?: it| this)?|not making it|going over|lateness)
    (?:risk|danger|chance|possibility|possible|concern|fear|worry|likelihood)(?: that)? (?:we|i|it|this|they
    |<date>)?(?: (?:might|may|could|will|shall|'ll|won't|may not|might not|could not|can't|will not|cannot))? ?(?:<miss>
    |not <meet>|<meet>|not be <done>|slips?|be (?:late|missed)|not be met|overruns?|misses|(?:runs|goes|ends up) (?:over
    |late)|is (?:late|missed))
    (?:can't|cannot|couldn't|wouldn't|not) rule out (?:some |further |any |a )*(?:slippage|delays?|<missing>
    |slip(?:ping)?
    |overrun\w*|being late|lateness)
    (?:anxiet(?:y|ies)|worr(?:y|ies)|doubts?|misgivings?|unease|disquiet|reservations?|qualms) (?:about|over|as to
    |regarding|around|on|with) <date>
    confidence (?:in <date> |that [^,.;]{1,40}? )?(?:is|'s|has been) <so>(?:low|ebbing|waning|falling|dropping|slipping
    |shaken|fading|dented|limited|draining)
    (?:making|made|proving|been) (?:heavy weather|hard work|heavy going)(?: of it)?
    (?:hard|heavy|tough) going(?=\W*$| (?:so far|on this|with (?:it|this)))
    finding it <so>(?:hard|heavy|tough|slow|difficult)(?: going)?(?=\W*$)  an uphill (?:struggle|battle|task)
    (?:not|less|nowhere near) (?:quite |nearly |anything like )?(?:as |so )?(?:far (?:on|along|forward|advanced|ahead)
    |advanced|well advanced)(?= (?:as|than)\b| ?$)
    further (?:back|behind) than (?:we|i|it|planned|hoped|expected|it should)
    <doubt> (?:that )?(?:(?:about|of|in|on|with|if|whether|to) )?(?:(?:we|i|it|this|they|that|us
    |the [a-z-]+(?: [a-z-]+)?)(?:'ll| will| shall
    | can|'d| would| is going to|'re going to)? )?(?:still |actually |be able to |going to |all )*(?:<meet>|<meeting>
    |<date>
    |(?:make|manage|hit|meet|finish)(?: (?:it|this|that))?|be (?:<done>)(?: <in time>)?|get there(?: <in time>)?
    |done(?: <in time>)?)
    not (?:at all |in the least )?<so>(?:confident|comfortable|happy (?:with|about) <date>|sure (?:we|i|it)'?(?:ll
    |d)? (?:will )?make)
    (?:in|under) (?:<so>(?:some|serious|real|grave|considerable|severe|growing) )?(?:jeopardy|doubt|pressure|threat
    |peril)  in (?:some )?danger(?! of (?!<missing>))  struggling(?: (?:to|with|a bit)(?: <meet>)?)?
    (?:will|<we'll>|going to|would|gonna) (?:really )?(?:struggle|be (?:up against it|pushed|stretched|hard pushed
    |hard pressed|pushing it))(?: to <meet>| to make it)?
    having (?:a job|trouble|difficulty) (?:<meeting>|keeping (?:up|to <date>))
    hard[- ](?:pushed|pressed|put)(?: to it)?(?: to <meet>)?  in (?:some |real |serious )?difficult(?:y|ies)(?=\W*$)
    (?:(?:about |around |roughly |at least |easily |up to |anything up to |a good )?@+[<>]?|(?:an?|a few|a couple of
    |some|several|two or three|one or two) (?:days?
    |weeks?|fortnight)(?: or (?:so|two))?) <so>(?:over|adrift|down|behind(?: (?:schedule|plan|target
    |where (?:we|it|i|this) (?:should|ought to|need to|needs to) be))?|off (?:the pace|schedule)|late)(?=\W*$| (?:on
    |with|at|because|due|now|as|i'm|sorry|already
    |owing|thanks|so))
    <date> ?(?:(?:is|are|was|looks?|looking|now|seems?|'s|has|have|been|got|feels?|remains?|getting|coming|in|under
    |becoming|starting to|beginning to|seem to be|rather|a bit|bit|bit of|a little|very|quite|slightly|pretty|a|some
    |real|serious|increasingly|increasing|considerable) )+(?:be )?(?:doubtful|tight|unlikely|optimistic|ambitious
    |stretch|push|big ask|challenging|challenge|touch and go|at risk|threat|pressure|threatened|doubt|jeopardy|danger
    |worry|concern|wobbl\w+|shaky|slip\w*|drift\w*|creep\w*|marginal|precarious|vulnerable|questionable|balance
    |the balance|hanging by a thread|dicey|iffy|squeezed|compressed|uncertain|hairy|on a knife[- ]edge|up in the air
    |slide|sliding|unsafe|dodgy|fragile|problem|issue|peril|squeaky|worrying|concerning|hard to (?:make|hit|meet|keep)
    |difficult|tricky|flaky|ropey|struggle|problematic|getting away from us|tall order|exposed|thread|moot
    |under review)
    <date> ?(?:(?:might|may|could|possibly|probably|is likely to|looks likely to|is going to|will
    |'ll) )+(?:well )?(?:not be (?:met|hit|made|achieved|kept|possible|achievable|realistic)|slip|slide|be (?:missed
    |a (?:struggle|push|stretch)|hard|tight|difficult|challenging)|prove (?:tricky|difficult|hard|tight|elusive)|move
    |drift|go)(?! (?:to|into|until)\b)
    <date> ?(?:is|are|'s|looks?|'re) (?:not|far from|no longer|by no means|anything but) (?:a )?(?:certain|safe
    |guaranteed|secure|comfortable|given|nailed on|sure thing|assured|great|good)
    (?:wouldn't|won't|not) (?:bet|bank|count|rely|put (?:any |my )?money|pin|stake) (?:\w+ )?(?:on )?(?:<date>|it
    |<meeting>)
    (?:time|the clock|the calendar)(?:'s| is) (?:against (?:us|me|it)|running (?:out|short|down)
    |(?:very |getting |pretty )?(?:tight|short)|not on (?:our|my) side|ticking|pressing|slipping away)
    running out of (?:time|road|runway|days|weeks)  short (?:of|on) time  pushed for time  pressed for time
    (?:we're |really |right )?up against (?:it|the clock|time)  against the clock
    racing (?:against )?(?:the clock|time)  clock(?:'s| is) ticking
    (?:no|not much|little|zero|precious little|hardly any|not a lot of|no more|nil|without any|used up (?:all )?(?:the
    |our)|eaten (?:into|up) (?:the|our|all the)) (?:slack|float|wriggle room|wiggle room|headroom|contingency
    |room for (?:error|manoeuvre|slippage)|margin(?: for error)?|breathing space|leeway|give|buffer)(?: (?:left
    |in (?:it|the (?:programme|plan|schedule|timetable))|now|remaining))*  down to the wire
    (?:by )?the skin of (?:our|my) teeth  hanging by a thread  on a knife[- ]edge  in the balance
    (?:on |skating on )?thin ice  (?:sailing|flying) (?:too |a bit )?close to the (?:wind|sun)  nip and tuck
    a close(?:-run| run)? thing  squeaky bum time?  (?:bit|little|rather|looking) squeaky  could go either way
    50[/-]50  fifty[- ]fifty  a toss-?up
    marginal  shaky  wobbl\w+  having a wobble  dicey  iffy  ropey  ropy  dodgy  precarious  challenging
    worr(?:ied|ying|ies)  hairy  dicy  rocky  creaky  creaking  fragile  concerning  flaky  squiffy  sketchy
    on the edge  teetering  vulnerable  exposed
    not (?:looking |going |shaping up |progressing |moving |coming (?:on|along) )?<so>(?:as )?(?:good|great|clever
    |promising|rosy|brilliant|hot|pretty|healthy|ideal
    |well|smooth\w*|nicely|brilliantly|fast|quickly)(?: as (?:it was|hoped|planned|expected|we(?:'d)? (?:hoped|wanted
    |planned|would like)|i'd like|it (?:could|should) be))?
    (?:progress|things|it|work|going|pace|movement|momentum)(?:'s| is| are| has been| have been
    |'ve been)? <so>(?:slow(?:er)?(?: going| than (?:planned|expected|hoped|we'd like|i'd like|anticipated|we hoped
    |it should be|we would like|intended))?|sluggish|patchy|lagging|disappointing|stuttering|stop[- ]start
    |hit and miss|faltering)
    slow(?:er)?(?: going| progress| than (?:planned|expected|hoped|we'd like|i'd like|anticipated|we'd hoped
    |it should be))(?! down)  (?:lags?|lagging)(?: (?:a bit|slightly|a little|rather|somewhat))?
    trailing(?=\W*$| behind| (?:a bit|slightly))  behind ?hand  (?:a bit |slightly |well )?off the pace  <so>adrift
    drift(?:ed|ing)(?= |$)(?! (?:to|into|until))
    (?:starting|beginning) to (?:drift|slip|creep|slide|drag|lag|wobble|fall behind)
    drag(?:ging|s)(?: on)?(?: (?:its|our) (?:feet|heels))?  losing (?:ground|time|days|weeks)
    lost (?:(?:a|some|a bit of|a lot of|a few|two|three|\d|several|us|valuable|a couple of) ){0,3}(?:ground|time|days?
    |weeks?|momentum|@++[<>]?+)(?!(?:'s?|s)? (?:worth|of (?!it\b|this|time|ground|progress|work\b)))
    (?:set|knocked|put|pushed|thrown) (?:us|me|it|things|this|the (?!action|item|entry|record|status
    )\w+|everything) (?:back|behind|off)(?! (?:to|until|till)\b)  (?:been |got )(?:set|knocked|put) back(?! (?:to|until
    |till)\b)  set-?backs?  hold-?ups?
    held up(?! (?:as|well))
    cost (?:us|me) (?:@+[<>]?|(?:a|two|three|some|a few|several) (?:days?|weeks?|fortnight|time))
    (?:will|<we'll>|going to) be (?:a (?:bit|little|touch|tad|smidge) )?(?:late|over(?=\W*$))  overrun\w*  over-running
    (?:some |a few |real |serious |slight |growing |major |big |grave )?(?:(?<!that )(?<!this )(?<!which )concerns
    |concern(?:(?<!far as i am concern)(?<!far as i'm concern)(?<!far as we're concern)(?<!far as we are concern)ed)
    |worried|nervous|anxious|jittery|uneasy|twitchy|edgy|antsy|apprehensive|fretful|fretting
    |sweating)(?: (?:about|that|we|whether|over) [^,.;]{0,40})?
    a (?:bit of a |real |slight |growing )?(?:worry|concern)
    (?:going to|gonna) be <so>(?:close|tight|hard|difficult|a struggle|a challenge|a tall order)
    will be (?:really |very )?close  it'?ll be close  cutting (?:it|things) (?:<so>)?(?:fine|close|tight)
    (?:going to be |will be |be |is |it's |looking like )?(?:a|an?) (?:bit of a |big |real |massive |huge )?(?:stretch
    |squeeze|push|big ask|tall order|struggle|scramble)(?: to <meet>)?  pushing it(?! (?:back|out|to|on|up|forward))
    stretching it  tall order  not guaranteed(?: to <meet>)?  no guarantees?  can't (?:promise|guarantee) <date>
    losing confidence  confidence is (?:low|falling)
    (?:needs?|requires?) (?:some |a bit of )?(?:recovery|catching up)  playing catch-?up  catching up to do
    """),
)
SET_BACK = StatusPhrase(
    "something set it back",
    Reported.AT_RISK,
    whole_words(r"""
    (?:set|knocked|put|pushed|thrown|held|dragged|holding|setting|putting|knocking) (?:us|me|it|things|everything
    |the (?:job|work|programme|project)) (?:back|behind|off course)(?! (?:to|until|till|on)\b)
    (?:held|holding) (?:us|me|it|things|everything) up  slow(?:ed|ing) (?:us|me|it|things|everything)(?: down)?
    (?:cost|lost) (?:us|me) (?:@+[<>]?|(?:a|two|three|some|a few|several|a couple of) (?:days?|weeks?|fortnight)|time)
    delayed (?:us|me|it|this|things|everything)  (?:eaten|eating) into (?:our|the) (?:slack|float|contingency|time)
    left (?:us|me) (?:<so>behind|short of time)
    """),
    says_who=True,
)
"""A slip with its cause for a subject: "the frost has set us back"."""
