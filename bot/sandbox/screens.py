"""The screens that the app has open for people: modals, stacked up to three high, and Home tabs."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from hashlib import sha256

from bot.sandbox.pulse import Pulse
from bot.sandbox.things import Json, SlackError, View

HIGHEST_STACK = 3
"""Views that may lie on one another (Slack's documentation of modals)."""


class Screens:
    """Each person's stack of modals and Home view."""

    def __init__(self, pulse: Pulse) -> None:
        self._pulse = pulse
        self._views: dict[str, View] = {}
        self._stacks: dict[str, tuple[str, ...]] = {}
        self._homes: dict[str, str] = {}

    def open(self, owner: str, payload: Json, external_id: str = "") -> View:
        """Show a modal, in place of what the person had open."""
        with self._pulse.changing():
            self._close_all(owner)
            return self._add(owner, payload, external_id)

    def push(self, owner: str, payload: Json, external_id: str = "") -> View:
        """Lay a modal on the one that is open. Raises SlackError push_limit_reached or not_found."""
        with self._pulse.changing():
            stack = self._stacks.get(owner, ())
            if not stack:
                raise SlackError("not_found")
            if len(stack) >= HIGHEST_STACK:
                raise SlackError("push_limit_reached")
            return self._add(owner, payload, external_id)

    def update(self, view_id: str, payload: Json, expected_hash: str = "", external_id: str = "") -> View:
        """Show something else in a view; what was entered stays where block, element and type are the same.

        Raises SlackError not_found (it was closed) or hash_conflict (it has changed since `expected_hash`).
        """
        with self._pulse.changing():
            old = self.view(view_id)
            if expected_hash and expected_hash != old.hash:
                raise SlackError("hash_conflict")
            name = external_id or old.external_id
            self._check_external(name, view_id)
            kept = _kept(old.values, payload)
            new = replace(old, payload=deepcopy(payload), hash=self._hash(payload), external_id=name, values=kept)
            self._views[view_id] = new
            return new

    def publish(self, owner: str, payload: Json, expected_hash: str = "") -> View:
        """Set somebody's Home tab. Raises SlackError hash_conflict."""
        with self._pulse.changing():
            if owner in self._homes:
                return self.update(self._homes[owner], payload, expected_hash, str(payload.get("external_id", "")))
            view_id = self._pulse.new_id("V", f"home {owner}")
            external_id = str(payload.get("external_id", ""))
            self._views[view_id] = View(
                view_id, "home", owner, deepcopy(payload), self._hash(payload), view_id, external_id=external_id
            )
            self._homes[owner] = view_id
            return self._views[view_id]

    def view(self, view_id: str) -> View:
        """One view that is on somebody's screen. Raises SlackError not_found."""
        with self._pulse.reading():
            if view_id not in self._views:
                raise SlackError("not_found")
            return self._views[view_id]

    def by_external_id(self, external_id: str) -> View:
        """The view that the app named so. Raises SlackError not_found."""
        with self._pulse.reading():
            for view in self._views.values():
                if external_id and view.external_id == external_id:
                    return view
            raise SlackError("not_found")

    def stack(self, owner: str) -> tuple[View, ...]:
        """Somebody's open modals, the one on top last."""
        with self._pulse.reading():
            return tuple(self._views[view_id] for view_id in self._stacks.get(owner, ()))

    def home(self, owner: str) -> View | None:
        """Somebody's Home tab, when the app has published one."""
        with self._pulse.reading():
            view_id = self._homes.get(owner)
            return self._views[view_id] if view_id else None

    def keep_values(self, view_id: str, values: Json) -> View:
        """Remember what somebody has entered so far, in the shape of `state.values`."""
        with self._pulse.reading():
            view = self._views[view_id] = replace(self.view(view_id), values=deepcopy(values))
            return view

    def close(self, view_id: str) -> None:
        """Take away one modal and those above it."""
        with self._pulse.changing():
            view = self.view(view_id)
            stack = self._stacks.get(view.owner, ())
            self._drop(view.owner, stack[stack.index(view_id) :] if view_id in stack else ())

    def close_all(self, owner: str) -> None:
        """Take away all of somebody's modals."""
        with self._pulse.changing():
            self._close_all(owner)

    def _close_all(self, owner: str) -> None:
        self._drop(owner, self._stacks.get(owner, ()))

    def _drop(self, owner: str, gone: tuple[str, ...]) -> None:
        self._stacks[owner] = tuple(v for v in self._stacks.get(owner, ()) if v not in gone)
        for view_id in gone:
            del self._views[view_id]

    def _add(self, owner: str, payload: Json, external_id: str) -> View:
        name = external_id or str(payload.get("external_id", ""))
        self._check_external(name, "")
        stack = self._stacks.get(owner, ())
        view_id = self._pulse.new_id("V")
        view = View(
            id=view_id,
            type="modal",
            owner=owner,
            payload=deepcopy(payload),
            hash=self._hash(payload),
            root_id=stack[0] if stack else view_id,
            previous_id=stack[-1] if stack else "",
            external_id=name,
        )
        self._views[view_id] = view
        self._stacks[owner] = (*stack, view_id)
        return view

    def _check_external(self, name: str, own_id: str) -> None:
        if name and any(v.external_id == name and v.id != own_id for v in self._views.values()):
            raise SlackError("duplicate_external_id")

    def _hash(self, payload: Json) -> str:
        stamp = self._pulse.ts()
        return f"{stamp}.{sha256((stamp + repr(payload)).encode()).hexdigest()[:8]}"


def _kept(values: Json, payload: Json) -> Json:
    """What was entered in blocks and elements that the new payload still has, each of the same type."""
    wanted = {}
    for block in payload.get("blocks", ()):
        for element in (block.get("element"), block.get("accessory"), *block.get("elements", ())):
            if isinstance(element, dict):
                wanted[block.get("block_id"), element.get("action_id")] = element.get("type")
    kept: Json = {}
    for block_id, entered in values.items():
        for action_id, value in entered.items():
            if wanted.get((block_id, action_id)) == value.get("type"):
                kept.setdefault(block_id, {})[action_id] = value
    return kept
