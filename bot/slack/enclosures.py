"""Files that somebody shares to show something: fetched and kept like those of a mail, and never opened."""

from __future__ import annotations

from collections.abc import Sequence

from bot.slack.blocks import Json
from bot.slack.downloads import Downloads, KeptElsewhere, NotFetched
from bot.slack.ears import Enclosed
from tracker.answer import Attachment
from tracker.papers.refusals import TooLarge
from tracker.rules.enclosures import LARGEST_FILE, clean_name, reason_against

_ANY = "application/octet-stream"


def fetch(downloads: Downloads, told: Sequence[Json]) -> Enclosed:
    """Fetch the files that an event tells of, within the bounds of what is kept."""
    files: list[Attachment] = []
    left_out: list[str] = []
    for file in told:
        try:
            files.append(_fetched(downloads, file, [len(one.content) for one in files]))
        except _LeftOut as reason:
            left_out.append(str(reason))
    return Enclosed(tuple(files), tuple(left_out))


class _LeftOut(Exception):
    """A file is not kept; its text names it and says why."""


def _fetched(downloads: Downloads, file: Json, kept: Sequence[int]) -> Attachment:
    """Fetch a file. What is said of its size is looked at first, and what has come once more."""
    name = clean_name(str(file.get("name") or "")) or "file"
    try:
        known = downloads.look_up(file)
        name = _checked(known, int(known.get("size") or 0), kept)
        _, content = downloads.fetch(known, LARGEST_FILE)
    except TooLarge as refused:
        raise _LeftOut(f"{name}: larger than {LARGEST_FILE // 1024 // 1024} MB") from refused
    except KeptElsewhere as refused:
        raise _LeftOut(f"{name}: it is kept elsewhere and only linked to; please upload the file itself") from refused
    except NotFetched as refused:
        raise _LeftOut(f"{name}: I could not fetch it from Slack; please send it again") from refused
    return Attachment(_checked(known, len(content), kept), content, str(known.get("mimetype") or _ANY))


def _checked(known: Json, size: int, kept: Sequence[int]) -> str:
    """The name by which a file is known here, where it may be kept beside others of such sizes."""
    name = clean_name(str(known.get("name") or "")) or "file"
    reason = reason_against(name, size, kept)
    if reason:
        raise _LeftOut(f"{name}: {reason}")
    return name
