"""What the page answers: to whom, with what around it, and what it keeps to itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from bot.sandbox.page import Seat
from bot.sandbox.talk import Draft
from tests.bot.sandbox_page.conftest import Running

ALONE = "Nobody else sees this"


def posted(client: FlaskClient, to: str, came_from: str, **form: object) -> TestResponse:
    """A form sent from a page, and where it leads."""
    return client.post(to, data=form, headers={"Referer": f"http://localhost{came_from}"}, follow_redirects=True)


def test_one_can_be_anybody(client: FlaskClient, running: Running) -> None:
    welcome = client.get("/").text
    for seat in running.house.seats:
        assert f'href="/as/{seat.key}"' in welcome
        assert client.get(f"/as/{seat.key}", follow_redirects=True).status_code == 200


def test_those_with_only_e_mail_sit_down_at_their_mailbox(client: FlaskClient, running: Running) -> None:
    assert client.get(running.at("Joan")).location == running.at("Joan", "/mail")


NOT_THERE = [
    ("/as/U0NOBODY", "There is nobody of that name"),
    ("/as/{mara}/in/C0NOWHERE", "There is no such conversation"),
    ("/as/{mara}/in/{tomos_direct}", "There is no such conversation"),
    ("/as/{mara}/in/{care}?thread=1.2", "This message is not there any more"),
    ("/as/{mara}/file/F0NOTHING", "This file is not there any more"),
    ("/as/{mara}/mail/mail-99", "This mail is not there any more"),
    ("/as/{mara}/mail/mail-1/part/7", "This mail has no such file"),
    ("/as/{joan}/in/{care}", "Joan Pettifer is not in Slack"),
    ("/as/{mara}/view/V0NONE/options", "This form is not open any more"),
]


@pytest.mark.parametrize(("address", "sentence"), NOT_THERE)
def test_what_is_not_there_gets_a_sentence(client: FlaskClient, running: Running, address: str, sentence: str) -> None:
    known = {"mara": running.key("Mara"), "joan": running.key("Joan"), "care": running.channel("care-plan")}
    answer = client.get(address.format(**known, tomos_direct=running.direct("Tomos").rpartition("/")[2]))
    assert answer.status_code == 404
    assert sentence in answer.text


def test_nothing_from_outside_may_be_fetched(client: FlaskClient, running: Running) -> None:
    answer = client.get(running.in_channel("Mara", "care-plan"))
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert not re.search(r'(src|href)="(?!/|#|https://www\.wenlow\.example)', answer.text)


def test_a_mails_frame_may_do_nothing_but_be_looked_at(client: FlaskClient, running: Running) -> None:
    frame = client.get(running.at("Joan", "/mail/mail-1/frame"))
    assert frame.headers["Content-Security-Policy"].startswith("default-src 'none'; img-src data:;")
    assert 'sandbox="allow-same-origin allow-popups"' in client.get(running.at("Joan", "/mail/mail-1")).text


def test_an_answer_for_one_person_is_seen_by_nobody_else(client: FlaskClient, running: Running) -> None:
    assert ALONE in client.get(running.in_channel("Mara", "care-plan")).text
    assert ALONE not in client.get(running.in_channel("Tomos", "care-plan")).text


def test_a_button_in_somebody_elses_answer_cannot_be_pressed(client: FlaskClient, running: Running) -> None:
    care = running.channel("care-plan")
    alone = next(m for m in running.workspace.talk.timeline(care, running.key("Mara")) if m.ephemeral_to)
    answer = client.post(running.at("Tomos", f"/message/{care}/{alone.ts}"), data={"act": "0.0"})
    assert answer.status_code == 404


def test_a_form_that_was_made_up_is_refused(client: FlaskClient, running: Running) -> None:
    direct = running.direct("Tomos").rpartition("/")[2]
    message = running.workspace.talk.timeline(direct)[0]
    answer = client.post(running.at("Tomos", f"/message/{direct}/{message.ts}"), data={"act": "3.2", "3.2": "99"})
    assert answer.status_code == 400


def test_what_was_read_is_unread_no_longer(client: FlaskClient, running: Running) -> None:
    assert 'Messages</span><span class="count">1' in client.get(running.at("Tomos", "/mail")).text
    client.get(running.direct("Tomos"))
    assert 'Messages</span><span class="count">' not in client.get(running.at("Tomos", "/mail")).text


def test_a_mail_is_unread_until_it_is_opened(client: FlaskClient, running: Running) -> None:
    assert 'class="unread"' in client.get(running.at("Joan", "/mail")).text
    client.get(running.at("Joan", "/mail/mail-1"))
    assert 'class="unread"' not in client.get(running.at("Joan", "/mail")).text


def test_the_version_changes_with_what_one_can_see(client: FlaskClient, running: Running) -> None:
    address = running.at("Joan", "/version")
    before = client.get(address).text
    assert client.get(address).text == before
    posted(client, running.at("Joan", "/mail"), running.at("Joan", "/mail"), subject="Hello", text="there")
    after = client.get(address).text
    assert after != before
    posted(client, running.at("Joan", "/clock"), running.at("Joan", "/mail"), leap="hour")
    assert client.get(address).text != after


class Meddling(list[Seat]):
    """Seats during whose counting somebody says something."""

    def __init__(self, running: Running) -> None:
        super().__init__(running.house.seats)
        self._running = running

    def __iter__(self) -> Iterator[Seat]:
        kettle, sam = self._running.channel("kettle"), super().__getitem__(3)
        self._running.workspace.talk.post(kettle, Draft(sam.member_id, "Anybody?"))
        return super().__iter__()


def test_what_changes_while_a_page_is_drawn_makes_it_out_of_date(client: FlaskClient, running: Running) -> None:
    address = running.at("Sam")
    everybody, running.house.seats = running.house.seats, Meddling(running)
    page = client.get(f"{address}/mail").text
    running.house.seats = everybody
    drawn = re.search(r'data-version="([^"]+)"', page)
    assert drawn is not None
    assert drawn[1] != client.get(f"{address}/version").text


def test_moving_the_clock_tells_what_happened(client: FlaskClient, running: Running) -> None:
    running.house.happens = ("2 reminders went out.",)
    answer = posted(client, running.at("Joan", "/clock"), running.at("Joan", "/mail"), leap="monday")
    assert "It is now 09:00 on Monday 26 October 2026." in answer.text
    assert "2 reminders went out." in answer.text
    assert "2 reminders went out." not in client.get(running.at("Joan", "/mail")).text


CLOCKS = [
    ({"leap": "date", "day": "2026-10-21"}, "That day is past."),
    ({"leap": "date", "day": ""}, "Please choose a day"),
    ({"leap": "leap-year"}, "Please choose a day"),
]


@pytest.mark.parametrize(("form", "sentence"), CLOCKS)
def test_a_clock_that_cannot_be_moved_so_says_why(
    client: FlaskClient, running: Running, form: dict[str, object], sentence: str
) -> None:
    before = running.house.now()
    assert sentence in posted(client, running.at("Mara", "/clock"), running.at("Mara", "/mail"), **form).text
    assert running.house.now() == before


def test_a_change_leads_back_to_where_one_was(client: FlaskClient, running: Running) -> None:
    place = running.in_channel("Mara", "care-plan")
    answer = client.post(
        place, data={"text": "Hello"}, headers={"Referer": f"http://localhost{place}?thread=1.2&notice=3"}
    )
    assert answer.location == f"{place}?thread=1.2"
    elsewhere = client.post(place, data={"text": "Hello"}, headers={"Referer": "http://localhost/as/U0OTHER/mail"})
    assert elsewhere.location == place


def test_a_command_in_a_thread_is_refused_as_in_slack(client: FlaskClient, running: Running) -> None:
    place = running.in_channel("Mara", "care-plan")
    answer = posted(client, place, place, text="/action", thread="1.2")
    assert "not in a thread" in answer.text


def test_a_link_to_a_message_leads_to_it_as_whoever_sat_here_last(client: FlaskClient, running: Running) -> None:
    care, talk = running.channel("care-plan"), running.workspace.talk
    first = next(message for message in talk.timeline(care) if talk.replies(care, message.ts))
    reply = talk.replies(care, first.ts)[0]
    to_first, to_reply = (running.workspace.permalink(care, message.ts) for message in (first, reply))
    assert client.get(to_first).location == "/"
    place = running.in_channel("Tomos", "care-plan")
    client.get(place)
    assert client.get(to_first).location == f"{place}?thread={first.ts}#t{first.ts.replace('.', '-')}"
    assert client.get(to_reply).location == f"{place}?thread={first.ts}#t{reply.ts.replace('.', '-')}"


def test_a_long_conversation_shows_its_end_first(client: FlaskClient, running: Running) -> None:
    kettle = running.channel("kettle")
    for number in range(130):
        running.workspace.talk.post(kettle, Draft(running.key("Sam"), f"cup {number}."))
    place = running.in_channel("Sam", "kettle")
    page = client.get(place).text
    assert "cup 129." in page
    assert "cup 29." not in page
    assert "Show earlier messages (30)" in page
    assert "cup 0." in client.get(f"{place}?last=500").text


def test_a_file_is_handed_out_to_be_saved_and_a_picture_to_be_seen(client: FlaskClient, running: Running) -> None:
    place = running.in_channel("Mara", "care-plan")
    files = [(BytesIO(b"<script>"), "plan.html"), (BytesIO(b"\x89PNG"), "trend.png")]
    page = client.post(
        place, data={"file": files}, headers={"Referer": f"http://localhost{place}"}, follow_redirects=True
    )
    plan, trend = re.findall(r'href="(/as/[^"]+/file/[^"]+)"', page.text)
    saved, seen = client.get(plan), client.get(trend)
    assert (saved.mimetype, saved.headers["Content-Disposition"]) == (
        "application/octet-stream",
        "attachment; filename=plan.html",
    )
    assert (seen.mimetype, seen.headers["Content-Disposition"]) == ("image/png", "inline; filename=trend.png")
