"""The command line: a sentence and exit status 1 for what cannot be, the words that were asked for otherwise."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tracker.paper_desk import ROWS, paper_text

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "bot" / "sample" / "adult-care-improvement-plan.docx"
PEOPLE = "name,email,initials,admin\nAda Bell,ada@ward.example,AB,yes\nCyril Dunn,cyril@ward.example,CD,\n"


def _run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a folder of its own, with no settings but its data folder."""
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME", "LANG"}}
    environment = {**kept, "PYTHONPATH": str(ROOT), "DATA_FOLDER": str(folder), "PYTHONIOENCODING": "utf-8"}
    environment["DATABASE_URL"] = f"sqlite:///{folder / 'chaser.db'}"
    command = (sys.executable, "-m", "bot", *words)
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=60, check=False)


def test_a_paper_is_read_without_a_database(tmp_path: Path) -> None:
    data = json.loads(_run(tmp_path, "read", str(SAMPLE), "--json").stdout)
    assert len(data["actions"]) == 49
    assert {"plan", "actions", "questions"} <= set(data)
    words = _run(tmp_path, "read", str(SAMPLE)).stdout
    assert "49 actions" in words
    assert "To be asked:" in words
    assert not list(tmp_path.iterdir())


def _photo(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))


def _empty_table(path: Path) -> None:
    path.write_text("Action,Owner,By when\n,,\n,,\n", encoding="utf-8")


def _locked(path: Path) -> None:
    """An encrypted workbook is an old kind of container with a stream of that name in it."""
    name = "EncryptedPackage".encode("utf-16-le")
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + name + bytes(4096))


def _huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)


@pytest.mark.parametrize(
    ("make", "name", "words"),
    [
        (_photo, "photo.png", "is a picture"),
        (_empty_table, "plan.csv", "no actions"),
        (_locked, "plan.xlsx", "protected by a password"),
        (_huge, "plan.docx", "has 200 MB"),
        (None, "missing.docx", "There is no file"),
    ],
)
def test_a_wrong_file_gets_a_sentence_and_changes_nothing(tmp_path: Path, make: object, name: str, words: str) -> None:
    if callable(make):
        make(tmp_path / name)
    done = _run(tmp_path, "import", name, "--plan", "WARD1", "--by", "Ada Bell")
    assert done.returncode == 1
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "chaser.db").exists()


def test_people_and_a_plan_come_in_and_the_clock_runs_once(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text(PEOPLE, encoding="utf-8")
    (tmp_path / "plan.md").write_bytes(paper_text())
    assert "up to date" in _run(tmp_path, "migrate").stdout
    assert "2 new people" in _run(tmp_path, "people", "people.csv").stdout
    arguments = ("import", "plan.md", "--plan", "WARD1", "--by", "ada@ward.example")
    assert "stands as a draft with 6 actions" in _run(tmp_path, *arguments).stdout
    (tmp_path / "plan.md").write_bytes(paper_text(ROWS[:5]))
    assert "add --apply" in _run(tmp_path, *arguments).stdout
    assert "1 gone" in _run(tmp_path, *arguments, "--apply").stdout
    assert _run(tmp_path, "tick", "--once").returncode == 0
    doctor = _run(tmp_path, "doctor").stdout
    assert "2 people are known" in doctor


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        (("import", "plan.md", "--plan", "1", "--by", "Ada Bell"), "I do not know anybody"),
        (("import", "plan.md", "--plan", "WARD1"), "I do not know you yet"),
        (("people", "plan.md"), "cannot be taken as a list of people"),
    ],
)
def test_what_may_not_come_in_is_said_on_standard_error(tmp_path: Path, words: tuple[str, ...], refusal: str) -> None:
    (tmp_path / "plan.md").write_bytes(paper_text())
    done = _run(tmp_path, *words)
    assert (done.returncode, done.stdout) == (1, "")
    assert refusal in done.stderr


def test_the_manifest_is_printed(tmp_path: Path) -> None:
    assert _run(tmp_path, "manifest").stdout.strip() == (ROOT / "manifest.yaml").read_text(encoding="utf-8").strip()
