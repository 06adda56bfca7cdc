"""Files handed over and handed out, through the whole app."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.slack import enclosures
from bot.slack.client import KeptClient
from bot.slack.downloads import Downloads
from tests.bot.slack.acting import FORM, command, entered, modal
from tests.bot.slack.conftest import Office, said
from tracker.answer import Answer, Attachment
from tracker.forms import Field
from tracker.heard import Brought, FormSent, PeopleBrought, Replied
from tracker.rules.enclosures import LARGEST_FILE

PEOPLE = "name,email,title\nSiân Hughes,sian@cwm.example,Head of Care\n".encode()


def test_a_paper_is_read_before_the_hall_hears_of_it(office: Office) -> None:
    office.tell(Answer(said=said("147 actions")))
    office.sandbox.dispatcher.upload(
        office.ann.id, office.direct.id, [("plan.docx", b"Plan of care")], "import as CQC11"
    )
    office.until(lambda: office.last(office.direct).text == "147 actions")
    heard = office.hall.heard[0]
    assert isinstance(heard, Brought)
    assert (heard.file_name, heard.words, heard.draft.plan.title) == ("plan.docx", "import as CQC11", "Plan of care")


def test_each_of_several_papers_is_heard(office: Office) -> None:
    files = [("one.txt", b"Plan 1"), ("two.txt", b"Plan 2"), ("photo.jpg", b"\xff\xd8")]
    office.sandbox.dispatcher.upload(office.ann.id, office.plans.id, files, "@chaser")
    office.idle()
    assert {h.draft.plan.title for h in office.hall.heard if isinstance(h, Brought)} == {"Plan 1", "Plan 2"}
    asked = office.messages(office.plans)[0]
    (refused,) = office.space.talk.replies(office.plans.id, asked.ts)
    assert "photo.jpg holds no actions" in refused.text


def test_a_list_of_people_is_told_from_a_plan(office: Office) -> None:
    office.sandbox.dispatcher.upload(office.ann.id, office.direct.id, [("people.csv", PEOPLE)])
    office.idle()
    heard = office.hall.heard[0]
    assert isinstance(heard, PeopleBrought)
    assert heard.rows[0]["name"] == "Siân Hughes"


def test_files_in_the_thread_of_a_message_are_evidence_and_fetched(office: Office) -> None:
    ts = str(office.client.chat_postMessage(channel=office.ann.id, text="How does it go?")["ts"])
    shown = [("memo.pdf", b"%PDF"), ("run.exe", b"MZ"), ("film.mp4", b"x" * (LARGEST_FILE + 1)), ("a/b.txt", b"n")]
    office.sandbox.dispatcher.upload(office.ann.id, office.direct.id, shown, "done", ts)
    office.idle()
    heard = office.hall.heard[0]
    assert isinstance(heard, Replied)
    assert (heard.words, heard.evidence) == ("done", ("memo.pdf", "b.txt"))
    assert heard.files == (Attachment("memo.pdf", b"%PDF", "application/pdf"), Attachment("b.txt", b"n", "text/plain"))
    assert heard.left_out == ("run.exe: programs are not taken", "film.mp4: larger than 10 MB")


def test_what_slack_does_not_hand_out_is_said_and_the_words_are_heard_all_the_same(office: Office) -> None:
    stranger = KeptClient("xoxb-another", office.client.base_url)
    told = {"name": "memo.pdf", "size": 4, "mimetype": "application/pdf"}
    elsewhere = {**told, "name": "plan.gdoc", "url_private": "https://docs.example/x", "is_external": True}
    private = {**told, "url_private": office.client.base_url.replace("/api/", "/files-pri/T1-F1/memo.pdf")}
    other_host = {**told, "url_private": "https://slack.com.evil.example/memo.pdf"}
    found = enclosures.fetch(Downloads(stranger), [elsewhere, private, other_host])
    assert found.files == ()
    assert found.left_out == (
        "plan.gdoc: it is kept elsewhere and only linked to; please upload the file itself",
        *["memo.pdf: I could not fetch it from Slack; please send it again"] * 2,
    )


def test_files_put_into_a_form_are_fetched_with_it(office: Office) -> None:
    shown = Field("files", "Files that show it", "file", optional=True)
    office.tell(Answer(form=replace(FORM, fields=(*FORM.fields, shown))), Answer(said=said("Noted")))
    command(office, "47 update")
    view = modal(office)
    memo = office.sandbox.dispatcher.keep_file(office.ann.id, "memo.pdf", b"%PDF")
    assert office.sandbox.dispatcher.submit(office.ann.id, view.id, entered(view, note="done", files=memo)) == {}
    office.idle()
    heard = office.hall.heard[-1]
    assert isinstance(heard, FormSent)
    assert heard.files == (Attachment("memo.pdf", b"%PDF", "application/pdf"),)


@pytest.mark.parametrize(("content", "problem"), [(b"Plan of care", ""), (b"Soup", "holds no actions")])
def test_a_plan_is_brought_in_by_a_form(office: Office, content: bytes, problem: str) -> None:
    office.tell(Answer(said=said("147 actions")))
    command(office, "import", "/plan")
    view = modal(office)
    file_id = office.sandbox.dispatcher.keep_file(office.ann.id, "care.txt", content)
    values = entered(view, paper=file_id, key="CQC11")
    problems = office.sandbox.dispatcher.submit(office.ann.id, view.id, values)
    assert (problem in problems["paper"]) if problem else (problems == {})
    office.idle()
    heard = [h for h in office.hall.heard if isinstance(h, Brought)]
    assert [h.words for h in heard] == ([] if problem else ["import as CQC11"])
    assert [m.text for m in office.messages(office.direct)] == ([] if problem else ["147 actions"])


def test_a_file_is_handed_over_in_the_direct_message(office: Office) -> None:
    office.tell(Answer(said=said("Here it is"), file=Attachment("late.csv", b"a,b\n", "text/csv")))
    command(office, "late as a file", "/plan")
    office.until(lambda: office.messages(office.direct))
    (file_id,) = office.last(office.direct).files
    assert office.space.drawer.file(file_id).content == b"a,b\n"
