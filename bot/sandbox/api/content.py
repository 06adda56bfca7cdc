"""What an app wants to say: text, blocks, attachments and metadata of a call, held to Slack's limits."""

from __future__ import annotations

import json
from dataclasses import dataclass

from bot.sandbox.api.call import Call
from bot.sandbox.blocks import is_message_too_long, parts, problems_in_message, with_ids
from bot.sandbox.things import Json, SlackError

TEXT_ON_POST, TEXT_ON_UPDATE = 40_000, 4_000
"""Characters of a message's text: Slack cuts a longer post, which nobody wants, and refuses a longer update."""

_ATTACHMENTS, _METADATA_BYTES = 100, 16_000


@dataclass(frozen=True)
class Content:
    """What a call says; None stands for an argument that was not sent."""

    text: str | None
    blocks: tuple[Json, ...] | None
    attachments: tuple[Json, ...] | None
    metadata: Json | None


def content_of(call: Call, longest: int = TEXT_ON_POST) -> Content:
    """What the call says.

    Raises SlackError no_text, msg_too_long, invalid_blocks_format, invalid_blocks, msg_blocks_too_long,
    invalid_attachments, too_many_attachments, invalid_metadata_format or metadata_too_large.
    """
    text = call.text("text") if call.args.get("text") is not None else None
    if len(text or "") > longest:
        raise SlackError("msg_too_long")
    content = Content(text, blocks_of(call), _attachments_of(call), _metadata_of(call))
    if not (text or content.blocks or content.attachments):
        raise SlackError("no_text")
    return content


def blocks_of(call: Call) -> tuple[Json, ...] | None:
    """The call's blocks with all ids filled in, None when there is no such argument. Raises SlackError as above."""
    given = call.data("blocks", "invalid_blocks_format")
    if given is None:
        return None
    if not isinstance(given, list) or not all(isinstance(block, dict) for block in given):
        raise SlackError("invalid_blocks_format")
    problems = problems_in_message(given) or file_problems(call, given, "/blocks")
    if problems:
        raise SlackError("invalid_blocks", *problems)
    if is_message_too_long(given):
        raise SlackError("msg_blocks_too_long")
    return with_ids(given)


def file_problems(call: Call, blocks: list[Json], at: str) -> tuple[str, ...]:
    """Complaints about pictures that point to a file which is not there or is no picture."""
    found = []
    for index, block in enumerate(blocks):
        for place, element in (("", block), *parts(block)):
            source = element.get("slack_file")
            if source is not None and not _is_picture(call, source):
                found.append(f"invalid slack file [json-pointer:{at}/{index}{place}/slack_file]")
    return tuple(found)


def _is_picture(call: Call, source: Json) -> bool:
    name = source.get("id") or str(source.get("url", "")).partition("/files-pri/")[2].partition("/")[0].split("-")[-1]
    try:
        return call.workspace.drawer.file(name).mimetype.startswith("image/")
    except SlackError:
        return False


def _attachments_of(call: Call) -> tuple[Json, ...] | None:
    given = call.data("attachments", "invalid_attachments")
    if given is None:
        return None
    if not isinstance(given, list) or not all(isinstance(each, dict) for each in given):
        raise SlackError("invalid_attachments")
    if len(given) > _ATTACHMENTS:
        raise SlackError("too_many_attachments")
    problems = [
        problem
        for index, each in enumerate(given)
        if "blocks" in each
        for problem in problems_in_message(each["blocks"], f"/attachments/{index}/blocks")
    ]
    if problems:
        raise SlackError("invalid_attachments", *problems)
    return tuple({**each, **({"blocks": list(with_ids(each["blocks"]))} if "blocks" in each else {})} for each in given)


def _metadata_of(call: Call) -> Json | None:
    """Message metadata: an event type and a payload (docs.slack.dev/messaging/message-metadata); {} takes it away."""
    given = call.data("metadata", "invalid_metadata_format")
    if given is None or given == {}:
        return given if isinstance(given, dict) else None
    if (
        not isinstance(given, dict)
        or not isinstance(given.get("event_type"), str)
        or not isinstance(given.get("event_payload"), dict)
        or set(given) - {"event_type", "event_payload", "entities"}
    ):
        raise SlackError("invalid_metadata_format")
    if len(json.dumps(given).encode()) > _METADATA_BYTES:
        raise SlackError("metadata_too_large")
    return given
