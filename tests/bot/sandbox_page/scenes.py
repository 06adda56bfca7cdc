"""What has been said in the small organisation: a digest, an alert with its thread, a reminder, an answer for one person."""

from __future__ import annotations

from datetime import datetime, timedelta
from email.message import EmailMessage
from typing import Any

from bot.sandbox.state import Workspace
from bot.sandbox.talk import Draft
from tests.bot.sandbox_page.cast import BOT_ADDRESS, THURSDAY, House
from tests.bot.sandbox_page.tiny_app import mrkdwn, option, plain

Block = dict[str, Any]


def button(text: str, action_id: str, **more: object) -> Block:
    return {"type": "button", "text": plain(text), "action_id": action_id, **more}


CONFIRM = {"title": plain("Take it off your list?"), "text": mrkdwn("*#47* goes to Mara to check."), "confirm": plain("Yes, done"), "deny": plain("Not yet")}

ALERT: list[Block] = [
    {"type": "header", "block_id": "h", "text": plain("Two actions changed colour")},
    {"type": "section", "block_id": "a", "text": mrkdwn(":red_circle: *overdue* *#47* Agree the medication audit with the four homes\n<@{tomos}> · due <!date^1793404800^{date_short}|31 Oct 2026> · was at risk · slipped twice"), "accessory": {"type": "overflow", "action_id": "pick", "options": [option("Show its history", "history"), option("Ask for a new date", "date"), option("Hand over", "hand")]}},
    {"type": "section", "block_id": "b", "text": mrkdwn(":large_yellow_circle: *at risk* *#52* Publish the carers’ offer in plain words\n<@{sam}> · due in 6 working days and not started")},
    {"type": "context", "block_id": "c", "elements": [mrkdwn("Why: the end of the target day is past (rule 4.3) · answer in the thread, I am listening")]},
]

REMINDER: list[Block] = [
    {"type": "section", "block_id": "s", "text": mrkdwn("Good morning. *Three* of your actions want a word, worst first.")},
    {"type": "divider", "block_id": "d"},
    {"type": "section", "block_id": "x", "text": mrkdwn(":red_circle: *overdue* *#47* Agree the medication audit with the four homes\nDue 20 October 2026 · 2 working days late · last heard 3 weeks ago")},
    {"type": "actions", "block_id": "y", "elements": [
        button("Done", "done", style="primary", value="47", confirm=CONFIRM), button("Say how it goes", "open_form", value="47"),
        {"type": "static_select", "action_id": "pick", "placeholder": plain("Percent done"), "options": [option(f"{n} %", str(n)) for n in (0, 25, 50, 75)]},
        button("Not mine", "other", style="danger", value="47")]},
    {"type": "divider", "block_id": "e"},
    {"type": "section", "block_id": "z", "text": mrkdwn(":large_yellow_circle: *at risk* *#52* Publish the carers’ offer in plain words\nDue 30 October 2026"), "accessory": {"type": "datepicker", "action_id": "pick", "placeholder": plain("New forecast")}},
    {"type": "section", "block_id": "w", "text": mrkdwn(":large_green_circle: *on track* *#58* Reduce assessment waits below 28 days\nDue 31 December 2026")},
    {"type": "context", "block_id": "v", "elements": [mrkdwn("Or just answer here in your own words: _“47 slips to 15 Nov because legal have not replied”_")]},
]  # fmt: skip

DIGEST: list[Block] = [
    {"type": "header", "block_id": "h", "text": plain("CQC10 this week")},
    {"type": "section", "block_id": "f", "fields": [mrkdwn("*Overdue*\n:red_circle: 4, one more"), mrkdwn("*At risk*\n:large_yellow_circle: 7, two fewer"), mrkdwn("*On track*\n:large_green_circle: 31"), mrkdwn("*Complete and checked*\n:large_blue_circle: 12, three more")]},
    {"type": "table", "block_id": "t", "column_settings": [{"align": "left"}, {"align": "right"}, {"align": "right"}, {"align": "left", "is_wrapped": True}], "rows": [
        [{"type": "raw_text", "text": t} for t in ("Owner", "Open", "Late", "Last heard")],
        [{"type": "raw_text", "text": t} for t in ("Tomos Rhys", "11", "3", "1 October")],
        [{"type": "raw_text", "text": t} for t in ("Sam Okafor", "6", "1", "yesterday")],
        [{"type": "raw_text", "text": t} for t in ("Joan Pettifer", "3", "0", "last week, by e-mail")]]},
    {"type": "rich_text", "block_id": "r", "elements": [
        {"type": "rich_text_section", "elements": [{"type": "text", "text": "Nobody’s", "style": {"bold": True}}, {"type": "text", "text": " – who takes them?"}]},
        {"type": "rich_text_list", "style": "bullet", "elements": [
            {"type": "rich_text_section", "elements": [{"type": "text", "text": "#61 Induction pack for agency staff"}]},
            {"type": "rich_text_section", "elements": [{"type": "text", "text": "#64 Share the lessons learnt, written "}, {"type": "text", "text": "Ongoing", "style": {"italic": True}}]}]}]},
]  # fmt: skip


def play(workspace: Workspace, house: House) -> None:
    """Let a day and a half pass in the workspace."""
    ids = {member.name.partition(".")[0]: member.id for member in workspace.people.members()}
    plan, _, kettle = [c for c in workspace.people.channels() if c.name]
    house.moment = THURSDAY - timedelta(hours=16)
    workspace.talk.post(plan.id, _chaser(workspace, "This week in CQC10", DIGEST))
    house.moment += timedelta(minutes=20)
    workspace.talk.post(plan.id, Draft(ids["mara"], f"Thanks. <@{ids['tomos']}> can you look at the three late ones before Friday’s board?"))
    house.moment += timedelta(minutes=2)
    workspace.talk.post(plan.id, Draft(ids["mara"], "And <https://www.wenlow.example/papers/board|the board paper> closes at noon. *No exceptions* this time, please :pray:"))
    house.moment = THURSDAY - timedelta(minutes=70)
    alert = workspace.talk.post(plan.id, _chaser(workspace, "Two actions changed colour", _named(ALERT, ids)))
    workspace.talk.react(plan.id, alert.ts, "eyes", ids["priya"])
    house.moment += timedelta(minutes=25)
    workspace.talk.post(plan.id, Draft(ids["tomos"], "47 slips to 15 Nov – legal haven’t replied on the data sharing", thread_ts=alert.ts))
    house.moment += timedelta(minutes=1)
    said = ":white_check_mark: Understood: *#47* is now expected on *15 November* (was 31 October), because “legal haven’t replied on the data sharing”.\n> Forecast after target: :large_yellow_circle: at risk"
    answer = workspace.talk.post(plan.id, _chaser(workspace, said, [{"type": "section", "block_id": "s", "text": mrkdwn(said)}, {"type": "actions", "block_id": "u", "elements": [button("Undo", "undo"), button("Add evidence", "evidence")]}], alert.ts))
    workspace.talk.react(plan.id, answer.ts, "+1", ids["mara"])
    house.moment += timedelta(minutes=4)
    workspace.talk.post(plan.id, Draft(workspace.bot.id, "Nobody else sees this: *#52* has no evidence named yet. `/action 52 evidence …` adds it.", workspace.bot_id, ephemeral_to=ids["mara"]))
    workspace.talk.post(kettle.id, Draft(ids["sam"], "Kettle’s on :tada:"))
    for name in ("mara", "tomos"):
        direct = workspace.people.open_direct((workspace.bot.id, ids[name]))
        workspace.talk.post(direct.id, _chaser(workspace, "Three of your actions want a word", REMINDER))
    house.moment = THURSDAY
    for seat in house.seats:
        house.receive(seat.mail_address, reminder_mail(seat.name, seat.mail_address, THURSDAY - timedelta(hours=1)))


def _chaser(workspace: Workspace, text: str, blocks: list[Block], thread_ts: str = "") -> Draft:
    return Draft(workspace.bot.id, text, workspace.bot_id, tuple(blocks), thread_ts=thread_ts)


def _named(blocks: list[Block], ids: dict[str, str]) -> list[Block]:
    """The blocks with people's ids in their texts."""
    def filled(block: Block) -> Block:
        text = block.get("text", {})
        if text.get("type") != "mrkdwn":
            return block
        words = text["text"].replace("{tomos}", ids["tomos"]).replace("{sam}", ids["sam"])
        return {**block, "text": {**text, "text": words}}

    return [filled(block) for block in blocks]


MAIL_HTML = """<!doctype html><html><head><meta charset="utf-8"><style>body{font-family:Helvetica,Arial,sans-serif;color:#1c2b2a;margin:24px;line-height:1.5}
td{padding:8px 14px 8px 0;border-bottom:1px solid #ddd;vertical-align:top}.r{color:#b3322a;font-weight:bold}.a{color:#8a5a00;font-weight:bold}</style></head><body>
<p>Good morning %s,</p><p>two of your actions want a word. Just answer this mail in your own words.</p>
<table><tr><td class="r">Overdue</td><td><b>#47</b> Agree the medication audit with the four homes<br>due 20 October 2026, 2 working days late</td></tr>
<tr><td class="a">At risk</td><td><b>#52</b> Publish the carers’ offer in plain words<br>due 30 October 2026</td></tr></table>
<p><a href="https://www.wenlow.example/cqc10">See the plan</a></p><p style="color:#777">Chaser, for Mara Quill</p></body></html>"""


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
    mail.set_content(f"Good morning {name},\n\ntwo of your actions want a word.\n\n#47 overdue: Agree the medication audit with the four homes\n#52 at risk: Publish the carers’ offer in plain words\n\nJust answer this mail in your own words.\n")
    mail.add_alternative(MAIL_HTML % name, subtype="html")
    mail.add_attachment(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", maintype="text", subtype="calendar", filename="your dates.ics")
    return mail
