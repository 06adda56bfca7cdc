"""How people say by which way and from which hour they want to be written to."""

from __future__ import annotations

import pytest

from tracker.rules.wishes import Wishes, is_of_confirmations, read_wishes

SAID = (
    ("mail", Wishes("mail")),
    ("by e-mail", Wishes("mail")),
    ("Slack only", Wishes("slack")),
    ("both", Wishes("both")),
    ("Slack and mail", Wishes("both")),
    ("hour 10", Wishes(hour=10)),
    ("from 8:00", Wishes(hour=8)),
    ("not before 2 pm", Wishes(hour=14)),
    ("mail, from 10", Wishes("mail", 10)),
    ("both and hour 7, confirmations off.", Wishes("both", 7, False)),
    ("confirmations on", Wishes(confirms=True)),
    ("no confirmations", Wishes(confirms=False)),
    ("", None),
    ("fly", None),
    ("mail by pigeon", None),
    ("changed in the lift system", None),
)


@pytest.mark.parametrize(("text", "wishes"), SAID)
def test_wishes_are_read_whole_or_not_at_all(text: str, wishes: Wishes | None) -> None:
    assert read_wishes(text) == wishes


@pytest.mark.parametrize(("text", "is_so"), [("confirmations off", True), ("Confirmation on.", True), ("off", False)])
def test_confirmations_need_no_settings_before_them(text: str, is_so: bool) -> None:
    assert is_of_confirmations(text) is is_so
