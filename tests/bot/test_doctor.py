"""The doctor says in words what is missing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot import doctor, wiring
from bot.settings import Settings, read
from models.people import Person


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    given = read({"DATA_FOLDER": str(tmp_path)})
    return replace(given, database_url=f"sqlite:///{tmp_path / 'chaser.db'}")


def _words(settings: Settings) -> dict[str, tuple[bool, str]]:
    return {finding.about: (finding.is_well, finding.words) for finding in doctor.examine(settings)}


def test_it_says_that_nobody_is_known(settings: Settings) -> None:
    found = _words(settings)
    assert found["DATABASE_URL"] == (True, "The database is there and up to date.")
    assert found["People"] == (False, "Nobody is known. `python -m bot people FILE.csv` takes a list.")


@pytest.mark.parametrize(("is_admin", "words"), [(False, "Nobody is an administrator"), (True, "1 person is known.")])
def test_it_says_that_nobody_looks_after_the_register(settings: Settings, is_admin: bool, words: str) -> None:
    workshop = wiring.workshop_of(wiring.open_database(settings), {})
    with workshop.begin() as work:
        work.db.add(Person(name="Ada Bell", is_admin=is_admin))
    assert words in _words(settings)["People"][1]


def test_it_says_that_the_database_cannot_be_opened(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "folder.db").mkdir()
    found = _words(replace(settings, database_url=f"sqlite:///{tmp_path / 'folder.db'}"))
    assert list(found) == ["DATABASE_URL"]
    assert not found["DATABASE_URL"][0]


def test_it_says_that_replies_by_mail_would_be_lost(settings: Settings) -> None:
    is_well, words = _words(replace(settings, smtp_host="mail.example", mail_from="chaser@mail.example"))["Mail"]
    assert not is_well
    assert "replies are lost" in words
