"""A file that somebody hands over: a list of people, or a paper."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.brought import HandedOver, people_in, take
from models.vocabulary import Way
from tracker.heard import Brought, PeopleBrought, Sender
from tracker.papers.draft import Draft, DraftPlan

ANN = Sender("U0ANN")


def read(name: str, content: bytes) -> Draft:
    return Draft(DraftPlan(title=f"{name}: {len(content)}"))


def handed(content: bytes) -> HandedOver:
    return HandedOver(Way.SLACK, "message:1", ANN, "file.csv", content, "import as CQC11")


@pytest.mark.parametrize(
    ("content", "rows"),
    [
        ("name,email\nSiân Hughes,sian@cwm.example\n", [("Siân Hughes", "sian@cwm.example")]),
        ("Full name;E-mail;Manager\nSiân;s@cwm.example;Bo", [("Siân", "s@cwm.example", "Bo")]),
        ("name\temail\tshoe size\nSam\tsam@cwm.example\t44", [("Sam", "sam@cwm.example", "44")]),
        ('name,email,title\n"Hughes, Siân",s@cwm.example,"Head of\nCare"\n\n',
         [("Hughes, Siân", "s@cwm.example", "Head of\nCare")]),
        ("name,email\nSam\n", [("Sam",)]),
        ("name,email\n", []),
    ],
)  # fmt: skip
def test_a_list_of_people_is_known_by_its_header(content: str, rows: list[tuple[str, ...]]) -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        found = people_in(content.encode(encoding))
        assert found is not None
        assert [tuple(row.values()) for row in found] == rows


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"name\nSam",
        b"Action,Owner,By when,Status\nWrite the memo,JF,Jun-10,Complete",
        b"Name,Action,By when,Progress\nSam,Write the memo,Jun-10,none",
        b"PK\x03\x04 name,email",
        b'name,email\n"never closed' + b"x" * 200_000,
        b"A plan by name, email and title",
        b"Nom;Courriel\nSam;sam@cwm.example",
    ],
)
def test_anything_else_is_no_list_of_people(content: bytes) -> None:
    assert people_in(content) is None


@given(st.binary(max_size=200) | st.text(alphabet='name,email;\n"\t', max_size=80).map(str.encode))
def test_no_file_is_too_odd_to_look_at(content: bytes) -> None:
    people_in(content)


def test_people_and_papers_are_told_apart() -> None:
    people = take(handed(b"name,email\nSam,sam@cwm.example"), read)
    assert isinstance(people, PeopleBrought)
    assert (people.outside_id, people.sender, people.file_name) == ("message:1", ANN, "file.csv")
    paper = take(handed(b"Action,Owner\nWrite the memo,JF"), read)
    assert isinstance(paper, Brought)
    assert (paper.words, paper.draft.plan.title) == ("import as CQC11", "file.csv: 30")
    assert paper == take(handed(b"Action,Owner\nWrite the memo,JF"), read)
