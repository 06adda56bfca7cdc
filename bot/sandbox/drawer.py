"""Where files lie that somebody put into the workspace, and the uploads that have a place but no bytes yet."""

from __future__ import annotations

import mimetypes
from dataclasses import dataclass, replace

from bot.sandbox.pulse import Pulse
from bot.sandbox.things import File, SlackError


@dataclass(frozen=True)
class Upload:
    """An upload under way (files.getUploadURLExternal): `length` bytes announced, none here while `content` is None."""

    file_id: str
    name: str
    length: int
    alt_text: str
    user: str
    content: bytes | None = None


class Drawer:
    """All files, by id."""

    def __init__(self, pulse: Pulse) -> None:
        self._pulse = pulse
        self._files: dict[str, File] = {}
        self._uploads: dict[str, Upload] = {}

    def begin(self, name: str, length: int, user: str, alt_text: str = "") -> Upload:
        """A place for a file that is about to come."""
        with self._pulse.reading():
            upload = Upload(self._pulse.new_id("F"), name, length, alt_text, user)
            self._uploads[upload.file_id] = upload
            return upload

    def receive(self, file_id: str, content: bytes) -> None:
        """The bytes of an upload. Raises SlackError file_not_found."""
        with self._pulse.reading():
            upload = self.upload(file_id)
            self._uploads[file_id] = replace(upload, content=content)

    def complete(self, file_id: str, title: str, mimetype: str) -> File:
        """An upload becomes a file. Raises SlackError file_not_found, also while its bytes are missing."""
        with self._pulse.changing():
            upload = self.upload(file_id)
            if upload.content is None:
                raise SlackError("file_not_found")
            del self._uploads[file_id]
            created = int(self._pulse.now().timestamp())
            file = File(
                id=file_id,
                name=upload.name,
                mimetype=mimetype,
                content=upload.content,
                user=upload.user,
                created=created,
                title=title or upload.name,
                alt_text=upload.alt_text,
            )
            self._files[file_id] = file
            return file

    def share(self, file_id: str, channel: str) -> File:
        """Show a file in a conversation. Raises SlackError file_not_found."""
        with self._pulse.changing():
            file = self.file(file_id)
            self._files[file_id] = replace(file, channels=tuple(dict.fromkeys((*file.channels, channel))))
            return self._files[file_id]

    def file(self, file_id: str) -> File:
        """One file. Raises SlackError file_not_found."""
        with self._pulse.reading():
            if file_id not in self._files:
                raise SlackError("file_not_found")
            return self._files[file_id]

    def upload(self, file_id: str) -> Upload:
        """An upload under way. Raises SlackError file_not_found."""
        if file_id not in self._uploads:
            raise SlackError("file_not_found")
        return self._uploads[file_id]


def kind_of(name: str) -> str:
    """The media type that a file's name promises."""
    return mimetypes.guess_type(name)[0] or "application/octet-stream"
