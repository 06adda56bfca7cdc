"""Tells what one printed owner is: initials, a name, a job title, a name with its title, a team (domain 3.1)."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import pairwise

from tracker.rules.owners.vocabulary import (
    ADDRESS,
    BODIES,
    FIELDS,
    GIVEN_NAMES,
    JOB_STARTS,
    JOBS,
    LOOSE_TEAMS,
    PARTICLES,
    SHORT_JOBS,
    TEAMS,
    is_everyone,
)
from tracker.rules.owners.written import OwnerKind

_TOKEN = re.compile(r"[^\W_][\w'.@-]*|\([^()]*\)")
_INITIALS = re.compile(
    r"[A-Z]{2,3}|[A-Z]{4}|(?:[A-Z]\.){2,4}[A-Z]?|[A-Z][a-z][A-Z]{1,2}|[A-Z]{2}[a-rt-z]{1,2}|[A-Z]{1,2}[a-z][A-Z]|[A-Z]\.?[A-Z]\.?"
)
_LETTER = re.compile(r"[A-Z]\.?")
_TITLE_OF = re.compile(r"\b(?:of|for|to|i/c|in charge of)\b", re.IGNORECASE)
_TEAM_LETTERS = frozenset({"slt", "smt", "cmt", "emt", "elt", "clt", "mlt", "lgb", "fgb", "pmo"})
_SHORT_FIELDS = frozenset({"hr", "it", "ict", "od", "pr", "qa", "sen", "send", "web", "tax"})


def tokens_of(text: str) -> list[str]:
    """The words of an owner, each bracket as one."""
    return _TOKEN.findall(text)


def plain(word: str) -> str:
    """A word as the vocabulary has it."""
    return word.strip(".,()'").casefold()


def is_initials(text: str, legend: Collection[str] = ()) -> bool:
    """True for `JF`, `DKE`, `DiB`, `RGr`, `J.F.` and whatever the legend lists, but not for `CEO`, `HR` or `SLT`."""
    word = text.strip(" .,")
    if word in legend:
        return True
    if _INITIALS.fullmatch(text.strip(" ,")) is None:
        return False
    known = plain(word)
    return known not in BODIES and known not in JOBS and known not in FIELDS and known not in TEAMS


def is_short_field(text: str) -> bool:
    """True for a field of work or a body in a few capitals: `PR`, `HR`, `IT`. The letters may be a person's as well."""
    word = text.strip(" .,")
    known = plain(word)
    return _INITIALS.fullmatch(word) is not None and (known in FIELDS or known in BODIES) and known not in JOBS


def is_job(text: str) -> bool:
    """True where a word makes it a job title."""
    first, *others = _words_of(text) or [""]
    if any(plain(word) in JOBS for word in (first, *others)):
        return True
    return bool(others) and first.isupper() and plain(first) in SHORT_JOBS


def is_team(text: str) -> bool:
    """True where the last word makes it a team or body that stands by itself."""
    words = [plain(word) for word in _words_of(text)]
    if not words:
        return False
    body = words[0] in {"nhs", "hm"} or (len(words) > 2 and words[0] in TEAMS and words[1] in {"of", "for"})
    return body or words[-1] in TEAMS or words[-1] in BODIES


def is_body_of(text: str) -> bool:
    """True for the form "Department for ..." or "Royal College of ...", which what follows may go on."""
    words = [plain(word) for word in _words_of(text)]
    pairs = pairwise(words[:-1])
    return not is_job(text) and any(word in TEAMS and after in {"of", "for", "on"} for word, after in pairs)


def goes_on_body(text: str) -> bool:
    """True for what may be the rest of such a body's name: a field, or one word that is nobody's name or office."""
    words = [plain(word) for word in _words_of(text)]
    if not words or is_initials(text) or is_job(text) or words[0] in GIVEN_NAMES | ADDRESS or text.startswith("the "):
        return False
    if " ".join(words) == "local government":
        return True
    return not is_team(text) and (len(words) == 1 or words[-1] in FIELDS | LOOSE_TEAMS)


def is_field(text: str) -> bool:
    """True for a field of work alone (`Estates`, `Adult Social Care`, `Community Services`), a department at most."""
    words = [plain(word) for word in _words_of(text)]
    if not words or not (words[-1] in FIELDS or words[-1] in LOOSE_TEAMS):
        return False
    return all(word in FIELDS | LOOSE_TEAMS | TEAMS | {"and", "&", "the"} for word in words)


def is_titled_of(text: str) -> bool:
    """True for the form "Head of ...", which what follows may go on."""
    return is_job(text) and _TITLE_OF.search(text) is not None


def is_name(text: str) -> bool:
    """True for a person's name: `Sarah Jones`, `J. Smith`, `Cllr Hill`, `O'Brien`, `Sarah`."""
    words = _words_of(text)
    if not 1 <= len(words) <= 5 or all(len(word) == 1 for word in words):
        return False
    if plain(words[0]) in ADDRESS and len(words) > 1:
        return all(word[:1].isupper() for word in words[1:])
    if any(not (word[:1].isupper() or plain(word) in PARTICLES) or any(map(str.isdigit, word)) for word in words):
        return False
    if len(words) > 1 and plain(words[0]) in GIVEN_NAMES:
        return plain(words[-1]) not in TEAMS | JOBS
    return not any(plain(word) in JOBS | TEAMS | FIELDS | LOOSE_TEAMS | BODIES | JOB_STARTS for word in words)


def is_one_word(text: str) -> bool:
    """True for a single word that could begin a team's name and is no given name, job or team."""
    words = _words_of(text)
    return len(words) == 1 and is_name(text) and plain(words[0]) not in GIVEN_NAMES


def has_surname(text: str) -> bool:
    """True for a name of more than one word."""
    return len(_words_of(text)) > 1 and is_name(text)


def has_post(text: str) -> bool:
    """True where a bracket says what post somebody holds: `Ann Bell (Bursar)`."""
    brackets = (word.strip("()") for word in tokens_of(text) if word.startswith("("))
    return any(is_job(inside) for inside in brackets)


def are_several(text: str) -> bool:
    """True for a post that several people hold, which is no one person's title: `Tree Wardens`, `Class Teachers`."""
    last = plain(tokens_of(text)[-1]) if tokens_of(text) else ""
    return last.endswith("s") and {last, last[:-1]} <= JOBS and not is_titled_of(text)


def is_employer(text: str) -> bool:
    """True for what may be the name of the body that somebody works for: capital words that are nobody's name."""
    words = _words_of(text)
    return is_name(text) and not is_initials(text) and plain(words[0]) not in GIVEN_NAMES | ADDRESS | PARTICLES


def is_short_job(text: str) -> bool:
    """True for a job or leadership team written in capitals, such as `DHT`, `CFO`, `SLT`."""
    return text.isupper() and 2 <= len(text) <= 5 and plain(text) in JOBS | _TEAM_LETTERS


def is_letter(text: str) -> bool:
    """True for one letter, as in "Smith, J."."""
    return _LETTER.fullmatch(text.strip()) is not None


def kind_of(text: str, legend: Collection[str] = ()) -> OwnerKind:
    """What a printed owner is; `UNKNOWN` where none of its words tell."""
    if "@" in text and " " not in text.strip():
        return OwnerKind.NAME
    if is_everyone(text):
        return OwnerKind.EVERYONE
    if is_initials(text, legend):
        return OwnerKind.INITIALS
    if is_name(text):
        return OwnerKind.NAME
    if is_job(text):
        return OwnerKind.NAME_WITH_TITLE if _holds_name(text) else OwnerKind.TITLE
    if is_team(text) or is_field(text) or _ends_loosely(text) or is_body_of(text):
        return OwnerKind.TEAM
    return OwnerKind.NAME_WITH_TITLE if _holds_name(text) else OwnerKind.UNKNOWN


def stands_alone(text: str, legend: Collection[str] = ()) -> bool:
    """True where a piece is an owner by itself; a field of work, or words that are not known, are not."""
    kind = kind_of(text, legend)
    if kind is OwnerKind.TEAM:
        return is_team(text) or (is_field(text) and plain(text) in _SHORT_FIELDS)
    return kind is not OwnerKind.UNKNOWN


def _words_of(text: str) -> list[str]:
    return [word for word in tokens_of(text) if not word.startswith("(")]


def _ends_loosely(text: str) -> bool:
    words = _words_of(text)
    return bool(words) and plain(words[-1]) in LOOSE_TEAMS


def _holds_name(text: str) -> bool:
    """True where one side of a comma, dash or bracket is a name, or a given name begins the title."""
    parts = [part for part in re.split(r"[,()]|\s-\s|:", text) if part.strip()]
    if len(parts) > 1 and any(is_name(part) for part in parts):
        return True
    words = _words_of(text)
    return len(words) > 2 and plain(words[0]) in GIVEN_NAMES | ADDRESS
