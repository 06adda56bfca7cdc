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
from bot.mail.imap import ImapAccount, LetterboxDown
from bot.mail.letterbox import ImapLetterbox
from bot.mail.probe import Lying, Probe
from bot.mail.smtp import SmtpAccount
from bot.mail.troubles import advice
from bot.mail.wiring import imap_account_of, smtp_account_of
from bot.settings import Settings
from tracker.rules.wording import count
from tracker.work import Clock, TryLater, Undeliverable

PATIENCE = timedelta(minutes=2)
"""How long a mail to ourselves may take; greylisting makes it longer, but nobody waits that long for a doctor."""


def doctor_mail(settings: Settings, clock: Clock) -> tuple[Finding, ...]:
    """Try the mail that is set up."""
    if not (settings.has_mail and settings.imap_host):
        return (set_up(settings),)
    smtp, imap = smtp_account_of(settings, clock), imap_account_of(settings, clock)
    return tuple(MailRoom(OwnAddress(settings.mail_from), smtp, imap, settings.mail_authserv_id, clock).examine())


def set_up(settings: Settings) -> Finding:
    """Say whether mail is set up, without trying it."""
    if not settings.has_mail:
        return Finding("Mail", settings.mode == "local", "No mail is set up: people without Slack cannot be reached.")
    if not settings.imap_host and settings.lmtp_port:
        words = f"Mail goes out as {settings.mail_from} and is brought by LMTP to port {settings.lmtp_port}."
        return Finding("Mail", True, words)
    if not settings.imap_host:
        return Finding("Mail", False, "Mail goes out, but no mailbox is read (IMAP_HOST): replies are lost.")
    words = f"Mail goes out as {settings.mail_from} and is read from {settings.imap_host}."
    return Finding("Mail", True, f"{words} `python -m bot doctor mail` tries it.")


@dataclass(frozen=True)
class MailRoom:
    """All that is looked at."""

    own: OwnAddress
    smtp: SmtpAccount
    imap: ImapAccount
    authserv_id: str
    clock: Clock
    patience: timedelta = PATIENCE

    def examine(self) -> Iterator[Finding]:
        """Try the way out, the way in, and a mail to ourselves by both; what needs what failed is left out."""
        out, into = self._way_out(), self._way_in()
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

    def _way_in(self) -> Finding:
        try:
            with closing(ImapLetterbox(self.imap, self.own)) as letterbox:
                letterbox.check()
        except LetterboxDown as trouble:
            return Finding("Mail in", False, f"{trouble}. {advice(trouble, 'IMAP')}")
        return Finding("Mail in", True, f"{self.imap.host}:{self.imap.port} opens {self.imap.folder}.")

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
        try:
            lying = probe.wait_for(self.imap, sought, self.patience)
        except LetterboxDown as trouble:
            yield Finding("Round trip", False, f"{trouble}. {advice(trouble, 'IMAP')}")
            return
        yield from self._arrived(sought, lying, sent_at)

    def _arrived(self, sought: Sequence[Probe], lying: Mapping[Probe, Lying], sent_at: datetime) -> Iterator[Finding]:
        """Say what became of the mails that were taken, the one to our plain address first."""
        waited = count(round(self.patience.total_seconds()), "second")
        if not lying:
            words = (
                f"The server took a mail to {self.own.address}, but after {waited} it was not in {self.imap.folder}."
            )
            what = "Is it the mailbox of that address? Look also into its folder for junk, and at its rules."
            yield Finding("Round trip", False, f"{words} {what}")
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
