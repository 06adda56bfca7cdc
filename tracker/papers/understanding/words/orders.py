"""Words that tell somebody to do something: "Fix the roof", "Book hall", "Paint both doors"."""

from __future__ import annotations

import re

from tracker.papers.understanding.words.looks import ORDERS

_EVERYDAY = re.compile(
    r"(?:please |then |also )*(?:book|pay|print|paint|hire|renew|collect|bring|return|sign|sort|tidy|ring|call|phone"
    r"|email|e-mail|mail|post|tell|chase|invite|speak|talk|sell|cut|cook|drive|file|scan|copy|upload|upgrade|deploy"
    r"|ship|merge|document|refactor|migrate|configure|enable|disable|hand|look|go|let|cancel|confirm|choose"
    r"|pick|decide|count|measure|cost|price|quote|rewrite|correct|clarify|resolve|circulate|distribute|advertise"
    r"|interview|register|publicise|service|wash|sweep|dig|plant|mow|hang|mend|polish|label|store|bake|thank|remind"
    r"|discuss|attend|present|respond|reply|follow|revisit|compare|analyse|evaluate|notify|inform|seek|gather|compile"
    r"|subscribe|visit|pull|rewrite|chase|request|answer|reopen|conduct|perform|automate|redesign|define|enforce|extend|expand|facilitate|formalise|formalize|limit"
    r"|restrict|rotate|encrypt|patch|standardise|standardize|validate|verify|secure|apply|seek|embed|adopt|attach|allow"
    r"|highlight|emphasise|nominate|negotiate|reorder|rehang|redecorate|rewire|repaint|resurface|solicit"
    r"|purchase(?! orders?\b| ledger\b| price\b)|research(?= (?:and|how|what|whether|ways|options)\b))\b(?! of\b)",
    re.IGNORECASE,
)
_WITH_OBJECT = re.compile(
    r"(?:please |then |also )?(?P<verb>[a-z]{2,12})(?: (?:up|out|off|down|over|back|in|on|for|with|to|about))?"
    r" (?:the|a|an|our|your|their|its|all|any|both|some|more|each|every|new|this|these|those|two|three|four)\b",
    re.IGNORECASE,
)
"""A word in front of "the", "a", "our": a verb, unless it is one of those below."""
_URGED = re.compile(
    r"^(?:(?:we|i|you|someone|somebody) (?:all |also )?)?(?:(?:will(?! to\b)|must|should|shall|needs? to|have to|has to"
    r"|ought to|want to|aim to|plan to|am going to|are going to|remember to|try to|make sure to)"
    r" |(?:please|to|don['’]t forget to) )",
    re.IGNORECASE,
)
_NO_VERB = re.compile(
    r"in|on|at|of|for|to|from|by|with|as|and|but|or|nor|so|if|when|while|after|before|since|until|than|that|this|these"
    r"|those|is|are|was|were|be|been|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|not|no"
    r"|all|both|half|what|who|which|where|why|how|here|there|now|thanks?|welcome|sorry|hello|hi|dear|about|over|under"
    r"|into|onto|upon|within|without|during|against|between|among|across|around|near|behind|beside|below|above|along"
    r"|only|just|even|also|still|yet|already|again|never|ever|once|twice|we|you|they|he|she|it|its|my|his|her|our|your"
    r"|their|some|any|many|much|more|most|few|several|such|per|via|plus|like|see|except|apart|because|although|though"
    r"|unless|spoke|sent|held|built|bought|made|met|told|took|gave|went|came|got|found|left|began|wrote|paid|kept|ran"
    r"|saw|drew|rang|sold|led|lost|won|chose|brought|taught|thought|understood|became|rose|fell|grew|knew|showed|shut"
    r"|\w+(?:ing|ed|ly|ers)|\w*[^s]s"
)
"""Small words, and forms that give no order: "fixing the roof", "fixed the roof", "fixes the roof"."""


def is_order(text: str) -> bool:
    """Whether a text begins as one that tells somebody to do something does: with a verb, and no subject before it."""
    bare = _URGED.sub("", text.strip().lstrip("*_•–- "), count=1)
    if len(bare.split()) < 2:
        return False
    if ORDERS.match(bare) or _EVERYDAY.match(bare):
        return True
    found = _WITH_OBJECT.match(bare)
    return found is not None and not _NO_VERB.fullmatch(found["verb"].casefold())


_MOVED = re.compile(r"That\s+(?!(?:is|was|means|would|said|way|leaves)\b)\S+\s\S", re.IGNORECASE)
"""How a recommendation begins that a committee moves: "That the Board review its policy"."""


def is_order_or_motion(text: str) -> bool:
    """Whether the cell of a table says what is to be done: as an order, or as what a committee recommends."""
    return is_order(text) or _MOVED.match(text) is not None


_TO_BE_DONE = re.compile(
    r"(?:(?!(?:is|are|was|were|has|have|had|hop\w+|wish\w*|want\w*|thank\w*|welcome\w*|able|how) )\S+ ){0,5}?"
    r"to (?:(?P<done>be \w+(?:ed|en|wn|lt|nt|de|ut)\b)|(?P<order>[a-z].*))",
    re.IGNORECASE,
)


def is_to_be_done(text: str) -> bool:
    """Whether a text says what is to be done, by whomever: "Leaflet to be printed", "Map to show the gates"."""
    found = _TO_BE_DONE.match(text)
    return found is not None and bool(found["done"] or is_order(found["order"]))
