"""The command `cut-reply`: text, mails as they travel, JSON lines; and how much of known corpora it gets right."""

import json
import tracemalloc
from collections import Counter
from pathlib import Path

import pytest

from bot.cut_reply_command import NotJson, cut_reply, cut_reply_lines, is_eml, why_unreadable

SHARED = Path(__file__).resolve().parents[4] / "shared"
CORPUS = SHARED / "replies" / "mail.jsonl"
EML = b"""From: ann@anytown.gov.uk\r
Subject: Re: 47\r
MIME-Version: 1.0\r
Content-Type: text/html; charset=utf-8\r
\r
<p>Blocked, <b>no</b> contractor</p><blockquote>Is 47 done?</blockquote>\r
"""


def test_text_and_mail_are_told_apart() -> None:
    assert cut_reply(b"Done\n\n> Is 47 done?\n") == "Done"
    assert cut_reply(EML) == "Blocked, no contractor"
    assert cut_reply(b"From bot Fri Nov 20 2026\n" + EML) == "Blocked, no contractor"
    assert not is_eml(b"From: Chaser\nSent: today\nTo: Ann\nSubject: 47\n\nIs it done?\n")


def test_a_mail_that_cannot_be_read_has_no_words_and_a_reason() -> None:
    nested = b"MIME-Version: 1.0\n" + b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (number, number) for number in range(2_000)
    )
    assert cut_reply(nested) == ""
    assert "more parts" in why_unreadable(nested)
    assert why_unreadable(EML) == why_unreadable(b"Done") == ""


def test_json_lines_are_answered_one_by_one() -> None:
    asked = ['{"id": 1, "text": "Done\\n> Is it?"}', "", '{"id": "b", "text": "50%"}']
    assert [json.loads(line) for line in cut_reply_lines(asked)] == [
        {"id": 1, "reply": "Done"},
        {"id": "b", "reply": "50%"},
    ]


@pytest.mark.parametrize("line", ["nonsense", "[1]", '{"id": 1}', '"text"'])
def test_a_line_that_is_no_case_is_named(line: str) -> None:
    with pytest.raises(NotJson, match="Line 2"):
        list(cut_reply_lines(['{"id": 1, "text": ""}', line]))


@pytest.mark.parametrize("piece", [b"<br>", b"<b>a", b"<i>a</i>", b"<p>On On wrote:", b"<blockquote>", b"&amp;", b"<"])
def test_a_megabyte_of_page_takes_little_memory(piece: bytes) -> None:
    tracemalloc.start()
    cut_reply(EML.partition(b"<p>")[0] + piece * (1_000_000 // len(piece)))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 60_000_000


@pytest.mark.skipif(not CORPUS.exists(), reason="the corpora lie beside the project")
def test_the_corpora_are_cut_as_well_as_promised() -> None:
    cases = [json.loads(line) for line in CORPUS.read_text(encoding="utf-8").splitlines()]
    asked = (json.dumps({"id": number, "text": case["text"]}) for number, case in enumerate(cases))
    right: Counter[str] = Counter()
    for case, line in zip(cases, cut_reply_lines(asked), strict=True):
        got, want = (
            "\n".join(part.rstrip() for part in text.replace("\r\n", "\n").strip().splitlines())
            for text in (json.loads(line)["reply"], case["reply"])
        )
        signed = case["source"] == "uk" and got.startswith(want) and "Reply with one of" not in got
        right[case["source"]] += got == want or signed
    of = Counter(case["source"] for case in cases)
    assert right["uk"] == of["uk"]
    assert right["discourse"] >= 0.75 * of["discourse"]
    assert right["talon_inline"] >= 0.85 * of["talon_inline"]
    assert right["talon_std"] >= 0.85 * of["talon_std"]
