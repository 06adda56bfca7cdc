"""Write mails as mail programs do."""

from __future__ import annotations

from email import policy
from email.message import EmailMessage
from email.parser import BytesParser

from bot.sandbox.page import MailSeen


def answer(seen: MailSeen, name: str, words: str) -> EmailMessage:
    """Answer a mail, with its text quoted below."""
    got = BytesParser(policy=policy.default).parsebytes(seen.raw)
    body = got.get_body(("plain",))
    quoted = "".join(f"> {line}\n" for line in (body.get_content() if body else "").splitlines())
    mail = EmailMessage()
    mail["From"] = f"{name} <{got['To'].addresses[0].addr_spec}>"
    mail["To"] = str(got["Reply-To"] or got["From"])
    mail["Subject"] = f"Re: {got['Subject']}"
    mail["Message-ID"] = f"<{len(words)}.{seen.id}@mail.example>"
    mail["Date"] = str(got["Date"])
    mail["In-Reply-To"] = str(got["Message-ID"])
    mail["References"] = str(got["Message-ID"])
    mail.set_content(f"{words}\n\nOn {got['Date']}, {got['From']} wrote:\n\n{quoted}")
    return mail
