"""What to raise when a library gives up on a file: the file is damaged, or the memory did not suffice for it."""

from __future__ import annotations

from tracker.papers.refusals import Damaged

_XML_ERR_NO_MEMORY = 2
"""Of libxml2's xmlParserErrors."""


def broken(name: str, kind: str, error: Exception) -> Damaged | MemoryError:
    """`Damaged`, except where the error says that memory ran out: pdfminer wraps that, libxml2 gives it a code."""
    wrapped = error.args[0] if error.args else None
    if isinstance(wrapped, MemoryError) or getattr(error, "code", None) == _XML_ERR_NO_MEMORY:
        return MemoryError(name)
    return Damaged(name=name, kind=kind)
