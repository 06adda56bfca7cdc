"""What says that people are in post or trained, things given out, systems moved, events held (replies' rules 3)."""

from __future__ import annotations

from tracker.rules.phrases.titles.deed import deed

_EVERY = (
    r"(?:every|each|all(?: (?:of )?(?:the|our))?)(?: members? of (?:the|our|each|every))?"
    r"(?: (?!bar\b|but\b|except\b|apart\b|of\b)[\w'-]+){1,3}?"
)
_WHO = r"(?!advert|round|search|campaign|process|job|date|panel|interview|spec|role|post)[a-z]+"
_SESSION = (
    r"(?:training|course|session|briefing|talk|module|induction|refresher|jab|test|assessment|cpd|cpc|e-?learning"
    r"|workshop"
    r"|update|turn|exam|tutorial|awareness|day)s?"
)
_THEIRS = rf"(?:it|theirs|(?:its|their|the|his|her|a)(?: [a-z]+)? {_SESSION})"
_EVERYONE = "every(?:one|body)"
_WHOLE = r"(?:every(?:one|body)(?: [a-z]+){0,2}|the (?:whole|entire) [a-z]+|the whole lot(?: of them)?)"
_HAVE = r"(?: has| have| is| are| now| been| got| all|'s|'ve|'re)*"

DOINGS = (
    deed(
        "they are in post",
        "recruit  appoint  hir(?:e|ing)  vacanc  fill  employ  elect  second(?:ed)? post  chair\\b  trustee  governor",
        r"""
        elected  co-?opted  sworn in  voted in  confirmed in post  on the payroll  (?:took|taken) (?:office|the chair)
        at (?:his|her|their) (?:new )?desks?  (?:his|her|their) feet under the (?:desk|table)
        appointed (?:at|by|on|to the post|with effect)
        """,
    ),
    deed(
        "we have someone",
        "recruit  appoint  hir(?:e|ing)  vacanc  fill  employ",
        rf"""
        (?:he|she|they|both|(?:the )?new {_WHO})(?:'s|'ve| has
        | have)? (?:now |both |all )*(?:started(?! looking)(?: work)?|settling in|settled in|in post|in the role
        |joined us|in the chair|at work)(?=\W*$| and\b| on @| @|,| this | last )
        (?:we've|we have|we) (?:now )?got (?:someone|somebody|our (?:man|woman|person)|a new (?!advert|job
        |date)\w+)(?=\W*$)  (?:has|have|'s) (?:his|her|their) feet under the (?:desk|table)
        """,
        says_who=True,
    ),
    deed(
        "each has had the training",
        r"""
        train  brief  induct  e-?learning  awareness  refresher  course  toolbox  talks?\b  cpc  licen  qualif  certif
        """,
        rf"""
        {_EVERY}{_HAVE} (?:had|done|passed|completed|attended|received|finished|sat|been (?:on|through|to)) {_THEIRS}
        {_EVERY}{_HAVE} (?:trained|briefed(?! that)|inducted|certified|qualified|signed off|certificated|up to date)
        (?:[a-z]+ )?(?:all|each|every\w*|both)(?: [a-z]+){{0,2}}{_HAVE} (?:have|has|got|hold|holds|carry
        |carries) (?:now )?(?:their|his|her|its|a
        |the)(?: \w+)? (?:cards?|certificates?|certs?|tickets?|licences?|badges?|passes|qualifications?)
        {_WHOLE}(?:'s|'ve| has| have)?(?: now| all| been)* (?:been through|had|done|sat|passed|completed) {_THEIRS}
        {_WHOLE}(?:'s|'ve| has| have)?(?: now| all)* been through (?:it|them)  {_EVERYONE}(?:'s|'ve| is| has)?(?: now
        | all| been)* (?:trained|briefed(?! that)|through(?: it)?|certified|qualified|done it)
        {_EVERYONE}(?:'s| has)?(?: now| all)* (?:passed|completed|done)(?=[^\w@]*$|,| and\b)
        """,
        says_who=True,
    ),
    deed(
        "everyone has one",
        r"""
        roll(?:ing)?[- ]?out  issu  provid  provision  suppl  distribut  deploy  equip  give  deliver  introduc
        laptop  tablet  phone  device  uniform  badge  kit\b  kits\b  cards?\b  radio  handset  scanner  tag
        [a-z]{3,}s$
        """,
        rf"""
        {_EVERY}{_HAVE} (?:carr(?:y|ies|ying)|wears?|wearing) an? [a-z]+
        {_EVERY}{_HAVE} (?:carrying|carr(?:y|ies)|wears?|wearing|using|uses?|holding|holds?|has|have|got|given
        |issued with|issued|equipped with
        |supplied with|with|in possession of|fitted with)(?: now)? (?:one|theirs|it|them|his|hers
        |their (?:own
        |new) \w+|a new \w+)  {_EVERYONE}(?: has|'s)?(?: now| got| been)* (?:one|theirs|using (?:it|them)
        |wearing (?:it|them)|given (?:one|theirs))
        """,
        says_who=True,
        but_not="polic  strateg  survey  review  audit  check  inspect  visit  meeting  appraisal  train  talks?\\b"
        "  works$",
    ),
    deed(
        "the system has moved over",
        r"""
        migrat  upgrad  integrat  interface  system  server  software  mailbox  telephon  line  network  cloud  feed
        data\b  decommission  replace the  email  domain  hosting  platform  app\b  cut-?over  switch  paperless
        digital
        """,
        rf"""
        ported  cut ?over
        (?:went|gone|moved|come|came|brought|switched) (?:across|over)(?! (?:budget|time|the top|to)\b)  synced
        flowing(?: \w+){{0,3}}  talking to each other  imported  (?:been |all )+loaded  cleanly across
        running on the new \w+
        {_EVERYONE}(?:'s| is) (?:now )?(?:on it|on the new \w+|using it|logging in(?: to it)?|working (?:on|in) it)
        (?:wiped|unplugged|ceased|powered (?:down|off)|turned off)
        """,
        names_it=True,
        but_not="polic  strateg  survey  review  audit  tender  procur  business case",
    ),
    deed(
        "it was held",
        r"""
        (?:hold|run|host|organi[sz]e|conduct|stage|put on|deliver|facilitate)\b .*?(?:visit|evening|day|event
        |conference|fair|fete|festival|ceremony|workshop|exercise|drill|meeting|tour|walk|show|launch|celebration
        |awards?|fun day|session|forum|reception|hustings|assembly|concert|match|parade|ballot|election|referendum
        |inquest|hearing|interviews?|seminar|summit|briefing|dinner|lunch|tea|party|visits|away ?day)s?\b
        """,
        r"""
        been and gone  came and went  come and gone  (?:went|gone)(?: off)? (?:ahead|well|a treat|brilliantly|smoothly
        |fine|great|down (?:well|a treat|a storm)|without a hitch|swimmingly|off|like a dream|perfectly|nicely|lovely
        |to plan)  was (?:a )?(?:great |big |roaring |real |huge )?(?:success|hit|triumph|well attended|packed|lovely
        |great|brilliant|blast)  passed off(?: \w+)?  happened  behind us  took place  taken place
        (?:is|was|are|all|'s|now) over(?! (?:to|by)\b)  held  ran(?= (?:on|last|this|from|smoothly)|\W*$)
        well attended
        """,
        names_it=True,
        opens=True,
    ),
    deed(
        "the event took place",
        """
        (?:exercise|event|elections?|referendum|ballot|conference|open day|fair|fete
        |ceremony|drill|hustings|festival|concert|reception|fun ?day
        |parade|dinner|away ?day|open evening|gala|hackathon|roadshow)$
        """,
        r"""
        (?:has |have )?(?:took|taken|take) place
        (?:(?:was|were|been) )?held(?= (?:on |in |at |across )?(?:last|this|yesterday|today|all|every|the @|@)|\W*$)
        went ahead
        (?:went|gone) off (?:without a hitch|well|fine|smoothly|perfectly)  passed off(?: \w+)?
        been and gone  came and went  come and gone
        """,
        names_it=True,
    ),
    deed(
        "we have left",
        "exit  vacat  leav(?:e|ing)  surrender  close  move out  hand back  quit  relinquish  terminat",
        r"""
        (?:lease|tenancy|licence)(?:'s| is| has| been| was)* (?:surrendered|terminated|ended|given up|handed back)
        keys (?:are |have been |were |all )*(?:handed |given )?(?:back|in|over|returned)(?: to [\w ]+)?
        (?:handed|given) back  (?:lease|site|building)? ?surrendered  vacated  (?<=we're )out(?=\W*$|,| of)  moved out
        locked up for the last time
        """,
        but_not="recruit  leaver",
    ),
)
