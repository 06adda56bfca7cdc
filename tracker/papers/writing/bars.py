"""Stacked bars as a picture (PNG): each part has its colour, its number, and its name in the key above."""

from __future__ import annotations

import functools
import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.vocabulary import PAINT, Colour

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

_WIDTH, _HEIGHT = 1_200, 560
"""In pixels: twice as many as it is shown with, so that it is sharp on screens that have them."""
_LEFT, _TOP, _BOTTOM = 24, 84, 56
_GAP = 0.28
"""Part of a bar's place that stays free."""
_SMALL, _LARGE = 24, 26
"""Sizes of letters."""
_LEAST = 25
"""Height of a part from which it has its number in it."""
_INK, _PALE, _WHITE = "#1d2733", "#d5dae0", "#ffffff"
_PAINT = {**PAINT, Colour.AMBER: "#f2b134"}
"""Amber is as bright as people know it: beside red and green it must not look brown."""
_FEWEST, _WIDEST = 6, 14
"""As many bars have room at least; up to so many each has its label, of more every second."""


@dataclass(frozen=True)
class Bar:
    """One bar: what stands below it, and its parts from the bottom up."""

    label: str
    parts: tuple[tuple[Colour, int], ...]


def to_png(bars: Sequence[Bar]) -> bytes:
    """Draw bars beside each other, all on one scale; there is one at least."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (_WIDTH, _HEIGHT), _WHITE)
    draw = ImageDraw.Draw(image)
    _key(draw, [colour for colour in Colour if any(dict(bar.parts).get(colour) for bar in bars)])
    base = _HEIGHT - _BOTTOM
    draw.line((_LEFT, base, _WIDTH - _LEFT, base), fill=_PALE, width=3)
    scale = (base - _TOP) / max(1, *(sum(number for _, number in bar.parts) for bar in bars))
    place = (_WIDTH - 2 * _LEFT) / max(len(bars), _FEWEST)
    every = 1 if len(bars) <= _WIDEST else 2
    for at, bar in enumerate(bars):
        left = _LEFT + at * place + place * _GAP / 2
        middle = _bar(draw, bar, left, place * (1 - _GAP), scale)
        if (len(bars) - 1 - at) % every == 0:
            draw.text((middle, base + 12), bar.label, fill=_INK, font=_font(_SMALL), anchor="mt")
    out = io.BytesIO()
    image.quantize(colors=64).save(out, "PNG", optimize=True)
    return out.getvalue()


def _bar(draw: ImageDraw, bar: Bar, left: float, width: float, scale: float) -> float:
    """Draw one bar; returns where its middle is."""
    bottom = float(_HEIGHT - _BOTTOM)
    for colour, number in bar.parts:
        top = bottom - number * scale
        below = max(round(top), round(bottom) - 2)  # a line of the ground parts it from what stands below it
        draw.rectangle((round(left), round(top), round(left + width), below), fill=_PAINT[colour])
        if bottom - top >= _LEAST:
            middle = (left + width / 2, (top + bottom) / 2)
            ink = _INK if colour is Colour.AMBER else _WHITE
            draw.text(middle, str(number), fill=ink, font=_font(_SMALL), anchor="mm")
        bottom = top
    return left + width / 2


def _key(draw: ImageDraw, colours: Sequence[Colour]) -> None:
    """What the colours are called, in the order in which they stand on each other."""
    left = float(_LEFT)
    for colour in colours:
        draw.rectangle((left, 26, left + 26, 52), fill=_PAINT[colour])
        draw.text((left + 38, 39), colour.capitalize(), fill=_INK, font=_font(_LARGE), anchor="lm")
        left += 38 + _font(_LARGE).getlength(colour.capitalize()) + 40


@functools.cache
def _font(size: int) -> FreeTypeFont:
    """The letters that the library brings along, so that the picture is the same everywhere."""
    from PIL import ImageFont

    font = ImageFont.load_default(size)
    if not isinstance(font, ImageFont.FreeTypeFont):
        raise TypeError("Pillow was built without FreeType")
    return font
