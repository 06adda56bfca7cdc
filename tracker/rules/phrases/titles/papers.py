"""What says that papers are out or sent, money paid, decisions taken, agreements signed (replies' rules 3)."""

from __future__ import annotations

from tracker.rules.phrases.titles.deed import deed

_BODY = (
    r"(?:(?:the )?(?:academic |full |school |management |steering |licensing |planning )?(?:board|committee"
    r"|cabinet|council"
    r"|governors|members|executive|exec|trustees|senate|corporation|panel|smt|slt|cmt|dmt|directors?|head|chair"
    r"|chief exec\w*|ministers?|commissioners?|court|tribunal|regulator|planners))"
)
_END = r"(?=\W*$| and\b|,| this (?:morning|afternoon|week)| last | on @| @| since| yesterday| today| at | by )"
_STILL = (
    "(?! (?:legal|committee|board|cabinet|panel|the (?:solicitor|printer|proof|boss|manager|director|chair|head|lawyer"
    "|typesetter|designer|translator)|solicitors|print|proof|translation|design|finance|procurement|comms|you|me|us"
    "|him|her|smt|slt|governors|trustees|members|council|management|our|be|sleep|review|consultation|tender))"
)
_IS_OUT = (
    r"(?:(?<='s )|(?:is|are|been|both|all) )?(?:now|gone|went|up|live|out|put|both|all|available)"
    r"(?: (?:now|up|live|out|all|gone|put))*"
)
_SHELVES = (
    "(?:racks?|shel(?:f|ves)|tables?|walls?|notice ?boards?|packs?|desks?|wards?|receptions?|stands?|waiting rooms?)"
)
_WEB = "(?:web ?site|web|intranet|internet|portal|hub|web ?pages?|sharepoint|teams|extranet|site|front page)"
_RIGHT = r"(?:the )?(?:go-?ahead|green light|nod|thumbs up|okay|ok|seal of approval|all[- ]clear|blessing|backing)"

_AGREEMENTS = r"agreement  contract  mou\b  memorandum  lease  sla\b  accord  deed  sign\b  licen  terms  protocol"
_BOTH = r"(?:both|all)(?: (?:of )?the| of)?(?: \w+)? (?:parties|sides|partners|us|them|signatories)"

PAPERS = (
    deed(
        "it is out in print",
        "re-?print  print  produc  leaflet  poster  easy[- ]read  newsletter  booklet  menu  signage  flyer  banner"
        "  manual  brochure  programme$  maps?$  charts?$  cards?$  handbook  timetable  calendar",
        rf"""
        (?:re-?)?printed(?: and (?:delivered|posted|distributed|out))?  back from (?:the )?printers?
        hot off the press  in print  cop(?:y|ies)(?: is| are| now)* (?:in|on|with|at) (?:every|each|all)\b
        (?:in|on|up on|out on) (?:the|all the|every|all) (?:[a-z]+ )?{_SHELVES}
        (?:(?:re-?)?printed and )?(?:in|on|up in) (?:every|each) [a-z]+
        """,
        names_it=False,
    ),
    deed(
        "it is out for all to see",
        "publi(?:c|sh)  circulat  distribut  bulletin  minutes  issu  releas  upload  share  communicat  announc",
        rf"""
        {_IS_OUT} (?:on|onto) (?:the |our )?(?:\w+ )?{_WEB}  (?<='s )(?:on|onto) (?:the |our )?(?:\w+ )?{_WEB}
        (?:is|are|now) (?:on|onto) (?:the |our )?(?:\w+ )?{_WEB}  (?:been|gone|went|sent|passed)(?: out)? (?:round
        |around|out to|to|across)(?: to)? (?:every|each|all|the lot)\b[\w ]*
        (?:in|landed in|reached|hit) (?:every(?:one|body)'s|every|all|their
        |people's) (?:in-?box(?:es)?|pigeonholes?|hands)  (?<='s )(?:now )?(?:up|out){_END}  (?:in|into) circulation
        can be downloaded  downloadable  pinned up
        (?:it's|it is|they're|they are) (?:now )?(?:up|out)(?= on| for all|\W*$)  up (?:there )?for all to see
        in the public domain  there for all to see
        """,
    ),
    deed(
        "the new text is up",
        "refresh  updat  re-?writ  revis  re-?draft  re-?design  re-?word  amend",
        rf"(?:(?:(?:re)?written|redrafted|revised|updated|refreshed|amended|redesigned|approved|signed off) and )?"
        rf"(?:now |all )*{_IS_OUT} (?:on|onto) (?:the |our )?(?:\w+ )?{_WEB}",
        names_it=True,
        but_not="recruit  train",
    ),
    deed(
        "it has been sent",
        r"""
        submit  submission  send\b  sending  return\b  returns\b  respon  reply  writ(?:e|ing) to  notif  letters?\b
        refer  complain  bid\b  claim  appl(?:y|ication)  invit
        """,
        rf"""
        (?:gone|went)(?: off| out| in| over)? (?:to{_STILL}|off|out|in){_END}?  (?:gone|went|sent|posted|out
        |off)(?: off| out| in)?(?: to)? (?:all|every\w*|each|the lot)\b(?: of (?:them|it))?  in the post(?! room)
        on (?:their|the) doormats?  receipted  (?:receipt|acknowledge?ment)(?: has been| was)? received  lodged
        (?:posted|mailed|despatched|dispatched)(?: (?:first|second) class| recorded| by hand)?(?: out| off)?{_END}
        (?:on|in) its way  e-?mailed(?! (?:me|us|you|to ask|for|back))  handed in
        """,
        names_it=True,
        but_not="recruit  tender  polic  strateg  template",
    ),
    deed(
        "it is paid",
        "refund  pay\\b  payments?  paying  invoic  reimburs  settle  compensat  arrears  back ?pay  bonus  grants? to",
        r"""
        (?:re)?paid(?: out| in full| back| up| over)?(?! (?:for|staff|their deposit|a deposit)\b)  settled  credited
        refunded  reimbursed  (?:landed|arrived|are|is|now|cleared) in (?:\w+'s |their |the )?(?:bank )?accounts?
        (?:landed|hit|reached) (?:\w+'s|their|the|all|every) (?:bank )?accounts?  money's in
        everyone has had their money
        """,
    ),
    deed(
        "it is decided",
        r"""
        approv  decid  decision  agree  adopt  consent  ratif  endors  permission  waiver  resolution  determin
        authori  sign-?off  appeal  licen
        """,
        r"""
        granted  voted (?:it )?through  waved (?:it )?through  nodded (?:it )?through
        carried(?! (?:over|forward|out))  decided(?! (?:to|not|against))
        agreed and (?:minuted|signed|adopted|recorded)  made(?= following| on @| by| under)  minuted  authorised
        obtained  secured  sanctioned  given (?:the )?(?:go-?ahead|green light|nod|thumbs up|okay|ok)  determined
        through (?:committee|cabinet|council|board)
        now (?:council|trust|school|company|our|official|agreed|adopted) policy
        passed (?:nem con|unanimously|without a (?:vote|division)|on the nod)
        part of the (?:statutory )?development plan  got (?:the )?(?:go-?ahead|green light|nod|thumbs up)
        """,
        names_it=True,
        but_not="recruit",
    ),
    deed(
        "a body has decided",
        "approv  decid  decision  adopt  consent  ratif  endors  permission  waiver  resolution  determin  authori",
        rf"""
        {_BODY}(?:'s| has| have| had)? (?:formally |unanimously |all |now |just )*(?:said yes|voted (?:for|in favour
        |through)|gave (?:it|this|the \w+|us|them) {_RIGHT}|given (?:it|this|the \w+|us|them) {_RIGHT}|(?:voted|waved
        |nodded|put|passed) (?:it|this|the \w+) through|backed (?:it|this|the \w+)|resolved to(?! (?:defer|postpone
        |delay|reject|refuse|consult|consider|review))|(?:taken|made|took|reached|recorded|given) (?:its|the|their
        |a) (?:decision|determination|approval|consent|agreement)(?! (?:to (?:defer|postpone|delay|reject)
        |in principle))|decided (?:to(?! (?:defer|postpone|delay|reject|refuse|consult|consider|review))|in favour
        |on (?:it|this|the)))
        """,
        says_who=True,
        but_not="recruit  appoint",
    ),
    deed(
        "it is signed",
        _AGREEMENTS,
        r"""
        inked  counter-?signed(?: by (?:both|all)[\w ]*)?  signed by (?:both|all|everyone|each)[\w ]*  exchanged
        signed on the dotted line  ink(?:'s| is) dry  signed and (?:sealed|dated|exchanged|returned|witnessed)
        sealed(?: by [\w ]+)?
        """,
    ),
    deed(
        "both have signed",
        _AGREEMENTS,
        rf"""
        {_BOTH}(?: have|'ve)? (?:now |all )*(?:signed|inked|countersigned|sealed|exchanged)(?: and (?:signed|sealed))?
        """,
        says_who=True,
    ),
    deed(
        "it is on record",
        "record\\b  register  log\\b  minute\\b  enter\\b  update the  add\\b  note\\b  document\\b",
        r"""
        minuted  recorded  logged  entered  registered  noted in the minutes
        (?:in|on) the (?:minutes|register|record|books|log|minute book|system|public record)
        (?:now |already )*showing (?:on|in) the \w+  updated
        """,
        opens=True,
    ),
    deed(
        "none are left",
        "backlog  reconcil  clear\\b  clearance  outstanding  arrears  queue  waiting list  tickets",
        r"""
        (?:none|nothing|no (?:backlog|cases|tickets|invoices|queue|letters|files|items|forms|claims)) (?:left
        |remaining|outstanding|in the queue|waiting)  (?:down|reduced|cut) to (?:zero|nil|nothing|nought|none)
        (?:is|at|now) (?:zero|nil)(?=\W*$)  balances(?: to the penny)?  reconciles  reconciled
        """,
    ),
)
