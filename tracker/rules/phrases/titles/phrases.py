"""The deeds that titles ask for, and the words that say of each that it has come about: "in post", "served"."""

from __future__ import annotations

from tracker.rules.phrases.titles.deed import deed

_ALL = (
    r"(?:(?:every(?:one|body)|all|both|they|we|the lot)(?: of (?:them|us))?"
    r"(?:'s|'re|'ve| is| are| has| have)? (?:now )?)"
)

DEEDS = (
    deed(
        "they have started",
        "recruit  appoint  hir(?:e|ing)  vacanc  fill  employ  staff the  second(?:ed)? post",
        r"""
        on board  hired  filled  (?:has |have |both |all |now )*(?:started|joined)(?: work)?(?= @| on @|\W*$)
        """,
    ),
    deed(
        "someone has started",
        "recruit  appoint  hir(?:e|ing)  vacanc  fill  employ  staff the  second(?:ed)? post",
        r"""
        in post  (?:took|taken) up (?:the |her |his |their )?(?:post|role)
        (?:has |have |both |all |now )*(?:started (?:with us|in post)|joined (?:us|the team))(?! (?:for|in
        |on) (?:an?|the|interview\w*)\b)
        """,
        says_who=True,
    ),
    deed(
        "it has arrived",
        "deliver  buy  purchas  procur  order  acqui  obtain  leas  suppl  provide  provision",
        "arrived  turned up  landed  bought  purchased  acquired  obtained  in stock  in (?:our|their) hands",
    ),
    deed(
        "the contract is let",
        "tender  procur  contract  commission  re-?let  award  framework",
        r"""
        (?:contract )?(?:awarded|executed|exchanged|sealed)  contract (?:is )?signed  signed and sealed
        (?<!to )let(?!')(?! (?:me|us|you|them|him|her|the|it)\b)
        """,
    ),
    deed(
        "it is out",
        "publish  web ?site  web ?page  upload  online  bulletin  newsletter  releas",
        r"""
        (?:went|gone|is|are|now|put|been|both|all) (?:up |out |live |now )*(?:on|onto) (?:the
        |our) (?:\w+ )?(?:web ?site|web|intranet|internet|portal|site|hub|web ?pages?)  went (?:up|out|online)
        gone (?:up|out|online)  released  posted  uploaded  online  (?:is|are) (?:now )?out(?! (?:to|for|of|with)\b)
        in print
        """,
    ),
    deed(
        "it has gone off",
        "submit  submission  send  sending  return\\b  accounts\\b  fil(?:e|ing)  notif  appl(?:y|ication)  bid\\b"
        "  claim",
        r"""
        sent(?: (?:off|out|in))?(?! (?:back|me|us|them|the|an?|to us|to me))  (?:went|gone) (?:off|in|out)  filed
        lodged  submitted  posted  uploaded
        """,
    ),
    deed("it is served", "award  notice  order  summons", "served"),
    deed(
        "they have moved",
        "mov(?:e|ing)  relocat  transfer  decant  migrat",
        "(?<!date has )(?<!date )moved(?: (?:in|over|across))?"
        "(?! (?:up|on(?! @)|back|down|out|along|forward|until|by)\\b)"
        "(?! (?:in)?to (?:the |about |next )?(?:@|end|mid|early|late))  "
        "transferred(?! to)  switched over  "
        rf"{_ALL}(?:moved )?in(?= (?!hand|place|all)|\W*$)",
    ),
    deed(
        "it is shut",
        "clos(?:e|ing|ure)  shut  decommission  switch(?:ing)? off  turn(?:ing)? off",
        "shut(?: down)?  (?:switched|turned) off  closed(?: down)?",
        opens=True,
    ),
    deed(
        "it is called off as was asked",
        "cancel  withdraw  scrap  abandon  drop  pull  suspend  terminat  revok  rescind",
        "cancell?ed  withdrawn  scrapped  abandoned  dropped  pulled  suspended  terminated  revoked  rescinded",
        opens=True,
    ),
    deed(
        "it is gone",
        "remov  dispos  demoli  decommission  clear  retir  withdraw  scrap  strip",
        r"""
        gone(?= on @| @| since|\W*$)  (?:(?<='s )|(?<=is ))flat  flattened  levelled  razed
        taken (?:away|out|down|off)  took (?:away|out|down)  ripped out  demolished
        pulled down  came down  (?<!this is )(?<!this is now )(?<!this one is )(?<!action is )(?<!action )withdrawn
        scrapped  disposed of  emptied  retired
        (?<!i'm )(?<!am )(?<!we're )(?<!be )off(?= everywhere| as of| since)
        """,
        opens=True,
    ),
    deed(
        "it works again",
        "repair  fix  replac  servic  mainten  restor  refurb  upgrad  modernis  overhaul  leak  fault",
        r"""
        back in (?:service|use|action|operation)  back (?:online|on line)  working (?:again|fine|properly|perfectly)
        running (?:again|fine|sweetly)  mended  (?:tested|back) and working
        """,
    ),
    deed(
        "they are trained",
        "train  brief  induct  e-?learning  awareness  refresher",
        rf"{_ALL}(?:been )?(?:(?:trained|briefed)(?! that)|inducted|through it|attended"
        r"|(?:done|completed) (?:it|the (?:course|training)))",
    ),
    deed(
        "everyone has been through it",
        "train  brief  induct  e-?learning  awareness  refresher",
        r"""
        (?:every|all(?: the| our| of the)?)(?: [a-z]+){1,2} (?:has|have) (?:now |all )*(?:been (?:through|on|to)|done
        |attended|completed|had) (?:it|(?:the|their) (?:\w+ ){0,2}(?:course|training|refresher|session|module
        |induction))
        """,
        says_who=True,
    ),
    deed(
        "it was carried out",
        "inspection  survey  audit  review  assessment  test  check  exercise  drill  consultation  risk assessment",
        "carried out  undertaken  conducted  performed",
    ),
    deed(
        "it took place",
        r"""
        (?:hold|run|host|organi[sz]e|conduct|carry out|undertake|stage)\b
        .*(?:drill|open day|away day|conference|event|workshop|walkabout)s?$
        """,
        r"(?:was |were |been )*held  took place  taken place  happened  went ahead  (?<!will be )run @  ran",
        opens=True,
    ),
    deed(
        "it is in position",
        r"""
        replac  install  fit  repair  roof  carpet  erect  re-?lay  resurfac  refit  retrofit  hang  lay  mount
        put up  signs?\b  signage  fence  fencing  handrail  door  window  floor  ramp  light  paving
        """,
        r"""
        (?:(?<='s )|(?:is|are|now|all|both) )(?:now |all )*(?:on|in|up|laid|hung)(?= and\b(?! off\b)|\W*$)
        energised  connected  plumbed in  wired (?:in|up)
        (?:in|up) and (?:working|commissioned|running|tested|signed off)(?! with\b)
        (?:gone|went) (?:in|up|down)
        """,
    ),
)
