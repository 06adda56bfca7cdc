"""Files that show something: kept with what they came with, named on the card, handed to who may see the plan."""

from __future__ import annotations

import dataclasses
import io
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate

from models.evidence import EvidenceFile
from models.queries import entries
from models.queries import evidence as rows
from tracker import access, messages
from tracker.answer import Answer, Attachment
from tracker.heard import FormSent, Heard, Pressed, Replied
from tracker.refusals import Refusal
from tracker.rules.enclosures import in_bytes
from tracker.rules.wording import count, listed
from tracker.voice.words import say
from tracker.work import Work

_MOST = 20 * 1024 * 1024
"""Bytes that are handed over at once: more than that few mail servers take."""
_REQUEST = re.compile(r"(?:evidence|files?)(?:\s*:?\s+(?:#?(\d{1,3})|(\S.{0,130}?)))?[.!?\s]*", re.IGNORECASE)
"""What is said of an action to have its files; what stands behind may also be new evidence in words."""
_NAMED = re.compile(r".+\.\w{2,5}")


class NoSuchFile(Refusal):
    """I keep {files} for #{number}. “{number} evidence” shows what there is."""


class FileGone(Refusal):
    """{name} lies on my shelf no longer, or is damaged. Please ask whoever sent it to send it again."""


@dataclass(frozen=True)
class _Kept:
    """A file that was shown."""

    row: EvidenceFile
    at: datetime
    """When it came."""


def with_files(work: Work, heard: Heard, result: object) -> object:
    """Keep the files that came with something heard, where anything came of it, and add to the answer what was kept."""
    if not isinstance(heard, Replied | FormSent):
        return result
    if not isinstance(result, messages.Understood | messages.NotSure | messages.Told):
        return result
    taken = work.heard_id is not None and bool(entries.of_heard(work.db, work.heard_id) or work.questions)
    kept = keep(work, heard) if taken else ()
    told = [f"I keep {listed(kept)} as evidence."] if kept else []
    told += [f"I did not keep {one}." for one in heard.left_out]
    return dataclasses.replace(result, notes=tuple(told)) if told else result


def keep(work: Work, heard: Replied | FormSent) -> tuple[str, ...]:
    """Put the files that came with something heard on the shelf; returns their names. They are never opened."""
    if work.shelf is None or work.heard_id is None:
        return ()
    shelf, heard_id = work.shelf, work.heard_id
    found = [
        EvidenceFile(
            heard_id=heard_id,
            name=file.name,
            mimetype=file.mimetype,
            size=len(file.content),
            sha256=shelf.put(file.content),
        )
        for file in heard.files
    ]
    rows.put(work.db, found)
    return tuple(dict.fromkeys(file.name for file in found))


def carry(work: Work, asked_of: int | None) -> None:
    """Let files that came with a reply that was asked about go with the answer that settled what it meant."""
    if asked_of is not None and work.heard_id is not None:
        rows.carry(work.db, asked_of, work.heard_id)


def is_request(words: str) -> bool:
    """Whether words behind an action's number ask for its files: `evidence`, `evidence 2`, `evidence memo.pdf`."""
    found = _REQUEST.fullmatch(words)
    return found is not None and (not found[2] or _NAMED.fullmatch(found[2]) is not None)


def requested(work: Work, number: int, words: str) -> object | None:
    """What words behind an action's number ask of its files: all, or one by its number or name; None where nothing.

    Raises:
        NoSuchAction: there is none, or the person may not see its plan. NoSuchFile: it has no file of that number.
        FileGone: it lies on the shelf no longer.

    """
    found = _REQUEST.fullmatch(words)
    if found is None:
        return None
    kept = _kept(work, number)
    if found[1]:
        place = int(found[1])
        if not 0 < place <= len(kept):
            raise NoSuchFile(number=number, files=count(len(kept), "file"))
        return _alone(work, number, kept[place - 1])
    if found[2]:
        one = _called(kept, found[2])
        return None if one is None else _alone(work, number, one)
    return _hand_over(work, number, kept)


def one(work: Work, value: str) -> object:
    """Hand over the file that a choice stands for.

    Raises:
        NoSuchAction, FileGone: as above. NoSuchFile: it was taken back meanwhile.

    """
    number, _, file_id = value.partition("/")
    kept = _kept(work, int(number))
    for file in kept:
        if file.row.id == int(file_id):
            return _alone(work, int(number), file)
    raise NoSuchFile(number=number, files=count(len(kept), "file"))


PRESSES: Mapping[str, Callable[[Work, Pressed], object]] = {"evidence": lambda work, heard: one(work, heard.value)}


def _kept(work: Work, number: int) -> tuple[_Kept, ...]:
    """The files of an action that are still its evidence, the newest first."""
    action, _ = access.action(work, number)
    found = rows.of_action(work.db, action.id or 0)
    return tuple(_Kept(row, at) for row, at in found if row.name in action.evidence)


def _content(work: Work, file: _Kept) -> bytes | None:
    return work.shelf.get(file.row.sha256) if work.shelf is not None else None


def _called(kept: Sequence[_Kept], name: str) -> _Kept | None:
    """The newest file of a name, with or without its ending."""
    wanted = name.casefold()
    for file in kept:
        whole = file.row.name.casefold()
        if wanted in {whole, whole.rpartition(".")[0]}:
            return file
    return None


def _alone(work: Work, number: int, file: _Kept) -> Answer:
    content = _content(work, file)
    if content is None:
        raise FileGone(name=file.row.name)
    told = messages.Told(f"Here is {file.row.name}, which shows how #{number} stands.")
    return Answer(said=say(told, work.tongues[work.way]), file=Attachment(file.row.name, content, file.row.mimetype))


def _hand_over(work: Work, number: int, kept: Sequence[_Kept]) -> object:
    """All files of an action: one as it is, several in one archive, as many as there is room for."""
    if not kept:
        action, _ = access.action(work, number)
        others = f" Named as evidence: {listed(tuple(action.evidence))}." if action.evidence else ""
        return messages.Told(f"I keep no file for #{number}.{others}")
    if len(kept) == 1:
        return _alone(work, number, kept[0])
    sizes = accumulate(file.row.size for file in kept)
    handed = [file for file, size in zip(kept, sizes, strict=True) if size <= _MOST]
    shown = tuple(_shown(work, file) for file in kept)
    told = messages.ShownFiles(number, shown, len(kept) - len(handed))
    return Answer(said=say(told, work.tongues[work.way]), file=_archive(work, number, handed))


def _shown(work: Work, file: _Kept) -> messages.ShownFile:
    on = work.today_of(work.actor.zone, file.at)
    return messages.ShownFile(file.row.name, in_bytes(file.row.size), on, file.row.id or 0)


def _archive(work: Work, number: int, files: Sequence[_Kept]) -> Attachment:
    """An archive of files; of those of one name the older ones say which they are."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as archive:
        for file in files:
            name = file.row.name if file.row.name not in archive.namelist() else f"{file.row.id} {file.row.name}"
            archive.writestr(name, _content(work, file) or b"")
    return Attachment(f"evidence-{number}.zip", written.getvalue(), "application/zip")
