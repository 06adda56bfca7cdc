"""A mail is heard: who wrote it, what it answers, what it says, and what in it cannot be believed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.mail.addresses import OwnAddress
from bot.mail.cut import MARKER
from bot.mail.ears import cut_again, hear
from bot.mail.heard import Arrived, HeardMail, Unreadable
from bot.mail.senders import MICROSOFT

OWN = OwnAddress("chaser@anytown.gov.uk")
ANN = "From: Ann Price <ann@anytown.gov.uk>"


def _raw(*headers: str, body: bytes = b"done\r\n") -> bytes:
    return "\r\n".join([*headers, "", ""]).encode("utf-8", "surrogateescape") + body


def _mail(*headers: str, body: bytes = b"done\r\n", authserv_id: str = "") -> HeardMail:
    heard = hear(_raw(*headers, body=body), OWN, authserv_id)
    assert isinstance(heard, HeardMail), heard
    return heard


def test_a_reply_says_who_answers_what_and_with_which_token() -> None:
    heard = _mail(
        ANN,
        "To: Chaser <Chaser+k3j9xq7m2p@ANYTOWN.gov.uk>, bob@anytown.gov.uk",
        "Message-ID: <7@mail.anytown.gov.uk>",
        "In-Reply-To: <ab12@anytown.gov.uk>",
        "References: <root@anytown.gov.uk>\r\n <ab12@anytown.gov.uk>",
        "Subject: =?utf-8?q?Re=3A_L=C3=B4n_Las?=",
        "Date: Fri, 20 Nov 2026 09:30:00 +0100",
        body=b"Wedi gorffen, diolch\r\n\r\n> Is it done?\r\n",
    )
    assert heard == HeardMail(
        key=heard.key,
        message_id="<7@mail.anytown.gov.uk>",
        in_reply_to="<ab12@anytown.gov.uk>",
        references=("<root@anytown.gov.uk>", "<ab12@anytown.gov.uk>"),
        sender="ann@anytown.gov.uk",
        sender_name="Ann Price",
        recipients=("Chaser+k3j9xq7m2p@ANYTOWN.gov.uk", "bob@anytown.gov.uk"),
        token="k3j9xq7m2p",
        subject="Re: Lôn Las",
        text="Wedi gorffen, diolch\n\n> Is it done?",
        reply="Wedi gorffen, diolch",
        words="Wedi gorffen, diolch",
        date=datetime(2026, 11, 20, 8, 30, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("headers", "sender"),
    [
        (["From: ann@anytown.gov.uk"], "ann@anytown.gov.uk"),
        (['From: "Price, Ann" <Ann.Price@Anytown.gov.uk>'], "ann.price@anytown.gov.uk"),
        (["From: =?utf-8?b?U2nDom4=?= <sian@anytown.gov.uk>"], "sian@anytown.gov.uk"),
        (["From: Siân O'Neil <sian@anytown.gov.uk>"], "sian@anytown.gov.uk"),
        (["From: ann@anytown.gov.uk (Ann Price)"], "ann@anytown.gov.uk"),
        (["From: \"'ann@anytown.gov.uk'\" <ann@anytown.gov.uk>"], "ann@anytown.gov.uk"),
    ],
)
def test_one_plain_sender_is_known(headers: list[str], sender: str) -> None:
    heard = _mail(*headers)
    assert (heard.sender, heard.held) == (sender, "")


@pytest.mark.parametrize(
    "headers",
    [
        [],
        ["From: "],
        ["From: ann@anytown.gov.uk", "From: evil@example.org"],
        ["From: ann@anytown.gov.uk, evil@example.org"],
        ["From: ann@anytown.gov.uk <evil@example.org>"],
        ['From: "ann@anytown.gov.uk" <evil@example.org>'],
        ["From: =?utf-8?q?ann=40anytown=2Egov=2Euk?= <evil@example.org>"],
        ["From: <evil@example.org> <ann@anytown.gov.uk>"],
        ["From: staff: ann@anytown.gov.uk;"],
        ["From: ann@anytown.gov.uk@example.org"],
        ["From: (((("],
        ["From: " + "(" * 5_000],
        ["From: ann@anytown.gov.uk\x00<evil@example.org>"],
    ],
)
def test_a_sender_that_is_not_plain_is_held(headers: list[str]) -> None:
    heard = _mail(*headers)
    assert heard.held.endswith(".")
    assert heard.sender == ""
    assert heard.words == "done"


OURS = "mx.anytown.gov.uk; spf=pass smtp.mailfrom=a.uk; dmarc={} (p=reject) header.from={}"


@pytest.mark.parametrize(
    ("results", "authserv_id", "believed"),
    [
        ([OURS.format("pass", "anytown.gov.uk")], "mx.anytown.gov.uk", True),
        ([OURS.format("pass", "anytown.gov.uk")], "MX.Anytown.gov.uk", True),
        ([OURS.format("pass", "anytown.gov.uk")], "", None),
        ([OURS.format("fail", "anytown.gov.uk")], "mx.anytown.gov.uk", False),
        ([OURS.format("pass", "example.org")], "mx.anytown.gov.uk", False),
        (["mx.example.org; dmarc=pass header.from=anytown.gov.uk"], "mx.anytown.gov.uk", False),
        (["mx.example.org (mx.anytown.gov.uk;); dmarc=pass"], "mx.anytown.gov.uk", False),
        ([OURS.format("fail", "a.uk"), OURS.format("pass", "anytown.gov.uk")], "mx.anytown.gov.uk", False),
        (["spf=pass smtp.mailfrom=a.uk; dmarc=pass action=none header.from=anytown.gov.uk"], MICROSOFT, True),
        (["evil.org; dmarc=pass header.from=anytown.gov.uk"], MICROSOFT, False),
        ([], "mx.anytown.gov.uk", False),
        (["(" * 10_000], "mx.anytown.gov.uk", False),
    ],
)
def test_only_our_own_server_is_believed_about_who_wrote(
    results: list[str], authserv_id: str, believed: bool | None
) -> None:
    headers = [f"Authentication-Results: {result}" for result in results]
    assert _mail(*headers, ANN, authserv_id=authserv_id).authenticated is believed


@pytest.mark.parametrize(
    "raw",
    [
        _raw(ANN, "Message-ID: <["),
        _raw(ANN, "Content-Type: text/plain; charset=klingon"),
        _raw(ANN, "Content-Type: text/plain; charset=hex"),
        _raw(ANN, "Content-Type: text/plain; charset*=x'y'%ff; format*0=f; format*2=g"),
        _raw(ANN, "Content-Type: ;;;===="),
        _raw(ANN, "Content-Transfer-Encoding: base64", body=b"ZG9uZQ"),
        _raw(ANN, "Content-Transfer-Encoding: x-own"),
        _raw(ANN, "Date: yesterday", "Subject: =?utf-8?b?!!!?="),
        _raw(ANN, "Content-Type: multipart/mixed"),
        _raw(ANN, "Content-Type: multipart/mixed; boundary=b", body=b"--b\r\n\r\ndone\r\n"),
        _raw(ANN, *["X: y"] * 20_000),
        _raw(ANN, "To: " + "a@b.uk, " * 50_000),
    ],
)
def test_broken_mails_are_heard_all_the_same(raw: bytes) -> None:
    heard = hear(raw, OWN)
    assert isinstance(heard, HeardMail)
    assert heard.words == "done"


NESTED = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (i, i) for i in range(2_000))
STREWN = b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n\r\nx\r\n" * 100_000


@pytest.mark.parametrize("parts", [NESTED, STREWN], ids=["2000 parts in one another", "100000 beside one another"])
def test_a_mail_of_too_many_parts_is_refused_with_a_sentence(parts: bytes) -> None:
    heard = hear(f"{ANN}\r\n".encode() + parts, OWN)
    assert heard == Unreadable(heard.key, "It has more parts, or deeper ones, than any mail program makes.")


def test_the_same_mail_has_the_same_key_however_it_was_encoded_on_its_way() -> None:
    def sent(encoding: str, words: str = "Erledigt für heute\n") -> str:
        mail = EmailMessage(policy=SMTP)
        mail["From"], mail["Message-ID"] = "ann@anytown.gov.uk", "<7@anytown.gov.uk>"
        mail.set_content(words, cte=encoding)
        return hear(mail.as_bytes(), OWN).key

    assert sent("base64") == sent("quoted-printable")
    assert sent("base64") != sent("base64", "Something else under the same id")
    assert _mail(ANN).key != _mail(ANN, "Date: Fri, 20 Nov 2026 09:00:00 +0000").key


def test_once_it_is_known_what_is_answered_our_lines_are_cut_though_nothing_marks_them() -> None:
    heard = _mail(ANN, body=b"Blocked\r\n\r\nAction 47: put up the handrails\r\nReply done, or blocked and why\r\n")
    assert "handrails" in heard.words
    again = cut_again(heard, ["Action 47: put up the handrails", "Reply done, or blocked and why"])
    assert again == replace(heard, words="Blocked", reply="Blocked")


@settings(max_examples=150)
@given(
    st.lists(st.tuples(st.sampled_from(["From", "To", "Content-Type", "Message-ID", "Subject", "Date"]), st.text())),
    st.binary(max_size=200),
)
def test_whatever_arrives_hearing_never_raises(headers: list[tuple[str, str]], body: bytes) -> None:
    raw = "".join(f"{name}: {value}\r\n" for name, value in headers).encode("utf-8", "surrogatepass") + b"\r\n" + body
    heard: Arrived = hear(raw, OWN, "mx.anytown.gov.uk")
    assert heard.key


def test_ids_are_short_the_same_each_time_and_lead_back() -> None:
    for address in ("chaser@anytown.gov.uk", f"c@{'very-' * 12}long.example.gov.uk"):
        own = OwnAddress(address)
        first = own.message_id("remind:3", "ann@anytown.gov.uk")
        assert (
            first
            == own.message_id("remind:3", "Ann@anytown.gov.uk")
            != own.message_id("remind:4", "ann@anytown.gov.uk")
        )
        assert len(first) <= 64
        assert own.bounced_in(own.for_bounces(first)) == first
        assert own.token_in(own.for_bounces(first)) == ""
        assert own.token_in(own.with_token("k3j9xq7m2p").upper()) == "K3J9XQ7M2P"
        assert own.token_in("somebody+k3j9xq7m2p@anytown.gov.uk") == ""
    assert MARKER.startswith("##-")
