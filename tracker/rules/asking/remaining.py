"""What is left of a question while its parts are taken out one by one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from tracker.rules.asking.days import Lean, read_span
from tracker.rules.asking.query import Span

_CUT = " ¦ "
"""Stands where something was taken, so that words on both sides do not join."""


@dataclass(frozen=True)
class Taken:
    """A frame that was taken out with the days that followed it."""

    frame: re.Match[str]
    span: Span
    is_range: bool
    """Both ends of the span were named."""


class Remaining:
    """The part of a question that nothing has claimed yet."""

    def __init__(self, text: str) -> None:
        """Begin with the whole question on one line, without the marks that end it."""
        straight = (
            text.replace("’", "'")
            .replace("‘", "'")
            .replace("“", '"')
            .replace("”", '"')
            .replace("¦", " ")
            .replace(">", " more than ")
        )
        self.text = " ".join(straight.split()).rstrip("?!.")

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Take out the first place that matches."""
        found = pattern.search(self.text)
        if found:
            self._cut(found.start(), found.end())
        return found

    def take_all(self, pattern: re.Pattern[str]) -> list[re.Match[str]]:
        """Take out every place that matches."""
        found = list(pattern.finditer(self.text))
        for match in reversed(found):
            self._cut(match.start(), match.end())
        return found

    def take_days(
        self, frame: re.Pattern[str], today: date, lean: Lean, to: re.Pattern[str] | None = None
    ) -> Taken | None:
        """Take out the first frame that days follow, such as "since" and "friday", with its days.

        With `to` a second day may follow the first: the span then reaches from the one to the other.
        """
        for match in frame.finditer(self.text):
            days = read_span(self.text[match.end() :], today, lean)
            if days is None:
                continue
            span, end = days[0], match.end() + days[1]
            second = to.match(self.text, end) if to else None
            until = read_span(self.text[second.end() :], today, lean) if second else None
            if second and until:
                span, end = Span(span.first, until[0].last), second.end() + until[1]
            self._cut(match.start(), end)
            return Taken(match, span, until is not None)
        return None

    def runs(self) -> list[list[str]]:
        """The words left, in runs that stood together."""
        runs = [re.findall(r"[^\s,;:()/\"]+", part) for part in self.text.split("¦")]
        return [run for run in runs if run]

    def _cut(self, start: int, end: int) -> None:
        self.text = self.text[:start] + _CUT + self.text[end:]
