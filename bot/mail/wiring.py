"""Mail as the settings have it: the account that sends, the mailbox that is read, and the tokens for both."""

from __future__ import annotations

import ssl

from bot.mail.addresses import OwnAddress
from bot.mail.bearer import Bearer, Client
from bot.mail.channel import MailChannel
from bot.mail.imap import ImapAccount
from bot.mail.letterbox import ImapLetterbox
from bot.mail.smtp import Security, SmtpAccount
from bot.settings import Settings
from tracker.work import Clock


def mail_channel_of(settings: Settings, clock: Clock) -> MailChannel:
    """The way out by mail."""
    return MailChannel(smtp_account_of(settings, clock), OwnAddress(settings.mail_from), clock)


def letterbox_of(settings: Settings, own: OwnAddress, clock: Clock) -> ImapLetterbox:
    """The way in by mail."""
    return ImapLetterbox(imap_account_of(settings, clock), own, settings.mail_authserv_id)


def smtp_account_of(settings: Settings, clock: Clock) -> SmtpAccount:
    """The server by which mail goes out."""
    return SmtpAccount(
        host=settings.smtp_host,
        port=settings.smtp_port,
        security=_security(settings.smtp_security),
        user=settings.smtp_user,
        password=settings.smtp_password,
        bearer=_bearer(settings, clock),
        context=_trusting(settings),
    )


def imap_account_of(settings: Settings, clock: Clock) -> ImapAccount:
    """The mailbox that mail comes into."""
    return ImapAccount(
        host=settings.imap_host,
        port=settings.imap_port,
        security=_security(settings.imap_security),
        user=settings.imap_user,
        password=settings.imap_password,
        bearer=_bearer(settings, clock),
        folder=settings.imap_folder,
        context=_trusting(settings),
    )


def _bearer(settings: Settings, clock: Clock) -> Bearer | None:
    """What fetches tokens, where they take the place of passwords."""
    if not settings.oauth_token_url:
        return None
    return Bearer(
        Client(
            token_url=settings.oauth_token_url,
            client_id=settings.oauth_client_id,
            client_secret=settings.oauth_client_secret,
            scope=settings.oauth_scope,
            refresh_token=settings.oauth_refresh_token,
        ),
        clock,
        _trusting(settings),
    )


def _trusting(settings: Settings) -> ssl.SSLContext:
    """Which certificates are believed: those that the system believes, and those of the organisation's authority."""
    context = ssl.create_default_context()
    if settings.mail_ca_file:
        context.load_verify_locations(settings.mail_ca_file)
    return context


def _security(word: str) -> Security:
    """One of the three words that the settings allow."""
    return "tls" if word == "tls" else "starttls" if word == "starttls" else "none"
