"""Why an action stands as it does, in its owner's own words."""

from __future__ import annotations

from tracker.rules.phrases.gathered import Facts, Gathered
from tracker.rules.phrases.words.tables import any_of

_BECAUSE = any_of(
    r"""
    because(?: of)?  due to  owing to  (?:as|since) (?=we|the|it|they|there|i)  blocked by  thanks to  held up by
    waiting (?:on|for)  awaiting  on account of
    """,
    after=r"\s+(?P<why>[^.;!?\n]{2,200})",
)


def reason(facts: Facts, gathered: Gathered) -> str | None:
    """The words after the first "because" that is said of the action."""
    for clause in facts.clauses:
        match = _BECAUSE.search(gathered.plain.low, clause.start, clause.end + 200)
        if match and match.start() < clause.end:
            return gathered.plain.as_written(match.start("why"), match.end("why"))
    return None
