"""Headings of a table that lost its lines: run together on one line, or one below another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from tracker.papers.understanding.words.orders import is_order
from tracker.papers.understanding.words.roles import ACTION_LIKE, Role, exact_role, role_of

_LONGEST_PHRASE = 5
_MOST_WORDS = 22
_MOST_IN_HEADING = 9
_QUALIFIED = 0.8
_AIM = re.compile(r"(?:key |our )?targets?", re.IGNORECASE)
_OF_A_TIME = re.compile(
    r"\b(?:from|since|of|at|before|until|for)\s+(?:(?:the|our)\s+)?(?:last|previous|next|this)\s+\w+\W*$",
    re.IGNORECASE,
)
"""How a heading ends that is one and no columns: "Actions from last time" has none of beginnings."""
TITLE_DASH = re.compile(r"\w\s[–—]\s\w")
"""What parts a title from what it is about, and no headings of columns that run together."""
_GLUED_FIGURE = re.compile(r"(?<=[A-Za-z])(?=\d)")
_BRACKETS = re.compile(r"\([^()]*\)")
_QUESTION = re.compile(r"(?=\b(?:Who|What|When|Where|Why|Which|How|By when|By who|Did|Do|Does|Is|Are|Has|Have|Will)\b)")
"""Where a heading begins that asks."""
_TELLING = {*ACTION_LIKE, Role.OWNER, Role.TARGET, Role.STATUS, Role.PROGRESS, Role.PERCENT, Role.DONE_ON, Role.OUTCOME}


@dataclass(frozen=True)
class FlatHeader:
    """The headings of the columns in order, how many lines they take, and whether each has a line of its own."""

    texts: tuple[str, ...]
    lines: int
    stacked: bool = False
    rest: str = ""
    """What follows on the last of these lines: the first row, run onto the header."""

    @property
    def roles(self) -> tuple[Role | None, ...]:
        """What each surely means. Beside another column of dates a bare "Target" is what is aimed at."""
        roles = [exact_role(text) or _role_of_first(text) for text in self.texts]
        if roles.count(Role.TARGET) > 1:
            roles = [Role.AREA if _AIM.fullmatch(text) else role for text, role in zip(self.texts, roles, strict=True)]
        return tuple(roles)


@lru_cache(maxsize=4096)
def _role_of_first(text: str) -> Role | None:
    """What a heading means by its first words, where more stand behind: "ACTION from 20120816", "Progress %".

    A question is weighed whole, since its first word ("How much does it cost?") says little.
    """
    words = _BRACKETS.sub(" ", text).split()
    if text.endswith("?") and len(words) > 1 and (asked := role_of(text)):
        return asked.role
    found = next((role for end in range(len(words), 0, -1) if (role := exact_role(" ".join(words[:end])))), None)
    return found or _role_of_either(text) or _role_of_qualified(words)


def _role_of_qualified(words: Sequence[str]) -> Role | None:
    """What "Final completion date" means: a heading with few more words than the known one."""
    found = role_of(" ".join(words)) if 2 <= len(words) <= _LONGEST_PHRASE else None
    return found.role if found and found.score >= _QUALIFIED else None


def _role_of_either(text: str) -> Role | None:
    """What "Topic/Target" means: the first of two headings that share a column."""
    parts = [exact_role(part) for part in text.split("/")]
    return parts[0] if len(parts) > 1 and all(parts) else None


def run_on_header(lines: Sequence[str]) -> FlatHeader | None:
    """The header that begins with the first of these lines, its headings run together; None where none does."""
    if not lines or not lines[0][:1].isupper() or lines[0].rstrip().endswith((".", ":", ";")):
        return None
    if _OF_A_TIME.search(lines[0]):
        return None
    if "?" in lines[0]:
        return _asking_header(lines[0])
    for count in range(1, min(4, len(lines)) + 1):
        if count > 1 and run_on_header(lines[count - 1 : count]):
            return None
        text = _BRACKETS.sub(" ", " ".join(lines[:count]))
        words = text.split()
        if "(" in text:
            continue
        sentence = re.search(r"[.;!?](?=\s|$)", re.sub(r"\b[Nn]o\.", "", text))
        if len(words) > _MOST_WORDS or "/" in words or sentence:
            return None
        texts = _parted(tuple(words))
        known = sum(len(each.split()) for each in texts if _role_of_first(each))
        if count == 1 and known < 0.5 * len(words):
            return None
        least = 5 if count > 1 else 3
        short = count == 1 and len(words) <= 5
        if known >= (0.5 if count > 1 else 0.6) * len(words) and _is_header(texts, least=least, two=short):
            return FlatHeader(texts, count)
    return None


def _asking_header(line: str) -> FlatHeader | None:
    """The header of which some headings are whole questions: "Action Who's in charge? By when? Did it work?"."""
    texts: list[str] = []
    for piece in filter(None, (piece.strip() for piece in _QUESTION.split(_BRACKETS.sub(" ", line)))):
        asked, mark, behind = (part.strip() for part in piece.partition("?"))
        if mark:
            texts += [f"{asked}?", *_parted(tuple(behind.split()))]
        else:
            texts += _parted(tuple(asked.split()))
    fits = all(len(text.split()) <= _MOST_IN_HEADING for text in texts)
    return FlatHeader(tuple(texts), 1) if fits and _is_header(texts, least=3, two=False) else None


def stacked_header(lines: Sequence[str]) -> FlatHeader | None:
    """The header whose headings stand one on a line; what is in brackets, or "%", belongs to the line above."""
    texts: list[str] = []
    taken = 0
    for at, line in enumerate(lines[:14]):
        if texts and re.fullmatch(r"\([^()]*\)|%|£|\W+", line):
            texts[-1] = f"{texts[-1]} {line}"
        elif (
            len(line.split()) > (_MOST_IN_HEADING if line.endswith("?") else _LONGEST_PHRASE)
            or _is_no_heading(line)
            or (len(texts) > 1 and len(line.split()) > 2 and is_order(line) and exact_role(line) is None)
        ):
            break
        elif not _role_of_first(line) and (
            not texts or not any(_is_short_heading(each) for each in lines[at + 1 : at + 3])
        ):
            if len(texts) == 1 and line.istitle():
                texts.append(line)
                taken += 1
            break
        else:
            texts.append(line)
        taken += 1
    return FlatHeader(tuple(texts), taken, stacked=True) if _is_header(texts, least=3, two=True) else None


def _is_short_heading(line: str) -> bool:
    return len(line.split()) <= _LONGEST_PHRASE and _role_of_first(line) is not None


def _is_no_heading(line: str) -> bool:
    """A figure, a letter or a sentence; "No." is a heading all the same."""
    ended = line.endswith((".", ":", ";", ",")) and exact_role(line) is None
    return ended or line[:1].isdigit() or len(line) < 2


def header_of(texts: Sequence[str]) -> FlatHeader | None:
    """The header that cells known to be apart make, if they do: nearly all of them name a column."""
    sure = sum(_role_of_first(text) is not None for text in texts) >= 0.75 * len(texts)
    short = all(text and len(text.split()) <= _MOST_IN_HEADING for text in texts)
    return FlatHeader(tuple(texts), 1) if short and sure and _is_header(texts, least=2, two=True) else None


def slashed_header(line: str) -> FlatHeader | None:
    """The header whose headings stand between slashes or bars, perhaps with the first row run onto its last heading."""
    texts = tuple(part.strip() for part in re.split(r"\s+[/|]\s+", line) if part.strip())
    for count in range(3, len(texts)):
        last, rest = _unglued(texts[count - 1])
        cut, beyond = (*texts[: count - 1], last), texts[count:]
        values = sum(_role_of_first(text) is None for text in beyond) > 0.6 * len(beyond)
        if rest and values and all(map(_role_of_first, cut)) and _is_header(cut, least=3, two=False):
            return FlatHeader(cut, 1, rest=" / ".join((rest, *beyond)))
    whole = len(texts) >= 3 and len(texts[-1].split()) <= _MOST_IN_HEADING and _is_header(texts, least=2, two=False)
    return FlatHeader(texts, 1) if whole else None


def _unglued(text: str) -> tuple[str, str]:
    """The heading that a text begins with, and what is run onto it: "Completion date1" is a heading and a figure."""
    words = _GLUED_FIGURE.sub(" ", text).split()
    for end in range(min(_LONGEST_PHRASE, len(words) - 1), 0, -1):
        heading = " ".join(words[:end])
        if exact_role(heading) or _role_of_qualified(words[:end]):
            return heading, " ".join(words[end:])
    return text, ""


def _is_header(texts: Sequence[str], *, least: int, two: bool) -> bool:
    """So many different meanings, of which some are what a plan says of its actions; `two` are enough if they do."""
    roles = [role for text in texts if (role := _role_of_first(text))]
    telling = set(roles) & _TELLING
    if len(texts) == 2 and two:
        action_first = len(roles) == 2 and roles[0] in ACTION_LIKE and roles[1] in _TELLING - {*ACTION_LIKE}
        return action_first or (bool(roles) and roles[0] is Role.TARGET and (len(roles) < 2 or roles[1] in ACTION_LIKE))
    return len(set(roles)) >= least and len(roles) >= 0.5 * len(texts) and len(telling) >= 2


@lru_cache(maxsize=1024)
def _parted(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words cut where headings meet: the cut of which most words are headings of a plan."""
    best: list[tuple[float, tuple[str, ...]]] = [(0.0, ())]
    for end in range(1, len(words) + 1):
        options: list[tuple[float, tuple[str, ...]]] = []
        for start in range(max(0, end - _LONGEST_PHRASE), end):
            text = " ".join(words[start:end])
            before, texts = best[start]
            role = exact_role(text) if text[:1].isupper() else None
            if role is None:
                joined = (*texts[:-1], f"{texts[-1]} {text}") if texts and not text[:1].isupper() else (*texts, text)
                options.append((before - 0.5 * (end - start), joined))
                continue
            first = role in ACTION_LIKE and not any(exact_role(each) in ACTION_LIKE for each in texts)
            options.append((before + 0.75 + 0.8 * (end - start - 1) + (0.7 if first else 0.0), (*texts, text)))
        best.append(max(options))
    return best[-1][1]
