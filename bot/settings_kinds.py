"""How each kind of setting is read from what somebody wrote; what is wrong is said in words."""

from __future__ import annotations

import re
import ssl
from collections.abc import Callable
from urllib.parse import urlsplit

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
"""Names of this machine, which nothing leaves."""

_ADDRESS = re.compile(r"[^@\s,]+@[^@\s,]+\.[^@\s,]+")


class BadValueError(ValueError):
    """What is wrong with a value, to be read behind the variable's name; it never repeats the value of a secret."""


def text(written: str) -> str:
    """Take it as it is."""
    return written


def number(least: int, most: int) -> Callable[[str], int]:
    """Read a whole number within bounds."""

    def read(written: str) -> int:
        if not written.isascii() or not written.isdigit() or not least <= int(written) <= most:
            raise BadValueError(f'is "{written}", but must be a whole number from {least} to {most}.')
        return int(written)

    return read


def one_of(*words: str) -> Callable[[str], str]:
    """Read one of some words; case does not count."""

    def read(written: str) -> str:
        if written.lower() not in words:
            raise BadValueError(f'is "{written}", but must be one of {", ".join(words)}.')
        return written.lower()

    return read


def certificates(written: str) -> str:
    """Read the name of a file of certificates."""
    try:
        ssl.create_default_context(cafile=written)
    except OSError as trouble:
        raise BadValueError(f'is "{written}", but must name a file of certificates (PEM).') from trouble
    return written


def level(written: str) -> str:
    """Read a level of logging."""
    return one_of("debug", "info", "warning", "error")(written).upper()


def token(*beginnings: str) -> Callable[[str], str]:
    """Read a token of Slack's, told by how it begins."""

    def read(written: str) -> str:
        if not written.startswith(beginnings) or not written.isascii() or not written.isprintable():
            raise BadValueError(f"does not begin with {beginnings[0]}: it is another kind of token.")
        return written

    return read


def addresses(written: str) -> tuple[str, ...]:
    """Read mail addresses with commas between them, in small letters."""
    found = tuple(part.strip().lower() for part in written.split(",") if part.strip())
    for one in found:
        if not _ADDRESS.fullmatch(one):
            raise BadValueError(f'holds "{one}", which is not a mail address.')
    return found


def database(written: str) -> str:
    """Read a database address; PostgreSQL gets the driver that is installed, whichever way hosts spell it."""
    for other in ("postgres://", "postgresql://"):
        if written.startswith(other):
            return "postgresql+psycopg://" + written.removeprefix(other)
    if not written.startswith(("sqlite:///", "postgresql+psycopg://")):
        raise BadValueError("must begin with sqlite:/// or postgresql://.")
    return written


def page_url(written: str) -> str:
    """Read an address of the web."""
    parts = urlsplit(written)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise BadValueError(f'is "{written}", but must be an address that begins with https:// or http://.')
    return written


def api_url(written: str) -> str:
    """Read the address of a Web API: a token goes there, so it is protected, or on this machine."""
    parts = urlsplit(page_url(written))
    if parts.scheme != "https" and parts.hostname not in LOOPBACK:
        raise BadValueError("must begin with https://: the token would cross the network unprotected.")
    return written.rstrip("/") + "/"
