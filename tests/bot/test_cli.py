"""The command line: a sentence and exit status 1 for what cannot be, the words that were asked for otherwise."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import structlog

from bot.__main__ import main
from tests.tracker.paper_desk import ROWS, paper_text

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "bot" / "sample" / "adult-care-improvement-plan.docx"
PEOPLE = "name,email,initials,admin\nAda Bell,ada@ward.example,AB,yes\nCyril Dunn,cyril@ward.example,CD,\n"


def _started(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Start a command in a folder of its own, with no settings but its data folder, and wait for its end."""
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME", "LANG"}}
    environment = {**kept, "PYTHONPATH": str(ROOT), "DATA_FOLDER": str(folder), "PYTHONIOENCODING": "utf-8"}
    environment["DATABASE_URL"] = f"sqlite:///{folder / 'chaser.db'}"
    command = (sys.executable, "-m", "bot", *words)
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=60, check=False)


@dataclass(frozen=True)
class Ran:
    """What came of a command."""

    code: int
    said: str
    refused: str


Run = Callable[..., Ran]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Run]:
    """Runs a command within the process of the tests, which spares the seconds of its start."""
    before = structlog.get_config()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATA_FOLDER", str(tmp_path))
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'chaser.db'}")

    def run(*words: str) -> Ran:
        monkeypatch.setattr(sys, "argv", ["bot", *words])
        with pytest.raises(SystemExit) as left:
            main()
        printed = capsys.readouterr()
        return Ran(int(left.value.code or 0), printed.out, printed.err)

    yield run
    structlog.configure(**before)


def refused(ran: Ran) -> str:
    """The sentence that refused a command."""
    assert (ran.code, ran.said) == (1, "")
    return ran.refused


def test_a_paper_is_read_without_a_database(run: Run, tmp_path: Path) -> None:
    data = json.loads(_started(tmp_path, "read", str(SAMPLE), "--json").stdout)
    assert len(data["actions"]) == 49
    assert {"plan", "actions", "questions"} <= set(data)
    words = run("read", str(SAMPLE)).said
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
    run: Run, tmp_path: Path, make: object, name: str, words: str
) -> None:
    if callable(make):
        make(tmp_path / name)
    assert words in refused(run("import", name, "--plan", "WARD1", "--by", "Ada Bell"))
    assert not (tmp_path / "chaser.db").exists()


def test_a_refusal_leaves_the_process_with_one_sentence(tmp_path: Path) -> None:
    done = _started(tmp_path, "import", "plan.docx", "--plan", "WARD1")
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "There is no file plan.docx.\n")


def test_people_and_a_plan_come_in_and_the_clock_runs_once(run: Run, tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text(PEOPLE, encoding="utf-8")
    (tmp_path / "plan.md").write_bytes(paper_text())
    assert "up to date" in run("migrate").said
    assert "2 new people" in run("people", "people.csv").said
    arguments = ("import", "plan.md", "--plan", "WARD1", "--by", "ada@ward.example")
    assert "stands as a draft with 6 actions" in _started(tmp_path, *arguments).stdout
    (tmp_path / "plan.md").write_bytes(paper_text(ROWS[:5]))
    assert "add --apply" in run(*arguments).said
    assert "1 gone" in run(*arguments, "--apply").said
    assert _started(tmp_path, "tick", "--once").returncode == 0
    assert "2 people are known" in run("doctor").said


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        (("import", "plan.md", "--plan", "1", "--by", "Ada Bell"), "I do not know anybody"),
        (("import", "plan.md", "--plan", "WARD1"), "I do not know you yet"),
        (("people", "plan.md"), "cannot be taken as a list of people"),
    ],
)
def test_what_may_not_come_in_is_said_on_standard_error(
    run: Run, tmp_path: Path, words: tuple[str, ...], refusal: str
) -> None:
    (tmp_path / "plan.md").write_bytes(paper_text())
    assert refusal in refused(run(*words))


def test_the_manifest_is_printed(tmp_path: Path) -> None:
    assert _started(tmp_path, "manifest").stdout.strip() == (ROOT / "manifest.yaml").read_text(encoding="utf-8").strip()
