"""Say what to do where a mail server cannot be used: of each kind of failure what most often lies behind it."""

from __future__ import annotations

import imaplib
import smtplib
import socket
import ssl

from imap_tools.errors import MailboxFolderSelectError, MailboxLoginError

from bot.mail.bearer import NoToken

_WRONG_NAME = 62
"""OpenSSL's code for a certificate that shows another name (X509_V_ERR_HOSTNAME_MISMATCH)."""
_EXPIRED = 10
"""For one whose time is over (X509_V_ERR_CERT_HAS_EXPIRED)."""


def advice(trouble: BaseException, prefix: str) -> str:
    """Return what to look at. `prefix` is how the settings of the server begin: `SMTP` or `IMAP`."""
    cause = trouble.__cause__ or trouble
    match cause:
        case ssl.SSLCertVerificationError():
            return _of_certificate(cause.verify_code, prefix)
        case ssl.SSLError() | smtplib.SMTPNotSupportedError() | smtplib.SMTPServerDisconnected():
            return f"It does not encrypt in this way on this port: look at {prefix}_SECURITY and {prefix}_PORT."
        case MailboxFolderSelectError():
            return f"Is there such a folder? Look at {prefix}_FOLDER."
        case NoToken():
            return "Look at the settings that begin with OAUTH."
        case smtplib.SMTPAuthenticationError() | MailboxLoginError():
            return (
                f"Look at {prefix}_USER and {prefix}_PASSWORD. Microsoft 365 and Google take tokens in place of "
                "passwords: see the settings that begin with OAUTH."
            )
        case socket.gaierror():
            return f"There is no server of that name: look at {prefix}_HOST."
        case TimeoutError():
            return (
                f"It does not answer: look at {prefix}_PORT and {prefix}_SECURITY, and whether a firewall is between."
            )
        case OSError():
            return f"Nobody listens there: look at {prefix}_HOST and {prefix}_PORT."
        case imaplib.IMAP4.error():
            return f"Look at {prefix}_PORT and {prefix}_SECURITY."
    return f"Look at the settings that begin with {prefix}."


def _of_certificate(code: int, prefix: str) -> str:
    if code == _WRONG_NAME:
        return f"Set {prefix}_HOST to the name that its certificate shows."
    if code == _EXPIRED:
        return "The time of its certificate is over: whoever runs the server must renew it."
    return (
        "Its certificate is signed by nobody whom this machine knows. Where that is your own authority, put the "
        "authority's certificate into a file and set MAIL_CA_FILE to it."
    )
