"""The cast, settled once and copied for each test; and `--golden-update`, which writes the golden words anew."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.cast import Cast
from tests.databases import Copies


def pytest_addoption(parser: pytest.Parser) -> None:
    """Say how the golden words are written anew."""
    parser.addoption("--golden-update", action="store_true", help="write the golden words of tests/said anew")


@pytest.fixture
def cast(settled_on_sqlite: Copies) -> Iterator[Cast]:
    """The cast in a database of its own."""
    with settled_on_sqlite.lent() as engine:
        yield Cast(engine)


@pytest.fixture
def cast_anywhere(copies: Copies) -> Iterator[Cast]:
    """The cast in a database of each kind."""
    with copies.lent() as engine:
        yield Cast(engine)
