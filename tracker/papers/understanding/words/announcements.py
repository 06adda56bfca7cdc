"""What a heading announces: actions, something else, or a topic that actions may stand under."""

from __future__ import annotations

import re

from tracker.papers.understanding.words.acting import are_owners
from tracker.papers.understanding.words.heading_days import without_day
from tracker.papers.understanding.words.looks import ORDERS

_BEFORE = (
    r"(?:(?:the|our|your|and|key|agreed|proposed|planned|corrective|remedial|improvement|further|immediate|priority"
    r"|management|additional|"
    r"follow[- ]?up|review(?: of)?|previous|old|earlier|prior|existing|remaining|pending|ongoing"
    r"|carried (?:forward|over)|brought forward|closed|completed|outstanding|open|current|new|next|required|main"
    r"|specific|mitigating|recovery|updated|short[- ]term|medium[- ]term|long[- ]term|"
    r"last (?:meeting|month|week|time)(?:['’]?s)?|matters arising(?: and| from)?|next steps and"
    r"|(?:update|progress) (?:on|of|with)|recap of|status of|"
    r"further information|(?:part|section|annex|appendix) \w+|"
    r"quick|detailed|summary of|list of|register of|log of|schedule of|table of|\d+\.?|[a-z]\))\W+)*"
)
_ACTIONS = re.compile(
    rf"^\W*{_BEFORE}(?:actions?(?: items?| points?)?|action points?|action items?|action plans?|action log"
    r"|action list|tasks?|to[- ]?dos?|follow[- ]?ups?"
    rf"|next steps|improvements|(?:path|route|road|return|journey|getting back|get(?:ting)?) to green|"
    r"homework|activities|deliverables|commitments|check ?list|wins|camau gweithredu|gweithredu|mesures|tâches)"
    r"(?:\s+(?:required|needed|agreed|to be taken|to be implemented|to address|to improve|arising|log|list|plan"
    r"|points|items|summary|review(?:ed)?|update|recap|tracker|register|and next steps|for|from|to|by|we|open|closed"
    r"|completed?|pending|carried (?:forward|over)|brought forward|at|of|since|before|after|following|until|"
    r"are|is|in|on|and owners?|outstanding|going forward|remaining|including|with|today)\b.*)?\W*(?:\([^)]*\)\W*)?$"
    r"|^\W*what (?:are|will|do|must|should) (?:you|we|i|they)\b.{0,20}\b(?:do|doing)\b.*$"
    r"|^\W*(?:[\d.]+\s+)?(?:.{0,30}\s)?(?:planned|plans|priorities|activities|work)(?: planned)? for (?:the )?"
    r"(?:next|coming|following) (?:reporting )?(?:period|month|quarter|week|fortnight|term|year|board|report)\W*$"
    r"|^\W*who (?:does|is doing|will do|has to do|is to do) what\b.{0,20}$"
    r"|^\W*what (?:action|needs|will be done|actions)\b.*$|^\W*how (?:will|are|do|can) we\b(?!.*\b(?:know"
    r"|measure)\b).*$",
    re.IGNORECASE,
)
_FIELD_ACTIONS = re.compile(
    r"\W*(?:[\dIVX]+\.?\s+)?(?P<field>[A-Z][\w'’&-]*(?:\s+(?:(?:and|&|of|for|the)\s+)?[\w'’-]+){0,3}?)\s+"
    r"(?:actions|action (?:points|items|list|log)|tasks|to-?dos)\W*",
    re.IGNORECASE,
)
"""The actions of one field or body: "Technical actions", "Estates and facilities action points"."""
_NO_FIELD = re.compile(
    r"\b(?:git\w+|users?|quick|available|supported|custom|server|client|api|button|menu|keyboard|class|legal|disciplinary"
    r"|enforcement|redux|controller|bulk|default|build|ci|cd|no|industrial|affirmative|court|hidden|context|swipe|role"
    r"|if|when|how|why|who|which|using|with|about|start|begin|finish|continue|schedule|will"
    r"|(?<!return )(?<!back )to)\b",
    re.IGNORECASE,
)
"""Words before "actions" with which these are what a program or a lawyer does."""
_WILL = re.compile(
    r"\b(?:we|they|(?:the|our) (?:school|council|church|committee|pcc|parish|practice|trust|team|group|governors|board"
    r"|company|college))(?:['’]ll|(?:['’]re|\s+are)(?: also| now| currently)? (?:going to|working (?:on|to)"
    r"|(?:planning|preparing|getting ready|hoping|aiming) to)|(?:\s+still)?\s+(?:will|shall|must|plan to|aim to"
    r"|intend to|hope to|(?:have|need) to|(?:have )?agreed? to|commit to|pledge to))(?: also)?(?: do these)?\W*$"
    r"|\bwe(?:['’]ll|\s+(?:will|shall|plan to|aim to)) (?:also )?(?:do this|achieve this|research|develop|test|build"
    r"|introduce|improve|launch|explore|trial|pilot|design|strengthen|reduce|increase|expand|extend|upgrade)\b"
    r"[^.:]{0,120}?\b(?:including|such as|by(?: \w+ing)?)\W*$"
    r"|^\W*what we (?:will|plan|intend|aim|need|must|are going)\b.*$",
    re.IGNORECASE,
)
"""The beginning of a sentence that the list below ends: "By Easter we will:"."""
_OTHER = re.compile(
    r"\b(?:suggested|options?|examples?|prompts?|discussion|background|introduction|context|commentary|why|risks?"
    r"|success|summary|purpose|"
    r"benchmark\w*|implications|consultation|appendix|definitions?|glossary|contacts?|attend\w*|apologies|present"
    r"|minutes|legend|key|notes?|"
    r"performance|position|reasons?|causes?|achievements?|strengths?|findings?|issues?|outcomes?|vision|aims?"
    r"|principles|monitoring|governance|"
    r"references|credits|acknowledge?ments?|resources|templates?|instructions|recommendations?|decisions?(?![ -]mak)"
    r"|lessons?|(?:distribution|circulation|mailing) list|metrics|measures of|criteria|scope|timeline|status of)\b",
    re.IGNORECASE,
)
_NUMBERED_FINDING = re.compile(r"^\W*finding\s+\d+\s*[:.–—-]\s(?=\S)", re.IGNORECASE)
"""The number of a finding, below which stands what it was answered by: "Finding 3 - Locks"."""
_INTRODUCES = re.compile(
    r"\b(?:following|these|below|agreed|key|next)\b[^.]{0,40}\b(?:actions?|tasks|steps|initiatives|improvements"
    r"|commitments|action points)\b|\b(?:actions?|tasks|next steps)\b[^.]{0,60}:$",
    re.IGNORECASE,
)
LEAD = re.compile(
    r"[(\[]\s*(?:(?:overall |joint )?leads?|led by|lead officers?|owners?|owned by|responsible)\s*[:–-]?\s+"
    r"(?P<who>[^()\[\]]{2,60})[)\]]",
    re.IGNORECASE,
)
"""A bracket that says who leads: "(Lead: Ann Hill)"."""
_ALL_LED = re.compile(
    r"(?:(?:all|the|this|these|each|our|work|actions?)\s){1,4}[^.:;]{0,60}?(?:\b(?:is|are|will be) (?:all )?"
    r"(?:led|owned|co-?ordinated|taken forward) by|\b(?:lead|owner) (?:for|of)\b[^.:;]{0,40}?\bis) (?:the )?"
    r"(?P<who>[^.:;]{2,80}?)(?:,? (?:unless|except|apart from|other than|where no)\b[^.]*)?\.?$",
    re.IGNORECASE,
)
"""A sentence that says whose the actions below are: "Work here is led by the Clerk, unless another lead is shown"."""
_WHOLE = re.compile(r"\b(?:plan|strategy|council|project|programme|meeting|group|report|document)\b", re.IGNORECASE)
"""Those who lead these answer for others."""
_FOR = re.compile(
    r"\W*(?:agreed |new )?actions?(?: points?| items?)?\s*(?::\s*)?(?:for|by)\s+(?P<who>\S[^:]{1,60}?)\s*:?$",
    re.IGNORECASE,
)
"""A heading that says whose actions follow: "Actions for the Clerk", "Actions: for the office"."""
_CLOSING = re.compile(
    r"(?:many |kind |best |warm )*(?:thanks|regards|wishes)\b.{0,30}$|cheers\W*$|yours (?:sincerely|faithfully)",
    re.IGNORECASE,
)
"""How a letter ends."""
_AGENDA = re.compile(r"\W*(?:[\dIVX.]+\s+)?(?:meeting |draft |proposed )?agenda(?: items?)?\W*", re.IGNORECASE)
_DECIDED = re.compile(
    r"\b(?:decisions?(?![ -]mak)|decided|resolved|resolutions?|agreed|agreements?|outcomes?)\b", re.IGNORECASE
)
_BRACKETS = re.compile(r"(?<=\w)\s*\([^()]*\)")
"""What only says more of what a heading names."""
_LEADS_IN = re.compile(r"(?:we|they)(?:['’](?:re|ve|ll)|\s(?:are|have|will|plan|aim)\b)[^:]*:\s*", re.IGNORECASE)


def announces_actions(heading: str) -> bool:
    """Whether what stands below a heading is what is to be done: "Action required", "What are we doing about it?"."""
    flat = without_day(" ".join(heading.split()))
    if re.search(
        r"\b(?:suggested|options|examples?|recommended|discussions?|completed to date|to report|template)\b",
        flat,
        re.IGNORECASE,
    ):
        return False
    return bool(_ACTIONS.match(flat) or _WILL.search(flat) or whose_actions(flat) or _is_of_field(flat))


def _is_of_field(heading: str) -> bool:
    found = _FIELD_ACTIONS.fullmatch(heading)
    return found is not None and not _NO_FIELD.search(found["field"]) and not _OTHER.search(found["field"])


def announces_other(heading: str) -> bool:
    """Whether what stands below a heading is explanation, context or a menu, and no action."""
    told = ORDERS.match(re.sub(r"^\W*(?:[A-Z]{0,2}\d[\d.]*[.):]?\s+)?", "", heading)) and len(heading.split()) > 3
    named = _NUMBERED_FINDING.sub("", _BRACKETS.sub(" ", heading))
    return bool(_OTHER.search(named)) and not told and not announces_actions(heading)


def calls_itself_actions(title: str) -> bool:
    """Whether a paper is called by the actions of a meeting, and not minutes: "Repairs group 3 May - actions"."""
    parts = re.split(r"\s[–—-]\s|:\s", _BRACKETS.sub("", re.sub(r"\[[^\]]*\]", "", title)))
    return any(map(announces_actions, parts)) and not re.search(r"\b(?:minutes|notes)\b", title, re.IGNORECASE)


def introduces_actions(sentence: str) -> bool:
    """Whether a sentence before a list says that actions follow: "The following actions were agreed:"."""
    return bool(_INTRODUCES.search(sentence) or _WILL.search(sentence))


def whose_actions(heading: str) -> str:
    """Whose actions a heading says to follow; empty where it says nothing of it."""
    found = _FOR.match(heading.strip())
    who = found["who"].removeprefix("the ").removeprefix("The ") if found else ""
    return who if who and are_owners(who, sure=True) else ""


def lead_in(heading: str) -> str:
    """Who leads what a heading names, as it says in brackets: "Estates (Lead: Ann Hill)"; empty where it does not."""
    words = heading.strip(" :")
    found = LEAD.search(words)
    last = found is not None and found.end() == len(words)
    return found["who"].strip() if found and last and are_owners(found["who"], sure=True) else ""


def leads_all(sentence: str) -> str:
    """Who leads the work that a sentence above its actions speaks of; empty where it says nothing of it."""
    found = _ALL_LED.match(sentence.strip())
    if found is None or _WHOLE.search(sentence[: found.start("who")]):
        return ""
    return found["who"] if are_owners(found["who"], sure=True) else ""


def leads_in(heading: str) -> bool:
    """Whether what looks like a heading begins a sentence that the list below ends: "We have also:"."""
    return _LEADS_IN.fullmatch(heading.strip()) is not None


def is_agenda(heading: str) -> bool:
    """Whether the points of a meeting stand below a heading."""
    return _AGENDA.fullmatch(heading) is not None


def tells_decisions(heading: str) -> bool:
    """Whether what was decided stands below a heading."""
    return _DECIDED.search(heading) is not None


def closes_letter(words: str) -> bool:
    """Whether a line is the end of a letter."""
    return _CLOSING.match(words) is not None
