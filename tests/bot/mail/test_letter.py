"""A letter as it arrives at aiosmtpd: its headers, its text and page, its pictures and files."""

from base64 import b64decode
from dataclasses import replace

from bot.mail.addresses import OwnAddress
from bot.mail.heard import EnclosedFile
from bot.mail.letter import Picture, compose
from tests.bot.mail.conftest import LETTER, NOW, OUTGOING, ChannelTo, parsed
from tests.bot.mail.smtp_double import Desk, smtp_server


def test_a_message_arrives_with_all_that_keeps_it_in_its_thread_and_out_of_loops(channel_to: ChannelTo) -> None:
    desk = Desk()
    with smtp_server(desk) as account:
        channel = channel_to(account)
        message_id = channel.send(replace(OUTGOING, thread_id="<root@anytown.gov.uk>"))
    mail = parsed(desk.mails[0])
    assert mail["Message-ID"] == message_id
    assert len(message_id) <= 64
    assert mail["Date"].datetime == NOW
    assert mail["From"] == "Chaser <chaser@anytown.gov.uk>"
    assert mail["Reply-To"] == "Chaser <chaser+k3j9xq7m2p@anytown.gov.uk>"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["X-Auto-Response-Suppress"] == "DR, RN, NRN, OOF, AutoReply"
    assert (mail["In-Reply-To"], mail["References"]) == ("<root@anytown.gov.uk>", "<root@anytown.gov.uk>")
    assert desk.taken[0].mail_from == f"chaser+bounce-{message_id[1:].partition('@')[0]}@anytown.gov.uk"
    assert mail.get_content().splitlines()[2:] == ["Put up the handrails", ".", "Due today"]


def test_text_page_pictures_and_files_travel_together(channel_to: ChannelTo) -> None:
    page = '<html><body class="x"><p>Straße</p><img src="cid:trend" alt="falling"></body></html>'
    letter = replace(
        LETTER,
        text="Straße " * 40,
        html=page,
        token="k3j9xq7m2p",
        pictures=(Picture("trend", "image/png", b"\x89PNG"),),
        files=(EnclosedFile("Pläne\r\n.xlsx", "application/octet-stream", b"PK"),),
    )
    desk = Desk()
    with smtp_server(desk) as account:
        channel_to(account).deliver(letter)
    mail = parsed(desk.mails[0])
    kinds = [part.get_content_type() for part in mail.walk()]
    assert kinds == [
        "multipart/mixed", "multipart/alternative", "text/plain", "multipart/related", "text/html", "image/png",
        "application/octet-stream",
    ]  # fmt: skip
    html = mail.get_body(("html",))
    assert html is not None
    assert "above this line" in html.get_content().partition("<p>Straße")[0]
    assert next(mail.iter_attachments()).get_filename() == "Pläne .xlsx"


def test_line_breaks_in_a_title_begin_no_header(channel_to: ChannelTo) -> None:
    desk = Desk()
    with smtp_server(desk) as account:
        title = "Roof\r\nBcc: all@anytown.gov.uk\x00\u2028 and gutter " + "x" * 400
        channel_to(account).deliver(replace(LETTER, subject=title))
    mail = parsed(desk.mails[0])
    assert mail["Subject"].startswith("Roof Bcc: all@anytown.gov.uk and gutter xxx")
    assert mail["Bcc"] is None
    assert desk.taken[0].rcpt_tos == ["ann@anytown.gov.uk"]


def test_letters_of_one_topic_are_one_thread_wherever_they_are_read_and_all_others_are_none(own: OwnAddress) -> None:
    topical = [compose(replace(LETTER, key=key, topic="action:47"), own) for key in ("remind:1", "remind:2")]
    single = [compose(replace(LETTER, key=key), own) for key in ("digest:1", "digest:2")]
    answer = compose(replace(LETTER, references=("<1@anytown.gov.uk>",)), own)
    roots = [str(mail["References"]) for mail in (*topical, *single)]
    threads = [b64decode(str(mail["Thread-Index"]))[6:] for mail in (*topical, *single)]
    assert [roots.index(root) for root in roots] == [threads.index(one) for one in threads] == [0, 0, 2, 3]
    assert all(mail["In-Reply-To"] == mail["References"] != mail["Message-ID"] for mail in (*topical, *single))
    assert b64decode(str(single[0]["Thread-Index"]))[:6].hex() == "01dd78cd85d5", "20 November 2026, 9:00"
    assert (answer["References"], answer["Thread-Index"]) == ("<1@anytown.gov.uk>", None)
