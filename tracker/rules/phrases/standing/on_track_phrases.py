"""The phrases by which owners say that an action is on track (replies' rules 3)."""

from __future__ import annotations

from models.vocabulary import Reported
from tracker.rules.phrases.words.status_phrase import StatusPhrase, whole_words

ON_TRACK = StatusPhrase(
    "on track",
    Reported.ON_TRACK,
    whole_words(r"""
    (?:back |still |bang |spot |slap bang |plumb |right |firmly |well |very much |dead |smack |absolutely )?on (?:track
    |target|course|schedule
    |time|plan|trajectory|programme|profile|pace)(?: (?:for|to) (?:delivery|completion|<meet>|<date>|finish
    |complete) (?: <in time>)?)?
    in (?:accordance|line|keeping) with (?:the )?(?:plan|schedule|programme|timetable|timescales?)
    (?:to|as per|per) (?:the )?(?:plan|schedule|time(?:scale|table)?|programme|budget and time)  as planned
    on for (?:the )?(?:date|deadline|target)
    """),
    is_rating=True,
)
"""Ratings in so many words; their denial is off track."""

GREEN = StatusPhrase(
    "green", Reported.ON_TRACK, whole_words(r"green(?:s|[- ]?ish)?  rag green  green rag"), is_rating=True
)

GOING_WELL = StatusPhrase(
    "going well",
    Reported.ON_TRACK,
    whole_words(r"""
    (?:going|goin|comin (?:along|on)|tickin (?:along|over)|gettin on|movin|runnin|progressing|moving(?: along| on)?
    |coming (?:along|on|together)|proceeding|ticking (?:along|over)
    |getting on|doing|performing|shaping up|happening|advancing|running|tracking|chugging along|bowling along
    |rattling along
    |rolling along
    |trundling along|sailing along|humming along|working out|panning out|turning out|travelling|developing|unfolding
    |cracking on|getting (?:along|there)|keeping) <so>(?:well|nicely|fine|great|smoothly|swimmingly|beautifully
    |brilliantly|superbly|splendidly|perfectly|a treat|champion|grand|ok|okay|good|apace|like (?:clockwork|a dream
    |a train|a charm|billy-?o)|(?:exactly |just |very much )?(?:to|according to|as per) (?:the )?(?:plan|schedule|time
    |programme|timetable|script)|(?:exactly |just |pretty much |much )?as (?:planned|expected|hoped|intended|scheduled
    |anticipated|it should|(?:we|i)(?:'d| had)? (?:hoped|planned|expected|wanted|intended))|without (?:a hitch
    |incident|issues?|problems?|a hiccup)|lovely|tickety-boo|strong|famously|at (?:pace|the right pace|a good pace
    |a good lick)|in the right direction|on time|steadily|satisfactorily|comfortably|sweet(?:ly)?|fantastic(?:ally)?
    |a bomb|great guns|marvellously
    |wonderfully|really well|right|better than (?:expected|planned|hoped))
    (?:well |comfortably |slightly |way |a (?:bit|little|week|day|fortnight) )?ahead of (?:schedule|time|plan|target
    |the curve|ourselves|programme|the game|where (?:we|it|i)(?:'d| had)? (?:should|need|needed|expected|wanted
    |planned|hoped|thought we'd|meant)(?: to)? ?be|the plan)
    ahead by (?:about |some |roughly |a good |nearly |over )?(?:@+[<>]?|a (?:bit|little|whisker|mile)|(?:a couple of
    |a few|several|two|three|four|five|six|ten|\d+) (?:days|weeks))
    (?:nothing|little|no need|no reason|not anything) to (?:worry|be concerned|fret|panic) ?(?:about|over)?
    (?<!should )not (?:at all |particularly |too |overly )?(?:worried|concerned|bothered|fussed)
    (?:comfortable|happy|relaxed|content|at ease) (?:with|about|on) <date>  caught up(?! (?:in|with))
    (?:hitting|meeting|making|achieving|reaching|ticking off|hit|met|made) (?:all|every|each
    |every one)(?: (?:of )?(?:our|the|its|my))? (?:interim )?(?:milestones?|dates?|targets?|deadlines?|markers?
    |checkpoints?|gates?|stages?)
    (?:all|every) (?:our |the )?(?:milestones?|checkpoints?|gates?)(?: (?:are|is|have been|has been|being))? (?:met
    |hit|achieved|reached)
    happening (?:just |exactly )?(?:when|as|how) (?:it's|it is|it was|they're|they are) (?:supposed|meant|due|intended
    |planned)(?: to)?
    (?:progress|pace|momentum|headway)(?: (?:to date|so far|overall|on (?:it|this)))?(?:'s| is| remains| has been
    | continues to be| looks) <so>(?:good|strong
    |excellent|steady|healthy|sound|pleasing|encouraging|satisfactory|positive|brisk)
    nothing (?:that )?(?:(?:i|we) )?(?:need|needs|needing|want|wish|have|requires?)?(?: to)?(?: be)? ?escalat\w+
    (?:couldn't|could not|can't) (?:be|have) (?:going|gone|progressing|running|doing) (?:any |much )?(?:better|smoother)
    at (?:just |exactly |about |very much )?the (?:rate|pace|speed) (?:(?:we|i|it|that|was|'d|had) ?)*(?:planned
    |expected|hoped(?: for)?|wanted|intended|agreed|forecast)
    <date>(?: still| certainly)? (?:holds|stands)(?=\W*$| (?:good|firm|and)\b)
    (?:all|every) (?:our |the )?milestones? (?:so far|to date|thus far) (?:(?:have|has|been|are|were|is) )*(?:met|hit
    |achieved|reached|passed)
    (?:smooth|sweet|nice|easy) as (?:you like|pie|silk|butter|anything|ninepence)  bob on  bang up to (?:schedule|time
    |date)
    <date>(?: of (?:the )?@+[<>]?)? (?:(?:is|are)(?: not|n't)|not|isn't|aren't)(?: [a-z]+)? (?:threatened|affected
    |endangered
    |jeopardi[sz]ed|compromised|under threat|in (?:doubt|danger|jeopardy|question|peril))
    <date>(?: of (?:the )?@+[<>]?)? (?:is|are|remains?) (?:unaffected|untouched|not in (?:doubt|danger|jeopardy
    |question))
    made up (?:the )?(?:lost )?(?:ground|time)  back where we should be
    running (?:to|tae) <so>(?:time|plan|schedule|programme|timetable)  not at risk
    (?:no|not in any|not in|nil|low|little|minimal|zero) (?:(?:danger|risk)(?: at all)? (?:to|of) (?:<missing>|<date>
    |slippage|delay|slipping)|(?:chance|possibility|likelihood)(?: at all)? of (?:<missing>|slippage|delay|slipping))
    (?:will|shall|<we'll>|going to|set to
    |should) (?:still |comfortably |easily |definitely |certainly |also |all )*(?:make|hit|meet|achieve
    |keep to) <date>
    <date> (?:will|shall) (?:still |comfortably |certainly |duly )*be (?:met|hit|achieved|kept|adhered to)
    (?:will|shall|<we'll>) (?:still |both |all )*make it(?=\W*$| (?:and|but|fine|ok|okay|comfortably|easily
    |no problem)\b)
    (?:will|shall|<we'll>) (?:still |comfortably |easily |definitely |certainly |all )*(?:land|be (?:done|finished|ready
    |there|complete[d]?|delivered)|finish|complete|deliver|make it|get there|come in|do it
    |get it done) (?:in (?:good )?time|on (?:time|schedule|target)|by the (?:deadline|(?:target |due |agreed )?date))
    no (?:real |major |big |particular |significant |known |obvious )?(?:blockers|surprises|problems?|snags|hitches
    |hiccups|dramas?|glitches|show-?stoppers|red flags|obstacles|impediments|bumps(?: in the road)?
    |difficulties|slippage|slips|drift|delays|barriers|worries|concerns|issues|headaches|alarms
    |probs|deviations?(?: from (?:the )?plan)?)(?: with it| (?:expected|so far|to report|anticipated|foreseen|as yet
    |to date
    |to flag|here|envisaged|at present|at (?:this|the) (?:stage|moment)|on this(?: one)?|from me|from (?:my
    |our) (?:end|side)|whatsoever|at all|(?:about|with|over|on|for|regarding|as to) (?:(?:it|this|that|them|these|those
    |both|either|any of (?:them|these))(?: one)?|·+|<date>)))*
    <date> ?(?:(?:is|are|still|looks?|looking|remains?|'s|seems?|all|now|'re|very|well|perfectly|quite|much|being
    |eminently|entirely
    |in) )+(?:fine|good|ok|okay|achievable|realistic|doable|holding|safe|secure|comfortable|within reach|manageable
    |attainable|met|kept to|adhered to|observed|honoured|deliverable|solid|firm|intact|in the bag|in hand|sight|easy
    |rosy|feasible|viable)
    <sure>(?:<meet>|<meeting>|<date>|(?:finish|deliver|complete|be (?:done|ready|there|finished))(?=\W*$)|make it)
    (?<!less )(?<!too )(?<!so )(?:confident|sure|certain|optimistic) (?:of|about) (?:<date>|<meeting>)
    all (?:is |remains )?<so>(?:in hand|good|going well|fine|under control|rosy|hunky[- ]dory|well|tickety-boo|dandy
    |gravy|ship-?shape
    |okay|ok|proceeding|to plan|as it should be|(?<=all )present and correct)  well in hand  under control  no dramas
    (?:no|without|little|not much) (?:real |great |particular )?(?:reason|cause|grounds?) (?:to (?:expect|fear
    |anticipate|foresee|suppose|predict) (?:any |a )?(?:great |further )?(?:delays?|slippage|trouble|difficult(?:y|ies)
    |problems?)|for (?:any )?(?:concern
    |alarm
    |worry|anxiety|doubt|disquiet)|(?:why|that|for) (?:we |i |it |this |they |<date> )?(?:should not|shouldn't|will not
    |won't|cannot|can't|would not|not)(?: (?:be|still))* (?:met|kept|achieved|made|<done>(?: <in time>)?|<meet>))
    (?:foresee|anticipate|expect|envisage|see|predict) no (?:real |great |undue |further |particular )?(?:difficult(?:y
    |ies)
    |delays?|problems?|slippage|trouble|issues?|obstacles?|hold-?ups?)(?=\W*$| (?:with (?:it|this)|at present
    |in meeting|ahead))
    (?:do not|don't) (?:foresee|anticipate|expect|envisage|see|predict) any (?:real |great |undue |further
    |particular )?(?:difficult(?:y|ies)|delays?|problems?|slippage|trouble|issues?|obstacles?|hold-?ups?)(?=\W*$
    | (?:with (?:it|this)|at present|in meeting|ahead))
    no (?:further )?(?:delays?|problems?|difficult(?:y|ies)|slippage|issues?) (?:is|are) (?:anticipated|expected
    |foreseen
    |envisaged)  (?:nothing|little)(?: (?:there|here))? (?:to (?:cause|give)|of|giving|causing) (?:any |me |us
    |cause for )?(?:concern|alarm|anxiety|worry)  no (?:matters?|areas?|points?) (?:of|for|giving rise to) concern
    (?:see|know of|foresee) nothing (?:at present |now |yet )?(?:to prevent (?:it|us|this)|in (?:the|our|its) way
    |that (?:will|would|could) (?:stop|prevent|delay) (?:it|us|this))
    nothing (?:i (?:need|have) )?to (?:bring|draw) to your (?:attention|notice)
    (?:expect|anticipate|expecting|well placed|on course|set)(?: us| it)? to (?:still |comfortably )?(?:finish|complete
    |deliver
    |be (?:done|finished|complete|ready)) (?:on (?:time|schedule|target)|in (?:good )?time)(?! (?:for|to)\b)
    (?:expect|anticipate|expecting|well placed)(?: us| it)? to (?:still |comfortably |easily )?(?:meet|hit|make|keep to
    |achieve|honour) (?:the|our|its|that|this) (?:(?:target|due|agreed|original|set|completion) )*(?:date|deadline
    |target
    |timescale)
    (?:will|shall|<we'll>|should) (?:still |all )*(?:finish|complete|land|be (?:done|finished|complete[d]?
    |ready)) <so>(?:comfortably |easily )?(?:within|inside) (?:the |our )?(?:programme|time|timescale|schedule
    |timetable|<date>)
    <date>(?: will| is going to|'ll)(?: still| certainly| comfortably)* be (?:met|hit|achieved|kept|made)(?=\W*$
    | (?:with|and|but
    |comfortably|easily))
    no (?:real |great |particular |undue |obvious |foreseeable )?(?:difficulty|difficulties|trouble|obstacles?
    |impediments?|bars?|barriers?|problems?|issues?|threats?|risks?|danger|hindrance
    |question) (?:(?:in|to|with|about|of|over)(?: our| us)? )?(?:<meeting>|<date>|(?:on-time
    |timely )?(?:delivery|completion)(?: <in time>)?)
    (?:nothing|not anything) (?:for (?:you|us|anyone) )?to be (?:alarmed|worried|concerned|anxious) (?:at|about|by|over)
    (?:quietly|reasonably|fairly|pretty|very|quite|still|wholly|entirely) confident(?=\W*$)
    (?:happy|pleased|delighted|satisfied|content|comfortable|encouraged|heartened
    |relaxed) (?:with|about|by|at) (?:(?:the |our |how much )?(?:progress|pace|headway)|(?:where|how far) (?:we|it|this
    |things|they)(?:'re|'ve|'s| are| is| have| has)?(?: got| come| stands?)?|how (?:it|this|things|everything|that|we
    |work)(?:'s|'re| is| are) (?:going|coming on|shaping up|progressing|getting on)|the way (?:it|this|things)(?:'s
    |'re| is| are) (?:going|shaping up|moving))
    (?:plenty|bags|loads|lots|heaps|ample|oodles|tons|stacks) (?:of )?(?:time|slack|float|headroom|leeway|contingency)
    (?:time|days|weeks|room|a (?:week|month|fortnight)) (?:in hand|to spare)
    (?:recovered|regained|recouped|retrieved|won back|clawed back|pulled back|made good
    |gained back) (?:all |most )?(?:of )?(?:the |our )?(?:lost )?(?:time|ground|days?|weeks?|fortnight|slippage|delay
    |month
    |@+[<>]?)
    (?:clawed|pulled|won|gained) (?:the |our )?(?:lost )?(?:time|ground|days?|weeks?|fortnight|@+[<>]?) back
    (?:lost )?(?:time|ground)(?: (?:has|been|now|all))* (?:made up|recovered|clawed back|regained)
    pulled it back(?: round)?  (?:comfortably|well|nicely|slightly|way|miles|streets) ahead(?=\W*$)
    (?:@+[<>]?|(?:a|one|two|three|four|several|a few|a couple of|some|\d+) (?:days?|weeks?|months?
    |fortnight)) ahead(?=\W*$| now)  (?:well|comfortably|easily) within (?:<date>|(?:the )?time)
    (?:will|shall|<we'll>|going to|should) (?:still |all )*(?:easily|comfortably|happily) (?:make|manage|do) (?:it|this)
    on (?:the )?beam  steady as she goes  good for <date>
    still (?:all )?(?:fine|okay|ok) (?:for|by) <date>  (?:well |still )?on for <date>
    exactly where (?:the )?(?:plan|programme|gantt|schedule|timetable) (?:has|puts|wants|needs) (?:us|it)
    (?:good|great|solid|excellent|strong|steady|decent|satisfactory|sound|real|healthy|brilliant
    |cracking) (?:progress(?! (?:meeting|report|review|board|chart|check|call|note|update|data|bar))|headway|pace
    |momentum|shape|order|nick|fettle|going)(?: (?:is )?(?:being )?made)?
    (?:making|made) (?:really |very )?(?:good|great|solid|excellent|strong|steady|decent) (?:progress|headway|strides)
    full (?:steam|speed|throttle|tilt)(?: ahead)?  steaming (?:ahead|along)  cracking on nicely  on an even keel
    (?:comfortably|easily) (?:going to make|on for|within) <date>  hunky[- ]dory  tickety[- ]boo  cushty  cushdy
    plain sailing  smooth(?:ly)? sailing  sweet as(?: a nut)?  right as rain
    in <so>(?:good|great|fine|excellent|rude|decent|safe|rude good) (?:shape|order|nick|health|fettle|hands|place
    |form)  healthy  fighting fit  set fair(?: for <date>)?
    (?:exactly|just|right|bang|pretty much|broadly) where (?:the (?:gantt|plan|programme|schedule|timetable|profile
    |chart) (?:says|said|has|had|puts|wants|shows) )?(?:we|it|i|things|they|us) (?:should|ought to|need to|needs to
    |want to|wanted to|expected to|planned to|said we'd|are meant to|is meant to) be(?: at this (?:stage|point))?
    (?:stands?|are|is|'re|'s|remains?) where (?:we|they|it|things) (?:should|ought to|need to|needs to)(?: be)?
    (?:keeping|kept|holding|sticking|working|adhering|running) (?:strictly |closely |nicely )?(?:to|up with|pace with
    |with) (?:their |our |the |its )?(?:agreed |planned )?(?:time(?:table|scales?|lines?)?|schedule|plan|programme
    |deadlines?|dates?|milestones)(?: to the letter)?  keeping (?:up|pace)  (?:sailing|bowling|rattling
    |coasting) along(?=\W*$)  keeping on top of it
    on top of (?:it|this|things)  motoring(?: (?:along|on|nicely))?  cruising(?: along)?  flying(?: along)?
    romping (?:along|home)  bowling along  rattling along  cooking with gas  firing on all cylinders
    (?:see|know of|found) no (?:reason|need|cause|call) to (?:alter|change|move|revise|extend|revisit|touch) <date>
    on the (?:money|button|right (?:lines|road|track))  like clockwork  without (?:a hitch|incident)  so far so good
    going (?:to|according to) plan  bang to rights(?! )  all systems go  in the groove  ship-?shape
    looking <so>(?:good|rosy|healthy|promising|positive|great|strong|grand)
    """),
    is_rating=True,
)
"""The same in other words; their denial is at risk."""
