"""Mail as the settings have it: the account that sends, the mailbox that is read, and the tokens for both."""

from __future__ import annotations

import ssl

from bot.mail.addresses import OwnAddress
from bot.mail.channel import MailChannel
from bot.mail.letterbox import ImapAccount, ImapLetterbox
from bot.mail.smtp import SmtpAccount
from bot.settings import Settings
from tracker.work import Clock
