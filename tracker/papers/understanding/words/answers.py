"""Answers that were typed below an action in the mail that asks for them: ">>> JB: done on Monday"."""

from __future__ import annotations

import re
from dataclasses import replace

from tracker.papers.grid import Line

_ANSWER = re.compile(r">{2,}\s*(?P<said>\S.*)$")


def without_answer(line: Line) -> tuple[Line, str]:
    """The line as it was asked, and what was answered in the lines below its first; empty where nothing was."""
    at = next((at for at, each in enumerate(line.lines) if at and _ANSWER.match(each)), None)
    if at is None:
        return line, ""
    asked = line.lines[:at]
    said = "\n".join(found["said"] if (found := _ANSWER.match(each)) else each for each in line.lines[at:])
    return replace(line, text=" ".join(asked), lines=asked if len(asked) > 1 else ()), said
