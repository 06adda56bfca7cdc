"""Tells what kind of file a paper is from its content, whatever its name says, and turns away what can do harm."""

from __future__ import annotations

import re
import zipfile
from enum import StrEnum
from io import BytesIO

from tracker.papers.reading.limits import MOST_INSIDE
from tracker.papers.refusals import APicture, Booby, Damaged, EmptyPaper, Locked, OldWord, TooLargeInside, UnknownKind


class Kind(StrEnum):
    """The kinds of file that can be read."""

    WORD = "Word"
    EXCEL = "Excel"
    OLD_EXCEL = "Excel 97"
    OPEN_SHEET = "OpenDocument sheet"
    PDF = "PDF"
    HTML = "HTML"
    TEXT = "text"


_PICTURES = (
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff",
    b"GIF8",
    b"BM",
    b"II*\x00",
    b"MM\x00*",
    b"\x00\x00\x01\x00",
)
_PART_OF_PAGE = re.compile(
    rb"\s*(?:(?:\{%[^{}]*%\}|\{#[^{}]*#\}|\{\{[^{}]*\}\}|<!--[^>]*-->)\s*)*"
    rb"<(?:div|main|section|article|header|h[1-6]|p|ul|ol)\b"
)
"""How a part of a page begins, behind what a program fills in where the page is made from a template."""
_MARKDOWN = re.compile(rb"^ {0,3}(?:#{1,6}|[-*+]|\d+[.)]|>) |^ {0,3}(?:\||```|---$)", re.MULTILINE)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_UNKNOWN = (b"{\\rtf", b"\x7fELF", b"MZ", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"ID3", b"OggS", b"\xca\xfe\xba\xbe")
_ISO_PICTURES = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif", b"ftypmp4", b"ftypqt", b"ftypisom")


def kind_of(name: str, content: bytes) -> Kind:
    """What the file is. Raises a refusal with `name` for what cannot or must not be read."""
    head = content[:64].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not content.strip(b"\x00\xef\xbb\xbf \t\r\n"):
        raise EmptyPaper(name=name)
    if content.startswith(_PICTURES[:2]) or _is_picture(content):
        raise APicture(name=name)
    if content.startswith(_OLE):
        return _kind_of_ole(name, content)
    if content.startswith(b"PK"):
        return _kind_of_zip(name, content)
    if b"%PDF-" in content[:1024]:
        return Kind.PDF
    if head.startswith(_UNKNOWN) or _is_binary(content):
        raise UnknownKind(name=name)
    return Kind.HTML if _is_html(content) else Kind.TEXT


def _is_picture(content: bytes) -> bool:
    """Short signatures such as BM also begin words, so those count only in what is no text."""
    if content[4:12] in _ISO_PICTURES or (content.startswith(b"RIFF") and content[8:12] == b"WEBP"):
        return True
    return content.startswith(_PICTURES) and b"\x00" in content[:64]


def _kind_of_ole(name: str, content: bytes) -> Kind:
    """Old Office files and encrypted new ones are OLE containers, which name their streams in UTF-16."""
    if _utf16("EncryptedPackage") in content or _utf16("EncryptionInfo") in content:
        raise Locked(name=name)
    if _utf16("WordDocument") in content:
        raise OldWord(name=name)
    if _utf16("Workbook") in content or _utf16("Book") in content:
        return Kind.OLD_EXCEL
    raise UnknownKind(name=name)


def _utf16(word: str) -> bytes:
    return word.encode("utf-16-le")


def _kind_of_zip(name: str, content: bytes) -> Kind:
    try:
        with zipfile.ZipFile(BytesIO(content)) as package:
            parts = package.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
        raise Damaged(name=name, kind="an Office file") from error
    names = {part.filename for part in parts}
    if any(part.flag_bits & 1 for part in parts):
        raise Locked(name=name)
    readable = [part for part in parts if part.filename.endswith((".xml", ".rels"))]
    if len(parts) > 5000 or sum(part.file_size for part in readable) > MOST_INSIDE:
        raise TooLargeInside(name=name)
    if "word/document.xml" in names:
        return Kind.WORD
    if "xl/workbook.xml" in names:
        return Kind.EXCEL
    if "content.xml" in names and any("spreadsheet" in kind for kind in _mimetypes(content)):
        return Kind.OPEN_SHEET
    raise UnknownKind(name=name)


def _mimetypes(content: bytes) -> list[str]:
    """An OpenDocument file says what it is in its first entry, which is stored, not packed."""
    return [content[30:120].decode("ascii", "replace")]


def refuse_declarations(name: str, xml: bytes) -> bytes:
    """The XML part as it is, if it declares no entities: Office never does, bombs must."""
    if b"<!DOCTYPE" in xml[:4096] or b"<!ENTITY" in xml[:65536]:
        raise Booby(name=name)
    return xml


def _is_binary(content: bytes) -> bool:
    """Text has no zero bytes, unless it is UTF-16, and few control characters."""
    sample = content[:4096]
    if sample.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    zeros = sample.count(0)
    if zeros:
        even, odd = sample[0::2].count(0), sample[1::2].count(0)
        return not (max(even, odd) > len(sample) // 4 and min(even, odd) <= len(sample) // 50)
    controls = sum(1 for byte in sample if byte < 32 and byte not in b"\t\n\r\f\x0b\x1a\x1b")
    return controls > len(sample) // 20


def _is_html(content: bytes) -> bool:
    """Markdown may hold some tags, so a page has to begin as one or to be one table throughout."""
    sample = content[:200_000].replace(b"\x00", b"").lower()
    start = sample.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")[:400]
    if start.startswith((b"<!doctype html", b"<html", b"<table", b"<?xml")) or b"<html" in start:
        return b"<table" in sample or b"<body" in sample or b"<p" in sample or b"<li" in sample
    if start.startswith(b"<") and sample.count(b"<tr") >= 2 and sample.count(b"</t") >= 4:
        return True
    return _is_part_of_page(sample)


def _is_part_of_page(sample: bytes) -> bool:
    """Whether it is what a template puts into a page: tags from the beginning on, and no line as Markdown has them."""
    held = sample.count(b"</p>") + sample.count(b"</li>")
    return bool(_PART_OF_PAGE.match(sample)) and held > 1 and not _MARKDOWN.search(sample)
