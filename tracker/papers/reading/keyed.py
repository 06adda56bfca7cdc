"""Things written with their keys, one a line, as pages keep them in their heads: lists of such things are tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from tracker.papers.draft import Place
from tracker.papers.grid import Block, Cell, Grid, Line, Row, dense

_KEY = re.compile(r"(?P<key>[A-Za-z_][\w .-]{0,40}?|\"[^\"]{1,40}\"|'[^']{1,40}')\s*:(?:\s+(?P<value>.*))?$")
_REMARK = re.compile(r"(?<!\S)#.*$")
_QUOTED = re.compile(r"(?P<quote>[\"'])(?P<words>.*?)(?<!\\)(?P=quote)\s*(?:#.*)?$")
_LISTED = re.compile(r"\[([^\[\]]*)\]")
_FOLDED = re.compile(r"[|>][+-]?\d?$")
_TELLING = re.compile(
    r"(?:is[ _-]?)?(?:complete[d]?|done|closed|status|state|progress|due|deadline|owners?|lead|assigne[ed]s?"
    r"|responsible|milestones?|actions?|tasks?)(?:[ _-]?(?:date|by|on|to|name|id))?",
    re.IGNORECASE,
)
"""Keys that things to be done have."""
NAMES = ("name", "title", "displayName", "display_name", "fullName", "login", "username", "value", "text")
"""Under which keys a thing that stands for one value, as a person does, has that value; the first counts."""
_DEEPEST = 12


@dataclass
class Thing:
    """One thing: the values of its keys with their lines, and under further keys the things that it has.

    `details` are what is said besides of the things that stand for its values: their posts and addresses.
    """

    line: int
    values: list[tuple[str, str, int]] = field(default_factory=list)
    parts: list[tuple[str, list[Thing]]] = field(default_factory=list)
    details: list[tuple[str, str, int]] = field(default_factory=list)

    @property
    def name(self) -> str:
        """What it is called: the first of its values."""
        return self.values[0][1] if self.values else ""


@dataclass(frozen=True)
class _Source:
    """A line with its number, how far it is set in, and its words."""

    number: int
    indent: int
    words: str


def tables_of_things(name: str, lines: Sequence[str], before: int = 0) -> tuple[Block, ...]:
    """The lists of things to be done as tables below the names of what they are part of; empty where there are none.

    What else is said stays as lines that tell nothing of the plan. `before` is how many lines stand above.
    """
    sources = [
        _Source(before + at, len(line) - len(line.lstrip()), line.strip())
        for at, line in enumerate((line.expandtabs(2) for line in lines), start=1)
        if line.strip() and not line.lstrip().startswith("#") and line.strip() not in {"---", "...", "+++"}
    ]
    if not sources:
        return ()
    top, _ = _block(sources, 0, sources[0].indent, 0)
    return shown_things(name, top)


def shown_things(name: str, things: Sequence[Thing]) -> tuple[Block, ...]:
    """Lists of things to be done as tables, what else is said of them as lines; empty where there is no such list."""
    blocks = tuple(_shown(name, things))
    return blocks if any(isinstance(block, Grid) for block in blocks) else ()


def _block(sources: Sequence[_Source], at: int, indent: int, depth: int) -> tuple[list[Thing], int]:
    """The things that begin at a line set in this far, and the place of the line below them."""
    things: list[Thing] = []
    while at < len(sources) and sources[at].indent >= indent and depth < _DEEPEST:
        source = sources[at]
        dashed = source.words.startswith("- ")
        inner = source.indent + (len(source.words) - len(source.words[1:].lstrip()) if dashed else 0)
        words = source.words[1:].lstrip() if dashed else source.words
        if dashed or not things:
            things.append(Thing(source.number))
        at = _entry(things[-1], sources, at, (inner, words), depth)
    return things, at


def _entry(thing: Thing, sources: Sequence[_Source], at: int, entry: tuple[int, str], depth: int) -> int:
    """Takes one key with what stands under it into a thing; gives the place of the next line."""
    inner, words = entry
    found = _KEY.match(words)
    if found is None:
        thing.values.append(("", _plain(words), sources[at].number))
        return at + 1
    key, value = _plain(found["key"]), _plain(found["value"] or "")
    number, at = sources[at].number, at + 1
    below = sources[at] if at < len(sources) else None
    under = below is not None and (below.indent > inner or (below.indent == inner and below.words.startswith("- ")))
    if not under or below is None:
        thing.values.append((key, value, number))
    elif not value and (below.words.startswith("- ") or _KEY.match(below.words)):
        end = next((to for to in range(at, len(sources)) if _ends(sources[to], inner, below)), len(sources))
        things, _ = _block(sources[at:end], 0, below.indent, depth + 1)
        _hold(thing, key, things, number)
        at = end
    else:
        end = next((to for to in range(at, len(sources)) if sources[to].indent <= inner), len(sources))
        rest = [source.words for source in sources[at:end]]
        thing.values.append((key, " ".join(filter(None, ("" if _FOLDED.fullmatch(value) else value, *rest))), number))
        at = end
    return at


def _hold(thing: Thing, key: str, things: list[Thing], number: int) -> None:
    """Takes what a thing has under a key: in one value where each stands for one, as the people of a team do."""
    names = [_value_of(each) for each in things]
    if None in names:
        thing.parts.append((key, things))
        return
    thing.values.append((key, ", ".join(each[1] for each in names if each), number))
    thing.details += [said for each, name in zip(things, names, strict=True) for said in each.values if said != name]


def _value_of(thing: Thing) -> tuple[str, str, int] | None:
    """What a thing says that stands for one value, by itself or under a key for names; None for any other thing."""
    if thing.parts or tells(key for key, _, _ in thing.values):
        return None
    named = (said for name in ("", *NAMES) for said in thing.values if said[0] == name and said[1])
    return next(named, None)


def _ends(source: _Source, inner: int, first: _Source) -> bool:
    """Whether a line stands below all that is under a key."""
    same_list = source.indent == first.indent == inner and source.words.startswith("- ")
    return source.indent <= inner and not same_list


def _plain(words: str) -> str:
    """A value without its quotes and without a remark behind it."""
    quoted = _QUOTED.match(words)
    bare = quoted["words"].strip() if quoted else _REMARK.sub("", words).strip()
    listed = None if quoted else _LISTED.fullmatch(bare)
    return ", ".join(_plain(part.strip()) for part in listed[1].split(",")) if listed else bare


def _shown(name: str, things: Sequence[Thing], keys: Sequence[str] = ()) -> Iterator[Block]:
    """Things as tables where they are to be done; else their values as lines, and what they have below their names.

    `keys` are those of all things that stand in like places, so that their tables have the same columns.
    """
    if _to_be_done(things):
        yield _table(name, things, keys or _keys(things))
        for thing in things:
            yield from _lines(name, thing.details)
        return
    several = len(things) > 1
    below: dict[str, list[Thing]] = {}
    for thing in things:
        for key, parts in thing.parts:
            below.setdefault(key, []).extend(parts)
    for thing in things:
        if several and _to_be_done([thing]):
            yield _table(name, [thing], _keys([thing]))
            yield from _lines(name, thing.details)
            continue
        held = [block for key, parts in thing.parts for block in _shown(name, parts, _keys(below[key]))]
        heads = several and any(isinstance(block, Grid) for block in held)
        for said in thing.values:
            if heads and said[1] == thing.name:
                yield Line(said[1], Place(name, "text", said[2]), level=2)
            else:
                yield from _lines(name, [said])
        yield from held
        yield from _lines(name, thing.details)


def _lines(name: str, values: Sequence[tuple[str, str, int]]) -> Iterator[Line]:
    """Values with their keys in front, where they have any."""
    for key, value, line in values:
        if value:
            words = f"{key[:1].upper()}{key[1:]}: {value}" if key else value
            yield Line(words, Place(name, "text", line), code=True)


def _to_be_done(things: Sequence[Thing]) -> bool:
    """Whether each of these has several keys and nothing below it, and their keys are those of things to be done."""
    plain = all(len(thing.values) > 1 and not thing.parts for thing in things)
    return plain and tells(_keys(things))


def tells(keys: Iterable[str]) -> bool:
    """Whether these are keys of a thing to be done, and of none that stands for a value."""
    return any(map(_TELLING.fullmatch, keys))


def _keys(things: Sequence[Thing]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for thing in things for key, _, _ in thing.values))


def _table(name: str, things: Sequence[Thing], keys: Sequence[str]) -> Grid:
    held = [{key: value for key, value, _ in thing.values} for thing in things]
    cells = dense([[Cell(key) for key in keys], *([Cell(each.get(key, "")) for key in keys] for each in held)])
    lines = [things[0].line, *(thing.line for thing in things)]
    return Grid(
        tuple(
            Row(row, Place(name, "list", line), heads=at == 0)
            for at, (row, line) in enumerate(zip(cells, lines, strict=True))
        )
    )
