"""Files beside an answer are kept as evidence, named to who sent them, and handed to who may see the plan."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pytest

from models.evidence import Shelf
from models.vocabulary import Way
from tests.bot.mail.town import Town
from tests.cast import BY_MAIL, LEAD, NAMED, OUTSIDER
from tests.tracker.hall import button, words
from tracker.answer import Attachment
from tracker.heard import FormSent, Replied

FIRM = "Find a firm"
NIGHTS = "Count how often nights"
MEMO = b"%PDF-1.7 memo"
on_sqlite = pytest.mark.parametrize("copies", ["sqlite"], indirect=True)
"""For what another database does no otherwise."""


def _with(mail: EmailMessage, *files: tuple[str, bytes]) -> EmailMessage:
    for name, content in files:
        mail.add_attachment(content, "application", "octet-stream", filename=name)
    return mail


def _files(town: Town, who: str) -> dict[str, bytes]:
    """The files of the newest mail in somebody's mailbox."""
    mail = message_from_bytes(town.newest(who).raw, _class=EmailMessage, policy=SMTP)
    return {str(part.get_filename()): bytes(part.get_content()) for part in mail.iter_attachments()}


def _ask(town: Town, who: str) -> str:
    town.post(town.write(who, "Evidence", f"{town.hall.number(FIRM)} evidence"))
    return " ".join(town.newest(who).text.split())


def test_a_file_is_kept_told_named_on_the_card_and_handed_out(town: Town) -> None:
    ours = town.remind(BY_MAIL, FIRM)
    town.post(_with(town.answer(BY_MAIL, ours, "70%, see the memo"), ("memo.pdf", MEMO), ("run.exe", b"MZ")))
    told = town.newest(BY_MAIL).text
    assert "I keep memo.pdf as evidence." in told
    assert "I did not keep run.exe: programs are not taken." in told
    assert town.hall.action(FIRM).evidence == ["memo.pdf"]
    for who in (BY_MAIL, LEAD):
        assert "memo.pdf" in _ask(town, who)
        assert _files(town, who) == {"memo.pdf": MEMO}


@on_sqlite
def test_several_files_come_in_one_archive(town: Town) -> None:
    ours = town.remind(BY_MAIL, FIRM)
    town.post(_with(town.answer(BY_MAIL, ours, "70%"), ("memo.pdf", MEMO), ("notes.txt", b"Tuesday")))
    town.post(_with(town.answer(BY_MAIL, ours, "75%"), ("memo.pdf", b"%PDF-1.7 signed")))
    _ask(town, BY_MAIL)
    ((name, content),) = _files(town, BY_MAIL).items()
    archive = zipfile.ZipFile(io.BytesIO(content))
    assert name == f"evidence-{town.hall.number(FIRM)}.zip"
    assert sorted(archive.read(one) for one in archive.namelist()) == [b"%PDF-1.7 memo", b"%PDF-1.7 signed", b"Tuesday"]


@on_sqlite
def test_one_of_several_files_is_fetched_by_its_number_its_name_or_a_press(town: Town) -> None:
    ours, number = town.remind(BY_MAIL, FIRM), town.hall.number(FIRM)
    town.post(_with(town.answer(BY_MAIL, ours, "70%"), ("memo.pdf", MEMO), ("notes.txt", b"Tuesday")))
    _ask(town, BY_MAIL)
    listed = town.newest(BY_MAIL)
    assert "1. notes.txt, Mon 23 Nov 2026, 1 KB 2. memo.pdf, Mon 23 Nov 2026, 1 KB" in " ".join(listed.text.split())
    for mail in (
        town.answer(BY_MAIL, listed, "2"),
        town.answer(BY_MAIL, listed, f"{number} evidence 2"),
        town.write(BY_MAIL, "Please", f"#{number} evidence: MEMO.pdf"),
        town.write(BY_MAIL, f"Action {number}", "files memo"),
    ):
        town.post(mail)
        assert _files(town, BY_MAIL) == {"memo.pdf": MEMO}
    typed = town.hall.types(LEAD, f"{number} evidence notes.txt")
    pressed = town.hall.presses(
        LEAD, button(town.hall.types(LEAD, f"{number} evidence"), "notes.txt, Mon 23 Nov 2026, 1 KB")
    )
    assert [answer.file and answer.file.content for answer in (typed, pressed)] == [b"Tuesday"] * 2
    assert "I keep 2 files" in words(town.hall.types(LEAD, f"{number} evidence 3"))
    assert town.hall.action(FIRM).evidence == ["memo.pdf", "notes.txt"]
    town.hall.types(LEAD, f"{number} evidence: minutes of 3 November")
    assert "minutes" in " ".join((town.hall.action(FIRM).progress, *town.hall.action(FIRM).evidence)), "that is news"


@on_sqlite
def test_a_file_whose_bytes_are_gone_is_asked_for_again(town: Town, tmp_path: Path) -> None:
    town.post(_with(town.answer(BY_MAIL, town.remind(BY_MAIL, FIRM), "70%"), ("memo.pdf", MEMO)))
    for path in (tmp_path / "evidence").rglob("*"):
        if path.is_file():
            path.unlink()
    assert "ask whoever sent it to send it again" in _ask(town, BY_MAIL)


@on_sqlite
def test_a_file_from_slack_is_kept_and_handed_out_as_one_by_mail_is(town: Town) -> None:
    hall, number = town.hall, town.hall.number(FIRM)
    memo, film = Attachment("memo.pdf", MEMO, "application/pdf"), "film.mp4: larger than 10 MB"
    said = Replied(
        Way.SLACK, "slack:1", hall.sender(LEAD), f"{number} 70%, see the memo", channel=hall.sender(LEAD).slack_user,
        direct=True, evidence=("memo.pdf",), files=(memo,), left_out=(film,),
    )  # fmt: skip
    told = words(hall.hear(said))
    assert "I keep memo.pdf as evidence." in told
    assert f"I did not keep {film}." in told
    assert hall.types(LEAD, f"{number} evidence").file == memo
    _ask(town, BY_MAIL)
    assert _files(town, BY_MAIL) == {"memo.pdf": MEMO}


@on_sqlite
def test_files_of_a_form_are_kept_also_where_it_is_filled_in_by_mail(town: Town) -> None:
    hall, number = town.hall, town.hall.number(FIRM)
    memo, about = Attachment("memo.pdf", MEMO, "application/pdf"), f"{number}/{hall.action(FIRM).version}"
    sent = FormSent(Way.SLACK, "slack:1", hall.sender(LEAD), "update", about, {"percent": "70"}, files=(memo,))
    refused = hall.hear(replace(sent, outside_id="slack:0", left_out=("film.mp4: larger than 10 MB",)))
    assert refused.problems == {"files": "I cannot keep film.mp4: larger than 10 MB."}
    assert "I keep memo.pdf as evidence." in words(hall.hear(sent))
    assert hall.types(LEAD, f"{number} evidence").file == memo
    town.post(town.write(BY_MAIL, f"{number} update", "\n"))
    asked = town.newest(BY_MAIL)
    assert "files:" not in asked.text
    town.post(_with(town.answer(BY_MAIL, asked, "percent: 80"), ("notes.txt", b"Tuesday")))
    assert "I keep notes.txt as evidence." in town.newest(BY_MAIL).text
    assert hall.action(FIRM).evidence == ["memo.pdf", "notes.txt"]


@on_sqlite
def test_what_was_taken_back_shows_nothing_any_more(town: Town) -> None:
    assert "I keep no file for" in _ask(town, BY_MAIL)
    town.post(_with(town.answer(BY_MAIL, town.remind(BY_MAIL, FIRM), "70%"), ("memo.pdf", MEMO)))
    town.post(town.answer(BY_MAIL, town.newest(BY_MAIL), "undo"))
    assert "I keep no file for" in _ask(town, BY_MAIL)


@on_sqlite
def test_of_a_plan_that_one_may_not_see_nothing_is_handed_out(town: Town) -> None:
    number = town.hall.number(NIGHTS)
    town.post(_with(town.write(NAMED, f"Action {number}", "40%"), ("rota.pdf", MEMO)))
    assert town.hall.action(NIGHTS).evidence == ["rota.pdf"]
    refused = town.hall.types(OUTSIDER, f"{number} evidence")
    assert f"There is no action #{number}" in words(refused)
    assert refused.file is None


@on_sqlite
def test_a_colleagues_file_is_kept_once_the_owner_takes_their_answer(town: Town) -> None:
    ours = town.remind(BY_MAIL, FIRM)
    town.post(_with(town.answer(OUTSIDER, ours, "70%, see the memo"), ("memo.pdf", MEMO)))
    assert town.hall.action(FIRM).evidence == []
    town.post(town.answer(BY_MAIL, town.newest(BY_MAIL), "yes"))
    assert town.hall.action(FIRM).evidence == ["memo.pdf"]
    _ask(town, BY_MAIL)
    assert _files(town, BY_MAIL) == {"memo.pdf": MEMO}


def test_a_file_goes_with_the_choice_that_says_what_was_meant(town: Town) -> None:
    town.post(_with(town.answer(BY_MAIL, town.remind(BY_MAIL, FIRM), "nearly there, 70-80%"), ("memo.pdf", MEMO)))
    asked = town.newest(BY_MAIL)
    assert "I keep memo.pdf" in asked.text
    town.post(town.answer(BY_MAIL, asked, "1"))
    _ask(town, BY_MAIL)
    assert _files(town, BY_MAIL) == {"memo.pdf": MEMO}


@on_sqlite
def test_a_mail_that_is_delivered_twice_is_kept_once_and_a_strangers_not_at_all(town: Town, tmp_path: Path) -> None:
    mail = _with(town.answer(BY_MAIL, town.remind(BY_MAIL, FIRM), "70%"), ("memo.pdf", MEMO))
    town.post(mail)
    town.office.receive(mail.as_bytes())
    stranger = _with(town.write(OUTSIDER, "Look", "see this"), ("photo.jpg", b"JFIF"))
    del stranger["From"]
    stranger["From"] = "stranger@elsewhere.example"
    town.post(stranger)
    kept = [path for path in (tmp_path / "evidence").rglob("*") if path.is_file()]
    assert [path.read_bytes() for path in kept] == [MEMO]
    _ask(town, BY_MAIL)
    assert _files(town, BY_MAIL) == {"memo.pdf": MEMO}


def test_the_shelf_knows_what_was_changed_behind_its_back_and_takes_no_other_names(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    digest = shelf.put(MEMO)
    assert shelf.put(MEMO) == digest
    assert shelf.get(digest) == MEMO
    assert shelf.get("0" * 64) is None
    (tmp_path / digest[:2] / digest).write_bytes(b"something else")
    assert shelf.get(digest) is None
    with pytest.raises(ValueError, match="passwd"):
        shelf.get("../../etc/passwd")
