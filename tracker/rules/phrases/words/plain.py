"""A reply made plain: marks and emoji as words, links and files as single characters, greeting and signature gone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tracker.rules.phrases.words.spelling import put_right
from tracker.rules.phrases.words.stems import without_accents

LONGEST = 4000
"""Characters that are read; nobody reports on an action at greater length, and what is longer is asked about."""

_LONGEST_WORD = 50
_FIRST_PRIVATE = 0xE000
_EMOJI_WORDS = (
    ("✅✔☑", "white_check_mark heavy_check_mark ballot_box_with_check check_mark tick", "tickmark"),
    ("❌✖❎", "x negative_squared_cross_mark no_entry cross_mark", "crossmark"),
    (
        "👍👌🙏🆗🫡🙌👏🤝❤💙🫶",
        "+1 thumbsup thumbsup_all ok_hand pray saluting_face ok raised_hands clap handshake heart",
        "thumbsup",
    ),
    ("🟢💚", "large_green_circle green_circle green_heart", "green"),
    ("🟠🟡🔶", "large_orange_circle large_yellow_circle orange_circle yellow_circle", "amber"),
    ("🔴🛑", "red_circle large_red_circle octagonal_sign", "red"),
    ("😬🫠😳🤞🤷", "grimacing melting_face flushed crossed_fingers fingers_crossed shrug", "grimace"),
    ("🙄🙃", "face_with_rolling_eyes roll_eyes upside_down_face", "eyeroll"),
    ("👎", "-1 thumbsdown", "thumbsdown"),
)
"""Emoji and their Slack codes, and the word that each is read as; all others are decoration."""

_BY_CHARACTER = {character: f" {word} " for characters, _, word in _EMOJI_WORDS for character in characters}
_BY_CODE = {code: characters[0] for characters, codes, _ in _EMOJI_WORDS for code in codes.split()}
_CIRCLE_FIRST = re.compile(
    r"(?m)^\s*(?:#?\d{1,6}\W{1,3})?[🟢🟠🟡🔴](?=\s*(?!both|all|this (?:week|month)|today|for )[A-Za-z])"
)
"""A coloured circle that opens a line is a rating of its own, whatever word follows."""
_SLACK_CODE = re.compile(r":([a-z0-9_+'-]{1,40}):(?::skin-tone-\d:)?")
_OTHER_EMOJI = re.compile("[\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\ufe0f\u200d]")
_EMOJI_BETWEEN = re.compile("(?<=[A-Za-z]) ?[\U0001f000-\U0001faff][\ufe0f\u200d\U0001f000-\U0001faff]* (?=[a-z])")
"""One that parts two things which are said, where no stop does."""
_SLACK_LINK = re.compile(r"<((?:https?|mailto):[^|>\s]{1,2000})(?:\|([^>]{0,500}))?>")
_SLACK_NAME = re.compile(r"<[@#!][A-Z0-9^a-z-]{1,40}\|([^>]{1,80})>")
_LINK_OR_FILE = re.compile(
    r"(?:https?://|www\.)[^\s<>\"]{1,2000}"
    r"|[\w][\w.+&()-]{0,150}\.(?:docx?|xlsx?|xlsm|pptx?|pdf|csv|txt|md|msg|eml|jpe?g|png|heic|zip|odt|ods|vsdx?|mpp|ya?ml|json|html?)\b",
    re.IGNORECASE,
)
_COMMAND = re.compile(r"^\s*[/@](?:chaser|chase|actions?|plan|tracker|report|bot)\b[,:]?\s+(?=\S)", re.IGNORECASE)
"""The name of a command that a chat message opens with."""
_QUOTED_LINE = re.compile(r"(?m)^ ?>(?!>).*\n?")
"""A line of the message that is answered, as mail programs and chats set it apart."""
_RATING_BY_LETTER = re.compile(
    r"\b((?i:rag|status|rating|colour)(?: (?i:status|rating))?(?: ?[:=-] ?| is | now | ))([RAG])(?=\s*(?:$|[\n,;.)(]))"
)
_RATINGS = {"R": "red", "A": "amber", "G": "green"}
_SPELT_ALIKE = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "´": "'",
        "“": '"',
        "”": '"',
        "–": "-",
        "—": "-",
        "\u00a0": " ",
        "→": "->",
        "➡": "->",
        "…": "...",
    }
)


@dataclass(frozen=True)
class Plain:
    """The reply to be read: `words` as written, `low` the same in small letters, character by character.

    A character from the private range stands for a link or file, `files` has them as written.
    """

    words: str
    low: str
    files: tuple[str, ...]

    def as_written(self, start: int, end: int) -> str:
        """A piece of the reply with its links and files, to be shown to people."""
        return "".join(
            self.files[ord(letter) - _FIRST_PRIVATE] if is_file(letter) else letter for letter in self.words[start:end]
        ).strip()


def is_file(letter: str) -> bool:
    """True for the character that stands for a link or file."""
    return _FIRST_PRIVATE <= ord(letter) < _FIRST_PRIVATE + 0x1900


def _closed_up(text: str) -> str:
    """The text with single blanks, at most one empty line, and no word longer than any word is."""
    text = re.sub(r"[^\S\n]+", " ", text)
    text = re.sub(r"[ \n]*\n[ \n]*", lambda match: "\n\n" if match[0].count("\n") > 1 else "\n", text)
    text = _SCOTS_NOT.sub(" will not be", _WRAPPED.sub(" ", text)).replace("'ll not ", " will not ")
    return re.sub(rf"(\w{{{_LONGEST_WORD}}})\w+", r"\1", text)


_INSERTED = re.compile(
    r", (?:however|unfortunately|sadly|alas|regrettably|i fear|i'm afraid|i am afraid|i regret to say|i'm sorry to say"
    r"|i am sorry to say"
    r"|though|therefore|frankly|to be honest|as you know|of course|accordingly|in consequence|as a result"
    r"|(?:i am|i'm|we are|i was) (?:pleased|glad|happy|sorry|relieved|delighted|bound) to (?:say|report|confirm)"
    r"|(?:in|on|by) (?:my|our) (?:view|judgement|opinion|reckoning|estimation)|for (?:my|our) part"
    r"|as you will (?:know|recall|be aware|appreciate)|you will be pleased to (?:hear|know))"
    r"(?:,(?=\s)(?! (?:[\w'-]+ ){1,4}?being\b| (?:with|owing|due|because|since|as|and|but|so)\b)|(?=, ))",
    re.IGNORECASE,
)
"""Words put between two commas into a sentence that goes on: "we cannot, however, meet"."""
_SCOTS_NOT = re.compile(r"(?:'ll| will) no(?: be)\b")
_BROKEN_OFF = ("by on in to of at is an or it", "the and for was has our are had", "with from that this have been will")
_WRAPPED = re.compile(
    r"(?<=[^\n]{45})(?<![.!?:;])\n(?=[a-z(])|(?:"
    + "|".join(rf"(?<=[ \n](?:{'|'.join(alike.split())}))" for alike in _BROKEN_OFF)
    + r")\n(?=[^\n*#-])"
)
"""Where a mail program has broken a line of prose: a list has short lines, or a capital or a figure opens the next."""


def _ticked(text: str) -> str:
    """A form without the choices that stand unticked beside a ticked one: "On track [ ] At risk [x]"."""
    if not _TICK.search(text):
        return text
    is_after = re.search(r"[:)\n][^\[\n:]*[a-z] ?\[", text) and not re.search(r"(?m)(?:^|:) *\[", text)
    unticked = r"(?<![:\w])[A-Za-z ]{2,30}\[ ?\]" if is_after else r"\[ ?\][A-Za-z ]{2,30}"
    return _TICK.sub(" ", re.sub(unticked, " ", text))


_TICK = re.compile(r"\[[xX\N{CHECK MARK}]\]")


def make_plain(text: str) -> Plain:
    """Make a reply plain, without its greeting, signature and ornaments."""
    text = "".join(" " if is_file(letter) else letter for letter in text[:LONGEST]).translate(_SPELT_ALIKE)
    text = _ticked(text)
    answer = _QUOTED_LINE.sub("", _COMMAND.sub("", text))
    text = _RATING_BY_LETTER.sub(lambda match: match[1] + _RATINGS[match[2]], answer if answer.strip() else text)
    text = _SLACK_NAME.sub(lambda match: match[1], _SLACK_LINK.sub(lambda match: match[1], text))
    files: list[str] = []

    def keep(match: re.Match[str]) -> str:
        name = match[0].rstrip(".,;:!?'*_") if "(" in match[0] else match[0].rstrip(".,;:!?)'*_")
        files.append(name)
        return chr(_FIRST_PRIVATE + len(files) - 1) + match[0][len(name) :]

    text = _LINK_OR_FILE.sub(keep, text)
    text = _SLACK_CODE.sub(lambda match: _BY_CODE.get(match[1], " "), text)
    text = _CIRCLE_FIRST.sub(lambda match: match[0] + ", ", text)
    text = "".join(_BY_CHARACTER.get(letter, letter) for letter in text)
    text = re.sub(r"[*_~`\"]", " ", _OTHER_EMOJI.sub(" ", _EMOJI_BETWEEN.sub(", ", text)))
    text = put_right(_INSERTED.sub("", _closed_up(text)))
    low = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    return Plain(text, without_accents(low), tuple(files))
