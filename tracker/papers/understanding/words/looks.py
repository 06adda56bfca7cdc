"""What one cell or phrase reads as: a date, a status, an owner, a reference, a sentence."""

from __future__ import annotations

import re

from tracker.rules.dates.parts import MONTH_PATTERN

_DATE = re.compile(
    rf"\b\d{{1,2}}\s*[./-]\s*\d{{1,2}}\s*[./-]\s*\d{{2,4}}\b|\b\d{{4}}-\d{{1,2}}(?:-\d{{1,2}})?\b"
    r"|\b(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\b"
    rf"|\b{MONTH_PATTERN}\s*[-/,'’ ]*\s*\d{{1,4}}\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?[-/ ]*{MONTH_PATTERN}|^{MONTH_PATTERN}$"
    rf"|\bend(?:\s+of)?\s+{MONTH_PATTERN}"
    r"|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? (?:night |morning )?\d{1,2}/\d{1,2}\b"
    r"|\bQ[1-4]\b|\bquarter\s*[1-4]\b|\b(?:spring|summer|autumn|winter|fall)\b|\bterm\s*\d?\b|\b20\d\d\b"
    r"|\b\d\d/\d\d\b"
    r"|\bhalf[- ]term|\bwithin\s+\w+\s+(?:day|week|month|year)|^[345]\d{4}$|\b\d+\s*(?:day|week|month|year)s?\b"
    r"|\b(?:short|medium|long)[- ]term\b|\bend of (?:the )?(?:year|term|month)\b",
    re.IGNORECASE,
)
_VAGUE_DATE = re.compile(
    r"(?:on[- ]?going|continuous(?:ly)?|t\.?b\.?[cad]\.?|to be (?:confirmed|agreed|decided|determined)"
    r"|immediate(?:ly)?|a\.?s\.?a\.?p\.?"
    r"|no (?:date|deadline)(?: (?:yet|set|agreed|given))?"
    r"|n/?a|(?:reviewed )?(?:annual(?:ly)?|monthly|weekly|(?:half[- ])?termly|half[- ]yearly|quarterly)"
    r"|daily|each \w+|every \w+|in place|now|done"
    r"|parhaus"
    r"|(?:all|throughout)(?: the)? (?:school )?year(?: round)?|(?:as (?:and )?|whenever )?(?:when )?(?:needed|required)"
    r"|en cours|continu|permanent|various|complete[d]?|rolling|recurring|fortnightly|yearly|bi-?\w+ly)\W*",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"(?:pre-|by |end of )?(?:(?:day|week|wk|w|month|sprint)\s?[-–−+]?\d{1,3}(?:\s?[-–]\s?\d{1,3})?)?\W*"
    r"(?:(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\W*){0,3}(?:\([^()]*\))?",
    re.IGNORECASE,
)
"""Days of the week, and days that count from a beginning: "Week 2 Friday", "Day 5"."""
_STATUS = re.compile(
    r"(?:not |yet |nearly |almost |partially |partly |mostly |part |fully |on |off |in |behind |ahead of |at |to be "
    r"|yet to |work )*"
    r"(?:complete[d]?|done|closed|open|started|start|progress(?:ing)?|track|target|schedule|risk|hold|overdue"
    r"|ongoing|on-going|met|"
    r"achieved|implemented|outstanding|delayed|delay|cancelled|canceled|superseded|deferred|blocked|pending|planned"
    r"|green|amber|red|"
    r"blue|grey|gray|yellow|black|white|purple|[ragbyw]|yes|no|y|n|true|false|tick(?:ed)?|new|active|resolved|wip"
    r"|to ?do"
    r"|backlog|review|late|parked|live|"
    r"doing|stuck|working on it|development|shipped|released|waiting|testing|ready|scheduled|proposed|approved"
    r"|submitted|fixed|verified|"
    r"delivered|finished|discharged|signed[ -]off|behind|"
    r"embedded|underway|under way|commenced|begun|stalled|withdrawn|not due|due|paused|tbc|n/?a|"
    r"cwblhau|wedi'i gwblhau|ar y gweill|terminée?|fait|en cours|non commencée?|à faire)\W*",
    re.IGNORECASE,
)
_ITS_DAY = re.compile(
    r"[\s(,:–-]+(?:on )?(?:\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? {MONTH_PATTERN}(?: \d{{2,4}})?)\)?$",
    re.IGNORECASE,
)
"""The day on which it came about, behind a status: "Closed 3/2/26", "Done (3 March)"."""
_ITS_SIGNING = re.compile(
    r"\s+by (?:the )?[A-Z]\w+(?: [A-Z]\w+)?$|[\s(,:–-]+(?:pending|awaiting|subject to)\s+[^.;:()]+\)?$"
)
"""Who made it so, or what it still waits for, behind a status: "Closed by Estyn", "Complete - awaiting sign off"."""
_CLOCK = re.compile(r"(?<![\d:])(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)")
_FILLER = re.compile(
    r"\b(?:by|end|of|from|to|until|till|the|in|on|at|due|target|revised|now|early|mid|late|start|beginning|and|or"
    r"|then|week|w/c|w/e|"
    r"close(?: of (?:play|business))?|cop|cob|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"before|after|date|review|phase|each|every|was|original|new|next|last|latest)\b",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"(?:100|\d{1,2})\s*%|0?\.\d{1,2}|[01]")
_FIGURE = re.compile(r"[-+£$€(]?\d[\d,]*(?:\.\d+)?\)?\s*(?:%|k|m|h|d|w|hrs?|min|hours?|weeks|days|bn)?")
_HEADS = re.compile(r"\d{1,3}(?:\s?[-–]\s?\d{1,3}|\+)?(?:\s?(?:people|persons?|volunteers?|helpers?))?", re.IGNORECASE)
_SIGN = re.compile(r"[🟢🟡🟠🔴🔵⚪⚫✅☑✔✓❌✗✘⬜🔲☐⏳🚧⚠️🟩🟨🟥🟦⏸🔄⛔★☆\u25a0-\u25ff\s]+")
_LEVEL = re.compile(
    r"(?:very )?(?:high(?:est)?|med(?:ium)?|low(?:est)?|urgent|critical|normal|important"
    r"|essential|desirable|major|minor|moderate"
    r"|must|should|could|won'?t|[hml]|p?\s?[0-5]|[★*!]+)(?:[ /-](?:high|med(?:ium)?|low|have))?",
    re.IGNORECASE,
)
_INITIALS = re.compile(
    r"(?![A-Z]{2}\.[A-Z])(?:[A-Z][A-Za-z]?\.?[A-Z]{1,3}\.?)(?:(?:\s*[/&,;+]\s*|\s+(?:and\s+)?)(?:[A-Z][A-Za-z]?\.?[A-Z]{1,3}\.?))*"
)
_TITLED = re.compile(r"[A-ZÀ-Þ][\w'’.-]*(?:\s+(?:[A-ZÀ-Þ&(][\w'’.)-]*|of|the|for|and|de|van|du|des|y|yr)){0,8}[)]?")
_ROLE_WORD = re.compile(
    r"\b(?:officers?|managers?|head(?:teacher)?s?|director(?:ate|s)?|lead(?:er)?s?|teams?|clerks?"
    r"|chair(?:s|man|person)?"
    r"|councillors?|cllrs?|"
    r"governors?|board|committee|council|group|services?|deputy|assistants?|coordinators?|co-ordinators?|senco"
    r"|principal|slt|smt|hr|"
    r"finance|ict|it|all|staff|dsl|partners?|agency|ministry|department|trust|executive|chief|ceo|cfo|coo|nurses?"
    r"|consultants?|"
    r"pm|dpo|admin(?:istrator)?|analysts?|engineers?|developers?|owners?|everyone|police|mayor|wardens?|treasurer|secretary"
    r"|vicar|pcc|"
    r"swyddog|pennaeth|rheolwr|cyngor|directeur|directrice|responsable|chef|équipe|mairie|service)\b",
    re.IGNORECASE,
)
_REFERENCE = re.compile(
    r"(?:#\s*)?(?:[A-Za-z]{1,6}[- .]?)?\d{1,5}(?:[.\-/]\d{1,4}){0,4}[.)]?[a-z]?|\(?[a-zA-Z]{1,2}[.)]|[A-Z]{1,4}\d*"
    r"|[ivx]{1,5}[.)]?"
)
_ANSWER = re.compile(
    r"yes|no|y|n|true|false|(?:mitigat|reduc|accept|avoid|transfer|shar|modif|retain|treat|tolerat|terminat)"
    r"(?:e|y|ed|ied)?",
    re.IGNORECASE,
)
_FILE = re.compile(r"\.(?:docx?|xlsx?|pptx?|pdf|md|csv|txt|png|jpe?g|html?|json|ya?ml)$", re.IGNORECASE)
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[a-z]{2,}", re.IGNORECASE)
_KEY = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+")


ORDERS = re.compile(
    r"(?:to )?(?:formally |then |also |jointly |regularly |annually |fully |further )*(?:agree|develop|produce"
    r"|ensure|review|implement|establish|provide|"
    r"identify|embed|deliver|complete|undertake|support|improve|work|create|carry|set|monitor|report|share|publish"
    r"|update|train|recruit|"
    r"appoint|consider|introduce|continue|increase|reduce|explore|use|make|build|maintain|promote|engage|contact"
    r"|arrange|organise|prepare|"
    r"investigate|hold|meet|send|write|design|check|confirm|schedule|track|submit|commission|revise|integrate"
    r"|targeted|devise|replace|"
    r"install|buy|order|fix|repair|ask|apply|obtain|draft|finalise|launch|run|roll|test|audit|assess|map|start|begin"
    r"|move|remove|add|"
    r"clean|clear|fit|open|close|plan|put|get|find|give|keep|lead|liaise|encourage|raise|refresh|replace|strengthen"
    r"|tender|survey|require)\b",
    re.IGNORECASE,
)
"""Words that tell somebody to do something, at the beginning of a text."""

_GRADE = re.compile(
    r"\W*(?:(?:priority|level|grade|category|rank|p)\W{0,3})?(?:[0-5]|[A-D]|[HML])?(?:\W{1,3}|\b)"
    r"(?:very high|high|medium|moderate|low|urgent|critical|major|minor|normal|significant|advisory|essential"
    r"|desirable)?\W*",
    re.IGNORECASE,
)


def is_date_like(text: str) -> bool:
    """Whether a cell reads as a date or as a word that stands for one, rather than as a sentence with a date in it."""
    flat = " ".join(text.split())
    if not flat or len(flat) > 90:
        return False
    told = _VAGUE_DATE.fullmatch(flat) or (_RELATIVE.fullmatch(flat) and flat[:1].isalpha())
    return bool(told) or (bool(_DATE.search(flat)) and len(flat.split()) <= 14)


def is_certain_date(text: str) -> bool:
    """Whether a cell names a time, and is no word that also stands in other columns."""
    flat = " ".join(text.split())
    if not 0 < len(flat) <= 60 or _PERCENT.fullmatch(flat) or not _DATE.search(flat):
        return False
    rest = _FILLER.sub("", _DATE.sub("", flat))
    return len(re.findall(r"[^\W\d_]", rest)) <= max(10, 0.4 * len(flat))


def is_no_day(text: str) -> bool:
    """Whether a text is a word that stands where a date would: "ASAP", "ongoing", "TBC"."""
    return _VAGUE_DATE.fullmatch(text.strip()) is not None


def is_grade(text: str) -> bool:
    """Whether a text says how urgent or weighty something is, and nothing else: "High", "Priority 1", "2 - major"."""
    return _GRADE.fullmatch(text) is not None


def is_status_like(text: str) -> bool:
    """Whether a cell reads as a status: a word, also with its day, a letter of RAG, a percentage or a sign."""
    flat = " ".join(text.split())
    for behind in (_ITS_DAY, _ITS_SIGNING):
        if (said := behind.search(flat)) and said.start() > 2:
            flat = flat[: said.start()]
    return 0 < len(flat) <= 40 and bool(_STATUS.fullmatch(flat) or _PERCENT.fullmatch(flat) or _SIGN.fullmatch(flat))


def begins_with_status(text: str) -> bool:
    """Whether the first line of a cell with several is a status, and what stands below it a remark on it."""
    first, _, rest = text.strip().partition("\n")
    return bool(rest.strip()) and is_status_like(first)


def is_owner_like(text: str) -> bool:
    """Whether a cell reads as initials, names, titles or teams."""
    flat = " ".join(text.split())
    if not flat or len(flat) > 160 or " = " in flat or is_status_like(flat) or _FILE.search(flat):
        return False
    pieces = [piece.strip() for piece in re.split(r"[/,;&+\n]|\band\b", flat) if piece.strip()]
    named = sum(bool(_INITIALS.fullmatch(piece) or _TITLED.fullmatch(piece)) for piece in pieces)
    words = len(flat.split())
    return (bool(pieces) and named >= len(pieces) * 0.6 and words <= 18) or (
        words <= 12 and bool(_ROLE_WORD.search(flat)) and flat[:1].isupper()
    )


def is_reference(text: str) -> bool:
    """Whether a cell reads as a number or code of something, or as a key that only programs use: "second_call"."""
    flat = " ".join(text.split())
    return (0 < len(flat) <= 14 and bool(_REFERENCE.fullmatch(flat))) or bool(_KEY.fullmatch(flat))


def is_sentence(text: str) -> bool:
    """Whether a cell has enough words to say what is to be done."""
    return len(text.split()) >= 4


def is_address(text: str) -> bool:
    """Whether a cell is an address of mail."""
    return bool(_ADDRESS.fullmatch(text.strip()))


def is_link(text: str) -> bool:
    """Whether a cell is the address of a page, or several."""
    return bool(text) and all(word.startswith(("http://", "https://")) for word in text.split())


def is_figure(text: str) -> bool:
    """Whether a cell is a number, with or without its unit."""
    return bool(_FIGURE.fullmatch(text))


def counts_people(text: str) -> bool:
    """Whether a cell only says how many people it takes: "2 people", "3-4 volunteers"."""
    return bool(_HEADS.fullmatch(text))


def is_level(text: str) -> bool:
    """Whether a cell ranks something: "High", "Med", "P2", "Must", "1"."""
    return bool(_LEVEL.fullmatch(re.sub(r"^[^\w★*!]+(?=\w)|\s*\([^()]*\)$", "", text).strip()))


def is_answer(text: str) -> bool:
    """Whether a cell says no more than yes or no, or how a risk is to be met, which tells nothing of what is done."""
    return _ANSWER.fullmatch(text.strip(" .")) is not None


def is_mark(text: str) -> bool:
    """Whether a cell holds a mark and no word, as "X", "■■" or "✓"."""
    return text.casefold() in {"x", "xx"} or not re.search(r"\w", text)


def names_time(text: str) -> bool:
    """Whether a cell names a time of day; midnight is only what programs add to a day."""
    return any(found[0] not in {"00:00", "0:00"} for found in _CLOCK.finditer(text))


def are_initials(text: str) -> bool:
    """Whether a cell is one person's initials or several's."""
    return bool(_INITIALS.fullmatch(text)) and len(text) <= 40
