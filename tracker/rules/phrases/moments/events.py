"""Things that have days of their own in replies, and what says that one of them finishes the action (rules 5)."""

from __future__ import annotations

import re

from tracker.rules.phrases.standing.halted_phrases import AGENTS
from tracker.rules.phrases.words.tables import any_of

EVENT = any_of(
    r"""
    interviews?  meetings?  meet  meets  consultation  panel  starter  starts?  starting  started  begins?  kick-?off
    workshops?  training  visits?  inspection  goes to(?! (?:the wire|plan)\b)
    go to(?! (?:the )?(?:@|wire\b|plan\b))  gone to
    going to(?! (?:make|be|hit|meet|do|get|have|need|take|finish|complete|slip|manage|miss|say|try|overrun|run)\b)
    agenda  papers?
    launch event
    holiday  leave  back (?:on|in|from)  away  off  hears?  hearing  decision  reply  replies
    delivery(?! of (?:it|this)\b)  arrives?  arriving  booked  due in
    closes?  closing  opens?  opening  deadline for  election  purdah  budget  audit
    review date  shuts?  shut  engineer  supplier  contractor  quote  joins?  joining  advert  shortlist\w*
    conference  pilots?  survey  walk-?round  drop-in  sessions?  appointment  catch-?up  call(?! it)  chat
    discuss\w*  present\w*  next (?:board|committee|cabinet|meeting)  awayday  away day  come in  coming in  in on
    due back  draft  report back  update  let you know  hear back  feedback  response  answer
    """
)
"""Things that have days of their own, which are no days of the action unless it is said so."""

TO_KNOW = any_of(
    """
    (?:have|get|give you|know|confirm|agree|set|provide|supply|be clear (?:on|about)) (?:(?:a|an|the|you|us|some|our
    |firm|new|clear|proper|better|definite|more|an?) )*(?:dates?|timescales?|answers?|figures?|idea|timetable
    |programme|estimate|eta|news)
    """
)
"""What is to be known by a day: "we hope to have a date by"."""

EVENT_ENDS = any_of(
    """
    consultation  survey  pilot  training  course  window  period  tender  advert  vote  ballot  testing  trial  term
    sprint  purdah  exhibition  festival  recruitment  bidding
    """,
    after=r" (?:now |then )?(?:closes?|ends?|finish(?:es)?|opens?|starts?|begins?|runs?|is over|is up|will (?:close|end"
    r"|open|start|begin|run))\b",
)
"""The end or the start of what has days of its own, even where the title names it: "consultation closes"."""

FINISHES_IT = re.compile(
    r"\b(?:which|that|and)(?: that)?(?: will| then|'ll)? (?:finish|complete|close|end|conclude|see|wrap|do|sort)"
    r"(?:e?s)? (?:it|this|that|us|the (?:action|job|lot|task|item|work|project)|things|everything)\b"
    r"|\bwhich(?:'s| is| will be|'ll be) (?:us|me|it|that|all)(?: all)? (?:done|finished|complete|sorted)\b"
    r"|\b(?:complet|finish|conclud|clos)ing (?:it|this|that|the (?:action|job|lot|task|item|work|project))\b"
    r"|^\W*(?:and )?then (?:(?:it's|that's|we're|i'm|all|it'll be|it) )*(?:done|finished|complete|sorted)\W*$"
    r"|(?:\band (?:then )?|^)that(?:'s| is| will be|'ll be) (?:it|us|me|that|the (?:lot|job|finish|last of it"
    r"|last of them|end of (?:it|that|this))|all of (?:it|them|these|those|'?em)|everything|everyone|all (?:three|four"
    r"|five|six)|the full set)(?: (?:done|finished|sorted|complete|in|then))*(?=\W*$)"
)
"""What says that an event finishes the action."""

ENDED_THEN = any_of(
    rf"""
    (?:last|final)(?! (?:invoice|payment|bill|e-?mail|meeting|visit|report|claim|update|time|week|month|year|night
    |batch))(?: [\w'-]+){{1,4}}? (?:went|came|landed|arrived|did|sat
    |took|had|was|were|got|left|finished|completed|been|fitted|hung
    |in|on|up|down|out|off|through|signed|moved|passed|laid|placed)
    {AGENTS} (?:(?:all|have|has|had|just|then|also) )*(?:cleared (?:off|out|up)|packed up|left(?: site| us)?
    |finished(?: up
    | off)?|moved (?:out|off)|pulled (?:out|off)|(?:came|went|were|was|are) off site|demobilised|signed off)
    (?:load |pressure |soak |flow |fully )?tested  commissioned  signed (?:it |this |that |them )?off
    signed for (?:it|this|them)  handed over  (?:came|went|left|packed|was here|were here)(?: \w+)? for the last time
    put (?:his|her|their|its) (?:name|signature|mark|initials|stamp) (?:to|on) (?:it|this|them)
    scaffold(?:ing)? (?:came|went|was taken|was struck|struck|is|taken) ?(?:down|off)?
    (?:[\w']+ ){{0,4}}?(?:adopted|approved|ratified|endorsed|agreed|passed|signed|published|launched|accepted|cleared
    |certified|confirmed) (?:it|this|them|that|both|everything|the lot|(?:all|both) (?:\w+ ){{0,2}}\w+)
    (?:[\w']+ ){{0,2}}?(?:tests?|inspections?|checks?|trials?|drills?|commissioning) (?:was |were |all |been )*passed
    passed (?:all |both )?(?:its|the|their) (?:\w+ ){{0,2}}(?:tests?|inspections?|checks?|trials?)
    (?:it|this|they|all(?: \w+)?) (?:all )?passed  live (?:\w+ ){{0,4}}since
    which (?:was|were|has been|have been) (?:\w+ly )?(?:accepted|agreed|signed) by
    (?:was|were|been) (?:\w+ly )?(?:adopted|approved|ratified|endorsed|published|launched|installed|fitted|commissioned)
    (?:cut-?over|switch-?over|change-?over|go-?live|migration|move|launch) (?:went|happened|took place
    |completed|finished)
    went live  gone live  cut over  switched (?:it |them )?(?:on|over)  re-?opened
    """
)
"""How the work of an action ended, on the day that stands beside it."""
