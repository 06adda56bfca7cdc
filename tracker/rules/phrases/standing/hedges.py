"""Words that leave a completion in doubt: hearsay, guesses, "more or less", "my bit" (replies' rules 7)."""

from __future__ import annotations

from tracker.rules.phrases.words.tables import any_of

HEDGE = any_of(
    r"""
    far as (?:i|we)(?:'m| am|'re| are)? (?:know|aware|understand|heard?|can (?:see|tell|make out))
    as far as(?! (?:i(?:'m| am)|we(?:'re| are)) concerned)  in ?so ?far as(?! (?:i(?:'m| am)|we(?:'re
    | are)) concerned)  afaik  to (?:the best of )?my knowledge  (?:i|we) (?:think|believe|understand)
    i'm (?:fairly|pretty|quite|almost|reasonably) (?:sure|certain)  i (?:should|would) (?:think|imagine|say so|hope)
    apparently  supposedly  allegedly  presumably  probably  possibly  hopefully  perhaps  maybe
    (?:i|we|i'd|i'll|i would|i'm|can only) (?:assum(?:e|ing)|presum(?:e|ing)|suppos(?:e|ing)|guess(?:ing)?|imagine
    |gather|suspect|fancy|trust|take it|hear|heard|hope|reckon|bet|wager
    |venture|infer|daresay|dare say)(?! to\b)
    (?:i'd|i would|i should|i'd have|i would have) (?:have )?(?:think|thought|imagined|hoped|guessed|said)  assume
    i'm assuming  i'm told  (?:i was|we were|been|am|are) told  reckons?  (?:fairly|pretty|quite|reasonably|almost
    |moderately|tolerably|relatively|nearly|half|%{1,3}) (?:sure|certain|confident|positive)
    (?:my|our) (?:understanding|impression|guess|hunch|feeling|sense|information|belief|recollection|reading)
    as (?:i|we) understand  by all accounts  from (?:all|what) (?:i|we)\b  from all i hear  word (?:is|has it)
    rumou?r  grapevine  jungle drums  a little bird  hearsay  second[- ]hand  scuttlebutt
    (?:led|given|inclined|tempted) to (?:believe|understand|think)
    so (?:i|we|they|he|she)(?:'m|'re)? (?:told|hear|heard|say|says|tells?|believe|gather|understand|think|thought)
    (?:it's|it is|is) (?:said|understood|believed|reported|thought)  reportedly  reputedly  ostensibly  purportedly
    ought to (?:be|have been)(?= (?:done|complete|completed|finished|sorted|closed|in place|live))
    on paper  on the face of it  for all i know  don't quote me  unless i'm mistaken  unless i've (?:missed|misread)
    if memory serves  more or less  pretty much  pretty well  pretty near  basically  virtually  practically
    substantially  substantively  essentially  effectively  in effect  in essence  in all but name  nominally
    notionally  tentatively  provisionally  loosely  partway  to all intents(?: and purposes)?  all but  by and large
    near enough  near as  near on  well nigh  good as  as near as  nearly  almost  verging on  bordering on
    (?:fairly|reasonably|somewhat)(?= (?:done|complete|finished|sorted)\b)
    (?<![a-z] )(?<![a-z])think(?= (?:[a-z]+(?:'s| has| have| did)|we|it|this
    |that|they))
    approaching(?= *$| compl)  the best part of  the better part of  just about  largely  mostly  mainly  in the main
    for the most part  broadly  most of  majority of  bulk of  nigh on
    within (?:a|an) (?:whisker|inch|hair|ace|hair's breadth)  touching distance  on the (?:brink|verge|cusp)
    (?:a |an )?(?:whisker|hair|hair's breadth|gnat's|stone's throw|smidge\w*|shade|fraction|tad|touch|inch|inches
    |cough and a spit)(?: \w+)? (?:off|short of|away from|from|shy of)
    from (?:the )?\w+(?:'s?)? (?:point of view|perspective|side|end)  seems?  seemingly  appears?  looks like  sort of
    kind of(?! (?:you|him|her|them|everyone)\b)  kinda  sorta  ish  not far off  close to  give or take
    tells? (?:me|us)  told me  said  says  saying
    according to  understand (?:that|it)  in (?:theory|principle)  theoretically  technically
    (?:might|may) (?:(?:already|now) )?be(?! (?:found|seen|viewed|read|had|inspected|obtained|consulted|accessed)\b)
    could be  would appear
    (?:might|may|could|must|should) (?:well |now |already |all )*have been  should (?:(?:now|already|all) )?(?:be
    |have been)(?= (?:done|complete|completed|finished|sorted|closed|in place|live))
    if i(?:'m not mistaken| remember| recall)  from memory  i want to say  not sure(?! (?:why|how))
    unsure(?! (?:why|how))  all being well  sure
    (?:my|our) (?:bit|part|half|share)  (?:for (?:my|our) part)  (?:my|our) (?:side|end)  yeah right
    (?:bar|all over bar) the shouting  fingers crossed  touch wood
    barring (?:disasters?|accidents?|anything|\w+ surprises?)
    from where (?:i'm|i am|we're) (?:sat|sitting|standing|stood)  if you squint  by the looks? of (?:it|things|them)
    (?:looks?|looked|(?<!was )(?<!were )looking|sounds?|sounded|feels?|felt)(?=(?: all| well| pretty| to be)? *$)
    surely  no doubt
    doubtless  undoubtedly  swears?(?: blind)?  insists?  maintains?  assures?  vows?  promises?
    (?:last|latest) (?:i|we) (?:looked|heard|checked|saw|knew|was told)
    when (?:i|we) last (?:looked|heard|checked|asked|saw)  (?:told|informed|(?<!please be )advised|assured
    |convinced|persuaded)(?: that)?(?= (?:it|this|that|they|everything|all)(?:'s| is|'re| are| has|'ve| have|\b))
    (?<!\bbe )(?:reported|listed|shown|showing|recorded|logged|flagged|registered)(?=(?: (?:as|to be))? *$)
    shows (?:it|this|that) as  (?:is|it's|that's|they're|are) down as
    must(?: (?:well|now|already|all|surely))* (?:be|have been|have)
    """,
    before=r"(?<![\w%])",
)
"""What leaves it open whether a thing is complete, wherever it stands in its clause."""
