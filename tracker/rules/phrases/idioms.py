"""Words that look like a status and are none: names, idioms, other people's colours (replies' rules 3, last point)."""

from __future__ import annotations

import re

_COLOURED = (
    r"red|green|amber|black|blue|grey",
    r"lion|lane|valley|street|road|park|cross|tape|flag|book|hill|house|field|wood|belt|paper|spaces?|bags?|line|list|bin|waste|tea|team|"
    r"room|ward|zone|button|card|book|lights?|light(?:ed)?|alert|warning|phase|dragon|status alert|agenda|energy|herring|ink|pen|route|travel|"
    r"skills|deal|infrastructure|gym|flags|cabinet|box|folder|badge|badges|stickers?|tags?|tagged|labels?|door|brick|star|kite|squirrel|arrows?",
)
_LOOKALIKES = (
    rf"\b(?:{_COLOURED[0]})[ -](?:{_COLOURED[1]})\b",
    r"\bred ?(?:2|to) ?green\b",
    r"\b(?:mr|mrs|ms|miss|dr|cllr|councillor|sir|prof|professor) (?:red|green|amber|black|blue|grey|parkes?|park)\b",
    r"\b(?:code|in the|seeing|saw|paint(?:ed)?(?: it)?|flashing|showing|lamp|went|goes|turned) (?:red|green|amber)(?= (?:light|lamp|in the face|on the (?:panel|dash))|$)",
    r"\bcompletely\b",
    r"\b(?:well|nicely) done\b",
    r"\beasier said than done\b|\bdone (?:for|in)$|\bhard done by\b|\bdone with (?:this lot|them|him|her|you)\b",
    r"\bno (?:longer|more) outstanding\b|\bnothing(?: else)? (?:is )?(?:outstanding|left to do|left|more to do|further to do|remaining)\b",
    r"\bno (?:problem|worries|probs|bother|doubt|matter)\b|\bnot (?:a|any) (?:problem|issue|bother)\b|\bcan't complain\b",
    r"\b(?:road|street|lane|office|site|school|survey|consultation|window|vacancy|advert|post|library|ward|building|unit|lab|bridge|canteen|"
    r"depot|portal|account|bids?|tenders?|applications?|nominations?)(?:'s| is| was| are| has| has been| have| now)?(?: now| been)* closed\b|\bclosed (?:road|session|season|meeting|doors?|survey|question|circuit)\b",
    r"\bon hold (?:(?:to|with) (?!@)|for (?:an?|\d+|half|over|about|the last|ages)|on the phone|in (?:a|the) (?:phone )?queue|listening)\b|\bholding? music\b",
    r"\bin (?:the )?first place\b|\bin place of\b|\btook place\b|\btake place\b|\btaking place\b|\btakes place\b|\btaken place\b",
    r"\bbehind (?:the scenes|this|it|you|us|them|closed doors|the (?:idea|plan|curtain|desk|door|reception|wheel))\b|\bbehind (?:the|a|an|my|our) (?!schedule|plan|target|times?\b|curve|programme|timetable|timeline|date|rest|others|deadline)\w+|\bget behind\b|\bthe (?:thinking|reasons?|reasoning) behind\b",
    r"\b(?:pay ?|delivery |order )?slips? (?:and|&|or),? trips?\b|\bpay ?slips?\b|\bslip[- ]resistan\w+\b|\bdelivery slips?\b|\bpermission slips?\b",
    r"\bwithout (?:further |any )?delay\b|\bdelayed (?:discharges?|transfers?)\b|\bsorry (?:for|about) the delay\w*(?: (?:in|replying|responding|getting)[^,.;]{0,40})?|"
    r"\bapolog\w+ for (?:the|my) (?:delay\w*|late\w*)(?: (?:in|replying|responding|getting)[^,.;]{0,40})?|\bthe late reply\b|\blate reply\b|\bsorry (?:this is|i'm|im|to be) (?:so )?late\b",
    r"\b(?:children|adults|people|patients|residents|pupils|families|tenants|learners|those|young people|most) at risk\b|\bat[- ]risk (?:register|groups?|children|adults|people|families|learners|list)\b|\bat risk of\b|\brisk register\b",
    r"\bfast[- ]track\w*\b|\btrack record\b|\btrack and trace\b|\bone[- ]track\b",
    r"\bfrozen (?:pipes?|food|meals?)\b|\bblocked (?:drains?|sinks?|toilets?|gutters?|number|numbers|diary|diaries|out)\b|\bsuspended ceiling\w*\b|\bparked (?:outside|in|up)\b|\bsuspense accounts?\b|\bpaused for (?:breath|thought)\b",
    r"\blate shift\b|\bof late\b|\btight[- ](?:knit|lipped)\b|\bhold (?:on|up)\b|\bget hold of\b|\bgot hold of\b|\bhold of\b",
    r"\bdone deal\b|\bcleared (?:it|this|that|them) (?:with|by|through)\b",
    r"\bdone (?:everything|all|what|as much as|my best|our best|nothing wrong|a lot|loads|lots|some|bits|well|more|plenty|so much)\b(?: that)?(?: (?:i|we) can)?",
    r"\bwhat(?:'s| is) done is done\b|\bsaid and done\b|\bget (?:it|this|that|things|stuff) done\b|\bgetting (?:it|this|that|things) done\b",
    r"\bon (?:my|our|the) (?:target|red|green) list\b",
    r"\bforward plan\b|\bdone me in\b|\bdone to death\b|\bfinish(?:ed)? (?:work|at|early|late) (?:at|on|today|for)\b|\bfinishing touches\b",
    r"\b(?:sorted|sort) (?:of|it out)\b|\bfinished (?:a|my|his|her|their) (?:shift|lunch|coffee|leave)\b",
    r"\bopen and shut\b|\bnot to mention\b|\bno sooner\b|\bif not (?:sooner|earlier|before)\b",
)
_ANY = re.compile("|".join(_LOOKALIKES))
_NOT_ONLY = re.compile(r"\bnot (?:only|just|merely)\b")
_NAME = re.compile(
    r"(?<=[\w,] )(?:Red|Green|Amber|Black|Blue|Gray|Grey) (?=[A-Z][a-z])(?!Alert|Status|And|But|For)[A-Z]\w+"
)


def without_idioms(words: str, low: str) -> str:
    """The small letters with names and idioms crossed out by as many x, so that nothing is read into them.

    A word crossed out still stands for something, so what is said of it is not said of the action.
    """
    low = _NOT_ONLY.sub(lambda match: " " * len(match[0]), low)
    low = _ANY.sub(lambda match: re.sub(r"\S", "x", match[0]), low)
    for match in _NAME.finditer(words):
        low = low[: match.start()] + re.sub(r"\S", "x", match[0]) + low[match.end() :]
    return low
