"""Words that look like a status and are none: names, idioms, other people's colours (replies' rules 3, last point)."""

from __future__ import annotations

import re

from tracker.rules.phrases.words.stems import WORD, stem, title_stems
from tracker.rules.phrases.words.tables import any_of

_LOOKALIKES = any_of(
    r"""
    (?:red|green|amber|black|blue|grey)[ -](?:lion|lane|valley|street|road|park|cross|tape|flag|book|hill|house|field
    |wood|belt|paper|spaces?|bags?|line|list|bin|waste|tea|team|room|ward|zone|button|card|book
    |lights?|light(?:ed)?|alert|warning|phase|dragon|status alert|agenda|energy|herring|ink|pen|route|travel|skills
    |deal|infrastructure|gym|flags|cabinet|box|folder|badge|badges|stickers?|tags?|tagged|labels?|door|brick|star|kite
    |squirrel|arrows?)  red ?(?:2|to) ?green
    (?:red|amber|green)(?:,|/| and| or|,? then)? ?(?:red|amber|green)(?:,|/|,? and|,? or|,? then)? ?(?:red|amber|green)
    (?:(?:red|amber|green|blue|yellow|purple|orange|white|black) )+(?=(?:tiles?|bands?|zones?|areas?|watch|shed|shirts?
    |bibs?|cards?|stickers?|tags?|labels?|lids?|bins?|bags?|cables?|wires?|hats?|helmets?|vans?|uniforms?|tape|paint
    |carpet|ribbons?)\b)
    (?:cars?|vans?|lorr(?:y|ies)|vehicles?|bus(?:es)?|trucks?|wagons?|skips?|trailers?|bikes?|coach(?:es)?|ambulances?
    |engines?)(?: (?:is|are|was|were|being|still|all|get|got))* parked
    (?:mr|mrs|ms|miss|dr|cllr|councillor|sir|prof|professor) (?:red|green|amber|black|blue|grey|parkes?|park)
    (?:code|in the|seeing|saw|paint(?:ed)?(?: it)?|showing|lamp|went|goes|turned) (?:red|green
    |amber)(?= (?:light|lamp|in the face|on the (?:panel|dash))|$)  (?:well|nicely) done
    easier said than done  done (?:for|in)$  hard done by  done with (?:this lot|them|him|her|you)
    no (?:longer|more) outstanding
    nothing(?: else)? (?:is )?(?:outstanding|left to do|left|more to do|further to do|remaining)
    (?:for|at|all at|more than) once  once (?:in a while|upon a time)
    (?:was|were) (?:a bit |slightly |running )?behind(?=,? (?:but |and )?(?:now|we've|we have|have)\b)
    (?:from )?start to finish  (?:from )?beginning to end  no (?:problem|worries|probs|probably|bother
    |doubt|matter)(?! (?:with (?:it|this)|on this|about (?:the|this|that|@)|so far|to report|whatsoever|here))
    not (?:a|any) (?:problem|issue|bother)  can't complain  (?:road|street|lane|office|site|school|survey|consultation
    |window|vacancy|advert|post|library|ward|building|unit|lab|bridge|canteen|depot|portal|account
    |bids?|tenders?|applications?|nominations?)(?:'s| is| was| are| has| has been| have
    | now)?(?: now| been)* closed(?! out\b)
    closed (?:road|session|season|meeting|doors?|survey|question|circuit)
    on hold (?:(?:to|with)(?= [^@])(?! (?:it|this|that|them|the (?:rest
    |others?|whole|wider|remaining|lot)|every|everything|all|immediate effect|effect|no|our|other|save|avoid|allow|free
    |protect|make|give|let|reduce|release)\b)
    |for (?:an?|\d+ (?=min|hour|sec)|half|over|about|the last|ages)|on the phone|in (?:a|the) (?:phone )?queue
    |listening)  holding? music  in (?:the )?first place  in place of
    behind (?:the scenes|this|it|you|us|them|closed doors|the (?:idea|plan|curtain|desk|door|reception|wheel))
    late (?:for|to) (?:the|a|my|our|his|her) (?:meeting|train|bus|shift|appointment|call|interview|session|training
    |class)
    paused (?:it|this) (?:once|twice|to)\b  on schedule \d
    behind (?:every|each|all|both|his|her|their|your|some|any)\b
    behind (?:the|a|an|my|our) (?!bit\b|little\b|tad\b|touch\b|way\b|schedule|plan|target|times?\b|curve|programme
    |timetable|timeline|date|rest|others
    |deadline)\w+  get behind  the (?:thinking|reasons?|reasoning) behind
    (?:pay ?|delivery |order )?slips? (?:and|&|or),? trips?  pay ?slips?  slip[- ]resistan\w+  delivery slips?
    permission slips?  without (?:further |any )?delay  delayed (?:discharges?|transfers?)
    sorry (?:for|about) the delay\w*(?: (?:in|replying|responding|getting)[^,.;]{0,40})?
    apolog\w+ for (?:the|my) (?:delay\w*|late\w*)(?: (?:in|replying|responding|getting)[^,.;]{0,40})?  the late reply
    late reply  sorry (?:this is|i'm|im|to be) (?:so )?late
    (?:children|adults|people|patients|residents|pupils|families|tenants|learners|those|young people|most) at risk
    at[- ]risk (?:register|groups?|children|adults|people|families|learners|list)  at risk of
    fast[- ]track\w*  track record  track and trace  one[- ]track  frozen (?:pipes?|food|meals?)
    blocked (?:drains?|sinks?|toilets?|gutters?|number|numbers|diary|diaries|out)  suspended ceiling\w*
    parked (?:outside|in(?! (?:the (?:meantime|interim|short term)|meantime)\b)|up)  suspense accounts?
    paused for (?:breath|thought)  late shift  of late
    tight[- ](?:knit|lipped)  (?<!off )hold (?:on(?! (?:@|(?:this|it|the|everything|all)\b))|up)  get hold of
    got hold of
    hold of  (?<!is a )(?<!'s a )done deal
    cleared (?:it|this|that|them) (?:with|by|through)  done (?:everything|all)(?: that)? (?:i|we|you)\b
    done (?:what|as much as|my best|our best|nothing wrong|a lot|loads|lots|some|bits|well|more|plenty
    |so much)\b(?: that)?(?: (?:i|we) can)?  what(?:'s| is) done is done  said and done
    get (?:things|stuff) done  getting things done
    on (?:my|our|the) (?:target|red|green) list  forward plan  done me in  done to death
    finish(?:ed)? (?:work|at|early|late) (?:at|on|today|for)  finishing touches  sorted of  sort(?:ed)? it out
    sort of(?! (?:done|complete\w*|finished|sorted|there))
    finished (?:a|my|his|her|their) (?:shift|lunch|coffee|leave)  open and shut  not to mention  no sooner
    (?:couldn't|could not|can't) make (?:it|this) up  if not (?:sooner|earlier|before)
    if you ask me  if you (?:see|know) what i mean  if i say so myself  if i do say so  if you like
    (?:we |i )?live in (?:hope|fear|dread)
    went down (?:(?:very|really|so) )?(?:well|badly|a (?:treat|storm|bomb)|like)  up and down(?= (?:the|all|like|for)\b)
    (?:built|written|costed) into (?:the|our|next|this) (?:budget|programme|plan|contract|bid|price|estimates?|schedule)
    laid (?:before|in front of)(?= (?:the|members|council|cabinet|governors|trustees))  hung out to dry
    (?:cut|scaled|pared|trimmed) (?:back|down)(?= to\b)  put to the vote
    (?:who|people|residents|tenants|families|they)(?: (?:all|also|still|mostly|now))* live
    """,
    after=r"(?!\w)",
)
_SAYS_NOTHING = re.compile(
    r"\bnot (?:only|just|merely)\b|\bonce (?:more|again|and for all)\b|\bif anything\b"
    r"|\bwhen(?:ever)? (?:they|you|he|she) (?:likes?|wants?|pleases?|fanc(?:y|ies))(?= *(?:$|[.,;!\n]))"
)
"""Turns that leave what is said as it is, though "not" and "once" by themselves do not."""
_NAME = re.compile(
    r"\b(?:Amber|Grey|Gray)(?='s (?:been|got|gone|done|had|said|asked|taken|made|off|away|on leave|looking|checking"
    r"|doing|working|going|[a-z]{3,}(?<!turn)(?<!chang)ed)\b)"
    r"|(?<=[\w,] )(?:Red|Green|Amber|Black|Blue|Gray|Grey) (?=[A-Z][a-z])(?!Alert|Status|And|But|For)[A-Z]\w+"
)


def without_idioms(words: str, low: str, titles: tuple[str, ...] = ()) -> str:
    """The small letters with names and idioms crossed out by as many x, so that nothing is read into them.

    A word crossed out still stands for something, so what is said of it is not said of the action. What a title names
    ("Blue badge backlog") stays, to be known again.
    """
    named = tuple(title_stems(title) for title in titles)
    low = _SAYS_NOTHING.sub(lambda match: " " * len(match[0]), low)
    low = _LOOKALIKES.sub(lambda match: match[0] if _is_in(match[0], named) else re.sub(r"\S", "x", match[0]), low)
    for match in _NAME.finditer(words):
        if not _is_in(match[0].lower(), named):
            low = low[: match.start()] + re.sub(r"\S", "x", match[0]) + low[match.end() :]
    return low


def without_names(low: str, titles: tuple[str, ...]) -> str:
    """The same with such names of the action crossed out as well, by single letters, which stand for the action."""
    named = tuple(title_stems(title) for title in titles)
    return _LOOKALIKES.sub(
        lambda match: ("x " * len(match[0]))[: len(match[0])] if _is_in(match[0], named) else match[0], low
    )


def _is_in(text: str, named: tuple[frozenset[str], ...]) -> bool:
    return any(all(stem(word) in stems for word in WORD.findall(text)) for stems in named)
