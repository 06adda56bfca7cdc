"""The same paper again, corrected: shown as a difference, applied on a yes, and never over what was said since."""

from __future__ import annotations

import pytest
from sqlmodel import select

from models.db import Engine
from models.plan import Revision
from models.vocabulary import Reported
from tests.tracker.paper_desk import LEAD, OTHER, ROWS, PaperDesk, entries_of, paper_desk, said, tracked
from tracker.actions import journal


@pytest.fixture
def desk(engine: Engine) -> PaperDesk:
    opened = paper_desk(engine)
    opened.bring(LEAD, "import as WARD1")
    for letters, person in (("AB", 1), ("CD", 2)):
        opened.press(LEAD, "paper_answer", f"1|who_is:{letters}|{person}")
    opened.press(LEAD, "paper_accept", "1")
    opened.press(LEAD, "release", "WARD1")
    opened.clock.wait(days=1)
    return opened


def _rows(*changes: tuple[int, str, str]) -> tuple[str, ...]:
    rows = list(ROWS)
    for at, old, new in changes:
        assert old in rows[at]
        rows[at] = rows[at].replace(old, new)
    return tuple(rows)


def _apply(desk: PaperDesk, rows: tuple[str, ...]) -> str:
    desk.bring(LEAD, "import as WARD1", rows)
    return said(desk.press(LEAD, "paper_accept", str(desk.paper().id)))


def test_the_same_paper_again_changes_nothing(desk: PaperDesk) -> None:
    shown = said(desk.bring(LEAD, "import as WARD1"))
    assert "There is nothing to apply" in shown


def test_what_changed_is_shown_before_anything_is_changed(desk: PaperDesk) -> None:
    rows = (*_rows((3, "At risk", "On track"))[:5], "2 Learning | 3 | Buy a second phone | AB | 31/03/2027 | ")
    shown = said(desk.bring(LEAD, "import as WARD1", rows))
    assert "with 1 new, 1 changed, 1 gone, 0 moved and 4 as before" in shown
    assert "*#4* Share what complaints teach with all wards: status" in shown
    assert desk.row("Share what complaints").reported is Reported.AT_RISK
    assert "put aside" in said(desk.press(LEAD, "paper_discard", "2"))
    assert "nothing to apply" in said(desk.bring(LEAD, "import as WARD1"))


def test_what_is_gone_is_kept_with_its_history_and_comes_back_with_it(desk: PaperDesk) -> None:
    _apply(desk, ROWS[:5])
    gone = desk.row("Ask families")
    assert gone.gone
    assert gone.ref == "A2/A3 (gone)"
    assert "#6" not in said(desk.command(LEAD, "/plan WARD1 all"))
    _apply(desk, ROWS)
    back = desk.row("Ask families")
    assert (back.id, back.number, back.gone, back.ref) == (gone.id, gone.number, False, "A2/A3")


def test_what_is_numbered_anew_keeps_its_short_number_and_its_history(desk: PaperDesk) -> None:
    desk.command(OTHER, "/action 3 50% all wards count")
    rows = (
        "1 Safe staffing | 1 | Buy a second phone | AB | 31/03/2027 | ",
        *(row.replace(f"| {n} |", f"| {n + 1} |") for n, row in zip((1, 2, 3), ROWS[:3], strict=True)),
        *ROWS[3:],
    )
    assert "1 new, 0 changed, 0 gone, 3 moved" in _apply(desk, rows)
    row = desk.row("Count unfilled shifts")
    assert (row.number, row.ref, row.percent) == (3, "A1/A4", 50)
    assert desk.row("Buy a second phone").ref == "A1/A1"


def test_what_owners_have_said_is_not_overwritten_by_a_paper(desk: PaperDesk) -> None:
    desk.command(OTHER, "/action 3 50% all wards count")
    shown = said(desk.bring(LEAD, "import as WARD1", _rows((2, "31/12/2026 | ", "31/12/2026 | Complete"))))
    assert "*Stays as recorded here*" in shown
    desk.press(LEAD, "paper_accept", str(desk.paper().id))
    row = desk.row("Count unfilled shifts")
    assert (row.reported, row.percent, row.progress) == (None, 50, "50% all wards count")


def test_a_paper_still_brings_the_status_of_what_nobody_has_spoken_of(desk: PaperDesk) -> None:
    _apply(desk, _rows((3, "At risk", "Complete")))
    assert desk.row("Share what complaints").reported is Reported.COMPLETE


def test_a_new_target_date_is_a_revision_and_the_baseline_stays(desk: PaperDesk) -> None:
    rows = _rows((1, "31/12/2026", "28/02/2027"))
    assert "28 Feb 2027 instead of Thu 31 Dec 2026" in said(desk.bring(LEAD, "import as WARD1", rows))
    desk.press(LEAD, "paper_accept", str(desk.paper().id))
    row = desk.row("Agree an escalation plan")
    assert [str(row.baseline), str(row.target), row.slips] == ["2026-12-31", "2027-02-28", 1]
    with desk.work() as work:
        (revision,) = work.db.exec(select(Revision))
        assert (revision.action_id, str(revision.from_day), revision.approved) == (row.id, "2026-12-31", True)
    assert "nothing to apply" in said(desk.bring(LEAD, "import as WARD1", rows))


def test_a_date_that_was_agreed_here_is_not_undone_by_a_paper(desk: PaperDesk) -> None:
    desk.command(LEAD, "/action 2 new date 15 January 2027 because the board meets then")
    agreed = desk.row("Agree an escalation plan").target
    assert str(agreed) == "2027-01-15"
    _apply(desk, _rows((1, "31/12/2026", "28/02/2027")))
    assert desk.row("Agree an escalation plan").target == agreed


def test_the_first_date_of_an_undated_action_is_its_baseline(desk: PaperDesk) -> None:
    _apply(desk, _rows((5, "| | | ", "| AB | 31/03/2027 | ")))
    row = desk.row("Ask families")
    assert (str(row.baseline), str(row.target), row.slips, row.owner_id) == ("2027-03-31", "2027-03-31", 0, 1)


def test_an_owner_whom_the_paper_changes_is_changed_unless_people_did_so_here(desk: PaperDesk) -> None:
    desk.command(LEAD, "/action 4 give to Xenia Young")
    _apply(desk, _rows((0, "| AB |", "| CD |"), (3, "| AB |", "| CD |")))
    assert desk.row("Publish the rota").owner_id == 2
    assert desk.row("Share what complaints").owner_id == 3


def test_only_who_decides_on_a_live_plan_may_correct_it(desk: PaperDesk) -> None:
    assert "Only Lena Ford" in said(desk.bring(OTHER, "import as WARD1", ROWS[:5]))
    assert not desk.row("Ask families").gone


def test_a_draft_is_corrected_before_its_release(engine: Engine) -> None:
    desk = paper_desk(engine)
    desk.accepted()
    assert "1 gone" in _apply(desk, _rows((1, "31/12/2026", "28/02/2027"))[:5])
    row = desk.row("Agree an escalation plan")
    assert (str(row.baseline), row.slips) == ("2027-02-28", 0)


def test_the_journal_explains_what_a_corrected_paper_changed(desk: PaperDesk) -> None:
    _apply(desk, _rows((0, "| AB |", "| CD |"), (1, "31/12/2026", "28/02/2027"), (3, "At risk", "On track"))[:5])
    with desk.work() as work:
        for action in tracked(work.db):
            folded: dict[str, object] = {}
            for entry in entries_of(work.db, action):
                assert entry.kind == journal.IMPORTED
                assert all(folded.get(name, value) == value for name, value in entry.before.items())
                folded |= entry.after
            folded.pop("owners", None)
            assert {name: journal.to_data(getattr(action, name)) for name in folded} == folded


def test_a_paper_with_the_title_of_a_plan_is_offered_that_plans_key(desk: PaperDesk) -> None:
    desk.bring(LEAD, "", ROWS[:5])
    form = desk.press(LEAD, "paper_accept", "2").form
    assert form is not None
    assert form.fields[0].value == "WARD1"
    assert "1 gone" in said(desk.fill_in(LEAD, form.name, form.value, key="WARD1", title="Wards"))
    assert not desk.row("Ask families").gone
