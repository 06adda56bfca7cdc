"""How somebody wants to be written to, as they say it: "mail", "both from 10", "confirmations off" (domain 6.1)."""

from __future__ import annotations

import re
from dataclasses import dataclass

_WAYS = {"slack": "slack", "mail": "mail", "e-mail": "mail", "email": "mail", "both": "both"}
_PIECE = re.compile(
    r"(?:by |via |use |way |prefer )?"
    r"(?P<way>slack and (?:e-?)?mail|(?:e-?)?mail and slack|slack|(?:e-?)?mail|both)(?: only| please)?"
    r"|(?:hour|from|after|not before|start(?:s|ing)? at|at)? ?(?:hour )?(?P<hour>\d{1,2})(?:[:.]00)? ?(?P<half>am|pm)?"
    r"(?: o'?clock)?"
    r"|(?:confirmations?|confirm|acknowledgements?)(?: mails?)? (?P<on>on|off|yes|no)"
    r"|(?P<no>no|without) confirmations?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[\s,;.]+(?:and\s+)?|\s*$")
_CONFIRMATIONS = re.compile(r"\W*(?:confirmations? (?:on|off)|no confirmations?)\W*", re.IGNORECASE)


@dataclass(frozen=True)
class Wishes:
    """What is wished; None for what is not spoken of."""

    way: str | None = None
    """`slack`, `mail` or `both`."""
    hour: int | None = None
    """Hour of the person's own day, 0 to 23, from which they want to be written to."""
    confirms: bool | None = None
    """Whether they want to be told what was understood of a mail."""


def read_wishes(text: str) -> Wishes | None:
    """Read what somebody wants; None where anything of it is not understood."""
    found, at, text = Wishes(), 0, " ".join(text.split()).strip(" .!")
    while at < len(text):
        piece = _PIECE.match(text, at)
        end = _BETWEEN.match(text, piece.end()) if piece and piece.end() > at else None
        if piece is None or end is None:
            return None
        found = _with(found, piece)
        at = end.end()
    return found if found != Wishes() else None


def is_of_confirmations(text: str) -> bool:
    """Whether words speak of confirmations alone, and so need no "settings" before them."""
    return _CONFIRMATIONS.fullmatch(text) is not None


def _with(found: Wishes, piece: re.Match[str]) -> Wishes:
    if piece["way"]:
        way = "both" if " and " in piece["way"].lower() else _WAYS[piece["way"].lower()]
        return Wishes(way, found.hour, found.confirms)
    if piece["hour"]:
        afternoon = (piece["half"] or "").lower() == "pm" and int(piece["hour"]) < 12
        return Wishes(found.way, int(piece["hour"]) + 12 * afternoon, found.confirms)
    is_on = not piece["no"] and (piece["on"] or "").lower() in {"on", "yes"}
    return Wishes(found.way, found.hour, is_on)
