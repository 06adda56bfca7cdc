"""What finishes an action by its title: for "Recruit two drivers" that both are in post, for "Move" that all are in."""

from __future__ import annotations

import re
from functools import lru_cache

from models.vocabulary import Reported
from tracker.rules.phrases.titles.doings import DOINGS
from tracker.rules.phrases.titles.outcomes import OUTCOMES
from tracker.rules.phrases.titles.papers import PAPERS
from tracker.rules.phrases.titles.participles import PARTICIPLES
from tracker.rules.phrases.titles.phrases import DEEDS
from tracker.rules.phrases.titles.rounds import ROUNDS
from tracker.rules.phrases.titles.uses import USES
from tracker.rules.phrases.titles.works import WORKS
from tracker.rules.phrases.words.pattern import Pattern
from tracker.rules.phrases.words.status_phrase import StatusPhrase
from tracker.rules.phrases.words.stems import IRREGULAR, stem
from tracker.rules.phrases.words.tables import any_of

_MANY_WAYS = {"mov"}
"""Roots that mean too much by themselves: a date moves as well."""


@lru_cache(maxsize=256)
def done_by_title(titles: tuple[str, ...]) -> tuple[StatusPhrase, ...]:
    """What says that such a thing as the titles name has come about."""
    low = tuple(title.lower() for title in titles)
    known = (*DEEDS, *WORKS, *PAPERS, *DOINGS, *USES, *OUTCOMES, *ROUNDS)
    return tuple(deed.phrase for deed in known if any(map(deed.is_asked_by, low)))


@lru_cache(maxsize=256)
def dealt_with(titles: tuple[str, ...]) -> tuple[StatusPhrase, ...]:
    """What says of such a thing as the titles name that it has been dealt with, where no table knows the verb."""
    low = tuple(title.lower() for title in titles)
    return tuple(deed.phrase for deed in PARTICIPLES if any(map(deed.is_asked_by, low)))


@lru_cache(maxsize=256)
def own_deed(titles: tuple[str, ...]) -> tuple[StatusPhrase, ...]:
    """For "Calibrate torque wrenches" the word "calibrated" is a completion, as "audited" is for an audit."""
    whole = " ".join(titles).lower()
    roots = sorted({root for word in re.findall(r"[a-z-]{4,}", whole) if len(root := stem(word)) >= 3} - _MANY_WAYS)
    regular = [rf"(?:{'|'.join(re.escape(root) for root in roots)})(?:\w|i[sz]|ion)?(?:ated|ed|ied)"] if roots else []
    irregular = [IRREGULAR[word] for word in re.findall(r"[a-z]+", whole) if word in IRREGULAR]
    if not regular and not irregular:
        return ()
    pattern = rf"(?<![\w-])(?:re-?)?(?:{'|'.join((*regular, *irregular))})(?![\w-])"
    return (StatusPhrase("the title's own deed is done", Reported.COMPLETE, Pattern(pattern)),)


_DOCUMENT = any_of(
    r"""
    polic  procedure  protocol  strateg  plan  guidance  framework  template  charter  statement  report  register
    standard  handbook  form  guide  terms  contract  agreement  memorandum  minute  accord  schedule  specification
    pathway  sop  manual  map
    business case  budget  toolkit  code  letter  leaflet  paper  document  process  scheme  programme
    curriculum  rules  regulation  licence  lease  accounts  prospectus  brochure  assessment  notice  consent  deed
    award  order  constitution  mou  sla  timetable  rota  calendar  syllabus  catalogue  directory  questionnaire
    by-?law  tariff  charges  fees  criteria  threshold  vision  priorit  principle  concordat  roadmap  road map
    delegation  appetite  arrangements  proposal  resolution  motion  recommendations  outline  spd\b  spec\b  model
    checks?\b  mot\b  audit
    returns?$  submission  pack\b  bulletin  newsletter  booklet  circular  briefing note  memo\b  checklist
    inspection  exam  test\b  certif
    """,
    after="",
)
_APPROVED = any_of(
    """
    agreed  approv(?:ed|al)  assent  consent  blessing  passed  endorse(?:d|ment)  signed  submitted  circulated  issued
    distributed  accepted  through [a-z]
    """,
    after="",
)
"""What happens to a document and finishes it; a shed that is approved still has to be built, and is never adopted."""


_ONLY_THERE = any_of("delivered  arrived", before="^", after="$")
_TAKEN_AWAY = any_of("removed  decommissioned  withdrawn  taken (?:down|away|out|off)", before="^", after="$")
_TO_MEND = re.compile(r"\b(?:repair|fix|replac|refurb|install|fit\b|servic|mend|restor)(?!.*\b(?:remov|strip))")
_TO_DELIVER = any_of("deliver  supply  buy  order  purchase  procure  obtain  acquire", before=r"^(?:to )?")
_STILL_TO_FIT = any_of(
    "roll  deploy  replac  install  fit  repair  erect  mount  build  upgrad  lay  racking$  lockers$"
    "  shelving$  furniture$  flooring$  lighting$  solar\\b  panels?\\b  cctv  cameras?\\b  ventilation  hoists?\\b"
    "  barriers?\\b  signage  bollards  radiators",
    after="",
)


def is_only_there(said: str, titles: tuple[str, ...]) -> bool:
    """True for what is delivered where the titles ask for it to be put up: the doors of "Replace fire doors"."""
    to_fit = any(_STILL_TO_FIT.search(title.lower()) and not _TO_DELIVER.match(title.lower()) for title in titles)
    if _TAKEN_AWAY.match(said) and all(_TO_MEND.search(title.lower()) for title in titles):
        return True
    return to_fit and bool(_ONLY_THERE.match(said))


_BY_INSPECTOR = any_of(
    "inspectors?  insurers?  hse  building control  surveyors?  fire brigade", before="^", after=r"(?:'s)? "
)
"""Who passes works once they are done."""


def finishes(said: str, titles: tuple[str, ...]) -> bool:
    """False for an approval where no title names a document or opens with that very deed."""
    if not _APPROVED.search(said) or _BY_INSPECTOR.match(said):
        return True
    if any(_DOCUMENT.search(title.lower()) for title in titles):
        return True
    return opens_with(said, titles)


def opens_with(said: str, titles: tuple[str, ...]) -> bool:
    """True where a title opens with the very deed: "Audit the stores" and not "Stores audit" for "audited"."""
    return any(stem(word) in said for title in titles for word in title.lower().split()[:1] if len(word) > 3)
