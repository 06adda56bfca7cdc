"""A house for each journey."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.company import House


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """The local workspace with the sample organisation, in a folder of its own."""
    opened = House(tmp_path)
    yield opened
    opened.close()
