"""The command line: a sentence and exit status 1 for what cannot be, the words that were asked for otherwise."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import structlog

from bot.__main__ import main
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


Refused = Callable[..., str]
"""Runs a command within the process of the tests, which spares its start, and gives the sentence that refuses it."""


@pytest.fixture
def refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Refused]:
    before = structlog.get_config()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATA_FOLDER", str(tmp_path))
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'chaser.db'}")

    def run(*words: str) -> str:
        monkeypatch.setattr(sys, "argv", ["bot", *words])
        with pytest.raises(SystemExit) as left:
            main()
        said = capsys.readouterr()
        assert (left.value.code, said.out) == (1, "")
        return said.err

    yield run
    structlog.configure(**before)


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
def test_a_wrong_file_gets_a_sentence_and_changes_nothing(
    refused: Refused, tmp_path: Path, make: object, name: str, words: str
) -> None:
    if callable(make):
        make(tmp_path / name)
    assert words in refused("import", name, "--plan", "WARD1", "--by", "Ada Bell")
    assert not (tmp_path / "chaser.db").exists()


def test_a_refusal_leaves_the_process_with_one_sentence(tmp_path: Path) -> None:
    done = _run(tmp_path, "import", "plan.docx", "--plan", "WARD1")
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "There is no file plan.docx.\n")


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
def test_what_may_not_come_in_is_said_on_standard_error(
    refused: Refused, tmp_path: Path, words: tuple[str, ...], refusal: str
) -> None:
    (tmp_path / "plan.md").write_bytes(paper_text())
    assert refusal in refused(*words)


def test_the_manifest_is_printed(tmp_path: Path) -> None:
    assert _run(tmp_path, "manifest").stdout.strip() == (ROOT / "manifest.yaml").read_text(encoding="utf-8").strip()
