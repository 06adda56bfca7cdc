"""A page filled in by a reply: lines left empty say nothing, and nothing that was written is lost."""

from __future__ import annotations

import pytest

from tracker.rules.filled_in import filled_in


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("47: done\n48:\n49: 50%\n50:", "47: done\n49: 50%"),
        ("47:\n#48:  \n49: at risk\n\nThanks", "49: at risk\n\nThanks"),
        ("47:\ndone, signed\n48:\n49: 50%", "47:\ndone, signed\n49: 50%"),
        ("47:\n48:", "47:\n48:"),
        ("2", "2"),
        ("done", "done"),
        ("", ""),
        ("at 10:\n11: fine", "at 10:\n11: fine"),
    ],
)
def test_lines_that_were_left_empty_say_nothing(written: str, meant: str) -> None:
    assert filled_in(written) == meant
