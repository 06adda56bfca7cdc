"""Ask as one of the cast, and see what is found."""

from __future__ import annotations

from tests.cast import Cast
from tracker import messages
from tracker.questions import finding


def ask(cast: Cast, who: str, question: str, page: int = 0) -> object:
    with cast.work(who) as work:
        return finding.answer(work, question, page)


def found(cast: Cast, who: str, question: str) -> list[int]:
    """Numbers of the actions that answer a question, in the order shown."""
    answer = ask(cast, who, question)
    assert isinstance(answer, messages.Found), answer
    return [item.number for item in answer.items]
