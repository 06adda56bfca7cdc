"""A Bolt app of few words, with one listener for each thing that Slack can send."""

from __future__ import annotations

import time
import urllib.request
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from slack_bolt import Ack, App, Respond, Say
from slack_bolt.adapter.wsgi import SlackRequestHandler
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.sandbox.server import Sandbox
from tests.bot.sandbox.kit_samples import Block, actions, asking, button, modal, options, plain, section

Body = dict[str, Any]

NOTE = asking({"type": "plain_text_input", "action_id": "note"}, block_id="note", label=plain("Note"))
PICK = asking(
    {"type": "external_select", "action_id": "pick", "min_query_length": 1},
    block_id="pick",
    label=plain("Pick"),
    optional=True,
)
PRESS = button(value="47", action_id="press")


def form(title: str = "A form", **more: object) -> Block:
    """A modal with one field to fill in and one to pick from."""
    return modal(NOTE, PICK, title={"type": "plain_text", "text": title}, callback_id="form", **more)


class SmallApp:
    """The app, what it has heard, and the errors that Slack gave it."""

    def __init__(self, sandbox: Sandbox) -> None:
        secrets = sandbox.service.credentials
        self.heard: list[tuple[str, Body]] = []
        self.errors: list[str] = []
        self.executor = ThreadPoolExecutor(max_workers=5)
        self.client = WebClient(secrets.bot_token, base_url=sandbox.api_url, retry_handlers=[], timeout=5)
        self.bolt = App(client=self.client, signing_secret=secrets.signing_secret, listener_executor=self.executor)
        self.wsgi = SlackRequestHandler(self.bolt)
        for register in (self._commands, self._slow_commands, self._presses, self._forms, self._events):
            register()

    def close(self) -> None:
        """Let the listeners end."""
        self.executor.shutdown()

    def of_kind(self, kind: str) -> list[Body]:
        """What has been heard of one kind."""
        return [body for name, body in self.heard if name == kind]

    def _hear(self, kind: str, body: Body) -> None:
        self.heard.append((kind, body))

    def _tried(self, call: Callable[[], object]) -> None:
        try:
            call()
        except SlackApiError as error:
            self.errors.append(error.response["error"])

    def _commands(self) -> None:
        @self.bolt.command("/hello")
        def hello(ack: Ack, body: Body) -> None:
            self._hear("command", body)
            ack(f"Hello <@{body['user_id']}>: {body['text']}")

        @self.bolt.command("/shout")
        def shout(ack: Ack, body: Body) -> None:
            ack({"response_type": "in_channel", "text": body["text"].upper()})

        @self.bolt.command("/wrong")
        def wrong(ack: Ack) -> None:
            ack({"blocks": [{"type": "nonsense"}]})

        @self.bolt.command("/form")
        def open_form(ack: Ack, body: Body, client: WebClient) -> None:
            ack()
            client.views_open(trigger_id=body["trigger_id"], view=form(private_metadata=body["channel_id"]))

    def _slow_commands(self) -> None:
        @self.bolt.command("/slow")
        def slow(ack: Ack) -> None:
            time.sleep(0.8)
            ack("too late")

        @self.bolt.command("/chatty")
        def chatty(ack: Ack, respond: Respond) -> None:
            ack()
            for number in range(1, 7):
                answer = respond(f"answer {number}")
                if answer.status_code != 200:
                    self.errors.append(answer.body)

    def _presses(self) -> None:
        @self.bolt.action("press")
        def press(ack: Ack, body: Body, client: WebClient) -> None:
            ack()
            self._hear("press", body)
            if "message" in body:
                channel, ts = body["channel"]["id"], body["message"]["ts"]
                client.chat_update(channel=channel, ts=ts, text="pressed", blocks=[section("pressed")])

        @self.bolt.action("away")
        def away(ack: Ack, respond: Respond) -> None:
            ack()
            respond(delete_original=True)

        @self.bolt.shortcut("about")
        def about(ack: Ack, body: Body) -> None:
            ack()
            self._hear(body["type"], body)

    def _forms(self) -> None:
        @self.bolt.view("form")
        def submitted(ack: Ack, body: Body, client: WebClient) -> None:
            self._hear("submission", body)
            words = body["view"]["state"]["values"]["note"]["note"]["value"]
            match words:
                case "errors":
                    ack(response_action="errors", errors={"note": "Not like this."})
                case "unknown block":
                    ack(response_action="errors", errors={"nowhere": "Not like this."})
                case "update":
                    ack(response_action="update", view=form("Another"))
                case "push":
                    ack(response_action="push", view=form("On top"))
                case "bad push":
                    ack(response_action="push", view=form("On top of all that is there"))
                case "clear":
                    ack(response_action="clear")
                case "slow":
                    time.sleep(0.8)
                    ack()
                case _:
                    ack()
                    client.chat_postMessage(channel=body["view"]["private_metadata"], text=f"noted: {words}")

        @self.bolt.view_closed("form")
        def closed(ack: Ack, body: Body) -> None:
            ack()
            self._hear("closed", body)

        @self.bolt.options("pick")
        def pick(ack: Ack, body: Body) -> None:
            self._hear("options", body)
            ack(options=options(3) if body["value"] != "none" else [])

    def _events(self) -> None:
        @self.bolt.event("app_home_opened")
        def home(event: Body, client: WebClient) -> None:
            self._hear("home", event)
            view = {"type": "home", "blocks": [section("Yours"), actions(PRESS)]}
            client.views_publish(user_id=event["user"], view=view)

        @self.bolt.event("app_mention")
        def mention(event: Body, say: Say) -> None:
            self._hear("mention", event)
            say("You called?", thread_ts=event["ts"])

        @self.bolt.event("message")
        def message(event: Body, body: Body, client: WebClient) -> None:
            self._hear("message", {**event, "event_id": body["event_id"]})
            if event.get("text") == "slowly":
                time.sleep(0.8)
            if event.get("text") == "card":
                client.chat_postMessage(channel=event["channel"], text="card", blocks=[actions(PRESS)])
            for file in event.get("files", ()):
                self._send_back(file, event["channel"], client)

        @self.bolt.event("member_joined_channel")
        def joined(event: Body) -> None:
            self._hear("joined", event)

        @self.bolt.event("reaction_added")
        def reacted(event: Body) -> None:
            self._hear("reaction", event)

        @self.bolt.event("file_shared")
        def shared(event: Body) -> None:
            self._hear("file_shared", event)

    def _send_back(self, file: Body, channel: str, client: WebClient) -> None:
        """Fetch a file as an app does, and put it back with its letters turned round."""
        request = urllib.request.Request(
            file["url_private_download"], headers={"Authorization": f"Bearer {client.token}"}
        )
        with urllib.request.urlopen(request, timeout=5) as response:
            content = response.read()
        client.files_upload_v2(
            channel=channel, filename="back.txt", content=content[::-1], title="Back", initial_comment="Here it is"
        )
