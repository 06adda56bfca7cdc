"""Words of which the sentences that hand an action over are made: what it is called, who has it, since when."""

from __future__ import annotations

from tracker.rules.phrases.words.tables import phrases

IT = phrases(
    r"""
    it  this  that  (?:these|those)(?: two| three)?  them
    (?:both|all|all three)(?: of (?:these|those|them)(?: two| three)?)?
    (?:this|that) (?:one|yin)
    (?:this|that|the) (?:action|item|task|project|job|piece of work)
    (?:(?:#|number |no\.? ?)\d+|#?\d+(?=\W*(?:$|[,.;?!)]|(?:now|please|pls|from|as|too|on|over|until|till|while|for|and
    |off|up|instead)\b))|(?:(?:actions|items|numbers|nos\.?) )?#?\d+(?:, | and | & )#?\d+)(?:(?:, | and
    | & |, and )#?\d+)*  the lot  the reins  the baton  the torch  the lead
    (?:the )?responsibility
    (?:the )?ownership  the whole thing
    """
)
OWNER = (
    r"(?:(?:the|its|our|your|a|new|current|correct|right|proper|real|actual|true|rightful|action|sole|overall) )*"
    r"(?:owner|lead|leader|lead (?:officer|person|name)|(?:responsible|accountable|nominated|named) (?:officer|owner"
    r"|person|manager|lead)|action holder|gaffer|sro|person (?:responsible|in charge|accountable))"
)
NOW = phrases(
    r"""
    now  (?:the )?noo  the now  nowadays  these days  at present  currently  from (?:now|here)(?: on(?:wards)?)?
    (?:since|from|as of|as from|wef|after) (?:today|@|last|next|this|the|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|easter|half
    |christmas|\d|january|february|march|april|may|june|july|august|september|october|november|december|about)
    going forwards?  moving forwards?  in future  instead  henceforth  hereafter  for good
    from (?:tomorrow|then|that day)(?: on(?:wards)?)?
    (?:instead of|in place of|rather than|and not|not|no|no longer|replacing|in lieu of|succeeding) (?:me|mine|us|ours)
    nae me  nae mine  (?:when|since|after|once) i (?:left|moved|changed|stepped|retired|went|stopped)
    """
)
AIDS = phrases(
    """
    is  has  have  will  be  now  noo  needs  should  can  to  agreed  very  kindly  also  offered  going  took  happy
    been  just  since  already  officially  formally  being  gonna  volunteered  willing  due  must  ought  said  that
    he  she  they  he'll  she'll  they'll  would  he'd  she'd  recently  gladly  generously  got  had  was  wants
    you  who  who's  who'll  says  promised  yes  so  content  keen  glad  pleased  ready  prepared  delighted
    """
)
"""What may stand between a name and what its bearer does with the action; single words only."""

PLACE = phrases(
    """
    remit  portfolio  area  patch  bailiwick  domain  court  hands  brief  in-?tray  plate  desk  queue  books  watch
    bag  team  name  care  wing  responsibilit(?:y|ies)  job description  job  role  control  charge  purview
    jurisdiction  stewardship  direction  leadership  department  dept  directorate  division  line  workload  section
    slate  territory  command  umbrella  ownership  keeping  (?:to-?do )?list
    """
)
"""Where an action lies that is someone's: "within Jo's remit"."""

THEIRS = phrases(
    """
    action  job  baby  bairn  remit  patch  responsibility  department  dept  bag  thing  pigeon  shout  gig  domain
    territory  portfolio  project  problem  brief  area  one  team  task  item  concern  (?:wee )?job  now  noo
    to (?:do|lead|own|run|finish|sort|deliver|take forward|chase|worry about)
    """
)
HANDS = phrases(
    """
    (?:pass|hand|transfer|re-?assign|assign|re-?allocate|allocate|allocat|move|mov|switch|redirect|delegate|delegat
    |shift|re-?route|re-?rout|re-?point|devolve|devolv|cede|ced|relinquish|surrender|offload|bequeath|entrust
    |route|direct|bounce|bounc|sling|chuck|lob|divert|re-?home|allot|swap|swapp|give|giv|flick|punt|re-?tag|bung|vest
    |shunt
    |sign (?:it|this) over|turn (?:it|this) over)(?:ed|ing|es|d|s|red)?
    gave  given  allotted
    """
)
