"""files.*: an upload in three steps, and what is known of a file."""

from __future__ import annotations

import secrets

from bot.sandbox.api.call import Call, Method, invalid
from bot.sandbox.api.chat import thread_of
from bot.sandbox.drawer import kind_of
from bot.sandbox.shapes import file_json
from bot.sandbox.talk import Draft
from bot.sandbox.things import Channel, File, Json, SlackError

_ALT_TEXT = 1000


def get_upload_url(call: Call) -> Json:
    """files.getUploadURLExternal: where the bytes of one file are to be sent."""
    name, length = call.needed("filename"), call.text("length")
    if not length.isdecimal() or int(length) < 1:
        raise invalid("must be greater than 0", "length")
    alt_text = call.text("alt_txt")
    if len(alt_text) > _ALT_TEXT:
        raise SlackError("alt_txt_too_large")
    upload = call.workspace.drawer.begin(name, int(length), call.workspace.bot.id, alt_text)
    return {
        "upload_url": f"{call.service.origin}/upload/v1/{upload.file_id}?ticket={secrets.token_hex(8)}",
        "file_id": upload.file_id,
    }


def complete_upload(call: Call) -> Json:
    """files.completeUploadExternal: uploads become files, shared where that is wanted, in one message."""
    entries = call.data("files")
    if not isinstance(entries, list) or not entries or not all(isinstance(e, dict) and e.get("id") for e in entries):
        raise SlackError("invalid_arguments", "missing required field: files")
    places = [_place(call, name) for name in (call.listed("channel_id") or call.listed("channels"))]
    threads = [thread_of(call, place) for place in places]
    drawer = call.workspace.drawer
    done = [drawer.complete(str(e["id"]), str(e.get("title") or ""), mimetype) for e, mimetype in _kinds(call, entries)]
    for place, thread_ts in zip(places, threads, strict=True):
        _share(call, place, thread_ts, done)
    return {"files": [file_json(call.service, drawer.file(file.id)) for file in done]}


def _kinds(call: Call, entries: list[Json]) -> list[tuple[Json, str]]:
    return [(entry, kind_of(call.workspace.drawer.upload(str(entry["id"])).name)) for entry in entries]


def _place(call: Call, channel_id: str) -> Channel:
    bot = call.workspace.bot.id
    try:
        channel = call.workspace.people.channel(channel_id, bot)
    except SlackError:
        raise SlackError("invalid_channel") from None
    if bot not in channel.members or channel.is_archived:
        raise SlackError("posting_to_channel_denied")
    return channel


def _share(call: Call, place: Channel, thread_ts: str, files: list[File]) -> None:
    for file in files:
        call.workspace.drawer.share(file.id, place.id)
    message = call.workspace.talk.post(
        place.id,
        Draft(
            user=call.workspace.bot.id,
            bot_id=call.workspace.bot_id,
            text=call.text("initial_comment"),
            files=tuple(file.id for file in files),
            thread_ts=thread_ts,
        ),
    )
    call.service.tell("posted", message)


def info(call: Call) -> Json:
    """files.info."""
    return {"file": file_json(call.service, call.workspace.drawer.file(call.needed("file"))), "comments": []}


METHODS: dict[str, Method] = {
    "files.getUploadURLExternal": get_upload_url,
    "files.completeUploadExternal": complete_upload,
    "files.info": info,
}
