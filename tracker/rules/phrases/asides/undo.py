"""Taking back what was recorded before, and what the reply puts in its place (replies' rules 1)."""

from __future__ import annotations

import re

from tracker.rules.phrases.words.tables import any_of, joined, phrases

_RECORD = phrases(
    """
    update  entry  message  msg  note  reply  report  response  return  answer  comment  status  post  e-?mail  text
    one  submission  change  input  figure  remark  statement  click  tick  rating  tweak  edit  line
    """
)
_LAST = r"(?:last|previous|prev|earlier|prior|above|latest|most recent|preceding|recent|foregoing)"
_VERB = phrases(
    """
    scrap  scrub  ignore  disregard  forget  cancel  delete  strike(?: out| through)?  withdraw  retract  scratch
    rescind
    void
    nullify  bin  junk  discard  dismiss  expunge  erase  wipe(?: out)?  rub out  cross out  remove  unsay  belay  kill
    nix  pull  reverse  overturn  annul  negate  revoke  recall  discount  roll ?back  back out  take back  take down
    pay no (?:attention|heed) to  take no notice of  never mind  chuck out  tear up  unpick  discard  undo  revert
    """
)
_BACK = (
    r"(?<!had to )(?<!have to )(?<!has to )(?<!to be )"
    r"(?:put|set|change|switch|turn|flip|move|take|bring|wind|roll|restore|reset|rewind|walk|dial|send"
    r"|(?<!'ll )(?<!will )(?<!can )(?<!could )(?<!to )(?<!n't )get|return)"
)
_ASKED = (
    r"(?:^|(?<=please )|(?<=pls )|(?<=you )|(?<=just )|(?<=kindly )|(?<=and )|(?<=then )|(?<=so )|(?<=to )|(?<=now )"
    r"|(?<=can we )|(?<=could we )|(?<=can i )|(?<=could i )|(?<=better )|(?<=must )"
    r"|(?<=should )|(?<=ta )|(?<=it )|(?<=[,.;:!?-] )|(?<=\n))"
)
"""What stands before a thing that is asked for rather than told."""
_BEFORE = phrases(
    rf"""
    (?:what|how|where|the way) (?:it|they|things?|this|that|was|we)\b  as it (?:was|stood)  (?:(?:the|its
    |my) )?(?:{_LAST}
    |(?:old|former|original|pre-?existing)(?= (?:status|rating|figure|entry|position|one|state|reading|percentage|value
    |colour|setting|text|wording)\b|\W*$))\b(?! (?:date|deadline|target|plan\b|(?:working )?day\b|week))
    """
)
_UNDO = any_of(
    joined(rf"""
    (?<!had to )(?<!have to )un-?do  revert  ctrl ?[-+]? ?z  control z  unsend
    (?<!had to )(?<!have to )roll (?:it |that |this )?back
    {_ASKED}{_BACK} (?:it|(?:that|this)(?: one)?|them|things|everything|(?:the|its|my) (?:status|action|entry|record
    |figure|rating
    |line)) back\
    (?! (?:to|by|until|till|a|two|three|on|in|from|up|with|and|over|at)(?! (?:{_BEFORE}|normal)))
    {_BACK}(?: (?:it|that|this|them|things|everything|(?:the|its|my) (?:status|action|entry
    |record)))?(?: right)?(?: back)? to\
    (?: (?:{_BEFORE}))
    {_ASKED}{_BACK} (?:it|that|this|them|things|everything)(?: right)?(?: back)?\
    (?: (?:just|exactly))? (?:as|like|how|the way) (?:it|they|things|that|this) (?:was|were|stood)\b
    (?:restore|reinstate|bring back|re-?set)(?: (?:it|this|(?:the|its|my) (?:status|action|entry|record|figure|rating
    |line|position)))?(?: to)? (?:{_BEFORE})  (?:restore|reinstate) what
    (?:re-?wind|reverse|reversed|restore|reset)(?: (?:please|pls|that|it|my|this))(?: please| pls)?(?=\W)
    (?:re-?wind|reversed?)(?: (?:please|pls))?\W*$
    (?<!\wed )(?<!gone )(?<!went )(?<!fallen )back to (?:{_BEFORE})
    (?:{_VERB}) (?:(?:my|the|that|this|your|those|both) )*{_LAST}(?: (?:{_RECORD})s?)?\b(?! (?:version|draft|form|page))
    (?:{_VERB}) (?:my|that|this|the) (?:(?:red|amber|green|closed) )?(?:{_RECORD})s?\b(?<! one)(?! (?:to|for
    |from) the (?!record))
    (?:scrap|scrub|ignore|disregard|forget|cancel|delete|strike|withdraw|retract|scratch|rescind|void|bin|belay|nix|kill
    |unsay)\
    (?: (?:that(?= (?:please|pls|one|last|and|or|as|would|will|if|sorry|ta|thanks|for me|again|update|entry|message
    |note)(?!\w)|\W*$|\W*[,.;:!(-])|what i (?:said|wrote|put|just|sent)
    |this\b(?! (?:action|one|item|off|from the)\b)|all that))
    (?:reverse|amend|correct) (?:that|my)\b
    (?:{_VERB}) (?:(?:the thing|everything|anything|all)(?: that)?|what|whatever) (?:i|i've|i have)(?: just)? (?:said
    |sent|wrote|put|told you|reported|marked|submitted|entered|posted|written|done|did|just did)\b
    (?:i|we)(?:'ve| have)? (?:told|given|gave|sent) (?:you )?(?:the )?wrong (?!end|idea|people|man|woman|size|kit|part)
    (?:that|it|this) should(?:'ve| have) gone to [a-z]+,? (?:and )?(?:not|instead)
    (?:replied|answered|responded) [^.;,]{{0,30}}\b(?:by mistake|in error|by accident|accidentally)
    (?:that|it|this|(?:my|that|the|this) (?:{_LAST} )?(?:{_RECORD})(?: (?:of|from|on) [\w@<>]+)?|(?:my
    |the )?{_LAST}(?: one)?) (?:was|were|is
    |has been)\
    (?: (?:all|just|sent|posted|entered|made|put in|clearly|a|an|my))* (?:mistake|mis-?(?:click|tap|key|type|press)
    |error|wrong|slip
    |typo|blunder
    |cock-?up|boo-?boo|fat fingers|fat-fingered|premature|nonsense|rubbish|in error|by mistake|by accident|accidental
    |accidentally|(?:sent )?too (?:early|soon|hasty)|in haste|sent by mistake|sent in error|sent to the wrong|incorrect
    |misleading)\b
    (?:treat|regard|consider) (?:my|it|that|the|this)(?! (?:action|project|item|one)\b) [^.;,]{{0,40}}?as (?:withdrawn
    |cancelled|void|unsent|unsaid|unwritten|unread|null|retracted
    |deleted)
    strike (?:it|that|this) (?:out|off again)  take (?:that|it|this) (?:off|down|out) again
    strike (?:that|it) from the record  typo in my (?:last|previous
    |earlier)  forget i (?:said|spoke|sent|wrote)
    (?:undo|revert|scrap|ignore|disregard|forget|cancel|delete|strike|retract|scratch) (?:(?:the|my|that) )?(?:red
    |amber|green|complete|done|on hold|\d{{1,3}} ?%)
    (?:complete|done|red|amber|green|closed|on hold|\d{{1,3}} ?%) was (?:a |an |in )?(?:mistake|error|slip|typo
    |wrong)  (?:sorry|oops|whoops)[,. ]+(?:(?:it's|should be|make (?:that|it)) )?(?=\d{{1,3}} ?%,? (?:and )?not)
    ^\W*(?:sorry,? |oops,? |whoops,? )?(?:a |my )?mistake(?=\W*$|[,.!;:-])
    ^\W*(?:(?:apologies|sorry|oops|whoops|hi|hello|my apologies)\W+)*(?:i |we )?(?:had |have )?(?:marked|closed|ticked
    |reported|set|cancelled|completed|updated|recorded)\b[^.;,]{{0,35}}\b(?:in error
    |by mistake|by accident)  my mistake  my error  my bad  my slip
    (?<!marked )(?<!put )\b(?:i|we|that|my (?:\w+ )?(?:{_RECORD})|sent|pressed|clicked|posted|hit|ticked|submitted)\b\
    [^.;,]{{0,30}}\b(?:by mistake|in error|by accident|accidentally|inadvertently)
    (?:i|we)(?:'ve| have)? (?:accidentally|mistakenly|inadvertently|wrongly|stupidly) (?!(?:thought|assumed
    |believed))\w+
    (?:should not|shouldn't) have (?:sent|pressed|marked|clicked|closed|cancelled|said|ticked|posted|put|submitted
    |replied
    |updated|hit|typed|touched|reported)
    take (?:that|my|the|this) (?:{_LAST} )?(?:{_RECORD})(?<! one) (?:off|down|out|away|back)
    ^\W*(?:[a-z]+, )?(?:a )?correction(?= to (?:my|mine|what)\b| ?:)
    (?:my (?:\w+ )?(?:{_RECORD})|(?:that|the)(?: {_LAST})? (?:update|entry|message|reply|post|comment))\
    (?:[^.;?]{{0,30}} (?:was|were|is) (?:for|about|meant for) (?:a different|another|the other\b))
    (?:was|is) (?:for|about|meant for) (?:a different|another|the wrong|the other|some other|my other)\
    (?: (?:action|plan|one|project|item|team|task|person))  (?:it|that) (?:wasn't|was not|isn't) (?:about|for
    |meant for) this
    (?:sorry|oops|whoops),? (?:i )?meant  (?<!am )i meant\b
    (?<!am i )(?<!are we )(?<!was i )meant to (?:say|put|type|click|press|tick)
    (?:didn't|did not|don't|never) mean(?:t)? (?:that|to (?:press|send|mark|click|close|tick|hit|say|put|update
    |do that)|it
    |this)  not what i meant
    (?<!got the )(?<!have the )(?<!got )wrong (?:one|action|number|button|row|line|box|item|option)\b
    oops  whoops  take (?:that|it) back(?! to)  go back to (?:how|what) it  as it was before(?! (?:the|we|they))
    (?:reverse|withdraw|remove|delete|cancel|retract|strike|disregard|ignore|correct|amend) (?:the|my|that
    |this) (?:{_LAST} )?(?:update|note|entry|message|reply|return|report|email)
    (?:update|entry|message|reply|return|status|line)\b[^.;?]{{0,15}} be (?:removed|deleted|withdrawn|struck(?: out)?
    |cancelled
    |reversed|undone|taken (?:down|off|back)|rescinded|disregarded|ignored|expunged)
    ahead of myself  i was wrong (?:about|to|in)  i (?:was|am) mistaken  was meant (?:for|to go to) (?!\d)
    i got (?:that|it) wrong  i stand corrected  (?:mis-?keyed|mis-?typed|mis-?clicked|fat[- ]finger\w*|finger trouble
    |butter ?fingers)
    (?:got|had) my (?:wires|lines|actions|numbers) crossed  slip of the (?:finger|thumb|mouse|keyboard)
    (?:that|it) should have (?:been|said|read) (?=#?\d|for\b|about\b|the other|on\b)  spoke too soon  jumped the gun
    (?:pressed|hit|clicked|tapped|ticked|picked|chose|selected|marked|updated|answered) the wrong
    """)
)
_MEANT = any_of(
    joined(r"""
    (?:(?:it|that|this|which) )?(?:should|ought to) (?:have (?:been|said|read|gone (?:in|down) as)|be|say|read)\b
    (?:i |really )?meant(?: to (?:say|put|type|click|press|tick))?
    (?:(?:the|my) )?(?:correct|right|true|real|actual|proper) (?:position|status|figure|answer|rating|percentage
    |reading|state
    |update|one)(?: (?:is|was|should be|being))?
    """)
)
"""What leads up to what is put in its place: "it should have been", "the right figure is"."""
_TAKEN = any_of(
    joined(r"""
    (?:bin|scrap|delete|remove|cancel|ditch|withdraw|kill|discard|strike|scratch) (?:it|that|this)\b(?: out\b)?
    (?:undo|revert|scrap|ignore|disregard|forget|cancel|delete|strike|retract|reverse|remove|withdraw|scratch
    |void)(?: (?:the|that|my|this))? (?:red|amber|green|complete|completed|completion|done|closed|closure|on hold|hold
    |off track|at risk
    |on track
    |\d{1,3} ?%)
    (?:should not|shouldn't) have [^,.;:]*  (?:didn't|did not|never) mean(?:t)? to [^,.;:]*
    (?:accidentally|mistakenly|wrongly|inadvertently) [^,.;:]*
    (?:ticked|marked|clicked|pressed|hit|put|set|said) (?:it |this )?(?:as )?[\w ]{1,20}? (?:on|against|for) the wrong
    (?:\bi(?:'ve|'d| have| had)?(?: just)? (?:said|sent|wrote|put|reported|told you|posted|entered|submitted|marked)
    |\b(?:update|message|note|reply|report|return|answer|comment|e-?mail))(?: (?:of|on|from|to you))? @+[<>]?
    """),
    after="",
)
"""What is taken back itself, so that nothing is read into it: "undo the red", "shouldn't have closed it"."""


def wants_undo(low: str) -> bool:
    """True where the person takes back what was recorded before."""
    return bool(_UNDO.search(low))


def without_taken_back(low: str) -> str:
    """The same words with what is taken back, and the taking back, blanked out; places stay."""
    if not wants_undo(low):
        return low
    for pattern in (_TAKEN, _UNDO, _MEANT):
        low = pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), low)
    return low
