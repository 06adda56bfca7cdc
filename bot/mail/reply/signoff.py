"""Take the sign-off from a person's words: `Kind regards`, and name, post and telephone below it."""

from __future__ import annotations

import re
from collections.abc import Sequence

_STRONG = re.compile(
    r"(?:with |my |very |many |all |our )*(?:kind(?:est)?|best|warm(?:est)?) (?:regards|wishes)|(?:kind )?regards|rgds"
    r"|kr|br|atb|all the best|yours(?: sincerely| faithfully| truly| ever)?|sincerely(?: yours)?"
    r"|with (?:thanks|regards|best wishes)|best|cofion(?: gorau| cynnes)?|yn gywir|dymuniadau gorau|gyda diolch"
    r"|mit (?:freundlichen|besten|lieben) gr(?:ü|ue)ssen|viele gr(?:ü|ue)sse|mfg|lg"
    r"|cordialement|bien (?:cordialement|à vous)|amicalement|salutations|(?:un )?saludos?(?: cordiales)?|atentamente"
    r"|met vriendelijke groet(?:en)?|mvg|groet(?:en|jes)?|cordiali saluti|distinti saluti|saluti"
    r"|com os melhores cumprimentos|atenciosamente|abraços|(?:med )?venlig hilsen|mvh|hilsen"
    r"|(?:med )?vänliga hälsningar|hälsningar|pozdrawiam|z poważaniem|le meas|slán"
)
_WEAK = re.compile(
    r"(?:(?:many |very many |kind )?thanks|thank you)(?: again| so much| very much| a lot| in advance)?"
    r"(?: and (?:kind |best )?(?:regards|wishes))?"
    r"|thx|ta|cheers|diolch(?: yn fawr)?|danke|merci|gracias|bedankt|grazie|obrigad[oa]|tak|tack"
)
_CAPITAL = r"[A-Z][\w'’.\-]*|\([A-Za-z/ ]+\)"
_NAME = re.compile(rf"(?:{_CAPITAL}|[a-z]{{1,3}})(?:\s+(?:{_CAPITAL}|de|van|von|der|ap|ferch|y|al|el|di|da)){{0,4}}")
_ANSWERS = frozenset(
    word
    for line in (
        "done complete completed finished yes no closed blocked sorted red amber green blue on off not started ongoing",
        "overdue delayed slipping late paused agreed ok okay nothing sent signed approved cancelled superseded",
        "withdrawn partial partially undo",
    )
    for word in line.split()
)
"""What may stand below `Thanks` and is no name."""
_RATINGS = frozenset("ragby")
"""Letters that say how an action is; as an initial they are no signature."""
_CONTACT = re.compile(
    r"(?:tel|phone|telephone|ffôn|mobile?|symudol|mob|direct|ext|fax|e-?mail|e-?bost|web|gwefan|[tmfew])\b\W{0,3}\S*[\d@.]"
    r"|\+?[\d ()]{9,20}$|(?:https?://|www\.)\S+$|\S+@\S+$",
    re.IGNORECASE,
)
_AFTER_NAME = ("|", "•", "·", "(she", "(he", "(they", "(hi")
_KISSES = re.compile(r"\s+x+$")
_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_LAST_LINES = 20
_LONGEST = 110


def unsigned(lines: Sequence[str], author: str = "") -> list[str]:
    """Return the lines of a stretch without the sign-off at its end.

    `Thanks` is a sign-off only where a name follows; `Thanks` above `Done` is not one. Where the name of the `author`
    is known, their name alone on a line is one too; and so is any name with a telephone or the like below it.
    """
    filled = [at for at, line in enumerate(lines) if line.strip()]
    names = _names(author)
    for position in range(max(0, len(filled) - _LAST_LINES), len(filled)):
        line, after = lines[filled[position]].strip(), [lines[i].strip() for i in filled[position + 1 :]]
        if any(len(below) > _LONGEST for below in after):
            continue
        if _is_card(line, after) or (position and (_is_valediction(line, after) or _is_signed(line, names))):
            return [*lines[: filled[position]], *_postscript(after)]
    return _unsigned_in_line(lines, filled[-1]) if filled else list(lines)


def _is_signed(line: str, names: frozenset[str]) -> bool:
    """`Ann`, `Ann x`, `AP`, or `Ann Price | Head of Estates`."""
    low = line.casefold()
    whole = max(names, key=len, default="")
    titled = " " in whole and low.startswith(whole) and low[len(whole) :].lstrip().startswith(_AFTER_NAME)
    return titled or _KISSES.sub("", low).strip(" ,.*_-–") in names


def _is_card(line: str, after: Sequence[str]) -> bool:
    """Tell whether a name stands above what stands on a business card."""
    named = line.partition("|")[0].strip(" ,*_")
    return " " in named and named.istitle() and _is_name(named) and any(_CONTACT.match(below) for below in after[:8])


def _unsigned_in_line(lines: Sequence[str], last: int) -> list[str]:
    """Take `Kind regards, Ann` from the end of the last line, where a sentence ended before it."""
    parts = _SENTENCES.split(lines[last].rstrip()[-2 * _LONGEST :])
    if len(parts) > 1 and "," in parts[-1] and _is_valediction(parts[-1], ()):
        return [*lines[:last], lines[last].rstrip()[: -len(parts[-1])].rstrip()]
    return list(lines)


def _is_valediction(line: str, after: Sequence[str]) -> bool:
    if len(line) > 60:
        return False
    bare = _bare(line)
    greeting, comma, name = line.partition(",")
    if comma and not after and name.strip()[:1].isupper() and _is_name(name):
        bare, after = _bare(greeting), (name.strip(),)
    parts = [part.strip() for part in bare.split("/")]
    if all(_STRONG.fullmatch(part) for part in parts):
        return not after or _is_name(after[0]) or len(after[0].split()) <= 3
    greets = all(_STRONG.fullmatch(part) or _WEAK.fullmatch(part) for part in parts)
    return greets and bool(after) and _is_name(after[0])


def _bare(line: str) -> str:
    return line.rstrip(",.!:;-– *_").lstrip("*_ ").casefold()


def _names(author: str) -> frozenset[str]:
    """Return how a person signs: with the whole name, the first one, or initials."""
    if "@" in author:
        return frozenset()
    family, comma, given = (part.strip() for part in author.partition(","))
    whole = " ".join(f"{given} {family}".split() if comma else author.split()).casefold()
    initials = "".join(word[0] for word in whole.split())
    short = {initials, initials[:1]} - _RATINGS
    return frozenset({whole, *whole.split()[:1], *short} - {""})


def _is_name(line: str) -> bool:
    bare = line.strip(" ,.*_-–")
    return len(bare) <= 50 and _NAME.fullmatch(bare) is not None and not _ANSWERS & set(bare.casefold().split())


def _postscript(lines: Sequence[str]) -> list[str]:
    for at, line in enumerate(lines):
        if re.match(r"\W*p\.?\s?s\.?(?:[\s:,\-–]|$)", line.casefold()):
            return list(lines[at:])
    return []
