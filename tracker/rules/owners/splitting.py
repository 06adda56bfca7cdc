"""Splits an owner cell into its owners (RULES 8): at signs between owners, never inside a title, name or team."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from tracker.rules.dates.spelling import alike
from tracker.rules.owners.column import OwnerColumn
from tracker.rules.owners.cutting import cut
from tracker.rules.owners.joining import keeps_together
from tracker.rules.owners.kinds import (
    is_initials,
    is_short_field,
    is_short_job,
    kind_of,
    plain,
    stands_alone,
    tokens_of,
)
from tracker.rules.owners.lines import owner_lines
from tracker.rules.owners.told import without_tasks
from tracker.rules.owners.vocabulary import GIVEN_NAMES, SHORT_JOBS, is_nobody
from tracker.rules.owners.written import OwnerKind, WrittenOwner

_LONGEST = 2_000
_DUTY_BEFORE = re.compile(
    r"(?:^|(?<=[;,.)])\s|(?<=\b[A-Z]{2})\s|(?<=\b[A-Z]{3})\s)"
    r"(?:(?P<lead>(?:(?:joint|co|executive|exec|action|overall|project|strategic|operational)[ -])?"
    r"(?:[Ll]ead(?:s|ers?)?|[Oo]wners?|[Rr]esponsible|[Aa]ccountable)(?: [Oo]fficers?| [Pp]erson)?|[Ll]ed by)"
    r"|(?P<support>[Ss]upport(?:ing|ed by|s)?(?: [Oo]fficers?)?|[Aa]ssisted by|[Cc]onsulted|[Ii]nformed))"
    r"\s*(?::|=|-(?=\s))\s*"
)
_DUTY_AFTER = re.compile(
    r"\s*(?:\((?:(?P<lead>(?:joint )?lead|owner|r|a)|(?P<support>support(?:ing)?|c|i|s))\)"
    r"|\s-\s(?:(?P<leads>lead)|(?P<supports>support(?:ing)?)))$",
    re.IGNORECASE,
)
_RACI = re.compile(r"\([RACIS]\)")
"""Responsible, accountable, consulted, informed, supporting: marks behind initials in some plans."""
_POST_AND_WHOSE = re.compile(r"\w+ \(\w+\)")
"""Two sets of letters, of which the second says who it is: "AP (KB)"."""
_PARTNER = "BP"
"""A business partner, behind the field of work: "HR BP"."""
_LEADING_THE = re.compile(r"^the\s+(?=\S)")
_EDGES = " \t,;:.-/&+*@"


def split_owners(
    text: str, *, legend: Mapping[str, str] | None = None, column: OwnerColumn | None = None
) -> tuple[WrittenOwner, ...]:
    """The owners printed in a cell, in their order, each once. Blank, "TBC", "vacant" and the like are nobody.

    `legend` maps initials to the names that the paper gives for them, `column` is what the other cells of the same
    column show (`settle_owners`). Never raises.
    """
    shown = column or OwnerColumn()
    known = {**dict.fromkeys(shown.initials, ""), **(legend or {})}
    owners: dict[str, WrittenOwner] = {}
    for line in owner_lines(alike(text[:_LONGEST]), shown, known):
        for duty, part in _by_duty(line):
            for piece, supports in _owner_pieces(part, shown, known):
                for owner in _owners_of(piece, known, "support" if supports else duty):
                    owners.setdefault(owner.text.casefold(), owner)
    return tuple(owners.values())


def _by_duty(line: str) -> Iterator[tuple[str, str]]:
    """The line cut at "Lead:", "Support:" and the like, each part with its duty."""
    duty, start = "", 0
    for found in _DUTY_BEFORE.finditer(line):
        yield duty, line[start : found.start()]
        duty, start = "lead" if found["lead"] else "support", found.end()
    yield duty, line[start:]


def _owner_pieces(line: str, column: OwnerColumn, legend: Mapping[str, str]) -> list[tuple[str, bool]]:
    """The line cut at the signs that do separate owners; each piece with whether it only supports."""
    pieces = without_tasks(cut(line), legend)
    explained = line.strip(_EDGES).casefold() in {name.casefold() for name in legend.values()}
    if explained and len(pieces) > 1:
        return [(line, False)]
    slashed = any(piece.sign == "/" for piece in pieces)
    listed = any(piece.sign == "," for piece in pieces) and any(column.knows(piece.text) for piece in pieces)
    alone = slashed or listed or any(stands_alone(piece.text, legend) for piece in pieces)
    if column.repeats(line) and not alone:
        return [(line, False)]
    whole: list[tuple[str, bool]] = []
    for position, piece in enumerate(pieces):
        if whole and keeps_together(whole[-1][0], pieces, position, column, legend):
            whole[-1] = (f"{whole[-1][0]}{piece.glue}{piece.text}", whole[-1][1])
        else:
            whole.append((_LEADING_THE.sub("", piece.text, count=1) if piece.sign else piece.text, piece.supports))
    return whole


def _owners_of(piece: str, legend: Mapping[str, str], duty: str) -> Iterator[WrittenOwner]:
    marked = _DUTY_AFTER.search(piece)
    if marked:
        duty = "lead" if marked["lead"] or marked["leads"] else "support"
        piece = piece[: marked.start()]
    text = piece.strip(_EDGES)
    if text.startswith("(") and text.endswith(")"):
        text = text[1:-1]
    if is_nobody(text):
        return
    for owner, doubt in _run_together(text, legend):
        beside_initials = owner != text and is_short_field(owner)
        kind = OwnerKind.INITIALS if beside_initials else kind_of(owner, legend)
        name = legend.get(owner.strip(" .,"), "") if kind is OwnerKind.INITIALS else ""
        yield WrittenOwner(owner, kind, name, duty, doubt or _doubt(owner, kind))


def _run_together(text: str, legend: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Initials with only blanks between them one by one (RULES 8), and full names where given names show the cuts."""
    words = [word for word in tokens_of(text) if not _RACI.fullmatch(word)]
    bare = [word.strip("()") for word in words]
    titled = bare != words and (any(map(is_short_job, bare)) or _POST_AND_WHOSE.fullmatch(text) is not None)
    partner = len(words) == 2 and is_short_field(words[0]) and words[1] == _PARTNER and _PARTNER not in legend
    if len(words) > 1 and not titled and not partner and _are_initials(bare, legend):
        if len(words) == 2 and plain(bare[0]) in GIVEN_NAMES and not legend:
            yield text, f"“{text}” was taken as one name, not as two sets of initials."
        else:
            yield from ((word, "") for word in bare)
        return
    if len(words) in {4, 6, 8} and all(plain(word) in GIVEN_NAMES for word in words[::2]) and text == " ".join(words):
        for first, last in zip(words[::2], words[1::2], strict=True):
            yield f"{first} {last}", f"“{text}” was cut into names of two words."
        return
    yield text, ""


def _are_initials(words: Sequence[str], legend: Collection[str]) -> bool:
    """True where all are initials or short jobs; the letters of a field of work are, beside somebody's initials."""
    people = {word for word in words if is_initials(word, legend)}
    among = any(plain(word) not in SHORT_JOBS for word in people)
    return all(word in people or is_short_job(word) or (among and is_short_field(word)) for word in words)


def _doubt(owner: str, kind: OwnerKind) -> str:
    if kind is OwnerKind.UNKNOWN:
        return f"It is not clear whether “{owner[:60]}” is a person, a title or a team."
    if kind is OwnerKind.NAME and len(tokens_of(owner)) > 3:
        return f"“{owner[:60]}” was taken as one name."
    return ""
