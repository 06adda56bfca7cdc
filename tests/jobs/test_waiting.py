"""A job that waits for news: looked again as soon as there are any, left alone longer after each failure."""

from __future__ import annotations

import threading

import pytest

from jobs.once import run_slot
from jobs.waiting import LOOK, POLL, on_news, pause
from models.db import Engine
from tests.jobs.town import Town
from tracker.clock import upkeep
from tracker.work import Workshop


class Bell:
    """News that come when the test rings; it keeps how long it was to be waited for."""

    def __init__(self, fault: Exception | None = None) -> None:
        self._fault = fault
        self.rung = threading.Semaphore(0)
        self.waits: list[tuple[float, float]] = []
        self.is_closed = False

    def wait(self, told: float, untold: float) -> None:
        self.waits.append((told, untold))
        if self._fault:
            raise self._fault
        assert self.rung.acquire(timeout=10)

    def interrupt(self) -> None:
        self.rung.release()

    def close(self) -> None:
        self.is_closed = True


class Post:
    """A job that says what the test has put down, once for each look, and lets the test wait for looks."""

    def __init__(self, *results: str) -> None:
        self._results = iter(results)
        self._looks = threading.Semaphore(0)

    def __call__(self, workshop: Workshop) -> str:
        del workshop
        result = next(self._results)
        self._looks.release()
        return result

    def looked(self, seconds: float = 10) -> bool:
        """Wait for the next look."""
        return self._looks.acquire(timeout=seconds)


@pytest.fixture
def town(sqlite_engine: Engine) -> Town:
    """A council."""
    return Town(sqlite_engine)


def test_it_looks_at_once_then_whenever_there_are_news_and_lets_go_in_the_end(town: Town) -> None:
    bell, post = Bell(), Post("", "1 mail read")
    with on_news(town.workshop, "fetch", post, bell):
        assert post.looked()
        town.clock.wait(seconds=1)
        bell.rung.release()
        assert post.looked()
    assert bell.waits[0] == (LOOK, POLL)
    assert bell.is_closed


def test_after_a_failure_the_other_side_is_left_alone_though_it_rings(town: Town) -> None:
    bell, post = Bell(), Post(f"{upkeep.FAILED}: the server is away")
    with on_news(town.workshop, "fetch", post, bell):
        assert post.looked()
        bell.rung.release()
        assert not post.looked(0.2)
    assert bell.waits == []


def test_a_fault_while_it_waits_is_as_a_failure_and_does_not_end_it(town: Town) -> None:
    bell, post = Bell(fault=ValueError("what no server says")), Post("")
    with on_news(town.workshop, "fetch", post, bell):
        assert post.looked()
        assert not post.looked(0.2)
        assert any(thread.name == "fetch" for thread in threading.enumerate())
    assert bell.is_closed


def test_it_is_left_alone_longer_after_each_failure_but_never_for_long() -> None:
    assert [pause(failures) for failures in (1, 2, 3, 4, 5, 6, 5_000)] == [30, 60, 120, 240, 480, 600, 600]


def test_of_a_look_that_another_process_has_the_next_is_taken(town: Town) -> None:
    run_slot(town.workshop, "fetch", lambda _workshop: "", 1)
    bell, post = Bell(), Post("1 mail read")
    with on_news(town.workshop, "fetch", post, bell):
        assert not post.looked(0.2)
        town.clock.wait(seconds=1)
        assert post.looked()
