"""The phrases by which owners say that an action is on track (replies' rules 3)."""

from __future__ import annotations

from models.vocabulary import Reported
from tracker.rules.phrases.status_phrase import StatusPhrase, whole_words

ON_TRACK = StatusPhrase(
    "on track",
    Reported.ON_TRACK,
    whole_words(r"""
    (?:back |still |bang |right |firmly |well |very much |dead |smack |absolutely )?on (?:track|target|course|schedule
    |time|plan|trajectory|programme|profile|pace)(?: (?:for|to) (?:delivery|completion|<meet>|<date>|finish
    |complete) (?: <in time>)?)?
    (?:to|as per|per|with) (?:the )?(?:plan|schedule|time(?:scale|table)?|programme|budget and time)  as planned
    on for (?:the )?(?:date|deadline|target)
    """),
    is_rating=True,
)
"""Ratings in so many words; their denial is off track."""

GREEN = StatusPhrase("green", Reported.ON_TRACK, whole_words(r"greens?  rag green  green rag"), is_rating=True)

GOING_WELL = StatusPhrase(
    "going well",
    Reported.ON_TRACK,
    whole_words(r"""
    (?:going|goin|comin (?:along|on)|tickin (?:along|over)|gettin on|movin|runnin|progressing|moving(?: along| on)?
    |coming (?:along|on|together)|proceeding|ticking (?:along|over)
    |getting on|shaping up|happening|advancing|running|tracking|chugging along|bowling along|rattling along
    |rolling along
    |trundling along|sailing along|humming along|working out|panning out|turning out|travelling|developing|unfolding
    |cracking on|getting (?:along|there)|keeping) <so>(?:well|nicely|fine|great|smoothly|swimmingly|beautifully
    |brilliantly|superbly|splendidly|perfectly|a treat|champion|grand|ok|okay|good|apace|like (?:clockwork|a dream
    |a train|a charm|billy-?o)|(?:exactly |just |very much )?(?:to|according to|as per) (?:the )?(?:plan|schedule|time
    |programme|timetable|script)|(?:exactly |just |pretty much |much )?as (?:planned|expected|hoped|intended|scheduled
    |anticipated|it should|(?:we|i)(?:'d| had)? (?:hoped|planned|expected|wanted|intended))|without (?:a hitch
    |incident|issues?|problems?|a hiccup)|lovely|tickety-boo|strong|famously|at (?:pace|the right pace|a good pace
    |a good lick)|in the right direction|on time|steadily|sweetly|fantastic(?:ally)?|a bomb|great guns|marvellously
    |wonderfully|really well|right|better than (?:expected|planned|hoped))
    (?:well |comfortably |slightly |way |a (?:bit|little|week|day|fortnight) )?ahead of (?:schedule|time|plan|target
    |the curve|ourselves|programme|the game|where (?:we|it|i)(?:'d| had)? (?:should|need|needed|expected|wanted
    |planned|hoped|thought we'd|meant)(?: to)? ?be|the plan)
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
    (?:progress|pace|momentum|headway)(?:'s| is| remains| has been| continues to be| looks) <so>(?:good|strong
    |excellent|steady|healthy|sound|pleasing|encouraging|satisfactory|positive|brisk)
    nothing (?:that )?(?:(?:i|we) )?(?:need|needs|needing|want|wish|have|requires?)?(?: to)?(?: be)? ?escalat\w+
    (?:couldn't|could not|can't) (?:be|have) (?:going|gone|progressing|running|doing) (?:any |much )?(?:better|smoother)
    at (?:just |exactly |about |very much )?the (?:rate|pace|speed) (?:(?:we|i|it|that|was|'d|had) ?)*(?:planned
    |expected|hoped(?: for)?|wanted|intended|agreed|forecast)
    (?:smooth|sweet|nice|easy) as (?:you like|pie|silk|butter|anything|ninepence)  bob on  bang up to (?:schedule|time
    |date)
    made up (?:the )?(?:lost )?(?:ground|time)  back where we should be
    running (?:to|tae) <so>(?:time|plan|schedule|programme|timetable)  not at risk
    (?:no|not in any|not in|nil|low|little|minimal|zero) (?:danger|risk|chance|possibility
    |likelihood)(?: at all)? (?:to|of) (?:<missing>|<date>|slippage|delay|slipping)
    (?:will|shall|<we'll>|going to|set to
    |should) (?:still |comfortably |easily |definitely |certainly |also |all )*(?:make|hit|meet|achieve
    |keep to) <date>
    (?:will|shall|<we'll>) (?:still |comfortably |easily |definitely |certainly |all )*(?:land|be (?:done|finished|ready
    |there|complete[d]?|delivered)|finish|complete|deliver|make it|get there|come in|do it
    |get it done) (?:in (?:good )?time|on (?:time|schedule|target)|by the (?:deadline|(?:target |due |agreed )?date))
    no (?:real |major |big |particular |significant |known |obvious )?(?:blockers|surprises|problems?|snags|hitches
    |hiccups|dramas?|glitches|show-?stoppers|red flags|obstacles|impediments|bumps(?: in the road)?|complaints
    |difficulties|slippage|slips|drift|delays|barriers|worries|concerns|issues|headaches|alarms
    |deviations?(?: from (?:the )?plan)?)(?: with it| (?:expected|so far|to report|anticipated|foreseen|as yet|to date
    |to flag|here|envisaged|at present|at (?:this|the) (?:stage|moment)|on this(?: one)?|from me|from (?:my
    |our) (?:end|side)|whatsoever|at all))*
    <date> ?(?:(?:is|are|still|looks?|looking|remains?|'s|seems?|all|now|'re|very|well|perfectly|quite|being
    |in) )+(?:fine|good|ok|okay|achievable|realistic|doable|holding|safe|secure|comfortable|within reach|manageable
    |attainable|met|kept to|deliverable|solid|firm|intact|in the bag|in hand|sight|easy|rosy|feasible|viable)
    <sure>(?:<meet>|<meeting>|<date>|(?:finish|deliver|complete|be (?:done|ready|there|finished))(?=\W*$)|make it)
    all <so>(?:in hand|good|going well|fine|under control|rosy|hunky[- ]dory|well|tickety-boo|dandy|gravy|ship-?shape
    |okay|ok|proceeding|to plan|as it should be|(?<=all )present and correct)  well in hand  under control  no dramas
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
    (?:keeping|kept|holding|sticking|working|adhering|running) (?:strictly |closely |nicely )?(?:to|up with|pace with
    |with) (?:their |our |the |its )?(?:agreed |planned )?(?:time(?:table|scales?|lines?)?|schedule|plan|programme
    |deadlines?|dates?|milestones)(?: to the letter)?  keeping (?:up|pace)  keeping on top of it
    on top of (?:it|this|things)  motoring(?: (?:along|on|nicely))?  cruising(?: along)?  flying(?: along)?
    romping (?:along|home)  bowling along  rattling along  cooking with gas  firing on all cylinders
    on the (?:money|button|right (?:lines|road|track))  like clockwork  without (?:a hitch|incident)  so far so good
    going (?:to|according to) plan  bang to rights(?! )  all systems go  in the groove  ship-?shape
    looking <so>(?:good|rosy|healthy|promising|positive|great|strong|grand)
    """),
    is_rating=True,
)
"""The same in other words; their denial is at risk."""
