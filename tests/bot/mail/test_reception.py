"""Mails as they arrive: what is the person's own is handed to the hall, all else neither counts nor is answered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage

import pytest
from sqlmodel import select

from bot.mail.heard import Arrived, HeardMail
from bot.mail.imap import LetterboxDown
from bot.mail.letterbox import Arrival
from bot.mail.local import KeptMail, LocalPostOffice
from bot.mail.reception import Reception, words_of
from models.plan import Paper
from models.post import Outbox
from models.vocabulary import Reported
from tests.bot.mail.town import OWN, Town, read
from tests.cast import BY_MAIL, LEAD
from tests.tracker.hall import Hall
from tracker.papers.refusals import NotAPlan
from tracker.work import Workshop

FIRM = "Find a firm"


def test_an_answer_is_understood_and_confirmed_in_its_thread(town: Town) -> None:
    mail = town.answer(BY_MAIL, town.remind(BY_MAIL, FIRM), "60%, two firms have offered")
    assert town.post(mail) == "1 mail read"
    assert town.hall.action(FIRM).percent == 60
    confirmed = town.newest(BY_MAIL)
    assert "progress: 60 %, was 20 %" in confirmed.text
    assert str(mail["Message-ID"]) in confirmed.references
    town.post(town.answer(BY_MAIL, confirmed, "undo"))
    assert town.hall.action(FIRM).percent == 20


def test_all_mails_about_an_action_stand_in_one_thread_under_its_name(town: Town) -> None:
    first, second = town.remind(BY_MAIL, FIRM, "Is it done?"), town.remind(BY_MAIL, FIRM, "Is it at risk?")
    name = f"#{town.hall.number(FIRM)} {town.hall.action(FIRM).title}"
    assert (first.subject, second.subject) == (name, name), "Gmail parts a thread where the subject changes"
    assert first.references == second.references
    town.post(town.answer(BY_MAIL, second, "60%"))
    confirmed = town.newest(BY_MAIL)
    assert confirmed.subject == f"Re: {name}"
    assert confirmed.references[0] == first.references[0]


def test_an_empty_answer_says_nothing_of_what_our_subject_says(town: Town) -> None:
    town.post(town.answer(BY_MAIL, town.remind(BY_MAIL, FIRM, "Find a firm is done, complete, 100%"), ""))
    assert town.hall.action(FIRM).reported is not Reported.COMPLETE
    assert "I found no words of yours" in town.newest(BY_MAIL).text


def test_no_line_of_ours_is_the_persons_word_even_where_it_is_not_marked_as_quoted(town: Town) -> None:
    ours = town.remind(BY_MAIL, FIRM, "The lift firm was said to be complete in May.")
    unmarked = f"two more firms were asked\n\n{ours.text}"
    mail = town.write(BY_MAIL, f"Re: {ours.subject}", unmarked, To=ours.reply_to, In_Reply_To=ours.message_id)
    town.post(mail)
    now = town.hall.action(FIRM)
    assert (now.reported, now.progress) == (None, "two more firms were asked")


def test_a_new_mail_is_a_command_or_an_update(town: Town) -> None:
    town.post(town.write(BY_MAIL, "action", "\n"))
    assert "Your actions" in town.newest(BY_MAIL).text
    number = town.hall.number(FIRM)
    town.post(town.write(BY_MAIL, f"Action {number}", "55%, three firms asked"))
    assert town.hall.action(FIRM).percent == 55
    town.post(town.write(BY_MAIL, "The lift", f"#{number} 58%"))
    assert town.hall.action(FIRM).percent == 58


def test_what_a_program_wrote_neither_counts_nor_is_answered(town: Town) -> None:
    ours = town.remind(BY_MAIL, FIRM)
    for headers in (
        {"Auto_Submitted": "auto-replied"},
        {"X_Autoreply": "yes"},
        {"Precedence": "bulk"},
        {"List_Id": "<staff.trust.example>"},
    ):
        town.post(town.answer(BY_MAIL, ours, "done, thank you for your message, I am on leave", **headers))
    assert town.hall.action(FIRM).reported is None
    assert town.count(BY_MAIL) == 1


def test_a_note_of_absence_is_no_answer_but_who_covers_is_asked_once(town: Town) -> None:
    ours = town.remind(BY_MAIL, FIRM)
    for _ in range(2):
        bounces = OWN.for_bounces(ours.message_id)
        mail = town.write(BY_MAIL, "Automatic reply", "I am out of office until 4 December.", To=bounces)
        mail["Auto-Submitted"] = "auto-replied"
        town.post(mail)
    assert town.hall.action(FIRM).reported is None
    assert town.count(BY_MAIL) == 1
    with town.hall.cast.work() as work:
        asked = [row.person_id for row in work.db.exec(select(Outbox)) if row.kind == "away"]
    assert asked == [town.hall.cast_id(LEAD)]


def test_a_mail_with_two_senders_is_held_and_its_reader_told(town: Town) -> None:
    ours = town.remind(BY_MAIL, FIRM)
    mail = town.answer(BY_MAIL, ours, "done")
    raw = b"From: Somebody Else <else@elsewhere.example>\r\n" + mail.as_bytes()
    town.office.receive(raw)
    town.office.receive(raw)
    town.fetch()
    assert town.hall.action(FIRM).reported is None
    assert "It has two From lines. Nothing was changed." in town.newest(BY_MAIL).text
    assert town.count(BY_MAIL) == 2


def test_a_forged_sender_is_asked_about_and_no_more(town: Town) -> None:
    town.office.receive(town.write(BY_MAIL, "hello", f"#{town.hall.number(FIRM)} done").as_bytes())
    town.fetch()
    assert town.hall.action(FIRM).reported is None
    assert "I cannot be sure that it is from you" in town.newest(BY_MAIL).text


def test_a_mail_that_cannot_be_read_is_said_so(town: Town) -> None:
    nested = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (depth, depth) for depth in range(300)
    )
    town.office.receive(f"From: {town.hall.email(BY_MAIL)}\r\n".encode() + nested)
    town.office.receive(town.answer(BY_MAIL, town.remind(BY_MAIL, FIRM), "62%").as_bytes())
    town.fetch()
    assert not list(town.office.arrivals()), "and the next mail was dealt with"


def _spoilt(town: Town, ours: KeptMail) -> dict[str, bytes]:
    """Mails that nobody can believe or read, each of which says that the action is done."""
    number = town.hall.number(FIRM)
    answer, fresh = town.answer(BY_MAIL, ours, "done"), town.write(BY_MAIL, "hello", f"#{number} done")
    foreign = b"Authentication-Results: mx.elsewhere.example; dmarc=pass header.from=trust.example\r\n"
    with_charset = b'Content-Type: text/plain; charset="klingon"\r\n'
    nested = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (at, at) for at in range(2_000))
    sender = f"From: {town.hall.email(BY_MAIL)}\r\n".encode()
    return {
        "a forged From": fresh.as_bytes(),
        "two Froms": b"From: else@elsewhere.example\r\n" + answer.as_bytes(),
        "a foreign authserv-id": foreign + fresh.as_bytes(),
        "nested parts": sender + nested + b"\r\ndone",
        "a Message-ID that the library chokes on": sender + b"Message-ID: <[\r\n\r\ndone",
        "an unknown charset": sender + with_charset + f"\r\n#{number} done".encode(),
        "no header at all": b"\xff\x00done",
        "nothing": b"",
    }


@pytest.mark.parametrize("copies", ["sqlite"], indirect=True)
def test_after_each_mail_that_cannot_be_taken_the_next_is(town: Town) -> None:
    ours = town.remind(BY_MAIL, FIRM)
    for percent, (name, raw) in enumerate(_spoilt(town, ours).items(), start=41):
        town.office.receive(raw)
        town.post(town.answer(BY_MAIL, ours, f"{percent}%"))
        assert town.hall.action(FIRM).percent == percent, name
        assert town.hall.action(FIRM).reported is None, name
        assert not list(town.office.arrivals()), name


def test_a_bounce_is_told_to_the_lead(town: Town) -> None:
    ours = town.remind(BY_MAIL, FIRM)
    bounce = f"Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.example\r\nTo: {OWN.for_bounces(ours.message_id)}\r\n\r\n"
    town.office.receive(bounce.encode() + b"550 5.1.1 no such user here\r\n")
    town.fetch()
    with town.hall.cast.work() as work:
        rows = work.db.exec(select(Outbox)).all()
    assert [row.state for row in rows if row.kind == "remind"] == ["failed"]
    assert [row.person_id for row in rows if row.kind == "undelivered"] == [town.hall.cast_id(LEAD)]


def with_paper(mail: EmailMessage, content: bytes) -> EmailMessage:
    """The same with a paper attached."""
    mail.add_attachment(content, "application", "octet-stream", filename="plan.docx")
    return mail


def test_a_paper_comes_in_where_it_is_asked_to(town: Town) -> None:
    town.post(with_paper(town.write(BY_MAIL, "Please import as WARD12", "Thanks, Ruth"), b"Plan for wards"))
    with town.hall.cast.work() as work:
        assert work.db.exec(select(Paper.plan_key)).all() == ["WARD12"]


def test_a_paper_that_cannot_be_read_is_refused_with_its_sentence(town: Town) -> None:
    town.post(with_paper(town.write(BY_MAIL, "import as WARD12", "Thanks, Ruth"), b"a photograph"))
    assert NotAPlan(name="plan.docx").sentence in " ".join(town.newest(BY_MAIL).text.split())
    assert town.hall.action(FIRM).evidence == []


def test_a_file_beside_an_answer_is_evidence_and_no_paper(town: Town) -> None:
    ours = town.remind(BY_MAIL, FIRM, "The plan is waiting for you.")
    town.post(with_paper(town.answer(BY_MAIL, ours, "70%, see the plan attached"), b"Plan for lifts"))
    assert (town.hall.action(FIRM).percent, town.hall.action(FIRM).evidence) == (70, ["plan.docx"])


def test_a_letterbox_that_is_down_is_tried_again_later(hall: Hall) -> None:
    class ClosedLetterbox(LocalPostOffice):
        """A letterbox that cannot be read."""

        def arrivals(self) -> Iterator[Arrival]:
            """Fail as a server that is away does."""
            raise LetterboxDown("the server is away")

    reception = Reception(ClosedLetterbox(OWN, hall.cast.clock), read)
    assert reception.fetch(hall.cast.workshop) == "failed: the server is away"


def test_a_mail_that_meets_a_fault_of_ours_stops_no_other_and_its_sender_hears_of_it(town: Town) -> None:
    class Faulty(Reception):
        """A reception with a fault in it."""

        def take(self, workshop: Workshop, arrived: Arrived) -> None:
            """Fail for one mail."""
            if isinstance(arrived, HeardMail) and arrived.words == "41%":
                raise ValueError("a fault")
            super().take(workshop, arrived)

    town.reception = Faulty(town.office, read)
    ours = town.remind(BY_MAIL, FIRM)
    for words in ("41%", "42%"):
        town.office.post(town.answer(BY_MAIL, ours, words))
    assert town.fetch() == "2 mails read"
    assert town.hall.action(FIRM).percent == 42
    texts = [mail.text for mail in town.office.mails(town.hall.email(BY_MAIL))]
    assert sum("A fault of mine stopped me. Nothing was changed. Please send it again." in text for text in texts) == 1
    assert town.fetch() == ""


def test_the_answer_to_a_lost_token_is_known_by_the_mail_that_it_answers(town: Town) -> None:
    ours = town.remind(BY_MAIL, FIRM)
    town.post(town.answer(BY_MAIL, replace(ours, reply_to=OWN.address), "64%"))
    assert town.hall.action(FIRM).percent == 64


MAILS = (
    (HeardMail("k", subject="my actions", words=""), "my actions"),
    (HeardMail("k", subject="my actions", words="late"), "late"),
    (HeardMail("k", subject="47", words="done"), "47 done"),
    (HeardMail("k", subject="Action #47", words="done"), "47 done"),
    (HeardMail("k", subject="Re: 47 done", words=""), ""),
    (HeardMail("k", subject="AW: 47 done", words=""), ""),
    (HeardMail("k", subject="Fwd: 47 done", words="see below"), "see below"),
    (HeardMail("k", subject="47 done", words="", token="abcdef0123456789"), ""),
    (HeardMail("k", subject="47 done", words="", in_reply_to="<1@x>"), ""),
    (HeardMail("k", subject="47 done", words="", references=("<1@x>",)), ""),
)


@pytest.mark.parametrize(("mail", "words"), MAILS)
def test_the_subject_counts_in_a_new_mail_only(mail: HeardMail, words: str) -> None:
    assert words_of(mail) == words
