"""The house stands: who may import whom, one place for each library, strict types, locked dependencies."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).resolve().parent.parent


def run(*command: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, timeout=280, check=False
    )
    return done.returncode, done.stdout + done.stderr


def test_rooms_import_only_downwards() -> None:
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == 0


def test_each_library_has_one_place_and_the_code_is_tidy() -> None:
    for command in (("check",), ("format", "--check")):
        code, said = run("ruff", *command, "--no-cache", ".")
        assert code == 0, said


@pytest.mark.soak
def test_types_are_strict_in_the_house_and_in_the_tests() -> None:
    code, said = run("mypy")
    assert code == 0, said


def test_the_rooms_are_those_that_the_house_has() -> None:
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    rooms = {path.split("/")[0] for path in tracked if "/" in path}
    assert rooms == {".ci", "bot", "jobs", "migrations", "models", "templates", "tests", "tracker"}


def test_the_cellar_says_nothing_at_its_door() -> None:
    assert (ROOT / "models" / "__init__.py").read_text() == ""


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_pip_installs_what_uv_locked(name: str) -> None:
    locked = tomllib.loads((ROOT / "uv.lock").read_text())
    versions = {package["name"]: package["version"] for package in locked["package"] if "registry" in package["source"]}
    lines = (ROOT / name).read_text().splitlines()
    pinned = dict(line.split(" ")[0].split("==") for line in lines if "==" in line and not line.startswith((" ", "#")))
    assert pinned
    assert {package: versions[package] for package in pinned} == pinned


def test_nothing_happens_at_import() -> None:
    script = "import bot.__main__, bot.local, bot.service, jobs.schedule, threading; print(threading.active_count())"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "1"
    assert done.stderr == ""
