"""Reads a legend of initials: "JF = Joanne Fairley", "JF - Joanne Fairley, Head of Care", "Joanne Fairley (JF)",
"[JF] Joanne Fairley".
"""

from __future__ import annotations

import re

from tracker.rules.dates.spelling import alike

_LONGEST = 20_000
_SHORT = r"(?P<short>[A-Z][A-Za-z]{0,3}[A-Z][a-z]{0,2})"
_HEAD = re.compile(
    rf"(?<!\w){_SHORT}\s{{0,3}}(?P<sign>[=:-])\s{{0,3}}(?=[A-Z])"
    rf"|[\[(]{_SHORT.replace('short', 'inside')}[\])]\s{{0,3}}(?:[:-]\s{{0,3}})?(?=[A-Z])"
)
_BRACKETED = re.compile(
    rf"(?P<name>[A-Z][\w'-]{{0,30}}(?: [\w'&-]{{1,30}}){{1,6}})"
    rf"(?:\s?\([^()]{{1,40}}\))?\s?[\[(]{_SHORT}(?:\s?[,:-][^()\[\]]{{0,40}})?[\])]"
)
_END = re.compile(r"[;,\n(|]|\.\s")


def read_legend(text: str) -> tuple[tuple[str, str], ...]:
    """The initials that a text explains, each with its name, in order; what does not fit its letters is left out.

    Only an equals sign is taken at its word; with a dash, a colon or a bracket the letters must begin the words of the
    name in their order, so that "AB - Not yet agreed" explains nothing. Never raises.
    """
    plain = alike(text[:_LONGEST].replace("\t", " - "))
    found: list[tuple[int, str, str]] = []
    heads = list(_HEAD.finditer(plain))
    for position, head in enumerate(heads):
        ceiling = heads[position + 1].start() if position + 1 < len(heads) else len(plain)
        words = _END.split(plain[head.end() : ceiling], maxsplit=1)[0].split()
        short = head["short"] or head["inside"]
        count = _words_spelled(short, words)
        if count or head["sign"] == "=":
            found.append((head.start(), short, " ".join(words[: count or len(words)])))
    for entry in _BRACKETED.finditer(plain):
        name = _named(entry["short"], entry["name"]) or _named(entry["short"], entry["name"].partition(" - ")[0])
        if name:
            found.append((entry.start(), entry["short"], name))
    legend: dict[str, str] = {}
    for _, short, name in sorted(found):
        legend.setdefault(short, name)
    return tuple(legend.items())


def _named(short: str, text: str) -> str:
    """The last words of a text where they are spelled by the letters behind it; empty where they are not."""
    words = text.split()
    return next(
        (" ".join(words[at:]) for at in range(len(words)) if _words_spelled(short, words[at:]) == len(words) - at), ""
    )


def _words_spelled(short: str, words: list[str]) -> int:
    """How many words from the first on it takes to spell the capitals of `short`; 0 when they do not spell it."""
    letters = [letter for letter in short if letter.isupper()]
    for count, word in enumerate(words, start=1):
        if letters and word[:1] == letters[0]:
            letters.pop(0)
        elif count == 1:
            return 0
        if not letters:
            return count
    return 0
