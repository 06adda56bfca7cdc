"""Chaser in an organisation's Slack: what it is put together from."""

from __future__ import annotations

from pathlib import Path

from bot import service
from bot.settings import Settings
from models.vocabulary import Way


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
