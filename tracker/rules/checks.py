"""Which actions of a plan need a second pair of eyes once they are done, as its lead sets it (domain 5.4)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from tracker.rules.tags import single
from tracker.rules.wording import listed

_SET = r"\W*(?:(?:the actions|those|all|ones) )?"
_ALL = re.compile(r"\W*(?:all(?: actions)?|every(?: one|thing| action)?|on|yes|always)(?: of them)?\W*", re.IGNORECASE)
_NONE = re.compile(r"\W*(?:none|no(?: actions?)?|off|never|nothing|not needed)\W*", re.IGNORECASE)
_OUTPUTS = re.compile(rf"{_SET}(?:with|that name|naming) (?:an? )?(?:outputs?|documents?)\W*", re.IGNORECASE)
_TAGGED = re.compile(rf"{_SET}(?:tagged|with tags?|in)\s+(?P<tags>\S.*)", re.IGNORECASE)
_NUMBERS = re.compile(
    r"(?P<but>\W*all (?:actions )?(?:but|except)\s+)?(?P<numbers>(?:\W*#?\d{1,6}\b(?:\s*and)?)+)"
    r"(?: alone| only)?\W*",
    re.IGNORECASE,
)


def read_checks(text: str) -> dict[str, Any] | None:
    """What a lead says needs a check: all, none, "with outputs", "tagged Wards", "4, 7", "all but 9"; else None."""
    numbers = _NUMBERS.fullmatch(text)
    if numbers:
        found = sorted({int(one) for one in re.findall(r"\d+", numbers["numbers"])})
        return {"rule": "but" if numbers["but"] else "only", "numbers": found}
    if _ALL.fullmatch(text):
        return {}
    if _NONE.fullmatch(text):
        return {"rule": "none"}
    if _OUTPUTS.fullmatch(text):
        return {"rule": "outputs"}
    tagged = _TAGGED.fullmatch(text)
    return {"rule": "tags", "tags": list(single(tagged["tags"].strip(" .")))} if tagged else None


def needs_check(checks: Mapping[str, Any], *, number: int, tags: str, outputs: str) -> bool:
    """Whether an action needs a check: by the plan's setting, its number, its tags, and the document it names."""
    match checks.get("rule"):
        case "none":
            return False
        case "outputs":
            return bool(outputs.strip())
        case "only":
            return number in checks["numbers"]
        case "but":
            return number not in checks["numbers"]
        case "tags":
            own = {tag.casefold() for tag in single(tags)}
            return bool(own & {str(tag).casefold() for tag in checks["tags"]})
    return True


def in_words(checks: Mapping[str, Any]) -> str:
    """The setting as a sentence says it: `all actions`, `the actions tagged Wards`; `read_checks` reads it again."""
    named = listed(tuple(f"#{number}" for number in checks.get("numbers", ())))
    return {
        "none": "no action",
        "outputs": "the actions that name a document",
        "only": f"{named} alone",
        "but": f"all actions but {named}",
        "tags": f"the actions tagged {', '.join(map(str, checks.get('tags', ())))}",
    }.get(str(checks.get("rule", "")), "all actions")
