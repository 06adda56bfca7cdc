"""Files shown as evidence: a row each, and the shelf beside the database on which their bytes lie by content."""

import hashlib
import os
import re
import tempfile
from pathlib import Path

from sqlmodel import Field, SQLModel

_HASH = re.compile(r"[0-9a-f]{64}")


class EvidenceFile(SQLModel, table=True):
    """A file that came with something heard. It is evidence for whatever the journal says of that."""

    id: int | None = Field(default=None, primary_key=True)
    heard_id: int = Field(foreign_key="inbox.id", index=True)
    name: str
    mimetype: str
    size: int
    """In bytes."""
    sha256: str


class Shelf:
    """A folder of files, each under the hash of what it holds: the same file lies there once, and no name counts."""

    def __init__(self, folder: Path) -> None:
        """The folder is made when the first file comes."""
        self._folder = folder

    def put(self, content: bytes) -> str:
        """Keep a file; returns its hash (SHA-256). Whoever reads it meanwhile finds all of it or nothing."""
        digest = hashlib.sha256(content).hexdigest()
        place = self._place(digest)
        if not place.exists():
            place.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=place.parent, delete=False) as file:
                file.write(content)
            os.replace(file.name, place)
        return digest

    def get(self, digest: str) -> bytes | None:
        """Return what lies under a hash; None where it is gone, or is not what it was."""
        place = self._place(digest)
        content = place.read_bytes() if place.exists() else None
        return content if content is not None and hashlib.sha256(content).hexdigest() == digest else None

    def _place(self, digest: str) -> Path:
        if not _HASH.fullmatch(digest):
            raise ValueError(digest)
        return self._folder / digest[:2] / digest
