"""The page's colours: text stands out from what it stands on, in light and in dark (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import bot.sandbox

CSS = (Path(bot.sandbox.__file__).parent / "static" / "base.css").read_text()
LIGHT, DARK = (
    dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{3,6})\b", part)) for part in re.split(r"@media", CSS, maxsplit=1)
)
DARK = LIGHT | {name: colour for name, colour in DARK.items() if name in LIGHT}

TEXT = [
    *[(ink, ground) for ink in ("ink", "soft", "accent-ink") for ground in ("paper", "sheet", "raised", "sunk")],
    *[(f"{colour}-ink", f"{colour}-soft") for colour in ("red", "amber", "green", "blue", "grey")],
    *[("red-ink", ground) for ground in ("sheet", "raised")],
    ("on-accent", "accent"),
    ("accent-ink", "accent-soft"),
    ("ink", "accent-soft"),
    ("ink", "amber-soft"),
    ("soft", "amber-soft"),
]
SHAPES = [(shape, ground) for shape in ("edge", "focus", "accent", "red") for ground in ("sheet", "raised")]


def luminance(colour: str) -> float:
    """Relative luminance of '#rgb' or '#rrggbb'."""
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_text_can_be_read_on_its_ground(scheme: dict[str, str]) -> None:
    weak = {(ink, ground): round(contrast(scheme[ink], scheme[ground]), 2) for ink, ground in TEXT}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_edges_and_focus_can_be_made_out(scheme: dict[str, str]) -> None:
    weak = {(shape, ground): round(contrast(scheme[shape], scheme[ground]), 2) for shape, ground in SHAPES}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 3} == {}
