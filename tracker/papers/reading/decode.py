"""Bytes to text in whatever encoding they were saved, with the usual damage repaired."""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FOREIGN = re.compile(r"[^\x00-\x7f]{2,}")

_ODD_SPACES = str.maketrans({"\u00a0": " ", "\u2007": " ", "\u202f": " ", "\u200b": "", "\ufeff": "", "\u00ad": ""})


def decode(content: bytes) -> str:
    """The text: by its byte order mark, as UTF-16 without one, as UTF-8, else as Windows saved it."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return tidy(content[len(mark) :].decode(encoding, "replace"))
    if encoding := _bare_utf16(content):
        return tidy(content.decode(encoding, "replace"))
    try:
        return tidy(content.decode("utf-8"))
    except UnicodeDecodeError as error:
        # A file cut in the middle of its last letter is still UTF-8.
        if error.start >= len(content) - 4 and error.start > 0:
            return tidy(content[: error.start].decode("utf-8"))
        return tidy("".join(_windows_letter(byte) for byte in content))


def _bare_utf16(content: bytes) -> str:
    sample = content[:4096]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if max(even, odd) <= len(sample) // 4:
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


_WINDOWS = [bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(256)]


def _windows_letter(byte: int) -> str:
    """Five bytes mean nothing in Windows-1252; Latin-1 has control characters there."""
    return _WINDOWS[byte]


def tidy(text: str) -> str:
    """One kind of line end, no odd spaces, no control characters, and twice-encoded letters as they were meant."""
    plain = _FOREIGN.sub(_once, text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", "\n"))
    return "".join(letter for letter in plain.translate(_ODD_SPACES) if letter >= " " or letter in "\n\t\f")


def _once(found: re.Match[str]) -> str:
    """UTF-8 that was taken for Windows-1252 ("â€™" for an apostrophe); honest letters are no valid UTF-8 that way."""
    try:
        return bytes(_WINDOWS.index(letter) for letter in found[0]).decode("utf-8")
    except (ValueError, UnicodeDecodeError):
        return found[0]
