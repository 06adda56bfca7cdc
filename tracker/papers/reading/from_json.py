"""Lists of things to be done that a program wrote out as JSON, a whole file of it or one thing a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import count

from tracker.papers.draft import Place
from tracker.papers.grid import Line, Paper
from tracker.papers.reading.decode import decode
from tracker.papers.reading.keyed import NAMES, Thing, shown_things, tells
from tracker.papers.reading.limits import MOST_TEXT

_TITLES = frozenset(("title", "name", "project", "plan"))
"""Keys at the top under which a file says what it is."""


def read_json(name: str, content: bytes) -> Paper | None:
    """The lists of things to be done as tables; None for what is no JSON, or holds no such list."""
    text = decode(content[:MOST_TEXT]).strip()
    if not text.startswith(("{", "[")):
        return None
    held = _parsed(text)
    top = _things(held, count(1)) if isinstance(held, dict | list) else []
    blocks = shown_things(name, top)
    if not blocks:
        return None
    titles = [Line(value, Place(name, "text", line), level=1) for key, value, line in _said(top) if key in _TITLES]
    return Paper(name, "JSON", (*titles[:1], *blocks))


def _parsed(text: str) -> object:
    """What the text holds; a list of its lines where each is a thing by itself; None where it is no JSON."""
    for source in (text, f"[{','.join(line for line in text.splitlines() if line.strip())}]"):
        try:
            parsed: object = json.loads(source)
        except (ValueError, RecursionError):
            continue
        return parsed
    return None


def _said(top: list[Thing]) -> list[tuple[str, str, int]]:
    return top[0].values if len(top) == 1 else []


def _things(held: object, numbers: Iterator[int]) -> list[Thing]:
    """The things in a list, or the only one; they are numbered in their order, for lines say nothing in such a file."""
    listed = held if isinstance(held, list) else [held]
    return [_thing(each, numbers) for each in listed if isinstance(each, dict)]


def _thing(held: dict[object, object], numbers: Iterator[int]) -> Thing:
    thing = Thing(next(numbers))
    for key, value in held.items():
        plain = _plain(value)
        if plain is not None:
            thing.values.append((str(key), plain, thing.line))
        elif things := _things(value, numbers):
            thing.parts.append((str(key), things))
    return thing


def _plain(value: object) -> str | None:
    """A value in words; None for what holds things of its own."""
    if isinstance(value, list):
        words = [_plain(each) for each in value]
        return None if None in words else ", ".join(filter(None, words))
    if isinstance(value, dict):
        name = next((value[key] for key in NAMES if isinstance(value.get(key), str)), None)
        few = all(not isinstance(each, dict | list) for each in value.values())
        return name if isinstance(name, str) and few and not tells(map(str, value)) else None
    if isinstance(value, bool) or value is None:
        return "" if value is None else "yes" if value else "no"
    return str(value)
