"""Stacked bars as a picture."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageChops

from models.vocabulary import Colour
from tracker.papers.writing.bars import Bar, to_png

RED, AMBER, GREEN, BLUE = Colour.RED, Colour.AMBER, Colour.GREEN, Colour.BLUE


def drawn(*bars: Bar) -> Image.Image:
    return Image.open(io.BytesIO(to_png(bars))).convert("RGB")


def share(image: Image.Image, paint: str) -> int:
    """How many pixels have nearly a colour."""
    ground = Image.new("RGB", image.size, paint)
    near = ImageChops.difference(image, ground).convert("L").point(lambda off: 255 if off < 12 else 0)
    return near.histogram()[255]


def test_a_part_is_as_large_as_its_number() -> None:
    image = drawn(Bar("16 Nov", ((RED, 30), (GREEN, 10))), Bar("23 Nov", ((GREEN, 40),)))
    assert image.size == (1200, 560)
    assert share(image, "#1b6e3c") / share(image, "#b3261e") == pytest.approx(5 / 3, rel=0.05)


@pytest.mark.parametrize(
    "bars",
    [
        (Bar("", ()),),
        (Bar("1 Jan", ((AMBER, 1),)),),
        tuple(Bar(f"{n} Sep", ((RED, n), (AMBER, 1), (BLUE, 10_000))) for n in range(1, 31)),
    ],
)
def test_any_bars_can_be_drawn_in_little_room(bars: tuple[Bar, ...]) -> None:
    png = to_png(bars)
    assert png.startswith(b"\x89PNG")
    assert png == to_png(bars)
    assert len(png) < 60_000
