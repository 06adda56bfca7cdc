"""A paper becomes a plan: areas, blocks, references, owners, dates and the words as written."""

from __future__ import annotations

import hashlib

import pytest

from bot import sample
from bot.reading import read_trusted
from models.db import Engine
from models.queries import actions, plans
from tests.cast.stage import person
from tests.tracker.paper_desk import LEAD, PaperDesk, entries_of, paper_desk, tracked
from tracker.plans import imports


@pytest.fixture
def desk(engine: Engine) -> PaperDesk:
    """The sample's plan, in the form of a monitoring form, as a draft."""
    opened = paper_desk(engine)
    content = sample.PLAN.read_bytes()
    draft = read_trusted(sample.PLAN.name, content)
    with opened.work(LEAD) as work:
        paper = imports.keep(work, sample.PLAN.name, hashlib.sha256(content).hexdigest(), draft, "CARE1")
        imports.accept(work, paper)
    return opened


def test_blocks_stand_under_several_areas_and_leaves_under_numbered_actions(desk: PaperDesk) -> None:
    with desk.work() as work:
        plan = plans.by_key(work.db, "CARE1")
        assert plan is not None
        blocks = plans.blocks(work.db, plan.id or 0)
        under = plans.areas_of_blocks(work.db, plan.id or 0)
        assert any("+" in block.code and len(under[block.id or 0]) > 1 for block in blocks)
        rows = tracked(work.db)
        assert len({row.ref for row in rows}) == len(rows) == 49
        parents = {parent.id: parent for parent in plans.numbered(work.db, plan.id or 0)}
        for row in rows:
            if row.parent_id is not None:
                assert row.ref.startswith(f"{parents[row.parent_id].ref}/S")
        assert not any(row.number for row in parents.values())


def test_each_action_keeps_the_words_as_written_and_where_they_stood(desk: PaperDesk) -> None:
    with desk.work() as work:
        for row in tracked(work.db):
            words = {one.field: one for one in actions.written(work.db, row.id or 0)}
            assert words["action"].words
            assert "row" in words["action"].place
            assert row.target is None or words.get("target") or row.target_text == ""
            assert row.baseline == row.target


def test_short_numbers_go_on_over_all_plans(desk: PaperDesk) -> None:
    desk.accepted()
    with desk.work() as work:
        assert [row.number for row in tracked(work.db)] == list(range(1, 56))
        assert all(len(entries_of(work.db, row)) == 1 for row in tracked(work.db))
        assert person(work.db, LEAD).id == {plan.lead_id for plan in plans.everyone(work.db)}.pop()
