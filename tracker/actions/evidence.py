"""Files that show something: kept with what they came with, named on the card, handed to who may see the plan."""

from __future__ import annotations

import dataclasses
import io
import zipfile
from collections.abc import Sequence

from models.evidence import EvidenceFile
from models.queries import entries
from models.queries import evidence as rows
from tracker import access, messages
from tracker.answer import Answer, Attachment
from tracker.heard import Heard, Replied
from tracker.rules.wording import count, listed
from tracker.voice.words import say
from tracker.work import Work

_MOST = 20 * 1024 * 1024
"""Bytes that are handed over at once: more than that few mail servers take."""


def with_files(work: Work, heard: Heard, result: object) -> object:
    """Keep the files that came with something heard, where anything came of it, and add to the answer what was kept."""
    if not isinstance(heard, Replied) or not isinstance(result, messages.Understood | messages.NotSure | messages.Told):
        return result
    taken = work.heard_id is not None and bool(entries.of_heard(work.db, work.heard_id) or work.questions)
    kept = keep(work, heard) if taken else ()
    told = [f"I keep {listed(kept)} as evidence."] if kept else []
    told += [f"I did not keep {one}." for one in heard.left_out]
    return dataclasses.replace(result, notes=tuple(told)) if told else result


def keep(work: Work, heard: Replied) -> tuple[str, ...]:
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


def hand_over(work: Work, number: int) -> object:
    """`47 evidence`: the files that show how an action stands, several of them in one archive.

    Raises:
        NoSuchAction: there is none, or the person may not see its plan.

    """
    action, _ = access.action(work, number)
    found = [file for file in rows.of_action(work.db, action.id or 0) if file.name in action.evidence]
    files = [(file, content) for file in reversed(found) if (content := _content(work, file)) is not None]
    if not files:
        others = f" Named as evidence: {listed(tuple(action.evidence))}." if action.evidence else ""
        return messages.Told(f"I keep no file for #{number}.{others}")
    handed, size = [], 0
    for file, content in files:
        size += file.size
        if size <= _MOST:
            handed.append((file, content))
    told = messages.Told(f"Here is what shows how #{number} stands: {listed(tuple(file.name for file, _ in handed))}.")
    if len(handed) < len(files):
        left = f"{count(len(files) - len(handed), 'older file')} would make this too large."
        told = dataclasses.replace(told, notes=(left,))
    return Answer(said=say(told, work.tongues[work.way]), file=_as_one(number, handed))


def _content(work: Work, file: EvidenceFile) -> bytes | None:
    return work.shelf.get(file.sha256) if work.shelf is not None else None


def _as_one(number: int, files: Sequence[tuple[EvidenceFile, bytes]]) -> Attachment:
    """The file, or an archive of several; of those of one name the newer ones say which they are."""
    if len(files) == 1:
        ((file, content),) = files
        return Attachment(file.name, content, file.mimetype)
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as archive:
        for file, content in files:
            name = file.name if file.name not in archive.namelist() else f"{file.id} {file.name}"
            archive.writestr(name, content)
    return Attachment(f"evidence-{number}.zip", written.getvalue(), "application/zip")
