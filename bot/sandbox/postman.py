"""Delivers events in the background, and again where they were not acknowledged: at once, after 1 and 5 minutes."""

from __future__ import annotations

import heapq
import time
from collections.abc import Sequence
from threading import Condition, Thread

from bot.sandbox.courier import Courier, NoAnswerError
from bot.sandbox.things import Json

RETRIES = (0.0, 60.0, 300.0)
"""Seconds before an event is sent the second, third and fourth time (docs.slack.dev/apis/events-api)."""

_WORKERS = 3

_Parcel = tuple[float, int, int, str, Json]
"""When it is due, its number, how often it was sent, why it failed, and what is in it."""


class Postman:
    """A queue of events with a few threads that live from `start` to `stop`."""

    def __init__(self, courier: Courier, retries: Sequence[float] = RETRIES) -> None:
        self._courier = courier
        self._retries = tuple(retries)
        self._condition = Condition()
        self._waiting: list[_Parcel] = []
        self._in_hand = 0
        self._count = 0
        self._is_closed = True
        self._workers: list[Thread] = []

    def start(self) -> None:
        """Begin to deliver."""
        self._is_closed = False
        self._workers = [Thread(target=self._work, name=f"postman-{n}", daemon=True) for n in range(_WORKERS)]
        for worker in self._workers:
            worker.start()

    def stop(self) -> None:
        """Stop, and leave what has not been delivered."""
        with self._condition:
            self._is_closed = True
            self._condition.notify_all()
        for worker in self._workers:
            worker.join()
        self._workers = []

    def post(self, envelope: Json) -> None:
        """Hand over an event."""
        self._put(0.0, 0, "", envelope)

    def settle(self, seconds: float) -> bool:
        """Wait until all has been delivered or given up; False when that takes longer than `seconds`."""
        with self._condition:
            return self._condition.wait_for(lambda: not (self._waiting or self._in_hand), timeout=seconds)

    def _put(self, delay: float, times: int, reason: str, envelope: Json) -> None:
        with self._condition:
            self._count += 1
            heapq.heappush(self._waiting, (time.monotonic() + delay, self._count, times, reason, envelope))
            self._condition.notify_all()

    def _work(self) -> None:
        while True:
            parcel = self._next()
            if parcel is None:
                return
            try:
                self._deliver(parcel)
            finally:
                with self._condition:
                    self._in_hand -= 1
                    self._condition.notify_all()

    def _next(self) -> _Parcel | None:
        with self._condition:
            while not self._is_closed:
                due_in = self._waiting[0][0] - time.monotonic() if self._waiting else None
                if due_in is not None and due_in <= 0:
                    self._in_hand += 1
                    return heapq.heappop(self._waiting)
                self._condition.wait(due_in)
            return None

    def _deliver(self, parcel: _Parcel) -> None:
        _, _, times, reason, envelope = parcel
        headers = {"X-Slack-Retry-Num": str(times), "X-Slack-Retry-Reason": reason} if times else {}
        try:
            self._courier.event(envelope, headers)
        except NoAnswerError as failed:
            if times < len(self._retries) and not failed.is_final:
                self._put(self._retries[times], times + 1, failed.reason, envelope)
