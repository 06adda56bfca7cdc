"""What templates show beside words: ratings, bars and commands, each as a way out shows it; and the page's spelling."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import count

import markupsafe

from models.vocabulary import PAINT, Colour
from tracker.voice.said import Part, Plain, Spelt, Tongue

_EMOJI = {Colour.RED: "🔴", Colour.AMBER: "🟠", Colour.GREEN: "🟢", Colour.BLUE: "🔵", Colour.GREY: "⚪"}
_SQUARE = {Colour.RED: "🟥", Colour.AMBER: "🟧", Colour.GREEN: "🟩", Colour.BLUE: "🟦", Colour.GREY: "⬜"}
_SQUARES = 10
"""How many squares a bar has; each colour that is there at all has one at least."""


_GAP = "&nbsp;" * 5
"""A square of a page's bar: the width of its background."""
_NOT_IN_CODE = re.compile(r"[`&<>\s]+")
_LIKE_A_LIST = re.compile(r"^(\s*)(•|\d(?=\d{0,2}\.))")
"""Spaces, which a paragraph loses, and the first character of what would begin a list (`tracker.voice.pages`)."""
_COMMAND = re.compile(r"`(/(?:action|plan|people|indicator|chaser)\b[^`]*)`")


class Page(Plain):
    """The page of a mail: what people wrote is escaped."""

    def escape(self, text: str) -> Spelt:
        """Escape for HTML. Its lines stay lines, and none of them begins a list."""
        escaped = _LIKE_A_LIST.sub(lambda found: f"{found[1]}&#{ord(found[2])};", str(markupsafe.escape(text)))
        return Spelt(escaped.replace("\n", "<br>"))

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


def rating(tongue: Tongue, colour: Colour, words: str | int) -> Spelt:
    """A colour with its word, or how many there are of it, beside it; never alone (domain 4.1)."""
    said = f"{colour.value.capitalize()}: {words}"
    if isinstance(tongue, Page):
        style = f"background:{PAINT[colour]};color:#ffffff;border-radius:4px;padding:1px 8px;white-space:nowrap"
        return Spelt(f'<span style="{style}">{markupsafe.escape(said)}</span>')
    return Spelt(f"[{said}]" if tongue.by_mail else f"{_EMOJI[colour]} {tongue.bold(said)}")


def bar(tongue: Tongue, counts: Sequence[tuple[Colour, str, int]]) -> Spelt:
    """How many stand how as a bar, whose words stand beside it; plain text has only the words."""
    shares = _shares([number for _, _, number in counts])
    if isinstance(tongue, Page):
        runs = "".join(
            f'<span style="background:{PAINT[colour]}">{_GAP * share}</span>'
            for (colour, _, _), share in zip(counts, shares, strict=True)
        )
        return Spelt(f'<span aria-hidden="true">{runs}</span>')
    if tongue.by_mail:
        return Spelt("")
    return Spelt("".join(_SQUARE[colour] * share for (colour, _, _), share in zip(counts, shares, strict=True)))


def by_colour(counts: Sequence[tuple[Colour, str, int]]) -> tuple[tuple[Colour, str, int], ...]:
    """Colour, word and number of each rating, gathered: one entry a colour, with its words and how many it has.

    Words have their numbers where a colour has several: `(3 overdue, 1 off track)`.
    """
    found: dict[Colour, list[tuple[str, int]]] = {}
    for colour, word, number in counts:
        found.setdefault(colour, []).append((word, number))
    return tuple(
        (
            colour,
            own[0][0] if len(own) == 1 else "({})".format(", ".join(f"{number} {word}" for word, number in own)),
            sum(number for _, number in own),
        )
        for colour, own in found.items()
    )


def typed(tongue: Tongue, command: str, reply: str = "") -> Spelt:
    """A command as one types it or, by mail, what one replies instead; begins with the verb in small letters."""
    if tongue.by_mail:
        return Spelt(f"reply {_code(tongue, reply or command)}")
    return Spelt(f"type {_code(tongue, command)}")


def commands(tongue: Tongue, sentence: str) -> Spelt:
    """A sentence of ours in which commands stand between backticks, as a refusal names them."""
    pieces = _COMMAND.split(sentence)
    spelt = (tongue.escape(piece) if at % 2 == 0 else _code(tongue, piece) for at, piece in enumerate(pieces))
    return Spelt("".join(spelt))


def numbered(parts: Sequence[Part], spell: Callable[[str], str]) -> Iterator[Part]:
    """By mail what can be chosen stands in a list below its paragraph; its number is what one replies."""
    numbers = count(1)
    named = ""
    for part in parts:
        if part.text or not part.offers:
            yield Part(part.kind, part.text)
        if part.offers:
            listed = [(next(numbers), one) for one in part.offers]
            yield Part("text", "\n".join(f"{n}. {spell(one.label)}" for n, one in listed), part.offers)
            named = next((f"; with {n} also a name, such as “{n} Sam Fisk”" for n, one in listed if one.seek), named)
    yield Part("small", f"Reply with the number{named}.")


def link(tongue: Tongue, text: str, url: str) -> Spelt:
    """Link words to an address; an address that stands for itself is not said twice."""
    return tongue.escape(url) if text == url and type(tongue) is Plain else tongue.link(text, url)


def _code(tongue: Tongue, command: str) -> Spelt:
    return Spelt(f"“{tongue.escape(command)}”" if tongue.by_mail else f"`{_NOT_IN_CODE.sub(' ', command)}`")


def _shares(numbers: Sequence[int]) -> list[int]:
    """How many squares each number has: in proportion, one at least, and all together `_SQUARES`."""
    exact = [_SQUARES * number / sum(numbers) for number in numbers]
    shares = [max(1, round(share)) for share in exact]
    while shares and sum(shares) != _SQUARES:
        step = 1 if sum(shares) < _SQUARES else -1
        may_change = [at for at, share in enumerate(shares) if share + step >= 1]
        shares[max(may_change, key=lambda at: step * (exact[at] - shares[at]))] += step
    return shares
