"""A list of people, row by row: cleaned and checked before anything of it is written (domain 3.2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NoReturn
from zoneinfo import ZoneInfo

from models.vocabulary import Nation
from tracker.refusals import BadPeopleFile

COLUMNS = {
    "name": ("name", "full name", "person"),
    "email": ("email", "e-mail", "mail", "email address"),
    "title": ("title", "job title", "role", "post"),
    "manager": ("manager", "line manager", "reports to"),
    "initials": ("initials",),
    "aliases": ("aliases", "also known as", "alias"),
    "zone": ("zone", "time zone", "timezone"),
    "nation": ("nation", "country"),
    "team": ("team", "is team"),
    "admin": ("admin", "administrator"),
    "prefers": ("prefers", "channel"),
}
"""The columns of a list of people, and what else they are called; only `name` is needed."""
_YES, _NO = {"yes", "y", "true", "1", "x"}, {"no", "n", "false", "0"}
_WAYS = {"", "slack", "mail", "both"}
_NATIONS = {
    "england": Nation.ENGLAND, "wales": Nation.WALES, "scotland": Nation.SCOTLAND, "ni": Nation.NORTHERN_IRELAND,
    "northern ireland": Nation.NORTHERN_IRELAND, **{nation.value.lower(): nation for nation in Nation},
}  # fmt: skip


@dataclass(frozen=True)
class PersonRow:
    """Somebody as a list has them; what it leaves empty stays as it is known."""

    position: int
    """Row of the file, the header being the first."""
    name: str
    email: str | None
    title: str
    manager: str
    initials: tuple[tuple[str, str], ...]
    """Each with the key of the plan that writes them so; without one they hold for all plans."""
    aliases: tuple[str, ...]
    zone: str
    nation: Nation | None
    is_team: bool | None
    is_admin: bool | None
    prefers: str


def clean(file_name: str, rows: Sequence[Mapping[str, str]]) -> tuple[PersonRow, ...]:
    """The rows of a list of people.

    Raises:
        BadPeopleFile: something in it cannot be; says in which row, and what.

    """
    if not rows:
        raise BadPeopleFile(name=file_name, problem="it has no rows below its header")
    reader = _Reader(file_name)
    return tuple(reader.row(position, row) for position, row in enumerate(rows, start=2))


class _Reader:
    """Reads the rows of one file, and remembers which address stood where."""

    def __init__(self, file_name: str) -> None:
        self._file_name = file_name
        self._addresses: dict[str, int] = {}

    def row(self, position: int, row: Mapping[str, str]) -> PersonRow:
        """One row."""
        cells = self._by_column(row)
        if not cells["name"]:
            self._refuse(position, "it has no name")
        return PersonRow(
            position=position,
            name=cells["name"],
            email=self._address(position, cells["email"].lower()),
            title=cells["title"],
            manager=cells["manager"],
            initials=tuple(_of_plan(text) for text in _several(cells["initials"])),
            aliases=_several(cells["aliases"]),
            zone=self._zone(position, cells["zone"]),
            nation=self._nation(position, cells["nation"]),
            is_team=self._yes_or_no(position, "team", cells["team"]),
            is_admin=self._yes_or_no(position, "admin", cells["admin"]),
            prefers=self._way(position, cells["prefers"].lower()),
        )

    def _by_column(self, row: Mapping[str, str]) -> dict[str, str]:
        known = {" ".join(header.split()).lower(): value or "" for header, value in row.items() if header}
        if not any(name in known for name in COLUMNS["name"]):
            raise BadPeopleFile(name=self._file_name, problem="it has no column called “name”")
        return {
            column: next((" ".join(known[name].split()) for name in names if known.get(name)), "")
            for column, names in COLUMNS.items()
        }

    def _address(self, position: int, email: str) -> str | None:
        if not email:
            return None
        before, sign, after = email.partition("@")
        if not (before and sign and after) or " " in email or "@" in after:
            self._refuse(position, f"“{email}” is not a mail address")
        if email in self._addresses:
            self._refuse(position, f"{email} stands in row {self._addresses[email]} already")
        self._addresses[email] = position
        return email

    def _zone(self, position: int, text: str) -> str:
        if text:
            try:
                ZoneInfo(text)
            except (ValueError, OSError, KeyError):
                self._refuse(position, f"“{text}” is not a time zone such as Europe/London")
        return text

    def _nation(self, position: int, text: str) -> Nation | None:
        if text and text.lower() not in _NATIONS:
            self._refuse(position, f"“{text}” is not a nation of the UK")
        return _NATIONS.get(text.lower())

    def _yes_or_no(self, position: int, column: str, text: str) -> bool | None:
        if text and text.lower() not in _YES | _NO:
            self._refuse(position, f"“{text}” in the column {column} is neither yes nor no")
        return text.lower() in _YES if text else None

    def _way(self, position: int, text: str) -> str:
        if text not in _WAYS:
            self._refuse(position, f"“{text}” is no way to reach somebody: it is slack, mail or both")
        return text

    def _refuse(self, position: int, problem: str) -> NoReturn:
        raise BadPeopleFile(name=self._file_name, problem=f"in row {position} {problem}")


def _several(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def _of_plan(text: str) -> tuple[str, str]:
    """Initials written `CQC10:JF` as key and letters; without a key the key is empty."""
    key, colon, letters = text.partition(":")
    return (key.strip(), letters.strip()) if colon else ("", text)
