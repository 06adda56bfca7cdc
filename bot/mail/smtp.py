"""Hand one mail to a server by SMTP, step by step, so that it is known how far it came when something breaks."""

from __future__ import annotations

import re
import smtplib
import ssl
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Literal

from bot.mail.bearer import Bearer, NoToken
from tracker.work import AddressRefused, InDoubt, TryLater, Undeliverable, WayShut

Security = Literal["tls", "starttls", "none"]
_ENHANCED = re.compile(r"5\.(\d{1,3})\.\d{1,3}\b")
_OF_US = re.compile(r"\b(?:relay\w*|authenticat\w*|polic\w+|spam|block\w*|blacklist\w*|reputation)\b", re.IGNORECASE)
_TOO_LARGE = re.compile(r"\b5\.3\.4\b|\bsize\b|too (?:large|big)", re.IGNORECASE)


@dataclass(frozen=True)
class SmtpAccount:
    """The server by which mail goes out, and who we are there."""

    host: str
    port: int
    security: Security
    user: str = ""
    password: str = field(default="", repr=False)
    bearer: Bearer | None = None
    """Gives a token in place of the password (XOAUTH2)."""
    context: ssl.SSLContext | None = field(default=None, repr=False)
    """Which certificates are believed; by default those that the system believes."""
    timeout: float = 30.0
    """Seconds to wait for each answer; smtplib itself would wait for ever."""


def connect(account: SmtpAccount) -> smtplib.SMTP:
    """Open a connection, encrypt it and log in.

    Raises:
        TryLater: whatever is wrong, it is not the message.

    """
    context = account.context or ssl.create_default_context()
    try:
        with ExitStack() as on_failure:
            smtp = _opened(account, context)
            on_failure.callback(smtp.close)
            smtp.ehlo_or_helo_if_needed()
            if account.security == "starttls":
                smtp.starttls(context=context)
                smtp.ehlo()
            _log_in(smtp, account)
            on_failure.pop_all()
            return smtp
    except smtplib.SMTPAuthenticationError as refused:
        if account.bearer:
            account.bearer.forget()
        raise WayShut(f"{account.host} does not let {account.user} in: {_words(refused.smtp_error)}") from refused
    except NoToken as trouble:
        raise WayShut(str(trouble)) from trouble
    except (OSError, smtplib.SMTPException) as trouble:
        raise TryLater(f"{account.host} cannot be used: {trouble}") from trouble


def hand_over(smtp: smtplib.SMTP, sender: str, recipients: Sequence[str], content: bytes) -> Mapping[str, str]:
    """Give a mail to the server; returns the recipients that it refused, each with its words.

    Raises:
        Undeliverable: the server refuses the mail, or all of its recipients, for good (AddressRefused: as unknown).
        TryLater: it cannot take it now, or the connection broke before it had it.
        InDoubt: the connection broke after the mail was sent and before the server said what became of it.

    """
    try:
        refused = _begin(smtp, sender, recipients, content)
    except smtplib.SMTPNotSupportedError as trouble:
        raise Undeliverable("The mail server takes no addresses beyond ASCII.") from trouble
    except (OSError, smtplib.SMTPException) as trouble:
        smtp.close()
        raise TryLater(f"The connection broke before the mail was sent: {trouble}") from trouble
    try:
        smtp.send(re.sub(rb"(?m)^\.", b"..", content) + b".\r\n")
        code, answer = smtp.getreply()
    except (OSError, smtplib.SMTPException) as trouble:
        smtp.close()
        raise InDoubt(f"The connection broke while the mail was under way: {trouble}") from trouble
    if code != 250:
        raise _refusal(smtp, code, answer)
    return refused


def _begin(smtp: smtplib.SMTP, sender: str, recipients: Sequence[str], content: bytes) -> Mapping[str, str]:
    """Say whom the mail is from and for, and get leave to send it."""
    beyond_ascii = not "".join((sender, *recipients)).isascii()
    options = [f"SIZE={len(content)}"] if smtp.has_extn("size") else []
    code, answer = smtp.mail(sender, [*options, *(["SMTPUTF8", "BODY=8BITMIME"] if beyond_ascii else [])])
    if code != 250:
        for_good = code in {552, 523} or (code >= 500 and _TOO_LARGE.search(_words(answer)))
        raise _refusal(smtp, code if for_good else 451, answer)
    refused: dict[str, tuple[int, bytes]] = {}
    for recipient in recipients:
        code, answer = smtp.rcpt(recipient)
        if code not in {250, 251}:
            refused[recipient] = (code, answer)
    if len(refused) == len(recipients):
        code, answer = min(refused.values())
        raise _refusal(smtp, code, answer, AddressRefused if _is_of_address(code, _words(answer)) else Undeliverable)
    code, answer = smtp.docmd("DATA")
    if code != 354:
        raise _refusal(smtp, code, answer)
    return {recipient: _words(answer) for recipient, (_, answer) in refused.items()}


def _opened(account: SmtpAccount, context: ssl.SSLContext) -> smtplib.SMTP:
    if account.security == "tls":
        return smtplib.SMTP_SSL(account.host, account.port, timeout=account.timeout, context=context)
    return smtplib.SMTP(account.host, account.port, timeout=account.timeout)


def _log_in(smtp: smtplib.SMTP, account: SmtpAccount) -> None:
    if account.bearer:
        login = account.bearer.login_string(account.user)
        smtp.auth("XOAUTH2", lambda challenge=None: login if challenge is None else "")
    elif account.user:
        smtp.login(account.user, account.password)


def _is_of_address(code: int, words: str) -> bool:
    """Whether a refusal of a recipient is of their address or mailbox (RFC 3463: X.1, X.2), not of us (X.7) or our way.

    Where the server gives no such code, what it says decides: who refuses to relay knows nothing of the recipient.
    """
    enhanced = _ENHANCED.match(words)
    if enhanced:
        return enhanced[1] in {"1", "2"}
    return code in {550, 551, 553} and not _OF_US.search(words)


def _refusal(
    smtp: smtplib.SMTP, code: int, answer: bytes, for_good: type[Undeliverable] = Undeliverable
) -> Undeliverable:
    """Make the error that a refusal is, and leave the connection ready for the next mail where it lives on."""
    try:
        if code == 421:
            smtp.close()
        else:
            smtp.rset()
    except (OSError, smtplib.SMTPException):
        smtp.close()
    ours = code in {530, 534, 535, 538}
    kind = for_good if code >= 500 and not ours else TryLater
    return kind(f"The mail server answers {code}: {_words(answer)}")


def _words(answer: bytes | str) -> str:
    text = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
    return " ".join(text.split())[:300]
