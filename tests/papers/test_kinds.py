"""Papers of every kind, in our own words, come in as a careful person would read them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from tests.samples.kinds import (
    Kind,
    Wanted,
    answered,
    asked,
    boards,
    carded,
    decided,
    form_tables,
    from_pages,
    keyed,
    lanes,
    logged,
    margined,
    messy,
    minuted,
    mixed,
    odd_files,
    page_texts,
    plain_texts,
    premiums,
    public_bodies,
    public_pages,
    registers,
    remarked,
    risk_registers,
    saved_text,
    school_tables,
    told_in_prose,
    trackers,
    without_lines,
    word_plans,
    workplans,
)
from tracker.papers.draft import Draft, DraftAction
from tracker.papers.reading.files import read_paper
from tracker.papers.understanding.understand import understand

MAKERS = (
    *trackers.KINDS,
    *plain_texts.KINDS,
    *without_lines.KINDS,
    *word_plans.KINDS,
    *odd_files.KINDS,
    *from_pages.KINDS,
    *page_texts.KINDS,
    *messy.KINDS,
    *mixed.KINDS,
    *minuted.KINDS,
    *margined.KINDS,
    *told_in_prose.KINDS,
    *asked.KINDS,
    *registers.KINDS,
    *risk_registers.KINDS,
    *boards.KINDS,
    *school_tables.KINDS,
    *saved_text.KINDS,
    *remarked.KINDS,
    *carded.KINDS,
    *answered.KINDS,
    *decided.KINDS,
    *keyed.KINDS,
    *lanes.KINDS,
    *logged.KINDS,
    *workplans.KINDS,
    *form_tables.KINDS,
    *public_bodies.KINDS,
    *public_pages.KINDS,
    *premiums.KINDS,
)


def read(kind: Kind) -> Draft:
    return understand(read_paper(kind.name, kind.content))


def words(text: str) -> str:
    return " ".join(text.casefold().split())


def day_of(action: DraftAction) -> date | None:
    return action.target.final if action.target is not None else action.target_inherited


def found_for(wanted: Wanted, draft: Draft) -> DraftAction:
    beginning = words(wanted.action)[:40]
    return next(action for action in draft.actions if words(action.full_text).startswith(beginning))


@pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__)
def test_a_paper_of_each_kind_is_read_as_a_person_would(make: Callable[[], Kind]) -> None:
    kind = make()
    draft = read(kind)
    assert len(draft.actions) == len(kind.wanted)
    for wanted in kind.wanted:
        action = found_for(wanted, draft)
        status = action.status.status if action.status is not None else None
        assert tuple(owner.text for owner in action.owners) == wanted.owners
        assert str(day_of(action) or "") == wanted.day
        assert (status.value if status is not None else "") == wanted.status
        assert wanted.area in action.area
