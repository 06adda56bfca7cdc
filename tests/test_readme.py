"""The README keeps up with what it describes."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

from bot.__main__ import app
from bot.settings import Settings
from tracker.routes import COMMANDS

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text()


def test_every_setting_is_in_the_table_with_its_meaning() -> None:
    table = dict(re.findall(r"^\| `([A-Z_]+)` \| [^|]*\| (.*) \|$", README, re.MULTILINE))
    assert table == {field.name.upper(): field.metadata["means"] for field in fields(Settings)}


def test_every_command_of_the_line_is_named() -> None:
    known = app.registered_commands
    names = {command.name or (command.callback.__name__ if command.callback else "") for command in known}
    missing = {name for name in names if not re.search(rf"\b{re.escape(name)}\b", README)}
    assert missing == set()


def test_every_slash_command_that_is_named_exists() -> None:
    assert set(re.findall(r"`/([a-z]+)", README)) <= set(COMMANDS)


def test_every_file_that_is_named_is_there() -> None:
    pictures = re.findall(r"\]\(([^)#:]+)\)", README)
    papers = re.findall(r"`(bot/sample/[^`]+)`", README)
    assert pictures
    assert [path for path in (*pictures, *papers) if not (ROOT / path).exists()] == []


def test_make_targets_that_are_named_exist() -> None:
    makefile = (ROOT / "Makefile").read_text()
    named = set(re.findall(r"(?m)(?:`|^)make ([a-z-]+)", README))
    assert [name for name in named if f"\n{name}:" not in makefile] == []
