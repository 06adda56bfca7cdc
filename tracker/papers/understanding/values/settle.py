"""From the cells of the actions that were found to values: dates, owners, statuses, progress."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from models.vocabulary import Milestone, Precision, Reported
from tracker.papers.draft import DraftAction
from tracker.papers.grid import Cell
from tracker.papers.understanding.values.about import About, context_of
from tracker.papers.understanding.values.printed_years import span_named
from tracker.papers.understanding.values.statuses import StatusReader
from tracker.papers.understanding.values.timescales import by_key
from tracker.papers.understanding.values.yearless import met_on, over_new_year, within_span
from tracker.papers.understanding.words.found import Found
from tracker.papers.understanding.words.progress import cut_progress
from tracker.rules.dates import DateContext, TargetKind, WrittenTarget, find_due_phrase, read_target, settle_column
from tracker.rules.dates.parts import MONTH_PATTERN
from tracker.rules.owners import WrittenOwner, settle_owners, split_owners
from tracker.rules.written_status import Progress, WrittenStatus

_ONE_TIME = re.compile(rf"\W*{MONTH_PATTERN}(?: \d{{2,4}})?\W{{1,3}}(?:is |was |all )?(?:done|complete)", re.IGNORECASE)


class Settler:
    """Knows what the paper as a whole shows, and reads each action's cells by it."""

    def __init__(self, found: Sequence[Found], known: About) -> None:
        """`found` are all actions of the paper, `known` what it says of itself."""
        self._known = known
        texts = [cell.text for each in found for cell in (each.target, each.revised, each.start, each.done_on)]
        self._has_dates = any(texts)
        years = map(str, known.span or ())
        met = {met_on(area.text): None for each in found for area in each.areas}
        self._dates = settle_column([*(text for text in (*texts, *met) if text), *years], context_of(known))
        self._statuses = StatusReader(found, known, self._dates)
        self._owners = settle_owners([each.owner.text for each in found if each.owner.text])
        self._owners_read: dict[str, tuple[WrittenOwner, ...]] = {}
        self._targets_read: dict[tuple[str, str, tuple[int, int] | None, date | None], WrittenTarget] = {}

    @property
    def dates(self) -> DateContext:
        """How the paper's dates were read."""
        return self._dates

    def settle(self, found: Sequence[Found]) -> tuple[DraftAction, ...]:
        """The actions with their values, numbered within their numbered action, and what merged cells show of above."""
        counts: dict[tuple[object, ...], int] = defaultdict(int)
        days: dict[tuple[object, ...], date] = {}
        outcomes: dict[tuple[object, ...], str] = {}
        actions: list[DraftAction] = []
        for each in found:
            key = (each.areas, each.parent_number, each.ref)
            counts[key] += 1
            action = _inherit(
                self._settle(each), each, self._day_from_above(each) or days.get(key), outcomes.get(key, "")
            )
            if action.target is not None and action.target.final is not None:
                days[key] = action.target.final
            outcomes[key] = action.outcome or action.outcome_inherited
            actions.append(replace(action, sub=counts[key]))
        return tuple(actions)

    def _day_from_above(self, each: Found) -> date | None:
        """The day of a date cell that is merged over several rows."""
        if not each.target.from_above:
            return None
        return each.target.day or read_target(each.target.text, self._dates).final

    def _settle(self, each: Found) -> DraftAction:
        full = each.action.flat or each.action.struck
        cut = cut_progress(full, each.cut)
        dates = self._dates_at(each)
        target, doubts = self._target(each, full, dates)
        status, source = self._statuses.read(each, cut.progress, target is not None and target.says_done)
        if target is not None and target.kind is TargetKind.RECURRING and status is not None:
            status = _of_one_time(status)
        if target is not None and status is None:
            target = over_new_year(target, dates)
        supporting = self.owners(each.support)
        if cut.several:
            doubts = (*doubts, "Progress stands between the parts of the action, so it was left whole.")
        if each.struck or (each.action.struck and not each.action.text):
            doubts = (*doubts, "The whole action is struck through: done or dropped?")
        return DraftAction(
            action=cut.action,
            place=each.place,
            ref=each.ref,
            areas=each.areas,
            parent_action=each.parent,
            group=each.group,
            full_text=full,
            progress=_joined(cut.progress, each.progress),
            owners=self.owners(each.owner),
            supporting=supporting,
            owner_text=" ".join(each.owner.text.split()),
            target=target,
            starts_on=self._day(each.start),
            done_on=self._day(each.done_on),
            status=status,
            status_source=source,
            outcome=each.outcome.flat,
            priority=each.priority,
            notes=(*each.notes, *_kept(each, status, bool(supporting))),
            places=tuple(each.places),
            doubts=doubts,
        )

    def owners(self, cell: Cell) -> tuple[WrittenOwner, ...]:
        """Who is printed in a cell."""
        if cell.text not in self._owners_read:
            owners = split_owners(cell.text, legend=self._known.initials, column=self._owners) if cell.text else ()
            self._owners_read[cell.text] = owners
        return self._owners_read[cell.text]

    def _dates_at(self, each: Found) -> DateContext:
        """How days are read that stand below a heading with the day of its meeting."""
        days = (met_on(area.text) for area in each.areas)
        met = next((day for text in days if text and (day := read_target(text, self._dates).final)), None)
        return replace(self._dates, year=met.year, dated=met) if met else self._dates

    def _target(self, each: Found, full: str, dates: DateContext) -> tuple[WrittenTarget | None, tuple[str, ...]]:
        """The date column's, its revision where there is one, else a due phrase in the action's own words."""
        named = (span_named(heading) for area in each.areas for heading in (area.within, area.text))
        span = next(filter(None, named), self._known.span)
        target = self._read_date(each.target, span, dates)
        revised = self._read_date(each.revised, span, dates)
        if revised is not None and revised.final is not None:
            earlier = target.milestones if target is not None else ()
            target = replace(revised, earlier=(*earlier, *revised.earlier))
        if target is None or target.kind is TargetKind.BLANK:
            phrase = find_due_phrase(full, dates)
            if phrase is not None:
                return phrase.target, (f"The date stands in the action's words: “{phrase.text}”.",)
        return target, ()

    def _day(self, cell: Cell) -> date | None:
        return cell.day or (read_target(cell.text, self._dates).final if cell.text else None)

    def _read_date(self, cell: Cell, span: tuple[int, int] | None, dates: DateContext) -> WrittenTarget | None:
        """What a cell of days says; `span` are the years of the plan, or of the part of it that the action is in."""
        if cell.from_above:
            return None
        if not (cell.text or cell.struck):
            return WrittenTarget("") if self._has_dates else None
        if cell.day is not None:
            return _exactly(cell)
        words = (cell.text, cell.struck, span, dates.dated)
        if words not in self._targets_read:
            target = by_key(cell.text, self._known.terms, dates) or read_target(
                cell.text, dates, (cell.struck,) if cell.struck else ()
            )
            if target.final is None and target.partial and span is not None:
                target = within_span(target, span, dates)
            self._targets_read[words] = target
        return self._targets_read[words]


def _of_one_time(status: WrittenStatus) -> WrittenStatus:
    """Of what is done again and again, "June done" tells of one time alone."""
    done = status.status is Reported.COMPLETE and _ONE_TIME.match(status.text)
    return replace(status, status=None, state=Progress.IN_PROGRESS) if done else status


def _kept(each: Found, status: WrittenStatus | None, supported: bool) -> list[tuple[str, str]]:
    """Words of cells that are understood as days alone, further statuses, and words struck through, as they stood."""
    cells = {"Start": each.start, "Completed": each.done_on, "Percent": each.percent}
    if not supported:
        cells["Supporting"] = each.support
    if each.revised.text:
        cells["Earlier target"] = each.target
        cells["Revised target"] = each.revised
    struck = (each.action, each.owner, each.support, each.target, each.revised, each.outcome, *each.statuses)
    kept = [(name, " ".join(cell.text.split())) for name, cell in cells.items() if cell.text]
    kept += [("Struck through", cell.struck) for cell in struck if cell.struck and cell.text]
    kept += [
        ("Struck through", cell.struck)
        for cell in (each.target, each.revised, each.owner)
        if cell.struck and not cell.text
    ]
    read = status.text if status is not None else ""
    return [*kept, *(("Status", cell.flat) for cell in each.statuses if cell.text and cell.text != read)]


def _exactly(cell: Cell) -> WrittenTarget:
    assert cell.day is not None
    milestone = Milestone(cell.day, cell.day, Precision.DAY)
    return WrittenTarget(cell.text, TargetKind.DATED, (milestone,), cell.day)


def _inherit(action: DraftAction, each: Found, day: date | None, outcome: str) -> DraftAction:
    """What a merged cell shows holds for this action too; below a blank one it is only told, never taken (RULES 9)."""
    merged = each.target.from_above
    blank = action.target is None or action.target.kind is TargetKind.BLANK
    shown = each.outcome.from_above
    return replace(
        action,
        target=None if merged and blank else action.target,
        target_inherited=day if blank else None,
        outcome="" if shown else action.outcome,
        outcome_inherited=(outcome or action.outcome) if shown else "" if action.outcome else outcome,
    )


def _joined(*texts: str) -> str:
    return " ".join(" ".join(text.split()) for text in texts if text)
