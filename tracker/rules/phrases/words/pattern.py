"""A regular expression that is compiled when it is first looked for."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from functools import cached_property

_END = sys.maxsize


class Pattern:
    """As `re.Pattern`. Some tables make expressions of tens of thousands of letters, each a tenth of a second to
    compile, and most commands read no reply."""

    def __init__(self, source: str) -> None:
        self._source = source

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._source)

    def search(self, text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        """The first place of a text where the expression stands."""
        return self._compiled.search(text, start, end)

    def match(self, text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        """The expression where a text starts with it."""
        return self._compiled.match(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        """The expression where it is all of a text."""
        return self._compiled.fullmatch(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = _END) -> Iterator[re.Match[str]]:
        """Each place of a text where the expression stands."""
        return self._compiled.finditer(text, start, end)

    def sub(self, instead: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
        """A text with something else in each such place."""
        return self._compiled.sub(instead, text, count)
