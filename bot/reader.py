"""Read what people hand over by all that people told of columns until then."""

from __future__ import annotations

from bot.brought import Read
from bot.reading import read_brought
from tracker.papers.draft import Draft
from tracker.papers.working_copy import WorkingCopy
from tracker.plans import paper_columns
from tracker.work import Workshop


def reader(workshop: Workshop) -> Read:
    """Read for the organisation of a workshop: what was told is looked up before, and no transaction waits."""

    def read(name: str, content: bytes) -> Draft | WorkingCopy:
        with workshop.begin() as work:
            told = paper_columns.told(work)
        return read_brought(name, content, told)

    return read
