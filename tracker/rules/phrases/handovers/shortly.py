"""Hand-over in hardly more than a name: "14 to Ruth please", "the fence - Ruth" (replies' rules 6)."""

from __future__ import annotations

import re
from dataclasses import replace

from tracker.rules.phrases.handovers import phrases as said
from tracker.rules.phrases.handovers.names import people_in, places_of
from tracker.rules.phrases.handovers.whom import Handover, Register, resolved


def find_sent_to(bare: str, written: str, register: Register) -> Handover | None:
    """The hand-over in as few words as "14 to Ruth please"; `bare` is the clause without the names of its actions."""
    match = said.SENT_TO.match(bare)
    named = people_in(written[match.start("who") : match.end("who")], register.people) if match else ()
    return resolved(named[0], written, register) if named else None


def find_named(written: str, register: Register) -> Handover | None:
    """The hand-over of an entry that names somebody and no more: "the fence - Ruth"."""
    places = places_of(written, register.people)
    if len(places) != 1 or places[0][2] == (register.sender,):
        return None
    start, end, fits = places[0]
    rest = f"{written[:start]} {written[end:]}".lower()
    found = resolved(fits, written, register) if _NO_MORE.fullmatch(rest) else None
    return replace(found, doubt=f"Shall it go to {found.to}?") if found and found.to and "?" in rest else found


_NO_MORE = re.compile(r"\W*(?:(?:now|please|pls|instead|has it|will do it|to do|to lead|to own)\W*)*")
