"""The counter between Slack and the hall: kept first, then acknowledged, then answered.

What Slack was told that we have is in the database, so that nothing is lost when the program dies: Slack repeats what
was not acknowledged, and the hall hears a repetition once. Only where the hall takes longer than Slack waits, or every
hand is busy, is it acknowledged before. A listener waits only while a hand that was free sees to its thing: no more
listeners wait than there are hands, and with more threads than hands in front of them acknowledgements never queue.
"""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable
from dataclasses import replace

import structlog

from bot.slack.failures import FAILURES, understood
from bot.slack.hands import Hands
from bot.slack.places import Place
from bot.slack.voice import Voice
from tracker.answer import Answer
from tracker.heard import Heard

PATIENCE = 2.0
"""Seconds that a listener waits for the hall; Slack waits three for the listener."""
_SEATS = 4
"""How many are heard at once: the database serves few at a time best (measured: more only wait for its lock)."""

Hear = Callable[[Heard], Answer]
"""Brings what is heard to the hall, in one transaction."""
Bring = Callable[[], Heard | Answer | None]
"""Makes out what is heard, with what it takes of network and reading; or the answer, where the hall is not needed."""

log = structlog.get_logger(__name__)


class Turn:
    """One thing, between the listener that acknowledges it and the hand that sees to it."""

    def __init__(self) -> None:
        self.answer: Answer | None = None
        """The hall's answer, where it came while the listener waited: what concerns a modal is then the listener's."""
        self.has_failed = False
        """True where it came to nothing while the listener waited: telling of it in a modal is then the listener's."""
        self.is_kept = False
        """True once the hall has kept what it heard."""
        self._is_waiting = True
        self._known = threading.Condition()

    def wait(self, seconds: float) -> None:
        """Wait for the hall; what it answers later goes its own way."""
        with self._known:
            self._known.wait_for(lambda: self.is_kept or self.has_failed, timeout=seconds)
            self._is_waiting = False

    def keep(self, answer: Answer) -> bool:
        """Give the answer to the listener; False where it waits no longer."""
        with self._known:
            self.is_kept = True
            self.answer = answer if self._is_waiting else None
            self._known.notify_all()
            return self._is_waiting

    def fail(self) -> bool:
        """Tell the listener that there will be no answer; False where it waits no longer."""
        with self._known:
            self.has_failed = self._is_waiting and not self.is_kept
            self._known.notify_all()
            return self.has_failed


class Counter:
    """Brings things to the hall and answers to people."""

    def __init__(self, hear: Hear, voice: Voice, hands: Hands) -> None:
        self._hear = hear
        self._voice = voice
        self._hands = hands
        self._seats = threading.BoundedSemaphore(_SEATS)

    def serve(self, bring: Bring, place: Place, *, in_modal: bool = False, patience: float = PATIENCE) -> Turn:
        """See to one thing, and come back when it can be acknowledged.

        `in_modal` leaves what concerns the modal to the acknowledgement: the next form, or what is wrong in this one;
        `patience` is in seconds.

        Raises:
            NoHandFree: too much is waiting already.

        """
        turn = Turn()
        is_free = self._hands.give(lambda: self._see_to(turn, bring, place, in_modal))
        turn.wait(patience if is_free else 0)
        return turn

    def trouble(self, error: Exception, place: Place | None, *, is_kept: bool = False, is_told: bool = False) -> None:
        """Write an error down, without anything that people said, and tell the person unless that is done elsewhere."""
        frames = [f"{frame.name}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)[-4:]]
        log.error("slack listener failed", error=type(error).__name__, where=" > ".join(frames))
        if place is None or is_told:
            return
        try:
            self._voice.sorry(place, is_kept=is_kept)
        except FAILURES as unheard:
            log.warning("nobody could be told", why=understood(unheard).why)

    def _see_to(self, turn: Turn, bring: Bring, place: Place, in_modal: bool) -> None:
        try:
            answer = self._heard(bring)
            in_time = turn.keep(answer)
            self._speak(replace(answer, form=None, problems={}) if in_modal and in_time else answer, place)
        except Exception as error:  # the edge of the program: nobody else would hear of it
            is_told = turn.fail() and in_modal
            self.trouble(error, place, is_kept=turn.is_kept, is_told=is_told)

    def _heard(self, bring: Bring) -> Answer:
        brought = bring()
        if brought is None or isinstance(brought, Answer):
            return brought or Answer()
        with self._seats:
            return self._hear(brought)

    def _speak(self, answer: Answer, place: Place) -> None:
        try:
            self._voice.speak(answer, place)
        except FAILURES as error:
            log.warning("answer not delivered", why=understood(error).why)
