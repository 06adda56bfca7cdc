"""The text of a mail as its reader sees it, and the files that came with it."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP

import pytest

from bot.mail import parts
from bot.mail.cut import cut
from bot.mail.html_text import text_of
from tracker.rules import enclosures

GMAIL = """<div dir="ltr">At risk, see <a href="https://x.uk/minutes">the minutes</a><div><br></div>
<div>New date: 3&nbsp;March</div></div><br><div class="gmail_quote"><div>On Fri, 20 Nov 2026 at 09:00, Chaser &lt;<a
href="mailto:c@x.uk">c@x.uk</a>&gt; wrote:<br></div><blockquote><p>Is 47 <b>done</b>?</p></blockquote></div>"""
OUTLOOK = """<html><head><style>p {color: red}</style><title>x</title></head><body><div class="WordSection1">
<p class="MsoNormal">At risk, see <a href="https://x.uk/minutes">the minutes</a><o:p></o:p></p><p>&nbsp;</p>
<p class="MsoNormal">New date: 3 March</p><div style="border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Chaser
&lt;c@x.uk&gt;<br><b>Sent:</b> 20 November<br><b>To:</b> Ann<br><b>Subject:</b> 47</p></div><p>Is 47 done?</p></div>"""
OWA = """<div>At risk, see <a href="https://x.uk/minutes">the minutes</a></div><div><br></div>
<div>New date: 3 March</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Chaser<br>
<b>Sent:</b> today<br><b>To:</b> Ann<br><b>Subject:</b> 47</div><div>Is 47 done?</div>"""


@pytest.mark.parametrize("page", [GMAIL, OUTLOOK, OWA], ids=["Gmail", "Outlook", "Outlook on the web"])
def test_an_answer_that_is_only_a_page_is_cut_like_text(page: str) -> None:
    assert cut(text_of(page)).words == "At risk, see the minutes <https://x.uk/minutes>\n\nNew date: 3 March"


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<ul><li>12 done<li>14 late</ul>", "- 12 done\n- 14 late"),
        ("<table><tr><td>12</td><td>done</td></tr><tr><td>14</td><td>late</td></tr></table>", "12 done\n14 late"),
        ("<pre>a\n  b</pre>c", "a\n  b\n\nc"),
        ("done<span style='display:none'>preview</span><p hidden>x</p>", "done"),
        ("<a href='https://x.uk/'>https://x.uk</a>", "https://x.uk"),
        ("<blockquote>one<blockquote>two</blockquote></blockquote>three", "> one\n>\n> > two\n> >\nthree"),
        ("<p>&#128994; &amp; &lt;done&gt;</p>", "🟢 & <done>"),
        ("", ""),
        ("\x00", ""),
        ("no <b page", "no"),
        ("<div>" * 100_000 + "deep", "deep"),
        ("<script>alert('done')</script>", ""),
    ],
)
def test_a_page_is_read_as_it_shows(page: str, text: str) -> None:
    assert text_of(page) == text


@pytest.mark.parametrize(
    ("flowed", "text"),
    [
        ("a long \nline\nnext", "a long line\nnext"),
        ("> quoted \n> on\nmine", "> quoted on\nmine"),
        ("> quoted \nmine", "> quoted \nmine"),
        ("done\n-- \nAnn", "done\n-- \nAnn"),
        (" > not a quote", "> not a quote"),
    ],
)
def test_lines_that_were_broken_softly_are_joined(flowed: str, text: str) -> None:
    assert parts.unflowed(flowed) == text


def _message(text: str, html: str = "") -> EmailMessage:
    mail = EmailMessage(policy=SMTP)
    mail.set_content(text)
    if html:
        mail.add_alternative(html, subtype="html")
    return mail


def test_of_two_forms_the_plain_one_is_read_unless_it_is_empty() -> None:
    assert parts.body(parts.parse(_message("plain", "<p>page</p>").as_bytes())).text == "plain"
    assert parts.body(parts.parse(_message(" \n", "<p>page</p>").as_bytes())).text == "page"


def test_a_mail_within_a_mail_is_not_read() -> None:
    mail = _message("Forwarded as evidence")
    mail.add_attachment(_message("Complete"))
    assert parts.body(parts.parse(mail.as_bytes())).text == "Forwarded as evidence"


def test_files_are_taken_with_harmless_names_and_within_bounds() -> None:
    mail = _message("Done, see the files")
    files = [
        ("minutes.pdf", b"%PDF"),
        ("../../etc/passwd", b"x"),
        ("C:\\temp\\notes\u202efdp.txt", b"x"),
        ("macro.EXE", b"MZ"),
        ("film.mp4", b"x" * (enclosures.LARGEST_FILE + 1)),
        ("n" * 300 + ".docx", b"x"),
    ]
    for name, content in files:
        mail.add_attachment(content, "application", "octet-stream", filename=name)
    body = parts.body(parts.parse(mail.as_bytes()))
    assert body.text == "Done, see the files"
    assert [file.name for file in body.files] == ["minutes.pdf", "passwd", "notesfdp.txt", "n" * 100 + ".docx"]
    assert body.left_out == ("macro.EXE: programs are not taken", "film.mp4: larger than 10 MB")


def test_more_files_than_anybody_sends_are_left_out() -> None:
    mail = _message("Done")
    for number in range(enclosures.MOST_FILES + 2):
        mail.add_attachment(b"x", "text", "csv", filename=f"{number}.csv")
    body = parts.body(parts.parse(mail.as_bytes()))
    assert (len(body.files), len(body.left_out)) == (enclosures.MOST_FILES, 2)


@pytest.mark.parametrize(
    ("content", "charset", "text"),
    [
        ("Siân".encode(), "utf-8", "Siân"),
        ("Siân".encode("cp1252"), "utf-8", "Siân"),
        ("Siân".encode(), "us-ascii", "Siân"),
        ("£5 – “done”".encode("cp1252"), "iso-8859-1", "£5 – “done”"),
        ("Łódź".encode("iso8859-2"), "ISO-8859-2", "Łódź"),
        (b"done", "klingon", "done"),
        (b"done", "zip", "done"),
    ],
)
def test_a_wrong_charset_costs_no_words(content: bytes, charset: str, text: str) -> None:
    assert parts.charset_text(content, charset) == text
