"""Of what may be actions in a text, those that are."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from tracker.papers.understanding.texts.answered import is_refused
from tracker.papers.understanding.texts.beside_tables import repeated_forms, stray_lists
from tracker.papers.understanding.texts.candidates import Candidate
from tracker.papers.understanding.texts.charged_lists import charged_one_by_one, owned
from tracker.papers.understanding.texts.pledged import promised
from tracker.papers.understanding.texts.remarks import fold_remarks
from tracker.papers.understanding.texts.unannounced import unannounced
from tracker.papers.understanding.words.acting import who_acts
from tracker.papers.understanding.words.areas import heading_of
from tracker.papers.understanding.words.found import Findings
from tracker.papers.understanding.words.fronts import bracketed, parted
from tracker.papers.understanding.words.item_days import is_day
from tracker.papers.understanding.words.looks import is_status_like
from tracker.papers.understanding.words.nothings import is_nothing
from tracker.papers.understanding.words.orders import is_order

_ADDRESS = re.compile(r"<?https?://\S+>?")
_NO_DEED = re.compile(r"[A-Z]{5,}|(?i:(?:dates?|time) of (?:the )?)?(?i:next (?:meeting|session|call)s?)")
"""A word in capitals, as forms have it where something is to be written, and a mere meeting."""
_LEAST = 3
"""Words behind a label in minutes that may say what is to be done: "Tickets: 80 sold" says nothing of it."""
_LONGEST_HEAD = 20
"""Words of an item that heads others; what is longer says something of its own."""
_LONGEST_TOPIC = 5
"""Words of an item that names a topic of minutes."""
_MINUTES = re.compile(r"\bminutes\b|\bmeeting\b|\bnotes of\b|\bcofnodion\b", re.IGNORECASE)


def choose(
    candidates: Sequence[Candidate], beside_tables: bool, title: str, rest: Findings, *, minutes: bool
) -> list[Candidate]:
    """The candidates that are actions; the words of the others are left in `rest`.

    What is announced, marked, ticked or labelled counts. Where nothing is, the lists of a paper that calls itself a
    plan count, and lists of which many items carry an owner, a date or a status, or tell somebody to do something.
    Beside tables of the plan more is asked for. In minutes what people agreed to do needs no mark.
    """
    candidates = fold_remarks(candidates)
    leaves = [candidate for candidate in candidates if _may_be_action(candidate)]
    chosen = [candidate for candidate in leaves if _is_sure(candidate, beside_tables, minutes=minutes)]
    if beside_tables:
        chosen += (
            stray_lists(leaves)
            + repeated_forms(leaves)
            + charged_one_by_one([each for each in leaves if not each.on_agenda])
        )
    elif not chosen:
        chosen = unannounced(leaves, title, minutes=minutes)
    elif minutes:
        chosen += promised(leaves)
    taken = {id(candidate) for candidate in (*chosen, *owned(leaves))}
    chosen = [each for each in leaves if id(each) in taken or _is_labelled_item(each)]
    chosen = _without_title(_once(chosen), title)
    taken = {id(candidate) for candidate in chosen}
    for candidate in chosen:
        _stand_under(candidate, taken, title)
    for candidate in candidates:
        if id(candidate) not in taken:
            why = "heading of the items below it" if candidate.children else "list without actions"
            rest.leave(candidate.found.place, _words(candidate), why)
    return chosen


def _may_be_action(candidate: Candidate) -> bool:
    """Whether it says something, is no mere head of the items below it, and no mere point of an agenda."""
    if candidate.children and not (_has_own_status(candidate) or _charges(candidate)):
        return False
    return _says_something(candidate) and not (_is_point(candidate) or is_refused(candidate))


def _is_point(candidate: Candidate) -> bool:
    """Below an agenda, what is ticked is what was talked about; what has a label may tell somebody to act."""
    if not candidate.on_agenda or candidate.marked or candidate.announced:
        return False
    words = candidate.found.action.flat
    told = candidate.signs or is_order(words) or who_acts(words, sure=True)
    return candidate.found.done is not None or (candidate.labelled and not told)


def _once(chosen: Sequence[Candidate]) -> list[Candidate]:
    """The actions without those of a summary that were marked above where they were talked about.

    Nor what an item only names that stands elsewhere with its owner, its date or how it stands.
    """
    told = {_key(each) for each in chosen if each.marked and not each.announced}
    full = {_key(each)[0] for each in chosen if each.labelled and each.signs}
    return [
        each
        for each in chosen
        if not (each.announced and _key(each) in told)
        and not (each.item and not (each.signs or each.labelled) and _key(each)[0] in full)
    ]


def _without_title(chosen: list[Candidate], title: str) -> list[Candidate]:
    """The actions without the paper's own title, if the labels below that say who answers for the whole paper."""
    top = [each for each in chosen if each.top]
    if len(chosen) == 1 or len(top) != 1 or top[0].found.action.flat != title or is_order(title):
        return chosen
    return [each for each in chosen if not each.top]


def _key(candidate: Candidate) -> tuple[str, str]:
    return candidate.found.action.flat.casefold(), candidate.found.owner.flat


def _says_something(candidate: Candidate) -> bool:
    """A mere address of a page, a day or a letter is no action, nor is "None", "NAMES", "Completed", "in_progress".

    When people meet next is none either.
    """
    words = candidate.found.action.flat or candidate.found.action.struck
    mere = is_nothing(words) or bool(_NO_DEED.fullmatch(words)) or is_status_like(words.replace("_", " "))
    return len(words) > 2 and not mere and not _ADDRESS.fullmatch(words) and not is_day(words)


def _stand_under(candidate: Candidate, taken: Collection[int], title: str) -> None:
    """An item that only heads those nested in it is their area, below the headings above the list but the title."""
    heads: list[str] = []
    outer = candidate.within
    while outer is not None:
        if id(outer) not in taken and _may_head(outer.found.action.flat, listed=candidate.item and not candidate.told):
            heads.insert(0, outer.found.action.flat.rstrip(":").strip())
        outer = outer.within
    if heads:
        found = candidate.found
        above = [each.text for each in found.areas if each.text != title]
        found.areas = (heading_of(heads[-1], " / ".join([*above, *heads[:-1]])),)


def _may_head(words: str, *, listed: bool) -> bool:
    """Whether an item names what those in it are about; above what was told or marked it may say something as well."""
    most = _LONGEST_HEAD if listed or words.endswith(":") else _LONGEST_TOPIC
    return len(words.split()) <= most and (listed or not words.endswith((".", "?", "!")))


def _is_labelled_item(candidate: Candidate) -> bool:
    """Whether labels tell of two things of it, or of whom where it has a code of its own as a recommendation has."""
    found = candidate.found
    labelled = candidate.item and (candidate.labelled or bool(found.labels))
    return labelled and (candidate.signs >= 2 or bool(found.ref[:1].isupper() and found.owner.text))


def says_minutes(text: str) -> bool:
    """Whether a title is that of minutes or notes of a meeting."""
    return bool(_MINUTES.search(text))


def _has_own_status(candidate: Candidate) -> bool:
    return bool(candidate.found.statuses) or candidate.found.done is not None


def _charges(candidate: Candidate) -> bool:
    """Whether its own words give somebody an order, who stands in brackets in front of them or behind."""
    front = bracketed(candidate.found.action.flat)
    words = front.rest if front else candidate.found.action.flat
    return bool(front or candidate.found.bracket) and is_order(words)


def _is_sure(candidate: Candidate, beside_tables: bool, *, minutes: bool) -> bool:
    found = candidate.found
    if candidate.marked or candidate.planned:
        return True
    if minutes and candidate.decided and candidate.told:
        return True
    orders = is_order(found.action.flat)
    if minutes and candidate.pointed and (orders or candidate.signs or who_acts(found.action.flat, sure=True)):
        return True
    if found.done is not None:
        told = candidate.announced or orders or candidate.signs > 1 or bool(candidate.topic.owner.text)
        return not beside_tables or (told and not candidate.other)
    if candidate.titled and beside_tables:
        return bool(found.owner.text and found.target.text and found.statuses)
    if candidate.vague and not (candidate.signs or candidate.announced or (orders and not minutes)):
        return False
    if minutes and candidate.labelled and not (candidate.item or candidate.signs or candidate.announced or orders):
        return len(found.action.flat.split()) >= _LEAST
    if candidate.labelled and not candidate.item:
        whole = bool(found.owner.text and found.target.text)
        return whole or (candidate.signs > 0 and (orders or candidate.announced)) or not beside_tables
    if beside_tables:
        front = parted(found.action.flat) if candidate.item else None
        charges = front is not None and front.sure and is_order(front.rest)
        tells = candidate.item and (charges or who_acts(found.action.flat, sure=True))
        stands = candidate.item and orders and bool(found.statuses)
        return candidate.announced and (candidate.signs >= 2 or bool(tells) or stands or candidate.lent)
    return candidate.announced and (candidate.item or candidate.signs > 0)


def _words(candidate: Candidate) -> str:
    found = candidate.found
    statuses = (status.text for status in found.statuses)
    return " ".join(filter(None, (found.ref, found.action.text, found.owner.text, found.target.text, *statuses)))
