"""Trouble on order: the next call meets it, and afterwards it can be seen whether Slack had done what was asked."""

from __future__ import annotations

import http.client
import threading
import time
from contextlib import nullcontext

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.sandbox.faults import Fault, Trouble
from tests.bot.sandbox.conftest import Office


def patient(office: Office, seconds: int = 5) -> WebClient:
    return WebClient(office.app.client.token, base_url=office.sandbox.api_url, retry_handlers=[], timeout=seconds)


@pytest.mark.parametrize("accepted", [False, True])
@pytest.mark.parametrize("trouble", list(Trouble))
def test_trouble_meets_one_call_which_is_carried_out_only_if_accepted(
    office: Office, trouble: Trouble, accepted: bool
) -> None:
    office.sandbox.service.faults.order(Fault(trouble, "chat.postMessage", accepted=accepted, seconds=0.2))
    client = patient(office)
    client.auth_test()
    goes_well = trouble is Trouble.SILENCE and accepted
    with nullcontext() if goes_well else pytest.raises((SlackApiError, http.client.HTTPException)):
        client.chat_postMessage(channel=office.plans.id, text="first")
    client.chat_postMessage(channel=office.plans.id, text="second")
    assert office.timeline() == (["first", "second"] if accepted else ["second"])


def test_a_rate_limit_says_when_to_come_back(office: Office) -> None:
    office.sandbox.service.faults.order(Fault(Trouble.RATE_LIMITED, seconds=30))
    with pytest.raises(SlackApiError) as limited:
        patient(office).chat_postMessage(channel=office.plans.id, text="x")
    assert limited.value.response["error"] == "ratelimited"
    assert limited.value.response.headers["Retry-After"] == "30"


def test_a_silence_outlasts_the_callers_patience(office: Office) -> None:
    office.sandbox.service.faults.order(Fault(Trouble.SILENCE, seconds=60, accepted=True))
    with pytest.raises(TimeoutError):
        patient(office, 1).chat_postMessage(channel=office.plans.id, text="x")
    assert office.timeline() == ["x"]


def test_a_silence_does_not_keep_the_double_from_being_closed(office: Office) -> None:
    office.sandbox.service.faults.order(Fault(Trouble.SILENCE, seconds=60))
    caller = threading.Thread(target=_call, args=(patient(office),))
    caller.start()
    time.sleep(0.05)
    start = time.monotonic()
    office.sandbox.stop()
    caller.join(10)
    assert time.monotonic() - start < 5


def _call(client: WebClient) -> None:
    try:
        client.auth_test()
    except (SlackApiError, OSError, http.client.HTTPException):
        return
