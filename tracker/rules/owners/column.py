"""What the other cells of an owner column show: who stands alone there, and whether surnames come first."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from tracker.rules.owners.kinds import is_employer, is_initials, is_name, is_short_field, kind_of
from tracker.rules.owners.written import OwnerKind

_ANY_SEPARATOR = re.compile(r"[/\\+;|&,\n]|\band\b", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s/\\+;|&,]+")
_OFFICES = frozenset((OwnerKind.TITLE, OwnerKind.TEAM))
_FIRST_NAMES = re.compile(r"[^\W\d_]{3,}(?:, [^\W\d_]{3,})+")
_TWO_WORDS = re.compile(r"\s*([^\W\d_][\w'’-]+),\s*([^\W\d_][\w'’-]+\.?)\s*")


@dataclass(frozen=True)
class OwnerColumn:
    """What a column shows of how its owners are written.

    `alone` are the cells that hold no sign between owners, in small letters: a field of work that stands alone once may
    stand alone elsewhere. `repeated` are cells with such a sign that come several times, as the names of teams do.
    `surname_first` is True where commas stand inside names ("Hill, Tom"). `initials` are letters that elsewhere name a
    field of work (`PR`, `IT`), but here stand in a row with people's initials. `employers` are bodies that stand behind
    several job titles or teams, and nowhere by themselves ("Head of IT, Northgrid"). `parted` is True where commas
    stand between people who are called by one name.
    """

    alone: frozenset[str] = frozenset()
    repeated: frozenset[str] = frozenset()
    surname_first: bool = False
    initials: frozenset[str] = frozenset()
    employers: frozenset[str] = frozenset()
    parted: bool = False

    def knows(self, text: str) -> bool:
        """True where these words are a whole cell elsewhere in the column."""
        return " ".join(text.split()).casefold() in self.alone

    def repeats(self, text: str) -> bool:
        """True where these words, with their "and" or "&", are a cell several times over."""
        return " ".join(text.split()).casefold() in self.repeated


def settle_owners(texts: Iterable[str]) -> OwnerColumn:
    """What the cells of one owner column show together."""
    texts = list(texts)
    cells = [" ".join(text.split()) for text in texts if text.strip()]
    counts: dict[str, int] = {}
    for cell in cells:
        counts[cell.casefold()] = counts.get(cell.casefold(), 0) + 1
    in_lines = {" ".join(text.split()).casefold() for text in texts if "\n" in text.strip()}
    separated = {cell for cell in counts if cell in in_lines or _ANY_SEPARATOR.search(cell)}
    return OwnerColumn(
        alone=frozenset(cell for cell in counts if cell not in separated),
        repeated=frozenset(cell for cell in separated if counts[cell] > 2),
        surname_first=_surname_first(cells),
        initials=_initials(cells),
        employers=_employers(cells),
        parted=any(_FIRST_NAMES.fullmatch(cell) and all(map(is_name, cell.split(", "))) for cell in cells),
    )


def _employers(cells: list[str]) -> frozenset[str]:
    """The words behind the one comma of several cells, each time behind another job title or team."""
    titles: dict[str, set[str]] = {}
    others: set[str] = set()
    for cell in cells:
        title, comma, body = (part.strip() for part in cell.partition(","))
        if comma and not _ANY_SEPARATOR.search(body) and is_employer(body) and not is_name(title):
            titles.setdefault(body.casefold(), set()).add(title.casefold() if kind_of(title) in _OFFICES else "")
            others.add(title.casefold())
        else:
            others |= {part.strip().casefold() for part in _ANY_SEPARATOR.split(cell)}
    return frozenset(body for body, behind in titles.items() if len(behind - {""}) > 1) - others


def _initials(cells: list[str]) -> frozenset[str]:
    """Letters of a field of work that stand among initials and never beside whole words, as in "PR Officer"."""
    among: set[str] = set()
    beside_words: set[str] = set()
    for cell in cells:
        words = [word for word in _BETWEEN.split(cell) if word]
        short = {word for word in words if is_short_field(word)}
        people = [word for word in words if is_initials(word)]
        if len(short) + len(people) < len(words):
            beside_words |= short
        elif people and (not _ANY_SEPARATOR.search(cell) or len(people) > 1):
            among |= short
    return frozenset(among - beside_words)


def _surname_first(cells: list[str]) -> bool:
    """True where nearly all cells with a comma are two capital words, several different ones, and few stand without.

    Two of whom each stands alone elsewhere are two people: "Alec", "Dana", "Alec, Dana".
    """
    with_comma = {cell for cell in cells if "," in cell}
    pairs = [found for cell in with_comma if (found := _TWO_WORDS.fullmatch(cell)) and is_name(found[1])]
    if any({found[1], found[2]} <= set(cells) for found in pairs):
        return False
    return len(pairs) >= 2 and len(pairs) >= 0.8 * len(with_comma) and len(with_comma) >= 0.5 * len(set(cells))
