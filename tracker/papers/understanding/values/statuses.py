"""How each action stands: by its status columns, a tick, the day it was done, its own words, or a colour."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from models.vocabulary import Colour, Reported
from tracker.papers.draft import StatusSource
from tracker.papers.grid import Cell
from tracker.papers.reading.colours import traffic_light
from tracker.papers.understanding.values.about import About
from tracker.papers.understanding.words.acting import NOBODY_KNOWN, who_acts
from tracker.papers.understanding.words.found import Found
from tracker.papers.understanding.words.marks import sentences_of
from tracker.papers.understanding.words.orders import is_order
from tracker.papers.understanding.words.sign_keys import plain_sign, status_for
from tracker.papers.understanding.words.undertakings import undertakings_in
from tracker.rules.dates import DateContext, read_target
from tracker.rules.dates.spelling import alike
from tracker.rules.written_status import Progress, WrittenStatus, read_status, settle_statuses, status_in_text
from tracker.rules.written_status.saying import begins_with_state, pieces_of
from tracker.rules.written_status.vocabulary import COLOUR_MEANS, CROSSES, TICKS

_TOLD_AS_DONE = re.compile(
    r"[^.;]*\b(?:was|were)\s+(?:\w+ly\s+)?(?!asked|instructed|told|required|expected|invited|reminded|advised"
    r"|planned|needed|agreed|noted|resolved|decided|proposed|suggested|requested)"
    r"(?:\w{2,}ed|sent|held|built|bought|made|put|set|written|given|done|met|paid|sold|spent)\b"
    r"[^.;]*(?:[.;]|$)",
    re.IGNORECASE,
)
_STILL_TO_COME = re.compile(
    r"\b(?:will|would|shall|should|to be|not|awaiting|expected|until|when|if|once)\b", re.IGNORECASE
)
_PARTLY_TOLD = re.compile(
    r"\b(?:has|have) (?:happened|taken place|begun|started|been (?:partly )?\w+ed)\b[^.]*\b(?:expected|to follow"
    r"|still to)\b",
    re.IGNORECASE,
)
_LEFT_OVER = re.compile(
    r"\b(?:others?|rest|remain\w*|outstanding|booked|still|yet|not|only|part(?:ly|ial\w*)|await\w*|to follow)\b",
    re.IGNORECASE,
)
"""What says below "Date completed" that a day is not that of all of it: "First visit 3 May, the other is booked"."""

_REPORTED = frozenset({Reported.COMPLETE, Reported.PARTIAL, Reported.NOT_STARTED})
"""What reports say plainly of how much is done; how well it goes is for people to rate (RULES 11)."""
_FEWEST_STATES, _MOSTLY = 3, 0.6
"""Texts, and share of them, that begin with a state, from which all are taken to report so."""
_LIGHT_FIRST = re.compile(r"\W*(?P<light>red|amber|green|blue)\s?(?:[:;.,–—-]|\n)", re.IGNORECASE)
_DECIDED = re.compile(r"\bRESOLVED\b")
"""What a council decided, as its minutes have it; nothing is done by that."""


class StatusReader:
    """Reads statuses by what the paper's columns and legend show."""

    def __init__(self, found: Sequence[Found], known: About, dates: DateContext) -> None:
        """`known` has the words that the paper's key gives for its traffic lights and shades."""
        legend = known.colours
        self._fills = known.fills
        self._signs = known.signs
        self._dates = dates
        self._column = settle_statuses([cell.text for each in found for cell in each.statuses if cell.text])
        self._percents = settle_statuses([each.percent.text for each in found if each.percent.text])
        said = {Colour(light): read_status(words) for light, words in legend.items()}
        meant = {light: each.status for light, each in said.items() if each.status is not None}
        begun = frozenset(said) - frozenset(meant)
        if meant.get(Colour.RED) is Reported.AT_RISK:  # a key's worst light, whatever mild word it has for it
            meant[Colour.RED] = Reported.OFF_TRACK
        lights = {**COLOUR_MEANS, **meant}
        self._legend = {light: status for light, status in lights.items() if light not in begun} if meant else None
        self._silent = not any(cell.text or cell.fill for each in found for cell in each.statuses)
        self._ticked = 0 < sum(map(_has_tick_first, found)) < sum(bool(each.progress) for each in found)
        self._reporting = _begin_with_states([each for each in found if not each.statuses])
        self._ground = _ground(found)
        self._shaded = self._silent and _shades(found, bool(meant))

    def read(self, each: Found, progress: str, says_done: bool) -> tuple[WrittenStatus | None, StatusSource]:
        """The first that gives a rating; else what is written without one, such as "in progress"."""
        written = self._written(each)
        rated = min((status for status in written if status.status is not None), key=_weight, default=None)
        if rated is not None:
            return rated, StatusSource.COLUMN
        if each.done:
            return WrittenStatus("☑", Reported.COMPLETE, state=Progress.COMPLETE), StatusSource.COLUMN
        if not written and each.done_on.text and (day := self._done_on(each.done_on)) is not None:
            return day, StatusSource.COLUMN
        said = self._said(each, progress, says_done)
        if said is not None and said.status is not None:
            return said, StatusSource.TEXT
        coloured = (*each.statuses, each.action) if self._shaded else each.statuses
        fill = next((cell.fill for cell in coloured if self._is_lit(cell)), "")
        if fill and (meant := self._meant_by(fill)) is not None:
            return meant, StatusSource.COLOUR
        if written:
            return written[0], StatusSource.COLUMN
        return said, StatusSource.TEXT if said is not None else StatusSource.NONE

    def _written(self, each: Found) -> list[WrittenStatus]:
        """What the status columns say, and the percent beside them; "in progress" is not made "partly" by a percent."""
        written = [self._worded(cell) for cell in each.statuses if cell.text]
        if each.percent.text:
            done = read_status(each.percent.text, column=self._percents)
            begun = any(status.state is Progress.IN_PROGRESS and status.percent is None for status in written)
            written += [] if begun and done.status is Reported.PARTIAL else [done]
        return written

    def _worded(self, cell: Cell) -> WrittenStatus:
        """What a cell's words say; "delayed" on red is off track, as the worse counts (domain 4.4)."""
        words = self._signs.get(plain_sign(cell.text))
        if words is not None:
            return replace(status_for(words), text=cell.text)
        said = read_status(cell.text, column=self._column, legend=self._legend)
        lit = self._meant_by(cell.fill) if said.status is Reported.AT_RISK and self._is_lit(cell) else None
        return replace(said, status=Reported.OFF_TRACK) if lit and lit.status is Reported.OFF_TRACK else said

    def _is_lit(self, cell: Cell) -> bool:
        """Whether a cell's shade says anything: not where the whole column has it."""
        return bool(traffic_light(cell.fill)) and cell.fill != self._ground

    def _done_on(self, cell: Cell) -> WrittenStatus | None:
        """A day on which it was done, or a word in that column such as "Yes"."""
        if cell.day is None and _LEFT_OVER.search(cell.text):
            return status_in_text(cell.text)
        if cell.day is not None or read_target(cell.text, self._dates).final is not None:
            return WrittenStatus(cell.text, Reported.COMPLETE, state=Progress.COMPLETE)
        said = read_status(cell.text)
        return said if said.status is not None else None

    def _said(self, each: Found, progress: str, says_done: bool) -> WrittenStatus | None:
        """What the words say, where the status column is silent (RULES 11)."""
        if self._silent and (light := self._lit_by(each.progress)) is not None:
            return light
        if self._reporting and not each.statuses and (reported := self._reported(each.progress)) is not None:
            return reported
        if self._ticked and _has_tick_first(each):
            return WrittenStatus(each.progress[:1], Reported.COMPLETE, state=Progress.COMPLETE)
        undecided = _DECIDED.sub("", each.action.flat)
        texts = [progress, each.progress, *(() if progress or not self._silent else (undecided,))]
        said = next((status for text in texts if text and (status := status_in_text(text)) is not None), None)
        if said is not None and said.status is not None:
            return said
        if says_done:
            return WrittenStatus(each.target.text, Reported.COMPLETE, state=Progress.COMPLETE)
        return said or (_told(each.action.flat) if self._silent else None)

    def _lit_by(self, progress: str) -> WrittenStatus | None:
        """What the traffic light says that progress begins with: "Green - all calls are logged"."""
        light = _LIGHT_FIRST.match(progress)
        return read_status(light["light"], legend=self._legend) if light else None

    def _reported(self, progress: str) -> WrittenStatus | None:
        """What progress begins with where all do so: "Implemented. Tested in May, no further action"."""
        said = read_status(progress, legend=self._legend)
        told = said.status in _REPORTED and begins_with_state(progress)
        return replace(said, text=pieces_of(alike(progress))[0]) if told else None

    def _meant_by(self, fill: str) -> WrittenStatus | None:
        """What a fill means by the paper's legend, else as most plans use it; grey means nothing sure."""
        colour = traffic_light(fill)
        light = Colour(colour)
        status = (self._legend or COLOUR_MEANS).get(light)
        if fill in self._fills:
            status = read_status(self._fills[fill]).status
        if light is Colour.GREY and self._legend is None:
            return None
        said = read_status(colour, legend=self._legend)
        return replace(said, text=colour, status=status, colour=light) if status is not None else None


def _begin_with_states(found: Sequence[Found]) -> bool:
    """Whether what is told of the actions begins with how each stands, as in reports that follow audits up."""
    told = [each.progress for each in found if each.progress]
    return sum(map(begins_with_state, told)) >= max(_FEWEST_STATES, _MOSTLY * len(told))


def _has_tick_first(each: Found) -> bool:
    """Whether its progress begins with the only tick in it; where that of all does, ticks are but bullets."""
    return each.progress[:1] in set(TICKS) and sum(sign in TICKS + CROSSES for sign in each.progress) == 1


def _shades(found: Sequence[Found], explained: bool) -> bool:
    """Whether the action's own cells carry traffic lights: two with a legend, three without one."""
    lights = {traffic_light(each.action.fill) for each in found} & {"red", "amber", "green"}
    return len(lights) >= (2 if explained else 3)


def _ground(found: Sequence[Found]) -> str:
    """The shade of a whole status column whose words say different things: where people are to write, no light."""
    cells = [cell for each in found for cell in each.statuses]
    said = {read_status(cell.text).status for cell in cells if cell.text} - {None}
    fills = {cell.fill for cell in cells}
    return fills.pop() if len(fills) == 1 and len(said) > 1 else ""


def _weight(status: WrittenStatus) -> int:
    """Of several cells what is done, dropped or held counts before a light, that before "not started" and a percent."""
    if status.status in {Reported.COMPLETE, Reported.CLOSED, Reported.ON_HOLD}:
        return 0
    if status.status is Reported.PARTIAL:
        return 1 if status.percent is None else 3
    return 3 if status.status is Reported.NOT_STARTED else 2


def _told(text: str) -> WrittenStatus | None:
    """An action that is told as a thing of the past and tells nobody to act: "Grants were outsourced in quarter 2."."""
    partly = _PARTLY_TOLD.search(text)
    if partly:
        return WrittenStatus(partly[0], Reported.PARTIAL, state=Progress.IN_PROGRESS)
    done = _TOLD_AS_DONE.match(text)
    told = is_order(text) or any(
        who_acts(each, sure=True) or undertakings_in(each, NOBODY_KNOWN) for each in sentences_of(text)
    )
    if done and not told and not _STILL_TO_COME.search(done[0]):
        return WrittenStatus(done[0].strip(), Reported.COMPLETE, state=Progress.COMPLETE)
    return None
