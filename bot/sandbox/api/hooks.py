"""Response URLs: how an app answers a command or a press of a button, up to five times in half an hour."""

from __future__ import annotations

from bot.sandbox.api.call import Call
from bot.sandbox.api.content import content_of
from bot.sandbox.service import Service
from bot.sandbox.talk import Draft
from bot.sandbox.things import Json, SlackError
from bot.sandbox.tickets import Hook


def respond(service: Service, secret: str, body: Json) -> None:
    """Do what was posted to a response URL.

    Raises SlackError used_url, expired_url or invalid_url, and whatever a message can be refused for.
    """
    call = Call(service, body)
    hook = service.hooks.use(secret)
    if call.flag("delete_original"):
        _original(call, hook)
        service.workspace.talk.delete(hook.channel, hook.message_ts)
    elif call.flag("replace_original"):
        _replace(call, hook)
    else:
        say(call, hook)


def say(call: Call, hook: Hook) -> None:
    """A new message, for the one person unless `response_type` is 'in_channel'."""
    kind = call.text("response_type", "ephemeral")
    if kind not in {"ephemeral", "in_channel"}:
        raise SlackError("invalid_arguments", "must be a valid enum value [json-pointer:/response_type]")
    content = content_of(call)
    space = call.workspace
    message = space.talk.post(
        hook.channel,
        Draft(
            user=space.bot.id,
            bot_id=space.bot_id,
            text=content.text or "",
            blocks=content.blocks or (),
            attachments=content.attachments or (),
            metadata=content.metadata or None,
            thread_ts=call.text("thread_ts") or hook.thread_ts,
            ephemeral_to=hook.user if kind == "ephemeral" else "",
        ),
    )
    if kind == "in_channel":
        call.service.tell("posted", message)


def _replace(call: Call, hook: Hook) -> None:
    _original(call, hook)
    content = content_of(call)
    message = call.workspace.talk.edit(
        hook.channel,
        hook.message_ts,
        text=content.text or "",
        blocks=content.blocks or (),
        attachments=content.attachments,
        metadata=content.metadata,
    )
    if not message.ephemeral_to:
        call.service.tell("changed", message)


def _original(call: Call, hook: Hook) -> None:
    """The message that was acted on must be there. Raises SlackError message_not_found."""
    call.workspace.talk.message(hook.channel, hook.message_ts)
