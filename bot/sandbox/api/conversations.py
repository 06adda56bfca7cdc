"""conversations.* and users.conversations: where people talk, who is there, and what was said."""

from __future__ import annotations

from collections.abc import Sequence

from bot.sandbox.api.call import Call, Method, next_page
from bot.sandbox.people import is_open
from bot.sandbox.shapes import channel_json, message_json
from bot.sandbox.things import Channel, Json, Message, SlackError

_MOST_IN_A_GROUP = 8


def open_(call: Call) -> Json:
    """conversations.open: the direct message with one member, or a group message with up to eight."""
    users = call.listed("users")
    people, bot = call.workspace.people, call.workspace.bot.id
    if not users:
        if not call.text("channel"):
            raise SlackError("users_list_not_supplied")
        channel = call.channel()
        if not (channel.is_im or channel.is_mpim):
            raise SlackError("method_not_supported_for_channel_type")
    else:
        if len(users) > _MOST_IN_A_GROUP:
            raise SlackError("too_many_users")
        if any(people.member(user).deleted for user in users):
            raise SlackError("user_disabled")
        if any(people.member(user).is_bot for user in users):
            raise SlackError("cannot_dm_bot")
        channel = people.open_direct((bot, *users))
    shown = channel_json(call.service, channel) if call.flag("return_im") else {"id": channel.id}
    return {"channel": shown}


def list_(call: Call) -> Json:
    """conversations.list: the conversations that the app may know of, by default the public channels."""
    return _list(call, [c for c in call.workspace.people.channels() if is_open(c) or _is_in(call, c)])


def of_user(call: Call) -> Json:
    """users.conversations: the conversations that a member (by default the app) is in, as far as the app may know."""
    user = call.text("user") or call.workspace.bot.id
    call.workspace.people.member(user)
    found = call.workspace.people.channels_of(user)
    return _list(call, [c for c in found if is_open(c) or _is_in(call, c)])


def _list(call: Call, channels: list[Channel]) -> Json:
    kinds = call.listed("types") or ("public_channel",)
    if set(kinds) - {"public_channel", "private_channel", "mpim", "im"}:
        raise SlackError("invalid_types")
    wanted = [c for c in channels if _kind(c) in kinds and not (c.is_archived and call.flag("exclude_archived"))]
    shown, cursor = call.page(wanted, 100, 1000)
    return {"channels": [channel_json(call.service, c) for c in shown], **next_page(cursor)}


def info(call: Call) -> Json:
    """conversations.info."""
    return {"channel": channel_json(call.service, call.channel())}


def members(call: Call) -> Json:
    """conversations.members."""
    shown, cursor = call.page(call.channel().members, 100, 1000)
    return {"members": shown, **next_page(cursor)}


def join(call: Call) -> Json:
    """conversations.join: a public channel only."""
    channel = call.channel()
    if not is_open(channel):
        raise SlackError("method_not_supported_for_channel_type")
    is_new = call.workspace.people.join(channel.id, call.workspace.bot.id)
    shown = {"channel": channel_json(call.service, call.workspace.people.channel(channel.id))}
    return shown if is_new else {**shown, "warning": "already_in_channel"}


def history(call: Call) -> Json:
    """conversations.history: newest first, without what stands only in threads."""
    channel = _readable(call)
    said = _between(call, call.workspace.talk.timeline(channel.id))[::-1]
    return _page_of_messages(call, said)


def replies(call: Call) -> Json:
    """conversations.replies: a thread, oldest first, its first message included."""
    channel = _readable(call)
    first, *rest = call.workspace.talk.thread(channel.id, call.needed("ts"))
    return _page_of_messages(call, (first, *_between(call, rest)))


def _page_of_messages(call: Call, said: Sequence[Message]) -> Json:
    shown, cursor = call.page(said, 100, 999)
    metadata = call.flag("include_all_metadata")
    answer: Json = {
        "messages": [message_json(call.service, message, metadata=metadata) for message in shown],
        "has_more": bool(cursor),
        "pin_count": 0,
    }
    return {**answer, **next_page(cursor)} if cursor else answer


def _between(call: Call, said: Sequence[Message]) -> tuple[Message, ...]:
    oldest, latest = _moment(call, "oldest", "0"), _moment(call, "latest", "9999999999")
    if call.flag("inclusive"):
        return tuple(m for m in said if oldest <= float(m.ts) <= latest)
    return tuple(m for m in said if oldest < float(m.ts) < latest)


def _moment(call: Call, name: str, default: str) -> float:
    try:
        return float(call.text(name) or default)
    except ValueError:
        raise SlackError(f"invalid_ts_{name}") from None


def _readable(call: Call) -> Channel:
    channel = call.channel()
    if not _is_in(call, channel):
        raise SlackError("not_in_channel")
    return channel


def _is_in(call: Call, channel: Channel) -> bool:
    return call.workspace.bot.id in channel.members


def _kind(channel: Channel) -> str:
    if channel.is_im:
        return "im"
    if channel.is_mpim:
        return "mpim"
    return "private_channel" if channel.is_private else "public_channel"


METHODS: dict[str, Method] = {
    "conversations.open": open_,
    "conversations.list": list_,
    "conversations.info": info,
    "conversations.members": members,
    "conversations.join": join,
    "conversations.history": history,
    "conversations.replies": replies,
    "users.conversations": of_user,
}
