"""The addresses and ids that a mail of ours carries, and how to know them again when they come back."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

_MAILBOX = re.compile(r"[^\s<>@\"(),:;\[\]\\]{1,64}@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)*[^\W_](?:[\w-]{0,61}[^\W_])?")
_TOKEN = re.compile(r"[a-z0-9_-]{8,64}", re.IGNORECASE)
_LONGEST_ID = 64
"""RFC 5322 has no limit, but a longer Message-ID is folded on its way and comes back broken."""


def is_address(text: str) -> bool:
    """Tell whether a text is one plain mail address (RFC 5321, 4.1.2, without quoted local parts)."""
    return len(text) <= 254 and _MAILBOX.fullmatch(text) is not None


@dataclass(frozen=True)
class OwnAddress:
    """The address that Chaser writes from and is written to; its server delivers `name+anything@domain` to it too."""

    address: str

    @property
    def domain(self) -> str:
        """What stands behind the at sign."""
        return self.address.rpartition("@")[2]

    def with_token(self, token: str) -> str:
        """Return the address that a reply goes to, which carries the token that makes it believed."""
        return self._extended(token)

    def for_bounces(self, message_id: str) -> str:
        """Return the envelope sender of one message, so that a bounce tells which it was (VERP)."""
        return self._extended(f"bounce-{message_id.strip('<>').partition('@')[0]}")

    def message_id(self, key: str, recipient: str) -> str:
        """Make the Message-ID of what is said to a person: the same each time, and short enough to stay whole."""
        domain = self.domain[-44:].lstrip(".-")
        digest = hashlib.sha256(f"{key}\n{recipient.casefold()}".encode()).hexdigest()
        return f"<{digest[: min(32, _LONGEST_ID - len(domain) - 3)]}@{domain}>"

    def is_ours(self, address: str) -> bool:
        """Tell whether an address is ours, with or without something behind a plus."""
        return self._extension(address) is not None

    def token_in(self, address: str) -> str:
        """Return the token that an address of ours carries; nothing where there is none."""
        extension = self._extension(address) or ""
        return extension if _TOKEN.fullmatch(extension) and not self.bounced_in(address) else ""

    def bounced_in(self, address: str) -> str:
        """Return the Message-ID that an address for bounces names; nothing where it is none."""
        kind, dash, digest = (self._extension(address) or "").lower().partition("-")
        if kind != "bounce" or not dash or not re.fullmatch(r"[0-9a-f]{10,32}", digest):
            return ""
        return f"<{digest}@{self.domain[-44:].lstrip('.-')}>"

    def _extended(self, extension: str) -> str:
        local, _, domain = self.address.rpartition("@")
        return f"{local}+{extension}@{domain}"

    def _extension(self, address: str) -> str | None:
        local, _, domain = address.rpartition("@")
        own, _, own_domain = self.address.casefold().rpartition("@")
        base, _, extension = local.partition("+")
        return extension if base.casefold() == own and domain.casefold() == own_domain else None
