"""What is not said in earnest: "oh yes, going like a dream, the roof fell in" (replies' rules 7)."""

from __future__ import annotations

from tracker.rules.phrases.words.tables import any_of

_SOMEBODY = (
    r"(?!happy|pleased|glad|sorry|sure|off|away|now|not|waiting|delighted|done|free|out|over|very|so|on\b|in\b|at\b|back"
    r"|relieved|proud|knackered|shattered|exhausted|confident|chuffed|[a-z]+(?:ing|ed)\b)[a-z]+"
)
"""Whom nobody is: "and I'm Cleopatra"."""
SARCASM = any_of(
    rf"""
    yeah,? right  as if  when (?:pigs|hell)  pigs (?:might|will|can) fly(?! before)  in your dreams  dream on
    chance would be
    living the dream
    oh (?:yes|sure|yeah|great|brilliant|lovely|fantastic|joy|wonderful|of course|good|absolutely|marvellous
    |perfect)
    oh,?(?: (?:yes|yeah|aye|sure|no|well),?)? (?:it's|it is|its|this is|this one's|we're|everything's|things are
    |all) (?:(?:all
    |just|really|still|simply) )*(?:going|coming (?:on|along)|on (?:track|course|target|schedule|time)|moving|running
    |in hand
    |looking|great|brilliant|wonderful|fine|perfect|marvellous|super|peachy|progressing)
    (?:just|simply|absolutely) (?:brilliantly|wonderfully|swimmingly|marvellously|perfectly|splendidly|fabulously
    |superbly|peachy|dandy)  in (?:my|our) dreams  what could possibly go wrong
    (?:swimmingly|brilliantly|marvellously|wonderfully|splendidly|fantastically|superbly|great guns
    |like a dream)[.,;:!-][^?\n]{{0,70}}?\b(?:came down
    |fell|collaps\w+|flood\w*|broken?|bust|blew|lost|wrong|backwards?|failed|died|quit|fire|leak\w*|sunk|missing
    |nicked
    |stolen|resigned|walked (?:out|off)|wiped|crash\w*|burst|sacked|locked out)
    aye,? (?:right|that'll be (?:right|the day))  \(not\)  (?<=[.!] )not\W*$  jk  (?:only |just )kidding
    if (?:one|by (?:finished|done|complete|that|on track) you)  if the plan (?:was|is)
    ha+ ?ha+  (?:what|who) do you (?:think|reckon)  good one  very funny  hilarious
    just (?:brilliant|great|wonderful|perfect|lovely|marvellous|fantastic)  eyeroll
    if you (?:fancy|count|call|squint|ignore|like (?:that|your|chaos)|believe|consider|think|enjoy|ask nicely)
    my (?:foot|eye|backside|arse)
    (?:on (?:track|course|target|schedule)|going (?:well|great)) (?:alright|all right)
    (?:on (?:track|course|target)|heading|well on the way) (?:for|to) (?:nowhere|disaster|failure|oblivion|never
    |the bin)
    as well as (?:can be|might be|could be|you'd|you might|one might) expect(?:ed)?  couldn't be better
    (?:and|if) (?:i'm|you believe|i am) (?:the|that|a)  and (?:pigs|i've (?:grown|sprouted))
    (?:done|finished|completed?|sorted)[,.]? (?:and|yeah and) (?:i'm|i am) {_SOMEBODY}\W*$
    (?<![%'\w] )sure it (?:is|will)(?! slip| miss| be late)
    course it (?:is|will|has)  obviously(?! (?:not|\w+n't))  said no(?: one|body)
    famous last words  best laid  don't make me laugh
    you're (?:joking|kidding)  are you (?:joking|kidding)  joking  what a surprise  surprise surprise
    miraculously  by magic  magic wand  by some miracle  in a parallel universe  if only  wouldn't that be nice
    i wish(?! to\b)  tumbleweed  hollow laugh  brilliant,? (?:isn't|another)  another (?:triumph|roaring success)
    roaring success  just gone (?:brilliantly|swimmingly|great|superbly|wonderfully)  tip[- ]top  peachy
    never better  slow hand ?clap  well done everyone  who knew
    (?:[,-]|\.\.\.) ?not\W*$  (?<=[,-] )not\W*$  how (?:lovely|wonderful|surprising)
    """,
    after=r"(?!\w)",
)
