"""Fetch a file that was handed over in Slack: from Slack alone, and never more than can be read."""

from __future__ import annotations

import http.client
import urllib.request
from http.client import HTTPMessage, HTTPResponse
from typing import IO
from urllib.parse import urlsplit

from slack_sdk import WebClient

from bot.slack.blocks import Json
from bot.slack.client import TIMEOUT
from bot.slack.failures import FAILURES
from tracker.papers.reading.limits import LARGEST
from tracker.papers.refusals import TooLarge
from tracker.refusals import Refusal

_CHUNK = 64 * 1024
_SLACK = ("slack.com", "slack-files.com")
_PAGE = "text/html"
"""What a page to sign in is, which Slack may hand out in place of a file."""


class NotFetched(Refusal):
    """I could not fetch {name} from Slack, so nothing was changed. Please send it again."""


class KeptElsewhere(Refusal):
    """{name} is only linked to in Slack and kept elsewhere. Please upload the file itself."""


class Downloads:
    """Fetches files with the bot's token."""

    def __init__(self, client: WebClient) -> None:
        self._client = client
        self._own_host = urlsplit(client.base_url).netloc
        self._opener = urllib.request.build_opener(_NoRedirect)

    def fetch(self, file: Json, largest: int = LARGEST) -> tuple[str, bytes]:
        """The name and the content of a file that an event or a modal tells of, at most so many bytes.

        Raises:
            TooLarge: it is larger. KeptElsewhere: it is not in Slack.
            NotFetched: Slack did not hand it out.

        """
        known = self.look_up(file)
        name = str(known.get("name") or "The file")
        if known.get("is_external") or known.get("mode") == "external":
            raise KeptElsewhere(name=name)
        _check_size(name, int(known.get("size") or 0), largest)
        url = str(known.get("url_private_download") or known.get("url_private") or "")
        if not self._is_slack(url):
            raise NotFetched(name=name)
        wanted = urllib.request.Request(url, headers={"Authorization": f"Bearer {self._client.token}"})  # noqa: S310 - checked
        try:
            with self._opener.open(wanted, timeout=TIMEOUT) as answer:
                if answer.headers.get_content_type() == _PAGE != known.get("mimetype"):
                    raise NotFetched(name=name)
                return name, _read(name, answer, largest)
        except (OSError, http.client.HTTPException) as error:
            raise NotFetched(name=name) from error

    def look_up(self, file: Json) -> Json:
        """All that is known of a file; of one in a modal, or from another organisation, Slack tells little until asked.

        Raises:
            NotFetched: Slack knows no such file, or does not answer.

        """
        if "url_private" in file:
            return file
        try:
            known: Json = self._client.files_info(file=file["id"])["file"]
        except FAILURES as error:
            raise NotFetched(name=str(file.get("name") or "the file")) from error
        return known

    def _is_slack(self, url: str) -> bool:
        """True for an address that the token may be shown to: Slack's own, or the stand-in's that we talk to."""
        parts = urlsplit(url)
        if parts.netloc == self._own_host and url.startswith(self._client.base_url[:5]):
            return True
        host = parts.hostname or ""
        return parts.scheme == "https" and any(host == own or host.endswith(f".{own}") for own in _SLACK)


def _read(name: str, answer: HTTPResponse, largest: int) -> bytes:
    _check_size(name, answer.length or 0, largest)
    taken = bytearray()
    while chunk := answer.read(_CHUNK):
        taken += chunk
        _check_size(name, len(taken), largest)
    if answer.length:  # bytes that were promised and did not come: a file cut short is not read
        raise NotFetched(name=name)
    return bytes(taken)


def _check_size(name: str, size: int, largest: int) -> None:
    if size > largest:
        raise TooLarge(name=name, size=-(-size // 1024**2), limit=largest // 1024**2)


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """Slack leads those whom it does not know to a page to sign in: that page is not the file."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> None:
        """Follow nothing, so that a redirect is an error."""
