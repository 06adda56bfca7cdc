"""The tiny papers that people try first: pages of examples, each with what a careful person reads in it.

In `tests/samples/tiny/` examples stand between lines of dashes; below each paper stand its actions behind arrows, as
words, owners, day and status. What is no plan has none and is refused.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tracker.papers.draft import DraftAction
from tracker.papers.reading.files import read_paper
from tracker.papers.refusals import NotAPlan
from tracker.papers.understanding.understand import understand

PAGES = Path(__file__).parents[1] / "samples" / "tiny"
ARROW = "=> "


def examples(page: str) -> list[str]:
    return (PAGES / f"{page}.txt").read_text(encoding="utf-8").rstrip("\n").split("\n----\n")


def told(action: DraftAction) -> str:
    day = action.target.final if action.target is not None else action.target_inherited
    status = action.status.status if action.status is not None else None
    said = (action.action, ", ".join(owner.text for owner in action.owners), str(day or ""), status or "")
    return " | ".join(said).rstrip(" |")


@pytest.mark.parametrize("page", ["tables", "columns", "trackers", "lists", "people", "sentences"])
def test_a_tiny_paper_is_read_as_a_careful_person_would(page: str) -> None:
    for example in examples(page):
        lines = example.split("\n")
        paper = "\n".join(line for line in lines if not line.startswith(ARROW))
        draft = understand(read_paper("tiny.txt", paper.encode()))
        assert [told(action) for action in draft.actions] == [line[3:] for line in lines if line.startswith(ARROW)]


def test_what_is_no_plan_is_refused_with_a_sentence() -> None:
    for example in examples("no_plans"):
        with pytest.raises(NotAPlan, match="holds no actions that I can find"):
            understand(read_paper("tiny.txt", example.encode()))


@pytest.mark.parametrize(
    ("paper", "title"),
    [
        ("Mend the gate - Ann - 3 May 2027\nOil the lock - Ben - 4 May 2027", ""),
        ("Mend the gate,Ann,3 May 2027\nOil the lock,Ben,4 May 2027", ""),
        ("Hi all,\n\nActions:\n- Ann to mend the gate by 3 May 2027", ""),
        ("From: Ann\nSubject: RE: The gate\n\n- Ben to oil the lock by 4 May 2027", "The gate"),
        ("# Agenda\n\n* The gate\n\n# Actions\n\n* Ben to oil the lock by 4 May 2027", ""),
        ("# Saint Wilf's School\n\nRepairs plan 2027\n\n- Ben to oil the lock by 4 May 2027", "Repairs plan 2027"),
        ("The north gate\n\n- Ben to oil the lock by 4 May 2027", "The north gate"),
    ],
)
def test_a_paper_is_not_called_by_one_of_its_actions_or_parts_or_by_a_greeting(paper: str, title: str) -> None:
    assert understand(read_paper("gate.txt", paper.encode())).plan.title == title


@pytest.mark.parametrize(
    "top", ["Plan name,The new barn", "The barn - things to do,", "Plan title,The new barn\nExported,"]
)
def test_the_name_of_a_plan_above_its_table_is_no_area_of_it(top: str) -> None:
    rows = "Bucket name,Task,Assigned to,Due date\nRoof,Order slates,Ann Hay,3/5/27\nWalls,Lime them,Ben Orr,4/5/27"
    draft = understand(read_paper("barn.csv", f"{top},,\n\n{rows}".encode()))
    assert [[area.text for area in action.areas] for action in draft.actions] == [["Roof"], ["Walls"]]
