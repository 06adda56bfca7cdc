"""What is offered or asked of the reader beside a report, which makes no condition of it: "shout if it sticks"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tracker.rules.phrases.clauses.clauses import Clause
from tracker.rules.phrases.words.tables import any_of

_IN_CASE = re.compile(r"^\W*(?:(?:and|but|so|just|or|also)\W+)*(?:if|should|in case|when|whenever|unless)\b")
_READER_WANTS = any_of(
    r"""
    see  spot  pass  meet  bump into  run into  want  need  fancy  like  require  wish  prefer  care  hear  find  come
    ask  asks  get (?:a (?:minute|moment|chance|second)|time|any|bored|the chance)  have (?:any|a|time)  speak  wonder
    are (?:passing|interested|curious|wondering|after|about|ever|in the|around|free|bored)
    (?:you)?'re (?:passing|interested|curious|wondering|after|about|ever|in the|around|free|bored)
    """,
    before=r"^\W*(?:(?:and|but|so|just|or|also)\W+)*(?:if|should|in case|when|whenever)"
    r" (?:(?:you|anyone|anybody|somebody|someone|he|she|they|people|members|(?:the )?[a-z]+)"
    r"(?:'d| would| do| does| ever| still| happen to| really)*(?: |(?=')))",
)
"""What the reader may want, or do for the writer: "if you see the plumber", "should anyone ask"."""
_GET_IN_TOUCH = re.compile(
    r"^\W*(?:(?:and|but|so|please|just|do|or|you can|feel free to|by all means|i can|i'll|can|will|happy to)\W+)*"
    r"(?:ring|phone|call|shout|holler|text|e-?mail|mail|message|ping|tell|see|grab|catch|collar|find|contact|drop|give"
    r"|let|come|pop|speak|talk|bring|send|say|sing out|look|nudge|explain|share|forward|show|supply|provide|resend)\b"
)
"""What the reader is asked to do, or the writer offers to: "ring me if the gate sticks"."""


def offered_at(clauses: Sequence[Clause]) -> frozenset[int]:
    """The starts of the clauses in which something is only offered, or asked of the reader, in some case."""
    found: set[int] = set()
    for position, clause in enumerate(clauses):
        before = clauses[position - 1] if position else None
        beside = before is not None and before.sentence == clause.sentence
        asked_of = beside and before is not None and bool(_GET_IN_TOUCH.match(before.low))
        if _READER_WANTS.match(clause.low) or (asked_of and _IN_CASE.match(clause.low)):
            found.add(clause.start)
    return frozenset(found)
