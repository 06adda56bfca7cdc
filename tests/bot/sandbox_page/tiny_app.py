"""A tiny app behind the page: real Bolt, just enough answers to press and enter something."""

from __future__ import annotations

from flask import Flask, Response, request
from slack_bolt import Ack, App, Respond
from slack_bolt.adapter.flask import SlackRequestHandler
from slack_sdk import WebClient

from bot.sandbox.server import APP_PATH, Sandbox
from bot.sandbox.things import Json
from tests.bot.sandbox_page.scenes import SCENES

_DOCUMENTS = ("Audit memo, signed", "Audit timetable", "Board minutes, September")


def action(ack: Ack, body: Json, respond: Respond) -> None:
    ack()
    respond(text=f"You said “{body['text']}”." if body["text"] else "You have no actions, lucky you.")


def open_form(ack: Ack, body: Json, client: WebClient) -> None:
    ack()
    client.views_open(trigger_id=body["trigger_id"], view=SCENES["update_form"])


def update(ack: Ack, body: Json, client: WebClient) -> None:
    values = body["view"]["state"]["values"]
    note = values["note"]["it"]["value"]
    if len(note) < 10:
        ack(response_action="errors", errors={"note": "Please say a little more."})
        return
    ack()
    status = values["status"]["it"]["selected_option"]["value"]
    client.chat_postMessage(channel=body["user"]["id"], text=f"Saved: *{status}*, “{note}”")


def documents(ack: Ack, body: Json) -> None:
    found = [name for name in _DOCUMENTS if body["value"].lower() in name.lower()]
    ack(options=[{"text": {"type": "plain_text", "text": name}, "value": name} for name in found])


def done(ack: Ack, body: Json, client: WebClient) -> None:
    ack()
    channel, ts = body["channel"]["id"], body["message"]["ts"]
    client.chat_update(channel=channel, ts=ts, text=f"<@{body['user']['id']}> says it is *done*.", blocks=[])
    client.chat_postMessage(channel=channel, thread_ts=ts, text="Thank you. Who checks it?")


def pick(ack: Ack, body: Json, respond: Respond) -> None:
    ack()
    chosen = body["actions"][0]
    value = chosen.get("selected_date") or chosen["selected_option"]["value"]
    respond(text=f"You chose {value}.", replace_original=False)


def heard(event: Json, client: WebClient) -> None:
    channel = event["channel"]
    if event.get("thread_ts") and not event.get("bot_id"):
        text = f":white_check_mark: Understood: “{event['text']}”"
        client.chat_postMessage(channel=channel, thread_ts=event["thread_ts"], text=text)
    for file in event.get("files", ()):
        client.chat_postMessage(channel=channel, text=f"I am reading *{file['name']}* …")


def shared() -> None:
    """The message that carries a file says it all."""


def home(event: Json, client: WebClient) -> None:
    client.views_publish(user_id=event["user"], view={"type": "home", "blocks": SCENES["home"]})


def ask(ack: Ack, body: Json, client: WebClient) -> None:
    ack()
    channel = body["channel"]["id"]
    client.chat_postEphemeral(channel=channel, user=body["user"]["id"], text="It is *#47*, owned by Tomos.")


def tiny_app(sandbox: Sandbox) -> Flask:
    """The app as a WSGI app for `Sandbox.mount`."""
    credentials = sandbox.service.credentials
    bolt = App(
        client=WebClient(token=credentials.bot_token, base_url=sandbox.api_url),
        signing_secret=credentials.signing_secret,
        process_before_response=True,
        token_verification_enabled=False,
    )
    bolt.command("/action")(action)
    bolt.command("/form")(open_form)
    bolt.view("update")(update)
    bolt.options("it")(documents)
    bolt.action("done")(done)
    bolt.action("open_form")(open_form)
    bolt.action("pick")(pick)
    bolt.event("message")(heard)
    bolt.event("file_shared")(shared)
    bolt.event("app_home_opened")(home)
    bolt.shortcut("ask")(ask)
    handler = SlackRequestHandler(bolt)
    app = Flask("tiny")

    @app.route(APP_PATH, methods=["POST"])
    def events() -> Response:
        return handler.handle(request)

    return app
