"""Chaser in an organisation's Slack: what it is put together from."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from bot import service
from bot.settings import Settings
from models.vocabulary import Way
from tests.bot.mail.imap_double import Mailbox, imap_server
from tests.bot.mail.line_double import HOST

ROOT = Path(__file__).resolve().parents[2]


def test_in_slack_a_conversation_gets_one_message_a_second_and_no_more(tmp_path: Path) -> None:
    settings = Settings(
        data_folder=tmp_path,
        database_url=f"sqlite:///{tmp_path / 'chaser.db'}",
        slack_bot_token="xoxb-1",
        slack_app_token="xapp-1",
    )
    workshop = service.workshop_of(settings)
    assert set(workshop.channels) == {Way.SLACK}
    assert workshop.paces == {Way.SLACK: 1.0}
    workshop.engine.dispose()


def test_told_to_end_the_clock_stops_waiting_for_mail_at_once(tmp_path: Path) -> None:
    mailbox = Mailbox()
    with imap_server(mailbox) as port:
        settings = {
            "PYTHONPATH": str(ROOT), "DATA_FOLDER": str(tmp_path),
            "MAIL_FROM": "chaser@anytown.gov.uk", "SMTP_HOST": HOST,
            "IMAP_HOST": HOST, "IMAP_PORT": str(port), "IMAP_SECURITY": "none", "IMAP_USER": "bot",
            "IMAP_PASSWORD": "s3cret",
        }  # fmt: skip
        command, kept = [sys.executable, "-m", "bot", "tick"], {"PATH": os.environ["PATH"]}
        with subprocess.Popen(command, cwd=tmp_path, env=kept | settings, stderr=subprocess.PIPE, text=True) as clock:
            assert mailbox.is_waited_on.wait(20)
            clock.terminate()
            _, errors = clock.communicate(timeout=10)
    assert (clock.returncode, errors) == (0, "")
