"""What is said of many actions at once: a page to be filled in, a sheet that goes out and comes back."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.messages.items import Item


@dataclass(frozen=True)
class FillIn:
    """All one's open actions on one page, to be filled in by a reply with a number in front of each line."""

    items: tuple[Item, ...]
