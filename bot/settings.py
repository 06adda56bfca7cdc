"""The settings: read once from `.env` and the environment into one frozen object (the only room that looks there).

Each field is a variable of the same name in capitals; its metadata say what it means, how it is read and whether it is
a secret. What is wrong is told all at once, in words.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, field, fields
from pathlib import Path
from typing import Any, Literal

import dotenv

from bot.settings_kinds import (
    LOOPBACK,
    BadValueError,
    addresses,
    api_url,
    certificates,
    database,
    level,
    number,
    one_of,
    page_url,
    text,
    token,
)

Mode = Literal["local", "socket", "http"]
SECURITY = ("tls", "starttls", "none")


class SettingsWrong(Exception):
    """What is missing or wrong in the settings, one sentence each."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("The settings cannot be used:\n" + "\n".join(f"  - {problem}" for problem in problems))
        self.problems = problems


def _setting(
    default: Any,  # noqa: ANN401 - of the field's type
    means: str,
    read: Callable[[str], Any] = text,
    *,
    secret: bool = False,
) -> Any:  # noqa: ANN401 - a field
    return field(default=default, repr=not secret, metadata={"means": means, "read": read, "secret": secret})


@dataclass(frozen=True)
class Settings:
    """All that can be set. With no Slack token Chaser opens a local workspace."""

    database_url: str = _setting(
        "sqlite:///data/chaser.db",
        "Where plans are kept: SQLite (by default in the data folder) or PostgreSQL.",
        database,
        secret=True,
    )
    data_folder: Path = field(
        default=Path("data"),
        metadata={"means": "Folder for evidence files and for SQLite.", "read": Path, "secret": False},
    )
    base_url: str = _setting(
        "", "Address of this program on the web: for Slack by HTTP, and for private calendars.", page_url
    )
    host: str = _setting("", "Address to listen on; by default loopback alone for the local workspace, else all.")
    port: int = _setting(
        3000, "Port of the local workspace, of Slack's requests by HTTP, and of private calendars.", number(1, 65535)
    )
    log_level: str = _setting("INFO", "How much is logged: DEBUG, INFO, WARNING or ERROR.", level)
    chaser_admins: tuple[str, ...] = _setting((), "E-mail addresses of the administrators, with commas.", addresses)

    slack_bot_token: str = _setting("", "Bot token of the Slack app.", token("xoxb-", "xoxe.xoxb-"), secret=True)
    slack_app_token: str = _setting("", "App-level token: turns Socket Mode on.", token("xapp-"), secret=True)
    slack_signing_secret: str = _setting("", "Signing secret: for requests by HTTP, without an app token.", secret=True)
    slack_api_url: str = _setting("https://slack.com/api/", "Slack's Web API, or a stand-in for it.", api_url)

    mail_from: str = _setting("", "Address that Chaser writes from; without it there is no mail.")
    mail_authserv_id: str = _setting("", "Name in the Authentication-Results that your own mail server writes.")
    mail_ca_file: str = _setting(
        "", "Certificates of your own authority, where it signed those of the mail servers.", certificates
    )
    smtp_host: str = _setting("", "Server by which mail goes out.")
    smtp_port: int = _setting(587, "Its port.", number(1, 65535))
    smtp_security: str = _setting("starttls", "tls, starttls or none (none on loopback only).", one_of(*SECURITY))
    smtp_user: str = _setting("", "User of the mail server.")
    smtp_password: str = _setting("", "Their password.", secret=True)
    imap_host: str = _setting("", "Server by which mail comes in.")
    imap_port: int = _setting(993, "Its port.", number(1, 65535))
    imap_security: str = _setting("tls", "tls, starttls or none (none on loopback only).", one_of(*SECURITY))
    imap_user: str = _setting("", "User of the mailbox.")
    imap_password: str = _setting("", "Their password.", secret=True)
    imap_folder: str = _setting("INBOX", "Folder that is read.")
    lmtp_port: int = _setting(
        0,
        "Port on loopback to which your own mail server brings mail (LMTP), in place of IMAP; 0: none.",
        number(0, 65535),
    )
    oauth_token_url: str = _setting("", "Where tokens for XOAUTH2 are fetched, in place of passwords.", page_url)
    oauth_client_id: str = _setting("", "Client id for it.")
    oauth_client_secret: str = _setting("", "Client secret for it.", secret=True)
    oauth_refresh_token: str = _setting("", "Refresh token (Google); none for client credentials.", secret=True)
    oauth_scope: str = _setting("", "Scope for it, such as https://outlook.office365.com/.default.")

    @property
    def mode(self) -> Mode:
        """How people are met: the local workspace, Slack by Socket Mode, or Slack by HTTP."""
        if not self.slack_bot_token:
            return "local"
        return "socket" if self.slack_app_token else "http"

    @property
    def listen_on(self) -> str:
        """The address to listen on: never beyond this machine for the local workspace."""
        return "127.0.0.1" if self.mode == "local" else self.host or "0.0.0.0"  # noqa: S104 - Slack comes from outside

    @property
    def address(self) -> str:
        """The address of this program's pages, without a slash at the end."""
        return self.base_url.rstrip("/") or f"http://127.0.0.1:{self.port}"

    @property
    def has_mail(self) -> bool:
        """True where mail can be sent."""
        return bool(self.mail_from and self.smtp_host)


def load(folder: Path = Path()) -> Settings:
    """Read `.env` of a folder and the environment, which wins.

    Raises:
        SettingsWrong: naming every variable that is missing or wrong.

    """
    given = {name: value for name, value in dotenv.dotenv_values(folder / ".env").items() if value is not None}
    return read({**given, **os.environ})


def read(variables: Mapping[str, str]) -> Settings:
    """Make settings of variables; those that are no settings are left alone, empty ones are as if not given.

    Raises:
        SettingsWrong: naming every variable that is missing or wrong.

    """
    values: dict[str, Any] = {}
    problems: list[str] = []
    for each in fields(Settings):
        written = variables.get(each.name.upper(), "").strip()
        if not written:
            continue
        try:
            values[each.name] = each.metadata["read"](written)
        except BadValueError as bad:
            problems.append(f"{each.name.upper()} {bad}")
    if "data_folder" in values:
        values.setdefault("database_url", f"sqlite:///{values['data_folder'] / 'chaser.db'}")
    settings = Settings(**values)
    problems += _missing(settings, {problem.split()[0] for problem in problems})
    if problems:
        raise SettingsWrong(tuple(problems))
    return settings


def _missing(settings: Settings, wrong: set[str]) -> list[str]:
    """What does not fit together; not said of a variable that is wrong already."""
    problems: list[str] = []

    def need(variable: str, why: str) -> None:
        if not getattr(settings, variable.lower()) and variable not in wrong:
            problems.append(f"{variable} is missing: {why}")

    if settings.slack_app_token or settings.slack_signing_secret:
        need("SLACK_BOT_TOKEN", "the other Slack variables are of no use without it (OAuth & Permissions).")
    if settings.slack_bot_token and not settings.slack_app_token and "SLACK_APP_TOKEN" not in wrong:
        need("SLACK_SIGNING_SECRET", "give it for requests by HTTP, or SLACK_APP_TOKEN for Socket Mode.")
    if settings.smtp_host:
        need("MAIL_FROM", "mail cannot go out without the address that it comes from.")
    if settings.imap_host:
        need("IMAP_USER", "the mailbox cannot be opened without it.")
        need("SMTP_HOST", "mail that comes in could not be answered.")
    if settings.lmtp_port:
        need("MAIL_FROM", "mail that is brought by LMTP must be for an address.")
    if settings.mail_from:
        need("SMTP_HOST", "there is no server by which mail from MAIL_FROM could go out.")
    if settings.oauth_token_url:
        need("OAUTH_CLIENT_ID", "tokens cannot be fetched without it.")
    if settings.mode == "local" and settings.host not in {"", *LOOPBACK}:
        problems.append("HOST cannot be set for the local workspace, which listens on this machine alone.")
    guarded = (
        ("SMTP", settings.smtp_security, settings.smtp_host),
        ("IMAP", settings.imap_security, settings.imap_host),
    )
    problems.extend(
        f"{name}_SECURITY cannot be none: the password would cross the network unprotected."
        for name, security, host in guarded
        if security == "none" and host not in {"", *LOOPBACK}
    )
    return list(dict.fromkeys(problems))


def example() -> str:
    """The text of `.env.example`: every variable with what it means and its default."""
    lines = ["# Settings of Chaser. Copy to .env and fill in what you need; each line shows the default.", ""]
    for each in fields(Settings):
        default = "" if each.default is MISSING or each.default in {(), ""} else each.default
        lines += [f"# {each.metadata['means']}", f"#{each.name.upper()}={default}", ""]
    return "\n".join(lines)
