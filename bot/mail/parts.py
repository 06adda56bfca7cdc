"""Take a mail apart: headers as text, the text to read, the files. Lenient, and bounded in depth and size."""

from __future__ import annotations

import email
import email.header
import email.policy
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.errors import HeaderParseError
from email.message import Message

from bot.mail.heard import EnclosedFile
from bot.mail.html_text import text_of
from tracker.rules import enclosures

_MOST_NESTED = 60
_MOST_PARTS = 500
_NESTS = re.compile(rb"(?i)content-type:\s*(?:multipart|message)/")
_BOUNDARY = re.compile(rb"(?i)\bboundary\s*=\s*\"?([^\"\s;]{1,70})")
_LONGEST_HEADER = 20_000
_TEXT_FILES = frozenset(["text/plain", "text/html"])
_AS_WRITTEN = {"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "utf-8"}
"""What mail programs mean by these names (WHATWG Encoding)."""


class TooIntricate(Exception):
    """The mail has more parts, or deeper ones, than any mail program makes."""


@dataclass(frozen=True)
class Body:
    """What a mail holds: its text, the files taken, and those left out with the reason."""

    text: str
    files: tuple[EnclosedFile, ...]
    left_out: tuple[str, ...]


def parse(raw: bytes) -> Message:
    """Parse a mail without reading its headers, which the standard library refuses to do for some.

    Raises:
        TooIntricate: before the parser would run out of stack, or take seconds.

    """
    if len(_NESTS.findall(raw)) > _MOST_NESTED:
        raise TooIntricate
    if any(raw.count(b"\n--" + boundary) > 2 * _MOST_PARTS for boundary in set(_BOUNDARY.findall(raw))):
        raise TooIntricate
    return email.message_from_bytes(raw, policy=email.policy.compat32)


def headers(message: Message, name: str) -> list[str]:
    """Return every header of a name as decoded text, unfolded."""
    return [_decoded(str(value)) for key, value in message.raw_items() if key.lower() == name.lower()]


def header(message: Message, name: str) -> str:
    """Return the first header of a name as decoded text; nothing where there is none."""
    return next(iter(headers(message, name)), "")


def raw_headers(message: Message, name: str) -> list[str]:
    """Return every header of a name unfolded, with its encoded words as they are."""
    return [_unfolded(str(value)) for key, value in message.raw_items() if key.lower() == name.lower()]


def body(message: Message) -> Body:
    """Return the text of a mail and its files; parts and files beyond the bounds are left out."""
    texts = [_text(part) for part in _readable(message)]
    files: list[EnclosedFile] = []
    left_out: list[str] = []
    for part in _leaves(message):
        name = file_name(part)
        if not _is_file(part, name):
            continue
        content = _payload(part)
        reason = enclosures.reason_against(name, len(content), [len(file.content) for file in files])
        if reason:
            left_out.append(f"{name}: {reason}")
        else:
            files.append(EnclosedFile(name, part.get_content_type(), content))
    return Body("\n\n".join(text for text in texts if text), tuple(files), tuple(left_out))


def file_name(part: Message) -> str:
    """Return a file's name; of an attachment without one, what it is."""
    written = part.get_filename() or ""
    name = enclosures.clean_name(_decoded(str(written)))
    return name or ("file" if part.get_content_disposition() == "attachment" else "")


def charset_text(content: bytes, charset: str) -> str:
    """Decode a text leniently: as it says, else as UTF-8, else as Windows wrote it."""
    for name in (_AS_WRITTEN.get(charset.lower(), charset), "utf-8"):
        try:
            return content.decode(name or "utf-8")
        except (LookupError, ValueError):
            continue
    return content.decode("cp1252", "replace")


def _leaves(message: Message) -> Iterator[Message]:
    """Go through the parts that are no boxes, a mail within a mail as one file."""
    waiting, seen = [message], 0
    while waiting and seen < _MOST_PARTS:
        part = waiting.pop(0)
        seen += 1
        content = part.get_payload()
        if part.get_content_maintype() == "multipart" and isinstance(content, list):
            waiting = [child for child in content if isinstance(child, Message)] + waiting
        else:
            yield part


def _readable(message: Message) -> list[Message]:
    """Return the parts that make up the text: of alternatives the plain one, unless it is empty."""
    content = message.get_payload()
    if message.get_content_maintype() == "multipart" and isinstance(content, list):
        children = [child for child in content if isinstance(child, Message)][:_MOST_PARTS]
        found = [_readable(child) for child in children]
        if message.get_content_subtype() != "alternative":
            return [part for parts in found for part in parts]
        plain_first = sorted(found, key=lambda parts: not all(p.get_content_type() == "text/plain" for p in parts))
        return next((parts for parts in plain_first if any(_text(part).strip() for part in parts)), [])
    without_parts = message.get_content_maintype() == "multipart"
    is_text = without_parts or message.get_content_type() in _TEXT_FILES
    is_file = message.get_content_disposition() == "attachment" or message.get_filename()
    return [message] if is_text and not is_file else []


def _text(part: Message) -> str:
    text = charset_text(_payload(part), str(part.get_content_charset() or "")).replace("\r\n", "\n")
    if part.get_content_type() == "text/html":
        return text_of(text)
    if str(part.get_param("format", "")).lower() == "flowed":
        text = unflowed(text, delsp=str(part.get_param("delsp", "")).lower() == "yes")
    return text.strip("\n")


def unflowed(text: str, *, delsp: bool = False) -> str:
    """Join the lines that a mail program broke softly (RFC 3676)."""
    lines: list[list[str]] = []
    marks_before, soft = "", False
    for line in text.split("\n"):
        marks = re.match(r">*", line)
        depth = marks.group() if marks else ""
        content = line[len(depth) :].removeprefix(" ")
        goes_on = content.endswith(" ") and content != "-- "
        kept = content[:-1] if goes_on and delsp else content
        if soft and depth == marks_before and content != "-- ":
            lines[-1].append(kept)
        else:
            lines.append([f"{depth} {kept}" if depth else kept])
        soft, marks_before = goes_on, depth
    return "\n".join("".join(pieces) for pieces in lines)


def _is_file(part: Message, name: str) -> bool:
    return bool(name) or part.get_content_maintype() not in {"text", "multipart", "message"}


def _payload(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _unfolded(value: str) -> str:
    flat = re.sub(r"\r?\n[ \t]*", " ", value[:_LONGEST_HEADER]).strip()
    return flat.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _decoded(value: str) -> str:
    flat = _unfolded(value)
    if "=?" not in flat:
        return flat
    try:
        pieces = email.header.decode_header(flat)
    except HeaderParseError:
        return flat
    return "".join(charset_text(text, charset or "") if isinstance(text, bytes) else text for text, charset in pieces)
