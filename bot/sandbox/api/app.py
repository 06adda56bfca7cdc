"""The Web API's addresses as one WSGI app: methods, uploads, downloads and response URLs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from flask import Flask, Response, jsonify, redirect, request
from werkzeug.wrappers.response import Response as AnyResponse

from bot.sandbox.api import chat, conversations, files, people, views
from bot.sandbox.api.call import Call, Method
from bot.sandbox.api.hooks import respond
from bot.sandbox.faults import Fault, Trouble
from bot.sandbox.service import Service
from bot.sandbox.things import Json, SlackError

METHODS: dict[str, Method] = {
    **chat.METHODS,
    **conversations.METHODS,
    **people.METHODS,
    **views.METHODS,
    **files.METHODS,
}
"""All methods that want a token. `api.test` wants none."""

_FORM_TYPES = ("application/x-www-form-urlencoded", "multipart/form-data")


def create_api(service: Service) -> Flask:
    """The app that answers below /api, /upload, /files-pri and /respond."""
    app = Flask("bot.sandbox.api")

    @app.route("/api/<method>", methods=["GET", "POST"])
    def call(method: str) -> AnyResponse:
        fault = service.faults.take(method)
        if fault is not None and not fault.accepted:
            return _trouble(service, fault, {})
        answer = _answer(service, method)
        return jsonify(answer) if fault is None else _trouble(service, fault, answer)

    @app.route("/upload/v1/<file_id>", methods=["POST"])
    def upload(file_id: str) -> AnyResponse:
        return _receive(service, file_id)

    @app.route("/files-pri/<place>/<path:_name>")
    def download(place: str, _name: str) -> AnyResponse:
        return _download(service, place)

    @app.route("/respond/<secret>", methods=["POST"])
    def answer_to(secret: str) -> AnyResponse:
        return _respond(service, secret)

    return app


def _answer(service: Service, method: str) -> Json:
    try:
        return {"ok": True, **_carry_out(service, method)}
    except SlackError as error:
        return _refusal(error)


def _refusal(error: SlackError) -> Json:
    answer: Json = {"ok": False, "error": error.code}
    if error.messages:
        answer["response_metadata"] = {"messages": [f"[ERROR] {message}" for message in error.messages]}
        if error.code in {"invalid_blocks", "invalid_attachments"}:
            answer["errors"] = list(error.messages)
    return answer


def _carry_out(service: Service, method: str) -> Json:
    args = _arguments()
    if method == "api.test":
        if args.get("error"):
            raise SlackError(str(args["error"]))
        return {"args": dict(args)}
    if method not in METHODS:
        raise SlackError("unknown_method")
    _let_in(service, args)
    return METHODS[method](Call(service, args))


def _let_in(service: Service, args: Mapping[str, object]) -> None:
    """Only with the token, as bearer or in a form. Raises SlackError not_authed or invalid_auth."""
    bearer = request.headers.get("Authorization", "")
    token = bearer.removeprefix("Bearer ") if bearer else args.get("token") if not request.is_json else None
    if not token:
        raise SlackError("not_authed")
    if token != service.credentials.bot_token:
        raise SlackError("invalid_auth")


def _arguments() -> Mapping[str, object]:
    """A call's arguments. Raises SlackError invalid_json, json_not_object or invalid_post_type."""
    if request.method == "GET":
        return dict(request.args)
    if request.is_json:
        body = request.get_json(silent=True) if request.get_data() else {}
        if body is None:
            raise SlackError("invalid_json")
        if not isinstance(body, dict):
            raise SlackError("json_not_object")
        return {**request.args, **body}
    if request.mimetype and request.mimetype not in _FORM_TYPES:
        raise SlackError("invalid_post_type")
    return {**request.args, **request.form}


def _trouble(service: Service, fault: Fault, answer: Json) -> AnyResponse:
    if fault.trouble is Trouble.RATE_LIMITED:
        limited = jsonify({"ok": False, "error": "ratelimited"})
        limited.status_code = 429
        limited.headers["Retry-After"] = str(max(1, round(fault.seconds)))
        return limited
    if fault.trouble is Trouble.SERVER_ERROR:
        failed = jsonify({"ok": False, "error": "internal_error"})
        failed.status_code = 500
        return failed
    if fault.trouble is Trouble.SILENCE:
        service.faults.keep_silent(fault.seconds)
        return jsonify(answer or {"ok": False, "error": "request_timeout"})
    return _cut_short()


def _cut_short() -> Response:
    """An answer that promises more than comes, so that the server has to close the connection on the caller."""

    def part() -> Iterator[bytes]:
        yield b'{"ok"'

    return Response(part(), headers={"Content-Length": "4096"}, content_type="application/json")


def _receive(service: Service, file_id: str) -> AnyResponse:
    given = next(iter(request.files.values())).read() if request.mimetype == _FORM_TYPES[1] else request.get_data()
    try:
        expected = service.workspace.drawer.upload(file_id).length
        if len(given) != expected:
            return Response(f"size mismatch: {expected} bytes announced, {len(given)} sent", status=400)
        service.workspace.drawer.receive(file_id, given)
    except SlackError as error:
        return Response(error.code, status=404)
    return Response(f"OK - {len(given)}")


def _download(service: Service, place: str) -> AnyResponse:
    """A file's bytes for the app's token; anybody else is led to a page to sign in, as in Slack."""
    if request.headers.get("Authorization") != f"Bearer {service.credentials.bot_token}":
        return redirect(f"{service.origin}/?redir={request.path}")
    try:
        file = service.workspace.drawer.file(place.partition("-")[2])
    except SlackError as error:
        return Response(error.code, status=404)
    return Response(file.content, content_type=file.mimetype)


def _respond(service: Service, secret: str) -> AnyResponse:
    body = request.get_json(force=True, silent=True)
    try:
        if not isinstance(body, dict):
            raise SlackError("invalid_payload")
        respond(service, secret, body)
    except SlackError as error:
        refused = jsonify(_refusal(error))
        refused.status_code = 404 if error.code.endswith("_url") else 400
        return refused
    return Response("ok")
