"""chat.*: post, answer in a thread, change, take back."""

from __future__ import annotations

import re

from bot.sandbox.api.call import Call, Method
from bot.sandbox.api.content import TEXT_ON_UPDATE, content_of
from bot.sandbox.shapes import message_json
from bot.sandbox.talk import Draft
from bot.sandbox.things import Channel, Json, Message, SlackError

_TS = re.compile(r"\d{10}\.\d{6}")


def post_message(call: Call) -> Json:
    """chat.postMessage: to a conversation, or by a member's id to the direct message with them."""
    channel = place_to_speak(call)
    content = content_of(call)
    message = call.workspace.talk.post(
        channel.id,
        Draft(
            user=call.workspace.bot.id,
            bot_id=call.workspace.bot_id,
            text=content.text or "",
            blocks=content.blocks or (),
            attachments=content.attachments or (),
            metadata=content.metadata or None,
            thread_ts=thread_of(call, channel),
            broadcast=call.flag("reply_broadcast"),
        ),
    )
    call.service.tell("posted", message)
    return {"channel": channel.id, "ts": message.ts, "message": message_json(call.service, message, metadata=True)}


def post_ephemeral(call: Call) -> Json:
    """chat.postEphemeral: seen by one member of the conversation, kept by nobody."""
    channel = place_to_speak(call)
    user = call.needed("user")
    call.workspace.people.member(user)
    if user not in channel.members:
        raise SlackError("user_not_in_channel")
    content = content_of(call)
    message = call.workspace.talk.post(
        channel.id,
        Draft(
            user=call.workspace.bot.id,
            bot_id=call.workspace.bot_id,
            text=content.text or "",
            blocks=content.blocks or (),
            attachments=content.attachments or (),
            thread_ts=thread_of(call, channel),
            ephemeral_to=user,
        ),
    )
    return {"message_ts": message.ts}


def update(call: Call) -> Json:
    """chat.update: what is not sent stays as it was; only the app's own messages."""
    channel = call.channel()
    old = _own_message(call, channel, "cant_update_message")
    content = content_of(call, TEXT_ON_UPDATE)
    new = call.workspace.talk.edit(
        channel.id,
        old.ts,
        text=old.text if content.text is None else content.text,
        blocks=old.blocks if content.blocks is None else content.blocks,
        attachments=content.attachments,
        metadata=content.metadata,
    )
    call.service.tell("changed", new)
    return {
        "channel": channel.id,
        "ts": new.ts,
        "text": new.text,
        "message": message_json(call.service, new, metadata=True),
    }


def delete(call: Call) -> Json:
    """chat.delete: only the app's own messages."""
    channel = call.channel()
    message = _own_message(call, channel, "cant_delete_message")
    call.workspace.talk.delete(channel.id, message.ts)
    call.service.tell("deleted", message)
    return {"channel": channel.id, "ts": message.ts}


def get_permalink(call: Call) -> Json:
    """chat.getPermalink: the address of a message; that of a reply leads into its thread."""
    channel = call.channel()
    message = call.workspace.talk.message(channel.id, call.needed("message_ts"))
    link = call.service.origin + call.workspace.permalink(channel.id, message.ts)
    if message.is_reply:
        link += f"?thread_ts={message.thread_ts}&cid={channel.id}"
    return {"channel": channel.id, "permalink": link}


def place_to_speak(call: Call) -> Channel:
    """The conversation in which the app wants to speak.

    Raises SlackError channel_not_found, is_archived, not_in_channel or cannot_dm_bot.
    """
    name = call.needed("channel")
    people, bot = call.workspace.people, call.workspace.bot.id
    if name.startswith("U") and any(member.id == name for member in people.members()):
        if people.member(name).is_bot:
            raise SlackError("cannot_dm_bot")
        return people.open_direct((bot, name))
    by_name = [c for c in people.channels() if c.name and c.name == name.removeprefix("#")]
    channel = people.channel(by_name[0].id if by_name else name, bot)
    if channel.is_archived:
        raise SlackError("is_archived")
    if bot not in channel.members:
        raise SlackError("not_in_channel")
    return channel


def thread_of(call: Call, channel: Channel) -> str:
    """The thread in which to answer, '' for none. A reply's own ts starts none: Slack warns of it, the double refuses.

    Raises SlackError invalid_thread_ts, thread_not_found or cannot_reply_to_message.
    """
    ts = call.text("thread_ts")
    if not ts:
        return ""
    if not _TS.fullmatch(ts):
        raise SlackError("invalid_thread_ts")
    try:
        parent = call.workspace.talk.message(channel.id, ts)
    except SlackError:
        raise SlackError("thread_not_found") from None
    if parent.is_reply or parent.ephemeral_to:
        raise SlackError("cannot_reply_to_message")
    return ts


def _own_message(call: Call, channel: Channel, otherwise: str) -> Message:
    message = call.workspace.talk.message(channel.id, call.needed("ts"))
    if message.ephemeral_to:
        raise SlackError("message_not_found")
    if message.bot_id != call.workspace.bot_id:
        raise SlackError(otherwise)
    return message


METHODS: dict[str, Method] = {
    "chat.postMessage": post_message,
    "chat.postEphemeral": post_ephemeral,
    "chat.update": update,
    "chat.delete": delete,
    "chat.getPermalink": get_permalink,
}
