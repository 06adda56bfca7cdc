"""How each action stands: by its status columns, a tick, the day it was done, its own words, or a colour."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from models.vocabulary import Colour, Reported
from tracker.papers.draft import StatusSource
from tracker.papers.grid import Cell
from tracker.papers.reading.colours import traffic_light
from tracker.papers.understanding.found import Found
from tracker.rules.dates import DateContext, read_target
from tracker.rules.written_status import Progress, WrittenStatus, read_status, settle_statuses, status_in_text
from tracker.rules.written_status.vocabulary import COLOUR_MEANS

_TOLD_AS_DONE = re.compile(
    r"[^.;]*\b(?:was|were)\s+(?:\w+ly\s+)?(?!asked|instructed|told|required|expected|invited|reminded|advised"
    r"|planned|needed)"
    r"(?:\w{2,}ed|sent|held|built|bought|made|put|set|written|given|done|met)\b"
    r"[^.;]*(?:[.;]|$)",
    re.IGNORECASE,
)
_STILL_TO_COME = re.compile(r"\b(?:will|to be|not|awaiting|expected|until|when|if|once)\b", re.IGNORECASE)
_PARTLY_TOLD = re.compile(
    r"\b(?:has|have) (?:happened|taken place|begun|started|been (?:partly )?\w+ed)\b[^.]*\b(?:expected|to follow"
    r"|still to)\b",
    re.IGNORECASE,
)


class StatusReader:
    """Reads statuses by what the paper's columns and legend show."""

    def __init__(self, found: Sequence[Found], legend: dict[str, str], dates: DateContext) -> None:
        """`legend` maps traffic lights to the words that the paper gives for them."""
        self._dates = dates
        self._column = settle_statuses([cell.text for each in found for cell in each.statuses if cell.text])
        self._percents = settle_statuses([each.percent.text for each in found if each.percent.text])
        meant = {Colour(light): said.status for light, words in legend.items() if (said := read_status(words)).status}
        self._legend = (
            {**COLOUR_MEANS, **{light: status for light, status in meant.items() if status}} if meant else None
        )
        self._silent = not any(cell.text or cell.fill for each in found for cell in each.statuses)

    def read(self, each: Found, progress: str, says_done: bool) -> tuple[WrittenStatus | None, StatusSource]:
        """The first that gives a rating; else what is written without one, such as "in progress"."""
        written = [
            read_status(cell.text, column=self._column, legend=self._legend) for cell in each.statuses if cell.text
        ]
        if each.percent.text:
            written.append(read_status(each.percent.text, column=self._percents))
        rated = next((status for status in written if status.status is not None), None)
        if rated is not None:
            return rated, StatusSource.COLUMN
        if each.done:
            return WrittenStatus("☑", Reported.COMPLETE, state=Progress.COMPLETE), StatusSource.COLUMN
        if each.done_on.text and (day := self._done_on(each.done_on)) is not None:
            return day, StatusSource.COLUMN
        said = self._said(each, progress, says_done)
        if said is not None and said.status is not None:
            return said, StatusSource.TEXT
        colour = next((light for cell in each.statuses if (light := traffic_light(cell.fill))), "")
        if colour and (meant := self._meant_by(colour)) is not None:
            return meant, StatusSource.COLOUR
        if written:
            return written[0], StatusSource.COLUMN
        return said, StatusSource.TEXT if said is not None else StatusSource.NONE

    def _done_on(self, cell: Cell) -> WrittenStatus | None:
        """A day on which it was done, or a word in that column such as "Yes"."""
        if cell.day is not None or read_target(cell.text, self._dates).final is not None:
            return WrittenStatus(cell.text, Reported.COMPLETE, state=Progress.COMPLETE)
        said = read_status(cell.text)
        return said if said.status is not None else None

    def _said(self, each: Found, progress: str, says_done: bool) -> WrittenStatus | None:
        """What the words say, where the status column is silent (RULES 11)."""
        texts = [progress, each.progress, *(() if progress or not self._silent else (each.action.flat,))]
        said = next((status for text in texts if text and (status := status_in_text(text)) is not None), None)
        if said is not None and said.status is not None:
            return said
        if says_done:
            return WrittenStatus(each.target.text, Reported.COMPLETE, state=Progress.COMPLETE)
        return said or (_told(each.action.flat) if self._silent else None)

    def _meant_by(self, colour: str) -> WrittenStatus | None:
        """What a fill means by the paper's legend, else as most plans use it; grey means nothing sure."""
        light = Colour(colour)
        status = (self._legend or COLOUR_MEANS).get(light)
        if light is Colour.GREY and self._legend is None:
            return None
        said = read_status(colour, legend=self._legend)
        return replace(said, text=colour, status=status, colour=light) if status is not None else None


def _told(text: str) -> WrittenStatus | None:
    """An action that is told as a thing of the past: "Grants were outsourced in quarter 2."."""
    partly = _PARTLY_TOLD.search(text)
    if partly:
        return WrittenStatus(partly[0], Reported.PARTIAL, state=Progress.IN_PROGRESS)
    done = _TOLD_AS_DONE.match(text)
    if done and not _STILL_TO_COME.search(done[0]):
        return WrittenStatus(done[0].strip(), Reported.COMPLETE, state=Progress.COMPLETE)
    return None
