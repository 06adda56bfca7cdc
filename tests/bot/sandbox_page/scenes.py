"""What has been said in the small organisation: a digest, an alert with its thread, reminders, mails."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from bot.sandbox.state import Workspace
from bot.sandbox.talk import Draft
from bot.sandbox.things import Json
from tests.bot.sandbox_page.cast import BOT_ADDRESS, THURSDAY, House

HERE = Path(__file__).parent
SCENES: dict[str, Any] = json.loads((HERE / "scenes.json").read_text())
"""Block Kit by name: alert, reminder, digest, understood, home, update_form."""

_ASKED = "Thanks. <@{tomos}> can you look at the three late ones before Friday’s board?"
_PAPER = (
    "And <https://www.wenlow.example/papers/board|the board paper> closes at noon. "
    "*No exceptions* this time, please :pray:"
)
_SLIPS = "47 slips to 15 Nov – legal haven’t replied on the data sharing"
_ALONE = "Nobody else sees this: *#52* has no evidence named yet. `/action 52 evidence …` adds it."
_TEXT = """Good morning {name},

two of your actions want a word.

#47 overdue: Agree the medication audit with the four homes
#52 at risk: Publish the carers’ offer in plain words

Just answer this mail in your own words.
"""


class Scene:
    """Lets a day and a half pass in the workspace."""

    def __init__(self, workspace: Workspace, house: House) -> None:
        self._workspace, self._house = workspace, house
        self._ids = {member.name.partition(".")[0]: member.id for member in workspace.people.members()}
        self._channels = {channel.name: channel.id for channel in workspace.people.channels()}

    def play(self) -> None:
        self._at(hours=-16)
        self._chaser("care-plan", "digest")
        self._at(hours=-15.6)
        self._person("mara", _ASKED)
        self._person("mara", _PAPER)
        self._at(minutes=-70)
        alert = self._chaser("care-plan", "alert")
        self._workspace.talk.react(self._channels["care-plan"], alert, "eyes", self._ids["priya"])
        self._at(minutes=-45)
        self._person("tomos", _SLIPS, alert)
        answer = self._chaser("care-plan", "understood", alert)
        self._workspace.talk.react(self._channels["care-plan"], answer, "+1", self._ids["mara"])
        self._at(minutes=-40)
        self._alone("mara", _ALONE)
        for name in ("mara", "tomos"):
            direct = self._workspace.people.open_direct((self._workspace.bot.id, self._ids[name]))
            self._post(direct.id, self._workspace.bot.id, "Three of your actions want a word", SCENES["reminder"])
        for seat in self._house.seats:
            self._house.receive(seat.mail_address, reminder_mail(seat.name, seat.mail_address, self._house.moment))
        self._at()

    def _at(self, **offset: float) -> None:
        self._house.moment = THURSDAY + timedelta(**offset)

    def _chaser(self, channel: str, scene: str, thread_ts: str = "") -> str:
        written = json.dumps(SCENES[scene])
        blocks = json.loads(written.replace("{tomos}", self._ids["tomos"]).replace("{sam}", self._ids["sam"]))
        return self._post(self._channels[channel], self._workspace.bot.id, scene, blocks, thread_ts)

    def _person(self, name: str, text: str, thread_ts: str = "") -> None:
        text = text.replace("{tomos}", self._ids["tomos"])
        self._post(self._channels["care-plan"], self._ids[name], text, [], thread_ts)

    def _alone(self, name: str, text: str) -> None:
        draft = Draft(self._workspace.bot.id, text, self._workspace.bot_id, ephemeral_to=self._ids[name])
        self._workspace.talk.post(self._channels["care-plan"], draft)

    def _post(self, channel: str, user: str, text: str, blocks: list[Json], thread_ts: str = "") -> str:
        bot_id = self._workspace.bot_id if user == self._workspace.bot.id else ""
        return self._workspace.talk.post(channel, Draft(user, text, bot_id, tuple(blocks), thread_ts=thread_ts)).ts


def reminder_mail(name: str, address: str, at: datetime) -> EmailMessage:
    """A reminder with text, HTML and a calendar file."""
    mail = EmailMessage()
    mail["From"] = f"Chaser <{BOT_ADDRESS}>"
    mail["To"] = f"{name} <{address}>"
    mail["Reply-To"] = f"Chaser <{BOT_ADDRESS.replace('@', '+t0k3n@')}>"
    mail["Subject"] = "Two of your actions want a word"
    mail["Date"] = at
    mail["Message-ID"] = "<red.47.20261022@wenlow.example>"
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content(_TEXT.format(name=name))
    mail.add_alternative((HERE / "reminder.html").read_text().replace("{name}", name), subtype="html")
    calendar = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
    mail.add_attachment(calendar, maintype="text", subtype="calendar", filename="your dates.ics")
    return mail
