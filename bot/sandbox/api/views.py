"""views.*: open a modal, lay another on it, change one, set a Home tab."""

from __future__ import annotations

from bot.sandbox.api.call import Call, Method
from bot.sandbox.api.content import file_problems
from bot.sandbox.blocks import is_view_too_large, problems_in_view, with_ids
from bot.sandbox.shapes import view_json
from bot.sandbox.things import Json, SlackError, View


def open_(call: Call) -> Json:
    """views.open: a modal for whoever did what the trigger stands for."""
    payload = checked(call, "modal")
    owner = call.service.triggers.redeem(_trigger(call))
    return _answer(call, call.workspace.screens.open(owner, payload))


def push(call: Call) -> Json:
    """views.push: a modal on top of the one that is open."""
    payload = checked(call, "modal")
    owner = call.service.triggers.redeem(_trigger(call))
    return _answer(call, call.workspace.screens.push(owner, payload))


def update(call: Call) -> Json:
    """views.update: by the view's id or by the name that the app gave it."""
    payload = checked(call, "modal")
    screens = call.workspace.screens
    view_id = call.text("view_id")
    if not view_id:
        view_id = screens.by_external_id(call.needed("external_id")).id
    if screens.view(view_id).type != "modal":
        raise SlackError("not_found")
    return _answer(call, screens.update(view_id, payload, call.text("hash")))


def publish(call: Call) -> Json:
    """views.publish: somebody's Home tab."""
    user = call.needed("user_id")
    call.workspace.people.member(user)
    payload = checked(call, "home")
    return _answer(call, call.workspace.screens.publish(user, payload, call.text("hash")))


def checked(call: Call, kind: str) -> Json:
    """The call's view, right in every particular and with all ids filled in.

    Raises SlackError invalid_arguments (with what is wrong) or view_too_large.
    """
    view = call.data("view")
    if view is None:
        raise SlackError("invalid_arguments", "missing required field: view")
    return checked_view(call, view, kind)


def checked_view(call: Call, view: object, kind: str) -> Json:
    """A view of the wanted kind, such as an answer to a submission brings too. Raises SlackError as above."""
    problems = problems_in_view(view)
    if not isinstance(view, dict) or problems:
        raise SlackError("invalid_arguments", *problems)
    if view["type"] != kind:
        raise SlackError("invalid_arguments", f"must be a valid enum value [json-pointer:/view/type]: {kind}")
    if is_view_too_large(view):
        raise SlackError("view_too_large")
    missing = file_problems(call, view["blocks"], "/view/blocks")
    if missing:
        raise SlackError("invalid_arguments", *missing)
    return {**view, "blocks": list(with_ids(view["blocks"]))}


def _trigger(call: Call) -> str:
    return call.text("trigger_id") or call.text("interactivity_pointer") or call.needed("trigger_id")


def _answer(call: Call, view: View) -> Json:
    return {"view": view_json(call.service, view)}


METHODS: dict[str, Method] = {
    "views.open": open_,
    "views.push": push,
    "views.update": update,
    "views.publish": publish,
}
