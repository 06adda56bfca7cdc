"""What a paper says of itself: its title, day or years, where it came from, who leads it, its legends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import zip_longest

from models.vocabulary import Precision
from tracker.papers.grid import BLANK, Block, Cell, Line, Paper, Row
from tracker.papers.reading.colours import traffic_light
from tracker.papers.understanding.values.printed_years import year_printed, years_named
from tracker.papers.understanding.values.timescales import terms_in
from tracker.papers.understanding.values.versions import day_of_version
from tracker.papers.understanding.words.acting import NOBODY_KNOWN, People
from tracker.papers.understanding.words.attendance import company_in, company_on
from tracker.papers.understanding.words.heading_words import heads_card
from tracker.papers.understanding.words.roles import role_of
from tracker.papers.understanding.words.sign_keys import signs_in
from tracker.papers.understanding.words.titles import title_of
from tracker.rules.dates import DateContext, read_target
from tracker.rules.dates.parts import MONTH_PATTERN
from tracker.rules.owners import read_legend
from tracker.rules.written_status import read_status

_TOP, _TOP_ROWS = 25, 10
"""Blocks of a paper and rows of a table in which it may say what it is."""
_DATED = re.compile(
    r"(?:date (?:this|the) (?:\w+ )?(?:statement|plan|policy|document|report) was \w+"
    r"|date(?! on which\b)(?: of (?:meeting|report|issue|plan|update|inspection|this (?:report|plan)))?|meeting date"
    r"|last updated?|updated(?: on)?|as (?:at|of)|minutes of(?: the)?(?: [\w ]{0,40}?)?(?: (?:meeting|held|on))*"
    r"|meeting (?:held )?on|"
    r"position at|version date|dated|report date|exported(?: on)?|printed on"
    r"|produced|prepared|reviewed on|dyddiad)\s*:?\s*(?P<day>.{3,60})",
    re.IGNORECASE,
)
_FULL_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTH_PATTERN},? 20\d\d\b|\d{{1,2}}[./]\d{{1,2}}[./](?:20)?\d\d\b)"
_MET = re.compile(rf"\bheld\b.{{0,160}}?(?P<day>\b{_FULL_DAY})", re.IGNORECASE)
"""When people met, behind where: "Minutes of the meeting held in the Village Hall on Tuesday 4th May 2027"."""
_HEADED = re.compile(
    r"(?:(?!.*\b(?:next|previous|last|by|due|until|since|before|after|from|deadline)\b)"
    r".{0,80}\b(?:minutes|notes|meeting|committee|board|council|governors|group|panel|forum|action (?:log|list))\b"
    r".{0,40}?[\s,:(–—-])?"
    rf"(?P<day>(?:\w+day,? )?{_FULL_DAY})[\s).]*",
    re.IGNORECASE,
)
"""A day by itself, or at the end of whose meeting it was: "Estates Committee, 4 May 2027"."""
_EARLIER = re.compile(
    r"\bthe (?:draft )?minutes of\b.*\b(?:approved|agreed|accepted|adopted|confirmed|signed|(?:true|correct) record)\b",
    re.IGNORECASE,
)
"""Of which earlier meeting the minutes were approved at this one."""
_BRIEFLY = re.compile(r".{0,40}\S*")
"""How much of the words behind is looked at for the day, to the end of a word."""
_ORIGIN = re.compile(
    r"\b(?P<name>CQC|Ofsted|HMICFRS|Estyn|Care Inspectorate|internal audit|external audit|audit|inspection"
    r"|peer review|SEND|serious case review|"
    r"OFSTED|Audit Wales|RQIA|HIW|CIW|risk assessment|survey|complaints?)\b"
)
_LIGHTS = {
    **{name: name for name in ("red", "amber", "green", "blue", "grey")},
    "gray": "grey",
    "yellow": "amber",
    "orange": "amber",
    "r": "red",
    "a": "amber",
    "g": "green",
    "b": "blue",
}
_SHADES = "red|amber|green|blue|grey|yellow"
_COLOUR_ENTRY = re.compile(
    rf"\b(?P<colour>{_SHADES})\b[’'”\"]?\s*(?:\([RAGB]\)\s*)?(?:=|:|-|–|—|means|is"
    rf"|[‘“'\"])\s*(?P<words>(?:(?!\s{{2}}|[\s,(‘“'\"](?:{_SHADES})\b)[^;|\n.•‘’“”]){{2,60}})",
    re.IGNORECASE,
)
"""A colour and its words, up to a gap or to the next colour."""
_CHOICES = re.compile(r"\b(?:lists?|look ?ups?|drop ?downs?|validations?|data|choices)\b", re.IGNORECASE)
"""Names of sheets with the choices of a workbook's cells: what stands side by side there has nothing to do with it."""
_KEY_WORD = re.compile(r"\W*(?:rag |brag |colour |status )?(?:key|legend|ratings?)\b", re.IGNORECASE)

_LONGEST_MEANING = 14
"""Words of what a colour of a key means at most."""
_FEWEST_SHADES = 2
"""States in a row that calls itself a key, from which it is one."""


@dataclass
class About:
    """What the paper says of itself; `span` are the first and last year of a plan that names two."""

    title: str = ""
    dated: date | None = None
    year: int | None = None
    span: tuple[int, int] | None = None
    origin: str = ""
    initials: dict[str, str] = field(default_factory=dict)
    colours: dict[str, str] = field(default_factory=dict)
    fills: dict[str, str] = field(default_factory=dict)
    """Exact colours of a key, `RRGGBB`, with their words: two shades of one light may mean different things."""
    signs: dict[str, str] = field(default_factory=dict)
    """What the paper's key says of signs, such as "◐", in words."""
    terms: dict[str, str] = field(default_factory=dict)
    """By when short, medium and long terms are over, where the paper's key says so."""
    people: People = NOBODY_KNOWN


def about(paper: Paper) -> About:
    """Reads the top of the paper and its legends."""
    known = About()
    top = list(_top_texts(paper))
    known.title = title_of(paper, top, _TOP)
    for text in top:
        _take_day(known, text)
    if known.dated is None and known.year is None:
        names = (grid.name for grid in paper.grids if not grid.hidden)
        _take_years(known, " ".join((known.title, *top[:4], *names)))
    if known.dated is None and known.year is None and (day := day_of_version(paper.blocks)):
        known.dated, known.year = day, day.year
    known.year = _year_of(known, paper)
    origin = _ORIGIN.search(known.title) or _ORIGIN.search(" ".join(top[:6]))
    known.origin = origin["name"] if origin else ""
    _take_legends(known, paper.blocks)
    known.signs = signs_in(paper.blocks)
    known.terms = terms_in(paper.blocks)
    known.people = company_in(paper.blocks, known.initials)
    return known


def context_of(known: About) -> DateContext:
    """What a date in the paper is to be read with."""
    year = known.year if known.span is None else None
    return DateContext(year=year, dated=known.dated, strict=True)


def _top_texts(paper: Paper) -> Iterator[str]:
    """The words before the first table and in its first rows, until a header of columns."""
    for block in paper.blocks[:_TOP]:
        if isinstance(block, Line):
            yield block.text
            continue
        card = bool(block.rows) and heads_card([cell.flat for cell in block.rows[0].cells])
        for row in block.rows[:_TOP_ROWS]:
            texts = [cell.flat for _, cell in row.own]
            headed = sum(bool(role_of(text)) for text in texts) >= max(2, min(3, len(texts)))
            if headed and not card:
                return
            yield " ".join(texts)


def _take_day(known: About, text: str) -> None:
    found = _MET.search(text) or _DATED.search(text) or _HEADED.fullmatch(text)
    if not found or known.dated is not None or _EARLIER.search(text):
        return
    briefly = _BRIEFLY.match(found["day"].split(";")[0])
    day = read_target(briefly[0] if briefly else "", DateContext())
    if day.final is not None and day.precision in {Precision.DAY, Precision.MONTH}:
        known.dated, known.year = day.final, day.final.year


def _take_years(known: About, text: str) -> None:
    """A plan for 2023-24 has days of both years; two single years say nothing sure."""
    years = years_named(text)
    spans = [(first, last) for first, last in years if last != first]
    if spans:
        first, last = spans[0]
        if last == first + 1:
            known.span = (first, last)
        known.year = first
        return
    if len({first for first, _ in years}) == 1:
        known.year = years[0][0]


def _year_of(known: About, paper: Paper) -> int | None:
    """The year that the top of the paper gives, else the one that is printed elsewhere in it."""
    return year_printed(paper.blocks) if known.dated is None and known.year is None else known.year


def _take_legends(known: About, blocks: Sequence[Block]) -> None:
    for block in blocks:
        if isinstance(block, Line):
            _take_initials(known, block.text)
            continue
        for names in company_on(block):
            _take_initials(known, names)
        for row in block.rows if not (block.hidden or _CHOICES.search(block.name)) else ():
            _take_row(known, row)


def _take_initials(known: About, text: str) -> None:
    for initials, name in read_legend(text):
        known.initials.setdefault(initials, name)
    entries = list(_COLOUR_ENTRY.finditer(text))
    if len(entries) > 1 or _KEY_WORD.match(text):
        for entry in entries:
            _take_colour(known, entry["colour"], entry["words"].strip(" ,"))


def _take_row(known: About, row: Row) -> None:
    """A row of a legend holds little else: initials and a name, or a colour and what it means."""
    own = [cell for _, cell in row.own]
    if len(own) > 2:
        if _is_key(own):
            _take_fills(known, row)
        return
    _take_initials(known, "\t".join(cell.flat for cell in own))
    if len(own) == 2:
        _take_colour(known, own[0].flat, own[1].flat)
    _take_fills(known, row)


def _is_key(own: Sequence[Cell]) -> bool:
    """Whether a row is a whole key: "Key | done | some delay", or nothing but states on shades of their own."""
    begin = next((at for at, cell in enumerate(own) if _KEY_WORD.match(cell.flat)), -1)
    entries = own[begin + 1 :]
    states = [cell for cell in entries if read_status(cell.flat).status is not None]
    if begin >= 0:
        return len(states) >= _FEWEST_SHADES and 2 * len(states) > len(entries)
    shades = {cell.fill for cell in entries if traffic_light(cell.fill)}
    return len(states) == len(entries) == len(shades)


def _take_fills(known: About, row: Row) -> None:
    """Shades with what they mean on or beside them; two shades of one light may mean different things."""
    for cell, beside in zip_longest(row.cells, row.cells[1:], fillvalue=BLANK):
        light = traffic_light(cell.fill)
        words = cell.flat if len(cell.flat) > 1 else beside.flat
        if not light:
            continue
        _take_colour(known, light, words)
        if known.colours.get(light) and _is_meaning(words):
            known.fills.setdefault(cell.fill, words)


def _is_meaning(words: str) -> bool:
    return len(words.split()) <= _LONGEST_MEANING and read_status(words).status is not None


def _take_colour(known: About, colour: str, words: str) -> None:
    """An entry counts when its words are a status: most coloured rows are no legend."""
    light = _LIGHTS.get(colour.strip(" :()").casefold(), "")
    if light and 0 < len(words.split()) <= _LONGEST_MEANING and words.casefold() != colour.casefold():
        said = read_status(words)
        if (said.status is not None or said.state is not None) and said.colour is None:
            known.colours.setdefault(light, words)
