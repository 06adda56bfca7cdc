"""The words by which plans say how an action stands, and what each of them reports (domain 4.2, RULES 11)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from models.vocabulary import Colour, Reported
from tracker.rules.written_status.written import Progress


@dataclass(frozen=True)
class Saying:
    """What some words report. `status` is None for what has no rating of its own, such as "in progress"."""

    status: Reported | None
    state: Progress | None
    pattern: re.Pattern[str]


def _saying(status: Reported | None, state: Progress | None, wordings: str) -> Saying:
    alternatives = "|".join(re.split(r"\s{2,}", wordings.strip()))
    return Saying(status, state, re.compile(rf"(?<!\w)(?<!\w')(?:{alternatives})(?!'?\w)", re.IGNORECASE))


_MET = r"met(?! (?:with|to|on|and|in|at))"
_CARRIED_OUT = r"carried out(?! (?:regularly|weekly|monthly|termly|quarterly|annually|daily|every|each|as|when))"
_DONE = rf"(?:completed?|done|finished|implemented|achieved|delivered|{_MET}|closed|actioned|resolved|{_CARRIED_OUT})"
_ENDED = (
    rf"(?:{_DONE}|discharged|fulfilled|embedded|concluded|satisfied|signed[ -]off|closed out|in place|up and running"
    r"|sorted(?: out)?)"
)
"""Whatever says that it is done, and says the contrary behind "not", "to be" and the like."""
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_WHEN = rf"(?:the )?(?:end|mid|early|late|\d|next|{_MONTHS}|spring|summer|autumn|winter|q\d)\w*"
_TROUBLES = r"(?:delay(?:s|ed)?|issues?|concerns?|problems?|slippage|risks?|disruption)"
_NUMBER = r"(?:\d{1,2}|[ivx]{1,4}|[a-d]|one|two|three|four|first|second|third|1st|2nd|3rd)"

SAYINGS: tuple[Saying, ...] = (
    _saying(
        Reported.CLOSED,
        None,
        r"""
        cancelled  canceled  turned down  withdrawn  super[sc]eded  abandoned  rejected  duplicated?  de-?scoped
        discontinued  dropped  obsolete  removed  deleted  merged(?: (?:with|into))?  combined with
        won'?t (?:do|be done)
        no longer (?:required|needed|applicable|relevant|pursued|being pursued|valid|necessary|proceeding)
        not (?:proceeding|going ahead|being pursued|required|pursued|accepted|taken forward|being taken forward)
        will not (?:be (?:done|implemented|progressed)|proceed|implement|do)
        closed\W{1,3}(?:not |un|no longer)\w*  transferred to
        """,
    ),
    _saying(
        None,
        None,
        rf"""
        (?:not|isn't|aren't|wasn't|hasn't|haven't|never) (?:\w+ ){{0,2}}{_ENDED}  incomplete  uncompleted  unresolved
        (?:to be|will be|can be|could be|should be|must be|yet to be|being|be) (?:\w+ )?{_ENDED}
        {_DONE} by {_WHEN}  complete by  {_DONE} (?:due|expected|anticipated|target|subject to)
        {_DONE}\?  yes ?/ ?no  not (?:progressing|in progress)
        no (?:\w+ )?{_TROUBLES}  (?:next|future) \w+
        (?:ready|proposed?|propose|recommend(?:ed)?|request(?:ed)?) (?:to|for) (?:be )?clos(?:e|ed|ure)
        (?:nothing|none|no actions?) (?:\w+ )?{_DONE}
        """,
    ),
    _saying(
        Reported.PARTIAL,
        Progress.IN_PROGRESS,
        rf"""
        partial(?:ly)?(?:[ -]\w+)?  part(?:ly)?[ -](?:{_DONE}|in place|embedded|received|paid|fitted)  in part
        ^(?:part|partly|mostly|limited|substantial)(?=$| ?[-:;,.] | \()  (?:nearly|almost) (?:there|ready)
        draft \w* ?{_DONE}
        rhannol  partiel(?:le)?(?:ment)?
        (?:mostly|largely|substantially|nearly|almost|mainly|virtually|broadly) {_DONE}
        near(?:ly|ing)? (?:to )?completion
        (?:phase|stage|step|part|tranche)s? {_NUMBER}(?:(?: ?[&,-] ?| and ){_NUMBER})? (?:is |are |now )?{_DONE}
        {_NUMBER} (?:phase|stage|step|part) (?:is |now )?{_DONE}
        [1-9]\d? ?(?:%|per ?cent)(?: of)? (?:\w+ ){{0,2}}{_DONE}  half(?:[ -]?way)? {_DONE}
        (?:a|one|two|three) (?:third|quarter)s? {_DONE}
        (?P<few>\d{{1,4}}) ?(?:/|of|out of) ?(?!(?P=few)\b)\d{{1,4}} (?:\w+ ){{0,2}}{_DONE}
        {_DONE} (?:for|in|at) (?:some|most|part)  {_DONE} (?:except|apart from|bar|save)  (?:most|some) {_DONE}
        """,
    ),
    _saying(
        Reported.NOT_STARTED,
        Progress.NOT_STARTED,
        r"""
        not (?:yet )?(?:been )?(?:started|commenced|begun|initiated|progressed|underway|under way)  unstarted
        (?:yet|due|still|waiting) to (?:start|commence|begin|be (?:started|commenced|progressed))  to do  todo
        ns  n/s  nys
        (?:to|will) (?:start|commence|begin)  no progress  no (?:action|work) (?:yet|to date|taken)  awaiting start
        nothing (?:yet|so far|to date)
        ^(?:planned|scheduled|future|proposed|upcoming)$  not begun
        heb (?:ei )?(?:ddechrau|gychwyn)  (?:non|pas) commenc[ée]e?  à faire
        """,
    ),
    _saying(
        Reported.OFF_TRACK,
        Progress.IN_PROGRESS,
        rf"""
        over-?due  over due  off[ -](?:track|target|course|schedule|plan)
        not on (?:track|target|schedule|course|plan)
        in (?:serious |deep )?trouble
        late(?! \w)  missed  failed  failing  stalled  critical  past due  out of time  en retard  hwyr
        (?:significant|major|serious|severe)(?:ly)? {_TROUBLES}
        (?:significantly|seriously|severely|substantially|well|badly|way|far|much) behind
        """,
    ),
    _saying(
        Reported.AT_RISK,
        Progress.IN_PROGRESS,
        rf"""
        at risk  delay(?:s|ed)?  slipp(?:ed|ing|age)  slips?  behind(?: (?:schedule|plan|target|timescale))?
        needs attention  watch ?list  not (?:yet|quite|fully|entirely) on (?:track|target|schedule|course|plan)
        (?:some|minor|slight|moderate)(?:ly)? {_TROUBLES}
        ^(?:issues?|concerns?)$  in danger  under threat  mewn perygl  à risque
        """,
    ),
    _saying(
        Reported.ON_HOLD,
        None,
        r"""
        on[ -]hold  paused  suspended  deferred  parked  postponed  frozen  blocked  stood down  ar saib  en attente
        """,
    ),
    _saying(
        Reported.COMPLETE,
        Progress.COMPLETE,
        rf"""
        ^comp(?:l|let|letd)?\.?$
        {_ENDED}  yes
        no (?:further )?actions? (?:is |are )?(?:required|needed)
        wedi(?:'i)? g?c?wblhau  cwblhawyd  cyflawnwyd  termin[ée]e?s?  achev[ée]e?s?  clos  r[ée]alis[ée]e?s?
        """,
    ),
    _saying(
        Reported.ON_TRACK,
        Progress.IN_PROGRESS,
        r"""
        (?:on|ahead of|going to|according to|as per)[ -](?:track|target|schedule|course|plan|time|trajectory)
        to (?:plan|time|target|schedule)(?! \w)  as planned  ^ahead$
        (?:progressing|going|proceeding) (?:very )?well  (?:very )?good progress  excellent progress
        ar y trywydd cywir  (?:en|dans les) (?:temps|délais)
        """,
    ),
    _saying(
        None,
        Progress.IN_PROGRESS,
        r"""
        in[ -]?progress  progressing  progressed  on-? ?going  under ?way  started  commenced  begun  initiated  open
        active  live  wip  work in progress  in hand  continuing  continuous  continues?  in development  in train
        current  ip  i/p  (?:well|far) advanced
        some progress  limited progress  progress (?:made|being made)  ar y gweill  en cours
        """,
    ),
)
"""In the order in which they are tried. The second hides words such as "complete" where they are denied or to come."""

RATED_FIRST = (Reported.OFF_TRACK, Reported.AT_RISK, Reported.ON_HOLD, Reported.NOT_STARTED, Reported.ON_TRACK)
"""Of several ratings in one cell the first of these counts: the worse one (domain 4.4)."""

COLOUR_WORDS: dict[str, Colour] = {
    "red": Colour.RED,
    "amber": Colour.AMBER,
    "yellow": Colour.AMBER,
    "orange": Colour.AMBER,
    "green": Colour.GREEN,
    "blue": Colour.BLUE,
    "grey": Colour.GREY,
    "gray": Colour.GREY,
    "coch": Colour.RED,
    "melyn": Colour.AMBER,
    "oren": Colour.AMBER,
    "gwyrdd": Colour.GREEN,
    "glas": Colour.BLUE,
    "rouge": Colour.RED,
    "jaune": Colour.AMBER,
    "vert": Colour.GREEN,
    "bleu": Colour.BLUE,
}
COLOUR_LETTERS = {"R": Colour.RED, "A": Colour.AMBER, "G": Colour.GREEN, "B": Colour.BLUE}
COLOUR_SIGNS = {
    "🔴": Colour.RED,
    "🟥": Colour.RED,
    "🟠": Colour.AMBER,
    "🟧": Colour.AMBER,
    "🟡": Colour.AMBER,
    "🟨": Colour.AMBER,
    "🟢": Colour.GREEN,
    "🟩": Colour.GREEN,
    "🔵": Colour.BLUE,
    "🟦": Colour.BLUE,
    "⚪": Colour.GREY,
    "⬜": Colour.GREY,
    "🔲": Colour.GREY,
}
TICKS = "✓✔☑✅√\uf0fc\uf050\uf0fe"
"""Ticks as characters, and as the fonts Wingdings (fc, fe) and Wingdings 2 (50) leave them."""
CROSSES = "✗✘❌✖❎\uf0fb\uf04f"
COLOUR_MEANS: dict[Colour, Reported] = {
    Colour.RED: Reported.OFF_TRACK,
    Colour.AMBER: Reported.AT_RISK,
    Colour.GREEN: Reported.ON_TRACK,
    Colour.BLUE: Reported.COMPLETE,
}
"""What a traffic light reports where the paper has no legend; blue is doubted (domain 4.1)."""
