"""Slack's JSON for what a workspace holds: a member, a conversation, a message, a file, a view, field for field."""

from __future__ import annotations

from pathlib import PurePath
from zoneinfo import ZoneInfo

from bot.sandbox.service import Service
from bot.sandbox.things import Channel, File, Json, Member, Message, View


def member_json(service: Service, member: Member) -> Json:
    """A user object (docs.slack.dev/reference/objects/user-object)."""
    local = service.workspace.pulse.now().astimezone(ZoneInfo(member.tz))
    offset = local.utcoffset()
    return {
        "id": member.id,
        "team_id": service.workspace.team_id,
        "name": member.name,
        "real_name": member.real_name,
        "deleted": member.deleted,
        "tz": member.tz,
        "tz_label": local.tzname(),
        "tz_offset": int(offset.total_seconds()) if offset else 0,
        "profile": {
            "real_name": member.real_name,
            "display_name": member.name,
            "title": member.title,
            "team": service.workspace.team_id,
            **({"email": member.email} if member.email else {}),
        },
        "is_admin": member.is_admin,
        "is_owner": False,
        "is_bot": member.is_bot,
        "is_app_user": False,
        "is_restricted": False,
        "updated": 0,
    }


def channel_json(service: Service, channel: Channel) -> Json:
    """A conversation object as the app sees it (docs.slack.dev/reference/objects/conversation-object)."""
    bot = service.workspace.bot.id
    common: Json = {
        "id": channel.id,
        "created": 0,
        "is_archived": channel.is_archived,
        "is_im": channel.is_im,
        "is_mpim": channel.is_mpim,
        "is_org_shared": False,
        "context_team_id": service.workspace.team_id,
    }
    if channel.is_im:
        others = [m for m in channel.members if m != bot] or [bot]
        return {**common, "user": others[0], "is_open": True, "is_user_deleted": False, "priority": 0}
    is_group = channel.is_private or channel.is_mpim
    return {
        **common,
        "name": channel.name,
        "name_normalized": channel.name,
        "is_channel": not is_group,
        "is_group": is_group and not channel.is_mpim,
        "is_private": is_group,
        "is_general": False,
        "is_member": bot in channel.members,
        "creator": channel.members[0] if channel.members else bot,
        "topic": {"value": channel.topic, "creator": "", "last_set": 0},
        "purpose": {"value": "", "creator": "", "last_set": 0},
        "num_members": len(channel.members),
    }


def message_json(service: Service, message: Message, *, metadata: bool = False) -> Json:
    """A message as history, events and answers show it; its metadata only when asked for."""
    shown: Json = {
        "type": "message",
        "user": message.user,
        "text": message.text,
        "ts": message.ts,
        "team": service.workspace.team_id,
    }
    if message.bot_id:
        shown |= {"bot_id": message.bot_id, "app_id": service.workspace.app_id, "bot_profile": _bot_profile(service)}
    subtype = "thread_broadcast" if message.is_reply and message.broadcast else message.subtype
    if subtype:
        shown["subtype"] = subtype
    for name in ("blocks", "attachments"):
        if getattr(message, name):
            shown[name] = list(getattr(message, name))
    if message.files:
        shown["files"] = [file_json(service, service.workspace.drawer.file(f)) for f in message.files]
    if message.reactions:
        shown["reactions"] = [
            {"name": r.name, "users": list(r.users), "count": len(r.users)} for r in message.reactions
        ]
    if message.edited:
        shown["edited"] = {"user": message.user, "ts": message.edited}
    if metadata and message.metadata:
        shown["metadata"] = message.metadata
    if message.ephemeral_to:
        shown["is_ephemeral"] = True
    return shown | _thread(service, message)


def _thread(service: Service, message: Message) -> Json:
    """What a message says of the thread that it is in or that hangs from it."""
    if not message.thread_ts:
        return {}
    talk = service.workspace.talk
    if message.is_reply:
        return {
            "thread_ts": message.thread_ts,
            "parent_user_id": talk.message(message.channel, message.thread_ts).user,
        }
    replies = talk.replies(message.channel, message.ts)
    who = list(dict.fromkeys(reply.user for reply in replies))
    return {
        "thread_ts": message.ts,
        "reply_count": len(replies),
        "reply_users": who,
        "reply_users_count": len(who),
        "latest_reply": replies[-1].ts if replies else message.ts,
        "is_locked": False,
        "subscribed": False,
    }


def _bot_profile(service: Service) -> Json:
    space = service.workspace
    return {
        "id": space.bot_id,
        "app_id": space.app_id,
        "name": space.bot.real_name,
        "team_id": space.team_id,
        "deleted": False,
        "updated": 0,
    }


def file_json(service: Service, file: File) -> Json:
    """A file object (docs.slack.dev/reference/objects/file-object); `url_private` wants the app's token as bearer."""
    home = f"{service.origin}/files-pri/{service.workspace.team_id}-{file.id}"
    kind = PurePath(file.name).suffix.lstrip(".").lower() or "binary"
    return {
        "id": file.id,
        "created": file.created,
        "timestamp": file.created,
        "name": file.name,
        "title": file.title or file.name,
        "mimetype": file.mimetype,
        "filetype": kind,
        "pretty_type": kind.upper(),
        "user": file.user,
        "user_team": service.workspace.team_id,
        "editable": False,
        "size": file.size,
        "mode": "hosted",
        "is_external": False,
        "external_type": "",
        "is_public": any(c.startswith("C") for c in file.channels),
        "public_url_shared": False,
        "display_as_bot": False,
        "username": "",
        "url_private": f"{home}/{_file_name(file)}",
        "url_private_download": f"{home}/download/{_file_name(file)}",
        "permalink": f"{service.origin}/files/{file.user}/{file.id}/{_file_name(file)}",
        "has_rich_preview": False,
        "file_access": "visible",
        "alt_txt": file.alt_text,
        "channels": [c for c in file.channels if c.startswith("C")],
        "groups": [c for c in file.channels if c.startswith("G")],
        "ims": [c for c in file.channels if c.startswith("D")],
    }


def _file_name(file: File) -> str:
    """The name as it stands in an address: small letters, digits, and underscores for all else."""
    stem, dot, suffix = file.name.lower().rpartition(".")
    clean = "".join(c if c.isascii() and c.isalnum() else "_" for c in stem or suffix)
    return clean + (dot + suffix if stem and suffix.isascii() and suffix.isalnum() else "")


def view_json(service: Service, view: View) -> Json:
    """A view object as answers and payloads carry it (docs.slack.dev/reference/views)."""
    space, payload = service.workspace, view.payload
    shown: Json = {
        "id": view.id,
        "team_id": space.team_id,
        "app_id": space.app_id,
        "app_installed_team_id": space.team_id,
        "bot_id": space.bot_id,
        "type": view.type,
        "blocks": list(view.blocks),
        "private_metadata": view.private_metadata,
        "callback_id": view.callback_id,
        "external_id": view.external_id,
        "state": {"values": view.values},
        "hash": view.hash,
        "root_view_id": view.root_id,
        "previous_view_id": view.previous_id or None,
        "clear_on_close": payload.get("clear_on_close", False),
        "notify_on_close": payload.get("notify_on_close", False),
    }
    for name in ("title", "submit", "close"):
        shown[name] = payload.get(name)
    return shown
