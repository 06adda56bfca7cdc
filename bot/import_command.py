"""What `import FILE` and `people FILE` do: one transaction each, and the words to print."""

from __future__ import annotations

import hashlib
from pathlib import Path

from bot import wiring
from bot.brought import people_in
from bot.reading import read_file
from bot.settings import Settings
from models.people import Person
from models.queries import people, plans
from models.vocabulary import Way
from tracker.people import directory, register
from tracker.plans import imports, paper_columns, previews
from tracker.refusals import BadPeopleFile, NotKnownHere
from tracker.voice.said import Plain
from tracker.voice.words import say
from tracker.work import Work

_LONGEST = 2 * 1024 * 1024
"""Bytes of a list of people."""


def import_paper(settings: Settings, file: Path, key: str, by: str, *, is_to_apply: bool) -> tuple[str, ...]:
    """Bring a paper in as a draft plan; of a plan that exists, say what it changes, and apply that if told to.

    Raises:
        Refusal: the paper cannot be read, or may not come in so; nothing is changed then.

    """
    draft = read_file(file)  # before a database is opened: what cannot be read leaves none behind
    workshop = wiring.workshop_of(wiring.open_database(settings), {})
    with workshop.begin(way=Way.LINE) as work:
        told = paper_columns.told(work)
    draft = read_file(file, told) if told else draft
    with workshop.begin(way=Way.LINE) as work:
        work.actor = _bringer(work, by)
        is_again = plans.by_key(work.db, key) is not None
        paper = imports.keep(work, file.name, hashlib.sha256(file.read_bytes()).hexdigest(), draft, key)
        shown = say(previews.preview(work, paper), Plain()).text
        if is_again and not is_to_apply:
            imports.decide(work, paper, "discarded")
            return shown, "Nothing was changed. To apply this, add --apply."
        return shown, say(imports.accept(work, paper), Plain()).text


def take_people(settings: Settings, file: Path) -> str:
    """Take the people of a list into the register.

    Raises:
        BadPeopleFile: it is no such list, or a row of it cannot be; nothing is changed then.

    """
    if file.stat().st_size > _LONGEST:
        raise BadPeopleFile(name=file.name, problem="it is larger than 2 MB")
    rows = people_in(file.read_bytes())
    if rows is None:
        raise BadPeopleFile(
            name=file.name, problem="its first row has no column called “name”, or hardly any known one"
        )
    workshop = wiring.workshop_of(wiring.open_database(settings), {})
    with workshop.begin(way=Way.LINE) as work:
        return say(register.take_known(work, file.name, rows), Plain()).text


def _bringer(work: Work, by: str) -> Person:
    """Who brings a paper: whoever is named, else the first administrator."""
    if by:
        return directory.meant(work, None, by)
    found = next(iter(people.administrators(work.db)), None)
    if found is None:
        raise NotKnownHere
    return found
