"""What a reply chooses among what a message of ours offered: by its number, by its words, or by somebody's name."""

from __future__ import annotations

import re

from models.post import Outbox
from models.vocabulary import Way
from tracker.actions import asked
from tracker.heard import Pressed, Replied
from tracker.people import directory
from tracker.refusals import NoSuchPerson, WhichPerson, WhoIsMeant
from tracker.voice.said import Offer, Said
from tracker.work import Work

_NUMBERED = re.compile(r"\W*(?:option|choice|number|no\.?)?\s*#?(\d{1,2})\b[\s.:,)–-]*(.*)", re.IGNORECASE | re.DOTALL)
_POLITE = re.compile(r"(?:[\s,.!]+(?:please|thanks?(?: you)?|many thanks|it|this|them|now))+[\s,.!]*$", re.IGNORECASE)
_NAME = 4
"""Words of a name at most."""


def in_reply(work: Work, heard: Replied, row: Outbox | None) -> Pressed | None:
    """The press that a reply by mail stands for; None where it chooses nothing that the message offered.

    Questions keep their answers themselves (`tracker.actions.asked`), and are left to them.

    Raises:
        WhoIsMeant: the choice needs a name. NoSuchPerson, WhichPerson: it is not clear whose.

    """
    if heard.way is not Way.MAIL or row is None:
        return None
    said = Said.from_data(row.said)
    offers = tuple(offer for part in said.parts for offer in part.offers)
    if not offers or offers[0].verb == asked.VERB:
        return None
    chosen = _by_number(work, offers, heard.words) or _by_label(offers, heard.words) or _by_name(work, offers, heard)
    if chosen is None:
        return None
    offer, choice = chosen
    return Pressed(heard.way, heard.outside_id, heard.sender, offer.verb, offer.value, choice, row.outside_id)


def _by_number(work: Work, offers: tuple[Offer, ...], words: str) -> tuple[Offer, str] | None:
    found = _NUMBERED.fullmatch(words.strip())
    if not found or not 0 < int(found[1]) <= len(offers):
        return None
    offer, behind = offers[int(found[1]) - 1], found[2].strip()
    if not offer.seek:
        return None if _bare(behind) else (offer, "")
    if not behind:
        raise WhoIsMeant(number=found[1])
    return offer, str(directory.meant(work, None, _bare(behind)).id)


def _by_label(offers: tuple[Offer, ...], words: str) -> tuple[Offer, str] | None:
    """By what stands on the button, or by its first word where no other begins so: "accept", "discard"."""
    said = _bare(words).casefold()
    whole = [offer for offer in offers if offer.label.strip("….").casefold() == said]
    first = [offer for offer in offers if offer.label.split()[0].casefold() == said]
    fitting = whole or first
    return (fitting[0], "") if len(fitting) == 1 and not fitting[0].seek else None


def _by_name(work: Work, offers: tuple[Offer, ...], heard: Replied) -> tuple[Offer, str] | None:
    offer = next((one for one in offers if one.seek), None)
    said = _bare(heard.words)
    if offer is None or not said or len(said.split()) > _NAME:
        return None
    try:
        return offer, str(directory.meant(work, None, said).id)
    except (NoSuchPerson, WhichPerson):
        return None


def _bare(words: str) -> str:
    """Words without what is only polite."""
    return _POLITE.sub("", f" {words.strip()}").strip(" .!,\n")
