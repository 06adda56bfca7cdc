"""Emoji by Slack's short names, and the circles that stand for ratings as drawn dots and as chips with their word."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

from models.vocabulary import Colour, Meaning

EMOJI = {
    "+1": "👍", "thumbsup": "👍", "-1": "👎", "thumbsdown": "👎", "wave": "👋", "raised_hands": "🙌", "clap": "👏",
    "pray": "🙏", "muscle": "💪", "point_right": "👉", "point_up": "☝️", "ok_hand": "👌", "eyes": "👀",
    "handshake": "🤝", "smile": "😄", "slightly_smiling_face": "🙂", "blush": "😊", "grin": "😁", "joy": "😂",
    "thinking_face": "🤔", "disappointed": "😞", "cry": "😢", "sweat_smile": "😅", "wink": "😉", "relieved": "😌",
    "robot_face": "🤖", "heart": "❤️", "tada": "🎉", "sparkles": "✨", "star": "⭐", "fire": "🔥", "rocket": "🚀",
    "trophy": "🏆", "seedling": "🌱", "white_check_mark": "✅", "heavy_check_mark": "✔️",
    "ballot_box_with_check": "☑️", "x": "❌", "no_entry": "⛔", "warning": "⚠️", "rotating_light": "🚨",
    "exclamation": "❗", "question": "❓", "information_source": "ℹ️", "bulb": "💡", "speech_balloon": "💬",
    "bell": "🔔", "no_bell": "🔕", "mega": "📣", "loudspeaker": "📢", "hourglass": "⌛",
    "hourglass_flowing_sand": "⏳", "alarm_clock": "⏰", "stopwatch": "⏱️", "clock1": "🕐", "calendar": "📅",
    "date": "📅", "spiral_calendar_pad": "🗓️", "pushpin": "📌", "round_pushpin": "📍", "paperclip": "📎",
    "link": "🔗", "memo": "📝", "pencil": "✏️", "pencil2": "✏️", "clipboard": "📋", "page_facing_up": "📄",
    "bookmark_tabs": "📑", "file_folder": "📁", "open_file_folder": "📂", "card_index_dividers": "🗂️",
    "bar_chart": "📊", "chart_with_upwards_trend": "📈", "chart_with_downwards_trend": "📉", "inbox_tray": "📥",
    "outbox_tray": "📤", "email": "✉️", "envelope": "✉️", "incoming_envelope": "📨", "mailbox": "📫",
    "mailbox_with_mail": "📬", "package": "📦", "lock": "🔒", "unlock": "🔓", "key": "🔑", "mag": "🔍",
    "gear": "⚙️", "wrench": "🔧", "construction": "🚧", "label": "🏷️", "wastebasket": "🗑️",
    "bust_in_silhouette": "👤", "busts_in_silhouette": "👥", "zzz": "💤", "sleeping": "😴", "palm_tree": "🌴",
    "beach_with_umbrella": "🏖️", "house": "🏠", "classical_building": "🏛️", "hospital": "🏥", "school": "🏫",
    "arrow_up": "⬆️", "arrow_down": "⬇️", "arrow_right": "➡️", "arrow_left": "⬅️", "arrow_forward": "▶️",
    "new": "🆕", "leftwards_arrow_with_hook": "↩️", "arrow_right_hook": "↪️", "arrows_counterclockwise": "🔄",
    "repeat": "🔁", "fast_forward": "⏩", "double_vertical_bar": "⏸️", "black_square_for_stop": "⏹️",
    "heavy_plus_sign": "➕", "heavy_minus_sign": "➖", "checkered_flag": "🏁", "triangular_flag_on_post": "🚩",
    "small_blue_diamond": "🔹", "large_green_square": "🟩", "large_red_square": "🟥", "large_yellow_square": "🟨",
    "large_orange_square": "🟧", "large_blue_square": "🟦", "white_large_square": "⬜", "black_large_square": "⬛",
    "one": "1️⃣", "two": "2️⃣", "three": "3️⃣", "four": "4️⃣", "five": "5️⃣", "six": "6️⃣", "seven": "7️⃣",
    "eight": "8️⃣", "nine": "9️⃣", "keycap_ten": "🔟", "red_circle": "🔴", "large_red_circle": "🔴",
    "large_orange_circle": "🟠", "large_yellow_circle": "🟡", "large_green_circle": "🟢", "large_blue_circle": "🔵",
    "large_purple_circle": "🟣", "white_circle": "⚪", "black_circle": "⚫",
}  # fmt: skip
"""The names that a bot for plans and its readers are likely to use; a name that is not here stays as it was written."""

CIRCLES = {
    "🔴": Colour.RED, "🟠": Colour.AMBER, "🟡": Colour.AMBER, "🟢": Colour.GREEN, "🔵": Colour.BLUE, "⚪": Colour.GREY,
    "⚫": Colour.GREY,
}  # fmt: skip
"""The circles that stand for ratings: drawn by the page, so that they look alike wherever the emoji font comes from."""

SQUARES = {
    "🟥": Colour.RED, "🟧": Colour.AMBER, "🟨": Colour.AMBER, "🟩": Colour.GREEN, "🟦": Colour.BLUE, "⬜": Colour.GREY,
}  # fmt: skip
"""The squares of which bars are made; what they say stands in words beside them."""

CIRCLE = rf"(?:{'|'.join(CIRCLES)}|:(?:large_)?(?:red|orange|yellow|green|blue|white|black)_circle:)\ufe0f?"
_COLOUR = f"(?:{'|'.join(Colour)}): "
_RATED = "|".join(re.escape(word) for word in sorted({*(m.words for m in Meaning), *Colour}, key=len, reverse=True))
CHIP = (
    rf"(?P<circle>{CIRCLE})[ \u00a0]{{0,2}}"
    rf"(?:(?P<mark>[*_])(?P<marked>{_COLOUR}[^*_\n]{{1,60}}|{_RATED})(?P=mark)|(?P<bare>(?:{_COLOUR})?(?:{_RATED})))(?!\w)"
)
"""Pattern of a circle with its rating behind it: ':red_circle: overdue', '🟠 *Amber: late*'; case does not matter."""

_SPECIAL = re.compile(
    rf"(?P<dot>{CIRCLE})|(?P<strip>[{''.join(SQUARES)}]+)|:(?P<name>[a-z0-9_+-]{{1,60}}):(?::skin-tone-[2-6]:)?"
)


def chip(circle: str, word: str) -> Markup:
    """A rating as a chip: the colour as a dot, and its word as written."""
    return Markup('<span class="chip {}"><i aria-hidden="true"></i>{}</span>').format(_colour(circle), word)


def with_emoji(text: str) -> Markup:
    """`text` escaped, short names as emoji, circles as dots that say their colour to those who cannot see it."""
    pieces: list[Markup] = []
    end = 0
    for found in _SPECIAL.finditer(text):
        pieces += escape(text[end : found.start()]), _drawn(found)
        end = found.end()
    return Markup("").join([*pieces, escape(text[end:])])


def named(text: str) -> str:
    """`text` with short names as emoji, for places that take nothing but text."""
    return _SPECIAL.sub(
        lambda found: EMOJI.get(found[0].split(":")[1], found[0]) if ":" in found[0] else found[0], text
    )


def emoji(name: str) -> Markup:
    """One emoji by its short name, such as for a reaction; an unknown name as ':name:'."""
    return with_emoji(f":{name}:")


def _drawn(found: re.Match[str]) -> Markup:
    if found["dot"]:
        return Markup('<span class="dot {0}" role="img" aria-label="{0}"></span>').format(_colour(found["dot"]))
    if found["strip"]:
        cells = (Markup('<i class="{}"></i>').format(SQUARES[square].value) for square in found["strip"])
        return Markup('<span class="strip" aria-hidden="true">{}</span>').format(Markup("").join(cells))
    return escape(EMOJI.get(found["name"], found[0]))


def _colour(circle: str) -> str:
    bare = circle.removesuffix("\ufe0f").strip(":").lower()
    return CIRCLES[EMOJI.get(bare, bare)].value
