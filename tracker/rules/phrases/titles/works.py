"""What says that works are done: put up, laid, cleared away, mended, back on, open, in use (replies' rules 3)."""

from __future__ import annotations

from tracker.rules.phrases.titles.deed import deed

_DESK = r"""
        polic  procedure  strateg  review  audit  survey  inspect  assess  report  train  brief  tender  procur
        contract  consult  design  specif  feasib  budget  approv  adopt  agree  publish  writ  draft  regist  record
        guid  protocol  apprais  recruit  appoint  plan\b  planning  brochure  data  software  decid  decision  lease
        licen[cs]  consent  quot  bid\b  permit  campaign  meeting  workshop  minutes  compar  map  list\b  log\b
        """
"""Titles that ask for papers, talk or people, though they may name a thing as well."""
_OTHER_ENDS = "launch  ^open  ^let\\b  ^sell  ^hold\\b  ^run\\b  mov(?:e|ing)\\b  relocat"
"""Titles of things that have to be put up first and then opened, let or moved into."""
_AWAY = "remov  dispos  demoli  decommission  clear  retir  withdraw  scrap  strip  clos  exit  vacat  take down  fell"
_ON_IT = (
    r"(?: (?:the|its|their|every|each|all(?: the)?(?: \d+)?|both)(?: (?!store|stock|spare|waiting|plant"
    r"|post)[a-z]+)? (?:walls?|ceilings?|roofs?|doors?|floors?|windows?"
    r"|desks?|tables?|beds?|vans?|vehicles?|posts?|poles?|hinges|brackets?|plinths?|bases?|racks?|shel(?:f|ves)|wards?"
    r"|rooms?|landings?|corridors?|gates?|railings?|pitch|stairs|stairwells?|buildings?|schools?|classrooms?|rails?"
    r"|runners|frames?|stops?|entrances?|pavements?|promenade|playgrounds?|tracks?|wheels))"
)
_NOW = r"(?:(?:(?<='s )|(?:is|are|now|all|both|been) )(?:(?:now|all|well and truly|safely|firmly|properly|finally) )*)"
_THING = r"(?P<thing>(?:[a-z][\w'-]* ){1,5}?)"
_END = (
    r"(?=\W*$| and\b| n\b|,| with(?:out)? | this (?:morning|afternoon|week)| last | on @| @| since| yesterday| today)"
)
_STOP = (
    r"(?=[^\w@]*$| and\b(?! (?:off|out)\b)| (?:except|apart from|aside from|other than|bar|save for|but for|minus)\b"
    r"| n\b|,| now| at last| since| as of @|(?: on)? @+<(?=\W*$|,| and\b)"
    r"| all (?:the way )?(?:round|along|around)| throughout| everywhere"
    r"| (?:in|at|on|across|to) (?:all|every|each|both)(?: of)?(?: (?!but\b|bar\b|except\b)[\w'-]+){1,4}"
    r"(?=[^\w@]*$|,| and\b| now))"
)
_FIXED = (
    "bolted|screwed|nailed|glued|clipped|riveted|welded|cemented|concreted|mortared|fastened|anchored|strapped|pinned"
)
_OFF = "(?:down|off|out|up|away)"
_WELL = "(?: again| now| as it should| properly| fine| lovely| sweetly| well)"
_HOW = "(?: firmly| back| safely| well and truly)"
_WHERE = "(?:down|in|on|up|to|into|onto|together|home|fast|back)"
_LAID = (
    "resurfac  surfac  floor  carpet  pav  tarmac  lay  relay  lino  deck  turf  lin(?:e|ing)  mark  slab  ramp  roof"
)

WORKS = (
    deed(
        "it is fixed in its place",
        r"\w",
        rf"""
        (?:{_FIXED}|secured|fixed|set|bedded|craned|lifted|slotted|dropped|plumbed|wired){_HOW}? {_WHERE}
        (?:been |all |now |both )*(?:hung|mounted|erected|built|constructed|stood up|(?<!still )standing|planted
        |turfed|slabbed
        |paved|gravelled|tarmacked|tarmaced|asphalted|laid|rolled|boarded|plastered|rendered|tiled|grouted|lagged
        |insulated|draught-?proofed|damp-?proofed|weatherproofed|waterproofed|soundproofed|glazed|felted|slated
        |thatched|pointed|landscaped|carpeted|floored|furnished|kitted out|fitted out|double[- ]glazed)(?! (?:for|to
        |by|next|out)\b)  (?:been |all |now )*re-?(?:wired|plumbed|hung|laid|set|fixed|fitted|instated|newed|built
        |pointed|decorated|placed|surfaced|carpeted|floored|sealed|tarmacked|turfed|planted|glazed|covered|upholstered
        |skinned|lined|felted|slated|tiled|roofed|rendered|plastered|modelled|assembled|mounted|erected|aligned
        |balanced|lettered|numbered|labelled|branded|keyed|programmed|lamped|clad|constructed|homed|housed|sited
        |grassed|seeded)  (?:gone|went)(?: back)? (?:up|in|on){_END}
        """,
        but_not=f"{_DESK}  {_OTHER_ENDS}",
        names_it=True,
    ),
    deed(
        "it is in its place",
        r"\w",
        rf"""
        {_NOW}(?:up|in|on|hung|fixed|in place|in position|in situ){_STOP}
        (?:(?<=they're )|(?<=· ))(?:(?:all|both|now) )*(?:up|in|hung|fixed|in place|in position|in situ){_STOP}
        {_NOW}(?:up|in|on|down|back)(?: up| on| in| at){_ON_IT}  {_NOW}(?:on|in|at){_ON_IT}
        {_NOW}(?:in|under|below|on) (?:the ground|ground|its (?:hole|pit|plinth|base|bed|footings?
        |mountings?))(?: now)?{_STOP}
        (?<=[a-z]s )(?:up|in|on|back)(?: up| on| in| at){_ON_IT}  (?<=[a-z]s )(?:on|in|up){_STOP}
        (?<=[a-z]s )(?:on|in|at|by) (?:every|each)\b
        {_NOW}(?:up|on|in) at (?:all|every|each|both)\b
        (?:(?<=s )|(?:is|are|now|all) )(?:up|in|on|back) (?:in|on|at|by) (?P<thing>(?:the |all the )?(?!main\b
        |new\b)[a-z]+(?: [a-z]+)?){_STOP}
        (?:in|on|up) (?:and|n|&) (?:working|commissioned|running|tested|recording|registered|glazed|lit|glowing|locked
        |being used|in use|connected|plumbed|painted|sealed|live|on|warm|hot|charging|signed off|load tested)
        """,
        but_not=f"{_DESK}  {_OTHER_ENDS}  {_AWAY}",
        names_it=True,
    ),
    deed(
        "in and at work",
        r"\w",
        r"""
        (?<![\w,] )(?<!\w)(?:all )?(?:in|up|on|fitted|installed|plumbed in|wired in) (?:and|n|&) (?:working|running
        |beeping
        |humming|flashing|glowing|ringing|ticking|recording|printing|pumping|heating|charging|lit|live|tested|connected
        |in use|being used)(?! (?:on|at|in) (?!all\b|every|each))
        """,
        but_not=f"{_DESK}  {_OTHER_ENDS}  {_AWAY}",
    ),
    deed(
        "the scaffold is down",
        r"""
        roof  repair  restor  refurb  paint  decorat  re-?point  point  clad  gutter  chimney  gable  tower  facade
        window  replac  stonework  brickwork  render  spire  parapet  soffit  slat
        """,
        r"(?:the |all the |all )?scaffold(?:ing|s)?(?:'s| is| are| has| have)? (?:now |all |been |come |came |went )*"
        r"(?:down|struck|dismantled|gone|cleared|taken (?:down|away))(?! (?:to|until|for|by)\b)",
        but_not=_DESK,
        says_who=True,
    ),
    deed(
        "it is laid",
        _LAID,
        rf"""
        {_NOW}?(?:down|on|rolled|painted|burnt? in|lined|marked(?: out)?|dry){_STOP}
        (?:re-?)?(?:lined|painted|marked)
        """,
        but_not=f"{_DESK}  {_OTHER_ENDS}",
        names_it=True,
    ),
    deed(
        "it is painted",
        "paint  decorat  varnish  stain  refurb  redecorat  crossing  lining  marking  bays?\\b",
        r"(?:re-?)?(?:painted|decorated|varnished|stained|lined|coated|undercoated and glossed)  "
        r"(?:second|final|last|top) coat(?:'s| is| has)? (?:been )?(?:on|dry|applied|gone on|went on)",
        but_not=_DESK,
    ),
    deed(
        "someone has put it in",
        r"\w",
        rf"""
        (?<=[a-z] )(?:put|got|had|stuck|dropped|lifted|craned) {_THING}(?:(?:back )?(?:up|in|on|down)|in(?:to)? place
        |in position){_END}
        """,
        but_not=_DESK,
        says_who=True,
    ),
    deed(
        "it is cleared",
        r"""
        clean  clear  tidy  unblock  drain  gutter  declutter  sweep  litter  weed  knotweed  graffiti  empt  rubbish
        jet\b  jetting  descal  flush  fly-?tip  spill  flood
        """,
        r"""
        (?:been |all |now )*(?:cleaned|cleared|swept|scrubbed|washed|mopped|hosed|jetted|rodded|flushed|scraped
        |scooped|pumped|vacuumed|dug|cut|pulled|rooted|carted|hauled|taken|tipped|skipped|skimmed
        |weeded)(?: right)? (?:out|up|down|off|away|back|through)
        (?:power|pressure|steam|jet|hand)[- ](?:washed|cleaned)  jetted  rodded  descaled  flushed  binned  skipped
        shredded  scrubbed  swept  weeded  strimmed  decluttered  unblocked
        carted (?:off )?(?:away|to (?:the |a )?(?:[a-z]+ )?(?:tip|skip|landfill|dump))
        (?:gone|went) (?:off )?(?:to|in) the (?:[a-z]+ )?(?:tip|skip|dump|crusher|recycling)
        (?:is|are|now|runs?|running|flowing|flows|draining|drains)(?: now| all| nice and| completely
        | lovely and)* (?:clear|clean|free|freely|empty|spotless|sparkling|spick and span|tidy)(?: again
        | now)?(?! (?:of all|that|what|how|from)\b)
        (?<='s )(?:now |all )?(?:clear|clean|empty|spotless|tidy|bare)(?= again| now|\W*$| and\b|,)
        running (?:clear|free|freely|sweetly)(?: again| now)?  you could eat your dinner off (?:it|the \w+)
        """,
        but_not="polic  procedure  strateg  contract  tender  recruit  survey  plan\\b  schedule  rota",
        names_it=True,
    ),
    deed(
        "it is done away with",
        f"{_AWAY}  knotweed  switch(?:ing)? off  turn(?:ing)? off  ceas  dismantl  cut down  uninstall  shred",
        rf"""
        (?:wiped|unplugged|crushed|pulped|shredded|incinerated|skipped|binned|recycled|disconnected|dismantled|felled
        |levelled|flattened|razed
        |ceased|uninstalled|deleted|ported|shredded|auctioned|sold off|donated|craned out|disposed of|got rid of
        |written off|stripped out|torn down|bulldozed|capped off|isolated and removed)  (?:powered|switched|turned
        |shut|pulled|knocked|taken|chopped|cut|torn|broken|brought|came|come|ripped|dug|craned|carted|hauled|lifted
        |towed|driven|ground) (?:down|off|out|up|away)(?: for good)?  gone (?:for (?:good|scrap|recycling|ever)
        |to (?:the )?(?:tip|skip|scrap\w*|recycl\w+|dump|landfill|crusher|auction))
        {_NOW}(?:down|off|out|gone|empty|history|no more|dead|out of (?:service|commission|use))(?: for good)?{_STOP}
        (?:site|ground|plot)(?:'s| is| has been)? (?:now )?(?:clear|cleared|bare|level|levelled)
        """,
        names_it=True,
        but_not="polic  procedure  strateg  contract  tender  recruit  survey  backlog  plan\\b",
    ),
    deed(
        "someone has done away with it",
        f"{_AWAY}  switch(?:ing)? off  turn(?:ing)? off  ceas  dismantl  cut down",
        rf"""
        (?:powered|switched|turned|shut|pulled|knocked|took|taken|ripped|brought|cut|chopped|carted) {_THING}{_OFF}
        """,
        says_who=True,
        but_not="polic  procedure  strateg  contract  tender  recruit  survey  backlog  plan\\b",
    ),
    deed(
        "it is as it should be again",
        r"""
        repair  fix  restor  rehang  re-?open  servic  mend  reinstat  recover  leak  fault  broken  power  heating
        unblock  overhaul  refurb  replac  reconnect  sort\b  patch
        """,
        rf"""
        {_NOW}(?:working|running|flowing|going(?! (?:well|fine|great|nicely|ok|okay|smoothly))|right|safe|sound|dry
        |watertight|weathertight|usable|level|straight|open
        |serviceable|in (?:good )?working order){_WELL}*{_STOP}  {_NOW}back(?: (?:on|up|in|open|online|to normal
        |where (?:it|they) belongs?|as (?:it|they) (?:was|were)|together|in one piece|on its \w+|to full (?:power
        |strength|use)))?(?:{_END}| in (?:all|every)| at | for | since)
        (?:is|are|went|gone|put|came|come|now) back (?:in|into) (?:service|use|operation|commission)(?! (?:on|by|in
    |from) (?:the )?@+>)
        (?:came|come|went|gone) back (?:on|up|online)
        (?:as )?good as new  like new  right as ninepence  made (?:safe|good|secure|watertight|weathertight)
        (?:doesn't|don't|not|no longer
        |stopped) (?:leak(?:s|ing)?|drip(?:s|ping)?|stick(?:s|ing)?|rattl(?:e|es|ing))(?: any ?more)?
        bolted back (?:in|together|up|on)  (?:back )?earning again  (?:been |all |now )*(?:patched|mended|welded
        |re-?soldered|bled|freed|eased|greased|filled(?: in)?|made good|straightened|tightened|rectified)(?! (?:up|out
        |form)\b)
        """,
        but_not=_DESK,
        names_it=True,
    ),
    deed(
        "it is open",
        """
        open  re-?open  launch  stand up  set up  establish  start  creat  introduc  build  new\b  relaunch
        rooms?$  lounge$  caf[eé]$  canteen$  hub$  shop$  gym$  pool$  playground$  garden$  studio$  crossing$  path$
        """,
        rf"""
        {_NOW}(?:re-?)?open(?: (?:for business|to the public|again|at last|to all|to traffic))?{_STOP}
        (?:taking|answering) (?:calls|bookings|visitors|customers|referrals|orders|patients|enquiries|payments
        |passengers)  (?:seeing|treating|serving|receiving|welcoming|hosting) (?:patients|clients|people|customers
        |visitors|residents|pupils|families|its first \w+)  open for business  trading
        """,
        but_not=f"{_DESK}  tender  applic",
        names_it=True,
    ),
    deed(
        "it is full again",
        "re-?stock  re-?fill  replenish  top[- ]up  stock up",
        r"(?:is|are|all|now|(?<='s )) ?(?:full|stocked|topped up|replenished|brimming)  topped up  stocked(?: up)?"
        r"  (?:is|are|all|now|(?<='s )) ?(?:(?:all|now) )*(?:down|spread|raked)(?=\W*$|,| and\b)",
    ),
)
