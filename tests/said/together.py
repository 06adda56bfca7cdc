"""What is said of many actions at once."""

from __future__ import annotations

from tests.said.rows import EVERY, LATE
from tracker import messages

SAMPLES: dict[str, object] = {
    "fill_in/one": messages.FillIn((LATE,)),
    "fill_in/many": messages.FillIn(EVERY[:4]),
}
