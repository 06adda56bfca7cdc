"""Colours as papers give them (hex, names, theme and palette numbers) to `RRGGBB`, and the few that a plan means."""

from __future__ import annotations

import re
from colorsys import hls_to_rgb, rgb_to_hls

_NAMED = {
    "red": "FF0000",
    "darkred": "8B0000",
    "crimson": "DC143C",
    "amber": "FFC000",
    "orange": "FFA500",
    "darkorange": "FF8C00",
    "gold": "FFD700",
    "yellow": "FFFF00",
    "darkyellow": "808000",
    "lime": "00FF00",
    "limegreen": "32CD32",
    "lightgreen": "90EE90",
    "green": "008000",
    "darkgreen": "006400",
    "blue": "0000FF",
    "darkblue": "00008B",
    "lightblue": "ADD8E6",
    "cyan": "00FFFF",
    "darkcyan": "008B8B",
    "magenta": "FF00FF",
    "darkmagenta": "8B008B",
    "purple": "800080",
    "grey": "808080",
    "gray": "808080",
    "lightgrey": "D3D3D3",
    "lightgray": "D3D3D3",
    "darkgray": "A9A9A9",
    "silver": "C0C0C0",
}
"""Names used by Word's highlighter and by HTML."""

_RGB = re.compile(r"rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)")


def hex_colour(written: str) -> str:
    """`RRGGBB` for "#0b5", "FF00B050", "rgb(0, 176, 80)" or a name; empty for none, white, black and "auto"."""
    plain = written.strip().lstrip("#")
    if function := _RGB.match(plain):
        plain = "".join(f"{min(int(part), 255):02X}" for part in function.groups())
    plain = _NAMED.get(plain.replace(" ", "").lower(), plain).upper()
    if len(plain) == 3:
        plain = "".join(letter * 2 for letter in plain)
    plain = plain[-6:] if len(plain) == 8 else plain
    if not re.fullmatch(r"[0-9A-F]{6}", plain) or plain in {"FFFFFF", "000000"}:
        return ""
    return plain


def tinted(colour: str, tint: float) -> str:
    """A theme colour made lighter (tint over 0) or darker (below), as ECMA-376 18.8.19 does."""
    if not colour or not tint:
        return colour
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, light, saturation = rgb_to_hls(red, green, blue)
    light = light * (1 + tint) if tint < 0 else light * (1 - tint) + tint
    return "".join(f"{round(part * 255):02X}" for part in hls_to_rgb(hue, max(0.0, min(light, 1.0)), saturation))


def traffic_light(colour: str) -> str:
    """Which of red, amber, green, blue and grey a colour passes for; empty for pale bands and for none."""
    if not colour:
        return ""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, light, saturation = rgb_to_hls(red, green, blue)
    if saturation < 0.18 or light < 0.12:
        return "grey" if 0.3 < light < 0.8 else ""
    if light > 0.93:
        return ""
    degrees = hue * 360
    for limit, name in ((18, "red"), (68, "amber"), (170, "green"), (265, "blue"), (330, ""), (360, "red")):
        if degrees <= limit:
            return name
    return ""
