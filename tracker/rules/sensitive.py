"""Words that should not go to a channel unasked: the health of a named colleague, a client's name (domain 11.2)."""

from __future__ import annotations

import re
from collections.abc import Collection
from enum import StrEnum


class Sensitive(StrEnum):
    """What words give away."""

    HEALTH = "somebody’s health"
    CLIENT = "a client’s name"


def _either(*texts: str) -> str:
    """A pattern for any of some words; several stand in one text, two blanks apart."""
    return "(?:" + "|".join(one for text in texts for one in re.split(r"\s{2,}", text.strip())) + ")"


_NAME = r"(?-i:[A-Z][\w'’-]+)"
_PERSON = rf"(?:{_NAME}(?: {_NAME}){{0,2}})"
_BE = _either("is  was  are  were  's  has been  had been  will be  been  being  went  fell  became  remains  still")
_STATE = _either(
    r"off (?:sick|ill|with)  on (?:long[- ]term )?sick(?:ness)?(?: leave)?  signed off(?: sick| work| with)?",
    r"(?:very |still |really |seriously |too )?(?:sick|ill|unwell|poorly|pregnant|depressed|suicidal|dying)",
    r"in (?:the )?(?:hospital|intensive care|rehab|hospice)  recovering  burn(?:t|ed) out  diagnosed  under the doctor",
    r"having (?:an? )?(?:\w+ )?(?:operation|surgery|baby|chemo\w*)  on (?:maternity|a phased return|medication)",
)
_HAVE = _either(
    "has  had  having  got  with  after  suffers? from  suffered  suffering from  because of  due to  caught"
)
_ILLNESS = _either(
    r"cancer  tumou?r  chemo\w*  radiotherapy  stroke  heart attack  miscarriage  pregnancy  breakdown  depression",
    r"anxiety  burn-?out  covid  flu  shingles  diabetes  dementia  epilepsy  migraines?  illness  sickness  operation",
    r"sick (?:leave|note|pay)  surgery  mental health  disability  diagnosis  maternity leave  phased return",
    r"occupational health  hip replacement  broken (?:leg|arm|hip|wrist|ankle|back)",
)
_OF_WORK = _either(
    "manual  plan  policy  policies  theatre  hours  list  team  guidance  training  forms?  strategy  campaign",
    "clinic  services?  unit  pathway  lead  board  review  audit  checklist  targets?  reports?",
)
"""What makes an illness a matter of work."""
_NOT_SO = r"(?! (?:of|at ease)\b)"
_HEALTH = (
    re.compile(rf"\b(?P<who>{_PERSON}|she|he)(?:,? (?:who )?{_BE}|'s) (?:\w+ )?{_STATE}\b{_NOT_SO}", re.IGNORECASE),
    re.compile(rf"\b(?P<who>{_PERSON}),? signed off (?:sick|ill|work|with)\b", re.IGNORECASE),
    re.compile(
        rf"\b(?P<who>{_PERSON})(?:'s)? (?:{_HAVE} ){{0,2}}(?:an? |his |her |their )?(?:\w+ )?{_ILLNESS}\b"
        rf"(?! {_OF_WORK}\b)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<who>{_PERSON}) (?:has )?(?:broke|broken|fractured|injured) (?:his|her|their|a)\b", re.IGNORECASE
    ),
)
_ROLE = _either("clients?  patients?  service[- ]users?  residents?  tenants?  pupils?  customers?  carers?")
_TITLE = r"(?:(?:Mrs?|Ms|Miss|Mx)\.? )"
_OF_ROLE = re.compile(
    rf"\b{_ROLE}(?: called| named| is| was)?,? (?P<name>{_TITLE}?(?:{_NAME}|(?-i:[A-Z])\.? {_NAME})(?: {_NAME})?)",
    re.IGNORECASE,
)
_TITLED = re.compile(rf"\b{_TITLE}(?P<name>[A-Z][\w'’-]+)")
_NUMBERED = re.compile(
    r"\b(?:nhs|hospital|patient|client|case) (?:number|no\.?|ref(?:erence)?)[:# ]*\d|\bd\.?o\.?b\b", re.IGNORECASE
)
_NO_NAMES = frozenset(
    re.findall(
        r"[\w']+",
        """the an this that it we they our your which there what who all both some because when while since after if as
        but and so no yes not done january february march april may june july august september october november december
        monday tuesday wednesday thursday friday saturday sunday winter legal finance estates board council trust team
        ward wards plan action staff people everybody everyone nobody training service services hospital nhs hr it's
        public mental occupational covid health safety experience engagement involvement group groups teams forum survey
        records record panel association voice participation advice transport access flow portal charter care committee
        information feedback satisfaction liaison advocacy numbers list lists journey pathway pathways complaints""",
    )
)
"""Words that begin with a capital and name nobody."""


def sensitive(text: str, known: Collection[str] = ()) -> frozenset[Sensitive]:
    """What words give away; `known` are the names of colleagues, in full.

    Rather too much than too little: whoever wrote may still share the words.
    """
    plain = text.replace("’", "'")
    colleagues = {part.casefold() for name in known for part in name.split()}
    found: set[Sensitive] = set()
    if any(_is_somebody(match["who"], colleagues) for rule in _HEALTH for match in rule.finditer(plain)):
        found.add(Sensitive.HEALTH)
    if _names_client(plain, colleagues):
        found.add(Sensitive.CLIENT)
    return frozenset(found)


def _is_somebody(name: str, colleagues: Collection[str]) -> bool:
    first = name.split(maxsplit=1)[0].casefold().removesuffix("'s")
    return first in colleagues or first not in _NO_NAMES


def _names_client(text: str, colleagues: Collection[str]) -> bool:
    if _NUMBERED.search(text):
        return True
    for match in _OF_ROLE.finditer(text):
        words = {word.casefold().strip(".'") for word in match["name"].split()}
        heads_a_title = match[0][0].isupper() and len(words) == 1
        if not (words & _NO_NAMES or words & set(colleagues) or heads_a_title):
            return True
    return any(match["name"].casefold() not in colleagues for match in _TITLED.finditer(text))
