"""What is pressed or filled in elsewhere is said by mail: numbers choose, words fill forms in, files come along."""

from __future__ import annotations

import hashlib

import pytest
from sqlmodel import select

from bot.reading import read_trusted
from models.plan import Plan
from models.post import OutboxFile
from models.vocabulary import PlanState, Way
from tests.cast import BY_MAIL, LEAD, OWNER, person
from tests.tracker.hall import Hall, Posted
from tests.tracker.paper_desk import paper_text
from tracker import dispatch, mailroom
from tracker.heard import Brought, Sender

FIRM, WARDS, FORM = "Find a firm", "Name one person", "Agree one"


@pytest.fixture
def hall(hall_on_sqlite: Hall) -> Hall:
    with hall_on_sqlite.cast.work() as work:
        person(work.db, LEAD).prefers = "mail"
    return hall_on_sqlite


def brings(hall: Hall, words: str) -> Posted:
    """The lead mails a paper; the answer to it."""
    content = paper_text()
    with hall.cast.work(way=Way.MAIL) as work:
        key, digest = hall.cast.next_id(), hashlib.sha256(content).hexdigest()
        sender = Sender(email=hall.email(LEAD))
        heard = Brought(Way.MAIL, key, sender, "plan.md", digest, read_trusted("plan.md", content), words)
        mailroom.receive(work, heard, mailroom.Letter(f"<{key}@x>", "The plan"), mailroom.Proof(checked=True))
    return hall.posts()[0]


def says(hall: Hall, words: str, to: Posted | None = None, who: str = LEAD, subject: str = "") -> Posted:
    """Somebody answers a mail of ours; what they are answered."""
    hall.mails(who, words, to, checked=True, subject=subject)
    return next(posted for posted in hall.posts() if posted.row.kind == "answer")


def test_a_paper_is_asked_about_accepted_named_and_released_by_mail(hall: Hall) -> None:
    preview = brings(hall, "please import this")
    assert "1. Answer 3 questions\n2. Accept\n" in preview.text
    assert preview.text.endswith("Reply with the number.")
    assert preview.subject == "Re: The plan"
    question = says(hall, "1", preview)
    assert "Who is AB?" in question.text
    assert "Reply with the number; with 1 also a name, such as “1 Sam Fisk”." in question.text
    assert "Say who as well" in says(hall, "1", question).text
    second = says(hall, "1 Tom Asher", question)
    assert "Who is CD?" in second.text
    third = says(hall, "Ruth Cole, thanks", second)
    assert "Who is XY?" in third.text
    back = says(hall, "leave open", third)
    assert "1. Accept" in back.text
    form = says(hall, "accept please", back)
    assert "• key: …" in form.text
    again = says(hall, "key: x!", form)
    assert "use 2 to 12 letters and digits" in again.text
    named = says(hall, "key: WARD7\nlead: Owen Bright", again)
    assert "WARD7" in named.text
    assert "1. Release" in named.text
    assert "is live" in says(hall, "release", named).text
    with hall.cast.work() as work:
        plan = work.db.exec(select(Plan).where(Plan.key == "WARD7")).one()
        assert (plan.state, plan.lead_id) == (PlanState.LIVE, person(work.db, LEAD).id)


def test_a_form_can_be_left(hall: Hall) -> None:
    form = says(hall, "2", brings(hall, "please import this"))
    assert "Then nothing is changed." in says(hall, "cancel", form).text


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("status HOME26", "How HOME26 stands"),
        ("my actions", "You own no actions"),
        ("late", "Late actions, worst first: 1 action"),
        ("who is late in HOME26", "Tom Asher: 1 action"),
        ("HOME26 release", "was released"),
        ("release HOME26", "was released"),
        ("HOME26 owner Ruth Cole", "#3 Find a firm"),
        ("help", "How to use Chaser"),
        ("confirmations off", "is not answered"),
    ],
)
def test_what_is_asked_is_answered_alone_and_in_answer_to_a_mail(hall: Hall, words: str, told: str) -> None:
    assert told in says(hall, words).text
    if words != "late":
        assert told in says(hall, words, hall.reminds(LEAD, FIRM, WARDS)).text


def test_an_answer_has_its_file_until_it_is_sent(hall: Hall) -> None:
    hall.mails(LEAD, "HOME26 everything as a file", checked=True, subject="List")
    with hall.cast.work() as work:
        (claim,) = dispatch.claim_due(work, 10)
        (file,) = claim.outgoing.files
        assert (file.name, file.content[:6]) == ("HOME26 2026-11-23.csv", b"\xef\xbb\xbfNum")
        assert claim.outgoing.said.subject == "Re: List"
        dispatch.sent(work, claim.row_id, "<1@x>")
        assert work.db.exec(select(OutboxFile)).all() == []


def test_mails_about_one_action_are_one_thread_and_others_begin_their_own(hall: Hall) -> None:
    one = hall.action(FIRM).id
    assert [hall.reminds(BY_MAIL, FIRM).row.topic for _ in range(2)] == [f"action:{one}"] * 2
    assert hall.reminds(BY_MAIL, FIRM, WARDS).row.topic == ""
    assert hall.reminds(OWNER, FORM).row.topic == "", "Slack has threads of its own"


def test_a_program_that_answers_every_answer_is_not_answered_for_ever(hall: Hall) -> None:
    mail = hall.reminds(BY_MAIL, FIRM)
    for _ in range(mailroom.MOST_ANSWERS + 2):
        hall.mails(BY_MAIL, "We have received your message and shall look at it", mail)
    assert len(hall.posts()) == mailroom.MOST_ANSWERS
    hall.cast.clock.wait(hours=2)
    assert "61 %" in says(hall, "61%", mail, BY_MAIL).text
