"""Who takes an action over: the one person whom a name fits, among those there are (replies' rules 6)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from tracker.rules.phrases.handovers import phrases as said
from tracker.rules.phrases.handovers.names import is_addressed, places_of
from tracker.rules.phrases.values import Person


@dataclass(frozen=True)
class Handover:
    """That the owner wants an action to be someone else's; `to` is None where nobody or more than one is meant."""

    to: str | None
    words: str
    doubt: str = ""
    among: tuple[str, ...] = ()
    """Whom it may be, where a name fits several."""


@dataclass(frozen=True)
class Register:
    """Who there is, who writes, and the body of the reply, in which a "her" of one sentence may have been named."""

    people: tuple[Person, ...]
    sender: str
    whole: str

    @cached_property
    def others(self) -> tuple[tuple[str, ...], ...]:
        """Whom the whole reply names besides its writer and who is only greeted or thanked in it, each once."""
        places = places_of(self.whole, self.people)
        named = dict.fromkeys(fits for start, end, fits in places if not is_addressed(self.whole, start, end))
        return tuple(fits for fits in named if fits != (self.sender,))


def to_nobody(written: str, doubt: str) -> Handover:
    """A hand-over of which nobody can be told to whom."""
    return Handover(None, written.strip(), doubt)


def resolved(fits: tuple[str, ...], written: str, register: Register) -> Handover:
    """The one whom a name fits; of several the one whom the reply names more fully elsewhere ("Jo's. Jo Marsh.")."""
    fuller = [one for one in register.others if len(one) == 1 and one[0] in fits]
    if len(fits) == 1 or len(fuller) == 1:
        return Handover(fits[0] if len(fits) == 1 else fuller[0][0], written.strip())
    return Handover(None, written.strip(), f"There is more than one: {' or '.join(fits)}?", fits)


_GOOD_WORDS = re.compile(
    r"\b(?:thanks?|thank you|(?:very|so|most) kind|kind (?:words|of you)|grateful|appreciate[ds]?|congratulations"
    r"|well done|lovely to hear)\b",
    re.IGNORECASE,
)
_I_WILL_PASS_ON = re.compile(
    r"\b(?:I|we)(?:'ll|'ve| will| shall| have)(?: \w+)? pass(?:ed)? (?:it|this|that|these|them|your [\w ]{3,25}?)"
    r" (?:on|along)\b",
    re.IGNORECASE,
)
"""What makes praise of that which is passed on to a team: "very kind of you, I will pass it on to the crew"."""


def is_praise_passed_on(register: Register, sentence: str) -> bool:
    """True where thanks, and not the action, are to be passed on."""
    return bool(_GOOD_WORDS.search(register.whole) and _I_WILL_PASS_ON.search(sentence))


def unresolved(match: re.Match[str], register: Register) -> Handover | None:
    """A name that is not in the register is asked about; "her" is who was named before; "me" has it already."""
    first = match["who"].split()[0].rstrip(".")
    if said.OURS.fullmatch(first):
        return None
    if said.ANOTHER.fullmatch(first):
        others = register.others
        return resolved(others[0], match[0], register) if len(others) == 1 else None
    strange = first[:1].isupper() and first.lower() not in said.NOBODY
    if not strange and not said.TEAM.match(match.string, match.start("who")):
        return None
    if not strange and is_praise_passed_on(register, match.string):
        return None
    if not said.THE_ACTION.search(match[0].lower()) or re.match(
        r"move|change|switch|shift|put", match[0], re.IGNORECASE
    ):
        return None
    return to_nobody(match[0], f"I do not know {first}: whom should it go to?")
