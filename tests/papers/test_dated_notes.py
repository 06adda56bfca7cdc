"""Notes day by day: what was noted on a day stands under it."""

from __future__ import annotations

from tracker.papers.reading.files import read_paper
from tracker.papers.understanding.understand import understand

NOTES = """# Choir

3 May 2027
Ann, Bob, Cy
- The hall was cold
- [ ] ask for the heating

10 June 2027 :: Ann, Cy
- [ ] copy the second part
"""


def test_each_day_of_running_notes_heads_its_actions_and_who_was_there_does_not() -> None:
    draft = understand(read_paper("notes.md", NOTES.encode()))
    assert [(action.action, action.areas[0].text[:12]) for action in draft.actions] == [
        ("ask for the heating", "3 May 2027"),
        ("copy the second part", "10 June 2027"),
    ]
