"""What shows that a thing is done: the last of it is, people use it, each has one, it does its work (rules 3)."""

from __future__ import annotations

from tracker.rules.phrases.titles.deed import deed

_THING = r"(?P<thing>(?:[a-z0-9][\w'-]* ){0,3}[a-z0-9][\w'-]*)"
_END = (
    r"(?=[^\w@]*$| and\b(?! (?:off|out)\b)|,| this (?:morning|afternoon|week)| last | on @| @| yesterday| today"
    r"| now| in the end| at (?:about )?\d)"
)
_WAYS = "(?:in|on|up|out|off|over|across|down|away|through|home)"
_DESK = "polic  strateg  review  audit  survey  inspect  assess  tender  procur  business case  feasib  consult  design"
_UNIT = (
    r"(?:ones?|two|three|four|five|six|few|lot|batch|box|boxes|load|pallet|coat|bit|piece|panel|section|stretch"
    r"|length|row"
    r"|run|tranche|group|cohort|crate|wave|team|crew|person|people|lads?|lass|man|woman|family|families"
    r"|tenants?|pupils?"
    r"|members?|files?|rooms?|floor|flat|house|school|ward|site|unit|door|window|bed|tree|machine|phone|laptop|device"
    r"|letter|case|form|record|handful|of (?:them|the (?:lot|batch|bunch)|it)|(?:of )?the [a-z]+)"
)
_DONE = (
    r"(?:done|finished|completed|complete|fitted|hung|laid|planted|moved|scanned|printed|posted|sent|trained"
    r"|signed(?: off)?"
    r"|handed (?:out|over)|given out|issued|delivered|installed|replaced|repaired|fixed|mended|painted|cleared"
    r"|emptied|removed"
    r"|migrated|rehoused|rehomed|paid|closed|processed|swapped|switched|connected|wired|plumbed|bolted|tested"
    r"|checked|indexed"
    r"|loaded|uploaded|filed|entered|passed|qualified|served|collected|shifted|carted|built|erected|put (?:in|up"
    r"|on)|set up)"
)
_USERS = (
    r"(?:(?:the |our |all |most |first )?(?:people|folk|folks|staff|residents|tenants|kids|children|pupils"
    r"|students|patients"
    r"|visitors|customers|users|crews?|lorries|buses|cars|vans|trains|drivers?|teams?|members|nurses|clinicians"
    r"|teachers|passengers|cyclists|walkers"
    r"|families|everyone|everybody|everyone's|everybody's|public|swimmers|players|learners|officers|volunteers"
    r"|they|we))"
)
_USING = (
    r"(?:using|enjoying|sitting|sat|walking|driving|cycling|parking|playing|living|sleeping|logging|booking"
    r"|reading|wearing"
    r"|carrying|riding|swimming|eating|cooking|washing|learning|meeting|crossing|browsing|streaming|borrowing|ringing"
    r"|dialling|working (?:in|from|off|out)|queuing for|paying|ordering|running|training|skating|climbing|moved)"
)

_ARE_BUSY = r"(?: are| is|'re|'s| have been| has been| been)?(?: now| already| back| happily| all| busy)*"
_EACH = r"(?:every|each|all(?: (?:of )?(?:the|our))?) (?:(?!bar\b|but\b|except\b|of\b)[\w'-]+ ){1,3}?"
_HAS = "(?:has|have|got|given|issued with|wearing|carrying|using|holding|fitted with|equipped with|supplied with)"
_WE_OR_THEY = (
    r"(?:we've|we have|we|they|they've|(?:the )?(?:full |parish |town )?(?:board|council|cabinet|governors|panel"
    r"|committee|trustees|members|executive|partners))"
)
_CHOSE = (
    r"(?:appointed|picked|chosen|chose|selected|gone with|went with|plumped for|settled on|opted for|voted (?:for|in))"
)
_NOT_YET = (
    r"(?! (?:an?|the) (?:[a-z]+ )?(?:panel|shortlist|longlist|date|preferred|recruiter|agency|firm"
    r"|consultants?)\b| \d| two| three| someone to| not to| to )"
)
_PLACE = f"{_THING}{_END}"
_NAME = r"(?: [\w&'-]+){0,5}"
_NO_UNIT = (
    r"(?:e-?mails?|invoices?|bills?|meetings?|visits?|reports?|time|week|month|year|night|chance|updates?|checks?"
    r"|drafts?|stages?|steps?|phases?|bus|train|quotes?|tenders?|payments?|reminders?|deliver\w+|orders?|parts?"
    r"|materials?|thing|decision|hurdle|hearing|interview|session|bit|offer|round|word|minute|inspection|test|trial|audit|version"
    r"|option)"
)
_SO_MANY = r"(?:\d{1,3}|two|three|four|five|six|few|couple|handful)(?: of them)?"
_UNITS = rf"(?:{_SO_MANY}(?: (?!{_NO_UNIT}\b)[a-z]+s\b)?|{_UNIT}|(?!{_NO_UNIT}\b)[a-z]+)"
_LAST = rf"(?:the |our )?(?:very )?(?:last|final) {_UNITS}"
_IS = r"(?:'s| is| are| has| have| was| were| been| now| all| finally)*"

USES = (
    deed(
        "the last of it is done",
        r"\w",
        rf"""
        {_LAST}{_IS} {_DONE}{_END}  {_LAST}{_IS} (?:went|gone|came|come|moved|in|out|up|off
        |on(?! (?:the )?@))(?: {_WAYS})?{_END}
        {_LAST}(?: have| has)? (?:did|done|had|passed|sat) (?:theirs|it|their [a-z]+){_END}
        (?<=[a-z] ){_DONE} (?:the|our) (?:very )?(?:last|final) (?:one|two|few|batch|lot|of (?:them|the [a-z]+)
        |{_UNIT}){_END}
        """,
        says_who=True,
        but_not=_DESK,
    ),
    deed(
        "people use it",
        r"""
        replac  install  fit  build  open  launch  roll  introduc  migrat  upgrad  move  mov(?:e|ing)  provid  deliver
        repair  fix  resurfac  refurb  new\b  set up  create  switch  convert  garden  gym  playground  play area
        path  bridge
        """,
        rf"""
        {_USERS}{_ARE_BUSY} {_USING}(?: [a-z]+){{0,2}}?(?: in| on| over| through| from| with| to| by| off| across
        | under)? (?:it|them|there|{_THING}){_END}
        {_USERS}(?: are| is|'re|'s)?(?: all| now)* back (?:(?:[a-z]+ing )?(?:in|on|up|from
        |at) (?:it|them|there){_END}|in(?=\W*$|,| and\b))
        """,
        says_who=True,
        but_not=_DESK,
    ),
    deed(
        "each has one",
        r"""
        roll  issu  provid  provision  suppl  distribut  deploy  equip  give  deliver  introduc  badge  kit\b  kits\b
        cards?\b  laptop  tablet  phone  device  uniform  radio  handset  scanner  bins?\b  alarm  pack  camera
        leaflet  handbook
        """,
        rf"""
        {_EACH}(?:(?:now|has|have|is|are|all|been) )*{_HAS} (?:(?:his|her|their|its|a|an|the|new|own) )*{_THING}{_END}
        """,
        says_who=True,
        but_not=_DESK,
    ),
    deed(
        "it does its work",
        r"""
        repair  fix  replac  restor  install  fit  servic  overhaul  set up  new\b  launch  upgrad  connect  wi-?fi
        heating  clock  lift  boiler  pump  alarm  light  cctv  panel
        """,
        rf"""
       (?:(?<='s )|(?<=[a-z]s )|(?:is|are|now|all|both|back) )(?:now |all |back |happily |up and )*(?:ticking|striking
       |chiming
       |ringing|running|recording|generating|charging|printing|heating|cooling|pumping|turning|spinning|humming|firing
       |draining|filling|glowing|showing|displaying|transmitting|holding pressure|keeping time|working|earning
       |on)(?: again| now| sweetly| fine| nicely| well| perfectly| a treat| as it should| (?:in|at|on
       |across) (?:(?:every|each|all)(?: [a-z]+){{1,3}}|{_THING}))?{_END}  (?:works|runs|opens|closes|shuts|keeps time
       |prints|rings|drains|flushes|lights up
       |locks)(?: again| now| perfectly| fine| properly| nicely| lovely| sweetly| a treat| as it should)+
       (?:leak|fault|problem|drip|noise|smell|error)(?:'s| is| has| have)? (?:been )?(?:stopped|gone|cured|sorted
       |fixed|resolved)
        """,
        names_it=True,
        but_not=_DESK,
    ),
    deed(
        "none of it is left",
        "clear  remov  clean  unblock  leak  fill  graffiti  pothole  knotweed  weed  fly-?tip  litter  backlog",
        r"""
        (?:no more|not a|no|nary a) (?P<thing>(?:[a-z][\w'-]* ){1,2})(?:left|in sight|to be seen|remaining
        |remains?|any ?more)
        (?:nothing|none|not a trace|no trace|no sign) (?:left )?of (?:it|them)(?: left| remains| now)?
        hasn't leaked since  (?:not|hasn't|haven't) (?:dripped|leaked|tripped|blocked|failed) since
        """,
        says_who=True,
        but_not=_DESK,
    ),
    deed(
        "the choice is made",
        "appoint  choos  decid  decision  select  award  pick  procur  tender  commission  supplier"
        "  find\\b  hire\\b  engage",
        rf"""
        (?:decision|choice|appointment|award)(?:'s| is| has been| was)? (?:now )?made(?! (?:in|on|by|at) (?!@))
        {_WE_OR_THEY}(?: have| has)?(?: now| all)* {_CHOSE}{_NOT_YET}{_NAME}
        (?:contract|work|job) (?:has |was )?(?:gone|went|awarded|let|given) to{_NAME}
        """,
        says_who=True,
        but_not="review",
    ),
    deed(
        "the ill is cured",
        "repair  fix  leak  fault  restor  servic  replac  overhaul  resolv  noise  smell  damp  mould",
        r"""
        (?:leak|fault|problem|drip|noise|smell|error|damp|mould)(?:'s| is| has| have)? (?:been |now )?(?:stopped|gone
        |cured|sorted|fixed|resolved)
        no more (?:drips?|leaks?|noise|smells?|trip hazards?|complaints|puddles|faults|alarms|damp)
        (?<=[a-z] )(?:got|had) (?:it|them|(?:the |our )?[a-z]+) (?:going|working|running|fixed|mended|repaired
        |back on)(?! to\b)
        """,
        says_who=True,
        but_not=_DESK,
    ),
    deed(
        "it is where it should be",
        "mov(?:e|ing)  relocat  transfer  migrat  upgrad  decant  switch  roll",
        rf"""
        (?:(?<='s )|(?:is|are|all|now|both|ran|runs?|running|live) )(?:now |all |up |over |back |both )*(?:on|at|in
        |over at) {_PLACE}
        """,
        names_it=True,
    ),
    deed(
        "they are in their new place",
        "mov(?:e|ing)  relocat  decant",
        r"(?:at|in|to) (?:his|her|their|our) new (?:desks?|offices?|rooms?|homes?|building|place|base|premises"
        r"|quarters)",
    ),
    deed(
        "the old one is off",
        "migrat  upgrad  system  server  software  platform  telephon  replac\\w* the \\w+ (?:system|software)  switch",
        r"(?:the )?old (?:system|server|one|ones|platform|software|kit|line|lines|database|site|switchboard"
        r"|phones?)(?:'s| is| are"
        r"| has| have)?(?: been| now| all)* (?:switched off|turned off|decommissioned|retired|shut down|off"
        r"|unplugged|ceased|gone)",
        says_who=True,
        but_not=_DESK,
    ),
    deed(
        "it has begun its work",
        "set up  establish  stand up  creat  form\\b  launch  start  constitut  convene  forum  group  network  "
        "committee",
        r"""
        (?:has|have|had|'s) (?:now )?(?:had|held) (?:its|their|the) first (?:meeting|session|get-together|gathering)
        (?:had|held) (?:its|their|the) first (?:meeting|session|get-together)  met for the first time  constituted
        (?:first|inaugural) (?:meeting|session) (?:was |has been )?(?:held|took place|happened)
        """,
        names_it=False,
    ),
    deed(
        "we held it",
        r"(?:hold|run|host|organi[sz]e|conduct|stage|put on|deliver|carry out|do)\b .*",
        rf"""
        (?:we|they|i|they've|we've|i've) (?:have )?(?:had|held|ran|hosted|did|put on|staged|done) {_THING}{_END}
        """,
        says_who=True,
        opens=True,
        but_not="review  audit  survey  assessment",
    ),
    deed(
        "they have it",
        "submit  submission  send\\b  return\\b  respon  reply  bid\\b  claim  appl(?:y|ication)  report to  notif",
        rf"""
        (?:the )?{_THING} (?:have|has|'ve got|'s got|have got|has got|have received|has received|received) (?:it|them
        |our \w+){_END}  (?:pressed|hit|clicked) (?:submit|send|the (?:submit |send )?button)
        sent(?! (?:back|me|us|them|the|an?|to us|to me))  answered(?: in full)?  replied(?: in full)?
        """,
        says_who=True,
        but_not="recruit",
    ),
    deed(
        "all can see it",
        "publi(?:c|sh)  web ?site  web ?page  upload  online  releas  launch  book",
        r"""
        (?:you|anyone|people|they|folk|the public|residents|anybody) can (?:now )?(?:all )?(?:download|read|see|find
        |view|access|use|book|search|browse) (?:it|them|the \w+)(?! on (?:the )?(?:test|staging|dev|old|draft))
        out there(?! (?:to|for)\b)
        """,
        says_who=True,
    ),
    deed(
        "they are in the ground",
        "plant  tree  hedge  bulb  whip  orchard  garden",
        r"(?:in|into) the ground(?! (?:floor|plan))  staked(?: out| up)?  heeled in  bedded (?:in|out)",
        names_it=False,
    ),
)
