"""Deeds that are told where the whole is still to come, being foretold, rated or reckoned (replies' rules 3)."""

from __future__ import annotations

from tracker.rules.phrases.doubts import STILL_TO_COME
from tracker.rules.phrases.gathered import Facts
from tracker.rules.phrases.standing.done_phrases import COMPLETE
from tracker.rules.phrases.standing.moods import Mood
from tracker.rules.phrases.standing.parts import OF_THE_WHOLE
from tracker.rules.phrases.titles.participles import PARTICIPLES


def is_a_step(facts: Facts) -> bool:
    """True where only a deed is told, and later that the whole will be done: "all combed through, completed by May"."""
    done = [verdict for verdict in facts.verdicts if verdict.is_done]
    told = max(one.clause.sentence for one in done) if done else 0
    return all(one.phrase is not COMPLETE for one in done) and foretells_the_whole(facts, told)


def foretells_the_whole(facts: Facts, after: int = 0) -> bool:
    """True where a sentence after that one says that the whole will be done."""
    return any(
        one.phrase is COMPLETE and one.mood is Mood.LATER and one.clause.sentence > after for one in facts.verdicts
    )


def is_but_a_deed(why_asked: str, facts: Facts) -> bool:
    """True where the only completion is a deed, against which a percentage or a rating tells of the whole.

    Its verb is one that no table knows, or more is still to come: "all the vans counted, lorries to go, 55%".
    """
    done = {verdict.phrase for verdict in facts.verdicts if verdict.is_done}
    is_unsure = why_asked == STILL_TO_COME and done.isdisjoint(OF_THE_WHOLE)
    return is_unsure or done <= {one.phrase for one in PARTICIPLES}
