"""What the bot asks of Slack: commands, events and permissions, each with what needs it; and the manifest."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Command:
    """A slash command as Slack lists it."""

    name: str
    description: str
    usage_hint: str


COMMANDS = (
    Command("/action", "Your actions, one of them, or how it goes", "47 done, memo signed yesterday"),
    Command("/plan", "How a plan stands, or bring one in", "CQC10 late | CQC10 changes since Friday | import"),
    Command("/people", "Who is who", "name"),
    Command("/indicator", "Indicators, or the value of one for a period", "AC1 82.5 for October 2026"),
    Command("/chaser", "Help, and how Chaser itself is doing", "help | status"),
)

EVENTS = ("app_home_opened", "app_mention", "message.channels", "message.groups", "message.im")

SCOPES: dict[str, tuple[str, ...]] = {
    "app_mentions:read": ("app_mention",),
    "channels:history": ("message.channels", "conversations.history", "conversations.replies"),
    "chat:write": ("chat.postMessage", "chat.postEphemeral", "chat.update"),
    "commands": tuple(command.name for command in COMMANDS),
    "files:read": ("files.info",),
    "files:write": ("files.getUploadURLExternal", "files.completeUploadExternal"),
    "groups:history": ("message.groups",),
    "im:history": ("message.im",),
    "im:write": ("conversations.open",),
    "reactions:write": ("reactions.add",),
    "users:read": ("users.info",),
    "users:read.email": ("users.info",),
}
"""Each permission with the methods, events and commands that need it (docs.slack.dev/reference/scopes)."""

NEED_NO_SCOPE = ("auth.test", "views.open", "views.publish")

_HEAD = """\
# What Slack has to know of Chaser: paste it at https://api.slack.com/apps, Create New App, From a manifest.
# For requests by HTTP set socket_mode_enabled to false, and add the address of your server, with /slack/events at
# its end, as request_url (event_subscriptions, interactivity), message_menu_options_url (interactivity) and url
# (each command).
"""


def as_yaml() -> str:
    """The text of `manifest.yaml`."""
    lines = [
        "display_information:",
        "  name: Chaser",
        "  description: Follows up improvement plans",
        '  background_color: "#2f4858"',
        "features:",
        "  app_home:",
        "    home_tab_enabled: true",
        "    messages_tab_enabled: true",
        "    messages_tab_read_only_enabled: false",
        "  bot_user:",
        "    display_name: Chaser",
        "    always_online: true",
        "  slash_commands:",
        *(line for command in COMMANDS for line in _command(command)),
        "oauth_config:",
        "  scopes:",
        "    bot:",
        *(f'      - "{scope}"' for scope in SCOPES),
        "settings:",
        "  event_subscriptions:",
        "    bot_events:",
        *(f"      - {event}" for event in EVENTS),
        "  interactivity:",
        "    is_enabled: true",
        "  org_deploy_enabled: false",
        "  socket_mode_enabled: true",
        "  token_rotation_enabled: false",
    ]
    return _HEAD + "\n".join(lines) + "\n"


def _command(command: Command) -> tuple[str, ...]:
    return (
        f"    - command: {command.name}",
        f'      description: "{command.description}"',
        f'      usage_hint: "{command.usage_hint}"',
        "      should_escape: true",
    )
