"""A tiny app behind the page: real Bolt, just enough answers to press and enter something."""

from __future__ import annotations

from typing import Any

from flask import Flask, Response, request
from slack_bolt import App
from slack_bolt.adapter.flask import SlackRequestHandler
from slack_sdk import WebClient

from bot.sandbox.server import APP_PATH, Sandbox

Body = dict[str, Any]


def plain(text: str) -> Body:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str) -> Body:
    return {"type": "mrkdwn", "text": text}


def option(text: str, value: str) -> Body:
    return {"text": plain(text), "value": value}


def asked(block_id: str, label: str, element: Body, **more: object) -> Body:
    return {"type": "input", "block_id": block_id, "label": plain(label), "element": {"action_id": "it", **element}, **more}


UPDATE_FORM: Body = {
    "type": "modal",
    "callback_id": "update",
    "title": plain("How is #47 going?"),
    "submit": plain("Save"),
    "blocks": [
        {"type": "section", "text": mrkdwn("*#47* Agree the medication audit with the four homes\n:large_yellow_circle: *at risk* · due 31 October 2026")},
        asked("status", "Where does it stand?", {"type": "radio_buttons", "options": [option("On track", "on_track"), option("At risk", "at_risk"), option("Done", "complete")]}),
        asked("forecast", "When do you expect it to be done?", {"type": "datepicker"}, optional=True),
        asked("note", "In your own words", {"type": "plain_text_input", "multiline": True}, hint=plain("It goes into the journal as you write it.")),
        asked("owner", "Who else should know?", {"type": "multi_users_select", "placeholder": plain("Choose people")}, optional=True),
        asked("evidence", "Evidence", {"type": "external_select", "min_query_length": 1, "placeholder": plain("Search documents")}, optional=True),
    ],
}  # fmt: skip


def register(app: App) -> None:
    """What the tiny app answers to."""

    @app.command("/action")
    def action(ack: Any, body: Body, respond: Any) -> None:
        ack()
        respond(text=f"You said “{body['text']}”." if body["text"] else "You have no actions, lucky you.")

    @app.command("/form")
    def form(ack: Any, body: Body, client: WebClient) -> None:
        ack()
        client.views_open(trigger_id=body["trigger_id"], view=UPDATE_FORM)

    @app.view("update")
    def update(ack: Any, body: Body, client: WebClient) -> None:
        values = body["view"]["state"]["values"]
        note = values["note"]["it"]["value"]
        if len(note) < 10:
            ack(response_action="errors", errors={"note": "Please say a little more."})
            return
        ack()
        status = values["status"]["it"]["selected_option"]["value"]
        client.chat_postMessage(channel=body["user"]["id"], text=f"Saved: *{status}*, “{note}”")

    @app.options("it")
    def documents(ack: Any, body: Body) -> None:
        names = ["Audit memo, signed", "Audit timetable", "Board minutes, September"]
        found = [option(name, str(n)) for n, name in enumerate(names) if body["value"].lower() in name.lower()]
        ack(options=found)

    @app.action("done")
    def done(ack: Any, body: Body, client: WebClient) -> None:
        ack()
        message = body["message"]
        text = f"<@{body['user']['id']}> says it is *done*."
        client.chat_update(channel=body["channel"]["id"], ts=message["ts"], text=text, blocks=[])
        client.chat_postMessage(channel=body["channel"]["id"], thread_ts=message["ts"], text="Thank you. Who checks it?")

    @app.action("open_form")
    def open_form(ack: Any, body: Body, client: WebClient) -> None:
        ack()
        client.views_open(trigger_id=body["trigger_id"], view=UPDATE_FORM)

    @app.action("pick")
    def pick(ack: Any, body: Body, respond: Any) -> None:
        ack()
        chosen = body["actions"][0]
        value = chosen.get("selected_date") or chosen["selected_option"]["value"]
        respond(text=f"You chose {value}.", replace_original=False)

    @app.event("message")
    def heard(event: Body, client: WebClient) -> None:
        if event.get("thread_ts") and not event.get("bot_id"):
            text = f":white_check_mark: Understood: “{event['text']}”"
            client.chat_postMessage(channel=event["channel"], thread_ts=event["thread_ts"], text=text)
        for file in event.get("files", ()):
            client.chat_postMessage(channel=event["channel"], text=f"I am reading *{file['name']}* …")

    @app.event("app_home_opened")
    def home(event: Body, client: WebClient) -> None:
        blocks = [{"type": "header", "text": plain("Your actions")}, {"type": "section", "text": mrkdwn("*#47* :red_circle: overdue")}]
        client.views_publish(user_id=event["user"], view={"type": "home", "blocks": blocks})

    @app.event("file_shared")
    def shared() -> None:
        """The message that carries the file says it all."""

    @app.shortcut("ask")
    def ask(ack: Any, body: Body, client: WebClient) -> None:
        ack()
        channel, ts = body["channel"]["id"], body["message"]["ts"]
        client.chat_postEphemeral(channel=channel, user=body["user"]["id"], text="It is *#47*, owned by Tomos.", thread_ts=ts)


def tiny_app(sandbox: Sandbox) -> Flask:
    """The app as a WSGI app for `Sandbox.start`."""
    credentials = sandbox.service.credentials
    client = WebClient(token=credentials.bot_token, base_url=sandbox.api_url)
    bolt = App(
        client=client,
        signing_secret=credentials.signing_secret,
        process_before_response=True,
        token_verification_enabled=False,
    )
    register(bolt)
    handler = SlackRequestHandler(bolt)
    app = Flask("tiny")

    @app.route(APP_PATH, methods=["POST"])
    def events() -> Response:
        return handler.handle(request)

    return app
