"""Mails as people see them: bytes taken apart into headers, text, HTML and attachments, and answers put together."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage, MIMEPart
from email.policy import default
from email.utils import format_datetime, formataddr, make_msgid
from mimetypes import guess_type

_HEAD = re.compile(r"<head\b[^>]*>", re.IGNORECASE)
_DETAILS = (
    "From",
    "To",
    "Cc",
    "Reply-To",
    "Date",
    "Subject",
    "Message-ID",
    "In-Reply-To",
    "References",
    "Auto-Submitted",
)


@dataclass(frozen=True)
class Attachment:
    """A file in a mail; `number` names it in addresses."""

    number: int
    name: str
    mimetype: str
    content: bytes


@dataclass(frozen=True)
class Letter:
    """A mail taken apart. `html` is as it was sent: it is shown in a frame of its own, without scripts."""

    subject: str
    sender: str
    sender_address: str
    recipients: str
    text: str
    html: str
    headers: tuple[tuple[str, str], ...]
    attachments: tuple[Attachment, ...]
    answer_to: str
    message_id: str
    references: str

    @property
    def first_words(self) -> str:
        """The beginning of the text, for the list."""
        return " ".join(self.text.split())[:140]


def letter(raw: bytes) -> Letter:
    """A mail's bytes, taken apart."""
    mail = message_from_bytes(raw, policy=default)
    sender = mail["From"].addresses[0] if mail["From"] and mail["From"].addresses else None
    text, html = mail.get_body(("plain",)), mail.get_body(("html",))
    return Letter(
        subject=str(mail["Subject"] or "(no subject)"),
        sender=(sender.display_name or sender.addr_spec) if sender else "(nobody)",
        sender_address=sender.addr_spec if sender else "",
        recipients=str(mail["To"] or ""),
        text=_content(text),
        html=_with_pictures(_content(html), mail),
        headers=tuple((name, str(value)) for name, value in mail.items() if name in _DETAILS),
        attachments=tuple(_attachments(mail)),
        answer_to=str(mail["Reply-To"] or mail["From"] or ""),
        message_id=str(mail["Message-ID"] or "").strip(),
        references=" ".join(str(mail["References"] or "").split()),
    )


def framed(html: str) -> str:
    """The HTML of a mail for its frame: links open elsewhere."""
    return _HEAD.sub(lambda found: found[0] + '<base target="_blank">', html, count=1)


def new_mail(sender: tuple[str, str], to: str, subject: str, text: str, at: datetime) -> EmailMessage:
    """A mail as a mail program writes it; `sender` is name and address."""
    mail = EmailMessage()
    mail["From"] = formataddr(sender)
    mail["To"] = to
    mail["Subject"] = " ".join(subject.split())
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = make_msgid(domain=sender[1].rpartition("@")[2])
    mail.set_content(text.replace("\r\n", "\n"))
    return mail


def answer(original: Letter, sender: tuple[str, str], text: str, at: datetime, original_at: datetime) -> EmailMessage:
    """An answer as a mail program writes it: above the quoted mail, in its thread."""
    subject = original.subject if original.subject.lower().startswith("re:") else f"Re: {original.subject}"
    when = f"{original_at:%a}, {original_at.day} {original_at:%b %Y} at {original_at:%H:%M}"
    quoted = "\n".join(f"> {line}".rstrip() for line in original.text.rstrip().split("\n"))
    whole = f"{text.rstrip()}\n\nOn {when}, {original.sender} <{original.sender_address}> wrote:\n\n{quoted}\n"
    mail = new_mail(sender, original.answer_to, subject, whole, at)
    if original.message_id:
        mail["In-Reply-To"] = original.message_id
        mail["References"] = f"{original.references} {original.message_id}".strip()
    return mail


def attach(mail: EmailMessage, files: Sequence[tuple[str, bytes]]) -> None:
    """Put files into a mail."""
    for name, content in files:
        kind, _, subtype = (guess_type(name)[0] or "application/octet-stream").partition("/")
        mail.add_attachment(content, maintype=kind, subtype=subtype, filename=name)


def _content(part: MIMEPart | None) -> str:
    return str(part.get_content()) if part else ""


def _attachments(mail: EmailMessage) -> list[Attachment]:
    parts = [part for part in mail.iter_attachments() if part.get_content_type() != "multipart/related"]
    return [
        Attachment(number, part.get_filename() or f"part {number + 1}", part.get_content_type(), _bytes(part))
        for number, part in enumerate(parts)
    ]


def _bytes(part: EmailMessage) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else bytes(part)


def _with_pictures(html: str, mail: EmailMessage) -> str:
    """HTML with the mail's own pictures in it, since its frame may fetch nothing."""
    for part in mail.walk():
        name = str(part["Content-ID"] or "").strip("<> ")
        if name and part.get_content_maintype() == "image":
            data = b64encode(_bytes(part)).decode()
            html = html.replace(f"cid:{name}", f"data:{part.get_content_type()};base64,{data}")
    return html
