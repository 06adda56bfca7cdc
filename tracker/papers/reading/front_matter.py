"""What stands above the text of a page for the program that shows it: its title, date and layout, in YAML or TOML."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass

_FENCES = frozenset({"---", "+++"})
_MOST = 2_000
"""Lines; what is longer is no such head."""
_KEY = re.compile(r"(?P<key>[A-Za-z][\w.-]*)\s*(?::(?=\s|$)|=)\s*(?P<value>.*)$")
_OF_KEY = re.compile(r"\s+\S|-\s|\[|#|[\]})]")
"""Lines that go on with a key, list its values or group keys."""

_FOLLOWED = re.compile(
    r"^[\s-]*(?:\w+[ _-])?(?:status|state|due|deadline|done|complete[d]?|closed|progress|tasks?|actions?|milestones?"
    r"|todos?)(?:[ _-]\w+)?\s*:",
    re.IGNORECASE,
)
"""Keys of things to be done, and of lists of such."""


@dataclass(frozen=True)
class FrontMatter:
    """`end` is the line below it, `title` what it calls the page and `at` the line that does; -1 where none does.

    `describes` is True where it says of the page who wrote it when, and of nothing how it stands or when it is due.
    """

    end: int = 0
    title: str = ""
    at: int = -1
    describes: bool = False


def front_matter(lines: Sequence[str]) -> FrontMatter:
    """The head of a page that begins with its first line; one without lines where there is none."""
    fence = lines[0].strip() if lines else ""
    if fence not in _FENCES:
        return FrontMatter()
    closing = (at for at in range(1, min(len(lines), _MOST)) if lines[at].strip() == fence)
    end = next(closing, 0)
    keys = {at: found for at in range(1, end) if (found := _KEY.match(lines[at]))}
    if not keys or any(lines[at].strip() and at not in keys and not _OF_KEY.match(lines[at]) for at in range(1, end)):
        return FrontMatter()
    for at, found in keys.items():
        title = html.unescape(found["value"].strip().strip("\"'")).strip()
        if found["key"].casefold() == "title" and title:
            return FrontMatter(end + 1, title, at, not any(_FOLLOWED.search(line) for line in lines[1:end]))
    return FrontMatter(end + 1)
