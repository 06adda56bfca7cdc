"""What is said by mail alone."""

from __future__ import annotations

from datetime import date

from tracker import messages

_KEY = messages.WordedField("key", "Short key", "", "2 to 12 letters and digits, such as CQC10", "")
_LEAD = messages.WordedField("lead", "Who leads it?", "Owen Bright", "They release it", "")
_BY = messages.WordedField("by", "By which way?", "Slack", "", "Slack / Mail")

SAMPLES: dict[str, object] = {
    "away_note/known": messages.AwayNote(
        5, "Ruth Cole", date(2026, 12, 4), "Jamal Reed", 2, "5/2026-11-23/2026-12-04/6"
    ),
    "away_note/unknown": messages.AwayNote(5, "Ruth Cole", None, "", 0, ""),
    "your_settings/one": messages.YourSettings("e-mail", 9, True, ()),
    "your_settings/both": messages.YourSettings("Slack", 10, False, ("e-mail", "Slack and e-mail")),
    "worded_form/one": messages.WordedForm("Name the plan", (), (_KEY,), ()),
    "worded_form/many": messages.WordedForm(
        "Name the plan", ("31 actions were found.",), (_KEY, _LEAD, _BY), ("key: there is a plan HOME26 already.",)
    ),
}
