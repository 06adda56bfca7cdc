"""Whether somebody asks to be left alone until a day and asked again then (replies' rules 1 and 5)."""

from __future__ import annotations

import re

from tracker.rules.phrases.words.tables import any_of

_ON_A_DAY = r"(?:(?:again|please|for|on|in|after|around|about|from|come|the) )*(?:@|next|then\b|later\b)"
_TILL = r"(?:please )?(?:(?:until|till?|before)\b|for\b(?= @| an? | the (?:next|time|moment)))"
_NUDGE = "(?:remind|ping|nudge|prompt|poke|bug|bother|hassle|badger|message|e-?mail|pester|nag|mither|prod|disturb)"
_NUDGING = (
    r"(?:(?:nagg|pester|bother|hassl|prompt|nudg|ping|e-?mail|messag|remind|prod|mither|badger|chas|bugg|ask|disturb"
    r"|pok|text|contact)ing)"
)
_REMINDERS = (
    r"(?:reminders?|chasers?|nudges?|prompts?|pings?|e-?mails?|messages?|nags?|alerts?|notifications?|texts"
    r"|questions|pestering|chas(?:es|e-?ups?))"
)
_THESE = "(?:the|this|these|that|my|your|those)(?: same)?"
_MORE = "(?: (?:the|these|those|your|my|any|all|more|with|on|from|me|us|further))*"
_LEFT = (
    r"(?:it|this|me|us|that|them|both|these|those|all|two|three|one|ones|the|others?|rest|first|second|last"
    r"|please|pls|alone|with me|be|off|for now"
    r"|(?:on|about) (?:it|this|that|both|them|these|those)|in peace|a (?:week|while|bit|month)|#?\d+,?|and|·+"
    r"|of (?:mine|ours|them|these|those))"
)
"""What is left alone, and how."""
_SNOOZE = any_of(
    rf"""
    snooze
    (?:{_NUDGE}|catch|tag)(?: (?:me|us))(?! (?:if (?:i|we|you|he|she|they|it|the)\b|unless|what|which|how|who|why
    |where|whether|of
    |when (?:the|this|that|it|is
    |was)))
    (?:{_NUDGE}|chase) (?:again|on|in|next|after|@|then|about|tomorrow)
    (?:(?:ask|chase|(?<=you )asked|(?<=you )chased) (?:me|us|again|this|it)|try (?:me|us|again|(?:this
    |it) again))\b(?! (?:to|for(?! (?:both
    |this|it
    |that|these|them|all|an update|updates
    |news|[·#\d]))|about the|what|why|how|another|an easier|one on|no q|if
    |in a))  (?:check|come|get|circle|report) back (?:to|with) (?:me|us)  check (?:in )?(?:with me|again)
    (?:don't|do not|no need to|stop|not to|no point|won't need to|quit|without|refrain from) (?:{_NUDGING}|chase\w*
    |{_NUDGE}|ask(?!\W*$))
    (?:don't|do not|stop) send(?:ing)? (?:me |us )?(?:any )?(?:more )?(?:{_REMINDERS}|these)
    (?<!had )(?<!have )(?<!got )(?<!received )(?<!seen )no (?:reminders?|chasers?|chasing|more (?:reminders|chasers))
    (?:leave|leaving|ignore|skip)(?: {_LEFT})+ ?(?:until|till|til|for|to(?= @)|a (?:week|month|fortnight)|@)
    give me (?:until|till|til)  hold (?:off|the) (?:reminders?|chas\w+)
    (?:reminders?|chasers?) (?:off|until|till|from|on hold|again|back|please)  set a reminder
    (?:park|postpone|pause|delay|defer|push|move|shift|hold|bump|put back|suspend|set back|re-?schedule|roll|re-?send
    |send|repeat|re-?issue|mute|silence)(?: (?:back|on|out|off))? {_THESE} {_REMINDERS}
    (?<!came )(?<!went )(?<!gone )(?<!handed )(?<!passed )back to me (?:on|in|after)
    prod me  shout me  jog my memory
    another reminder(?= (?:on|in|at|for|next|after|then|when|nearer|later|please|around|about|from|closer)\b| @)
    send (?:me |us )?another reminder  wait [^.;,]{{0,20}}before {_NUDGING}
    next (?:reminder|nudge|chaser) (?:come|be|go|on|to|for|until|till|arrive|please)\b
    (?:can|could|would|might) (?:it|this|that|these|those|they|both|them|i leave (?:it|this)) wait {_TILL}
    give (?:it|me|us|this) a (?:rest|break|breather|week|month|fortnight)(?: or (?:so|two))?(?: off)? {_TILL}
    (?:further|second|fresh|gentle|later|new) (?:reminder|nudge|prompt|chaser)
    g(?:ive|ie) (?:me|us) (?:an? )?(?:nudge|shout|prod|poke|reminder|bell|ring|buzz|dig|kick|call|tinkle|holler|tap
    |ping|prompt)
    (?:no(?: more| further)?|any more|any further|less of the|enough of the) (?:{_NUDGING}|{_REMINDERS}) {_TILL}
    (?:stop|quit|cease|leave off|lay off|knock off|back off|ease off|hold off|pack in|give over|hold fire
    |refrain from|no need for){_MORE}(?: (?:{_NUDGING}|{_REMINDERS}|me|us))?(?: (?:me|us|please))* {_TILL}
    (?:pause|halt|hold|suspend|switch off|turn off|stop sending){_MORE} {_REMINDERS}(?: please)? {_TILL}
    (?:mute|silence|sleep|hush|quiet|pipe down|shush|stand down|stand easy)(?: (?:this|it|that|yourself
    |both|them|one|#?\d+|·+|the reminders))* {_TILL}
    (?:speak|talk|catch up|chat|liaise) then
    (?:put|bring|raise|send|show|pop|stick|flag|resurface|surface|run|pass|float|lob|chuck)(?: (?:me|us|this|it|that
    |one))+(?: (?:in front of|up|back|to|past|by|with|my way|me|us|over|round|through))* again\b
    (?:pick|take) (?:this|it) (?:back )?up (?:again )?with me
    (?:chase|{_NUDGE}|ask) (?:me )?(?:no (?:earlier|sooner) than|not before|only after)(?= )
    (?<!i )(?<!we )(?:don't|do not) expect (?:anything|a reply|an update|news|to hear)\b[^,.;@]{{0,40}} {_TILL}
    not (?:to )?be (?:reminded|chased|asked|e?-?mailed|prompted|bothered|nudged|contacted
    |pestered)(?: \w+){{0,4}}? {_TILL}
    (?:won't|can't|don't|do not|not) (?:be )?(?:want|need|answer\w*|reply\w*)(?: a| any| another)? {_REMINDERS} {_TILL}
    """
)
_ON_THAT_DAY = any_of(
    rf"""
    (?:have|want|like|need|send|set|get|for) (?:me )?(?:an?|another) (?:reminder|nudge|prompt|chaser|shout) {_ON_A_DAY}
    drop me a (?:line|note|reminder)(?: again)? {_ON_A_DAY}
    re-?send(?: (?:it|this|that))?(?: reminder| one| email| message)? {_ON_A_DAY}
    (?:contact|reach|get hold of|write to|see) (?:me|us)(?: (?:about (?:it|this)|again))? {_ON_A_DAY}
    (?:speak|talk) to me(?: (?:about (?:it|this)|again))? {_ON_A_DAY}
    (?<![\w'] )(?:(?:please|pls|can you|could you|just) )*(?:check|come|get|circle|swing) back (?:again )?{_ON_A_DAY}
    (?<![\w'] )(?:please )?ask {_ON_A_DAY}
    (?<![\w'] )(?:(?:please|let'?s|can we|could we|shall we) )?(?:revisit|come back to (?:this|it|me|us)|(?:pick
    |take) (?:this|it) (?:back )?up
    |pick (?:this|it) (?:back )?up again|(?:come back to|return to|look at) (?:this|it) again) {_ON_A_DAY}
    (?<![\w'] )(?:please )?diar(?:y|ise|ize)(?: (?:it|this|that|me))? (?:for )?{_ON_A_DAY}
    """,
    after="",
)
"""What asks for it only together with the day: "check back on the 3rd"."""
_OFFERS = re.compile(
    r"\b(?:catch|tag|grab|ask|see|contact|ring|speak to|talk to|find|get hold of|reach) (?:me|us)\b(?:[^.;!?]*\b)?"
    r"(?:if|should) you(?:'d| would| do| still| ever)* (?:want|need|like|fancy|care|have|wish|require|prefer)"
    r"(?: to)? (?!(?:to|an? update|any update|any news|news|the latest|me to)\b)[a-z]"
)
"""Leave to ask for more, which puts nothing off: "catch me on Monday if you want the details"."""
_OWNER_CHASES = any_of(
    "chas  remind  ping  nudg  prompt  ask",
    before=r"\b(?:i(?:'ve|'ll|'m)?|we(?:'ve|'ll|'re)?|have|been|will|(?<!need )(?<!not )(?<!n't )to|am|having) "
    r"(?:(?!an?\b)\w+ )?",
    after="",
)
_SOMEONE_PROMISES = any_of(
    r"which  promis\w+  said  agreed  offered  supposed  they  he  she  will  going  due  asked \w+ to",
    after=r"\b(?: [\w']+){0,3} ?$",
)


def asks_for_quiet(low: str) -> re.Match[str] | None:
    """The words in which the person asks to be asked again later; none where someone else is chased or promises to.

    `low` is a clause, with the one that follows where that says until when.
    """
    match = _SNOOZE.search(low) or _ON_THAT_DAY.search(low)
    if (
        match is None
        or _OFFERS.search(low)
        or _OWNER_CHASES.search(low)
        or _SOMEONE_PROMISES.search(low, 0, match.start())
    ):
        return None
    return match
