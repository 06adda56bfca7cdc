"""Whether words said to the bot alone ask something, or say how one's own actions go (domain 5.1, 7.3).

In a direct message or a mail there is no command in front that tells. What may be an update is left to the reader of
replies, which asks where it is not sure; a question mark or an asking word settles it.
"""

from __future__ import annotations

import re

from tracker.rules.asking import Asked, Query, Wanted

_ASKS = re.compile(
    r"(?:please |can you |could you )?(?:who|what|which|when|where|how|any|show|list|find|search|give|export|tell me"
    r"|status|state|summar(?:y|ise)|overview|dashboard|report|load|help|my)(?:'?s)?\b",
    re.IGNORECASE,
)
"""How a question begins."""
_SEEKS = re.compile(r"(?:show|list|find|search)\b", re.IGNORECASE)
"""How somebody begins who looks for words in the text of actions."""
_STATES = re.compile(
    r"^(?:it|this|that|they|i|we|still|not mine|nothing|slipping|no (?:changes?|news|updates?)(?: yet| to report)?$)\b"
    r"|%|\b(?:has|have|took|will do|is doing) (?:it|this|that|them)\b",
    re.IGNORECASE,
)
"""How somebody speaks who says how it goes."""
_OF_DAYS = re.compile(r"\b(?:due|falling|deadlines?|chang\w+|news?|updates?|happen\w+|since|moved)\b", re.IGNORECASE)


def is_question(words: str, asked: Asked, *, owns_something: bool) -> bool:
    """True for a question; `owns_something` is True where the person has open actions that the words may be about."""
    text, query = words.strip(), asked.query
    asks = bool(_ASKS.match(text)) or text.endswith("?")
    if not asks and _STATES.search(text):
        return False
    if not asked.is_answerable:
        return asks or (_names_something(query) and not query.words)
    if query.words:
        is_search = not asked.doubts  # the words were marked as such: "about the lift", "lift" in quotes
        return bool(_SEEKS.match(text)) or (asks and (is_search or _names_something(query)))
    if _names_something(query) or query.numbers:
        return asks or not owns_something or _is_no_update(text, query)
    return (asks or not owns_something) if query.meanings else asks and query.wanted is not Wanted.LIST


def _names_something(query: Query) -> bool:
    """Whether it names more than how something stands, which an update does as well."""
    subjects = (query.plans, query.owners, query.areas, query.tags)
    conditions = (query.late, query.colours, query.gaps, query.due, query.changed, query.slips, query.heard_before)
    return any((*subjects, *conditions, query.as_of, query.file))


def _is_no_update(text: str, query: Query) -> bool:
    """Whether no owner would say so of an action: it names a subject, or what is not said in an update."""
    if query.plans or query.owners or query.areas or query.tags or query.numbers or query.late:
        return True
    if query.meanings:
        return False
    return not (query.due or query.changed) or bool(_OF_DAYS.search(text))
