"""Put a message's picture into Slack, where the message shows it; without it the message says the same in words."""

from __future__ import annotations

import time
from collections.abc import Callable

import structlog
from slack_sdk import WebClient

from bot.slack.failures import FAILURES, understood
from bot.slack.fitting import shorten
from tracker.papers.writing.bars import to_png
from tracker.voice.said import Picture

_ALT = 1_000
"""Characters that an uploaded file's alternative text may have (docs.slack.dev, files.getUploadURLExternal)."""
_WAITS = (0.2, 0.5, 1.0, 2.0)
"""Seconds between looks whether Slack has made out what the file is: before that no message can show it
(github.com/slackapi/java-slack-sdk issue 1349)."""

log = structlog.get_logger(__name__)


def put(client: WebClient, picture: Picture, sleep: Callable[[float], None] = time.sleep) -> str:
    """Upload a picture that nobody sees until a message shows it; returns its id, or nothing where that failed.

    A picture is never worth a message: what goes wrong is logged, and the message goes out without it.
    """
    try:
        uploaded = client.files_upload_v2(
            file=to_png(picture.bars), filename="trend.png", title="Trend", alt_txt=shorten(picture.alt, _ALT)
        )
        file_id = str(uploaded["file"]["id"])
        for wait in _WAITS:
            if client.files_info(file=file_id)["file"].get("mimetype"):
                return file_id
            sleep(wait)
    except FAILURES as error:
        log.warning("picture not uploaded", why=understood(error).why)
    return ""
