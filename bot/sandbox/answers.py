"""What an app's immediate answer does: to a command, to a submitted form, to a menu that it fills."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.sandbox.api.call import Call
from bot.sandbox.api.hooks import say
from bot.sandbox.api.views import checked_view
from bot.sandbox.courier import Reply
from bot.sandbox.kit.elements import offered
from bot.sandbox.kit.objects import option, option_group
from bot.sandbox.kit.schema import Shape, array, exactly_one
from bot.sandbox.service import Service
from bot.sandbox.things import Json, SlackError, View
from bot.sandbox.tickets import Hook

_OFFER = Shape(
    {"options": array(option(), 100, low=0), "option_groups": array(option_group, 100, low=0)},
    rules=(exactly_one("options", "option_groups"),),
)


class Answers:
    """Carries out answers for one running double. An answer that Slack would not take raises SlackError."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._screens = service.workspace.screens

    def to_command(self, hook: Hook, reply: Reply) -> None:
        """Say what came with the acknowledgement of a command: to the person, or 'in_channel' to all."""
        body = _data(reply)
        if body:
            say(Call(self._service, body), hook)

    def to_submission(self, view: View, reply: Reply) -> Mapping[str, str]:
        """Close the form, or do what `response_action` says; the errors to show beside its fields."""
        body = _data(reply)
        match body.get("response_action"):
            case None if not body:
                self._close(view)
            case "clear":
                self._screens.close_all(view.owner)
            case "update":
                self._screens.update(view.id, self._checked(body))
            case "push":
                self._screens.push(view.owner, self._checked(body))
            case "errors":
                return _errors(view, body.get("errors"))
            case other:
                raise SlackError("invalid_arguments", f"no such response_action: {other}")
        return {}

    def to_suggestion(self, reply: Reply) -> Sequence[Json]:
        """What a menu offers, groups laid flat."""
        body = _data(reply)
        problems: list[str] = []
        _OFFER(body, "", problems)
        if problems:
            raise SlackError("invalid_arguments", *problems)
        return [each for each in offered(body) if isinstance(each, dict)]

    def _checked(self, body: Json) -> Json:
        return checked_view(Call(self._service, {}), body.get("view"), "modal")

    def _close(self, view: View) -> None:
        """Put the form away; the app may have closed it, or opened another in its place, before it answered."""
        if any(each.id == view.id for each in self._screens.stack(view.owner)):
            self._screens.close(view.id)


def _errors(view: View, errors: object) -> Mapping[str, str]:
    """Errors must be texts for input blocks of this form, or the person is only told that something went wrong."""
    inputs = {block["block_id"] for block in view.blocks if block["type"] == "input"}
    if not isinstance(errors, dict) or not errors or not set(errors) <= inputs:
        raise SlackError("invalid_arguments", "errors must name input blocks of the view")
    if not all(isinstance(words, str) and words for words in errors.values()):
        raise SlackError("invalid_arguments", "errors must be texts")
    return errors


def _data(reply: Reply) -> Json:
    try:
        return reply.data()
    except ValueError:
        raise SlackError("invalid_json") from None
