"""The workspace in memory: its people, talk, screens and files, read and changed by many threads.

The page reads it; the double of Slack's Web API and the dispatcher change it. All times come from one clock, which may
be moved.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.sandbox.drawer import Drawer
from bot.sandbox.people import People
from bot.sandbox.pulse import Clock, Pulse
from bot.sandbox.screens import Screens
from bot.sandbox.talk import Talk
from bot.sandbox.things import Command, Shortcut

APP_NAME = "chaser"

EVENTS = (
    "message.channels",
    "message.groups",
    "message.im",
    "message.mpim",
    "app_mention",
    "app_home_opened",
    "member_joined_channel",
    "reaction_added",
    "reaction_removed",
    "file_shared",
)
"""The events that the sandbox can tell an app of, by their names in a manifest."""


class Workspace:
    """One organisation's Slack with one app in it."""

    def __init__(
        self,
        clock: Clock,
        *,
        name: str = "Local workspace",
        app_name: str = APP_NAME,
        commands: Sequence[Command] = (),
        shortcuts: Sequence[Shortcut] = (),
        events: Collection[str] = EVENTS,
    ) -> None:
        """`commands`, `shortcuts` and `events` are what the app's manifest declares; nothing else is called or told."""
        self.pulse = Pulse(clock)
        self.people = People(self.pulse)
        self.talk = Talk(self.pulse)
        self.screens = Screens(self.pulse)
        self.drawer = Drawer(self.pulse)
        self.commands = tuple(commands)
        self.shortcuts = tuple(shortcuts)
        self.events = frozenset(events)
        self.name = name
        self.team_id = self.pulse.new_id("T", name)
        self.app_id = self.pulse.new_id("A", app_name)
        self.bot_id = self.pulse.new_id("B", app_name)
        self.bot = self.people.add_member(app_name, app_name.capitalize(), is_bot=True)

    @property
    def version(self) -> int:
        """Grows with each change that somebody could see; the page asks again when it has grown."""
        return self.pulse.version

    def wait_for_change(self, seen: int, seconds: float) -> int:
        """The version as soon as it is beyond `seen`, or after `seconds` whatever it then is."""
        return self.pulse.wait(seen, seconds)

    def permalink(self, channel: str, ts: str) -> str:
        """The address of a message in the page, relative to the sandbox's own."""
        return f"/archives/{channel}/p{ts.replace('.', '')}"
