"""Try the organisation's mail, and say in words what is wrong and what to do: out, in, and once all the way round."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.finding import Finding
from bot.mail import diagnosis, probe
from bot.mail.addresses import OwnAddress
from bot.mail.channel import MailChannel
from bot.mail.imap import LetterboxDown
from bot.mail.probe import Lying, Probe
from bot.mail.smtp import SmtpAccount
from bot.mail.troubles import advice
from bot.mail.ways_in import Brought, Fetched, WayIn
from bot.mail.wiring import imap_account_of, smtp_account_of
from bot.settings import Settings
from tracker.rules.wording import count
from tracker.work import Clock, TryLater, Undeliverable

PATIENCE = timedelta(minutes=2)
"""How long a mail to ourselves may take; greylisting makes it longer, but nobody waits that long for a doctor."""

_TRIES = "`python -m bot doctor mail` tries it."


def doctor_mail(settings: Settings, clock: Clock) -> tuple[Finding, ...]:
    """Try the mail that is set up."""
    own = OwnAddress(settings.mail_from)
    way_in = _way_in(settings, own, clock) if settings.has_mail else None
    if way_in is None:
        return (set_up(settings),)
    with closing(way_in):
        room = MailRoom(own, smtp_account_of(settings, clock), way_in, settings.mail_authserv_id, clock)
        return tuple(room.examine())


def _way_in(settings: Settings, own: OwnAddress, clock: Clock) -> WayIn | None:
    if settings.imap_host:
        return Fetched(imap_account_of(settings, clock), own)
    return Brought(settings.lmtp_port, own) if settings.lmtp_port else None


def set_up(settings: Settings) -> Finding:
    """Say whether mail is set up, without trying it."""
    if not settings.has_mail:
        return Finding("Mail", settings.mode == "local", "No mail is set up: people without Slack cannot be reached.")
    if not settings.imap_host and settings.lmtp_port:
        words = f"Mail goes out as {settings.mail_from} and is brought by LMTP to port {settings.lmtp_port}."
        return Finding("Mail", True, f"{words} {_TRIES}")
    if not settings.imap_host:
        return Finding("Mail", False, "Mail goes out, but no mailbox is read (IMAP_HOST): replies are lost.")
    words = f"Mail goes out as {settings.mail_from} and is read from {settings.imap_host}."
    return Finding("Mail", True, f"{words} {_TRIES}")


@dataclass(frozen=True)
class MailRoom:
    """All that is looked at."""

    own: OwnAddress
    smtp: SmtpAccount
    way_in: WayIn
    authserv_id: str
    clock: Clock
    patience: timedelta = PATIENCE

    def examine(self) -> Iterator[Finding]:
        """Try the way out, the way in, and a mail to ourselves by both; what needs what failed is left out."""
        out, into = self._way_out(), self.way_in.look()
        yield out
        yield into
        if out.is_well and into.is_well:
            with closing(MailChannel(self.smtp, self.own, self.clock)) as channel:
                yield from self._round(channel)

    def _way_out(self) -> Finding:
        server = f"{self.smtp.host}:{self.smtp.port}"
        try:
            MailChannel(self.smtp, self.own, self.clock).check()
        except TryLater as trouble:
            return Finding("Mail out", False, f"{trouble.why.rstrip('.')}. {advice(trouble, 'SMTP')}")
        return Finding("Mail out", True, f"{server} lets Chaser in.")

    def _round(self, channel: MailChannel) -> Iterator[Finding]:
        """Send a mail to our own address, and one to the address with a token that replies come to."""
        sent_at = self.clock()
        plain, replied = (probe.make(self.own, sent_at, with_token=token) for token in (False, True))
        try:
            channel.deliver(plain.letter)
        except Undeliverable as refused:
            yield diagnosis.not_taken(self.own, refused.why)
            return
        sought = [plain, replied]
        try:
            channel.deliver(replied.letter)
        except Undeliverable as refused:
            yield diagnosis.no_plus(replied, f"is refused. {refused.why}")
            sought.remove(replied)
        if not self.way_in.sees:
            yield diagnosis.unseen(sought)
            return
        try:
            lying = self.way_in.wait_for(sought, self.patience)
        except LetterboxDown as trouble:
            yield Finding("Round trip", False, f"{trouble}. {advice(trouble, 'IMAP')}")
            return
        yield from self._arrived(sought, lying, sent_at)

    def _arrived(self, sought: Sequence[Probe], lying: Mapping[Probe, Lying], sent_at: datetime) -> Iterator[Finding]:
        """Say what became of the mails that were taken, the one to our plain address first."""
        waited = count(round(self.patience.total_seconds()), "second")
        if not lying:
            words = f"The server took a mail to {self.own.address}, but after {waited} it {self.way_in.lost}"
            yield Finding("Round trip", False, words)
            return
        yield Finding("Round trip", True, f"A mail to {self.own.address} went out and came in.")
        for replied in sought[1:]:
            if replied in lying:
                yield diagnosis.plus(replied, lying[replied], self.own)
            else:
                yield diagnosis.no_plus(replied, f"was taken, but did not come within {waited}")
        sent, newest = list(lying.items())[-1]
        yield diagnosis.headers(sent, newest, self.own)
        yield diagnosis.authentication(newest, self.own, self.authserv_id)
        if newest.arrived is not None:
            yield diagnosis.clocks(sent_at, newest.arrived, self.clock())
