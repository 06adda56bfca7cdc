"""Columns that were taken for something else are corrected in Slack and by mail, and the next paper comes in right."""

from __future__ import annotations

import csv
import io
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path

from bot.local import BOT_ADDRESS
from bot.sandbox.page import MailSeen
from models.plan import Paper
from tests.journeys.company import House, Seat, said
from tests.journeys.post import answer

RUTH = "ruth.pickering@dalesnhs.example"
HEADINGS = ("Step", "Owner", "Support", "Due date", "Review date", "Where we are in May")


def paper(year: str, *headings: str) -> bytes:
    """A plan in which those who support answer for it, and the review is what counts."""
    kept = io.StringIO()
    rows = (
        ("Train two trainers for each team", "Dan Burke", "SK", f"3/5/{year}", f"1/9/{year}", "one is found"),
        ("Buy a lamp for every desk", "Dan Burke", "SK", f"4/5/{year}", f"2/9/{year}", ""),
        ("Write to all who waited longest", "SK", "Dan Burke", f"5/5/{year}", f"3/9/{year}", "letters drafted"),
    )
    csv.writer(kept).writerows(((headings or HEADINGS), *rows))
    return kept.getvalue().encode()


def understood(house: House, number: int) -> tuple[str, str]:
    """Who owns the first action of a paper, and when it is due."""
    with house.opened.workshop.begin() as work:
        first = work.db.get_one(Paper, number).draft["actions"][0]
    return first["owners"][0]["text"], first["target"]["final"]


def last_answer(house: House) -> tuple[MailSeen, str]:
    """The last mail in answer to one of Ruth's, and its text."""
    for mail in reversed(house.opened.surroundings.mailbox(RUTH)):
        read = BytesParser(policy=policy.default).parsebytes(mail.raw)
        body = read.get_body(("plain",))
        if not mail.is_sent and str(read["Subject"]).startswith("Re:") and body is not None:
            return mail, str(body.get_content())
    raise AssertionError("no answer came")


def sends(house: House, name: str, content: bytes) -> str:
    """Ruth mails a paper; what she is answered."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = f"Ruth Pickering <{RUTH}>", BOT_ADDRESS, "please import this plan"
    mail["Message-ID"] = f"<{name}@dalesnhs.example>"
    mail.set_content("Please import it.")
    mail.add_attachment(content, "text", "csv", filename=name)
    house.opened.surroundings.send_mail(RUTH, mail)
    return last_answer(house)[1]


def replies(house: House, words: str) -> str:
    """Ruth answers the last mail; what she is answered."""
    house.opened.surroundings.send_mail(RUTH, answer(last_answer(house)[0], "Ruth Pickering", words))
    return last_answer(house)[1]


def corrects_in_slack(priya: Seat, paths: Path) -> str:
    """Priya brings the paper and says what its columns hold; the preview in its place."""
    path = paths / "lamps.csv"
    path.write_bytes(paper("2027"))
    preview = priya.upload(path, "import as LAMPS")
    priya.hands.press(preview, "Columns")
    priya.wait(lambda: next(iter(priya.house.opened.workspace.screens.stack(priya.hands.member)), None))
    wrong = priya.hands.submit({"Support": "owner"})
    assert "“Owner” does already" in wrong["Support"]
    fields = {"Owner": "supporting owner", "Support": "owner", "Due date": "start date", "Review date": "target date"}
    assert priya.hands.submit(fields) == {}
    return said(
        priya.wait(lambda: next((m for m in priya.hands.seen(priya.bot) if "Priya Raman says" in said(m)), None))
    )


def test_columns_are_corrected_in_slack_and_by_mail_and_the_next_paper_comes_in_right(
    house: House, tmp_path: Path
) -> None:
    priya = house.seat("Priya Raman")
    again = corrects_in_slack(priya, tmp_path)
    assert "“Support” (owner)" in again
    assert "“Review date” (target date)" in again
    assert understood(house, 2) == ("SK", "2027-09-01")

    headings = (*HEADINGS[:-1], "Where we are in June 2028")
    assert "Read as Priya Raman said on" in sends(house, "june.csv", paper("2028", *headings))
    assert understood(house, 3) == ("SK", "2028-09-01")

    other = sends(house, "other.csv", paper("2029", "Task", *HEADINGS[1:]))
    assert "Priya Raman" not in other
    assert understood(house, 4) == ("Dan Burke", "2029-05-03")
    form = replies(house, "columns")
    assert "Support: supporting owner" in form
    assert "One of: action; sub-action; owner;" in form
    assert "“painter” is none of" in replies(house, "Owner: painter")
    told = replies(house, "Owner: supporting\nSupport: owner\nDue date: start\nreview date: target date")
    assert "Read as Ruth Pickering says." in told
    assert understood(house, 4) == ("SK", "2029-09-01")
    assert "Ruth Pickering" not in replies(house, "forget columns")
    assert understood(house, 4) == ("Dan Burke", "2029-05-03")
