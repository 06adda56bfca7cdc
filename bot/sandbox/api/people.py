"""users.*, auth.*, team.* and reactions.*: who is who, who calls, and emoji under messages."""

from __future__ import annotations

import re

from bot.sandbox.api.call import Call, Method, next_page
from bot.sandbox.shapes import member_json, message_json
from bot.sandbox.things import Json, Message, SlackError

_EMOJI = re.compile(r"[a-z0-9_+'-]+(::skin-tone-[2-6])?")


def users_info(call: Call) -> Json:
    """users.info."""
    return {"user": member_json(call.service, call.workspace.people.member(call.needed("user")))}


def users_list(call: Call) -> Json:
    """users.list."""
    shown, cursor = call.page(call.workspace.people.members(), 1000, 1000)
    return {"members": [member_json(call.service, member) for member in shown], **next_page(cursor)}


def lookup_by_email(call: Call) -> Json:
    """users.lookupByEmail: somebody who is still in the organisation."""
    email = call.needed("email").casefold()
    for member in call.workspace.people.members():
        if member.email.casefold() == email and not member.deleted:
            return {"user": member_json(call.service, member)}
    raise SlackError("users_not_found")


def auth_test(call: Call) -> Json:
    """auth.test: whose token it is."""
    space = call.workspace
    return {
        "url": f"{call.service.origin}/",
        "team": space.name,
        "team_id": space.team_id,
        "user": space.bot.name,
        "user_id": space.bot.id,
        "bot_id": space.bot_id,
        "is_enterprise_install": False,
    }


def team_info(call: Call) -> Json:
    """team.info."""
    space = call.workspace
    return {"team": {"id": space.team_id, "name": space.name, "domain": "local", "email_domain": "", "icon": {}}}


def connections_open(_call: Call) -> Json:
    """apps.connections.open: Socket Mode, which the local workspace has not."""
    raise SlackError("not_allowed_token_type", "the local workspace delivers over HTTP; it has no Socket Mode")


def add_reaction(call: Call) -> Json:
    """reactions.add."""
    message, name = _message(call), _emoji(call)
    call.workspace.talk.react(message.channel, message.ts, name, call.workspace.bot.id)
    return {}


def remove_reaction(call: Call) -> Json:
    """reactions.remove."""
    message, name = _message(call), _emoji(call)
    call.workspace.talk.unreact(message.channel, message.ts, name, call.workspace.bot.id)
    return {}


def get_reactions(call: Call) -> Json:
    """reactions.get."""
    message = _message(call)
    return {"type": "message", "channel": message.channel, "message": message_json(call.service, message)}


def _message(call: Call) -> Message:
    timestamp = call.text("timestamp")
    if not timestamp:
        raise SlackError("no_item_specified")
    message = call.workspace.talk.message(call.channel().id, timestamp)
    if message.ephemeral_to:
        raise SlackError("message_not_found")
    return message


def _emoji(call: Call) -> str:
    name = call.needed("name")
    if not _EMOJI.fullmatch(name):
        raise SlackError("invalid_name")
    return name


METHODS: dict[str, Method] = {
    "users.info": users_info,
    "users.list": users_list,
    "users.lookupByEmail": lookup_by_email,
    "auth.test": auth_test,
    "team.info": team_info,
    "apps.connections.open": connections_open,
    "reactions.add": add_reaction,
    "reactions.remove": remove_reaction,
    "reactions.get": get_reactions,
}
