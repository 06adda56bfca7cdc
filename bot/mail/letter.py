"""A letter as plain values, and the mail made of it: headers, text and page, pictures, files."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import format_datetime
from uuid import NAMESPACE_URL, uuid5

from bot.mail.addresses import OwnAddress
from bot.mail.cut import MARKER
from bot.mail.heard import EnclosedFile
from bot.mail.html_text import text_of

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_ABOVE = re.compile(r'<td class="above"[^>]*>')
"""Where our pages have room for the marker: above their sheet."""
_BODY = re.compile(r"<body\b[^>]*>", re.IGNORECASE)
_MARKER_HTML = f'<p style="margin:0;font-size:12px;color:#767676">{MARKER}</p>'
_LONGEST_SUBJECT = 200
_QUIET = "DR, RN, NRN, OOF, AutoReply"
"""What Exchange must not answer with (MS-OXCMAIL); `All` would also stop bounces, which we want."""


@dataclass(frozen=True)
class Picture:
    """A picture within the page, which names it as `cid:NAME`."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True)
class Letter:
    """What is said by mail. `key` and `to` make the Message-ID: the same each time that it is sent."""

    key: str
    to: tuple[str, ...]
    subject: str
    text: str
    at: datetime
    html: str = ""
    token: str = ""
    """What a reply must carry to be believed; without it the letter does not ask for one."""
    topic: str = ""
    """What its reader's letters of one thread are all about: names the root of the thread, which need not exist."""
    references: tuple[str, ...] = ()
    """Message-IDs of the thread, the one answered last."""
    pictures: tuple[Picture, ...] = ()
    files: tuple[EnclosedFile, ...] = ()


def compose(letter: Letter, own: OwnAddress, name: str = "Chaser") -> EmailMessage:
    """Make the mail, with every header that keeps it in its thread and out of loops.

    White space in titles, line breaks among it, becomes single blanks: none can begin a header of its own.
    """
    everyone = "".join((*letter.to, own.address))
    mail = EmailMessage(policy=(SMTP if everyone.isascii() else SMTPUTF8).clone(max_line_length=78))
    mail["Message-ID"] = message_id(letter, own)
    mail["Date"] = format_datetime(letter.at)
    mail["From"] = Address(name, addr_spec=own.address)
    mail["To"] = ", ".join(letter.to)
    mail["Subject"] = one_line(letter.subject)
    mail["Auto-Submitted"] = "auto-generated"
    mail["X-Auto-Response-Suppress"] = _QUIET
    if letter.token:
        mail["Reply-To"] = Address(name, addr_spec=own.with_token(letter.token))
    references = (*_root(letter, own), *letter.references)
    mail["In-Reply-To"] = references[-1]
    mail["References"] = " ".join(references)
    if not letter.references:
        mail["Thread-Index"] = _thread_index(references[0], letter.at)
    mail.set_content(_marked(letter) + letter.text.rstrip("\n") + "\n", cte="quoted-printable")
    if letter.html:
        mail.add_alternative(_marked_page(letter), subtype="html", cte="quoted-printable")
        page = [part for part in mail.iter_parts() if isinstance(part, EmailMessage)][-1]
        for picture in letter.pictures:
            maintype, _, subtype = picture.media_type.partition("/")
            page.add_related(picture.content, maintype, subtype, cid=f"<{picture.name}>", disposition="inline")
    for file in letter.files:
        maintype, _, subtype = file.media_type.partition("/")
        mail.add_attachment(file.content, maintype, subtype or "octet-stream", filename=one_line(file.name))
    return mail


def message_id(letter: Letter, own: OwnAddress) -> str:
    """Return the Message-ID of a letter."""
    return own.message_id(letter.key, ",".join(letter.to))


def sent_lines(text: str, html: str = "") -> tuple[str, ...]:
    """Return the lines of a letter in order, as text and as its page shows them: no reply says one of them."""
    return tuple(line for line in (MARKER, *text.splitlines(), *text_of(html).splitlines()) if line.strip())


def one_line(text: str, most: int = _LONGEST_SUBJECT) -> str:
    """Fold white space and control characters into single blanks, and cut what is too long for a subject."""
    folded = " ".join(_CONTROL.sub(" ", text).split())
    return folded if len(folded) <= most else f"{folded[: most - 1].rstrip()}…"


def thread(references: Sequence[str], answered: str) -> tuple[str, ...]:
    """Return the References of an answer: the thread's root and its last few, at most ten (RFC 5322, 3.6.4)."""
    chain = tuple(dict.fromkeys((*references, answered)))
    return chain if len(chain) <= 10 else (chain[0], *chain[-9:])


def _root(letter: Letter, own: OwnAddress) -> tuple[str, ...]:
    """The Message-ID that every letter about one topic to one reader refers to, so that they stand together.

    What is about no topic and answers nothing refers to one of its own: Gmail would put it with the letter of the week
    before that has the same subject (Gmail's rules of 2019: the same subject, and no References that differ).
    """
    about = letter.topic or (letter.key if not letter.references else "")
    return (own.message_id(f"thread:{about}", ",".join(letter.to)),) if about else ()


def _thread_index(root: str, at: datetime) -> str:
    """What Outlook and Exchange know a thread by (MS-OXOMSG, 2.2.1.3): a time, and a number that all of it share.

    An answer needs none: they find its thread by what it answers.
    """
    since_1601 = (at - datetime(1601, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1) * 10
    return b64encode(b"\x01" + since_1601.to_bytes(8, "big")[1:6] + uuid5(NAMESPACE_URL, root).bytes).decode()


def _marked(letter: Letter) -> str:
    return f"{MARKER}\n\n" if letter.token else ""


def _marked_page(letter: Letter) -> str:
    if not letter.token:
        return letter.html
    place = _ABOVE.search(letter.html) or _BODY.search(letter.html)
    at = place.end() if place else 0
    return letter.html[:at] + _MARKER_HTML + letter.html[at:]
