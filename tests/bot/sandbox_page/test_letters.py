"""Mails as people see them, and answers as a mail program writes them."""

from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from bot.sandbox.render_mail import answer, attach, framed, letter, new_mail
from tests.bot.sandbox_page.scenes import reminder_mail

AT = datetime(2026, 10, 22, 7, 5, tzinfo=UTC)
JOAN = ("Joan Pettifer", "joan@carers.example")
REMINDER = letter(reminder_mail(*JOAN, AT).as_bytes())


def answered(text: str = "47 done", subject: str = "Two of your actions want a word") -> EmailMessage:
    original = reminder_mail(*JOAN, AT)
    original.replace_header("Subject", subject)
    return answer(letter(original.as_bytes()), JOAN, text, AT, AT)


def test_a_mail_is_taken_apart() -> None:
    assert (REMINDER.sender, REMINDER.sender_address) == ("Chaser", "chaser@wenlow.example")
    assert REMINDER.subject == "Two of your actions want a word"
    assert REMINDER.text.startswith("Good morning Joan Pettifer,")
    assert REMINDER.first_words.startswith("Good morning Joan Pettifer, two of your actions")
    assert "<table>" in REMINDER.html
    assert [(file.name, file.mimetype) for file in REMINDER.attachments] == [("your dates.ics", "text/calendar")]
    assert ("Auto-Submitted", "auto-generated") in REMINDER.headers


def test_a_mail_without_anything_is_still_a_mail() -> None:
    empty = letter(b"\n")
    assert (empty.subject, empty.sender, empty.text, empty.html) == ("(no subject)", "(nobody)", "", "")


def test_a_mails_own_pictures_stand_in_its_html() -> None:
    mail = EmailMessage()
    mail["From"] = "Chaser <chaser@wenlow.example>"
    mail.set_content("A trend.")
    mail.add_alternative('<p><img src="cid:trend@chaser" alt="Trend"></p>', subtype="html")
    html = mail.get_body(("html",))
    assert isinstance(html, EmailMessage)
    html.add_related(b"\x89PNG", maintype="image", subtype="png", cid="<trend@chaser>")
    seen = letter(mail.as_bytes())
    assert '<img src="data:image/png;base64,iVBORw==" alt="Trend">' in seen.html
    assert seen.attachments == ()


def test_links_in_a_mail_open_elsewhere() -> None:
    assert (
        framed('<html><head lang="en"><title>A</title>')
        == '<html><head lang="en"><base target="_blank"><title>A</title>'
    )


def test_an_answer_goes_where_the_mail_asks_for_and_stays_in_its_thread() -> None:
    reply = answered()
    assert reply["To"] == "Chaser <chaser+t0k3n@wenlow.example>"
    assert reply["From"] == "Joan Pettifer <joan@carers.example>"
    assert reply["Subject"] == "Re: Two of your actions want a word"
    assert reply["In-Reply-To"] == reply["References"] == REMINDER.message_id
    assert reply["Message-ID"].endswith("@carers.example>")
    assert reply["Date"] == "Thu, 22 Oct 2026 07:05:00 +0000"


def test_an_answer_stands_above_the_quoted_mail() -> None:
    lines = str(answered("47 done\n\nJoan\n").get_content()).split("\n")
    assert lines[:5] == [
        "47 done",
        "",
        "Joan",
        "",
        "On Thu, 22 Oct 2026 at 07:05, Chaser <chaser@wenlow.example> wrote:",
    ]
    assert lines[6:9] == ["> Good morning Joan Pettifer,", ">", "> two of your actions want a word."]


def test_an_answer_to_an_answer_has_one_re_and_all_references() -> None:
    assert answered(subject="Re: Two")["Subject"] == "Re: Two"
    first = answered()
    second = answer(letter(first.as_bytes()), JOAN, "also", AT, AT)
    assert second["References"] == f"{REMINDER.message_id} {first['Message-ID']}"


def test_a_new_mail_takes_files_and_no_line_breaks_in_its_subject() -> None:
    mail = new_mail(JOAN, "chaser@wenlow.example", "Our plan\r\nBcc: all@e.org", "Here it is.", AT)
    attach(mail, [("plan.docx", b"PK"), ("notes", b"...")])
    again = message_from_bytes(mail.as_bytes(), policy=default)
    assert again["Subject"] == "Our plan Bcc: all@e.org"
    assert [(part.get_filename(), part.get_content()) for part in again.iter_attachments()] == [
        ("plan.docx", b"PK"),
        ("notes", b"..."),
    ]
