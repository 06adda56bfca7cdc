"""Runs what opens files from people in a process of its own, which may take only so much time and memory.

A paper of a few kilobytes can unfold to gigabytes or to hours of work, in more ways than libraries of files refuse.
The process ends with its work, and its memory with it.
"""

from __future__ import annotations

import multiprocessing
import os
import resource
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from threading import BoundedSemaphore
from typing import ParamSpec, TypeVar

SECONDS = 8
"""Time of the processor: issue 3.11 asks for an answer within ten seconds. A plan of 225 rows takes less than one."""

MEMORY = 224 * 1024 * 1024
"""Bytes of data, which with the code of the libraries stays within 300 MB. A PDF of 60 pages takes 60 MB."""

_forks = multiprocessing.get_context("forkserver")
"""A server of 30 MB that has loaded what the work needs forks each process; to load it anew takes half a second."""

_places = BoundedSemaphore(2)
"""Twenty papers sent at once wait for each other rather than fill the machine."""

_Given = ParamSpec("_Given")
_Made = TypeVar("_Made")


class Exceeded(Exception):
    """What was to be done took more time or memory than it may."""


def confined(function: Callable[_Given, _Made], *args: _Given.args, **kwargs: _Given.kwargs) -> _Made:
    """What a function returns from a process of its own, or raises there; all of it must be picklable.

    Raises:
        Exceeded: it took more than it may, and was ended.

    """
    with _places, ProcessPoolExecutor(1, _forks, initializer=_confine) as pool:
        try:
            return pool.submit(function, *args, **kwargs).result()
        except (BrokenProcessPool, MemoryError) as error:
            raise Exceeded from error


def load_before(*modules: str) -> None:
    """Have these modules loaded once for all processes to come; to be said before the first of them."""
    _forks.set_forkserver_preload(list(modules))


def _confine() -> None:
    # Its errors come back as exceptions; what it prints while it dies for want of memory tells nobody anything.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
