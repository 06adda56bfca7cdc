"""The manifest asks Slack for just what the code uses."""

from __future__ import annotations

import re
from pathlib import Path

from bot.slack.listeners import Listeners
from bot.slack.manifest import COMMANDS, EVENTS, NEED_NO_SCOPE, SCOPES, as_yaml

ROOT = Path(__file__).resolve().parents[3]
CODE = "\n".join(path.read_text() for path in (ROOT / "bot" / "slack").glob("*.py"))
BY_APP_TOKEN = "apps_connections_open"
"""Called with the app-level token, whose one scope is given where it is made."""


def called() -> set[str]:
    """The methods of the Web API that the code calls."""
    spoken = re.findall(r"client\.([a-z]+_\w+)\(", CODE)
    names = {name for name in spoken if not name.startswith(("connect_", "is_"))}
    methods = {name.replace("_", ".", 1) for name in names - {"files_upload_v2", BY_APP_TOKEN}}
    if "files_upload_v2" in names:
        methods |= {"files.getUploadURLExternal", "files.completeUploadExternal"}
    return methods


def test_the_manifest_keeps_up_with_the_code() -> None:
    assert (ROOT / "manifest.yaml").read_text() == as_yaml()


def test_every_method_that_is_called_has_its_permission_and_no_permission_is_idle() -> None:
    methods = {need for needs in SCOPES.values() for need in needs if "." in need and not need.startswith("message.")}
    assert methods | set(NEED_NO_SCOPE) == called()


def test_every_event_and_command_has_its_permission_and_its_listener() -> None:
    needs = {need for needs in SCOPES.values() for need in needs}
    assert needs.issuperset(EVENTS[1:]), "app_home_opened alone needs none"
    assert needs.issuperset(command.name for command in COMMANDS)
    heard = set(re.findall(r'app\.event\("([a-z_]+)"\)', CODE))
    assert heard == {event.partition(".")[0] for event in EVENTS}
    assert callable(Listeners.register)


def test_slack_shows_all_of_each_commands_description() -> None:
    assert all(len(command.description) < 100 and len(command.usage_hint) < 100 for command in COMMANDS)
