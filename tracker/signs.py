"""What templates show beside words: ratings, bars and commands, each as a way out shows it; and the page's spelling."""

from __future__ import annotations

import re
from collections.abc import Sequence

import markupsafe

from models.vocabulary import Colour
from tracker.said import Plain, Spelt, Tongue

_EMOJI = {Colour.RED: "🔴", Colour.AMBER: "🟠", Colour.GREEN: "🟢", Colour.BLUE: "🔵", Colour.GREY: "⚪"}
_SQUARE = {Colour.RED: "🟥", Colour.AMBER: "🟧", Colour.GREEN: "🟩", Colour.BLUE: "🟦", Colour.GREY: "⬜"}
_PAINT = {
    Colour.RED: "#b3261e", Colour.AMBER: "#8a5a00", Colour.GREEN: "#1b6e3c", Colour.BLUE: "#1f5fa8",
    Colour.GREY: "#56606b",
}  # fmt: skip
_SQUARES = 10
"""How many squares a bar has; each colour that is there at all has one at least."""


_NOT_IN_CODE = re.compile(r"[`&<>\s]+")


class Page(Plain):
    """The page of a mail: what people wrote is escaped."""

    def escape(self, text: str) -> Spelt:
        """Escape for HTML."""
        return Spelt(markupsafe.escape(text))

    def bold(self, text: str) -> Spelt:
        """Make it strong."""
        return Spelt(f"<strong>{markupsafe.escape(text)}</strong>")

    def link(self, text: str, url: str) -> Spelt:
        """Link the words, where the address is one of the web or of mail; any other is only shown."""
        if not url.lower().startswith(("https://", "http://", "mailto:")):
            return self.escape(f"{text} ({url})")
        return Spelt(f'<a href="{markupsafe.escape(url)}">{markupsafe.escape(text)}</a>')

    def person(self, name: str, slack_user: str | None) -> Spelt:
        """Say the name."""
        return self.escape(name)


def rating(tongue: Tongue, colour: Colour, words: str) -> Spelt:
    """A colour with its word beside it, never alone (domain 4.1)."""
    said = f"{colour.value.capitalize()}: {words}"
    if isinstance(tongue, Page):
        style = f"background:{_PAINT[colour]};color:#ffffff;border-radius:4px;padding:1px 8px"
        return Spelt(f'<span style="{style}">{markupsafe.escape(said)}</span>')
    return Spelt(f"[{said}]" if tongue.by_mail else f"{_EMOJI[colour]} {tongue.bold(said)}")


def bar(tongue: Tongue, counts: Sequence[tuple[Colour, str, int]]) -> Spelt:
    """How many stand how as a bar, whose words stand beside it; plain text has only the words."""
    shares = _shares([number for _, _, number in counts])
    if isinstance(tongue, Page):
        runs = "".join(
            f'<span style="color:{_PAINT[colour]}">{"█" * share}</span>'
            for (colour, _, _), share in zip(counts, shares, strict=True)
        )
        return Spelt(f'<span aria-hidden="true" style="letter-spacing:0">{runs}</span>')
    if tongue.by_mail:
        return Spelt("")
    return Spelt("".join(_SQUARE[colour] * share for (colour, _, _), share in zip(counts, shares, strict=True)))


def by_colour(counts: Sequence[tuple[Colour, str, int]]) -> tuple[tuple[Colour, str, int], ...]:
    """Colour, word and number of each rating, gathered: one entry a colour, with its words and how many it has."""
    found: dict[Colour, list[tuple[str, int]]] = {}
    for colour, word, number in counts:
        found.setdefault(colour, []).append((word, number))
    return tuple(
        (colour, ", ".join(f"{number} {word}" for word, number in own), sum(number for _, number in own))
        for colour, own in found.items()
    )


def typed(tongue: Tongue, command: str, reply: str = "") -> Spelt:
    """A command as one types it or, by mail, what one replies instead; begins with the verb in small letters."""
    if tongue.by_mail:
        return Spelt(f"reply “{tongue.escape(reply or command)}”")
    return Spelt(f"type `{_NOT_IN_CODE.sub(' ', command)}`")


def _shares(numbers: Sequence[int]) -> list[int]:
    """How many squares each number has: in proportion, one at least, and all together `_SQUARES` where they fit."""
    total = sum(numbers)
    shares = [max(1, round(_SQUARES * number / total)) for number in numbers]
    while shares and sum(shares) > max(_SQUARES, len(shares)):
        shares[max(range(len(shares)), key=lambda at: shares[at] - _SQUARES * numbers[at] / total)] -= 1
    while shares and sum(shares) < _SQUARES:
        shares[min(range(len(shares)), key=lambda at: shares[at] - _SQUARES * numbers[at] / total)] += 1
    return shares
