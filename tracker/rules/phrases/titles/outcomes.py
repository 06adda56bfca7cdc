"""What shows by its outcome that a title's deed is done: consent is given, access gone, a group meets (rules 3)."""

from __future__ import annotations

from tracker.rules.phrases.titles.deed import deed

_THING = r"(?P<thing>(?:[a-z0-9][\w'-]* ){0,3}[a-z0-9][\w'-]*)"
_END = (
    r"(?=[^\w@]*$| and\b(?! (?:off|out)\b)|,| this (?:morning|afternoon|week)| last | on @| @| yesterday| today"
    r"| now| in the end)"
)
_HAVE = r"(?: has| have| is| are| now| been| got| all|'s|'ve|'re)*"
_EVERY = r"(?:every|each|all(?: (?:of )?(?:the|our))?)(?: (?!bar\b|but\b|except\b|apart\b|of\b)[\w'-]+){1,2}?"
_CONSENT = r"(?:approval|consent|agreement|sign-?off|blessing|permission|authorisation|assent|endorsement)"
_APPROVE = (
    "approv  consent  permission  agree\\b  adopt  endors  sign-?off  sign off  pass\\b  ratif  authori  protocol"
    "  standing orders  licen"
)
_OTHER_ENDS = "recruit  appoint  tender  train  survey"
_SAT = r"(?:sat|had|done|did|passed|completed|attended|received|finished|taken|been (?:on|through))"
_COURSE = (
    r"(?:it|theirs|(?:the|their)(?: [a-z]+)? (?:training|course|session|briefing|talk|module|induction|refresher"
    r"|test|assessment|workshop|awareness))"
)
_NEW_ONE_IN = rf"""
    (?<![\w'])(?:the )?new (?:one|ones)(?:'s|'re| is| are)?(?: now| all| both)* (?:in|on|up|fitted|installed
    |connected|commissioned|plumbed in|wired in|running|working|going|live|lit|fired up){_END}
    (?<![\w'])(?:the |all the )?new [a-z]+(?: [a-z]+)?(?:'s|'re| is| are| been)?(?: now| all| both)* (?:in|up|fitted
    |installed) and (?:running|working|live|in use|humming|commissioned)
"""
_NO_NEW_THING = "polic  strateg  contract  tender  recruit  survey  procedure"

OUTCOMES = (
    deed(
        "it has been granted",
        "appl(?:y|ication)\\b  faculty  planning permission  licence application",
        r"""
        (?:has |have |had |'s |was |were |been |now )+granted(?: (?:it|us|the [a-z]+))?(?=[^\w@]*$|,| and\b| on @| @)
        """,
        says_who=True,
    ),
    deed(
        "it has been won",
        "award$  accredit  quality mark  charter mark  kitemark  status$  funding bid  grant bid  lottery bid",
        r"""
        (?:we|i)(?:'ve| have)? (?:now |just |only )?(?:got|won|landed|secured|bagged|been (?:awarded|given
        |granted)) (?:it|them|the (?:award|money|grant|funding|status|mark|accreditation))(?=[^\w@]*$|,| and\b
        | yesterday| today| on @| @)
        """,
        says_who=True,
        but_not="ceremony  scheme  contract  policy",
    ),
    deed(
        "consent is given",
        _APPROVE,
        rf"""
        (?:has |have |had |'s )?(?:given|gave) (?:his|her|their|its|a|the|us)(?: [a-z]+)? {_CONSENT}(?! in principle)
        (?:given|gave|returned) (?:it |us |this )?a favourable opinion
        (?:waved|nodded|voted|put) (?:it|this|them|the \w+) through
        carried (?:by \w+(?: votes?)?(?: to \w+)?|unanimously|nem con|on a (?:show of hands|vote))
        {_CONSENT} (?:was |has been |is )?(?:given|granted)
        (?:approved|agreed|endorsed|ratified|authorised)(?: and (?:counter)?signed) {_THING}{_END}
        """,
        says_who=True,
        but_not=_OTHER_ENDS,
    ),
    deed(
        "it has its consent",
        _APPROVE,
        rf"(?:received|gained|won|secured|obtained|has|got) (?:its |the |full |formal |final )*{_CONSENT}",
        names_it=True,
        but_not=_OTHER_ENDS,
    ),
    deed(
        "it came through",
        "get\\b  obtain  secur  licen  permit  consent  permission  approv  funding  grant\\b  visa  apply  certificat"
        "  accredit  registration  clearance  kitemark",
        "(?:came|come) through  granted  in our hands  (?:came|come) back approved",
        names_it=True,
        but_not="recruit  tender  review  polic  train",
    ),
    deed(
        "there is no way in any more",
        "revok  withdraw access  remov  disabl  block  terminat  turn off  switch off  restrict",
        r"disabled  deactivated  revoked  blocked  firewalled off  locked out  ended  terminated  expired",
        names_it=True,
        opens=True,
    ),
    deed(
        "it is switched on",
        "turn on  switch on  enabl  activat  enforc  mandat  implement",
        "enforced  enabled  activated  turned on  switched on  mandated",
        names_it=True,
        opens=True,
    ),
    deed(
        "it happens as it should",
        "set up  establish  start  introduc  institut  reinstat  re-?start  hold (?:regular|weekly|monthly)",
        r"""
        (?:happening|meeting|running|taking place|being held|held) (?:every (?:day|week|month|morning|fortnight)|weekly
        |daily|monthly|fortnightly|quarterly|regularly)
        """,
        names_it=True,
        opens=True,
    ),
    deed(
        "it has been held",
        "debrief(?:ing)?$  meeting$  drills?$  drill at  drill for  open day  away ?day  awards? evening  hustings"
        "  fete  fire drill",
        "held  took place  taken place  went ahead",
        names_it=True,
        but_not="plan  strateg  report  review  procedure  polic  book  programme",
    ),
    deed(
        "we have held it",
        "drills?$  drill at  drill for  open day  away ?day  awards? evening  hustings  fete  fire drill  exercise$",
        r"(?:we|they|i)(?: have|'ve)? (?:held|ran|did|done|had|staged) (?:it|one|the (?:drill|day|event|exercise|fete))"
        r"(?=\W*$| on @| @|,| this | last )",
        says_who=True,
        but_not="plan  strateg  report  review  procedure  polic  book  programme",
    ),
    deed(
        "they have all had it",
        "train  brief  induct  e-?learning  awareness  refresher  course  toolbox  cpd",
        rf"(?<=[a-z] )(?:have|'ve) (?:all|both|each) (?:now )?{_SAT} {_COURSE}",
        says_who=True,
    ),
    deed(
        "all have been sent it",
        "send\\b  issu  circulat  distribut  shar(?:e|ing)  email  communicat  notif  letter  leaflet",
        rf"""
        {_EVERY}{_HAVE} (?:had|received|sent|given) (?:it|one|theirs|a copy|their copy|the {_THING}){_END}
        """,
        says_who=True,
        but_not="polic(?:y|ies)$  survey  review  strateg",
    ),
    deed(
        "it is through every door",
        "send\\b  issu  circulat  distribut  deliver  newsletter  letter  leaflet  flyer",
        r"""
        (?:dropped|pushed|popped|posted|put|gone|went|delivered|shoved) through (?:every|all|each|the)(?: [a-z]+)?
        (?:letter ?box(?:es)?|doors?)  (?:gone|went|sent) home (?:to|with) (?:every|each|all)\b[\w ]*
        """,
        names_it=True,
    ),
    deed(
        "the new one is in",
        "replac  swap  renew  chang  upgrad",
        _NEW_ONE_IN,
        says_who=True,
        opens=True,
        but_not=_NO_NEW_THING,
    ),
    deed(
        "the replacement is in",
        r"replacement\b  renewal\b  upgrade\b",
        _NEW_ONE_IN,
        says_who=True,
        but_not=_NO_NEW_THING,
    ),
    deed(
        "there is none of it any more",
        "stop  end\\b  ceas  eliminat  remov  phase out  ban\\b",
        rf"(?<![\w'])(?:no|no(?:body|[ -]one)(?:'s got| has)) {_THING} (?:any ?more|any longer)",
        says_who=True,
        opens=True,
    ),
)
