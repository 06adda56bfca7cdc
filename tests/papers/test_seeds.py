"""The users' own papers, and papers made of them, are read right in every row; the truth lies beside the project."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.reading_command import read_to_json

SHARED = Path(__file__).resolve().parents[3] / "shared"

pytestmark = pytest.mark.skipif(not SHARED.exists(), reason="the users' papers are not beside the project")

PAPERS = (
    ("seeds", "000_c920960623bb2827.txt"),
    ("seeds", "001_d3df37249995946a.txt"),
    ("seeds", "003_f3d679fd77bf0748.txt"),
    ("seeds", "004_d9766509a9e17798.txt"),
    ("plans", "004_sunderland_one_table.docx"),
    ("plans", "004_sunderland_page_tables.docx"),
    ("plans", "004_sunderland_sheets.xlsx"),
    ("plans", "004_sunderland_flat.xlsx"),
    ("plans", "004_sunderland_both.xlsx"),
)
WITH_PROGRESS = {name for _, name in PAPERS if name.startswith("004") and "flat" not in name}


def truth_for(name: str) -> list[dict[str, Any]]:
    lines = (SHARED / "plans" / "truth" / f"{Path(name).stem}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def beginning(text: str | None) -> str:
    return "".join(letter for letter in (text or "").casefold() if letter.isalnum())[:50]


def matched(truth: list[dict[str, Any]], got: list[dict[str, Any]]) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Rows that say the same, in the order of the paper: texts that come twice are told apart by their order."""
    left = list(got)
    pairs: list[tuple[dict[str, Any], dict[str, Any]]] = []
    for row in truth:
        found = next((other for other in left if _same(row, other)), None)
        if found is not None:
            left.remove(found)
            pairs.append((row, found))
    return pairs


def _same(row: dict[str, Any], other: dict[str, Any]) -> bool:
    return beginning(other["full_text"]).startswith(beginning(row["action"])[:40])


@pytest.mark.parametrize(("folder", "name"), PAPERS, ids=[name for _, name in PAPERS])
def test_owners_dates_and_statuses_equal_the_truth(folder: str, name: str) -> None:
    truth, got = truth_for(name), read_to_json(SHARED / folder / name)["actions"]
    firm = [row for row in truth if not row.get("optional")]
    pairs = [pair for pair in matched(truth, got) if not pair[0].get("optional")]
    assert len(pairs) == len(firm)
    assert len(got) <= len(truth)
    for row, action in pairs:
        assert sorted(action["owners"]) == sorted(row["owners"]), row["action"]
        assert action["target_date"] in {row["target_date"], row.get("target_inherited"), *_none_if_inherited(row)}
        assert action["status"] == row["status"], row["action"]


def _none_if_inherited(row: dict[str, Any]) -> set[None]:
    return {None} if row.get("target_inherited") else set()


@pytest.mark.parametrize(("folder", "name"), PAPERS, ids=[name for _, name in PAPERS])
def test_areas_hold_the_words_of_the_truth(folder: str, name: str) -> None:
    got = read_to_json(SHARED / folder / name)["actions"]
    for row, action in matched(truth_for(name), got):
        wanted, given = set((row["area"] or "").casefold().split()), set((action["area"] or "").casefold().split())
        assert wanted - {"–", "/", "-"} <= given, row["action"]


@pytest.mark.parametrize("name", sorted(WITH_PROGRESS))
def test_progress_is_cut_off_in_nine_rows_of_ten(name: str) -> None:
    folder = "seeds" if name.endswith(".txt") else "plans"
    pairs = matched(truth_for(name), read_to_json(SHARED / folder / name)["actions"])
    same = sum(beginning(row["progress"]) == beginning(action["progress"]) for row, action in pairs)
    assert same >= 0.9 * len(pairs)


def test_sub_actions_keep_their_number_within_their_action() -> None:
    name = "004_d9766509a9e17798.txt"
    for row, action in matched(truth_for(name), read_to_json(SHARED / "seeds" / name)["actions"]):
        assert (action["ref"], action["sub"]) == (row["ref"], row["sub"])
