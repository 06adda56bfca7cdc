"""Links, files and documents that a reply offers as evidence (replies' rules 8, domain 5.4)."""

from __future__ import annotations

import re

from tracker.rules.phrases.words.plain import Plain, is_file
from tracker.rules.phrases.words.tables import any_of

_NOT_OFFERED = any_of(
    r"""
    broken  dead  404  not (?:work\w*|found|open\w*|load\w*)
    (?:won't|can't|cannot|doesn't|couldn't|does not|didn't|unable to) (?:open|load|access|work|find|get|see)
    out of date  old (?:form|version|link|page|one|template|file|policy)
    needs? (?:updating|replacing|changing|fixing)  superseded  replac(?:e|es|ing) (?:the )?  instead of
    wrong (?:link|file|version|form|page)  still (?:shows?|says?|points?|links?)  error  corrupt\w*
    previous version  last year's  ignore the  not the  which (?:one|version)  is this  do you mean  where is
    template is at
    """
)
_NAMED = any_of(
    r"""
    (?:evidence|proof)(?: is| are| of (?:this|completion)| attached| for this)?\s*(?::|=|-|is|are|includes?|would be)\s*
    evidenced by\s+  (?:by way of|in) evidence(?: of (?:this|completion))?[,:]\s*
    (?:as|for) evidence(?: of (?:this|completion))?,?\s*(?:please )?(?:see|i (?:attach|enclose|offer)|we have
    |there (?:is|are)|here (?:is|are))\s+
    """,
    after=r"(?!\s*(?:in|on|at|with|to|being|not|no|needed|attached|available|there|here|all|below|above)\b)"
    r"(?P<documents>[^.\n!?]{3,200}?)(?= (?:is|are) (?:attached|enclosed|here|available)|[.\n!?]|$)",
)
_NAMED_BEFORE = any_of(
    r"""
    attach(?:ed|ing)?  enclos(?:ed|ing)?  see  have  provid\w+  offer\w*  sent  upload\w*  sending  using  use  take
    accept  with  can show  filed?
    """,
    after=r"\s+(?P<documents>[\w' -]{3,80}?)\s+(?:as|for|by way of|in) evidence\b",
)
_NAMED_FIRST = re.compile(
    r"(?:^|[.,;\n]\s*)(?P<documents>[\w' -]{3,60}?)\s+(?:(?:attached|available|uploaded|provided|is|are|filed|saved"
    r"|will|shall|would|can|may|should|be|serves?"
    r"|taken|used|offered) )+"
    r"(?:as|for) evidence\b"
)
_ARTICLE = re.compile(r"^(?:the|an?|our|my)\s+", re.IGNORECASE)
_AND = re.compile(r"\s*(?:;|,? and (?=\w)|,)\s*")


def offered_files(plain: Plain, start: int, end: int, sentence: str) -> tuple[str, ...]:
    """Links and files between two places, unless the sentence speaks of them for another reason."""
    if _NOT_OFFERED.search(sentence):
        return ()
    return tuple(plain.as_written(at, at + 1) for at in range(start, end) if is_file(plain.words[at]))


def named_documents(sentence: str) -> tuple[str, ...]:
    """Documents that a sentence names as evidence in so many words, each as its noun phrase."""
    low = sentence.lower()
    match = _NAMED.search(low) or _NAMED_BEFORE.search(low) or _NAMED_FIRST.search(low)
    if match is None:
        return ()
    listed = sentence[match.start("documents") : match.end("documents")]
    named = (_ARTICLE.sub("", one.strip(" ,;.")) for one in _AND.split(listed))
    return tuple(one for one in named if one and not any(is_file(letter) for letter in one))
