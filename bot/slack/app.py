"""The door to Slack: Bolt's app with our listeners on it, and one handler for what goes wrong in it."""

from __future__ import annotations

from dataclasses import dataclass

from slack_bolt import App, BoltResponse
from slack_bolt.error import BoltError
from slack_sdk import WebClient

from bot.settings import Settings
from bot.slack.blocks import Json
from bot.slack.client import KeptClient, quiet_logger
from bot.slack.counter import Counter
from bot.slack.directory import Directory
from bot.slack.downloads import Downloads
from bot.slack.failures import NETWORK
from bot.slack.hall import Hall
from bot.slack.hands import Hands, NoHandFree
from bot.slack.listeners import Listeners
from bot.slack.places import Place
from bot.slack.voice import Voice


class SlackClosed(Exception):
    """Slack does not let the bot in, or cannot be reached."""


@dataclass(frozen=True)
class Door:
    """The open door: what a server or Socket Mode hands its requests to."""

    app: App
    hands: Hands

    def close(self) -> None:
        """Finish what was begun, and answer it."""
        self.hands.close()


def client_of(settings: Settings) -> KeptClient:
    """The client for Slack's Web API, as everything here uses it."""
    return KeptClient(settings.slack_bot_token, settings.slack_api_url)


def open_door(hall: Hall, client: WebClient, signing_secret: str = "", *, hands: Hands | None = None) -> Door:
    """Open the door.

    Bolt's listeners run in the thread of the request (`process_before_response`): they hand over to hands of our own,
    bounded and many enough, where Bolt's own five threads left acknowledgements waiting behind slow answers.

    Raises:
        SlackClosed: Slack refuses the token or cannot be reached.

    """
    quiet = quiet_logger("slack_bolt")
    try:
        app = App(
            name="chaser", logger=quiet, client=client, signing_secret=signing_secret, process_before_response=True
        )
    except BoltError as error:
        raise SlackClosed("Slack does not take SLACK_BOT_TOKEN. `python -m bot doctor` says more.") from error
    except NETWORK as error:
        raise SlackClosed(f"Slack cannot be reached at {client.base_url}.") from error
    hands = hands or Hands()
    counter = Counter(hall.hear, Voice(client), hands)
    Listeners(hall, counter, Directory(client), Downloads(client)).register(app)
    _listen_for_errors(app, counter)
    return Door(app, hands)


def _listen_for_errors(app: App, counter: Counter) -> None:
    def on_error(error: Exception, body: Json) -> BoltResponse:
        if isinstance(error, NoHandFree):
            return BoltResponse(status=503, body="")  # an event comes again, and who pressed sees that it failed
        user = body.get("user_id") or (body.get("user") or {}).get("id") or (body.get("event") or {}).get("user")
        counter.trouble(error, Place(user) if isinstance(user, str) else None)
        return BoltResponse(status=500, body="")

    app.error(on_error)
