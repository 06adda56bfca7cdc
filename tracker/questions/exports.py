"""Answers as a file: a list of actions, or of what changed of them, as CSV or Excel (domain 7.3, 10.1)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from models.plan import Action
from models.queries import asking, people
from models.queries.actions import Line
from tracker import messages
from tracker.answer import Attachment
from tracker.papers.writing.sheets import Cell, Shaded, Sheet, to_csv, to_xlsx
from tracker.questions import past
from tracker.rules.asking import Asked
from tracker.voice.formats import moment
from tracker.work import Work

CSV, EXCEL = "csv", "xlsx"
_WRITERS: dict[str, tuple[Callable[[Sheet], bytes], str]] = {
    CSV: (to_csv, "text/csv"),
    EXCEL: (to_xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
}
HEADER = (
    "Number", "Plan", "Reference", "Areas", "Action", "Part of", "Owners", "Rating", "Colour", "Why", "Target date",
    "Target as written", "First agreed", "Expected", "Slips", "Per cent done", "Last update", "Last heard",
    "Evidence", "Should exist when done", "Tags",
)  # fmt: skip

_OF_CHANGES = ("Rating before", "Changed last", "By", "What was said or done")


def of_actions(work: Work, asked: Asked, found: Sequence[Line], shown: Sequence[messages.Item]) -> Attachment:
    """Actions as a file, in the order shown."""
    return _file(work, asked, Sheet(asked.echo, HEADER, rows_of(work, found, shown, asked.query.as_of)))


def of_changes(work: Work, asked: Asked, found: Sequence[Line], changed: Sequence[messages.ChangeLine]) -> Attachment:
    """What changed as a file: the actions, with what each was, when it changed last, and who said what."""
    rows = rows_of(work, found, [line.item for line in changed], asked.query.as_of)
    more = (
        (line.was.words if line.was else "", moment(line.at, work.actor.zone), line.who, line.words or line.did)
        for line in changed
    )
    whole = tuple((*row, *end) for row, end in zip(rows, more, strict=True))
    return _file(work, asked, Sheet(asked.echo, (*HEADER, *_OF_CHANGES), whole))


def rows_of(
    work: Work, found: Sequence[Line], shown: Sequence[messages.Item], as_of: date | None = None
) -> tuple[tuple[Cell, ...], ...]:
    """A row of a sheet for each action, in the order shown; below `HEADER`."""
    rows = {action.number: action for action, _ in found}
    owners = past.owners(work, found, as_of)
    names = people.many(work.db, {person_id for own in owners.values() for person_id in own})
    areas = asking.areas_of_blocks(work.db, {plan.id or 0 for _, plan in found})

    def row(item: messages.Item) -> tuple[Cell, ...]:
        action = rows[item.number]
        own = [names[person_id].name for person_id in owners.get(action.id or 0, ())]
        first = [item.owner.name] if item.owner else []
        under = [area.title for area in areas.get(action.block_id, ())]
        return _row(item, action, "; ".join(dict.fromkeys((*first, *own))), "; ".join(under))

    return tuple(row(item) for item in shown)


def _row(item: messages.Item, action: Action, owners: str, areas: str) -> tuple[Cell, ...]:
    rating = Shaded(item.meaning.words, item.colour)
    evidence = "; ".join(action.evidence)
    return (
        item.number, item.plan, item.ref, areas, item.title, item.parent, owners, rating,
        item.colour.value, item.why, item.target, item.target_text, action.baseline, item.forecast, item.slips,
        item.percent, item.updated_on, item.progress, evidence, action.outputs, action.tags,
    )  # fmt: skip


def _file(work: Work, asked: Asked, sheet: Sheet) -> Attachment:
    plans = " ".join(asked.query.plans) or "Plans"
    day = asked.query.as_of or work.today(work.actor.zone)
    return written(sheet, f"{plans} {day.isoformat()}", asked.query.file or CSV)


def written(sheet: Sheet, name: str, kind: str) -> Attachment:
    """A sheet as a file of this name, as `CSV` or `EXCEL`."""
    write, mimetype = _WRITERS[kind]
    return Attachment(f"{name}.{kind}", write(sheet), mimetype)
