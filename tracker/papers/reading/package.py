"""Opens Office files as what they are: zipped XML, read with limits and without following anything outside."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

from tracker.papers.reading.broken import broken
from tracker.papers.reading.sniff import refuse_declarations
from tracker.papers.refusals import Damaged

if TYPE_CHECKING:
    from lxml.etree import _Element


class Package:
    """The parts of one Office file. Raises `Damaged` for a part that is not well-formed, `Booby` for entities."""

    def __init__(self, name: str, content: bytes, kind: str) -> None:
        """`name` is the file's, for refusals; `kind` what the file says it is."""
        self.name = name
        self.kind = kind
        try:
            self._zip = zipfile.ZipFile(BytesIO(content))
        except (zipfile.BadZipFile, ValueError, OSError) as error:
            raise Damaged(name=name, kind=kind) from error

    @property
    def parts(self) -> tuple[str, ...]:
        """Names of all parts."""
        return tuple(self._zip.namelist())

    def read(self, part: str) -> bytes:
        """The bytes of a part; empty when there is none."""
        import zlib

        if part not in self._zip.NameToInfo:
            return b""
        try:
            return self._zip.read(part)
        except (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, NotImplementedError, OSError) as error:
            raise Damaged(name=self.name, kind=self.kind) from error

    def xml(self, part: str) -> _Element | None:
        """The root of an XML part; None when there is no such part."""
        from lxml import etree

        content = self.read(part)
        if not content:
            return None
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            return etree.fromstring(refuse_declarations(self.name, content), parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise broken(self.name, self.kind, error) from error
